"""A dilemma before the group: votes, what is shown of them, what comes back, and what must not be told."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations.groups import dilemma as room
from conversations.groups.dilemma import LEAST_VOTES, Dilemma, Standing, Vote, cast, closed, standing, tally, without

NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)
OPTIONS = ("go", "decline", "talk")
SECRET = Dilemma(("No wish to go.",), named=False, options=OPTIONS, closes_at=NOON + room.LENGTHS["day"])
NAMED = replace(SECRET, named=True)
AUTHOR = 7


def voted(dilemma: Dilemma, *cast_by: tuple[int, str]) -> tuple[Dilemma, dict[int, Vote]]:
    """Return both after these votes, brought up to date after each."""
    votes: dict[int, Vote] = {}
    for person, option in cast_by:
        after = cast(dilemma, votes, person, option, author=AUTHOR, now=NOON)
        assert isinstance(after, dict)
        dilemma, votes = room.retold(dilemma, after)
    return dilemma, votes


def test_a_vote_can_be_changed_and_taken_back() -> None:
    _, votes = voted(SECRET, (1, "go"), (2, "go"), (1, "talk"), (1, "talk"), (2, ""))
    assert tally(votes, OPTIONS) == (("go", 0), ("decline", 0), ("talk", 1))
    with pytest.raises(ValueError, match="no option"):
        cast(SECRET, {}, 1, "stay", author=AUTHOR, now=NOON)


def test_the_author_votes_unnoticed_when_anonymous_and_not_at_all_when_named() -> None:
    assert cast(NAMED, {}, AUTHOR, "go", author=AUTHOR, now=NOON) == "own"
    dilemma, votes = voted(SECRET, (AUTHOR, "go"), (2, "talk"), (3, "talk"))
    assert standing(dilemma, votes) == Standing(3, (("go", 1), ("decline", 0), ("talk", 2)))
    assert room.result(dilemma, votes, (), 5, AUTHOR) == room.Result((("go", 0), ("decline", 0), ("talk", 2)), (), 4)


def test_the_group_sees_the_number_first_and_the_votes_by_threes() -> None:
    dilemma, votes = voted(SECRET, (1, "go"), (2, "talk"))
    assert standing(dilemma, votes) == standing(closed(dilemma, "time", SECRET.closes_at), votes) == Standing(2, ())
    assert room.result(dilemma, votes, (), 5, AUTHOR).tally == (("go", 1), ("decline", 0), ("talk", 1))
    dilemma, votes = voted(SECRET, (1, "go"), (2, "talk"), (3, "go"), (4, "decline"), (1, "decline"))
    assert standing(dilemma, votes) == Standing(4, (("go", 2), ("decline", 0), ("talk", 1)))
    assert standing(closed(dilemma, "time", SECRET.closes_at), votes) == Standing(
        4, (("go", 1), ("decline", 2), ("talk", 1))
    )
    fewer = voted(SECRET, (1, "go"), (2, "go"), (3, "go"), (1, ""), (2, ""), (3, "talk"))
    assert standing(*fewer) == Standing(1, (("go", 3), ("decline", 0), ("talk", 0))), (
        "the last vote is nobody's business"
    )


def test_it_closes_once_by_time_or_by_the_author() -> None:
    assert closed(SECRET, "time", NOON) == SECRET
    early = closed(SECRET, "author", NOON)
    assert (early.closed_by, early.closes_at) == ("author", NOON)
    assert closed(early, "time", SECRET.closes_at) == early
    late = closed(SECRET, "time", SECRET.closes_at + timedelta(hours=5))
    assert (late.closed_by, late.closes_at, room.is_open(late, NOON)) == ("time", SECRET.closes_at, False)
    assert cast(SECRET, {}, 1, "go", author=AUTHOR, now=SECRET.closes_at) == "closed"
    assert cast(early, {}, 1, "go", author=AUTHOR, now=NOON) == "closed"


def test_thanks_once_after_closing_and_in_the_bots_words_when_anonymous() -> None:
    assert room.thanked(SECRET) == "open"
    over = closed(SECRET, "author", NOON)
    assert room.thanked(over, "Thank you all, your Budi") == "words"
    done = room.thanked(over)
    assert isinstance(done, Dilemma)
    assert room.thanked(done) == "again"
    assert isinstance(room.thanked(replace(over, named=True), "Thank you all"), Dilemma)


def test_a_dilemma_does_not_know_whose_it_is_and_what_is_promised_depends_on_how_many_they_are() -> None:
    assert {field.name for field in fields(Dilemma)}.isdisjoint({"author", "person", "asked_at", "seed"})
    assert [room.anonymity(members) for members in range(7)] == ["none"] * 3 + ["thin"] * 2 + ["kept"] * 2


def test_delays_are_spread_over_two_to_twenty_minutes() -> None:
    seeds = [f"{number:032x}" for number in range(3000)]
    delays = [room.post_delay(seed) for seed in seeds]
    assert timedelta(minutes=2) <= min(delays) < max(delays) <= timedelta(minutes=20)
    by_minute = Counter(delay // timedelta(minutes=1) for delay in delays)
    assert min(by_minute[minute] for minute in range(2, 20)) > 90, (
        "3,000 over 18 minutes: 167 each, and none much rarer"
    )
    # One act's delay tells nothing of another's: they are alike no more often than two dice of 1,081 sides.
    gaps = Counter(room.post_delay(seed, "thank") - room.post_delay(seed) for seed in seeds)
    assert max(gaps.values()) < 25
    with pytest.raises(ValueError, match="guessed"):
        room.post_delay("4711")


# --- random histories of votes, changes and withdrawals

PEOPLE = st.integers(1, 8)
HISTORIES = st.lists(st.tuples(PEOPLE, st.sampled_from([*OPTIONS, *OPTIONS, ""])), max_size=40)


@settings(max_examples=300, deadline=None)
@given(HISTORIES, PEOPLE, PEOPLE, st.booleans())
def test_one_vote_a_person_and_nothing_shown_tells_the_author(
    history: list[tuple[int, str]], one: int, other: int, stored: bool
) -> None:
    dilemma, votes, latest, told = SECRET, dict[int, Vote](), dict[int, str](), dict[int, str]()
    for person, option in history:
        after = cast(dilemma, votes, person, option, author=one, now=NOON)
        assert after == cast(dilemma, votes, person, option, author=other, now=NOON), "the same whoever asked"
        assert isinstance(after, dict)
        before, (dilemma, votes) = dilemma, room.retold(dilemma, after)
        if stored:
            dilemma = room.from_json(json.loads(json.dumps(room.to_json(dilemma))))  # type: ignore[assignment]
        latest[person] = option
        counted = Counter(option for option in latest.values() if option)
        assert tally(votes, OPTIONS) == tuple((option, counted[option]) for option in OPTIONS)
        seen = standing(dilemma, votes)
        assert seen.count == counted.total() <= len(latest)
        if dilemma.shown != before.shown:
            assert sum(told.get(voter, "") != vote for voter, vote in latest.items()) >= LEAST_VOTES
            told = dict(latest)
        assert sum(number for _, number in seen.tally) in {0, *range(LEAST_VOTES, 9)}
    over = closed(dilemma, "time", SECRET.closes_at)
    assert standing(over, votes).tally == (tally(votes, OPTIONS) if standing(over, votes).count >= LEAST_VOTES else ())
    own = latest.get(one, "")
    mine, theirs = dict(tally(votes, OPTIONS)), dict(room.result(over, votes, (), 9, one).tally)
    assert {option: mine[option] - theirs[option] for option in OPTIONS} == {
        option: option == own for option in OPTIONS
    }


@settings(max_examples=150, deadline=None)
@given(HISTORIES, PEOPLE)
def test_the_author_of_a_named_one_has_no_vote(history: list[tuple[int, str]], author: int) -> None:
    votes: dict[int, Vote] = {}
    for person, option in history:
        after: dict[int, Vote] | room.Refusal = cast(NAMED, votes, person, option, author=author, now=NOON)
        assert (after == "own") == (person == author)
        votes = after if isinstance(after, dict) else votes
    assert author not in votes
    assert room.result(NAMED, votes, (), 9, author).tally == tally(votes, OPTIONS)


# --- the card without the company's name


@pytest.mark.parametrize(
    ("company", "line", "left"),
    [
        ("Acme GmbH", "Bei Acme, ACME GmbH und acmes Team: Acme-Team, Acmenya.", "Bei X, X und X Team: X-Team, X."),
        ("Acme", "Acme's boss, jobs@acme.com, A.C.M.E., acme_jobs", "X's boss, jobs@X.com, X., X_jobs"),
        ("Deutsche Bank AG", "die deutsche Sprache bei der Deutschen Bank (DB)", "die deutsche Sprache bei der X (X)"),
        ("PT Bank Central Asia Tbk", "di BCA, PT. Bank Central Asia Tbk, bank lain", "di X, X, bank lain"),
        ("Müller & Söhne", "Mueller und Soehne, MULLER, Mu\u0308ller", "X und X, X, X"),
        ("McDonald's", "McDonalds, mcdonald’s", "X, X’s"),
        ("H&M", "bei H & M, HM, h&m", "bei X, X, X"),
        ("Weiß AG", "WEISS, weiss, weiß ich", "X, X, X ich"),
        ("Siemens Energy", "siemens, Ac\u00adme, Sie\u00admens", "X, Ac\u00adme, X"),
        ("Booking.com", "Booking, booking.com", "X, X"),
        ("SAP", "Sapporo, SAPs, whatsapp", "Sapporo, X, whatsapp"),
        ("!!!", "the band !!! plays", "the band X plays"),
    ],
)
def test_every_form_of_the_name_goes(company: str, line: str, left: str) -> None:
    assert without((line, "", line), company, "X") == (left, "", left)
    assert without((line,), company, r"\1") == (left.replace("X", r"\1"),), "the word is taken as it is"


WORD = st.text("bcdfghjklmnpqrtvwxzäöüßéaeiou", min_size=3, max_size=9).map(str.capitalize)
NAMES = st.lists(WORD, min_size=1, max_size=3)
LEGAL = st.sampled_from(["{}", "{} GmbH", "PT {} Tbk", "{} Sdn Bhd", "{}, Inc"])
FILLERS = ["ich", "und", "kerja", "Montag,", "really?", "(1234)", "gaji:"]
APART = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e"})
Way = Callable[[str], str]
WAYS: tuple[Way, ...] = (
    *(str, str.upper, str.lower, str.casefold, "\u00ad".join),
    *("„{}“".format, "{}'s".format, "{}s".format, "{}nya".format),
    *(lambda name, apart=apart: name.replace(" ", apart) for apart in ("", " - ", "_", "/")),
    *(lambda name, at=at: name.split()[at] for at in (0, -1)),
    lambda name: name.translate(APART),
    lambda name: unicodedata.normalize("NFD", name),
)


def folded(text: str) -> str:
    """Return a text as a suspicious reader would compare it: no accents, no case, nothing unseen."""
    plain = re.sub("[\u00ad\u200b-\u200d]", "", unicodedata.normalize("NFKD", text))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


@settings(max_examples=200, deadline=None)
@given(NAMES, LEGAL, st.lists(st.tuples(st.sampled_from(FILLERS), st.sampled_from(WAYS)), min_size=1, max_size=5))
def test_no_trace_of_the_name_is_left(words: list[str], legal: str, written: list[tuple[str, Way]]) -> None:
    """And nothing else is lost, whichever way the name was written."""
    name, traces = " ".join(words), {folded(word) for word in [*words, "".join(words)]}
    fillers = {folded(filler).strip(",?():") for filler in FILLERS}
    plain = [re.sub("([aou])e", r"\1", trace) for trace in traces]
    assume(fillers.isdisjoint(trace + end for trace in plain for end in ("", *"snrm", "nya", "ku", "mu", "lah")))
    assume(traces.isdisjoint({*room._ORDINARY.split(), *room._DROPPED}))
    (left,) = without((" ".join(f"{filler} {way(name)}" for filler, way in written),), legal.format(name), "§")
    assert traces.isdisjoint(re.findall(r"[^\W_]+", folded(left)))
    assert left.count("§") >= len(written)
    assert [one for one in left.split() if one in FILLERS] == [filler for filler, _ in written]


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30))
def test_whatever_is_called_a_company_goes(company: str) -> None:
    assume(company.strip() and "§" not in company)
    (left,) = without((f"a {company.strip()} b",), company, "§")
    assert "§" in left


STORED: list[room.Stored] = [
    replace(SECRET, shown=(("go", 2), ("decline", 0), ("talk", 1)), closed_by="author", thanked=True),
    NAMED,
    Vote("go", "talk"),
    room.Advice("Go, and ask.", NOON, 12),
]


@pytest.mark.parametrize("value", STORED)
def test_what_is_stored_comes_back(value: room.Stored) -> None:
    assert room.from_json(json.loads(json.dumps(room.to_json(value)))) == value
    for wrong in ({"version": 2}, {"kind": "poll"}, {"more": 1}, {"version": None}):
        with pytest.raises(ValueError, match=r"version|damaged"):
            room.from_json({**room.to_json(value), **wrong})


@pytest.mark.parametrize(
    "wrong",
    [{"options": ["a"]}, {"closed_by": "coach"}, {"named": "no"}, {"closes_at": "2026-12-07T12:00:00"}, {"card": 5}],
)
def test_a_dilemma_that_cannot_be_read_says_so(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # each says something else
        room.from_json({**room.to_json(SECRET), **wrong})
    with pytest.raises(ValueError, match="damaged"):
        room.from_json({})
