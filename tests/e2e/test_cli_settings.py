"""Settings as an operator gets them wrong: one sentence, exit code 2, and nothing of the value shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import SettingsError, load
from tests.e2e.test_cli_rig import KEY, Cli, complains


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path)


@pytest.mark.parametrize(
    ("name", "value", "secret"),
    [
        ("TELEGRAM_BOT_TOKEN", "canarycanary", "canary"),
        ("TELEGRAM_BOT_TOKEN", "12345:with canary blanks", "canary"),
        ("TELEGRAM_API_URL", "ftp://canary:canary@host", "canary"),
        ("TELEGRAM_API_URL", "http://[::1", "::1"),
        ("TELEGRAM_API_URL", "http://host:99999", "99999"),
        ("TELEGRAM_API_URL", "https://host/?canary", "canary"),
        ("TELEGRAM_API_URL", "api.telegram.org", "api.telegram"),
        ("DATABASE_URL", "postgresql://sopan:canary@db/sopan", "canary"),
        ("DATABASE_URL", "mysql://sopan:canary@db/sopan", "canary"),
        ("DATABASE_URL", "sqlite://canary/x.db", "canary"),
        ("DATABASE_URL", "sqlite:///x.db?password=canary", "canary"),
        ("DATABASE_URL", "sqlite:///", "///."),
        ("DATABASE_URL", "canary.db", "canary"),
        ("PORT", "eighty", "eighty"),
        ("PORT", "65536", "65536"),
        ("PORT", "-1", "-1"),
        ("PORT", "80.5", "80.5"),
        ("SOPAN_DATA_KEY", "canarycanary", "canary"),
        ("SOPAN_DATA_KEY", KEY[:-4], KEY[:8]),
        ("LOG_LEVEL", "LOUD", "LOUD"),
    ],
)
def test_a_malformed_setting_is_one_sentence(cli: Cli, name: str, value: str, secret: str) -> None:
    said = complains(cli.run("migrate", **{name: value}))
    assert said.startswith(f"{name} cannot be used: it ")
    assert secret not in said
    assert ".." not in said.replace("ABC...", "")
    assert list(cli.home.iterdir()) == []


def test_an_empty_setting_is_none(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "PORT", "SOPAN_DATA_KEY", "LOG_LEVEL")
    done = cli.run("migrate", **dict.fromkeys(names, ""))
    assert done.returncode == 0, done.stderr
    assert (cli.home / "var" / "playground.sqlite").is_file()
    for name in names:
        monkeypatch.delenv(name, raising=False)
    bare = load(Path("nowhere"))
    for name in names:
        monkeypatch.setenv(name, "")
    assert load(Path("nowhere")) == bare


def test_the_env_file_is_read_and_the_environment_goes_before(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ("# what we run", "", "export DATABASE_URL='sqlite:///filed.db' # here", 'LOG_LEVEL="debug"', "OTHERS=1")
    (cli.home / ".env").write_text("\n".join(lines))
    assert cli.run("migrate").returncode == 0
    assert (cli.home / "filed.db").is_file()
    assert cli.run("migrate", DATABASE_URL="sqlite:///given.db").returncode == 0
    assert (cli.home / "given.db").is_file()
    monkeypatch.setenv("LOG_LEVEL", "")
    assert load(cli.home / ".env").log_level == "DEBUG"


@pytest.mark.parametrize("content", [b"TELEGRAM_BOT_TOKEN 123:canary", b"LOG_LEVEL=\xff", None])
def test_a_broken_env_file_is_one_sentence(cli: Cli, content: bytes | None) -> None:
    path = cli.home / ".env"
    path.mkdir() if content is None else path.write_bytes(content)
    assert ".env cannot be read: " in complains(cli.run("migrate"))
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert "canary" not in str(caught.value)
