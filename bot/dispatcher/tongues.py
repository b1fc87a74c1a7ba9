"""Which language a person writes in: followed over their messages, and said once when it changes the replies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from bot.dispatcher.holding import Holding
from bot.dispatcher.profile import known
from bot.language.about import about
from bot.language.detecting import NOTHING, Evidence, detector
from bot.language.following import Followed, expected, plainly, reads_as, shipped, speak
from bot.language.replies import plain
from bot.language.words import normal
from bot.ports import Person
from conversations.languages import LANGUAGES
from conversations.model import Wrote


def first_met(person_id: int, locale: str, client: str) -> Person:
    """Return somebody who writes for the first time; ``client`` is the language code of their Telegram.

    Where that says nothing, their first words do; else nothing has been ``heard`` of them before their first words.
    """
    anything = expected("", detector().languages).logs
    return Person(person_id, locale, heard={} if shipped(client) else dict(anything))


def follow(unit: Holding, text: str, *, own_words: bool = True) -> str:
    """Follow the person's language, and return the one a message is plainly written in, or nothing.

    Words that are not ``own_words``, such as a pasted letter, say nothing of it. Whoever chose a language keeps it.
    """
    evidence = detector().evidence(text, _names(unit))
    _believe(unit, evidence if own_words else NOTHING)
    return plainly(evidence, unit.person.locale)


def tell(unit: Holding, spoken: str) -> None:
    """Say above everything else that it is no longer in the language that was ``spoken``, unless they chose that."""
    if unit.person.locale != spoken and not unit.person.chose_locale:
        said = (unit.rendering.text("language-followed"), unit.showing.preface)
        unit.showing.preface = "\n".join(filter(None, said))


def called(text: str, *locales: str) -> str:
    """Return the language that a whole message names, also with a "please" in one of ``locales``; else nothing."""
    said = normal(text)
    return next((_called()[one] for one in (said, *(plain(said, each) for each in locales)) if one in _called()), "")


@cache
def _called() -> Mapping[str, str]:
    """Return the names of languages; how several begin, as "Bahasa" does, is none."""
    begins = Counter(normal(about(one).name).split()[0] for one in LANGUAGES)
    names = {normal(name): one for one in LANGUAGES for name in (about(one).name, *about(one).also)}
    return {name: one for name, one in names.items() if begins[name] <= 1}


def _believe(unit: Holding, evidence: Evidence) -> None:
    person = unit.person
    before = Followed(person.heard) if person.heard else expected(reads_as(person.locale), detector().languages)
    followed = before.heard(evidence)
    locale, doubtful = person.locale, False
    if not person.chose_locale:
        locale, doubtful = speak(person.locale, followed, first=not person.heard)
    if locale == person.locale and dict(followed.logs) == dict(person.heard):
        return
    unit.person = replace(person, locale=locale, heard=dict(followed.logs))
    unit.tx.save_person(unit.person)
    unit.doubtful = max(followed.logs, key=lambda one: followed.logs[one]) if doubtful and evidence.logs else ""


def _names(unit: Holding) -> list[str]:
    """Return the names on the person's record: they are in no language."""
    found = [
        name for one in unit.processes() for name in (one.process.company, one.process.role, one.process.recipient)
    ]
    found += [each.name for one in unit.processes() for each in one.process.people]
    signed = known(unit.person).get("my_name")
    return [name for name in (*found, signed.text if isinstance(signed, Wrote) else "") if name]
