"""Cutting long texts into parts that Telegram accepts (telegram.md 16)."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.playground.markup import parse_html
from bot.telegram.splitting import split, units


def seen(html: str) -> tuple[str, list[dict[str, Any]]]:
    return parse_html(html)


def test_a_text_that_fits_stays_as_it_is() -> None:
    """4,096 characters after entities: tags and entities may make the source longer (telegram.md 16)."""
    assert split("x" * 4096) == ["x" * 4096]
    assert split("&amp;" * 4096) == ["&amp;" * 4096]
    assert split("<b>" + "x" * 4096 + "</b>") == ["<b>" + "x" * 4096 + "</b>"]
    assert len(split("🙂" * 2048)) == 1
    assert len(split("🙂" * 2049)) == 2


def test_it_is_cut_at_paragraphs_then_lines_then_sentences_then_words() -> None:
    """The best place in the last three quarters of a part."""
    assert split("aaaa aaaa.\n\nbbbb bbbb.\n\ncccc", 24) == ["aaaa aaaa.\n\nbbbb bbbb.", "cccc"]
    assert split("aaaa aaaa. aaaa\nbbbb bbbb bbbb", 24) == ["aaaa aaaa. aaaa", "bbbb bbbb bbbb"]
    assert split("aaaa aaaa. bbbb bbbb bbbb", 20) == ["aaaa aaaa.", "bbbb bbbb bbbb"]
    assert split("aaaa aaaa bbbb bbbb", 12) == ["aaaa aaaa", "bbbb bbbb"]
    assert split("a\n\n" + "b" * 30, 20) == ["a\n\n" + "b" * 17, "b" * 13]


def test_tags_are_closed_and_opened_again() -> None:
    """Nested ones too, with their attributes, and a closing tag at the cut is taken along (telegram.md 16)."""
    assert split('<b>aaaa <a href="https://x.y/?a=1&amp;b=2">bbbb cccc</a></b> dddd', 10) == [
        '<b>aaaa <a href="https://x.y/?a=1&amp;b=2">bbbb </a></b>',
        '<b><a href="https://x.y/?a=1&amp;b=2">cccc</a></b> dddd',
    ]
    assert split("<b>aaaa\n\n</b>bbbb", 8) == ["<b>aaaa\n\n</b>", "bbbb"]
    parts = split('<pre><code class="language-py">' + "  x\n" * 10 + "</code></pre>", 16)
    assert all(part.startswith('<pre><code class="language-py">  x\n') for part in parts)


def test_nothing_visible_is_torn() -> None:
    """Entities, accents, families and flags of skin tone stay whole."""
    assert split("aaa&amp;bbb", 4) == ["aaa&amp;", "bbb"]
    assert split("aaa&#128578;bbb", 4) == ["aaa", "&#128578;bb", "b"]
    assert split("aae\u0301bb", 3) == ["aa", "e\u0301b", "b"]
    assert split("a👩\u200d👧bbbb", 6) == ["a👩\u200d👧", "bbbb"]
    assert split("aaa👍🏽b", 6) == ["aaa", "👍🏽b"]


def test_parts_without_anything_to_see_are_left_out() -> None:
    """Telegram refuses them."""
    assert split("aaaa" + "\n" * 20 + "bbbb", 6) == ["aaaa", "bbbb"]


words = st.text("ab .\n🙂é&<>", max_size=60).map(escape)
tagged = st.recursive(
    words,
    lambda inner: st.tuples(
        st.sampled_from(["b", "i", "u", "s", "tg-spoiler", "blockquote", "pre", "code"]), st.lists(inner, max_size=4)
    ).map(lambda made: f"<{made[0]}>{''.join(made[1])}</{made[0]}>"),
    max_leaves=12,
)


@given(st.lists(tagged, max_size=4).map("".join), st.integers(8, 60))
def test_parts_fit_parse_and_lose_nothing(html: str, limit: int) -> None:
    """Each part is what Telegram reads without complaint; together they say the same in the same formats."""
    parts = split(html, limit)
    whole, _ = seen(html)
    texts = [seen(part)[0] for part in parts]
    if units(html) > limit and whole.strip():
        assert all(units(text) <= limit and text.strip() for text in texts)
    assert re.sub(r"\s", "", "".join(texts)) == re.sub(r"\s", "", whole)
    assert formats(parts) == formats([html])


def formats(parts: list[str]) -> list[tuple[str, frozenset[str]]]:
    """Every visible character with the formats around it."""
    result = []
    for part in parts:
        text, entities = seen(part)
        at = 0
        for character in text:
            if not character.isspace():
                around = {e["type"] for e in entities if e["offset"] <= at < e["offset"] + e["length"]}
                result.append((character, frozenset(around)))
            at += units(character)
    return result
