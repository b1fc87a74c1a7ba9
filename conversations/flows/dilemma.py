"""dilemma: a trusted-person card, or a few words of one's own, before the group: asked, waited for, and what came back.

Nothing goes out before the person has read exactly what the group will read. The card comes from the conversation that
this one was begun from, and the way on leads back there (A13, B7).
"""

from __future__ import annotations

from conversations.flows.checkin import GROUP
from conversations.flows.groups import GROUPS, IN_NONE, IN_ONE
from conversations.groups.dilemma import LENGTHS, OPTIONS
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
    Return,
    Revise,
    Start,
)

ORIGIN = "origin"  # the answer that names the conversation a card comes from: v<id>
STANDS = "stands"  # the fact that says how their dilemma stands: none, pending, open, closing, closed, thanked
POSTED, RESULT, SMALLER = "posted", "result", "smaller"  # what comes to the person of itself, by the name of a nudge
BACK = "group"  # the nudge that the conversation a card comes from is gone back to with
FROM_GROUPS = frozenset({BACK, POSTED, RESULT, SMALLER})  # comes when it comes, and is never planned
WORDS_MOST_CHARS = 600


def _stands(*ways: str) -> Guard:
    def holds(_: Answers, facts: Facts) -> bool:
        return facts.known.get(STANDS) in {Picked(way) for way in ways}

    return Guard(f"it is {' or '.join(ways)}", holds)


CHOSEN = Guard("the group is known", lambda answers, _: GROUP in answers)
HAS_CARD = Guard("comes with a card", lambda answers, _: ORIGIN in answers)
NO_CARD = Guard("in one's own words", lambda answers, _: ORIGIN not in answers)
SECRET = Guard("anonymous", lambda answers, _: answers.get("naming") == Picked("anonymous"))
PENDING, OPEN, UNTHANKED = _stands("pending"), _stands("open"), _stands("closed")


BRING = Choice("group", goto="asked", only=IN_ONE, source="B7")  # offered below a trusted-person card


def asked_step(kind: str, goto: str, choice: Choice) -> Menu:
    """Return the step at which a flow (``kind``) waits for what the group says; ``goto`` is where it goes on then."""
    bring = Start("dilemma", carry={"company": "company"}, sets={"kind": kind}, aside=True)
    return Menu(id="asked", source="A13, B7", resting=True, entry=(bring,), on_nudge={BACK: goto}, choices=(choice,))


_POST = InGroup("dilemma", "post")
_ON = Choice("back", goto="gone_back", only=HAS_CARD, style="primary")

DILEMMA = Flow(
    id="dilemma",
    version=1,
    start="which",
    given=(GROUP, ORIGIN, "company"),
    steps=(
        Pick(
            id="which",
            source="B7",
            among=GROUPS,
            into=GROUP,
            goto="kind",
            instead=(Detour(CHOSEN, "kind"), Detour(IN_NONE, "nowhere")),
            choices=(Choice("none", goto="cancelled"),),
        ),
        AskChoice(
            id="kind", source="B7", revisable=False, choices=tuple(Choice(kind, goto="words") for kind in OPTIONS)
        ),
        AskText(id="words", source="B7", goto="naming", max_chars=WORDS_MOST_CHARS, lines=True, unless=HAS_CARD),
        AskChoice(
            id="naming",
            source="B7",
            choices=(Choice("anonymous", goto="shown"), Choice("named", goto="shown")),
        ),
        AskChoice(
            id="shown",
            source="B7",
            unless=NO_CARD,
            detours=(Detour(NO_CARD, "length"),),
            choices=(Choice("out", goto="length"), Choice("in", goto="length")),
        ),
        AskChoice(id="length", choices=tuple(Choice(length, goto="preview") for length in LENGTHS)),
        Menu(
            id="preview",
            source="B7",
            choices=(
                Choice("post", goto="waiting", closes=True, style="primary", effects=(_POST,)),
                Choice("change", goto="change"),
                Choice("no", goto="cancelled"),
            ),
        ),
        Revise(
            id="change",
            goto="preview",
            lists=("words", "naming", "shown", "length"),
            choices=(Choice("nothing", goto="preview"),),
        ),
        Menu(
            id="waiting",
            resting=True,
            on_nudge={POSTED: "waiting", RESULT: "result", SMALLER: "smaller"},
            choices=(
                Choice("again", goto="waiting"),
                Choice("stop", goto="waiting", only=OPEN, effects=(InGroup("dilemma", "close"),)),
                Choice("undo", goto="taken_back", only=PENDING),
            ),
        ),
        Menu(
            id="smaller",
            source="B7",
            choices=(
                Choice("anyway", goto="waiting", closes=True, effects=(_POST,)),
                Choice("change", goto="naming", asks=True),
                Choice("no", goto="cancelled"),
            ),
        ),
        Menu(
            id="result",
            source="A13, B7",
            resting=True,
            choices=(_ON, Choice("thank", goto="thanks", only=UNTHANKED), Choice("enough", goto="done")),
        ),
        AskText(
            id="thanks",
            goto="thanked",
            revisable=False,
            max_chars=200,
            unless=SECRET,
            choices=(Choice("plain", goto="thanked"),),
        ),
        Menu(
            id="thanked",
            resting=True,
            entry=(InGroup("dilemma", "thank"),),
            choices=(_ON, Choice("enough", goto="done")),
        ),
        End("taken_back", effects=(InGroup("dilemma", "take_back"), Return(BACK))),
        End("gone_back", effects=(Return(BACK),), silent=True),
        End("nowhere", effects=(Return(BACK),)),
        End("done"),
        End("cancelled", effects=(Return(BACK),)),
    ),
)
