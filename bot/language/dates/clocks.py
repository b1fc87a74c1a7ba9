"""Times of day in words: "15:00", "halb drei", "2-3pm", "jam tiga kurang seperempat".

``clock`` recognises one; ``Clock.options`` says which minutes of the day it can mean once the part of the day is
known. Whether a time stands for today or for a weekday is none of this module's business.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.dates.calendar import Impossible
from bot.language.dates.faces import face, kind, number
from bot.language.dates.hours import Clock
from bot.language.dates.lexicon import PARTS, Lexicon
from bot.language.dates.tokens import Token


def clock(ts: Sequence[Token], i: int, words: Lexicon, *, loose: bool = False, day_said: bool = False) -> Clock | None:
    """The time that starts at token ``i``, the start of a range included.

    ``loose``: a bare number counts too; ``day_said``: a day stood before, so that 16.45 can only be a time.

    Raises Impossible for 25 Uhr and the like.
    """
    start = _single(ts, i, words, loose=loose, day_said=day_said)
    at = start.stop if start else i + 1
    if start is None and not _could_start_range(ts, i):
        return None
    if at + 1 < len(ts) and _joins(ts, i, at):
        end = _single(ts, at + 1, words, loose=start is not None or "between" in ts[i].led)
        if end is not None and "or" in ts[at]:
            return start or replace(_plain(ts, i), part=end.part)
        if end is not None:
            begin = start or _plain(ts, i)
            digital = begin.digital or end.digital
            return replace(begin, stop=end.stop, zone=end.zone, note="range-start", until=end, digital=digital)
    return start


def _could_start_range(ts: Sequence[Token], i: int) -> bool:
    return "num" in ts[i] and ts[i].kinds["num"] <= 24 and i + 2 < len(ts)


def _joins(ts: Sequence[Token], i: int, at: int) -> bool:
    if "to_range" in ts[at]:
        return True
    if "or" in ts[at]:
        return at == i + 1
    return "and_range" in ts[at] and "between" in ts[i].led


def _plain(ts: Sequence[Token], i: int) -> Clock:
    hour = ts[i].kinds["num"]
    return Clock(hour, 0, i, i + 1, exact=hour > 12 or hour == 0)


def _single(ts: Sequence[Token], i: int, words: Lexicon, *, loose: bool, day_said: bool = False) -> Clock | None:
    found = face(ts, i, words, day_said=day_said)
    found = found or _bare(ts, i, words, loose=loose or _opens(ts, i, day_said=day_said))
    return _behind(ts, found, words) if found else None


def _opens(ts: Sequence[Token], i: int, *, day_said: bool) -> bool:
    """Whether a bare number is a time by its place: "10 tomorrow", "10 or 11 on Tuesday", "Tuesday after 2"."""
    if day_said and "from" in ts[i].led and "on" not in ts[i].led:
        return True
    if i + 1 < len(ts) and "about" in ts[i + 1]:  # "so 10 rum"
        return True
    first = i == 0 or (i == 2 and bool({"or", "to_range"} & ts[1].kinds.keys()))
    after = ts[i + 1].kinds.keys() if i + 1 < len(ts) else frozenset[str]()
    if i + 1 < len(ts) and "wds" in after and "on" in ts[i + 1].led:  # "10-12 on thurs"
        return first and not ts[i].dot
    return first and not ts[i].dot and ("rel" in after or ("wd" in after and "unit" not in after))


def _bare(ts: Sequence[Token], i: int, words: Lexicon, *, loose: bool) -> Clock | None:
    """ "um drei", "at 3", "jam 3", and a number right before a part of the day ("3 sore")."""
    hour = number(ts, i, 24)
    if hour is None:
        return None
    after = ts[i + 1] if i + 1 < len(ts) else None
    part_follows = after is not None and "part" in after and "rel" not in after and "comma" not in after.led
    loose = loose and not (after is not None and "from_now" in after)
    if not (loose or part_follows or ("at" in ts[i].led and "on" not in ts[i].led)):
        return None
    if kind(ts, i + 2, "street_name"):  # "at 10 Downing Street"
        return None
    if after is not None and not part_follows and _counts_things(after, words, loose=loose):
        return None
    return Clock(hour, 0, i, i + 1, exact=hour > 12 or hour == 0 or (ts[i].text[0] == "0" and len(ts[i].text) == 2))


def _counts_things(after: Token, words: Lexicon, *, loose: bool) -> bool:
    """Whether the word behind a bare number says that things are counted, not hours."""
    if after.key in words.count_nouns or after.text in "%€$" or {"mon", "unit"} & after.kinds.keys():
        return "wd" not in after.kinds
    if "street_name" in after:
        return True
    if "x" not in after or after.led & {"comma", "stop", "on", "in", "at"}:
        return False
    match words.bare_hour:
        case "no-noun":
            return loose or (after.text[0].isupper() and not after.text.isupper())
        case "no-plural":
            return loose or (
                len(after.key) > 3 and after.key[-1] == "s" and after.key not in {"works", "suits", "sounds"}
            )
        case _:
            return loose


def _behind(ts: Sequence[Token], found: Clock, words: Lexicon) -> Clock:
    """What may stand behind a time: Uhr, am, pm, a part of the day, a time zone. Raises Impossible for 15 am."""
    i, part, zone, hour, exact = found.stop, found.part, found.zone, found.hour, found.exact
    while i < len(ts) and "stop" not in ts[i].led:
        kinds = ts[i].kinds
        if "oclock" in kinds:
            pass
        elif "academic" in kinds and found.minute == 0:  # 10 c.t. begins at a quarter past
            found = replace(found, minute=15)
        elif "am" in kinds or "pm" in kinds:
            if hour > 12 and "am" in kinds:
                raise Impossible(ts[i].text)
            hour, exact = (hour, True) if hour > 12 else (hour % 12 + 12 * ("pm" in kinds), True)
        elif "part" in kinds and not part and "comma" not in ts[i].led and "rel" not in kinds:
            if _night_of_a_day(ts, i, words):
                break
            part = PARTS[kinds["part"]]
        elif "zone" in kinds:
            zone = ts[i].key
        else:
            break
        i += 1
    return replace(found, stop=i, part=part, zone=zone, hour=hour, exact=exact)


def _night_of_a_day(ts: Sequence[Token], i: int, words: Lexicon) -> bool:
    return words.night_before and kind(ts, i + 1, "this")
