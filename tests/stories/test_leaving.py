"""What is stored, shown to the person and deleted for good."""

from __future__ import annotations

import json
import sqlite3

from tests.stories.story import PERSON, SOMEBODY_ELSE, Story
from tests.stories.walks import decides, sleeps_on_it, to_the_card, walk

TABLES_OF_PEOPLE = ("inbox", "outbox", "conversations", "records", "nudges")


def _rows(story: Story) -> dict[str, int]:
    """Count what the database holds about the person, by table."""
    with sqlite3.connect(story.path) as connection:
        counts = {
            table: connection.execute(f"SELECT count(*) FROM {table} WHERE person_id = ?", (PERSON,)).fetchone()[0]
            for table in TABLES_OF_PEOPLE
        }
        counts["people"] = connection.execute("SELECT count(*) FROM people WHERE id = ?", (PERSON,)).fetchone()[0]
    return counts


async def test_privacy_says_what_is_kept_and_leads_on(story: Story) -> None:
    """telegram.md 28: /privacy answers, and its buttons do what they say."""
    await story.user_sends("/privacy")
    story.bot_says("privacy-what")
    await story.user_taps("fine")
    story.bot_says("privacy-fine")
    await story.user_sends("/privacy")
    story.bot_says("privacy-what")
    await story.user_taps("erase")
    story.bot_says("erase-sure")
    await story.user_taps("no")
    story.bot_says("erase-kept")


async def test_the_export_holds_what_was_written_and_nothing_of_others(story: Story) -> None:
    """product.md 7: all their data as JSON, in the private chat; nobody else's."""
    await story.update({"message": {**story.envelope(SOMEBODY_ELSE), "text": "/decide Geheimfirma", "entities": []}})
    story.skip()
    await decides(story, "go", company="Acme & Söhne", role="Köchin")
    story.skip()
    await story.user_sends("/export")
    file = story.bot_says("export-caption")
    calendar = story.bot_says("calendar-caption")
    story.bot_says("export-handed")
    assert (file.file_name, calendar.file_name) == ("sopan.json", "sopan.ics")
    assert calendar.document.startswith("BEGIN:VCALENDAR\r\n")
    assert calendar.document.count("BEGIN:VEVENT") == 1
    assert "20261208T150000" in calendar.document
    content = json.loads(file.document)
    assert content["person"]["telegram_id"] == PERSON
    assert [process["company"] for process in content["processes"]] == ["Acme & Söhne"]
    assert "Köchin" in file.document
    assert "Geheimfirma" not in file.document
    assert str(SOMEBODY_ELSE) not in file.document
    assert "Geheimfirma" not in calendar.document


async def test_without_a_date_there_is_no_calendar(story: Story) -> None:
    """product.md 7: an empty calendar file would only puzzle."""
    await decides(story, "go", when="open")
    story.skip()
    await story.user_sends("/export")
    story.bot_says("export-caption")
    story.bot_says("export-handed")


async def test_the_export_of_privacy_is_the_same(story: Story) -> None:
    """telegram.md 28: by button as by command."""
    await story.user_sends("/privacy")
    story.bot_says("privacy-what")
    await story.user_taps("export")
    assert any(message.document for message in story.skip())


async def test_erasing_deletes_everything_and_ends_everything(story: Story) -> None:
    """telegram.md 28, A15: nobody is remembered, no reminder comes, and the next message starts afresh."""
    await sleeps_on_it(story)
    await story.user_sends("/erase")
    story.bot_says("erase-sure")
    await story.user_taps("yes")
    story.bot_says("erase-erased")
    assert await story.store.read(lambda tx: tx.person(PERSON)) is None
    assert not any(_rows(story).values()), _rows(story)
    await story.passes(days=10)
    story.bot_stays_silent()
    await story.user_sends("/decide")
    await walk(story, "employed")
    story.bot_says("decide-employed")


async def test_the_data_first_and_then_nothing(story: Story) -> None:
    """product.md 7: export before erasing; the question stays open."""
    await to_the_card(story)
    story.skip()
    await story.user_sends("/erase")
    story.bot_says("erase-sure")
    await story.user_taps("export")
    assert "Acme" in story.bot_says("export-caption").document
    story.bot_says("erase-sure")
    await story.user_taps("yes")
    story.bot_says("erase-erased")
    assert not any(_rows(story).values())


async def test_no_means_no(story: Story) -> None:
    """voice.md: nothing was deleted; the conversation goes on where it was."""
    await story.user_sends("/decide Acme")
    story.bot_says("decide-role")
    await story.user_sends("/erase")
    story.bot_says("erase-sure")
    await story.user_taps("no")
    story.bot_says("erase-kept")
    story.bot_says("decide-role")
    await story.user_sends("Analyst")
    story.bot_says("decide-when")


async def test_erasing_is_not_read_out_of_a_sentence(story: Story) -> None:
    """telegram.md 28: it cannot be undone, so a sentence that merely holds the word does not do it."""
    await story.user_sends("/decide Acme")
    story.skip()
    await story.user_sends("/erase")
    story.bot_says("erase-sure")
    text = {"de": "was ist wenn ich alles lösche", "en": "what happens if i delete", "id": "kalau dihapus gimana ya"}
    await story.user_sends(text[story.locale])
    assert await story.store.read(lambda tx: tx.person(PERSON)) is not None
    story.skip()


async def test_erasing_by_words(story: Story) -> None:
    """telegram.md 4: a plain yes is as good as the button."""
    await story.user_sends("/erase")
    story.bot_says("erase-sure")
    await story.user_types_choice("erase-sure", "yes")
    story.bot_says("erase-erased")
    assert not any(_rows(story).values())


async def test_an_old_button_after_erasing_explains_itself(story: Story) -> None:
    """telegram.md 19: what it belonged to is gone; a toast, no effect, and nothing comes back to life."""
    await to_the_card(story)
    card = story.bot_says("decide-card")
    await story.user_sends("/erase")
    story.bot_says("erase-sure")
    await story.user_taps("yes")
    story.bot_says("erase-erased")
    await story.press(card.choices["go"], card.id)
    story.toast("slip-over")
    assert await story.store.read(lambda tx: tx.person(PERSON)) is None
    assert _rows(story)["conversations"] == 0


async def test_an_older_question_about_erasing_is_closed(story: Story) -> None:
    """telegram.md 19: asked twice, only the newest question can do it."""
    await story.user_sends("/erase")
    old = story.bot_says("erase-sure")
    await story.user_sends("/erase")
    story.bot_says("erase-sure")
    await story.press(old.choices["yes"], old.id)
    story.toast("slip-over")
    assert await story.store.read(lambda tx: tx.person(PERSON)) is not None
