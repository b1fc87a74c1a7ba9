"""informational: what to expect, questions from the bank and one's own, the letter that asks for the talk (C1-C10)."""

from __future__ import annotations

import pytest

from conversations.flows.informational import GOAL_FIT, GOALS
from conversations.model import Several
from tests.stories.story import Story
from tests.stories.walks import MOMENT
from tests.stories.walks_talks import OWN, begins, recorded, step_of, walk

NUMBERS = {"de": "1, 3 und 5", "en": "1, 3 and 5", "id": "1, 3 dan 5"}
OWN_LINES = {
    "de": "Wie groß ist das Team?\n- Gibt es eine Kantine?",
    "en": "How big is the team?\n- Is there a canteen?",
    "id": "Berapa besar timnya?\n- Ada kantin?",
}
ABOUT_ME = {"de": "fünf Jahre in der Pflege", "en": "five years in nursing", "id": "lima tahun di keperawatan"}
OTHER = {"de": "id", "en": "de", "id": "en"}


def _question(story: Story, goal: str, option: str) -> str:
    return story.catalog.text(story.locale, f"informational-{goal}", f"{option}-question", {"company": "Acme"})


async def test_two_messages_say_what_to_expect(story: Story) -> None:
    """C1-C3, C10: one thought a message: no job is made by impressing; the stakes are low, so ask, and prepare."""
    await begins(story, "informational", "expect")
    first = story.bot_says("informational-expect")
    assert list(first.choices) == ["on"]
    await story.user_taps("on")
    second = story.bot_says("informational-expect_more")
    await story.user_taps("on")
    story.bot_says("informational-when")
    assert first.html != second.html


@pytest.mark.parametrize("goal", GOALS)
async def test_the_bank_shows_whole_questions_and_ticks_them(story: Story, goal: str) -> None:
    """C5-C9: eight whole questions a goal, numbered; a tap ticks one, another takes it away."""
    await begins(story, "informational", goal)
    options = GOALS[goal]
    bank = story.bot_says(f"informational-{goal}", *(_question(story, goal, option) for option in options))
    assert all(f"{number}. " in bank.html for number in range(1, 9))
    assert "enough" not in bank.choices
    await story.user_taps(options[2])
    assert f"3. ✓ {_question(story, goal, options[2])}" in story.bot_says(f"informational-{goal}").plain
    await story.user_taps(options[2])
    assert "✓" not in story.bot_says(f"informational-{goal}").html
    await story.user_taps(options[0])
    story.bot_says(f"informational-{goal}")
    await story.user_taps("enough")
    assert story.skip()


async def test_numbers_tick_as_taps_do(story: Story) -> None:
    """product.md 9: several by number in one message, and one more by a tap."""
    await begins(story, "informational", "goal_fit")
    story.skip()
    await story.user_sends(NUMBERS[story.locale])
    story.bot_says("informational-goal_fit")
    await story.user_taps(GOAL_FIT[7])
    asked = story.bot_says("informational-goal_fit")
    assert asked.html.count("✓") == 4
    chosen = (await story.state("informational")).answers["goal_fit"]
    assert chosen == Several(tuple(GOAL_FIT[at] for at in (0, 2, 4, 7)))


async def test_at_most_five_a_goal(story: Story) -> None:
    """C10: nobody has time for more: a sixth is refused, by tap, number or words, and the five stay."""
    await begins(story, "informational", "goal_fit")
    story.skip()
    await story.user_sends("1 2 3 4 5")
    story.bot_says("informational-goal_fit")
    await story.user_taps(GOAL_FIT[5])
    story.toast("slip-too-many")
    await story.user_sends("6")
    story.bot_says("slip-too-many", "5")
    await story.user_sends(OWN[story.locale])
    story.bot_says("slip-too-many", "5")
    assert (await story.state("informational")).answers["goal_fit"] == Several(GOAL_FIT[:5])
    await story.user_taps(GOAL_FIT[0])
    story.bot_says("informational-goal_fit")
    await story.user_taps(GOAL_FIT[5])
    assert story.bot_says("informational-goal_fit").html.count("✓") == 5


async def test_a_number_that_is_not_there_is_asked_about(story: Story) -> None:
    """voice.md: there are eight; "9" ticks nothing, and is no question of one's own."""
    await begins(story, "informational", "goal_fit")
    story.skip()
    await story.user_sends("9")
    assert "slip-choice" in story.skip()[0].keys
    assert "goal_fit" not in (await story.state("informational")).answers


