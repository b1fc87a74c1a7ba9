"""People who walk through the bot, and what they see of it, in a shape that is the same in every run.

Message ids, conversation ids and times differ from run to run; a Reply leaves them out. A press is named by what its
button says: choice, which of the person's conversations, turn.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from babel import Locale

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.people import Call
from bot.storage.cipher import derived_key, read_master_key
from bot.telegram.tokens import SealedTokens

Json = dict[str, Any]
Seal = tuple[str, int, int]  # choice, the person's how-manieth conversation, turn

TOKEN = "1:crash"
LOCALES = ("en", "de", "id")
WORDS = ("Acme", "Engineer", "12.12.2027", "Ms Smith", "Maria", "Berlin", "Jakarta", "42", "?", "hm, I do not know")
COMMANDS = (
    *("/settings", "/help", "/language", "/privacy", "/start", "/export", "/back", "/cancel", "/nonsense", "/settings"),
    "/decide",
)
_SHOWN = ("sendMessage", "editMessageText", "sendDocument")
_STRIPPED, _ANSWERED = "editMessageReplyMarkup", "answerCallbackQuery"
# What Telegram says to a call that was made before.
_MADE_BEFORE = ("message is not modified", "query is too old")


def _calendar() -> re.Pattern[str]:
    names = set()
    for locale in map(Locale, LOCALES):
        for table in (locale.days["format"], locale.months["format"]):
            names |= {name for width in ("wide", "abbreviated") for name in table[width].values()}
    return re.compile("|".join([r"\d+", *map(re.escape, sorted(names, key=len, reverse=True))]))


_when = _calendar()
_ROW = re.compile(r"[pn]\d+")  # what can be picked from a person's records


@dataclass(frozen=True, slots=True)
class Reply:
    """Something the bot showed: the method, the text without dates and figures, the buttons."""

    method: str
    text: str
    buttons: tuple[Seal, ...] = ()


@dataclass(frozen=True, slots=True)
class Input:
    """Something a person did: words, or a press."""

    words: str = ""
    press: Seal | None = None


@dataclass
class Walk:
    """All a person does in a run, and after which replies each is done with; presses also with their explanation."""

    inputs: list[Input] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)  # for each input, how many replies there are once it is served
    explained: list[str] = field(default_factory=list)  # for each input, what popped up over the chat
    strips: int = 0  # messages whose buttons were taken away


class Person:
    """One person in a private chat. With a ``walk`` they repeat it and compare; without, they find a way."""

    def __init__(self, id: int, tokens: SealedTokens, random: Random, walk: Walk | None = None) -> None:
        self.id, self._tokens, self.random = id, tokens, random
        self.locale = LOCALES[id % len(LOCALES)]
        self.walk = walk or Walk()
        self._finds_a_way = walk is None
        self._conversations: dict[int, int] = {}
        self._on_record: dict[str, str] = {}  # processes and reminders: the store's number -> the how-manieth
        self.seen: dict[Seal, tuple[int, str]] = {}  # button -> the message it was last seen under, its token
        self.labels: dict[Seal, str] = {}
        self.last = Reply("", "")
        self.stripped: list[int] = []  # messages whose buttons were taken away
        self.answers: dict[str, list[str]] = {}  # press -> what popped up, once for each time it was answered
        self.at = 0  # how many of the walk's replies have come
        self.repeated = 0
        self.wrong: list[str] = []
        self.waits_for = ""  # the input whose effect has not come yet
        self.news = asyncio.Event()

    # --- what they see

    def hears(self, call: Call) -> None:
        """Take in one call of the bot."""
        markup = call.params.get("reply_markup") or {}
        buttons = tuple(self._button(call, b) for row in markup.get("inline_keyboard", ()) for b in row)
        words = str(call.params.get("text") or call.params.get("caption") or "")
        self.last = reply = Reply(call.method, _when.sub("#", words), buttons)
        replies = self.walk.replies
        if self._finds_a_way:
            replies.append(reply)
        elif self.at < len(replies) and reply == replies[self.at]:
            self.at += 1
        elif self.at and reply == replies[self.at - 1]:
            self.repeated += 1
        else:
            expected = replies[self.at] if self.at < len(replies) else "silence"
            self.wrong.append(f"person {self.id} after {self.at} replies: {reply} instead of {expected}")
        self.news.set()

    def _button(self, call: Call, shown: Json) -> Seal:
        if "callback_data" not in shown:
            return ("copy", 0, 0)
        press = self._tokens.open(shown["callback_data"], chat_id=self.id, person_id=self.id)
        assert press is not None, "a button that our own key does not open"
        which = self._conversations.setdefault(press.conversation_id, len(self._conversations))
        seal = (self._named(press.choice), which, press.turn)
        self.labels[seal] = shown["text"]
        return seal

    def _named(self, choice: str) -> str:
        """Return a choice without the store's numbers, which depend on who was served first."""
        if not _ROW.fullmatch(choice):
            return choice
        return self._on_record.setdefault(choice, f"{choice[0]}{len(self._on_record)}")

    def saw(self, message_id: int, markup: Json) -> None:
        """Remember under which message buttons stand."""
        for row in markup.get("inline_keyboard", ()):
            for shown in row:
                if "callback_data" in shown:
                    press = self._tokens.open(shown["callback_data"], chat_id=self.id, person_id=self.id)
                    assert press is not None
                    which = self._conversations.setdefault(press.conversation_id, len(self._conversations))
                    self.seen[self._named(press.choice), which, press.turn] = (message_id, shown["callback_data"])

    # --- what they do

    def finds(self) -> Input:
        """Choose what to do next: mostly to go on, by a button or by its words, sometimes something else."""
        luck = self.random.random()
        if not self.walk.inputs:
            return Input("/start")
        if luck < 0.05:
            return Input(self.random.choice(COMMANDS))
        if luck < 0.08 and self.seen:
            return Input(press=self.random.choice(list(self.seen)))  # any button ever seen, stale ones too
        buttons = [b for b in self.last.buttons if b[0] != "copy" and (b[0] != "_back" or luck > 0.95)]
        if not buttons:
            decides = luck < 0.5 and not self.last.text.strip().endswith("?")
            return Input(f"/decide Firm {len(self.walk.inputs)}" if decides else self.random.choice(WORDS))
        if luck < 0.16:
            return Input(self.labels[self.random.choice(buttons)])
        if luck < 0.22:
            return Input(self.random.choice(WORDS))
        return Input(press=self.random.choice(buttons))

    def is_done_with(self, number: int, query: str) -> bool:
        """Say whether an input of the walk has had all its replies, and a press its answer."""
        return self.at >= self.walk.ends[number] and (not query or query in self.answers)


