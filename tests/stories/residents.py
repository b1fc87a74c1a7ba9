"""Somebody who lives somewhere, at a desk: no dialogue about where, only what follows from it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.clock import JumpingClock
from bot.dispatcher.planning import replan
from bot.dispatcher.records import Kept, new
from bot.ports import Person
from bot.scheduling.walltime import to_instant
from conversations.codec import encode_answer
from conversations.model import Placed
from tests.stories.chat import Message
from tests.stories.desk import Desk
from tests.stories.story import PERSON, START, Story
from tests.unit.agendas import application, at

BERLIN = Placed("Berlin", "Europe/Berlin")
JAKARTA = Placed("Jakarta", "Asia/Jakarta")
LONDON = Placed("London", "Europe/London")
GERMANY = Placed("", "Europe/Berlin", "DE")

# What is left is the follow-up, or the last word.
ONLY_FOLLOW_UP = ("ahead", "ahead_soon", "thank_you", "let_go", "final_note")
NOT_BY_THE_HOUR = ("ahead", "ahead_soon", "thank_you")


@asynccontextmanager
async def lives(folder: Path, locale: str, home: Placed | None) -> AsyncIterator[Desk]:
    """Give the desk of somebody who said where they live; None for somebody who never did."""
    story = Story(folder, locale)
    story.zone = home.zone if home else story.zone
    story.clock = JumpingClock(frozen_at=to_instant(START, story.zone))
    await story.open()
    facts = {"zone": encode_answer(home)} if home else {}
    await story.store.write(lambda tx: tx.save_person(Person(PERSON, locale, facts=facts)))
    yield Desk(story)
    await story.close()


async def until(desk: Desk, when: str) -> list[Message]:
    """Let time pass until a local moment; return what was said meanwhile."""
    story = desk.story
    await story.passes(seconds=(to_instant(at(when), story.zone) - story.clock.now()).total_seconds())
    return story.skip()


async def keeps(desk: Desk, company: str, *when: str, **more: object) -> Kept:
    """Note one of several applications, and plan its reminders."""
    process = application(*when, company=company, **more)
    return await desk.within(lambda unit: replan(unit, unit.keep(new(unit.person, 0, process))))


async def moves(desk: Desk, home: Placed) -> None:
    """Move house."""
    await desk.chooses("zone", home)
    desk.story.zone = home.zone


def spoken(said: list[Message], key: str) -> list[Message]:
    """Return those of the messages that are made of this one."""
    return [message for message in said if key in message.keys]