async def test_own_questions_are_added_changed_and_removed(story: Story) -> None:
    """C3: one a line, question marks and all; tapped, they are written anew or taken away."""
    await begins(story, "informational", "own_questions")
    story.skip()
    await story.user_sends(OWN_LINES[story.locale])
    first, second = [line.strip("- ") for line in OWN_LINES[story.locale].split("\n")]
    asked = story.bot_says("informational-own_questions")
    by_label = {label: choice for choice, label in asked.labels.items()}
    assert {f"✓ {first}", f"✓ {second}"} <= set(by_label)
    await story.user_taps(by_label[f"✓ {first}"])
    story.bot_says("edit-own", first)
    await story.user_sends(f"{first[:-1]} <&>?")
    asked = story.bot_says("informational-own_questions")
    assert f"✓ {first[:-1]} <&>?" in asked.labels.values()
    by_label = {label: choice for choice, label in asked.labels.items()}
    await story.user_taps(by_label[f"✓ {second}"])
    story.bot_says("edit-own", second)
    await story.user_taps("own_remove")
    story.bot_says("informational-own_questions")
    assert (await story.state("informational")).answers["own_questions"] == Several((), (f"{first[:-1]} <&>?",))
    await story.user_taps("enough")
    story.bot_says("informational-person")


async def test_where_one_would_not_work_a_contact_may_be_worth_it(story: Story) -> None:
    """C4, C9: usually not; still is an answer, and so is leaving it, after which nothing is on record."""
    await begins(story, "informational", "unlikely", liking="no")
    story.bot_says("informational-unlikely")
    await story.user_taps("leave")
    story.bot_says("informational-left")
    assert await story.nudges() == []


async def test_the_letter_asks_for_twenty_minutes_and_no_job(story: Story) -> None:
    """C1, C10: who one is in one's own words, why there, no job; in the letter's language, formal or less so."""
    other = OTHER[story.locale]
    await begins(
        story,
        "informational",
        "request_letter",
        standing="asking",
        letter_language=other,
        about_me=ABOUT_ME[other] + ".",
        recipient="Robin Sommer",
    )
    letter = story.bot_says("letter-subject", "Acme", "Robin Sommer", "Kim Muster", ABOUT_ME[other], "?")
    no_job = story.catalog.text(other, "letter-informational-formal", "no_job", {"company": "Acme"})
    assert letter.holds(no_job)
    assert ".." not in letter.html
    assert letter.html.count("?") == 1
    story.bot_says("informational-request_letter")
    await story.user_taps("informal")
    informal = story.bot_says("letter-subject")
    assert not informal.holds(no_job)
    story.bot_says("informational-request_letter")


async def test_the_letter_may_say_nothing_about_oneself(story: Story) -> None:
    """C10: left out, there is no gap."""
    await begins(story, "informational", "request_letter", standing="asking")
    letter = story.bot_says("letter-subject", "Acme")
    assert "[" not in letter.plain
    story.bot_says("informational-request_letter")


@pytest.mark.parametrize("sent", ["sent", "later"])
async def test_awaiting_an_answer_the_buttons_stay_good(story: Story, sent: str) -> None:
    """C10: no answer for days; then the letter again, then a date; it is on record as a talk, not an application."""
    await begins(story, "informational", "request_letter", standing="asking", recipient="Robin Sommer")
    story.skip()
    await story.user_taps(sent)
    waiting = story.bot_says("informational-awaiting")
    process = await recorded(story)
    assert (process.kind, process.recipient, process.rounds) == ("informational", "Robin Sommer", ())
    await story.passes(days=12)
    story.bot_stays_silent()
    await story.press(waiting.choices["letter"], waiting.id)
    story.bot_says("letter-subject", "Robin Sommer")
    story.bot_says("informational-request_letter")
    await story.user_taps("sent")
    story.bot_says("informational-awaiting")
    await story.user_taps("date")
    story.bot_says("informational-when")
    await story.user_sends(MOMENT[story.locale])
    await walk(story, "informational", "sheet")
    assert len((await recorded(story)).rounds) == 1
    story.skip()


async def test_declined_it_ends_kindly_and_for_good(story: Story) -> None:
    """C10: they said no: closed, and nothing comes any more."""
    await begins(story, "informational", "request_letter", standing="asking")
    story.skip()
    await story.user_taps("sent", "declined")
    story.bot_says("informational-turned_down")
    assert (await recorded(story)).ended == "closed"
    assert await step_of(story, "informational") == ""
    await story.passes(days=90)
    story.bot_stays_silent()
