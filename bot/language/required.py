"""Which texts a language must have, derived from the ids of flows and letters; and what its texts may mention.

`make check` compares every shipped language with this: a missing message, attribute or unknown variable fails it, and
so does a text nobody asks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from bot.artefacts import MESSAGES as ARTEFACTS
from bot.language.drafts import MESSAGES as DRAFT_MESSAGES
from bot.language.holiday_names import HOLIDAYS
from bot.language.required_groups import (
    DILEMMA,
    DILEMMA_FACTS,
    GROUP_FACTS,
    HUB,
    PAIR_FACTS,
    PAIRS,
    PRACTICE,
    ROOM,
    practice_messages,
)
from conversations.etiquette import AGENDA, RULES
from conversations.flows.pairing import MOCK, PAIRING
from conversations.flows.remind import OWN
from conversations.flows.withdraw import CONCERNS
from conversations.languages import LANGUAGES
from conversations.letters import FORMAL, INFORMAL, LETTERS
from conversations.model import AskSeveral, End, Flow, Menu, Revise, Verdict
from conversations.offering import passes
from conversations.process import Stage
from conversations.registry import FLOWS

# Answers a letter may mention, whatever flow it is written in.
LETTER_FACTS = (
    "company",
    "role",
    "when",
    "my_name",
    "recipient",
    "other_role",
    "proposals",
    "about_me",
    "detail",
    "talked_on",
    "promised",
)

# Messages that belong to no flow: (id, variables it may use).
SHARED: dict[str, tuple[str, ...]] = {
    # a person's slip, by Rejection key
    "slip-stale": (),
    "slip-foreign": (),
    "slip-over": (),
    "slip-nothing-before": (),
    "slip-too-many": ("limit",),
    "slip-too-long": ("limit",),
    "slip-empty": (),
    "slip-choice": (),
    "slip-choice-several": ("options",),
    "slip-when": (),
    "slip-when-several": ("options",),
    "slip-when-past": (),
    "slip-when-ahead": (),
    "slip-place": (),
    "slip-place-several": ("options",),
    # own words being written anew
    "why-ways": (),
    "edit-own": ("own",),
    "own-remove": (),
    "own-leave": (),
    # how a process stands, in blocks and lines that other texts are made of
    **{f"stage-{stage}": () for stage in get_args(Stage)},
    "stage-talked": (),
    "process-line": ("company", "role", "has-role", "stage", "next", "has-next"),
    "view-heading": ("company", "role", "has-role"),
    "view-stage": ("stage",),
    "view-round": ("when", "over"),
    "view-employer": ("place",),
    "view-recipient": ("recipient",),
    "view-people": ("people",),
    "view-concerns": ("concerns",),
    "view-nudge": ("what", "at"),
    "timeline-talked": ("on",),
    "timeline-thanked": ("on",),
    "timeline-unthanked": (),
    "timeline-promised": ("on",),
    "timeline-follow-up-from": ("on",),
    "timeline-followed-up": ("on",),
    "timeline-final-from": ("on",),
    "timeline-final-sent": ("on",),
    "timeline-let-go": ("on",),
    **{f"nudge-what-{kind}": ("company",) for kind in (*AGENDA, *RULES)},
    **{f"nudge-why-{kind}": ("promised", "has-promised", "profile") for kind in (*AGENDA, *RULES)},
    f"nudge-what-{OWN}": ("about",),
    f"nudge-why-{OWN}": (),
    "taken-along": ("said",),
    "slip-unsure": (),
    "slip-moment": (),
    "slip-sentence": (),
    "slip-unsure-when": (),
    "slip-unsure-text": (),
    "slip-unsure-place": (),
    "slip-again-choice": (),
    "slip-again-when": (),
    "slip-again-place": (),
    "slip-again-several": (),
    "warm": (),
    "crisis": (),
    "odd-thanks": (),
    "odd-nod": (),
    "odd-hard": (),
    "language-followed": (),
    "nudge-why-chosen": (),
    "nudge-what-talk_over": ("company",),
    "nudge-line": ("number", "what", "at"),
    "nudge-view": ("what", "at", "why", "moved", "has-moved"),
    **{f"concern-{concern}": () for concern in CONCERNS},
    "concern-own": ("concern",),
    "trusted-out": (
        *("company", "role", "has-role", "rounds-is", "motive-is", "reflect-is"),
        *("concerns", "has-concerns"),
    ),
    "letter-to": ("name",),
    # what can come in besides words
    "odd-voice": (),
    "odd-photo": ("has-question",),
    "odd-video": (),
    "odd-sticker": (),
    "odd-document": ("has-question",),
    "odd-contact": (),
    "odd-poll": (),
    "odd-media": (),
    "odd-caption": (),
    "odd-forwarded": ("has-question",),
    "odd-amended": ("taken",),
    "location-offer": ("place", "time"),
    "location-take": (),
    "location-leave": (),
    "location-left": (),
    "location-taken": ("place", "time"),
    "location-known": ("place", "time"),
    "location-nowhere": (),
    "location-nowhere-unasked": (),
    "odd-edited": (),
    "odd-unknown-command": (),
    "odd-channel": (),
    # in groups
    **ROOM,
    **DILEMMA,
    **HUB,
    **PRACTICE,
    **PAIRS,
    # the shell's own voice
    "sorry-lost-thread": (),
    "sorry-broken": (),
    "back-button": (),
    # letters and cards around their texts
    "letter-subject": ("subject",),
    "letter-copy": (),
    "letter-copy-subject": (),
    "card-go": ("company",),
    "card-talk": ("company",),
    "card-decline": ("company",),
    "card-for": (),
    "card-against": (),
    "card-nothing": (),
    "card-more": ("count",),
    "card-strength-1": (),
    "card-strength-2": (),
    "card-strength-3": (),
    "trusted-card": ("company", "role", "has-role", "when", "has-when", "for", "has-for", "against", "has-against"),
    # what a pasted draft is told
    **DRAFT_MESSAGES,
    # times
    "time-in-zone": ("time", "place"),
    "nudge-late": ("due",),
    "moved-weekend": ("from",),
    "moved-holiday": ("from", "holiday", "estimated"),
    "moved-own": ("from",),
    "moved-quiet": ("from",),
    "moved-cap": ("from",),
    "moved-early": ("from",),
    "when-range": ("until",),
    "when-zone": ("here",),
    "time-both": ("here", "there", "place"),
    **{f"holiday-{name}": () for name in HOLIDAYS},
    "holiday-any": (),
    "moved-interview": (),
    # the whole of what is stored
    "export-caption": (),
    # calendar, picture and sheet
    **ARTEFACTS,
    # what Telegram shows around the chat
    "bot-description": (),
    "bot-short-description": (),
    "command-decide": (),
    "command-withdraw": (),
    "command-informational": (),
    "command-debrief": (),
    "command-interviews": (),
    "command-nudges": (),
    "command-letter": (),
    "command-check": (),
    "command-language": (),
    "command-settings": (),
    "command-back": (),
    "command-cancel": (),
    "command-help": (),
    "command-privacy": (),
    "command-export": (),
    "command-erase": (),
}


# Blocks that the shell puts together for whoever mentions them; empty where there is nothing to say.
BLOCKS = ("list", "view", "timeline", "concern-questions", "bank", "findings", "current", "number", "count", "next-up")


def flow_variables(flow: Flow) -> set[str]:
    """Return what a flow's own texts may mention: every answer, whether it is there, and what the shell adds."""
    names = {step.id for step in flow.steps if passes(step)} | set(flow.given)
    variables = names | {f"has-{name}" for name in names}
    variables |= {"nudge-at", "has-nudge-at", "nudge-why", "has-nudge-why", "earlier-decision", "earlier-on"}
    variables |= {"profile", "times", "local-time", "reminders", "limit"} | {f"{name}-is" for name in names}
    variables |= {f"group-{name}" for name in GROUP_FACTS} if "group" in flow.given else set()
    variables |= set(DILEMMA_FACTS) if flow.id == "dilemma" else set()
    variables |= {*PAIR_FACTS, "pair-name"} if flow.id in {PAIRING.id, MOCK.id} else set()
    return variables | {*BLOCKS, *(f"has-{block}" for block in BLOCKS)}


