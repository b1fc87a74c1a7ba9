"""Databases full of pending nudges: one person's, made by the bot itself, copied in bulk, a key each."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import orjson

from bot.clock import SystemClock
from bot.dispatcher.holding import Holding, Wiring
from bot.dispatcher.planning import replan
from bot.dispatcher.records import new
from bot.dispatcher.showing import Showing
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from bot.ports import Person, Transaction
from bot.scheduling.walltime import to_wall
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, derived_key
from bot.storage.unit import instant, micros
from bot.telegram.messages import TelegramMessenger
from bot.telegram.tokens import SealedTokens
from conversations.codec import encode_answer
from conversations.model import Picked
from conversations.process import Process, Round

Row = dict[str, Any]

FIRST_PERSON = 1_000_000
DUE = "ahead"  # the kind that herds are made of: one message, no question to settle
_ZONE = "Europe/London"
_INTERVIEW_IN = timedelta(days=14)
_SPREAD = timedelta(days=3 * 365)
_CACHE_KIB = 1 << 20  # while filling: all indexes at once


@dataclass(frozen=True)
class Stock:
    """What a database was filled with: so many people, each with as many nudges."""

    people: int
    nudges_each: int

    @property
    def nudges(self) -> int:
        """Count all nudges."""
        return self.people * self.nudges_each


def wiring(key: bytes) -> Wiring:
    """Return what a visit needs, as the app wires it."""
    catalog = Catalog()
    catalog.warm_up()
    tokens = SealedTokens(derived_key(key, "buttons"))
    return Wiring(catalog, tokens, TelegramMessenger("sopan_bot"), Understanding(catalog), SystemClock())


def filled(path: Path, key: bytes, *, nudges: int = 0, people: int = 0, due_at: datetime | None = None) -> Stock:
    """Make a database with about so many pending nudges, or of so many people.

    They are spread over three years, seeded; with ``due_at`` each person's DUE one is due then. Rows are as the bot
    writes them, sealed blobs too, and planned in no particular order: indexes built afterwards would be full to the
    brim, and each nudge planned later would split a page. What makes bulk fast (no journal) ends with this call.
    """
    cipher = Cipher(key)
    asyncio.run(_one_person(path, cipher, wiring(key)))
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.row_factory = sqlite3.Row
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        template = _Template(database, cipher)
        wanted = people or max(1, nudges // len(template.nudges))
        database.execute("BEGIN")
        database.execute("DELETE FROM nudges")
        for table, rows in template.copies(wanted, Random(4), due_at):
            _insert(database, table, rows)
        database.execute("COMMIT")
    return Stock(wanted, len(template.nudges))


async def _one_person(path: Path, cipher: Cipher, wired: Wiring) -> None:
    store = await SqliteStore.open(path, cipher, wired.clock)

    def unit(tx: Transaction) -> None:
        facts = {"quiet": encode_answer(Picked("never"))}
        person = Person(FIRST_PERSON - 1, "en", chose_locale=True, facts=facts)
        tx.save_person(person)
        showing = Showing(wired.messenger, key="bench", chat_id=person.id, person_id=person.id)
        holding = Holding(wired, tx, person, person.id, showing)
        interview = Round(1, (holding.situation.now + _INTERVIEW_IN).replace(second=0, microsecond=0))
        process = Process("Acme", uid="0" * 32, role="Engineer", decision="go", rounds=(interview,), rounds_ever=1)
        replan(holding, holding.keep(new(person, 0, process)))

    try:
        await store.write(unit)
    finally:
        await store.close()


class _Template:
    """One person's rows, opened, and copies of them for others."""

    def __init__(self, database: sqlite3.Connection, cipher: Cipher) -> None:
        self._cipher = cipher

        def rows(table: str) -> list[Row]:
            column = "id" if table == "people" else "person_id"
            found = database.execute(f"SELECT * FROM {table} WHERE {column} = ?", (FIRST_PERSON - 1,))
            return [dict(row) for row in found]

        (self._person,), (self._conversation,), (self._record,) = map(rows, ("people", "conversations", "records"))
        self.nudges = rows("nudges")
        key = database.execute("SELECT key FROM keys WHERE id = ?", (self._person["key_id"],)).fetchone()["key"]
        self._profile = cipher.open(key, self._person["profile"], "profile")
        self._state = orjson.dumps(cipher.open(key, self._conversation["state"], "state"))
        self._content = cipher.open(key, self._record["content"], "record")
        self._reasons = {nudge["kind"]: cipher.open(key, nudge["reason"], "reason") for nudge in self.nudges}

    def copies(self, people: int, random: Random, due_at: datetime | None) -> Iterator[tuple[str, Iterable[Row]]]:
        """Yield rows by table, those that others refer to first."""
        seal, after = self._cipher.seal, range(1, people + 1)
        keys = [self._cipher.new_key() for _ in after]
        key_id, conversation_id, record_id = self._person["key_id"], self._conversation["id"], self._record["id"]
        yield "keys", ({"id": key_id + n, "key": keys[n - 1]} for n in after)
        yield (
            "people",
            (
                self._person
                | {"id": _id(n), "key_id": key_id + n, "profile": seal(keys[n - 1], self._profile, "profile")}
                for n in after
            ),
        )

        def conversation(n: int) -> Row:
            # Its one answer names the process, by the number of its record.
            state = self._state.replace(b'"p%d"' % record_id, b'"p%d"' % (record_id + n))
            own = {"id": conversation_id + n, "chat_id": _id(n), "person_id": _id(n)}
            return self._conversation | own | {"state": seal(keys[n - 1], orjson.loads(state), "state")}

        def record(n: int) -> Row:
            content = self._content | {"companion": conversation_id + n}
            own = {"id": record_id + n, "person_id": _id(n), "content": seal(keys[n - 1], content, "record")}
            return self._record | own

        def nudge(n: int, template: Row) -> Row:
            at = instant(micros(datetime.now(UTC) + timedelta(days=1) + random.random() * _SPREAD))
            if due_at is not None and template["kind"] == DUE:
                at = due_at
            reason = seal(keys[n - 1], self._reasons[template["kind"]], "reason")
            return template | {
                "id": None,
                "person_id": _id(n),
                "chat_id": _id(n),
                "conversation_id": conversation_id + n,
                "due_at": micros(at),
                "wall": to_wall(at, _ZONE).isoformat(),
                "expires_at": micros(at + timedelta(days=2)),
                "reason": reason,
                "dedup": f"{conversation_id + n}:{template['kind']}",
            }

        yield "conversations", map(conversation, after)
        yield "records", map(record, after)
        shuffled = list(after)
        random.shuffle(shuffled)
        yield "nudges", (nudge(n, template) for n in shuffled for template in self.nudges)


def _id(n: int) -> int:
    return FIRST_PERSON - 1 + n


def _insert(database: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    columns = [row["name"] for row in database.execute(f"PRAGMA table_info({table})")]
    named = ", ".join(f":{column}" for column in columns)
    database.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({named})", rows)
