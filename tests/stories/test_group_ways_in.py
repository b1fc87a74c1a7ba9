"""From the group into the private chat: for whom a way is open, once, for an hour; and joining by a tap."""

from __future__ import annotations

from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, TITLE, GroupStory
from tests.stories.group_walks import (
    comes,
    goes_to_settings,
    members_of,
    opens_one,
    reads,
)


async def test_a_personal_command_leads_to_the_private_chat(group_story: GroupStory) -> None:
    """telegram.md 23: nothing personal in a group, and nothing is begun there; the button is each presser's own."""
    await comes(group_story)
    for _ in range(2):
        await group_story.says(JONAS, "/decide Acme", in_group=True)
    told = group_story.in_group()
    assert [one.words for one in told] == [group_story.text("de", "room-in-private")] * 2
    assert await reads(group_story, lambda tx: tx.conversations(group_story.chat_id, JONAS.id)) == []
    assert await reads(group_story, lambda tx: tx.records(JONAS.id)) == []
    await group_story.enters(GRACE, await group_story.taps(GRACE, "room-go-private", in_group=True))
    assert group_story.to(GRACE)
    assert await members_of(group_story) == {RATNA.id}


async def test_who_does_not_run_the_group_sets_nothing_up(group_story: GroupStory) -> None:
    """The way stays open: made an administrator within the hour, they get in by it."""
    await group_story.bot_is_added(RATNA)
    answer = await group_story.taps(JONAS, "room-set-up", in_group=True)
    await group_story.enters(JONAS, answer)
    (told,) = group_story.to(JONAS)
    assert told.words == group_story.text("de", "room-no-admin", group=TITLE)
    assert await members_of(group_story) == set()
    group_story.directory.running = frozenset({JONAS.id, RATNA.id})
    await group_story.enters(JONAS, answer)
    assert group_story.text("de", "group-menu", "days") in group_story.to(JONAS)[-1].buttons


async def test_where_nobody_can_say_who_runs_it_nobody_gets_in(group_story: GroupStory) -> None:
    """Telegram may be away; a moment later the same link works."""
    await group_story.bot_is_added(RATNA)
    group_story.directory.running = None
    answer = await group_story.taps(RATNA, "room-set-up", in_group=True)
    await group_story.enters(RATNA, answer)
    (told,) = group_story.to(RATNA)
    assert told.words == group_story.text("id", "room-admins-unknown", group=TITLE)
    group_story.directory.running = frozenset({RATNA.id})
    await group_story.enters(RATNA, answer)
    assert await members_of(group_story) == {RATNA.id}


async def test_a_coach_no_more_sets_nothing_up_any_more(group_story: GroupStory) -> None:
    """What administrators may is asked anew at every way in; they stay a member."""
    await comes(group_story)
    group_story.directory.running = frozenset({SARI.id})
    await goes_to_settings(group_story)
    assert group_story.to(RATNA)[-1].words == group_story.text("id", "room-no-admin", group=TITLE)
    assert await members_of(group_story) == {RATNA.id}
    # The menu that is still on their screen opens nothing.
    await group_story.taps(RATNA, "group-menu", "now")
    assert group_story.in_group() == []


async def test_a_link_works_once(group_story: GroupStory) -> None:
    """telegram.md 20: used again it explains itself; the chat goes on as always."""
    await group_story.bot_is_added(RATNA)
    answer = await group_story.taps(RATNA, "room-set-up", in_group=True)
    await group_story.enters(RATNA, answer)
    group_story.to(RATNA)
    await group_story.enters(RATNA, answer)
    assert group_story.to(RATNA)[0].words == group_story.text("id", "room-link-over")


async def test_a_link_is_of_whoever_pressed(group_story: GroupStory) -> None:
    """telegram.md 20: links are visible to all; somebody else's opens nothing and stays theirs."""
    group_story.directory.running = frozenset({RATNA.id, JONAS.id})
    await group_story.bot_is_added(RATNA)
    answer = await group_story.taps(RATNA, "room-set-up", in_group=True)
    await group_story.enters(JONAS, answer)
    assert group_story.to(JONAS)[0].words == group_story.text("de", "room-link-foreign")
    assert await members_of(group_story) == set()
    await group_story.enters(RATNA, answer)
    assert await members_of(group_story) == {RATNA.id}


async def test_a_link_lives_for_an_hour(group_story: GroupStory) -> None:
    """telegram.md 20."""
    await group_story.bot_is_added(RATNA)
    answer = await group_story.taps(RATNA, "room-set-up", in_group=True)
    await group_story.passes(minutes=61)
    await group_story.enters(RATNA, answer)
    assert group_story.to(RATNA)[0].words == group_story.text("id", "room-link-over")
    assert await members_of(group_story) == set()


async def test_whoever_never_wrote_to_it_joins_by_tapping_and_is_led_to_the_private_chat(
    group_story: GroupStory,
) -> None:
    """telegram.md 23: the bot cannot write first; the tap has joined them, and the link says what that means."""
    await group_story.bot_is_added(RATNA)
    answer = await group_story.taps(GRACE, "room-join", in_group=True)
    assert await members_of(group_story) == {GRACE.id}
    assert group_story.to(GRACE) == []
    await group_story.enters(GRACE, answer)
    (told,) = group_story.to(GRACE)
    assert told.words == group_story.text("en", "joined-told", **{"group-title": TITLE})
    await group_story.taps(GRACE, "joined-told", "leave")
    assert await members_of(group_story) == set()


async def test_somebody_known_joins_with_a_word_over_the_chat(group_story: GroupStory) -> None:
    """In their own language, seen by them alone; joining twice joins once."""
    await group_story.says(JONAS, "/start")
    await group_story.bot_is_added(RATNA)
    group_story.new.clear()
    answers = [await group_story.taps(JONAS, "room-join", in_group=True) for _ in range(2)]
    said = [answer["text"] for answer in answers]
    assert said == [group_story.text("de", "room-joined"), group_story.text("de", "room-joined-before")]
    assert await members_of(group_story) == {JONAS.id}
    assert group_story.new == []


async def test_a_forged_button_in_the_group_opens_nothing(group_story: GroupStory) -> None:
    """telegram.md 19: a private button's token, one of another group, and noise are answered and do nothing."""
    await comes(group_story)
    private = next(one for one in group_story.messages.values() if one.chat_id == RATNA.id).buttons
    for token in ("x" * 40, "", next(iter(private.values()))):
        answer = await group_story.presses(GRACE, token, 1)
        assert answer["text"] == group_story.text("en", "slip-foreign")
    assert await members_of(group_story) == {RATNA.id}


async def test_one_group_knows_nothing_of_another(group_story: GroupStory) -> None:
    """A token of one group opens nothing in the other, though the same person is in both."""
    await comes(group_story)
    opened = await opens_one(group_story)
    first = group_story.chat_id
    group_story.chat_id = first - 1
    await group_story.bot_is_added(RATNA)
    answer = await group_story.presses(JONAS, next(iter(opened.buttons.values())), opened.id)
    assert answer["text"] == group_story.text("de", "slip-foreign")
    assert await members_of(group_story) == set()
    assert await reads(group_story, lambda tx: tx.memberships(JONAS.id)) == []
