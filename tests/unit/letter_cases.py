"""Every letter there can be: each kind, register and language, with and without whatever may be known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from html import unescape
from itertools import product
from typing import NamedTuple

from bot.dispatcher.handing import letters
from bot.dispatcher.rendering import Rendering
from bot.language.catalog import SHIPPED, Catalog
from bot.language.drafts import Known
from bot.ports import Press
from conversations.letters import FORMAL, INFORMAL, LETTERS, OPENINGS
from conversations.model import Answer, Picked, Timed, Wrote

CATALOG = Catalog()
COMPANY = "Müller & Söhne"
MY_NAME = "Robin Muster"
MOMENT = Timed(datetime.fromisoformat("2026-12-08T15:00"))
DAY = Timed(datetime.fromisoformat("2026-12-08T00:00"), day_only=True)

# What may be known, by a word for it that tests can ask for; the first of each is tried with all others.
RECIPIENTS: Mapping[str, Mapping[str, Answer | None]] = {
    "de": {"named": Wrote("Kim Sommer"), "titled": Wrote("Frau Sommer"), "unknown": Picked("unknown"), "unasked": None},
    "en": {"named": Wrote("Kim Morgan"), "titled": Wrote("Dr Morgan"), "unknown": Picked("unknown"), "unasked": None},
    "id": {"named": Wrote("Dewi"), "titled": Wrote("Ibu Dewi"), "unknown": Picked("unknown"), "unasked": None},
    "ms": {"named": Wrote("Aida"), "titled": Wrote("Puan Aida"), "unknown": Picked("unknown"), "unasked": None},
}
FREE: Mapping[str, tuple[str, ...]] = {
    "de": ("der offene Umgang mit Fehlern", "Wie das Team arbeitet, hat mir gefallen."),
    "en": ("how openly you talk about mistakes", "The way the team works."),
    "id": ("cara tim belajar dari kesalahan", "Suasana kerja yang terbuka."),
    "ms": ("cara pasukan belajar daripada kesilapan", "Suasana kerja yang terbuka."),
}
MAY: Mapping[str, Mapping[str, Answer | None]] = {
    "role": {"known": Wrote("Data Analyst"), "unclear": Picked("unclear"), "unasked": None},
    "when": {"moment": MOMENT, "day": DAY, "open": Picked("open"), "unasked": None},
    "other_role": {"known": Wrote("Data Engineer"), "none": Picked("none"), "unasked": None},
    "talked_on": {"known": DAY, "unasked": None},
    "promised": {"known": DAY, "unasked": None},
    "rounds": {"none": Picked("none"), "one": Picked("one"), "several": Picked("several"), "unasked": None},
    "met": {"nobody": Picked("nobody"), "several": Picked("several"), "unasked": None},
    "again": {"yes": Picked("yes"), "no": Picked("no")},
    "tone": {"unasked": None, "short": Picked("short"), "personal": Picked("personal")},
    "outcome": {"fits": Picked("fits"), "lead": Picked("lead")},
    "opening": {opening: Picked(opening) for opening in OPENINGS},
}
_PROPOSALS = {
    "de": "Mittwoch ab 10 Uhr oder Freitag.",
    "en": "Wednesday after 10, or Friday",
    "id": "Rabu setelah jam 10, atau Jumat",
    "ms": "Rabu selepas pukul 10, atau Jumaat",
}
_ABOUT_ME = {
    "de": "Entwicklerin aus Bonn",
    "en": "I am a developer from Leeds.",
    "id": "lulusan Teknik Informatika",
    "ms": "jururawat dari Ipoh",
}
# What each kind of letter looks at.
ASKS: Mapping[str, tuple[str, ...]] = {
    "accept": ("role", "when", "other_role"),
    "reschedule": ("role", "when", "proposals"),
    "decline": ("role",),
    "withdraw": ("role", "when", "rounds", "met", "again", "tone"),
    "connection": ("role",),
    "informational": ("about_me",),
    "informational_thanks": ("detail", "outcome"),
    "check_back": ("role", "talked_on"),
    "thanks": ("role", "opening", "detail"),
    "follow_up": ("role", "talked_on", "promised"),
    "final_note": ("role", "talked_on"),
    "later_role": ("role", "other_role"),
    "rejection_thanks": ("role", "rounds"),
    "missed_call": ("role", "when"),
}


class NoTokens:
    """Letters have no buttons of ours."""

    def seal(self, press: Press, *, chat_id: int, person_id: int) -> str:
        """Return what was picked."""
        return press.choice

    def open(self, token: str, *, chat_id: int, person_id: int) -> Press | None:
        """Open nothing."""
        return None


class Letter(NamedTuple):
    """One letter as it is shown, and what was known for it."""

    kind: str
    register: str
    language: str
    recipient: str
    known: tuple[tuple[str, str], ...]
    html: str

    @property
    def subject(self) -> str:
        """Return its subject line."""
        return unescape(re.sub(r"<[^>]+>", "", self.html.partition("\n\n<pre>")[0])).partition(": ")[2]

    @property
    def body(self) -> str:
        """Return its text, from the greeting to the name."""
        return unescape(self.html.partition("<pre>")[2].removesuffix("</pre>"))

    @property
    def paragraphs(self) -> list[str]:
        """Return its text by paragraphs."""
        return self.body.split("\n\n")

    def knows(self, name: str) -> str:
        """Return which case of something that may be known this is."""
        return dict(self.known).get(name, "")

    def record(self) -> Known:
        """Return what the draft checker is told of it."""
        name = RECIPIENTS[self.language][self.recipient]
        people = (name.text,) if isinstance(name, Wrote) else ()
        role = "Data Analyst" if self.knows("role") == "known" else ""
        return Known(COMPANY, role, people, MY_NAME, self.kind)


def cases(name: str, language: str) -> Mapping[str, Answer | None]:
    """Return the cases of something that may be known, in a letter of this language."""
    if name == "proposals":
        return {"known": Wrote(_PROPOSALS[language]), "none": Picked("none"), "unasked": None}
    if name == "about_me":
        return {"known": Wrote(_ABOUT_ME[language]), "none": Picked("none")}
    if name == "detail":
        return {"phrase": Wrote(FREE[language][0]), "sentence": Wrote(FREE[language][1]), "unasked": None}
    return MAY[name]


def rendering(locale: str) -> Rendering:
    """Return what a person who speaks this language is shown."""
    return Rendering(CATALOG, NoTokens(), locale, 2026)


def written(kind: str, answers: Mapping[str, Answer], chat: str) -> str:
    """Return one letter as it is shown to somebody who chats in another language."""
    (shown,) = letters(rendering(chat), kind, answers)
    return shown.html


def _letters() -> Iterator[Letter]:
    for kind, register, language in product(LETTERS, (FORMAL, INFORMAL), SHIPPED):
        # What Sopan itself says around a letter is in the person's language; the letter is not.
        chat = "en" if language == "de" else "de"
        names = ASKS[kind]
        for picked in product(*(cases(name, language).items() for name in names)):
            if kind == "later_role" and dict(zip(names, picked, strict=True))["other_role"][0] != "known":
                continue  # it is asked for before such a letter
            if kind == "withdraw" and {("role", "unasked"), ("when", "day"), ("when", "unasked")} & set(
                zip(names, (case for case, _ in picked), strict=True)
            ):
                continue  # many enough as it is; these are tried in others
            for recipient, name in RECIPIENTS[language].items():
                if kind == "withdraw" and recipient in {"unasked", "titled"}:
                    continue  # a greeting is the same in every letter
                answers: dict[str, Answer | None] = {
                    "company": Wrote(COMPANY),
                    "my_name": Wrote(MY_NAME),
                    "letter_language": Picked(language),
                    "register": Picked(register),
                    "recipient": name,
                    **{each: answer for each, (_, answer) in zip(names, picked, strict=True)},
                }
                given = {each: answer for each, answer in answers.items() if answer is not None}
                known = tuple((each, case) for each, (case, _) in zip(names, picked, strict=True))
                yield Letter(kind, register, language, recipient, known, written(kind, given, chat))


@cache
def every_letter() -> tuple[Letter, ...]:
    """Return all of them, written once a run."""
    return tuple(_letters())


def of(**wanted: str) -> list[Letter]:
    """Return the letters of this kind, register, language or recipient; at least one."""
    found = [letter for letter in every_letter() if all(getattr(letter, name) == it for name, it in wanted.items())]
    assert found
    return found
