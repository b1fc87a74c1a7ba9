"""withdraw, stopped, gone back in, and two at once: nothing is lost and nothing mixes."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks import MOMENT
from tests.stories.walks_talks import (
    TODAY,
    backwards_and_on,
    begins,
    decides_to_leave,
    has_the_letter,
    kinds_planned,
    notes_interview,
    recorded,
    step_of,
    walk,
)

TUESDAY = date(2026, 11, 24)
_LETTER = "letter_language:de my_name:=Kim_Muster recipient:=Robin_Sommer"

STAGES: dict[str, dict[str, str]] = {
    "company": {},
    "rounds": {},
    "motive": {},
    "concerns": {"motive": "heard"},
    "raise_them": {"motive": "heard"},
    "next_when": {"motive": "heard"},
    "zone_next": {"motive": "heard"},
    "reflect": {"motive": "personal"},
    "mirror": {"motive": "personal"},
    "talking": {"motive": "torn", "torn": "talk"},
    "torn": {"motive": "torn"},
    "zone": {"motive": "torn", "torn": "sleep"},
    "met": {},
    "again": {},
}
DECIDED: dict[str, dict[str, str]] = {
    "decided": {},
    "change": {"decided": "change"},
    "letter_language": {},
    "my_name": {},
    "recipient": {},
    "withdraw_letter": {},
}
BACK_AND_ON = (
    (
        "company:=Acme rounds:one motive:heard concerns:hours+pay+enough raise_them:change change_concerns:nothing "
        "raise_them:keep next_when:@moment zone_next:@home carrying:"
    ),
    (
        "company:=Acme rounds:one motive:personal reflect:fear mirror:talk talking:out met:one again:no "
        f"decided:letter {_LETTER} withdraw_letter:sent connect:no left:"
    ),
    (
        "company:=Acme rounds:several motive:torn torn:out met:several again:yes decided:change change:nothing "
        f"decided:letter {_LETTER} withdraw_letter:sent connect:line recipient:=Toni connection:done left:"
    ),
)


@pytest.mark.parametrize("stage", STAGES)
async def test_stopped_before_it_is_decided_nothing_has_happened(story: Story, stage: str) -> None:
    """voice.md: /cancel at every stage: the process is as it was, no reminder comes, and one can begin again."""
    if stage == "company":
        await story.user_sends("/withdraw")
    else:
        await begins(story, "withdraw", stage, **STAGES[stage])
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("withdraw-cancelled")
    assert await story.store.read(lambda tx: tx.records(PERSON)) == []
    assert await story.nudges() == []
    await story.passes(days=3)
    story.bot_stays_silent()
    await story.user_sends("/withdraw")
    story.bot_says("withdraw-company")


@pytest.mark.parametrize("stage", DECIDED)
async def test_stopped_once_decided_the_decision_stays(story: Story, stage: str) -> None:
    """B8: what was decided is on record before the letter is: stopping the conversation does not take it back."""
    await notes_interview(story, "Acme", MOMENT[story.locale], role="Analyst")
    await begins(story, "withdraw", stage, **DECIDED[stage])
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("withdraw-cancelled")
    process = await recorded(story)
    assert (process.role, len(process.rounds), process.ended) == ("Analyst", 1, "")
    assert process.leaving_at is not None
    await story.passes(hours=1)
    story.bot_says("reminder-unsent", "Acme")


@pytest.mark.parametrize("stage", ["asleep", "woken"])
async def test_stopped_while_it_is_slept_on(story: Story, stage: str) -> None:
    """A13, B6: whoever stops it is not woken by it."""
    await begins(story, "withdraw", "asleep", motive="torn", torn="sleep")
    story.skip()
    if stage == "woken":
        await story.it_is(TUESDAY, 9)
        story.bot_says("withdraw-woken")
    await story.user_sends("/cancel")
    story.bot_says("withdraw-cancelled")
    await story.passes(days=30)
    story.bot_stays_silent()


async def test_stopped_in_the_pause(story: Story) -> None:
    """B6: stopped on the very day, the interview is as it was, and the hour brings no question."""
    await notes_interview(story, "Acme", TODAY[story.locale])
    await begins(story, "withdraw", "paused", pause="wait")
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("withdraw-cancelled")
    assert set(await kinds_planned(story)) == {"ahead_soon", "thank_you", "follow_up", "let_go"}


@pytest.mark.parametrize("way", BACK_AND_ON)
async def test_back_at_every_step_loses_nothing(story: Story, way: str) -> None:
    """voice.md: one question back, the same answer again, and everything is as it was."""
    await story.user_sends("/withdraw")
    await backwards_and_on(story, "withdraw", way)


async def test_another_answer_after_going_back_counts(story: Story) -> None:
    """B4: sure at first, then rather personal: the way is another one, and what was said before it stands."""
    await begins(story, "withdraw", "met", rounds="several")
    story.skip()
    await story.user_sends("/back")
    story.bot_says("withdraw-motive")
    await story.user_taps("personal")
    story.bot_says("withdraw-reflect")
    await story.user_taps("worn", "stay")
    story.bot_says("withdraw-stayed", "Acme")


async def test_two_at_once_do_not_mix(story: Story) -> None:
    """architecture.md: letters, reminders and ends belong to their own process, whichever was spoken of last."""
    await notes_interview(story, "Acme", MOMENT[story.locale], role="Analyst")
    await notes_interview(story, "Bolt", MOMENT[story.locale], role="Clerk")
    await has_the_letter(story, company="Acme")
    under_acme = max(story.chat.messages.values(), key=lambda message: message.id)
    await story.passes(minutes=10)
    await begins(story, "withdraw", "withdraw_letter", company="Bolt", met="nobody")
    letter = story.bot_says("letter-subject", "Clerk")
    assert not letter.holds("Acme")
    story.bot_says("withdraw-withdraw_letter")
    await story.press(under_acme.choices["sent"], under_acme.id)
    story.bot_says("withdraw-connect")
    assert [(await recorded(story, one)).ended for one in ("Acme", "Bolt")] == ["withdrawn", ""]
    await story.passes(hours=1)
    assert [m.holds("Bolt") for m in story.skip() if "reminder-unsent" in m.keys] == [True]


async def test_each_unsent_letter_has_reminders_of_its_own(story: Story) -> None:
    """B8: two decided, two reminders; the one that is sent is not asked about again, the other one is."""
    for company in ("Acme", "Bolt"):
        await decides_to_leave(story, company=company)
        await story.user_taps("later")
        story.bot_says("withdraw-put_off")
        await story.passes(minutes=5)
    await story.passes(hours=1)
    asked = {company: m for m in story.skip() for company in ("Acme", "Bolt") if m.holds(company)}
    await story.press(asked["Acme"].choices["sent"], asked["Acme"].id)
    story.skip()
    await story.it_is(TUESDAY, 9)
    reminder = story.bot_says("reminder-unsent", "Bolt")
    assert not reminder.holds("Acme")
    assert [(await recorded(story, one)).ended for one in ("Acme", "Bolt")] == ["withdrawn", ""]


async def test_begun_anew_about_the_same_process_there_is_one(story: Story) -> None:
    """architecture.md: a second conversation about the same process takes the first one's place."""
    await decides_to_leave(story)
    await begins(story, "withdraw", "motive")
    story.skip()
    await story.user_taps("torn", "stay")
    story.bot_says("withdraw-stayed", "Acme")
    assert await step_of(story, "withdraw") == ""
    assert (await recorded(story)).leaving_at is None
    assert await story.nudges() == []


