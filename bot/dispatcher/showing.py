"""What a unit of work wants said, in order, turned into outbox rows; changed in place where that reads best."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import orjson

from bot.dispatcher.rendering import Rows, Shown
from bot.ports import NOBODY, Call, Conversation, Json, Messenger, Outgoing

_PRESS_LIVES = timedelta(minutes=2)  # after that Telegram has given up on the press anyway


@dataclass(frozen=True, slots=True)
class _Part:
    shown: Shown
    conversation_id: int = 0
    turn: int = 0
    again: bool = False
    stands_alone: bool = False  # a letter or card: never changed in place of a question
    file: Call | None = None
    gathering_id: int = 0


class Showing:
    """Collects for one chat; ``key`` makes the rows unique, ``tapped`` is the message whose button was pressed."""

    def __init__(
        self,
        messenger: Messenger,
        *,
        key: str,
        chat_id: int,
        person_id: int,
        query_id: str = "",
        tapped: int = 0,
        thread_id: int = 0,
    ) -> None:
        self._messenger, self.key = messenger, key
        self._chat_id, self._person_id = chat_id, person_id
        self._query_id, self._tapped, self._thread_id = query_id, tapped, thread_id
        self._parts: list[_Part] = []
        self._strip = 0
        self._toast = self._way = ""
        self._urgent = True  # a toast stays until it is put away
        self.echo = ""
        self.echo_tells = ""  # the echo is left out where the text below says this itself
        self.preface = ""  # a line above the first thing said, such as that a nudge is late
        self.stands = False  # what was tapped keeps its text, as a card does; only its buttons go
        self.unasked = False
        self.nameless = False  # the person was erased; what is still said carries no trace of them

    def put_above(self, line: str) -> None:
        """Put a line above the first thing said, below what stands there already."""
        self.preface = f"{self.preface}\n{line}" if self.preface else line

    def say(self, html: str, rows: Rows | None = None) -> None:
        """Show a text that asks nothing."""
        self._parts.append(_Part(Shown(html, rows or [])))

    def ask(self, shown: Shown, conversation_id: int, turn: int, *, again: bool = False) -> None:
        """Show a conversation's question."""
        self._parts.append(_Part(shown, conversation_id, turn, again))

    def hand_over(self, shown: Shown) -> None:
        """Show a letter or card as a message of its own."""
        self._parts.append(_Part(shown, stands_alone=True))

    def hand_document(self, name: str, content: Json, caption: str) -> None:
        """Hand over a file of JSON."""
        self.hand_text_file(name, orjson.dumps(content, option=orjson.OPT_INDENT_2).decode(), caption)

    def hand_text_file(self, name: str, text: str, caption: str) -> None:
        """Hand over a file of text; the name's ending says of which kind."""
        self._hand_file(self._messenger.document(self._chat_id, name, text, caption))

    def hand_photo(self, name: str, picture: bytes | Json, caption: str) -> None:
        """Hand over a picture, or a sketch to be drawn; the caption says what is to be seen."""
        self._hand_file(self._messenger.photo(self._chat_id, name, picture, caption))

    def _hand_file(self, call: Call) -> None:
        self._parts.append(_Part(Shown("", []), stands_alone=True, file=call))

    def gathering(self, gathering_id: int, html: str, rows: Rows) -> None:
        """Show something a group is busy with, in the message that will be changed in place from now on."""
        self._parts.append(_Part(Shown(html, rows), gathering_id=gathering_id))

    def change(self, message_id: int, html: str, rows: Rows, *, gathering_id: int = 0, chat_id: int = 0) -> None:
        """Change a message in place; ``gathering_id`` is what it shows, ``chat_id`` where it is, 0 for this chat."""
        change = self._messenger.change(chat_id or self._chat_id, message_id, html, rows)
        self._parts.append(_Part(Shown("", []), file=change, gathering_id=gathering_id))

    def react(self, message_id: int, emoji: str) -> None:
        """Put one emoji on a message, in place of an earlier one; it says nothing, and takes nobody's notice."""
        react = self._messenger.react(self._chat_id, message_id, emoji)
        self._parts.append(_Part(Shown("", []), stands_alone=True, file=react))

    def lead(self, url: str) -> None:
        """Answer a press by opening a link, which only who pressed sees."""
        self._way = url

    def toast(self, html: str) -> None:
        """Explain a press that has no effect, over the chat."""
        self._toast = html

    def nod(self, html: str) -> None:
        """Say over the chat that a press has done what it should; it goes by itself."""
        self._toast, self._urgent = html, False

    def settle_question(self, conversation: Conversation, *, has_buttons: bool) -> None:
        """Take the buttons away from a question that was answered in words."""
        if has_buttons and conversation.question_id:
            self._strip = conversation.question_id

    def outgoing(self, now: datetime) -> list[Outgoing]:
        """Return everything as calls, in order."""
        rows: list[Outgoing] = []
        person_id = NOBODY if self.nameless else self._person_id

        def add(
            call: Call,
            conversation_id: int = 0,
            turn: int = 0,
            *,
            lane: str = "",
            lives: bool = False,
            gathering_id: int = 0,
        ) -> None:
            rows.append(
                Outgoing(
                    dedup=f"{self.key}:{len(rows)}",
                    chat_id=self._chat_id,
                    person_id=person_id,
                    lane=lane or str(self._chat_id),
                    method=call[0],
                    payload=call[1],
                    unasked=self.unasked,
                    not_after=now + _PRESS_LIVES if lives else None,
                    conversation_id=0 if self.nameless else conversation_id,
                    turn=turn,
                    gathering_id=gathering_id,
                )
            )

        if self._query_id:
            alert = bool(self._toast) and self._urgent
            answer = self._messenger.answer(self._query_id, self._toast, alert=alert, url=self._way)
            add(answer, lane=f"press {self._query_id}", lives=True)
        parts = list(self._parts)
        if self.echo_tells and parts and self.echo_tells in parts[0].shown.html:
            self.echo = ""
        if self.preface and parts:
            first, line = parts[0], f"<i>{self.preface}</i>"
            if first.file is not None:  # nothing can be written above a file but a message
                parts.insert(0, _Part(Shown(line, []), stands_alone=True))
            else:
                parts[0] = replace(first, shown=Shown(f"{line}\n\n{first.shown.html}", first.shown.rows))
        if self._tapped and parts:
            first = parts[0]
            if (len(parts) == 1 or first.again) and not first.stands_alone and not self.stands:
                echo = f"<i>✓ {self.echo}</i>\n\n" if self.echo and not first.again else ""
                change = self._messenger.change(self._chat_id, self._tapped, echo + first.shown.html, first.shown.rows)
                add(change, first.conversation_id, first.turn)
                parts = parts[1:]
            else:
                add(self._messenger.strip(self._chat_id, self._tapped))
        elif self._strip:
            add(self._messenger.strip(self._chat_id, self._strip))
        if self.echo and not self._tapped and parts and not parts[0].stands_alone and not parts[0].again:
            first = parts[0]
            parts[0] = replace(first, shown=Shown(f"<i>✓ {self.echo}</i>\n\n{first.shown.html}", first.shown.rows))
        for part in parts:
            if part.file is not None:
                add(part.file, gathering_id=part.gathering_id)
                continue
            for call in self._messenger.show(
                self._chat_id, part.shown.html, part.shown.rows, thread_id=self._thread_id
            ):
                add(call, part.conversation_id, part.turn, gathering_id=part.gathering_id)
        return rows
