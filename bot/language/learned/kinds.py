"""What kind of reply somebody gives, where their words are on no list: learnt from replies.tsv.

Besides its words the model sees what the lists know of a reply, so that it need not learn every yes by heart.
"""

from __future__ import annotations

from typing import Literal, cast

from bot.language.covering import covered
from bot.language.learned.model import is_learnt, model
from bot.language.words import normal, words

Kind = Literal["yes", "no", "unsure", "back", "cancel", "why", "correct", "answer"]

_MOST_WORDS = 14  # a longer reply is a story
_LISTS = ("yes", "no", "unsure", "skip", "back", "cancel", "later", "not", "amend", "why_begins", "function")


def kind_of(text: str, locale: str) -> Kind:
    """Return the kind of a reply; "answer" for anything that is none of the others, or not surely one."""
    if not any(map(str.isalpha, text)) or len(text.split()) > _MOST_WORDS or not is_learnt(locale, "replies"):
        return "answer"
    learned = model(locale, "replies")
    kind, share = next(iter(learned.shares(text, marks(text, locale)).items()))
    return cast("Kind", kind) if share >= learned.route_at else "answer"


def marks(text: str, locale: str) -> list[str]:
    """Return what the lists know of a reply: its parts in order, how it begins, how much is left, how it ends."""
    said = normal(text).split()
    found, left = covered(said, locale)
    told = [f"part {kind}" for kind in found]
    told += [f"first {found[0]}"] if found else []
    spoken = [kind for kind in found if kind != "padding"]
    told += [f"spoken {' '.join(spoken[:3])}", f"left {min(len(left), 4)}", f"words {min(len(said), 8)}"]
    for name in _LISTS:
        listed = words(locale, name)
        told += [f"begins {name} {n}" for n in (1, 2, 3) if " ".join(said[:n]) in listed]
        told += [f"holds {name}"] if name != "function" and not listed.isdisjoint(said) else []
    strange = sum(word not in words(locale, "function") for word in left)
    told += [f"strange {min(strange, 4)}"]
    told += ["asks"] if text.rstrip().endswith("?") else []
    told += ["digits"] if any(map(str.isdigit, text)) else []
    return told + (["name"] if any(word[:1].isupper() for word in text.split()[1:]) else [])
