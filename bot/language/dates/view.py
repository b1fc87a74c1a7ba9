"""What the rules for days look at and hand back: a view of the tokens, and one day found in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.language.dates import calendar
from bot.language.dates.lexicon import PARTS, UNITS, Lexicon
from bot.language.dates.tokens import Token


@dataclass(frozen=True, slots=True)
class Day:
    """Candidate days, likeliest first, from tokens ``first`` to ``stop``. ``moment`` only for "in 2 hours"."""

    dates: tuple[date, ...]
    first: int
    stop: int
    kind: str  # weekday, date, rel, week, soft, amount
    weekday: int = 0
    part: str = ""
    note: str = ""
    past: bool = False
    moment: datetime | None = None
    until: date | None = None  # the last day of a range


@dataclass(frozen=True, slots=True)
class View:
    """Where the rules look: the tokens, the language, the person's local moment of speaking, and whether it is past."""

    ts: Sequence[Token]
    words: Lexicon
    now: datetime
    past: bool = False

    @property
    def today(self) -> date:
        """The person's local date."""
        return self.now.date()

    def has(self, i: int, *kinds: str) -> bool:
        """Whether tokens from ``i`` on carry these kinds, one each, with no sentence end between."""
        ts = self.ts
        if i < 0 or i + len(kinds) > len(ts):
            return False
        for n, kind in enumerate(kinds):
            token = ts[i + n]
            if kind not in token.kinds or (n and "stop" in token.led):
                return False
        return True

    def value(self, i: int, kind: str) -> int:
        """What token ``i`` means as ``kind``."""
        return self.ts[i].kinds[kind]

    def unit(self, i: int, name: str) -> bool:
        """Whether token ``i`` is this unit of time."""
        return self.has(i, "unit") and UNITS[self.value(i, "unit")] == name

    def led(self, i: int, kind: str) -> bool:
        """Whether such a small word or mark stood before token ``i``."""
        return i < len(self.ts) and kind in self.ts[i].led

    def over(self, i: int) -> bool:
        """Whether what begins at token ``i`` is said to be over: "war am" before it, "went ok" behind it."""
        return self.past or self.said_to_be_over(i)

    def said_to_be_over(self, i: int) -> bool:
        """The same, by the words alone."""
        words_between = False
        for n in range(i - 1, max(i - 5, -1), -1):
            kinds = self.ts[n].kinds.keys()
            if "did" in kinds or ("was" in kinds and not words_between and n > i - 4):
                return True
            words_between = words_between or "x" in kinds
            if self.ts[n + 1].led & {"stop", "comma"}:
                break
        return "was" in self.ts[-1] or any("went" in token for token in self.ts[i : i + 7])

    def of_year(self, i: int, day: int, month: int, year: int | None = None) -> tuple[date, ...]:
        """A day and month said at token ``i``: the next such date, or the last where the past is meant.

        Somebody only asked about the past may still name a day ahead: half a year ago is too long.
        """
        nearest = self.past and not self.said_to_be_over(i)
        return calendar.of_year(self.today, day, month, year, past=self.over(i), nearest=nearest)

    def of_month(self, i: int, day: int, months: int | None = None) -> tuple[date, ...]:
        """A day of the month said at token ``i``, likewise."""
        return calendar.of_month(self.today, day, months, past=self.over(i))

    def year_at(self, i: int) -> tuple[int | None, int]:
        """A year at token ``i``, in digits or as "next year", and the token behind it."""
        if self.has(i, "four") and 2000 <= self.value(i, "four") <= 2100 and "at" not in self.ts[i].led:
            return self.value(i, "four"), i + 1
        for pointer, years in (("next", 1), ("coming", 1), ("this", 0), ("last", -1)):
            pointed = self.has(i, pointer) and self.unit(i + 1, "year")
            if pointed or (self.unit(i, "year") and self.has(i + 1, pointer)):
                return self.today.year + years, i + 2
        return None, i

    def year_before(self, i: int) -> int | None:
        """A year said right before token ``i`` ("last year on May 3rd")."""
        year, stop = self.year_at(i - 2) if i >= 2 else (None, i)
        return year if stop == i else None

    def alone(self, i: int, stop: int) -> bool:
        """Whether these tokens are the whole text."""
        return i == 0 and stop == len(self.ts)


