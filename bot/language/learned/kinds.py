"""What kind of reply somebody gives, where their words are on no list: learnt from replies.tsv."""

from __future__ import annotations

from typing import Literal, cast

from bot.language.learned.model import is_learnt, model

Kind = Literal["yes", "no", "unsure", "back", "cancel", "why", "correct", "answer"]

_MOST_WORDS = 14  # a longer reply is a story


def kind_of(text: str, locale: str) -> Kind:
    """Return the kind of a reply; "answer" for anything that is none of the others, or not surely one."""
    if not any(map(str.isalpha, text)) or len(text.split()) > _MOST_WORDS:
        return "answer"
    if not is_learnt(locale, "replies"):
        return "answer"
    learned = model(locale, "replies")
    kind, share = next(iter(learned.shares(text).items()))
    return cast("Kind", kind) if share >= learned.route_at else "answer"
