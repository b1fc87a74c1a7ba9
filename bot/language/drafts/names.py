"""Names against the record: misspelt ones anywhere they are sure to be names, unknown ones only in the greeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.language.drafts.letter import Letter
from bot.language.drafts.model import RULES, Finding, Known
from bot.language.drafts.phrases import BODY, GREETING, SIGNATURE, Word, words_of
from bot.language.drafts.tables import phrases, phrases_of_all, single_words

_LONGEST_NAME = 40  # letters of a word that are compared
_SURE_IN_BODY = 6  # letters from which a near miss in running text is taken for a slip
_SURE_COMPANY = 5
_ENDINGS = frozenset({"s", "es", "e", "en", "er", "n", "r", "ns", "nya"})  # of a name in use, not a slip


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody named: words as compared, as written, and "female", "male" or "" for the title."""

    norms: tuple[str, ...]
    written: tuple[str, ...]
    title: str
    titled: bool
    start: int = 0
    end: int = 0


def names(letter: Letter, locale: str, known: Known) -> Iterator[Finding]:
    """Yield every name that the record spells otherwise, and whom it does not know."""
    record = [person for name in known.people for person in _people(name, list(words_of(name)), locale)]
    greeting = [word for word in letter.words if word.part == GREETING]
    if record:
        company = {word.norm for word in words_of(known.company)}
        for person in _people(letter.text, _without_phrase(greeting, locale), locale):
            if not company & set(person.norms):
                yield from _greeted(letter, person, record, locale)
        yield from _mentioned(letter, record)
    yield from _company(letter, locale, known)
    yield from _signed(letter, locale, known)


def _people(text: str, words: Sequence[Word], locale: str) -> Iterator[_Person]:
    """Read people from words: a title begins one, and so does a comma or an "and"."""
    nobody = single_words(locale, "names", "nobody")
    group: list[Word] = []
    title, titled, before = "", False, None
    for word in (*words, None):
        gender = _title(word) if word else None
        parted = word is None or gender is not None or word.norm in nobody or not text[word.start].isupper()
        parted = parted or (before is not None and word is not None and "," in text[before.end : word.start])
        if parted and group:
            yield _person(text, group, title, titled)
            group, title, titled = [], "", False
        if word is None:
            return
        if gender is not None:
            title, titled = gender or title, True
        elif text[word.start].isupper() and word.norm not in nobody:
            group.append(word)
        before = word


def _person(text: str, group: Sequence[Word], title: str, titled: bool) -> _Person:
    written = tuple(text[word.start : word.end] for word in group)
    return _Person(tuple(word.norm for word in group), written, title, titled, group[0].start, group[-1].end)


def _title(word: Word) -> str | None:
    """Return whose title a word is, "" for anybody's, None for no title; in any language, for people write abroad."""
    for gender in ("female", "male"):
        if phrases_of_all("names", gender).at([word], 0):
            return gender
    return "" if phrases_of_all("names", "titles").at([word], 0) else None


def _without_phrase(greeting: list[Word], locale: str) -> list[Word]:
    """Return the greeting without its "Dear"."""
    known = single_words(locale, "names", "greeting_words")
    return [word for word in greeting if word.norm not in known]


def _greeted(letter: Letter, person: _Person, record: Sequence[_Person], locale: str) -> Iterator[Finding]:
    same = [other for other in record if set(other.norms) & set(person.norms)]
    for norm, written in zip(person.norms, person.written, strict=True):
        right = None if any(norm in other.norms for other in record) else _meant(norm, same or record)
        if right:
            start = letter.text.index(written, person.start)
            yield Finding("name", written, start, right, RULES["name"])
            return
    if same:
        titles = {other.title for other in same}
        if person.title and "" not in titles and person.title not in titles:
            yield Finding("name", letter.text[person.start : person.end], person.start, "", RULES["name"])
        return
    if all(_says_which(other, person, locale) for other in record):
        spot = letter.text[person.start : person.end]
        yield Finding("stranger", spot, person.start, "", RULES["stranger"])


def _says_which(other: _Person, person: _Person, locale: str) -> bool:
    """Say whether the record holds enough of a name to tell that somebody else is greeted."""
    if any(a.startswith(b) or b.startswith(a) for a in other.norms for b in person.norms):
        return False  # Alex and Alexandra
    if len(other.norms) > 1:
        return True
    family_names = bool(single_words(locale, "names", "family_name_after_title"))
    return family_names and other.titled and person.titled


