"""interviews: the person's processes, in one message that changes as one walks it: look, move, edit, close, revive."""

from __future__ import annotations

from conversations.flows.debrief_guards import ENDED
from conversations.flows.interviews_edit import EDIT
from conversations.flows.shared import ABOUT_IT, zone_step
from conversations.model import (
    Answers,
    AskWhen,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    HandCalendar,
    HandPicture,
    Menu,
    Note,
    Pick,
    Picked,
    Start,
    Step,
)


def _nothing(_: Answers, facts: Facts) -> bool:
    return not facts.listed.get("all")


def _nothing_open(_: Answers, facts: Facts) -> bool:
    return not facts.listed.get("live")


def _nothing_ended(_: Answers, facts: Facts) -> bool:
    return not facts.listed.get("ended")


def _known(answers: Answers, _: Facts) -> bool:
    return "process" in answers


def _wants_dates(answers: Answers, _: Facts) -> bool:
    return "process" in answers and answers.get("wish") == Picked("dates")


def _no_rounds(_: Answers, facts: Facts) -> bool:
    return not facts.listed.get("rounds")


def _one_round(_: Answers, facts: Facts) -> bool:
    return len(facts.listed.get("rounds", ())) == 1


def _is_talk(answers: Answers, _: Facts) -> bool:
    return answers.get("kind") == Picked("informational")


TALK = Guard("an informational talk", _is_talk)
APPLICATION = Guard("an application", lambda answers, facts: not _is_talk(answers, facts))
NOTHING = Guard("nothing there", _nothing)
NOTHING_OPEN = Guard("all have ended", _nothing_open)
NOTHING_ENDED = Guard("none has ended", _nothing_ended)
KNOWN = Guard("one is meant", _known)
WANTS_DATES = Guard("its dates are meant", _wants_dates)
NO_ROUNDS = Guard("no interview fixed", _no_rounds)
ONE_ROUND = Guard("one interview only", _one_round)

_LIST: tuple[Step, ...] = (
    Pick(
        id="list",
        resting=True,
        among="live",
        into="process",
        goto="item",
        instead=(
            Detour(WANTS_DATES, "dates"),
            Detour(KNOWN, "item"),
            Detour(NOTHING, "empty"),
            Detour(NOTHING_OPEN, "ended"),
        ),
        choices=(
            Choice("add", goto="add"),
            Choice("picture", goto="list", effects=(HandPicture(),)),
            Choice("calendar", goto="list", effects=(HandCalendar(),)),
            Choice("ended", goto="ended"),
            Choice("done", goto="done"),
        ),
    ),
    Pick(
        id="ended",
        resting=True,
        among="ended",
        into="process",
        goto="item",
        instead=(Detour(NOTHING, "empty"), Detour(NOTHING_ENDED, "none_ended")),
        choices=(
            Choice("add", goto="add"),
            Choice("picture", goto="ended", effects=(HandPicture(),)),
            Choice("back", goto="list"),
            Choice("done", goto="done"),
        ),
    ),
    Menu(id="none_ended", choices=(Choice("back", goto="list"),)),
    Menu(
        id="empty",
        resting=True,
        choices=(
            Choice("decide", goto="decide", style="primary"),
            Choice("over", goto="debrief"),
            Choice("add", goto="add"),
        ),
    ),
)

_ITEM: tuple[Step, ...] = (
    Menu(
        id="item",
        resting=True,
        instead=(Detour(ENDED, "item_ended"),),
        choices=(
            Choice("heard", goto="heard", only=APPLICATION, style="primary"),
            Choice("talked", goto="talked", only=TALK, style="primary"),
            Choice("write", goto="letter"),
            Choice("dates", goto="dates"),
            Choice("edit", goto="edit"),
            Choice("out", goto="withdraw"),
            Choice("close", goto="item", effects=(Note("closed"),)),
            Choice("back", goto="list", forgets=("process",)),
        ),
    ),
    Menu(
        id="item_ended",
        resting=True,
        choices=(
            Choice("revive", goto="item", effects=(Note("revived"),), style="primary"),
            Choice("calendar", goto="item_ended", effects=(HandCalendar(),)),
            Choice("write", goto="letter"),
            Choice("edit", goto="edit"),
            Choice("back", goto="list", forgets=("process",)),
        ),
    ),
    Menu(
        id="dates",
        resting=True,
        choices=(
            Choice("move", goto="which_round", forgets=("moved_to", "round")),
            Choice("add_round", goto="new_round", forgets=("new_round",)),
            Choice("remove", goto="which_gone", forgets=("round",)),
            Choice("calendar", goto="dates", effects=(HandCalendar(),)),
            Choice("back", goto="item"),
        ),
    ),
    Pick(
        id="which_round",
        among="rounds",
        into="round",
        goto="moved_to",
        instead=(Detour(NO_ROUNDS, "new_round"), Detour(ONE_ROUND, "moved_to")),
        choices=(Choice("back", goto="dates"),),
    ),
    AskWhen(id="moved_to", tense="any", revisable=False, goto="zone", then=(Note("moved"),)),
    AskWhen(id="new_round", revisable=False, goto="zone", then=(Note("next_round"),)),
    zone_step("dates"),
    Pick(
        id="which_gone",
        among="rounds",
        into="round",
        goto="sure_gone",
        instead=(Detour(NO_ROUNDS, "none_fixed"),),
        choices=(Choice("back", goto="dates"),),
    ),
    Menu(
        id="none_fixed",
        choices=(Choice("add_round", goto="new_round", forgets=("new_round",)), Choice("back", goto="dates")),
    ),
    Menu(
        id="sure_gone",
        choices=(
            Choice("yes", goto="dates", style="danger", effects=(Note("round_removed"),)),
            Choice("no", goto="dates"),
        ),
    ),
)

INTERVIEWS = Flow(
    id="interviews",
    version=1,
    start="list",
    given=("process", "kind", "stage", "when", "rounds", "wish", "round"),
    lists=frozenset({"rounds"}),
    recorded=dict.fromkeys(("company", "role", "recipient", "people", "promised", "concerns", "employer"), "company"),
    steps=(
        *_LIST,
        *_ITEM,
        *EDIT,
        End("add", effects=(Start("add"),), silent=True),
        End("decide", effects=(Start("decide"),), silent=True),
        End("debrief", effects=(Start("debrief"),), silent=True),
        End("heard", effects=(Start("debrief", carry=ABOUT_IT, sets={"wish": "heard"}),), silent=True),
        End("talked", effects=(Start("informational", carry=ABOUT_IT, sets={"standing": "over"}),), silent=True),
        End("letter", effects=(Start("letter", carry=ABOUT_IT),), silent=True),
        End("withdraw", effects=(Start("withdraw", carry=ABOUT_IT),), silent=True),
        End("done"),
        End("cancelled"),
    ),
)
