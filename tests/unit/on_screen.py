"""What a state shows in a language, as Telegram would show it, with a person's record and reminders around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import cache
from html.parser import HTMLParser

from bot.dispatcher.blocks import Blocks
from bot.dispatcher.handing import letters, trusted_card
from bot.dispatcher.records import Kept
from bot.dispatcher.rendering import MOST_LABEL_CHARS, Mentions, Rendering
from bot.language.catalog import Catalog
from bot.language.required_groups import GROUP_FACTS, PAIR_FACTS
from bot.ports import Conversation, Nudge, Press, Record
from conversations.etiquette import AGENDA, RULES, QuietHours, Situation
from conversations.known import PROCESS, brought, refreshed
from conversations.letters import REQUIRED
from conversations.model import (
    Answer,
    End,
    Facts,
    Flow,
    Menu,
    Picked,
    Placed,
    ShowLetter,
    ShowTrustedCard,
    State,
    Wrote,
)
from tests.saved.walks import BEFORE, FACTS, LATER, PROCESSES

CATALOG = Catalog()
ON_RECORD = FACTS[5]
LONGEST_LABEL = 40  # characters; a phone shows about so many on one button
CONVERSATION = Conversation(1, 1, 1, "decide", {}, 1, True, False, datetime.fromisoformat("2026-12-01T12:00+00:00"))
HOME = Placed("Berlin", "Europe/Berlin")

# What is known of a coaching group that is set up, and of one that is not.
_GROUP = {
    "title": "Seekers & friends",
    "rounds": "running",
    "days": "Montag und Donnerstag",
    "at": "09:00 Uhr",
    "next": "Do., 3. Dez., 09:00 Uhr",
    "has-next": "yes",
    "place": "Berlin",
    "members": "12",
    "amount": "many",
    "skips": "yes",
    "practises": "yes",
    "practice-days": "Dienstag und Freitag",
    "practice-at": "12:00 Uhr",
    "practice-next": "Di., 8. Dez., 12:00 Uhr",
    "has-practice-next": "yes",
}
_BARE_GROUP = _GROUP | {"rounds": "none", "has-next": "no", "amount": "none", "practises": "no"}

MENTIONS: Mapping[str, str] = {
    **{f"group-{name}": _GROUP.get(name, "") for name in GROUP_FACTS},
    "local-time": "15:00",
    "reminders": "on",
    "limit": "3",
    "earlier-decision": "go",
    "earlier-on": "Di., 8. Dez.",
    "nudge-at": "Di., 8. Dez., 09:00 Uhr (Berlin)",
    "has-nudge-at": "yes",
    "nudge-why": "(Eigentlich Di., 8. Dez., 07:00 Uhr, aber da ist deine Ruhezeit.)",
    "has-nudge-why": "yes",
    "profile": "DE",
    "times": "2",
    # of a pair and its round
    **dict.fromkeys(PAIR_FACTS, ""),
    "pair-at": "Di., 8. Dez., 15:00 Uhr",
    "pair-there": "Di., 8. Dez., 21:00 Uhr (Jakarta)",
    "has-pair-there": "yes",
    "pair-role": "asks",
    "pair-language": "Deutsch",
    "pair-agreed": "no",
    "round-is": "on",
    "round-day": "Montag",
    "round-next": "Mo., 7. Dez., 10:00 Uhr",
    "has-round-next": "yes",
    "wish-is": "yes",
    "wish-languages": "Deutsch und Englisch",
    # of a dilemma
    "anonymity": "thin",
    "stands": "open",
    "closes": "Di., 8. Dez., 15:00 Uhr",
    "votes": "3",
    "votes-amount": "many",
}
QUIETLY: Mapping[str, str] = {
    **MENTIONS,
    **{f"group-{name}": _BARE_GROUP.get(name, "") for name in GROUP_FACTS},
    "anonymity": "kept",
    "stands": "pending",
    "has-nudge-at": "no",
    "nudge-at": "",
    "has-nudge-why": "no",
    "nudge-why": "",
    "reminders": "off",
    "earlier-decision": "open",
    "profile": "other",
    "times": "0",
}
COACHING = {"groups", "consent", "coach", "coach_note"}  # between members and coaches
PLANNED_JUST_NOW = {"nudges-moved"}  # it always knows when
_ALLOWED = {"a", "b", "i", "code", "pre", "blockquote"}
_NOON = datetime.fromisoformat("2026-12-01T12:00")


class Tokens:
    """Buttons' tokens that say what they are."""

    def seal(self, press: Press, *, chat_id: int, person_id: int) -> str:
        """Return what would be picked."""
        return press.choice

    def open(self, token: str, *, chat_id: int, person_id: int) -> Press | None:
        """Open nothing."""
        return None


class Visible(HTMLParser):
    """What Telegram shows of its HTML; fails on tags it does not know or that do not close."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.open = "", list[str]()
        self.feed(html)
        self.close()
        assert self.open == [], html

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of a tag."""
        assert tag in _ALLOWED, tag
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Take note of its end."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect what is to be read."""
        self.text += data


