"""Practice in a group: the bank of questions in every language, whose turn is next, answers, and what is kept."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.catalog import LOCALES, SHIPPED
from conversations.groups import practice
from conversations.groups.practice import QUESTIONS, THEMES, PracticeAnswer, PracticeRound, Star, Stored, theme_of
from tests.unit.on_screen import CATALOG, is_clean

Round = tuple[PracticeRound, list[PracticeAnswer], list[Star]]
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
LONGEST_QUESTION, LONGEST_HINT = 200, 120  # characters
unhurried = settings(deadline=None)  # each plays through the whole bank

seeds = st.integers(-(2**63), 2**63 - 1)
histories = st.lists(st.sampled_from(QUESTIONS), max_size=120)
instants = st.datetimes(timezones=st.just(UTC))
rounds = st.builds(PracticeRound, st.sampled_from(QUESTIONS), st.dates())
answers = st.builds(PracticeAnswer, st.just("voice"), st.text(), instants, st.integers(1, 9)) | st.builds(
    PracticeAnswer, st.just("text"), st.text().filter(str.strip), instants, st.integers(1, 9)
)
stars = st.builds(Star, st.integers(1, 2**52), st.integers(1, 9), instants)


def text(message_id: int, words: str = "Words", minutes: int = 0) -> PracticeAnswer:
    return PracticeAnswer("text", words, NOON + timedelta(minutes=minutes), message_id)


def onwards(asked: list[str], seed: int, count: int) -> list[str]:
    after = list(asked)
    for _ in range(count):
        after.append(practice.next_question(after, seed))
    return after[len(asked) :]


# --- the bank


def test_the_bank_has_eight_themes_of_six() -> None:
    assert len({*QUESTIONS}) == len(QUESTIONS) == 48
    assert Counter(map(theme_of, QUESTIONS)) == dict.fromkeys(THEMES, practice.A_THEME)


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_question_has_its_words_and_a_hint_and_no_two_are_alike(locale: str) -> None:
    asked, hints = ([CATALOG.text(locale, question, part) for question in QUESTIONS] for part in (None, "hint"))
    for question, words, hint in zip(QUESTIONS, asked, hints, strict=True):
        is_clean(question, words)
        is_clean(question, hint)
        assert len(words) <= LONGEST_QUESTION, f"{question}: {len(words)}"
        assert len(hint) <= LONGEST_HINT, f"{question}: {len(hint)}"
        assert re.fullmatch(r"[^.?!]+[.?]", hint), f"{question}: one sentence, not: {hint}"
    for texts in (asked, hints):
        assert len({re.sub(r"\W+", " ", one.lower()) for one in texts}) == len(QUESTIONS)


@pytest.mark.parametrize("locale", SHIPPED)
def test_the_file_holds_the_bank_and_nothing_else(locale: str) -> None:
    parsed = FluentParser().parse(Path(LOCALES, locale, "practice_bank.ftl").read_text(encoding="utf-8")).body
    assert [entry.id.name for entry in parsed if isinstance(entry, ast.Message)] == [*QUESTIONS]


@pytest.mark.parametrize(
    ("locale", "chatty", "formal"),
    [
        ("de", r"\b(du|dir|dich|dein\w*|ihr|euch|euer|eure\w*)\b", r"(?<!^)\b(Sie|Ihnen|Ihr\w*)\b"),
        ("id", r"\b(kamu|kalian)\b|\w{3}mu\b", r"\b[Aa]nda\b"),
        ("ms", r"\b(awak|kamu|kau|korang)\b|\w{3}mu\b", r"\b[Aa]nda\b"),
    ],
)
def test_an_interviewer_asks_politely_and_a_friend_gives_the_hint(locale: str, chatty: str, formal: str) -> None:
    for question in QUESTIONS:
        assert not re.search(chatty, CATALOG.text(locale, question)), question
        assert not re.search(formal, CATALOG.text(locale, question, "hint")), question


# --- whose turn it is


@unhurried
@given(histories, seeds)
def test_nothing_is_asked_again_until_all_has_been(asked: list[str], seed: int) -> None:
    new = {*QUESTIONS} - {*asked}
    assert sorted(onwards(asked, seed, len(new))) == sorted(new)


@unhurried
@given(histories, seeds, st.integers(0, 60))
def test_once_all_was_asked_none_comes_back_within_a_whole_turn(asked: list[str], seed: int, later: int) -> None:
    left = len({*QUESTIONS} - {*asked})
    following = onwards(asked, seed, left + later + len(QUESTIONS))
    assert {*following[-len(QUESTIONS) :]} == {*QUESTIONS}


@unhurried
@given(seeds)
def test_themes_take_turns_from_the_beginning(seed: int) -> None:
    themes = [theme_of(question) for question in onwards([], seed, 2 * len(QUESTIONS))]
    for begin in range(len(themes) - len(THEMES) + 1):
        assert {*themes[begin : begin + len(THEMES)]} == {*THEMES}


@unhurried
@given(histories, seeds)
def test_no_theme_comes_twice_in_a_row_while_another_has_something_new(asked: list[str], seed: int) -> None:
    """Whatever was asked before; when nothing new is left, never."""
    after = list(asked)
    for _ in range(60):
        following = practice.next_question(after, seed)
        if after and theme_of(following) == theme_of(after[-1]):
            assert {theme_of(question) for question in {*QUESTIONS} - {*after}} == {theme_of(following)}
        after.append(following)


@given(histories, seeds)
def test_the_same_group_is_asked_the_same_however_it_is_worked_out(asked: list[str], seed: int) -> None:
    """Also when the bank once had a question that it has no longer."""
    assert practice.next_question(asked, seed) == practice.next_question(tuple(asked), seed)
    assert practice.next_question(
        ["practice-q-hobbies-1", *asked, "practice-q-hobbies-2"], seed
    ) == practice.next_question(asked, seed)


@unhurried
@given(seeds)
def test_groups_begin_elsewhere(seed: int) -> None:
    assert {practice.next_question([], seed + more) for more in range(len(QUESTIONS))} == {*QUESTIONS}


def test_neighbouring_groups_go_on_differently() -> None:
    """Somebody in two groups does not hear today in the one what came yesterday in the other."""
    assert len({tuple(onwards([], seed, 4)[1:]) for seed in range(200)}) > 150


def test_the_order_is_the_same_on_every_machine() -> None:
    assert onwards([], 7, 3) == ["practice-q-closing-1", "practice-q-situation-1", "practice-q-strengths-1"]


# --- answers


@pytest.mark.parametrize(
    ("posted", "replied_to", "kind", "said", "answer"),
    [
        (5, 5, "text", " I fixed it. \n", PracticeAnswer("text", "I fixed it.", NOON, 9)),
        (5, 5, "voice", "", PracticeAnswer("voice", "", NOON, 9)),
        (5, 5, "voice", "short of breath", PracticeAnswer("voice", "short of breath", NOON, 9)),
        (5, 5, "text", " \n", None),
        (5, 5, "photo", "me at work", None),
        (5, 6, "text", "Well said", None),
        (None, None, "text", "Good morning", None),
        (None, 5, "text", "I fixed it.", None),
    ],
)
def test_an_answer_is_a_reply_to_the_question_in_words_or_voice(
    posted: int | None, replied_to: int | None, kind: str, said: str, answer: PracticeAnswer | None
) -> None:
    assert practice.read_answer(posted, replied_to, kind, said, at=NOON, message_id=9) == answer


def test_an_answer_says_something_and_at_an_instant() -> None:
    with pytest.raises(ValueError, match="words or a voice"):
        text(1, " \n")
    for naive in (NOON.replace(tzinfo=None), datetime.fromisoformat("2026-12-01T12:00+07:00")):
        with pytest.raises(ValueError, match="aware UTC"):
            PracticeAnswer("voice", "", naive, 1)
        with pytest.raises(ValueError, match="aware UTC"):
            Star(1, 1, naive)


def test_a_second_try_is_kept_beside_the_first_and_an_edit_is_not() -> None:
    first, second = text(10), text(11, "Better words", minutes=5)
    assert practice.with_answer(practice.with_answer((), second), first) == (first, second)
    edited = text(10, "Words put right", minutes=9)
    assert practice.with_answer((first, second), edited) == (text(10, "Words put right"), second)
    assert practice.with_answer((first, second), second) == (first, second)


@given(st.lists(answers))
def test_every_message_is_an_answer_once_with_its_last_words(given_: list[PracticeAnswer]) -> None:
    kept: tuple[PracticeAnswer, ...] = ()
    for answer in given_:
        kept = practice.with_answer(kept, answer)
    assert {one.message_id: one.text for one in kept} == {one.message_id: one.text for one in given_}
    assert len(kept) == len({one.message_id for one in given_})
    assert [one.at for one in kept] == sorted(one.at for one in kept)


# --- stars and the private list


def test_a_coach_stars_an_answer_once_and_takes_back_their_own_only() -> None:
    one, other = Star(1, 10, NOON), Star(2, 10, NOON)
    assert practice.with_star((one,), Star(1, 10, NOON + timedelta(hours=1))) == (one,)
    assert practice.with_star((one,), other) == (one, other)
    assert practice.without_star((one, other, Star(1, 11, NOON)), by=1, message_id=10) == (other, Star(1, 11, NOON))


def test_the_list_is_newest_first_with_question_day_and_own_stars() -> None:
    """Two groups number their messages alike: the star in one marks nothing in the other."""
    monday = PracticeRound("practice-q-setback-1", date(2026, 11, 30))
    tuesday = PracticeRound("practice-q-closing-2", date(2026, 12, 1))
    first, second, late = text(10), text(11, "Again", minutes=5), text(10, "Late, about Monday", minutes=90)
    listed = practice.own_answers(
        [(tuesday, (first, second), (Star(1, 10, NOON), Star(1, 99, NOON))), (monday, (late,), ())]
    )
    assert listed == (
        practice.OwnAnswer("practice-q-setback-1", date(2026, 11, 30), late, starred=False),
        practice.OwnAnswer("practice-q-closing-2", date(2026, 12, 1), second, starred=False),
        practice.OwnAnswer("practice-q-closing-2", date(2026, 12, 1), first, starred=True),
    )
    assert practice.own_answers([(monday, (), (Star(1, 10, NOON),))]) == ()


@given(st.lists(st.tuples(rounds, st.lists(answers, max_size=4), st.lists(stars, max_size=4)), max_size=5))
def test_the_list_holds_every_answer_in_time(history: list[Round]) -> None:
    listed = practice.own_answers(history)
    assert Counter(own.answer for own in listed) == Counter(one for _, given_, _ in history for one in given_)
    assert [own.answer.at for own in listed] == sorted((own.answer.at for own in listed), reverse=True)


# --- what is stored


@given(rounds | answers | stars)
def test_what_is_stored_comes_back(value: Stored) -> None:
    assert practice.from_json(json.loads(json.dumps(practice.to_json(value)))) == value


@pytest.mark.parametrize("value", [PracticeRound(QUESTIONS[0], date(2026, 12, 1)), text(10), Star(1, 10, NOON)])
def test_what_cannot_be_read_is_refused(value: Stored) -> None:
    saved = practice.to_json(value)
    damaged = [{**saved, key: bad} for key in saved for bad in (None, True)]
    damaged += [{name: saved[name] for name in saved if name != key} for key in saved]
    damaged += [{**saved, "version": 2}, {**saved, "question": "practice-q-hobbies-1", "kind": "round", "on": "2026"}]
    damaged += [{**saved, "at": "2026-12-01T12:00"}] if "at" in saved else []
    for bad in damaged:
        with pytest.raises(ValueError, match=r"practice|question|answer|UTC|isoformat"):
            practice.from_json(bad)
