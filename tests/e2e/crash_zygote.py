"""Starts the bot over and over, cheaply: it has imported the code and parsed the texts, and forks for every start.

A fork then runs bot.__main__.main as ``python -m bot`` does. Only the 0.8 CPU seconds of importing and parsing are
saved, which would be most of the time of a test with a hundred starts. One word a line comes in: "fork" is answered
with a process id, "wait" with how that process ended. When the lines end, so do both.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys

import bot.__main__
import bot.app
import bot.commands
import bot.settings  # what main imports by and by
from bot.language.catalog import Catalog


def main() -> None:
    """Obey until the lines end."""
    Catalog().warm_up()
    child = 0
    for line in sys.stdin:
        match line.strip():
            case "fork":
                child = os.fork()
                if child == 0:
                    _become_the_bot()
                print(child, flush=True)
            case "wait":
                print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
                child = 0
    if child:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)


def _become_the_bot() -> None:
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)  # the pipe to the test is not the bot's
    code = 70
    try:
        code = bot.__main__.main([])
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
