"""The whole examination, in an order in which one thing explains the next."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from datetime import timedelta

from bot.doctor import machine, online
from bot.doctor.database import look_at_database
from bot.doctor.finding import Finding
from bot.doctor.keys import look_at_key
from bot.settings import Settings
from bot.telegram.redact import RedactingFilter

TIMEOUT = timedelta(seconds=10)


async def examine(settings: Settings, *, timeout: timedelta = TIMEOUT) -> int:  # noqa: ASYNC109  # of each call
    """Print a line for each thing looked at and a summary; return 1 when anything FAILs, else 0. Never raises."""
    secrets = [settings.sopan_data_key]
    redacting = RedactingFilter(settings.telegram_bot_token)
    failed = warned = 0
    async for finding in _findings(settings, timeout):
        line = redacting.redact(str(finding))
        for secret in filter(None, secrets):
            line = line.replace(secret, "<secret>")
        # Much of it is said by others; a line stays a line.
        print("".join(c if c.isprintable() else " " for c in line), flush=True)
        failed += finding.level == "FAIL"
        warned += finding.level == "warn"
    print(f"{failed} to mend, {warned} to know" if failed or warned else "all well")
    return 1 if failed else 0


async def _findings(settings: Settings, timeout: timedelta) -> AsyncIterator[Finding]:  # noqa: ASYNC109
    yield online.look_at_token(settings)
    try:
        async for finding in online.look_at_telegram(settings, timeout):
            yield finding
    except Exception as error:  # noqa: BLE001  # see _safely
        yield _broken("Telegram", error)
    for finding in _safely("database", lambda: look_at_database(settings)):
        yield finding
    for finding in _safely("data key", lambda: look_at_key(settings)):
        yield finding
    for finding in _safely("machine", machine.look_at_machine):
        yield finding


def _safely(about: str, look: Callable[[], Iterable[Finding]]) -> Iterable[Finding]:
    """Go on with the next check whatever happens in this one: the machine may be ill in ways nobody thought of."""
    try:
        yield from look()
    except Exception as error:  # noqa: BLE001  # told to the operator, without its words: they may hold secrets
        yield _broken(about, error)


def _broken(about: str, error: Exception) -> Finding:
    return Finding("FAIL", about, f"this could not be looked at ({type(error).__name__}); please report it")
