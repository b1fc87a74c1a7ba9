"""Ways that many group stories go: the bot comes, a coach sets it up, members answer; and what is then to see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from bot.ports import Group, Tick, Transaction
from conversations.groups.circle import Circle, circle_from_json
from tests.stories.group_story import RATNA, GroupStory, Shown, Somebody

T = TypeVar("T")


async def comes(story: GroupStory, coach: Somebody = RATNA) -> None:
    """Let a coach bring the bot in and go to its settings."""
    story.directory.running = frozenset({coach.id})
    await story.bot_is_added(coach)
    await goes_to_settings(story, coach)
    story.new.clear()


async def goes_to_settings(story: GroupStory, coach: Somebody = RATNA) -> None:
    await story.enters(coach, await story.taps(coach, "room-set-up", in_group=True))


async def meets_on(story: GroupStory, *days: str, at: str = "t0900", coach: Somebody = RATNA) -> None:
    """Let the coach, who is in the settings, choose days and a time."""
    await story.taps(coach, "group-menu", "days")
    for day in days:
        await story.taps(coach, "settings-work_days", day)
    await story.taps(coach, "group-days", "enough")
    await story.taps(coach, "group-menu", "time")
    await story.taps(coach, "group-time", at)
    story.new.clear()


async def opens_one(story: GroupStory, coach: Somebody = RATNA) -> Shown:
    """Let the coach, who is in the settings, open a check-in now; return its message."""
    await story.taps(coach, "group-menu", "now")
    (opened,) = story.in_group()
    story.new.clear()
    return opened


async def tells(
    story: GroupStory,
    who: Somebody,
    *,
    stage: str = "interview",
    when: str = "27.11.2026 14:00",
    cheer: str = "",
    practice: str = "no",
    share: str = "named",
) -> None:
    """Let somebody answer the newest check-in in private, to the end."""
    await story.enters(who, await story.taps(who, "room-answer", in_group=True))
    await story.taps(who, f"room-stage-{stage}")
    if stage in {"interview", "invited"}:
        await story.says(who, when)
    await story.taps(who, "checkin-practice", practice)
    if cheer:
        await story.says(who, cheer)
    else:
        await story.taps(who, "checkin-cheer", "nothing")
    await story.taps(who, "checkin-share", share)
    story.to(who)


async def a_moment(story: GroupStory) -> None:
    """Let edits that were put together happen."""
    await story.passes(seconds=10)


def said_in_group(story: GroupStory) -> str:
    """Return all that stands in the group now."""
    return "\n".join(shown.words for shown in story.messages.values() if shown.chat_id < 0)


async def reads(story: GroupStory, work: Callable[[Transaction], T]) -> T:
    return await story.store.read(work)


async def group_of(story: GroupStory) -> Group:
    """Return the group as it is stored."""
    found = await reads(story, lambda tx: tx.group_of(story.chat_id))
    assert found is not None
    return found


async def circle_of(story: GroupStory) -> Circle:
    return circle_from_json((await group_of(story)).content)


async def ticks_of(story: GroupStory, kind: str) -> list[Tick]:
    """Return what of a kind is planned for the group."""
    group = await group_of(story)
    return [tick for tick in await reads(story, lambda tx: tx.ticks(group.id)) if tick.kind == kind]


async def opens_on(story: GroupStory) -> list[date]:
    """Return on which local day the next check-in opens, by the plan."""
    return [tick.wall.date() for tick in await ticks_of(story, "checkin.open") if tick.wall is not None]


async def members_of(story: GroupStory) -> set[int]:
    group = await group_of(story)
    return {member.person_id for member in await reads(story, lambda tx: tx.members(group.id))}
