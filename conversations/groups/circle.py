"""What a coaching group has agreed on, and what each member has: values, and how they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from conversations.groups import rhythm
from conversations.groups.rhythm import Rhythm
from conversations.model import Placed

Json = dict[str, Any]
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Circle:
    """A group as its coaches have set it up.

    ``locale`` is the language it is spoken to in, ``place`` whose clocks count there. ``topic`` is the forum topic the
    bot posts to, 0 for none. ``introduced``: it has been told what the bot is; ``speaks``: Telegram lets the bot write.
    ``check_in`` is None until a coach chose days, and so is ``practice``, when a question comes.
    ``posts`` are those of ``posted_on``, replies not counted.
    """

    title: str
    locale: str
    place: Placed
    topic: int = 0
    introduced: bool = False
    speaks: bool = True
    check_in: Rhythm | None = None
    posted_on: date | None = None
    posts: int = 0
    practice: Rhythm | None = None

    def posted(self, on: date) -> Circle:
        """Return the group after one more message of the bot on a local day."""
        return replace(self, posted_on=on, posts=self.posts_on(on) + 1)

    def posts_on(self, day: date) -> int:
        """Return how many messages of its own the bot has posted on a local day."""
        return self.posts if self.posted_on == day else 0


@dataclass(frozen=True, slots=True)
class Membership:
    """What a group knows of one member: the name they have there, whether they coach, who of the coaches may see.

    Of a coach: ``asks`` whether members are asked to show how they are getting on, ``weekly`` whether a summary comes.
    """

    name: str = ""
    coach: bool = False
    seen_by: Mapping[str, str] = field(default_factory=dict)  # a coach's id -> the day the member agreed, ISO
    asked: tuple[str, ...] = ()  # ids of coaches the member has been asked about: once, whatever they said
    asks: bool = False
    weekly: bool = False


def circle_to_json(circle: Circle) -> Json:
    """Return a circle as it is stored."""
    return {
        "version": _VERSION,
        "title": circle.title,
        "locale": circle.locale,
        "place": [circle.place.name, circle.place.zone, circle.place.region],
        "topic": circle.topic,
        "introduced": circle.introduced,
        "speaks": circle.speaks,
        "check_in": None if circle.check_in is None else rhythm.to_json(circle.check_in),
        "posted_on": None if circle.posted_on is None else circle.posted_on.isoformat(),
        "posts": circle.posts,
        "practice": None if circle.practice is None else rhythm.to_json(circle.practice),
    }


def circle_from_json(saved: Json) -> Circle:
    """Return a stored circle. ValueError for one of another version."""
    _check(saved)
    return Circle(
        title=saved["title"],
        locale=saved["locale"],
        place=Placed(*saved["place"]),
        topic=saved["topic"],
        introduced=saved["introduced"],
        speaks=saved["speaks"],
        check_in=None if saved["check_in"] is None else rhythm.from_json(saved["check_in"]),
        posted_on=None if saved["posted_on"] is None else date.fromisoformat(saved["posted_on"]),
        posts=saved["posts"],
        practice=None if saved.get("practice") is None else rhythm.from_json(saved["practice"]),
    )


def membership_to_json(membership: Membership) -> Json:
    """Return a membership as it is stored."""
    return {
        "version": _VERSION,
        "name": membership.name,
        "coach": membership.coach,
        "seen_by": dict(membership.seen_by),
        "asked": list(membership.asked),
        "asks": membership.asks,
        "weekly": membership.weekly,
    }


def membership_from_json(saved: Json) -> Membership:
    """Return a stored membership. ValueError for one of another version."""
    _check(saved)
    return Membership(
        name=saved["name"],
        coach=saved["coach"],
        seen_by=dict(saved["seen_by"]),
        asked=tuple(saved.get("asked", ())),
        asks=saved.get("asks", False),
        weekly=saved.get("weekly", False),
    )


def _check(saved: Json) -> None:
    if saved.get("version") != _VERSION:
        msg = f"a value of version {saved.get('version')}, not {_VERSION}"
        raise ValueError(msg)