class Crowd:
    """A playground full of people; every call of the bot is told to whom it concerns."""

    def __init__(self, people: int, key: str, seed: int, walks: Mapping[int, Walk]) -> None:
        self.playground = Playground(token=TOKEN, clock=JumpingClock())
        self.world = self.playground.world
        self.world.keep_calls = 1_000_000
        tokens = SealedTokens(derived_key(read_master_key(key), "buttons"))
        ids = walks or range(1000, 1000 + people)
        self.people = {id: Person(id, tokens, Random(f"{seed}:{id}"), walks.get(id)) for id in ids}
        for person in self.people.values():
            self.world.add_persona(person.id, "Kim", person.locale)
        self.calls = self.updates = 0
        self.refused: list[str] = []
        record = self.world.record

        def listening(call: Call) -> None:
            record(call)
            self._heard(call)

        vars(self.world).update(record=listening)

    def does(self, person: Person, what: Input) -> str:
        """Let a person do something; return the press's id, "" for words."""
        self.updates += 1
        if what.press is None:
            self.world.user_sends(person.id, what.words)
            return ""
        message_id, data = person.seen[what.press]
        return self.world.user_taps(person.id, person.id, message_id, data)

    def _heard(self, call: Call) -> None:
        if call.method not in {*_SHOWN, _STRIPPED, _ANSWERED}:
            return
        self.calls += 1
        if not call.ok and not any(words in (call.description or "") for words in _MADE_BEFORE):
            self.refused.append(f"{call.method}: {call.description}")
        if call.method == _ANSWERED:
            tap = self.world.taps[call.params["callback_query_id"]]
            person = self.people[tap.persona_id]
            person.answers.setdefault(tap.id, []).append(_when.sub("#", call.params.get("text", "")))
            person.news.set()
            return
        person = self.people[int(call.params["chat_id"])]
        if call.method == _STRIPPED:
            person.stripped.append(int(call.params["message_id"]))
            return
        message_id = int(call.params.get("message_id") or self.world.chats[person.id].last_message_id)
        person.saw(message_id, call.params.get("reply_markup") or {})
        person.hears(call)
