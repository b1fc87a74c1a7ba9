"""Each kind of letter against the advice it follows, and all of them before our own draft checker."""

from __future__ import annotations

import re

import pytest

from bot.dispatcher.handing import letters
from bot.language.catalog import SHIPPED
from conversations.letters import FORMAL, INFORMAL, LETTERS, OPENINGS, is_personal
from conversations.model import Answer, Each, Picked, Several, Wrote
from tests.unit.drafts.own import findings_in
from tests.unit.letter_cases import COMPANY, FREE, MY_NAME, Letter, of, rendering

NAMES = ("Kim Sommer", "Frau Winter", "Robin", "Dr. Sari", "Jo Yilmaz")
ONE_ASK = ("informational", "check_back", "follow_up", "later_role", "missed_call", "reschedule")
NO_ASK = ("connection", "informational_thanks", "thanks", "final_note", "rejection_thanks", "withdraw", "decline")
BRIEF = ("thanks", "follow_up", "final_note", "missed_call")  # D5, D10: short
MOST_WORDS = 110


@pytest.mark.parametrize("kind", LETTERS)
def test_our_own_draft_checker_minds_nothing(kind: str) -> None:
    """What Sopan asks of people it keeps to itself: D5, D6, D9, D10."""
    minded = {
        (letter.language, letter.register, finding.rule, finding.spot)
        for letter in of(kind=kind)
        for finding in findings_in(letter.html, letter.language, letter.record())
    }
    assert minded == set()


@pytest.mark.parametrize("kind", ONE_ASK)
def test_one_thing_is_asked_at_most(kind: str) -> None:
    """D9, D10: a busy reader answers one question, or none."""
    for letter in of(kind=kind):
        assert letter.body.count("?") <= 1, letter


@pytest.mark.parametrize("kind", NO_ASK)
def test_who_says_thank_you_or_goodbye_asks_nothing(kind: str) -> None:
    """D3, D11, D13, B9: no answer is owed."""
    for letter in of(kind=kind):
        assert "?" not in letter.body, letter


@pytest.mark.parametrize("kind", BRIEF)
def test_what_is_to_be_short_is_short(kind: str) -> None:
    """D5, D10."""
    for letter in of(kind=kind):
        assert len(letter.body.split()) <= MOST_WORDS, letter


def test_nobody_phones_or_presses() -> None:
    """D10: a call is more invasive."""
    for kind in ("thanks", "follow_up", "final_note", "check_back", "later_role", "rejection_thanks"):
        for letter in of(kind=kind):
            assert not re.search(
                r"\b(telefon\w*|anruf\w*|rufe?|phone|call|telepon|menelepon|ditelepon)\b", letter.body, re.IGNORECASE
            ), letter
            assert "!" not in letter.body.replace("!,", ""), letter


# --- before the interview


def test_a_date_is_named_in_full_where_it_is_known() -> None:
    """Letters write the year; "when" of a day alone asks for the time of day."""
    for letter in of(kind="accept"):
        when = letter.knows("when")
        assert ("2026" in letter.body) == (when in {"moment", "day"}), letter
        if when == "moment":
            assert re.search(r"15[.:]00|3[.]00 petang", letter.body)
        elif when == "day":
            assert "00:00" not in letter.body
            assert "?" in letter.body or "Mohon" in letter.body


def test_an_acceptance_names_another_role_or_is_open_to_some() -> None:
    """A8: name other roles, and say that one is open to those that suit."""
    for letter in of(kind="accept"):
        open_to_others = {"de": "offen", "en": "open to others", "id": "terbuka", "ms": "terbuka"}[letter.language]
        assert ("Data Engineer" in letter.body) != (open_to_others in letter.body), letter


def test_a_refusal_keeps_the_company() -> None:
    """A11: not this role, glad to stay in touch if something else opens."""
    in_touch = {"de": "frei wird", "en": "stay in touch", "id": "posisi lain", "ms": "jawatan lain"}
    for letter in of(kind="decline"):
        assert in_touch[letter.language] in letter.body, letter


def test_another_date_is_proposed_or_asked_for() -> None:
    proposals = {"de": "Mittwoch ab 10 Uhr oder Freitag", "en": "Wednesday after 10, or Friday"}
    proposals |= {"id": "Rabu setelah", "ms": "Rabu selepas"}
    for letter in of(kind="reschedule"):
        assert (proposals[letter.language] in letter.body) == (letter.knows("proposals") == "known")
        assert ("2026" in letter.body) == (letter.knows("when") in {"moment", "day"})


# --- out of a process


def test_a_withdrawal_is_short_unless_there_is_somebody_to_thank() -> None:
    """B9, B10: undetailed; warmer after several rounds, several people, or with another application in view."""
    for letter in of(kind="withdraw"):
        chosen = letter.knows("tone")
        warm = letter.knows("again") == "yes" or "several" in {letter.knows("rounds"), letter.knows("met")}
        expected = chosen == "personal" if chosen != "unasked" else warm
        few = 5 if letter.knows("when") == "moment" else 4
        assert (len(letter.paragraphs) > few) == expected, letter


