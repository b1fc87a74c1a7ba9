"""How answers, dates and lists read in somebody's language and zone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_datetime, get_timezone_location
from babel.lists import format_list

from bot.language.about import about
from bot.language.catalog import Catalog
from bot.language.words import pattern
from conversations.languages import LANGUAGES
from conversations.model import (
    Answer,
    Answers,
    AskCompany,
    AskSeveral,
    AskText,
    AskWhen,
    Each,
    End,
    Flow,
    Picked,
    Placed,
    Several,
    Timed,
    Wrote,
)
from conversations.offering import passes

# Indonesians say these rather than a city (voice.md).
_ZONE_NAMES = {"Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}


class Speech:
    """Renders values for one language; texts themselves come from the catalog."""

    def __init__(self, catalog: Catalog, locale: str, *, year: int = 0, in_full: bool = False) -> None:
        """``in_full`` writes days out with their year, as letters do; else only a year other than ``year`` is said."""
        self.catalog, self.locale = catalog, locale
        self._year = year
        self._day = "long_day_year" if in_full else "day"
        self._babel = Locale.parse(locale)

    def day(self, at: datetime) -> str:
        """Return a day such as "Di., 8. Dez."."""
        form = pattern(self.locale, self._day)
        if self._day == "day" and at.year != self._year:
            form += " y"
        return str(format_datetime(at.replace(tzinfo=None), form, locale=self._babel))

    def day_as(self, at: datetime, form: str) -> str:
        """Return a day in one of the language's own forms."""
        return str(format_datetime(at.replace(tzinfo=None), form, locale=self._babel))

    def time(self, at: datetime) -> str:
        """Return a time of day such as "15:00 Uhr"."""
        return str(format_datetime(at.replace(tzinfo=None), pattern(self.locale, "time"), locale=self._babel))

    def moment(self, at: datetime, *, day_only: bool = False) -> str:
        """Return a day, and the time of day where it is known."""
        return self.day(at) if day_only else f"{self.day(at)}, {self.time(at)}"

    def moment_in(self, wall: datetime, zone: str, home: Placed | None = None) -> str:
        """Return a local moment together with whose local time it is; at home, their own name for the place."""
        own = home.name if home is not None and home.zone == zone and zone not in _ZONE_NAMES else ""
        args = {"time": self.moment(wall), "place": own or self.place(zone)}
        return self.catalog.text(self.locale, "time-in-zone", args=args)

    def by_both_clocks(self, here: datetime, there: datetime, place: Placed) -> str:
        """Return a moment by the person's clocks, and by those of a place; its day too where that is another."""
        theirs = self.time(there) if there.date() == here.date() else self.moment(there)
        args = {"here": self.moment(here), "there": theirs, "place": place.name or self.place(place.zone)}
        return self.catalog.text(self.locale, "time-both", args=args)

    def employer(self, place: Placed, country: str) -> str:
        """Return where an employer is: the place as it was written, and its country."""
        named = str(self._babel.territories.get(country, ""))
        city = place.name
        return f"{city}, {named}" if city and named and city != named else city or named

    def place(self, zone: str) -> str:
        """Return what people call a time zone: WIB, or its city in their language."""
        known = _ZONE_NAMES.get(zone)
        return known or str(get_timezone_location(ZoneInfo(zone), locale=self._babel, return_city=True))

    def listed(self, things: Sequence[str], *, either: bool = False) -> str:
        """Return "a, b and c", or "a, b or c"."""
        style: Literal["or", "standard"] = "or" if either else "standard"
        return str(format_list(list(things), style=style, locale=self._babel)) if things else ""

    def answer(self, flow: Flow, step_id: str, answer: Answer) -> str:
        """Return an answer in words: theirs, or the button's."""
        match answer:
            case Wrote():
                return answer.text
            case Timed():
                return self.moment(answer.at, day_only=answer.day_only)
            case Placed():
                return answer.name or (self.place(answer.zone) if answer.zone else "")
            case Picked() if answer.choice in LANGUAGES:
                return str(self._babel.languages[answer.choice])  # "auf Englisch"; its button says "English"
            case Picked():
                return self.label(flow, step_id, answer.choice)
            case Each():
                return self.listed([text for text in answer.texts if text])
            case Several():
                labels = [self.label(flow, step_id, option) for option in answer.options]
                if not getattr(flow.by_id.get(step_id), "closed", False):  # names of days keep their capitals
                    labels = [self.within_a_sentence(label) for label in labels]
                return self.listed([*labels, *answer.own])

    def within_a_sentence(self, label: str) -> str:
        """Return a button's words as they stand inside a sentence; some languages keep their capital nouns."""
        return label if about(self.locale).capital_nouns else label[:1].lower() + label[1:]

    def label(self, flow: Flow, step_id: str, choice: str) -> str:
        """Return a button's words, or nothing for an answer that never had a button."""
        key = f"{flow.id}-{step_id}"
        return self.catalog.text(self.locale, key, choice) if self.catalog.has(self.locale, key, choice) else ""

    def arguments(self, flow: Flow, answers: Answers) -> Mapping[str, str]:
        """Return every answer of a flow as text, and ``has-<step>`` saying yes or no; skipped ones are not there."""
        names = [step.id for step in flow.steps if not isinstance(step, End) and passes(step)]
        args: dict[str, str] = {}
        for name in (*names, *flow.given):
            answer = answers.get(name)
            given = answer is not None and not (isinstance(answer, Picked) and is_skip(flow, name))
            if isinstance(answer, Picked) and name in flow.given:
                args[name] = answer.choice  # there is no button to quote: the id, for texts to select on
            else:
                args[name] = self.answer(flow, name, answer) if answer is not None and given else ""
            args[f"has-{name}"] = "yes" if given else "no"
            args[f"{name}-is"] = answer.choice if isinstance(answer, Picked) else ""
        return args


def is_skip(flow: Flow, step_id: str) -> bool:
    """Say whether picking a choice here means that the question itself was not answered."""
    return isinstance(flow.by_id.get(step_id), AskText | AskWhen | AskSeveral | AskCompany)
