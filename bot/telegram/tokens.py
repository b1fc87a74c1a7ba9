"""Buttons' tokens: what a press means, sealed so that nobody can forge, keep or borrow one (telegram.md 19)."""

from __future__ import annotations

import binascii
import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode

from bot.ports import Press

MAX_BYTES = 64  # Telegram's limit of callback_data
MAX_CHOICE = 24  # characters of a choice's id, which are ASCII
_SEAL_BYTES = 9  # 72 bits, so that every length of choice comes out below the limit


class SealedTokens:
    """Fulfils ports.Tokens. ``key``: at least 16 secret bytes; another key makes every older button a forged one.

    A token is base64url of: 9 bytes of HMAC-SHA256 over person, chat and the rest; the rest: conversation id and turn
    as variable-length integers, and the choice's id.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) < 16:
            msg = "the key of the buttons needs 16 bytes or more"
            raise ValueError(msg)
        self._key = hmac.digest(key, b"sopan buttons 1", hashlib.sha256)

    def seal(self, press: Press, *, chat_id: int, person_id: int) -> str:
        """Return the token of one button. ValueError for ids that cannot fit into 64 bytes."""
        if len(press.choice) > MAX_CHOICE:
            msg = f"a choice's id has at most {MAX_CHOICE} characters: {press.choice}"
            raise ValueError(msg)
        content = _number(press.conversation_id) + _number(press.turn) + press.choice.encode()
        token = _text(self._seal(content, chat_id, person_id) + content)
        if len(token) > MAX_BYTES:
            msg = f"a token of {len(token)} bytes: {press}"
            raise ValueError(msg)
        return token

    def open(self, token: str, *, chat_id: int, person_id: int) -> Press | None:
        """Return what a token says, or None for any other string."""
        if len(token) > MAX_BYTES:
            return None
        try:
            raw = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        except (binascii.Error, ValueError):
            return None
        seal, content = raw[:_SEAL_BYTES], raw[_SEAL_BYTES:]
        # One spelling each: base64 has spare bits, and the decoder overlooks foreign characters.
        if _text(raw) != token or not hmac.compare_digest(seal, self._seal(content, chat_id, person_id)):
            return None
        conversation_id, rest = _read_number(content)
        turn, choice = _read_number(rest)
        return Press(conversation_id, turn, choice.decode())

    def _seal(self, content: bytes, chat_id: int, person_id: int) -> bytes:
        bound = f"{chat_id}:{person_id}:".encode() + content
        return hmac.digest(self._key, bound, hashlib.sha256)[:_SEAL_BYTES]


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _number(value: int) -> bytes:
    if value < 0:
        msg = f"ids and turns are not negative: {value}"
        raise ValueError(msg)
    result = bytearray()
    while value > 0x7F:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    result.append(value)
    return bytes(result)


def _read_number(raw: bytes) -> tuple[int, bytes]:
    """Read what ``_number`` wrote; only sealed content comes here."""
    value = shift = 0
    for at, byte in enumerate(raw, 1):
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, raw[at:]
    return value, b""
