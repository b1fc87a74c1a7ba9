"""Dilemmas and who leaves, is erased, is too few; the bot thrown out, the group moved; own words; other languages."""

from __future__ import annotations

from tests.stories.dilemma_walks import (
    BUDI,
    COMPANY,
    EVERYBODY,
    advises,
    asks,
    brings_it,
    gathers,
    has_a_card,
    in_group,
    newest,
    stored,
    votes,
)
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, GroupStory, Somebody


async def leaves(story: GroupStory, who: Somebody) -> None:
    """Let somebody leave the group."""
    gone = {"id": who.id, "is_bot": False, "first_name": who.name}
    await story.happens(left_chat_member=gone)
    await story.passes(seconds=10)


async def is_erased(story: GroupStory, who: Somebody) -> None:
    """Let somebody have everything about them deleted."""
    await story.says(who, "/erase")
    await story.taps(who, "erase-sure", "yes")
    await story.passes(seconds=10)


async def test_a_named_one_ends_when_its_author_leaves(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, GRACE, naming="named", company="in")
    assert COMPANY in posted.words
    await leaves(story, GRACE)
    assert COMPANY not in in_group(story)
    assert "Grace" not in in_group(story)
    assert posted.buttons == {}
    ((content, over),) = await stored(story)
    assert over
    assert COMPANY not in str(content)
    story.new.clear()
    await story.passes(days=2)
    assert story.to(GRACE) == [], "and nothing comes back to somebody who left"


async def test_a_named_one_ends_when_its_author_is_erased(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, GRACE, naming="named", company="in")
    await is_erased(story, GRACE)
    assert COMPANY not in in_group(story)
    assert "Grace" not in in_group(story)
    assert posted.buttons == {}


async def test_an_anonymous_one_does_not_end_in_the_moment_its_author_goes(group_story: GroupStory) -> None:
    """Else everybody would know whose it was. Its card is gone at its end, as every card is."""
    for goes in (leaves, is_erased):
        story = group_story
        if goes is leaves:
            await gathers(story, *EVERYBODY)
        posted = await asks(story, JONAS if goes is leaves else GRACE)
        before = posted.words
        await goes(story, JONAS if goes is leaves else GRACE)
        assert posted.words == before
        assert posted.buttons
        await votes(story, Ratna="stay")
        story.new.clear()
        await story.passes(days=1)
        assert posted.buttons == {}
        assert "<blockquote>" not in posted.html
        assert story.to(JONAS) == story.to(GRACE) == []


