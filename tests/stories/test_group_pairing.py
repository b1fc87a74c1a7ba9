"""Practice in pairs: who wishes is paired by language and waking hours, told in private, and swaps at half-time."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.dispatcher.groups import pair_news
from bot.dispatcher.groups.matchmaking import MATCH
from conversations.groups.circle import circle_from_json, circle_to_json
from tests.stories.group_pairs import (
    chooses_day,
    nothing_private_in_group,
    pairs_in,
    two_wish,
    until,
    wishes_in,
    wishes_to,
)
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, GroupStory
from tests.stories.group_walks import goes_to_settings, meets_on, ticks_of


async def test_pairs_are_made_by_language_and_clock(group_story: GroupStory) -> None:
    """Each is told in their own language, with both local times; the group hears how many pairs there are."""
    await chooses_day(group_story)
    (asked,) = group_story.in_group()
    assert "Rabu" in asked.words
    await wishes_to(group_story, RATNA, JONAS, GRACE, SARI)
    await until(group_story, "2026-11-25 18:00")
    assert await pairs_in(group_story) == {frozenset({RATNA, SARI}), frozenset({JONAS, GRACE})}
    (told,) = group_story.in_group()
    assert "2 pasang" in told.words
    (jonas,), (grace,), (ratna,) = group_story.to(JONAS), group_story.to(GRACE), group_story.to(RATNA)
    assert '<a href="tg://user?id=73">Grace</a>, auf Englisch: <b>Do., 26. Nov., 10:00 Uhr' in jonas.html
    assert "Dort ist es dann 09:00 Uhr" in jonas.html
    assert '<a href="tg://user?id=72">Jonas</a>, in English: <b>Thu 26 Nov, 09:00' in grace.html
    assert "Over there it's 10:00" in grace.html
    assert "Sari" in ratna.html
    assert "Di sana" not in ratna.html, "both live by the same clock"
    assert ("Du fragst zuerst" in jonas.html) != ("You ask first" in grace.html)
    for shown in (jonas, grace, ratna):
        assert [len(shown.html.splitlines()) for line in "123" if f"\n{line}. " in shown.html], "three lines to go by"
    nothing_private_in_group(group_story)


async def test_few_at_a_time(group_story: GroupStory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large group is told in several units of work, so that nobody else's waits long; all are told, once."""
    monkeypatch.setattr(pair_news, "_AT_ONCE", 1)
    await chooses_day(group_story)
    await wishes_to(group_story, RATNA, JONAS, GRACE, SARI, home="cet", spoken=("id", "en"))
    await until(group_story, "2026-11-25 08:00:02", "Europe/Berlin")
    assert len(group_story.new) < 1 + 4
    await until(group_story, "2026-11-25 08:01", "Europe/Berlin")
    assert [len(group_story.to(who)) for who in (RATNA, JONAS, GRACE, SARI)] == [1, 1, 1, 1]


async def test_nobody_is_woken_by_it(group_story: GroupStory) -> None:
    """Pairs are made at ten in Jakarta; in Berlin it is four, and Jonas hears of it at eight."""
    await chooses_day(group_story)
    await wishes_to(group_story, JONAS, GRACE)
    await until(group_story, "2026-11-25 07:59", "Europe/Berlin")
    assert not group_story.to(JONAS)
    await until(group_story, "2026-11-25 08:01", "Europe/Berlin")
    assert len(group_story.to(JONAS)) == 1
    assert not group_story.to(GRACE)
    await until(group_story, "2026-11-25 08:01", "Europe/London")
    assert len(group_story.to(GRACE)) == 1


async def test_the_hub_leads_there(group_story: GroupStory) -> None:
    """Without the button in the group: /groups, and out again."""
    await chooses_day(group_story)
    await wishes_to(group_story, JONAS)
    await group_story.says(JONAS, "/groups")
    await group_story.taps(JONAS, "groups-menu", "pairing")
    await group_story.taps(JONAS, "pairing-menu", "quit")
    assert await wishes_in(group_story) == {}


async def test_the_odd_one_out_goes_first_next_time(group_story: GroupStory) -> None:
    """And never the same two in a row: of Jonas, Grace and Sari two are paired, then another two."""
    await chooses_day(group_story)
    await wishes_to(group_story, JONAS, GRACE)
    await wishes_to(group_story, SARI, home="cet", spoken=("id", "en"))
    await until(group_story, "2026-11-25 18:00")
    (first,) = await pairs_in(group_story)
    (out,) = {JONAS, GRACE, SARI} - first
    assert len(group_story.to(out)) == 1
    assert not (await wishes_in(group_story))[out].is_busy
    await until(group_story, "2026-12-02 18:00")
    (second,) = await pairs_in(group_story)
    assert out in second
    assert second != first


