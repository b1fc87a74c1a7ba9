"""What typed words mean for the question at hand: a choice, a date, a place, a wish to go back; or just words.

Buttons and words both work at every step. Nothing is guessed: words that fit two choices, or a choice next to a "not",
are left for the engine to ask about.
"""

from __future__ import annotations

from datetime import date, datetime

from bot.language import reading
from bot.language.amending import amending, is_moment, is_plain
from bot.language.catalog import SHIPPED, Catalog
from bot.language.choosing import several
from bot.language.entities_company import is_employer
from bot.language.entitled import named
from bot.language.naming import Naming
from bot.language.replies import asks_a_moment, plain, polarity, reply_kind
from bot.language.words import normal, words
from conversations.model import (
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Cancelled,
    End,
    Event,
    Facts,
    Flow,
    Menu,
    Pick,
    Said,
    State,
    WentBack,
)
from conversations.offering import EDITING, chosen_of, open_choices
from conversations.registry import FLOWS

_FEW_WORDS = 4
_NO_WISHES = frozenset({"moment", "back", "cancel", "unsure"})  # said where several things are chosen


class Understanding:
    """Reads typed words against a catalog's buttons and each language's own tables."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._naming = Naming(catalog)

    def event(
        self, flow: Flow, state: State, text: str, locale: str, now: datetime, facts: Facts, *, heard: str = ""
    ) -> Event:
        """Return what the words are for this conversation; ``now`` is aware, in the person's zone.

        ``heard`` is the language this message is written in, where that is plain. Who answers in another language than
        is spoken is understood, too: dates are read in the language they are written in.
        """
        event = self._event(flow, state, text, heard or locale if _is_unsure(text, heard) else locale, now, facts)
        if not self._exactly(flow, state, text, locale, facts) and not _is_said_outright(text, locale):
            event = self._amending(flow, state, text, locale, now, facts) or event
        step = flow.by_id[state.step]
        if heard and heard != locale and (isinstance(step, AskWhen) or not is_plain(event)):
            elsewhere = self._event(flow, state, text, heard, now, facts)
            event = elsewhere if is_plain(elsewhere) else event
        if isinstance(step, AskText | AskEach | AskCompany | AskSeveral | End) or is_plain(event):
            return event
        for other in SHIPPED:
            if other != locale and (exact := self._exactly(flow, state, text, other, facts)):
                return Said(text, choices=exact)
        ways = (reading.way_out(normal(text), other) for other in SHIPPED if other != locale)
        return next((way for way in ways if way is not None), event)

    def _exactly(self, flow: Flow, state: State, text: str, locale: str, facts: Facts) -> tuple[str, ...]:
        """Return what words name exactly in a language, a plain yes or no included."""
        step = flow.by_id[state.step]
        if isinstance(step, End):
            return ()
        choices = open_choices(step, state.answers, flow, facts)
        said = normal(text)
        found = self._naming.exact(flow, step.id, choices, said, locale)
        if found or said in words(locale, "amend"):
            return found
        return self._naming.exact(flow, step.id, choices, plain(said, locale), locale)

    def _event(self, flow: Flow, state: State, text: str, locale: str, now: datetime, facts: Facts) -> Event:
        """Return what the words are, read in one language."""
        step = flow.by_id[state.step]
        said = normal(text)
        if isinstance(step, End):
            return Said(text)

        def other_reply() -> Event:
            return self._other_reply(text, locale) or Said(text)

        choices = open_choices(step, state.answers, flow, facts)
        on_record = reading.on_record(choices, said, facts, locale)
        exact = on_record or self._naming.exact(flow, step.id, choices, said, locale)
        if isinstance(step, AskSeveral) and chosen_of(state.answers, step).edited:
            return Said(text, choices=self._while_editing(said, locale)) if not exact else Said(text, choices=exact)
        if isinstance(step, AskSeveral) and not exact:
            return self._several(flow, step, text, locale)
        if exact:
            return Said(text, choices=exact)
        way_out = reading.way_out(said, locale)
        if way_out is not None:
            return way_out
        match step:
            case AskText() if step.lines:
                return Said(text)
            case AskText() | AskEach() | AskCompany():
                around = tuple(choice for choice in choices if choice.id not in facts.items)
                free = reading.free(text, said, around, locale)
                if free.choices or (step.id == "company" and is_employer(text, locale)):
                    return free
                return self._other_reply(text, locale, name=True) or named(step, free, locale, now)
            case AskWhen():
                past = step.tense == "past"
                told = reading.when(text, said, choices, locale, now, past=past, part_is_hour=step.part_is_hour)
                if told.choices or is_moment(told):
                    return told
                near = self._naming.nearly(flow, step.id, choices, text, locale)
                return Said(text, choices=near) if near else other_reply()
            case AskPlace():
                there = reading.place(text, locale)
                return there if there.place or there.places else other_reply()
            case _:
                inside = self._naming.within(flow, step.id, choices, said, locale)
                # "Later, on Monday at eleven" names the button and says what it would ask.
                leads_there = {choice.goto for choice in choices if choice.id in inside} == {step.corrects}
                if step.corrects and not (inside and isinstance(step, Menu) and not leads_there):
                    other = flow.by_id[step.corrects]
                    hours = isinstance(other, AskWhen) and other.part_is_hour
                    past = isinstance(other, AskWhen) and other.tense == "past"
                    anew = reading.when(text, said, (), locale, now, past=past, part_is_hour=hours)
                    if anew.when or anew.when_candidates:
                        return anew
                rests = isinstance(step, Menu) and step.resting
                inside = inside or self._naming.nearly(flow, step.id, choices, text, locale, answers=not rests)
                return Said(text, choices=inside) if inside or rests else other_reply()

    @staticmethod
    def _other_reply(text: str, locale: str, *, name: bool = False) -> Event | None:
        """Return the event of a reply that answers nothing; where a ``name`` is asked for, what may be one is one."""
        match reply_kind(text, locale, learned=not (name and _could_be_a_name(text, locale))):
            case "moment":
                return Said(text, waits=True)
            case "back":
                return WentBack()
            case "cancel":
                return Cancelled()
            case "unsure" if not name or polarity(text, locale, whole=True) or len(text.split()) <= _FEW_WORDS:
                return Said(text, unsure=True)
            case _:
                return None

    def _amending(
        self, flow: Flow, state: State, text: str, locale: str, now: datetime, facts: Facts
    ) -> Said | WentBack | None:
        def read(there: State, words_: str) -> Event:
            return self._event(flow, there, words_, locale, now, facts)

        return amending(flow, state, text, locale, read)

    def asks_back(self, flow: Flow, state: State, text: str, locale: str, *, answers: bool = False) -> bool:
        """Say whether words ask something themselves; a question is no name for a company.

        ``answers``: they can be read as an answer, and then ask back only in so many words.
        """
        step = flow.by_id[state.step]
        # Where questions and drafts are what is wanted, a question mark asks nothing of us.
        wanted = (isinstance(step, AskSeveral) and step.edits) or (isinstance(step, AskText) and step.lines)
        free = isinstance(step, AskText | AskSeveral | AskCompany) and not wanted
        asked = reply_kind(text, locale, learned=len(text.split()) > 1 and not (wanted or answers))
        asks = text.rstrip().endswith("?")
        if isinstance(step, AskEach) and not asks:
            return normal(text) in words(locale, "why")  # "why they left Berlin" is an answer there
        return asked == "why" or (free and asks)

    def names_door(self, text: str, locale: str) -> str:
        """Return what at the door words name exactly, such as "my interview is over"; nothing for anything else."""
        door = FLOWS["unsure"]
        state = State(door.id, door.version, door.start)
        facts = Facts(date.min)
        return "" if polarity(text, locale) else self.names_choice(door, state, text, locale, facts)

    def wish(self, flow: Flow, state: State, text: str, locale: str, now: datetime, facts: Facts) -> str:
        """Return the one choice of a step that words name, also within a short sentence; else nothing."""
        said = normal(text)
        counts = isinstance(flow.by_id[state.step], Pick)  # a numbered list stands there
        if (said.isdigit() and not counts) or said in words(locale, "yes") | words(locale, "no"):
            return ""  # nothing was asked, so a number, a yes or a no answers nothing
        event = self.event(flow, state, text, locale, now, facts)
        return event.choices[0] if isinstance(event, Said) and len(event.choices) == 1 else ""

    def names_choice(self, flow: Flow, state: State, text: str, locale: str, facts: Facts) -> str:
        """Return the one button that words name exactly, but for what softens them; a number alone names none."""
        step = flow.by_id[state.step]
        said = normal(text)
        if isinstance(step, End) or said.isdigit():
            return ""
        choices = open_choices(step, state.answers, flow, facts)
        found = reading.on_record(choices, said, facts, locale)
        for words_ in (said, plain(said, locale)):
            found = found or self._naming.exact(flow, step.id, choices, words_, locale)
        return found[0] if len(found) == 1 else ""

    def means_thanks(self, flow: Flow, state: State, choice: str, locale: str) -> bool:
        """Say whether a button is also named by a thank-you, as "done, thanks" is."""
        return self._naming.is_called(flow, state.step, choice, words(locale, "thanks"), locale)

    def _several(self, flow: Flow, step: AskSeveral, text: str, locale: str) -> Event:
        """Return what is chosen, or another reply where nothing is."""
        listed = several(self._naming, flow, step, text, locale)
        if listed is None:
            return reading.way_out(normal(text), locale) or Said(text)
        if listed.choices or listed.unsure or not listed.own or (step.apart == "names" and len(listed.own) > 1):
            return listed
        told = reply_kind(text, locale, learned=not (step.apart == "names" and _could_be_a_name(text, locale)))
        return self._other_reply(text, locale) or listed if told in _NO_WISHES else listed

    def _while_editing(self, said: str, locale: str) -> tuple[str, ...]:
        """Return what can be done instead of writing own words anew; "back" leaves them as they are."""
        for way in EDITING:
            if said == normal(self._catalog.text(locale, way.replace("_", "-"))):
                return (way,)
        return ("own_leave",) if said in words(locale, "back") | words(locale, "cancel") else ()


def _is_said_outright(text: str, locale: str) -> bool:
    """Say whether words are no more than a way out, or ask for a moment: they correct nothing."""
    return reading.way_out(normal(text), locale) is not None or asks_a_moment(text, locale)


def _could_be_a_name(text: str, locale: str) -> bool:
    """Say whether words may be a name, as one word always is, and several with capitals are."""
    told = [part for part in text.split() if any(map(str.isalpha, part))]
    small = words(locale, "function")
    return len(told) <= 1 or all(part[0].isupper() or normal(part) in small for part in told)


def _is_unsure(text: str, heard: str) -> bool:
    """Say whether a whole message is "no idea" in the language it is plainly written in."""
    return bool(heard) and polarity(text, heard, whole=True) == "unsure"
