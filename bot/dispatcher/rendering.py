"""Questions, cards and letters as texts with buttons, in the language the person speaks now."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from html import unescape

from bot.language.catalog import Catalog
from bot.language.speech import Speech
from bot.ports import Button, Conversation, Nudge, Press, Tokens
from conversations.flows.shared import COULD_BE
from conversations.model import (
    Answers,
    AskSeveral,
    AskWhen,
    Choice,
    End,
    Facts,
    Flow,
    Menu,
    Revise,
    Said,
    Several,
    State,
    Verdict,
    Wrote,
)
from conversations.moments import moment_of
from conversations.offering import EDITING, chosen_of, open_choices, own_id, passes
from conversations.weighing import Reason, weigh

TICK = "✓ "
BACK = "_back"  # the choice every question with a way back carries
MOST_REASONS = 3  # a side, the strongest: the card stays on one phone screen
MOST_LABEL_CHARS = 60  # of a company and role on a button; a phone shows about forty
_SHORT_LABEL, _MIDDLING_LABEL = 9, 16  # characters: three, or two such buttons fit in a row

Rows = list[list[Button]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A text to show and its buttons."""

    html: str
    rows: Rows


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a flow's text may mention besides its answers: plain values, and blocks that are HTML already."""

    args: Mapping[str, str] = field(default_factory=dict)
    html: Mapping[str, str] = field(default_factory=dict)


class Rendering:
    """Renders for one person: their language, chat and seals."""

    def __init__(self, catalog: Catalog, tokens: Tokens, locale: str, year: int) -> None:
        self.catalog, self._tokens, self.locale = catalog, tokens, locale
        self.speech = speech(catalog, locale, year=year)

    def text(self, message: str, attribute: str | None = None, **args: str) -> str:
        """Return one of the shared texts; underscores in names stand for hyphens."""
        return self.catalog.text(self.locale, message, attribute, _hyphenated(args))

    def text_around(self, message: str, html: Mapping[str, str], **args: str) -> str:
        """Return one of the shared texts with parts of our own in it that are HTML already."""
        return self.catalog.text(self.locale, message, None, _hyphenated(args), html=html)

    def plain(self, message: str) -> str:
        """Return one of the shared texts without HTML, for a button."""
        return unescape(self.text(message))

    def moved(self, nudge: Nudge) -> str:
        """Return why a reminder does not come when its rule says, or nothing."""
        moved = nudge.reason.get("moved_by")
        if not moved:
            return ""
        args = {"from": self.speech.moment(datetime.fromisoformat(nudge.reason["from"]))}
        if moved == "holiday":
            args |= {"holiday": self.holiday(nudge.reason.get("holiday", "")), "estimated": nudge.reason["estimated"]}
        return self.text(f"moved-{moved}", **args)

    def taken_as(self, said: Said) -> str:
        """Return that of a stretch of time only the beginning is taken, or of another place's time the own."""
        if said.when is None:
            return ""
        if said.until is None:
            return self.text("when-zone", here=self.speech.moment(said.when.at))
        same_day = said.until.date() == said.when.at.date()
        until = self.speech.time(said.until) if same_day else self.speech.day(said.until)
        return self.text("when-range", until=until)

    def holiday(self, name: str) -> str:
        """Return a public holiday as one names it here; of one nobody has written down, that it is one."""
        key = f"holiday-{name}"
        return unescape(self.text(key if self.catalog.has(self.locale, key) else "holiday-any"))

    def said(self, flow: Flow, answers: Answers, key: str, more: Mentions, part: str | None = None) -> str:
        """Return a text of a flow with everything it may mention."""
        args = {**self.speech.arguments(flow, answers), **more.args}
        return tidy(self.catalog.text(self.locale, key, part, args, html=more.html))

    def why(self, flow: Flow, state: State, more: Mentions) -> str | None:
        """Return why this question is asked; a menu keeps no answer and may leave it at that. None for what rests."""
        key, step = f"{flow.id}-{state.step}", flow.by_id[state.step]
        if not self.catalog.has(self.locale, key, "why"):
            return None if isinstance(step, Menu) and step.resting else self.text("why-ways")
        return self.said(flow, state.answers, key, more, "why")

    def question(self, flow: Flow, state: State, conversation: Conversation, more: Mentions, facts: Facts) -> Shown:
        """Return the text and buttons of the state's step."""
        step = flow.question(state.step)
        args = {**self.speech.arguments(flow, state.answers), **more.args}
        html = dict(more.html)
        if isinstance(step, Verdict):
            html |= self._card(flow, step, state.answers, args)
        edited = chosen_of(state.answers, step).edited if isinstance(step, AskSeveral) else ""
        if edited:
            text = self.text("edit-own", own=edited)
        else:
            text = tidy(self.catalog.text(self.locale, f"{flow.id}-{step.id}", args=args, html=html))
        buttons = [
            self._button(conversation, state, choice, self._label(flow, state, choice, facts))
            for choice in open_choices(step, state.answers, flow, facts)
        ]
        rows = arranged(buttons, ticking=isinstance(step, AskSeveral))
        could_be = state.answers.get(COULD_BE)
        if isinstance(step, AskWhen) and step.revisable and isinstance(could_be, Several):
            rows = self.moments(conversation, state, could_be.options) + rows
        if passes(step) and state.trail:
            back = Choice(BACK, goto=step.id)
            rows.append([self._button(conversation, state, back, self.text("back-button"))])
        return Shown(text, rows)

    def _label(self, flow: Flow, state: State, choice: Choice, facts: Facts) -> str:
        step = flow.question(state.step)
        if choice.id in facts.items and choice not in step.choices:
            return facts.items[choice.id].label[:MOST_LABEL_CHARS]
        if choice.id in EDITING:
            return unescape(self.text(choice.id.replace("_", "-")))
        chosen = state.answers.get(step.id)
        if isinstance(step, Revise) and choice not in step.choices:
            return unescape(self.text(f"{flow.id}-{choice.id}", "short"))
        for own in chosen.own if isinstance(chosen, Several) else ():
            if own_id(own) == choice.id:
                return TICK + own
        label = unescape(self.text(f"{flow.id}-{step.id}", choice.id))
        ticked = isinstance(chosen, Several) and choice.id in chosen.options
        if isinstance(step, AskSeveral) and step.bank and choice.id in step.options:
            label = f"{step.options.index(choice.id) + 1}. {label}"  # as the questions above are numbered
        return TICK + label if ticked else label

    def moments(self, conversation: Conversation, state: State, choices: Sequence[str]) -> Rows:
        """Return a button for each way a date can be read."""
        rows = []
        for choice in choices:
            offered = moment_of(choice)
            assert offered is not None
            label = self.speech.moment(offered.at, day_only=offered.day_only)
            rows.append([self._button(conversation, state, Choice(choice, goto=state.step), label)])
        return rows

    def picked_label(self, flow: Flow, state: State, choice: str) -> str:
        """Return the words of a button that has just been pressed, for the echo."""
        key = f"{flow.id}-{state.step}"
        return self.text(key, choice) if self.catalog.has(self.locale, key, choice) else ""

    def _button(self, conversation: Conversation, state: State, choice: Choice, label: str) -> Button:
        token = self._tokens.seal(
            Press(conversation.id, state.turn, choice.id),
            chat_id=conversation.chat_id,
            person_id=conversation.person_id,
        )
        return Button(label, token=token, style=choice.style)

    def _card(self, flow: Flow, verdict: Verdict, answers: Answers, args: Mapping[str, str]) -> dict[str, str]:
        card = weigh(flow, verdict, answers)
        parts = [
            self._reasons(flow, heading, reasons, args)
            for heading, reasons in (("card-for", card.speaks_for), ("card-against", card.speaks_against))
            if reasons
        ]
        return {
            "suggestion": self.text(f"card-{card.recommendation}", company=args.get("company", "")),
            "reasons": "\n\n".join(parts) or self.text("card-nothing"),
        }

    def _reasons(self, flow: Flow, heading: str, reasons: Sequence[Reason], args: Mapping[str, str]) -> str:
        # A line that hides one reason would take the room of showing it.
        shown = reasons if len(reasons) == MOST_REASONS + 1 else reasons[:MOST_REASONS]
        lines = [
            f"• {self._because(flow, reason, args)} ({self.text(f'card-strength-{reason.strength}')})"
            for reason in shown
        ]
        if len(reasons) > len(shown):
            lines.append(self.text("card-more", count=str(len(reasons) - len(shown))))
        return "\n".join([self.text(heading), *lines])

    def _because(self, flow: Flow, reason: Reason, args: Mapping[str, str]) -> str:
        text = self.catalog.text(self.locale, f"{flow.id}-{reason.step}", f"{reason.choice}-because", args)
        return text[:1].upper() + text[1:]

    def reasons(self, flow: Flow, answers: Answers) -> tuple[list[str], list[str]]:
        """Return what a flow's answers say for it, and against it, a clause each."""
        verdict = next(step for step in flow.steps if isinstance(step, Verdict))
        card = weigh(flow, verdict, answers)
        args = self.speech.arguments(flow, answers)
        speaks_for = [self._because(flow, reason, args) for reason in card.speaks_for]
        return speaks_for, [self._because(flow, reason, args) for reason in card.speaks_against]


