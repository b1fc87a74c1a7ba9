"""Unknown names in a sentence: where one stops, and what is none (everyday words, places, people, jobs)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.entities_words import (
    Phrases,
    Word,
    capital_nouns,
    endings,
    is_place,
    no_names,
    ordinary,
    phrases,
    slips_of_ordinary,
    stops,
    tails,
    told,
)
from bot.language.words import words

MOST_WORDS = 5  # in a name
_MOST_WORDS_ACTING = 3  # in a name before a verb
_SHORTEST = 3  # letters of an unknown name typed in lower case
_AND = frozenset({"and", "und"})
_VERBS = ("t", "en", "e", "st", "ern", "eln")
_SAINTS = frozenset({"st", "sankt", "saint", "san"})


class Names:
    """Looks for unknown names in one sentence; ``loud`` are the well-known ones, which are not looked for here."""

    def __init__(self, said: Sequence[Word], locale: str, loud: Phrases) -> None:
        self._said, self._locale, self._loud = said, locale, loud
        self._never, self._ordinary = no_names(locale), ordinary(locale)
        self.told = told(locale)[0]
        self._ends = endings(locale, "not_a_company_ends")
        self._tails, self._stops = tails(locale), stops(locale)
        self._jobs = words(locale, "roles")
        self._nouns = capital_nouns(locale)  # every noun has a capital, so a capital alone tells nothing

    def behind(self, i: int, *, sure: bool, small: bool, bare: bool) -> int:
        """Return where an unknown name behind a telling word stops, or 0.

        ``sure``: the word is a telling one by itself; ``small``: the name may be typed in lower case; ``bare``: no
        article stands between.
        """
        word = self._said[i]
        if not word.cap:
            fit = bare and small and len(word.norm) >= _SHORTEST and self._unknown(i)
            return self._stop(i) if fit and not slips_of_ordinary(word.norm, self._locale) else 0
        if not self._unknown(i):
            several = not self._nouns and word.norm not in self._stops and self._goes_on(i)
            return self._stop(i) if several and not is_place(word.text, self._locale) else 0
        proper = word.upper or self._goes_on(i)
        return self._stop(i) if proper or not self._nouns or (bare and sure) else 0

    def _unknown(self, i: int) -> bool:
        """Say whether a word is neither an everyday word, nor a place, nor a person."""
        word = self._said[i]
        if word.dated or word.text.isdecimal() or is_place(word.text, self._locale):
            return False
        if word.upper and word.cap and word.norm not in self._never and word.norm not in self._jobs:
            return True
        if word.norm in self._ordinary or word.norm.endswith(self._ends):
            return False
        return word.norm not in self._jobs and self._never.isdisjoint(word.norm.split())

    def _goes_on(self, i: int) -> bool:
        """Say whether the next word belongs to a name that begins with a capital."""
        if i + 1 >= len(self._said) or self._said[i + 1].dated or self._said[i + 1].parted:
            return False
        after = self._said[i + 1]
        known = after.norm in (self._ordinary if self._nouns else self._stops)
        return after.joined or after.norm in self._tails or (after.cap and not known)

    def _stop(self, i: int, first: int = -1) -> int:
        """Return where a name stops of which the word at ``i`` is a part; 0 where it runs into a well-known one."""
        said = self._said
        stop, begin = i + 1, i if first < 0 else first
        while stop < len(said) and stop - begin < MOST_WORDS:
            word = said[stop]
            if word.parted or word.dated:
                break
            if self._loud.at(said, stop) and not said[i].cap:
                return 0
            if not (word.joined or word.norm in self._tails or self._more(i, stop)):
                break
            stop += 1
        return stop

    def _more(self, i: int, at: int) -> bool:
        """Say whether a word goes on with a name, by its spelling."""
        word = self._said[at]
        if self._said[i].cap:
            if word.norm in _AND and at + 1 < len(self._said) and self._said[at + 1].cap:
                return self._unknown(at + 1) and not self._loud.at(self._said, at + 1)
            if self._said[i].norm in _SAINTS and word.cap and at == i + 1:
                return True
            return word.cap and (self._unknown(at) if self._nouns else word.norm not in self._stops)
        verb = self._nouns and word.norm.endswith(_VERBS)  # "bei rewe verpennt"
        unknown = not verb and not word.cap and self._unknown(at)
        return unknown and not slips_of_ordinary(word.norm, self._locale)

    def with_form(self, first: int, stop: int) -> int:
        """Return where a well-known name stops with what is added to it: "Infosys BPO", "Bosch GmbH"."""
        said, forms = self._said, words(self._locale, "company_forms")
        while stop < len(said) and stop - first < MOST_WORDS and not said[stop].parted and not said[stop].dated:
            added = said[stop].cap and said[first].cap and not self._nouns and self._unknown(stop)
            if said[stop].norm not in forms and not added:
                break
            stop += 1
        return stop

    def of_a_kind(self, i: int, *, telling: bool) -> int:
        """Return where "Hotel Adler", "PT Maju Jaya", "Kanzlei Brandstätter" stops, or 0."""
        said = self._said
        size = phrases(self._locale, "company_kinds").at(said, i)
        at = i + size
        if not size or at >= len(said) or said[at].parted or said[at].dated:
            return 0
        name, kind = said[at], said[i]
        if self._loud.at(said, at) and (name.cap or kind.norm != "cv"):
            return at + self._loud.at(said, at)
        local = phrases(self._locale, "company_kinds_of_places").at(said, i) == size
        placed = is_place(name.text, self._locale)
        # "CV" is a company's form only before a capital.
        if name.cap and (kind.cap or kind.norm != "cv") and (not placed or local):
            named = name.norm not in self._ordinary or (not self._nouns and name.norm not in self._stops) or name.upper
            return self._stop(at, i) if named or (placed and local) else 0
        anything = phrases(self._locale, "company_kinds_of_fields").at(said, i) == size
        if anything and name.norm not in self._stops:
            return at + 1
        if name.cap or kind.cap or phrases(self._locale, "company_kinds_small").at(said, i) != size:
            return 0
        if local and (placed or name.norm in _SAINTS):
            return at + 1 + (name.norm in _SAINTS and at + 1 < len(said))
        unknown = self._unknown(at) and len(name.norm) >= _SHORTEST
        return self._stop(at, i) if unknown and telling and not slips_of_ordinary(name.norm, self._locale) else 0

    def acting(self, i: int) -> int:
        """Return where a name stops that stands before something only companies do, or 0."""
        said, acts = self._said, phrases(self._locale, "company_acts")
        clause = i == 0 or said[i].parted
        if not clause and (self._nouns or not said[i].cap):
            return 0  # "The Guardian invited me", but not "the dentist invited me"
        for stop in range(i + 1, min(i + _MOST_WORDS_ACTING, len(said) - 1) + 1):
            if said[stop].parted or said[stop].dated or not self._unknown(stop - 1) or self._loud.at(said, stop - 1):
                return 0
            size = acts.at(said, stop)
            if size:
                sure = size > 1 and len(said[i].norm) >= _SHORTEST
                sure = sure and not slips_of_ordinary(said[i].norm, self._locale)
                return stop if said[i].cap or (sure and clause) else 0
        return 0

    def with_tail(self, i: int) -> int:
        """Return where "Ryobi Motors" or "Nordlicht GmbH" stops, which are companies by their last word; or 0."""
        if not self._said[i].cap or not self._unknown(i) or self._loud.at(self._said, i):
            return 0
        forms = words(self._locale, "company_forms")
        stop = self._stop(i)
        last = self._said[stop - 1]
        tail = last.norm in forms or (last.cap and not self._nouns and last.norm in self._tails)
        return stop if stop - i > 1 and tail else 0

    def beside(self, i: int) -> int:
        """Return where a capitalised name stops right behind "interview" and the like, or 0."""
        word = self._said[i]
        if i == 0 or word.parted or not word.cap or self._nouns or self._said[i - 1].norm not in self.told:
            return 0
        return self._stop(i) if self._unknown(i) and not word.text[0].isdigit() else 0
