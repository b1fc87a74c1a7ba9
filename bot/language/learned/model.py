"""The trained part of understanding intents: a linear model over features, as whole-number weights from a file.

A weights file is one line of JSON (labels, scale, bias, what it was trained on), then a byte for each bucket and label.
``make intents`` writes it, at development time only.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from math import exp, sqrt
from typing import Literal

from bot.language.catalog import LOCALES, SHIPPED
from bot.language.learned.features import features
from bot.language.words import normal

OTHER = "other"  # none of the twelve
Subject = Literal["intents", "replies"]  # what is learnt: the name of the files of examples and of weights
BUCKETS: Mapping[Subject, int] = {"intents": 1 << 15, "replies": 1 << 14}  # more of them made no fewer mistakes
_ZERO = 128  # a weight of nothing, as weights are stored from -128 to 127 and this is added


class UnfitWeightsError(ValueError):
    """A weights file that does not belong to this code."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of one language; ``route_at`` is the probability from which a guess is acted on."""

    labels: tuple[str, ...]
    buckets: int
    bias: tuple[float, ...]
    scale: float
    rows: bytes
    route_at: float
    learned_from: str

    def shares(self, text: str, marks: Iterable[str] = ()) -> Mapping[str, float]:
        """Return the probability of each label, likeliest first; ``marks`` is what else is known of the text."""
        width, rows = len(self.labels), self.rows
        found = [rows[one * width : (one + 1) * width] for one in features(text, self.buckets, marks)]
        share = self.scale / sqrt(len(found)) if found else 0.0
        away = _ZERO * len(found)
        columns = zip(*found, strict=True) if found else [()] * width
        logits = [(sum(column) - away) * share + b for column, b in zip(columns, self.bias, strict=True)]
        most = max(logits)
        weights = [exp(logit - most) for logit in logits]
        total = sum(weights)
        ranked = sorted(zip(self.labels, weights, strict=True), key=lambda pair: -pair[1])
        return {label: weight / total for label, weight in ranked}


@cache
def model(locale: str, subject: Subject = "intents") -> Model:
    """Return a language's model. Raises UnfitWeightsError, also for a file that is cut short."""
    try:
        raw = (LOCALES / locale / f"{subject}.weights").read_bytes()
        head, _, rows = raw.partition(b"\n")
        about = json.loads(head)
    except (OSError, ValueError) as error:
        msg = f"{locale}: {subject}.weights cannot be read: {error}"
        raise UnfitWeightsError(msg) from error
    labels, buckets = tuple(about["labels"]), BUCKETS[subject]
    if about["buckets"] != buckets or len(rows) != buckets * len(labels):
        msg = f"{locale}: {subject}.weights was made by other code, or is cut short; make intents writes it anew"
        raise UnfitWeightsError(msg)
    return Model(labels, buckets, tuple(about["bias"]), about["scale"], rows, about["route_at"], about["learned_from"])


@cache
def is_learnt(locale: str, subject: Subject) -> bool:
    """Say whether a language has a model; without examples of replies it does with its lists."""
    return (LOCALES / locale / f"{subject}.weights").exists()


def examples(locale: str, subject: Subject = "intents") -> list[tuple[str, str]]:
    """Return a language's examples: label and sentence."""
    listed = []
    for line in (LOCALES / locale / f"{subject}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            label, _, sentence = line.partition("\t")
            listed.append((label, sentence))
    return listed


def fingerprint(locale: str, subject: Subject = "intents") -> str:
    """Return what tells these examples from others; a model knows which it was trained on."""
    return sha256((LOCALES / locale / f"{subject}.tsv").read_bytes()).hexdigest()[:16]


@cache
def vocabulary(locale: str) -> Counter[str]:
    """Count the words of a language's examples, but for those about changing language, which are in several."""
    told = (sentence for intent, sentence in examples(locale) if intent != "change_language")
    return Counter(word for sentence in told for word in normal(sentence).split())


def warm_up() -> None:
    """Load every model now: a bad file stops the start-up, not somebody's first message. Raises UnfitWeightsError."""
    for locale in SHIPPED:
        model(locale)
        if is_learnt(locale, "replies"):
            model(locale, "replies")
