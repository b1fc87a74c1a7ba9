"""informational, the sheet: one page to take along, again the evening before, and moved with its date (C10)."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.flows.informational import GOAL_FIT
from conversations.model import Several
from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks import DAY, MOMENT, TOMORROW
from tests.stories.walks_talks import LATER_DAY, begins, kinds_planned, recorded, step_of, tells_date, walk

EVENING = date(2026, 12, 7)  # before Tuesday, 8 December
OWN = {"de": "Wie groß ist <b>das</b> Team?", "en": "How big is <b>the</b> team?", "id": "Berapa besar <b>timnya</b>?"}


def _question(story: Story, goal: str, option: str) -> str:
    return story.catalog.text(story.locale, f"informational-{goal}", f"{option}-question", {"company": "Acme"})


def _hears_sheet(story: Story, *fragments: str) -> Message:
    """Hear the document and the message of it; return the document."""
    page = story.chat.unheard.pop(0)
    assert page.file_name.endswith(".html")
    message = story.bot_says("sheet-title", *fragments)
    assert not message.labels
    for fragment in fragments:
        assert fragment.replace("<", "&lt;").replace(">", "&gt;") in page.document
    return page


async def _prepares(story: Story, **answers: str) -> None:
    """Walk to the sheet with two questions of the bank and one of one's own."""
    await begins(story, "informational", "goal_fit", **answers)
    story.skip()
    await story.user_taps("people_leave", "enough")
    story.skip()
    await story.user_taps("posted", "enough")
    story.skip()
    await story.user_taps("none")
    story.skip()
    await story.user_sends(OWN[story.locale])
    await story.user_taps("enough")
    await walk(story, "informational", "sheet", **{"person": "Robin Sommer", **answers})


async def test_the_sheet_comes_as_message_and_page(story: Story) -> None:
    """C10: the questions chosen and nothing else, with company, person and time; a page without script or network."""
    await _prepares(story)
    asked = [_question(story, "goal_fit", "people_leave"), _question(story, "goal_roles", "posted"), OWN[story.locale]]
    page = _hears_sheet(story, "Acme", "Robin Sommer", *asked).document
    assert _question(story, "goal_fit", "day") not in page
    assert f'<html lang="{story.locale}">' in page
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert "15" in page
    story.bot_says("informational-sheet")
    process = await recorded(story)
    assert process.questions == Several(("people_leave", "posted"), (OWN[story.locale],))
    assert (process.kind, len(process.rounds)) == ("informational", 1)


async def test_without_questions_there_is_a_sheet_too(story: Story) -> None:
    """C3: nothing chosen leaves room for notes, and no empty heading."""
    await begins(story, "informational", "sheet", goal_fit="none")
    page = _hears_sheet(story, "Acme").document
    assert "<h2" in page
    assert story.catalog.text(story.locale, "informational-goal_fit", "short") not in page
    story.bot_says("informational-sheet")


async def test_it_comes_again_the_evening_before(story: Story) -> None:
    """C10: at 18:00 the day before, unasked, with the page; an hour before, a word; afterwards, what came of it."""
    await _prepares(story)
    story.skip()
    await story.user_taps("fine")
    story.bot_says("informational-prepared")
    await story.it_is(EVENING, 17, 59)
    story.bot_stays_silent()
    await story.it_is(EVENING, 18)
    _hears_sheet(story, "Acme", OWN[story.locale])
    due = story.bot_says("reminder-prepare", "Acme")
    assert due.unasked
    await story.user_taps("fine")
    assert story.skip()
    await story.it_is(date(2026, 12, 8), 14)
    story.bot_says("reminder-ahead_soon", "Acme")
    await story.it_is(date(2026, 12, 8), 18)
    story.bot_says("reminder-talk_over", "Acme")


