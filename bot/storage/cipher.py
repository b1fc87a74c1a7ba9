"""Encryption of what people write (Telegram's bot terms, 4.4a): one data key a person, wrapped by the operator's.

AES-256-GCM throughout, from `cryptography`. The operator's key comes from the environment and never enters the
database; deleting a person's wrapped key makes what they wrote unreadable wherever a copy of it lies.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import threading
from collections import OrderedDict

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.ports import DamagedError, Json

KEY_BYTES = 32
_NONCE_BYTES = 12
_MARK = b"~"  # no JSON text begins with it
_CACHED_KEYS = 4096  # of the people last busy; about 1 kB each


class BadKeyError(ValueError):
    """The operator's key is not 32 bytes of URL-safe base64."""


def new_master_key() -> str:
    """Return a fresh operator's key as it is written into the environment."""
    return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


def read_master_key(text: str) -> bytes:
    """Read an operator's key. Raises BadKeyError."""
    try:
        key = base64.b64decode(text.strip(), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise BadKeyError("it must be 32 random bytes in URL-safe base64 (44 characters)")
    return key


def derived_key(master: bytes, purpose: str) -> bytes:
    """Return a key for another purpose (the seals of buttons), from which the operator's cannot be told."""
    return hmac.new(master, b"sopan:" + purpose.encode(), hashlib.sha256).digest()


class Cipher:
    """Seals and opens JSON values with a person's key; ``purpose`` binds a blob to its place."""

    def __init__(self, master: bytes) -> None:
        self._master = AESGCM(master)
        self._keys: OrderedDict[bytes, AESGCM] = OrderedDict()
        self._busy = threading.Lock()  # the writer's thread and the reader's both unwrap keys

    def new_key(self) -> bytes:
        """Return a fresh data key, wrapped."""
        return _seal(self._master, os.urandom(KEY_BYTES), b"key")

    def seal(self, wrapped: bytes, value: Json | list[object], purpose: str) -> bytes:
        """Encrypt a JSON value under a wrapped key."""
        return _seal(self._unwrap(wrapped), _dump(value), purpose.encode())

    def open(self, wrapped: bytes, blob: bytes, purpose: str) -> Json:
        """Decrypt a JSON value. Raises DamagedError when key, place or bytes are not the ones it was sealed with."""
        return _load(_open(self._unwrap(wrapped), blob, purpose.encode()))

    def _unwrap(self, wrapped: bytes) -> AESGCM:
        with self._busy:
            key = self._keys.get(wrapped)
            if key is None:
                key = AESGCM(_open(self._master, wrapped, b"key"))
                self._keys[wrapped] = key
                if len(self._keys) > _CACHED_KEYS:
                    self._keys.popitem(last=False)
            else:
                self._keys.move_to_end(wrapped)
            return key

    def forget(self, wrapped: bytes) -> None:
        """Drop an erased person's key from memory."""
        with self._busy:
            self._keys.pop(wrapped, None)


def _dump(value: object) -> bytes:
    """Write JSON, fast; what orjson refuses (lone surrogates, huge numbers) slowly and marked, losing nothing."""
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        return _MARK + json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _load(clear: bytes) -> Json:
    value: Json
    if clear.startswith(_MARK):
        value = json.loads(clear[len(_MARK) :].decode("utf-8", "surrogatepass"))
    else:
        value = orjson.loads(clear)
    return value


def _seal(key: AESGCM, clear: bytes, purpose: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + key.encrypt(nonce, clear, purpose)


def _open(key: AESGCM, blob: bytes, purpose: bytes) -> bytes:
    try:
        return key.decrypt(blob[:_NONCE_BYTES], blob[_NONCE_BYTES:], purpose)
    except (InvalidTag, ValueError) as error:  # ValueError: cut off before its nonce ends
        raise DamagedError("a sealed value does not open: wrong key or damaged") from error
