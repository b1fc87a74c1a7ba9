"""One unit of work for one person: what they did, or a nudge that came due, carried through the engine to rows.

A Visit lives inside one transaction and never waits. It loads a conversation, lets the engine advance it, saves it,
performs the effects in order, and collects what is to be shown.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.dispatcher.planning import plan_nudge, plan_snooze
from bot.dispatcher.profile import facts_for, nudge_ahead, record_of, remember, zone_of
from bot.dispatcher.rendering import BACK, Rendering, Shown, company_of, ends
from bot.dispatcher.showing import Showing
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from bot.ports import Clock, Conversation, Json, Messenger, Person, Press, Tokens, Transaction
from bot.scheduling.walltime import to_wall
from conversations.codec import UnreadableStateError, decode, encode
from conversations.engine import Outcome, advance, begin
from conversations.model import (
    AllowNudges,
    Answers,
    Ask,
    AskSeveral,
    Cancelled,
    CancelNudges,
    CloseOpen,
    Effect,
    Erase,
    Event,
    Export,
    Facts,
    Flow,
    Menu,
    Picked,
    PlanNudge,
    Record,
    Rejection,
    Remember,
    Reopen,
    Resumed,
    Said,
    Say,
    ShowLetter,
    ShowTrustedCard,
    Snooze,
    Start,
    State,
    StopNudges,
    Tapped,
    Turn,
    Verdict,
    WentBack,
    Wrote,
)
from conversations.registry import FLOWS

log = logging.getLogger(__name__)
RESUMES_BY_ITSELF = timedelta(minutes=30)  # an interrupted question younger than this is simply asked again
_MANY_OF = frozenset({"decide", "watch"})  # flows of which several may be alive; of others the newest replaces the last


@dataclass(frozen=True, slots=True)
class Wiring:
    """Everything a visit needs besides its transaction."""

    catalog: Catalog
    tokens: Tokens
    messenger: Messenger
    understanding: Understanding
    clock: Clock


class Visit:
    """See the module; ``showing`` collects what is to be said."""

    def __init__(self, wiring: Wiring, tx: Transaction, person: Person, chat_id: int, showing: Showing) -> None:
        self._wiring, self._tx = wiring, tx
        self.person, self.chat_id, self.showing = person, chat_id, showing
        self.now = wiring.clock.now()
        self.erased = False

    @property
    def rendering(self) -> Rendering:
        """Return the rendering for the language the person speaks at this moment."""
        return Rendering(self._wiring.catalog, self._wiring.tokens, self.person.locale)

    # --- ways in

    def command(self, name: str, words: str) -> bool:
        """Obey a command; False when there is none of that name. Any command escapes whatever is open."""
        match name:
            case "back" | "cancel":
                asking = self._asking()
                if asking is None:
                    self.begin("unsure")
                else:
                    self.take(asking, WentBack() if name == "back" else Cancelled())
            case "start":
                self.begin("welcome" if self._asking() is None else "resume")
            case "decide":
                open_decide = [c for c in self._live() if c.flow == "decide" and c.asking]
                if open_decide:
                    self.begin("resume")
                else:
                    self.begin("decide", {"company": Wrote(words[:80].strip())} if words.strip() else None)
            case "help" | "language" | "settings" | "privacy" | "export" | "erase":
                self.begin(name)
            case _:
                return False
        return True

    def tap(self, press: Press) -> None:
        """Take a press of one of our own buttons."""
        conversation = self._tx.conversation(press.conversation_id)
        if conversation is None or conversation.person_id != self.person.id:
            self.showing.toast(self.rendering.text("slip-stale"))
            return
        if press.choice == BACK and press.turn == conversation.saved.get("turn"):
            self.take(conversation, WentBack())
        else:
            self.take(conversation, Tapped(press.choice, press.turn))

    def words(self, text: str) -> None:
        """Take typed words: for the question open last, else for a button that rests, else for nobody yet."""
        locale = self.person.locale
        asking = next((c for c in self._live() if c.asking), None)
        if asking is not None:
            loaded = self._load(asking)
            if loaded is None:
                return
            flow, state = loaded
            if self._wiring.understanding.asks_why(text, locale):
                why = self.rendering.why(flow, state, self._more(asking, flow, state))
                if why is not None:
                    self.showing.say(why)
                    return
            here = self.now.astimezone(ZoneInfo(zone_of(self.person)))
            self.take(asking, self._wiring.understanding.event(flow, state, text, locale, here))
            return
        for resting in self._live():
            loaded = self._load(resting)
            if loaded and self._wiring.understanding.names_choice(*loaded, text, locale):
                here = self.now.astimezone(ZoneInfo(zone_of(self.person)))
                self.take(resting, self._wiring.understanding.event(*loaded, text, locale, here))
                return
        self.begin("unsure")

    def begin(self, flow_id: str, given: Answers | None = None) -> None:
        """Start a conversation; of most flows it replaces an older one."""
        flow = FLOWS[flow_id]
        if flow_id not in _MANY_OF:
            self._close(flow_id)
        given = dict(given or {})
        if flow_id == "resume":
            interrupted = self._asking()
            given |= company_of(self._answers(interrupted)) if interrupted else {}
        turn = begin(flow, facts_for(self._tx, self.person, self.now, 0), given)
        fresh = Conversation(0, self.chat_id, self.person.id, flow_id, {}, 0, False, False, self.now)
        self._settle(fresh, flow, turn)

    def take(self, conversation: Conversation, event: Event) -> bool:
        """Let an event happen to a conversation; False when it was refused."""
        loaded = self._load(conversation)
        if loaded is None:
            return False
        flow, state = loaded
        facts = facts_for(self._tx, self.person, self.now, conversation.id)
        outcome: Outcome = advance(flow, state, event, facts)
        if isinstance(outcome, Rejection):
            self._refuse(conversation, flow, state, event, outcome)
            return False
        if flow.id != "resume":
            self._close("resume")  # whatever is done to another conversation answers the offer
        if isinstance(event, Tapped):
            self.showing.echo = self.rendering.picked_label(flow, state, event.choice)
        elif isinstance(event, Said):
            self.showing.settle_question(conversation, has_buttons=bool(flow.question(state.step).choices))
        self._settle(conversation, flow, outcome, by_nudge=self.showing.unasked)
        if isinstance(event, Cancelled) or ends(flow, outcome.state):
            self._resume_after(outcome, offer_only=isinstance(event, Cancelled))
        return True

    # --- within

    def _live(self) -> list[Conversation]:
        return self._tx.conversations(self.chat_id, self.person.id)

    def _asking(self) -> Conversation | None:
        """Return the conversation whose question is open, the offer to resume it aside."""
        return next((c for c in self._live() if c.asking and c.flow != "resume"), None)

    def _close(self, flow_id: str) -> None:
        for older in self._live():
            if older.flow == flow_id:
                self._tx.save_conversation(replace(older, over=True, asking=False))

    def _answers(self, conversation: Conversation) -> Answers:
        loaded = self._load(conversation)
        return loaded[1].answers if loaded else {}

    def _load(self, conversation: Conversation) -> tuple[Flow, State] | None:
        """Return flow and state, or apologise once for one that today's flows cannot take on; it is kept as it is."""
        try:
            state = decode(conversation.saved, FLOWS)
        except UnreadableStateError as error:
            log.error("conversation %d (%s) cannot be read: %s", conversation.id, conversation.flow, error)
            if conversation.asking:
                self._tx.save_conversation(replace(conversation, asking=False))
            self.showing.say(self.rendering.text("sorry-lost-thread"))
            return None
        return FLOWS[state.flow], state

    def _refuse(self, conversation: Conversation, flow: Flow, state: State, event: Event, refused: Rejection) -> None:
        if refused.silent:
            return
        rendering = self.rendering
        args = {"limit": str(refused.limit)} if refused.limit else {}
        if refused.options:
            args["options"] = rendering.speech.listed([self._option(flow, state, o) for o in refused.options])
        text = rendering.text(f"slip-{refused.key}", **args)
        if isinstance(event, Tapped):
            self.showing.toast(text)
        elif refused.repeat:
            question = rendering.question(flow, state, conversation, self._more(conversation, flow, state))
            # A card is long and stands just above; only its buttons come again.
            long = isinstance(flow.by_id[state.step], Verdict)
            html = text if long else f"{text}\n\n{question.html}"
            self.showing.ask(Shown(html, question.rows), conversation.id, state.turn)
        else:
            self.showing.say(text)

    def _option(self, flow: Flow, state: State, option: str) -> str:
        label = self.rendering.picked_label(flow, state, option)
        if label:
            return label
        try:
            return self.rendering.speech.moment(datetime.fromisoformat(option))
        except ValueError:
            return option

    def _settle(self, conversation: Conversation, flow: Flow, turn: Turn, *, by_nudge: bool = False) -> None:
        """Save the new state, then do what the turn asks for."""
        step = flow.by_id[turn.state.step]
        over = ends(flow, turn.state)
        asking = not over and not (isinstance(step, Menu) and step.resting)
        focus = conversation.focus_at
        if not by_nudge or self._asking() is None:
            focus = self.now
        saved = self._tx.save_conversation(
            replace(conversation, saved=encode(turn.state), asking=asking, over=over, focus_at=focus)
        )
        for effect in turn.effects:
            self._perform(saved, flow, turn.state, effect)

    def _perform(self, conversation: Conversation, flow: Flow, state: State, effect: Effect) -> None:
        match effect:
            case Ask():
                shown = self.rendering.question(flow, state, conversation, self._more(conversation, flow, state))
                self.showing.ask(shown, conversation.id, state.turn, again=effect.again)
            case Say():
                more = self._more(conversation, flow, state)
                self.showing.say(self.rendering.said(flow, state.answers, effect.key, more))
            case ShowLetter():
                self.showing.hand_over(self.rendering.letter(flow, effect.kind, state.answers))
            case ShowTrustedCard():
                self.showing.hand_over(self.rendering.trusted_card(flow, state.answers))
            case Remember():
                self.person = remember(self.person, effect.fact, state.answers[effect.step])
                self._tx.save_person(self.person)
            case Record():
                self._record(conversation, state, effect.decision)
            case PlanNudge():
                self._tx.plan(plan_nudge(self._tx, self.person, conversation, state, effect.kind, self.now))
            case Snooze():
                self._tx.plan(plan_snooze(self._tx, self.person, conversation, state, effect, self.now))
            case CancelNudges():
                self._tx.cancel_nudges(conversation.id)
            case StopNudges() | AllowNudges():
                self._reminders(off=isinstance(effect, StopNudges))
            case Start():
                carried = {name: state.answers[name] for name in effect.carry if _is_own(state.answers.get(name))}
                self.begin(effect.flow, carried)
            case Reopen():
                interrupted = self._asking()
                if interrupted is not None:
                    self.take(interrupted, Resumed())
            case CloseOpen():
                self._close_open()
            case Export():
                self._export()
            case Erase():
                self._tx.erase(self.person.id)
                self.erased = self.showing.nameless = True

    def _record(self, conversation: Conversation, state: State, decision: str) -> None:
        today = to_wall(self.now, zone_of(self.person)).date()
        record = record_of(conversation, state.answers, decision, today)
        earlier = [r for r in self._tx.records(self.person.id) if r.conversation_id == conversation.id]
        self._tx.save_record(replace(record, id=earlier[0].id) if earlier else record)

    def _reminders(self, *, off: bool) -> None:
        self.person = replace(self.person, reminders_off=off)
        self._tx.save_person(self.person)
        if off:
            self._tx.set_nudges_aside(self.person.id)
        else:
            self._tx.take_nudges_back(self.person.id, self.now)

    def _close_open(self) -> None:
        interrupted = self._asking()
        loaded = self._load(interrupted) if interrupted else None
        if interrupted and loaded:
            flow, state = loaded
            closed = advance(flow, state, Cancelled(), facts_for(self._tx, self.person, self.now, interrupted.id))
            assert isinstance(closed, Turn)
            self._tx.cancel_nudges(interrupted.id)
            self._tx.save_conversation(
                replace(interrupted, saved=encode(closed.state), asking=False, over=True, focus_at=self.now)
            )

    def _export(self) -> None:
        content: Json = self._tx.export(self.person.id)
        self.showing.hand_document("sopan.json", content, self.rendering.text("export-caption"))

    def _resume_after(self, turn: Turn, *, offer_only: bool) -> None:
        """When a conversation ended, go back to one it had interrupted: at once when it is fresh, else by asking."""
        leads_elsewhere = any(isinstance(effect, Start | Reopen | CloseOpen | Erase) for effect in turn.effects)
        interrupted = None if leads_elsewhere or self.erased else self._asking()
        if interrupted is None:
            return
        if offer_only or self.now - interrupted.focus_at > RESUMES_BY_ITSELF:
            self.begin("resume")
        else:
            self.take(interrupted, Resumed())

    def _more(self, conversation: Conversation, flow: Flow, state: State) -> Mapping[str, str]:
        """Return what texts may mention besides answers: times, the nudge ahead, an earlier decision."""
        zone = zone_of(self.person)
        rendering = self.rendering
        step = flow.by_id[state.step]
        more = {
            "local-time": rendering.speech.time(to_wall(self.now, zone)),
            "reminders": "off" if self.person.reminders_off else "on",
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
        nudge = nudge_ahead(self._tx, conversation) if _waits(flow) else None
        if nudge is not None:
            more["nudge-at"] = rendering.speech.moment_in(nudge.wall, nudge.zone)
            moved = nudge.reason.get("moved_by")
            if moved:
                args = {"from": rendering.speech.moment(datetime.fromisoformat(nudge.reason["from"]))}
                more |= {"nudge-why": rendering.text(f"moved-{moved}", **args), "has-nudge-why": "yes"}
        return more

    def _earlier(self, answers: Answers) -> dict[str, str]:
        company = answers["company"]
        assert isinstance(company, Wrote)
        facts: Facts = facts_for(self._tx, self.person, self.now, 0)
        earlier = facts.decided[company.text.casefold()]
        on = datetime.combine(earlier.on, datetime.min.time())
        return {"earlier-decision": earlier.decision, "earlier-on": self.rendering.speech.day(on)}


def _waits(flow: Flow) -> bool:
    return any(isinstance(step, Menu) and step.on_nudge for step in flow.steps)


def _is_own(answer: object) -> bool:
    return answer is not None and not isinstance(answer, Picked)
