"""informational, stopped, gone back in, interrupted, and two at once: nothing is lost and nothing mixes."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.model import Several
from tests.stories.story import PERSON, Story
from tests.stories.walks import MOMENT
from tests.stories.walks_talks import LATER_DAY, OWN, backwards_and_on, begins, recorded, step_of, walk

STAGES: dict[str, dict[str, str]] = {
    "company": {},
    "standing": {},
    "liking": {},
    "unlikely": {"liking": "no"},
    "expect": {},
    "expect_more": {},
    "letter_language": {"standing": "asking"},
    "about_me": {"standing": "asking"},
    "my_name": {"standing": "asking"},
    "recipient": {"standing": "asking"},
    "request_letter": {"standing": "asking"},
    "when": {},
    "when_ok": {},
    "goal_fit": {},
    "goal_roles": {},
    "goal_contact": {},
    "own_questions": {},
    "person": {},
    "zone": {},
    "over_at": {"standing": "over"},
    "outcome": {"standing": "over"},
    "check_back_on": {"standing": "over"},
}
BACK_AND_ON = (
    (
        "company:=Acme standing:fixed liking:no unlikely:still expect:on expect_more:on when:@moment when_ok:yes "
        "goal_fit:day+praise+enough goal_roles:none goal_contact:path+enough own_questions:@own+enough person:=Robin "
        "zone:@home sheet:fine prepared:"
    ),
    (
        "company:=Acme standing:over over_at:@now outcome:fits check_back_on:@weeks settled:thanks letter_language:de "
        "detail:@own my_name:=Kim_Muster recipient:=Robin_Sommer thanks_letter:sent done:"
    ),
)


@pytest.mark.parametrize("stage", STAGES)
async def test_stopped_before_anything_is_planned_nothing_has_happened(story: Story, stage: str) -> None:
    """voice.md: /cancel at every stage: nothing on record, nothing planned, and one can begin again."""
    if stage == "company":
        await story.user_sends("/informational")
    else:
        await begins(story, "informational", stage, **STAGES[stage])
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("informational-cancelled")
    assert await story.store.read(lambda tx: tx.records(PERSON)) == []
    assert await story.nudges() == []
    await story.user_sends("/informational")
    story.bot_says("informational-company")


@pytest.mark.parametrize("stage", ["settled", "thanks_letter", "detail", "change_outcome"])
async def test_stopped_once_it_is_told_the_check_back_stays(story: Story, stage: str) -> None:
    """C7: what came of it is on record before the thank-you is written."""
    settled = {"change_outcome": "change"}.get(stage, "thanks")
    await begins(story, "informational", stage, standing="over", settled=settled)
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("informational-cancelled")
    assert (await recorded(story)).check_back_on == date(2026, 12, 21)
    await story.it_is(date(2026, 12, 21), 9)
    story.bot_says("reminder-check_back", "Acme")


@pytest.mark.parametrize("way", BACK_AND_ON)
async def test_back_at_every_step_loses_nothing(story: Story, way: str) -> None:
    """voice.md: one question back, the same answer again, and everything is as it was."""
    await story.user_sends("/informational")
    await backwards_and_on(story, "informational", way)


async def test_interrupted_by_an_invitation_it_goes_on_afterwards(story: Story) -> None:
    """product.md 9: in the middle of the questions another conversation begins and ends; then this goes on."""
    await begins(story, "informational", "goal_roles")
    story.skip()
    await story.user_taps("growing", "skills")
    story.skip()
    await story.user_sends("/withdraw")
    story.bot_says("withdraw-company")
    await walk(story, "withdraw", "torn", company="Bolt", motive="torn")
    story.skip()
    await story.user_taps("stay")
    heard = story.skip()
    assert "informational-goal_roles" in heard[-1].keys
    assert (await story.state("informational")).answers["goal_roles"] == Several(("growing", "skills"))
    await walk(story, "informational", "sheet", goal_roles="enough")
    story.skip()
    assert (await recorded(story)).company == "Acme"


async def test_left_for_a_day_it_is_offered_again(story: Story) -> None:
    """product.md 9: a half-finished conversation is offered, not forced; taken up, it stands where it stood."""
    await begins(story, "informational", "own_questions")
    story.skip()
    await story.user_sends(OWN[story.locale])
    story.skip()
    await story.passes(days=1)
    await story.user_sends("/start")
    offer = story.bot_says("resume-offer", "Acme")
    await story.user_taps(next(iter(offer.choices)))
    assert "informational-own_questions" in story.skip()[-1].keys
    assert (await story.state("informational")).answers["own_questions"] == Several((), (OWN[story.locale],))


async def test_two_talks_at_once_do_not_mix(story: Story) -> None:
    """architecture.md: two companies, two sheets, two evenings; each with its own questions."""
    await begins(story, "informational", "sheet", company="Acme", goal_fit=("day", "enough"), when=MOMENT[story.locale])
    story.skip()
    under_acme = max(story.chat.messages.values(), key=lambda message: message.id)
    await begins(
        story, "informational", "sheet", company="Bolt", goal_fit=("praise", "enough"), when=LATER_DAY[story.locale]
    )
    story.skip()
    assert (await recorded(story)).questions == Several(("day",))
    assert (await recorded(story, "Bolt")).questions == Several(("praise",))
    await story.passes(minutes=1)
    await story.press(under_acme.choices["over"], under_acme.id)
    story.bot_says("informational-over_at")
    await walk(story, "informational", "settled", outcome="not_for_me")
    story.bot_says("informational-settled")
    assert [(await recorded(story, one)).ended for one in ("Acme", "Bolt")] == ["closed", ""]
    await story.user_taps("done")
    story.skip()
    await story.it_is(date(2026, 12, 9), 17, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 12, 9), 18)
    page, message, due = story.skip()
    assert page.file_name
    assert message.holds("Bolt")
    assert "reminder-prepare" in due.keys


async def test_the_sheets_buttons_stay_good_for_weeks(story: Story) -> None:
    """telegram.md: the waiting sheet needs no open question: weeks later "over" under it is understood."""
    await begins(story, "informational", "sheet")
    story.skip()
    waiting = max(story.chat.messages.values(), key=lambda message: message.id)
    await story.it_is(date(2026, 12, 8), 16, 30)
    story.skip()
    await story.press(waiting.choices["over"], waiting.id)
    story.bot_says("informational-over_at")
    assert await step_of(story, "informational") == "over_at"
