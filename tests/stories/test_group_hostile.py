"""Groups among people who mean harm: forged and foreign presses and links, names made to break what is said."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.ports import Member, Part, Person, Transaction
from bot.telegram.splitting import MAX_TEXT, units
from conversations.groups import checkin
from conversations.groups.checkin import Report
from conversations.groups.circle import Membership, membership_to_json
from tests.stories.dilemma_walks import EVERYBODY, advises, asks, gathers
from tests.stories.group_story import GRACE, JONAS, RATNA, GroupStory, Somebody
from tests.stories.group_walks import (
    a_moment,
    circle_of,
    comes,
    goes_to_settings,
    group_of,
    meets_on,
    opens_one,
    reads,
    said_in_group,
    tells,
)
from tests.stories.practice_walks import NOTED, asked, practises, replies
from tests.stories.test_group_moving import SUPERGROUP


async def test_thrown_out_the_coaches_view_is_gone_from_their_screen_too(group_story: GroupStory) -> None:
    """Issue 6: what was agreed to in the group is agreed to no longer, and stands nowhere."""
    await comes(group_story)
    await goes_to_settings(group_story)
    group = await group_of(group_story)
    await group_story.taps(GRACE, "room-join", in_group=True)
    await group_story.says(GRACE, "/start")
    agreed = membership_to_json(Membership("Grace", seen_by={str(RATNA.id): "2026-11-23"}))
    await group_story.store.write(
        lambda tx: tx.save_member(Member(group.id, GRACE.id, agreed, group_story.clock.now()))
    )
    await group_story.taps(RATNA, "group-menu", "view")
    (shown,) = [one for one in group_story.messages.values() if one.chat_id == RATNA.id and "Grace" in one.html]
    await group_story.bot_is_removed()
    assert "Grace" not in shown.html
    assert shown.buttons == {}


@pytest.mark.parametrize("again", [False, True])
async def test_who_leaves_votes_and_comes_back_has_one_vote(group_story: GroupStory, again: bool) -> None:
    """Issue 6: one vote a person, whatever they do; a press that is repeated is the same press."""
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS)
    for _ in range(3):
        await story.taps(GRACE, "room-dilemma-stay", in_group=True)
        if again:
            await story.happens(left_chat_member={"id": GRACE.id, "is_bot": False, "first_name": "Grace"})
    await story.taps(GRACE, "room-dilemma-leave", in_group=True)
    await a_moment(story)
    votes = await reads(story, lambda tx: tx.parts_of(GRACE.id, "vote"))
    assert [part.content["option"] for part in votes] == ["leave"]
    assert posted.edits <= 2


async def test_a_link_is_good_for_nobody_who_left_and_nobody_else(group_story: GroupStory) -> None:
    """telegram.md 20: forwarded, replayed, followed after leaving: it leads nowhere and changes nothing."""
    story = group_story
    await comes(story)
    await opens_one(story)
    answer = await story.taps(GRACE, "room-answer", in_group=True)
    await story.enters(JONAS, answer)
    assert story.to(JONAS)[0].words == story.text("de", "room-link-foreign")
    await story.happens(left_chat_member={"id": GRACE.id, "is_bot": False, "first_name": "Grace"})
    await story.enters(GRACE, answer)
    assert story.to(GRACE)[0].words == story.text("en", "room-link-over")
    for forged in ("A" * 22, "_" * 22, answer["url"].partition("=")[2][:-1] + "A"):
        await story.says(JONAS, f"/start {forged}")
    assert await reads(story, lambda tx: [one.person_id for one in tx.members(1)]) == [RATNA.id]


async def test_a_button_of_one_group_does_nothing_in_another(group_story: GroupStory) -> None:
    """telegram.md 19: two groups of one person never mix, whatever the message numbers are."""
    story = group_story
    await comes(story)
    opened = await opens_one(story)
    token = opened.buttons[story.text("id", "room-stage-waiting")]
    story.chat_id = SUPERGROUP
    await story.bot_is_added(JONAS)
    answer = await story.presses(GRACE, token, opened.id)
    assert answer["text"] == story.text("en", "slip-foreign")
    await story.says(GRACE, "advice", in_group=True, reply_to_message={"message_id": opened.id, "date": 1})
    await a_moment(story)
    assert opened.edits == 0
    assert await reads(story, lambda tx: tx.members(2)) == []


async def test_who_runs_the_group_no_more_sets_up_nothing_more(group_story: GroupStory) -> None:
    """Issue 6: administrators coach; the settings that are still open on a phone are no way around that."""
    await comes(group_story)
    group_story.directory.running = frozenset({JONAS.id})
    await group_story.taps(RATNA, "group-menu", "now")
    await a_moment(group_story)
    assert group_story.in_group() == []
    assert await reads(group_story, lambda tx: tx.gatherings(1, "checkin")) == []


# --- names and numbers made to harm


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("<b>Eve</b>", "<b>Eve</b>"),
        ("\u202eEve\u2066", "Eve"),
        ("Eve\nEve", "Eve Eve"),
        ("🙂" * 4096, "🙂" * 32),
        ("\u200f\u200e", "…"),
        ("&amp;", "&amp;"),
    ],
)
async def test_names_stay_names(group_story: GroupStory, name: str, shown: str) -> None:
    """telegram.md 17: neither markup, nor lines of their own, nor a turned message, nor nothing at all."""
    await comes(group_story)
    opened = await opens_one(group_story)
    eve = Somebody(GRACE.id, name, "en")
    await tells(group_story, eve)
    await a_moment(group_story)
    assert f"• {shown}: " in opened.words
    assert "<b>Eve" not in opened.html


async def test_a_group_without_a_title_and_one_that_turns_lines_around(group_story: GroupStory) -> None:
    """The title is somebody's words too."""
    group_story.title = ""
    await comes(group_story)
    await meets_on(group_story, "tue")
    group_story.title = "\u202e<i>x</i>"
    await group_story.says(JONAS, "/start@sopan_bot", in_group=True)
    assert "\u202e" not in said_in_group(group_story)
    assert (await circle_of(group_story)).title == "<i>x</i>"


