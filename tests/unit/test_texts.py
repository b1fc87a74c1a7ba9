"""Texts in every language: whole, short, unmistakable, and what is wrong with them is found."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from html.parser import HTMLParser
from itertools import combinations, product
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dispatcher.rendering import Rendering
from bot.language.catalog import LOCALES, SHIPPED, Catalog, MissingTextError
from bot.language.required import LETTER_FACTS, SHARED, all_messages
from bot.language.speech import Speech
from bot.language.texts_check import faults
from bot.language.words import normal, words
from bot.ports import Conversation, Press
from conversations.model import AskSeveral, Choice, End, Facts, Flow, Menu, Question, ShowTrustedCard, State, Wrote
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, from_each_step, walk
from tests.saved.walks import given as beginnings

CATALOG = Catalog()
LONGEST_LABEL = 40  # characters; a phone shows about so many on one button
LONGEST_TEXT = 350  # visible characters of one message
# What may be longer, and why.
LONG_TEXTS = {
    "help-ways",  # the whole of what there is
    "privacy-what",  # what is stored, where, and who reads it
    "trusted-card",  # read by somebody who has never heard of us
    "bot-description",  # Telegram's own limit is 512
    "decide-card",  # up to seven reasons, each a line
    "settings-about",  # lists everything that is remembered
}


class _Tokens:
    """Buttons' tokens that say what they are."""

    def seal(self, press: Press, *, chat_id: int, person_id: int) -> str:
        return press.choice

    def open(self, token: str, *, chat_id: int, person_id: int) -> Press | None:
        return None


CONVERSATION = Conversation(1, 1, 1, "decide", {}, 1, True, False, datetime.fromisoformat("2026-12-01T12:00+00:00"))


def questions(flow: Flow) -> Iterator[Question]:
    yield from (step for step in flow.steps if not isinstance(step, End))


def labels(step: Question) -> list[str]:
    """Return the ids of all buttons a step may ever show."""
    options = step.options if isinstance(step, AskSeveral) else ()
    return [*options, *(choice.id for choice in step.choices)]


STEPS = [(flow, step) for flow in FLOWS.values() for step in questions(flow)]


def phrases(locale: str, flow: Flow, step: Question, choice: str) -> set[str]:
    key = f"{flow.id}-{step.id}"
    found = {normal(CATALOG.text(locale, key, choice))}
    if CATALOG.has(locale, key, f"{choice}-words"):
        found |= {normal(phrase) for phrase in CATALOG.text(locale, key, f"{choice}-words").split(",")}
    return found


# --- what is there


@pytest.mark.parametrize("locale", SHIPPED)
def test_nothing_is_missing_and_nothing_is_too_much(locale: str) -> None:
    assert list(faults(locale)) == []


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(LOCALES, tmp_path / "locales")
    return tmp_path / "locales"


def _rewrite(folder: Path, name: str, old: str, new: str) -> list[str]:
    path = folder / "en" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return list(faults("en", folder))


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        ("decide.ftl", "decide-company = ", "decide-kompany = ", "en: missing decide-company"),
        ("decide.ftl", "decide-company = ", "decide-kompany = ", "en: decide-kompany is asked for by nothing"),
        ("decide.ftl", "    .keep = ", "    .kept = ", "en: missing decide-decided_before.keep"),
        ("decide.ftl", "    .keep = ", "    .kept = ", "en: decide-decided_before.kept is asked for by nothing"),
        ("shared.ftl", "slip-stale = ", "slip-stale = { $company }", "en: slip-stale mentions unknown $company"),
        (
            "shared.ftl",
            "-snooze-hour = ",
            "-snooze-hour = { $hour } ",
            "en: decide-woken_later.hour mentions unknown $h",
        ),
        ("shared.ftl", "slip-stale = ", "slip-stale = One\nslip-stale = ", "en/shared.ftl: slip-stale stands twice"),
        ("decide.ftl", "    .keep = ", "    .keep = A\n    .keep = ", "decide-decided_before.keep stands twice"),
        ("shared.ftl", "slip-stale = ", "slip-stale } ", "en/shared.ftl: does not parse: 'slip-stale }"),
        ("shared.ftl", "-snooze-hour = ", "-snooze-our = ", "en: decide-woken_later.hour quotes missing -snooze-hour"),
        ("decide.ftl", "    .wib = ", "    .wob = ", "en: settings-zone.wib quotes missing decide-zone.wib"),
        ("letters.ftl", "{ $my_name }", "{ $name }", "en: letter-accept-formal.closing mentions unknown $name"),
    ],
)
def test_what_is_wrong_is_found(copy: Path, name: str, old: str, new: str, found: str) -> None:
    said = _rewrite(copy, name, old, new)
    assert any(found in fault for fault in said), said


