"""A shared location: the answer where somebody lives, or else an offer to set it. Only the time zone is kept of it.

People also send where an interview is, so nothing is set before they say so.
"""

from __future__ import annotations

from dataclasses import replace
from html import unescape

from bot.dispatcher.conversing import Conversing
from bot.dispatcher.profile import home_of
from bot.dispatcher.rendering import Shown
from bot.language.located import place_at
from bot.language.words import normal, words
from bot.ports import Button, Conversation, Press
from conversations.codec import encode
from conversations.engine import advance, begin
from conversations.model import AskPlace, Placed, Rejection, Said, Tapped
from conversations.registry import FLOWS

TAKE, LEAVE = "_take_location", "_leave_location"  # the choices under the offer, each with its label
_LABELS = {TAKE: "location-take", LEAVE: "location-leave"}
_OFFERED = "located_"  # and the turn: what the offer is about stands among the answers, for that one question


class Locating(Conversing):
    """Takes a location to the open question, or offers the zone it lies in."""

    def located(self, latitude: float, longitude: float) -> None:
        """Take a location, in degrees."""
        asking = next((c for c in self.live() if c.asking), None)
        # Another location under an offer is no yes to it, but something else to be asked about.
        asked = asking is not None and self._asks_place(asking) and self._offered(asking) is None
        found = place_at(latitude, longitude, self.person.locale)
        if found is None:
            self.showing.say(self.rendering.text("location-nowhere" if asked else "location-nowhere-unasked"))
            return
        place, home = Placed(found.name, found.zone, found.region), home_of(self.person)
        if asking is not None and asked:
            self._settle_in(asking, place)
        elif home is not None and home.zone == place.zone:
            self.showing.say(self.local_time(place, "location-known"))
        else:
            self._offer(place, alone=asking is None or asking.flow == "settings")

    def answers_offer(self, choice: str, conversation: Conversation, turn: object) -> bool:
        """Take a yes or no to an offer, pressed or said; False where there is none (any more)."""
        place = self._offered(conversation)
        if place is None or turn != conversation.saved.get("turn") or conversation.over:
            return False
        if choice == TAKE:
            self._settle_in(conversation, place)
        else:
            self.end(conversation)
            self.showing.settle_question(conversation, has_buttons=True)
            self.showing.say(self.rendering.text("location-left"))
        return True

    def said_to_offer(self, text: str) -> bool:
        """Take a plain yes or no, or a button's words, where an offer was the last thing shown."""
        last = next(iter(self.live()), None)
        said, locale = normal(text), self.person.locale
        for choice, plain in ((TAKE, "yes"), (LEAVE, "no")):
            if said in words(locale, plain) or said == normal(self.rendering.text(_LABELS[choice])):
                return last is not None and self.answers_offer(choice, last, last.saved.get("turn"))
        return False

    def _asks_place(self, conversation: Conversation) -> bool:
        loaded = self.load(conversation, quietly=True)
        return loaded is not None and isinstance(loaded[0].by_id[loaded[1].step], AskPlace)

    def _settle_in(self, conversation: Conversation, place: Placed) -> None:
        """Answer the open question, and show the local time there, so that a wrong one is seen."""
        self.take(conversation, Said("", place=place))
        self.showing.echo, self.showing.echo_tells = self.local_time(place, "location-taken"), ""

    def _offer(self, place: Placed, *, alone: bool) -> None:
        """Open the settings where they ask for the place, with this one to be confirmed.

        Unless it stands ``alone``, another question is open: typed words still go there, and the offer has its buttons.
        """
        flow = FLOWS["settings"]
        self.close(flow.id)
        facts = self.facts(flow, {}, 0)
        menu = begin(flow, facts).state
        turn = advance(flow, menu, Tapped("place", menu.turn), facts)
        assert not isinstance(turn, Rejection), "the settings' menu leads to the place"
        state = turn.state
        state = replace(state, answers={**state.answers, f"{_OFFERED}{state.turn}": place})
        fresh = Conversation(0, self.chat_id, self.person.id, flow.id, encode(state), 0, alone, False, self.now)
        saved = self.tx.save_conversation(fresh)
        rows = [[self._button(saved, choice)] for choice in (TAKE, LEAVE)]
        self.showing.ask(Shown(self.local_time(place, "location-offer"), rows), saved.id, state.turn)

    def _offered(self, conversation: Conversation) -> Placed | None:
        loaded = self.load(conversation, quietly=True)
        place = loaded[1].answers.get(f"{_OFFERED}{loaded[1].turn}") if loaded else None
        return place if isinstance(place, Placed) else None

    def _button(self, conversation: Conversation, choice: str) -> Button:
        press = Press(conversation.id, int(conversation.saved["turn"]), choice)
        token = self.wiring.tokens.seal(press, chat_id=self.chat_id, person_id=self.person.id)
        return Button(unescape(self.rendering.text(_LABELS[choice])), token=token)
