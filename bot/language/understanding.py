"""What typed words mean for the question at hand: a choice, a date, a place, a wish to go back; or just words.

Buttons and words both work at every step. Nothing is guessed: words that fit two choices, or a choice next to a "not",
are left for the engine to ask about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from bot.language import reading
from bot.language.catalog import Catalog
from bot.language.words import normal, words
from conversations.model import (
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Choice,
    End,
    Event,
    Facts,
    Flow,
    Menu,
    Pick,
    Said,
    State,
)
from conversations.offering import EDITING, chosen_of, open_choices

_MOST_WORDS = 8  # in a sentence that may mean a button it only contains
_MOST_WORDS_OF_AN_OPTION = 2  # "good pay" names an option; more are the person's own words and kept as such
_BLANKS = re.compile(r"[^\S\n]+")
_STORIES = {"out": "withdrawal", "over": "aftermath", "talk": "informational", "decide": "invitation"}
_COMMAS_AND_ANDS = re.compile(r"[,;/\n]|\bund\b|\band\b|\bdan\b|\bsama\b|\bserta\b|&|\+", re.IGNORECASE)
_APART = {
    "parts": _COMMAS_AND_ANDS,
    "names": _COMMAS_AND_ANDS,
    "lines": re.compile(r"[\n;]"),
}


class Understanding:
    """Reads typed words against a catalog's buttons and each language's own tables."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._phrases = lru_cache(maxsize=4096)(self._phrases_of)

    def event(self, flow: Flow, state: State, text: str, locale: str, now: datetime, facts: Facts) -> Event:
        """Return what the words are for this conversation; ``now`` is aware, in the person's zone."""
        step = flow.by_id[state.step]
        said = normal(text)
        if isinstance(step, End):
            return Said(text)
        choices = open_choices(step, state.answers, flow, facts)
        on_record = reading.on_record(choices, said, facts, locale)
        exact = on_record or self._exact(flow, step.id, choices, said, locale)
        if isinstance(step, AskSeveral) and chosen_of(state.answers, step).edited:
            return Said(text, choices=self._while_editing(said, locale)) if not exact else Said(text, choices=exact)
        if isinstance(step, AskSeveral) and not exact:
            return self._several(flow, step, text, locale) or reading.way_out(said, locale) or Said(text)
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
                return reading.free(text, said, around, locale)
            case AskWhen():
                return reading.when(
                    text, said, choices, locale, now, past=step.tense == "past", part_is_hour=step.part_is_hour
                )
            case AskPlace():
                return reading.place(text, locale)
            case _:
                inside = self._within(flow, step.id, choices, said, locale)
                # "Later, on Monday at eleven" names the button and says what it would ask.
                leads_there = {choice.goto for choice in choices if choice.id in inside} == {step.corrects}
                if step.corrects and not (inside and isinstance(step, Menu) and not leads_there):
                    other = flow.by_id[step.corrects]
                    hours = isinstance(other, AskWhen) and other.part_is_hour
                    past = isinstance(other, AskWhen) and other.tense == "past"
                    anew = reading.when(text, said, (), locale, now, past=past, part_is_hour=hours)
                    if anew.when or anew.when_candidates:
                        return anew
                return Said(text, choices=inside)

    def asks_back(self, flow: Flow, state: State, text: str, locale: str) -> bool:
        """Say whether words ask something themselves; a question is no name for a company."""
        step = flow.by_id[state.step]
        # Where questions and drafts are what is wanted, a question mark asks nothing of us.
        wanted = (isinstance(step, AskSeveral) and step.edits) or (isinstance(step, AskText) and step.lines)
        free = isinstance(step, AskText | AskSeveral | AskCompany) and not wanted
        return normal(text) in words(locale, "why") or (free and text.rstrip().endswith("?"))

    def story(self, text: str, locale: str) -> str:
        """Return the situation a first message tells of, however long it is: the choice at the door, or nothing."""
        said = set(normal(text).split())
        # What is rarer and more telling comes first: whoever was ghosted was invited, too.
        return next((wish for wish, told in _STORIES.items() if not words(locale, told).isdisjoint(said)), "")

    def greets(self, text: str, locale: str) -> bool:
        """Say whether words are only a greeting."""
        return normal(text) in words(locale, "greeting")

    def wish(self, flow: Flow, state: State, text: str, locale: str, now: datetime, facts: Facts) -> str:
        """Return the one choice of a step that words name, also within a short sentence; else nothing."""
        said = normal(text)
        counts = isinstance(flow.by_id[state.step], Pick)  # a numbered list stands there
        if (said.isdigit() and not counts) or said in words(locale, "yes") | words(locale, "no"):
            return ""  # nothing was asked, so a number, a yes or a no answers nothing
        event = self.event(flow, state, text, locale, now, facts)
        return event.choices[0] if isinstance(event, Said) and len(event.choices) == 1 else ""

    def names_choice(self, flow: Flow, state: State, text: str, locale: str, facts: Facts) -> str:
        """Return the one button of a resting conversation that words name exactly; a number alone names none."""
        step = flow.by_id[state.step]
        said = normal(text)
        if isinstance(step, End) or said.isdigit():
            return ""
        choices = open_choices(step, state.answers, flow, facts)
        found = reading.on_record(choices, said, facts, locale) or self._exact(flow, step.id, choices, said, locale)
        return found[0] if len(found) == 1 else ""

    def _several(self, flow: Flow, step: AskSeveral, text: str, locale: str) -> Said | None:
        options = tuple(Choice(option, goto=step.id) for option in step.options)
        meant: list[str] = []
        own: list[str] = []
        plain = _BLANKS.sub(" ", text)
        parts = [part.strip(" \t-•*") for part in _APART[step.apart].split(plain) if part and part.strip(" \t-•*")]
        if step.bank and (numbers := reading.numbers(text)):
            meant = [step.options[number - 1] for number in numbers if 0 < number <= len(step.options)]
            return Said(text, choices=tuple(meant)) if meant else Said(text)
        said = normal(text)
        if said in words(locale, "yes") or self._exact(flow, step.id, step.choices, said, locale):
            # Nothing chosen yet: "that's it" is then the way around, where there is one.
            return Said(text, choices=tuple(choice.id for choice in step.choices[:2]))
        pieces = [normal(piece) for piece in _COMMAS_AND_ANDS.split(text) if piece.strip()]
        if len(pieces) > 1 and all(self._exact(flow, step.id, step.choices, piece, locale) for piece in pieces):
            return Said(text, choices=tuple(choice.id for choice in step.choices[:2]))  # "nothing more, that's it"
        if len(parts) <= 1 and reading.way_out(said, locale) is not None:
            return None
        if said in words(locale, "no") | words(locale, "unsure") | words(locale, "skip"):
            around = step.choices[1:2]
            return Said(text, choices=tuple(c.id for c in around))  # not knowing is no wish of one's own
        if step.closed:
            parts = [word for part in parts for word in re.split(r"[\s–-]+", part)]
        for part in parts:
            found = self._exact(flow, step.id, options, normal(part), locale)
            if not found and len(part.split()) <= _MOST_WORDS_OF_AN_OPTION and step.apart != "names":
                found = self._within(flow, step.id, options, normal(part), locale)
            listed = [self._exact(flow, step.id, options, normal(one), locale) for one in _COMMAS_AND_ANDS.split(part)]
            if step.apart == "lines" and all(len(one) == 1 for one in listed):
                meant += [one[0] for one in listed]  # "long hours and pay": several options in one line
            elif len(found) == 1:
                meant += found
            elif not step.closed and (step.apart != "names" or any(map(str.isalpha, part))):
                own.append(part.strip())
        if step.closed and len(meant) == 2 and reading.RANGE.search(text):
            first, last = (step.options.index(one) for one in meant)
            round_the_end = () if first <= last else step.options[: last + 1]  # "Sunday to Thursday"
            meant = [*(step.options[first : last + 1] or step.options[first:]), *round_the_end]
        return Said(text, choices=tuple(meant), own=tuple(own))

    def _while_editing(self, said: str, locale: str) -> tuple[str, ...]:
        """Return what can be done instead of writing own words anew; "back" leaves them as they are."""
        for way in EDITING:
            if said == normal(self._catalog.text(locale, way.replace("_", "-"))):
                return (way,)
        return ("own_leave",) if said in words(locale, "back") | words(locale, "cancel") else ()

    def _exact(self, flow: Flow, step_id: str, choices: Iterable[Choice], said: str, locale: str) -> tuple[str, ...]:
        """Return the choices whose label, words or number is exactly what was said."""
        listed = tuple(choices)
        found = [c.id for c in listed if said in self._phrases(flow.id, step_id, c.id, locale)]
        step = flow.by_id[step_id]
        if not found and said.isdigit() and not isinstance(step, AskText | AskWhen | AskEach | AskCompany):
            # In a list, numbers are its options': "9" is no "none of these".
            counted = [c for c in listed if c.id in step.options] if isinstance(step, AskSeveral) else listed
            if isinstance(step, Pick):
                counted = [c for c in listed if c not in step.choices]
            found = [c.id for number, c in enumerate(counted, 1) if str(number) == said and c.style != "danger"]
        if not found:
            # What cannot be taken back wants its own words; "ok" and "fine" are not enough.
            ids = {choice.id for choice in listed if choice.style != "danger"}
            found = [word for word in ("yes", "no") if word in ids and said in words(locale, word)]
        return tuple(found)

    def _within(self, flow: Flow, step_id: str, choices: Iterable[Choice], said: str, locale: str) -> tuple[str, ...]:
        """Return the choices named inside a short sentence; a longer phrase beats a shorter one, a "not" spoils it."""
        if len(said.split()) > _MOST_WORDS:
            return ()
        unsure = words(locale, "unsure")
        # A bare yes, no or not belongs to its sentence: "nggak kenal" is no "no".
        bare = words(locale, "yes") | words(locale, "no") | words(locale, "not")
        best: dict[str, str] = {}
        padded = f" {said} "
        for choice in choices:
            if choice.closes or choice.style == "danger":
                continue  # what cannot be taken back is not read out of a sentence
            inside = [p for p in self._phrases(flow.id, step_id, choice.id, locale) if f" {p} " in padded]
            inside = [p for p in inside if p not in bare]
            if said in unsure:
                inside = [p for p in inside if p in unsure]  # "no idea" holds a "no" and does not mean it
            if inside:
                best[choice.id] = max(inside, key=len)
        if not best:
            return ()
        longest = max(map(len, best.values()))
        winners = [choice for choice, phrase in best.items() if len(phrase) == longest]
        left = padded.replace(f" {best[winners[0]]} ", " ", 1).split()
        if len(winners) == 1 and not words(locale, "not").isdisjoint(left):
            return ()
        return tuple(winners)

    def _phrases_of(self, flow_id: str, step_id: str, choice: str, locale: str) -> frozenset[str]:
        return frozenset(self._all_phrases(f"{flow_id}-{step_id}", choice, locale))

    def _all_phrases(self, key: str, choice: str, locale: str) -> Iterator[str]:
        if self._catalog.has(locale, key, choice):
            yield normal(self._catalog.text(locale, key, choice))
        elif self._catalog.has(locale, f"{key.partition('-')[0]}-{choice}", "short"):  # a Revise lists steps
            yield normal(self._catalog.text(locale, f"{key.partition('-')[0]}-{choice}", "short"))
        if self._catalog.has(locale, key, f"{choice}-words"):
            for phrase in self._catalog.text(locale, key, f"{choice}-words").split(","):
                yield normal(phrase)
