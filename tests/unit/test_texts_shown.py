"""Every step, block and shared text as it is shown in every language: short, without gaps, in HTML that parses."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dispatcher.handing import trusted_card
from bot.language.catalog import SHIPPED
from bot.language.required import SHARED
from bot.language.speech import Speech
from conversations.flows.informational import GOALS
from conversations.flows.withdraw import CONCERNS
from conversations.model import Answer, AskSeveral, Each, Facts, Flow, Picked, Several, State, Wrote
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, from_each_step, walk
from tests.saved.walks import given as beginnings
from tests.unit.on_screen import CATALOG, MENTIONS, QUIETLY, Visible, is_clean, rendering, shows

LONGEST_TEXT = 350  # visible characters of one message
# What may be longer, and why.
LONG_TEXTS = {
    "help-ways",  # the whole of what there is
    "privacy-what",  # what is stored, where, and who reads it
    "trusted-card",  # read by somebody who has never heard of us
    "trusted-out",  # the same
    "bot-description",  # Telegram's own limit is 512
    "decide-card",  # up to seven reasons, each a line
    "settings-about",  # lists everything that is remembered
    "letter",  # in one piece, to be copied
    "withdraw-raise_them",  # each concern as a whole question
    "reminder-concerns_due",  # the same, on the evening before
    "informational-goal_fit",  # a bank of eight whole questions
    "informational-goal_roles",  # the same
    "informational-goal_contact",  # the same
    "interviews-list",  # a line for each process
    "interviews-ended",  # the same
    "interviews-item",  # everything on record about one
    "interviews-item_ended",  # the same
    "interviews-dates",  # the same
    "nudges-list",  # a line for each reminder
}
LONGEST_OF_ALL = 1000  # also lists and cards stay on two screens of a phone


# What shared texts may mention, as it typically is.
TYPICAL = {
    "view": "<b>Jonas</b>",
    "sees": "yes",
    "note": "Semangat!",
    "reply": "Danke dir!",
    "advice": "Frag doch, ob du einen Tag zusehen darfst.",
    "closes": "Di., 8. Dez., 15:00 Uhr",
    "option": "Hingehen",
    "words": "Danke euch!",
    "amount": "many",
    "answer": "Eine Antwort von zwei, drei Sätzen.",
    "about": "den Zug nach Hamburg",
    "against": "• drei",
    "said": "Acme · Di., 8. Dez., 15:00 Uhr",
    "at": "Mi., 9. Dez., 09:00 Uhr (Berlin)",
    "better": "Ich freue mich, von Ihnen zu hören.",
    "company": "Acme",
    "concern": "Die Probezeit",
    "concerns": "Arbeitszeiten, Umgangston und die Probezeit",
    "count": "3",
    "day": "1. Dez.",
    "estimated": "yes",
    "group": "Seekers & friends",
    "here": "Di., 8. Dez., 15:00 Uhr",
    "holiday": "Mariä Himmelfahrt",
    "profile": "DE",
    "there": "21:00 Uhr",
    "due": "Di., 8. Dez., 09:00 Uhr (Berlin)",
    "event": "Gespräch bei Acme",
    "for": "• eins\n• zwei",
    "from": "Di., 8. Dez., 09:00 Uhr",
    "limit": "3",
    "motive-is": "heard",
    "moved": "(Eigentlich Sa., 12. Dez., aber da ist Wochenende.)",
    "name": "Kim Sommer",
    "cheer": "Erste Einladung seit Wochen!",
    "names": "Jonas und Sari",
    "next": "Di., 8. Dez., 15:00 Uhr",
    "nudge": "Nachfrage ab 15. Dez.",
    "number": "2",
    "on": "Di., 8. Dez.",
    "options": "Di., 8. Dez., 15:00 Uhr, oder Mi., 9. Dez., 15:00 Uhr",
    "over": "yes",
    "own": "Die Probezeit?",
    "people": "Kim Sommer und Robin Winter",
    "person": "Dr. Sari",
    "place": "Berlin",
    "promised": "Fr., 4. Dez.",
    "question": "Was möchten Sie in diesem Gespräch noch von uns wissen, bevor wir uns verabschieden?",
    "recipient": "Kim Sommer",
    "reflect-is": "fear",
    "role": "Analyst",
    "rounds-is": "one",
    "rows": "Acme: wartet. Delta: bald.",
    "spot": "so bald wie möglich",
    "stage": "Gespräch steht bevor",
    "taken": "Di., 8. Dez., 15:00 Uhr",
    "subject": "Zusage zum Vorstellungsgespräch: Analyst",
    "time": "09:00 Uhr",
    "today": "1. Dez.",
    "until": "31. Jan.",
    "what": "Dankesmail an Acme",
    "when": "Di., 8. Dez., 15:00 Uhr",
    "why": "Nach einer Woche ist eine kurze Nachfrage in Ordnung.",
}


@cache
def _states() -> tuple[tuple[Flow, State], ...]:
    return tuple(
        (flow, state)
        for flow in FLOWS.values()
        for seed in (1, 2)
        for state in from_each_step(flow, seed, 100).values()
    )


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_step_has_its_texts_and_they_are_short(locale: str) -> None:
    too_long: dict[str, int] = {}
    for (flow, state), mentions in product(_states(), (MENTIONS, QUIETLY)):
        if any(isinstance(answer, Wrote) and len(answer.text) > 40 for answer in state.answers.values()):
            continue
        for key, html in shows(flow, state, locale, mentions):
            text = Visible(html).text
            is_clean(key, text)
            if len(text) > (LONGEST_OF_ALL if key in LONG_TEXTS else LONGEST_TEXT):
                too_long[key] = max(len(text), too_long.get(key, 0))
    assert too_long == {}


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_text_of_its_own_renders_and_is_short(locale: str) -> None:
    too_long = {}
    for message, names in SHARED.items():
        args = {name: "yes" if name.startswith("has-") else TYPICAL[name] for name in names}
        text = Visible(CATALOG.text(locale, message, args=args)).text
        is_clean(message, text)
        if len(text) > LONGEST_TEXT and message not in LONG_TEXTS:
            too_long[message] = len(text)
    assert too_long == {}


@pytest.mark.parametrize("locale", SHIPPED)
def test_the_card_to_forward_reads_well_whatever_was_answered(locale: str) -> None:
    """B7: neutral, and whole with much or little to say."""
    motives = (None, "heard", "personal", "torn", "sure")
    reasons = (None, "fear", "worn", "life", "other_path", "unclear")
    for role, rounds, motive, reflect in product((None, "Analyst"), (None, "none", "one", "several"), motives, reasons):
        given: dict[str, Answer] = {"company": Wrote("Acme")}
        given |= {"role": Wrote(role)} if role else {}
        picked = {"rounds": rounds, "motive": motive, "reflect": reflect}
        given |= {name: Picked(choice) for name, choice in picked.items() if choice}
        given |= {"concerns": Several(("hours",), ("Die Probezeit?",))} if motive == "heard" else {}
        text = Visible(trusted_card(rendering(locale), FLOWS["withdraw"], given).html).text
        is_clean("trusted-out", text)
        assert "Acme" in text
        assert role is None or role in text
        assert "?" in text, "it ends with an open question"


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_concern_and_every_question_of_the_bank_is_one(locale: str) -> None:
    """B5, C5-C9: whole questions, short enough to be asked in one breath, polite where the language tells the two."""
    asked = {concern: CATALOG.text(locale, f"concern-{concern}") for concern in CONCERNS}
    for goal, options in GOALS.items():
        args = {"company": "Acme", "role": "Analyst", "has-role": "yes"}
        key = f"informational-{goal}"
        asked |= {option: CATALOG.text(locale, key, f"{option}-question", args) for option in options}
    assert len({*asked.values()}) == len(asked) == 32
    for name, question in asked.items():
        assert question.endswith("?"), f"{name}: {question}"
        assert len(question) <= 160, f"{name}: {question}"
        rude = {
            "de": r"\b(du|dir|dich|dein\w*|ihr|euch|euer|eure\w*)\b",
            "id": r"\b(kamu|kalian)\b|\w{3}mu\b",
            "en": r"^$",
            "ms": r"\b(kau|awak|korang|hang|engkau)\b|\w{3}mu\b",
        }
        assert not re.search(rude[locale], question), f"{name}: {question}"


@pytest.mark.parametrize("locale", SHIPPED)
@pytest.mark.parametrize("own", ["Die Probezeit?", "kein Urlaub", "Warum gehen alle?!", "Ton..."])
def test_a_concern_in_own_words_fits_its_frame(locale: str, own: str) -> None:
    """B5: whatever was typed, it is said politely, with one full stop."""
    state = State("withdraw", 1, "raise_them", {"company": Wrote("Acme"), "concerns": Several((), (own,))}, 5)
    shown = dict(shows(FLOWS["withdraw"], state, locale, MENTIONS))
    text = Visible(shown["withdraw-raise_them"]).text
    assert own.rstrip("?!. ") in text
    is_clean("withdraw-raise_them", text)
    assert not re.search(r"[?!.]{2}", text.replace("…", "")), text


@pytest.mark.parametrize("locale", SHIPPED)
def test_own_words_taken_up_say_what_can_be_done_with_them(locale: str) -> None:
    editable = [(flow, step) for flow in FLOWS.values() for step in flow.steps if isinstance(step, AskSeveral)]
    for flow, step in editable:
        if step.edits:
            chosen = Several(step.options[:1], ("<b>Eigenes & mehr</b>",), edited="<b>Eigenes & mehr</b>")
            state = State(flow.id, flow.version, step.id, {"company": Wrote("Acme"), step.id: chosen}, 5)
            text = Visible(dict(shows(flow, state, locale, MENTIONS))[f"{flow.id}-{step.id}"]).text
            is_clean(step.id, text)
            assert "<b>Eigenes & mehr</b>" in text


@pytest.mark.parametrize("locale", SHIPPED)
def test_each_interviewer_is_named_when_asked_about(locale: str) -> None:
    """D3: who is meant, and how many are left; of a single one no count."""
    for names in (("Kim <Sommer>",), ("Kim <Sommer>", "Robin", "Sam")):
        given: dict[str, Answer] = {"company": Wrote("Acme"), "people": Several((), names)}
        state = State("debrief", 1, "details", {**given, "letter_language": Picked("de"), "details": Each()}, 5)
        text = Visible(dict(shows(FLOWS["debrief"], state, locale, MENTIONS))["debrief-details"]).text
        is_clean("debrief-details", text)
        assert "Kim <Sommer>" in text
        assert ("3" in text) == (len(names) == 3)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(FLOWS)), st.sampled_from(FACTS), st.randoms(use_true_random=False), st.sampled_from(SHIPPED)
)
def test_wherever_somebody_gets_to_the_texts_are_there(flow_id: str, facts: Facts, dice: Random, locale: str) -> None:
    """Any answers, in any language: no Fluent error, no gap where an answer is missing, HTML that parses."""
    flow = FLOWS[flow_id]
    for state in walk(flow, facts, dice.choice(beginnings(flow)), dice.randrange, 40):
        speech = Speech(CATALOG, locale, year=2026)
        arguments = speech.arguments(flow, state.answers)
        assert {f"has-{name}" for name in arguments if not name.startswith("has-") and name[-3:] != "-is"} <= {
            *arguments
        }
        for key, html in shows(flow, state, locale, MENTIONS):
            is_clean(key, Visible(html).text)


@settings(max_examples=40, deadline=None)
@given(
    st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=80), st.sampled_from(SHIPPED)
)
def test_what_people_write_is_shown_as_they_wrote_it(written: str, locale: str) -> None:
    """Braces, dollars, tags and ampersands are theirs to use."""
    state = State("decide", 1, "role", {"company": Wrote(written)}, 1, ("company",))
    shown = trusted_card(rendering(locale), FLOWS["decide"], state.answers)
    assert written in Visible(shown.html).text
