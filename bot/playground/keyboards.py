"""Reply markups, checked button by button in the server's words (telegram.md 16)."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.links import checked_link
from bot.playground.markup import utf16_length
from bot.playground.params import Params, refuse_broken_unicode

Json = dict[str, Any]

MAX_CALLBACK_DATA_BYTES = 64
MAX_COPY_TEXT = 256
MAX_BUTTONS = 100
STYLES = {"primary", "success", "danger"}


def reply_markup(params: Params, *, inline_only: bool = False) -> Json | None:
    """Return the checked markup, None when there is none; edits accept inline keyboards only."""
    raw = params.json("reply_markup", "can't parse reply keyboard markup JSON object")
    if raw is None:
        return None
    if not isinstance(raw, dict):
        bad_request("object expected as reply markup")
    rows = _rows(raw, "keyboard", 'Field "keyboard" must be an Array of Arrays')
    if rows:
        for button in (button for row in rows for button in row):
            _check_reply_button(button)
        result: Json | None = {"keyboard": rows}
    elif inline := _rows(
        raw,
        "inline_keyboard",
        'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ):
        result = {"inline_keyboard": _inline_rows(inline)}
    elif raw.get("remove_keyboard"):
        result = {"remove_keyboard": True}
    elif raw.get("force_reply"):
        result = {"force_reply": True}
    else:
        return None
    if inline_only and result and "inline_keyboard" not in result:
        bad_request("inline keyboard expected")
    return result


def _rows(raw: Json, name: str, complaint: str) -> list[list[Any]]:
    rows = raw.get(name)
    if rows is None:
        return []
    if not isinstance(rows, list):
        bad_request(f'Field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        bad_request(complaint)
    return rows


def _inline_rows(rows: list[list[Any]]) -> list[list[Json]]:
    checked = [[_inline_button(button) for button in row] for row in rows if row]
    if sum(map(len, checked)) > MAX_BUTTONS:
        bad_request("reply markup is too long")
    return checked


def _fail(message: str) -> None:
    bad_request(f"can't parse inline keyboard button: {message}")


def _string(button: Json, name: str) -> str:
    value = button.get(name, "")
    if not isinstance(value, str):
        if isinstance(value, bool | dict | list):
            _fail(f'Field "{name}" must be of type String')
        value = str(value)
    return value


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        _fail("InlineKeyboardButton must be an Object")
    if "text" not in button:
        _fail('Can\'t find field "text"')
    text = _string(button, "text")
    style = _string(button, "style").lower()
    if style and style not in STYLES | {"default"}:
        _fail("invalid button style specified")
    action = _action(button)
    if not text.isascii():
        refuse_broken_unicode(text)
    if not text.strip():
        bad_request("inline keyboard button text must be non-empty")
    return {"text": text} | ({"style": style} if style in STYLES else {}) | action


def _action(button: Json) -> Json:
    if url := _string(button, "url"):
        if url.startswith("tg://"):
            return {"url": url}
        link = checked_link(url)
        if not link:
            bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
        return {"url": link}
    if data := _string(button, "callback_data"):
        refuse_broken_unicode(data)
        if len(data.encode()) > MAX_CALLBACK_DATA_BYTES:
            bad_request("BUTTON_DATA_INVALID")
        return {"callback_data": data}
    for name in ("switch_inline_query", "switch_inline_query_current_chat"):
        if name in button:
            return {name: _string(button, name)}
    if "web_app" in button:
        url = checked_link(str(button["web_app"].get("url", "")))
        if not url.startswith("https://"):
            bad_request(f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed")
        return {"web_app": {"url": url}}
    if "copy_text" in button:
        return {"copy_text": {"text": _copy_text(button["copy_text"])}}
    _fail("Text buttons are unallowed in the inline keyboard")
    return {}


def _copy_text(raw: Any) -> str:
    if not isinstance(raw, dict):
        _fail('Field "copy_text" must be of type Object')
    if "text" not in raw:
        _fail('Can\'t find field "text"')
    text = _string(raw, "text")
    refuse_broken_unicode(text)
    if not 1 <= utf16_length(text) <= MAX_COPY_TEXT:
        bad_request("BUTTON_COPY_TEXT_INVALID")
    return text


def _check_reply_button(button: Any) -> None:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if "text" not in button:
        bad_request('can\'t parse keyboard button: Can\'t find field "text"')
    if not str(button["text"]).strip():
        bad_request("keyboard button text must be non-empty")
