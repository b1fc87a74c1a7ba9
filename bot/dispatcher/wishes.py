"""What somebody wants when no question is open: led there when it is plain, asked when it is not.

Nothing that cannot be taken back happens on a guess: leaving a process, silence and erasing are confirmed first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.dispatcher.locating import Locating
from bot.language.correcting import after_no
from bot.language.entities import Entities, entities
from bot.language.entities_company import is_employer
from bot.language.learned.guessing import Guess, guess
from bot.language.reading import when
from bot.language.words import normal, words
from conversations.flows.guess import CANDIDATES, MEANT
from conversations.flows.intents import INTENTS, LOOKING_BACK
from conversations.flows.shared import COULD_BE
from conversations.known import PROCESS
from conversations.meaning import misfits
from conversations.model import Answer, Picked, Several, State, Timed, Wrote
from conversations.moments import choice_of
from conversations.registry import FLOWS

MOST_NAME_CHARS = 80
_MOST_ABOUT_CHARS = 120
# What may be asked for while another question is open: a look aside, or silence.
ASIDES = frozenset({"remind", "list_reminders", "my_interviews", "change_language", "stop", "help", "delete_data"})
_SURE_ENOUGH, _ENOUGH_WORDS = 0.93, 3  # of a wish in the middle of a question
_SURE_OF_A_SENTENCE, _MANY_WORDS, _MOSTLY_SMALL = 0.97, 4, 0.4  # and where any few words could be the answer
_LIKELIER_THAN_NOT = 0.5


class Wishing(Locating):
    """Leads to what somebody wants."""

    def wish_for(self, text: str, heard: str, *, plainly: bool = False) -> bool:
        """Lead to what a sentence wants, or ask which of a few things; False when it could be anything.

        ``heard`` is the language it is written in, "" for the person's own. ``plainly``: nothing is guessed that is not
        more likely than all the rest.
        """
        locale = heard or self.person.locale
        found = guess(text, locale)
        said = self._said(text, locale, found)
        if found.route:
            self._lead(found, said)
            return True
        likely = found.candidates()
        if found.is_other or not likely or (plainly and found.top[0][1] < _LIKELIER_THAN_NOT):
            return False
        candidates = {name: Picked(one) for name, one in zip(CANDIDATES, likely, strict=False)}
        self.begin("guess", {**said.given, **candidates})
        return True

    def wish_aside(self, text: str, heard: str, *, telling: bool) -> bool:
        """Lead to a look aside that is asked for in the middle of a question, where that is plainer than an answer.

        ``telling``: only what telling words ask for, as where the words could be an answer as well.
        """
        locale = heard or self.person.locale
        found = guess(text, locale)
        if not found.route or found.name not in ASIDES:
            return False
        said = self._said(text, locale, found)
        sure = found.confidence >= _SURE_ENOUGH and len(text.split()) >= _ENOUGH_WORDS
        names_it = bool(said.named.language) if found.name == "change_language" else not telling
        if found.name == "remind" and not said.named.about:
            return False  # a moment alone answers the question
        several = len(text.split()) > 1
        if found.name != "change_language" and found.confidence >= _SURE_OF_A_SENTENCE:
            # Silence is asked about first, and nobody's name is written like this: "stop sending me messages".
            quiet = found.name == "stop" and sure and text[1:].islower()
            names_it = names_it or quiet or _is_sentence(text, locale)
        if not found.by_stem and not (found.is_told and (several or not telling)) and not (sure and names_it):
            return False
        self._lead(found, said)
        return True

    def _said(self, text: str, locale: str, found: Guess) -> _Said:
        now = self.now.astimezone(ZoneInfo(self.zone))
        known = [one.process.company for one in self.processes()]
        named = entities(text, locale, now, known=known, past=found.name in LOOKING_BACK)
        if found.name == "remind":  # "tomorrow evening" is a moment there
            told = when(text, normal(text), (), locale, now, part_is_hour=True)
            named = replace(named, when=told.when, when_candidates=told.when_candidates)
        return _Said(named, self._about_company(named.company))

    def names_an_occasion(self, text: str, heard: str) -> bool:
        """Say whether words tell what to be reminded of."""
        now = self.now.astimezone(ZoneInfo(self.zone))
        return bool(entities(text, heard or self.person.locale, now).about)

    def _about_company(self, company: str) -> dict[str, Answer]:
        """Return which process a company means; a new one is taken as it is written."""
        said = " ".join(company.split())[:MOST_NAME_CHARS]
        named = [p.process for p in self.processes() if normal(p.process.company) == normal(said)] if said else []
        named = [process for process in named if not process.ended] or named[:1]
        if len(named) == 1 and not named[0].ended:
            return {PROCESS: Picked(named[0].id), "company": Wrote(named[0].company)}
        return {"company": Wrote(said)} if said else {}

    def mends_a_guess(self, state: State, text: str) -> bool:
        """Ask about our guess anew, for the company that a no names instead of the one we took: "no, at Siemens"."""
        locale = self.person.locale
        rest = after_no(text, locale)
        beside = any(normal(word) in words(locale, "beside_a_name") for word in text.split()[1:-1])
        if not rest or MEANT not in state.answers or not (beside or is_employer(rest, locale)):
            return False
        others = {name: answer for name, answer in state.answers.items() if name not in {PROCESS, "company"}}
        self.begin("guess", {**others, **self._about_company(rest)})
        return True

    def _lead(self, found: Guess, said: _Said) -> None:
        way = INTENTS[found.name]
        if way.confirms:
            candidates = {name: Picked(one) for name, one in zip(CANDIDATES, found.instead, strict=False)}
            self.begin("guess", {**said.given, **candidates, MEANT: Picked(found.name)})
            return
        if found.name == "change_language" and said.named.language:
            self.begin(way.flow, {"language": Picked(said.named.language)})
            return
        flow = FLOWS[way.flow]
        facts = self.facts(flow, {}, 0)
        given = {there: said.given[here] for there, here in way.carry.items() if here in said.given}
        given = {there: answer for there, answer in given.items() if not misfits(flow, there, answer, facts)}
        if way.flow == "remind" and PROCESS not in said.given:
            given.pop("company", None)  # "Kim's contract": whose name that is, nobody knows
        told = [self._in_words(answer) for there, answer in given.items() if there not in {PROCESS, COULD_BE, "what"}]
        if told and way.flow != "remind":  # which says itself what it will remind of, and when
            self.showing.put_above(self.rendering.text("taken-along", said=" · ".join(told)))
        self.begin(way.flow, given)

    def _in_words(self, answer: Answer) -> str:
        match answer:
            case Timed():
                return self.rendering.speech.moment(answer.at, day_only=answer.day_only)
            case Wrote():
                return answer.text
            case _:
                raise AssertionError("a sentence names companies, roles and moments")


def _is_sentence(text: str, locale: str) -> bool:
    """Say whether words are a sentence, with little words in it, and no name or title."""
    parts = normal(text).split()
    small = words(locale, "function")
    return len(parts) >= _MANY_WORDS and sum(part in small for part in parts) >= _MOSTLY_SMALL * len(parts)


class _Said:
    """What a sentence names, as answers by the names that intents carry."""

    def __init__(self, named: Entities, company: Mapping[str, Answer]) -> None:
        self.named = named
        self.given: dict[str, Answer] = dict(company)
        if named.role:
            self.given["role"] = Wrote(named.role[:MOST_NAME_CHARS])
        if named.when is not None:
            self.given["when"] = named.when
        if named.when_candidates:
            self.given[COULD_BE] = Several(tuple(map(choice_of, named.when_candidates)))
        if named.about:
            self.given["about"] = Wrote(named.about[:_MOST_ABOUT_CHARS])
