"""Words typed at a step and what they come to, for tables of what people type."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.language.about import about
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from conversations.engine import advance
from conversations.languages import LANGUAGES
from conversations.model import (
    Answers,
    Cancelled,
    Event,
    Facts,
    Flow,
    Picked,
    Placed,
    Rejection,
    Said,
    Several,
    State,
    Timed,
    WentBack,
    Wrote,
)
from conversations.registry import FLOWS
from tests.saved.walks import FACTS

FOLDER = Path(__file__).parent
CATALOG = Catalog()
UNDERSTANDING = Understanding(CATALOG)
ZONES = {one: about(one).zone for one in LANGUAGES}
NOON = datetime.fromisoformat("2026-12-01T12:00")  # a Tuesday
ACME: Answers = {"company": Wrote("Acme")}


def rows(name: str) -> list[tuple[str, str, str, str]]:
    """Return the rows of a table: language, step, what is typed (\\n for a new line), what it comes to."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    split = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [(locale, step, text.replace("\\n", "\n"), expected) for locale, step, text, expected in split]


def heard(flow: Flow, state: State, text: str, locale: str, facts: Facts = FACTS[0], now: datetime = NOON) -> Event:
    """Return the event that words are, by default on 1 December at noon, in the zone of the language's people."""
    return UNDERSTANDING.event(flow, state, text, locale, now.replace(tzinfo=ZoneInfo(ZONES[locale])), facts)


def meant(
    locale: str, where: str, text: str, answers: Answers | None = None, facts: Facts = FACTS[0], now: datetime = NOON
) -> str:
    """Return what words come to at a step ("decide-fit").

    That is a choice's id, "=own words", a moment, "back", "cancel", or "!" and the slip.
    """
    flow_id, _, step = where.partition("-")
    flow = FLOWS[flow_id]
    state = State(flow.id, flow.version, step, ACME if answers is None else answers, 5)
    event = heard(flow, state, text, locale, facts, now)
    if isinstance(event, WentBack | Cancelled):
        return "back" if isinstance(event, WentBack) else "cancel"
    assert isinstance(event, Said)
    outcome = advance(flow, state, event, facts)
    if isinstance(outcome, Rejection):
        return f"!{outcome.key}"
    match outcome.state.answers.get(step):
        case Picked(choice=choice):
            return choice
        case Wrote(text=own) if not event.choices:
            return f"={own}"
        case Timed(at=at, day_only=day_only):
            return at.date().isoformat() if day_only else at.isoformat(timespec="minutes")
        case Several(options=options, own=own):
            return " ".join([*options, *(f"={part}" for part in own)])
        case Placed(name=name, zone=zone) if not event.choices:
            return f"{name} {zone}"
        case _:
            return event.choices[0]
