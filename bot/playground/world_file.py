"""The world on disk: one SQLite table of rows, written before a call is answered, so that kill -9 loses nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

TABLE = """
CREATE TABLE IF NOT EXISTS thing (kind TEXT, key TEXT, value BLOB NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID
"""


class WorldFile:
    """Rows of (kind, key) -> bytes. One process at a time."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None)
        # A killed process loses nothing with NORMAL in WAL mode; only a power cut could take the last commits.
        for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", TABLE):
            self._connection.execute(statement)

    def rows(self, kind: str) -> Iterator[tuple[str, bytes]]:
        """Return all rows of a kind, keys in numeric order where they are numbers."""
        query = "SELECT key, value FROM thing WHERE kind = ? ORDER BY CAST(key AS INTEGER), key"
        yield from self._connection.execute(query, (kind,))

    def write(self, changes: Mapping[tuple[str, str], bytes | None]) -> None:
        """Write all changes or none; None deletes."""
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            gone = [key for key, value in changes.items() if value is None]
            kept = [(*key, value) for key, value in changes.items() if value is not None]
            connection.executemany("DELETE FROM thing WHERE kind = ? AND key = ?", gone)
            connection.executemany("INSERT OR REPLACE INTO thing VALUES (?, ?, ?)", kept)
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

    def clear(self) -> None:
        """Delete every row."""
        self._connection.execute("DELETE FROM thing")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
