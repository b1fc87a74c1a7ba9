"""The draft checker on texts that nobody would write, and on far too long ones."""

from __future__ import annotations

from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.catalog import SHIPPED, Catalog
from bot.language.drafts import MOST_CHARACTERS, RULES, Known, check_draft, language_of, looks_like_draft, shown
from tests.unit.drafts.letters import FAULTY

CATALOG = Catalog()

_PIECES = st.sampled_from(
    [word for draft in FAULTY[::3] for word in draft.text.split(" ")]
    + [
        "\n\n",
        "\r\n",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        "____",
        "XXX",
        "!!",
        "???",
        "👩🏽‍💻",
        "ß",
        "ﬁ",
        "İ",
        "u\u0308",
        ">",
    ]
)
_TEXTS = st.one_of(st.text(max_size=300), st.lists(_PIECES, max_size=60).map(" ".join))
_KNOWN = st.builds(
    Known,
    company=st.one_of(st.text(max_size=20), st.just("Nordlicht GmbH")),
    people=st.lists(st.one_of(st.text(max_size=20), st.just("Frau Sommer")), max_size=3).map(tuple),
    my_name=st.text(max_size=20),
    kind=st.sampled_from(["", "thanks", "follow_up", "accept", "application"]),
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(text=_TEXTS, locale=st.sampled_from(SHIPPED), known=_KNOWN)
def test_any_text_is_answered_and_always_the_same(text: str, locale: str, known: Known) -> None:
    findings = check_draft(text, locale, known)
    assert findings == check_draft(text, locale, known)
    assert all(finding.spot and text[finding.start :].startswith(finding.spot) for finding in findings)
    once = [finding.rule for finding in findings if finding.rule not in {"bracket", "name", "stranger"}]
    assert len(once) == len(set(once))
    assert [*RULES].index(findings[0].rule) == min([*RULES].index(f.rule) for f in findings) if findings else True
    assert language_of(text, locale) in SHIPPED
    assert looks_like_draft(text) in {True, False}
    assert shown(findings, CATALOG, locale)


_NASTY = (
    *(
        "[",
        "{",
        "<a",
        "(",
        "_",
        "X",
        "!",
        "„",
        "a",
        "a.",
        "@a",
        "a-",
        "\n",
        "\r",
        " ",
        "> ",
        "www.",
        "Best\n",
        "Frau\n",
    ),
    *("Frau\n", "i ", "ich ", "saya ", "Dear ", "Dear Kim, ", "Frau Sommer ", "Frau Sommr ", "Nordlich ", "could you "),
)


@pytest.mark.parametrize("piece", _NASTY)
def test_a_megabyte_does_not_hang(piece: str) -> None:
    """Only the first MOST_CHARACTERS are read, in time that grows with them and not with their square."""
    text = "Dear Kim,\n" + piece * (1_000_000 // len(piece))
    known = Known(company="Nordlicht", people=("Frau Sommer", "Kim Morgan"), kind="follow_up")
    began = monotonic()
    for locale in SHIPPED:
        findings = check_draft(text, locale, known)
        assert all(finding.start + len(finding.spot) <= MOST_CHARACTERS for finding in findings)
    looks_like_draft(text)
    language_of(text, "en")
    assert monotonic() - began < 10
