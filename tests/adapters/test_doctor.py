"""The doctor and Telegram: what it sees, what it advises, and that it shows no secret (see Patient.look)."""

from __future__ import annotations

import asyncio
import zoneinfo
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from aiohttp import web

from bot.doctor import machine
from bot.doctor.finding import Finding
from bot.settings import Settings
from conversations.languages import LANGUAGES
from tests.adapters.test_doctor_rig import KEY, ME, TOKEN, Patient, healthy, playground, serving, telegram_with


@pytest.fixture
def patient(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Patient:
    return healthy(tmp_path, capsys, monkeypatch)


async def test_a_healthy_bot_is_all_well(patient: Patient) -> None:
    await (await patient.store()).close()
    async with playground() as telegram:
        patient.has(telegram_api_url=telegram.url)
        lines = await patient.look()
    assert patient.code == 0
    assert [line for line in lines if not line.startswith("ok")] == []
    seen = [line[6:].partition(":")[0] for line in lines]
    assert set(seen) >= {
        *("token", "Bot API", "groups", "webhook", "clock", "write access", "disk", "lock", "database", "integrity"),
        *("data key", "time zones", "languages"),
    }


async def test_without_a_token_nothing_is_asked_of_anybody(patient: Patient) -> None:
    patient.has(telegram_bot_token="", telegram_api_url="http://127.0.0.1:9")
    assert "the playground needs none" in await patient.line("token")
    assert "not asked without a token" in await patient.line("Bot API")
    assert patient.code == 0


async def test_a_cut_off_token_is_noticed(patient: Patient) -> None:
    patient = Patient(Settings(telegram_bot_token=TOKEN[:-3]), patient.out)
    from bot.doctor.online import look_at_token

    assert look_at_token(patient.settings).level == "warn"
    assert look_at_token(Settings(telegram_bot_token=TOKEN)).level == "ok"


async def test_a_refused_token_no_connection_and_silence_are_told_apart(patient: Patient) -> None:
    async with playground() as telegram:
        patient.has(telegram_api_url=telegram.url, telegram_bot_token="987654:unknown")
        assert "does not accept the token (401)" in await patient.line("Bot API")
    patient.has(telegram_api_url=telegram.url, telegram_bot_token=TOKEN)
    assert "no connection to 127.0.0.1" in await patient.line("Bot API")
    assert "Connection refused" in await patient.line("Bot API")
    hang = asyncio.Event()

    async def never(_request: web.BaseRequest) -> web.StreamResponse:
        await hang.wait()
        return web.Response()

    async with serving(never) as url:
        patient.has(telegram_api_url=url)
        assert "did not answer within" in await patient.line("Bot API")
        hang.set()
    patient.has(telegram_api_url="http://sopan.invalid")
    lines = await patient.look("Bot API")
    assert "unencrypted" in lines[0]
    assert "the name sopan.invalid is not found" in lines[1]
    assert patient.code == 1


@pytest.mark.parametrize(
    ("status", "body", "level"),
    [
        (200, "<html>a shop</html>", "FAIL"),
        (200, "[1]", "FAIL"),
        (404, "<html>not here</html>", "FAIL"),
        (302, "", "FAIL"),
        (403, '{"ok":false,"error_code":403}', "FAIL"),
        (429, '{"ok":false,"error_code":429}', "warn"),
        (502, "<html>Bad Gateway</html>", "warn"),
    ],
)
async def test_whatever_answers_is_no_traceback(patient: Patient, status: int, body: str, level: str) -> None:
    async def answer(_request: web.BaseRequest) -> web.StreamResponse:
        headers = {"Location": "http://127.0.0.1:9/"} if status == 302 else {}
        return web.Response(status=status, text=body, headers=headers)

    async with serving(answer) as url:
        patient.has(telegram_api_url=url)
        line = await patient.line("Bot API")
    assert line.startswith(level)
    assert str(status) in line


async def test_a_webhook_left_over_says_how_to_remove_it_and_hides_its_path(patient: Patient) -> None:
    webhook = {
        "url": f"https://me:canary@old.example/canary/{TOKEN}",
        "pending_update_count": 7,
        "last_error_date": 1_790_000_000,
        "last_error_message": f"Wrong response\nfrom {TOKEN}",
    }
    async with serving(telegram_with(webhook=webhook)) as url:
        patient.has(telegram_api_url=url)
        first, second = await patient.look("webhook")
    assert first.startswith("FAIL")
    assert "to old.example" in first
    assert 'curl "$TELEGRAM_API_URL/bot$TELEGRAM_BOT_TOKEN/deleteWebhook"' in first
    assert "2026-09-2" in second
    assert "7 updates" in second


async def test_privacy_mode_is_explained(patient: Patient) -> None:
    async with serving(telegram_with()) as url:
        patient.has(telegram_api_url=url)
        assert (await patient.line("groups")).startswith("ok    groups: privacy mode is on")
    async with serving(telegram_with(ME | {"can_read_all_group_messages": True})) as url:
        patient.has(telegram_api_url=url)
        line = await patient.line("groups")
    assert line.startswith("warn")
    assert "/setprivacy" in line


@pytest.mark.parametrize(
    ("off", "level", "words"),
    [
        (timedelta(0), "ok", "within"),
        (timedelta(seconds=20), "ok", "within"),
        (timedelta(seconds=60), "warn", "behind"),
        (timedelta(seconds=-60), "warn", "ahead of"),
        (timedelta(seconds=400), "FAIL", "behind"),
        (timedelta(days=-3000), "FAIL", "ahead of"),
    ],
)
async def test_the_clock_is_compared_with_telegrams(patient: Patient, off: timedelta, level: str, words: str) -> None:
    date = format_datetime(datetime.now(UTC) + off, usegmt=True)
    async with serving(telegram_with(Date=date)) as url:
        patient.has(telegram_api_url=url)
        line = await patient.line("clock")
    assert line.startswith(level)
    assert words in line


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Foo 2026 99:99:99 GMT", "0"])
async def test_an_unreadable_date_is_only_said(patient: Patient, date: str) -> None:
    async with serving(telegram_with(Date=date)) as url:
        patient.has(telegram_api_url=url)
        assert (await patient.line("clock")).startswith("warn")


async def test_missing_and_wrong_time_zones_are_found(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.has(telegram_bot_token="")
    line = await patient.line("time zones")
    assert line.startswith("ok")
    assert "tzdata package 20" in line
    real = zoneinfo.ZoneInfo
    monkeypatch.setattr("bot.doctor.machine.zoneinfo.ZoneInfo", lambda name: real("Asia/Tokyo"))
    assert "computed wrong: Europe/Berlin at 2025-03-30" in await patient.line("time zones")

    def missing(name: str) -> zoneinfo.ZoneInfo:
        raise zoneinfo.ZoneInfoNotFoundError(name)

    monkeypatch.setattr("bot.doctor.machine.zoneinfo.ZoneInfo", missing)
    assert (await patient.line("time zones")).startswith("FAIL  time zones: Europe/Berlin is missing")


async def test_faults_of_a_language_are_counted(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.has(telegram_bot_token="")
    monkeypatch.setattr(machine, "faults", lambda locale: [f"{locale}: missing help"])
    assert f"{len(LANGUAGES)} faults, the first: de: missing help" in await patient.line("languages")


async def test_a_check_that_breaks_does_not_break_the_others(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's words are repeated, because nobody knows what they hold."""

    def broken() -> Iterable[Finding]:
        raise RuntimeError(f"{TOKEN} {KEY}")

    patient.has(telegram_bot_token="")
    monkeypatch.setattr(machine, "look_at_machine", broken)
    line = await patient.line("machine")
    assert line == "FAIL  machine: this could not be looked at (RuntimeError); please report it"
