"""The house's own rules: what the core may import, what an import may do, and how long a file may get."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CORE = sorted((ROOT / "conversations").rglob("*.py"))
OURS = sorted([*CORE, *(ROOT / "bot").rglob("*.py")])

# Values and ways to write them down; no clock, no dice, no files, no waiting, no log.
PURE = {"__future__", "collections", "dataclasses", "datetime", "itertools", "re", "types", "typing", "zlib"}
CLOCKS = {"now", "today", "utcnow", "fromtimestamp"}

# Longer than LIMIT lines, each with its reason.
LIMIT = 300
LONG: dict[str, str] = {}


# The files of ours that are read at import: the store's statements, packaged beside it like code.
READ_AT_IMPORT = ("bot/storage/queries.sql", "bot/storage/group_queries.sql")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or ""


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", CORE, ids=_name)
def test_the_core_is_pure(path: Path) -> None:
    """It cannot look at a clock, a file or a network: it imports nothing that could."""
    foreign = {name for name in _imports(path) if name.partition(".")[0] not in {*PURE, "conversations"}}
    assert foreign == set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    looks = [func.attr for func in called if isinstance(func, ast.Attribute) and func.attr in CLOCKS]
    calls = [func.id for func in called if isinstance(func, ast.Name)]
    assert looks == []
    assert {"open", "print", "input", "eval", "exec", "__import__"}.isdisjoint(calls)
    assert not any(isinstance(node, ast.Await | ast.AsyncFunctionDef | ast.AsyncFor) for node in ast.walk(tree))


@pytest.mark.parametrize("path", sorted((ROOT / "conversations" / "flows").glob("*.py")), ids=_name)
def test_flows_import_only_the_model_and_each_other(path: Path) -> None:
    """And which languages there are; the plan of letters, too: a button may depend on what a letter will be.

    What can be chosen in a group, such as a stage or for how long, is one list with what the group makes of it.
    """
    known = tuple(f"conversations.{name}" for name in ("model", "flows.", "letters", "languages", "groups."))
    assert all(name.startswith(known) for name in _imports(path) if name.startswith("conversations"))


@pytest.mark.parametrize("path", OURS, ids=_name)
def test_no_file_outgrows_its_walls(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    if _name(path) in LONG:
        assert lines > LIMIT, "no exception is needed any more"
    else:
        assert lines <= LIMIT


_WATCHED = """
import sys
root = sys.argv[1]
said = []
def listen(event, args):
    if event == "open":
        path, mode = str(args[0]), args[1]
        ours = path.startswith(root) and "/.venv/" not in path and not path.endswith((".py", ".pyc"))
        writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
        if ours or writes:
            said.append(f"open {path} {mode}")
    elif event.startswith(("socket.", "sqlite3.", "subprocess.", "os.system", "os.mkdir", "os.remove", "os.rename")):
        said.append(event)
    elif event in {"os.posix_spawn", "os.fork", "os.exec", "shutil.rmtree", "signal.pthread_kill"}:
        said.append(event)
sys.addaudithook(listen)
import bot.app
import threading
said += [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
print("\\n".join(said))
"""


def test_importing_the_assembly_does_nothing() -> None:
    """Import does nothing, one file builds everything: no file of ours is read, nothing opened, started or written."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", _WATCHED, str(ROOT)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    # A library looks whether this machine can use IPv6 at all; nothing is connected or listened to.
    harmless = {"", "socket.__new__", "socket.bind", *(f"open {ROOT / name} r" for name in READ_AT_IMPORT)}
    assert set(done.stdout.split("\n")) - harmless == set()


@pytest.mark.parametrize("path", OURS, ids=_name)
def test_every_room_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
