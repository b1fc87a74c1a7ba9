"""The data key: where it comes from, whether anybody else can read it, whether it would leave with the database."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from bot.doctor.finding import Finding
from bot.keys import is_written, key_file, read_key
from bot.settings import ENV_FILE, Settings, SettingsError


def look_at_key(settings: Settings) -> Iterator[Finding]:
    """Look at the key's place. Whether it fits is told with the database, which alone knows."""
    try:
        key, path = read_key(settings), _place(settings)
    except SettingsError as error:
        yield Finding("FAIL", "data key", str(error).rstrip("."))
        return
    if path is None:
        yield Finding("ok", "data key", "from the environment (SOPAN_DATA_KEY); keep a copy apart from the backups")
        return
    if key is None:
        if is_written(settings.database):
            text = f"missing: SOPAN_DATA_KEY is not set and there is no {path}; the database needs its key back"
            yield Finding("FAIL", "data key", text)
        else:
            yield Finding("ok", "data key", f"none yet; the first start makes one in {path}")
        return
    yield Finding("ok", "data key", f"from {path}; keep a copy apart from the backups")
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield Finding("warn", "data key", f"others on this machine can read {path}; chmod 600 {path}")
    if path.resolve().is_relative_to(settings.database.resolve().parent):
        text = (
            f"{path} lies beside the database, so whoever copies that folder can read everything; "
            "move the one or the other"
        )
        yield Finding("warn", "data key", text)


def _place(settings: Settings) -> Path | None:
    """Return the file the key is, or would be, in; None for the environment. Raises SettingsError."""
    if settings.key_in_env_file:
        return ENV_FILE.absolute()
    return None if settings.sopan_data_key else key_file()
