"""withdraw: in a process and wanting out: why, what to do with it, and then the letter (B1-B12)."""

from __future__ import annotations

from conversations.flows.dilemma import BACK, BRING, asked_step
from conversations.flows.shared import LETTER_FACTS, letter_steps, register_choices, snooze_steps, zone_step
from conversations.letters import is_personal
from conversations.model import (
    Answers,
    AskChoice,
    AskCompany,
    AskSeveral,
    AskWhen,
    CancelNudges,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    Menu,
    Note,
    Picked,
    PlanNudge,
    Revise,
    ShowLetter,
    ShowTrustedCard,
    Step,
    Timed,
)

# What people hear in interviews; each has a polite question of its own in the texts (concern-...).
CONCERNS = ("hours", "turnover", "tone", "tasks", "pay", "stability", "freedom", "growth")


def _same_day(answers: Answers, facts: Facts) -> bool:
    when = answers.get("when") or answers.get("next_when")
    return isinstance(when, Timed) and when.at.date() == facts.today


def _met_nobody(answers: Answers, _: Facts) -> bool:
    return answers.get("met") == Picked("nobody") or answers.get("rounds") == Picked("none")


def _wants_letter(answers: Answers, _: Facts) -> bool:
    return answers.get("wish") == Picked("letter")


def _connecting(answers: Answers, _: Facts) -> bool:
    return answers.get("writing") == Picked("connection")


CONNECTING = Guard("a line to the interviewer", _connecting)
WARM = Guard("the letter is warm", lambda answers, _: is_personal(answers))
SHORT = Guard("the letter is short", lambda answers, _: not is_personal(answers))
SAME_DAY = Guard("their interview is today", _same_day)
MET_NOBODY = Guard("met nobody", _met_nobody)
WANTS_LETTER = Guard("decided already", _wants_letter)

_OUT = Choice("out", goto="met")
_STAY = Choice("stay", goto="stayed")
_SLEEP = Choice("sleep", goto="zone")
_TALK = Choice("talk", goto="talking")

_WHY: tuple[Step, ...] = (
    AskCompany(id="company", among="open", goto="rounds", source="B2", detours=(Detour(WANTS_LETTER, "met"),)),
    AskChoice(
        id="rounds",
        source="B3",
        depends=("company",),
        choices=(Choice("none", goto="motive"), Choice("one", goto="motive"), Choice("several", goto="motive")),
    ),
    AskChoice(
        id="motive",
        source="B4",
        depends=("company",),
        choices=(
            Choice("heard", goto="concerns", source="B5"),
            Choice("personal", goto="reflect", source="B6"),
            Choice("torn", goto="torn", source="B7"),
            Choice("sure", goto="met", source="B2"),
        ),
    ),
    AskSeveral(
        id="concerns",
        source="B5",
        depends=("company",),
        options=CONCERNS,
        at_most=8,
        edits=True,
        apart="lines",
        goto="raise_them",
        choices=(Choice("enough", goto="raise_them", style="primary"),),
    ),
    Menu(
        id="raise_them",
        source="B3, B5",
        choices=(
            Choice("keep", goto="next_when", style="primary"),
            _TALK,
            _OUT,
            Choice("change", goto="change_concerns"),
        ),
    ),
    Revise(
        id="change_concerns",
        goto="raise_them",
        lists=("rounds", "motive", "concerns"),
        choices=(Choice("nothing", goto="raise_them"),),
    ),
    AskWhen(
        id="next_when",
        revisable=False,
        goto="zone_next",
        depends=("company",),
        choices=(Choice("open", goto="zone_next"),),
    ),
    zone_step("carrying", id="zone_next"),
    AskChoice(
        id="reflect",
        source="B6",
        depends=("company", "motive"),
        choices=tuple(Choice(motive, goto="mirror") for motive in ("fear", "worn", "life", "other_path", "unclear")),
    ),
    Menu(id="mirror", source="B6", on_nudge={"sleep": "woken"}, choices=(_STAY, _TALK, _SLEEP, _OUT)),
    Menu(id="torn", source="B1, B7", on_nudge={"sleep": "woken"}, choices=(_TALK, _SLEEP, _STAY, _OUT)),
    Menu(
        id="talking",
        source="B7",
        entry=(ShowTrustedCard(),),
        on_nudge={"sleep": "woken", BACK: "torn"},
        choices=(BRING, _STAY, _SLEEP, _OUT),
    ),
    asked_step("withdraw", "torn", Choice("now", goto="torn")),
    zone_step("asleep"),
    Menu(
        id="asleep",
        source="B6",
        resting=True,
        entry=(PlanNudge("sleep"),),
        on_nudge={"sleep": "woken"},
        choices=(Choice("now", goto="torn"),),
    ),
    *snooze_steps(
        "woken",
        "sleep",
        back_to_waiting="asleep_again",
        done=Choice("now", goto="torn", style="primary"),
        still_open=(Choice("now", goto="torn"),),
    ),
    Menu(id="asleep_again", resting=True, on_nudge={"sleep": "woken"}, choices=(Choice("now", goto="torn"),)),
)

