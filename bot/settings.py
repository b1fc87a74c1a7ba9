"""The environment (or .env) as frozen settings; whatever is missing or malformed is one sentence, never a traceback.

Plain Python on purpose: pydantic-settings took 110 ms of every start to read six words.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from bot.storage.cipher import BadKeyError, new_master_key, read_master_key
from bot.storage.url import sqlite_path

T = TypeVar("T")
OFFICIAL_API = "https://api.telegram.org"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
ENV_FILE = Path(".env")
_line = re.compile(r"(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)")


class SettingsError(Exception):
    """A setting that cannot be used; the message is one sentence that says which and what to do."""


class NoKeyError(SettingsError):
    """A database is there, but the key it was written with is not."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set. An empty token means the playground. What is secret stays out of ``repr``."""

    telegram_bot_token: str = field(default="", repr=False)
    telegram_api_url: str = OFFICIAL_API
    database_url: str = field(default="", repr=False)
    port: int = 8080
    sopan_data_key: str = field(default="", repr=False)
    log_level: str = "INFO"
    key_in_env_file: bool = False  # the data key was found in .env, not in the environment

    @property
    def has_token(self) -> bool:
        """Say whether a real bot is meant rather than the playground."""
        return bool(self.telegram_bot_token)

    @property
    def database(self) -> Path:
        """Return where the database lies."""
        default = "sqlite:///var/sopan.sqlite" if self.has_token else "sqlite:///var/playground.sqlite"
        return sqlite_path(self.database_url or default)


def load(environment: Mapping[str, str] | None = None, env_file: Path = ENV_FILE) -> Settings:
    """Read the environment, then .env for what it leaves out. An empty value counts as none. Raises SettingsError."""
    given = {name: value.strip() for name, value in (os.environ if environment is None else environment).items()}
    filed = _read_env_file(env_file)

    def read(name: str, parse: Callable[[str], T], default: T) -> T:
        value = given.get(name) or filed.get(name)
        try:
            return parse(value) if value else default
        except ValueError as error:
            reason = str(error).removeprefix(f"{name} ").rstrip(".")
            raise SettingsError(f"{name} cannot be used: it {reason.removeprefix('it ')}.") from None

    return Settings(
        telegram_bot_token=read("TELEGRAM_BOT_TOKEN", _token, ""),
        telegram_api_url=read("TELEGRAM_API_URL", _http, OFFICIAL_API),
        database_url=read("DATABASE_URL", _database, ""),
        port=read("PORT", _port, 8080),
        sopan_data_key=read("SOPAN_DATA_KEY", _key, ""),
        log_level=read("LOG_LEVEL", _level, "INFO"),
        key_in_env_file=not given.get("SOPAN_DATA_KEY") and bool(filed.get("SOPAN_DATA_KEY")),
    )


def _token(value: str) -> str:
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", value):
        raise ValueError("should look like 123456:ABC..., as BotFather gives it")
    return value


def _http(value: str) -> str:
    try:
        url = urlsplit(value)
        usable = url.scheme in {"http", "https"} and bool(url.hostname) and url.port != 0
    except ValueError:  # an unfinished [IPv6] address, a port beyond 65535
        usable = False
    if not usable or re.search(r"[\s?#]", value) or not value.isprintable():
        raise ValueError("should be a URL that begins with http:// or https:// and has no ? or # parts")
    return value.rstrip("/")


def _database(value: str) -> str:
    sqlite_path(value)
    return value


def _port(value: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", value) or int(value) > 65535:
        raise ValueError("should be a number from 0 to 65535")
    return int(value)


def _key(value: str) -> str:
    read_master_key(value)
    return value


def _level(value: str) -> str:
    if value.upper() not in LEVELS:
        raise ValueError(f"should be one of {', '.join(LEVELS)}")
    return value.upper()


def _read_env_file(path: Path) -> dict[str, str]:
    """Read NAME=value lines; "export", quotes and # comments as shells have them. Raises SettingsError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(f"{path} cannot be read: {reason}.") from None
    values = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _line.fullmatch(line.strip())
        if match is None:  # not repeated here: it may be a secret
            raise SettingsError(f"Line {number} of {path} cannot be read: it should look like NAME=value.")
        values[match[1]] = _unquoted(match[2])
    return values


def _unquoted(value: str) -> str:
    quoted = re.fullmatch(r"""(?:"([^"]*)"|'([^']*)')(?:\s+#.*)?""", value)
    if quoted:
        return (quoted[1] or quoted[2] or "").strip()
    return re.sub(r"(?:^|\s+)#.*", "", value).strip()


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
