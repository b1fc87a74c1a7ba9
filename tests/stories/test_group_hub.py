"""The hub: somebody's groups from their private chat, with a button or in words (telegram.md 4)."""

from __future__ import annotations

from tests.stories.coach_walks import begins, joins, last, picks, read_by
from tests.stories.group_story import GRACE, GROUP, JONAS, RATNA, TITLE, GroupStory
from tests.stories.group_walks import a_moment, comes, members_of, opens_one, said_in_group, tells

OTHER = -100999


async def test_who_is_in_no_group_is_told_how_to_get_one(group_story: GroupStory) -> None:
    await group_story.says(GRACE, "/groups")
    (told,) = group_story.to(GRACE)
    link = "https://t.me/sopan_bot?startgroup=begin"
    assert told.words == group_story.text("en", "groups-empty", view=link)
    assert not told.buttons


async def test_with_one_group_nobody_is_asked_which(group_story: GroupStory) -> None:
    """Each in their own language; without a check-in there is none to answer, and coaches have one button more."""
    await begins(group_story)
    for who, coach in ((JONAS, False), (RATNA, True)):
        await group_story.says(who, "/groups")
        (menu,) = group_story.to(who)
        assert TITLE in menu.words
        assert group_story.text(who.locale, "groups-menu", "checkin") not in menu.buttons
        assert group_story.text(who.locale, "groups-menu", "others") not in menu.buttons
        assert (group_story.text(who.locale, "groups-menu", "coach") in menu.buttons) is coach


async def test_of_several_groups_one_is_picked_and_left_again_for_the_others(group_story: GroupStory) -> None:
    await begins(group_story)
    group_story.chat_id, group_story.title = OTHER, "Night owls"
    await group_story.bot_is_added()
    await joins(group_story, JONAS)
    await group_story.says(JONAS, "/groups")
    (which,) = group_story.to(JONAS)
    assert list(which.buttons)[:2] == [TITLE, "Night owls"]
    await picks(group_story, JONAS, "Night owls")
    assert "Night owls" in last(group_story, JONAS).words
    await group_story.taps(JONAS, "groups-menu", "others")
    await picks(group_story, JONAS, TITLE)
    assert TITLE in last(group_story, JONAS).words


async def test_the_latest_check_in_is_answered_and_changed_from_there(group_story: GroupStory) -> None:
    """Also when the button in the group is out of reach: what was answered stands, and its card is where one is."""
    await comes(group_story)
    await joins(group_story, JONAS, GRACE)
    await opens_one(group_story)
    await tells(group_story, JONAS, stage="waiting", share="named")
    await group_story.says(JONAS, "/groups")
    await group_story.taps(JONAS, "groups-menu", "checkin")
    assert group_story.text("de", "checkin-card", "stage") in last(group_story, JONAS).buttons
    await group_story.taps(JONAS, "checkin-card", "stage")
    await group_story.taps(JONAS, "room-stage-offer")
    await a_moment(group_story)
    assert group_story.text("id", "room-stage-offer") in said_in_group(group_story)


async def test_the_same_is_reached_by_words(group_story: GroupStory) -> None:
    await begins(group_story)
    await group_story.says(JONAS, "/groups")
    await group_story.says(JONAS, "wer sieht was")
    assert RATNA.name in last(group_story, JONAS).words
    await group_story.says(JONAS, "zurück")
    await group_story.says(JONAS, "ich will raus")
    await group_story.says(JONAS, "ja, raus")
    assert last(group_story, JONAS).words.endswith(group_story.text("de", "groups-left"))
    assert await members_of(group_story) == {RATNA.id, GRACE.id}


async def test_leaving_can_be_thought_better_of(group_story: GroupStory) -> None:
    await begins(group_story)
    await group_story.says(JONAS, "/groups")
    await group_story.taps(JONAS, "groups-menu", "leave")
    await group_story.taps(JONAS, "groups-leave", "no")
    assert JONAS.id in await members_of(group_story)
    assert group_story.text("de", "groups-menu", "leave") in last(group_story, JONAS).buttons


async def test_old_buttons_of_a_group_one_has_left_do_nothing(group_story: GroupStory) -> None:
    """telegram.md 19, 24: thrown out of the chat meanwhile, nothing there can be asked for any more."""
    await begins(group_story)
    await group_story.says(JONAS, "/groups")
    (menu,) = group_story.to(JONAS)
    await group_story.happens(left_chat_member={"id": JONAS.id, "is_bot": False, "first_name": JONAS.name})
    leave = menu.buttons[group_story.text("de", "groups-menu", "leave")]
    answer = await group_story.presses(JONAS, leave, menu.id, in_group=False)
    assert answer["text"] == group_story.text("de", "slip-stale")
    await group_story.says(JONAS, "/groups")
    assert "startgroup" in last(group_story, JONAS).words


async def test_anothers_button_does_nothing(group_story: GroupStory) -> None:
    await begins(group_story)
    await group_story.says(JONAS, "/groups")
    (menu,) = group_story.to(JONAS)
    for token in menu.buttons.values():
        answer = await group_story.presses(GRACE, token, menu.id, in_group=False)
        assert answer["text"] == group_story.text("en", "slip-foreign")
    assert JONAS.id in await members_of(group_story)


async def test_a_group_the_bot_was_thrown_out_of_is_on_no_list(group_story: GroupStory) -> None:
    await begins(group_story)
    await group_story.bot_is_removed()
    await group_story.says(JONAS, "/groups")
    assert "startgroup" in last(group_story, JONAS).words
    assert TITLE not in last(group_story, JONAS).words


async def test_it_stays_when_the_group_becomes_a_supergroup(group_story: GroupStory) -> None:
    """telegram.md 13: the same group, the same members, the old hub message still works."""
    await begins(group_story)
    await group_story.says(JONAS, "/groups")
    await group_story.happens(migrate_to_chat_id=OTHER)
    group_story.chat_id = OTHER
    await group_story.happens(migrate_from_chat_id=GROUP)
    await group_story.taps(JONAS, "groups-menu", "sees")
    assert RATNA.name in last(group_story, JONAS).words


async def test_settings_lead_to_who_sees_what(group_story: GroupStory) -> None:
    """Only who is in a group has that button."""
    await begins(group_story)
    await group_story.says(JONAS, "/settings")
    await group_story.taps(JONAS, "settings-menu", "groups")
    assert group_story.text("de", "hub-coach", name=RATNA.name, sees="no") in read_by(group_story, JONAS)
    await group_story.says(JONAS, "/groups")
    await group_story.taps(JONAS, "groups-menu", "leave")
    await group_story.taps(JONAS, "groups-leave", "yes")
    await group_story.says(JONAS, "/settings")
    assert group_story.text("de", "settings-menu", "groups") not in last(group_story, JONAS).buttons
