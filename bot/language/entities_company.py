"""Which company a sentence names: on the person's record, well known, or unknown behind telling words.

A wrong company carried into a letter is worse than none: an unknown name needs a telling word beside it and must be no
everyday word, no place and no person; two companies that could both be meant are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.language.entities_names import Names
from bot.language.entities_words import (
    Phrases,
    Word,
    capital_nouns,
    follow,
    languages_here,
    mapping,
    no_names,
    ordinary,
    phrases,
    raw,
    several_words,
    split,
    told,
)
from bot.language.words import normal, words

_ON_RECORD, _SAID, _BESIDE, _NAMED, _WEAK, _ALONE = 10, 7, 6, 5, 4, 3
_CLEARLY = 2  # by this much surer than another company, it is the one that is meant
_TOLD_BEFORE = 5  # words between "interview" and "with X"
_SHORTEST_BEGUN = 4  # letters of a name on record that is only begun
_BENT = re.compile(r"^(\w+isch|deutsch|vereinigt)en(?=\s)", re.IGNORECASE)
_DOTTED = ("e.V", "e.v", "Inc", "Ltd", "Co")


@dataclass(frozen=True, slots=True)
class Found:
    """A company: as it would be written on a form, the words it stands in, how sure it is, and why."""

    name: str
    first: int
    stop: int
    score: int
    why: str


@dataclass(frozen=True, slots=True)
class _Cue:
    """The words before a name: how sure they make a company, also alone (``sure``), also in lower case (``small``)."""

    score: int = 0
    sure: bool = False
    small: bool = False
    bare: bool = True
    why: str = ""


def companies(text: str, said: Sequence[Word], locale: str, known: Iterable[str]) -> tuple[Found, tuple[Found, ...]]:
    """Return the company that is meant, its name empty where none or several are; and everything that was found."""
    finder = _Finder(text, said, locale)
    found = tuple(finder.on_record(known)) or finder.all()
    nothing = Found("", 0, 0, 0, "")
    if not found:
        return nothing, ()
    best = max(found, key=lambda one: (one.score, -one.first))
    rivals = (one for one in found if best.score - one.score < _CLEARLY and normal(one.name) != normal(best.name))
    apart = any(one.first >= best.stop or one.stop <= best.first for one in rivals)
    return (nothing if apart else best), found


class _Finder:
    """Looks for companies in one sentence."""

    def __init__(self, text: str, said: Sequence[Word], locale: str) -> None:
        self._text, self._said, self._locale = text, said, locale
        self._loud, self._shy = _employers(locale)
        self._names = Names(said, locale, self._loud)
        self._never, self._nouns = no_names(locale), capital_nouns(locale)
        self._before, self._before_shy = phrases(locale, "company_before"), phrases(locale, "company_before_shy")
        self._articles, self._titles = (
            words(locale, "company_articles"),
            words(locale, "titles") | words(locale, "people_before"),
        )
        self._denied = words(locale, "amend_not")  # "not Siemens but Bosch"
        listed, compound = told(locale)
        self._tells = [word.norm in listed or word.norm.endswith(compound) for word in said]

    def on_record(self, known: Iterable[str]) -> Iterator[Found]:
        """Yield companies on the person's record, in whatever case, also when only the first word is typed."""
        listed = [(name, [word.norm for word in split(name)]) for name in known]
        for name, norms in listed:
            alike = sum(other[:1] == norms[:1] for _, other in listed)
            for i, word in enumerate(self._said):
                if not norms or word.norm != norms[0]:
                    continue
                size = len(norms)
                whole = [one.norm for one in self._said[i : i + size]] == norms
                telling = len(norms[0]) >= _SHORTEST_BEGUN and norms[0] not in ordinary(self._locale)
                if whole and (size > 1 or self._stands(i, name)):
                    yield Found(name, i, i + size, _ON_RECORD + size, "company on record")
                elif not whole and alike == 1 and telling:
                    yield Found(name, i, i + 1, _ON_RECORD, "company on record, begun")

    def _stands(self, i: int, name: str) -> bool:
        """Say whether a name that is an everyday word, too, stands where a company does."""
        said, word = self._said, self._said[i]
        if word.norm not in ordinary(self._locale) and not self._shy.at(said, i):
            return True
        at = i - (i > 0 and not word.parted and said[i - 1].norm in self._articles)
        beside = self._before.ending(said, at) or self._before_shy.ending(said, at)
        return bool(beside) or (not self._nouns and word.cap and word.text == name)

    def all(self) -> tuple[Found, ...]:
        """Return everything that reads like a company, in order, without what lies inside something surer."""
        found = [one for i in range(len(self._said)) for one in self._at(i)]
        best: dict[int, Found] = {}
        for one in sorted(found, key=lambda one: (-one.score, one.first - one.stop)):
            if not any(i in best for i in range(one.first, one.stop)):
                best.update(dict.fromkeys(range(one.first, one.stop), one))
        return tuple(sorted(set(best.values()), key=lambda one: one.first))

    def _at(self, i: int) -> Iterator[Found]:
        """Yield companies whose name begins at a word."""
        said, names = self._said, self._names
        if said[i].dated:
            return
        cue = self._cue(i)
        if cue.score < 0:
            return
        if stop := names.of_a_kind(i, telling=cue.score > 0 or (not self._nouns and any(self._tells[:i]))):
            yield self._found(i, stop, max(cue.score, _NAMED), f"company by its kind{cue.why}")
        if self._platform(i):
            return
        size = self._loud.at(said, i) or (self._shy.at(said, i) if cue.score or self._spelled_out(i) else 0)
        if size and self._not_little(i, size, cue):
            stop = names.with_form(i, i + size)
            yield self._found(i, stop, max(cue.score, _WEAK), f"well-known company{cue.why}")
        elif cue.score and (stop := names.behind(i, sure=cue.sure, small=cue.small, bare=cue.bare)):
            yield self._found(i, stop, cue.score, f"company{cue.why}")
        elif stop := names.acting(i):
            yield self._found(i, stop, _NAMED, f'company before "{said[stop].text}"')
        elif stop := names.with_tail(i):
            yield self._found(i, stop, _NAMED, f'company by its "{said[stop - 1].text}"')
        elif not cue.score and (stop := names.beside(i)):
            yield self._found(i, stop, _ALONE, f'company after "{said[i - 1].text}"')

    def _platform(self, i: int) -> bool:
        """Say whether a word belongs to something like "Microsoft Teams"."""
        listed = several_words(self._locale, "not_a_company")
        return listed.at(self._said, i) > 0 or (i > 0 and listed.at(self._said, i - 1) > 1)

    def _cue(self, i: int) -> _Cue:
        """Return what the words before a name make of it; a score below zero where they speak against a company."""
        said, at = self._said, i
        while at > 0 and i - at < 2 and not said[at].parted and said[at - 1].norm in self._articles:
            at -= 1
        if at == 0 or said[at].parted:
            return _Cue()
        if said[i - 1].norm in self._titles or said[at - 1].norm in self._denied:
            return _Cue(-1)
        strong = self._before.ending(said, at)
        first = at - (strong or self._before_shy.ending(said, at))
        if first == at or phrases(self._locale, "company_not_before").ending(said, at) > strong:
            return _Cue()
        if first and said[first - 1].norm in self._denied:
            return _Cue(-1)
        now = phrases(self._locale, "company_now")
        for stop in (first, first - 1):
            size = now.ending(said, stop) if stop > 0 else 0
            if size and (stop == size or said[stop - size].parted):
                return _Cue(-1)  # "I work at Acme", but not "the friend I work with at Acme"
        spoken = any(self._tells[max(first - _TOLD_BEFORE, 0) : first])
        why = f' after "{self._text[said[first].start : said[i - 1].end]}"'
        bare = at == i and said[first].norm not in words(self._locale, "company_fused")
        if strong:
            small = spoken or strong > 1 or any(self._tells[: i + 2]) or self._nouns
            return _Cue(_SAID if spoken else _BESIDE, sure=True, small=small, bare=bare, why=why)
        source = spoken and said[first].norm in words(self._locale, "company_from")
        direct = spoken and first > 0 and self._tells[first - 1] and said[first].norm not in self._articles
        score = (_NAMED if bare else _WEAK) if spoken else 0
        return _Cue(score, sure=source or direct, small=source, bare=bare, why=why if spoken else "")

    def _not_little(self, i: int, size: int, cue: _Cue) -> bool:
        """Say whether an employer called like another word ("WHO", "Three") is spelled as such."""
        word = self._said[i]
        if size > 1 or word.norm not in self._never:
            return True
        if word.norm in words(self._locale, "function"):
            return word.text.isupper() and word.cap
        return word.cap or cue.score >= _BESIDE

    def _spelled_out(self, i: int) -> bool:
        """Say whether a word is a name by its capitals, or beside an interview, an offer or the like."""
        said, word = self._said, self._said[i]
        behind = i + 1 < len(said) and not said[i + 1].parted and self._tells[i + 1]
        before = i > 0 and not word.parted and self._tells[i - 1]
        lower = before and follow(self._locale) and word.norm not in self._never  # "interview grab"
        return lower or (word.cap and ((word.text.isupper() and len(word.text) > 1) or behind or before))

    def _found(self, first: int, stop: int, score: int, why: str) -> Found:
        """Return a company as it would stand on a form: without the bend of its sentence, and not "Firma"."""
        if stop - first > 1 and self._said[first].norm in words(self._locale, "company_kinds_alone"):
            first += 1
        name = self._text[self._said[first].start : self._said[stop - 1].end]
        if name.endswith(_DOTTED) and self._text[self._said[stop - 1].end :].startswith("."):
            name += "."
        written = mapping(self._locale, "employers_form").get(normal(name))
        if written:
            name = written if self._said[first].cap else written.lower()
        elif self._nouns:
            name = _BENT.sub(r"\1e", name)
        if stop - first == 1:
            name = re.sub(r"['’]s$|['’]$|-nya$", "", name) if not self._loud.at(self._said, first) else name
        return Found(name, first, stop, score, why)


@cache
def _employers(locale: str) -> tuple[Phrases, Phrases]:
    """Return well-known employers: those recognised anywhere, and those whose names are also something else."""
    own, shy = list(raw(locale, "employers")), list(raw(locale, "employers_shy"))
    own_norms, shy_norms = frozenset(map(normal, own)), frozenset(map(normal, shy))
    for other in languages_here():
        if other != locale:
            for name in raw(other, "employers") + raw(other, "employers_shy"):
                if normal(name) not in no_names(locale):
                    (own if len(split(name)) > 1 else shy).append(name)
    loud = [name for name in own if normal(name) not in shy_norms]
    if capital_nouns(locale):
        loud += [re.sub(r"^(Deutsch|Österreichisch)e ", r"\1en ", name) for name in loud]
    return Phrases(loud), Phrases(name for name in shy if normal(name) not in own_norms)


def is_employer(name: str, locale: str) -> bool:
    """Say whether a name is a well-known employer's, or ends as only companies' names do."""
    said = normal(name)
    forms = words(locale, "company_forms")
    known = words(locale, "employers") | words(locale, "employers_shy")
    return said in known or (len(said.split()) > 1 and said.rpartition(" ")[2] in forms)
