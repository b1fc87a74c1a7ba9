"""A reminder of one's own is set: in one sentence or step by step; its time and its words are changed, or it goes."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from conversations.model import Wrote
from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks import on_the_clock
from tests.stories.wishing import Said, lives_here

CONTRACT = {
    "de": "erinner mich morgen um 9 an den Vertrag von Kim",
    "en": "remind me tomorrow at 9 am about Kim's contract",
    "id": "ingetin aku besok jam 9 pagi soal kontraknya Kim",
}
WORDS = {"de": "den Vertrag von Kim", "en": "Kim's contract", "id": "kontraknya Kim"}
TUESDAY = datetime.fromisoformat("2026-11-24 09:00")


async def walls(story: Story) -> list[datetime]:
    """Return when one's own reminders come."""
    return sorted(nudge.wall for nudge in await story.nudges() if nudge.kind == "own")


async def set_for_tomorrow(story: Story) -> Message:
    """Live somewhere, and have a reminder set for nine tomorrow in one sentence; return what stands there."""
    await lives_here(story)
    await story.user_sends(CONTRACT[story.locale])
    return story.bot_says("remind-waiting", WORDS[story.locale], on_the_clock(story, 9))


async def test_all_of_it_in_one_sentence(story: Story) -> None:
    """What, and when: nothing is asked; both are said back, and can be changed."""
    said = await set_for_tomorrow(story)
    assert said.choices.keys() == {"at", "what", "drop"}
    assert await walls(story) == [TUESDAY]


async def test_where_one_lives_is_asked_once(story: Story) -> None:
    """By whose clock nine is; the second time it is known."""
    await story.user_sends(CONTRACT[story.locale])
    story.bot_says("remind-zone")
    assert await walls(story) == []
    await story.user_taps(story.home)
    story.bot_says("remind-waiting", WORDS[story.locale])
    assert await walls(story) == [TUESDAY]
    again = {
        "de": "erinner mich am Freitag um 10 an die Mappe",
        "en": "remind me on Friday at 10 am about my folder",
        "id": "ingetin aku hari jumat jam 10 pagi soal map",
    }
    await story.user_sends(again[story.locale])
    story.bot_says("remind-waiting", on_the_clock(story, 10))


async def test_step_by_step(story: Story) -> None:
    """Only "remind me": of what, when, and where one lives."""
    await story.user_sends({"de": "erinner mich", "en": "remind me", "id": "ingetin aku"}[story.locale])
    story.bot_says("remind-what")
    what = {"de": "Kim anrufen wegen der Zusage", "en": "call Kim about the offer", "id": "telpon Kim soal tawaran"}
    await story.user_sends(what[story.locale])
    story.bot_says("remind-at")
    when = {"de": "übermorgen abends", "en": "the day after tomorrow in the evening", "id": "lusa malam"}
    await story.user_sends(when[story.locale])
    story.bot_says("remind-zone")
    await story.user_taps(story.home)
    story.bot_says("remind-waiting", what[story.locale], on_the_clock(story, 18))
    assert await walls(story) == [datetime.fromisoformat("2026-11-25 18:00")]


async def test_only_the_time_is_missing(story: Story) -> None:
    await lives_here(story)
    wish = {"de": "erinner mich an die Mappe", "en": "remind me about the contract", "id": "ingetin aku soal map"}
    await story.user_sends(wish[story.locale])
    story.bot_says("remind-at")
    await story.user_sends({"de": "in drei Tagen", "en": "in three days", "id": "tiga hari lagi"}[story.locale])
    story.bot_says("remind-waiting", {"de": "die Mappe", "en": "contract", "id": "map"}[story.locale])
    assert [at.date() for at in await walls(story)] == [date(2026, 11, 26)]


@pytest.mark.parametrize("asked", ["what", "at"])
async def test_why_it_is_asked(story: Story, asked: str) -> None:
    """A question back is answered, and the question stands."""
    wish = {
        "what": {"de": "erinner mich", "en": "remind me", "id": "ingetin aku"},
        "at": {"de": "erinner mich an die Mappe", "en": "remind me about the contract", "id": "ingetin aku soal map"},
    }[asked]
    await story.user_sends(wish[story.locale])
    story.bot_says(f"remind-{asked}")
    await story.user_sends({"de": "warum fragst du?", "en": "why do you ask?", "id": "kenapa nanya?"}[story.locale])
    (said,) = story.skip()
    assert said.holds(story.catalog.text(story.locale, f"remind-{asked}", "why"))
    assert (await story.state("remind")).step == asked


PASSED = {
    "de": "erinner mich gestern um 9 an die Mappe",
    "en": "remind me yesterday at 9 am about my folder",
    "id": "ingetin aku kemarin jam 9 pagi soal map",
}


async def test_a_moment_that_has_passed_is_asked_anew(story: Story) -> None:
    """Nothing comes of it, least of all at once; and a passed one is refused kindly where it is typed."""
    await lives_here(story)
    await story.user_sends(PASSED[story.locale])
    story.bot_says("remind-at")
    assert await walls(story) == []
    await story.user_sends({"de": "gestern um 9", "en": "yesterday at 9 am", "id": "kemarin jam 9 pagi"}[story.locale])
    story.bot_says("slip-when-past")
    await story.user_sends({"de": "morgen um 9", "en": "tomorrow at 9 am", "id": "besok jam 9 pagi"}[story.locale])
    story.bot_says("remind-waiting")
    assert await walls(story) == [TUESDAY]


UNCLEAR = {
    "de": "erinner mich am Donnerstag um 7 an den Zug",
    "en": "remind me on Thursday at 7 about the train",
    "id": "ingetin aku kamis jam 7 soal kereta",
}


