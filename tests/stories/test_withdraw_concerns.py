"""withdraw, heard something: concerns collected, changed, and brought back as polite questions (B3, B5)."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.flows.withdraw import CONCERNS
from conversations.model import Several
from tests.stories.story import Story
from tests.stories.walks import DAY, MOMENT
from tests.stories.walks_talks import LATER_DAY, OWN, begins, notes_interview, recorded, tells_date, walk

EVENING = date(2026, 12, 7)  # before Tuesday, 8 December
TWO_AT_ONCE = {"de": "Gehalt und Weiterentwicklung", "en": "pay and no growth", "id": "gaji dan karier"}
LINES = {
    "de": "- Überstunden\n- Die Probezeit dauert ein Jahr\n- Umgangston",
    "en": "- overtime\n- the trial period takes a year\n- rude",
    "id": "- lembur\n- Masa percobaannya setahun\n- kasar",
}
IN_LINES = {"de": "Die Probezeit dauert ein Jahr", "en": "the trial period takes a year"}
IN_LINES |= {"id": "Masa percobaannya setahun"}


def _questions(story: Story, *concerns: str) -> list[str]:
    return [story.catalog.text(story.locale, f"concern-{concern}") for concern in concerns]


async def _collects(story: Story, *said: str, **answers: str) -> None:
    """Walk to the concerns, and tap or type these."""
    await begins(story, "withdraw", "concerns", motive="heard", **answers)
    for one in said:
        story.skip()
        await (story.user_taps(one) if one in {*CONCERNS, "enough"} else story.user_sends(one))


async def _carries(story: Story, next_when: str, *said: str) -> None:
    """Walk to where the concerns are noted for the next talk, and hear that."""
    await _collects(story, *(said or ("hours", OWN[story.locale], "enough")))
    story.skip()
    await walk(story, "withdraw", "", next_when=next_when)
    story.bot_says("withdraw-carrying")


async def test_concerns_come_by_taps_in_one_line_and_in_several(story: Story) -> None:
    """B5: tapped, typed, several in a line, one a line; each is kept once, own words as they were written."""
    await _collects(story, "hours", "tasks", "tasks", TWO_AT_ONCE[story.locale], LINES[story.locale])
    labels = story.bot_says("withdraw-concerns").labels.values()
    own = IN_LINES[story.locale]
    assert f"✓ {own}" in labels
    state = await story.state("withdraw")
    assert state.answers["concerns"] == Several(("hours", "pay", "growth", "tone"), (own,))
    await story.user_taps("enough")
    raised = story.bot_says("withdraw-raise_them", *_questions(story, "hours", "pay", "growth", "tone"), own)
    assert raised.html.count("•") == 5


async def test_own_words_are_rewritten_left_and_removed(story: Story) -> None:
    """B5: tapping one's own words takes them up; written anew, left as they are, or taken away."""
    own = OWN[story.locale]
    await _collects(story, own)
    asked = story.bot_says("withdraw-concerns")
    choice = next(choice for choice, label in asked.labels.items() if label == f"✓ {own}")
    await story.user_taps(choice)
    story.bot_says("edit-own", own)
    await story.user_taps("own_leave")
    story.bot_says("withdraw-concerns")
    await story.user_taps(choice)
    story.bot_says("edit-own", own)
    await story.user_sends("<b>Acme & Co</b>")
    assert "✓ <b>Acme & Co</b>" in story.bot_says("withdraw-concerns").labels.values()
    assert (await story.state("withdraw")).answers["concerns"] == Several((), ("<b>Acme & Co</b>",))
    await story.user_sends(own)
    asked = story.bot_says("withdraw-concerns")
    choice = next(choice for choice, label in asked.labels.items() if label == f"✓ {own}")
    await story.user_taps(choice)
    story.bot_says("edit-own")
    await story.user_taps("own_remove")
    story.bot_says("withdraw-concerns")
    await story.user_taps("enough")
    raised = story.bot_says("withdraw-raise_them", "<b>Acme & Co</b>")
    assert raised.html.count("•") == 1


async def test_what_is_being_rewritten_survives_going_back(story: Story) -> None:
    """voice.md: /back while rewriting leaves the words as they were, and asks the same question."""
    own = OWN[story.locale]
    await _collects(story, "pay", own)
    asked = story.bot_says("withdraw-concerns")
    await story.user_taps(next(choice for choice, label in asked.labels.items() if label == f"✓ {own}"))
    story.skip()
    await story.user_sends("/back")
    assert f"✓ {own}" in story.bot_says("withdraw-concerns").labels.values()
    assert (await story.state("withdraw")).answers["concerns"] == Several(("pay",), (own,))


