"""What typed words name among the choices of a step: by label, by other words, by number, with a slip of a finger.

Nothing is guessed: words that fit two choices, or a choice next to a "not", name none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from functools import cache, lru_cache

from bot.language.catalog import Catalog
from bot.language.learned.model import vocabulary
from bot.language.replies import canonical, plain, polarity, reply_kind
from bot.language.words import normal, table, words
from conversations.model import AskCompany, AskEach, AskSeveral, AskText, AskWhen, Choice, Flow, Pick

_MOST_WORDS = 12  # in a sentence that may mean a button it only contains
_FEWEST_LETTERS = 5  # of a word that may hold a slip of the finger
_ALIKE = 0.86  # of the letters, at least (difflib's ratio)
_FEWEST_OF_A_NOT = 4  # letters of a "not" that may hold a slip
_A_PAIR = 2
_RARE = 20  # times as often as its slip, a "not" is written well
LAST = "last"  # the option that stands last


class Naming:
    """Knows what each choice is called in each language."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._phrases = lru_cache(maxsize=4096)(self._phrases_of)

    def exact(self, flow: Flow, step_id: str, choices: Iterable[Choice], said: str, locale: str) -> tuple[str, ...]:
        """Return the choices whose label, words or number is exactly what was said."""
        listed = tuple(choices)
        found = [c.id for c in listed if said in self._phrases(flow.id, step_id, c.id, locale)]
        step = flow.by_id[step_id]
        number = counted(said, locale) if not found else ""
        if number and not isinstance(step, AskText | AskWhen | AskEach | AskCompany):
            # In a list, numbers are its options': "9" is no "none of these".
            listing = [c for c in listed if c.id in step.options] if isinstance(step, AskSeveral) else listed
            if isinstance(step, Pick):
                listing = [c for c in listed if c not in step.choices]
            at = len(listing) - 1 if number == LAST else int(number) - 1
            found = [c.id for c in listing[at : at + 1] if at >= 0 and c.style != "danger"]
        if not found:
            # What cannot be taken back wants its own words; "ok" and "fine" are not enough.
            ids = {choice.id for choice in listed if choice.style != "danger"}
            found = [word for word in ("yes", "no") if word in ids and said in words(locale, word)]
        return tuple(found)

    def is_called(self, flow: Flow, step_id: str, choice: str, names: frozenset[str], locale: str) -> bool:
        """Say whether one of these names is one of the choice's."""
        return not names.isdisjoint(self._phrases(flow.id, step_id, choice, locale))

    def nearly(
        self,
        flow: Flow,
        step_id: str,
        choices: Iterable[Choice],
        text: str,
        locale: str,
        *,
        answers: bool = True,
    ) -> tuple[str, ...]:
        """Return the one choice that words name but for what softens them, or a slip of the finger.

        A yes or no in any form is the choice that a plain one names, unless nothing was asked (not ``answers``).
        """
        listed = [choice for choice in choices if choice.style != "danger"]
        said = normal(text)
        bare = plain(said, locale)
        if bare != said and (found := self.exact(flow, step_id, listed, bare, locale)):
            return found
        told = polarity(text, locale, whole=True) if answers else ""
        if told and (found := self.exact(flow, step_id, listed, canonical(told, locale), locale)):
            return found
        for words_ in dict.fromkeys((bare, said)):
            alike = self._alike(flow, step_id, listed, words_, locale)
            if alike:
                return tuple(alike) if len(alike) == 1 else ()
        kind = reply_kind(text, locale) if answers and _is_binary(listed) else "answer"
        if kind in {"yes", "no", "unsure"}:
            return self.exact(flow, step_id, listed, canonical(kind, locale), locale)
        return ()

    def _alike(self, flow: Flow, step_id: str, listed: Collection[Choice], said: str, locale: str) -> set[str]:
        """Return the choices that words come to but for a slip of the finger."""
        known = vocabulary(locale)
        if len(said) < _FEWEST_LETTERS or all(known[word] > 1 for word in said.split()):
            return set()  # words that are all spelled well mean what they say
        refused = _negations(said, locale)
        whose = {
            phrase: choice.id
            for choice in listed
            for phrase in self._phrases(flow.id, step_id, choice.id, locale)
            if len(phrase) >= _FEWEST_LETTERS and _negations(phrase, locale) == refused
        }
        near = get_close_matches(said, whose, n=3, cutoff=_ALIKE)
        return {whose[phrase] for phrase in near or [phrase for phrase in whose if swapped(phrase, said)]}

    def within(self, flow: Flow, step_id: str, choices: Iterable[Choice], said: str, locale: str) -> tuple[str, ...]:
        """Return the choices named inside a short sentence; a longer phrase beats a shorter one, a "not" spoils it."""
        if len(said.split()) > _MOST_WORDS:
            return ()
        unsure = words(locale, "unsure")
        # A bare yes, no or not belongs to its sentence: "nggak kenal" is no "no".
        bare = {one for kind in ("yes", "no", "not") for one in words(locale, kind) if " " not in one}
        best: dict[str, str] = {}
        padded = f" {said} "
        for choice in choices:
            if choice.closes or choice.style == "danger":
                continue  # what cannot be taken back is not read out of a sentence
            inside = [p for p in self._phrases(flow.id, step_id, choice.id, locale) if f" {p} " in padded]
            inside = [p for p in inside if p not in bare]
            if said in unsure:
                inside = [p for p in inside if p in unsure]  # "no idea" holds a "no" and does not mean it
            if inside:
                best[choice.id] = max(inside, key=len)
        if not best:
            return ()
        longest = max(map(len, best.values()))
        winners = [choice for choice, phrase in best.items() if len(phrase) == longest]
        left = padded.replace(f" {best[winners[0]]} ", " ", 1).split()
        if len(winners) == 1 and any(one in words(locale, "no") or denies(one, locale) for one in left):
            return ()
        return tuple(winners)

    def _phrases_of(self, flow_id: str, step_id: str, choice: str, locale: str) -> frozenset[str]:
        return frozenset(self._all_phrases(f"{flow_id}-{step_id}", choice, locale))

    def _all_phrases(self, key: str, choice: str, locale: str) -> Iterator[str]:
        if self._catalog.has(locale, key, choice):
            yield normal(self._catalog.text(locale, key, choice))
        elif self._catalog.has(locale, f"{key.partition('-')[0]}-{choice}", "short"):  # a Revise lists steps
            yield normal(self._catalog.text(locale, f"{key.partition('-')[0]}-{choice}", "short"))
        if self._catalog.has(locale, key, f"{choice}-words"):
            for phrase in self._catalog.text(locale, key, f"{choice}-words").split(","):
                yield normal(phrase)


