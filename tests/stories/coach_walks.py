"""Ways that stories about members and coaches go: who joins, who coaches too, what is on record, what is agreed to."""

from __future__ import annotations

from datetime import datetime

from bot.dispatcher.records import new, save
from conversations.groups.circle import Membership, membership_from_json
from conversations.process import Process, Round
from tests.stories.group_story import GRACE, JONAS, RATNA, GroupStory, Shown, Somebody
from tests.stories.group_walks import comes, goes_to_settings, group_of, reads

SECRET = "Bombastic Widgets"  # a company, which no coach ever reads


async def joins(story: GroupStory, *people: Somebody) -> None:
    """Let people join and come into their private chats."""
    for who in people:
        answer = await story.taps(who, "room-join", in_group=True)
        if "url" in answer:
            await story.enters(who, answer)
    story.new.clear()


async def begins(story: GroupStory, *people: Somebody) -> None:
    """Let Ratna bring the bot in and set it up, and others join: Jonas and Grace where nobody is named."""
    await comes(story)
    await joins(story, *(people or (JONAS, GRACE)))


async def coaches_too(story: GroupStory, who: Somebody) -> None:
    """Make somebody another administrator who sets up."""
    assert story.directory.running is not None
    story.directory.running |= {who.id}
    await goes_to_settings(story, who)
    story.new.clear()


async def opens_view(story: GroupStory, coach: Somebody = RATNA) -> Shown:
    """Let a coach come to their view from the hub; return the message as it stands then."""
    await story.says(coach, "/groups")
    await story.taps(coach, "groups-menu", "coach")
    story.to(coach)
    return last(story, coach)


async def asks_all(story: GroupStory, coach: Somebody = RATNA) -> None:
    """Let a coach ask to be shown how members are getting on."""
    await opens_view(story, coach)
    await story.taps(coach, "coach-view", "ask")


async def agrees(story: GroupStory, who: Somebody, *, coach: Somebody = RATNA) -> None:
    """Let somebody show a coach how they are getting on, who has asked for it."""
    await story.says(who, "/groups")
    assert coach.name in last(story, who).words
    await story.taps(who, "consent-ask", "yes")
    story.to(who)


def last(story: GroupStory, who: Somebody) -> Shown:
    """Return the newest message in somebody's private chat."""
    return max((shown for shown in story.messages.values() if shown.chat_id == who.id), key=lambda shown: shown.id)


def read_by(story: GroupStory, who: Somebody) -> str:
    """Return all that stands in somebody's private chat now."""
    return "\n".join(shown.words for shown in story.messages.values() if shown.chat_id == who.id)


async def has_interview(story: GroupStory, who: Somebody, at: str, *, company: str = SECRET) -> None:
    """Put an application with an interview on record, by the clocks of who it is."""
    when = datetime.fromisoformat(at)

    def note(tx: object) -> None:
        person = tx.person(who.id)  # type: ignore[attr-defined]
        process = Process(company, uid=f"{who.id}", decision="go", rounds=(Round(1, when),), rounds_ever=1)
        save(tx, new(person, 0, process))  # type: ignore[arg-type]

    await story.store.write(note)


async def membership(story: GroupStory, who: Somebody) -> Membership | None:
    """Return what the group knows of somebody."""
    group = await group_of(story)
    found = await reads(story, lambda tx: tx.member(group.id, who.id))
    return membership_from_json(found.content) if found else None


async def picks(story: GroupStory, who: Somebody, label: str) -> None:
    """Press the newest button with exactly this label in somebody's private chat."""
    shown = max(
        (one for one in story.messages.values() if one.chat_id == who.id and label in one.buttons),
        key=lambda one: one.id,
    )
    await story.presses(who, shown.buttons[label], shown.id, in_group=False)
