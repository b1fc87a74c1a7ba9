"""Buttons' tokens: sealed, bound, small (telegram.md 19)."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ports import Press
from bot.telegram.tokens import SealedTokens

TOKENS = SealedTokens(bytes(range(32)))
ids = st.integers(0, 2**63 - 1)
chats = st.integers(-(2**63), 2**63 - 1)
choices = st.text("abcdefghijklmnopqrstuvwxyz_-0123456789.", max_size=24)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@given(ids, st.integers(0, 2**32 - 1), choices, chats, chats)
def test_sealed_and_opened_is_the_same(conversation: int, turn: int, choice: str, chat: int, person: int) -> None:
    """Whatever the ids: at most 64 bytes, and only for this person in this chat."""
    press = Press(conversation, turn, choice)
    token = TOKENS.seal(press, chat_id=chat, person_id=person)
    assert len(token.encode()) <= 64
    assert TOKENS.open(token, chat_id=chat, person_id=person) == press
    assert TOKENS.open(token, chat_id=chat, person_id=person + 1) is None
    assert TOKENS.open(token, chat_id=chat + 1, person_id=person) is None
    assert SealedTokens(b"another key, 32 bytes long......").open(token, chat_id=chat, person_id=person) is None


@given(st.text(max_size=80) | st.text(ALPHABET, max_size=70))
def test_no_string_opens_or_raises(token: str) -> None:
    """Forged data can be anything, broken Unicode included."""
    assert TOKENS.open(token, chat_id=1, person_id=1) is None
    assert TOKENS.open(token + "\ud800", chat_id=1, person_id=1) is None


def test_ten_thousand_mutated_tokens_stay_shut() -> None:
    """One character changed, dropped, doubled, swapped or added: none opens."""
    random = Random(19)
    for _ in range(10_000):
        press = Press(random.randrange(10**6), random.randrange(100), random.choice(["yes", "rusty", "a" * 24]))
        token = TOKENS.seal(press, chat_id=7, person_id=7)
        at = random.randrange(len(token))
        mutated = random.choice(
            [
                token[:at] + random.choice(ALPHABET + "=+/ ") + token[at + 1 :],
                token[:at] + token[at + 1 :],
                token[:at] + token[at] + token[at:],
                token[at:] + token[:at],
                token + random.choice(ALPHABET + "=\n "),
                token.swapcase(),
            ]
        )
        if mutated != token:
            assert TOKENS.open(mutated, chat_id=7, person_id=7) is None, (token, mutated)


def test_the_spare_bits_of_base64_are_no_second_spelling() -> None:
    """A token has one spelling: another last character may decode to the same bytes."""
    token = TOKENS.seal(Press(1, 1, "yes"), chat_id=7, person_id=7)
    for last in ALPHABET:
        opened = TOKENS.open(token[:-1] + last, chat_id=7, person_id=7)
        assert (opened is not None) == (last == token[-1])


def test_what_cannot_be_sealed_is_our_mistake() -> None:
    """Too long a choice, negative numbers, a short key."""
    for press in (Press(1, 1, "x" * 25), Press(-1, 1, "x"), Press(2**63, 2**63, "ä" * 24)):
        with pytest.raises(ValueError, match=r"."):
            TOKENS.seal(press, chat_id=1, person_id=1)
    with pytest.raises(ValueError, match="16 bytes"):
        SealedTokens(b"short")
