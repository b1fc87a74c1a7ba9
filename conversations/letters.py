"""Which letter from which facts: the plan of a letter as text ids, never its words.

The words stand in locales/<lang>/letters.ftl, one message a kind and register, one attribute a paragraph. A fact that
is missing leaves its paragraph out or takes the other one; a letter never has a gap to fill in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from conversations.model import Answers, Picked, Timed, Wrote

FORMAL, INFORMAL = "formal", "informal"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph by id, taken when its condition holds."""

    id: str
    when: Callable[[Answers], bool]
    source: str = ""


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """A letter to render: language, the message that holds its texts, and its paragraphs in order."""

    kind: str
    language: str
    register: str
    paragraphs: tuple[str, ...]

    @property
    def message(self) -> str:
        """Return the id of the message that holds subject and paragraphs."""
        return f"letter-{self.kind}-{self.register}"


def _always(_: Answers) -> bool:
    return True


def _wrote(step: str) -> Callable[[Answers], bool]:
    return lambda answers: isinstance(answers.get(step), Wrote)


def _not_wrote(step: str) -> Callable[[Answers], bool]:
    return lambda answers: not isinstance(answers.get(step), Wrote)


def _at_a_moment(answers: Answers) -> bool:
    when = answers.get("when")
    return isinstance(when, Timed) and not when.day_only


def _on_a_day(answers: Answers) -> bool:
    when = answers.get("when")
    return isinstance(when, Timed) and when.day_only


def _no_date(answers: Answers) -> bool:
    return not isinstance(answers.get("when"), Timed)


_OPENING = (Paragraph("to_known", _wrote("recipient")), Paragraph("to_unknown", _not_wrote("recipient")))
_CLOSING = (Paragraph("closing", _always),)

LETTERS: Mapping[str, tuple[Paragraph, ...]] = {
    "accept": (
        *_OPENING,
        Paragraph("thanks", _always),
        Paragraph("confirm_moment", _at_a_moment),
        Paragraph("confirm_day", _on_a_day),
        Paragraph("ask_date", _no_date),
        Paragraph("other_role", _wrote("other_role"), "A8"),
        Paragraph("open_to_others", _not_wrote("other_role"), "A8"),
        *_CLOSING,
    ),
    "decline": (
        *_OPENING,
        Paragraph("thanks", _always),
        Paragraph("not_this_one", _always, "A11"),
        Paragraph("stay_in_touch", _always, "A11"),
        *_CLOSING,
    ),
}

REQUIRED = ("my_name", "letter_language")  # asked for before any letter, so that no bracket is ever left


def compose(kind: str, answers: Answers) -> LetterPlan:
    """Plan the letter of this kind; the answers must hold what REQUIRED names."""
    assert all(name in answers for name in REQUIRED), f"letter {kind} planned before its facts were asked for"
    language, register = answers["letter_language"], answers.get("register")
    assert isinstance(language, Picked)
    chosen = register.choice if isinstance(register, Picked) else FORMAL
    return LetterPlan(kind, language.choice, chosen, tuple(p.id for p in LETTERS[kind] if p.when(answers)))
