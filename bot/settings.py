"""The environment (or .env) as frozen settings; whatever is missing or malformed is one sentence, never a traceback."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.storage.cipher import read_master_key
from bot.storage.url import sqlite_path

OFFICIAL_API = "https://api.telegram.org"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
ENV_FILE = Path(".env")


class SettingsError(Exception):
    """A setting that cannot be used; the message is one sentence that says which and what to do."""


def _token(value: str) -> str:
    if value and not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", value):
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
    if value:
        sqlite_path(value)
    return value


def _port(value: object) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", str(value)) or int(str(value)) > 65535:
        raise ValueError("should be a number from 0 to 65535")
    return int(str(value))


def _key(value: str) -> str:
    if value:
        read_master_key(value)
    return value


def _level(value: object) -> str:
    if str(value).upper() not in LEVELS:
        raise ValueError(f"should be one of {', '.join(LEVELS)}")
    return str(value).upper()


class Settings(BaseSettings):
    """Everything that can be set. An empty token means the playground. What is secret stays out of ``repr``."""

    model_config = SettingsConfigDict(
        env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True, str_strip_whitespace=True
    )

    telegram_bot_token: Annotated[str, AfterValidator(_token)] = Field(default="", repr=False)
    telegram_api_url: Annotated[str, AfterValidator(_http)] = OFFICIAL_API
    database_url: Annotated[str, AfterValidator(_database)] = Field(default="", repr=False)
    port: Annotated[int, BeforeValidator(_port)] = 8080
    sopan_data_key: Annotated[str, AfterValidator(_key)] = Field(default="", repr=False)
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_level)] = "INFO"
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


def load(env_file: Path = ENV_FILE) -> Settings:
    """Read the environment, then .env for what it leaves out. An empty value counts as none. Raises SettingsError."""
    _check_syntax(env_file)
    try:
        settings = Settings(_env_file=env_file)  # type: ignore[call-arg]  # pydantic-settings' own argument
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        name = str(first["loc"][0]).upper()
        reason = first["msg"].removeprefix("Value error, ").removeprefix(f"{name} ").removeprefix("it ").rstrip(".")
        raise SettingsError(f"{name} cannot be used: it {reason}.") from None
    filed = bool(settings.sopan_data_key) and not os.environ.get("SOPAN_DATA_KEY")
    return settings.model_copy(update={"key_in_env_file": filed and "SOPAN_DATA_KEY" in dotenv_values(env_file)})


def _check_syntax(env_file: Path) -> None:
    """Refuse a .env with a line that python-dotenv would pass over with a warning. Raises SettingsError."""
    try:
        with env_file.open(encoding="utf-8") as file:
            for line in parse_stream(file):
                if line.error or (line.key is not None and line.value is None):  # not repeated: it may be a secret
                    number = line.original.line
                    raise SettingsError(f"{env_file} cannot be read: its line {number} should look like NAME=value.")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(f"{env_file} cannot be read: {reason}.") from None
