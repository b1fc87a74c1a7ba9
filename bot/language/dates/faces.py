"""Times that cannot be anything else: "15:00", "15 Uhr 30", "halb drei", "ten to four", "jam tiga lewat sepuluh"."""

from collections.abc import Sequence

from bot.language.dates.calendar import Impossible
from bot.language.dates.hours import Clock
from bot.language.dates.lexicon import PARTS, UNITS, Lexicon
from bot.language.dates.tokens import Token

_MINUTE = UNITS.index("minute")


def kind(ts: Sequence[Token], i: int, name: str) -> bool:
    """Whether there is a token ``i`` of this kind."""
    return i < len(ts) and name in ts[i].kinds


def number(ts: Sequence[Token], i: int, most: int) -> int | None:
    """The number at token ``i`` if it is one and not above ``most``."""
    if i < len(ts) and ("num" in ts[i].kinds) and ts[i].kinds["num"] <= most:
        return ts[i].kinds["num"]
    return None


def face(ts: Sequence[Token], i: int, words: Lexicon, *, day_said: bool) -> Clock | None:
    """A time that cannot be anything else."""
    token = ts[i]
    if "clk" in token or ("dot" in token and _dot_is_time(ts, i, words, day_said=day_said)):
        return _digital(token, i)
    if "quarter_to" in token:  # American: "quarter of three"
        hour = number(ts, i + 1, 12)
        return None if hour is None else _shifted(hour, -15, i, i + 2)
    if "half_num" in token:  # "halbzehn"
        return _shifted(token.kinds["half_num"], -30, i, i + 1)
    if "half" in token or "quarter" in token or "three_quarter" in token:
        return _fraction(ts, i, words)
    if "four" in token:
        return _military(ts, i, day_said=day_said)
    if i and "part" in token and {"half", "past"} & ts[i - 1].kinds.keys():
        return None  # "half past midnight"
    if "part" in token and PARTS[token.kinds["part"]] == "midnight":
        return Clock(24, 0, i, i + 1, exact=True, part="midnight")
    noon = "part" in token and PARTS[token.kinds["part"]] == "noon" and "rel" not in token
    if noon and ("at" in token.led or len(ts) == 1):
        return Clock(12, 0, i, i + 1, exact=True)
    if "num" in token or "art" in token:
        return _counted(ts, i, words) or _fraction_behind(ts, i, words, day_said=day_said) or _oclock(ts, i)
    return None


def _fraction_behind(ts: Sequence[Token], i: int, words: Lexicon, *, day_said: bool) -> Clock | None:
    """Malay: "pukul 3 setengah" is 3:30, "3 suku petang" 3:15; "dua setengah jam" are hours."""
    hour = number(ts, i, 12)
    if hour is None or words.minutes_first or words.half_before or kind(ts, i + 2, "unit"):
        return None
    minute = 30 if kind(ts, i + 1, "and_half") else 15 if kind(ts, i + 1, "quarter") else None
    cued = "at" in ts[i].led or day_said or kind(ts, i + 2, "part") or len(ts) == 2
    return Clock(hour, minute, i, i + 2) if minute is not None and cued else None


def _digital(token: Token, i: int) -> Clock:
    hour, minute = token.numbers[0], token.numbers[1]
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        raise Impossible(token.text)
    return Clock(hour, minute, i, i + 1, exact=hour > 12 or token.text[0] == "0", digital=True)


def _dot_is_time(ts: Sequence[Token], i: int, words: Lexicon, *, day_said: bool) -> bool:
    token = ts[i]
    hour, minute = token.numbers
    if len(token.text) - token.text.find(".") != 3:
        return False
    follows = ts[i + 1].kinds.keys() if i + 1 < len(ts) else frozenset[str]()
    if "at" in token.led or {"oclock", "am", "pm", "zone"} & follows:
        return True
    if token.dot and 1 <= minute <= 12:
        return False
    if hour > 23 or minute > 59:
        return False
    before = ts[i - 1].kinds.keys() if i else frozenset[str]()
    if minute > 12 and {"rel", "wd", "wds"} & follows:
        return True
    if "part" in follows or {"to_range", "part", "rel", "wd", "wds"} & before or (day_said and minute > 12):
        return True
    if words.order == "id" and len(ts) == 1 and 1 <= minute <= 12:
        return False  # "5.12" alone may be a date
    opening = not i or "x" not in before
    return not words.ask_slash and opening and (len(ts) == 1 or words.order == "id" or minute == 0)