def test_a_message_in_two_files_is_found(copy: Path) -> None:
    with (copy / "en" / "watch.ftl").open("a", encoding="utf-8") as file:
        file.write("\nslip-stale = Once more\n")
    assert "en/watch.ftl: slip-stale stands twice" in list(faults("en", copy))


def test_an_unchanged_copy_has_no_faults(copy: Path) -> None:
    assert [fault for locale in SHIPPED for fault in faults(locale, copy)] == []


def test_a_text_that_nobody_wrote_is_our_own_mistake() -> None:
    with pytest.raises(MissingTextError):
        CATALOG.text("en", "decide-nothing")
    with pytest.raises(MissingTextError):
        CATALOG.text("en", "decide-company", "nothing")
    with pytest.raises(MissingTextError):
        CATALOG.text("en", "letter-subject")


@pytest.mark.parametrize(
    ("code", "locale"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("in", "id"),
        ("id_ID", "id"),
        ("en-GB", "en"),
        ("EN", "en"),
        ("fr", "en"),
        ("", "en"),
    ],
)
def test_the_nearest_language(code: str, locale: str) -> None:
    assert CATALOG.nearest(code) == locale


# --- buttons


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_button_fits(locale: str) -> None:
    too_long = {
        f"{flow.id}-{step.id}.{choice}": label
        for flow, step in STEPS
        for choice in labels(step)
        if len(label := CATALOG.text(locale, f"{flow.id}-{step.id}", choice)) > LONGEST_LABEL
    }
    assert too_long == {}


@pytest.mark.parametrize("locale", SHIPPED)
def test_no_two_buttons_of_a_question_look_the_same(locale: str) -> None:
    for flow, step in STEPS:
        shown = [CATALOG.text(locale, f"{flow.id}-{step.id}", choice) for choice in labels(step)]
        assert len(set(shown)) == len(shown), f"{flow.id}-{step.id}"


@pytest.mark.parametrize("locale", SHIPPED)
def test_no_words_mean_two_things_at_one_question(locale: str) -> None:
    twice = [
        f"{flow.id}-{step.id}: {shared} under .{one} and .{other}"
        for flow, step in STEPS
        for one, other in combinations(labels(step), 2)
        if (shared := phrases(locale, flow, step, one) & phrases(locale, flow, step, other))
    ]
    assert twice == []


@pytest.mark.parametrize("locale", SHIPPED)
def test_yes_is_never_read_as_no_nor_no_as_yes(locale: str) -> None:
    """Where a question has both, the words of the one are none of the other's in the language's own table."""
    for flow, step in STEPS:
        ids = labels(step)
        if {"yes", "no"} <= {*ids}:
            assert phrases(locale, flow, step, "yes").isdisjoint(words(locale, "no")), f"{flow.id}-{step.id}"
            assert phrases(locale, flow, step, "no").isdisjoint(words(locale, "yes")), f"{flow.id}-{step.id}"


def final(choice: Choice) -> bool:
    """Say whether a choice cannot simply be taken back."""
    return choice.closes or choice.style == "danger"


@pytest.mark.parametrize("locale", SHIPPED)
def test_what_cannot_be_taken_back_is_not_meant_by_a_vague_word(locale: str) -> None:
    """Deciding, and deleting everything, need words that say so; doubt, delay and a way out are none (A15)."""
    found = set()
    for flow, step in STEPS:
        for choice in step.choices:
            vague = {word for table in ("unsure", "later", "back", "cancel", "skip") for word in words(locale, table)}
            asked_for_yes = choice.id == "yes"
            vague |= set() if asked_for_yes else {"yes", "ja", "ya", "no", "nein", "tidak", "ok", "oke", "okay"}
            if final(choice) and choice.id != "new_facts":  # it opens the decision again
                key = f"{flow.id}-{step.id}.{choice.id}"
                found |= {(locale, key, word) for word in phrases(locale, flow, step, choice.id) & vague}
    assert found == set()


