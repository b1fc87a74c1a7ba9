"""Time zone data change under us: countries move their clocks, and updates bring it. Wall times stay, instants follow.

A row of nudges keeps the local time that was meant and its zone beside the instant. When the data differ from those of
the last start, all instants are worked out anew before anything may fire.
"""

from __future__ import annotations

import asyncio
import logging
import zoneinfo
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from importlib import resources
from pathlib import Path

from bot.ports import Clock, NudgeTimes, Store, StoreError, Transaction
from bot.scheduling.walltime import to_instant

log = logging.getLogger(__name__)
_AT_ONCE = 1_000  # rows read in one look, so that a million of them are never in memory
_MOST_NAMES = 10  # of zones nobody knows, in a log line

_Moved = tuple[NudgeTimes, datetime, datetime]  # as it was; due, expires


def fingerprint() -> str:
    """Return a hash of all time zone data in use: for each zone what zoneinfo would read, the machine's files first."""
    found = sha256()
    for zone in sorted(zoneinfo.available_timezones()):
        content = _content(zone)
        found.update(f"{zone} {len(content)}\n".encode())
        found.update(content)
    return found.hexdigest()


def _content(zone: str) -> bytes:
    for folder in zoneinfo.TZPATH:
        path = Path(folder, zone)
        if path.is_file():
            return path.read_bytes()
    return resources.files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()


async def keep_wall_times(store: Store, clock: Clock) -> int:
    """Bring all nudges back to their local times if the time zone data have changed; return how many moved.

    Without a change nothing but the note of the last start is read. It may be killed at any moment and is begun anew at
    the next start. When the database cannot be written, that is logged and left to the next start.
    """
    try:
        today = await asyncio.to_thread(fingerprint)
        if await store.read(lambda tx: tx.zone_data()) == today:
            return 0
        # While rows of old and new data are mixed, not even a return to the old data may pass for no change.
        await store.write(lambda tx: tx.set_zone_data(""))
        moved = await _move_all(store, clock.now())
        await store.write(lambda tx: tx.set_zone_data(today))
    except StoreError as error:
        log.warning("nudges keep the instants of older time zone data until the next start: %s", error)
        return 0
    if moved:
        log.info("the time zone data have changed: %d nudges moved, to come at their local times", moved)
    return moved


async def _move_all(store: Store, now: datetime) -> int:
    moved, after, unknown = 0, 0, set[str]()
    while times := await store.read(partial(_page, after_id=after)):
        after = times[-1].id
        page: list[_Moved] = []
        for one in times:
            try:
                due_at = to_instant(one.wall, one.zone)
            except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
                unknown.add(one.zone)
                continue
            if due_at != one.due_at:
                # Where the moment is over, it comes now, or it was made to wait for a night to end and will be again.
                # The difference then says nothing of the last moment at which it makes sense.
                by = due_at - one.due_at if due_at > now else timedelta(0)
                page.append((one, due_at, one.expires_at + by))
        if page:
            moved += await store.write(partial(_move, moves=page))
    if unknown:
        names = ", ".join(sorted(unknown)[:_MOST_NAMES])
        log.warning("nudges in %d zones that this machine does not know keep their instants: %s", len(unknown), names)
    return moved


def _page(tx: Transaction, *, after_id: int) -> list[NudgeTimes]:
    return tx.nudge_times(after_id, _AT_ONCE)


def _move(tx: Transaction, *, moves: Sequence[_Moved]) -> int:
    return sum(tx.retime_nudge(*move) for move in moves)
