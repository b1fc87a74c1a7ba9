"""Following a person's language over messages: evidence adds up, fades, and is never taken from the first one alone.

Arithmetic, for a person of the bot as for a line of `understand`; the figures and what was tried instead are in
docs/decisions/0018-following-a-language.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import exp, log

from bot.language.about import about
from bot.language.detecting import Evidence
from conversations.languages import LANGUAGES

PLAIN = 2.0  # by how much a language leads before a single message counts as written in it, in natural logarithms
PRIOR = 0.85  # that somebody writes in the language of their Telegram
SWITCH_AT = 0.90  # how sure one must be before another language is spoken
_DOUBT_BELOW = 0.40  # how unsure of the present language before another is offered
_MOST_A_MESSAGE = 5.0  # of evidence, in natural logarithms
_MOST_IN_ALL = 10.0  # by which one language may lead: who changes language is followed after three messages
_FADES = 0.85  # what is left of older evidence with each message that says something


@dataclass(frozen=True, slots=True)
class Followed:
    """How likely each language is, as natural logarithms, the likeliest 0."""

    logs: Mapping[str, float] = field(default_factory=dict)

    def shares(self) -> dict[str, float]:
        """Return the probability of each language."""
        weights = {one: exp(value) for one, value in self.logs.items()}
        total = sum(weights.values())
        return {one: weight / total for one, weight in weights.items()}

    def heard(self, evidence: Evidence) -> Followed:
        """Return what is believed after a message; one that carries no language changes nothing."""
        if not evidence.logs:
            return self
        # Evidence for a language is what speaks for it and against each of the others, never more than the cap.
        most = min(_MOST_A_MESSAGE, evidence.most)
        spoken = {one: max(value, -most) for one, value in evidence.logs.items()}
        return _bounded({one: old * _FADES + spoken.get(one, -most) for one, old in self.logs.items()})


def expected(client: str, languages: Iterable[str]) -> Followed:
    """Return what is believed before the first message; ``client`` is the language of their Telegram, or another."""
    listed = tuple(languages)
    if client not in listed:
        return Followed(dict.fromkeys(listed, 0.0))
    other = (1 - PRIOR) / (len(listed) - 1) if len(listed) > 1 else 1.0
    return _bounded({one: log(PRIOR if one == client else other) for one in listed})


def _bounded(logs: Mapping[str, float]) -> Followed:
    best = max(logs.values())
    return Followed({one: max(value - best, -_MOST_IN_ALL) for one, value in logs.items()})


def choose(present: str, followed: Followed, *, first: bool = False) -> tuple[str, bool]:
    """Return the language to speak, and whether it is so doubtful that the person should be asked.

    The ``first`` message of somebody whose Telegram's language is known changes nothing, however plain it is.
    """
    shares = followed.shares()
    best = max(shares, key=lambda one: (shares[one], one == present))
    if best != present and shares[best] >= SWITCH_AT and not first:
        return best, False
    return present, best != present and shares.get(present, 0.0) < _DOUBT_BELOW


def shipped(code: str) -> str:
    """Return the language of Telegram's code that Sopan speaks ("de-AT" is de), or nothing."""
    base = code.lower().replace("_", "-").partition("-")[0]
    base = {"in": "id"}.get(base, base)
    return base if base in LANGUAGES else ""


def reads_as(locale: str) -> str:
    """Return the language that what somebody writes seems to be in, to somebody who is spoken to in this one."""
    like = about(locale).spoken_like
    return locale if about(locale).detect or not like else like[0]


def plainly(evidence: Evidence, spoken: str) -> str:
    """Return the language a message is plainly in, for somebody who is spoken to in ``spoken``; "" if in none."""
    plain = evidence.best if evidence.margin >= PLAIN else ""
    return spoken if plain == reads_as(spoken) else plain


def speak(spoken: str, followed: Followed, *, first: bool = False) -> tuple[str, bool]:
    """Return the language to speak to somebody who was spoken to in ``spoken``, and whether to ask them instead."""
    present = reads_as(spoken)
    best, doubtful = choose(present, followed, first=first)
    return (spoken if best == present else best), doubtful
