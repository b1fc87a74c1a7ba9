"""Members and their coaches, one to one: consents, the coach's view and notes, in private chats only.

Nothing here is said in a group. What a coach gets is looked up when it is shown; who runs the group is asked of
Telegram for every unit in which that matters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.dispatcher.groups.belonging import AskFirstError, coaches_but, everybody, id_of, only_group, runs, showing_to
from bot.dispatcher.groups.consents import agree, no_longer_coach, refuse, to_ask
from bot.dispatcher.groups.knowing import group_in
from bot.dispatcher.groups.reports import answers_of
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.groups.summaries import SUMMARY, plan_summary, summaries
from bot.dispatcher.groups.telling import close, fade, tell, visit_of
from bot.dispatcher.groups.views import view
from bot.ports import Gathering, Incoming, Press, Tick
from conversations.flows.checkin import GATHERING, GROUP
from conversations.flows.coach import MEMBER, NOTE, REPLY
from conversations.flows.groups import COACH
from conversations.groups.circle import Membership
from conversations.model import Answer, Answers, Picked, State, Wrote

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.visit import Visit

KIND = "coach"
_SETTING_UP = frozenset({"group", "practice_days", "pairing"})  # conversations in which a coach may set something up


class Coaching:
    """Fulfils kinds.Kind for what is between members and coaches; it has no gatherings."""

    name = KIND

    def tapped(self, room: Room, gathering: Gathering, incoming: Incoming, press: Press) -> None:
        """Never comes: there is no such gathering."""

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Never comes: there is no such gathering."""

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:
        """Never comes: there is no such gathering."""

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:  # noqa: ARG002
        """Lead to the coach's view."""
        visit.begin("coach", {GROUP: Picked(f"g{room.group.id}")})

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:  # noqa: ARG002
        """Let the weekly summaries come, or take in that the group's topic is gone (ports.TOPIC_LOST)."""
        if what == "summary":
            summaries(room, tick)
        elif what == "topic_lost" and room.circle.topic:
            room.keep(replace(room.circle, topic=0))
            for person_id, known in everybody(room.here.tx, room.group.id).items():
                if known.coach:
                    tell(room, person_id, "hub-topic-lost", "topic", group=room.circle.title)

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Do what a member or a coach asks for in private."""
        me, group_id, coach_id = unit.person.id, room.group.id, id_of(state.answers.get(COACH))
        match what:
            case "agree":
                agree(room.here, group_id, me, coach_id)
            case "refuse":
                if refuse(room.here, group_id, me, coach_id):
                    fade(room, coach_id)
            case "reply":
                _reply(room, me, coach_id, state.answers)
            case "note" if _may_look(room, me):
                _note(room, me, state.answers)
            case "ask" | "no_ask" | "weekly" | "no_weekly" if _may_look(room, me):
                _set(room, me, what)
        unit.elsewhere += room.elsewhere
        room.elsewhere = []


def _may_look(room: Room, person_id: int) -> bool:
    return room.coached_by(person_id) and runs(room.here.running, room.group.id, person_id) is True


def _set(room: Room, person_id: int, what: str) -> None:
    known = room.membership(person_id)
    assert known is not None
    if what in {"ask", "no_ask"}:
        room.enrol(person_id, replace(known, asks=what == "ask"))
    else:
        room.enrol(person_id, replace(known, weekly=what == "weekly"))
        if what == "weekly" and all(tick.kind != SUMMARY for tick in room.here.tx.ticks(room.group.id)):
            plan_summary(room)


def _note(room: Room, coach_id: int, answers: Answers) -> None:
    """Bring a coach's note to a member who shows them how they are getting on at this moment."""
    member_id, note = id_of(answers.get(MEMBER)), answers.get(NOTE)
    if member_id in showing_to(everybody(room.here.tx, room.group.id), coach_id) and isinstance(note, Wrote):
        given: dict[str, Answer] = {GROUP: Picked(f"g{room.group.id}"), COACH: Picked(f"k{coach_id}"), NOTE: note}
        visit = visit_of(room, member_id, "note")
        if visit is not None:
            visit.begin("coach_note", given)
            close(room, visit)


