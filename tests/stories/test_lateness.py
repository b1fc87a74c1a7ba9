"""Nudges when something is in their way: the bot was off, the night, another question, the person's own pace."""

from __future__ import annotations

from datetime import date

from tests.stories.story import Story
from tests.stories.walks import TOMORROW, decides, sleeps_on_it, to_the_card, walk

OF_AN_INTERVIEW = {"ahead", "ahead_soon", "thank_you", "follow_up", "let_go"}  # of one that is two weeks ahead


async def test_a_missed_reminder_comes_once_and_says_that_it_is_late(story: Story) -> None:
    """Timings: the bot was off until noon: one message, with when it was due."""
    await sleeps_on_it(story)
    await story.is_down(hours=26)
    late = story.bot_says("decide-woken")
    assert "nudge-late" in late.keys
    await story.is_down(hours=1)
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_half_an_hour_is_not_worth_an_apology(story: Story) -> None:
    """Timings: what comes a little later than planned comes without excuses."""
    await sleeps_on_it(story)
    await story.is_down(hours=23, minutes=20)
    assert "nudge-late" not in story.bot_says("decide-woken").keys


async def test_a_reminder_is_never_said_twice(story: Story) -> None:
    """architecture.md: fired, looked at again, killed before sending, and fired again: one message."""
    await sleeps_on_it(story)
    await story.close()
    story.clock.jump(date(2026, 11, 25) - date(2026, 11, 23))
    await story.open()
    await story.dispatcher.fire_due()
    await story.dispatcher.fire_due()
    await story.close()
    await story.open()
    await story.dispatcher.fire_due()
    await story.hear()
    story.bot_says("decide-woken")
    story.bot_stays_silent()


async def test_a_reminder_whose_moment_has_passed_is_dropped(story: Story) -> None:
    """Timings: a week later nobody wants to hear of that morning."""
    await sleeps_on_it(story)
    await story.is_down(days=8)
    story.bot_stays_silent()
    assert await story.nudges() == []


async def test_a_reminder_is_dropped_when_the_interview_is_over(story: Story) -> None:
    """Timings: its moment has passed for good."""
    await to_the_card(story, when=TOMORROW[story.locale])
    story.skip()
    await story.user_taps("unsure", "sleep")
    await walk(story, "asleep")
    story.skip()
    await story.is_down(hours=25)
    story.bot_stays_silent()


async def test_a_late_reminder_keeps_the_night(story: Story) -> None:
    """Timings: the bot is back at two in the night; it waits until eight and comes once."""
    await sleeps_on_it(story)
    await story.is_down(hours=40)
    assert story.now().hour == 2
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 25), 7, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 25), 8)
    assert "nudge-late" in story.bot_says("decide-woken").keys
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_a_reminder_does_not_steal_the_words_of_an_open_question(story: Story) -> None:
    """product.md, dialogues never mix: Beta's question is open when Acme's reminder comes; typed words go to Beta."""
    await sleeps_on_it(story)
    await story.it_is(date(2026, 11, 24), 8, 55)
    await story.user_sends("/decide Beta")
    story.bot_says("decide-role")
    await story.it_is(date(2026, 11, 24), 9)
    woken = story.bot_says("decide-woken", "Acme")
    await story.user_sends("Tester")
    story.bot_says("decide-when")
    await story.press(woken.choices["card"], woken.id)
    story.bot_says("decide-card")


async def test_words_answer_a_reminder_when_nothing_else_is_open(story: Story) -> None:
    """telegram.md 4: whatever a button does, words do."""
    await sleeps_on_it(story)
    await story.it_is(date(2026, 11, 24), 9)
    story.bot_says("decide-woken")
    await story.user_types_choice("decide-woken", "card")
    story.bot_says("decide-card")


async def test_a_decision_in_the_meantime_silences_the_reminder(story: Story) -> None:
    """A13, A15: the question of the morning goes; what comes then is about the interview itself."""
    await sleeps_on_it(story)
    await story.user_taps("card", "go")
    story.skip()
    assert {nudge.kind for nudge in await story.nudges()} == OF_AN_INTERVIEW
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_a_nudge_of_somebody_who_moved_on_is_dropped(story: Story) -> None:
    """architecture.md: also when its row is still there, the engine has the last word."""
    await sleeps_on_it(story)
    planned = (await story.nudges())[0]
    await story.user_taps("card", "decline")
    story.skip()
    await story.store.write(lambda tx: tx.plan(planned))
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_cancelling_cancels_the_reminder(story: Story) -> None:
    """product.md: any command escapes, and takes its reminder along."""
    await sleeps_on_it(story)
    await story.user_taps("card")
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("decide-cancelled")
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_a_card_decided_twice_is_decided_once(story: Story) -> None:
    """A15: after the decision the waiting card's old button only explains itself."""
    await decides(story, "go")
    card = story.skip()[0]
    await story.press(story.forged("decline", turn=1), card.id)
    story.toast("slip-stale")


async def test_the_same_invitation_decided_elsewhere_silences_its_reminder(story: Story) -> None:
    """A15, Timings: slept on, then decided in a new conversation: no question next morning."""
    await sleeps_on_it(story)
    card = max(story.chat.messages.values(), key=lambda m: m.id)
    await decides(story, "go", company="ACME")
    story.skip()
    assert {nudge.kind for nudge in await story.nudges()} == OF_AN_INTERVIEW
    await story.press(card.choices["card"], card.id)
    story.toast("slip-over")
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_another_role_at_the_same_company_keeps_its_reminder(story: Story) -> None:
    """A15: what was decided is the other role."""
    await sleeps_on_it(story)
    await decides(story, "go", role="Data Engineer")
    story.skip()
    await story.passes(days=1)
    story.bot_says("decide-woken")
