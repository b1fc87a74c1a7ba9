"""A mock interview of two: another time is found, roles change at half-time, and what follows when one is missed."""

from __future__ import annotations

from tests.stories.group_pairs import (
    chooses_day,
    pairs_in,
    shown_to,
    two_wish,
    until,
    wishes_in,
    wishes_to,
)
from tests.stories.group_story import GRACE, JONAS, SARI, GroupStory


async def test_another_time_is_asked_of_the_other(group_story: GroupStory) -> None:
    """Named by one's own clock, read by the other's; who agreed first hears that both do."""
    await two_wish(group_story)
    group_story.new.clear()
    await group_story.taps(JONAS, "mock-invited", "works")
    await group_story.taps(GRACE, "mock-invited", "another")
    await group_story.says(GRACE, "Saturday 6 pm")
    await group_story.passes(seconds=5)
    moved = group_story.to(JONAS)[-1]
    assert "Sa., 28. Nov., 19:00 Uhr" in moved.words
    group_story.to(GRACE)
    await group_story.taps(JONAS, "mock-invited", "works")
    await group_story.passes(seconds=5)
    (agreed,) = group_story.to(GRACE)
    assert "agrees too" in agreed.words
    assert "Sat 28 Nov, 18:00" in agreed.words


async def test_a_day_alone_keeps_the_hour(group_story: GroupStory) -> None:
    await two_wish(group_story)
    group_story.new.clear()
    await group_story.taps(GRACE, "mock-invited", "another")
    await group_story.says(GRACE, "Friday")
    assert "Fri 27 Nov, 09:00" in group_story.to(GRACE)[-1].words


async def test_the_other_time_waits_until_they_are_awake(group_story: GroupStory) -> None:
    await two_wish(group_story)
    await until(group_story, "2026-11-25 22:30", "Europe/Berlin")
    group_story.new.clear()
    await group_story.taps(GRACE, "mock-invited", "another")
    await group_story.says(GRACE, "Saturday 6 pm")
    await until(group_story, "2026-11-26 07:59", "Europe/Berlin")
    assert not group_story.to(JONAS)
    await until(group_story, "2026-11-26 08:01", "Europe/Berlin")
    assert "Sa., 28. Nov., 19:00 Uhr" in group_story.to(JONAS)[-1].words


async def test_roles_change_at_half_time_and_it_is_asked_how_it_was(group_story: GroupStory) -> None:
    await two_wish(group_story)
    first = {who: "frag" in group_story.to(who)[-1].words.split("2. ")[1][:12] for who in (JONAS,)}
    await until(group_story, "2026-11-26 10:24", "Europe/Berlin")
    assert not group_story.to(JONAS)
    await until(group_story, "2026-11-26 10:26", "Europe/Berlin")
    (jonas,), (grace,) = group_story.to(JONAS), [shown for shown in group_story.to(GRACE) if "Half" in shown.words]
    assert "Halbzeit" in jonas.words
    assert ("Du fragst" in jonas.words) != first[JONAS]
    assert ("you ask" in grace.words) == first[JONAS]
    await until(group_story, "2026-11-26 10:51", "Europe/Berlin")
    (over,) = group_story.to(JONAS)
    assert "Die Zeit ist um" in over.words
    await group_story.taps(JONAS, "mock-invited", "happened")
    await group_story.says(JONAS, "Langsamer reden")
    assert "Aufgehoben" in shown_to(group_story, JONAS).words
    await group_story.passes(hours=1)
    assert [shown.words for shown in group_story.to(GRACE) if "Langsamer" in shown.words] == []


