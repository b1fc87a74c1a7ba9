"""A dilemma in its group: asked from a private chat, voted and advised on, left by who leaves.

A vote is answered to who gave it alone, and changes the one message a few seconds later, together with others.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.dispatcher.groups import asked
from bot.dispatcher.groups.asked import (
    Draft,
    author_of,
    dilemma_of,
    keep_advice,
    keep_author,
    keep_votes,
    new_author,
    own_one,
    saved,
    votes_of,
)
from bot.dispatcher.groups.dilemma_cards import card_of
from bot.dispatcher.groups.dilemma_times import (
    BOARD,
    CLOSE,
    POST,
    THANK,
    bring_up_to_date,
    close,
    drop,
    end,
    members_of,
    plan,
    post,
    thank,
)
from bot.dispatcher.groups.names import shown_name
from bot.dispatcher.groups.opening import TOGETHER
from bot.dispatcher.groups.reports import enrolled
from bot.dispatcher.groups.room import Room
from bot.ports import NOBODY, Gathering, Incoming, Press, Tick
from conversations.groups.dilemma import OPTIONS, Advice, anonymity, cast, is_open, post_delay, retold
from conversations.model import Picked, State, Wrote

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.visit import Visit

MOST_ADVICE = 5  # pieces of one person's that are kept
_ADVICE_MOST_CHARS = 1000


class Dilemmas:
    """Fulfils kinds.Kind."""

    name = asked.KIND

    def tapped(self, room: Room, gathering: Gathering, incoming: Incoming, press: Press) -> None:
        """Take a vote, change it, or take it back; told to nobody but who pressed."""
        dilemma, rendering = dilemma_of(gathering), room.rendering_for(incoming)
        option = press.choice.removeprefix("is_")
        if dilemma is None or gathering.over or not is_open(dilemma, room.here.now):
            room.showing.toast(rendering.text("room-dilemma-closed"))
            return
        author, _ = author_of(room.here.tx, gathering)
        before = votes_of(room.here.tx, gathering)
        wanted = option if option in dilemma.options else ""
        after = cast(dilemma, before, incoming.person_id, wanted, author=author, now=room.here.now)
        if isinstance(after, str):
            room.showing.toast(rendering.text("room-dilemma-own" if after == "own" else "room-dilemma-closed"))
            return
        new = enrolled(room, incoming.person_id, incoming.first_name)
        retells, after = retold(dilemma, after)
        keep_votes(room.here.tx, gathering, before, after)
        if retells != dilemma:
            room.here.tx.save_gathering(replace(gathering, content=saved(retells, gathering.content["name"])))
        plan(room, BOARD, gathering, TOGETHER)
        said = rendering.plain(f"room-dilemma-{wanted}") if wanted else ""
        noted = "room-dilemma-noted-joined" if new else "room-dilemma-noted"
        room.showing.nod(rendering.text(noted, option=said) if said else rendering.text("room-dilemma-taken-back"))

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Keep what somebody advises, in words, for who asked; they have said it before all."""
        dilemma, text = dilemma_of(gathering), incoming.text.strip()
        if dilemma is None or gathering.over or incoming.sender_is_chat or incoming.person_id == NOBODY or not text:
            return
        own = [one for person, _, one in asked.advice_of(room.here.tx, gathering) if person == incoming.person_id]
        known = next((one for one in own if one.message_id == incoming.message_id), None)
        if known is None and (len(own) >= MOST_ADVICE or incoming.kind == "edited"):
            return
        advice = Advice(text[:_ADVICE_MOST_CHARS], known.at if known else room.here.now, incoming.message_id)
        keep_advice(room.here.tx, gathering, incoming.person_id, shown_name(incoming.first_name), advice)

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:  # noqa: ARG002
        """Post, close, thank, or bring the message up to date."""
        match what:
            case "post" if gathering is not None and not gathering.over:
                post(room, gathering)
            case "close" if gathering is not None and not gathering.over:
                close(room, gathering)
            case "thank" if gathering is not None:
                thank(room, gathering)
            case "board" if gathering is not None:
                bring_up_to_date(room, gathering)

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Do what who asks wants: to post, to take it back before that, to close, to thank."""
        if what == "post":
            _ask(unit, room, state)
            return
        own = own_one(unit.tx, unit.person.id, unit.busy_with)
        if own is None or own[0].group_id != room.group.id:
            return
        gathering, author = own
        named = not author.promised
        stands = asked.stands(own)
        if what == "take_back" and stands == "pending":
            drop(room, gathering)
        elif what == "close" and stands == "open":
            keep_author(unit.tx, gathering, unit.person.id, replace(author, closing=True))
            plan(room, CLOSE, gathering, timedelta() if named else post_delay(author.seed, "close"))
        elif what == "thank" and stands == "closed":
            words = state.answers.get("thanks")
            own_words = words.text if named and isinstance(words, Wrote) else ""
            keep_author(unit.tx, gathering, unit.person.id, replace(author, thanking=True, thanks=own_words))
            plan(room, THANK, gathering, timedelta() if named else post_delay(author.seed, "thank"))

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:  # noqa: ARG002
        """Lead to where every chat begins: no link of a dilemma's leads anywhere."""
        visit.command("start", "")

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:
        """End the part of somebody who left. What they asked by name is closed; what is not posted yet never is.

        An anonymous one runs on to its end: closing it in this moment would name them. Nothing leads to them any more.
        """
        tx = room.here.tx
        if tx.drop_part(gathering.id, person_id, asked.VOTE):
            plan(room, BOARD, gathering, TOGETHER)
        if not tx.drop_part(gathering.id, person_id, asked.AUTHOR):
            return
        dilemma = dilemma_of(gathering)
        if dilemma is None:
            drop(room, gathering)
        elif dilemma.named:
            end(room, gathering, dilemma, "author")


def _ask(unit: Holding, room: Room, state: State) -> None:
    """Take in what is to be posted: of a named one at once, of an anonymous one some minutes later."""
    own = own_one(unit.tx, unit.person.id, unit.busy_with)
    card = card_of(unit, room, state.answers)
    kind, length = state.answers.get("kind"), state.answers.get("length")
    if not card or asked.stands(own) in {"pending", "open", "closing"}:
        return
    assert isinstance(kind, Picked)
    assert isinstance(length, Picked)
    named = state.answers.get("naming") == Picked("named")
    draft = Draft(card, named, OPTIONS[kind.choice], length.choice)
    opened_at = room.here.now.replace(minute=0, second=0, microsecond=0)  # to no minute: it tells who asked when
    fresh = Gathering(0, room.group.id, asked.KIND, saved(draft), opened_at)
    gathering = unit.tx.save_gathering(fresh)
    author = new_author(unit.busy_with, "" if named else anonymity(members_of(room)))
    keep_author(unit.tx, gathering, unit.person.id, author)
    plan(room, POST, gathering, timedelta() if named else post_delay(author.seed, "ask"))
