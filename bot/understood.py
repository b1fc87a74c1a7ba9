"""What Sopan understands of one message, ready for JSON: its language, what is wanted, when, and what it names.

Here is only what a message is; options, lines and complaints are ``understand``'s. Nothing is kept: a ``Speaker`` is a
value, and whoever has one person's messages in order passes it on from each to the next.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.language.catalog import DEFAULT
from bot.language.dates import DateReading, read_date
from bot.language.detecting import NOTHING, Evidence, detector
from bot.language.drafts import looks_like_draft
from bot.language.entities import Entities, entities
from bot.language.following import Followed, expected, plainly, reads_as, shipped, speak
from bot.language.learned.guessing import Guess, guess
from conversations.flows.intents import LOOKING_BACK

_MOST_WORDS_SHOWN = 6
_DIGITS = 4  # of a probability

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody whose language is followed; ``spoken`` is the language they are spoken to in, "" until one is known.

    ``begun``: they have written before, be it "ok".
    """

    spoken: str
    believed: Followed
    begun: bool = False

    @property
    def answered_in(self) -> str:
        """Return the language Sopan would answer in."""
        return self.spoken or DEFAULT

    def after(self, evidence: Evidence) -> Speaker:
        """Return the speaker after a message of their own; the first that says a language decides, if none is known."""
        believed = self.believed.heard(evidence)
        if self.spoken:
            return Speaker(speak(self.spoken, believed, first=not self.begun)[0], believed, begun=True)
        return Speaker(_likeliest(believed) if evidence.logs else "", believed, begun=True)

    def sure_of(self, locale: str) -> float:
        """Return how likely it is that they write in a language, 0 to 1."""
        return self.believed.shares().get(reads_as(locale), 0.0)


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language of a message: ``code`` None when it carries none, how sure that is (0 to 1), and why.

    ``reply`` is the language Sopan would answer in; ``read_in`` the one in which everything else is read.
    """

    code: str | None
    confidence: float
    reply: str
    read_in: str
    why: str


def meet(client: str) -> Speaker:
    """Return somebody who has not written yet; ``client`` is the language code of their Telegram, "" if unknown."""
    spoken = shipped(client)
    return Speaker(spoken, expected(reads_as(spoken) if spoken else "", detector().languages))


def given(locale: str) -> Tongue:
    """Return a language that is not asked about: somebody said which it is."""
    return Tongue(locale, 1.0, locale, locale, "as given")


def alone(text: str, client: str) -> Tongue:
    """Return the language of a single message."""
    before = meet(client)
    evidence = detector().evidence(text)
    weighed = replace(before, believed=before.believed.heard(evidence))
    best = _likeliest(weighed.believed)
    code = before.spoken if before.spoken and best == reads_as(before.spoken) else best
    reply = (before if looks_like_draft(text) else before.after(evidence)).answered_in
    read_in = plainly(evidence, reply) or reply
    if not evidence.logs:
        return Tongue(None, 0.0, reply, read_in, _because(evidence))
    return Tongue(code, weighed.sure_of(code), reply, read_in, _because(evidence, f"client {client}" if client else ""))


def followed(text: str, before: Speaker) -> tuple[Tongue, Speaker]:
    """Return the language of a person's next message, and the person after it. A pasted letter moves nothing."""
    evidence = detector().evidence(text)
    letter = bool(evidence.logs) and looks_like_draft(text)
    after = before.after(NOTHING if letter else evidence)
    reply = after.answered_in
    read_in = plainly(evidence, reply) or reply
    if not evidence.logs or not after.spoken:
        return Tongue(None, 0.0, reply, read_in, _because(evidence, "a letter" if letter else "")), after
    beside = "a letter, which moves nothing" if letter else "and the chat so far"
    return Tongue(after.spoken, after.sure_of(after.spoken), reply, read_in, _because(evidence, beside)), after


def understood(text: str, tongue: Tongue, now: datetime, *, past: bool) -> Object:
    """Return what is read in a message; ``now`` is aware, and with ``past`` the last such moment is meant."""
    wish = guess(text, tongue.read_in)
    found = read_date(text, tongue.read_in, now, past=past)
    named = entities(text, tongue.read_in, now, past=past or wish.name in LOOKING_BACK)
    listed = _named(named)
    why = [f"language: {tongue.why}", *(f"intent: {one}" for one in wish.why)]
    why += [f"date: {_words_first(one)}" for one in found.why] if found else []
    return {
        "text": text,
        "language": {"code": tongue.code, "confidence": round(tongue.confidence, _DIGITS)},
        "reply": tongue.reply,
        "intent": _intent(wish),
        "date": _date(found, now) if found else _no_date(),
        "entities": listed,
        "locale": tongue.read_in,
        "now": now.isoformat(timespec="minutes"),
        "why": [*why, *_why_named(named, listed)],
    }


def _likeliest(believed: Followed) -> str:
    return max(believed.logs, key=lambda one: believed.logs[one])


def _because(evidence: Evidence, beside: str = "") -> str:
    if not evidence.logs:
        return "nothing in it says which"
    words = [f"{word} ({whose})" for word, _, whose in (one.partition(": ") for one in evidence.why)]
    shown = ", ".join(words[:_MOST_WORDS_SHOWN]) or f"spelled like {evidence.best}"
    return f"{shown}; {beside}" if beside else shown


def _intent(wish: Guess) -> Object:
    return {
        "name": wish.name,
        "confidence": round(wish.confidence, _DIGITS),
        "route": wish.route,
        "top": [[name, round(share, _DIGITS)] for name, share in wish.top],
    }


def _no_date() -> Object:
    return {
        "at": None,
        "granularity": None,
        "ask": False,
        "candidates": [],
        "instant": None,
        "until": None,
        "note": "",
        "span": None,
        "by": None,
    }


def _date(found: DateReading, now: datetime) -> Object:
    day_only = found.granularity == "day"
    certain = not found.ask
    return {
        "at": _local(found.at, day_only=day_only) if certain else None,
        "granularity": found.granularity,
        "ask": not certain,
        "candidates": [_local(one, day_only=day_only) for one in found.ask],
        "instant": _instant(found.at, now) if certain and not day_only else None,
        "until": found.until and _local(found.until, day_only=day_only),
        "note": found.note,
        "span": list(found.span),
        "by": found.by,
    }


def _words_first(note: str) -> str:
    kind, _, words = note.partition(": ")
    return f"{words} ({kind})" if words else note


def _local(at: datetime, *, day_only: bool) -> str:
    return at.date().isoformat() if day_only else at.isoformat(timespec="minutes")


def _instant(at: datetime, now: datetime) -> str:
    """Return when that is; a time that a change of clocks leaves out is moved behind it."""
    existing = at.replace(tzinfo=now.tzinfo).astimezone(UTC).astimezone(now.tzinfo)
    return existing.isoformat(timespec="minutes")


def _named(found: Entities) -> dict[str, str]:
    told = {"company": found.company, "role": found.role, "about": found.about, "language": found.language}
    return {name: value for name, value in told.items() if value}


def _why_named(found: Entities, listed: Mapping[str, str]) -> list[str]:
    """Return the reasons for what is named, such as 'well-known company after "bei"'; dates have theirs already."""
    reasons = []
    for note in found.why:
        name = next((word for word in note.replace(":", "").split() if word in listed), "")
        if name and not note.startswith("date "):
            reasons.append(f"{name}: {note.removeprefix(name).lstrip(': ')}")
    return reasons
