"""Keeps the token out of every log line, whoever wrote it: messages, arguments, extras, tracebacks (telegram.md 26)."""

from __future__ import annotations

import logging
import re
from typing import Any

TOKEN = "<token>"  # noqa: S105  # what is shown instead
_SHORTEST_SECRET = 20  # a shorter one is the playground's, and may be an ordinary word
_percent = r"%(?:25)*"
_anybody = re.compile(
    rf"(?<![A-Za-z0-9])\d{{6,}}(?::|{_percent}3[Aa])[A-Za-z0-9_%-]{{30,}}"
    rf"|(?<=/bot)\d+(?::|{_percent}3[Aa])[A-Za-z0-9_%-]+"
)


class RedactingFilter(logging.Filter):
    """Rewrites records so that no handler can print the token, plain or percent-encoded, nor its secret half alone.

    Put it on handlers (``guard``): a logger's filter does not see what other loggers hand upwards.
    """

    def __init__(self, token: str) -> None:
        super().__init__()
        number, _, secret = token.partition(":")
        whole = f"{_spelled(number)}(?::|{_percent}3[Aa]){_spelled(secret)}" if secret else "(?!)"
        self._own = re.compile(f"{whole}|{_spelled(secret)}" if len(secret) >= _SHORTEST_SECRET else whole)

    def redact(self, text: str) -> str:
        """Return a text without tokens."""
        return _anybody.sub(TOKEN, self._own.sub(TOKEN, text))

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record in place; it is always let through."""
        try:
            message = record.getMessage()
        except (TypeError, ValueError, KeyError):
            # Logging would print the arguments while complaining about them.
            message = f"unprintable: {record.msg!r}"
            record.msg, record.args = self.redact(message), ()
        clean = self.redact(message)
        if clean != message:
            record.msg, record.args = clean, ()
        if record.exc_info:
            text = record.exc_text or _formatter.formatException(record.exc_info)
            if (clean := self.redact(text)) != text:
                # The text replaces the exception, so that no formatter goes back to its messages.
                record.exc_text, record.exc_info = clean, None
        for name, value in record.__dict__.items():
            if name not in {"msg", "args", "exc_info"}:
                cleaned = self._clean(value)
                if cleaned is not value:
                    record.__dict__[name] = cleaned
        return True

    def _clean(self, value: Any) -> Any:
        if isinstance(value, bool | int | float) or value is None:
            return value
        text = value if isinstance(value, str) else repr(value)
        clean = self.redact(text)
        return value if clean == text else clean


_formatter = logging.Formatter()


def guard(token: str, *handlers: logging.Handler) -> RedactingFilter:
    """Put the filter on these handlers, or on all of the root logger and logging's last resort; return it."""
    redacting = RedactingFilter(token)
    everywhere = [*logging.getLogger().handlers, *([logging.lastResort] if logging.lastResort else [])]
    for handler in handlers or everywhere:
        handler.addFilter(redacting)
    return redacting


def _spelled(text: str) -> str:
    """Return a pattern for a text in which any character may be percent-encoded, even twice."""
    return "".join(f"(?:{re.escape(c)}|{_percent}(?i:{ord(c):02x}))" for c in text)
