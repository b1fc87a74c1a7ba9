"""The command line as an operator meets it: sentences instead of tracebacks, and exit codes that mean something."""

from __future__ import annotations

import resource
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.test_cli_rig import KEY, OTHER_KEY, ROOT, SOON, Cli, complains

TOKEN = "123456789:AAcanary-CANARY_canary0123456789abc"
COMMANDS = ("playground", "doctor", "migrate", "backup", "check", "diagram", "understand")


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_explains_itself(cli: Cli, command: str) -> None:
    done = cli.run(*filter(None, [command]), "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usage: python -m bot")
    assert list(cli.home.iterdir()) == []


def test_help_is_instant(cli: Cli) -> None:
    """It needs argparse and nothing of ours; CPU seconds, because others may keep the machine busy."""
    took = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        cli.run("--help")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(took) < 0.3
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert imported.isdisjoint({"asyncio", "logging", "sqlite3", "aiohttp", "telegram", "bot.settings", "pydantic"})


@pytest.mark.parametrize("arguments", [("dance",), ("backup",), ("--verbose",), ("diagram", "decide", "twice")])
def test_what_is_not_understood_is_said_in_two_lines(cli: Cli, arguments: tuple[str, ...]) -> None:
    done = cli.run(*arguments)
    assert done.returncode == 2
    assert 1 <= done.stderr.count("\n") <= 2
    assert done.stderr.startswith("usage: ")


def test_a_taken_port_is_one_sentence(cli: Cli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = complains(cli.run("playground", PORT=str(port)))
    assert said == f"PORT {port} is taken by another program; stop that, or set PORT to another number.\n"


@pytest.mark.parametrize("command", ["migrate", "playground", ""])
def test_a_folder_that_cannot_be_written_is_one_sentence(cli: Cli, command: str) -> None:
    (cli.home / "file").write_text("in the way")
    url = f"sqlite:///{cli.home}/file/sopan.db"
    assert "/file" in complains(cli.run(*filter(None, [command]), DATABASE_URL=url, SOPAN_DATA_KEY=KEY, PORT="0"))


def test_a_file_that_is_no_database_is_one_sentence(cli: Cli) -> None:
    (cli.home / "x.db").write_bytes(b"no database " * 1000)
    assert "cannot be used" in complains(cli.run("migrate", DATABASE_URL="sqlite:///x.db", SOPAN_DATA_KEY=KEY))


def test_a_wrong_key_is_one_sentence_and_changes_nothing(cli: Cli) -> None:
    url = "sqlite:///x.db"
    assert cli.run("migrate", DATABASE_URL=url, SOPAN_DATA_KEY=KEY).returncode == 0
    said = complains(cli.run("migrate", DATABASE_URL=url, SOPAN_DATA_KEY=OTHER_KEY))
    assert "SOPAN_DATA_KEY is not the key" in said
    assert OTHER_KEY not in said
    assert cli.run("migrate", DATABASE_URL=url, SOPAN_DATA_KEY=KEY).returncode == 0


def test_no_new_key_is_made_for_a_database_that_has_one(cli: Cli) -> None:
    """It would not fit, and would make it look as if the lost key were there."""
    assert cli.run("migrate", DATABASE_URL="sqlite:///x.db", SOPAN_DATA_KEY=KEY).returncode == 0
    said = complains(cli.run("migrate", DATABASE_URL="sqlite:///x.db"))
    assert "SOPAN_DATA_KEY is not set" in said
    assert not (cli.home / ".config").exists()


def test_a_key_is_made_once_and_only_its_owner_can_read_it(cli: Cli) -> None:
    first = cli.run("migrate", DATABASE_URL="sqlite:///x.db")
    assert first.returncode == 0
    assert "made a data key" in first.stderr
    path = cli.home / ".config" / "sopan" / "data.key"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["data.key"]
    assert "made" not in cli.run("migrate", DATABASE_URL="sqlite:///x.db").stderr
    path.write_text("canary")
    assert "canary" not in complains(cli.run("migrate", DATABASE_URL="sqlite:///x.db"))


def test_check_and_diagram(cli: Cli) -> None:
    drawn = cli.run("diagram", "decide")
    assert drawn.returncode == 0
    assert "```mermaid" in drawn.stdout
    assert "decide" in complains(cli.run("diagram", "dance"))
    checked = cli.run("check")
    assert checked.returncode in {0, 1}  # complete or not is for `make check`; here it only has to say
    assert "texts and diagrams: " in checked.stdout


def test_a_reader_who_has_seen_enough_is_no_mistake(cli: Cli) -> None:
    command = [*cli.command, "diagram"]
    with subprocess.Popen(
        command, cwd=cli.home, env=cli.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_the_playground_stops_at_a_signal_and_keeps_others_out(cli: Cli) -> None:
    """The second instance, a migration and a second playground are each told in a sentence; a backup goes through."""
    for name in (signal.SIGTERM, signal.SIGINT):
        with cli.start(PORT="0") as process:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("Sopan is at http://127.0.0.1:")
            if name is signal.SIGTERM:
                assert "Another Sopan is using" in complains(cli.run(PORT="0"))
                assert "Another Sopan is using" in complains(cli.run("migrate"))
                assert cli.run("backup", "copy.db").returncode == 0
                assert "exists already" in complains(cli.run("backup", "copy.db"))
            before = time.monotonic()
            process.send_signal(name)
            process.send_signal(name)
            _, said = process.communicate(timeout=SOON)
            assert process.returncode == 0, said
            assert time.monotonic() - before < 10
            assert said.endswith("Stopped.\n")
            assert "Traceback" not in said


def test_a_backup_that_cannot_be_made_is_one_sentence(cli: Cli) -> None:
    assert "no database" in complains(cli.run("backup", "copy.db"))
    assert cli.run("migrate").returncode == 0
    assert "could not be written" in complains(cli.run("backup", "nowhere/copy.db"))


def test_the_playground_alone_shows_no_real_token(cli: Cli) -> None:
    with cli.start("playground", PORT="0", TELEGRAM_BOT_TOKEN=TOKEN) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        process.terminate()
        rest, said = process.communicate(timeout=SOON)
    assert "TELEGRAM_API_URL=http://127.0.0.1:" in line
    assert TOKEN.partition(":")[2] not in line + rest + said


def test_the_traceback_of_our_own_mistake_hides_the_token(cli: Cli) -> None:
    mistake = (
        "import bot.commands, bot.__main__\n"
        "def broken(settings): raise RuntimeError('https://api/bot' + settings.telegram_bot_token)\n"
        "bot.commands.migrate = broken\n"
        "bot.__main__.main(['migrate'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", mistake],
        cwd=cli.home,
        env=cli.environment(TELEGRAM_BOT_TOKEN=TOKEN),
        capture_output=True,
        text=True,
        timeout=SOON,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.rstrip().endswith("RuntimeError (without its words)")
    assert ", in broken" in done.stderr
    assert "canary" not in done.stderr


def test_the_doctor_answers_with_its_exit_code(cli: Cli) -> None:
    well = cli.run("doctor")
    assert well.returncode in {0, 1}
    assert "Traceback" not in well.stderr
    (cli.home / "file").write_text("in the way")
    ill = cli.run("doctor", DATABASE_URL="sqlite:///file/x.db", SOPAN_DATA_KEY=KEY)
    assert ill.returncode == 1
    assert "FAIL  write access" in ill.stdout
    assert KEY not in ill.stdout + ill.stderr
