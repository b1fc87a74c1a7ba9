"""What the tests of the command line share: Sopan as a process of its own, with just the environment that is given."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
KEY = "Y2FuYXJ5LWtleS1jYW5hcnkta2V5LWNhbmFyeS1rZXk="
OTHER_KEY = "b3RoZXIta2V5LW90aGVyLWtleS1vdGhlci1rZXktb3Q="
SOON = 30.0  # seconds a test waits for what should happen at once


@dataclass(frozen=True)
class Cli:
    """Runs ``python -m bot`` in a folder of its own, which is its home as well."""

    home: Path

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-m", "bot"]

    def environment(self, **settings: str) -> dict[str, str]:
        return {"HOME": str(self.home), "PYTHONPATH": str(ROOT)} | settings

    def run(self, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self.command, *arguments],
            cwd=self.home,
            env=self.environment(**settings),
            capture_output=True,
            text=True,
            timeout=SOON,
            check=False,
        )

    def start(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*self.command, *arguments],
            cwd=self.home,
            env=self.environment(**settings),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def is_one_sentence(text: str) -> bool:
    return text.count("\n") == 1 and text.endswith(".\n") and "Traceback" not in text


def complains(done: subprocess.CompletedProcess[str]) -> str:
    """Check that a run ended as an operator's mistake should, and return the sentence."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert is_one_sentence(done.stderr), done.stderr
    return done.stderr
