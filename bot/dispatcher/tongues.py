"""Which language a person writes in: followed over their messages, and said once when it changes the replies."""

from __future__ import annotations

from dataclasses import replace

from bot.dispatcher.holding import Holding
from bot.dispatcher.profile import known
from bot.language.detecting import Evidence, detector
from bot.language.following import Followed, expected, plainly, reads_as, shipped, speak
from bot.ports import Person
from conversations.model import Wrote


def first_met(person_id: int, locale: str, client: str) -> Person:
    """Return somebody who writes for the first time; ``client`` is the language code of their Telegram."""
    likely = reads_as(locale) if shipped(client) else ""
    return Person(person_id, locale, heard=dict(expected(likely, detector().languages).logs))


def follow(unit: Holding, text: str, *, own_words: bool = True) -> str:
    """Follow the person's language, and return the one a message is plainly written in, or nothing.

    Words that are not ``own_words``, such as a pasted letter, change nothing. Whoever chose a language keeps it.
    """
    evidence = detector().evidence(text, _names(unit))
    if own_words and evidence.logs:
        _believe(unit, evidence)
    return plainly(evidence, unit.person.locale)


def _believe(unit: Holding, evidence: Evidence) -> None:
    person = unit.person
    before = Followed(person.heard) if person.heard else expected(reads_as(person.locale), detector().languages)
    followed = before.heard(evidence)
    locale, doubtful = person.locale, False
    if not person.chose_locale:
        locale, doubtful = speak(person.locale, followed)
    if locale == person.locale and dict(followed.logs) == dict(person.heard):
        return
    unit.person = replace(person, locale=locale, heard=dict(followed.logs))
    unit.tx.save_person(unit.person)
    if locale != person.locale:
        unit.showing.put_above(unit.rendering.text("language-followed"))
    unit.doubtful = max(followed.logs, key=lambda one: followed.logs[one]) if doubtful else ""


def _names(unit: Holding) -> list[str]:
    """Return the names on the person's record: they are in no language."""
    found = [
        name for one in unit.processes() for name in (one.process.company, one.process.role, one.process.recipient)
    ]
    found += [each.name for one in unit.processes() for each in one.process.people]
    signed = known(unit.person).get("my_name")
    return [name for name in (*found, signed.text if isinstance(signed, Wrote) else "") if name]
