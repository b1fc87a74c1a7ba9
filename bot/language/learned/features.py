"""What the intent model sees of a sentence: its words, pairs of words, and the pieces of words, as numbered buckets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from zlib import crc32

from bot.language.words import normal

MOST_CHARS = 400  # read of one message: a wish stands in its first sentences, or is none
_DIGITS = re.compile(r"\d+")
_PIECES = (3, 4, 5)  # characters; two more say nothing new


def features(text: str, buckets: int, marks: Iterable[str] = ()) -> list[int]:
    """Return the buckets of everything a sentence is made of, and of ``marks`` about it; two may share a bucket."""
    said = _DIGITS.sub("0", normal(text[:MOST_CHARS]))
    words = said.split()
    found = [*(f"m{mark}" for mark in marks), *(f"w{word}" for word in words)]
    found += [f"p{first} {second}" for first, second in pairwise(words)]
    for word in words:
        padded = f" {word} "
        end = len(padded)
        found += [padded[i : i + n] for n in _PIECES for i in range(end - n + 1)]
    return [crc32(one.encode("utf-8", "surrogatepass")) % buckets for one in dict.fromkeys(found)]