async def test_another_company_named_afterwards_leaves_the_first_as_it_was(story: Story) -> None:
    """B2: picked the wrong one from the list, decided, changed: only the one that was meant is being left."""
    await notes_interview(story, "Acme", MOMENT[story.locale], role="Analyst")
    await notes_interview(story, "Bolt", MOMENT[story.locale])
    await decides_to_leave(story, company="Acme")
    await story.user_taps("change", "company")
    story.bot_says("withdraw-company")
    await walk(story, "withdraw", "decided", company="Bolt")
    story.bot_says("withdraw-decided", "Bolt")
    acme, bolt = await recorded(story), await recorded(story, "Bolt")
    assert (acme.company, acme.role, acme.leaving_at) == ("Acme", "Analyst", None)
    assert bolt.leaving_at is not None
    await story.passes(hours=1)
    story.bot_says("reminder-unsent", "Bolt")
    story.bot_stays_silent()


async def test_a_slip_in_the_name_is_mended_not_doubled(story: Story) -> None:
    """B2: a company that only this conversation noted, renamed in it: one process, under the right name."""
    await decides_to_leave(story, company="Amce")
    await story.user_taps("change", "company")
    story.skip()
    await walk(story, "withdraw", "decided", company="Acme")
    story.bot_says("withdraw-decided", "Acme")
    records = await story.store.read(lambda tx: tx.records(PERSON))
    assert [record.content["company"] for record in records] == ["Acme"]
    await story.passes(hours=1)
    story.bot_says("reminder-unsent", "Acme")


async def test_another_conversation_in_between_loses_nothing(story: Story) -> None:
    """product.md 9: interrupted by /settings in the middle of the concerns, it goes on there, with what was tapped."""
    await begins(story, "withdraw", "concerns", motive="heard")
    story.skip()
    await story.user_taps("hours", "pay")
    story.skip()
    await story.user_sends("/language")
    await story.user_taps(story.locale)
    asked = story.skip()[-1]
    assert "withdraw-concerns" in asked.keys
    assert sum(label.startswith("✓") for label in asked.labels.values()) == 2
