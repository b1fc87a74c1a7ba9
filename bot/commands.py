"""The subcommands besides running: check, diagram, doctor, migrate, backup. Each returns an exit code."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.keys import data_key, key_file
from bot.settings import Settings

FLOWS_FOLDER = Path(__file__).parents[1] / "docs" / "flows"


def check() -> int:
    """Look for missing or unknown texts in every shipped language, and for stale diagrams."""
    from bot.language.catalog import SHIPPED
    from bot.language.texts_check import faults

    found = [fault for locale in SHIPPED for fault in faults(locale)] + stale_diagrams()
    for fault in found:
        print(fault, file=sys.stderr)
    print(f"texts and diagrams: {len(found)} faults" if found else "texts and diagrams: complete and up to date")
    return 1 if found else 0


def pages() -> dict[Path, str]:
    """Return every flow's page by where it belongs."""
    from conversations.diagram import page
    from conversations.registry import FLOWS

    return {FLOWS_FOLDER / f"{flow.id}.md": page(flow) for flow in FLOWS.values()}


def stale_diagrams() -> list[str]:
    """Return a sentence for each page that is not what its flow says now."""
    faults = []
    for path, text in pages().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            faults.append(f"docs/flows/{path.name} is stale; `make diagrams` draws it again")
    known = set(pages())
    faults += [f"docs/flows/{path.name} belongs to no flow" for path in FLOWS_FOLDER.glob("*.md") if path not in known]
    return faults


def diagram(flow: str, *, write: bool) -> int:
    """Print one flow's page, or write all of them."""
    if write:
        FLOWS_FOLDER.mkdir(parents=True, exist_ok=True)
        for path, text in pages().items():
            path.write_text(text, encoding="utf-8")
        print(f"{len(pages())} diagrams written to docs/flows")
        return 0
    page = pages().get(FLOWS_FOLDER / f"{flow}.md")
    if page is None:
        names = ", ".join(sorted(path.stem for path in pages()))
        print(f"There is no flow {flow!r}; there are: {names}.", file=sys.stderr)
        return 2
    print(page, end="")
    return 0


def migrate(settings: Settings) -> int:
    """Create the database or bring it to today's schema."""
    asyncio.run(_open_and_close(settings))
    print(f"{settings.database} is up to date")
    return 0


async def _open_and_close(settings: Settings) -> None:
    from bot.clock import SystemClock
    from bot.storage import SqliteStore
    from bot.storage.cipher import Cipher

    key, fresh = data_key(settings)
    if fresh:
        print(f"made a data key in {key_file()}; without it nobody can read the database", file=sys.stderr)
    await (await SqliteStore.open(settings.database, Cipher(key), SystemClock())).close()


def doctor(settings: Settings) -> int:
    """Look at everything the bot stands on; 1 when something keeps it from working."""
    from bot.doctor import examine

    return asyncio.run(examine(settings))


def backup(settings: Settings, target: Path) -> int:
    """Write a consistent copy of the database, beside a running bot."""
    from bot.storage.opening import backup as copy_database

    copy_database(settings.database, target)
    print(f"backup written to {target}; it needs the same SOPAN_DATA_KEY")
    return 0
