"""informational, in words: what people write at each question instead of pressing a button, and what it means."""

from __future__ import annotations

import re

import pytest

from conversations.flows.informational import INFORMATIONAL
from conversations.model import AskChoice, End, Picked, Several, Timed, Wrote
from tests.stories.story import Story
from tests.stories.walks_talks import begins, step_of

FREELY: dict[str, dict[str, list[tuple[str, str]]]] = {
    "de": {
        "standing": [("steht schon fest", "fixed"), ("hab noch nicht gefragt", "asking"), ("war gestern", "over")],
        "liking": [("na klar", "yes"), ("mal sehen", "maybe"), ("eher nein", "no")],
        "unlikely": [("trotzdem", "still"), ("lohnt sich nicht", "leave")],
        "expect": [("gut zu wissen", "on")],
        "expect_more": [("alles klar", "on")],
        "request_letter": [("ist raus", "sent"), ("mach ich später", "later")],
        "awaiting": [("zugesagt", "date"), ("zeig die Mail", "letter"), ("keine Zeit", "declined")],
        "sheet": [("passt so", "fine")],
        "outcome": [("nichts für mich", "not_for_me")],
        "settled": [("ja bitte", "thanks"), ("nein danke", "done")],
        "thanks_letter": [("ist raus", "sent"), ("morgen", "later")],
    },
    "en": {
        "standing": [("we have a date", "fixed"), ("haven't asked", "asking"), ("it was yesterday", "over")],
        "liking": [("definitely", "yes"), ("we'll see", "maybe"), ("not at all", "no")],
        "unlikely": [("ask anyway", "still"), ("not worth it", "leave")],
        "expect": [("got it", "on")],
        "expect_more": [("ready", "on")],
        "request_letter": [("sent it", "sent"), ("in a bit", "later")],
        "awaiting": [("they said yes", "date"), ("show it again", "letter"), ("no time", "declined")],
        "sheet": [("all good", "fine")],
        "outcome": [("love it", "fits"), ("they named someone", "lead"), ("didn't like it", "not_for_me")],
        "settled": [("yes please", "thanks"), ("nope", "done")],
        "thanks_letter": [("emailed it", "sent"), ("tomorrow", "later")],
    },
    "id": {
        "standing": [("udah janjian", "fixed"), ("belum minta", "asking"), ("kemarin", "over")],
        "liking": [("mau banget", "yes"), ("lihat nanti", "maybe"), ("kayaknya nggak", "no")],
        "unlikely": [("tetap mau", "still"), ("gak jadi", "leave")],
        "expect": [("oke", "on")],
        "expect_more": [("siap", "on")],
        "request_letter": [("udah dikirim", "sent"), ("nanti aja", "later")],
        "awaiting": [("mereka mau", "date"), ("suratnya", "letter"), ("ditolak", "declined")],
        "sheet": [("makasih", "fine")],
        "outcome": [("cocok banget", "fits"), ("dikenalin orang lain", "lead"), ("gak sreg", "not_for_me")],
        "settled": [("boleh dong", "thanks"), ("gak usah", "done")],
        "thanks_letter": [("udah kirim", "sent"), ("nanti aja", "later")],
    },
}
ON_THE_WAY: dict[str, dict[str, str]] = {
    "unlikely": {"liking": "no"},
    "request_letter": {"standing": "asking"},
    "awaiting": {"standing": "asking", "request_letter": "sent"},
    "outcome": {"standing": "over"},
    "settled": {"standing": "over"},
    "thanks_letter": {"standing": "over", "settled": "thanks"},
}
# A topic of the bank by a word of it, and "none" of a goal.
TOPICS = {
    "de": [("goal_fit", "Alltag", "day"), ("goal_roles", "Einstieg", "entry"), ("goal_contact", "Podcasts", "read")],
    "en": [("goal_fit", "daily work", "day"), ("goal_roles", "last hire", "entry"), ("goal_contact", "books", "read")],
    "id": [("goal_fit", "keseharian", "day"), ("goal_roles", "cara masuk", "entry"), ("goal_contact", "buku", "read")],
}
NONE_OF_THEM = {"de": "nichts davon", "en": "none of them", "id": "gak ada yang cocok"}
NO_NAME = {"de": "weiß ich noch nicht", "en": "don't know yet", "id": "belum tahu"}
MY_NAME_IS = {"de": "Robin Sommer", "en": "Robin Sommer", "id": "Ibu Robin"}


