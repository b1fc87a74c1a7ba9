"""Every conversation interrupted by every other one: words reach one question, and what was interrupted comes back."""

from __future__ import annotations

import pytest

from bot.ports import Conversation
from tests.stories.chat import Message
from tests.stories.story import PERSON, Story
from tests.stories.walks import walk
from tests.stories.walks_records import notes, opens, the_process

# How each is begun: a command, then presses; and whether its first step is a question or only rests.
ASKING = {
    "decide": ("/decide",),
    "debrief": ("/debrief",),
    "withdraw": ("/withdraw",),
    "informational": ("/informational",),
    "letter": ("/letter",),
    "add": ("/interviews", "add"),
    "check": ("/check",),
    "settings": ("/settings",),
    "language": ("/language",),
    "erase": ("/erase",),
}
RESTING = {
    "interviews": ("/interviews",),
    "nudges": ("/nudges",),
    "help": ("/help",),
    "privacy": ("/privacy",),
}
EVERY = {**ASKING, **RESTING, "export": ("/export",)}
# Looked at in passing: left for a conversation of weight, their question is not asked again.
ASIDES = {"settings", "language", "erase", "check"}
WEIGHTY = {"decide", "debrief", "withdraw", "informational"}
FREE = {"decide", "debrief", "withdraw", "informational", "letter", "add", "check"}  # any words answer them
WORDS = "Brightwell 7"


async def _begins(story: Story, flow: str) -> Message:
    """Begin a flow as a person does; return its first question."""
    command, *presses = EVERY[flow]
    await story.user_sends(command)
    for choice in presses:
        story.skip()
        await story.user_taps(choice)
    return story.skip()[-1]


async def _live(story: Story) -> list[Conversation]:
    return await story.store.read(lambda tx: tx.conversations(PERSON, PERSON))


async def _saved(story: Story, flow: str) -> list[object]:
    return [conversation.saved for conversation in await _live(story) if conversation.flow == flow]


async def _forgets_everything(story: Story) -> None:
    """Begin the next pair as somebody new."""
    await story.user_sends("/erase")
    story.skip()
    await story.user_taps("yes")
    story.skip()
    assert await _live(story) == []


def _question(flow: str, message: Message) -> str:
    return next(iter(sorted(key for key in message.keys if key.startswith(f"{flow}-"))))


@pytest.mark.parametrize("first", EVERY)
async def test_words_reach_the_question_asked_last_and_no_other(story: Story, first: str) -> None:
    """product.md: "dialogues that never mix": an answer never lands in the conversation before."""
    for second in EVERY:
        if second == first:
            continue
        await _begins(story, first)
        await _begins(story, second)
        before = await _saved(story, first)
        asking = [conversation.flow for conversation in await _live(story) if conversation.asking]
        assert len(asking) == len(set(asking)) == sum(flow in ASKING for flow in (first, second))
        assert not asking or asking[0] == (second if second in ASKING else first)
        await story.user_sends(WORDS)
        said = story.skip()
        assert said, f"{first} then {second}: silence"
        if second in ASKING:
            assert await _saved(story, first) in (before, []), f"what was said to {second} reached {first}"
            assert any(key.startswith((f"{second}-", "slip-")) for key in said[-1].keys)
        elif first in FREE:
            assert await _saved(story, first) != before, f"{second} only rests: the words are for {first}"
        await _forgets_everything(story)


@pytest.mark.parametrize("first", ASKING)
async def test_what_was_interrupted_is_offered_again_and_goes_on(story: Story, first: str) -> None:
    """product.md 9: /cancel ends what was begun last; the one before is offered, its question word for word."""
    for second in ASKING:
        if second == first or (first in ASIDES and second in WEIGHTY):
            continue
        asked = await _begins(story, first)
        await _begins(story, second)
        await story.user_sends("/cancel")
        cancelled, offer = story.skip()
        assert f"{second}-cancelled" in cancelled.keys
        assert "resume-offer" in offer.keys
        await story.user_taps("go")
        (again,) = story.skip()
        assert _question(first, again) == _question(first, asked)
        assert asked.html.rpartition("\n\n")[2] in again.html
        await story.user_sends(WORDS)
        assert any(key.startswith((f"{first}-", "slip-")) for key in story.skip()[-1].keys)
        await _forgets_everything(story)


@pytest.mark.parametrize("first", sorted(ASIDES))
async def test_a_look_aside_is_left_behind_without_a_word(story: Story, first: str) -> None:
    """product.md 9: nobody is asked again whether to erase everything because they went on with their interview."""
    for second in sorted(WEIGHTY):
        await _begins(story, first)
        await _begins(story, second)
        await story.user_sends("/cancel")
        (cancelled,) = story.skip()
        assert f"{second}-cancelled" in cancelled.keys
        await _forgets_everything(story)


