"""What somebody wants to be reminded of: their sentence without the wish itself and without the date."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.language.entities_words import Phrases, Word, calendar_words, phrases
from bot.language.words import normal, table, words

_SHORTEST = 3  # letters of a word that can be a reason
_GLUE = ("at", "on", "day_word", "next", "this", "coming", "from_now", "oclock", "in", "am", "pm", "soft_today")


def about(text: str, said: Sequence[Word], locale: str) -> str:
    """Return the words as they were written, cut out around wish and date; nothing where no such wish is said."""
    wish = phrases(locale, "reminding")
    if not wish.begins(said):
        return ""
    dated = _dated(said, locale)
    left = [k for k, date in enumerate(dated) if not date]
    sizes = {n: _at(wish, said, left, n) for n in range(len(left))}
    longest = max(sizes.values(), default=0)
    if not longest:
        return ""
    at = next(n for n, size in sizes.items() if size == longest)
    first, last = left[at], left[at + longest - 1]
    clauses = _clauses(said)
    where = next(n for n, clause in enumerate(clauses) if first in clause)
    behind = [k for k in clauses[where] if k > last]
    before = [k for k in clauses[where] if k < first]
    # "Tuesday I meet HR, remind me": what is meant stands beside, behind it sooner than before it.
    for part in (behind, before, *clauses[where + 1 :], *reversed(clauses[:where])):
        left = _stripped(said, [k for k in part if not dated[k]], locale)
        if any(_tells(said[k], locale) for k in left):
            return _spelled(text, said, left)
    return ""


def _tells(word: Word, locale: str) -> bool:
    """Say whether a word can be what somebody is reminded of."""
    plain = word.norm.isalpha() and len(word.norm) >= _SHORTEST
    return plain and word.norm not in calendar_words(locale) and word.norm not in words(locale, "padding")


def _dated(said: Sequence[Word], locale: str) -> list[bool]:
    """Return which words belong to a date, with the parts of the day and the little words beside it."""
    found = [word.dated for word in said]
    glue = _glue(locale)
    for _ in range(3):
        for i, word in enumerate(said):
            behind = i > 0 and found[i - 1] and not word.parted
            before = i + 1 < len(said) and found[i + 1] and not said[i + 1].parted
            date = word.norm in calendar_words(locale) or word.text[0].isdigit()
            found[i] = found[i] or ((behind or before) and date) or (before and word.norm in glue)
    return found


@cache
def _glue(locale: str) -> frozenset[str]:
    """Return little words that lead up to a date."""
    listed = table(locale).get("words", {})
    found = [str(one) for name in _GLUE for one in _listed(listed.get(name, []))]
    return frozenset(map(normal, found)) | {"the"}


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _clauses(said: Sequence[Word]) -> list[list[int]]:
    found: list[list[int]] = []
    for i, word in enumerate(said):
        if i == 0 or word.parted:
            found.append([])
        found[-1].append(i)
    return found


def _stripped(said: Sequence[Word], left: list[int], locale: str) -> list[int]:
    """Return indices without politeness at both ends and the little word that leads over to the reason.

    Behind that word every other one is the reason's: of "to send it up" nothing goes.
    """
    wish = phrases(locale, "reminding")
    lead, link = phrases(locale, "reminding_lead"), phrases(locale, "reminding_link")
    while left:
        over = _at(link, said, left, 0)
        size = _at(wish, said, left, 0) or max(_at(lead, said, left, 0), over)
        if size:
            left = left[size:]
            lead = _softening(locale) if over == size else lead
            continue
        sizes = (n for n in (3, 2, 1) if len(left) > n)
        size = next((n for n in sizes if n in {_at(one, said, left, len(left) - n) for one in (lead, wish)}), 0)
        if not size:
            break
        left = left[:-size]
    return left


@cache
def _softening(locale: str) -> Phrases:
    """Return what still means nothing behind the word that leads over: politeness, and a "soll" at the very end."""
    polite = words(locale, "reminding_lead") & words(locale, "padding")
    return Phrases(polite | words(locale, "reminding_tail"))


def _at(listed: Phrases, said: Sequence[Word], left: Sequence[int], i: int) -> int:
    return listed.at([said[k] for k in left[i : i + 6]], 0)


def _spelled(text: str, said: Sequence[Word], left: Sequence[int]) -> str:
    pieces: list[str] = []
    for n, k in enumerate(left):
        if n and left[n - 1] == k - 1:
            pieces.append(text[said[k - 1].end : said[k].end])
        else:
            pieces.append((" " if n else "") + said[k].text)
    return "".join(pieces)