def test_a_withdrawal_gives_no_reasons() -> None:
    """B9."""
    for letter in of(kind="withdraw"):
        assert not re.search(r"\b(weil|denn|because|karena|sebab|kerana)\b", letter.body), letter


def test_the_wish_for_a_shorter_letter_comes_first() -> None:
    warm: dict[str, Answer] = {"again": Picked("yes"), "rounds": Picked("several")}
    assert is_personal(warm)
    assert not is_personal({**warm, "tone": Picked("short")})
    assert is_personal({"tone": Picked("personal")})
    assert not is_personal({})


def test_nobody_who_was_not_met_is_thanked_for_their_time() -> None:
    for letter in of(kind="withdraw"):
        if letter.knows("met") == "nobody" and letter.knows("rounds") == "none":
            thanks = {"de": r"Zeit für mich", "en": r"time (you|they|everyone)", "id": r"meluangkan waktu"}
            thanks["ms"] = r"diluangkan|luangkan masa"
            assert not re.search(thanks[letter.language], letter.body), letter


# --- informational


def test_a_request_asks_for_a_talk_and_for_no_job() -> None:
    """C1-C3: twenty minutes, and said so that nobody fears a job hunt."""
    for letter in of(kind="informational"):
        minutes = {"de": "zwanzig Minuten", "en": r"(twenty|20) minutes", "id": r"(dua puluh|20) menit"}
        minutes["ms"] = r"(dua puluh|20) minit"
        assert re.search(minutes[letter.language], letter.body), letter


# --- after the interview


def test_a_follow_up_names_the_talk_and_the_promise() -> None:
    """D9, D10: which talk, and that they had named a day."""
    for letter in of(kind="follow_up"):
        named = {"de": "8. Dezember", "en": "8 December", "id": "8 Desember", "ms": "8 Disember"}
        days = letter.body.count(named[letter.language])
        assert days == (letter.knows("talked_on"), letter.knows("promised")).count("known"), letter
        assert "2026" not in letter.body, letter


def _thank_yous(language: str, register: str, names: tuple[str, ...] = NAMES) -> list[Letter]:
    answers: dict[str, Answer] = {
        "company": Wrote(COMPANY),
        "role": Wrote("Data Analyst"),
        "my_name": Wrote(MY_NAME),
        "letter_language": Picked(language),
        "register": Picked(register),
        "people": Several((), names),
        "details": Each((FREE[language][0], "", *("",) * (len(names) - 2))),
    }
    shown = letters(rendering("en" if language == "de" else "de"), "thanks", answers)
    found = []
    for name, letter in zip(names, shown, strict=True):
        heading, _, html = letter.html.partition("\n\n")
        assert name in heading
        found.append(Letter("thanks", register, language, "named", (), html))
    return found


@pytest.mark.parametrize("language", SHIPPED)
@pytest.mark.parametrize("register", [FORMAL, INFORMAL])
def test_five_interviewers_get_five_openings(language: str, register: str) -> None:
    """D3: several people of one company may compare their letters."""
    five = _thank_yous(language, register)
    assert len(OPENINGS) == len(five) == 5
    first_words = {tuple(letter.paragraphs[1].split()[:3]) for letter in five}
    assert len(first_words) == 5
    assert len({letter.paragraphs[1] for letter in five}) == 5
    assert all(name in letter.paragraphs[0] for name, letter in zip(NAMES, five, strict=True))


@pytest.mark.parametrize("language", SHIPPED)
def test_a_detail_goes_to_the_one_it_is_about(language: str) -> None:
    """D3: what stayed with one of them, in that letter alone."""
    with_detail = [FREE[language][0] in letter.body for letter in _thank_yous(language, FORMAL)]
    assert with_detail == [True, False, False, False, False]


def test_among_several_only_who_has_a_title_is_addressed_formally() -> None:
    """German: "Frau Winter" is "Sie", the colleague beside her stays "du"."""
    kim, winter, robin, sari, jo = _thank_yous("de", INFORMAL)
    for letter in (winter, sari):
        assert letter.body.splitlines()[-2] == "Mit freundlichen Grüßen"
        assert not re.search(r"\b(du|dich|dir|euch)\b", letter.body)
    for letter in (kim, robin, jo):
        assert letter.body.splitlines()[-2] == "Viele Grüße"


def test_a_single_interviewer_needs_no_heading() -> None:
    answers: dict[str, Answer] = {
        "company": Wrote(COMPANY),
        "my_name": Wrote(MY_NAME),
        "letter_language": Picked("en"),
        "people": Several((), ("kim morgan",)),
    }
    (shown,) = letters(rendering("en"), "thanks", answers)
    assert "Dear Kim Morgan," in shown.html


@pytest.mark.parametrize("end", [".", "!", " …", "?", ""])
def test_free_words_get_one_full_stop(end: str) -> None:
    answers: dict[str, Answer] = {
        "company": Wrote(COMPANY),
        "my_name": Wrote(MY_NAME),
        "letter_language": Picked("de"),
        "detail": Wrote(f"der offene Umgang mit Fehlern{end}"),
    }
    (shown,) = letters(rendering("de"), "thanks", answers)
    assert "der offene Umgang mit Fehlern.\n" in shown.html
