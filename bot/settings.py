"""The environment (or .env) as frozen settings; whatever is missing or malformed is one sentence, never a traceback."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.storage.cipher import BadKeyError, new_master_key, read_master_key
from bot.storage.url import sqlite_path

OFFICIAL_API = "https://api.telegram.org"
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")


class SettingsError(Exception):
    """A setting that cannot be used; the message is one sentence that says which and what to do."""


def _token(value: SecretStr) -> SecretStr:
    if value.get_secret_value() and not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("it should look like 123456:ABC..., as BotFather gives it")
    return value


def _http(value: str) -> str:
    if not re.fullmatch(r"https?://[^/\s]+(/\S*)?", value):
        raise ValueError("it should be a URL that begins with http:// or https://")
    return value.rstrip("/")


def _database(value: str) -> str:
    if value:
        sqlite_path(value)
    return value


def _key(value: SecretStr) -> SecretStr:
    if value.get_secret_value():
        try:
            read_master_key(value.get_secret_value())
        except BadKeyError as error:
            raise ValueError(str(error)) from error
    return value


class Settings(BaseSettings):
    """Everything that can be set. An empty token means the playground."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True)

    telegram_bot_token: Annotated[SecretStr, AfterValidator(_token)] = SecretStr("")
    telegram_api_url: Annotated[str, AfterValidator(_http)] = OFFICIAL_API
    database_url: Annotated[str, AfterValidator(_database)] = ""
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    sopan_data_key: Annotated[SecretStr, AfterValidator(_key)] = SecretStr("")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @property
    def has_token(self) -> bool:
        """Say whether a real bot is meant rather than the playground."""
        return bool(self.telegram_bot_token.get_secret_value())

    @property
    def database(self) -> Path:
        """Return where the database lies."""
        default = "sqlite:///var/sopan.sqlite" if self.has_token else "sqlite:///var/playground.sqlite"
        return sqlite_path(self.database_url or default)


def load() -> Settings:
    """Read the environment. Raises SettingsError."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "a setting"
        raise SettingsError(f"{name} cannot be used: {first['msg'].removeprefix('Value error, ')}.") from None


def key_file() -> Path:
    """Return where a data key made by Sopan itself is kept: with the user's settings, not beside the database."""
    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / "sopan" / "data.key"


def data_key(settings: Settings) -> tuple[bytes, bool]:
    """Return the operator's key, and whether it was made just now. Raises SettingsError.

    Without SOPAN_DATA_KEY one is made once and kept in the user's settings folder, never beside the data.
    """
    given = settings.sopan_data_key.get_secret_value()
    if given:
        return read_master_key(given), False
    path = key_file()
    try:
        if path.exists():
            return read_master_key(path.read_text(encoding="ascii")), False
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = new_master_key()
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(fresh)
            file.flush()
            os.fsync(file.fileno())
    except (OSError, BadKeyError, UnicodeDecodeError) as error:
        message = f"SOPAN_DATA_KEY is not set, and {path} cannot be used instead: {error}."
        raise SettingsError(message) from error
    return read_master_key(fresh), True
