"""What a coach sees of members who agreed: stage, what is overdue, the next interview; from their own records.

It is made at the moment of showing, from consents as they are then, and kept nowhere. No company, no words of theirs;
of whoever did not agree nothing at all, not even that they are there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.dispatcher.groups.belonging import everybody, runs, showing_to
from bot.dispatcher.groups.room import Room
from bot.dispatcher.profile import situation, zone_of
from bot.dispatcher.records import read_all
from bot.dispatcher.rendering import Rendering
from bot.ports import Person
from bot.scheduling.walltime import to_instant, to_wall
from conversations.etiquette import Situation, budget
from conversations.etiquette.agenda import THANK_AFTER, THANK_LATEST, UNSENT_FIRST
from conversations.process import Process

MOST_MEMBERS, MOST_EACH = 30, 5  # lines: it stays one message


def view(room: Room, coach: Person) -> str:
    """Return what a coach may see at this moment, as HTML; empty when nobody shows anything, or they do not run it.

    Whether they run the group is what Telegram said for this unit: without its word nothing is shown.
    """
    if not runs(room.here.running, room.group.id, coach.id):
        return ""
    rendering = room.rendering_in(coach.locale)
    shown = showing_to(everybody(room.here.tx, room.group.id), coach.id)
    blocks = []
    for person_id, known in list(shown.items())[:MOST_MEMBERS]:
        person = room.here.tx.person(person_id)
        if person is None:
            continue
        lines = list(_lines(room, person, rendering, zone_of(coach)))
        more = len(lines) - MOST_EACH
        lines = lines[:MOST_EACH] + ([rendering.text("card-more", count=str(more))] if more > 0 else [])
        heading = rendering.text("hub-member", name=known.name)
        blocks.append("\n".join([heading, *(lines or [rendering.text("hub-nothing-noted")])]))
    if len(shown) > MOST_MEMBERS:
        blocks.append(rendering.text("card-more", count=str(len(shown) - MOST_MEMBERS)))
    return "\n\n".join(blocks)


def _lines(room: Room, person: Person, rendering: Rendering, zone: str) -> Iterator[str]:
    """Yield how each of somebody's live processes stands, by the clocks of who reads it."""
    here = situation(person, room.here.now, {})
    for one in read_all(room.here.tx, person.id):
        process = one.process
        if process.ended:
            continue
        due = [rendering.plain(f"hub-due-{kind}") for kind in _overdue(process, here) if kind not in process.let_be]
        coming = _next(process, here.now, zone_of(person), zone, rendering)
        yield rendering.text(
            "hub-line",
            stage=rendering.plain(f"hub-stage-{process.stage(here.now)}"),
            next=coming,
            has_next="yes" if coming else "no",
            due=rendering.speech.listed(due) if due else "",
            has_due="yes" if due else "no",
        )


def _overdue(process: Process, here: Situation) -> Iterator[str]:
    """Yield what could have been sent by now and has not been (D3, D10, B8); what they have let be is not among it."""
    now, over = here.now, process.last_round(here.now)
    if process.leaving_at is not None:
        if now >= process.leaving_at + UNSENT_FIRST:
            yield "unsent"
        return
    if over is None or process.decision == "open":
        return
    thanked = process.thanked_on is not None and process.thanked_on >= over.at.date()
    if not thanked and over.ends_at + THANK_AFTER <= now < over.ends_at + THANK_LATEST:
        yield "thank_you"
    allowed = budget(process, here)
    waits = process.kind == "application" and process.next_round(now) is None
    asked = process.followed_up_on is not None and process.followed_up_on >= over.at.date()
    if allowed is not None and waits and not asked and allowed.follow_up_from <= now.date() < allowed.let_go_on:
        yield "follow_up"


def _next(process: Process, now: datetime, own: str, reader: str, rendering: Rendering) -> str:
    ahead = process.next_round(now) if process.decision != "open" else None
    if ahead is None:
        return ""
    at = ahead.at if ahead.day_only else to_wall(to_instant(ahead.at, own), reader)
    return rendering.speech.moment(at, day_only=ahead.day_only)