def _hyphenated(args: Mapping[str, str]) -> Mapping[str, str]:
    return {name.replace("_", "-"): value for name, value in args.items()}


def tidy(text: str) -> str:
    """Return a text without the gaps that empty blocks leave."""
    return re.sub(r"\n{3,}", "\n\n", text).strip()


@cache
def speech(catalog: Catalog, locale: str, *, year: int = 0, in_full: bool = False) -> Speech:
    """Return the speech of a language, made once."""
    return Speech(catalog, locale, year=year, in_full=in_full)


def arranged(buttons: Sequence[Button], *, ticking: bool = False) -> Rows:
    """Put short buttons side by side, long ones on rows of their own, in the order given; a tick moves nothing."""
    middling = _MIDDLING_LABEL - len(TICK) if ticking else _MIDDLING_LABEL
    widths = [len(button.label.removeprefix(TICK)) for button in buttons]
    if len(buttons) > 2 and all(width <= _SHORT_LABEL for width in widths):
        return [list(buttons[i : i + 3]) for i in range(0, len(buttons), 3)]
    rows: Rows = []
    room = False  # whether the last row has a short button alone
    for button, width in zip(buttons, widths, strict=True):
        if room and width <= middling:
            rows[-1].append(button)
            room = False
        else:
            rows.append([button])
            room = width <= middling
    return rows


def company_of(answers: Answers) -> Answers:
    """Return the company among the answers, for a conversation that is about another one."""
    company = answers.get("company")
    return {"company": company} if isinstance(company, Wrote) else {}


def ends(flow: Flow, state: State) -> bool:
    """Say whether the conversation is over."""
    return isinstance(flow.by_id[state.step], End)
