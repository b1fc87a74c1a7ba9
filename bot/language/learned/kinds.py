"""What kind of reply somebody gives, where their words are on no list: learnt from replies.tsv.

Besides its words the model sees what the lists know of a reply, so that it need not learn every yes by heart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, cast

from bot.language.covering import covered
from bot.language.learned.model import is_learnt, model
from bot.language.words import normal, words

Kind = Literal["yes", "no", "unsure", "back", "cancel", "why", "moment", "correct", "answer"]

_MOST_WORDS = 14  # a longer reply is a story
_LEADING_AWAY = 0.8  # how sure one must be that somebody wants out, or back
_LEAST = 0.1  # of a kind that lists have found, and what was learnt does not deny
_LINK = re.compile(r"://|www\.|\w@\w|\w\.(?:com|org|net|de|id|uk)\b", re.IGNORECASE)
_LISTS = ("yes", "no", "unsure", "skip", "back", "cancel", "later", "not", "amend", "why_begins", "function")


def kind_of(text: str, locale: str) -> Kind:
    """Return the kind of a reply; "answer" for anything that is none of the others, or not surely one."""
    shares = _shares(text, locale)
    kind, share = next(iter(shares.items())) if shares else ("answer", 1.0)
    least = max(model_least(locale), _LEADING_AWAY if kind in {"back", "cancel"} else 0.0)
    return cast("Kind", kind) if share >= least else "answer"


def could_be(kind: Kind, text: str, locale: str) -> bool:
    """Say whether what was learnt does not speak against a kind that lists have found at the beginning of a reply."""
    shares = _shares(text, locale)
    return not is_learnt(locale, "replies") or shares.get(kind, 0.0) >= _LEAST


def model_least(locale: str) -> float:
    """Return how sure one must be of a kind; more than certain where nothing was learnt."""
    return model(locale, "replies").route_at if is_learnt(locale, "replies") else 2.0


def _shares(text: str, locale: str) -> Mapping[str, float]:
    """Return how likely each kind is; nothing for what is no reply: a story, a link, a mere "haha"."""
    said = normal(text).split()
    only_softens = set(covered(said, locale)[0]) == {"padding"} and not covered(said, locale)[1]
    if not any(map(str.isalpha, text)) or len(said) > _MOST_WORDS or only_softens or _LINK.search(text):
        return {}
    return model(locale, "replies").shares(text, marks(text, locale)) if is_learnt(locale, "replies") else {}


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
