"""Practice in a group: the question of the day, what members answer to it, and what of that is theirs to see again.

Members answer in front of the group, so nothing here is secret; but nothing is counted, compared or ranked either, and
nobody can ask this room who did not answer. The questions' words are texts (``practice_bank.ftl``): each id is the id
of a text with a ``.hint``. An id never gets another question and is never taken away, because people read old ids
beside their own answers. Reactions are Telegram's and the members' own business and are not kept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal, assert_never, get_args
from zlib import crc32

VERSION = 1
THEMES = ("yourself", "motivation", "strengths", "setback", "teamwork", "conflict", "situation", "closing")
A_THEME = 6  # questions
QUESTIONS = tuple(f"practice-q-{theme}-{number}" for theme in THEMES for number in range(1, A_THEME + 1))

Said = Literal["text", "voice"]
Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in

_THEME = {question: question.split("-")[2] for question in QUESTIONS}


@dataclass(frozen=True, slots=True)
class PracticeRound:
    """A question put to a group on one of its local days. Raises ValueError for a question the bank does not have."""

    question: str
    on: date

    def __post_init__(self) -> None:
        if self.question not in _THEME:
            raise ValueError(f"no such question: {self.question!r}")


@dataclass(frozen=True, slots=True)
class PracticeAnswer:
    """What a member answered. ``at`` is aware UTC, ``message_id`` Telegram's number in that group.

    The text of a voice message is its caption, mostly "": the recording itself stays with Telegram, in that message.
    """

    kind: Said
    text: str
    at: datetime
    message_id: int

    def __post_init__(self) -> None:
        if self.kind not in get_args(Said) or (self.kind == "text" and not self.text.strip()):
            raise ValueError("an answer is words or a voice")
        _check_instant(self.at)


@dataclass(frozen=True, slots=True)
class Star:
    """A coach (by id) found an answer worth a star. It is the coach's own contribution: it goes when they are erased.

    Stars are never added up. The group sees the mark on the message, and the author in their own list.
    """

    by: int
    message_id: int
    at: datetime

    def __post_init__(self) -> None:
        _check_instant(self.at)


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """One line of a member's private list: what was asked, on which day, their answer, and if a coach starred it."""

    question: str
    on: date
    answer: PracticeAnswer
    starred: bool


def theme_of(question: str) -> str:
    """Return the theme of a question of the bank. Raises KeyError for any other."""
    return _THEME[question]


