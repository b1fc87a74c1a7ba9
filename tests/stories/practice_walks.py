"""Ways that stories about questions of the day go: set up, asked, answered by reply, starred."""

from __future__ import annotations

from typing import Any

from bot.ports import Json
from conversations.groups.practice import QUESTIONS
from tests.stories.group_story import RATNA, GroupStory, Shown, Somebody
from tests.stories.group_walks import comes

NOTED, STARRED = "✍", "🤩"
DAYS = ("mon", "thu")


async def practises(story: GroupStory, *days: str, at: str = "t0900", coach: Somebody = RATNA) -> None:
    """Let the bot come, and the coach choose days and a time for questions."""
    await comes(story, coach)
    await story.taps(coach, "group-menu", "practice")
    await sets_days(story, *(days or DAYS), coach=coach)
    await story.taps(coach, "practice_days-menu", "time")
    await story.taps(coach, "group-time", at)
    story.new.clear()


async def sets_days(story: GroupStory, *days: str, coach: Somebody = RATNA) -> None:
    """Let the coach, who is in the settings of practice, choose days."""
    await story.taps(coach, "practice_days-menu", "days")
    for day in days:
        await story.taps(coach, "settings-work_days", day)
    await story.taps(coach, "practice_days-days", "enough")


async def joins(story: GroupStory, *people: Somebody, started: bool = True) -> None:
    """Let people join by a tap; ``started``: they have talked to the bot in private."""
    for who in people:
        await story.taps(who, "room-join", in_group=True)
        if started:
            await story.says(who, "/start")
        story.new.clear()


async def asked(story: GroupStory, **later: float) -> Shown:
    """Let time pass until a question has come; return its message."""
    await story.passes(**(later or {"days": 3}))
    (question,) = story.in_group()
    return question


async def replies(story: GroupStory, who: Somebody, to: int, text: str = "", **changes: Any) -> int:
    """Let somebody reply in the group to a message; return the reply's number."""
    await story.says(who, text, in_group=True, reply_to_message={"message_id": to}, **changes)
    return story._message_id  # the driver numbers messages


async def speaks(story: GroupStory, who: Somebody, to: int, caption: str = "") -> int:
    """Let somebody reply by voice."""
    said: Json = {"voice": {"file_id": "v", "file_unique_id": "u", "duration": 9}}
    return await replies(story, who, to, "", **said, **({"caption": caption} if caption else {}))


async def edits(story: GroupStory, who: Somebody, message_id: int, to: int, **content: Any) -> None:
    """Let somebody change a message they wrote in reply to another."""
    chat = {"id": story.chat_id, "type": "supergroup", "title": "Seekers & friends"}
    sender = {"id": who.id, "is_bot": False, "first_name": who.name, "language_code": who.locale}
    message = {"message_id": message_id, "date": 1, "edit_date": 2, "chat": chat, "from": sender}
    await story.update({"edited_message": {**message, "reply_to_message": {"message_id": to}, **content}})


async def looks_up(story: GroupStory, who: Somebody) -> Shown:
    """Let somebody ask for their list in private; return it as it stands."""
    story.to(who)
    await story.says(who, "/practice")
    return story.to(who)[-1]


def listed(shown: Shown) -> list[str]:
    """Return the answers on a list: its buttons that begin with a day."""
    return [label for label in shown.buttons if " · " in label]


async def opens(story: GroupStory, who: Somebody, number: int = 0) -> Shown:
    """Let somebody open one of their answers, 0 for the newest; return the message as it stands then."""
    shown = await looks_up(story, who)
    await story.presses(who, shown.buttons[listed(shown)[number]], shown.id, in_group=False)
    return shown


def is_about(story: GroupStory, locale: str, question: Shown) -> str:
    """Return the id of the question a message in the group asks."""
    return next(one for one in QUESTIONS if story.text(locale, one) in question.words)
