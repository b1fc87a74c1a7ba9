"""One unit of work for one person: what they did, or a nudge that came due, carried through the engine to rows.

A Visit lives inside one transaction and never waits; here are the ways in: a command, a press, typed words.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.dispatcher.conversing import RESUMES_BY_ITSELF
from bot.dispatcher.locating import LEAVE, TAKE, Locating
from bot.dispatcher.mentioning import mentions
from bot.dispatcher.planning import keep_instants, plan_nudge, replan, replan_all
from bot.dispatcher.profile import home_of
from bot.dispatcher.rendering import BACK
from bot.language.drafts import looks_like_draft
from bot.ports import Conversation, Press
from conversations.engine import begin
from conversations.etiquette import AGENDA
from conversations.flows.letter import DRAFT_MAX_CHARS
from conversations.known import PROCESS
from conversations.model import Answer, Cancelled, End, Menu, Picked, Said, Tapped, Timed, WentBack, Wrote
from conversations.registry import FLOWS

# As Telegram lists them; /start is known without being listed.
COMMANDS = (
    "decide",
    "debrief",
    "withdraw",
    "informational",
    "interviews",
    "nudges",
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
# Where a situation named at the door leads.
_DOORS = {"over": "debrief", "out": "withdraw", "talk": "informational"}
_ABOUT_A_COMPANY = frozenset({"debrief", "withdraw", "informational", "letter"})


class Visit(Locating):
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
                self.begin(name, self._about(words))
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
        for kind in step.on_nudge.keys() - AGENDA.keys():  # those are a process's own, and planned with it
            plan_nudge(self, conversation, state, kind)

    def _about(self, words: str) -> dict[str, Answer]:
        """Return which process a company named with a command means; a new one is taken as it is written."""
        said = " ".join(words.split())[:80]
        named = [p.process for p in self.processes() if p.process.company.casefold() == said.casefold()]
        named = [process for process in named if not process.ended] or named[:1]
        if len(named) == 1 and not named[0].ended:
            return {PROCESS: Picked(named[0].id)}
        return {"company": Wrote(said)} if said else {}

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

    def words(self, text: str) -> None:
        """Take typed words: for the question open last, else for a button that rests, else for nobody yet."""
        locale = self.person.locale
        if self.said_to_offer(text):
            return
        asking = next((c for c in self.live() if c.asking), None)
        if looks_like_draft(text) and not (asking and asking.flow == "check"):
            self.begin("check", {"draft": Wrote(text.strip()[:DRAFT_MAX_CHARS])})
            return
        if asking is not None and self._meant_for_newer(text, asking):
            return
        if asking is not None:
            loaded = self.load(asking)
            if loaded is None:
                return
            flow, state = loaded
            facts = self.facts(flow, state.answers, asking.id)
            if self.wiring.understanding.asks_back(flow, state, text, locale):
                why = self.rendering.why(flow, state, mentions(self, asking, flow, state, facts))
                if why is not None:
                    self.showing.say(why)
                    return
            here = self.now.astimezone(ZoneInfo(self.zone))
            event = self.wiring.understanding.event(flow, state, text, locale, here, facts)
            if self.take(asking, event) and isinstance(event, Said) and (event.until or event.converted):
                # Only the beginning of what was said, or the time by other clocks, has been taken, and that is told.
                self.showing.preface = self.rendering.taken_as(event)
            return
        if any(self._named(resting, text) for resting in self.live()):
            return
        if self._meant_for_the_last(text):
            return
        self._knock(text)

    def _meant_for_the_last(self, text: str) -> bool:
        """Take a short sentence that holds a button of what was shown last, a moment ago."""
        last = next((c for c in self.live() if not _offers_nothing(c)), None)
        if last is None or self.now - last.focus_at > RESUMES_BY_ITSELF:
            return False
        if self.wiring.understanding.story(text, self.person.locale):
            return False  # it tells of something new
        loaded = self.load(last, quietly=True)
        if loaded is None:
            return False
        flow, state = loaded
        facts = self.facts(flow, state.answers, last.id)
        here = self.now.astimezone(ZoneInfo(self.zone))
        wish = self.wiring.understanding.wish(flow, state, text, self.person.locale, here, facts)
        if wish:
            return self.take(last, Said(text, choices=(wish,)))
        step = flow.by_id[state.step]
        event = self.wiring.understanding.event(flow, state, text, self.person.locale, here, facts)
        moment = isinstance(event, Said) and bool(event.when or event.when_candidates)
        return moment and not isinstance(step, End) and bool(step.corrects) and self.take(last, event)

    def _meant_for_newer(self, text: str, asking: Conversation) -> bool:
        """Take words that name a button of something shown after the open question: people answer what stands last."""
        newer = [c for c in self.live() if not c.asking and c.focus_at > asking.focus_at]
        return any(self._named(resting, text) for resting in newer)

    def _named(self, resting: Conversation, text: str) -> bool:
        """Take words that name a button of a resting conversation exactly."""
        loaded = None if _offers_nothing(resting) else self.load(resting, quietly=True)
        if loaded is None:
            return False
        flow, state = loaded
        facts = self.facts(flow, state.answers, resting.id)
        named = self.wiring.understanding.names_choice(flow, state, text, self.person.locale, facts)
        return bool(named) and self.take(resting, Said(text, choices=(named,)))

    def _knock(self, text: str) -> None:
        """Take words said before any question: one of the front door's wishes, or else say what there is."""
        door = FLOWS["unsure"]
        facts = self.facts(door, {}, 0)
        turn = begin(door, facts)
        wish = self.wiring.understanding.wish(door, turn.state, text, self.person.locale, self.now, facts)
        wish = wish or self.wiring.understanding.story(text, self.person.locale)
        greeted = self.wiring.understanding.greets(text, self.person.locale)
        self.begin(_DOORS.get(wish, wish) or ("welcome" if greeted else "unsure"))


def _offers_nothing(conversation: Conversation) -> bool:
    """Say whether a conversation only waits for its reminders, without a button that words could name."""
    step = (
        FLOWS[conversation.flow].by_id.get(conversation.saved.get("step", "")) if conversation.flow in FLOWS else None
    )
    return isinstance(step, Menu) and step.unseen