def weekday_at(at: View, i: int) -> int:
    """1-7 if token ``i`` is a weekday, else 0. Short names need company; those that are words need more."""
    if i and "title" in at.ts[i - 1]:
        return 0
    if at.has(i, "wd"):
        return 0 if _counts_weeks(at, i) else at.value(i, "wd")
    if not at.has(i, "wds"):
        return 0
    token, after = at.ts[i], at.ts[i + 1] if i + 1 < len(at.ts) else None
    lone = after is None or "stop" in after.led
    ends = after is None or lone or "num" not in after
    if i and ends and _BEFORE & at.ts[i - 1].kinds.keys() and not token.led - {"on"}:
        return at.value(i, "wds")  # "1pm Weds"
    led = bool({"on", "day_word"} & token.led) or (i > 0 and bool(_POINTERS & at.ts[i - 1].kinds.keys()))
    if token.key in at.words.shy:
        sure = _shy_weekday(token, None if lone else after, first=i == 0, led=led)
    elif after is not None and not lone:
        sure = led or token.dot or bool(_COMPANY & after.kinds.keys()) or "comma" in after.led or "unit" in after
    else:
        sure = led or token.dot or i == 0 or bool(_MENDS & at.ts[i - 1].kinds.keys())
    return at.value(i, "wds") if sure else 0


def _counts_weeks(at: View, i: int) -> bool:
    """Whether a word for both Sunday and week is the week ("udah 3 minggu", but "jam 3 minggu")."""
    counted = i > 0 and at.has(i, "unit") and at.has(i - 1, "num") and not at.led(i, "day_word")
    return counted and not at.ts[i - 1].led & {"at", "on"}


def _shy_weekday(token: Token, after: Token | None, *, first: bool, led: bool) -> bool:
    """Whether "so", "sat", "sun" or "min" is a weekday here."""
    capital = token.text[0].isupper()
    if after is None:
        return led or (first and capital and token.key != "so")
    company = bool(_COMPANY & after.kinds.keys())
    if token.key == "so":
        dated = bool({"dot", "slash", "date", "ord"} & after.kinds.keys()) or (after.dot and "num" in after)
        marked = token.dot or "comma" in after.led
        return led or dated or (company and (marked or (capital and not first and not after.led)))
    plain = bool({"clk", "date", "mon", "ord", "part"} & after.kinds.keys()) and not after.led
    return plain or (company and (first or led or capital)) or (led and capital)


_COMPANY = frozenset(
    {"num", "clk", "dot", "slash", "date", "four", "ord", "mon", "part", "half", "quarter", "three_quarter"}
    | {
        "to_range",
        "or",
        "next",
        "this",
        "last",
        "coming",
        "rel",
        "wd",
        "wds",
        "week_number",
        "moved",
        "gone",
        "am",
        "pm",
    }
)
_BEFORE = frozenset({"clk", "am", "pm", "oclock"})
_POINTERS = frozenset({"next", "coming", "this", "last", "after_next", "or", "to_range", "rel"})
_MENDS = frozenset({"correction", "moved", "unit"})  # "11 uhr, ach nee mi", "letzte woche di"


def amount_at(at: View, i: int) -> tuple[int, int] | None:
    """A number before a unit: (number, next token); of "2-3" the first counts."""
    if at.has(i, "num") or at.has(i, "art"):
        number = at.ts[i].kinds.get("num", at.ts[i].kinds.get("art", 0))
        if at.has(i + 1, "to_range", "num", "unit"):
            return number, i + 3
        return number, i + 1
    return None


def own_part(at: View, i: int) -> str:
    """The part of the day inside a compound ("Dienstagabend"), or ""."""
    return PARTS[at.value(i, "wpart")] if at.has(i, "wpart") else ""
