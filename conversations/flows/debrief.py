"""debrief: the interview is over: who was there, a thank-you each, and then what etiquette allows when (D1-D13)."""

from __future__ import annotations

from conversations.flows.debrief_guards import (
    DEBRIEFED,
    ENDED,
    FINAL_IS_FINE,
    FINAL_SENT,
    FOLLOWED_UP,
    PERHAPS_ABROAD,
    THANKING,
    TO_THANK,
    TO_WRITE,
    TOO_EARLY,
    UNTHANKED,
    WISHES,
)
from conversations.flows.shared import LETTER_FACTS, employer_step, letter_steps, register_choices, zone_step
from conversations.model import (
    AskCompany,
    AskEach,
    AskSeveral,
    AskWhen,
    Choice,
    Detour,
    End,
    Flow,
    Menu,
    Note,
    Revise,
    ShowLetter,
    Step,
)

MOST_PEOPLE = 5  # as many as there are openings for their letters

_WHO: tuple[Step, ...] = (
    AskCompany(
        id="company",
        among="open",
        source="D1",
        goto="over_at",
        detours=(
            *(Detour(wish, wish.id.removeprefix("wishes ")) for wish in WISHES),
            Detour(TO_THANK, "noted"),
            Detour(TO_WRITE, "letter_language", "D10, D13"),
            Detour(DEBRIEFED, "hub"),
        ),
    ),
    AskWhen(
        id="over_at",
        tense="past",
        goto="people",
        depends=("company",),
        choices=(Choice("not_yet", goto="not_yet"),),
    ),
    AskSeveral(
        id="people",
        source="D3",
        depends=("company",),
        at_most=MOST_PEOPLE,
        edits=True,
        apart="names",
        goto="promised",
        choices=(Choice("enough", goto="promised", style="primary"), Choice("unknown", goto="promised")),
    ),
    AskWhen(
        id="promised",
        tense="any",  # a day that has passed is what there is to follow up on
        source="D8",
        depends=("company",),
        goto="zone",
        choices=(Choice("nothing", goto="zone"),),
    ),
    zone_step("noted"),
    Menu(
        id="noted",
        source="D1, D3",
        entry=(Note("debriefed"),),
        choices=(
            Choice("thanks", goto="letter_language", sets={"writing": "thanks"}, source="D3", style="primary"),
            Choice("later", goto="hub"),
            Choice("no_thanks", goto="hub", source="D3", effects=(Note("no_thanks"),)),
            Choice("change", goto="change"),
        ),
    ),
    Revise(
        id="change",
        goto="noted",
        lists=("over_at", "people", "promised"),
        choices=(Choice("nothing", goto="noted"),),
    ),
    *letter_steps(
        "letter",
        detours=(Detour(THANKING, "details", "D3"),),
        unaddressed=(Detour(THANKING, "letter"),),
        between=(
            AskEach(
                id="details",
                over="people",
                source="D3",
                revisable=False,
                depends=("people",),
                goto="register",
                max_chars=160,
                choices=(Choice("none", goto="register"),),
            ),
        ),
    ),
    Menu(
        id="letter",
        source="D4, D5, D6, D7",
        entry=(ShowLetter(),),
        choices=(
            Choice("sent", goto="hub", style="primary", effects=(Note("sent"),)),
            Choice("later", goto="hub"),
            *register_choices("letter"),
            Choice("again", goto="letter_language", forgets=(*LETTER_FACTS, "details")),
        ),
    ),
)

