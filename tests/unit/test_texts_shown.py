"""Every step, block and shared text as it is shown in every language: short, without gaps, in HTML that parses."""

from __future__ import annotations

from collections.abc import Mapping
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
from conversations.flows.withdraw import CONCERNS
from conversations.model import Answer, Facts, Flow, Picked, Several, State, Wrote
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
    too_long = {}
    for (flow, state), mentions in product(_states(), (MENTIONS, QUIETLY)):
        if any(isinstance(answer, Wrote) and len(answer.text) > 40 for answer in state.answers.values()):
            continue
        for key, html in shows(flow, state, locale, mentions):
            text = Visible(html).text
            is_clean(key, text)
            if len(text) > LONGEST_TEXT and key not in LONG_TEXTS:
                too_long[key] = max(len(text), too_long.get(key, 0))
    assert too_long == {}


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_text_of_its_own_renders_and_is_short(locale: str) -> None:
    typical = {
        "company": "Acme",
        "role": "Analyst",
        "limit": "3",
        "count": "3",
        "options": "Di., 8. Dez., 15:00 Uhr, oder Mi., 9. Dez., 15:00 Uhr",
        "subject": "Zusage zum Vorstellungsgespräch: Analyst",
        "when": "Di., 8. Dez., 15:00 Uhr",
        "due": "Di., 8. Dez., 09:00 Uhr (Berlin)",
        "from": "Di., 8. Dez., 09:00 Uhr",
        "time": "09:00 Uhr",
        "place": "Berlin",
        "for": "• eins\n• zwei",
        "against": "• drei",
    }
    too_long = {}
    for message, names in SHARED.items():
        args = {name: "yes" if name.startswith("has-") else typical[name] for name in names}
        text = Visible(CATALOG.text(locale, message, args=args)).text
        is_clean(message, text)
        if len(text) > LONGEST_TEXT and message not in LONG_TEXTS:
            too_long[message] = len(text)
    assert too_long == {}


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
        assert {f"has-{name}" for name in arguments if not name.startswith("has-")} <= arguments.keys()
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
