"""Time comes from here: the system's clock, and one that can jump for the playground and the tests."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

# They go on while the machine sleeps, so that waking up is no jump: Linux's, and the same elsewhere by its older name.
_AWAKE_OR_NOT = ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC")


def steady_seconds() -> float:
    """Return the seconds since some moment, on a clock that nobody sets."""
    for name in _AWAKE_OR_NOT:
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """Return the present instant as aware UTC."""
        return datetime.now(UTC)


class JumpingClock:
    """The machine's time plus an offset that can only grow; jumps are told to listeners.

    With ``frozen_at`` it stands still between jumps, for tests.
    """

    def __init__(self, offset: timedelta = timedelta(0), *, frozen_at: datetime | None = None) -> None:
        self.offset = offset
        self._frozen_at = frozen_at
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """Return the present instant, offset included, as aware UTC."""
        return (self._frozen_at or datetime.now(UTC)) + self.offset

    def jump(self, by: timedelta) -> None:
        """Move forward by a positive duration and tell the listeners; time never goes back."""
        if by < timedelta(0):
            msg = f"time does not go back: {by}"
            raise ValueError(msg)
        self.offset += by
        for listener in self._listeners:
            listener()

    def on_jump(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after each jump, in the order of registration."""
        self._listeners.append(listener)
