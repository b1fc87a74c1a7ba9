"""What happens to reminders of one's own meanwhile: listed, moved, silent, at night, late, and in another zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.test_own_reminders import WORDS, set_for_tomorrow, walls
from tests.stories.test_own_reminders_due import SECOND, SECOND_WORDS
from tests.stories.walks import on_the_clock
from tests.stories.wishing import lives_here

TUESDAY = date(2026, 11, 24)
LIST = {"de": "zeig meine erinnerungen", "en": "show me my reminders", "id": "liat pengingat dong"}
AT_NIGHT = {
    "de": "erinner mich heute um 22 Uhr an den Koffer",
    "en": "remind me today at 10 pm about the suitcase",
    "id": "ingetin aku hari ini jam 10 malam soal koper",
}
EARLY = {
    "de": "erinner mich am 25. November um 4:30 Uhr morgens an den Flug",
    "en": "remind me on 25 November at 4:30 am about the flight",
    "id": "ingetin aku 25 November jam 4.30 pagi soal pesawat",
}
FIFTEENTH = {
    "de": "erinner mich am 15. Dezember um {} Uhr an Punkt {}",
    "en": "remind me on 15 December at {}:00 about point {}",
    "id": "ingetin aku 15 Desember jam {}.00 soal poin {}",
}


async def _listed(story: Story, typed: bool = True) -> Message:
    await story.user_sends(LIST[story.locale] if typed else "/nudges")
    return story.bot_says("nudges-list", WORDS[story.locale], on_the_clock(story, 9))


@pytest.mark.parametrize("typed", [True, False])
async def test_the_list_has_its_words(story: Story, typed: bool) -> None:
    """product.md 6: pending ones with their time; asked for by command or in words."""
    await set_for_tomorrow(story)
    listed = await _listed(story, typed)
    assert any(WORDS[story.locale].casefold() in label.casefold() for label in listed.labels.values())


async def test_the_list_says_why_then(story: Story) -> None:
    """Nobody but they themselves chose that time."""
    await set_for_tomorrow(story)
    await _listed(story)
    (nudge,) = await story.nudges()
    await story.user_taps(f"n{nudge.id}")
    assert "nudge-why-chosen" in story.bot_says("nudges-item", WORDS[story.locale]).keys


async def test_it_is_moved_in_the_list(story: Story) -> None:
    await set_for_tomorrow(story)
    await _listed(story)
    (nudge,) = await story.nudges()
    await story.user_taps(f"n{nudge.id}", "later", "monday")
    assert "nudges-moved" in story.skip()[-1].keys
    assert await walls(story) == [datetime.fromisoformat("2026-11-30 09:00")]
    await story.it_is(TUESDAY, 9)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 30), 9)
    story.bot_says("remind-due", WORDS[story.locale])


async def test_it_is_dropped_in_the_list(story: Story) -> None:
    await set_for_tomorrow(story)
    await _listed(story)
    (nudge,) = await story.nudges()
    await story.user_taps(f"n{nudge.id}", "drop")
    assert "nudges-dropped" in story.skip()[-1].keys
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_it_comes_at_once_from_the_list(story: Story) -> None:
    await set_for_tomorrow(story)
    await _listed(story)
    (nudge,) = await story.nudges()
    await story.user_taps(f"n{nudge.id}", "now")
    story.skip()
    await story.user_taps("done")
    assert "remind-done" in story.skip()[0].keys
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_set_while_reminders_are_off(story: Story) -> None:
    """It is noted, it says that it will not come, and why; nothing comes."""
    await lives_here(story)
    await story.user_sends({"de": "stopp", "en": "stop", "id": "stop"}[story.locale])
    await story.user_taps("stop")
    story.skip()
    wish = {"de": "erinner mich morgen um 9 an den Koffer", "en": "remind me tomorrow at 9 am about the suitcase"}
    await story.user_sends({**wish, "id": "ingetin aku besok jam 9 pagi soal koper"}[story.locale])
    said = story.bot_says("remind-waiting", "/settings")
    assert not said.holds(on_the_clock(story, 9))
    await story.it_is(TUESDAY, 9, 30)
    story.bot_stays_silent()


async def test_reminders_are_on_again_in_time(story: Story) -> None:
    """Off for an evening, on again in the morning: it comes when it should."""
    await set_for_tomorrow(story)
    await story.user_sends({"de": "stopp", "en": "stop", "id": "stop"}[story.locale])
    await story.user_taps("stop")
    story.skip()
    await story.it_is(TUESDAY, 8)
    await story.user_taps("undo")
    story.bot_says("guess-loud")
    await story.it_is(TUESDAY, 9)
    story.bot_says("remind-due", WORDS[story.locale])


@pytest.mark.parametrize(
    ("wish", "at"),
    [(AT_NIGHT, datetime.fromisoformat("2026-11-23 22:00")), (EARLY, datetime.fromisoformat("2026-11-25 04:30"))],
    ids=["late", "early"],
)
async def test_in_quiet_hours(story: Story, wish: dict[str, str], at: datetime) -> None:
    """Nobody else chose that time: a flight at six is not for eight, when the quiet hours end."""
    await lives_here(story)
    await story.user_sends(wish[story.locale])
    story.bot_says("remind-waiting", on_the_clock(story, at.hour, at.minute))
    assert await walls(story) == [at]


async def test_moved_out_of_the_night_it_says_so(story: Story) -> None:
    """As long as it is moved, both times are told before it is too late to choose another."""
    await lives_here(story)
    await story.user_sends(AT_NIGHT[story.locale])
    said = story.bot_says("remind-waiting", on_the_clock(story, 22))
    moved = datetime.fromisoformat("2026-11-23 22:00") not in await walls(story)
    assert ("moved-quiet" in said.keys) == moved


async def test_late_it_says_so(story: Story) -> None:
    """One that fell due while the bot was off comes by itself, once, and says when it should have."""
    await set_for_tomorrow(story)
    await story.is_down(hours=72)
    said = story.bot_says("remind-due", WORDS[story.locale], on_the_clock(story, 9))
    assert "nudge-late" in said.keys
    await story.user_taps("done")
    story.bot_says("remind-done")
    await story.is_down(hours=72)
    story.bot_stays_silent()


async def test_of_several_that_were_missed_none_is_lost(story: Story) -> None:
    """Issue C and product.md: "missed jobs once and late, not lost and not thrice"; both words come back."""
    await set_for_tomorrow(story)
    await story.user_sends(SECOND[story.locale])
    story.bot_says("remind-waiting")
    await story.is_down(hours=72)
    said = story.skip()
    for words in (WORDS, SECOND_WORDS):
        assert sum(one.holds(words[story.locale]) for one in said) == 1
    await story.is_down(hours=72)
    story.bot_stays_silent()


async def test_more_than_two_a_day(story: Story) -> None:
    """The caps are for what the bot wants; what people asked for comes, all of it, on its day."""
    await lives_here(story)
    hours = (10, 11, 13, 15)
    for nth, hour in enumerate(hours, 1):
        await story.user_sends(FIFTEENTH[story.locale].format(hour, nth))
        said = story.skip()[-1]
        if "remind-at" in said.keys:  # ten, or twenty-two
            await story.user_taps(next(c for c, label in said.labels.items() if on_the_clock(story, hour) in label))
            said = story.skip()[-1]
        assert "remind-waiting" in said.keys, said.plain
    assert await walls(story) == [datetime.fromisoformat(f"2026-12-15 {hour}:00") for hour in hours]
    await story.it_is(date(2026, 12, 15), 16)
    assert [one.unasked for one in story.skip() if "remind-due" in one.keys] == [True] * len(hours)


async def test_moving_house(story: Story) -> None:
    """Nine o'clock is nine where one is; nothing comes in the middle of that night."""
    await set_for_tomorrow(story)
    elsewhere, zone = {"de": ("wib", "Asia/Jakarta"), "en": ("cet", "Europe/Berlin"), "id": ("wita", "Asia/Makassar")}[
        story.locale
    ]
    await story.user_sends("/settings")
    await story.user_taps("place", elsewhere)
    story.skip()
    (nudge,) = await story.nudges()
    assert nudge.wall == datetime.fromisoformat("2026-11-24 09:00")
    assert nudge.zone == zone


