"""What typed words choose where several things may be chosen: options by name or number, and wishes of one's own."""

from __future__ import annotations

import re

from bot.language import reading
from bot.language.naming import Naming
from bot.language.replies import polarity
from bot.language.words import normal, words
from conversations.model import AskSeveral, Choice, Flow, Said

_MOST_WORDS_OF_AN_OPTION = 2  # "good pay" names an option; more are the person's own words and kept as such
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"[\n;]")


def several(naming: Naming, flow: Flow, step: AskSeveral, text: str, locale: str) -> Said | None:
    """Return the options and the wishes of one's own that a message names; None where it only wants out."""
    options = tuple(Choice(option, goto=step.id) for option in step.options)
    plain = _BLANKS.sub(" ", text)
    apart = _LINES if step.apart == "lines" else reading.between_things()
    parts = [part.strip(" \t-•*") for part in apart.split(plain) if part and part.strip(" \t-•*")]
    if step.bank and (numbers := reading.numbers(text)):
        return Said(text, choices=tuple(step.options[n - 1] for n in numbers if 0 < n <= len(step.options)))
    around = _around(naming, flow, step, text, locale)
    if around is not None:
        return around
    if len(parts) <= 1 and reading.way_out(normal(text), locale) is not None:
        return None
    if normal(text) in words(locale, "no") | words(locale, "unsure") | words(locale, "skip"):
        ways = step.choices[1:2]
        return Said(text, choices=tuple(c.id for c in ways), unsure=not ways)  # no wish of one's own
    if polarity(text, locale, whole=True) == "unsure":
        return Said(text, unsure=True)
    if step.closed:
        parts = [word for part in parts for word in re.split(r"[\s–-]+", part)]
    meant: list[str] = []
    own: list[str] = []
    for part in parts:
        found = naming.exact(flow, step.id, options, normal(part), locale)
        if not found and len(part.split()) <= _MOST_WORDS_OF_AN_OPTION and step.apart != "names":
            found = naming.within(flow, step.id, options, normal(part), locale)
        listed = [
            naming.exact(flow, step.id, options, normal(one), locale) for one in reading.between_things().split(part)
        ]
        if step.apart == "lines" and all(len(one) == 1 for one in listed):
            meant += [one[0] for one in listed]  # "long hours and pay": several options in one line
        elif len(found) == 1:
            meant += found
        elif not step.closed and (step.apart != "names" or any(map(str.isalpha, part))):
            own.append(part.strip())
    if step.closed and len(meant) == 2 and reading.between_two().search(text):
        first, last = (step.options.index(one) for one in meant)
        round_the_end = () if first <= last else step.options[: last + 1]  # "Sunday to Thursday"
        meant = [*(step.options[first : last + 1] or step.options[first:]), *round_the_end]
    return Said(text, choices=tuple(meant), own=tuple(own))


def _around(naming: Naming, flow: Flow, step: AskSeveral, text: str, locale: str) -> Said | None:
    """Return the way on, or the way around where nothing is chosen yet: "that's it", "nothing more, that's it"."""
    said = normal(text)
    ways = Said(text, choices=tuple(choice.id for choice in step.choices[:2]))
    if said in words(locale, "yes") or naming.exact(flow, step.id, step.choices, said, locale):
        return ways
    pieces = [normal(piece) for piece in reading.between_things().split(text) if piece.strip()]
    on = len(pieces) > 1 and all(naming.exact(flow, step.id, step.choices, piece, locale) for piece in pieces)
    return ways if on else None