async def test_who_never_came_is_told_kindly_and_who_waited_goes_first(group_story: GroupStory) -> None:
    """Next time it is somebody else; Grace goes first, though Jonas has more hours in common with Sari."""
    await two_wish(group_story)
    await until(group_story, "2026-11-26 11:00", "Europe/Berlin")
    group_story.new.clear()
    await group_story.taps(GRACE, "mock-invited", "missed")
    assert "Next time you go first" in shown_to(group_story, GRACE).words
    await group_story.passes(seconds=5)
    (told,) = group_story.to(JONAS)
    assert "war da und hat dich nicht gefunden. Das kommt vor." in told.words
    found = await wishes_in(group_story)
    assert (found[JONAS].waited, found[GRACE].waited) == (0, 1)
    await wishes_to(group_story, SARI, home="cet", spoken=("id", "en"))
    await until(group_story, "2026-12-02 18:00")
    assert await pairs_in(group_story) == {frozenset({GRACE, SARI})}


async def test_they_may_have_missed_each_other(group_story: GroupStory) -> None:
    """Then nobody is to blame, nobody is told anything more, and both go first."""
    await two_wish(group_story)
    await until(group_story, "2026-11-26 11:00", "Europe/Berlin")
    await group_story.taps(JONAS, "mock-invited", "missed")
    await group_story.passes(seconds=5)
    await group_story.taps(GRACE, "mock-not_seen", "there")
    group_story.new.clear()
    await group_story.passes(hours=3)
    assert group_story.new == []
    assert [each.waited for each in (await wishes_in(group_story)).values()] == [1, 1]


async def test_who_was_missed_may_name_another_time(group_story: GroupStory) -> None:
    """Then it is not lost: the other is asked, and both can still practise."""
    await two_wish(group_story)
    await until(group_story, "2026-11-26 11:00", "Europe/Berlin")
    await group_story.taps(JONAS, "mock-invited", "missed")
    await group_story.passes(seconds=5)
    await group_story.taps(GRACE, "mock-invited", "another")
    await group_story.says(GRACE, "Saturday 6 pm")
    await group_story.passes(seconds=5)
    assert "Sa., 28. Nov., 19:00 Uhr" in shown_to(group_story, JONAS).words
    await group_story.taps(JONAS, "mock-invited", "works")
    assert await pairs_in(group_story) == {frozenset({JONAS, GRACE})}


async def test_it_is_all_reached_by_words_too(group_story: GroupStory) -> None:
    """telegram.md 4: nothing depends on a press."""
    await two_wish(group_story)
    await group_story.says(JONAS, "passt")
    assert (await wishes_in(group_story))[JONAS].agreed
    await group_story.says(GRACE, "another time")
    await group_story.says(GRACE, "Saturday 6 pm")
    assert "Sat 28 Nov, 18:00" in shown_to(group_story, GRACE).words
    await group_story.passes(seconds=5)
    assert "Sa., 28. Nov., 19:00 Uhr" in shown_to(group_story, JONAS).words
    await group_story.says(JONAS, "diesmal nicht")
    await group_story.passes(seconds=5)
    assert await pairs_in(group_story) == set()


async def test_an_invitation_interrupts_nothing(group_story: GroupStory) -> None:
    """Somebody in the middle of a question goes on answering that."""
    await chooses_day(group_story)
    await wishes_to(group_story, JONAS, GRACE)
    await until(group_story, "2026-11-25 07:58", "Europe/Berlin")
    await group_story.says(JONAS, "/decide")
    await until(group_story, "2026-11-25 08:01", "Europe/Berlin")
    await group_story.says(JONAS, "Acme")
    assert "Acme" in shown_to(group_story, JONAS).words
    assert (await wishes_in(group_story))[JONAS].is_busy


async def test_an_everyday_word_days_later_is_none_about_it(group_story: GroupStory) -> None:
    """The invitation stands for days: a yes, a no or a stop that was meant for something else decides nothing here."""
    await two_wish(group_story)
    before = await wishes_in(group_story)
    for word in ("ja", "ok", "nein", "gut", "fertig", "danke"):
        await group_story.says(JONAS, word)
    assert await wishes_in(group_story) == before
