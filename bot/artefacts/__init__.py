"""What people take along: a calendar, a picture, a printable sheet. Values in, text or bytes out; no store, no network.

Here stand only the texts these need, so that bot/language/required.py can ask for them without loading anything else.
"""

from __future__ import annotations

# Message -> the variables it may use.
MESSAGES: dict[str, tuple[str, ...]] = {
    "calendar-caption": (),
    "calendar-interview": ("company", "role", "has-role"),
    "calendar-informational": ("company", "role", "has-role"),
    "calendar-questions": (),
    "calendar-concerns": (),
    "calendar-tomorrow": ("event",),
    "calendar-soon": ("event",),
    "picture-title": (),
    "picture-today": ("day",),
    "picture-nameless": ("number",),
    "picture-more": ("count",),
    # the one line that explains the signs
    "picture-sign-ahead": (),
    "picture-sign-past": (),
    "picture-sign-nudge": (),
    "picture-sign-wait": (),
    # how a process stands: conversations.process.Stage
    "picture-undecided": (),
    "picture-unscheduled": (),
    "picture-ahead": ("when",),
    "picture-waiting": (),
    "picture-declined": (),
    "picture-withdrawn": (),
    "picture-offer": (),
    "picture-rejected": (),
    "picture-closed": (),
    # the picture in words
    "picture-alt": ("from", "until", "today", "rows"),
    "picture-alt-row": ("company", "role", "has-role", "stage", "nudge", "has-nudge"),
    "sheet-title": ("company",),
    "sheet-person": ("person",),
    "sheet-own": (),
    "sheet-notes": (),
    "sheet-reminder": (),
}
