"""groups: somebody's coaching groups, from their private chat: what is open there, who sees what, and the way out.

consent: whether one coach may see how somebody's search stands; asked once per coach and group, and never in the group.
"""

from __future__ import annotations

from conversations.flows.checkin import GROUP
from conversations.model import (
    Answers,
    AskChoice,
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
    Start,
)

COACH = "coach"  # the answer that names a coach of the group: k<id>
GROUPS, COACHES = "groups", "coaches"  # lists: the groups somebody is in, and who else coaches the one that is meant
CHECKINS, COACHING, SEES = "checkins", "coaching", "sees"  # facts: yes or no
WISH, WHO_SEES = "wish", "who_sees"  # the answer that says what is wanted of the group, and its value


def meant(answers: Answers) -> str:
    """Return which group a conversation is about, as a choice."""
    picked = answers.get(GROUP)
    return picked.choice if isinstance(picked, Picked) else ""


def _in(answers: Answers, facts: Facts) -> bool:
    return meant(answers) in facts.listed.get(GROUPS, ())


def _is(fact: str, value: str) -> Guard:
    def holds(_: Answers, facts: Facts) -> bool:
        return facts.known.get(fact) == Picked(value)

    return Guard(f"{fact} is {value}", holds)


IN = Guard("a member there", _in)
OUT = Guard("no member there any more", lambda answers, facts: not _in(answers, facts))
IN_NONE = Guard("in no group", lambda _, facts: not facts.listed.get(GROUPS))
IN_ONE = Guard("in a group", lambda _, facts: bool(facts.listed.get(GROUPS)))
IN_SEVERAL = Guard("in several groups", lambda _, facts: len(facts.listed.get(GROUPS, ())) > 1)
CHECKED_IN = _is(CHECKINS, "yes")
COACHES_IT = _is(COACHING, "yes")
SHOWN, HIDDEN = _is(SEES, "yes"), _is(SEES, "no")
WANTS_WHO_SEES = Guard("who sees what is wanted", lambda answers, _: answers.get(WISH) == Picked(WHO_SEES))

_KINDS = ("dilemma", "practice", "pairing")  # conversations that can be begun about a group

GROUPS_FLOW = Flow(
    id="groups",
    version=1,
    start="list",
    given=(GROUP, COACH, WISH),
    steps=(
        Pick(
            id="list",
            resting=True,
            among=GROUPS,
            into=GROUP,
            goto="menu",
            instead=(Detour(IN_NONE, "empty"), Detour(IN, "menu")),
            choices=(Choice("done", goto="done"),),
        ),
        Menu(
            id="menu",
            resting=True,
            instead=(Detour(OUT, "gone"), Detour(WANTS_WHO_SEES, "sees")),
            choices=(
                Choice("checkin", goto="checkin", only=CHECKED_IN, style="primary"),
                *(Choice(kind, goto=kind, only=IN) for kind in _KINDS),
                Choice("coach", goto="coach", only=COACHES_IT),
                Choice("sees", goto="sees", only=IN),
                Choice("leave", goto="leave", only=IN),
                Choice("others", goto="list", forgets=(GROUP,), only=IN_SEVERAL),
                Choice("done", goto="done"),
            ),
        ),
        Pick(
            id="sees",
            resting=True,
            among=COACHES,
            into=COACH,
            goto="seeing",
            choices=(Choice("back", goto="menu", forgets=(WISH,)), Choice("done", goto="done")),
        ),
        Menu(
            id="seeing",
            resting=True,
            instead=(Detour(OUT, "gone"),),
            choices=(
                Choice("show", goto="sees", only=HIDDEN, effects=(InGroup("coach", "agree"),)),
                Choice("hide", goto="sees", only=SHOWN, effects=(InGroup("coach", "refuse"),)),
                Choice("back", goto="sees"),
            ),
        ),
        Menu(
            id="leave",
            instead=(Detour(OUT, "gone"),),
            choices=(Choice("yes", goto="left", style="danger"), Choice("no", goto="menu")),
        ),
        End("checkin", effects=(Start("checkin", carry={GROUP: GROUP}),), silent=True),
        *(End(kind, effects=(Start(kind, carry={GROUP: GROUP}),), silent=True) for kind in _KINDS),
        End("coach", effects=(Start("coach", carry={GROUP: GROUP}),), silent=True),
        End("left", effects=(InGroup("group", "leave"),)),
        End("empty"),
        End("gone"),
        End("done"),
        End("cancelled"),
    ),
)

CONSENT = Flow(
    id="consent",
    version=1,
    start="ask",
    given=(GROUP, COACH),
    steps=(
        AskChoice(
            id="ask",
            detours=(Detour(OUT, "gone"),),
            choices=(Choice("yes", goto="agreed"), Choice("no", goto="refused")),
        ),
        End("agreed", effects=(InGroup("coach", "agree"),)),
        End("refused", effects=(InGroup("coach", "refuse"),)),
        End("gone"),
        End("cancelled"),
    ),
)