def _is_binary(choices: Collection[Choice]) -> bool:
    """Say whether a question is answered by yes or no; "not many" is no "none" where there is a third answer."""
    return len(choices) == 2 or {"yes", "no"} <= {choice.id for choice in choices}


def _negations(said: str, locale: str) -> int:
    return sum(denies(word, locale) for word in said.split())


@cache
def denies(word: str, locale: str) -> bool:
    """Say whether a word is a "not", also with a slip of the finger: "tidk", "nciht"."""
    nots = words(locale, "not")
    if word in nots or len(word) < _FEWEST_OF_A_NOT:
        return word in nots
    longer = [one for one in nots if len(one) >= _FEWEST_OF_A_NOT]
    alike = [*get_close_matches(word, longer, cutoff=_ALIKE), *(one for one in longer if swapped(one, word))]
    known = vocabulary(locale)
    return any(known[one] > _RARE * known[word] for one in alike)


def swapped(one: str, other: str) -> bool:
    """Say whether two neighbouring letters of words have changed places, and nothing else."""
    if len(one) != len(other) or one == other:
        return False
    apart = [n for n, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    return len(apart) == _A_PAIR and apart[1] == apart[0] + 1 and one[apart[0]] == other[apart[1]] == one[apart[0]]


def counted(said: str, locale: str) -> str:
    """Return the number of an option that words count out ("2", "the second one", "option two"), LAST, or nothing."""
    if said.isdecimal():
        return said
    left = said
    for phrase in sorted(words(locale, "nth_around"), key=len, reverse=True):
        left = f" {left} ".replace(f" {phrase} ", " ").strip() if left not in words(locale, "nth_last") else left
    if left in words(locale, "nth_last") and left != said:
        return LAST
    ordinal = next((n for n, names in table(locale)["ordinals"].items() if left in _normalised(names)), "")
    plainly = left != said and any(one in words(locale, "nth_around") for one in said.split())
    cardinal = next((n for n, names in table(locale)["numbers"].items() if left in _normalised(names)), "")
    return ordinal or (left if plainly and left.isdecimal() else cardinal if plainly else "")


def _normalised(names: object) -> frozenset[str]:
    return frozenset(normal(str(name)) for name in names) if isinstance(names, list) else frozenset()
