"""DATABASE_URL: which file it names, or one clear sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage.url import sqlite_path


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///relative.db", "relative.db"),
        ("sqlite:///./data/relative.db", "data/relative.db"),
        ("sqlite:////abs/x.db", "/abs/x.db"),
        (" sqlite:////abs/with%20space%23.db\n", "/abs/with space#.db"),
        ("sqlite:///über.db", "über.db"),
    ],
)
def test_a_file_is_named(url: str, path: str) -> None:
    assert sqlite_path(url) == Path(path)


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("postgresql://sopan:hunter2@db/sopan", "not there yet"),
        ("postgres://sopan:hunter2@db/sopan", "not there yet"),
        ("postgresql+asyncpg://sopan:hunter2@db/sopan", "not there yet"),
        ("mysql://sopan:hunter2@db/sopan", "sqlite:///"),
        ("", "sqlite:///"),
        ("sopan.db", "sqlite:///"),
        ("sqlite:relative.db?hunter2", "takes no"),
        ("sqlite://relative.db", "slashes"),
        ("sqlite://hunter2@host/x.db", "host"),
        ("sqlite:///", "no file"),
        ("sqlite:////", "no file"),
        ("sqlite:///folder/", "no file"),
        ("sqlite:///:memory:", "no file"),
        ("sqlite:///x%00.db", "impossible"),
        ("sqlite:///x.db?mode=ro", "takes no"),
        ("sqlite:///x.db#y", "takes no"),
        ("sqlite://[::1/hunter2", "not a URL"),
    ],
)
def test_anything_else_is_one_sentence_without_its_password(url: str, hint: str) -> None:
    """26: a password in it must not reach a log."""
    with pytest.raises(ValueError, match="DATABASE_URL") as refused:
        sqlite_path(url)
    sentence = str(refused.value)
    assert hint in sentence
    assert sentence.endswith(".")
    assert "hunter2" not in sentence
    assert refused.value.__cause__ is None
