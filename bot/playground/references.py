"""Character references of Telegram's HTML: four names and numbers, nothing else."""

from __future__ import annotations

import re

REFERENCES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_reference = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*))(;?)")


def decode_reference(source: str, at: int) -> tuple[str, int]:
    """Decode ``&lt;`` and friends at ``at``; what is no reference stays an ampersand."""
    found = _reference.match(source, at)
    assert found is not None  # every part of the pattern may be empty
    hexadecimal, decimal, name, semicolon = found.groups()
    if name is not None:
        return (REFERENCES[name], found.end()) if name in REFERENCES else ("&", at + 1)
    code = int(hexadecimal or "0", 16) if hexadecimal is not None else int(decimal or "0")
    if code == 0 or code >= 0x10FFFF or found.end() - at - len(semicolon) >= 10:
        return "&", at + 1
    return chr(code), found.end()