def _mentioned(letter: Letter, record: Sequence[_Person]) -> Iterator[Finding]:
    """Near misses in the body, right after a title."""
    for before, word in pairwise(letter.words):
        if word.part != BODY or before.sentence != word.sentence or _title(before) is None or _title(word) is not None:
            continue
        if len(word.norm) < _SURE_IN_BODY or not letter.text[word.start].isupper():
            continue
        if any(word.norm in other.norms or _inflected(word.norm, norm) for other in record for norm in other.norms):
            continue
        right = _meant(word.norm, record)
        if right:
            yield Finding("name", letter.text[word.start : word.end], word.start, right, RULES["name"])


def _meant(norm: str, record: Sequence[_Person]) -> str | None:
    """Return the record's spelling of a name that is nearly this one."""
    pairs = ((other.norms[n], other.written[n]) for other in record for n in range(len(other.norms)))
    return next((written for right, written in pairs if _near(norm, right)), None)


def _company(letter: Letter, locale: str, known: Known) -> Iterator[Finding]:
    """The company's name with one word nearly right; a single word only where a name must stand."""
    forms = phrases_of_all("names", "legal_forms")
    words = list(words_of(known.company))
    core = [number for number in range(len(words)) if not forms.at(words, number)]
    if not core or core != list(range(core[0], core[-1] + 1)):
        return
    right = [words[number] for number in core]
    spelt = known.company[right[0].start : right[-1].end]
    own = {word.norm for text in (known.role, known.my_name, *known.people) for word in words_of(text)}
    size = len(right)
    for first in range(len(letter.words) - size + 1):
        window = letter.words[first : first + size]
        off = [n for n in range(size) if window[n].norm != right[n].norm]
        if len(off) != 1 or window[0].part == SIGNATURE or window[0].sentence != window[-1].sentence:
            continue
        wrong, meant = window[off[0]], right[off[0]]
        if not _slip(letter, wrong, meant, own) or (size == 1 and not _named_here(letter, first, locale)):
            continue
        yield Finding("name", letter.between(window[0], window[-1]), window[0].start, spelt, RULES["name"])
        return


def _slip(letter: Letter, wrong: Word, meant: Word, own: set[str]) -> bool:
    if wrong.norm in own or wrong.norm[:1] != meant.norm[:1] or not letter.text[wrong.start].isupper():
        return False
    if len(meant.norm) < _SURE_COMPANY or _inflected(wrong.norm, meant.norm) or _inflected(meant.norm, wrong.norm):
        return False
    return _near(wrong.norm, meant.norm)


def _named_here(letter: Letter, number: int, locale: str) -> bool:
    """Say whether a company's name must stand here: after "at", or before "team" or a legal form."""
    before, after = letter.words[max(0, number - 1) : number], letter.words[number + 1 : number + 2]
    if before and _title(before[0]) is not None:
        return False
    places = single_words(locale, "names", "before_company")
    return any(word.norm in places for word in before) or bool(
        after and (phrases_of_all("names", "legal_forms").at(after, 0) or after[0].norm in {"team", "tim"})
    )


def _signed(letter: Letter, locale: str, known: Known) -> Iterator[Finding]:
    """The person's own name below the closing."""
    right = list(words_of(known.my_name))
    closing = phrases(locale, "letter", "closings")
    signature = [word for word in letter.words if word.part == SIGNATURE]
    match = closing.at(signature, 0) if signature else None
    for word in signature[match.last + 1 : match.last + 1 + len(right)] if match else ():
        if any(word.norm == other.norm for other in right) or not letter.text[word.start].isupper():
            continue
        for other in right:
            if len(other.norm) >= _SURE_COMPANY and word.norm[:1] == other.norm[:1] and _near(word.norm, other.norm):
                meant = known.my_name[other.start : other.end]
                yield Finding("name", letter.text[word.start : word.end], word.start, meant, RULES["name"])
                return


def _inflected(used: str, name: str) -> bool:
    """Say whether a word is a name with an ending: "Nordlichts"."""
    return used.startswith(name) and used[len(name) :] in _ENDINGS


def _near(one: str, other: str) -> bool:
    """Say whether two different words are a slip apart: one letter from four on, two from seven on."""
    longest = max(len(one), len(other))
    if min(len(one), len(other)) < 4 or longest > _LONGEST_NAME or abs(len(one) - len(other)) > 2:
        return False
    return 0 < _distance(one, other) <= (2 if longest > 6 else 1)


def _distance(one: str, other: str) -> int:
    """Count letters to add, drop, change or swap with a neighbour."""
    above: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, above, row = above, row, [i]
        for j, b in enumerate(other, 1):
            best = min(row[-1] + 1, above[j] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
    return row[-1]
