"""Going back, changing an answer from the card, and doubts after the decision."""

from __future__ import annotations

import pytest

from conversations.flows.decide import DECIDE
from conversations.model import Picked, Wrote
from tests.stories.story import Story
from tests.stories.walks import MOMENT, TOMORROW, decides, to_the_card, walk

WAY = ["company", "role", "when", "when_ok", "employed", "priorities", "fit", "practice", "time", "excuses"]
WAY += ["surprise", "overload", "doors", "energy"]


async def test_back_from_every_question_to_the_very_first(story: Story) -> None:
    """product.md 9: back, and back, and back; at the first question it says so; the answers are kept for the way on."""
    await story.user_sends("/decide")
    await walk(story, "energy")
    story.skip()
    for step in reversed(WAY[:-1]):
        await story.user_taps("back")
        assert story.bot_says(f"decide-{step}")
    assert "back" not in story.chat.messages[max(story.chat.messages)].choices
    await story.user_sends("/back")
    story.bot_says("slip-nothing-before")
    await story.user_sends("Beta")
    story.bot_says("decide-fit")
    answers = (await story.state()).answers
    assert answers["company"] == Wrote("Beta")
    assert answers["role"] == Wrote("Analyst")


@pytest.mark.parametrize("step", WAY[1:])
async def test_back_by_words_and_on_again(story: Story, step: str) -> None:
    """telegram.md 4: /back does what the button does, from each question; then the same question comes again."""
    await story.user_sends("/decide")
    await walk(story, step)
    story.skip()
    before = await story.state()
    await story.user_sends("/back")
    asked = WAY[WAY.index(step) - 1]
    story.bot_says(f"decide-{asked}")
    assert (await story.state()).trail == before.trail[:-1]
    await walk(story, step)
    assert (await story.state()).trail == before.trail
    story.skip()


async def test_changing_one_answer_comes_straight_back_to_the_card(story: Story) -> None:
    """A1: what nothing depends on is asked alone; the card is weighed anew."""
    await to_the_card(story, lean="talk")
    assert "card-talk" in story.bot_says("decide-card").keys
    await story.user_taps("change")
    listed = story.bot_says("decide-change")
    assert {"company", "role", "when", "fit", "energy", "nothing"} <= set(listed.choices)
    assert not {"when_ok", "zone", "my_name", "letter_language"} & set(listed.choices)
    await story.user_taps("practice")
    story.bot_says("decide-practice")
    await story.user_taps("rusty")
    story.bot_says("decide-card")
    await story.user_taps("change", "doors")
    story.skip()
    await story.user_taps("yes")
    assert "card-go" in story.bot_says("decide-card").keys


async def test_what_depends_on_a_changed_date_is_asked_again_and_nothing_else(story: Story) -> None:
    """A3, A4: another date: confirm it, time and excuses again; the rest stands."""
    await to_the_card(story)
    story.skip()
    await story.user_taps("change", "when")
    story.skip()
    await story.user_sends(TOMORROW[story.locale])
    story.bot_says("decide-when_ok")
    await story.user_taps("yes")
    story.bot_says("decide-time")
    await story.user_taps("enough")
    story.bot_says("decide-excuses")
    await story.user_taps("off_hours")
    story.bot_says("decide-card")


async def test_the_same_answer_again_changes_nothing(story: Story) -> None:
    """A1: looking at an answer and keeping it asks nothing else."""
    await to_the_card(story)
    card = story.bot_says("decide-card").html
    await story.user_taps("change", "employed")
    story.skip()
    await story.user_taps("full")
    assert story.bot_says("decide-card").html.partition("</i>\n\n")[2] == card.partition("</i>\n\n")[2]


async def test_without_a_job_nobody_asks_for_excuses(story: Story) -> None:
    """A4: the answer about excuses goes when the job does, and does not weigh any more."""
    await to_the_card(story, excuses="thin")
    because = story.catalog.text(story.locale, "decide-excuses", "thin-because")
    story.bot_says("decide-card", because)
    await story.user_taps("change", "employed")
    story.skip()
    await story.user_taps("no")
    story.bot_says("decide-time")
    await story.user_taps("tight")
    card = story.bot_says("decide-card")
    assert because not in card.html
    assert "excuses" not in (await story.state()).answers