async def _to(story: Story, step: str, number: int) -> None:
    await begins(story, "informational", step, company=f"Acme {number}", **ON_THE_WAY.get(step, {}))
    story.skip()


@pytest.mark.parametrize("step", FREELY["en"])
async def test_what_people_write_is_understood(story: Story, step: str) -> None:
    """product.md 9: free answers, slang included, at each question, do what the button does."""
    for number, (text, meant) in enumerate(FREELY[story.locale][step]):
        await story.passes(minutes=1)
        await _to(story, step, number)
        question = INFORMATIONAL.question(step)
        choice = next(choice for choice in question.choices if choice.id == meant)
        await story.user_sends(text)
        if isinstance(question, AskChoice):
            assert (await story.state("informational")).answers.get(step) == Picked(meant), text
        elif isinstance(INFORMATIONAL.by_id[choice.goto], End):
            assert await step_of(story, "informational") == "", text
        else:
            here = await story.state("informational")
            assert choice.goto == here.step or choice.goto in here.trail, f"{text!r} led to {here.step}"
        story.skip()
        await story.user_sends("/cancel")
        story.skip()


async def test_topics_are_ticked_by_a_word_and_none_is_an_answer(story: Story) -> None:
    """C5-C9: the whole question need not be typed; "none of them" goes on."""
    for number, (goal, text, option) in enumerate(TOPICS[story.locale]):
        await _to(story, goal, number)
        await story.user_sends(text)
        assert (await story.state("informational")).answers.get(goal) == Several((option,)), text
        story.skip()
        await story.user_taps(option)
        story.skip()
        await story.user_sends(NONE_OF_THEM[story.locale])
        assert (await story.state("informational")).answers.get(goal) == Picked("none")
        story.skip()
        await story.user_sends("/cancel")
        story.skip()


async def test_a_name_is_a_name_and_not_knowing_one_is_an_answer(story: Story) -> None:
    """product.md 9: whom one meets, in words."""
    for number, (text, meant) in enumerate(
        [(NO_NAME[story.locale], Picked("unknown")), (MY_NAME_IS[story.locale], Wrote(MY_NAME_IS[story.locale]))]
    ):
        await _to(story, "person", number)
        await story.user_sends(text)
        assert (await story.state("informational")).answers.get("person") == meant
        story.skip()
        await story.user_sends("/cancel")
        story.skip()


@pytest.mark.parametrize("step", ["when", "over_at", "check_back_on"])
async def test_the_examples_in_the_question_are_understood(story: Story, step: str) -> None:
    """voice.md: what the question gives as an example is taken as an answer, as it stands there."""
    text = story.catalog.text(story.locale, f"informational-{step}", args={"company": "Acme"})
    examples = re.findall(r"[„“]([^“”„]+)[“”]", text)
    assert examples, text
    standing = {"when": "fixed"}.get(step, "over")
    for number, example in enumerate(examples):
        await begins(story, "informational", step, company=f"Acme {number}", standing=standing)
        story.skip()
        await story.user_sends(example)
        if any("slip-when-several" in message.keys for message in story.skip()):
            await story.user_sends("/cancel")
            story.skip()
            continue
        assert isinstance((await story.state("informational")).answers.get(step), Timed), example
        await story.user_sends("/cancel")
        story.skip()


async def test_at_the_door_it_is_understood(story: Story) -> None:
    """product.md 9: the wish to ask somebody inside, said to nobody in particular, begins this conversation."""
    said = {"de": "Infogespräch", "en": "informational interview", "id": "wawancara informasional"}
    await story.user_sends(said[story.locale])
    story.bot_says("informational-company")
