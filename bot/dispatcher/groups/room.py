"""One unit of work in a group: the group as it is stored, what is said there, ways from there into private chats."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.dispatcher.groups.belonging import Running
from bot.dispatcher.holding import Wiring
from bot.dispatcher.rendering import Rendering, Rows
from bot.dispatcher.showing import Showing
from bot.language.detecting import detector
from bot.language.following import plainly
from bot.ports import NOBODY, Button, Gathering, Group, Incoming, Link, Member, Outgoing, Press, Transaction
from bot.scheduling.walltime import to_wall
from conversations.flows.checkin import GATHERING
from conversations.groups.circle import (
    Circle,
    Membership,
    circle_from_json,
    circle_to_json,
    membership_from_json,
    membership_to_json,
)
from conversations.model import Answers, Picked

LINK_LIVES = timedelta(hours=1)
_SECRET_BYTES = 16


@dataclass(frozen=True, slots=True)
class Here:
    """What every unit about groups needs besides its transaction; ``bot_name`` is without @."""

    wiring: Wiring
    tx: Transaction
    bot_name: str
    running: Running = field(default_factory=dict)  # who runs groups, as far as that was asked for this unit

    @property
    def now(self) -> datetime:
        """Return the instant."""
        return self.wiring.clock.now()

    def link(self, person_id: int, group_id: int, purpose: str, gathering_id: int = 0) -> str:
        """Return a link into somebody's private chat: theirs alone, once, for an hour."""
        secret = secrets.token_bytes(_SECRET_BYTES)
        self.tx.open_link(secret, Link(person_id, group_id, purpose, self.now + LINK_LIVES, gathering_id))
        return f"https://t.me/{self.bot_name}?start={urlsafe_b64encode(secret).decode().rstrip('=')}"


def secret_in(payload: str) -> bytes | None:
    """Return the secret of a link's payload, None for what is no such payload."""
    if len(payload) != 22:
        return None
    try:
        return urlsafe_b64decode(payload + "==")
    except (Error, ValueError):
        return None


class Room:
    """A group within one unit of work; whatever changes is written at once."""

    def __init__(self, here: Here, group: Group, key: str, *, query_id: str = "", thread_id: int | None = None) -> None:
        """``key`` makes what is said unique; ``thread_id`` is the topic to answer in, None for the group's own."""
        self.here, self.group = here, group
        self.elsewhere: list[Outgoing] = []  # what is to be said in private chats
        self.circle = circle_from_json(group.content)
        self.showing = Showing(
            here.wiring.messenger,
            key=key,
            chat_id=group.chat_id,
            person_id=NOBODY,
            query_id=query_id,
            thread_id=self.circle.topic if thread_id is None else thread_id,
        )

    @property
    def rendering(self) -> Rendering:
        """Return the rendering for the group's language."""
        return self.rendering_in(self.circle.locale)

    def rendering_in(self, locale: str) -> Rendering:
        """Return the rendering for another language, for what one member alone sees."""
        wiring = self.here.wiring
        return Rendering(wiring.catalog, wiring.tokens, locale, self.here.now.year)

    @property
    def local(self) -> datetime:
        """Return the wall time on the group's clocks."""
        return to_wall(self.here.now, self.circle.place.zone)

    def keep(self, circle: Circle, *, gone: bool | None = None) -> None:
        """Write the group."""
        gone = self.group.gone if gone is None else gone
        changed = replace(self.group, content=circle_to_json(circle), gone=gone)
        self.group, self.circle = self.here.tx.save_group(changed), circle

    def button(self, label: str, choice: str, gathering_id: int = 0, style: str = "") -> Button:
        """Return a button anybody in the group may press; it stays good when the chat gets another id."""
        token = self.here.wiring.tokens.seal(Press(gathering_id, 0, choice), chat_id=self.group.id, person_id=NOBODY)
        return Button(label, token=token, style=style)

    def opened(self, token: str) -> Press | None:
        """Return what a button of this group says, None when it is not one."""
        tokens = self.here.wiring.tokens
        ours = (self.group.id, *self.here.tx.merged_into(self.group.id))
        found = (tokens.open(token, chat_id=group_id, person_id=NOBODY) for group_id in ours)
        return next((press for press in found if press is not None), None)

    def answer(self, incoming: Incoming, message: str, choice: str, label: str) -> None:
        """Answer somebody who has addressed the bot in the group, in their language, with one button that leads on."""
        theirs = self.rendering_for(incoming)
        written = plainly(detector().evidence(incoming.text), theirs.locale) if incoming.text else ""
        theirs = self.rendering_in(written) if written else theirs
        self.showing.say(theirs.text(message), [[self.button(theirs.plain(label), choice)]])

    def say(self, message: str, rows: Rows | None = None, **args: str) -> None:
        """Say one of the texts in the group."""
        self.showing.say(self.rendering.text(message, **args), rows)

    def change(self, gathering: Gathering, html: str, rows: Rows) -> None:
        """Change the message that shows something in place, also where it stands in the chat the group moved out of."""
        self.showing.change(gathering.message_id, html, rows, gathering_id=gathering.id, chat_id=gathering.shown_in)

    def membership(self, person_id: int) -> Membership | None:
        """Return what the group knows of a member, None for others."""
        member = self.here.tx.member(self.group.id, person_id)
        return membership_from_json(member.content) if member else None

    def enrol(self, person_id: int, membership: Membership) -> None:
        """Write a member, new or changed."""
        content = membership_to_json(membership)
        self.here.tx.save_member(Member(self.group.id, person_id, content, self.here.now))

    def coached_by(self, person_id: int) -> bool:
        """Say whether somebody coaches this group."""
        known = self.membership(person_id)
        return known is not None and known.coach

    def gathering_in(self, answers: Answers) -> Gathering | None:
        """Return the gathering of this group that a conversation's answers name."""
        picked = answers.get(GATHERING)
        number = picked.choice[1:] if isinstance(picked, Picked) else ""
        found = self.here.tx.gathering(int(number)) if number.isdecimal() else None
        return found if found is not None and found.group_id == self.group.id else None

    def writes_to_us(self, person_id: int) -> bool:
        """Say whether somebody can be written to in private (telegram.md 23)."""
        person = self.here.tx.person(person_id) if person_id != NOBODY else None
        return person is not None and person.reachable

    def rendering_for(self, incoming: Incoming) -> Rendering:
        """Return the rendering for what one person alone sees: their language, where they have one here."""
        person = self.here.tx.person(incoming.person_id) if incoming.person_id != NOBODY else None
        if person is not None:
            return self.rendering_in(person.locale)
        code = incoming.language_code
        return self.rendering_in(self.here.wiring.catalog.nearest(code) if code else self.circle.locale)

    def outgoing(self) -> list[Outgoing]:
        """Return what is to be said."""
        return self.showing.outgoing(self.here.now)


def counted(count: int) -> dict[str, str]:
    """Return a number for texts, and whether it is none, one or many."""
    return {"count": str(count), "amount": {0: "none", 1: "one"}.get(count, "many")}


def room_of(here: Here, group_id: int, key: str) -> Room | None:
    """Return a group the bot is in, to say something there that nobody asked for; None when it is there no more."""
    group = here.tx.group(group_id)
    if group is None or group.gone:
        return None
    room = Room(here, group, key)
    room.showing.unasked = True
    return room
