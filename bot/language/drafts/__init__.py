"""The draft checker: what etiquette would mind in a letter that a person wrote, found by rules and lists of words.

Offline and deterministic. What it does not understand it lets pass: a wrong finding costs more than a missed one. The
words stand in locales/<lang>/drafts.toml, what Sopan says about a finding in drafts.ftl.
"""

from __future__ import annotations

from bot.language.drafts.answer import shown
from bot.language.drafts.gaps import gaps
from bot.language.drafts.letter import read
from bot.language.drafts.model import AFTER_INTERVIEW, MOST_CHARACTERS, MOST_WORDS, RULES, Finding, Known
from bot.language.drafts.names import names
from bot.language.drafts.register import register
from bot.language.drafts.tongue import language_of, looks_like_draft
from bot.language.drafts.wording import long, pestering, phone, selling, several_asks, shouting, situation

__all__ = [
    "AFTER_INTERVIEW",
    "MESSAGES",
    "MOST_CHARACTERS",
    "MOST_WORDS",
    "RULES",
    "Finding",
    "Known",
    "check_draft",
    "language_of",
    "looks_like_draft",
    "shown",
]

# Message id -> the variables it may mention.
MESSAGES: dict[str, tuple[str, ...]] = {
    "draft-clean": (),
    "draft-heading-one": (),
    "draft-heading-some": (),
    "draft-spot": ("spot",),
    "draft-better": ("better",),
    "draft-more": ("count",),
    **{f"draft-{rule}": () for rule in RULES},
}

_NOTHING_KNOWN = Known()
_ORDER = {rule: number for number, rule in enumerate(RULES)}


def check_draft(draft: str, locale: str, known: Known = _NOTHING_KNOWN) -> tuple[Finding, ...]:
    """Return what etiquette would mind, strongest first; at most one finding a rule, but every gap and wrong name.

    ``locale`` is the draft's own language. Only the first MOST_CHARACTERS are read.
    """
    letter = read(draft, locale)
    meant = situation(letter, locale, known)
    found = [
        *gaps(letter, locale, known),
        *names(letter, locale, known),
        *register(letter, locale),
        *pestering(letter, locale, meant),
        *shouting(letter, locale),
        *phone(letter, locale, meant),
        *selling(letter, locale, meant),
        *several_asks(letter, locale, meant),
        *long(letter, meant),
    ]
    once = {(finding.rule, finding.spot): finding for finding in reversed(found)}
    return tuple(sorted(once.values(), key=lambda finding: (_ORDER[finding.rule], finding.start)))
