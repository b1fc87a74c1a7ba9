"""What somebody types: the language it is in, the question it answers, the button it names, else what it wants."""

from __future__ import annotations

from dataclasses import replace

from bot.dispatcher.conversing import RESUMES_BY_ITSELF, is_due
from bot.dispatcher.mentioning import mentions
from bot.dispatcher.resting import Resting
from bot.dispatcher.tongues import called, follow, tell
from bot.dispatcher.warming import warm
from bot.dispatcher.wishes import MOST_NAME_CHARS
from bot.language.catalog import SHIPPED
from bot.language.courtesy import greets, holds, only_thanks, thanks
from bot.language.drafts import looks_like_draft
from bot.language.learned.guessing import guess
from bot.language.reading import way_out
from bot.language.replies import polarity
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
    Event,
    Facts,
    Flow,
    Menu,
    Picked,
    Said,
    State,
    Step,
    Wrote,
)

_MOST_WORDS_OF_A_NAME = 5
# Where a situation named at the door leads.
_DOORS = {"over": "debrief", "out": "withdraw", "talk": "informational"}


class Listening(Resting):
    """Takes typed words to the conversation they are meant for."""

    def words(self, text: str) -> None:
        """Take typed words: for the question open last, else for a button that rests, else for nobody yet."""
        spoken = self.person.locale
        self._hear(text)
        tell(self, spoken)

    def _hear(self, text: str) -> None:
        draft = looks_like_draft(text)
        heard = follow(self, text, own_words=not draft and not self._asks_a_name(text))
        if holds(text, heard or self.person.locale, "crisis"):
            self.showing.say(self.rendering.text("crisis"))  # nothing else matters now; what was open stays open
            return
        suffers = holds(text, heard or self.person.locale, "distress")
        warm(self, suffers=suffers)
        if not self.said_to_offer(text):
            self._take_words(text, heard, draft=draft, suffers=suffers)
        self._offer_tongue()

    def _nods(self, text: str, heard: str) -> bool:
        return polarity(text, heard or self.person.locale, whole=True) == "yes"

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
            if not self.meant_for_newer(text, asking):
                self._answer(asking, text, heard, suffers=suffers)
        elif not self.meant_for_what_stands(text, heard):
            self._knock(text, heard, suffers=suffers)

    def _answer(self, asking: Conversation, text: str, heard: str, *, suffers: bool) -> None:
        """Take words to the open question: an answer, a question back, or something else that is wanted first."""
        loaded = self.load(asking)
        if loaded is None:
            return
        flow, state = loaded
        facts = self.facts(flow, state.answers, asking.id)
        named = self.wiring.understanding.names_choice(flow, state, text, self.person.locale, facts)
        event = self.event(flow, state, text, heard)
        answers = not _means_nothing(event)
        if not named and self.wiring.understanding.asks_back(
            flow, state, text, heard or self.person.locale, answers=answers
        ):
            why = self.rendering.why(flow, state, mentions(self, asking, flow, state, facts))
            if why is not None:
                self.showing.say(why)
                return
        if _is_guess(flow.by_id[state.step]) and self.mends_a_guess(state, text):
            return
        if state.step == "company" and _is_free(flow.by_id[state.step]) and _means_nothing(event):
            bare = words(self.person.locale, "yes") | words(self.person.locale, "no")
            if len(text.split()) == 1 and normal(text) in bare:
                event = Said(text, unsure=True)  # no firm is called "no"
        elif isinstance(flow.by_id[state.step], AskText) and _means_nothing(event) and self._nods(text, heard):
            event = Said(text, unsure=True)  # it says yes to what stands above the question
        if _means_nothing(event) and _is_guess(flow.by_id[state.step]):
            event = self._none_of_these(flow, state, text, facts)
        if self._is_no_question(asking, flow, state, text, heard, event):
            if isinstance(flow.by_id[state.step], Menu) or flow.id == "resume":
                self.tx.save_conversation(replace(asking, asking=False))  # no later yes is one to it
            self._knock(text, heard, suffers=suffers)
            return
        if not named:
            if self._wants_something_else(flow, state, text, heard, event):
                return
            if not _is_free(flow.by_id[state.step]) and self._meant_for_what_was_set(asking, event, text, heard):
                return
            if self._only_thanks(flow, state, text, heard, event):
                self.ask_again(asking, flow, state, self.rendering.text("odd-thanks"))
                return
            if greets(text) and not _tells(flow.by_id[state.step]):
                self._greet_back(asking, flow, state)
                return
        step = flow.by_id[state.step]
        names = _asks_for_a_name(step) or (isinstance(step, AskSeveral) and step.apart == "names")
        if suffers and (names or (_means_nothing(event) and not _is_free(step))):
            self.ask_again(asking, flow, state, "")  # a warm word, and the question; nothing was a slip
            return
        if not self.take(asking, event) or not isinstance(event, Said):
            return
        if isinstance(step, AskPlace) and event.amends and event.when:
            taken = self.rendering.speech.moment(event.when.at, day_only=event.when.day_only)
            self.showing.put_above(self.rendering.text("odd-amended", taken=taken))
        if event.until or event.converted:
            # Only the beginning of what was said, or the time by other clocks, has been taken, and that is told.
            self.showing.put_above(self.rendering.taken_as(event))

    def _meant_for_what_was_set(self, asking: Conversation, event: Event, text: str, heard: str) -> bool:
        """Take words that the open question has no use for, and something done in passing above it has."""
        late = isinstance(event, Said) and bool(event.amends and event.when)
        if not late and not _means_nothing(event):
            return False
        return self.meant_for_what_rests(text) or self.mends_what_was_set(asking, text, heard)

    def _none_of_these(self, flow: Flow, state: State, text: str, facts: Facts) -> Said:
        """Read a button's own words behind a no, which alone would mean the same: "no, none of these"."""
        said, locale = normal(text).split(), self.person.locale
        while said and said[0] in words(locale, "no"):
            said = said[1:]
            if named := self.wiring.understanding.names_choice(flow, state, " ".join(said), locale, facts):
                return Said(text, choices=(named,))
        return Said(text)

    def _is_no_question(
        self, asking: Conversation, flow: Flow, state: State, text: str, heard: str, event: Event
    ) -> bool:
        """Say whether words want something new, at a guess of ours, a reminder, or a question of long ago."""
        step = flow.by_id[state.step]
        own = isinstance(event, Said) and bool(event.own) and not event.choices
        if not (own or _means_nothing(event)):
            return False
        if _is_guess(step):
            return True
        wanted = guess(text, heard or self.person.locale)
        ours = flow.id == "resume" or (isinstance(step, Menu) and is_due(flow, step.id))
        left = ours or self.now - asking.focus_at > RESUMES_BY_ITSELF
        return left and wanted.route and (wanted.is_told or not _is_free(step))

    def _wants_something_else(self, flow: Flow, state: State, text: str, heard: str, event: Event) -> bool:
        step = flow.by_id[state.step]
        told = isinstance(event, Said) and bool(event.when or event.when_candidates or event.place or event.places)
        # "Don't write to me any more" may look like leaving.
        likely_out = not isinstance(event, Said) and way_out(normal(text), self.person.locale) is None
        telling = _is_free(step) or not (_means_nothing(event) or likely_out)
        return not (told or _tells(step)) and self.wish_aside(text, heard, telling=telling)

    def _greet_back(self, asking: Conversation, flow: Flow, state: State) -> None:
        """Greet somebody by what is open: the question, or after a while whether to go on with it."""
        if self.now - asking.focus_at > RESUMES_BY_ITSELF and not isinstance(flow.by_id[state.step], Menu):
            self.begin("resume")
        else:
            self.ask_again(asking, flow, state, "")

    def _only_thanks(self, flow: Flow, state: State, text: str, heard: str, event: Event) -> bool:
        """Say whether words only thank, where a thank-you is no answer and names no button."""
        taken = event.choices[0] if isinstance(event, Said) and len(event.choices) == 1 else ""
        if taken and self.wiring.understanding.means_thanks(flow, state, taken, self.person.locale):
            return False
        step, nothing = flow.by_id[state.step], _means_nothing(event)
        locale = heard or self.person.locale
        if isinstance(step, Menu):
            return thanks(text, locale)
        # "Makasih ya" is no "ya".
        return not _tells(step) and (normal(text) in words(locale, "thanks") or (nothing and thanks(text, locale)))

    def _knock(self, text: str, heard: str, *, suffers: bool = False) -> None:
        """Take words said before any question: a greeting, a thank-you, a wish, or else say what there is."""
        locale = heard or self.person.locale
        named = self.wiring.understanding.names_door(text, locale)
        if named:
            self.begin(_DOORS.get(named, named))
        elif tongue := called(text, locale, self.person.locale):
            self.begin("language", {"language": Picked(tongue)})
        elif greets(text):
            self.begin("welcome")
        elif only_thanks(text):
            self.showing.say(self.rendering.text("odd-thanks"))
        elif polarity(text, locale, whole=True) or any(normal(text) in words(one, "farewell") for one in SHIPPED):
            self.showing.say(self.rendering.text("odd-nod"))
        elif self.wish_for(text, heard, plainly=suffers):
            return
        elif suffers and self.showing.preface:
            self.showing.say(self.rendering.text("odd-hard"))
        elif suffers:  # that has been said, and would be a machine's words
            self.begin("help")
        else:
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


def _asks_for_a_name(step: Step | None) -> bool:
    return isinstance(step, AskCompany) or (isinstance(step, AskText) and step.max_chars <= MOST_NAME_CHARS)


def _tells(step: Step) -> bool:
    """Say whether whole sentences are what is asked for."""
    return isinstance(step, AskEach) or (isinstance(step, AskText) and not _asks_for_a_name(step))


def _is_guess(step: Step) -> bool:
    return isinstance(step, Menu) and step.fleeting


def _is_free(step: Step) -> bool:
    return isinstance(step, AskText | AskEach | AskCompany | AskSeveral)


def _means_nothing(event: Event) -> bool:
    return isinstance(event, Said) and not (
        event.choices
        or event.own
        or event.when
        or event.when_candidates
        or event.place
        or event.places
        or event.amends
        or event.waits
    )
