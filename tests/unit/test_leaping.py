"""Time that jumps in the playground stops at every nudge on its way, as if it had passed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.clock import JumpingClock
from bot.playground.leaping import JUST_AFTER, leap

BEGIN = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Bot:
    """Fires what is due whenever it is asked, and plans one more after some of it."""

    def __init__(self, clock: JumpingClock, *due: datetime, follows: datetime | None = None) -> None:
        self.clock, self.due, self.follows = clock, sorted(due), follows
        self.fired: list[tuple[datetime, datetime]] = []

    async def next_due(self) -> datetime | None:
        while self.due and self.due[0] <= self.clock.now():
            self.fired.append((self.due.pop(0), self.clock.now()))
            if self.follows is not None:
                self.due, self.follows = sorted([*self.due, self.follows]), None
        return self.due[0] if self.due else None


async def test_each_nudge_comes_at_its_own_time_and_the_clock_arrives() -> None:
    clock = JumpingClock(frozen_at=BEGIN)
    bot = Bot(clock, BEGIN + 2 * HOUR, BEGIN + 5 * HOUR, BEGIN + 50 * HOUR, follows=BEGIN + 3 * HOUR)
    await leap(clock, timedelta(days=1), bot.next_due)
    assert clock.now() == BEGIN + timedelta(days=1)
    meant = [BEGIN + n * HOUR for n in (2, 3, 5)]
    assert bot.fired == [(at, at + JUST_AFTER) for at in meant]


async def test_with_nothing_due_or_nobody_who_knows_it_jumps_at_once() -> None:
    for next_due in (None, Bot(JumpingClock(frozen_at=BEGIN)).next_due):
        clock = JumpingClock(frozen_at=BEGIN)
        jumps: list[datetime] = []
        clock.on_jump(lambda jumps=jumps, clock=clock: jumps.append(clock.now()))  # type: ignore[misc]
        await leap(clock, HOUR, next_due)
        assert jumps == [BEGIN + HOUR]


async def test_a_bot_that_does_not_get_on_holds_up_nobody_for_ever() -> None:
    """A nudge stays due because the bot is stopped: time goes on all the same."""
    clock = JumpingClock(frozen_at=BEGIN)

    async def stuck() -> datetime:
        return BEGIN + HOUR

    looks: list[float] = []

    async def pause(seconds: float) -> None:
        looks.append(seconds)

    await leap(clock, 2 * HOUR, stuck, pause=pause)
    assert 1 < sum(looks) < 15
    assert clock.now() >= BEGIN + 2 * HOUR
