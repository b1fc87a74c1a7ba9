"""A group in which everybody answers at once, and changes their mind all the time: its message stays calm."""

from __future__ import annotations

from tests.stories.group_story import GRACE, GROUP, JONAS, RATNA, SARI, GroupStory

_MINUTE = 60


async def _open_and_shared(story: GroupStory) -> int:
    """Let a check-in be open in which Jonas shares what he answers; return its message's id."""
    await story.bot_is_added()
    await story.says(RATNA, "/start@sopan_bot x", in_group=True)
    await story.enters(RATNA, await story.taps(RATNA, "room-set-up", in_group=True))
    await story.taps(RATNA, "group-menu", "now")
    await story.enters(JONAS, await story.taps(JONAS, "room-answer", in_group=True))
    await story.taps(JONAS, "checkin-stage", "looking")
    await story.taps(JONAS, "checkin-practice", "no")
    await story.taps(JONAS, "checkin-cheer", "nothing")
    await story.taps(JONAS, "checkin-share", "named")
    await story.passes(minutes=5)
    return next(one.id for one in story.in_group() if JONAS.name in one.words)


async def test_a_message_is_changed_the_more_seldom_the_more_there_is_to_change(group_story: GroupStory) -> None:
    """Issue 6, load: who taps every second for three minutes changes the message some times a minute, not twenty."""
    shown = group_story.messages[await _open_and_shared(group_story)]
    edits: list[int] = []
    for second in range(3 * _MINUTE):
        before = shown.edits
        stage = ("room-stage-applied", "room-stage-waiting")[second % 2]
        await group_story.taps(JONAS, stage, in_group=True)
        await group_story.passes(seconds=1)
        edits += [second] * (shown.edits - before)
    assert edits[0] <= 3, "the first change is seen at once"
    assert max(sum(at <= other < at + _MINUTE for other in edits) for at in edits) <= 8
    await group_story.taps(JONAS, "room-stage-resting", in_group=True)
    await group_story.passes(seconds=30)
    assert group_story.text("id", "room-stage-resting") in shown.words, "the last word is what stands there"


async def test_what_nobody_would_see_changes_nothing(group_story: GroupStory) -> None:
    """Who does not share is counted once; changing their mind is noted, and the message is left alone."""
    shown = group_story.messages[await _open_and_shared(group_story)]
    for who in (GRACE, SARI):
        await group_story.taps(who, "room-stage-looking", in_group=True)
    await group_story.passes(seconds=5)
    counted = shown.edits
    for stage in ("room-stage-waiting", "room-stage-resting"):
        answer = await group_story.taps(GRACE, stage, in_group=True)
        assert group_story.text("en", stage) in answer["text"]
        await group_story.passes(minutes=1)
    assert shown.edits == counted
    assert shown.chat_id == GROUP
