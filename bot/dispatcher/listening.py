"""What somebody types: the language it is in, the question it answers, the button it names, else what it wants."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.dispatcher.conversing import RESUMES_BY_ITSELF
from bot.dispatcher.mentioning import mentions
from bot.dispatcher.tongues import follow
from bot.dispatcher.wishes import MOST_NAME_CHARS, Wishing
from bot.language.catalog import SHIPPED
from bot.language.drafts import looks_like_draft
from bot.language.learned.guessing import guess
from bot.language.replies import plain, polarity
from bot.language.words import normal, words
from bot.ports import Conversation
from conversations.flows.letter import DRAFT_MAX_CHARS
from conversations.model import (
    AskChoice,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    End,
    Event,
    Flow,
    Menu,
    Picked,
    Said,
    State,
    Step,
    Wrote,
)
from conversations.registry import FLOWS

_MOST_WORDS_OF_A_NAME = 5
_MOST_WORDS_OF_THANKS = 6
# Where a situation named at the door leads.
_DOORS = {"over": "debrief", "out": "withdraw", "talk": "informational"}


class Listening(Wishing):
    """Takes typed words to the conversation they are meant for."""

    def words(self, text: str) -> None:
        """Take typed words: for the question open last, else for a button that rests, else for nobody yet."""
        draft = looks_like_draft(text)
        heard = follow(self, text, own_words=not draft and not self._asks_a_name(text))
        if holds(text, heard or self.person.locale, "crisis"):
            self.showing.say(self.rendering.text("crisis"))  # nothing else matters now; what was open stays open
            return
        suffers = holds(text, heard or self.person.locale, "distress")
        if suffers:
            self.showing.put_above(self.rendering.text("warm"))
        if not self.said_to_offer(text):
            self._take_words(text, heard, draft=draft, suffers=suffers)
        self._offer_tongue()

    def _asks_a_name(self, text: str) -> bool:
        """Say whether a short answer is some name or title, which is in no language."""
        asking = next((c for c in self.live() if c.asking), None)
        loaded = self.load(asking, quietly=True) if asking else None
        step = loaded[0].by_id[loaded[1].step] if loaded else None
        if isinstance(step, AskChoice) and any(choice.id in SHIPPED for choice in step.choices):
            return True  # a language's name
        letter = loaded[1].answers.get("letter_language") if loaded else None
        if letter is not None and letter != Picked(self.person.locale) and isinstance(step, AskEach | AskText):
            return True  # asked for in the letter's language, and written in it
        if len(text.split()) > _MOST_WORDS_OF_A_NAME:
            return False
        several = isinstance(step, AskSeveral) and step.apart == "names"
        return several or _asks_for_a_name(step) or isinstance(step, AskPlace)

    def _take_words(self, text: str, heard: str, *, draft: bool, suffers: bool) -> None:
        asking = next((c for c in self.live() if c.asking), None)
        if draft and not (asking and asking.flow == "check"):
            self.begin("check", {"draft": Wrote(text.strip()[:DRAFT_MAX_CHARS])})
        elif asking is not None:
            if not self._meant_for_newer(text, asking):
                self._answer(asking, text, heard, suffers=suffers)
        elif not self._meant_for_what_stands(text, heard):
            self._knock(text, heard)

    def _answer(self, asking: Conversation, text: str, heard: str, *, suffers: bool) -> None:
        """Take words to the open question: an answer, a question back, or something else that is wanted first."""
        loaded = self.load(asking)
        if loaded is None:
            return
        flow, state = loaded
        facts = self.facts(flow, state.answers, asking.id)
        if self.wiring.understanding.asks_back(flow, state, text, heard or self.person.locale):
            why = self.rendering.why(flow, state, mentions(self, asking, flow, state, facts))
            if why is not None:
                self.showing.say(why)
                return
        event = self.event(flow, state, text, heard)
        if self._is_no_question(asking, flow, state, text, heard) and _means_nothing(event):
            self.tx.save_conversation(replace(asking, asking=False))  # no later yes is one to it
            self._knock(text, heard)
            return
        if not self.wiring.understanding.names_choice(flow, state, text, self.person.locale, facts):
            if self._wants_something_else(flow, state, text, heard, event):
                return
            if self._only_thanks(flow, state, text, heard, event):
                self.ask_again(asking, flow, state, self.rendering.text("odd-thanks"))
                return
        step = flow.by_id[state.step]
        if suffers and (_asks_for_a_name(step) or (_means_nothing(event) and not _is_free(step))):
            self.ask_again(asking, flow, state, "")  # a warm word, and the question; nothing was a slip
            return
        if self.take(asking, event) and isinstance(event, Said) and (event.until or event.converted):
            # Only the beginning of what was said, or the time by other clocks, has been taken, and that is told.
            self.showing.put_above(self.rendering.taken_as(event))

    def _is_no_question(self, asking: Conversation, flow: Flow, state: State, text: str, heard: str) -> bool:
        """Say whether a guess of ours stands there, or a menu of long ago while the words want something new."""
        step = flow.by_id[state.step]
        stale = self.now - asking.focus_at > RESUMES_BY_ITSELF
        return isinstance(step, Menu) and (step.fleeting or (stale and guess(text, heard or self.person.locale).route))

    def _wants_something_else(self, flow: Flow, state: State, text: str, heard: str, event: Event) -> bool:
        step = flow.by_id[state.step]
        told = isinstance(event, Said) and bool(event.when or event.when_candidates or event.place or event.places)
        tells = isinstance(step, AskEach) or (isinstance(step, AskText) and not _asks_for_a_name(step))
        telling = _is_free(step) or not _means_nothing(event)
        return not (told or tells) and self.wish_aside(text, heard, telling=telling)

    def _only_thanks(self, flow: Flow, state: State, text: str, heard: str, event: Event) -> bool:
        """Say whether words only thank, at a menu where a thank-you names no button."""
        taken = event.choices[0] if isinstance(event, Said) and len(event.choices) == 1 else ""
        if taken and self.wiring.understanding.means_thanks(flow, state, taken, self.person.locale):
            return False
        return isinstance(flow.by_id[state.step], Menu) and _thanks(text, heard or self.person.locale)

    def event(self, flow: Flow, state: State, text: str, heard: str = "") -> Event:
        """Return what words are for a conversation at this moment."""
        here = self.now.astimezone(ZoneInfo(self.zone))
        facts = self.facts(flow, state.answers, 0)
        return self.wiring.understanding.event(flow, state, text, self.person.locale, here, facts, heard=heard)

    def _meant_for_what_stands(self, text: str, heard: str) -> bool:
        return any(self._named(resting, text) for resting in self.live()) or self._meant_for_the_last(text, heard)

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

    def _knock(self, text: str, heard: str) -> None:
        """Take words said before any question: a greeting, a thank-you, a wish, or else say what there is."""
        locale = heard or self.person.locale
        named = self.wiring.understanding.names_door(text, locale)
        if named:
            self.begin(_DOORS.get(named, named))
        elif any(normal(text) in words(one, "greeting") for one in SHIPPED):
            self.begin("welcome")
        elif any(normal(text) in words(one, "thanks") for one in SHIPPED):
            self.showing.say(self.rendering.text("odd-thanks"))
        elif polarity(text, locale, whole=True):
            self.showing.say(self.rendering.text("odd-nod"))
        elif not self.wish_for(text, heard):
            self.begin("unsure")

    def _offer_tongue(self) -> None:
        """Offer another language, once, where it is not clear which one somebody writes."""
        if (
            self.doubtful
            and not self.person.chose_locale
            and not self.erased
            and all(c.flow != "tongue" for c in self.live())
        ):
            self.begin("tongue", {"heard": Picked(self.doubtful), "spoken": Picked(self.person.locale)})


def holds(text: str, locale: str, name: str) -> bool:
    """Say whether a message holds a phrase of one of the language's lists, such as "distress"."""
    said = f" {normal(text)} "
    return any(f" {phrase} " in said for phrase in words(locale, name))


def _asks_for_a_name(step: Step | None) -> bool:
    return isinstance(step, AskCompany) or (isinstance(step, AskText) and step.max_chars <= MOST_NAME_CHARS)


def _is_free(step: Step) -> bool:
    return isinstance(step, AskText | AskEach | AskCompany | AskSeveral)


def _thanks(text: str, locale: str) -> bool:
    """Say whether a message is a thank-you and little more."""
    said = normal(text)
    listed = words(locale, "thanks")
    begins = any(said.startswith(f"{phrase} ") for phrase in listed)
    return plain(said, locale) in listed or said in listed or (begins and len(said.split()) <= _MOST_WORDS_OF_THANKS)


def _means_nothing(event: Event) -> bool:
    return isinstance(event, Said) and not (
        event.choices or event.own or event.when or event.when_candidates or event.place or event.places or event.amends
    )


def _offers_nothing(conversation: Conversation) -> bool:
    """Say whether a conversation only waits for its reminders, without a button that words could name."""
    step = (
        FLOWS[conversation.flow].by_id.get(conversation.saved.get("step", "")) if conversation.flow in FLOWS else None
    )
    return isinstance(step, Menu) and step.unseen
