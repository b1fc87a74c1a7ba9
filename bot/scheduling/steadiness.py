"""Whether the clock can be believed: a machine's clock jumps (a wrong time server, a virtual machine taken back).

It is compared with a clock that nobody sets. After a leap forward nudges wait, since most of such leaps are mistakes
that are soon taken back, and what has been sent stays sent.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

log = logging.getLogger(__name__)

LEAP = timedelta(minutes=10)  # between two looks; less is a time server's business
WOBBLE = timedelta(seconds=5)  # while nudges wait: a clock that moves by more has not come to rest
REST = timedelta(minutes=1)  # for which it must have been steady


class Steadiness:
    """Compares ``now``, the clock that nudges follow, with ``steady``, seconds on a clock that nobody sets."""

    def __init__(self, now: Callable[[], datetime], steady: Callable[[], float]) -> None:
        self._now, self._steady = now, steady
        self._seen: tuple[datetime, float] | None = None
        self._resting_until: float | None = None  # on the steady clock

    def expect_leap(self) -> None:
        """Believe whatever the clock shows next: it was set on purpose."""
        self._seen = self._resting_until = None

    def wait(self) -> timedelta:
        """Look at both clocks and return for how long nudges must still wait; nothing while the clock is believed."""
        at, seconds = self._now(), self._steady()
        was, self._seen = self._seen, (at, seconds)
        leap = at - was[0] - timedelta(seconds=seconds - was[1]) if was else timedelta(0)
        if leap < -LEAP:
            log.warning("the clock went back by %s; what has come does not come again", _rough(leap))
        if self._resting_until is None and leap > LEAP:
            log.warning("the clock jumped by %s; nudges wait %s to see whether it stays", _rough(leap), _rough(REST))
            self._resting_until = seconds + REST.total_seconds()
        elif self._resting_until is not None and abs(leap) > WOBBLE:
            self._resting_until = seconds + REST.total_seconds()
        if self._resting_until is None:
            return timedelta(0)
        if seconds >= self._resting_until:
            self._resting_until = None
            log.info("the clock has been steady since; nudges go on")
            return timedelta(0)
        return timedelta(seconds=self._resting_until - seconds)


def _rough(duration: timedelta) -> str:
    return str(timedelta(seconds=round(abs(duration).total_seconds())))
