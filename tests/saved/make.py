"""Write a saved state for every step of every flow's current version: `python -m tests.saved.make`.

What people's conversations look like on disk must stay readable for ever, so a file that is there is left as it is.
`--new` writes a version's files afresh; only for a version that nobody has run yet.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from conversations.codec import encode
from conversations.model import Flow
from conversations.registry import FLOWS
from tests.saved.walks import from_each_step

FOLDER = Path(__file__).parent


def place(flow: Flow, step: str, folder: Path = FOLDER) -> Path:
    """Return where the saved state at a step belongs."""
    return folder / flow.id / f"v{flow.version}" / f"{step}.json"


def make(folder: Path = FOLDER, *, afresh: bool = False) -> tuple[int, int]:
    """Write what is missing, or everything; return how many files were written and how many left as they are."""
    written = left = 0
    for flow in FLOWS.values():
        for step, state in sorted(from_each_step(flow).items()):
            path = place(flow, step, folder)
            if path.exists() and not afresh:
                left += 1
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(encode(state), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
            written += 1
    return written, left


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.saved.make", description=__doc__)
    parser.add_argument("--new", action="store_true", help="write the current versions' files afresh")
    counts = make(afresh=parser.parse_args().new)
    print(f"{counts[0]} written, {counts[1]} left as they are")
