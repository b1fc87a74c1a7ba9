"""What the machine and the installation bring along: time zones and texts."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import metadata
from pathlib import Path

from bot.doctor.finding import Finding
from bot.language.catalog import SHIPPED
from bot.language.texts_check import faults

# Zones, a known instant in each, and what the clocks there showed. Berlin changed to summer time at 01:00 UTC that day.
_FACTS = (
    ("Europe/Berlin", datetime(2025, 3, 30, 0, 59, tzinfo=UTC), timedelta(hours=1)),
    ("Europe/Berlin", datetime(2025, 3, 30, 1, 0, tzinfo=UTC), timedelta(hours=2)),
    ("Europe/Berlin", datetime(2025, 10, 26, 1, 0, tzinfo=UTC), timedelta(hours=1)),
    ("Asia/Jakarta", datetime(2025, 7, 1, tzinfo=UTC), timedelta(hours=7)),
    ("Asia/Jayapura", datetime(2025, 7, 1, tzinfo=UTC), timedelta(hours=9)),
)
_REPAIR = "install the tzdata package again"


def look_at_machine() -> Iterator[Finding]:
    """Look at time zone data and at the texts of every language."""
    yield _zones()
    yield _texts()


def _zones() -> Finding:
    wrong = []
    for name, instant, offset in _FACTS:
        try:
            zone = zoneinfo.ZoneInfo(name)
        except (zoneinfo.ZoneInfoNotFoundError, OSError, ValueError):
            return Finding("FAIL", "time zones", f"{name} is missing; {_REPAIR}")
        if instant.astimezone(zone).utcoffset() != offset:
            wrong.append(f"{name} at {instant:%Y-%m-%d %H:%M} UTC")
    if wrong:
        return Finding("FAIL", "time zones", f"computed wrong: {', '.join(wrong)}; {_REPAIR}")
    return Finding("ok", "time zones", f"complete, and summer time computes right; {_source()}")


def _source() -> str:
    """Say which data is used: the system's goes before the package."""
    try:
        package = metadata.version("tzdata")
    except metadata.PackageNotFoundError:
        package = "missing"
    for folder in zoneinfo.TZPATH:
        if (Path(folder) / "Europe" / "Berlin").is_file():
            return f"from {folder} {_version(Path(folder))}, tzdata package {package} behind it"
    return f"from the tzdata package {package}"


def _version(folder: Path) -> str:
    try:
        with (folder / "tzdata.zi").open(encoding="utf-8", errors="replace") as file:
            return file.readline(40).removeprefix("# version").strip() or "of unknown version"
    except OSError:
        return "of unknown version"


def _texts() -> Finding:
    found = [fault for locale in SHIPPED for fault in faults(locale)]
    if found:
        text = f"{len(found)} faults, the first: {found[0]}; install this version again, or run `python -m bot check`"
        return Finding("FAIL", "languages", text)
    return Finding("ok", "languages", f"{', '.join(SHIPPED)} are complete")