@pytest.mark.parametrize("first", ASKING)
async def test_what_only_rests_interrupts_nothing(story: Story, first: str) -> None:
    """product.md 9: looking at lists, help or one's data; /cancel is still for the question."""
    for second in (*RESTING, "export"):
        await _begins(story, first)
        await _begins(story, second)
        await story.user_sends("/cancel")
        assert f"{first}-cancelled" in story.skip()[0].keys
        await _forgets_everything(story)


@pytest.mark.parametrize("flow", [flow for flow in ASKING if flow not in {"decide", "add"}])
async def test_the_same_begun_twice_asks_once(story: Story, flow: str) -> None:
    """telegram.md 6: an impatient second command; the older question is over, and later nothing is offered."""
    old = await _begins(story, flow)
    await _begins(story, flow)
    assert [c.flow for c in await _live(story) if c.asking] == [flow]
    for token in old.choices.values():
        await story.press(token, old.id)
        story.toast("slip-over")
    await story.user_sends("/cancel")
    story.bot_says(f"{flow}-cancelled")
    story.bot_stays_silent()


@pytest.mark.parametrize("second", ["debrief", "withdraw", "informational", "letter", "add"])
async def test_a_half_finished_conversation_survives_another_one_in_full(story: Story, second: str) -> None:
    """product.md 9: not only its first question: what was answered is kept while another conversation is held."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    story.skip()
    answered = (await story.state()).answers
    await _begins(story, second)
    await story.user_sends("Bolt")
    story.skip()
    await story.user_sends("/cancel")
    assert "resume-offer" in story.skip()[-1].keys
    await story.user_taps("go")
    story.bot_says("decide-practice")
    assert (await story.state()).answers == answered
    await story.user_taps("rusty")
    story.bot_says("decide-time")


@pytest.mark.parametrize("first", ["letter", "add"])
async def test_a_half_finished_letter_or_note_survives_too(story: Story, first: str) -> None:
    """product.md 9: "a half-finished conversation is offered for resuming", whichever it is."""
    await _begins(story, first)
    await story.user_sends("Bolt & Söhne")
    asked = story.skip()[-1]
    await story.user_sends("/decide Acme")
    story.bot_says("decide-role")
    await story.user_sends("Analyst")
    story.bot_says("decide-when")
    await story.user_sends("/cancel")
    story.bot_says("decide-cancelled")
    story.bot_says("resume-offer", "Bolt & Söhne")
    await story.user_taps("go")
    assert _question(first, story.skip()[-1]) == _question(first, asked)


async def test_three_deep_comes_back_one_after_the_other(story: Story) -> None:
    """product.md 9: the one last busy with first."""
    await story.user_sends("/decide Acme")
    await story.user_sends("/debrief Bolt")
    await story.user_sends("/withdraw Cobalt")
    story.skip()
    for cancelled, company in (("withdraw", "Bolt"), ("debrief", "Acme")):
        await story.user_sends("/cancel")
        story.bot_says(f"{cancelled}-cancelled")
        story.bot_says("resume-offer", company)
        await story.user_taps("go")
        story.skip()
    await story.user_sends("Analyst")
    story.bot_says("decide-when")


async def test_a_button_of_the_interrupted_question_goes_on_there(story: Story) -> None:
    """telegram.md 19: it still stands there, and says which question it belongs to; the newer one stays open."""
    await story.user_sends("/decide Acme")
    role = story.bot_says("decide-role")
    await story.user_sends("/withdraw Bolt")
    rounds = story.bot_says("withdraw-rounds")
    await story.press(role.choices["unclear"], role.id)
    story.bot_says("decide-when")
    await story.press(rounds.choices["one"], rounds.id)
    story.bot_says("withdraw-motive")
    assert "rounds" not in (await story.state()).answers


async def test_a_reminder_in_the_middle_takes_no_words_from_the_question(story: Story) -> None:
    """product.md 9: what is typed within half an hour answers the question, not the reminder that came between."""
    await notes(story)
    await story.passes(days=14, hours=7, minutes=50)
    story.skip()
    await story.user_sends("/decide Bolt")
    story.bot_says("decide-role")
    await story.passes(minutes=15)
    reminder = story.bot_says("reminder-ahead")
    await story.user_sends("Lead")
    story.bot_says("decide-when")
    assert (await story.state()).step == "when"
    await story.press(reminder.choices["fine"], reminder.id)
    story.bot_says("reminder-noted")
    await story.user_taps("open")
    story.bot_says("decide-employed")


async def test_an_older_view_of_a_process_that_ended_meanwhile_shows_that(story: Story) -> None:
    """telegram.md 19: closed in one message, an older one shows how it stands now; closing twice is closing once."""
    item = await notes(story)
    token = item.choices["close"]
    await opens(story, (await the_process(story)).id, "close")
    await story.press(token, item.id)
    story.bot_says("interviews-item_ended")
    assert (await the_process(story)).ended == "closed"
    assert await story.nudges() == []
