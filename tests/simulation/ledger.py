"""One person's book: what they told, what is to come therefore, and a word for everything that came wrongly or not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from tests.simulation.days import DAY, Living, Where, awake, instant, local, morning, working_morning
from tests.simulation.expected import ALONE, PUNCTUAL, Came, Expected, Key
from tests.simulation.oracle import (
    HELD_BACK,
    ON_WORKING_DAYS,
    Moment,
    Told,
    asleep,
    careers,
    paused,
    regardless,
    snoozed,
    wanted,
)


@dataclass
class Ledger:
    """Everything about one person; ``wrong`` collects what should not be."""

    who: Living
    told: dict[str, Told] = field(default_factory=dict)
    expected: dict[Key, Expected] = field(default_factory=dict)
    came: list[Came] = field(default_factory=list)
    off: bool = False
    away: bool = False
    erased: bool = False
    waited: list[Key] = field(default_factory=list)  # before the bot was blocked
    fell_away: list[tuple[datetime, Expected]] = field(default_factory=list)  # what others may have given way to
    wrong: list[str] = field(default_factory=list)
    gave_up: int = 0
    superseded: int = 0
    looks: Counter[str] = field(default_factory=Counter)  # at careers pages, by process

    def here(self, at: datetime) -> datetime:
        return local(at, self.who.home.zone)

    # --- what is to come

    def plan(self, key: Key, moment: Moment, **more: object) -> None:
        self.expected[key] = Expected(key, moment, moment.at, **more)  # type: ignore[arg-type]  # flags by name

    def look_again(self, name: str, at: datetime, *, anew: bool = False) -> None:
        """Work out what a process asks for now; a reminder whose reason still stands stays as it is."""
        told, now = self.told[name], self.here(at)
        want, sensible = wanted(self.who, told, now), wanted(self.who, regardless(told), now)
        for key, one in list(self.expected.items()):
            kind = key[1]
            if key[0] != name or kind in ALONE:
                continue
            still_about = kind in sensible and (anew or one.about == sensible[kind].basis)
            if one.chosen and still_about:
                want.pop(kind, None)
            elif not one.chosen and kind in want and want[kind].basis == one.moment.basis:
                if anew and one.moment.at != want[kind].at:
                    if want[kind].at >= now:
                        self.drop(key, at)
                else:
                    del want[kind]
            else:
                self.drop(key, at)
        for kind, moment in want.items():
            if moment.at >= now.replace(second=0, microsecond=0):
                self.plan((name, kind), moment)

    def drop(self, key: Key, at: datetime) -> None:
        """Expect a reminder no more: a fact has taken its place."""
        gone = self.expected.pop(key, None)
        if gone is not None:
            self.superseded += 1
            self.fell_away.append((at, gone))

    def put_off(self, key: Key, until: str | datetime, at: datetime) -> None:
        """Expect a reminder again at a moment the person chose."""
        now = self.here(at)
        sensible = {} if key[1] in ALONE else wanted(self.who, regardless(self.told[key[0]]), now)
        about = sensible[key[1]].basis if key[1] in sensible else ""
        self.plan(key, snoozed(self.who, until, now), about=about, chosen=True)

    def sleeps_on(self, name: str, at: datetime, kind: str) -> None:
        now = self.here(at)
        talks = self.told[name].talks if name in self.told else []
        match kind:
            case "sleep":
                moment = asleep(now)
                until = min([moment.until, *(talk.at for talk in talks)])
                self.plan((name, kind), replace(moment, until=until))
            case "careers":
                self.plan((name, kind), careers(self.who, now))
            case "pause":
                self.plan((name, kind), paused(self.who, now, next(talk.at for talk in talks if talk.ends > now)))

    # --- crowded days

    def crowded(self, day: date, but: Expected) -> bool:
        """Say whether a day is full, or would be with what has to come by then."""
        days = Counter(self.here(at).date() for at in {one.at for one in self.came if one.key[1] in HELD_BACK})
        lately = [one for at, one in self.fell_away if self.here(at).date() > day - 14 * DAY]
        others = [one for one in (*self.expected.values(), *lately) if one is not but and one.key[1] in HELD_BACK]

        def load(first: date, last: date) -> int:
            return sum(n for on, n in days.items() if first <= on <= last) + sum(
                first - DAY * 7 <= one.moment.at.date() <= last or first <= one.at.date() <= last for one in others
            )

        weeks = (day - DAY * before for before in range(7))
        return load(day, day) >= 2 or any(load(first, first + DAY * 6) >= 6 for first in weeks)

    def _next(self, one: Expected) -> datetime:
        """Return the next morning that a reminder may give way to."""
        day = one.at.date() + DAY
        if one.key[1] in ON_WORKING_DAYS:
            place = self.told[one.key[0]].place if one.key[0] in self.told else None
            return working_morning(day, place or self.who.home, self.who.works)[0]
        return awake(morning(day), self.who.quiet)

    def settle(self, at: datetime) -> None:
        """Look for what should have come by an instant: forgotten, unless it had to give way."""
        if self.off or self.away or self.erased:
            return
        for key, one in list(self.expected.items()):
            while instant(one.at, self.who.home.zone) + PUNCTUAL < at:
                too_late = one.at >= one.moment.until and (one.late or one.at != one.moment.at)
                if too_late or not one.yields or not self.crowded(one.at.date(), one):
                    self.gave_up += too_late
                    if not too_late:
                        self.wrong.append(f"forgotten: {key} for {one.at} ({one}), now {self.here(at)}")
                    self._mark(key, instant(one.at, self.who.home.zone))
                    break
                one.at = self._next(one)
                if one.at > one.moment.until:  # its moment has passed for good while it gave way
                    self.gave_up += 1
                    self._mark(key, instant(one.at, self.who.home.zone))
                    break

    def _mark(self, key: Key, at: datetime, noted_at: datetime | None = None) -> None:
        """Note that a reminder has come, or never will, and what follows."""
        self.expected.pop(key, None)
        if key[1] not in ALONE:
            told = self.told[key[0]]
            told.came = {**told.came, key[1]: [*told.came.get(key[1], []), self.here(at)]}
            self.look_again(key[0], noted_at or at)

    # --- what came

    def hear(self, came: list[Came]) -> None:
        """Judge one message, of one reminder or a list of several."""
        at, zone = came[0].at, self.who.home.zone
        self.settle(at)
        now, found = self.here(at), {one.key: self.expected.get(one.key) for one in came}
        if self.erased or self.away or self.off:
            self.wrong.append(f"came to somebody who wants none: {came}")
        for one in came:
            due = found[one.key]
            if due is None:
                self.wrong.append(f"unexpected: {one} at {now}; expected {self.expected.keys()}")
                continue
            if not timedelta(0) <= at - instant(due.at, zone) < PUNCTUAL:
                self.wrong.append(f"at the wrong time: {one.key} at {now}, not {due.at} ({due})")
            gave_way = due.at != due.moment.at
            true = {"cap"} if gave_way else {due.moment.why}
            true |= {due.moment.why, "cap"} if due.late or due.taken_up else set()
            if one.moved_by not in true or (one.moved_by == "holiday" and one.estimated != due.moment.estimated):
                self.wrong.append(f"for an untrue reason: {one} at {now} ({due})")
            if one.says_late != (due.late and len(came) == 1):
                self.wrong.append(f"late or not, it says otherwise: {one} at {now} ({due})")
            if one.key[1] not in {"ahead_soon", "pause"} and awake(now, self.who.quiet) != now:
                self.wrong.append(f"in the quiet hours: {one} at {now}")
        held = {one.at for one in self.came if one.key[1] in HELD_BACK}
        if any(due is not None and due.yields for due in found.values()):
            days = Counter(self.here(before).date() for before in held)
            if days[now.date()] >= 2 or sum(days[now.date() - DAY * n] for n in range(7)) >= 6:
                self.wrong.append(f"too much for a day or a week: {came} at {now}")
        waiting = [one for one in self.expected.values() if one.late and one.yields and one.key not in found]
        if any(due is not None and due.late and due.yields for due in found.values()) and waiting:
            self.wrong.append(f"late, and not in one list: {came} without {waiting}")
        self.came += came
        self.looks.update(key[0] for key, due in found.items() if key[1] == "careers" and due and not due.chosen)
        for one in came:
            self._mark(one.key, at)

    def back(self, at: datetime) -> None:
        """The bot is up again: what was due meanwhile comes now or when the night is over; some is too late."""
        if self.off or self.away or self.erased:
            return
        now = self.here(at)
        for key, one in list(self.expected.items()):
            if key not in self.expected or one.at > now:
                continue
            if one.moment.until < now:
                self._mark(key, instant(one.at, self.who.home.zone), at)
            else:
                one.late, one.at = True, awake(now, self.who.quiet)
                one.moment = replace(one.moment, at=one.at)

    # --- settings

    def off_and_on(self, *, off: bool, at: datetime) -> None:
        """No reminders, or again: one whose time came meanwhile comes in a minute."""
        self.off = off
        if off:
            return
        now = self.here(at)
        for key, one in list(self.expected.items()):
            if one.moment.until <= now:
                del self.expected[key]
            elif one.at <= now:
                one.at = awake(now + timedelta(minutes=1), self.who.quiet)
                one.moment, one.taken_up = replace(one.moment, at=one.at), True
        self.look_again_at_all(at)

    def look_again_at_all(self, at: datetime, *, anew: bool = False) -> None:
        for name in self.told:
            self.look_again(name, at, anew=anew)

    def moves(self, home: Where, at: datetime) -> None:
        """Live by other clocks: interviews keep their instant, reminders their hour where it is still ahead."""
        old, new = self.who.home.zone, home.zone

        def there(wall: datetime) -> datetime:
            return local(instant(wall, old), new)

        for told in self.told.values():
            if told.place is None and not told.ended and old != new:
                told.place = self.who.home  # employers do not move with them
            for talk in told.talks:
                talk.at = talk.at if talk.day_only else there(talk.at)
            told.leaving_at = there(told.leaving_at) if told.leaving_at else None
            told.came = {kind: [there(one) for one in came] for kind, came in told.came.items()}
        self.who.home = home
        for one in self.expected.values():
            if instant(one.at, new) <= at:
                one.at, one.taken_up = there(one.at), True
                one.moment = replace(one.moment, at=one.at, until=there(one.moment.until))
        self.look_again_at_all(at, anew=True)
