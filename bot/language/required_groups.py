"""Which texts about groups a language must have, and what they may mention."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.flows.settings import WEEK
from conversations.groups.checkin import STAGES
from conversations.groups.practice import QUESTIONS

# What texts of conversations about a group may mention of it.
GROUP_FACTS = ("title", "rounds", "days", "at", "next", "has-next", "place", "members", "amount", "skips")

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
    "room-board-line": ("name", "stage"),
    **{f"room-stage-{stage}": () for stage in STAGES},
    **{f"room-day-{day}": () for day in WEEK},
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


def practice_messages() -> Iterator[tuple[str, str | None, set[str], bool]]:
    """Yield the bank of interview questions, each with its hint."""
    for question in QUESTIONS:
        yield question, None, set(), True
        yield question, "hint", set(), True
