"""Shares of held-out sentences that are understood; every figure is between 0 and 1."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bot.language.detecting import detector
from bot.language.entities import entities
from bot.language.following import choose
from bot.language.learned.guessing import Guess, guess
from bot.language.learned.model import OTHER
from bot.language.replies import reply_kind
from bot.language.words import normal
from bot.understood import followed, meet

DATA = Path(__file__).parent / "data"
_T = TypeVar("_T")
LANGUAGES = ("de", "en", "id")
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ACTED_ON = ("yes", "no", "back", "cancel")  # the kinds of replies that answer something; others get help
PLAINLY_REPLIES = frozenset({"ok", "okay", "okok", "mhm", "👍", "🙏"})


def rows(name: str, locale: str) -> list[list[str]]:
    """Return the columns of each line of a table."""
    lines = (DATA / f"{name}.{locale}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip()]


def lines(name: str, locale: str) -> list[str]:
    """Return the lines of a list."""
    return [one for one in (DATA / f"{name}.{locale}.txt").read_text(encoding="utf-8").splitlines() if one.strip()]


@dataclass(frozen=True, slots=True)
class Intents:
    """``right``: likeliest of all thirteen; ``precise``: of what is acted on; ``spared``: unrelated, not acted on."""

    right: float
    routed: float
    precise: float
    in_three: float
    spared: float
    missed: tuple[str, ...] = ()


def intents(locale: str) -> Intents:
    """Measure the intents of one language."""
    told = [(intent, sentence, guess(sentence, locale)) for intent, sentence, *_ in rows("intents", locale)]
    wanted = [(intent, found) for intent, _, found in told if intent != OTHER]
    acted = [(intent, found) for intent, _, found in told if found.route]
    unrelated = [found for intent, _, found in told if intent == OTHER]
    return Intents(
        right=_share(wanted, lambda one: one[1].name == one[0]),
        routed=_share(wanted, lambda one: one[1].route),
        precise=_share(acted, lambda one: one[1].name == one[0]),
        in_three=_share(wanted, lambda one: one[0] in [name for name, _ in one[1].top]),
        spared=_share(unrelated, lambda one: not one.route),
        missed=tuple(
            f"{i} -> {g.name} {g.confidence:.2f}{' !' if g.route else ''}: {s}" for i, s, g in told if g.name != i
        ),
    )


def _told(intent: str, sentence: str, found: Guess) -> str:
    return f"{intent} -> {found.name} {found.confidence:.2f}{' acted' if found.route else ''}: {sentence}"


def own_lines(locale: str) -> tuple[float, list[str]]:
    """Return the share of chat lines whose language is found, and the others."""
    told = {line: detector().evidence(line) for line in lines("lines", locale)}
    missed = [f"{found.best or '-'}: {line}" for line, found in told.items() if found.best != locale]
    return 1 - len(missed) / len(told), missed


def switches_on_nothing(locale: str) -> list[str]:
    """Return the messages without language that, said three times, change the language of somebody's replies."""
    told = ((client, line) for client in LANGUAGES for line in lines("nothing", locale))
    return [f"{client}: {line}" for client, line in told if {*replies_to([line] * 3, client)} != {client}]


def offers_on_nothing(locale: str) -> list[str]:
    """Return the messages without language after which, as the first of all, another language would be offered."""
    told = ((client, line) for client in LANGUAGES for line in lines("nothing", locale))
    return [f"{client}: {line}" for client, line in told if choose(client, followed(line, meet(client))[1].believed)[1]]


def first_lines_that_switch(locale: str) -> list[str]:
    """Return the lines that, as the first message of all, change the language of a Telegram in another one."""
    told = ((client, line) for client in LANGUAGES if client != locale for line in lines("lines", locale))
    return [f"{client}: {line}" for client, line in told if replies_to([line], client) != [client]]


def foreign_lines_that_switch(locale: str) -> tuple[int, int]:
    """Return how many foreign lines change the language of whoever wrote two of their own, and of how many."""
    own = lines("lines", locale)
    foreign = [line for other in LANGUAGES if other != locale for line in lines("lines", other)]
    talks = ([own[number % len(own) - 1], own[number % len(own)], line] for number, line in enumerate(foreign))
    return sum(replies_to(talk, locale)[-1] != locale for talk in talks), len(foreign)


def replies_in_wrong_language(locale: str) -> tuple[int, int, int]:
    """Return wrong replies from the second message on, those after that, and all from the second, for any client."""
    second = later = count = 0
    for client in LANGUAGES:
        for talk in _talks(locale):
            wrong = [spoken != locale for spoken in replies_to(talk, client)]
            second += wrong[1]
            later += sum(wrong[2:])
            count += len(wrong) - 1
    return second, later, count


def replies_to(messages: Iterable[str], client: str) -> list[str]:
    """Return the language of the reply to each of a person's messages; ``client`` is the language of their Telegram."""
    person, told = meet(client), []
    for message in messages:
        tongue, person = followed(message, person)
        told.append(tongue.reply)
    return told


def replies(locale: str) -> tuple[dict[str, float], list[str]]:
    """Return the share of replies understood, by label, and the others."""
    told = [(label, question, text, reply_kind(text, locale)) for label, question, text in rows("replies", locale)]
    labels = dict.fromkeys(label for label, *_ in told)
    shares = {one: _share([row for row in told if row[0] == one], lambda row: row[3] == row[0]) for one in labels}
    return shares, [
        f"{label} -> {taken}: {question} / {text}" for label, question, text, taken in told if taken != label
    ]


def taken_rightly(locale: str) -> tuple[dict[str, float], list[str]]:
    """Return how much of what is taken for each kind of reply is one, and what is none.

    Looked at are the replies, and what is no reply at all: company names, dates, wishes and other sentences. Not those
    that are one all the same: an "ok" (PLAINLY_REPLIES), the wish for silence, which is also one to stop.
    """
    told = [(label, text) for label, _, text in rows("replies", locale)]
    told += [("answer", text) for text in lines("nothing", locale) if normal(text) not in PLAINLY_REPLIES]
    told += [("answer", sentence) for wanted, sentence, *_ in rows("intents", locale) if wanted != "stop"]
    taken = [(label, reply_kind(text, locale), text) for label, text in told]
    shares = {kind: _share([label for label, found, _ in taken if found == kind], kind.__eq__) for kind in ACTED_ON}
    return shares, [f"{label} -> {kind}: {text}" for label, kind, text in taken if kind in ACTED_ON and kind != label]


def named(locale: str) -> tuple[float, float, list[str]]:
    """Return precision and recall of companies and roles, and what went wrong."""
    right = found = there = 0
    wrong = []
    for _, sentence, raw in rows("intents", locale):
        meant = json.loads(raw)
        got = entities(sentence, locale, NOW)
        for key, value in (("company", got.company), ("role", got.role)):
            expected_one = meant.get(key, "")
            same = normal(value) == normal(expected_one) and bool(value)
            right, found, there = right + same, found + bool(value), there + bool(expected_one)
            if normal(value) != normal(expected_one):
                wrong.append(f"{key}: {value!r} for {expected_one!r}: {sentence}")
    return right / max(1, found), right / max(1, there), wrong


def _talks(locale: str) -> Iterator[list[str]]:
    for line in (DATA / f"talks.{locale}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _share(listed: list[_T], test: Callable[[_T], bool]) -> float:
    return sum(map(test, listed)) / len(listed) if listed else 1.0