def rendering(locale: str) -> Rendering:
    """Return what somebody who speaks this language is shown."""
    return Rendering(CATALOG, Tokens(), locale, 2026)


@cache
def _kept() -> tuple[Kept, ...]:
    return tuple(
        Kept(Record(int(process.id[1:]), 1, 0, {}), process, companion=100 + int(process.id[1:]))
        for process in reversed(PROCESSES)
    )


@cache
def _planned() -> tuple[Nudge, ...]:
    """One reminder of each kind, of the first process, or of a conversation of its own."""
    found = []
    for number, kind in enumerate((*AGENDA, *RULES), 7):
        wall = datetime.combine(_NOON.date() + timedelta(days=number), time(9))
        moved = {"moved_by": "weekend", "from": (wall - timedelta(days=2)).isoformat()} if number % 3 == 0 else {}
        due_at = CONVERSATION.focus_at + timedelta(days=number)
        of = 101 if kind in AGENDA else 1
        found.append(
            Nudge(number, 1, 1, of, kind, due_at, wall, "Europe/Berlin", moved, due_at + timedelta(days=1), 1, kind)
        )
    return tuple(found)


def mentions(flow: Flow, state: State, locale: str, args: Mapping[str, str], facts: Facts = ON_RECORD) -> Mentions:
    """Return what texts may mention besides answers, blocks included."""
    picked = state.answers.get(PROCESS)
    about = next((one for one in _kept() if picked == Picked(one.process.id)), None)
    situation = Situation(_NOON, QuietHours(time(21), time(8)))
    blocks = Blocks(
        rendering(locale),
        _kept(),
        _planned(),
        situation,
        about,
        HOME,
        lambda _: {"company": Wrote("Nimbus"), "what": Wrote("Nimbus")},
    )
    own = {"view": "<b>Warum wir?</b>\n<i>Do., 26. Nov., Seekers &amp; friends</i>\n\nWeil.", "has-view": "yes"}
    if flow.id in COACHING:
        own |= {"current": "Ratna", "has-current": "yes"}
    if flow.id == "mock":
        own |= {"pair-name": '<a href="tg://user?id=1">Ratna</a>'}
    shown = "answers" in flow.lists or flow.id in COACHING or flow.id == "mock"
    return Mentions(args, blocks.of(flow, state, facts) | (own if shown else {}))


def as_loaded(flow: Flow, state: State) -> State:
    """Return a state as the shell reads it, with its process as it stands; a reminder of an interview knows when."""
    picked = state.answers.get(PROCESS)
    known = brought(flow, picked.choice, ON_RECORD) if isinstance(picked, Picked) else {}
    state = refreshed(flow, replace(state, answers={**known, **state.answers}), ON_RECORD)
    if flow.id != "reminder":
        return state
    usual: dict[str, Answer] = {"company": Wrote("Acme"), "when": LATER, "talked_on": BEFORE}
    return replace(state, answers={**usual, **state.answers})


def shows(flow: Flow, state: State, locale: str, args: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield every text a state may show in a language, by its key, as Telegram would show it."""
    here, step, state = rendering(locale), flow.by_id[state.step], as_loaded(flow, state)
    key = f"{flow.id}-{step.id}"
    ahead = {name: MENTIONS[name] for name in ("nudge-at", "has-nudge-at")} if key in PLANNED_JUST_NOW else {}
    more = mentions(flow, state, locale, {**args, **ahead})
    if isinstance(step, End):
        if not step.silent:
            yield key, here.said(flow, state.answers, key, more)
        return
    if isinstance(step, Menu) and step.unseen:
        return
    shown = here.question(flow, state, CONVERSATION, more, ON_RECORD)
    yield key, shown.html
    for row in shown.rows:
        for button in row:
            assert button.label.strip(), key
            most = (
                MOST_LABEL_CHARS
                if button.token in ON_RECORD.items or button.token.startswith("own_")
                else LONGEST_LABEL
            )
            assert len(button.label) <= most + 2, button.label  # a tick in front
    why = here.why(flow, state, more)
    if why is not None:
        yield f"{key}.why", why
    for effect in step.entry:
        if isinstance(effect, ShowTrustedCard):
            yield "trusted-card" if flow.id == "decide" else "trusted-out", trusted_card(here, flow, state.answers).html
        if isinstance(effect, ShowLetter) and all(name in state.answers for name in REQUIRED):
            writing = state.answers.get("writing")
            kind = effect.kind or (writing.choice if isinstance(writing, Picked) else "")
            yield from (("letter", letter.html) for letter in letters(here, kind, state.answers))


def is_clean(key: str, text: str) -> None:
    """Refuse gaps, doubled blanks and what a text was to be filled with."""
    assert text == text.strip(), key
    assert "  " not in text, f"{key}: {text!r}"
    assert "\n\n\n" not in text, f"{key}: {text!r}"
    assert not re.search(r"[{}$]", text), f"{key}: {text!r}"
    assert not re.search(r" [.,;:?!]|„“|“”|\(\)", text), f"{key}: {text!r}"