def _reply(room: Room, member_id: int, coach_id: int, answers: Answers) -> None:
    """Bring a member's answer back to the coach who wrote."""
    members, reply, note = everybody(room.here.tx, room.group.id), answers.get(REPLY), answers.get(NOTE)
    if coach_id in coaches_but(members, member_id) and isinstance(reply, Wrote) and isinstance(note, Wrote):
        name, title = members[member_id].name, room.circle.title
        tell(room, coach_id, "hub-reply", "reply", name=name, group=title, reply=reply.text, note=note.text)


# --- what conversations about groups need of the shell


def begun_with(unit: Holding, flow_id: str, given: Answers) -> Answers:
    """Return what a conversation about a group begins with besides: which group, and what was answered before."""
    if flow_id == "groups" and GROUP not in given:
        return only_group(unit.tx, unit.person.id)
    if flow_id == "checkin" and GROUP in given and GATHERING not in given:
        group = group_in(unit.tx, given)
        latest = unit.tx.gatherings(group.id, "checkin", 1) if group is not None else []
        if group is not None and latest:
            room = Room(_here(unit), group, f"{unit.showing.key}g")
            return {GATHERING: Picked(f"c{latest[0].id}"), **answers_of(unit, room, latest[0])}
    return {}


def ask_first(unit: Holding, flow_id: str, answers: Answers) -> None:
    """See to it that Telegram has been asked who runs the group, where a coach sees or sets up something.

    Raises AskFirstError where it has not, and somebody can. Who runs the group no more coaches it no more.
    """
    group = group_in(unit.tx, answers) if flow_id in {KIND, *_SETTING_UP} else None
    if group is None:
        return
    room = Room(_here(unit), group, f"{unit.showing.key}v")
    if flow_id in _SETTING_UP and not room.coached_by(unit.person.id):
        return  # nothing there is theirs to set up
    if group.id not in unit.running and unit.can_ask:
        raise AskFirstError(group)
    if runs(unit.running, group.id, unit.person.id) is False:
        no_longer_coach(_here(unit), group.id, unit.person.id)
        if flow_id in _SETTING_UP:
            unit.showing.put_above(unit.rendering.text("room-no-admin", group=room.circle.title))
        fade(room, unit.person.id, "coach-no_coach", lives=True)
        unit.elsewhere += room.elsewhere


def ask_about_coach(unit: Holding, flow_id: str, state: State) -> Answers | None:
    """Return what the question about a coach begins with, where it is time for it: nobody is asked out of the blue."""
    if (flow_id, state.step) not in {("groups", "menu"), ("checkin", "card")}:
        return None
    group = group_in(unit.tx, state.answers)
    coach_id = to_ask(_here(unit), group.id, unit.person.id) if group is not None else None
    return None if coach_id is None else {GROUP: state.answers[GROUP], COACH: Picked(f"k{coach_id}")}


def hub_blocks(unit: Holding, flow_id: str, state: State) -> dict[str, str]:
    """Return the blocks of texts between members and coaches: the coach's view, a name, the way to a group."""
    if flow_id not in {"groups", "consent", "coach", "coach_note"}:
        return {}
    group = group_in(unit.tx, state.answers)
    if group is None:
        return _blocks(view=f"https://t.me/{unit.bot_name}?startgroup=begin" if flow_id == "groups" else "", current="")
    members = everybody(unit.tx, group.id)
    other = members.get(id_of(state.answers.get(MEMBER if flow_id == KIND else COACH)))
    seen = "\n".join(_who_sees(unit, members)) if flow_id == "groups" else ""
    if (flow_id, state.step) == (KIND, "view"):
        seen = view(Room(_here(unit), group, f"{unit.showing.key}g"), unit.person)
    return _blocks(view=seen, current=unit.rendering.text("hub-name", name=other.name) if other else "")


def _who_sees(unit: Holding, members: Mapping[int, Membership]) -> Iterator[str]:
    """Yield each coach of a group with whether they see how somebody is getting on."""
    me = members.get(unit.person.id)
    for coach_id, known in coaches_but(members, unit.person.id).items() if me is not None else ():
        sees = "yes" if me is not None and str(coach_id) in me.seen_by else "no"
        yield unit.rendering.text("hub-coach", name=known.name, sees=sees)


def _blocks(**blocks: str) -> dict[str, str]:
    return {**blocks, **{f"has-{name}": "yes" if block else "no" for name, block in blocks.items()}}


def _here(unit: Holding) -> Here:
    return Here(unit.wiring, unit.tx, unit.bot_name, unit.running)
