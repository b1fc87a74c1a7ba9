"""Texts in every language: whole, unmistakable, and what is wrong with them is found."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from bot.language.catalog import LOCALES, SHIPPED, MissingTextError
from bot.language.required import LETTER_FACTS, SHARED, all_messages
from bot.language.texts_check import faults
from bot.language.words import normal, words
from conversations.model import AskSeveral, Choice, End, Flow, Menu, Question
from conversations.registry import FLOWS
from tests.unit.on_screen import CATALOG, LONGEST_LABEL


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
        ("decide.ftl", "    .why = So that I can name it", "    .wye = So", "en: missing decide-company.why"),
        ("front_door.ftl", "    .why = I'd like to be easy", "    .wye = I'd", "en: missing language-language.why"),
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


@pytest.mark.parametrize("locale", SHIPPED)
def test_what_telegram_limits_keeps_to_its_limits(locale: str) -> None:
    assert len(CATALOG.text(locale, "bot-description")) <= 512
    assert len(CATALOG.text(locale, "bot-short-description")) <= 120
    commands = [message for message in SHARED if message.startswith("command-")]
    assert all(3 <= len(CATALOG.text(locale, command)) <= 60 for command in commands)


def test_every_message_is_known_by_one_entry_only() -> None:
    """Two flows may not ask for the same text with other variables."""
    seen: dict[tuple[str, str | None], set[str]] = {}
    for message, part, variables, _ in all_messages():
        assert seen.setdefault((message, part), variables) == variables
    assert {"company", "recipient"} <= set(LETTER_FACTS)
    assert any(isinstance(step, Menu) for _, step in STEPS)
