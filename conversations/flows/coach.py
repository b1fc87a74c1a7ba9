"""coach: what somebody who runs a group sees of members who agreed to that, looked up at the moment of showing.

coach_note: a coach's note as its reader gets it; it can be answered once, and notes can be stopped on the spot.
"""

from __future__ import annotations

from conversations.flows.checkin import GROUP
from conversations.flows.groups import COACH, COACHES, OUT
from conversations.model import (
    Answers,
    AskChoice,
    AskText,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    InGroup,
    Menu,
    Pick,
    Picked,
)

MEMBER, NOTE, REPLY = "member", "note", "reply"  # answers: who a note is to (m<id>), what it says, and what comes back
SEEN = "seen"  # the list of members who show the coach how they are getting on
RUNS, ASKS, WEEKLY = "runs", "asks", "weekly"  # facts: whether Telegram says at this moment that they run the group
NOTE_MOST_CHARS = 500


def _is(fact: str, value: str) -> Guard:
    def holds(_: Answers, facts: Facts) -> bool:
        return facts.known.get(fact) == Picked(value)

    return Guard(f"{fact} is {value}", holds)


def _shows(answers: Answers, facts: Facts) -> bool:
    picked = answers.get(MEMBER)
    return isinstance(picked, Picked) and picked.choice in facts.listed.get(SEEN, ())


def _is_there(answers: Answers, facts: Facts) -> bool:
    picked = answers.get(COACH)
    return isinstance(picked, Picked) and picked.choice in facts.listed.get(COACHES, ())


RUNS_IT_NOT = _is(RUNS, "no")
NOBODY_SAYS = Guard("nobody says who runs it", lambda _, facts: RUNS not in facts.known)
ASKED, NOT_ASKED = _is(ASKS, "yes"), _is(ASKS, "no")
EVERY_WEEK, NEVER = _is(WEEKLY, "yes"), _is(WEEKLY, "no")
SOMEBODY = Guard("somebody shows it", lambda _, facts: bool(facts.listed.get(SEEN)))
NOBODY = Guard("nobody shows it", lambda _, facts: not facts.listed.get(SEEN))
HIDES = Guard("they show it no more", lambda answers, facts: not _shows(answers, facts))
COACH_GONE = Guard("they coach it no more", lambda answers, facts: not _is_there(answers, facts))

COACH_FLOW = Flow(
    id="coach",
    version=1,
    start="view",
    given=(GROUP, MEMBER),
    steps=(
        Menu(
            id="view",
            resting=True,
            instead=(Detour(OUT, "no_coach"), Detour(RUNS_IT_NOT, "no_coach"), Detour(NOBODY_SAYS, "unknown")),
            choices=(
                Choice("ask", goto="view", only=NOT_ASKED, effects=(InGroup("coach", "ask"),), style="primary"),
                Choice("write", goto="whom", only=SOMEBODY),
                Choice("weekly", goto="view", only=NEVER, effects=(InGroup("coach", "weekly"),)),
                Choice("no_weekly", goto="view", only=EVERY_WEEK, effects=(InGroup("coach", "no_weekly"),)),
                Choice("no_ask", goto="view", only=ASKED, effects=(InGroup("coach", "no_ask"),)),
                Choice("again", goto="view"),
                Choice("done", goto="done"),
            ),
        ),
        Pick(
            id="whom",
            among=SEEN,
            into=MEMBER,
            goto=NOTE,
            instead=(Detour(NOBODY, "view"),),
            choices=(Choice("back", goto="view"),),
        ),
        AskText(id=NOTE, goto="preview", max_chars=NOTE_MOST_CHARS, lines=True),
        AskChoice(
            id="preview",
            detours=(Detour(HIDES, "hidden"),),
            choices=(
                Choice("send", goto="sent", style="primary"),
                Choice("change", goto=NOTE, forgets=(NOTE, "preview")),
                Choice("drop", goto="dropped"),
            ),
        ),
        End("sent", effects=(InGroup("coach", "note"),)),
        End("hidden"),
        End("dropped"),
        End("no_coach"),
        End("unknown"),
        End("done"),
        End("cancelled"),
    ),
)

COACH_NOTE = Flow(
    id="coach_note",
    version=1,
    start="told",
    given=(GROUP, COACH, NOTE),
    steps=(
        Menu(
            id="told",
            resting=True,
            fleeting=True,
            choices=(
                Choice("answer", goto=REPLY, style="primary"),
                Choice("hide", goto="hidden"),
                Choice("fine", goto="fine"),
            ),
        ),
        AskText(
            id=REPLY,
            goto="replied",
            max_chars=NOTE_MOST_CHARS,
            lines=True,
            detours=(Detour(OUT, "nobody"), Detour(COACH_GONE, "nobody")),
        ),
        End("replied", effects=(InGroup("coach", "reply"),)),
        End("hidden", effects=(InGroup("coach", "refuse"),)),
        End("nobody"),
        End("fine"),
        End("cancelled"),
    ),
)