@pytest.mark.parametrize("locale", SHIPPED)
def test_a_way_out_is_named_by_a_button_only_where_it_means_much_the_same(locale: str) -> None:
    """Words for "back" and "cancel" reach a button first; only a button that leaves the question too may own them."""
    leaving = {"stop", "drop", "leave", "no", "back", "nothing", "done", "enough", "change", "again", "off", "later"}
    leaving |= {"kept", "keep", "undo", "fine", "none", "nerves", "decline"}
    odd = [
        f"{flow.id}-{step.id}.{choice}: {word}"
        for flow, step in STEPS
        for choice in labels(step)
        for word in phrases(locale, flow, step, choice) & (words(locale, "back") | words(locale, "cancel"))
        if choice not in leaving
    ]
    assert odd == []


# --- rendering

MENTIONS: Mapping[str, str] = {
    "local-time": "15:00",
    "reminders": "on",
    "limit": "3",
    "earlier-decision": "go",
    "earlier-on": "Di., 8. Dez.",
    "nudge-at": "Di., 8. Dez., 09:00 Uhr (Berlin)",
    "nudge-why": "(Eigentlich Di., 8. Dez., 07:00 Uhr, aber da ist deine Ruhezeit.)",
    "has-nudge-why": "yes",
}
QUIETLY = {**MENTIONS, "has-nudge-why": "no", "nudge-why": "", "reminders": "off", "earlier-decision": "open"}
_ALLOWED = {"b", "i", "code", "pre", "blockquote"}


class _Visible(HTMLParser):
    """What Telegram shows of its HTML; fails on tags it does not know or that do not close."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.open = "", list[str]()
        self.feed(html)
        self.close()
        assert self.open == [], html

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _ALLOWED, tag
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def shows(flow: Flow, state: State, locale: str, mentions: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield every text a state may show in a language, by its key, as Telegram would show it."""
    rendering = Rendering(CATALOG, _Tokens(), locale, 2026)
    step = flow.by_id[state.step]
    key = f"{flow.id}-{step.id}"
    if isinstance(step, End):
        if not step.silent:
            yield key, rendering.said(flow, state.answers, key, mentions)
        return
    shown = rendering.question(flow, state, CONVERSATION, mentions)
    yield key, shown.html
    for row in shown.rows:
        for button in row:
            assert button.label.strip(), key
            assert len(button.label) <= LONGEST_LABEL + 2, button.label  # a tick in front
    why = rendering.why(flow, state, mentions)
    if why is not None:
        yield f"{key}.why", why
    if ShowTrustedCard() in step.entry:
        yield "trusted-card", rendering.trusted_card(flow, state.answers).html


def is_clean(key: str, text: str) -> None:
    assert text == text.strip(), key
    assert "  " not in text, f"{key}: {text!r}"
    assert "\n\n\n" not in text, f"{key}: {text!r}"
    assert not re.search(r"[{}$]", text), f"{key}: {text!r}"
    assert not re.search(r" [.,;:?!]|„“|“”|\(\)", text), f"{key}: {text!r}"


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
            text = _Visible(html).text
            is_clean(key, text)
            if len(text) > LONGEST_TEXT and key not in LONG_TEXTS:
                too_long[key] = len(text)
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
        text = _Visible(CATALOG.text(locale, message, args=args)).text
        is_clean(message, text)
        if len(text) > LONGEST_TEXT and message not in LONG_TEXTS:
            too_long[message] = len(text)
    assert too_long == {}


@pytest.mark.parametrize("locale", SHIPPED)
def test_what_telegram_limits_keeps_to_its_limits(locale: str) -> None:
    assert len(CATALOG.text(locale, "bot-description")) <= 512
    assert len(CATALOG.text(locale, "bot-short-description")) <= 120
    commands = [message for message in SHARED if message.startswith("command-")]
    assert all(3 <= len(CATALOG.text(locale, command)) <= 60 for command in commands)


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
            is_clean(key, _Visible(html).text)


@settings(max_examples=40, deadline=None)
@given(
    st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=80), st.sampled_from(SHIPPED)
)
def test_what_people_write_is_shown_as_they_wrote_it(written: str, locale: str) -> None:
    """Braces, dollars, tags and ampersands are theirs to use."""
    state = State("decide", 1, "role", {"company": Wrote(written)}, 1, ("company",))
    shown = Rendering(CATALOG, _Tokens(), locale, 2026).trusted_card(FLOWS["decide"], state.answers)
    assert written in _Visible(shown.html).text


def test_every_message_is_known_by_one_entry_only() -> None:
    """Two flows may not ask for the same text with other variables."""
    seen: dict[tuple[str, str | None], set[str]] = {}
    for message, part, variables, _ in all_messages():
        assert seen.setdefault((message, part), variables) == variables
    assert {"company", "recipient"} <= set(LETTER_FACTS)
    assert any(isinstance(step, Menu) for _, step in STEPS)