async def test_across_the_change_of_clocks(story: Story) -> None:
    """On 28 March 2027 clocks in Europe go forward; nine in the morning on the day after is nine there."""
    await lives_here(story)
    wish = {
        "de": "erinner mich am 29. März 2027 um 9 an die Steuer",
        "en": "remind me on 29 March 2027 at 9 am about taxes",
        "id": "ingetin aku 29 Maret 2027 jam 9 pagi soal pajak",
    }
    await story.user_sends(wish[story.locale])
    story.bot_says("remind-waiting", on_the_clock(story, 9))
    await story.it_is(date(2027, 3, 29), 8, 59)
    story.bot_stays_silent()
    await story.it_is(date(2027, 3, 29), 9)
    story.bot_says("remind-due")


async def test_blocked_and_back(story: Story) -> None:
    """Whoever lets the bot back in has not lost what they asked for, as long as it is still ahead."""
    await set_for_tomorrow(story)
    await story.user_blocks()
    await story.user_blocks(back=True)
    story.bot_stays_silent()
    await story.it_is(TUESDAY, 9)
    story.bot_says("remind-due", WORDS[story.locale])


async def test_blocked_when_it_was_due(story: Story) -> None:
    """Nothing is sent to somebody who does not want it; and back again they are served as before."""
    await set_for_tomorrow(story)
    await story.user_blocks()
    await story.it_is(TUESDAY + timedelta(days=1), 9)
    story.bot_stays_silent()
    await story.user_blocks(back=True)
    story.skip()
    await story.user_sends("/nudges")
    assert {"nudges-empty", "nudges-list"} & story.skip()[-1].keys
