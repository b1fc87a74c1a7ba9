"""Stale, foreign, forged and doubled presses: explained over the chat, without effect, answered once each."""

from __future__ import annotations

from tests.stories.story import PERSON, SOMEBODY_ELSE, Story
from tests.stories.walks import decides, to_the_card, walk


async def test_a_stale_button_explains_itself(story: Story) -> None:
    """telegram.md 19: the question was answered in words meanwhile; its old button does nothing."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    old = story.skip()[-1]
    tokens = dict(old.choices)
    await story.user_types_choice("decide-practice", "fresh")
    story.bot_says("decide-time")
    before = await story.state()
    await story.press(tokens["rusty"], old.id)
    story.toast("slip-stale")
    assert await story.state() == before
    assert not story.chat.messages[old.id].choices, "what was answered in words has lost its buttons"


async def test_a_doubled_tap_counts_once(story: Story) -> None:
    """telegram.md 6: two quick presses on one button: one answer, one explanation."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    asked = story.skip()[-1]
    token = asked.choices["rusty"]
    await story.press(token, asked.id)
    story.bot_says("decide-time")
    await story.press(token, asked.id)
    story.toast("slip-stale")
    assert (await story.state()).step == "time"


async def test_quick_toggles_all_count(story: Story) -> None:
    """A14: taps on a keyboard that is not yet redrawn are no slips."""
    await story.user_sends("/decide")
    await walk(story, "priorities")
    asked = story.skip()[-1]
    tokens = dict(asked.choices)
    for option in ("learning", "pay", "people"):
        await story.press(tokens[option], asked.id)
    assert len(story.skip()) == 3
    await story.user_taps("enough")
    story.bot_says("decide-fit")


async def test_somebody_elses_press_has_no_effect(story: Story) -> None:
    """telegram.md 19: a token is bound to its person."""
    await to_the_card(story)
    card = story.skip()[-1]
    before = await story.state()
    await story.press(card.choices["go"], card.id, by=SOMEBODY_ELSE)
    story.toast("slip-foreign")
    assert await story.state() == before


async def test_a_forged_button_has_no_effect(story: Story) -> None:
    """telegram.md 19: whatever the data is, it is answered once and changes nothing."""
    await to_the_card(story)
    card = story.skip()[-1]
    before = await story.state()
    for token in ("", "go", "A" * 64, "x" * 200, "ÄÖÜ", "AAAA====", "1:2:go"):
        await story.press(token, card.id)
        story.toast("slip-foreign")
        assert await story.state() == before


async def test_a_seal_for_another_question_has_no_effect(story: Story) -> None:
    """telegram.md 19: rightly sealed, but for a turn, a choice or a conversation that is not there."""
    await to_the_card(story)
    card = story.skip()[-1]
    before = await story.state()
    turn = before.turn
    for forged in (
        story.forged("go", conversation_id=1, turn=turn + 1),
        story.forged("go", conversation_id=1, turn=turn - 1),
        story.forged("rusty", conversation_id=1, turn=turn),
        story.forged("go", conversation_id=99, turn=turn),
    ):
        await story.press(forged, card.id)
        story.toast("slip-stale")
    await story.press(story.forged("go", turn=turn, person_id=SOMEBODY_ELSE), card.id)
    story.toast("slip-foreign")
    assert await story.state() == before


async def test_a_button_of_a_closed_conversation(story: Story) -> None:
    """telegram.md 19: it says that it is over, and how to go on."""
    await decides(story, "go")
    asked = story.skip()[-1]
    await story.user_sends("/cancel")
    story.bot_says("decide-cancelled")
    await story.press(story.forged("letter", conversation_id=1, turn=1), asked.id)
    story.toast("slip-over")


async def test_a_press_whose_message_is_gone_still_counts(story: Story) -> None:
    """telegram.md 14: of a message it cannot reach any more Telegram sends only chat and id; the press is as good."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    asked = story.skip()[-1]
    story.chat.lines.append("tap> (message not accessible)")
    sender = story.envelope()
    gone = {"chat": sender["chat"], "message_id": asked.id, "date": 0}
    token = asked.choices["rusty"]
    press = {"id": "gone", "from": sender["from"], "chat_instance": "1", "data": token, "message": gone}
    await story.update({"callback_query": press})
    assert "gone" in story.chat.answered
    story.chat.answered.remove("gone")
    story.bot_says("decide-time")


async def test_a_pressed_back_button_twice_goes_back_once(story: Story) -> None:
    """telegram.md 6: a doubled tap on "back" does not jump over a question."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    asked = story.skip()[-1]
    token = asked.choices["back"]
    await story.press(token, asked.id)
    story.bot_says("decide-fit")
    await story.press(token, asked.id)
    story.toast("slip-stale")
    assert (await story.state()).step == "fit"


async def test_a_decision_cannot_be_pressed_again(story: Story) -> None:
    """A15: the old card's other button is not a second decision."""
    await to_the_card(story)
    card = story.skip()[-1]
    tokens = dict(card.choices)
    await story.press(tokens["go"], card.id)
    story.bot_says("decide-zone_go")
    await story.press(tokens["decline"], card.id)
    story.toast("slip-stale")
    records = await story.store.read(lambda tx: tx.records(PERSON))
    assert [record.content["decision"] for record in records] == ["go"]