async def test_two_hundred_members_are_one_message_and_what_is_taken_back_is_gone(group_story: GroupStory) -> None:
    """telegram.md 16: a second part would never be edited again, and what stands there could not be taken back."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, GRACE, cheer="Z" * 150)
    group, (gathering,) = await group_of(group_story), await reads(group_story, lambda tx: tx.gatherings(1, "checkin"))
    now = group_story.clock.now()

    def many(tx: Transaction) -> None:
        for person in range(1000, 1200):
            tx.save_person(Person(person, "en"))
            name = f"{person} {'<&>' * 18}"
            tx.save_member(Member(group.id, person, membership_to_json(Membership(name)), now))
            told = Report("interview", now, now, now + timedelta(days=9), False, True, "😀" * 199, False, True, True)
            tx.save_part(Part(gathering.id, person, "report", checkin.to_json(told)))

    await group_story.store.write(many)
    await group_story.taps(JONAS, "room-stage-looking", in_group=True)
    await a_moment(group_story)
    assert units(re.sub("<[^>]*>", "", opened.words)) <= MAX_TEXT
    assert group_story.text("id", "room-answer") in opened.buttons
    group_story.new.clear()
    await group_story.passes(days=1)
    digests = group_story.in_group()
    assert len(digests) == 1, "and not ten in a row"
    assert units(digests[0].words) <= MAX_TEXT
    assert "1000" in digests[0].words

    def nobody(tx: Transaction) -> None:
        for person in range(1000, 1200):
            tx.drop_part(gathering.id, person, "report")

    await group_story.store.write(nobody)
    await group_story.happens(left_chat_member={"id": GRACE.id, "is_bot": False, "first_name": "Grace"})
    await a_moment(group_story)
    assert "ZZZ" not in said_in_group(group_story)
    assert "1000" not in said_in_group(group_story)


async def test_advice_made_to_be_too_much_comes_back_all_the_same(group_story: GroupStory) -> None:
    """A dilemma's result is its author's, however many write however long."""
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS)
    for _ in range(5):
        for who in (GRACE, RATNA):
            await advises(story, who, "<&>" * 300, posted)
    story.new.clear()
    await story.passes(days=2)
    assert posted.buttons == {}
    assert "<&>" * 90 in "".join(shown.words for shown in story.to(JONAS))


async def test_nobody_fills_the_store_with_answers(group_story: GroupStory) -> None:
    """Who goes on and on below a question says it to the others; so many are kept, and the first ones."""
    await practises(group_story)
    question = await asked(group_story)
    for number in range(25):
        await replies(group_story, RATNA, question.id, f"Answer {number}")
    kept = await reads(group_story, lambda tx: tx.parts_of(RATNA.id, "practice_answer"))
    assert len(kept) == 20


async def test_who_runs_the_group_no_more_gives_no_stars(group_story: GroupStory) -> None:
    """Asked of Telegram at that moment; what members let them see ends with it."""
    await practises(group_story)
    question = await asked(group_story)
    await group_story.taps(GRACE, "room-join", in_group=True)
    answer = await replies(group_story, GRACE, question.id, "I like order.")
    group_story.directory.running = frozenset({JONAS.id})
    await replies(group_story, RATNA, answer, "/star")
    assert group_story.reactions[answer] == NOTED
    assert await reads(group_story, lambda tx: tx.parts_of(RATNA.id, "practice_star")) == []
    known = await reads(group_story, lambda tx: tx.member(1, RATNA.id))
    assert known is not None
    assert not known.content["coach"]
