"""How the playground refuses a call: with the code and the words of the real server, never with a traceback."""

from __future__ import annotations

from typing import NoReturn


class RefusedError(Exception):
    """A call the real Bot API would refuse; becomes ``{"ok": false, ...}``."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(message: str) -> NoReturn:
    """Refuse with 400; the first letter is lowered as the server does, unless the message is a code."""
    second = message[1:2]
    if not (second == "_" or second.isupper()):
        message = message[:1].lower() + message[1:]
    raise RefusedError(400, f"Bad Request: {message}")


def forbidden(message: str) -> NoReturn:
    """Refuse with 403."""
    raise RefusedError(403, f"Forbidden: {message}")


def too_many_requests(retry_after: int) -> NoReturn:
    """Refuse with 429 and say for how many seconds."""
    raise RefusedError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