_OUT_OF_IT: tuple[Step, ...] = (
    AskChoice(
        id="met",
        source="B10",
        depends=("company",),
        choices=(Choice("nobody", goto="again"), Choice("one", goto="again"), Choice("several", goto="again")),
    ),
    AskChoice(
        id="again",
        source="B10",
        depends=("company",),
        detours=(Detour(SAME_DAY, "pause", "B6"),),
        choices=(Choice("yes", goto="decided"), Choice("no", goto="decided")),
    ),
    Menu(
        id="pause",
        source="B6",
        choices=(Choice("wait", goto="paused", style="primary"), Choice("anyway", goto="decided"), _STAY),
    ),
    Menu(
        id="paused",
        source="B6",
        resting=True,
        entry=(PlanNudge("pause"),),
        on_nudge={"pause": "paused_over"},
        choices=(Choice("out", goto="decided"), _STAY),
    ),
    Menu(id="paused_over", source="B6", choices=(_STAY, Choice("out", goto="decided"))),
    Menu(
        id="decided",
        source="B8, B9",
        entry=(CancelNudges(), Note("leaving")),
        on_nudge={"unsent": "letter_language"},
        choices=(
            Choice("letter", goto="letter_language", style="primary"),
            Choice("later", goto="put_off"),
            Choice("change", goto="change"),
            Choice("doubt", goto="torn", effects=(Note("staying"),)),
        ),
    ),
    Revise(id="change", goto="decided", choices=(Choice("nothing", goto="decided"),)),
    Menu(
        id="put_off",
        source="B8",
        resting=True,
        on_nudge={"unsent": "letter_language"},
        choices=(
            Choice("letter", goto="letter_language"),
            Choice("sent", goto="connect", effects=(Note("withdrawn"),)),
            _STAY,
        ),
    ),
    *letter_steps("withdraw_letter", addressed=(Detour(CONNECTING, "connection", "B12"),)),
    Menu(
        id="withdraw_letter",
        source="B8, B9, B10",
        entry=(ShowLetter("withdraw"),),
        on_nudge={"unsent": "letter_language"},
        choices=(
            Choice("sent", goto="connect", closes=True, style="primary", effects=(Note("withdrawn"),)),
            Choice("later", goto="put_off"),
            Choice("short", goto="withdraw_letter", sets={"tone": "short"}, only=WARM, source="B9"),
            Choice("personal", goto="withdraw_letter", sets={"tone": "personal"}, only=SHORT, source="B10"),
            *register_choices("withdraw_letter"),
            Choice("again", goto="letter_language", forgets=LETTER_FACTS),
        ),
    ),
    Menu(
        id="connect",
        source="B12",
        instead=(Detour(MET_NOBODY, "left"),),
        choices=(
            Choice("line", goto="letter_language", sets={"writing": "connection"}, forgets=("recipient",)),
            Choice("no", goto="left"),
        ),
    ),
    Menu(
        id="connection",
        source="B12",
        entry=(ShowLetter("connection"),),
        choices=(Choice("done", goto="left", style="primary"), *register_choices("connection")),
    ),
)

WITHDRAW = Flow(
    id="withdraw",
    version=1,
    start="company",
    given=("process", "role", "when", "tone", "wish", "writing"),
    steps=(
        *_WHY,
        *_OUT_OF_IT,
        End("carrying", effects=(Note("concerns"),)),
        End("stayed", effects=(CancelNudges(), Note("staying"))),
        End("left"),
        End("dropped"),
        End("cancelled"),
    ),
)
