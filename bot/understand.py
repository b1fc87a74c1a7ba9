"""``python -m bot understand``: what Sopan understands of words, as JSON. No settings, no token, no database.

One text from the command line, or JSON lines from standard input and an answer to each as soon as it came. Nothing is
logged, and what is believed about somebody's language is forgotten at the end. The first answer costs 0.4 s of CPU,
half of it the tables that tell languages apart; 0.2 s where the language is given; 0.35 s more where a name has to be
looked up among places. Every further one costs 0.6 ms.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.language.following import shipped
from bot.understood import Speaker, Tongue, alone, followed, given, meet, understood
from conversations.languages import LANGUAGES

LONGEST = 4096  # characters; no message on Telegram is longer
YEARS = range(1971, 2100)  # in which a moment of speaking may lie
TENSES = ("future", "past")
_WRITTEN = ("locale", "client", "now", "zone", "tense")  # what a line of JSON may have in words


class Unusable(Exception):  # noqa: N818 - its text is the sentence for whoever asked, not our mistake
    """What was asked cannot be answered; the message is one sentence that says what to mend."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What may be said beside a text, as written; "" is not said.

    ``locale``: the language it is in, so that none is detected; ``client``: the language code of their Telegram;
    ``now``: the moment of speaking (ISO); ``zone``: an IANA zone; ``chat``: whose next message it is.
    """

    locale: str = ""
    client: str = ""
    now: str = ""
    zone: str = ""
    tense: str = "future"
    chat: str = ""


@dataclass(slots=True)
class Chats:
    """Everybody who wrote so far, by chat."""

    speakers: dict[str, Speaker] = field(default_factory=dict)

    def answer(self, text: str, asked: Asked) -> dict[str, Any]:
        """Return what is understood of a text, ready for JSON. Raises Unusable, and nobody is met then."""
        if len(text) > LONGEST:
            msg = f"The text has {len(text)} characters; a message has {LONGEST} at most."
            raise Unusable(msg)
        locale, now = asked.locale and _locale(asked.locale), _moment(asked.now, asked.zone)
        if asked.tense not in TENSES:
            msg = f"tense is {asked.tense!r}; it can be future or past."
            raise Unusable(msg)
        return understood(text, self._tongue(text, locale, asked), now, past=asked.tense == "past")

    def _tongue(self, text: str, locale: str, asked: Asked) -> Tongue:
        """Return the language of a text; one that is given moves nobody, but their Telegram's is known from then on."""
        if asked.chat and asked.chat not in self.speakers:
            self.speakers[asked.chat] = meet(asked.client)
        if locale:
            return given(locale)
        if not asked.chat:
            return alone(text, asked.client)
        tongue, self.speakers[asked.chat] = followed(text, self.speakers[asked.chat])
        return tongue


def understand(text: str, asked: Asked) -> int:
    """Print the answer to one text, or with "-" to each line of standard input; return the exit code, 0 or 2."""
    if text == "-":
        return _answer_lines(sys.stdin.buffer, asked)
    try:
        _write(Chats().answer(text, asked))
    except Unusable as sentence:
        print(sentence, file=sys.stderr)
        return 2
    return 0


def _locale(written: str) -> str:
    """Return the language of a locale such as de, de-AT or DE_at. Raises Unusable for one that is not shipped."""
    language = shipped(written)
    if not language:
        msg = f"locale is {written!r}; there are {', '.join(LANGUAGES)}."
        raise Unusable(msg)
    return language


def _moment(now: str, zone: str) -> datetime:
    """Return the moment of speaking, aware: now if nothing is said. Raises Unusable."""
    place = _zone(zone) if zone else None
    if not now:
        return datetime.now(UTC).astimezone(place)
    try:
        moment = datetime.fromisoformat(now)
    except ValueError:
        msg = f"now is {now!r}; it is written like 2026-11-23T10:00+01:00."
        raise Unusable(msg) from None
    if moment.year not in YEARS:
        msg = f"now is {now!r}; its year must lie from {YEARS[0]} to {YEARS[-1]}."
        raise Unusable(msg)
    if moment.tzinfo is None and place is None:
        msg = f"now is {now!r} and does not say where; add an offset like +01:00, or name a zone."
        raise Unusable(msg)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=place)
    return moment.astimezone(place) if place else moment


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        msg = f"zone is {name!r}; it is a name like Europe/Berlin or Asia/Jakarta."
        raise Unusable(msg) from None


def _answer_lines(lines: Iterable[bytes], asked: Asked) -> int:
    chats = Chats()
    bad = count = 0
    for line in lines:
        count += 1
        try:
            _write(chats.answer(*_said(line, asked)))
        except Unusable as sentence:
            bad += 1
            _write({"error": str(sentence)})
    if bad:
        print(f"{bad} of {count} lines could not be answered; each has its error in its place.", file=sys.stderr)
        return 2
    return 0


def _said(line: bytes, asked: Asked) -> tuple[str, Asked]:
    """Return the text of a line, and what it says beside it, else what ``asked`` says. Raises Unusable."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        msg = "The line is no JSON."
        raise Unusable(msg) from None
    if isinstance(said, str):
        said = {"text": said}
    if not isinstance(said, Mapping) or not isinstance(said.get("text"), str):
        msg = 'The line is neither a JSON string nor an object with a "text".'
        raise Unusable(msg)
    own: dict[str, str] = {}
    for name in _WRITTEN:
        value = said.get(name)
        if value is None:
            continue
        if not isinstance(value, str):
            msg = f"{name} is {json.dumps(value)[:40]}; it must be a string."
            raise Unusable(msg)
        own[name] = value
    return said["text"], replace(asked, **own, chat=_chat(said.get("chat")))


def _chat(value: object) -> str:
    """Return the name of a chat, 7 as well as "7"; nothing for null. Raises Unusable."""
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        msg = f"chat is {json.dumps(value)[:40]}; it must be a string or a number."
        raise Unusable(msg)
    return str(value)


def _write(line: Mapping[str, Any]) -> None:
    """Write one line of JSON in UTF-8, whatever the terminal speaks; half a character pasted by somebody is escaped."""
    text = json.dumps(line, ensure_ascii=False) + "\n"
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()
