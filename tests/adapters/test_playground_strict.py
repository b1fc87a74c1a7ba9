"""The playground refuses what Telegram refuses, in its words (telegram.md 14-18)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.playground.errors import RefusedError
from bot.playground.keyboards import reply_markup
from bot.playground.links import checked_link
from bot.playground.markup import parse_html
from bot.playground.params import Params
from bot.playground.texts import Text, caption, finished, message_text


def refusal(act: Any, *arguments: Any) -> str:
    with pytest.raises(RefusedError) as refused:
        act(*arguments)
    assert refused.value.code == 400
    return refused.value.description


def said(**values: Any) -> Text:
    return message_text(Params(values))


def spans(text: str) -> list[tuple[str, int, int]]:
    return [(e["type"], e["offset"], e["length"]) for e in said(text=text, parse_mode="HTML").entities]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<i>x</i>", "italic"),
        ("<em>x</em>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s>", "strikethrough"),
        ("<strike>x</strike>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ('<a href="https://example.org">x</a>', "text_link"),
        ('<tg-emoji emoji-id="536">x</tg-emoji>', "custom_emoji"),
        ('<tg-time unix="1700000000" format="wDT">x</tg-time>', "date_time"),
        ("<B >x</b >", "bold"),
    ],
)
async def test_every_supported_tag_becomes_its_entity(source: str, kind: str) -> None:
    """Telegram's HTML knows these tags and no others (telegram.md 17)."""
    assert spans(source) == [(kind, 0, 1)]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("a<p>x</p>", 'Unsupported start tag "p" at byte offset 1'),
        ("ä<div>", 'Unsupported start tag "div" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("1 <", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x!>y</a>", "Unexpected end of name token at byte offset 8"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-time unix="1" format="q">x</tg-time>', "Invalid date format used"),
        ('<tg-emoji emoji-id="x">x</tg-emoji>', "Invalid custom emoji identifier specified"),
        ("3 < 4 > 2", 'Unsupported start tag "" at byte offset 2'),
    ],
)
async def test_broken_html_is_refused_with_the_byte_offset(source: str, complaint: str) -> None:
    """What a person typed and nobody escaped breaks the message, as it would in production (telegram.md 17)."""
    assert refusal(parse_html, source) == f"Bad Request: can't parse entities: {complaint}"


async def test_entities_count_utf16_units_and_references_are_decoded() -> None:
    """An emoji is two units; &lt; is one; &nbsp; is no reference that Telegram knows."""
    text, entities = parse_html("😀&lt;&#228;&#x1F600;&amp;lt; <b>fett</b>&nbsp;")
    assert text == "😀<ä😀&lt; fett&nbsp;"
    assert entities == [{"offset": 11, "length": 4, "type": "bold"}]


async def test_a_half_character_after_decoding_is_refused() -> None:
    """&#xD800; alone is no text."""
    assert "unmatched surrogate code units" in refusal(parse_html, "&#xD800;")


async def test_code_inside_pre_gives_it_a_language_and_nothing_is_bold_in_code() -> None:
    """<pre><code class="language-x"> is one entity; styles in code are dropped; neighbours merge."""
    assert said(text='<pre><code class="language-py">x</code></pre>', parse_mode="html").entities == [
        {"offset": 0, "length": 1, "type": "pre", "language": "py"}
    ]
    assert spans("<code><b>x</b></code>") == [("code", 0, 1)]
    assert spans("<b>a</b><b>b</b>") == [("bold", 0, 2)]
    assert spans("<b>a<i>b</i></b>") == [("bold", 0, 2), ("italic", 1, 1)]


async def test_links_are_checked_and_completed() -> None:
    """A bare host gets its scheme and slash; what is no link leaves plain text; tg://user is a mention."""
    assert checked_link("example.org") == "http://example.org/"
    assert checked_link("https://example.org/a?b") == "https://example.org/a?b"
    assert [checked_link(bad) for bad in ("javascript:alert(1)", "nothing", "http://x y.org", "ftp://a.org", "")] == [
        ""
    ] * 5
    assert said(text='<a href="nothing">x</a>', parse_mode="HTML").entities == []
    assert said(text='<a href="tg://user?id=5">x</a>', parse_mode="HTML").entities[0]["type"] == "text_mention"


async def test_text_is_at_most_4096_characters_after_entities() -> None:
    """Tags do not count; an emoji counts as two UTF-16 units (telegram.md 16)."""
    assert len(said(text="<b>" + "x" * 4096 + "</b>", parse_mode="HTML").text) == 4096
    assert refusal(message_text, Params({"text": "x" * 4097})) == "Bad Request: message is too long"
    assert refusal(message_text, Params({"text": "😀" * 2049})) == "Bad Request: message is too long"
    assert refusal(message_text, Params({"text": "ä" * 16385})) == "Bad Request: text is too long"


async def test_captions_are_at_most_1024_characters() -> None:
    """Captions of documents are shorter than texts (telegram.md 16)."""
    assert caption(Params({"caption": "x" * 1024})).text == "x" * 1024
    assert refusal(caption, Params({"caption": "x" * 1025})) == "Bad Request: message caption is too long"
    assert caption(Params({})).text == ""


@pytest.mark.parametrize(
    ("text", "description"),
    [("", "message text is empty"), (" \n ", "text must be non-empty"), ("<b></b>", "text must be non-empty")],
)
async def test_empty_text_is_refused(text: str, description: str) -> None:
    """Nothing, blanks, or tags around nothing are no message."""
    assert refusal(message_text, Params({"text": text, "parse_mode": "HTML"})) == f"Bad Request: {description}"


