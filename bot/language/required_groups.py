"""Which texts about groups a language must have, and what they may mention."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.flows.settings import WEEK
from conversations.groups.checkin import STAGES
from conversations.groups.dilemma import OPTIONS
from conversations.groups.practice import QUESTIONS

# What texts of conversations about a group may mention of it.
GROUP_FACTS = (
    *("title", "rounds", "days", "at", "next", "has-next", "place", "members", "amount", "skips"),
    *("practises", "practice-days", "practice-at", "practice-next", "has-practice-next"),
)

# What is said in groups.
ROOM: dict[str, tuple[str, ...]] = {
    "room-hello": ("group",),
    "room-again": ("group",),
    "room-join": (),
    "room-set-up": (),
    "room-answer": (),
    "room-go-private": (),
    "room-behind-the-name": (),
    "room-in-private": (),
    "room-joined": (),
    "room-joined-before": (),
    "room-noted": ("stage",),
    "room-noted-joined": ("stage",),
    "room-checkin": ("closes", "count", "amount"),
    "room-checkin-over": ("count", "amount"),
    "room-board-line": ("name", "stage"),
    **{f"room-stage-{stage}": () for stage in STAGES},
    **{f"room-day-{day}": () for day in WEEK},
    "room-opened": (),
    "room-open-already": ("closes",),
    "room-mute": ("group",),
    "room-digest": ("count", "amount"),
    "room-digest-coming": (),
    "room-digest-ahead": ("name", "at"),
    "room-digest-practice": ("names",),
    "room-digest-cheer": (),
    "room-digest-joy": ("name", "cheer"),
    "room-link-foreign": (),
    "room-link-over": (),
    "room-no-admin": ("group",),
    "room-admins-unknown": ("group",),
}


# The question of the day, in its group and in private; the questions themselves are below.
PRACTICE: dict[str, tuple[str, ...]] = {
    "room-practice-question": ("question",),
    "room-practice-hint": (),
    "room-practice-mine": (),
    "room-practice-joined": (),
    "room-practice-starred": ("group", "question"),
    "room-practice-star-coach": (),
    "room-practice-star-how": (),
    "room-practice-asked": (),
    "room-practice-asked-before": (),
    "room-practice-all": (),
    "room-practice-voice": (),
    "room-practice-has-star": (),
    "room-practice-own": ("question", "on", "group", "answer"),
    "command-practice": (),
}

# Between a member and the coaches of a group, in private.
HUB: dict[str, tuple[str, ...]] = {
    "hub-name": ("name",),
    "hub-coach": ("name", "sees"),
    "hub-member": ("name",),
    "hub-line": ("stage", "next", "has-next", "due", "has-due"),
    "hub-nothing-noted": (),
    **{f"hub-stage-{stage}": () for stage in ("undecided", "unscheduled", "ahead", "waiting")},
    **{f"hub-due-{kind}": () for kind in ("thank_you", "follow_up", "unsent")},
    "hub-summary": ("view", "group"),
    "hub-reply": ("name", "group", "reply", "note"),
    "hub-topic-lost": ("group",),
    "hub-view-closed": (),
    "command-groups": (),
}


# What texts of conversations about pairs may mention, besides pair-name, which is HTML.
PAIR_FACTS = (
    *("pair-at", "pair-there", "has-pair-there", "pair-role", "pair-language", "pair-agreed"),
    *("round-is", "round-day", "round-next", "has-round-next", "wish-is", "wish-languages"),
)

# Pairs for mock interviews: in the group only how many there are.
PAIRS: dict[str, tuple[str, ...]] = {
    "room-pairing-on": ("day",),
    "room-pairing-week": ("count", "amount"),
    "room-pairing-join": (),
    "pairing-made": ("count", "amount"),
    "pairing-somebody": (),
    "pairing-because-off": (),
    "pairing-because-gone": (),
}


def practice_messages() -> Iterator[tuple[str, str | None, set[str], bool]]:
    """Yield the bank of interview questions, each with its hint."""
    for question in QUESTIONS:
        yield question, None, set(), True
        yield question, "hint", set(), True


# What texts of a dilemma's own conversation may mention besides.
DILEMMA_FACTS = ("anonymity", "stands", "closes", "votes", "votes-amount")

_REASONS = ("for", "has-for", "against", "has-against")
DILEMMA: dict[str, tuple[str, ...]] = {
    "room-dilemma-anonymous": (),
    "room-dilemma-named": ("name",),
    "room-dilemma-company": (),
    "room-dilemma-card-decide": ("company", "role", "has-role", "when", "has-when", *_REASONS),
    "room-dilemma-card-withdraw": (
        *("company", "role", "has-role", "rounds-is", "motive-is", "reflect-is"),
        *("concerns", "has-concerns"),
    ),
    "room-dilemma-how": ("closes", "count", "amount"),
    "room-dilemma-over": ("count", "amount"),
    "room-dilemma-tally": ("option", "count"),
    **{f"room-dilemma-{option}": () for options in OPTIONS.values() for option in options},
    "room-dilemma-take-back": (),
    "room-dilemma-closed": (),
    "room-dilemma-own": (),
    "room-dilemma-noted": ("option",),
    "room-dilemma-noted-joined": ("option",),
    "room-dilemma-taken-back": (),
    "room-dilemma-no-votes": (),
    "room-dilemma-advice": ("name", "advice"),
    "room-dilemma-more": ("count", "amount"),
    "room-dilemma-thanks": (),
    "room-dilemma-thanks-named": ("name",),
    "room-dilemma-thanks-words": ("name", "words"),
}
