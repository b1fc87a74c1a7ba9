"""Text -> tokens: words with their meanings, and numbers in every shape people give them.

Small words ("am", "the", "hari") and punctuation do not become tokens; the token after them remembers them in
``led``. So the grammar sees "Dienstag 8 Dezember 15:00" however much politeness stood between. Every step is linear
in the length of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from bot.language.dates.lexicon import SMALL, UNITS, Kinds, Lexicon, fold
from bot.language.dates.shapes import OPAQUE, shape

# One alternative a shape, none can match in two ways: no backtracking beyond a single token.
_RAW: Final = re.compile(
    r"(?P<whole_days>\b\d{1,2}\s?x\s?24(?=\s?(?:jam|h\b|std|stunden|hours|hrs)))"
    r"|(?P<meridiem>(?<![^\W\d_])[ap]\.\s?m\b\.?)"
    r"|(?P<academic>\bc\.\s?t\b\.?)"
    r"|(?P<until>\bs[./]d\b\.?)"
    r"|(?P<number>\d+(?:[.:/\-–]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>[^\s\w]|\n)",
    re.IGNORECASE,
)
_NOTHING: Final[Kinds] = {}
_DAYS: Final[Kinds] = {"unit": UNITS.index("day")}
_RANGE: Final[Kinds] = {"to_range": 1}
_OR: Final[Kinds] = {"or": 1}
_WEEKDAY: Final = frozenset({"wd", "wds"})
_COUNTING: Final = frozenset({"few", "num", "art", "half", "and_half", "one_and_half", "halves", "dot"})
_NUMERIC: Final = frozenset({"num", "clk", "dot", "slash", "date", "four", "ord"})


@dataclass(slots=True)
class Token:
    """A word or number: what it can mean, where it stood, which small words and marks led to it."""

    text: str
    key: str
    start: int
    end: int
    kinds: Kinds
    numbers: tuple[int, ...] = ()
    dot: bool = False
    led: set[str] = field(default_factory=set)

    def __contains__(self, kind: str) -> bool:
        return kind in self.kinds


def tokens(text: str, words: Lexicon) -> list[Token]:
    """The tokens of ``text``, small words folded into the next one; phone numbers and codes become opaque."""
    return _fold_small(_hide_phones(list(_tokens(text, words))))


def _tokens(text: str, words: Lexicon) -> Iterator[Token]:
    raw = list(_RAW.finditer(text))
    i = 0
    while i < len(raw):
        match = raw[i]
        start, end = match.span()
        written = match.group()
        match match.lastgroup:
            case "number":
                glued = words.words.get(fold(written + raw[i + 1].group())) if _touches(raw, i) else None
                if glued is not None:
                    yield Token(written, written, start, raw[i + 1].end(), glued)
                    i += 1
                elif (alias := words.words.get(written)) is not None:  # 1/2 is half
                    yield Token(written, written, start, end, {**shape(written)[0], **alias}, shape(written)[1])
                else:
                    yield from _numbers(written, start)
            case "word":
                found, used = _word(raw, i, words)
                end = raw[i + used - 1].end()
                written = text[start:end]
                yield Token(written, fold(written), start, end, found)
                i += used - 1
            case "whole_days":  # "2x24 jam" is two days
                used = 2 if i + 1 < len(raw) and raw[i + 1].lastgroup == "word" else 1
                days = int(re.split(r"\D", written, maxsplit=1)[0])
                yield Token(written, written, start, end, {"num": days}, (days,))
                yield Token(written, written, end, raw[i + used - 1].end(), _DAYS)
                i += used - 1
            case "meridiem":
                yield Token(written, written[0].lower() + "m", start, end, {written[0].lower() + "m": 1})
            case "academic":
                yield Token(written, "ct", start, end, {"academic": 1})
            case "until":
                yield Token(written, "sd", start, end, words.words.get("sd", OPAQUE))
            case _:
                kinds = words.words.get(written, _NOTHING)
                yield Token(written, written, start, end, kinds or {"mark": 1})
        i += 1


def _touches(raw: list[re.Match[str]], i: int) -> bool:
    return i + 1 < len(raw) and raw[i + 1].lastgroup == "word" and raw[i + 1].start() == raw[i].end()


def _word(raw: list[re.Match[str]], i: int, words: Lexicon) -> tuple[Kinds, int]:
    """Meanings of the longest phrase that starts here, and how many raw matches it takes (at least one)."""
    key = fold(raw[i].group())
    for rest, kinds in words.phrases.get(key, ()):
        j = i + 1
        for part in rest:
            if j + 1 < len(raw) and raw[j].group() == "-" and raw[j].start() == raw[j - 1].end():
                j += 1
            if j >= len(raw) or fold(raw[j].group()) != part:
                break
            j += 1
        else:
            return kinds, j - i
    return words.look_up(key) or OPAQUE, 1


def _numbers(written: str, start: int) -> Iterator[Token]:
    """One number in digits; "14-15" becomes three tokens, what fits no shape becomes an opaque one."""
    kinds, numbers = shape(written)
    if kinds is OPAQUE and written.count("-") + written.count("–") == 1:
        cut = max(written.find("-"), written.find("–"))
        pair = [shape(written[:cut]), shape(written[cut + 1 :])]
        if all(kinds is not OPAQUE for kinds, _ in pair):
            at = start + cut
            yield Token(written[:cut], written[:cut], start, at, *pair[0])
            yield Token("-", "-", at, at + 1, _RANGE)
            yield Token(written[cut + 1 :], written[cut + 1 :], at + 1, start + len(written), *pair[1])
            return
    yield Token(written, written, start, start + len(written), kinds, numbers)


def _hide_phones(found: list[Token]) -> list[Token]:
    """A run of numbers with one that is no date or time in it ("0812 3456 7890", "+49 30 12") is no date at all."""
    run: list[Token] = []
    plus = False
    for token in [*found, Token("", "", 0, 0, _NOTHING)]:
        if token.text[:1].isdecimal() or (run and token.kinds is _RANGE):
            run.append(token)
            continue
        if token.text in {"-", "/", "(", ")"} and run:
            continue
        numbers = [t for t in run if t.kinds is not _RANGE]
        if plus or any("x" in t for t in numbers) or _leads_like_a_phone(numbers):
            for t in numbers:
                t.kinds = OPAQUE
        plus = token.text in {"+", "#", "$", "€", "£"}
        run = []
    return found


def _leads_like_a_phone(run: list[Token]) -> bool:
    return len(run) > 1 and run[0].text[0] == "0" and "four" in run[0]


def _fold_small(found: list[Token]) -> list[Token]:
    """Drop small words and marks, leaving their trace in ``led`` and ``dot``."""
    kept: list[Token] = []
    led: set[str] = set()
    for i, token in enumerate(found):
        last = kept[-1] if kept else None
        after = found[i + 1] if i + 1 < len(found) else None
        if "mark" in token:
            bridge = _mark(token, last, after, led)
            if bridge is None:
                continue
            token.kinds = bridge
        small = SMALL & token.kinds.keys()
        if small and (len(small) == len(token.kinds) or not _counts(token, last, after)):
            led |= small
            continue
        if last is not None and _touching(last, token) and _glued(last, token):
            continue
        token.led = led
        led = set()
        kept.append(token)
    return kept


def _counts(token: Token, last: Token | None, after: Token | None) -> bool:
    """ "jam" in "2 jam lagi" is an hour and in "jam 2" a small word; the number before or after decides."""
    if "unit" not in token:
        return True
    if last is None or not (_COUNTING & last.kinds.keys()):
        return False
    return after is None or not (_NUMERIC | {"wd", "half"}) & after.kinds.keys()


def _touching(last: Token, token: Token) -> bool:
    return last.end == token.start or ("approx" in token and last.end == token.start - 1)


def _glued(last: Token, token: Token) -> bool:
    """Letters and digits in one word: "3pm" and "8th" mean something, "B12" and "5G" hide both. True drops it."""
    if "num" in last and "suffix" in token:
        last.kinds = {"ord": last.numbers[0]}
        return True
    if "num" in last and "approx" in token:  # 3ish, jam 3an; but "17an" alone is a day to celebrate
        last.led = last.led | ({"at"} if token.key == "ish" else set())
        return True
    if token.text.lower() == "t" and "date" in last:
        return True
    if (
        last.text[-1:].isalpha() and token.text == "2" and "week_number" not in last
    ):  # pagi2 is how Indonesian writes a doubled word
        return True
    if last.text[-1:].isdecimal() and token.kinds is OPAQUE:
        last.kinds = OPAQUE
    elif last.kinds is OPAQUE and token.text[:1].isdecimal():
        token.kinds = OPAQUE
    return False


def _mark(token: Token, last: Token | None, after: Token | None, led: set[str]) -> Kinds | None:
    """What a punctuation mark does: None swallows it, kinds turn it into a token."""
    glued = last is not None and last.end == token.start
    if token.text == "." and glued and last is not None:
        last.dot = True
        return None
    if token.text in "-–—" and last is not None and after is not None and _ranges(last, after):
        return _RANGE
    if token.text == "/" and last is not None and after is not None and _WEEKDAY & last.kinds.keys():
        return _OR if _WEEKDAY & after.kinds.keys() else None
    if token.text in "%€$£°":
        return OPAQUE
    led.add({",": "comma", "?": "stop", "!": "stop", ";": "stop", "\n": "stop"}.get(token.text, "mark"))
    return None


def _ranges(last: Token, after: Token) -> bool:
    """Whether a dash between these two means "until"."""
    opens = _NUMERIC | {"wd", "wds", "am", "pm", "oclock", "zone"}
    return bool(opens & last.kinds.keys() and (_NUMERIC | {"wd", "wds"}) & after.kinds.keys())