async def test_changing_nothing(story: Story) -> None:
    """A1: the list can be left."""
    await to_the_card(story)
    story.skip()
    await story.user_taps("change", "nothing")
    story.skip()
    assert (await story.state()).step == "card"


async def test_every_answer_on_the_list_can_be_changed_by_its_name(story: Story) -> None:
    """telegram.md 4: typed, the name of an answer is as good as its button."""
    await to_the_card(story)
    story.skip()
    listed = [step.id for step in DECIDE.steps if step.id in WAY and step.id != "when_ok"]
    for step in listed:
        await story.user_taps("change")
        story.bot_says("decide-change")
        await story.user_types_choice(f"decide-{step}", "short")
        story.bot_says(f"decide-{step}")
        await story.user_sends("/back") if step == "company" else await walk(story, "card")
        if step == "company":
            story.skip()
            await walk(story, "card")
        story.skip()


async def test_doubt_that_is_only_nerves_stays_decided(story: Story) -> None:
    """A15: nerves pass; the decision is locked, and the letter is still there."""
    await decides(story, "go")
    story.skip()
    await story.user_taps("doubt")
    story.bot_says("decide-doubt")
    await story.user_taps("nerves")
    story.bot_says("decide-locked")
    assert (await story.state()).answers["decision"] == Picked("go")
    await story.user_taps("letter")
    story.bot_says("decide-letter_language")
    await walk(story, "accept_letter")
    story.bot_says("letter-subject")
    story.bot_says("decide-accept_letter")


async def test_a_locked_decision_can_simply_end(story: Story) -> None:
    """A15: stop second-guessing; that is all."""
    await decides(story, "decline", lean="decline")
    story.skip()
    await story.user_taps("doubt", "nerves")
    story.skip()
    await story.user_taps("done")
    story.bot_says("decide-kept")


async def test_doubt_with_news_opens_the_card_again(story: Story) -> None:
    """A15: new facts deserve a second look: what is different goes in first; the other decision then counts."""
    await decides(story, "go", lean="go")
    story.skip()
    await story.user_taps("doubt")
    story.bot_says("decide-doubt")
    await story.user_taps("new_facts")
    story.bot_says("decide-change")
    await story.user_taps("fit")
    story.bot_says("decide-fit")
    await story.user_taps("never")
    story.bot_says("decide-card")
    await story.user_taps("decline")
    story.bot_says("decide-after_decline")
    await story.user_taps("letter")
    await walk(story, "decline_letter")
    story.skip()
    await story.user_taps("done", "no")
    story.skip()
    await story.user_sends("/decide Acme")
    decided = story.bot_says("decide-decided_before")
    assert decided.html != ""
    records = await story.store.read(lambda tx: tx.records(4711))
    assert [record.content["decision"] for record in records] == ["decline"]


async def test_back_does_not_undo_a_decision(story: Story) -> None:
    """A15: behind the decision there is no back into the weighing."""
    await decides(story, "go")
    story.skip()
    await story.user_sends("/back")
    story.bot_says("decide-zone_go")
    await story.user_sends("/back")
    story.bot_says("slip-nothing-before")
    assert (await story.state()).step == "zone_go"


async def test_a_date_that_was_misread_is_asked_again(story: Story) -> None:
    """voice.md: it repeats what it understood, so that slips surface early."""
    await story.user_sends("/decide")
    await walk(story, "when_ok")
    story.bot_says("decide-when_ok")
    await story.user_taps("no")
    story.bot_says("decide-when")
    await story.user_sends(MOMENT[story.locale])
    story.bot_says("decide-when_ok")
    await story.user_taps("yes")
    story.bot_says("decide-employed")


async def test_other_priorities_ask_again_how_the_job_fits(story: Story) -> None:
    """A14: what was measured against the old priorities no longer stands."""
    await to_the_card(story)
    await story.user_taps("change", "priorities", "people", "enough")
    assert "decide-fit" in story.skip()[-1].keys