async def test_what_is_not_posted_yet_never_is_once_its_author_left(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    await brings_it(story, JONAS)
    await story.taps(JONAS, "dilemma-preview", "post")
    await leaves(story, JONAS)
    story.new.clear()
    await story.passes(days=2)
    assert story.in_group() == []
    assert await stored(story) == [({"version": 1}, True)]


async def test_a_promise_that_cannot_be_kept_any_more_is_not_broken(group_story: GroupStory) -> None:
    """The group became smaller before it was posted: it is not, until its author says so again."""
    story = group_story
    await gathers(story, *EVERYBODY)
    await brings_it(story, JONAS)
    await story.taps(JONAS, "dilemma-preview", "post")
    await leaves(story, SARI)
    story.new.clear()
    await story.passes(minutes=21)
    assert story.in_group() == []
    await story.taps(JONAS, "dilemma-smaller", "anyway")
    await story.passes(minutes=21)
    (posted,) = story.in_group()
    assert posted.buttons


async def test_small_groups_are_told_what_cannot_be_promised(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, JONAS, GRACE)
    await has_a_card(story, JONAS)
    await story.taps(JONAS, "withdraw-talking", "group")
    said = story.text(
        "de", "dilemma-naming", **{"anonymity": "none", "group-title": "Seekers & friends", "group-members": "2"}
    )
    assert said in newest(story, JONAS).words
    await gathers(story, RATNA)
    await story.says(JONAS, "/cancel")
    await story.taps(JONAS, "withdraw-torn", "talk")
    await story.taps(JONAS, "withdraw-talking", "group")
    said = story.text(
        "de", "dilemma-naming", **{"anonymity": "thin", "group-title": "Seekers & friends", "group-members": "3"}
    )
    assert said in newest(story, JONAS).words


async def test_who_advised_and_was_erased_is_not_passed_on(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS)
    await advises(story, GRACE, "Trust your gut.", posted)
    await advises(story, BUDI, "Sabar dulu.", posted)
    await votes(story, Grace="leave", Budi="leave", Ratna="leave")
    await is_erased(story, GRACE)
    story.new.clear()
    await story.passes(days=1)
    (result,) = story.to(JONAS)
    assert "Trust your gut" not in result.words
    assert "Sabar dulu." in result.words
    assert story.text("de", "room-dilemma-tally", option="Aussteigen", count="2") in result.words


async def test_edited_advice_and_what_is_none(group_story: GroupStory) -> None:
    """What was edited is passed on as it stands; what answers something else, or comes from behind a name, is not."""
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS)
    await advises(story, JONAS, "I'd say go.", posted)
    await advises(story, GRACE, "Go.", posted)
    written = story._message_id  # the number Telegram gave it
    message = {
        "message_id": written,
        "date": 1,
        "edit_date": 2,
        "chat": {"id": story.chat_id, "type": "supergroup", "title": "Seekers & friends"},
        "from": {"id": GRACE.id, "is_bot": False, "first_name": GRACE.name},
        "text": "Stay.",
        "reply_to_message": {"message_id": posted.id, "date": 1, "chat": {"id": story.chat_id, "type": "supergroup"}},
    }
    await story.update({"edited_message": message})
    await story.says(GRACE, "Lunch?", in_group=True)
    story.new.clear()
    await story.passes(days=1)
    (result,) = story.to(JONAS)
    assert "Grace: „Stay.“" in result.words
    assert "I'd say go." not in result.words, "the author's own words are none of the others'"
    assert "Lunch" not in result.words


async def test_the_bot_is_thrown_out_and_nothing_more_happens(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    await asks(story, JONAS)
    await story.bot_is_removed()
    story.new.clear()
    await story.passes(days=2)
    assert story.in_group() == story.to(JONAS) == []
    assert await stored(story) == [({"version": 1}, True)]


async def test_a_group_that_becomes_a_supergroup_takes_its_dilemma_along(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS)
    await story.happens(migrate_to_chat_id=-100999)
    story.chat_id = -100999
    answer = await story.presses(GRACE, next(iter(posted.buttons.values())), posted.id)
    assert answer["text"] == story.text("en", "room-dilemma-noted", option=story.text("en", "room-dilemma-stay"))
    story.new.clear()
    await story.passes(days=1)
    (result,) = story.to(JONAS)
    assert story.text("de", "room-dilemma-tally", option="Dabeibleiben", count="1") in result.words


async def test_a_decision_goes_to_the_group_and_on(group_story: GroupStory) -> None:
    """The same from decide; whoever has decided meanwhile is asked whether anything has changed."""
    story = group_story
    await gathers(story, *EVERYBODY)
    await story.says(GRACE, "/decide Nordlicht")
    await story.says(GRACE, "Analyst")
    await story.says(GRACE, "8.12.2026 15:00")
    for _ in range(20):
        shown = newest(story, GRACE)
        if story.text("en", "decide-card", "unsure") in shown.buttons:
            break
        label = next((one for one in shown.buttons if one == story.text("en", "decide-priorities", "enough")), "")
        token = shown.buttons[label or next(iter(shown.buttons))]
        await story.presses(GRACE, token, shown.id, in_group=False)
    await story.taps(GRACE, "decide-card", "unsure")
    await story.taps(GRACE, "decide-unsure", "talk")
    await story.taps(GRACE, "decide-talking", "group")
    await story.taps(GRACE, "dilemma-naming", "anonymous")
    await story.taps(GRACE, "dilemma-shown", "in")
    await story.taps(GRACE, "dilemma-length", "day")
    assert "Analyst" in newest(story, GRACE).words
    assert "15.00" not in newest(story, GRACE).words, "a day would tell who it is"
    await story.taps(GRACE, "dilemma-preview", "no")
    assert story.text("en", "decide-card", "unsure") in newest(story, GRACE).buttons, "back at the card"
    assert await stored(story) == []
