"""Moments offered as buttons: when a date can be read two ways, each way is a choice whose id is the moment itself."""

from __future__ import annotations

from datetime import datetime

from conversations.model import Timed

_MOMENT, _DAY = "at_%Y%m%d%H%M", "on_%Y%m%d"


def choice_of(timed: Timed) -> str:
    """Return the choice id of a moment, such as at_202612081500 or on_20261208."""
    return timed.at.strftime(_DAY if timed.day_only else _MOMENT)


def moment_of(choice: str) -> Timed | None:
    """Return the moment a choice id stands for, or None when it is an ordinary one."""
    for form, day_only in ((_MOMENT, False), (_DAY, True)):
        try:
            return Timed(datetime.strptime(choice, form), day_only)  # noqa: DTZ007  # local wall time, no zone meant
        except ValueError:
            continue
    return None
