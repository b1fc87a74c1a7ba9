"""A few own words before one of several groups; and many random ways at once: whose it is stays untold all through."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import Any

import pytest

from bot.ports import Group, Transaction
from bot.storage.groups import GroupsPart
from conversations.groups.circle import circle_from_json, circle_to_json
from conversations.groups.dilemma import OPTIONS
from tests.stories.dilemma_walks import BUDI, EVERYBODY, advises, asks, gathers, newest, stored
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, GroupStory, Shown, Somebody

OTHER = -100777
WORDS = "My boss heard of it.\nShall I still go?"


async def from_the_hub(story: GroupStory, who: Somebody) -> None:
    await story.says(who, "/groups")
    await story.taps(who, "groups-menu", "dilemma")


async def test_own_words_are_put_before_the_group_as_they_were_read(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    await from_the_hub(story, GRACE)
    await story.taps(GRACE, "dilemma-kind", "decide")
    await story.says(GRACE, WORDS)
    await story.taps(GRACE, "dilemma-naming", "anonymous")
    await story.taps(GRACE, "dilemma-length", "three")
    assert f"<blockquote>{WORDS}</blockquote>" in newest(story, GRACE).html
    await story.taps(GRACE, "dilemma-preview", "change")
    await story.taps(GRACE, "dilemma-words", "short")
    await story.says(GRACE, "Shall I go <b>?")
    await story.taps(GRACE, "dilemma-preview", "post")
    story.new.clear()
    await story.passes(minutes=21)
    (posted,) = story.in_group()
    assert "<blockquote>Shall I go &lt;b&gt;?</blockquote>" in posted.html
    assert story.text("id", "room-dilemma-go") in posted.buttons
    await story.passes(days=3)
    result = newest(story, GRACE)
    assert story.text("en", "room-dilemma-no-votes") in result.words
    assert story.text("en", "dilemma-result", "back") not in result.buttons, "it came from nowhere else"
    await story.taps(GRACE, "dilemma-result", "enough")


async def test_one_of_several_groups_is_chosen_and_only_that_one_reads_it(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    there, story.chat_id = story.chat_id, OTHER
    await gathers(story, GRACE)

    def rename(tx: Transaction) -> Group:
        group = tx.group_of(OTHER)
        assert group is not None
        return tx.save_group(
            replace(group, content=circle_to_json(replace(circle_from_json(group.content), title="B")))
        )

    await story.store.write(rename)
    story.chat_id = there
    await story.says(GRACE, "/withdraw Nordlicht")
    await story.taps(GRACE, "withdraw-rounds", "one")
    await story.taps(GRACE, "withdraw-motive", "torn")
    await story.taps(GRACE, "withdraw-torn", "talk")
    await story.taps(GRACE, "withdraw-talking", "group")
    which = newest(story, GRACE)
    assert {"B", "Seekers & friends"} <= set(which.buttons)
    await story.presses(GRACE, which.buttons["Seekers & friends"], which.id, in_group=False)
    await story.taps(GRACE, "dilemma-naming", "named")
    await story.taps(GRACE, "dilemma-shown", "out")
    await story.taps(GRACE, "dilemma-length", "day")
    await story.taps(GRACE, "dilemma-preview", "post")
    story.new.clear()
    await story.passes(seconds=5)
    assert len(story.in_group()) == 1
    assert not [shown for shown in story.new if shown.chat_id == OTHER]


async def test_two_at_once_come_back_each_to_its_own_place(group_story: GroupStory) -> None:
    """Another one takes the first one's place in the chat, and what came of the first comes all the same."""
    story = group_story
    await gathers(story, *EVERYBODY)
    await asks(story, JONAS, naming="named", length="day")
    await from_the_hub(story, JONAS)
    await story.taps(JONAS, "dilemma-kind", "withdraw")
    await story.says(JONAS, "Und was ist mit Bolt?")
    await story.taps(JONAS, "dilemma-naming", "named")
    await story.taps(JONAS, "dilemma-length", "three")
    await story.taps(JONAS, "dilemma-preview", "post")
    await story.passes(minutes=1)
    assert len(story.in_group()) == 1
    story.new.clear()
    await story.passes(days=1)
    (first,) = story.to(JONAS)
    assert story.text("de", "dilemma-result", "back") in first.buttons, "it came from a card"
    await story.passes(days=2)
    (second,) = story.to(JONAS)
    assert story.text("de", "dilemma-result", "back") not in second.buttons
    assert [over for _, over in await stored(story)] == [True, True]


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_happens_nobody_learns_whose_it_is(group_story: GroupStory, seed: int) -> None:
    """Random votes, changes, advice, leaving and erasing: one vote each, one message, no trace of who asked."""
    story, dice = group_story, random.Random(seed)
    await gathers(story, *EVERYBODY)
    author = dice.choice((JONAS, GRACE, SARI))
    posted = await asks(story, author)
    there, told = {*EVERYBODY}, posted.html
    for _ in range(25):
        who = dice.choice(sorted(there, key=lambda one: one.id))
        what = dice.random()
        if what < 0.6:
            await _votes(story, who, dice.choice((*OPTIONS["withdraw"], "")), posted)
        elif what < 0.75:
            await advises(story, who, f"Advice {dice.random()}", posted)
        elif what < 0.8 and len(there) > 2:
            there.discard(who)
            await story.happens(left_chat_member={"id": who.id, "is_bot": False, "first_name": who.name})
        elif what < 0.83 and who not in {BUDI, RATNA} and len(there) > 2:
            there.discard(who)
            await story.says(who, "/erase")
            await story.taps(who, "erase-sure", "yes")
        else:
            await story.passes(seconds=dice.randrange(1, 20))
        await _holds(story, author, posted, told)
    await story.passes(days=1)
    assert posted.buttons == {}
    assert "<blockquote>" not in posted.html
    await _holds(story, author, posted, "")
    assert story.in_group() == [], "one message, changed in place"


async def _votes(story: GroupStory, who: Somebody, option: str, posted: Shown) -> None:
    label = story.text("id", f"room-dilemma-{option}" if option else "room-dilemma-take-back")
    await story.presses(who, posted.buttons[label], posted.id)


async def _holds(story: GroupStory, author: Somebody, posted: Shown, told: str) -> None:
    ((content, _),) = await stored(story)
    for trace in (author.name, "Nordlicht"):
        assert trace not in posted.html
        assert trace not in str(content)
    for told_as in (posted.html, str(content)):  # figures of an instant may look like anybody's number
        assert not re.search(rf"(?<!\d){author.id}(?!\d)", told_as)
    assert posted.html.partition("</blockquote>")[0] == told.partition("</blockquote>")[0] or not told

    def voters(tx: Any) -> list[int]:
        assert isinstance(tx, GroupsPart)
        group = tx.group_of(story.chat_id)
        assert group is not None
        (gathering,) = tx.gatherings(group.id, "dilemma")
        return [part.person_id for part in tx.parts(gathering.id) if part.kind == "vote"]

    who = await story.store.read(voters)
    assert len(who) == len({*who}), "one vote a person"