async def test_nothing_is_no_concern_and_nine_are_too_many(story: Story) -> None:
    """B5: there is nothing to confirm before there is one; of nine the last is refused, and the others stay."""
    await begins(story, "withdraw", "concerns", motive="heard")
    assert "enough" not in story.bot_says("withdraw-concerns").choices
    for concern in CONCERNS:
        await story.user_taps(concern)
        story.skip()
    await story.user_sends(OWN[story.locale])
    story.bot_says("slip-too-many", "8")
    assert (await story.state("withdraw")).answers["concerns"] == Several(CONCERNS)


async def test_concerns_return_the_evening_before_the_next_talk(story: Story) -> None:
    """B5: at 18:00 the evening before, as polite questions; and an hour before, to have them at hand."""
    await _carries(story, MOMENT[story.locale])
    assert (await recorded(story)).concerns == Several(("hours",), (OWN[story.locale],))
    await story.it_is(EVENING, 17, 59)
    story.bot_stays_silent()
    await story.it_is(EVENING, 18)
    due = story.bot_says("reminder-concerns_due", "Acme", *_questions(story, "hours"), OWN[story.locale])
    assert due.unasked
    await story.user_taps("fine")
    assert story.skip()
    await story.it_is(date(2026, 12, 8), 14)
    story.bot_says("reminder-concerns_due", "Acme", *_questions(story, "hours"), OWN[story.locale])


async def test_a_day_without_an_hour_has_an_evening_before_too(story: Story) -> None:
    """B5: the date may be a day only."""
    await _carries(story, DAY[story.locale])
    await story.it_is(EVENING, 18)
    story.bot_says("reminder-concerns_due", *_questions(story, "hours"))


@pytest.mark.parametrize("days_later", [0, 3])
async def test_a_date_told_later_brings_them_all_the_same(story: Story, days_later: int) -> None:
    """B5: no date yet is no reason to forget; whenever it is told, the evening before it counts."""
    await _carries(story, "open")
    assert await story.nudges() == []
    await story.passes(days=days_later)
    await tells_date(story, "add_round", MOMENT[story.locale])
    await story.it_is(EVENING, 18)
    story.bot_says("reminder-concerns_due", "Acme", *_questions(story, "hours"), OWN[story.locale])


async def test_a_moved_date_moves_them(story: Story) -> None:
    """B5: not the evening before the old date, but before the new one."""
    await _carries(story, MOMENT[story.locale])
    await tells_date(story, "move", LATER_DAY[story.locale])
    await story.it_is(date(2026, 12, 9), 17, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 12, 9), 18)
    story.bot_says("reminder-concerns_due", *_questions(story, "hours"))


async def test_a_date_moved_under_the_reminder_brings_them_once_more(story: Story) -> None:
    """B5: "the date has changed" leads to its dates; the questions come again the evening before the new one."""
    await _carries(story, MOMENT[story.locale])
    await story.it_is(EVENING, 18)
    story.skip()
    await story.user_taps("moved")
    story.bot_says("interviews-dates")
    await story.user_taps("move")
    story.bot_says("interviews-moved_to")
    await story.user_sends(LATER_DAY[story.locale])
    story.bot_says("interviews-dates")
    await story.it_is(date(2026, 12, 9), 18)
    story.bot_says("reminder-concerns_due", "Acme", *_questions(story, "hours"), OWN[story.locale])


async def test_concerns_join_the_process_on_record(story: Story) -> None:
    """B2, B5: an interview noted before is the one they are brought back for, and stands on the list once."""
    await notes_interview(story, "Acme", MOMENT[story.locale], role="Analyst")
    await _collects(story, "tone", "enough", company="Acme")
    story.skip()
    await walk(story, "withdraw", "")
    story.bot_says("withdraw-carrying")
    process = await recorded(story)
    assert (process.concerns, process.role, len(process.rounds)) == (Several(("tone",)), "Analyst", 1)
    await story.it_is(EVENING, 18)
    story.bot_says("reminder-concerns_due", *_questions(story, "tone"))


async def test_after_an_early_talk_nothing_is_concluded(story: Story) -> None:
    """B3: one early talk is little to go by, and that is said; after several it is not."""
    texts = set()
    for rounds in ("one", "several"):
        await _collects(story, "pay", "enough", rounds=rounds)
        texts.add(story.bot_says("withdraw-raise_them").html)
        await story.user_sends("/cancel")
        story.bot_says("withdraw-cancelled")
    assert len(texts) == 2


async def test_noted_already_they_need_not_be_collected_again(story: Story) -> None:
    """B5: coming back to the same process, what bothered is known, and can be changed."""
    await _carries(story, MOMENT[story.locale], "hours", "enough")
    await begins(story, "withdraw", "motive")
    story.skip()
    await story.user_taps("heard")
    story.bot_says("withdraw-raise_them", *_questions(story, "hours"))
    await story.user_taps("change", "concerns")
    story.bot_says("withdraw-concerns")
    await story.user_taps("pay", "hours", "enough")
    assert not story.bot_says("withdraw-raise_them", *_questions(story, "pay")).holds(_questions(story, "hours")[0])