def next_question(asked: Sequence[str], seed: int) -> str:
    """Return what to ask a group next; ``asked`` is all it was asked, oldest first, ``seed`` its number, any integer.

    No question comes again until all have been asked, and after that none within ``len(QUESTIONS)`` turns. Themes take
    turns: it is the one that was asked longest ago, as far as it still has a new question. Of any ``len(QUESTIONS)``
    seeds in a row no two begin with the same question. Ids that the bank does not have are passed over.
    """
    turns = {question: turn for turn, question in enumerate(asked) if question in _THEME}
    theme_turns: dict[str, int] = {}
    for question, turn in turns.items():
        theme_turns[_THEME[question]] = max(turn, theme_turns.get(_THEME[question], -1))
    open_now = {question for question in QUESTIONS if question not in turns} or {*QUESTIONS}
    open_themes = {_THEME[question] for question in open_now}
    themes = _shuffled(THEMES, seed % len(THEMES), seed)  # settles ties, as the order within a theme does
    theme = min((theme for theme in themes if theme in open_themes), key=lambda theme: theme_turns.get(theme, -1))
    of_theme = [question for question in QUESTIONS if _THEME[question] == theme]
    questions = _shuffled(of_theme, seed // len(THEMES) % A_THEME, seed)
    return min(questions, key=lambda question: turns.get(question, -1))  # a new one comes before any other


def _shuffled(values: Sequence[str], first: int, seed: int) -> list[str]:
    """Return the values in an order that hangs on nothing but the seed, beginning with the one at ``first``."""
    return sorted(values, key=lambda value: (value != values[first], crc32(f"{seed} {value}".encode())))


def read_answer(
    posted: int | None, replied_to: int | None, kind: str, text: str, *, at: datetime, message_id: int
) -> PracticeAnswer | None:
    """Return a member's message in a group as an answer, or None when it is none.

    An answer is a reply to the very message of the question (``posted``; None when it is out of reach, as after a move
    to a supergroup, where numbers begin anew), in words or as a voice message (``kind`` "text" or "voice"). A reply to
    somebody's answer is talk among members, and a picture or a sticker is no answer. There is no closing time: late
    ones count. Whoever writes as a channel or as the group is nobody, and for the shell to leave out.
    """
    if posted is None or replied_to != posted:
        return None
    words = text.strip()
    match kind:
        case "voice":
            return PracticeAnswer("voice", words, at, message_id)
        case "text" if words:
            return PracticeAnswer("text", words, at, message_id)
        case _:
            return None


def with_answer(answers: Sequence[PracticeAnswer], new: PracticeAnswer) -> tuple[PracticeAnswer, ...]:
    """Return one member's answers to one question with one more, oldest first.

    A second try stands beside the first: to practise is to say it again, and the list shows both. The same message
    coming again (it was edited, or Telegram repeated itself) replaces what it said before, at the time it was said.
    """
    known = {answer.message_id: answer for answer in answers}
    at = known[new.message_id].at if new.message_id in known else new.at
    known[new.message_id] = PracticeAnswer(new.kind, new.text, at, new.message_id)
    return tuple(sorted(known.values(), key=lambda answer: (answer.at, answer.message_id)))


def with_star(stars: Sequence[Star], new: Star) -> tuple[Star, ...]:
    """Return one round's stars with one more. One a coach and answer: a second changes nothing."""
    again = any((star.by, star.message_id) == (new.by, new.message_id) for star in stars)
    return tuple(stars) if again else (*stars, new)


def without_star(stars: Sequence[Star], by: int, message_id: int) -> tuple[Star, ...]:
    """Return one round's stars after a coach took theirs back from an answer; those of others stay."""
    return tuple(star for star in stars if (star.by, star.message_id) != (by, message_id))


def own_answers(
    rounds: Iterable[tuple[PracticeRound, Sequence[PracticeAnswer], Collection[Star]]],
) -> tuple[OwnAnswer, ...]:
    """Return a member's answers for their private list, newest first, over all their groups.

    ``rounds`` holds each round they answered, *their* answers to it and its stars, which may be about anybody's.
    Messages are numbered by group, so stars count within their own round only.
    """
    listed = [
        OwnAnswer(asked.question, asked.on, answer, any(star.message_id == answer.message_id for star in stars))
        for asked, answers, stars in rounds
        for answer in answers
    ]
    return tuple(sorted(listed, key=lambda own: (own.answer.at, own.answer.message_id), reverse=True))


Stored = PracticeRound | PracticeAnswer | Star


def to_json(value: Stored) -> Json:
    """Return what is stored as JSON values; lists of own answers are made of these and never stored."""
    match value:
        case PracticeRound():
            return {"version": VERSION, "kind": "round", "question": value.question, "on": value.on.isoformat()}
        case PracticeAnswer():
            said = {"said": value.kind, "text": value.text, "at": value.at.isoformat()}
            return {"version": VERSION, "kind": "answer", **said, "message_id": value.message_id}
        case Star():
            about = {"message_id": value.message_id, "at": value.at.isoformat()}
            return {"version": VERSION, "kind": "star", "by": value.by, **about}
        case _:
            assert_never(value)


def from_json(saved: Json) -> Stored:
    """Read a stored value. Raises ValueError for another version, an unknown question or kind, or anything damaged."""
    try:
        if _whole(saved["version"]) != VERSION:
            raise ValueError(f"practice of version {saved['version']!r}")
        match saved["kind"]:
            case "round":
                return PracticeRound(saved["question"], date.fromisoformat(saved["on"]))
            case "answer":
                at, number = datetime.fromisoformat(saved["at"]), _whole(saved["message_id"])
                return PracticeAnswer(saved["said"], _text(saved["text"]), at, number)
            case "star":
                at, number = datetime.fromisoformat(saved["at"]), _whole(saved["message_id"])
                return Star(_whole(saved["by"]), number, at)
            case kind:
                raise ValueError(f"practice of no known kind: {kind!r}")
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError(f"damaged practice: {type(error).__name__}") from error


def _check_instant(at: datetime) -> None:
    if at.utcoffset() != timedelta(0):
        raise ValueError("instants are aware UTC")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("not a whole number")
    return value
