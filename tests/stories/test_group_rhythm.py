"""When check-ins come by themselves: the group's own clocks, pauses, holidays, nights of another hour, three a day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.scheduling.walltime import to_instant, to_wall
from tests.stories.group_story import GRACE, JONAS, RATNA, GroupStory, Shown
from tests.stories.group_walks import (
    circle_of,
    comes,
    meets_on,
    opens_on,
    opens_one,
    tells,
    ticks_of,
)

BERLIN, JAKARTA = "Europe/Berlin", "Asia/Jakarta"


def jump(story: GroupStory, wall: str, zone: str) -> None:
    """Set the clock to a local moment, before anything happens."""
    story.clock.jump(to_instant(datetime.fromisoformat(wall), zone) - story.clock.now())


def openings(story: GroupStory, locale: str) -> list[Shown]:
    """Return the check-ins that were newly posted."""
    start = story.text(locale, "room-checkin", closes="|", count="0", amount="none").partition(".")[0]
    return [one for one in story.in_group() if one.words.startswith(start)]


async def test_it_opens_and_closes_by_the_groups_clocks(group_story: GroupStory) -> None:
    """Once a week at nine in Jakarta, for a day; the next one is planned by then."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    await group_story.passes(days=1)
    (opened,) = openings(group_story, "id")
    closes = to_instant(datetime.fromisoformat("2026-11-25 09:00"), JAKARTA)
    assert f'unix="{int(closes.timestamp())}"' in opened.html
    assert await opens_on(group_story) == [date(2026, 12, 1)]
    await group_story.passes(days=1)
    assert list(opened.buttons) == [group_story.text("id", "room-answer")]
    assert openings(group_story, "id") == []


async def test_every_day_one_closes_as_the_next_one_opens(group_story: GroupStory) -> None:
    """Nobody's rounds overlap, and none is left out because the one before was not closed yet."""
    await comes(group_story)
    await meets_on(group_story, "mon", "tue", "wed", "thu", "fri", "sat", "sun")
    await group_story.passes(days=7)
    assert len(openings(group_story, "id")) == 7


async def test_one_opened_by_hand_gives_way_to_the_next_by_rhythm(group_story: GroupStory) -> None:
    """Its end is the other's beginning, at the same instant; in whichever order both come, both happen."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    first = await opens_one(group_story)
    await group_story.passes(days=1)
    assert len(openings(group_story, "id")) == 1
    assert list(first.buttons) == [group_story.text("id", "room-answer")]


async def test_berlin_keeps_its_nine_oclock_through_both_nights_of_another_hour(group_story: GroupStory) -> None:
    """The wall clock counts: in UTC it is eight, then seven, then eight."""
    jump(group_story, "2027-03-20 12:00", BERLIN)
    await comes(group_story, JONAS)
    await meets_on(group_story, "sun", coach=JONAS)
    hours = []
    for _ in range(33):
        (opening,) = await ticks_of(group_story, "checkin.open")
        hours.append((to_wall(opening.due_at, BERLIN).strftime("%H:%M"), opening.due_at.hour))
        await group_story.passes(seconds=(opening.due_at - group_story.clock.now()).total_seconds() + 1)
    assert {wall for wall, _ in hours} == {"09:00"}
    assert [hour for _, hour in hours] == [8] + [7] * 31 + [8]


async def test_one_that_is_open_over_such_a_night_closes_at_its_own_hour(group_story: GroupStory) -> None:
    """From Saturday at nine to Sunday at nine it is 23 hours."""
    jump(group_story, "2027-03-26 12:00", BERLIN)
    await comes(group_story, JONAS)
    await meets_on(group_story, "sat", coach=JONAS)
    await group_story.passes(days=1)
    (closing,) = await ticks_of(group_story, "checkin.close")
    assert closing.due_at == to_instant(datetime.fromisoformat("2027-03-28 09:00"), BERLIN)
    assert closing.due_at - to_instant(datetime.fromisoformat("2027-03-27 09:00"), BERLIN) == timedelta(hours=23)


async def test_a_public_holiday_in_germany_is_left_out(group_story: GroupStory) -> None:
    """Ascension Day, the sixth of May 2027, is a Thursday."""
    jump(group_story, "2027-05-03 12:00", BERLIN)
    await comes(group_story, JONAS)
    await meets_on(group_story, "thu", coach=JONAS)
    assert await opens_on(group_story) == [date(2027, 5, 6)], "not asked to skip any"
    await group_story.taps(JONAS, "group-menu", "holidays")
    await group_story.taps(JONAS, "group-holidays", "skip")
    assert await opens_on(group_story) == [date(2027, 5, 13)]
    await group_story.taps(JONAS, "group-menu", "holidays")
    await group_story.taps(JONAS, "group-holidays", "keep")
    assert await opens_on(group_story) == [date(2027, 5, 6)]


async def test_a_public_holiday_in_indonesia_is_left_out(group_story: GroupStory) -> None:
    """Independence Day, 17 August 2027, is a Tuesday; the same Tuesday is none in Berlin."""
    jump(group_story, "2027-08-12 12:00", JAKARTA)
    await comes(group_story)
    await meets_on(group_story, "tue")
    await group_story.taps(RATNA, "group-menu", "holidays")
    await group_story.taps(RATNA, "group-holidays", "skip")
    assert await opens_on(group_story) == [date(2027, 8, 24)]
    await group_story.taps(RATNA, "group-menu", "zone")
    await group_story.taps(RATNA, "decide-zone", "cet")
    assert await opens_on(group_story) == [date(2027, 8, 17)]


async def test_a_pause_ends_by_itself(group_story: GroupStory) -> None:
    """Nothing opens until that day; from that day on it does."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    await group_story.taps(RATNA, "group-menu", "pause")
    await group_story.says(RATNA, "8 Desember 2026")
    assert await opens_on(group_story) == [date(2026, 12, 8)]
    await group_story.passes(days=14)
    assert openings(group_story, "id") == []
    await group_story.passes(days=2)
    assert len(openings(group_story, "id")) == 1