async def test_text_is_trimmed_and_cleaned_with_its_entities() -> None:
    """Blanks at both ends go, carriage returns go, control characters become spaces, entities follow."""
    assert finished("  hi \n", []) == Text("hi")
    assert finished("a\r\nb\tc", [{"offset": 3, "length": 1, "type": "bold"}]) == Text(
        "a\nb c", [{"offset": 2, "length": 1, "type": "bold"}]
    )
    assert finished("bold  ", [{"offset": 0, "length": 6, "type": "bold"}]).entities[0]["length"] == 4


async def test_lone_surrogates_are_refused() -> None:
    """Strings must be UTF-8, whatever JSON allows."""
    assert refusal(message_text, Params({"text": "\ud800"})) == "Bad Request: strings must be encoded in UTF-8"
    assert refusal(message_text, Params({"text": "\udcff"})) == "Bad Request: strings must be encoded in UTF-8"


@pytest.mark.parametrize(
    ("entities", "complaint"),
    [
        ('[{"offset":0,"length":9,"type":"bold"}]', "ends after the end of the text at UTF-16 offset 9"),
        ('[{"offset":7,"length":1,"type":"bold"}]', "entity begins after the end of the text at UTF-16 offset 7"),
        ('[{"offset":-1,"length":1,"type":"bold"}]', "receive an entity with incorrect offset -1"),
        ('[{"offset":1,"length":1,"type":"bold"}]', "entity begins in a middle of a UTF-16 symbol"),
        ('[{"offset":0,"length":1,"type":"bold"}]', "ends in a middle of a UTF-16 symbol"),
        ('[{"offset":0,"type":"bold"}]', "can't parse MessageEntity: Can't find field \"length\""),
        ('[{"offset":0,"length":2,"type":"shout"}]', "can't parse MessageEntity: Unsupported type specified"),
        ('[{"offset":0,"length":2,"type":"text_link"}]', "can't parse MessageEntity: Can't find field \"url\""),
        ('["x"]', "can't parse MessageEntity: expected an Object"),
    ],
)
async def test_wrong_entities_are_refused(entities: str, complaint: str) -> None:
    """Explicit entities must lie on the text and between characters."""
    assert complaint in refusal(message_text, Params({"text": "😀ab", "entities": entities}))


async def test_given_entities_are_kept_and_found_ones_added() -> None:
    """Links, commands and mentions are found without markup; a date_time keeps its time and ordered format."""
    given = [{"offset": 0, "length": 2, "type": "date_time", "unix_time": 5, "date_time_format": "tDw"}]
    kinds = said(text="Di /decide @ratna_coach #ok https://a.org/b me@a.org", entities=given).entities
    assert [e["type"] for e in kinds] == ["date_time", "bot_command", "mention", "hashtag", "url", "email"]
    assert kinds[0]["date_time_format"] == "wDt"


@pytest.mark.parametrize("mode", ["Markdown", "MarkdownV2", "xml"])
async def test_other_parse_modes_are_refused(mode: str) -> None:
    """The playground reads HTML; the bot uses nothing else."""
    assert "nsupported parse_mode" in refusal(message_text, Params({"text": "x", "parse_mode": mode}))


def markup(*row: dict[str, Any]) -> Params:
    return Params({"reply_markup": {"inline_keyboard": [list(row)]}})


@pytest.mark.parametrize(
    ("button", "description"),
    [
        ({"text": "x", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "ä" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        ({"callback_data": "x"}, 'can\'t parse inline keyboard button: Can\'t find field "text"'),
        ({"text": "x"}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"text": "x", "callback_data": "x", "style": "loud"},
         "can't parse inline keyboard button: invalid button style specified"),
        ({"text": "x", "url": "nothing"}, "inline keyboard button URL 'nothing' is invalid: Wrong HTTP URL"),
        ({"text": "x", "callback_data": {"a": 1}},
         'can\'t parse inline keyboard button: Field "callback_data" must be of type String'),
    ],
)  # fmt: skip
async def test_bad_buttons_are_refused(button: dict[str, Any], description: str) -> None:
    """64 bytes of data, 256 characters to copy, some text, a known style (telegram.md 16)."""
    assert refusal(reply_markup, markup(button)) == f"Bad Request: {description}"


async def test_good_buttons_pass_as_they_are() -> None:
    """Limits are inclusive; styles are kept; bare hosts are completed."""
    row: list[dict[str, Any]] = [
        {"text": "a", "callback_data": "ä" * 32, "style": "success"},
        {"text": "b", "copy_text": {"text": "x" * 256}},
        {"text": "c", "url": "https://t.me/sopan_playground_bot?start=abc"},
    ]
    assert reply_markup(markup(*row)) == {"inline_keyboard": [row]}


@pytest.mark.parametrize(
    ("raw", "description"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
        ('{"inline_keyboard": [1]}', 'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        ('{"inline_keyboard": [[1]]}', "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
    ],
)
async def test_markup_must_have_its_shape(raw: str, description: str) -> None:
    """Rows of buttons, nothing else."""
    complaint = refusal(reply_markup, Params({"reply_markup": raw}))
    assert complaint.lower() == f"bad request: {description}".lower()


async def test_a_hundred_buttons_are_enough() -> None:
    """More than a hundred are too many."""
    rows = [[{"text": "x", "callback_data": "x"}] for _ in range(101)]
    assert refusal(reply_markup, Params({"reply_markup": {"inline_keyboard": rows}})).endswith("markup is too long")
