"""The command line; --help imports none of it. Every error an operator can mend is one sentence and exit code 2."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import logging
    from types import TracebackType

    from bot.settings import Settings

_ABOUT = """Sopan, a Telegram bot that coaches people through the awkward decisions around job interviews.

Without a command it runs: against Telegram when TELEGRAM_BOT_TOKEN is set, else with a playground in the browser at
http://127.0.0.1:8080 (or PORT). Settings come from the environment or .env: TELEGRAM_BOT_TOKEN, TELEGRAM_API_URL,
DATABASE_URL (sqlite:///file), PORT, SOPAN_DATA_KEY, LOG_LEVEL."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 faults were found, 2 the operator has something to mend."""
    chosen = _parser().parse_args(arguments)
    try:
        code = _understand(chosen) if chosen.command == "understand" else _obey(chosen)
        sys.stdout.flush()  # here, where a reader that went away is no mistake
        return code
    except BrokenPipeError:  # whoever read us has seen enough: python -m bot diagram | head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"That cannot be done: {where}{error.strerror or error}.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def _understand(chosen: argparse.Namespace) -> int:
    """Answer without settings or storage: neither is imported."""
    from bot.understand import Asked, understand

    return understand(chosen.text, Asked(chosen.locale, chosen.client, chosen.now, chosen.zone, chosen.tense))


def _obey(chosen: argparse.Namespace) -> int:
    from bot.settings import SettingsError
    from bot.storage.opening import DatabaseUnusableError

    try:
        return _command(chosen)
    except (SettingsError, DatabaseUnusableError) as error:
        print(error, file=sys.stderr)
        return 2


def _command(chosen: argparse.Namespace) -> int:
    from bot import commands
    from bot.settings import load

    match chosen.command:
        case "check":
            return commands.check()
        case "diagram":
            return commands.diagram(chosen.flow, write=chosen.write)
        case _:
            pass
    settings = load()
    _log_to_stderr(settings.log_level, settings.telegram_bot_token)
    match chosen.command:
        case "migrate":
            return commands.migrate(settings)
        case "backup":
            return commands.backup(settings, chosen.file)
        case "doctor":
            return commands.doctor(settings)
        case _:
            return _start(settings, alone=chosen.command == "playground")


def _start(settings: Settings, *, alone: bool) -> int:
    from bot.app import run_bot, run_playground
    from bot.telegram.intake import IntakeError

    in_browser = alone or not settings.has_token
    try:
        return _run(run_playground(settings, alone=alone) if in_browser else run_bot(settings))
    except IntakeError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("playground", help="only the local Telegram and its chat page, for a bot in another process")
    commands.add_parser("doctor", help="look at token, Telegram, database, clock and zones, and say what to mend")
    commands.add_parser("migrate", help="create the database or bring it to today's schema")
    backup = commands.add_parser("backup", help="write a consistent copy of the database, also while the bot runs")
    backup.add_argument("file", type=Path, help="a file that does not exist yet")
    commands.add_parser("check", help="texts of every language complete, diagrams up to date")
    diagram = commands.add_parser("diagram", help="a flow as a Mermaid diagram")
    diagram.add_argument("flow", nargs="?", default="decide", help="which (default: decide)")
    diagram.add_argument("--write", action="store_true", help="write all of them to docs/flows")
    understand = commands.add_parser("understand", help="what is understood of words, as JSON; JSON lines with -")
    understand.add_argument("text", help="what somebody wrote, or - for JSON lines from standard input")
    understand.add_argument("--locale", default="", help="which language it is in, like de (default: detected)")
    understand.add_argument("--client", default="", help="the language of their Telegram, like de-AT, if known")
    understand.add_argument("--now", default="", help="when it is said, like 2026-11-23T10:00+01:00 (default: now)")
    understand.add_argument("--zone", default="", help="where it is said, like Europe/Berlin, instead of an offset")
    understand.add_argument("--tense", default="future", choices=("future", "past"), help="what is asked about")
    return parser


def _run(work: Coroutine[Any, Any, None]) -> int:
    """Run until done or asked to stop; SIGTERM and Ctrl+C let what is under way finish (app.DRAIN at most)."""
    import asyncio
    import signal

    async def until_stopped() -> None:
        task = asyncio.ensure_future(work)
        loop = asyncio.get_running_loop()
        asked = False

        def stop() -> None:
            nonlocal asked
            if not asked:  # a second signal, of an impatient terminal or supervisor, must not cut the draining short
                asked = True
                task.cancel()

        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, stop)
        await task

    try:
        asyncio.run(until_stopped())
    except asyncio.CancelledError:
        print("Stopped.", file=sys.stderr)
    return 0


def _log_to_stderr(level: str, token: str) -> None:
    import logging

    from bot.telegram.redact import guard

    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])
    handler.addFilter(_without_words)
    # Without a token too: it hides whatever looks like one.
    guard(token, handler)

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        # Our own mistakes end here; their tracebacks, too, pass the filter.
        logging.getLogger("bot").critical("ended by a mistake of ours", exc_info=(kind, error, trace))

    sys.excepthook = report


def _without_words(record: logging.LogRecord) -> bool:
    """Leave an exception's kind and where it came from; its message may be what somebody wrote to the bot."""
    import traceback

    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        lines: list[str] = []
        while error is not None:
            kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
            lines[:0] = [*traceback.format_tb(error.__traceback__), f"{kind} (without its words)\n"]
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        record.exc_text, record.exc_info = "Traceback:\n" + "".join(lines).rstrip(), None
    return True


if __name__ == "__main__":
    sys.exit(main())
