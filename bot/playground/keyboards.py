"""Reply markups, checked button by button in the server's words (telegram.md 16)."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.fields import object_field, string_field
from bot.playground.links import checked_link
from bot.playground.markup import utf16_length
from bot.playground.params import Params

Json = dict[str, Any]

MAX_CALLBACK_DATA_BYTES = 64
MAX_COPY_TEXT = 256
MAX_BUTTONS = 100
WHERE = "can't parse inline keyboard button: "
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


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        bad_request(WHERE + "InlineKeyboardButton must be an Object")
    text = string_field(button, "text", where=WHERE)
    style = string_field(button, "style", where=WHERE, default="").lower()
    if style and style not in STYLES | {"default"}:
        bad_request(WHERE + "invalid button style specified")
    action = _action(button)
    if not text.strip():
        bad_request("inline keyboard button text must be non-empty")
    return {"text": text} | ({"style": style} if style in STYLES else {}) | action


def _action(button: Json) -> Json:
    if url := string_field(button, "url", where=WHERE, default=""):
        return {"url": url if url.startswith("tg://") else _link(url, "URL")}
    if data := string_field(button, "callback_data", where=WHERE, default=""):
        if len(data.encode()) > MAX_CALLBACK_DATA_BYTES:
            bad_request("BUTTON_DATA_INVALID")
        return {"callback_data": data}
    for name in ("switch_inline_query", "switch_inline_query_current_chat"):
        if name in button:
            return {name: string_field(button, name, where=WHERE)}
    if "web_app" in button:
        url = string_field(object_field(button, "web_app", where=WHERE), "url", where=WHERE)
        if not _link(url, "Web App URL").startswith("https://"):
            bad_request(f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed")
        return {"web_app": {"url": url}}
    if "copy_text" in button:
        text = string_field(object_field(button, "copy_text", where=WHERE), "text", where=WHERE)
        if not 1 <= utf16_length(text) <= MAX_COPY_TEXT:
            bad_request("BUTTON_COPY_TEXT_INVALID")
        return {"copy_text": {"text": text}}
    return bad_request(WHERE + "Text buttons are unallowed in the inline keyboard")


def _link(url: str, what: str) -> str:
    link = checked_link(url)
    if not link:
        bad_request(f"inline keyboard button {what} '{url}' is invalid: Wrong HTTP URL")
    return link


def _check_reply_button(button: Any) -> None:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if "text" not in button:
        bad_request("can't parse keyboard button: Can't find field \"text\"")
    if not str(button["text"]).strip():
        bad_request("keyboard button text must be non-empty")
