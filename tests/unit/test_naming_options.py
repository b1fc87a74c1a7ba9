"""Options counted out, and slips of the finger that turn a meaning around."""

from __future__ import annotations

import pytest

from bot.language.naming import LAST, counted, denies, swapped


@pytest.mark.parametrize(
    ("locale", "said", "number"),
    [
        *(("en", "2", "2"), ("en", "the first one", "1"), ("en", "option two", "2"), ("en", "the last one", LAST)),
        *(("de", "die zweite", "2"), ("de", "nummer 3 bitte", "3"), ("de", "das letzte", LAST)),
        *(("id", "yang pertama", "1"), ("id", "nomor dua aja", "2"), ("id", "yang terakhir deh", LAST)),
        *(("ms", "yang pertama", "1"), ("ms", "nombor 2", "2")),
        *(("en", "last", ""), ("en", "two", ""), ("en", "the first interview", ""), ("de", "zwei wochen", "")),
        *(("en", "the", ""), ("id", "yang", ""), ("de", "zweite runde", "")),
    ],
)
def test_an_option_by_its_place(locale: str, said: str, number: str) -> None:
    """A bare "two" may be a number of things; "the first interview" is none of the options."""
    assert counted(said, locale) == number


def test_a_not_with_a_slip_is_still_one() -> None:
    assert denies("tidk", "id")
    assert denies("nciht", "de")
    assert denies("nicht", "de")
    assert not denies("note", "en")


def test_two_letters_that_changed_places() -> None:
    assert swapped("maybe", "mabye")
    assert not swapped("maybe", "maybe")
    assert not swapped("maybe", "mebya")
    assert not swapped("maybe", "may")
