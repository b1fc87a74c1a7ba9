"""``python -m bot understand -``: JSON lines in, JSON lines out, and whose lines they are."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import pytest

from bot.understand import Asked, understand
from tests.unit.test_understand import GERMAN, KEYS
from tests.unit.test_understand_language import GERMAN as IN_GERMAN
from tests.unit.test_understand_language import INDONESIAN, NOW

STRANGER = Asked(now=NOW)


def lines(
    given: bytes, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, asked: Asked = GERMAN
) -> tuple[int, list[Any], str]:
    """Exit code, answers and complaints for JSON lines."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), "utf-8"))
    code = understand("-", asked)
    out, err = capfd.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def written(said: list[dict[str, Any]]) -> bytes:
    return "\n".join(map(json.dumps, said)).encode()


def test_lines_are_answered_one_by_one(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare string takes the options of the command line; an object may have its own, null is none."""
    given = (
        '"morgen um drei"\n{"text": "besok jam 3", "locale": "id", "zone": "Asia/Jakarta", "id": 7}\n'
        '{"text": "am Freitag", "tense": "past"}\n{"text": "keine Ahnung", "locale": null}'
    )
    code, found, err = lines(given.encode(), capfd, monkeypatch)
    assert (code, err) == (0, "")
    assert [one["date"]["at"] for one in found] == [
        "2026-11-24T15:00",
        "2026-11-24T15:00",
        "2026-11-20",
        None,
    ]
    assert found[1]["now"] == "2026-11-23T16:00+07:00"


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"{",
        b"null",
        b"3",
        b"[]",
        b"{}",
        b'{"text": 3}',
        b'{"text": "x", "now": 3}',
        b'{"text": "x", "client": 3}',
        b'{"text": "x", "chat": true}',
        b'{"text": "x", "chat": [1]}',
        b'{"text": "x", "chat": {}}',
        b'{"text": "x", "locale": "fr"}',
        b'{"text": "x", "tense": "never"}',
        b'"\xff"',
        b"[" * 5000,
        b"1" * 5000,
    ],
)
def test_a_bad_line_has_its_error_in_its_place(
    bad: bytes, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are answered all the same, and the end is 2."""
    code, found, err = lines(b'"morgen"\n' + bad + b'\n"heute"\n', capfd, monkeypatch)
    assert code == 2
    assert [list(one) for one in found] == [KEYS, ["error"], KEYS]
    assert found[1]["error"].endswith(".")
    assert err == "1 of 3 lines could not be answered; each has its error in its place.\n"


def test_half_a_character_does_not_break_an_answer(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, found, _ = lines(b'"morgen \\ud83d"\n', capfd, monkeypatch)
    assert code == 0
    assert found[0]["date"]["at"] == "2026-11-24"


def test_lines_of_a_chat_are_one_person(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A chat is a number or the same in words; null is none, and an error between does no harm."""
    given: list[dict[str, Any]] = [
        {"text": INDONESIAN[0], "chat": 7, "client": "id"},
        {"text": "ok", "chat": None, "client": None, "locale": None},
        {"text": "ok", "chat": 7, "now": "never"},
        {"text": IN_GERMAN[0], "chat": "7"},
        {"text": "ok", "chat": 8},
        {"text": IN_GERMAN[1], "chat": 7},
        {"text": "ok", "chat": 7},
    ]
    _, found, _ = lines(written(given), capfd, monkeypatch, Asked(client="en", now=NOW))
    assert [one.get("reply") for one in found] == ["id", "en", None, "id", "en", "de", "de"]


def test_every_run_begins_anew(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    given = written([{"text": text, "chat": 1} for text in INDONESIAN])
    _, first, _ = lines(given, capfd, monkeypatch, STRANGER)
    _, meanwhile, _ = lines(written([{"text": "ok", "chat": 1}]), capfd, monkeypatch, STRANGER)
    assert meanwhile[0]["reply"] == "en"
    assert lines(given, capfd, monkeypatch, STRANGER) == (0, first, "")
