"""What a correction says instead, and what only looks like one."""

from __future__ import annotations

import pytest

from bot.language.correcting import after_no, corrected, correction, denied
from bot.language.replies import reply_kind


@pytest.mark.parametrize(
    ("locale", "text", "instead"),
    [
        ("en", "wait, no, it's Brose", "Brose"),
        ("en", "it wasn't a nurse, it was a midwife", "a midwife"),
        ("en", "not Monday, Tuesday", "Tuesday"),
        ("en", "quarter past, I meant", "quarter past"),
        ("en", "Friday instead of Thursday", "Friday"),
        ("en", "Thompson*", "Thompson"),
        ("de", "es war nicht Netto, es war Norma", "Norma"),
        ("de", "Mittwoch statt Montag", "Mittwoch"),
        ("de", "zwölf Uhr meinte ich", "zwölf Uhr"),
        ("de", "*Hölzl", "Hölzl"),
        ("id", "bukan Senin, Rabu", "Rabu"),
        ("id", "jam 7 deng", "jam 7"),
        ("id", "tunggu, Bu Tari deng bukan Bu Sari", "Bu Tari"),
    ],
)
def test_what_is_right_instead(locale: str, text: str, instead: str) -> None:
    assert corrected(text, locale) == instead


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "I'm tired, sorry"),
        ("en", "not bad, not great"),
        ("en", "the tram is not far from here"),
        ("de", "ich bin so müde, sorry"),
        ("de", "nicht so gern"),
        ("de", "der Weg ist nicht weit, das passt"),
        ("id", "itu bukan masalah besar"),
        ("id", "maaf aku gugup"),
    ],
)
def test_what_corrects_nothing(locale: str, text: str) -> None:
    assert corrected(text, locale) is None


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        ("en", "I meant brose", "any"),
        ("en", "oops, my phone", "capital"),
        ("de", "ich meine das wirklich ehrlich", "capital"),
        ("en", "team lead, not manager", "known"),
        ("de", "Technikerin, nicht Mechanikerin", "known"),
    ],
)
def test_how_sure_it_is_a_name(locale: str, text: str, names: str) -> None:
    """Behind a word that is said for many reasons, a name has a capital letter; "team lead, not manager" answers."""
    found = correction(text, locale)
    assert found is not None
    assert found.names == names


def test_what_stands_behind_a_no() -> None:
    assert after_no("nein, vorgestern", "de") == "vorgestern"
    assert after_no("ah nee, 15 Uhr", "de") == "15 Uhr"
    assert after_no("no, it was Brose", "en") == "Brose"
    assert after_no("no longer interested", "en") == ""
    assert after_no("nein", "de") == ""


def test_what_it_was_not() -> None:
    assert denied("not Acme but Brose", "en") == "acme"
    assert denied("Mittwoch statt Montag", "de") == "montag"


@pytest.mark.parametrize(
    ("locale", "text", "kind"),
    [
        *(("en", "hang on a sec", "moment"), ("de", "warte mal kurz", "moment"), ("id", "bentar ya kak", "moment")),
        *(("en", "huh?", "why"), ("de", "hä?", "why"), ("id", "hah", "why"), ("id", "ga paham", "why")),
        *(("en", "sorry, no", "no"), ("de", "sorry, nein", "no"), ("id", "maaf, nggak", "no")),
        *(("en", "haha", "answer"), ("id", "hehe", "answer"), ("en", "www.brose.com/jobs", "answer")),
        *(("en", "Brose", "answer"), ("de", "Siemens Energy", "answer"), ("id", "PT Astra", "answer")),
        *(("de", "am 3. Juni um 14 Uhr", "answer"), ("en", "3 June 2 pm", "answer"), ("id", "besok jam 10", "answer")),
    ],
)
def test_what_kind_of_reply_it_is(locale: str, text: str, kind: str) -> None:
    assert reply_kind(text, locale) == kind
