"""What a flow's texts may mention besides its answers: times, whose ways count, the reminder ahead, blocks of lines."""

from __future__ import annotations

from datetime import datetime

from bot.dispatcher.groups import dilemma_views
from bot.dispatcher.groups.acting import about_group
from bot.dispatcher.groups.hub import hub_blocks
from bot.dispatcher.groups.own_answers import view_of
from bot.dispatcher.groups.pair_news import about_pairing
from bot.dispatcher.holding import Holding
from bot.dispatcher.profile import home_of, nudge_ahead
from bot.dispatcher.rendering import Mentions, Rendering
from bot.ports import Conversation
from bot.scheduling.calendars import region_of
from bot.scheduling.walltime import to_wall
from conversations.flows.checkin import GROUP
from conversations.flows.dilemma import DILEMMA
from conversations.model import Answers, AskSeveral, Decided, End, Facts, Flow, Picked, State, Timed, Wrote


def mentions(unit: Holding, conversation: Conversation, flow: Flow, state: State, facts: Facts) -> Mentions:
    """Return what texts may mention besides answers: times, the nudge ahead, an earlier decision, blocks."""
    zone, rendering = unit.zone, unit.rendering
    step = flow.by_id[state.step]
    more = {
        "local-time": rendering.speech.time(to_wall(unit.now, zone)),
        "limit": str(step.at_most) if isinstance(step, AskSeveral) else "",
        "reminders": "off" if unit.person.reminders_off else "on",
        **_earlier(state.answers, facts, rendering),
        **_nudge_ahead(unit, conversation, flow, state),
        **_at_the_employer(unit, state.answers, conversation.id),
        **(about_group(unit, state.answers) if GROUP in state.answers else {}),
    }
    if flow.by_id.get("zone") and not state.answers.get("zone"):
        more |= {"zone": rendering.speech.place(zone)}
    blocks = unit.blocks(state.answers).of(flow, state, facts) | hub_blocks(unit, flow.id, state)
    paired, partner = about_pairing(unit, flow, state.answers)
    more |= paired
    blocks |= partner
    if flow.id == DILEMMA.id:
        more |= dilemma_views.mentioned(unit, conversation.id, state)
        blocks |= dilemma_views.view_of(unit, conversation.id, state)
    return Mentions(more, blocks | (view_of(unit, state.answers) if "answers" in flow.lists else {}))


def _at_the_employer(unit: Holding, answers: Answers, conversation_id: int) -> dict[str, str]:
    """Return whose ways count, and the moments among answers by both clocks where they show different times."""
    one = unit.process_of(answers, conversation_id)
    place = one.process.place if one else None
    employer, speech = unit.situation.at(place).employer, unit.rendering.speech
    nudged = answers.get("nudged")
    came = one.process.fired.get(nudged.choice, ()) if one and isinstance(nudged, Picked) else ()
    told = {"profile": employer.profile.country or "other", "times": str(len(came))}
    if place is None or not region_of(place):
        return told
    both = {
        name: speech.by_both_clocks(answer.at, employer.there(answer.at), place)
        for name, answer in answers.items()
        if isinstance(answer, Timed) and not answer.day_only and employer.there(answer.at) != answer.at
    }
    return told | both | {"employer": speech.employer(place, region_of(place)[:2])}


def _nudge_ahead(unit: Holding, conversation: Conversation, flow: Flow, state: State) -> dict[str, str]:
    about = unit.process_of(state.answers, conversation.id)
    waits = any(not isinstance(step, End) and step.on_nudge for step in flow.steps)
    own = conversation.id if waits else 0
    nudge = unit.postponed
    if nudge is None and (own or about):
        nudge = nudge_ahead(unit.nudges(), own, about.companion if about else 0)
    if nudge is None:
        return {"nudge-at": "", "has-nudge-at": "no", "nudge-why": "", "has-nudge-why": "no"}
    rendering = unit.rendering
    at = rendering.speech.moment_in(nudge.wall, nudge.zone, home_of(unit.person))
    why = rendering.moved(nudge)
    return {"nudge-at": at, "has-nudge-at": "yes", "nudge-why": why, "has-nudge-why": "yes" if why else "no"}


def _earlier(answers: Answers, facts: Facts, rendering: Rendering) -> dict[str, str]:
    """Say what was decided earlier about the company in question, empty where nothing was."""
    company = answers.get("company")
    earlier: Decided | None = facts.decided.get(company.text.casefold()) if isinstance(company, Wrote) else None
    if earlier is None:
        return {"earlier-decision": "", "earlier-on": ""}
    on = datetime.combine(earlier.on, datetime.min.time())
    return {"earlier-decision": earlier.decision, "earlier-on": rendering.speech.day(on)}
