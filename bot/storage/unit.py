"""What every part of a unit of work stands on: named statements, instants as numbers, people's keys."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.ports import StoreError
from bot.storage.cipher import Cipher

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def load_queries() -> Mapping[str, str]:
    """Read queries.sql and group_queries.sql into statements by name."""
    statements = {}
    for file in ("queries.sql", "group_queries.sql"):
        text = (Path(__file__).parent / file).read_text(encoding="utf-8")
        for part in text.split("-- name: ")[1:]:
            name, _, sql = part.partition("\n")
            statements[name.strip()] = sql.strip()
    return statements


QUERIES = load_queries()


def micros(at: datetime) -> int:
    """Return an aware instant as whole microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


def instant(value: int) -> datetime:
    """Return the aware UTC instant of such a number."""
    return _EPOCH + value * _MICROSECOND


class Unit:
    """One unit of work on an open SQLite transaction. Every statement goes through here."""

    def __init__(self, connection: sqlite3.Connection, cipher: Cipher, now: datetime) -> None:
        self._connection = connection
        self._cipher = cipher
        self._now = now
        self._keys: dict[int, bytes] = {}
        self._over = ""  # why no further statement may run
        self._erased: set[int] = set()

    @property
    def erased(self) -> bool:
        """Whether somebody was erased, so that the log must be truncated after the commit."""
        return bool(self._erased)

    def end(self) -> None:
        """Refuse any further statement: outside its transaction each would be a commit of its own."""
        self._over = self._over or "the unit is over"

    def _execute(self, name: str, values: Mapping[str, object]) -> sqlite3.Cursor:
        if self._over:
            raise StoreError(f"{name}: {self._over}")
        return self._connection.execute(QUERIES[name], values)

    def _failed(self, name: str, error: sqlite3.Error) -> StoreError:
        # A full disk or a failed read makes SQLite roll the whole transaction back by itself. What a unit does after
        # that, having swallowed this error, would be committed statement by statement.
        if not self._connection.in_transaction:
            self._over = "the database undid the whole transaction"
        return StoreError(f"{name}: {error}")

    def _rows(self, name: str, **values: object) -> list[Any]:
        try:
            return self._execute(name, values).fetchall()
        except sqlite3.Error as error:
            raise self._failed(name, error) from error

    def _one(self, name: str, **values: object) -> Any:
        rows = self._rows(name, **values)
        return rows[0] if rows else None

    def _change(self, name: str, **values: object) -> int:
        """Run a statement and return how many rows it changed."""
        try:
            return self._execute(name, values).rowcount
        except sqlite3.Error as error:
            raise self._failed(name, error) from error

    def _known_key(self, person_id: int) -> bytes | None:
        """Return a person's wrapped key, or None when there is no such person (any more)."""
        key = self._keys.get(person_id)
        if key is None:
            row = self._one("key_of", id=person_id)
            if row is None:
                return None
            key = self._keys[person_id] = bytes(row["key"])
        return key

    def _key(self, person_id: int) -> bytes:
        """Return a person's wrapped key, made on their first appearance."""
        key = self._known_key(person_id)
        if key is None:
            key = self._cipher.new_key()
            self._change("add_person", id=person_id, key_id=self._one("add_key", key=key)["id"])
            self._keys[person_id] = key
        return key
