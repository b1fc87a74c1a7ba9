"""What the draft checker is given and what it gives back: values only, no rules and no texts."""

from __future__ import annotations

from dataclasses import dataclass

# Letters written after an interview: etiquette is narrowest there (D5, D6, D9, D10).
AFTER_INTERVIEW = frozenset({"thanks", "thank_you", "follow_up", "final_note"})
AFTER, APPLICATION, ELSEWHERE, UNKNOWN = "after", "application", "elsewhere", ""

# Words of the letter itself, without greeting, closing and what is quoted (D5).
MOST_WORDS = {AFTER: 180, APPLICATION: 400, ELSEWHERE: 250, UNKNOWN: 250}

MOST_CHARACTERS = 20_000  # what is longer is read only so far

# Every rule, the most embarrassing slip first, and the advice it rests on ("" is plain care).
RULES = {
    "bracket": "",
    "name": "",
    "stranger": "",
    "register": "",
    "pestering": "D9",
    "shouting": "D9",
    "phone": "D10",
    "selling": "D6",
    "several_asks": "D5",
    "long": "D5",
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the record says; empty where unknown. ``kind`` is the letter it is meant to be, such as "follow_up"."""

    company: str = ""
    role: str = ""
    people: tuple[str, ...] = ()
    my_name: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One spot that etiquette would mind: ``draft[start : start + len(spot)] == spot``.

    ``better`` is a line in the draft's own language, or "" where leaving out is better; ``source`` an advice number.
    """

    rule: str
    spot: str
    start: int
    better: str = ""
    source: str = ""
