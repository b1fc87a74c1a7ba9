"""What a free sentence names: company, role, moment, what to be reminded of, a language.

Everything found is shown to the person before it is used, and nothing doubtful is found. Pure and deterministic; the
lists are in ``locales/<lang>/words.toml``, everyday vocabulary is counted from ``locales/<lang>/intents.tsv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.language.dates import DateReading, read_date
from bot.language.entities_about import about
from bot.language.entities_company import companies
from bot.language.entities_role import role
from bot.language.entities_tongue import tongue
from bot.language.entities_words import Word, split
from bot.language.words import normal
from conversations.model import Timed

MOST_CHARS = 400  # read of one message, as for its intent
_KIND_OF_DATE = re.compile(r"^\w+: ")
_PIECE = re.compile(r"\d+|[^\W\d]+")  # "3pm" is read as 3 and pm


@dataclass(frozen=True, slots=True)
class Entities:
    """What was named, "" and None for what was not; ``why`` are short notes in English, one for each that was.

    ``company`` and ``role`` as written, without article or preposition; ``when`` only where a single moment can be
    meant, else ``when_candidates``; ``language`` a code such as "de".
    """

    company: str = ""
    role: str = ""
    when: Timed | None = None
    when_candidates: tuple[Timed, ...] = ()
    about: str = ""
    language: str = ""
    why: tuple[str, ...] = ()


def entities(text: str, locale: str, now: datetime, *, known: Iterable[str] = (), past: bool = False) -> Entities:
    """Return what a sentence names; ``now`` is aware, in the person's zone; ``known`` are companies on their record.

    With ``past`` the last such moment is meant, not the next. Raises KeyError for a locale without date words.
    """
    text = text[:MOST_CHARS]
    reading = read_date(text, locale, now, past=past)
    said = split(text)
    if reading is not None:
        _mark(said, reading)
    company, every = companies(text, said, locale, known)
    taken = frozenset(i for one in every for i in range(one.first, one.stop))
    job, job_why = role(text, said, taken, locale)
    reason = about(text, said, locale)
    language = tongue(said, locale)
    when, ways = _moment(reading)
    notes = (
        company.why if company.name else "",
        job_why,
        f"date {text[slice(*reading.span)]}" if reading else "",
        "about: what is left of the wish" if reason else "",
        f"language {language}" if language else "",
    )
    return Entities(company.name, job, when, ways, reason, language, tuple(note for note in notes if note))


def _moment(reading: DateReading | None) -> tuple[Timed | None, tuple[Timed, ...]]:
    if reading is None:
        return None, ()
    day_only = reading.granularity == "day"
    if len(reading.ask) > 1:
        return None, tuple(Timed(at, day_only) for at in reading.ask)
    return Timed(reading.at, day_only), ()


def _mark(said: Sequence[Word], reading: DateReading) -> None:
    """Mark the words a date was read from; its span alone also holds what stands between a day and a time."""
    first, stop = reading.span
    read = " ".join(_KIND_OF_DATE.sub("", why) for why in reading.why)
    used = frozenset(_PIECE.findall(normal(read)))
    for word in said:
        if first <= word.start and word.end <= stop:
            word.dated = not used or all(piece in used for piece in _PIECE.findall(normal(word.text)))
