"""Words for what stands there and asks nothing: a button of what was shown last, or another moment for it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.dispatcher.conversing import RESUMES_BY_ITSELF
from bot.dispatcher.wishes import Wishing
from bot.language.entitled import name_alone
from bot.language.learned.guessing import guess
from bot.language.retiming import retimed
from bot.ports import Conversation
from conversations.model import End, Event, Flow, Menu, Said, State
from conversations.registry import FLOWS


class Resting(Wishing):
    """Takes words to conversations that rest, where they name a button or mend a moment."""

    def event(self, flow: Flow, state: State, text: str, heard: str = "") -> Event:
        """Return what words are for a conversation at this moment."""
        here = self.now.astimezone(ZoneInfo(self.zone))
        facts = self.facts(flow, state.answers, 0)
        locale = heard or self.person.locale
        event = self.wiring.understanding.event(flow, state, text, self.person.locale, here, facts, heard=heard)
        return retimed(flow, state, name_alone(state.step, event, locale), locale, here)

    def meant_for_what_stands(self, text: str, heard: str) -> bool:
        """Take words that name a button of what stands, or what a button of the last thing shown would ask."""
        return any(self._named(resting, text) for resting in self.live()) or self._meant_for_the_last(text, heard)

    def meant_for_what_rests(self, text: str) -> bool:
        """Take words that name a button of something that was shown a moment ago, above the open question."""
        fresh = (c for c in self.live() if not c.asking and self.now - c.focus_at <= RESUMES_BY_ITSELF)
        return any(self._named(resting, text) for resting in fresh)

    def mends_what_was_set(self, asking: Conversation, text: str, heard: str) -> bool:
        """Take another moment for a reminder that was set in passing, just above the question that came back."""
        for one in self.live():
            if one.asking or one.flow != "remind" or one.focus_at != asking.focus_at:
                continue
            loaded = self.load(one, quietly=True)
            step = loaded[0].by_id[loaded[1].step] if loaded else None
            if loaded is None or not isinstance(step, Menu) or not step.corrects:
                continue
            event = self.event(*loaded, text, heard)
            if isinstance(event, Said) and (event.when or event.when_candidates):
                self.take(one, event)  # or it asks which of two was meant
                return True
        return False

    def _meant_for_the_last(self, text: str, heard: str) -> bool:
        """Take a short sentence that holds a button of what was shown last, a moment ago."""
        last = next((c for c in self.live() if not _offers_nothing(c)), None)
        if last is None or self.now - last.focus_at > RESUMES_BY_ITSELF:
            return False
        loaded = self.load(last, quietly=True)
        if loaded is None:
            return False
        flow, state = loaded
        wanted = guess(text, heard or self.person.locale)
        if wanted.route and (wanted.is_told or not self._mends_a_moment(flow, state, text, heard)):
            return False  # it wants something new
        facts = self.facts(flow, state.answers, last.id)
        here = self.now.astimezone(ZoneInfo(self.zone))
        wish = self.wiring.understanding.wish(flow, state, text, self.person.locale, here, facts)
        if wish:
            return self.take(last, Said(text, choices=(wish,)))
        step = flow.by_id[state.step]
        event = self.event(flow, state, text, heard)
        moment = isinstance(event, Said) and bool(event.when or event.when_candidates)
        return moment and not isinstance(step, End) and bool(step.corrects) and self.take(last, event)

    def _mends_a_moment(self, flow: Flow, state: State, text: str, heard: str) -> bool:
        """Say whether words name a moment where one has just been taken: "no, the day after tomorrow at nine"."""
        step = flow.by_id[state.step]
        if isinstance(step, End) or not step.corrects or self.names_an_occasion(text, heard):
            return False
        event = self.event(flow, state, text, heard)
        return isinstance(event, Said) and bool(event.when)

    def meant_for_newer(self, text: str, asking: Conversation) -> bool:
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


def _offers_nothing(conversation: Conversation) -> bool:
    """Say whether a conversation only waits for its reminders, without a button that words could name."""
    step = (
        FLOWS[conversation.flow].by_id.get(conversation.saved.get("step", "")) if conversation.flow in FLOWS else None
    )
    return isinstance(step, Menu) and step.unseen
