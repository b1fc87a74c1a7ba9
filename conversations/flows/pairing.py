"""pairing: who of a group wishes to practise mock interviews in pairs, and on which day pairs are made.

mock: one such interview, from the invitation to how it was. Each of the two has their own conversation about it; what
one of them says changes it for both, and the other is told (bot/dispatcher/groups/pairings.py).
"""

from __future__ import annotations

from conversations.flows.checkin import GROUP
from conversations.flows.settings import WEEK
from conversations.flows.shared import zone_step
from conversations.languages import LANGUAGES
from conversations.model import (
    Answers,
    AskChoice,
    AskSeveral,
    AskText,
    AskWhen,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    InGroup,
    Menu,
    Picked,
)

KIND = "pairing"  # what a group is busy with, as effects name it
PAIR, NEWS = "pair", "news"  # answers that name a pair by its number, n<number>, and what there is to be told of it

# Facts about a group and one member: whether they wish, whether they coach it, whether a day is set, how a pair stands.
WISHES, COACHES, ROUNDS, STAGE, SPOKEN = "wishes", "coaches", "pair_rounds", "pair_stage", "pair_languages"


def _not(fact: str, *values: str) -> Guard:
    def holds(_: Answers, facts: Facts) -> bool:
        return facts.known.get(fact) not in [Picked(value) for value in values]

    return Guard(f"{fact} is not {' or '.join(values)}", holds)


def _told(news: str) -> Guard:
    return Guard(f"{NEWS} is {news}", lambda answers, _: answers.get(NEWS) == Picked(news))


IN, OUTSIDE = _not(WISHES, "no"), _not(WISHES, "yes")
COACH, ON = _not(COACHES, "no"), _not(ROUNDS, "off")

PAIRING = Flow(
    id="pairing",
    version=1,
    start="menu",
    given=(GROUP,),
    steps=(
        Menu(
            id="menu",
            resting=True,
            choices=(
                Choice("join", goto="languages", asks=True, only=OUTSIDE, style="primary"),
                Choice("languages", goto="languages", asks=True, only=IN),
                Choice("quit", goto="menu", effects=(InGroup(KIND, "quit"),), only=IN),
                Choice("day", goto="day", asks=True, only=COACH),
                Choice("now", goto="now", only=COACH),
                Choice("done", goto="done"),
            ),
        ),
        AskSeveral(
            id="languages",
            takes=SPOKEN,
            options=LANGUAGES,
            at_most=len(LANGUAGES),
            closed=True,
            goto="zone",
            then=(InGroup(KIND, "wish"),),
            choices=(Choice("enough", goto="zone", style="primary"),),
        ),
        zone_step("menu"),
        AskChoice(
            id="day",
            then=(InGroup(KIND, "day"),),
            choices=tuple(Choice(day, goto="menu") for day in (*WEEK, "never")),
        ),
        Menu(
            id="now",
            choices=(
                Choice("yes", goto="menu", effects=(InGroup(KIND, "now"),), style="primary"),
                Choice("no", goto="menu"),
            ),
        ),
        End("done"),
        End("cancelled"),
    ),
)

OPEN, AHEAD, BEGUN = _not(STAGE, "none"), _not(STAGE, "none", "begun"), _not(STAGE, "none", "ahead")

_WORKS = Choice("works", goto="agreed", effects=(InGroup(KIND, "agree"),), only=AHEAD, style="primary")
_ANOTHER = Choice("another", goto="when", asks=True, only=OPEN)
_CANNOT = Choice("cannot", goto="cannot", effects=(InGroup(KIND, "cannot"),), only=AHEAD)
_HAPPENED = Choice("happened", goto="learned", effects=(InGroup(KIND, "happened"),), only=BEGUN, style="primary")
_MISSED = Choice("missed", goto="alone", effects=(InGroup(KIND, "missed"),), only=BEGUN)
_LATER = (_ANOTHER, _CANNOT, _HAPPENED, _MISSED)

MOCK = Flow(
    id="mock",
    version=1,
    start="invited",
    given=(GROUP, PAIR, NEWS),
    steps=(
        Menu(
            id="invited",
            resting=True,
            corrects="when",
            instead=tuple(
                Detour(_told(news), step)
                for news, step in (
                    ("moved", "moved"),
                    ("set", "set"),
                    ("half", "half"),
                    ("end", "over"),
                    ("missed", "not_seen"),
                    ("off", "off"),
                    ("gone", "gone"),
                    ("out", "out"),
                )
            ),
            choices=(_WORKS, *_LATER),
        ),
        Menu(id="moved", resting=True, corrects="when", choices=(_WORKS, *_LATER)),
        AskWhen(
            id="when",
            part_is_hour=True,
            goto="noted",
            then=(InGroup(KIND, "move"),),
        ),
        Menu(id="agreed", resting=True, corrects="when", choices=_LATER),
        Menu(id="noted", resting=True, corrects="when", choices=_LATER),
        Menu(id="set", resting=True, corrects="when", choices=_LATER),
        Menu(id="half", resting=True, choices=(_HAPPENED, _MISSED)),
        Menu(id="over", resting=True, choices=(_HAPPENED, _MISSED, _ANOTHER)),
        AskText(id="learned", goto="thanked", max_chars=300, choices=(Choice("nothing", goto="thanked"),)),
        Menu(
            id="not_seen",
            resting=True,
            choices=(
                Choice("there", goto="both", effects=(InGroup(KIND, "missed"),), only=BEGUN),
                _ANOTHER,
                Choice("quit", goto="quit", effects=(InGroup(KIND, "quit"),), only=IN),
                Choice("fine", goto="fine"),
            ),
        ),
        End("thanked"),
        End("alone"),
        End("both"),
        End("fine"),
        End("quit"),
        End("cannot"),
        End("off"),
        End("gone"),
        End("out"),
        End("cancelled"),
    ),
)
