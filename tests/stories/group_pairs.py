"""Ways that stories about practice in pairs go: a day is chosen, members say that they wish, pairs are made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.dispatcher.groups.partners import begun, wishes
from bot.scheduling.walltime import to_instant
from conversations.groups.wish import Wish
from tests.stories.group_story import EVERYBODY, GRACE, JONAS, RATNA, SARI, GroupStory, Shown, Somebody
from tests.stories.group_walks import comes

# Everybody's language: two speak Indonesian, two English.
SPOKEN = {RATNA: ("id",), SARI: ("id",), JONAS: ("de", "en"), GRACE: ("en",)}
HOMES = {RATNA: "wib", SARI: "wib", JONAS: "cet", GRACE: "gmt"}


async def chooses_day(story: GroupStory, day: str = "wed", coach: Somebody = RATNA) -> None:
    """Let the bot come and the coach choose the day on which pairs are made; at ten by clocks of Jakarta."""
    await comes(story, coach)
    await story.taps(coach, "group-menu", "pairing")
    await story.taps(coach, "pairing-menu", "day")
    await story.taps(coach, "pairing-day", day)


async def wishes_to(story: GroupStory, *people: Somebody, home: str = "", spoken: Sequence[str] = ()) -> None:
    """Let people say that they wish to practise, by the group's button, in their languages, dearest first."""
    for who in people:
        await story.enters(who, await story.taps(who, "room-pairing-join", in_group=True))
        await story.taps(who, "pairing-menu", "join")
        for more in (spoken or SPOKEN[who])[1:]:
            await story.says(who, {"en": "english", "de": "deutsch", "id": "bahasa indonesia"}[more])
        await story.taps(who, "pairing-languages", "enough")
        await story.taps(who, "decide-zone", home or HOMES[who])
    story.new.clear()


async def until(story: GroupStory, wall: str, zone: str = "Asia/Jakarta") -> None:
    """Let time pass until a local moment."""
    ahead = to_instant(datetime.fromisoformat(wall), zone) - story.clock.now()
    await story.passes(seconds=ahead.total_seconds())


async def two_wish(story: GroupStory) -> None:
    """Let Jonas in Berlin and Grace in London be paired on Wednesday; both have been told and it is evening."""
    await chooses_day(story)
    await wishes_to(story, JONAS, GRACE)
    await until(story, "2026-11-25 18:00")


async def wishes_in(story: GroupStory) -> dict[Somebody, Wish]:
    """Return what everybody wishes, as it is stored."""
    by_id = {who.id: who for who in EVERYBODY}
    found = await story.store.write(lambda tx: wishes(tx, begun(tx, 1, story.clock.now())))
    return {by_id[one]: each for one, each in found.items()}


async def pairs_in(story: GroupStory) -> set[frozenset[Somebody]]:
    """Return who is paired with whom, for a mock interview that has not ended."""
    by_id = {who.id: who for who in EVERYBODY}
    found = await wishes_in(story)
    busy = [each.mock.pair for each in found.values() if each.mock is not None and not each.mock.ended]
    assert all(busy.count(one) == 2 for one in busy), "both know of it, and nobody else"
    return {frozenset((by_id[one.a], by_id[one.b])) for one in busy}


def shown_to(story: GroupStory, who: Somebody) -> Shown:
    """Return the newest message somebody has in private."""
    return max((shown for shown in story.messages.values() if shown.chat_id == who.id), key=lambda shown: shown.id)


def nothing_private_in_group(story: GroupStory) -> None:
    """Check that no message in the group names anybody, in words or by number."""
    seen = [shown.html for shown in story.messages.values() if shown.chat_id < 0]
    words = [name for who in EVERYBODY for name in (who.name, str(who.id))]
    assert not [(word, html) for html in seen for word in words if word in html]
