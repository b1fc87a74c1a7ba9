"""Conversations within one unit of work: begun, advanced, saved, and the effects of each turn performed in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from html import escape

from bot.dispatcher.groups.asked import in_only_group
from bot.dispatcher.groups.hub import ask_about_coach, ask_first, begun_with
from bot.dispatcher.noting import note, picked_nudge
from bot.dispatcher.performing import perform
from bot.dispatcher.planning import has_come
from bot.dispatcher.refusing import Refusing
from bot.dispatcher.rendering import company_of, ends
from bot.language.words import normal
from bot.ports import Conversation
from conversations.arriving import arrive
from conversations.codec import encode
from conversations.engine import Outcome, advance, begin
from conversations.etiquette import AGENDA
from conversations.flows.checkin import GROUP
from conversations.flows.dilemma import ORIGIN
from conversations.known import PROCESS, refreshed
from conversations.model import (
    Answer,
    Arrive,
    AskCompany,
    Cancelled,
    CloseOpen,
    Effect,
    End,
    Erase,
    Event,
    Facts,
    FireNow,
    Flow,
    Menu,
    Note,
    Nudged,
    Picked,
    Rejection,
    Remember,
    Reopen,
    Resumed,
    Return,
    Said,
    Start,
    State,
    Tapped,
    Turn,
    Verdict,
)
from conversations.offering import open_choices, passes
from conversations.registry import FLOWS

RESUMES_BY_ITSELF = timedelta(minutes=30)  # an interrupted question younger than this is simply asked again
# Flows of which several may be alive, one a process; of others the newest replaces the last.
_MANY_OF = frozenset({"decide", "watch", "withdraw", "informational", "debrief", "remind", "reminder"})
# A look aside: left open, its question is not one to come back to.
_ASIDES = frozenset({"settings", "language", "privacy", "erase", "check"})
_LEADING_ELSEWHERE = (Start, Reopen, Return, CloseOpen, Erase, FireNow)
_SET_IN_PASSING = frozenset({"remind", "guess"})  # done at a resting menu, whatever they interrupted goes on
_ONE_A_PROCESS = frozenset({"withdraw", "informational", "debrief"})


class Conversing(Refusing):
    """Begins conversations and takes events to them; ``showing`` collects what is to be said."""

    def begin(self, flow_id: str, given: Mapping[str, Answer] | None = None) -> None:
        """Start a conversation; of most flows it replaces an older one."""
        flow = FLOWS[flow_id]
        if flow_id not in _MANY_OF:
            self.close(flow_id)
        for older in self.live():
            if older.flow == flow_id and older.asking and older.saved.get("step") == flow.start:
                self.end(older)  # not begun yet: nothing is lost, and nothing to come back to
        given = {**in_only_group(self, flow), **(given or {})}
        given |= begun_with(self, flow_id, given)
        ask_first(self, flow_id, given)
        if flow_id == "resume":
            interrupted = self.asking()
            given |= company_of(self.answers(interrupted)) if interrupted else {}
        turn = begin(flow, self.facts(flow, given, 0), given)
        fresh = Conversation(0, self.chat_id, self.person.id, flow_id, {}, 0, False, False, self.now)
        came_to = self._settle(fresh, flow, turn)
        in_passing = ends(flow, came_to) and any(isinstance(effect, Remember) for effect in turn.effects)
        if in_passing or self._is_settled(flow, came_to):
            self._resume_after(turn, offer_only=False)  # it was done in passing: the question stands

    def take(self, conversation: Conversation, event: Event) -> bool:
        """Let an event happen to a conversation; False when it was refused."""
        loaded = self.load(conversation)
        if loaded is None:
            return False
        flow, state = loaded
        ask_first(self, flow.id, state.answers)
        facts = self.facts(flow, state.answers, conversation.id)
        outcome: Outcome = advance(flow, state, event, facts)
        if conversation.over and (flow.id in _MANY_OF or not _rests(flow, state)):
            # Another of its kind took its place: its question is not open any more, only its buttons are still there.
            outcome = Rejection("over", silent=isinstance(event, Nudged))
        if isinstance(outcome, Rejection):
            self.refuse(conversation, flow, state, event, outcome)
            return False
        if not self.showing.unasked:
            self._close_asides(flow)
        if isinstance(event, Tapped):
            self.showing.echo = self._echo(flow, state, event.choice, facts)
            self.showing.stands = isinstance(flow.by_id[state.step], Verdict)
        elif isinstance(event, Said):
            step = flow.question(state.step)
            buttons = open_choices(step, state.answers, flow, facts) or (state.trail if passes(step) else ())
            self.showing.settle_question(conversation, has_buttons=bool(buttons))
            if len(event.choices) == 1:
                there = replace(state, step=event.amends) if event.amends else state
                label = self._echo(flow, there, event.choices[0], facts)
                said_so = normal(label) == normal(event.text)
                self.showing.echo = "" if said_so and not event.amends else label  # so that a misreading can be seen
            elif event.amends:
                self.showing.echo = self._changed(outcome.state, flow, event.amends)
        if flow.id == "withdraw":
            self._stay_where_meant_otherwise(conversation, state, outcome.state)
        came_to = self._settle(conversation, flow, outcome, by_nudge=self.showing.unasked)
        done = ends(flow, came_to) or self._is_settled(flow, came_to)
        if flow.id != "resume" and (isinstance(event, Cancelled) or done):
            self._resume_after(outcome, offer_only=isinstance(event, Cancelled))
        return True

    def _stands_by_itself(self, conversation: Conversation) -> bool:
        """Say whether what is open was asked by us, in passing or as a reminder: nobody is led back to it."""
        loaded = self.load(conversation, quietly=True)
        step = loaded[0].by_id[loaded[1].step] if loaded else None
        if loaded is None or not isinstance(step, Menu):
            return False
        return step.fleeting or (conversation.flow in _SET_IN_PASSING and is_due(loaded[0], step.id))

    @staticmethod
    def _is_settled(flow: Flow, state: State) -> bool:
        """Say whether something asked for in passing has been done, and only waits now."""
        return flow.id in _SET_IN_PASSING and _rests(flow, state)

    def _echo(self, flow: Flow, state: State, choice: str, facts: Facts) -> str:
        """Return what was picked in words; which company, too, as the question it answered goes away."""
        if isinstance(flow.by_id[state.step], AskCompany) and choice in facts.items:
            return escape(facts.items[choice].label, quote=False)
        return self.rendering.picked_label(flow, state, choice)

    def _changed(self, state: State, flow: Flow, step_id: str) -> str:
        """Return what an earlier answer has become, in words, so that a correction can be seen."""
        answer = state.answers.get(step_id)
        words = self.rendering.speech.answer(flow, step_id, answer) if answer is not None else ""
        return escape(words, quote=False)

    def _stay_where_meant_otherwise(self, conversation: Conversation, before: State, after: State) -> None:
        """Take back a decision to leave when another company turns out to be meant."""
        left = before.answers.get(PROCESS)
        if left is not None and left != after.answers.get(PROCESS) and "again" in before.answers:
            note(self, conversation, before, Note("staying"))

    def _close_asides(self, flow: Flow) -> None:
        """End what going on here answers: the offer to resume, and beside a decision settings and the like."""
        answered = {"resume"} - {flow.id}
        for other in self.live():
            left_open = flow.id in _MANY_OF and other.asking and other.flow in _ASIDES
            if left_open or other.flow in answered:
                self.end(other)

    def _settle(self, conversation: Conversation, flow: Flow, turn: Turn, *, by_nudge: bool = False) -> State:
        """Save the new state, then do what the turn asks for; return the state it came to."""
        over = ends(flow, turn.state)
        asking = not over and not _rests(flow, turn.state)
        focus = conversation.focus_at
        interrupted = self.asking() if by_nudge else None
        if interrupted is not None and FLOWS[interrupted.flow].nudges and interrupted.id != conversation.id:
            self.end(interrupted)  # of two reminders the one that stands last is answered; the other keeps its buttons
            interrupted = None
        if interrupted is None or self.now - interrupted.focus_at > RESUMES_BY_ITSELF:
            focus = self.now  # a question left open long ago yields to a reminder
        state = turn.state
        saved = self.tx.save_conversation(
            replace(conversation, saved=encode(state), asking=asking, over=over, focus_at=focus)
        )
        for effect in _in_order(turn.effects):
            if isinstance(effect, Note):
                state = note(self, saved, state, effect)
                saved = self.tx.save_conversation(replace(saved, saved=encode(state)))
                state = refreshed(flow, state, self.facts(flow, state.answers, saved.id))
            elif isinstance(effect, Arrive):
                anew = arrive(flow, state, effect.step, self.facts(flow, state.answers, saved.id))
                state = self._settle(saved, flow, anew, by_nudge=by_nudge)
            else:
                self._perform(saved, flow, state, effect)
        if flow.id in _ONE_A_PROCESS and PROCESS in state.answers:
            self._supersede(saved, state)
        about_coach = ask_about_coach(self, flow.id, state)
        if about_coach is not None:
            self.begin("consent", about_coach)
        return state

    def _perform(self, conversation: Conversation, flow: Flow, state: State, effect: Effect) -> None:
        match effect:
            case Start():
                self._start(effect, state, conversation)
            case Return():
                self._return(effect, state)
            case Reopen():
                interrupted = self.asking()
                if interrupted is not None:
                    self.take(interrupted, Resumed())
            case FireNow():
                nudge = picked_nudge(self, conversation, state)
                waiting = self.tx.conversation(nudge.conversation_id) if nudge else None
                if nudge is not None and waiting is not None:
                    if self.tx.set_nudge_status(nudge.id, "fired"):
                        has_come(self, nudge)
                    elif nudge.kind not in AGENDA:  # it has come, and was told of in a list
                        self.take(waiting, Resumed())
                        return
                    self.take(waiting, Nudged(nudge.kind))
            case _:
                perform(self, conversation, flow, state, effect)

    def _start(self, effect: Start, state: State, conversation: Conversation) -> None:
        """Begin another flow, or go on with one that is open about the same process."""
        about = state.answers.get(PROCESS)
        if effect.resume and about is not None:
            for other in self.live():
                if other.flow == effect.flow and self.answers(other).get(PROCESS) == about:
                    if not self.take(other, Nudged(effect.resume)):
                        self.take(other, Resumed())
                    return
        given: dict[str, Answer] = {name: Picked(choice) for name, choice in effect.sets.items()}
        for there, here in effect.carry.items():
            answer = state.answers.get(here)
            if answer is not None and (here in {PROCESS, GROUP} or not isinstance(answer, Picked)):
                given[there] = answer
        if effect.aside:
            given[ORIGIN] = Picked(f"v{conversation.id}")
        self.begin(effect.flow, given)

    def _return(self, effect: Return, state: State) -> None:
        """Go back to the conversation another was begun from; one that is over is begun anew about the same."""
        origin = state.answers.get(ORIGIN)
        number = origin.choice[1:] if isinstance(origin, Picked) else ""
        other = self.tx.conversation(int(number)) if number.isdecimal() else None
        if other is None or other.person_id != self.person.id:
            return
        if other.over:
            about = self.answers(other)
            self.begin(other.flow, {name: about[name] for name in (PROCESS, "company") if name in about})
        elif not self.take(other, Nudged(effect.nudge)):
            self.take(other, Resumed())

    def _supersede(self, conversation: Conversation, state: State) -> None:
        """End an older conversation of the same kind about the same process: two would say two things."""
        for other in self.live():
            if other.flow == conversation.flow and other.id != conversation.id:
                loaded = self.load(other, quietly=True)
                if loaded and loaded[1].answers.get(PROCESS) == state.answers[PROCESS]:
                    self.tx.cancel_nudges(other.id)
                    self.end(other)

    def _resume_after(self, turn: Turn, *, offer_only: bool) -> None:
        """When a conversation ended, go back to one it had interrupted: at once when it is fresh, else by asking."""
        leads_elsewhere = any(isinstance(effect, _LEADING_ELSEWHERE) for effect in turn.effects)
        interrupted = None if leads_elsewhere or self.erased else self.asking()
        while interrupted is not None and self._stands_by_itself(interrupted):
            self.tx.save_conversation(replace(interrupted, asking=False))
            interrupted = self.asking()
        if interrupted is None:
            return
        if offer_only or self.now - interrupted.focus_at > RESUMES_BY_ITSELF:
            self.begin("resume")
        else:
            self.take(interrupted, Resumed())


def _in_order(effects: Sequence[Effect]) -> list[Effect]:
    """Return effects with those at the end that lead into another conversation once all is said in this one."""
    last = [effect for effect in effects if isinstance(effect, Return) or (isinstance(effect, Start) and effect.aside)]
    return [*(effect for effect in effects if effect not in last), *last]


def is_due(flow: Flow, step_id: str) -> bool:
    """Say whether a step is where a reminder leads."""
    return any(step_id in step.on_nudge.values() for step in flow.steps if not isinstance(step, End))


def _rests(flow: Flow, state: State) -> bool:
    step = flow.by_id[state.step]
    return isinstance(step, Menu) and step.resting
