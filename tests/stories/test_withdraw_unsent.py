"""withdraw, decided and unsent: reminders until the letter is out, and everything that ends them (B8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.stories.story import Story
from tests.stories.walks import MOMENT, on_the_clock
from tests.stories.walks_talks import begins, decides_to_leave, kinds_planned, notes_interview, recorded, step_of, walk

MONDAY = date(2026, 11, 23)
TUESDAY, WEDNESDAY, FRIDAY = (MONDAY + timedelta(days=days) for days in (1, 2, 4))


async def _puts_it_off(story: Story, company: str = "Acme") -> None:
    """Decide at ten in the morning and leave the letter for later."""
    await decides_to_leave(story, company=company)
    await story.user_taps("later")
    story.bot_says("withdraw-put_off")


async def _is_reminded(story: Story, day: date, hour: int, minute: int = 0) -> None:
    await story.it_is(day, hour, minute)
    reminder = story.bot_says("reminder-unsent", "Acme")
    assert reminder.unasked


async def test_an_hour_later_next_morning_daily_three_at_most(story: Story) -> None:
    """B8: 11:00, then nine on Tuesday and Wednesday; then it is left to the person."""
    await _puts_it_off(story)
    await story.it_is(MONDAY, 10, 59)
    story.bot_stays_silent()
    await _is_reminded(story, MONDAY, 11)
    await story.it_is(TUESDAY, 8, 59)
    story.bot_stays_silent()
    await _is_reminded(story, TUESDAY, 9)
    await _is_reminded(story, WEDNESDAY, 9)
    await story.passes(days=90)
    story.bot_stays_silent()
    assert (await recorded(story)).ended == ""


async def test_over_a_weekend_the_second_waits_for_the_working_morning(story: Story) -> None:
    """B8: decided on a Friday, the second comes on Monday, the third on Tuesday."""
    await story.it_is(FRIDAY, 10)
    await _puts_it_off(story)
    await _is_reminded(story, FRIDAY, 11)
    await story.it_is(FRIDAY + timedelta(days=3), 8, 59)
    story.bot_stays_silent()
    await _is_reminded(story, FRIDAY + timedelta(days=3), 9)
    await _is_reminded(story, FRIDAY + timedelta(days=4), 9)


async def test_late_in_the_evening_the_first_waits_for_the_morning(story: Story) -> None:
    """Timings: decided at 20:30, an hour later is quiet; it comes when the night is over."""
    await story.it_is(MONDAY, 20, 30)
    await _puts_it_off(story)
    await story.it_is(TUESDAY, 7, 59)
    story.bot_stays_silent()
    await _is_reminded(story, TUESDAY, 8)


@pytest.mark.parametrize("came", [0, 1, 2])
@pytest.mark.parametrize(("choice", "said"), [("sent", "withdraw-connect"), ("stay", "withdraw-stayed")])
async def test_they_stop_when_it_is_sent_or_taken_back(story: Story, came: int, choice: str, said: str) -> None:
    """B8: by the button that waits in the chat, however many came before."""
    await _puts_it_off(story)
    waiting = max(story.chat.messages.values(), key=lambda message: message.id)
    for day, hour in [(MONDAY, 11), (TUESDAY, 9)][:came]:
        await _is_reminded(story, day, hour)
    await story.press(waiting.choices[choice], waiting.id)
    story.bot_says(said)
    process = await recorded(story)
    assert (process.ended, process.leaving_at) == ("withdrawn" if choice == "sent" else "", None)
    if choice == "sent":
        await story.user_taps("no")
        story.bot_says("withdraw-left", "Acme")
    await story.passes(days=30)
    story.bot_stays_silent()


@pytest.mark.parametrize(("choice", "ended"), [("sent", "withdrawn"), ("stay", "")])
async def test_under_the_reminder_it_is_said_at_a_tap(story: Story, choice: str, ended: str) -> None:
    """B8: sent, or staying after all, under the reminder itself; nothing comes after that."""
    await _puts_it_off(story)
    await _is_reminded(story, MONDAY, 11)
    await story.user_taps(choice)
    assert story.skip()
    process = await recorded(story)
    assert (process.ended, process.leaving_at) == (ended, None)
    await story.passes(days=30)
    story.bot_stays_silent()


async def test_said_under_the_reminder_the_letters_buttons_know_it(story: Story) -> None:
    """B8: sent under the reminder, a letter left open elsewhere does not bring the process back to life."""
    await _puts_it_off(story)
    await _is_reminded(story, MONDAY, 11)
    await story.user_taps("sent")
    story.skip()
    await begins(story, "withdraw", "company")
    assert "Acme" not in story.bot_says("withdraw-company").labels.values()


async def test_later_moves_only_the_next_one(story: Story) -> None:
    """Timings: put off till the evening, the next comes then; the one after it next morning."""
    await _puts_it_off(story)
    await _is_reminded(story, MONDAY, 11)
    await story.user_taps("later")
    story.bot_says("reminder-later")
    await story.user_taps("evening")
    story.bot_says("reminder-snoozed", on_the_clock(story, 18))
    await _is_reminded(story, MONDAY, 18)


async def test_with_reminders_off_none_comes(story: Story) -> None:
    """telegram.md 27: off means off, also for what is unsent; and on again means on."""
    await _puts_it_off(story)
    await _is_reminded(story, MONDAY, 11)
    await story.user_taps("stop")
    off = story.bot_says("reminder-off")
    await story.passes(days=5)
    story.bot_stays_silent()
    await story.press(off.choices["undo"], off.id)
    story.skip()
    assert "unsent" in await kinds_planned(story)


async def test_dropped_from_the_list_none_comes(story: Story) -> None:
    """product.md 6: not relevant, in the list of what is planned: of this letter nothing more, the decision stays."""
    await _puts_it_off(story)
    await story.user_sends("/nudges")
    asked = story.bot_says("nudges-list", "Acme")
    await story.press(next(token for choice, token in asked.choices.items() if choice.startswith("n")), asked.id)
    story.bot_says("nudges-item", "Acme")
    await story.user_taps("drop")
    assert story.skip()
    assert (await recorded(story)).leaving_at is not None
    await story.passes(days=30)
    story.bot_stays_silent()


async def test_closed_in_the_list_none_comes(story: Story) -> None:
    """Timings: whatever ends a process ends its reminders."""
    await notes_interview(story, "Acme", MOMENT[story.locale])
    await _puts_it_off(story)
    await story.user_sends("/interviews")
    story.skip()
    if await step_of(story, "interviews") == "list":
        await story.user_sends("Acme")
    await story.user_taps("close")
    story.skip()
    await story.passes(days=30)
    story.bot_stays_silent()


@pytest.mark.parametrize("left_at", ["put_off", "withdraw_letter", "cancelled"])
async def test_the_reminder_leads_to_the_letter(story: Story, left_at: str) -> None:
    """B8: "show me the letter" shows it, wherever the conversation was left: put off, under the letter, or stopped."""
    if left_at == "put_off":
        await _puts_it_off(story)
    else:
        await begins(story, "withdraw", "withdraw_letter" if left_at == "withdraw_letter" else "decided")
        story.skip()
    if left_at == "cancelled":
        await story.user_sends("/cancel")
        story.bot_says("withdraw-cancelled")
    await _is_reminded(story, MONDAY, 11)
    await story.user_taps("write")
    if left_at != "withdraw_letter":
        story.skip()
        await walk(story, "withdraw", "withdraw_letter", put_off="letter")
    story.bot_says("letter-subject", "Acme")
    story.bot_says("withdraw-withdraw_letter")
    await story.user_taps("sent")
    story.bot_says("withdraw-connect")
    await story.passes(days=30)
    story.bot_stays_silent()


async def test_doubts_after_deciding_take_it_back(story: Story) -> None:
    """B7, B8: whoever is torn again is not reminded of a letter; deciding anew starts anew."""
    await decides_to_leave(story)
    await story.user_taps("doubt")
    story.bot_says("withdraw-torn")
    assert await story.nudges() == []
    await story.it_is(MONDAY, 12)
    story.bot_stays_silent()
    await story.user_taps("out")
    story.bot_says("withdraw-decided")
    await _is_reminded(story, MONDAY, 13)


async def test_reminders_of_the_interview_come_until_it_is_sent(story: Story) -> None:
    """A15, B8: decided is not sent: they still expect the person there, and that is not kept from them."""
    await notes_interview(story, "Acme", MOMENT[story.locale])
    await _puts_it_off(story)
    planned = await kinds_planned(story)
    assert {"unsent", "ahead", "ahead_soon"} <= set(planned)
    assert not {"follow_up", "final_note", "let_go"} & set(planned)


async def test_the_bot_was_down_and_says_so_once(story: Story) -> None:
    """Timings: a reminder that was missed comes once, late, saying so."""
    await _puts_it_off(story)
    await story.is_down(hours=3)
    late = story.bot_says("reminder-unsent", "Acme")
    assert "nudge-late" in late.keys
    story.bot_stays_silent()
