"""What those who practise in pairs are told, each in private, in their language, at an hour at which they are awake.

Everything here happens at a tick: whatever one of a pair does only writes what the other is still to be told, so that
it is told once, no crash loses it, and nobody is woken by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from html import escape

from bot.dispatcher.groups.awake import awake_from
from bot.dispatcher.groups.knowing import group_in
from bot.dispatcher.groups.matchmaking import make_up, next_round
from bot.dispatcher.groups.partners import DUE, SOON, gathering_of, keep, rhythm_of, wish_of, wishes
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.holding import Holding
from bot.dispatcher.profile import zone_of
from bot.dispatcher.showing import Showing
from bot.language.required_groups import PAIR_FACTS
from bot.ports import Gathering, Person, Tick
from bot.scheduling.walltime import to_wall
from conversations.flows.checkin import GROUP
from conversations.flows.pairing import MOCK, NEWS, PAIR, PAIRING
from conversations.groups.mock import Mock, half_time, roles
from conversations.groups.wish import News, Wish, moments
from conversations.model import Answers, Flow, Picked, Several

_AT_ONCE = 8  # people told in one unit of work: others wait for it
_WHILE_AHEAD = frozenset({"invited", "moved", "set"})  # news of no use once it has begun


def tell_what_is_due(room: Room, gathering: Gathering) -> None:
    """Tell people what there is to be told by now, a few at a time, and plan when there will be more."""
    gathering = make_up(room, gathering)
    tx, now = room.here.tx, room.here.now
    found = wishes(tx, gathering)
    people = {one: person for one in found if (person := tx.person(one)) is not None}
    told = 0
    for one, person in people.items():
        if told < _AT_ONCE:
            found[one], news = _tell_one(room, gathering, person, found[one])
            told += bool(news)
    ahead = [at for one, person in people.items() for at in _next_of(person, found[one], now)]
    if ahead:
        tx.set_tick(Tick(room.group.id, DUE, max(min(ahead), now + SOON), gathering.id))


def _next_of(person: Person, wish: Wish, now: datetime) -> list[datetime]:
    return [*([awake_from(person, now)] if wish.news else []), *moments(wish).values()]


def _tell_one(room: Room, gathering: Gathering, person: Person, wish: Wish) -> tuple[Wish, News]:
    news, after = _to_tell(person, wish, room.here.now)
    if after != wish:
        keep(room.here.tx, gathering, person.id, after)
    if news and person.reachable:
        _tell(room, person, after, news, because=wish.because if news == "invited" else "")
    return after, news


def _to_tell(person: Person, wish: Wish, now: datetime) -> tuple[News, Wish]:
    """Return what somebody is to be told now, and how their wish stands after that."""
    mock = wish.mock
    told: News = ""
    if wish.news in _WHILE_AHEAD and (mock is None or mock.ended or now >= mock.at):
        wish = replace(wish, news="")
    if wish.news and (not person.reachable or awake_from(person, now) <= now):
        told, wish = wish.news, replace(wish, news="", because="")
    due = {what for what, at in moments(wish).items() if at <= now}
    if "over" in due:
        return told, replace(wish, mock=None, agreed=False, said=frozenset())
    wish = replace(wish, said=wish.said | due)
    if not told and due and not person.reminders_off:
        told = "end" if "end" in due else "half"
    return told, wish


def _tell(room: Room, person: Person, wish: Wish, news: News, *, because: str) -> None:
    from bot.dispatcher.visit import Visit  # conversations ask for things in groups, and this leads back to them

    here = room.here
    key = f"{room.showing.key}p{person.id}"
    showing = Showing(here.wiring.messenger, key=key, chat_id=person.id, person_id=person.id)
    showing.unasked = True
    visit = Visit(here.wiring, here.tx, person, person.id, showing)
    visit.bot_name = here.bot_name
    about = {GROUP: Picked(f"g{room.group.id}"), PAIR: Picked(f"n{wish.number}"), NEWS: Picked(news)}
    for older in visit.live():
        if older.flow == MOCK.id and visit.answers(older).get(GROUP) == about[GROUP]:  # this takes its place
            showing.settle_question(older, has_buttons=True)
    if because:
        showing.put_above(visit.rendering.text(f"pairing-because-{because}"))
    visit.begin(MOCK.id, about)
    visit.settle()
    room.elsewhere += showing.outgoing(here.now)


def about_pairing(unit: Holding, flow: Flow, answers: Answers) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return what texts may say about pairs: plain values, and HTML."""
    if flow.id not in {PAIRING.id, MOCK.id}:
        return {}, {}
    told, name = dict.fromkeys(PAIR_FACTS, ""), unit.rendering.text("pairing-somebody")
    group = group_in(unit.tx, answers)
    if group is None or unit.tx.member(group.id, unit.person.id) is None:
        return told, {"pair-name": name}
    room = Room(Here(unit.wiring, unit.tx, unit.bot_name), group, "")
    gathering = gathering_of(unit.tx, group.id)
    wish = wish_of(unit.tx, gathering, unit.person.id)
    told |= _about_rounds(unit, room, gathering, wish)
    if wish is not None and wish.last:
        known = room.membership(wish.last)
        if known is not None:
            shown = escape(known.name, quote=False) or name
            name = f'<a href="tg://user?id={wish.last}">{shown}</a>'
    if wish is not None and wish.mock is not None:
        other = unit.tx.person(wish.mock.pair.other(unit.person.id))
        theirs = wish_of(unit.tx, gathering, other.id) if other else None
        told |= _about_mock(unit, wish.mock, other)
        told["pair-agreed"] = "yes" if theirs and theirs.agreed else "no"
    return told, {"pair-name": name}


def _about_rounds(unit: Holding, room: Room, gathering: Gathering | None, wish: Wish | None) -> dict[str, str]:
    rendering, following, rhythm = unit.rendering, next_round(room), rhythm_of(gathering)
    spoken = rendering.speech.answer(PAIRING, "languages", Several(wish.languages)) if wish else ""
    return {
        "round-is": "on" if rhythm else "off",
        "round-day": rendering.plain(f"room-day-{min(rhythm.days)}") if rhythm else "",
        "round-next": rendering.speech.day(to_wall(following, unit.zone)) if following else "",
        "has-round-next": "yes" if following else "no",
        "wish-is": "yes" if wish else "no",
        "wish-languages": spoken,
    }


def _about_mock(unit: Holding, mock: Mock, other: Person | None) -> dict[str, str]:
    speech, zone = unit.rendering.speech, unit.zone
    here = to_wall(mock.at, zone)
    there = to_wall(mock.at, zone_of(other)) if other else here
    same_day = there.date() == here.date()
    playing = roles(mock, half_time(mock) if unit.now >= half_time(mock) else mock.at)
    return {
        "pair-at": speech.moment(here),
        "pair-there": (speech.time(there) if same_day else speech.moment(there)) if there != here else "",
        "has-pair-there": "yes" if there != here else "no",
        "pair-role": "asks" if playing and playing.interviewer == unit.person.id else "answers",
        "pair-language": speech.answer(PAIRING, "languages", Picked(mock.pair.language)),
    }
