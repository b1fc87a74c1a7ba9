"""A time of day as said, and the minutes of the day it can mean: half of the day, parts of the day, ranges."""

from dataclasses import dataclass

DAY = 24 * 60  # minutes
OPENS, CLOSES = 9 * 60, 18 * 60  # between these an interview is likely: minutes of the day, half open
# What is written as clocks show it may be as early as this ("8 Uhr", "8:30"); "um 8" is asked, like "um 7".
WRITTEN_OPENS = 8 * 60
LATEST = 22 * 60  # from then on nobody means the late half of the day without saying so, unless it is that late


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as said: ``hour`` 0-24, whether it is certain which half of the day, tokens ``first`` to ``stop``."""

    hour: int
    minute: int
    first: int
    stop: int
    exact: bool = False
    digital: bool = False
    part: str = ""
    zone: str = ""
    note: str = ""
    until: "Clock | None" = None

    def options(self, part: str) -> tuple[int, ...]:
        """Minutes from midnight, likeliest first; empty when the part of the day contradicts. May exceed a day."""
        found = self._options(self.part or part)
        if self.until is None or (len(found) < 2 and (self.exact or self.part)):
            return found
        return self._before(self.until.options(part), part) or found

    def _before(self, ends: tuple[int, ...], part: str) -> tuple[int, ...]:
        """Starts of a range whose end is known: the last reading before it ("2-3pm" starts at 14:00)."""
        sure = self.until is not None and (self.until.exact or bool(self.until.part) or self.until.hour == 12)
        if len(ends) != 1 or self.exact or not (sure or part):
            return ()
        face = self.hour % 12 * 60 + self.minute
        starts = [start for start in (face, face + DAY // 2) if start < ends[0]]
        return tuple(starts[-1:])

    def _options(self, part: str) -> tuple[int, ...]:
        if self.part == "midnight" and self.exact:  # at either end of a day: people mean both
            return DAY, 0
        minutes = self.hour % 24 * 60 + self.minute + (DAY if self.hour == 24 else 0)
        if self.exact:
            wrong = part in {"early", "morning", "forenoon"} and DAY // 2 + 60 <= minutes < DAY
            return () if wrong else (minutes,)
        face = self.hour % 12 * 60 + self.minute
        if part:
            return _of_part(face, part)
        if self.hour == 12:
            return (face + DAY // 2,)
        both = (face, face + DAY // 2) if self.digital else (face + DAY // 2, face)
        opens = WRITTEN_OPENS if self.digital else OPENS
        likely = tuple(m for m in both if opens <= m < CLOSES)
        return likely if len(likely) == 1 else both

    def others(self) -> tuple[int, ...]:
        """Both halves of the day, for times said without one; one reading for those that are certain."""
        if self.exact or self.part:
            return self.options("")
        face = self.hour % 12 * 60 + self.minute
        return face, face + DAY // 2


def _of_part(face: int, part: str) -> tuple[int, ...]:
    """A face of the clock (0:00-11:59) in a part of the day."""
    hour, noon = face // 60, face + DAY // 2
    match part:
        case "early" | "morning" | "forenoon":
            return (noon,) if hour == 0 and part == "forenoon" else (face,)
        case "noon" | "midday":
            return (face,) if hour >= 9 else (noon,)
        case "afternoon":
            return (noon,)
        case "evening":
            if hour == 0:  # twelve at night, at either end of a day
                return face + DAY, face
            return (noon,) if hour > 3 else (noon, face + DAY)
        case _:  # the night belongs to the evening before it
            return (face + DAY, face) if hour == 0 else (face + DAY,) if hour < 5 else (noon,)
