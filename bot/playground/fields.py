"""Reading the fields of JSON objects inside a call, with tdlib's complaints about missing and mistyped ones."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.params import refuse_broken_unicode

Json = dict[str, Any]


def string_field(source: Json, name: str, *, where: str = "", default: str | None = None) -> str:
    """Return a string (numbers count); without a default it must be there."""
    value = _present(source, name, where, default)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        bad_request(f'{where}Field "{name}" must be of type String')
    refuse_broken_unicode(value)
    return value


def number_field(source: Json, name: str, *, where: str = "", default: int | None = None) -> int:
    """Return an integer (digits in a string count); without a default it must be there."""
    value = _present(source, name, where, default)
    if isinstance(value, str) and value.lstrip("-").isdecimal() and len(value) < 20:
        return int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        bad_request(f'{where}Field "{name}" must be of type Number')
    return value


def object_field(source: Json, name: str, *, where: str = "") -> Json:
    """Return an object, which must be there."""
    value = _present(source, name, where, None)
    if not isinstance(value, dict):
        bad_request(f'{where}Field "{name}" must be of type Object')
    return value


def _present(source: Json, name: str, where: str, default: Any) -> Any:
    value = source.get(name)
    if value is None:
        if default is None:
            bad_request(f'{where}Can\'t find field "{name}"')
        return default
    return value