def _fraction(ts: Sequence[Token], i: int, words: Lexicon) -> Clock | None:
    """ "halb drei", "half three", "setengah tiga", "viertel vor drei", "viertel drei", "dreiviertel drei"."""
    if "three_quarter" in ts[i]:
        hour = number(ts, i + 1, 24)
        return None if hour is None else _shifted(hour, -15, i, i + 2)
    if "quarter" in ts[i] and words.minutes_first:
        return _relative(ts, i, i + 1, 15, words)
    hour = number(ts, i + 1, 12) if "half" in ts[i] else None
    if hour is None or (kind(ts, i + 2, "unit") and not (kind(ts, i + 3, "next") or kind(ts, i + 3, "this"))):
        return None
    half = -30 if words.half_before else 30
    minutes = number(ts, i + 3, 29) if kind(ts, i + 2, "past") or kind(ts, i + 2, "to") else None
    if minutes is not None and not words.minutes_first:  # setengah empat kurang lima
        return _shifted(hour, half + (minutes if "past" in ts[i + 2] else -minutes), i, i + 4)
    return _shifted(hour, half, i, i + 2)


def _shifted(hour: int, minutes: int, first: int, stop: int) -> Clock:
    """So many minutes before or after a full hour, still without a half of the day unless the hour told it."""
    exact = hour > 12
    total = (hour if exact else hour % 12 + 12) * 60 + minutes
    hour = total // 60 if exact else total // 60 % 12 or 12
    return Clock(hour, total % 60, first, stop, exact=exact)


def _relative(ts: Sequence[Token], i: int, at: int, minutes: int, words: Lexicon) -> Clock | None:
    """Behind "zehn" or "viertel": "nach drei", "vor halb drei", and the southern "viertel drei"."""
    if not (kind(ts, at, "past") or kind(ts, at, "to")):
        hour = number(ts, at, 12) if "quarter" in ts[i] and words.half_before else None
        return None if hour is None else _shifted(hour, -45, i, at + 1)
    sign = 1 if "past" in ts[at] else -1
    if kind(ts, at + 1, "three_quarter") and (hour := number(ts, at + 2, 12)) is not None:
        return _shifted(hour, -15 + sign * minutes, i, at + 3)
    if kind(ts, at + 1, "half") and (hour := number(ts, at + 2, 12)) is not None:
        return _shifted(hour, (-30 if words.half_before else 30) + sign * minutes, i, at + 3)
    hour = number(ts, at + 1, 24)
    if hour is None or kind(ts, at + 2, "unit") or kind(ts, at + 2, "mon"):
        return None
    return _shifted(hour, sign * minutes, i, at + 2)


def _counted(ts: Sequence[Token], i: int, words: Lexicon) -> Clock | None:
    """ "zehn nach drei", "10 to 3", and hour first: "tiga lewat sepuluh", "jam 3 kurang seperempat"."""
    count = number(ts, i, 59)
    if count is not None and (said := _hour_and_minutes(ts, i, words)):
        return said
    if count is None or i + 1 >= len(ts) or _opens_range(ts, i):
        return None
    if words.minutes_first:
        at = i + 2 if kind(ts, i + 1, "unit") and ts[i + 1].kinds["unit"] == _MINUTE else i + 1
        spans = count % 5 and at == i + 1 and "to_range" in ts[at]  # "a 9 to 5 job"
        return _relative(ts, i, at, count, words) if count < 30 and not spans else None
    if count > 24 or not (kind(ts, i + 1, "past") or kind(ts, i + 1, "to")):
        return None
    sign = 1 if "past" in ts[i + 1] else -1
    minutes = 15 if kind(ts, i + 2, "quarter") else number(ts, i + 2, 59)
    if minutes is None:
        return None
    stop = i + 4 if kind(ts, i + 3, "unit") and ts[i + 3].kinds["unit"] == _MINUTE else i + 3
    return _shifted(count, sign * minutes, i, stop)