@pytest.mark.parametrize("way", ["sheet", "list", "anew"])
async def test_a_changed_date_moves_the_evening(story: Story, way: str) -> None:
    """C10: moved under the sheet, in the list of interviews, or by preparing it anew: only the new evening counts."""
    await _prepares(story)
    story.skip()
    if way == "sheet":
        await story.user_taps("date")
        await walk(story, "informational", "sheet", when=LATER_DAY[story.locale])
    elif way == "list":
        await tells_date(story, "move", LATER_DAY[story.locale])
    else:
        await story.user_taps("change")
        story.bot_says("informational-change")
        await story.user_taps("when")
        await walk(story, "informational", "sheet", when=LATER_DAY[story.locale])
    story.skip()
    assert [one.at.day for one in (await recorded(story)).rounds] == [10]
    await story.it_is(date(2026, 12, 9), 17, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 12, 9), 18)
    _hears_sheet(story, OWN[story.locale])
    story.bot_says("reminder-prepare", "Acme")


async def test_a_date_that_comes_later_is_enough(story: Story) -> None:
    """C10: no date at first; told under the sheet it brings the evening before."""
    await _prepares(story, when="open")
    story.skip()
    assert await story.nudges() == []
    await story.user_taps("date")
    await walk(story, "informational", "sheet", when=DAY[story.locale])
    story.skip()
    await story.it_is(EVENING, 18)
    _hears_sheet(story, OWN[story.locale])
    story.bot_says("reminder-prepare", "Acme")


async def test_questions_changed_after_the_sheet_stand_on_the_next_one(story: Story) -> None:
    """C10: a change makes a new sheet at once, and the evening before it is that one."""
    await _prepares(story)
    story.skip()
    await story.user_taps("change", "goal_fit", "people_leave", "learning", "enough")
    learning, leaving = (_question(story, "goal_fit", one) for one in ("learning", "people_leave"))
    assert leaving not in _hears_sheet(story, learning).document
    story.bot_says("informational-sheet")
    await story.it_is(EVENING, 18)
    assert leaving not in _hears_sheet(story, learning).document
    story.bot_says("reminder-prepare")


async def test_tomorrow_morning_the_evening_before_is_today(story: Story) -> None:
    """C10: arranged for tomorrow at ten, it comes at six today."""
    await _prepares(story, when=TOMORROW[story.locale])
    story.skip()
    await story.it_is(date(2026, 11, 23), 18)
    _hears_sheet(story, "Acme")
    story.bot_says("reminder-prepare", "Acme")


async def test_the_person_is_whom_letters_go_to(story: Story) -> None:
    """C9: the name on the sheet is known afterwards, when there is somebody to thank."""
    await _prepares(story)
    story.skip()
    assert (await recorded(story)).recipient == "Robin Sommer"


async def test_prepared_once_it_is_at_hand_and_can_be_changed(story: Story) -> None:
    """C10: the same talk once more: nothing is asked twice, the sheet is there, and its questions can be changed."""
    await _prepares(story)
    before = (await recorded(story)).questions
    story.skip()
    await story.user_taps("fine")
    story.skip()
    await story.user_sends("/informational Acme")
    story.skip()
    assert await step_of(story, "informational") == "sheet"
    assert (await recorded(story)).questions == before
    await story.user_taps("change", "goal_fit")
    story.skip()
    added = next(option for option in GOAL_FIT if option not in before.options)
    await story.user_taps(added)
    story.skip()
    await story.user_taps("enough")
    _hears_sheet(story, _question(story, "goal_fit", added))
    story.skip()
    assert set((await recorded(story)).questions.options) == {*before.options, added}
    assert sum(kind == "ahead" for kind in await kinds_planned(story)) == 1
    assert len((await recorded(story)).rounds) == 1


async def test_with_reminders_off_the_sheet_is_there_and_no_evening_promised(story: Story) -> None:
    """telegram.md 27: off is off; the sheet comes now, and the text does not promise what will not come."""
    await _prepares(story)
    promised = story.skip()[-1].html
    await story.it_is(EVENING, 18)
    story.skip()
    await story.user_taps("stop")
    story.bot_says("reminder-off")
    await begins(story, "informational", "sheet", company="Bolt", when=MOMENT[story.locale])
    _hears_sheet(story, "Bolt")
    assert story.bot_says("informational-sheet").html != promised
    await story.passes(days=30)
    story.bot_stays_silent()