# Every "no" says why and from when, and leads on (D8-D11).
_BUDGET: tuple[Step, ...] = (
    Menu(
        id="hub",
        source="D2, D8, D9",
        resting=True,
        instead=(Detour(ENDED, "closed"), Detour(PERHAPS_ABROAD, "employer", "D10", once=True)),
        choices=(
            Choice("follow_up", goto="follow_up"),
            Choice("heard", goto="heard"),
            Choice("promise", goto="new_promise", forgets=("new_promise",)),
            Choice("phone", goto="phone", source="D10"),
            Choice("thanks", goto="noted", only=UNTHANKED, source="D3"),
            Choice("fine", goto="done"),
        ),
    ),
    employer_step("hub"),
    Menu(
        id="follow_up",
        source="D9, D10",
        instead=(
            Detour(FINAL_SENT, "all_sent", "D11"),
            Detour(FINAL_IS_FINE, "final", "D13"),
            Detour(FOLLOWED_UP, "too_often", "D9"),
            Detour(TOO_EARLY, "too_early", "D8"),
        ),
        choices=(
            Choice("write", goto="letter_language", sets={"writing": "follow_up"}, style="primary"),
            Choice("sent", goto="hub", effects=(Note("followed_up"),)),
            Choice("phone", goto="phone", source="D10"),
            Choice("back", goto="hub"),
        ),
    ),
    Menu(
        id="too_early",
        fleeting=True,
        source="D2, D8, D9",
        choices=(
            Choice("wait", goto="hub", style="primary"),
            Choice("promise", goto="new_promise", forgets=("new_promise",)),
            Choice("phone", goto="phone"),
        ),
    ),
    Menu(
        id="too_often",
        fleeting=True,
        source="D9, D11",
        choices=(
            Choice("wait", goto="hub", style="primary"),
            Choice("promise", goto="new_promise", forgets=("new_promise",)),
            Choice("close", goto="closed", effects=(Note("closed"),)),
        ),
    ),
    Menu(
        id="final",
        source="D13",
        choices=(
            Choice("write", goto="letter_language", sets={"writing": "final_note"}),
            Choice("sent", goto="hub", effects=(Note("final_note"),)),
            Choice("close", goto="closed", effects=(Note("closed"),)),
            Choice("back", goto="hub"),
        ),
    ),
    Menu(
        id="all_sent",
        fleeting=True,
        source="D11, D12",
        choices=(Choice("close", goto="closed", effects=(Note("closed"),)), Choice("wait", goto="hub")),
    ),
    Menu(
        id="phone",
        fleeting=True,
        source="D10",
        choices=(Choice("follow_up", goto="follow_up"), Choice("fine", goto="hub")),
    ),
    AskWhen(
        id="new_promise",
        tense="any",
        source="D8",
        revisable=False,
        goto="hub",
        then=(Note("promised"),),
        choices=(Choice("nothing", goto="hub"),),
    ),
)

_HEARD: tuple[Step, ...] = (
    Menu(
        id="heard",
        source="D12",
        choices=(
            Choice("offer", goto="offered"),
            Choice("next", goto="new_round", forgets=("new_round",)),
            Choice("rejection", goto="rejected", effects=(Note("rejected"),)),
            Choice("promise", goto="new_promise", forgets=("new_promise",)),
            Choice("missed", goto="missed"),
            Choice("back", goto="hub"),
        ),
    ),
    AskWhen(
        id="new_round",
        source="B5",
        revisable=False,
        goto="next_noted",
        choices=(Choice("open", goto="next_noted"),),
    ),
    Menu(
        id="rejected",
        source="D3, D12",
        choices=(
            Choice("thanks", goto="letter_language", sets={"writing": "rejection_thanks"}),
            Choice("no", goto="closed"),
            Choice("undo", goto="heard", effects=(Note("revived"),)),
        ),
    ),
    Menu(
        id="missed",
        source="D4, D10",
        choices=(
            Choice("write", goto="letter_language", sets={"writing": "missed_call"}, style="primary"),
            Choice("back", goto="hub"),
        ),
    ),
)

DEBRIEF = Flow(
    id="debrief",
    version=1,
    start="company",
    given=(
        "process",
        "role",
        "stage",
        "when",
        "talked_on",
        "rounds",
        "concerns",
        "debriefed_on",
        "thanked_on",
        "followed_up_on",
        "final_note_on",
        "follow_up_from",
        "final_from",
        "let_go_on",
        "phone_from",
        "writing",
        "wish",
    ),
    recorded=dict.fromkeys(("over_at", "people", "promised"), "debriefed_on"),
    steps=(
        *_WHO,
        *_BUDGET,
        *_HEARD,
        End("not_yet"),
        End("offered", effects=(Note("offer"),)),
        End("next_noted", effects=(Note("next_round"),)),
        End("closed"),
        End("done"),
        End("cancelled"),
    ),
)
