"""The whole thing as a person starts it: ``python -m bot`` in a process of its own, and Debian's Chromium before it."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from urllib.request import Request, urlopen

from playwright.sync_api import Browser, sync_playwright

REPOSITORY = Path(__file__).parents[2]
ARTEFACTS = REPOSITORY / "artefacts" / "browser"
PATIENCE = 20.0  # seconds for the slowest thing here, a cold start on a busy machine
NO_BROWSER = "no Chromium found (chromium, chromium-browser, google-chrome); apt-get install chromium"
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str | None:
    """Return where this machine's Chromium is, if it has one."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if (found := shutil.which(name))), None)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Start Chromium and stop it again."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*_FLAGS])
        yield browser
        browser.close()


class House:
    """Bot and playground in one process, on files of its own. It can be killed and started again on the same files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "bot.log"
        self.port = _free_port()
        self.url = ""
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it and wait until it says where it is."""
        settings = {
            "PORT": str(self.port),
            "DATABASE_URL": f"sqlite:///{self.folder / 'sopan.sqlite'}",
            "TELEGRAM_BOT_TOKEN": "",  # said aloud, so that a .env of the developer's is not obeyed
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
        }
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot"],
                cwd=REPOSITORY,
                env=os.environ | settings,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self.url = self._said_url(self._process)

    def _said_url(self, process: subprocess.Popen[str]) -> str:
        lines: queue.Queue[str] = queue.Queue()
        out = process.stdout
        assert out is not None  # asked for above

        def listen() -> None:
            with out:
                for line in out:
                    lines.put(line)
            lines.put("")

        threading.Thread(target=listen, daemon=True).start()
        patient_until = time.monotonic() + PATIENCE
        while line := lines.get(timeout=max(0.1, patient_until - time.monotonic())):
            for word in line.split():
                if word.startswith("http://"):
                    return word
        raise AssertionError(f"it ended before it said its address:\n{self.log.read_text()}")

    def turns_the_clock_to_sunday(self) -> None:
        """Go on to the next Sunday morning, so that "next Thursday" means the same whenever the tests run."""
        with urlopen(f"{self.url}/play/state", timeout=PATIENCE) as answer:
            now = datetime.fromisoformat(json.load(answer)["now"])
        sunday = (now + timedelta(days=(6 - now.weekday()) % 7)).replace(hour=10, minute=0, second=0, microsecond=0)
        if sunday < now:
            sunday += timedelta(days=7)
        wish = json.dumps({"seconds": (sunday - now).total_seconds()}).encode()
        headers = {"Content-Type": "application/json"}
        with urlopen(Request(f"{self.url}/play/clock", wish, headers), timeout=PATIENCE):
            pass

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(PATIENCE)

    def stop(self) -> None:
        """Ask it to stop, and insist."""
        if self._process is None or self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