async def test_a_pause_longer_than_anybody_looks_ahead_ends_too(group_story: GroupStory) -> None:
    """Half a year: nobody has to remember."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    await group_story.taps(RATNA, "group-menu", "pause")
    await group_story.says(RATNA, "1 Juni 2027")
    assert (await circle_of(group_story)).check_in.paused_until == date(2027, 6, 1)  # type: ignore[union-attr]
    assert await opens_on(group_story) == [date(2027, 6, 1)]


async def test_a_pause_can_be_ended_before(group_story: GroupStory) -> None:
    """A button where it was begun."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    await group_story.taps(RATNA, "group-menu", "pause")
    await group_story.says(RATNA, "8 Desember 2026")
    await group_story.taps(RATNA, "group-menu", "go_on")
    assert await opens_on(group_story) == [date(2026, 11, 24)]


async def test_a_pause_leaves_the_open_one_alone(group_story: GroupStory) -> None:
    """Who has been asked may answer, and it closes when it said it would."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    opened = await opens_one(group_story)
    await group_story.taps(RATNA, "group-menu", "pause")
    await group_story.says(RATNA, "8 Desember 2026")
    await tells(group_story, JONAS, stage="offer")
    await group_story.passes(days=2)
    assert "Jonas" in opened.words
    assert list(opened.buttons) == [group_story.text("id", "room-answer")]


async def test_never_means_never(group_story: GroupStory) -> None:
    """Check-ins can be given up; the time that was chosen is kept for the day they come back."""
    await comes(group_story)
    await meets_on(group_story, "tue", at="t1700")
    await group_story.taps(RATNA, "group-menu", "days")
    await group_story.taps(RATNA, "settings-work_days", "tue")  # off again
    await group_story.taps(RATNA, "group-days", "never")
    assert await opens_on(group_story) == []
    await group_story.passes(days=14)
    assert openings(group_story, "id") == []
    await meets_on(group_story, "wed", at="t1700")
    assert await opens_on(group_story) == [date(2026, 12, 9)]


async def test_three_messages_a_day_are_the_most(group_story: GroupStory) -> None:
    """Issue 6: what a coach asks for is one more; then the group's own wait for tomorrow, digests too."""
    await comes(group_story)
    await meets_on(group_story, "mon", "tue", "wed", at="t2000")
    group = await circle_of(group_story)
    assert group.posts == 0
    await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft")
    stored = await group_story.store.read(lambda tx: tx.group_of(group_story.chat_id))
    assert stored is not None
    full = {**stored.content, "posts": 3}
    await group_story.store.write(
        lambda tx: tx.save_group(type(stored)(stored.id, stored.chat_id, full, stored.version))
    )
    await group_story.passes(hours=12)
    assert group_story.in_group() == [], "neither digest nor check-in"
    await group_story.passes(days=1)
    assert len(openings(group_story, "id")) == 1, "tomorrow as always"


async def test_a_bot_that_slept_through_its_hour_opens_the_next_one(group_story: GroupStory) -> None:
    """telegram.md 29: what is long overdue is left out; a little late is late."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    group_story.clock.jump(timedelta(days=3))
    await group_story.passes(seconds=1)
    assert openings(group_story, "id") == []
    assert await opens_on(group_story) == [date(2026, 12, 1)]
    (opening,) = await ticks_of(group_story, "checkin.open")
    group_story.clock.jump(opening.due_at + timedelta(hours=2) - group_story.clock.now())
    await group_story.passes(seconds=1)
    assert len(openings(group_story, "id")) == 1


async def test_a_message_that_could_not_be_sent_is_not_asked_for_every_few_seconds(group_story: GroupStory) -> None:
    """Where its id never comes, edits wait for longer and longer, and end with the check-in."""
    await comes(group_story)
    await group_story.taps(RATNA, "group-menu", "now")
    (opened,) = group_story.in_group()
    group = await group_story.store.read(lambda tx: tx.group_of(group_story.chat_id))
    assert group is not None

    # As if it had never been sent: a new one of which no message is known.
    newest = (await group_story.store.read(lambda tx: tx.gatherings(group.id, "checkin", 1)))[0]
    lost = type(newest)(0, group.id, "checkin", newest.content, newest.opened_at)
    await group_story.store.write(lambda tx: tx.save_gathering(lost))
    await group_story.presses(GRACE, opened.buttons[group_story.text("id", "room-stage-waiting")], opened.id)
    await group_story.enters(JONAS, await group_story.taps(JONAS, "room-answer", in_group=True))
    await group_story.passes(minutes=10)
    assert len(await ticks_of(group_story, "checkin.board")) <= 1
    await group_story.passes(days=2)
    assert await ticks_of(group_story, "checkin.board") == []
