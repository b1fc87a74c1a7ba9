"""What is asked once and kept, what is counted, and companies that come a second time."""

from __future__ import annotations

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks import decides, says_so, to_the_card, walk

DATES = {
    "de": ("1. Dezember, 15 Uhr", "10. Dezember, 15 Uhr", "20. Dezember, 15 Uhr", "15. Januar, 15 Uhr"),
    "en": ("1 December, 3 pm", "10 December, 3 pm", "20 December, 3 pm", "15 January, 3 pm"),
    "id": ("1 Desember jam 3 sore", "10 Desember jam 3 sore", "20 Desember jam 3 sore", "15 Januari jam 3 sore"),
}


async def _goes(story: Story, company: str, when: str, excuses: str = "leave") -> None:
    await decides(story, "go", company=company, when=when, excuses=excuses)
    story.skip()
    await story.user_taps("later", "enough")
    story.skip()


async def test_priorities_work_and_name_are_asked_once(story: Story) -> None:
    """A14: kept, and used for the second invitation without asking; a letter is then only two questions away."""
    await decides(story, "go", priorities=("learning", "people"))
    story.skip()
    await story.user_taps("letter")
    await walk(story, "accept_letter")
    await story.user_taps("done")
    story.skip()
    await story.user_sends("/decide Beta")
    story.bot_says("decide-role")
    await story.user_taps("unclear")
    story.bot_says("decide-when")
    await story.user_taps("open")
    kept = story.catalog.text(story.locale, "decide-priorities", "people")
    story.bot_says("decide-fit", kept)
    await walk(story, "card")
    story.skip()
    await says_so(story, "go")
    story.bot_says("decide-after_go")
    await story.user_taps("letter")
    story.bot_says("decide-letter_language")
    await story.user_taps(story.locale)
    story.bot_says("decide-recipient")
    await walk(story, "accept_letter")
    story.bot_says("letter-subject", "Kim Muster")
    story.skip()


async def test_the_third_daytime_interview_within_thirty_days_is_warned_of(story: Story) -> None:
    """A4: not at the second; at the third the boss starts to wonder, and it says so once, before the card."""
    first, second, third, _ = DATES[story.locale]
    await _goes(story, "Acme", first)
    await story.user_sends("/decide")
    await walk(story, "excuses", company="Beta", when=second)
    story.skip()
    await story.user_taps("excuse")
    story.bot_says("decide-surprise")
    await walk(story, "card")
    await says_so(story, "go")
    story.skip()
    await story.user_taps("later", "enough")
    story.skip()
    await story.user_sends("/decide")
    await walk(story, "excuses", company="Gamma", when=third)
    story.skip()
    await story.user_taps("leave")
    story.bot_says("decide-budget")
    await story.user_taps("on")
    story.bot_says("decide-surprise")


async def test_interviews_that_lie_apart_are_not_added_up(story: Story) -> None:
    """A4: the third one is six weeks later; nobody wonders."""
    first, second, _, far = DATES[story.locale]
    await _goes(story, "Acme", first)
    await _goes(story, "Beta", second)
    await story.user_sends("/decide")
    await walk(story, "excuses", company="Gamma", when=far)
    story.skip()
    await story.user_taps("leave")
    story.bot_says("decide-surprise")


async def test_evenings_and_declined_ones_cost_no_excuse(story: Story) -> None:
    """A4: only what takes working hours, and only what the person went to."""
    first, second, third, _ = DATES[story.locale]
    await _goes(story, "Acme", first, excuses="off_hours")
    await decides(story, "decline", company="Beta", when=second)
    story.skip()
    await story.user_taps("later", "enough")
    story.skip()
    await story.user_sends("/decide")
    await walk(story, "excuses", company="Gamma", when=third)
    story.skip()
    await story.user_taps("thin")
    story.bot_says("decide-surprise")


@pytest.mark.parametrize("again", ["Acme", "  aCME "])
async def test_a_company_that_was_decided_keeps_its_decision(story: Story, again: str) -> None:
    """A15: stop second-guessing: the earlier decision is named with its day, and stays."""
    await _goes(story, "Acme", DATES[story.locale][0])
    await story.passes(days=3)
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends(again)
    story.bot_says("decide-decided_before", "23")
    await story.user_taps("keep")
    story.bot_says("decide-kept")
    assert len(await story.store.read(lambda tx: tx.records(PERSON))) == 1


@pytest.mark.parametrize("why", ["new_facts", "other_role"])
async def test_news_or_another_role_is_weighed_anew(story: Story, why: str) -> None:
    """A15: something has really changed: the questions come again."""
    await _goes(story, "Acme", DATES[story.locale][0])
    await story.user_sends("/decide Acme")
    story.bot_says("decide-decided_before", "Acme")
    await story.user_taps(why)
    story.bot_says("decide-role")
    await walk(story, "card", role="Data Engineer")
    story.skip()
    await story.user_taps("decline")
    story.bot_says("decide-after_decline")


async def test_an_undecided_company_is_not_called_decided(story: Story) -> None:
    """A15: sleeping on it is no decision yet."""
    await to_the_card(story)
    story.skip()
    await story.user_taps("unsure", "sleep")
    await walk(story, "asleep")
    story.skip()
    await story.user_sends("/decide Acme")
    story.bot_says("decide-role")


async def test_another_company_is_not_confused_with_it(story: Story) -> None:
    """A15: Acme was decided, Acme Labs was not."""
    await _goes(story, "Acme", DATES[story.locale][0])
    await story.user_sends("/decide Acme Labs")
    story.bot_says("decide-role")