def flow_messages(flow: Flow) -> Iterator[tuple[str, str | None, set[str], bool]]:
    """Yield (message, attribute or None for its value, variables, required) for all texts of a flow."""
    variables = flow_variables(flow)
    for step in flow.steps:
        key = f"{flow.id}-{step.id}"
        if isinstance(step, End):
            yield from () if step.silent else ((key, None, variables, True),)
            continue
        more = {"suggestion", "reasons"} if isinstance(step, Verdict) else set()
        if isinstance(step, Menu) and step.unseen:
            continue
        yield key, None, variables | more, True
        if passes(step):
            yield key, "short", set(), step.revisable and _is_revised(flow)
        # Whatever is asked can be asked back ("why do you ask?"); a menu is a place to come back to.
        yield key, "why", variables, passes(step)
        options = step.options if isinstance(step, AskSeveral) else ()
        buttons = (choice.id for choice in step.choices if choice.id not in LANGUAGES)  # a language says its own name
        for label in (*buttons, *(option for option in options if option not in LANGUAGES)):
            yield key, label, set(), True
            yield key, f"{label}-words", set(), False
        for option in options if isinstance(step, AskSeveral) and step.bank else ():
            yield key, f"{option}-question", {"company", "role", "has-role"}, True
        for choice in step.choices:
            if choice.weighs:
                yield key, f"{choice.id}-because", {"company", "role"}, True
        if isinstance(step, Menu):
            yield key, "short", set(), False


def _is_revised(flow: Flow) -> bool:
    return any(isinstance(step, Revise) for step in flow.steps)


def letter_messages() -> Iterator[tuple[str, str | None, set[str], bool]]:
    """Yield the same for every letter in both registers."""
    facts = set(LETTER_FACTS) | {f"has-{fact}" for fact in LETTER_FACTS} | {"has-title"}
    for kind, paragraphs in LETTERS.items():
        for register in (FORMAL, INFORMAL):
            for paragraph in ("subject", *(p.id for p in paragraphs)):
                yield f"letter-{kind}-{register}", paragraph, facts, True


def all_messages() -> Iterator[tuple[str, str | None, set[str], bool]]:
    """Yield everything a language must or may have."""
    for flow in FLOWS.values():
        yield from flow_messages(flow)
    yield from letter_messages()
    yield from practice_messages()
    for message, variables in SHARED.items():
        yield message, None, set(variables), True
