"""Which letter from which facts: the plan of a letter as text ids, never its words.

The words stand in locales/<lang>/letters.ftl, one message a kind and register, one attribute a paragraph. A fact that
is missing leaves its paragraph out or takes the other one; a letter never has a gap to fill in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from conversations.model import Answers, Picked, Timed, Wrote

FORMAL, INFORMAL = "formal", "informal"


Condition = Callable[[Answers], bool]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph by id, taken when its condition holds."""

    id: str
    when: Condition
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


def _wrote(step: str) -> Condition:
    return lambda answers: isinstance(answers.get(step), Wrote)


def _picked(step: str, *choices: str) -> Condition:
    return lambda answers: isinstance(picked := answers.get(step), Picked) and picked.choice in choices


def _dated(step: str) -> Condition:
    return lambda answers: isinstance(answers.get(step), Timed)


def _not(condition: Condition) -> Condition:
    return lambda answers: not condition(answers)


def _at_a_moment(answers: Answers) -> bool:
    when = answers.get("when")
    return isinstance(when, Timed) and not when.day_only


def _on_a_day(answers: Answers) -> bool:
    when = answers.get("when")
    return isinstance(when, Timed) and when.day_only


def is_personal(answers: Answers) -> bool:
    """Say whether a withdrawal is told warmly: several rounds, several people, or they may apply there again (B10).

    The person's own wish for a shorter or warmer one comes first (B9).
    """
    tone = answers.get("tone")
    if isinstance(tone, Picked):
        return tone.choice == "personal"
    return (
        _picked("again", "yes")(answers) or _picked("rounds", "several")(answers) or _picked("met", "several")(answers)
    )


def _both(one: Condition, other: Condition) -> Condition:
    return lambda answers: one(answers) and other(answers)


OPENINGS = ("opening_1", "opening_2", "opening_3", "opening_4", "opening_5")  # one per interviewer, no two alike (D3)

_OPENING = (Paragraph("to_known", _wrote("recipient")), Paragraph("to_unknown", _not(_wrote("recipient"))))
_CLOSING = (Paragraph("closing", _always),)

LETTERS: Mapping[str, tuple[Paragraph, ...]] = {
    "accept": (
        *_OPENING,
        Paragraph("thanks", _always),
        Paragraph("confirm_moment", _at_a_moment),
        Paragraph("confirm_day", _on_a_day),
        Paragraph("ask_date", _not(_dated("when"))),
        Paragraph("other_role", _wrote("other_role"), "A8"),
        Paragraph("open_to_others", _not(_wrote("other_role")), "A8"),
        *_CLOSING,
    ),
    "reschedule": (
        *_OPENING,
        Paragraph("thanks", _always),
        Paragraph("not_then", _dated("when")),
        Paragraph("not_yet", _not(_dated("when"))),
        Paragraph("proposals", _wrote("proposals")),
        Paragraph("ask_times", _not(_wrote("proposals"))),
        *_CLOSING,
    ),
    "decline": (
        *_OPENING,
        Paragraph("thanks", _always),
        Paragraph("not_this_one", _always, "A11"),
        Paragraph("stay_in_touch", _always, "A11"),
        *_CLOSING,
    ),
    "withdraw": (
        *_OPENING,
        Paragraph("thanks_talks", _not(_picked("rounds", "none")), "B9"),
        Paragraph("thanks_interest", _picked("rounds", "none"), "B9"),
        Paragraph("withdrawing", _always, "B8, B9, B11"),
        Paragraph("cancel_next", _dated("when")),
        Paragraph("their_time", _both(is_personal, _not(_picked("met", "nobody"))), "B10"),
        Paragraph("again", _both(is_personal, _picked("again", "yes")), "B10"),
        Paragraph("wishes", is_personal, "B10"),
        *_CLOSING,
    ),
    "connection": (*_OPENING, Paragraph("talk", _always, "B12"), Paragraph("stay_in_touch", _always, "B12"), *_CLOSING),
    "informational": (
        *_OPENING,
        Paragraph("about_me", _wrote("about_me")),
        Paragraph("drawn_to", _always, "C4, C10"),
        Paragraph("no_job", _always, "C1, C2"),
        Paragraph("ask", _always, "C10"),
        *_CLOSING,
    ),
    "informational_thanks": (
        *_OPENING,
        Paragraph("thanks", _always, "D3"),
        Paragraph("detail", _wrote("detail")),
        Paragraph("lead", _picked("outcome", "lead"), "C9"),
        Paragraph("stay_in_touch", _not(_picked("outcome", "lead")), "C7"),
        *_CLOSING,
    ),
    "check_back": (
        *_OPENING,
        Paragraph("talk", _always, "C6"),
        Paragraph("ask", _always, "C7, C8"),
        *_CLOSING,
    ),
    "thanks": (
        *_OPENING,
        *(Paragraph(opening, _picked("opening", opening), "D3") for opening in OPENINGS),
        Paragraph("detail", _wrote("detail"), "D3"),
        Paragraph("interest_role", _wrote("role"), "D6"),
        Paragraph("interest", _not(_wrote("role")), "D6"),
        *_CLOSING,
    ),
    "follow_up": (
        *_OPENING,
        Paragraph("talk_on", _dated("talked_on"), "D10"),
        Paragraph("talk", _not(_dated("talked_on")), "D10"),
        Paragraph("promised", _dated("promised"), "D10"),
        Paragraph("ask", _not(_dated("promised")), "D9, D10"),
        *_CLOSING,
    ),
    "final_note": (*_OPENING, Paragraph("last", _always, "D13"), Paragraph("goodbye", _always, "D11, D13"), *_CLOSING),
    "later_role": (*_OPENING, Paragraph("earlier", _always, "A12"), Paragraph("connect", _always, "A12"), *_CLOSING),
    "rejection_thanks": (
        *_OPENING,
        Paragraph("thanks", _always, "D3"),
        Paragraph("talk", _not(_picked("rounds", "none"))),
        Paragraph("door", _always, "A11"),
        *_CLOSING,
    ),
    "missed_call": (
        *_OPENING,
        Paragraph("missed", _always),
        Paragraph("ask", _always),
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
