"""Sopan's own letters before the draft checker: what it asks of people it keeps to itself."""

from __future__ import annotations

import re
from html import unescape

from bot.language.drafts import Finding, Known, check_draft

_TAG = re.compile(r"<[^<>]*>")


def findings_in(html: str, language: str, known: Known) -> tuple[Finding, ...]:
    """Return what the checker minds in a letter as Rendering.letter shows it: subject, greeting, body, signature."""
    return check_draft(unescape(_TAG.sub("", html)), language, known)
