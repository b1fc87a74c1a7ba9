"""The operator's key: from SOPAN_DATA_KEY, or made once and kept with the user's settings, never beside the data."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from bot.settings import Settings, SettingsError
from bot.storage.cipher import BadKeyError, new_master_key, read_master_key


class NoKeyError(SettingsError):
    """A database is there, but the key it was written with is not."""


def key_file() -> Path:
    """Return where a data key made by Sopan itself is kept: with the user's settings. Raises SettingsError."""
    try:
        base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    except RuntimeError:  # no HOME, and a user that the machine does not know
        message = "SOPAN_DATA_KEY is not set, and there is no home folder to keep one in; set one of the two."
        raise SettingsError(message) from None
    return Path(base).absolute() / "sopan" / "data.key"


def read_key(settings: Settings) -> bytes | None:
    """Return the operator's key from the settings or the key file, None when there is none. Raises SettingsError."""
    if settings.sopan_data_key:
        return read_master_key(settings.sopan_data_key)
    path = key_file()
    try:
        return read_master_key(path.read_text(encoding="ascii"))
    except FileNotFoundError:
        return None
    except (OSError, BadKeyError, UnicodeDecodeError) as error:
        raise _unusable(path, error) from None


def data_key(settings: Settings) -> tuple[bytes, bool]:
    """Return the operator's key, and whether it was made just now. Raises SettingsError.

    Without SOPAN_DATA_KEY one is made once and kept in the user's settings folder, never beside the data. For a
    database that was written with another one none is made: it would not fit, and only hide that the right one is lost.
    """
    key = read_key(settings)
    if key is not None:
        return key, False
    path = key_file()
    if is_written(settings.database):
        raise NoKeyError(
            f"SOPAN_DATA_KEY is not set and there is no {path}, but {settings.database} was written with a key; "
            "give that one back."
        )
    fresh = new_master_key()
    try:
        made = _keep(path, fresh)
    except OSError as error:
        raise _unusable(path, error) from None
    if made:
        return read_master_key(fresh), True
    return data_key(settings)  # another instance was quicker


def is_written(database: Path) -> bool:
    """Say whether a database has been begun; an empty file is what a crash at the first start leaves."""
    try:
        return database.stat().st_size > 0
    except OSError:  # whoever opens it will say what is wrong
        return False


def _keep(path: Path, key: str) -> bool:
    """Put a key on the disk, whole or not at all; False when one is there by now."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(partial, path)  # unlike a rename it replaces nothing
        except FileExistsError:
            return False
    finally:
        with suppress(OSError):
            partial.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return True


def _unusable(path: Path, error: Exception) -> SettingsError:
    reason = (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__
    if isinstance(error, UnicodeDecodeError):
        reason = "it is not text"
    return SettingsError(f"SOPAN_DATA_KEY is not set, and {path} cannot be used instead: {reason}.")
