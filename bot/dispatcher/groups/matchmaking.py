"""Pairs are made: once a week on the coach's day, by hand, and once more for whoever was left alone meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.dispatcher.groups.awake import awake
from bot.dispatcher.groups.partners import (
    KIND,
    begun,
    gathering_of,
    keep_all,
    numbered,
    rhythm_of,
    tell_soon,
    wishes,
    without_leavers,
)
from bot.dispatcher.groups.room import Room, counted
from bot.dispatcher.rendering import Rows
from bot.ports import Gathering, Tick
from bot.scheduling.walltime import to_instant
from conversations.groups import rhythm
from conversations.groups.pairing import Matching, Seeker, pair
from conversations.groups.rhythm import WEEK, Rhythm, may_speak, next_opening
from conversations.groups.wish import Wish, remembered

MATCH = f"{KIND}.match"
_AT = time(10)  # by the group's clocks
_NOTICE, _AHEAD = timedelta(days=1), timedelta(days=7)  # the soonest and the latest moment that is proposed


def plan_round(room: Room) -> None:
    """Plan when pairs are made next, by the group's clocks; a group that pauses its check-ins pauses this too."""
    tx = room.here.tx
    tx.drop_ticks(room.group.id, MATCH)
    gathering = gathering_of(tx, room.group.id)
    chosen, check_in, after = rhythm_of(gathering), room.circle.check_in, room.local
    if check_in is not None and check_in.paused_until is not None:
        after = max(after, datetime.combine(check_in.paused_until - timedelta(days=1), time.max))
    # A holiday is no obstacle: the two find a moment of their own.
    wall = next_opening(chosen, after, lambda _: False) if chosen else None
    if gathering is not None and wall is not None:
        zone = room.circle.place.zone
        tx.set_tick(Tick(room.group.id, MATCH, to_instant(wall, zone), gathering.id, wall=wall, zone=zone))


def plan_again(room: Room) -> None:
    """Plan rounds in a group the bot is back in, where a coach had chosen a day."""
    if room.here.tx.gatherings(room.group.id, KIND, 1):
        begun(room.here.tx, room.group.id, room.here.now)
        plan_round(room)


def next_round(room: Room) -> datetime | None:
    """Return when pairs are made next, an instant."""
    return next((tick.due_at for tick in room.here.tx.ticks(room.group.id) if tick.kind == MATCH), None)


def make_round(room: Room, gathering: Gathering, *, by_hand: bool = False) -> int:
    """Pair all who wish and are not busy, and say in the group how many pairs there are; return that.

    ``by_hand``: who waits in this round already waits no longer for it, and is told nothing twice.
    """
    tx, now = room.here.tx, room.here.now
    before = wishes(tx, gathering)
    found = without_leavers(before)
    if not by_hand:
        found = {one: each.anew() for one, each in found.items()}
    matching = _matched(room, found, [one for one, each in found.items() if not each.is_busy])
    after = _paired(gathering, found, matching)
    for one in matching.out:
        if not (by_hand and found[one].free):
            after[one] = found[one].left_out()
    gathering = numbered(tx, gathering, len(matching.pairs))
    keep_all(tx, gathering, before, after)
    tell_soon(tx, gathering, now)
    _announce(room, gathering, len(matching.pairs), by_hand=by_hand)
    return len(matching.pairs)


def make_up(room: Room, gathering: Gathering) -> Gathering:
    """Pair those anew who were left alone, or had nobody, in this round; nobody else is moved for them."""
    before = wishes(room.here.tx, gathering)
    found = without_leavers(before)
    matching = _matched(room, found, [one for one, each in found.items() if each.free and not each.is_busy])
    keep_all(room.here.tx, gathering, before, _paired(gathering, found, matching))
    return numbered(room.here.tx, gathering, len(matching.pairs)) if matching.pairs else gathering


def invite(room: Room, gathering: Gathering, *, asked_for: bool) -> None:
    """Say in the group that one can practise in pairs, once a coach has chosen a day."""
    today = room.local.date()
    chosen = rhythm_of(gathering)
    if chosen and room.circle.speaks and (asked_for or may_speak(room.circle.posts_on(today))):
        room.keep(room.circle.posted(today))
        day = room.rendering.plain(f"room-day-{min(chosen.days)}")
        room.showing.gathering(gathering.id, room.rendering.text("room-pairing-on", day=day), _way_in(room, gathering))


def _matched(room: Room, found: Mapping[int, Wish], people: list[int]) -> Matching:
    tx, now = room.here.tx, room.here.now
    seekers = []
    for one in people:
        person = tx.person(one)
        if person is not None and person.reachable and not person.reminders_off:
            hours = awake(person, now + _NOTICE, now + _AHEAD)
            seekers.append(Seeker(one, frozenset(found[one].languages), hours, found[one].languages))
    known = remembered(found)
    return pair(seekers, known.last_pairs, known.waited)


def _paired(gathering: Gathering, found: Mapping[int, Wish], matching: Matching) -> dict[int, Wish]:
    after = dict(found)
    for number, both in enumerate(matching.pairs, gathering.content["pairs"] + 1):
        for one in (both.a, both.b):
            after[one] = found[one].joined(one, number, both)
    return after


def _announce(room: Room, gathering: Gathering, pairs: int, *, by_hand: bool) -> None:
    """Say how many pairs there are, and nothing about whose; with none there is nothing to say."""
    today = room.local.date()
    if pairs and room.circle.speaks and (by_hand or may_speak(room.circle.posts_on(today))):
        room.keep(room.circle.posted(today))
        html = room.rendering.text("room-pairing-week", **counted(pairs))
        room.showing.gathering(gathering.id, html, _way_in(room, gathering))


def _way_in(room: Room, gathering: Gathering) -> Rows:
    return [[room.button(room.rendering.plain("room-pairing-join"), "join", gathering.id)]]


def choose_day(room: Room, day: str) -> Gathering:
    """Write on which day of the week pairs are made (mon to sun, else never), and plan it."""
    tx = room.here.tx
    gathering = begun(tx, room.group.id, room.here.now)
    chosen = rhythm.to_json(Rhythm(frozenset({day}), _AT, _AHEAD)) if day in WEEK else None
    gathering = tx.save_gathering(replace(gathering, content={**gathering.content, "rhythm": chosen}))
    plan_round(room)
    return gathering