async def test_two_alone_are_never_paired_twice_in_a_row(group_story: GroupStory) -> None:
    """They are told so, the group hears nothing, and the week after they may practise again."""
    await two_wish(group_story)
    group_story.new.clear()
    await until(group_story, "2026-12-02 18:00")
    assert await pairs_in(group_story) == set()
    assert group_story.in_group() == []
    assert "oder nur die Person vom letzten Mal" in group_story.to(JONAS)[-1].words
    await until(group_story, "2026-12-09 18:00")
    assert await pairs_in(group_story) == {frozenset({JONAS, GRACE})}


async def test_the_coach_makes_pairs_now(group_story: GroupStory) -> None:
    """And learns how many, not who. Who waits already is not told so twice."""
    await chooses_day(group_story, "never")
    await group_story.taps(RATNA, "pairing-menu", "day")
    await group_story.taps(RATNA, "pairing-day", "sun")
    await wishes_to(group_story, JONAS, GRACE, SARI)
    await group_story.taps(RATNA, "pairing-menu", "now")
    await group_story.taps(RATNA, "pairing-now", "yes")
    await group_story.passes(hours=1)
    assert await pairs_in(group_story) == {frozenset({JONAS, GRACE})}
    assert len(group_story.in_group()) == 1
    assert len(group_story.to(SARI)) == 1
    seen = " ".join(shown.words for shown in group_story.messages.values() if shown.chat_id == RATNA.id)
    assert not [who.name for who in (JONAS, GRACE, SARI) if who.name in seen]
    await group_story.taps(RATNA, "pairing-menu", "now")
    await group_story.taps(RATNA, "pairing-now", "yes")
    await group_story.passes(hours=1)
    assert (group_story.to(SARI), group_story.in_group()) == ([], [])
    assert (await wishes_in(group_story))[SARI].waited == 1


async def test_only_a_coach_sets_the_day(group_story: GroupStory) -> None:
    await chooses_day(group_story)
    await group_story.enters(JONAS, await group_story.taps(JONAS, "room-pairing-join", in_group=True))
    offered = group_story.to(JONAS)[-1].buttons
    assert not [label for label in offered if "Coach" in label]


@pytest.mark.parametrize("posts", [2, 3])
async def test_three_messages_a_day_are_enough(group_story: GroupStory, posts: int) -> None:
    """Then the group hears nothing of the pairs; the two do."""
    await chooses_day(group_story)
    await wishes_to(group_story, JONAS, GRACE)
    await until(group_story, "2026-11-25 09:00")

    def full(tx):  # type: ignore[no-untyped-def]
        group = tx.group(1)
        circle = circle_from_json(group.content)
        for _ in range(posts):
            circle = circle.posted(group_story.clock.now().date())
        tx.save_group(type(group)(group.id, group.chat_id, circle_to_json(circle), group.version))

    await group_story.store.write(full)
    await until(group_story, "2026-11-25 18:00")
    assert len(group_story.in_group()) == (1 if posts == 2 else 0)
    assert group_story.to(JONAS)


async def test_a_pause_and_other_clocks_move_the_round(group_story: GroupStory) -> None:
    """A group on holiday from its check-ins is on holiday; ten o'clock is by the place whose clocks count now."""
    await chooses_day(group_story)
    await wishes_to(group_story, JONAS, GRACE)
    await goes_to_settings(group_story)
    await meets_on(group_story, "mon")
    await group_story.taps(RATNA, "group-menu", "zone")
    await group_story.taps(RATNA, "decide-zone", "wit")
    assert "2026-11-25T10:00+09:00" in await rounds_of(group_story)
    await group_story.taps(RATNA, "group-menu", "pause")
    await group_story.says(RATNA, "3.12.2026")
    assert "2026-12-09T10:00+09:00" in await rounds_of(group_story)
    await until(group_story, "2026-11-25 18:00")
    assert await pairs_in(group_story) == set()


async def rounds_of(story: GroupStory) -> list[str]:
    """Return when pairs are made, by clocks in Jayapura."""
    ticks = await ticks_of(story, MATCH)
    return [tick.due_at.astimezone(ZoneInfo("Asia/Jayapura")).isoformat(timespec="minutes") for tick in ticks]
