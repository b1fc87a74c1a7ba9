"""Sealing what people write: only the right key, in the right place, gives it back, and gives all of it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ports import DamagedError
from bot.storage import cipher as module
from bot.storage.cipher import KEY_BYTES, BadKeyError, Cipher, derived_key, new_master_key, read_master_key

MASTER = bytes(range(KEY_BYTES))

# Every string Python can hold, unpaired surrogates included; numbers beyond 64 bits.
_TEXT = st.text(st.characters(exclude_categories=()))
_LEAF = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _TEXT
_JSON = st.dictionaries(_TEXT, st.recursive(_LEAF, lambda inner: st.lists(inner) | st.dictionaries(_TEXT, inner)))


@settings(max_examples=60, deadline=None)
@given(_JSON)
def test_what_is_sealed_opens_unchanged(value: dict[str, object]) -> None:
    """Issue 7, hostile input: lone surrogates and huge numbers, which orjson refuses, lose nothing."""
    cipher = Cipher(MASTER)
    key = cipher.new_key()
    assert cipher.open(key, cipher.seal(key, value, "state"), "state") == value


def test_a_sealed_value_shows_nothing_and_differs_each_time() -> None:
    cipher = Cipher(MASTER)
    key = cipher.new_key()
    one, two = (cipher.seal(key, {"wrote": "secret"}, "state") for _ in range(2))
    assert one != two
    assert b"secret" not in one


def test_only_the_right_key_place_and_bytes_open_it() -> None:
    cipher = Cipher(MASTER)
    key = cipher.new_key()
    blob = cipher.seal(key, {"wrote": "secret"}, "state")
    wrong = [
        (cipher, key, blob, "profile"),
        (cipher, cipher.new_key(), blob, "state"),
        (cipher, key, blob[:-1] + bytes([blob[-1] ^ 1]), "state"),
        (cipher, key, blob[:20], "state"),
        (cipher, key, b"", "state"),
        (cipher, key[:-1] + b"x", blob, "state"),
        (Cipher(bytes(32)), key, blob, "state"),
    ]
    for who, with_key, what, where in wrong:
        with pytest.raises(DamagedError) as refused:
            who.open(with_key, what, where)
        assert "secret" not in str(refused.value)


def test_a_master_key_is_read_or_refused_in_words() -> None:
    text = new_master_key()
    assert len(text) == 44
    assert len(read_master_key(f" {text}\n")) == KEY_BYTES
    for bad in ("", "short", text[:-4], text + "AAAA", "ä" * 44, "!" * 44, text.replace("=", "")):
        with pytest.raises(BadKeyError, match="32 random bytes") as refused:
            read_master_key(bad)
        assert not bad or bad not in str(refused.value)


def test_keys_for_other_purposes_are_their_own() -> None:
    keys = {derived_key(MASTER, purpose) for purpose in ("buttons", "links")} | {MASTER}
    assert len(keys) == 3
    assert derived_key(MASTER, "buttons") == derived_key(MASTER, "buttons")


def test_two_threads_may_unwrap_while_keys_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """The writer's thread and the reader's share the keys of the people last busy."""
    monkeypatch.setattr(module, "_CACHED_KEYS", 4)
    cipher = Cipher(MASTER)
    keys = [cipher.new_key() for _ in range(8)]
    blobs = [cipher.seal(key, {"n": n}, "state") for n, key in enumerate(keys)]
    start = threading.Barrier(4)

    def work(seed: int) -> None:
        start.wait()
        for turn in range(500):
            n = (turn * seed) % 8
            assert cipher.open(keys[n], blobs[n], "state") == {"n": n}
            cipher.forget(keys[(n + 1) % 8])

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(work, (1, 3, 5, 7)))
