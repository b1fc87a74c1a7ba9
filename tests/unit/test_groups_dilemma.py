"""A dilemma before the group: votes, what is shown of them, what comes back, and what must not be told."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations.groups.dilemma import (
    LEAST_VOTES,
    LENGTHS,
    Advice,
    Dilemma,
    Refusal,
    Result,
    Standing,
    Stored,
    Vote,
    anonymity,
    cast,
    closed,
    from_json,
    is_open,
    post_delay,
    result,
    retold,
    standing,
    tally,
    thanked,
    to_json,
    without,
)

NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)
OPTIONS = ("go", "decline", "talk")
SECRET = Dilemma(("An interview, and no wish to go.",), named=False, options=OPTIONS, closes_at=NOON + LENGTHS["day"])
NAMED = replace(SECRET, named=True)
AUTHOR = 7


def voted(dilemma: Dilemma, *cast_by: tuple[int, str], author: int = AUTHOR) -> tuple[Dilemma, dict[int, Vote]]:
    """Return both after these votes, brought up to date after each."""
    votes: dict[int, Vote] = {}
    for person, option in cast_by:
        after = cast(dilemma, votes, person, option, author=author, now=NOON)
        assert isinstance(after, dict)
        dilemma, votes = retold(dilemma, after)
    return dilemma, votes


# --- voting


def test_a_vote_can_be_changed_and_taken_back() -> None:
    _, votes = voted(SECRET, (1, "go"), (2, "go"), (1, "talk"), (1, "talk"), (2, ""))
    assert tally(votes, OPTIONS) == (("go", 0), ("decline", 0), ("talk", 1))
    with pytest.raises(ValueError, match="no option"):
        cast(SECRET, {}, 1, "stay", author=AUTHOR, now=NOON)


def test_nobody_votes_when_it_is_closed() -> None:
    late = SECRET.closes_at
    assert cast(SECRET, {}, 1, "go", author=AUTHOR, now=late) == "closed"
    assert cast(closed(SECRET, "author", NOON), {}, 1, "go", author=AUTHOR, now=NOON) == "closed"


def test_the_author_votes_unnoticed_when_anonymous_and_not_at_all_when_named() -> None:
    assert cast(NAMED, {}, AUTHOR, "go", author=AUTHOR, now=NOON) == "own"
    dilemma, votes = voted(SECRET, (AUTHOR, "go"), (2, "talk"), (3, "talk"))
    assert standing(dilemma, votes) == Standing(3, (("go", 1), ("decline", 0), ("talk", 2)))
    back = result(dilemma, votes, (), members=5, author=AUTHOR)
    assert back == Result((("go", 0), ("decline", 0), ("talk", 2)), (), 4)


def test_the_group_sees_the_number_first_and_the_votes_by_threes() -> None:
    dilemma, votes = voted(SECRET, (1, "go"), (2, "talk"))
    assert standing(dilemma, votes) == Standing(2, ())
    dilemma, votes = voted(SECRET, (1, "go"), (2, "talk"), (3, "go"), (4, "decline"), (1, "decline"))
    assert standing(dilemma, votes) == Standing(4, (("go", 2), ("decline", 0), ("talk", 1)))
    over = standing(closed(dilemma, "time", SECRET.closes_at), votes)
    assert over == Standing(4, (("go", 1), ("decline", 2), ("talk", 1)))


def test_one_or_two_votes_are_told_to_the_author_only() -> None:
    dilemma, votes = voted(SECRET, (1, "go"), (2, "talk"))
    over = closed(dilemma, "time", SECRET.closes_at)
    assert standing(over, votes) == Standing(2, ())
    assert result(over, votes, (), 5, AUTHOR).tally == (("go", 1), ("decline", 0), ("talk", 1))


# --- closing and after


def test_it_closes_once_by_time_or_by_the_author() -> None:
    assert closed(SECRET, "time", NOON) == SECRET
    early = closed(SECRET, "author", NOON)
    assert (early.closed_by, early.closes_at) == ("author", NOON)
    assert closed(early, "time", SECRET.closes_at) == early
    late = closed(SECRET, "time", SECRET.closes_at + timedelta(hours=5))
    assert (late.closed_by, late.closes_at) == ("time", SECRET.closes_at)
    assert not is_open(late, NOON)


def test_thanks_once_after_closing_and_in_the_bots_words_when_anonymous() -> None:
    assert thanked(SECRET) == "open"
    over = closed(SECRET, "author", NOON)
    assert thanked(over, "Thank you all, your Budi") == "words"
    done = thanked(over)
    assert isinstance(done, Dilemma)
    assert thanked(done) == "again"
    assert isinstance(thanked(replace(over, named=True), "Thank you all"), Dilemma)


def test_what_can_be_promised_depends_on_how_many_they_are() -> None:
    assert [anonymity(members) for members in range(7)] == ["none"] * 3 + ["thin"] * 2 + ["kept"] * 2


def test_the_dilemma_does_not_know_whose_it_is() -> None:
    assert {field.name for field in fields(Dilemma)}.isdisjoint({"author", "person", "asked_at", "seed"})


# --- delays


def test_delays_are_spread_over_two_to_twenty_minutes() -> None:
    seeds = [f"{number:032x}" for number in range(3000)]
    delays = [post_delay(seed) for seed in seeds]
    assert delays == [post_delay(seed) for seed in seeds]
    assert timedelta(minutes=2) <= min(delays) < max(delays) <= timedelta(minutes=20)
    by_minute = Counter(min(delay // timedelta(minutes=1), 19) for delay in delays)
    assert set(by_minute) == set(range(2, 20))
    assert min(by_minute.values()) > 90, "3,000 over 18 minutes: 167 each, and none much rarer"
    # One act's delay tells nothing of another's: they are alike no more often than two dice of 1,081 sides.
    gaps = Counter(post_delay(seed, "thank") - post_delay(seed) for seed in seeds)
    assert max(gaps.values()) < 25
    with pytest.raises(ValueError, match="guessed"):
        post_delay("4711")


# --- random histories of votes, changes and withdrawals

PEOPLE = st.integers(1, 8)
HISTORIES = st.lists(st.tuples(PEOPLE, st.sampled_from([*OPTIONS, *OPTIONS, ""])), max_size=40)


@settings(max_examples=300, deadline=None)
@given(HISTORIES, PEOPLE, PEOPLE, st.booleans())
def test_one_vote_a_person_and_nothing_shown_tells_the_author(
    history: list[tuple[int, str]], one: int, other: int, stored: bool
) -> None:
    dilemma, votes, latest = SECRET, dict[int, Vote](), dict[int, str]()
    for person, option in history:
        after = cast(dilemma, votes, person, option, author=one, now=NOON)
        assert after == cast(dilemma, votes, person, option, author=other, now=NOON), "the same whoever asked"
        assert isinstance(after, dict)
        before, (dilemma, votes) = dilemma, retold(dilemma, after)
        if stored:
            dilemma = from_json(json.loads(json.dumps(to_json(dilemma))))  # type: ignore[assignment]
        latest[person] = option
        counted = Counter(option for option in latest.values() if option)
        assert tally(votes, OPTIONS) == tuple((option, counted[option]) for option in OPTIONS)
        seen = standing(dilemma, votes)
        assert seen.count == counted.total() <= len(latest)
        if dilemma.shown != before.shown:
            moved = [voter for voter, vote in after.items() if vote.option != vote.shown]
            assert len(moved) >= LEAST_VOTES
            assert seen.tally == tally(votes, OPTIONS)
            assert seen.count >= LEAST_VOTES
        assert sum(number for _, number in seen.tally) in {0, *range(LEAST_VOTES, 9)}
    over = closed(dilemma, "time", SECRET.closes_at)
    at_last = standing(over, votes)
    assert at_last.tally == (tally(votes, OPTIONS) if at_last.count >= LEAST_VOTES else ())
    own = latest.get(one, "")
    difference = [
        (option, mine - theirs)
        for (option, mine), (_, theirs) in zip(
            tally(votes, OPTIONS), result(over, votes, (), 9, one).tally, strict=True
        )
    ]
    assert difference == [(option, int(option == own)) for option in OPTIONS]


@settings(max_examples=150, deadline=None)
@given(HISTORIES, PEOPLE)
def test_the_author_of_a_named_one_has_no_vote(history: list[tuple[int, str]], author: int) -> None:
    votes: dict[int, Vote] = {}
    for person, option in history:
        after: dict[int, Vote] | Refusal = cast(NAMED, votes, person, option, author=author, now=NOON)
        assert (after == "own") == (person == author)
        votes = after if isinstance(after, dict) else votes
    assert author not in votes
    assert result(NAMED, votes, (), 9, author).tally == tally(votes, OPTIONS)


# --- the card without the company's name


@pytest.mark.parametrize(
    ("company", "line", "left"),
    [
        ("Acme GmbH", "Bei Acme, ACME GmbH und acmes Team: Acme-Team, Acmenya.", "Bei X, X und X Team: X-Team, X."),
        ("Acme", "Acme's boss, jobs@acme.com, A.C.M.E., acme_jobs", "X's boss, jobs@X.com, X., X_jobs"),
        ("Deutsche Bank AG", "die deutsche Sprache bei der Deutschen Bank (DB)", "die deutsche Sprache bei der X (X)"),
        ("PT Bank Central Asia Tbk", "di BCA, PT. Bank Central Asia Tbk, bank lain", "di X, X, bank lain"),
        ("Müller & Söhne", "Mueller und Soehne, MULLER, Mu\u0308ller", "X und X, X, X"),
        ("Mueller", "Müller", "X"),
        ("McDonald's", "McDonalds, mcdonald’s", "X, X’s"),
        ("H&M", "bei H & M, HM, h&m", "bei X, X, X"),
        ("Weiß AG", "WEISS, weiss, weiß ich", "X, X, X ich"),
        ("E.ON SE", "EON, e.on", "X, X"),
        ("Siemens Energy", "siemens, Ac\u00adme, Sie\u00admens", "X, Ac\u00adme, X"),
        ("Booking.com", "Booking", "X"),
        ("SAP", "Sapporo, SAPs, whatsapp", "Sapporo, X, whatsapp"),
        ("", "nothing to leave out", "nothing to leave out"),
        ("!!!", "the band !!! plays", "the band X plays"),
    ],
)
def test_every_form_of_the_name_goes(company: str, line: str, left: str) -> None:
    assert without((line, "", line), company, "X") == (left, "", left)


def test_the_neutral_word_is_taken_as_it_is() -> None:
    assert without(("Acme",), "Acme", r"die \1 Firma \g<0>") == (r"die \1 Firma \g<0>",)


LETTERS = "bcdfghjklmnpqrtvwxzäöüßéaeiou"
NAME_WORDS = st.text(LETTERS, min_size=3, max_size=9).map(str.capitalize)
NAMES = st.lists(NAME_WORDS, min_size=1, max_size=3)
LEGAL = st.sampled_from(["{}", "{} GmbH", "PT {} Tbk", "{} Sdn Bhd", "{}, Inc"])
FILLERS = ["ich", "und", "kerja", "Montag,", "really?", "(1234)", "gaji:", "–"]
WRITTEN = st.sampled_from(
    [
        lambda name: name,
        str.upper,
        str.lower,
        lambda name: name.replace(" ", "-"),
        lambda name: name.replace(" ", ""),
        lambda name: name.replace(" ", "  "),
        lambda name: name.split()[0],
        lambda name: name.split()[-1],
        lambda name: f"„{name}“",
        lambda name: f"{name}'s",
        lambda name: f"{name}s",
        lambda name: f"{name}nya",
        lambda name: f"#{name.replace(' ', '_')}",
        lambda name: unicodedata.normalize("NFD", name),
        lambda name: "\u00ad".join(name),
        lambda name: name.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e"})),
    ]
)


def folded(text: str) -> str:
    """Return a text as a suspicious reader would compare it: no accents, no case, nothing unseen."""
    plain = re.sub("[\u00ad\u200b-\u200d]", "", unicodedata.normalize("NFKD", text))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


@settings(max_examples=400, deadline=None)
@given(NAMES, LEGAL, st.lists(WRITTEN, min_size=1, max_size=5), st.data())
def test_no_trace_of_the_name_is_left(words: list[str], legal: str, ways: list[object], data: st.DataObject) -> None:
    name, fillers = " ".join(words), [folded(filler).strip(",?():–") for filler in FILLERS]
    endings = ("", "s", "n", "r", "m", "nya", "ku", "mu", "lah")
    assume(not any(folded(word) + end in fillers for word in [*words, "".join(words)] for end in endings))
    line = []
    for way in ways:
        assert callable(way)
        line += [data.draw(st.sampled_from(FILLERS)), way(name)]
    (left,) = without((" ".join(line),), legal.format(name), "§")
    tokens = re.findall(r"[^\W_]+", folded(left))
    traces = {folded(word) for word in [*words, "".join(words)]}
    assert traces.isdisjoint(tokens), left
    assert left.count("§") >= len(ways)
    expected = [filler for filler in line if filler in FILLERS]
    assert [one for one in left.split() if one in FILLERS] == expected, "nothing else is lost"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30), st.text(max_size=60))
def test_whatever_is_called_a_company_goes(company: str, around: str) -> None:
    assume(company.strip() and "§" not in company)
    (left,) = without((f"a {company.strip()} b",), company, "§")
    assert "§" in left
    assert isinstance(without((around, around), company, "§"), tuple)


# --- storing

STORED: list[Stored] = [
    replace(SECRET, shown=(("go", 2), ("decline", 0), ("talk", 1)), closed_by="author", thanked=True),
    NAMED,
    Vote("go", "talk"),
    Advice("Go, and ask.", NOON, 12),
]


@pytest.mark.parametrize("value", STORED)
def test_what_is_stored_comes_back(value: Stored) -> None:
    assert from_json(json.loads(json.dumps(to_json(value)))) == value
    for wrong in ({"version": 2}, {"kind": "poll"}, {"more": 1}, {"version": None}):
        with pytest.raises(ValueError, match="version|damaged"):
            from_json({**to_json(value), **wrong})


@pytest.mark.parametrize(
    "wrong",
    [{"options": ["a"]}, {"closed_by": "coach"}, {"named": "no"}, {"closes_at": "2026-12-07T12:00:00"}, {"card": 5}],
)
def test_a_dilemma_that_cannot_be_read_says_so(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # each says something else
        from_json({**to_json(SECRET), **wrong})
    with pytest.raises(ValueError, match="damaged"):
        from_json({})
