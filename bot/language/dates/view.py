"""What the rules for days look at and hand back: a view of the tokens, and one day found in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

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


@dataclass(frozen=True, slots=True)
class View:
    """Where the rules look: the tokens, the language, and the person's local moment of speaking."""

    ts: Sequence[Token]
    words: Lexicon
    now: datetime

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
    led = bool({"on", "day_word"} & token.led) or (i > 0 and bool(_POINTERS & at.ts[i - 1].kinds.keys()))
    if token.key in at.words.shy:
        sure = _shy_weekday(token, None if lone else after, first=i == 0, led=led)
    elif after is not None and not lone:
        sure = led or token.dot or bool(_COMPANY & after.kinds.keys()) or "comma" in after.led
    else:
        sure = led or token.dot or i == 0
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
    | {"to_range", "or", "next", "this", "last", "coming", "rel", "wd", "wds"}
)
_POINTERS = frozenset({"next", "coming", "this", "last", "after_next", "or", "to_range", "rel"})


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
