"""The token in no log line, whoever wrote it (telegram.md 26)."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from bot.telegram.redact import TOKEN, RedactingFilter, guard

CANARY = "123456789:AAcanary-CANARY_canary0123456789abc"
SECRET = CANARY.partition(":")[2]
OTHER = "987654321:BBsomebody-ELSES_token0123456789abc"


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(message)s %(stuff)s", defaults={"stuff": ""}))
    guard(CANARY, handler)
    log = logging.getLogger("test.redact")
    log.propagate = False
    log.setLevel(logging.DEBUG)
    log.addHandler(handler)
    yield out
    log.removeHandler(handler)


def leaks(text: str) -> bool:
    return "canary" in text.lower() or "ELSES" in text


@pytest.mark.parametrize(
    "spelling",
    [
        CANARY,
        SECRET,
        quote(CANARY),
        quote(quote(CANARY)),
        CANARY.replace(":", "%3a"),
        CANARY.replace("-", "%2D").replace("_", "%5f"),
        OTHER,
        quote(OTHER),
    ],
)
def test_no_spelling_gets_through(out: io.StringIO, spelling: str) -> None:
    """In the message, its arguments, extras, and in the text of an exception and its causes."""
    log = logging.getLogger("test.redact")
    url = f"https://api.telegram.org/bot{spelling}/getMe"
    log.info('HTTP Request: POST %s "HTTP/1.1 200 OK"', url)
    log.info(url)
    log.info("%r", {"url": url})
    log.info("%s", RuntimeError(url))
    log.info("odd %d", url)
    log.info("extra", extra={"stuff": url})
    log.info("extra", extra={"stuff": {"deep": [url]}})
    try:
        try:
            raise OSError(url)
        except OSError as error:
            raise ValueError("outer") from error
    except ValueError:
        log.exception("failed", stack_info=True)
    printed = out.getvalue()
    assert printed.count(TOKEN) == 7
    assert "Traceback" in printed
    assert "outer" in printed
    assert not leaks(printed)


def test_what_holds_no_token_stays_as_it_is(out: io.StringIO) -> None:
    """Numbers, times and addresses look a little like tokens."""
    line = "12:30:45 http://127.0.0.1:8080/bot/x chat 123456789 row 5: 123456789:30 /bot"
    logging.getLogger("test.redact").info("%s", line)
    assert out.getvalue() == f"{line} \n"


def test_the_playgrounds_token_is_no_ordinary_word() -> None:
    """Its secret half is the word "playground", which logs may well say."""
    redact = RedactingFilter("1:playground").redact
    assert redact("playground at /bot1:playground/getMe") == f"playground at /bot{TOKEN}/getMe"


def test_an_empty_token_redacts_nothing_by_mistake() -> None:
    """Before the settings are read there is none."""
    assert RedactingFilter("").redact("a: b") == "a: b"


def test_the_last_resort_is_guarded_too() -> None:
    """Without any handler Python prints warnings itself."""
    assert logging.lastResort is not None
    redacting = guard(CANARY)
    try:
        assert redacting in logging.lastResort.filters
        assert all(redacting in handler.filters for handler in logging.getLogger().handlers)
    finally:
        for handler in (logging.lastResort, *logging.getLogger().handlers):
            handler.removeFilter(redacting)
