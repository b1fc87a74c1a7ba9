"""Which texts a language must have, derived from the ids of flows and letters; and what its texts may mention.

`make check` compares every shipped language with this: a missing message, attribute or unknown variable fails it, and
so does a text nobody asks for.
"""

from __future__ import annotations

from collections.abc import Iterator

from conversations.letters import FORMAL, INFORMAL, LETTERS
from conversations.model import AskSeveral, End, Flow, Menu, Revise, Verdict
from conversations.offering import passes
from conversations.registry import FLOWS

# Answers a letter may mention, whatever flow it is written in.
LETTER_FACTS = ("company", "role", "when", "my_name", "recipient", "other_role")

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
    "slip-place": (),
    "slip-place-several": ("options",),
    # what can come in besides words
    "odd-media": (),
    "odd-edited": (),
    "odd-group": (),
    "odd-unknown-command": (),
    "odd-channel": (),
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
    # times
    "time-in-zone": ("time", "place"),
    "nudge-late": ("due",),
    "moved-weekend": ("from",),
    "moved-quiet": ("from",),
    "moved-interview": (),
    # the whole of what is stored
    "export-caption": (),
    # what Telegram shows around the chat
    "bot-description": (),
    "bot-short-description": (),
    "command-decide": (),
    "command-language": (),
    "command-settings": (),
    "command-back": (),
    "command-cancel": (),
    "command-help": (),
    "command-privacy": (),
    "command-export": (),
    "command-erase": (),
}


def flow_variables(flow: Flow) -> set[str]:
    """Return what a flow's own texts may mention: every answer, whether it is there, and what the shell adds."""
    names = {step.id for step in flow.steps if passes(step)} | set(flow.given)
    variables = names | {f"has-{name}" for name in names}
    variables |= {"nudge-at", "nudge-why", "has-nudge-why", "earlier-decision", "earlier-on"}
    variables |= {"local-time", "reminders", "limit"}
    return variables


def flow_messages(flow: Flow) -> Iterator[tuple[str, str | None, set[str], bool]]:
    """Yield (message, attribute or None for its value, variables, required) for all texts of a flow."""
    variables = flow_variables(flow)
    for step in flow.steps:
        key = f"{flow.id}-{step.id}"
        if isinstance(step, End):
            yield from () if step.silent else ((key, None, variables, True),)
            continue
        more = {"suggestion", "reasons"} if isinstance(step, Verdict) else set()
        yield key, None, variables | more, True
        if passes(step):
            yield key, "short", set(), step.revisable and _is_revised(flow)
        yield key, "why", variables, False
        options = step.options if isinstance(step, AskSeveral) else ()
        for label in (*(choice.id for choice in step.choices), *options):
            yield key, label, set(), True
            yield key, f"{label}-words", set(), False
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
    for message, variables in SHARED.items():
        yield message, None, set(variables), True
