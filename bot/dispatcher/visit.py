"""One unit of work for one person: what they did, or a nudge that came due, carried through the engine to rows.

A Visit lives inside one transaction and never waits. Here are commands and presses; typed words are in listening.py.
"""

from __future__ import annotations

from bot.dispatcher.listening import Listening
from bot.dispatcher.locating import LEAVE, TAKE
from bot.dispatcher.planning import keep_instants, plan_nudge, plan_snooze, replan, replan_all
from bot.dispatcher.profile import home_of
from bot.dispatcher.rendering import BACK
from bot.ports import Conversation, Press
from conversations.etiquette import AGENDA, RULES
from conversations.flows.dilemma import FROM_GROUPS
from conversations.flows.letter import DRAFT_MAX_CHARS
from conversations.model import Answer, Cancelled, Menu, Snooze, Tapped, Timed, WentBack, Wrote
from conversations.registry import FLOWS

# As Telegram lists them; /start is known without being listed.
COMMANDS = (
    "decide",
    "debrief",
    "withdraw",
    "informational",
    "interviews",
    "practice",
    "nudges",
    "groups",
    "letter",
    "check",
    "back",
    "cancel",
    "settings",
    "language",
    "privacy",
    "export",
    "erase",
    "help",
)
_ABOUT_A_COMPANY = frozenset({"debrief", "withdraw", "informational", "letter"})


class Visit(Listening):
    """Takes what a person did to the conversation it is meant for."""

    def command(self, name: str, words: str) -> bool:
        """Obey a command; False when there is none of that name. Any command escapes whatever is open."""
        match name:
            case "back" | "cancel":
                asking = self.asking() or (self._put_off() if name == "cancel" else None)
                if asking is None:
                    self.begin("unsure")
                else:
                    self.take(asking, WentBack() if name == "back" else Cancelled())
            case "start":
                self.begin("welcome" if self.asking() is None else "resume")
            case "decide":
                open_decide = [c for c in self.live() if c.flow == "decide" and c.asking]
                company = Wrote(words[:80].strip()) if words.strip() else None
                if open_decide:
                    self.begin("resume", {"wanted": company} if company else None)
                else:
                    self.begin("decide", {"company": company} if company else None)
            case "check" if words.strip():
                self.begin(name, {"draft": Wrote(words.strip()[:DRAFT_MAX_CHARS])})
            case _ if name in _ABOUT_A_COMPANY:
                self.begin(name, self._about_company(words))
            case _ if name in COMMANDS:
                self.begin(name)
            case _:
                return False
        return True

    def adopt(self) -> None:
        """Plan anew what processes want that were planned by older rules, or by clocks this machine does not know."""
        if "zone" in self.person.facts and home_of(self.person) is None:
            keep_instants(self)
        for one in [one for one in self.processes() if one.is_old]:
            replan(self, self.keep(one), anew=True)

    def welcome_back(self) -> None:
        """Plan what processes want, for somebody who had blocked the bot: all that was planned had been cancelled."""
        replan_all(self)
        for conversation in self.live():
            self._wait_again(conversation)

    def _wait_again(self, conversation: Conversation) -> None:
        """Plan a reminder of its own once more for a conversation that waits for one."""
        loaded = self.load(conversation, quietly=True)
        if loaded is None:
            return
        flow, state = loaded
        step = flow.by_id[state.step]
        when = state.answers.get("when")
        about = self.process_of(state.answers, conversation.id) if flow.id != "watch" else None
        over = isinstance(when, Timed) and when.at < self.situation.now
        if not isinstance(step, Menu) or not step.resting or over or (about is not None and about.process.ended):
            return
        for kind in step.on_nudge.keys() - AGENDA.keys() - FROM_GROUPS:  # a process plans its own
            if kind in RULES:
                plan_nudge(self, conversation, state, kind)
            elif self._is_ahead(state.answers.get("at")):
                plan_snooze(self, conversation, state, Snooze(kind, by="at"))

    def _is_ahead(self, moment: Answer | None) -> bool:
        return isinstance(moment, Timed) and moment.at > self.situation.now

    def _put_off(self) -> Conversation | None:
        """Return the list shown last, or the decision that was slept on or put off: somebody wants out of that too."""
        put_off = {"decide", "withdraw", *(flow.id for flow in FLOWS.values() if flow.lists)}
        return next((c for c in self.live() if c.flow in put_off), None)

    def tap(self, press: Press) -> None:
        """Take a press of one of our own buttons."""
        conversation = self.tx.conversation(press.conversation_id)
        if conversation is None or conversation.person_id != self.person.id:
            self.showing.toast(self.rendering.text("slip-stale"))
            return
        if press.choice == BACK and press.turn == conversation.saved.get("turn"):
            self.take(conversation, WentBack())
        elif press.choice in {TAKE, LEAVE} and self.answers_offer(press.choice, conversation, press.turn):
            return
        else:
            self.take(conversation, Tapped(press.choice, press.turn))
