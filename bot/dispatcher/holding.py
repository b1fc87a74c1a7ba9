"""What one unit of work holds: its transaction, the person, their live conversations, and what is to be said."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.dispatcher.profile import facts_for, home_of, nudge_ahead, zone_of
from bot.dispatcher.rendering import Rendering
from bot.dispatcher.showing import Showing
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from bot.ports import Clock, Conversation, Messenger, Person, Tokens, Transaction
from bot.scheduling.walltime import to_wall
from conversations.codec import UnreadableStateError, decode
from conversations.model import Answers, AskSeveral, Facts, Flow, Menu, State, Wrote
from conversations.registry import FLOWS

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wiring:
    """Everything a visit needs besides its transaction."""

    catalog: Catalog
    tokens: Tokens
    messenger: Messenger
    understanding: Understanding
    clock: Clock


class Holding:
    """State shared by everything that happens within one unit of work."""

    def __init__(self, wiring: Wiring, tx: Transaction, person: Person, chat_id: int, showing: Showing) -> None:
        self.wiring, self.tx = wiring, tx
        self.person, self.chat_id, self.showing = person, chat_id, showing
        self.now = wiring.clock.now()
        self.erased = False

    @property
    def rendering(self) -> Rendering:
        """Return the rendering for the language the person speaks at this moment."""
        return Rendering(self.wiring.catalog, self.wiring.tokens, self.person.locale, self.now.year)

    def live(self) -> list[Conversation]:
        """Return the person's conversations here that are not over, the one last busy with first."""
        return self.tx.conversations(self.chat_id, self.person.id)

    def asking(self) -> Conversation | None:
        """Return the conversation whose question is open, the offer to resume it aside."""
        return next((c for c in self.live() if c.asking and c.flow != "resume"), None)

    def close(self, flow_id: str) -> None:
        """End what is alive of a flow, without a word."""
        for older in self.live():
            if older.flow == flow_id:
                self.end(older)

    def end(self, conversation: Conversation) -> None:
        """End one conversation, without a word; what it recorded stays."""
        self.tx.save_conversation(replace(conversation, over=True, asking=False))

    def answers(self, conversation: Conversation) -> Answers:
        """Return what a conversation knows, or nothing when it cannot be read."""
        loaded = self.load(conversation)
        return loaded[1].answers if loaded else {}

    def load(self, conversation: Conversation, *, quietly: bool = False) -> tuple[Flow, State] | None:
        """Return flow and state, or apologise for one that today's flows cannot take on; it is kept as it is.

        ``quietly`` passes over it: a conversation that only rests was not what was spoken to.
        """
        try:
            state = decode(conversation.saved, FLOWS)
        except UnreadableStateError as error:
            if quietly:
                return None
            log.error("conversation %d (%s) cannot be read: %s", conversation.id, conversation.flow, error)
            if conversation.asking:
                self.tx.save_conversation(replace(conversation, asking=False))
            self.showing.say(self.rendering.text("sorry-lost-thread"))
            return None
        return FLOWS[state.flow], state

    def facts(self, conversation_id: int) -> Facts:
        """Return what the engine may know about the person at this moment."""
        return facts_for(self.tx, self.person, self.now, conversation_id)

    def mentions(self, conversation: Conversation, flow: Flow, state: State) -> Mapping[str, str]:
        """Return what texts may mention besides answers: times, the nudge ahead, an earlier decision."""
        zone = zone_of(self.person)
        rendering = self.rendering
        step = flow.by_id[state.step]
        more = {
            "local-time": rendering.speech.time(to_wall(self.now, zone)),
            "limit": str(step.at_most) if isinstance(step, AskSeveral) else "",
            "earlier-decision": "",
            "earlier-on": "",
            "nudge-at": "",
            "nudge-why": "",
            "has-nudge-why": "no",
        }
        if flow.by_id.get("zone") and not state.answers.get("zone"):
            more |= {"zone": rendering.speech.place(zone)}
        if flow.id == "decide" and step.id == "decided_before":
            more |= self._earlier(state.answers)
        nudge = nudge_ahead(self.tx, conversation) if _waits(flow) else None
        more["reminders"] = "off" if self.person.reminders_off else "on"
        if nudge is not None:
            more["nudge-at"] = rendering.speech.moment_in(nudge.wall, nudge.zone, home_of(self.person))
            moved = nudge.reason.get("moved_by")
            if moved:
                args = {"from": rendering.speech.moment(datetime.fromisoformat(nudge.reason["from"]))}
                more |= {"nudge-why": rendering.text(f"moved-{moved}", **args), "has-nudge-why": "yes"}
        return more

    def _earlier(self, answers: Answers) -> dict[str, str]:
        company = answers["company"]
        assert isinstance(company, Wrote)
        earlier = self.facts(0).decided.get(company.text.casefold())
        if earlier is None:  # decided anew meanwhile, in another conversation
            return {}
        on = datetime.combine(earlier.on, datetime.min.time())
        return {"earlier-decision": earlier.decision, "earlier-on": self.rendering.speech.day(on)}


def _waits(flow: Flow) -> bool:
    return any(isinstance(step, Menu) and step.on_nudge for step in flow.steps)