def _hour_and_minutes(ts: Sequence[Token], i: int, words: Lexicon) -> Clock | None:
    """ "three fifteen", "jam sepuluh tiga puluh", "jam 10 30"."""
    minute = number(ts, i + 1, 59)
    if minute is None or ts[i + 1].led or ts[i].dot or kind(ts, i + 2, "unit") or kind(ts, i + 2, "mon"):
        return None
    at, digits = (
        "at" in ts[i].led,
        bool(ts[i].numbers),
    )
    if digits or ts[i + 1].numbers:
        good = at and digits and len(ts[i + 1].text) == 2
    else:
        cued = at or words.order == "en" or kind(ts, i + 2, "part")
        good = minute % 5 == 0 and minute >= 10 and cued and ts[i].kinds["num"] <= 12
    hour = ts[i].kinds["num"]
    return Clock(hour, minute, i, i + 2, exact=hour > 12) if good and hour <= 23 else None


def _opens_range(ts: Sequence[Token], i: int) -> bool:
    """English "from 9 to 10" and "10 to 11" are spans, "10 to 3" and "ten to eleven" are times."""
    if not kind(ts, i + 1, "to_range"):
        return False
    digits = bool(ts[i].numbers) and "at" not in ts[i].led and kind(ts, i + 2, "num")
    return "between" in ts[i].led or (digits and ts[i + 2].kinds["num"] > ts[i].numbers[0])


def _military(ts: Sequence[Token], i: int, *, day_said: bool) -> Clock | None:
    hour, minute = divmod(ts[i].kinds["four"], 100)
    cued = "at" in ts[i].led or kind(ts, i + 1, "oclock") or (kind(ts, i + 1, "unit") and "hrs" in ts[i + 1].key)
    ends = i + 1 == len(ts) or bool(ts[i + 1].led & {"comma", "stop"})
    opens = i == 0 and (kind(ts, 1, "rel") or kind(ts, 1, "wd"))
    opens = opens or (i == 0 and len(ts) == 1 and hour != 20)  # "1430"; 2026 is a year
    cued = cued or (((day_said and ends) or opens) and not minute % 5 and (hour > 5 or ts[i].text[0] == "0"))
    if not cued or hour > 23 or minute > 59:
        return None
    stop = i + 2 if kind(ts, i + 1, "oclock") or kind(ts, i + 1, "unit") else i + 1
    return Clock(hour, minute, i, stop, exact=True)


def _oclock(ts: Sequence[Token], i: int) -> Clock | None:
    """ "15 Uhr", "15 Uhr 30", "15h30", "3 o'clock", "3pm"."""
    token = ts[i]
    hour = token.kinds.get("num", token.kinds.get("art", 0))
    if kind(ts, i + 1, "am") or kind(ts, i + 1, "pm"):
        return Clock(hour, 0, i, i + 1) if hour <= 24 else None
    if not kind(ts, i + 1, "oclock") or ("unit" in ts[i + 1] and "in" in token.led):
        return None
    if hour > 24:
        raise Impossible(token.text)
    minute, stop = 0, i + 2
    after = number(ts, i + 2, 59)
    if after is not None and not ts[i + 2].led and not ts[i + 2].dot and not kind(ts, i + 3, "mon"):
        minute, stop = after, i + 3
    exact = hour > 12 or hour == 0 or token.text[0] == "0"
    literal = ts[i + 1].key[0] != "o"  # "8 Uhr" is what clocks show, "8 o'clock" may be either half of the day
    return Clock(hour, minute, i, stop, exact=exact, digital=literal)