async def test_a_time_that_could_be_two_is_asked(story: Story) -> None:
    """Seven in the morning or in the evening: only that is asked, not everything from scratch."""
    await lives_here(story)
    await story.user_sends(UNCLEAR[story.locale])
    (asked,) = story.skip()
    labels = " ".join(asked.labels.values())
    assert on_the_clock(story, 7) in labels
    evening = next(choice for choice, label in asked.labels.items() if on_the_clock(story, 19) in label)
    await story.user_taps(evening)
    story.bot_says("remind-waiting", on_the_clock(story, 19))
    assert await walls(story) == [datetime.fromisoformat("2026-11-26 19:00")]


PARTS = {
    "evening": (
        {
            "de": "erinner mich am Donnerstagabend an den Zug",
            "en": "remind me on Thursday evening about the train",
            "id": "ingetin aku kamis malam soal kereta",
        },
        datetime.fromisoformat("2026-11-26 18:00"),
    ),
    "tonight": (
        {
            "de": "erinner mich heute abend an den Zug",
            "en": "remind me this evening about the train",
            "id": "ingetin aku nanti malam soal kereta",
        },
        datetime.fromisoformat("2026-11-23 18:00"),
    ),
    "morning": (
        {
            "de": "erinner mich morgen früh an den Zug",
            "en": "remind me tomorrow morning about the train",
            "id": "ingetin aku besok pagi soal kereta",
        },
        datetime.fromisoformat("2026-11-24 09:00"),
    ),
}


@pytest.mark.parametrize("part", PARTS)
async def test_a_part_of_the_day(story: Story, part: str) -> None:
    """An evening is an evening also within a sentence, as it is where the time alone is asked for."""
    await lives_here(story)
    wish, at = PARTS[part]
    await story.user_sends(wish[story.locale])
    story.bot_says("remind-waiting")
    (found,) = await walls(story)
    early = part == "morning" and found.replace(hour=9) == at  # eight, nine: as each language has it
    assert found == at or (early and found.hour in range(7, 10))


async def test_today_is_not_this_minute(story: Story) -> None:
    """Somebody who says today at ten in the morning means later today."""
    await lives_here(story)
    wish = {"de": "erinner mich heute noch an den Zug", "en": "remind me today about the train"}
    await story.user_sends({**wish, "id": "ingetin aku hari ini soal kereta"}[story.locale])
    story.skip()
    assert all(at > story.now().replace(tzinfo=None) + timedelta(minutes=30) for at in await walls(story))


MEANT = {
    "de": ("erinner mich in zwei Stunden dass ich den Vertrag schicke", "den Vertrag schicke"),
    "en": ("remind me in two hours to send the contract", "send the contract"),
    "id": ("ingetin aku dua jam lagi buat kirim kontrak", "kirim kontrak"),
}


async def test_the_words_come_back_as_they_were_said(story: Story) -> None:
    """remind-what.why: "exactly your words": a verb less, and nobody knows what was to be done."""
    await lives_here(story)
    wish, words = MEANT[story.locale]
    await story.user_sends(wish)
    story.bot_says("remind-waiting", on_the_clock(story, 12))
    assert (await story.state("remind")).answers["what"] == Wrote(words)


@pytest.mark.parametrize("typed", [True, False])
async def test_another_time_and_other_words(story: Story, typed: bool) -> None:
    """Each is asked anew, the rest stays; there is one reminder, not three."""
    await set_for_tomorrow(story)
    await (story.user_types_choice("remind-waiting", "at") if typed else story.user_taps("at"))
    story.bot_says("remind-at")
    await story.user_sends({"de": "Freitag um 10", "en": "Friday at 10 am", "id": "jumat jam 10 pagi"}[story.locale])
    story.bot_says("remind-waiting", WORDS[story.locale], on_the_clock(story, 10))
    await (story.user_types_choice("remind-waiting", "what") if typed else story.user_taps("what"))
    story.bot_says("remind-what")
    anew = {"de": "Kims Vertrag unterschreiben", "en": "sign Kim's contract", "id": "tanda tangan kontrak Kim"}
    await story.user_sends(anew[story.locale])
    story.bot_says("remind-waiting", anew[story.locale], on_the_clock(story, 10))
    assert await walls(story) == [datetime.fromisoformat("2026-11-27 10:00")]


RATHER: dict[str, Said] = {
    "rather": {"de": "lieber um 10", "en": "make it 10 am", "id": "jam 10 pagi aja"},
    "no": {"de": "nee, übermorgen um 9", "en": "no, the day after tomorrow at 9 am", "id": "bukan, lusa jam 9 pagi"},
}


@pytest.mark.parametrize("how", RATHER)
async def test_another_time_in_one_word(story: Story, how: str) -> None:
    """The time is seen to be wrong and said anew; that is no second reminder."""
    await set_for_tomorrow(story)
    await story.user_sends(RATHER[how][story.locale])
    story.bot_says("remind-waiting", WORDS[story.locale])
    assert await walls(story) == [{"rather": TUESDAY.replace(hour=10), "no": TUESDAY + timedelta(days=1)}[how]]


@pytest.mark.parametrize("typed", [True, False])
async def test_it_is_dropped(story: Story, typed: bool) -> None:
    await set_for_tomorrow(story)
    words = {"de": "brauch ich nicht mehr", "en": "no longer needed", "id": "ga perlu"}
    await (story.user_sends(words[story.locale]) if typed else story.user_taps("drop"))
    story.bot_says("remind-dropped")
    assert await walls(story) == []
    await story.it_is(date(2026, 11, 25))
    story.bot_stays_silent()
