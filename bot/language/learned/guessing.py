"""What somebody wants, and how sure that is: exact phrases and telling beginnings of words first, then the model."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.language.catalog import LOCALES
from bot.language.courtesy import greets, only_thanks
from bot.language.learned.features import MOST_CHARS
from bot.language.learned.model import OTHER, model
from bot.language.replies import plain
from bot.language.words import normal, words
from conversations.flows.intents import INTENTS

_MOST_CANDIDATES = 3
_MOST_WORDS_OF_A_STEM = 12  # words of a sentence that such beginnings decide; a story may mention anything
_MOST_BETWEEN = 2  # words between two parts of a stem, and from a "not" before it
_SURELY_OTHER = 0.6
_GRAVE = {"stop": 0.3, "delete_data": 0.4, "change_language": 0.3}  # nobody is offered these out of the blue
_WORTH_OFFERING = 0.15  # a candidate less likely than this puzzles more than it helps
_FEWEST = 0.01  # of all, to be worth a button where the likeliest was not meant: less is chance


@dataclass(frozen=True, slots=True)
class Guess:
    """An intent or "other", how likely it is (0 to 1), whether to act on it, and what else it could be.

    ``top``: the likeliest three of the twelve, with their probabilities; ``why``: what decided; ``instead``: what is
    worth a button when this one was not meant, likeliest first.
    """

    name: str
    confidence: float
    route: bool
    top: tuple[tuple[str, float], ...]
    why: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()

    @property
    def is_other(self) -> bool:
        """Say whether it is most likely none of the twelve."""
        return self.name == OTHER and self.confidence >= _SURELY_OTHER

    @property
    def by_stem(self) -> bool:
        """Say whether telling words decided it, and not a whole message that could be somebody's answer."""
        return bool(self.why) and self.why[0].startswith("stem")

    @property
    def is_told(self) -> bool:
        """Say whether a listed phrase or telling words decided it, and not the model alone."""
        return bool(self.why) and self.why[0].startswith(("phrase", "stem"))

    def candidates(self) -> tuple[str, ...]:
        """Return what is worth offering as a button, likeliest first."""
        return tuple(name for name, share in self.top if share >= (_GRAVE.get(name) or _WORTH_OFFERING))


@lru_cache(maxsize=16)  # a message is asked about more than once on its way
def guess(text: str, locale: str) -> Guess:
    """Return what a sentence that answers no question wants."""
    text = text[:MOST_CHARS]
    if not any(map(str.isalpha, text)) or only_thanks(text) or greets(text):
        return Guess(OTHER, 1.0, route=False, top=(), why=("no wish",))
    shares = model(locale).shares(text)
    top = tuple((name, share) for name, share in shares.items() if name != OTHER)[:_MOST_CANDIDATES]
    told = _by_phrase(text, locale)
    if told is not None:
        name, why = told
        others = tuple(pair for pair in top if pair[0] != name)[: _MOST_CANDIDATES - 1]
        return Guess(name, 1.0, True, ((name, 1.0), *others), (why,), _without(name, shares))
    name, share = next(iter(shares.items()))
    route = name != OTHER and share >= model(locale).route_at
    return Guess(name, share, route, top, (f"model: {name} {share:.2f}",), _without(name, shares))


def _without(meant: str, shares: Mapping[str, float]) -> tuple[str, ...]:
    """Return what is likely enough among the rest, once it is known that one was not meant."""
    rest = 1 - shares.get(meant, 0.0)
    others = ((name, share) for name, share in shares.items() if name not in {meant, OTHER} and share >= _FEWEST)
    worth = (name for name, share in others if share >= rest * (_GRAVE.get(name) or _WORTH_OFFERING))
    return tuple(name for name in worth if name not in _GRAVE or shares[name] >= _GRAVE[name])[:_MOST_CANDIDATES]


def _by_phrase(text: str, locale: str) -> tuple[str, str] | None:
    said = normal(text)
    bare = plain(said, locale)
    phrases, stems = _tables(locale)
    intent = phrases.get(said) or phrases.get(bare)
    if intent is not None:
        return intent, f"phrase: {said}"
    parts = said.split()
    if len(parts) > _MOST_WORDS_OF_A_STEM:
        return None
    found = {intent: stem for stem, intent in stems.items() if _begins(parts, stem, words(locale, "not"))}
    if len(found) != 1:
        return None  # two intents in one sentence: the model weighs them
    ((intent, stem),) = found.items()
    return intent, f"stem: {' '.join(stem)}"


def _begins(parts: list[str], stem: tuple[str, ...], nots: frozenset[str]) -> bool:
    """Say whether words beginning like these stand in a sentence, in this order and close by, and none is denied."""
    for start, word in enumerate(parts):
        if not word.startswith(stem[0]):
            continue
        at = start
        for part in stem[1:]:
            near = range(at + 1, min(len(parts), at + 2 + _MOST_BETWEEN))
            at = next((n for n in near if parts[n].startswith(part)), -1)
            if at < 0:
                break
        if at >= 0 and nots.isdisjoint(parts[max(0, start - _MOST_BETWEEN - 1) : at]):
            return True
    return False


@cache
def _tables(locale: str) -> tuple[Mapping[str, str], Mapping[tuple[str, ...], str]]:
    """Return a language's phrases, and its beginnings of words, each with its intent."""
    with (LOCALES / locale / "intents.toml").open("rb") as file:
        listed = tomllib.load(file)
    unknown = listed.keys() - INTENTS.keys()
    assert not unknown, f"{locale}/intents.toml: no such intents: {unknown}"
    phrases = {normal(one): intent for intent, each in listed.items() for one in each.get("phrases", ())}
    stems = {tuple(normal(one).split()): intent for intent, each in listed.items() for one in each.get("stems", ())}
    return phrases, stems
