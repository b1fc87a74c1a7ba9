"""``python -m bot understand`` as a process of its own: nothing is needed, nothing is left, answers come at once."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.test_cli_rig import ROOT, Cli, complains

NOW = "2026-11-23T10:00+01:00"


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path)


def test_a_text_is_answered_without_settings_token_or_database(cli: Cli) -> None:
    """Broken settings do not even matter, and nothing is written."""
    done = cli.run("understand", "--locale", "de", "--now", NOW, "übermorgen um halb drei", PORT="no port", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["date"]["instant"] == "2026-11-25T14:30+01:00"
    assert list(cli.home.iterdir()) == []


def test_a_text_alone_is_enough(cli: Cli) -> None:
    """Nothing is said beside it: its language is found out, and the moment of speaking is now."""
    done = cli.run("understand", "Kannst du mir bitte sagen, was ich anziehen soll?")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["language"]["code"] == found["reply"] == found["locale"] == "de"
    assert found["date"]["at"] is None


def test_the_client_is_an_option(cli: Cli) -> None:
    done = cli.run("understand", "--client", "id-ID", "ok")
    assert json.loads(done.stdout)["language"] == {"code": None, "confidence": 0.0}
    assert json.loads(done.stdout)["reply"] == "id"


def test_two_runs_are_the_same_to_the_byte(cli: Cli) -> None:
    """Whatever seed hashes have."""
    said = [
        {"text": "saya mau tanya soal wawancara besok", "chat": "a", "client": "id"},
        {"text": "Ich habe nächsten Dienstag ein Gespräch bei Siemens, will den Job aber nicht", "chat": "b"},
        {"text": "I have no idea what they want from me", "chat": "a"},
        {"text": "erinnere mich morgen um 9 an den Test bei Bosch", "chat": "b"},
        {"text": "remind me on Friday to call Acme", "locale": "en", "now": None},
        {"text": "ok"},
    ]
    lines = "".join(json.dumps(one) + "\n" for one in said)
    runs = [
        subprocess.run(
            [*cli.command, "understand", "--now", NOW, "-"],
            cwd=cli.home,
            env=cli.environment(PYTHONHASHSEED=seed),
            input=lines.encode(),
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert runs[0].count(b"\n") == len(said)


def test_a_wrong_option_is_one_sentence(cli: Cli) -> None:
    assert "de, en, id" in complains(cli.run("understand", "--locale", "xx", "morgen"))
    assert "offset" in complains(cli.run("understand", "--now", "2026-11-23T10:00", "tomorrow"))


def test_each_line_is_answered_before_the_next_is_asked(cli: Cli) -> None:
    """Somebody may hold the pipe open and wait."""
    asking = subprocess.Popen(
        [*cli.command, "understand", "--locale", "id", "--now", NOW, "-"],
        cwd=cli.home,
        env=cli.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with asking:
        assert asking.stdin is not None
        assert asking.stdout is not None
        for text, day in (("besok", "2026-11-24"), ("lusa", "2026-11-25")):
            asking.stdin.write(json.dumps(text) + "\n")
            asking.stdin.flush()
            assert json.loads(asking.stdout.readline())["date"]["at"] == day
        asking.stdin.close()
    assert asking.returncode == 0


def test_it_starts_with_little(cli: Cli) -> None:
    """No event loop, no settings, no dateparser, no Babel: under 0.9 s of CPU from start to answer."""
    command = [sys.executable, "-X", "importtime", "-m", "bot", "understand", "--now", NOW, "tomorrow at 3"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert imported.isdisjoint({"asyncio", "sqlite3", "aiohttp", "telegram", "bot.settings", "dateparser", "babel"})
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 0.9
