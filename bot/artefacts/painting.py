"""A picture that is drawn when it is sent: what it shows is kept as JSON values till then.

Drawing computes for 50 to 200 ms (docs/decisions/0011-pictures.md); inside a unit of work everybody would wait for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.artefacts.entries import Entry, Wait
from bot.artefacts.picture import drawn
from bot.language.catalog import Catalog
from conversations.recording import decode_process, encode_process

Json = dict[str, Any]  # JSON values as the json modules give them


def sketch(entries: Sequence[Entry], waits: Sequence[Wait], *, now: datetime, locale: str) -> Json:
    """Return all that is needed to draw the picture later; ``now`` is local and naive."""
    return {
        "locale": locale,
        "now": now.isoformat(),
        "processes": [[int(entry.process.id[1:]), encode_process(entry.process)] for entry in entries],
        "waits": [[wait.process_id, wait.kind, wait.at.isoformat()] for wait in waits],
    }


def paint(catalog: Catalog, sketched: Json) -> bytes:
    """Return the PNG of a sketch."""
    entries = [Entry(decode_process(saved, number), "") for number, saved in sketched["processes"]]
    waits = [Wait(process, kind, datetime.fromisoformat(at)) for process, kind, at in sketched["waits"]]
    now = datetime.fromisoformat(sketched["now"])
    return drawn(entries, waits, now=now, catalog=catalog, locale=sketched["locale"])
