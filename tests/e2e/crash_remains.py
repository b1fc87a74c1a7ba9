"""What is in the database when a bot has ended, in a shape that is the same in every run."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.clock import SystemClock
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, read_master_key
from tests.e2e.crash_lives import Lives

Json = dict[str, Any]

# Instants, and what only says when: they differ between two runs of the same conversation.
_TIMES = frozenset(
    {
        *("last_busy_at", "due_at", "local_time", "received_at", "decided_on", "reason", "update_id"),
        *("leaving_at", "fired"),
        "message",  # Telegram's number, higher where something was sent twice
        *("uid", "companion"),  # by chance, and by who was served first
    }
)
_ROW = re.compile(r"[pn]\d+")  # a process or a reminder that was picked


@dataclass(frozen=True)
class Remains:
    """What is in the database at the end, by person, without ids and times."""

    exports: list[Json]
    rows: list[list[tuple[object, ...]]]


async def what_remains(lives: Lives, key: str, people: Iterable[int]) -> Remains:
    """Read what the database of a bot that has ended holds about these people."""
    people = list(people)
    store = await SqliteStore.open(lives.database, Cipher(read_master_key(key)), SystemClock())
    try:
        exports = [without_times(await store.read(lambda tx, id=id: tx.export(id))) for id in people]  # type: ignore[misc]
    finally:
        await store.close()
    return Remains(exports, [rows_of(lives, id) for id in people])


def rows_of(lives: Lives, person: int) -> list[tuple[object, ...]]:
    """Return a person's rows; ``version`` counts writes, so that one write too many shows."""
    of = f"(SELECT count(*) FROM conversations d WHERE d.person_id = {person} AND d.id < conversation_id)"
    questions = (
        f"SELECT 'conversation', flow, version, asking, over FROM conversations WHERE person_id = {person} ORDER BY id",
        f"SELECT 'record', {of} FROM records WHERE person_id = {person} ORDER BY id",
        f"SELECT 'nudge', {of}, kind, round, zone, status FROM nudges WHERE person_id = {person} ORDER BY id",
        f"SELECT 'update', status, failures, body IS NULL FROM inbox WHERE person_id = {person} ORDER BY id",
        f"SELECT 'reachable', reachable FROM people WHERE id = {person}",
    )
    return [row for question in questions for row in lives.rows(question)]


def without_times(value: Any) -> Any:
    """Return a JSON value without what depends on when it happened."""
    match value:
        case {"picked": str(choice)} if _ROW.fullmatch(choice):
            return {"picked": choice[0]}  # the store's number depends on who was served first
        case dict():
            return {name: without_times(part) for name, part in value.items() if name not in _TIMES}
        case list():
            return [without_times(part) for part in value]
    return value


def summary(remains: Remains) -> str:
    """Count what there is."""
    kinds = [str(row[0]) for rows in remains.rows for row in rows]
    flows = [row[1] for rows in remains.rows for row in rows if row[0] == "conversation"]
    return (
        f"{kinds.count('conversation')} conversations ({flows.count('decide')} decide),"
        f" {kinds.count('record')} records, {kinds.count('nudge')} nudges"
    )
