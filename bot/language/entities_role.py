"""Which job a sentence names: "als Pflegefachkraft", "for the data analyst role", "posisi admin gudang"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.entities_words import Word, capital_nouns, endings, follow, phrases
from bot.language.words import words

_MOST_WORDS = 5  # in the name of a job
_UNLISTED = 2  # words in it that no list has ("staatlich anerkannte Erzieherin")
_ARTICLES = frozenset({"a", "an", "the", "ein", "eine", "einen", "einer", "nen", "ne", "n", "our", "their", "your"})
_BOSSES = frozenset({"manager", "supervisor", "director", "owner", "head", "admin", "hr", "hrd", "kepala", "direktur"})
_PLAIN = frozenset({"interview", "job"})  # "office job", "second interview": not by a field alone


def role(text: str, said: Sequence[Word], taken: frozenset[int], locale: str) -> tuple[str, str]:
    """Return the job as written, and why; both empty for none. ``taken``: indices of words that name the company."""
    finder = _Finder(said, taken, locale)
    told = False
    for i in range(len(said)):
        told = told or said[i].norm in words(locale, "role_told")
        for section in ("role_before", "role_before_any", "role_before_shy"):
            size = phrases(locale, section).at(said, i) if section != "role_before_shy" or told else 0
            span = finder.behind(i + size, unlisted=section == "role_before_any", loose=size > 1) if size else None
            if span and (section != "role_before_shy" or span[1] - span[0] > 1 or said[span[0]].norm not in _BOSSES):
                cue = text[said[i].start : said[i + size - 1].end]
                return text[said[span[0]].start : said[span[1] - 1].end], f'role after "{cue}"'
    for i, word in enumerate(said):
        if word.norm in words(locale, "role_after"):
            span = finder.before(i)
            if span:
                return text[said[span[0]].start : said[span[1] - 1].end], f'role before "{word.text}"'
    span = finder.alone() if told else None
    return (text[said[span[0]].start : said[span[1] - 1].end], "role by itself") if span else ("", "")


class _Finder:
    def __init__(self, said: Sequence[Word], taken: frozenset[int], locale: str) -> None:
        self._said, self._taken, self._locale = said, taken, locale
        self._not = words(locale, "not_a_role")
        self._fields = words(locale, "role_fields")

    def _job(self, i: int) -> bool:
        norm = self._said[i].norm
        listed = words(self._locale, "roles")
        if norm in listed or norm.rpartition(" ")[2] in listed:
            return True
        ends = endings(self._locale, "role_ends")
        return norm not in self._not and norm not in words(self._locale, "function") and norm.endswith(ends)

    def _field(self, i: int) -> bool:
        return all(piece in self._fields for piece in self._said[i].norm.split())

    def behind(self, at: int, *, unlisted: bool, loose: bool) -> tuple[int, int] | None:
        """Return the words of a job that begins at ``at``."""
        said = self._said
        while at < len(said) and not said[at].parted and said[at].norm in _ARTICLES:
            at, loose = at + 1, True
        if at >= len(said) or said[at].parted or said[at].norm in self._not:
            return None
        last, strange = 0, 0
        for i in range(at, min(at + _MOST_WORDS, len(said))):
            word = said[i]
            if (i > at and word.parted) or word.dated or i in self._taken:
                break
            if self._job(i) or (last and self._follows(i)):
                last = i + 1
            elif last:
                if not (
                    word.cap
                    and said[last - 1].cap
                    and not capital_nouns(self._locale)
                    and not follow(self._locale)
                    and i == last
                ):
                    break  # "Assistant Registrar"
                last = i + 1
            elif not self._field(i):
                strange += 1
                little = word.norm in self._not or word.norm in words(self._locale, "function")
                if little or not loose or strange > _UNLISTED or follow(self._locale):
                    break
        if not last and unlisted and said[at].cap and at not in self._taken and not said[at].dated:
            last = at + 1
        return (at, last) if last else None

    def _follows(self, i: int) -> bool:
        """Say whether a word goes on with a job that has been named: "admin gudang"."""
        return follow(self._locale) and self._field(i)

    def alone(self) -> tuple[int, int] | None:
        """Return the words of a job that make up a clause: "interview at my old school, PE teacher"."""
        first = 0
        for stop in range(1, len(self._said) + 1):
            if stop < len(self._said) and not self._said[stop].parted:
                continue
            clause = range(first, stop)
            fits = all(self._job(i) or self._field(i) for i in clause) and any(self._job(i) for i in clause)
            if (fits and self._said[stop - 1].norm not in _BOSSES | self._not) or (fits and stop - first > 1):
                return first, stop
            first = stop
        return None

    def _opens(self, k: int) -> bool:
        return self._said[k].norm in _ARTICLES

    def before(self, stop: int) -> tuple[int, int] | None:
        """Return the words of a job that ends before ``stop``."""
        first, jobs = stop, 0
        while first > 0 and stop - first < _MOST_WORDS and not self._said[first].parted:
            i = first - 1
            job = self._job(i)
            if i in self._taken or self._said[i].dated or not (job or self._field(i)):
                break
            first, jobs = i, jobs + job
        if first == stop or self._said[first].norm in self._not:
            return None
        named = next((k for k in range(first - 1, max(first - 1 - _UNLISTED, 0) - 1, -1) if self._opens(k)), -1)
        if named >= 0 and jobs and not any(self._said[k].parted for k in range(named + 1, first + 1)):
            between = [self._said[k].norm for k in range(named + 1, first)]
            if not any(one in self._not or one in words(self._locale, "function") for one in between):
                first = named + 1  # "a parish administrator role"
        enough = jobs or (self._said[stop].norm not in _PLAIN or (stop - first > 1 and self._said[stop].norm == "job"))
        return (first, stop) if enough else None
