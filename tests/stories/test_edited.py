"""Changing what was typed: the last answer is answered anew, what was refused is tried again, the rest stays."""

from __future__ import annotations

import pytest

from conversations.model import Several, Wrote
from tests.stories.story import PERSON, Story
from tests.stories.walks import walk

DAY = {"de": "Dienstag, 8. Dezember, 15 Uhr", "en": "Tuesday 8 December, 3 pm", "id": "Selasa 8 Desember jam 3 sore"}
OTHER_DAY = {"de": "9. Dezember, 15 Uhr", "en": "9 December, 3 pm", "id": "9 Desember jam 3 sore"}


async def test_the_last_answer_is_corrected(story: Story) -> None:
    """What was taken is said, the next question stands, and its answer goes on from there."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("Simens")
    story.bot_says("decide-role")
    await story.user_edits("Siemens")
    said = story.bot_says("decide-role", "Siemens")
    assert "odd-amended" in said.keys
    state = await story.state()
    assert (state.step, state.answers["company"]) == ("role", Wrote("Siemens"))
    await story.user_taps("unclear")
    story.bot_says("decide-when")


async def test_a_corrected_answer_may_be_corrected_again(story: Story) -> None:
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("Simens")
    story.bot_says("decide-role")
    first = story.last_sent
    for name in ("Siemens", "Siemens AG"):
        await story.user_edits(name, first)
        story.bot_says("odd-amended", name)
    assert (await story.state()).answers["company"] == Wrote("Siemens AG")


async def test_an_identical_edit_does_nothing(story: Story) -> None:
    """Telegram tells of an edit when it only found a picture for a link; and it may tell twice."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("Simens")
    story.bot_says("decide-role")
    before = await story.state()
    await story.user_edits("Simens ")
    story.bot_stays_silent()
    assert await story.state() == before
    await story.user_edits("Siemens")
    story.bot_says("odd-amended")
    after = await story.state()
    await story.deliver(story.last_body)
    await story.user_edits("Siemens")
    story.bot_stays_silent()
    assert await story.state() == after


async def test_what_was_refused_is_tried_again(story: Story) -> None:
    """A slip at the question still open: its correction is a new answer."""
    await story.user_sends("/decide")
    await walk(story, "when")
    story.skip()
    await story.user_sends("hmpf")
    story.bot_says("slip-when")
    await story.user_edits(DAY[story.locale])
    said = story.bot_says("decide-when_ok")
    assert "odd-amended" not in said.keys
    await story.user_edits(OTHER_DAY[story.locale])
    said = story.bot_says("decide-when_ok", "9")
    assert "odd-amended" in said.keys


async def test_a_correction_that_is_not_understood_asks_again(story: Story) -> None:
    """The old answer has been taken back; why the new one is none is said."""
    await story.user_sends("/decide")
    await walk(story, "when")
    story.skip()
    await story.user_sends(DAY[story.locale])
    story.bot_says("decide-when_ok")
    await story.user_edits("hmpf")
    said = story.bot_says("decide-when")
    assert "slip-when" in said.keys
    await story.user_edits(OTHER_DAY[story.locale])
    story.bot_says("decide-when_ok", "9")


async def test_older_messages_stay_as_they_were(story: Story) -> None:
    """Once its question is not the last one any more, a message counts as it was sent, and that is said."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("Simens")
    story.bot_says("decide-role")
    company = story.last_sent
    await story.user_taps("unclear")
    story.bot_says("decide-when")
    before = await story.state()
    await story.user_edits("Siemens", company)
    story.bot_says("odd-edited")
    assert await story.state() == before


async def test_a_message_changed_into_a_command_is_none(story: Story) -> None:
    """Telegram's own programs send commands, they do not change into them."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("Simens")
    story.bot_says("decide-role")
    await story.user_edits("/erase")
    story.bot_says("odd-edited")


async def test_of_several_answers_a_message_gives_others(story: Story) -> None:
    """What the message had added goes, what was there before stays."""
    await story.user_sends("/decide")
    await walk(story, "priorities")
    story.skip()
    await story.user_taps("pay")
    await story.user_types_choice("decide-priorities", "meaning")
    story.skip()
    assert (await story.state()).answers["priorities"] == Several(("pay", "meaning"), ())
    await story.user_edits(story.catalog.text(story.locale, "decide-priorities", "people"))
    story.skip()
    assert (await story.state()).answers["priorities"] == Several(("pay", "people"), ())


async def test_words_nobody_understood_are_tried_again(story: Story) -> None:
    """Nothing had come of them, so nothing has to be taken back."""
    await story.user_sends("xqzt")
    story.bot_says("unsure-what")
    await story.user_edits(story.catalog.text(story.locale, "welcome-hello", "decide"))
    story.bot_says("decide-company")


@pytest.mark.parametrize("command", ["withdraw", "informational", "debrief"])
async def test_a_corrected_company_is_one_process(story: Story, command: str) -> None:
    """The misspelt one leaves nothing behind."""
    await story.user_sends(f"/{command}")
    story.skip()
    await story.user_sends("Simens")
    story.skip()
    await story.user_edits("Siemens")
    story.bot_says("odd-amended", "Siemens")
    assert (await story.state(command)).answers["company"] == Wrote("Siemens")
    records = await story.store.read(lambda tx: tx.records(PERSON))
    assert "Simens" not in str(records)
    assert len(records) <= 1
