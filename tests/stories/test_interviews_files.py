"""/interviews, taken along: the picture with its words, and calendar files that replace the ones before."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest

from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks_records import (
    A_DAY_LATER,
    A_WEEK_LATER,
    OPEN,
    in_place,
    notes,
    opens,
    the_process,
)

PNG = b"\x89PNG\r\n\x1a\n"


def _events(file: Message) -> list[icalendar.Event]:
    """Read the file strictly: a broken property raises, and nothing is left over as an error."""
    assert file.file_name == "sopan.ics"
    read = icalendar.Calendar.from_ical(file.document)
    assert isinstance(read, icalendar.Calendar)
    assert read["VERSION"] == "2.0"
    assert not list(read.errors)
    events = [part for part in read.walk("VEVENT") if isinstance(part, icalendar.Event)]
    assert not [error for event in events for error in event.errors]
    assert file.document.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in file.document.split("\r\n"))
    return sorted(events, key=lambda event: str(event["UID"]))


async def _takes(story: Story, choice: str = "calendar") -> Message:
    """Take a file from where the person is; the menu it was taken from stands below it again."""
    await story.user_taps(choice)
    file, menu = story.skip()
    assert file.file_name
    assert choice in menu.choices
    return file


def _local(event: icalendar.Event, story: Story) -> datetime:
    starts = event.decoded("DTSTART")
    assert isinstance(starts, datetime)
    return starts.astimezone(ZoneInfo(story.zone)).replace(tzinfo=None)


async def test_the_picture_is_a_png_with_words_for_those_who_do_not_see_it(story: Story) -> None:
    """product.md 5: alt text in the person's language, naming each process; a phone shows at most 1024 characters."""
    await notes(story)
    await notes(story, "Bolt & <Söhne>", "Lead", OPEN)
    await opens(story)
    picture = await _takes(story, "picture")
    assert picture.photo.startswith(PNG)
    assert picture.file_name == "sopan.png"
    assert "picture-alt" in picture.keys
    assert picture.holds("Acme")
    assert picture.holds("Bolt & <Söhne>")
    assert len(picture.plain) <= 1024


async def test_the_picture_follows_what_is_on_record(story: Story) -> None:
    """product.md 5: drawn anew each time; of closed ones too."""
    item = await notes(story)
    await opens(story)
    before = (await _takes(story, "picture")).photo
    assert (await _takes(story, "picture")).photo == before, "the same record gives the same picture"
    await opens(story, (await the_process(story)).id, "close", "back")
    after = await _takes(story, "picture")
    assert after.photo.startswith(PNG)
    assert after.photo != before
    assert item.holds("Acme")


@pytest.mark.parametrize("number", [15])
async def test_a_picture_of_many_still_has_its_words(story: Story, number: int) -> None:
    """telegram.md 16: a caption has an end; the picture does not break at it."""
    for one in range(number):
        await notes(story, f"Nordlicht Logistik und Transporte {one:02}", f"Stelle {one:02}", OPEN)
    await opens(story)
    picture = await _takes(story, "picture")
    assert picture.photo.startswith(PNG)
    assert len(picture.plain) <= 1024


async def test_a_moved_date_keeps_its_uid_and_grows_its_sequence(story: Story) -> None:
    """RFC 5545: the same event, later; the new file replaces the old one."""
    item = await notes(story)
    await in_place(story, item, "dates")
    (first,) = _events(await _takes(story))
    assert _local(first, story) == datetime.fromisoformat("2026-12-08 15:00")
    assert "Acme" in str(first["SUMMARY"])
    assert first["SEQUENCE"] == 0
    for number, (text, at) in enumerate(
        ((A_DAY_LATER, "2026-12-09 15:00"), (A_WEEK_LATER, "2026-12-15 10:00")), start=1
    ):
        await story.user_taps("move")
        await story.user_sends(text[story.locale])
        story.skip()
        (moved,) = _events(await _takes(story))
        assert moved["UID"] == first["UID"]
        assert moved["SEQUENCE"] == number
        assert _local(moved, story) == datetime.fromisoformat(at)


async def test_rounds_have_uids_of_their_own(story: Story) -> None:
    """A second round is no moved first one; renaming the company changes neither."""
    item = await notes(story)
    await in_place(story, item, "dates", "add_round")
    await story.user_sends(A_WEEK_LATER[story.locale])
    story.skip()
    before = _events(await _takes(story))
    assert len({str(event["UID"]) for event in before}) == 2
    await story.user_taps("back")
    await in_place(story, story.skip()[-1], "edit", "company")
    await story.user_sends("Bolt & Söhne; Berlin, DE")
    await in_place(story, story.skip()[-1], "back", "dates")
    after = _events(await _takes(story))
    assert [event["UID"] for event in after] == [event["UID"] for event in before]
    assert all("Bolt & Söhne; Berlin, DE" in str(event["SUMMARY"]) for event in after)


async def test_the_list_gives_all_dates_and_one_process_only_its_own(story: Story) -> None:
    """product.md 5: "an .ics for each date"."""
    await notes(story)
    await notes(story, "Bolt", "Lead", A_DAY_LATER[story.locale])
    await opens(story)
    everything = _events(await _takes(story))
    assert sorted(str(event["SUMMARY"]).count("Bolt") for event in everything) == [0, 1]
    await story.user_sends("Bolt")
    story.skip()
    await story.user_taps("dates")
    story.skip()
    (only,) = _events(await _takes(story))
    assert "Bolt" in str(only["SUMMARY"])
    assert str(only["UID"]) in {str(event["UID"]) for event in everything}


async def test_what_is_closed_is_called_off_in_the_calendar(story: Story) -> None:
    """A calendar that knew the date learns that it is off."""
    await notes(story)
    await opens(story)
    (before,) = _events(await _takes(story))
    assert before["STATUS"] == "CONFIRMED"
    await opens(story, (await the_process(story)).id, "close")
    await notes(story, "Bolt", "Lead", OPEN)
    await opens(story)
    (after,) = _events(await _takes(story))
    assert (after["UID"], after["STATUS"]) == (before["UID"], "CANCELLED")


async def test_alarms_are_the_evening_before_and_an_hour_before(story: Story) -> None:
    """Timings, A15: in the calendar as in the chat, in the person's language."""
    item = await notes(story)
    await in_place(story, item, "dates")
    (event,) = _events(await _takes(story))
    starts = event.decoded("DTSTART").astimezone(UTC)
    alarms = [part.decoded("TRIGGER") + starts for part in event.walk("VALARM")]
    local = sorted(at.astimezone(ZoneInfo(story.zone)).replace(tzinfo=None) for at in alarms)
    assert local == [datetime.fromisoformat("2026-12-07 18:00"), datetime.fromisoformat("2026-12-08 14:00")]


async def test_everything_stored_comes_with_the_dates(story: Story) -> None:
    """product.md 7: /export gives JSON plus .ics."""
    await notes(story)
    await story.user_sends("/export")
    files = {message.file_name: message for message in story.skip() if message.file_name}
    assert "Acme" in files["sopan.json"].document
    assert len(_events(files["sopan.ics"])) == 1
