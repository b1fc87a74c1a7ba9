"""A person's slips: each is answered kindly and specifically, and the open question stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.dispatcher.holding import Holding
from bot.dispatcher.mentioning import mentions
from bot.dispatcher.rendering import Shown
from bot.ports import Conversation
from conversations.model import (
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Event,
    Flow,
    Question,
    Rejection,
    Said,
    State,
    Tapped,
    Verdict,
)
from conversations.moments import moment_of

# Which example helps with a question, and what whoever does not know is told, by its kind; else it is one of choices.
_KINDS: Mapping[type, str] = {AskWhen: "when", AskPlace: "place", AskSeveral: "several"}
_UNSURE_OF: Mapping[type, str] = {
    AskWhen: "-when",
    AskPlace: "-place",
    AskText: "-text",
    AskEach: "-text",
    AskCompany: "-text",
}
_NOT_UNDERSTOOD = frozenset({"choice", "choice-several", "when", "place"})  # slips; a second in a row gets an example
_MISSED = "missed"  # beside the saved state: how many in a row; the next turn drops it


def _is_grave(step: Question) -> bool:
    """Say whether something stands here that cannot be taken back: "no wrong answer" would be untrue."""
    return any(choice.style == "danger" for choice in step.choices)


class Refusing(Holding):
    """Answers slips."""

    def refuse(self, conversation: Conversation, flow: Flow, state: State, event: Event, refused: Rejection) -> None:
        """Say what was a slip, ask again where that helps, and help more when it is the second in a row."""
        if refused.silent:
            return
        text = self.slip(flow, state, refused)
        if refused.key == "unsure" and _is_grave(flow.question(state.step)):
            text = self.rendering.text("slip-choice")
        elif refused.key == "unsure":
            text = self._help_with(conversation, flow, state)
        elif isinstance(event, Said) and refused.key in _NOT_UNDERSTOOD:
            missed = int(conversation.saved.get(_MISSED, 0))
            noted = {**conversation.saved, _MISSED: missed + 1}
            conversation = self.tx.save_conversation(replace(conversation, saved=noted))
            if missed:
                refused = replace(refused, repeat=True)
                text = self.rendering.text(f"slip-again-{_KINDS.get(type(flow.by_id[state.step]), 'choice')}")
        if isinstance(event, Tapped):
            self.showing.toast(text)
        elif refused.repeat:
            self.ask_again(conversation, flow, state, text)
        elif refused.key == "when-several":
            self.showing.settle_question(conversation, has_buttons=True)
            rows = self.rendering.moments(conversation, state, refused.options)
            self.showing.ask(Shown(text, rows), conversation.id, state.turn)
        else:
            self.showing.say(text)

    def slip(self, flow: Flow, state: State, refused: Rejection) -> str:
        """Return what is said of a person's slip at a step."""
        args = {"limit": str(refused.limit)} if refused.limit else {}
        if refused.options:
            options = [self._option(flow, state, option) for option in refused.options]
            args["options"] = self.rendering.speech.listed(options, either=True)
        return self.rendering.text(f"slip-{refused.key}", **args)

    def ask_again(self, conversation: Conversation, flow: Flow, state: State, html: str) -> None:
        """Show the open question once more, below a text where there is one."""
        facts = self.facts(flow, state.answers, conversation.id)
        more = mentions(self, conversation, flow, state, facts)
        question = self.rendering.question(flow, state, conversation, more, facts)
        # A card is long and stands just above; only its buttons come again.
        long = isinstance(flow.by_id[state.step], Verdict)
        self.showing.settle_question(conversation, has_buttons=bool(question.rows))
        shown = Shown(html if long and html else "\n\n".join(filter(None, (html, question.html))), question.rows)
        self.showing.ask(shown, conversation.id, state.turn)

    def _help_with(self, conversation: Conversation, flow: Flow, state: State) -> str:
        """Return what helps somebody who does not know what to answer: why it is asked, and how little is enough."""
        facts = self.facts(flow, state.answers, conversation.id)
        why = self.rendering.why(flow, state, mentions(self, conversation, flow, state, facts))
        kind = _UNSURE_OF.get(type(flow.by_id[state.step]), "")
        enough = self.rendering.text(f"slip-unsure{kind}")
        return f"{why}\n\n{enough}" if why else enough

    def _option(self, flow: Flow, state: State, option: str) -> str:
        on_record = self.facts(flow, state.answers, 0).items.get(option)
        label = on_record.label if on_record else self.rendering.picked_label(flow, state, option)
        if label:
            return label
        offered = moment_of(option)
        return self.rendering.speech.moment(offered.at, day_only=offered.day_only) if offered else option
