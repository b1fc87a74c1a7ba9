"""Practice in pairs comes to nothing: somebody cannot, leaves, is erased, blocks the bot; the bot goes; old buttons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dispatcher.groups.partners import begun
from bot.ports import Press
from tests.stories.group_pairs import (
    chooses_day,
    nothing_private_in_group,
    pairs_in,
    shown_to,
    two_wish,
    until,
    wishes_in,
    wishes_to,
)
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, TITLE, GroupStory, Somebody

SUPERGROUP = -1001234567890


async def three_wish(story: GroupStory) -> tuple[Somebody, Somebody, Somebody]:
    """Let three wish who could all practise together; return the two who do, and who is left out."""
    await chooses_day(story)
    await wishes_to(story, JONAS, GRACE)
    await wishes_to(story, SARI, home="cet", spoken=("id", "en"))
    await until(story, "2026-11-25 18:00")
    (both,) = await pairs_in(story)
    (out,) = {JONAS, GRACE, SARI} - both
    one, other = sorted(both, key=lambda who: who.id)
    story.new.clear()
    return one, other, out


async def leaves(story: GroupStory, who: Somebody) -> None:
    await story.happens(left_chat_member={"id": who.id, "is_bot": False, "first_name": who.name})


async def is_erased(story: GroupStory, who: Somebody) -> None:
    await story.says(who, "/erase")
    await story.taps(who, "erase-sure", "yes")


async def stops(story: GroupStory, who: Somebody) -> None:
    """Let somebody take back the wish, in the menu that their button in the group leads to."""
    await story.enters(who, await story.taps(who, "room-pairing-join", in_group=True))
    await story.taps(who, "pairing-menu", "quit")


@pytest.mark.parametrize("go", [leaves, is_erased, stops])
async def test_who_goes_is_replaced_where_somebody_waits(group_story: GroupStory, go: object) -> None:
    """The other is told without a name, and practises with who had nobody; nothing is left of who went."""
    one, other, out = await three_wish(group_story)
    await go(group_story, one)  # type: ignore[operator]
    await group_story.passes(seconds=5)
    assert await pairs_in(group_story) == {frozenset({other, out})}
    assert f'user?id={out.id}">' in shown_to(group_story, other).html
    assert group_story.text(other.locale, "pairing-because-gone") in shown_to(group_story, other).words
    assert group_story.text(out.locale, "pairing-because-gone") not in shown_to(group_story, out).words
    left = await wishes_in(group_story)
    assert one not in left
    assert one.id not in [each.last for each in left.values()]
    parts = await group_story.store.read(lambda tx: tx.parts(1))
    assert one.id not in [part.person_id for part in parts]
    nothing_private_in_group(group_story)


async def test_who_is_left_alone_is_told_and_goes_first(group_story: GroupStory) -> None:
    await two_wish(group_story)
    group_story.new.clear()
    await leaves(group_story, JONAS)
    await group_story.passes(seconds=5)
    (told,) = group_story.to(GRACE)
    assert told.words == group_story.text("en", "mock-gone")
    assert (await wishes_in(group_story))[GRACE].waited == 1
    await group_story.passes(days=2)
    assert group_story.to(GRACE) == [], "nothing comes of an interview that is none"


async def test_erased_without_a_word_to_the_group(group_story: GroupStory) -> None:
    """Also where nobody tells the group of it: at the next moment that time brings, it is seen that they are gone."""
    await two_wish(group_story)
    group_story.new.clear()
    await group_story.store.write(lambda tx: tx.erase(JONAS.id))
    await until(group_story, "2026-11-26 11:00", "Europe/Berlin")
    (told,) = group_story.to(GRACE)
    assert told.words == group_story.text("en", "mock-gone")
    assert (await wishes_in(group_story))[GRACE].last == 0


async def test_who_cannot_is_let_off_and_the_other_gets_somebody_else(group_story: GroupStory) -> None:
    one, other, out = await three_wish(group_story)
    await group_story.taps(one, "mock-invited", "cannot")
    assert other.name in shown_to(group_story, one).words
    await group_story.passes(seconds=5)
    assert await pairs_in(group_story) == {frozenset({other, out})}
    assert group_story.text(other.locale, "pairing-because-off") in shown_to(group_story, other).words
    assert (await wishes_in(group_story))[one].free is False, "not this week"


async def test_who_cannot_when_nobody_else_is_there(group_story: GroupStory) -> None:
    await two_wish(group_story)
    group_story.new.clear()
    await group_story.taps(JONAS, "mock-invited", "cannot")
    await group_story.passes(seconds=5)
    (told,) = group_story.to(GRACE)
    assert "Jonas" in told.words
    assert "you go first in the next round" in told.words
    await group_story.passes(days=3)
    assert group_story.new == []


async def test_who_has_blocked_the_bot_is_not_paired(group_story: GroupStory) -> None:
    """Nor who wants no reminders at all."""
    await chooses_day(group_story)
    await wishes_to(group_story, JONAS, GRACE)

    def away(tx):  # type: ignore[no-untyped-def]
        tx.set_reachable(JONAS.id, False, group_story.clock.now())
        tx.save_person(replace(tx.person(GRACE.id), reminders_off=True))

    await group_story.store.write(away)
    await until(group_story, "2026-11-25 18:00")
    assert await pairs_in(group_story) == set()
    assert group_story.in_group() == []
    assert group_story.to(JONAS) == []


async def test_an_old_button_explains_itself(group_story: GroupStory) -> None:
    """Of last week's interview, or of a menu that was left: nothing happens to this week's."""
    await two_wish(group_story)
    old = shown_to(group_story, GRACE)
    tokens = dict(old.buttons)
    await leaves(group_story, JONAS)
    await group_story.passes(seconds=5)
    before = await wishes_in(group_story)
    for token in tokens.values():
        answer = await group_story.presses(GRACE, token, old.id, in_group=False)
        assert answer.get("text") == group_story.text("en", "slip-stale")
    assert await wishes_in(group_story) == before


async def test_a_foreign_or_forged_button_does_nothing(group_story: GroupStory) -> None:
    await two_wish(group_story)
    old = shown_to(group_story, GRACE)
    before = await wishes_in(group_story)
    cannot = old.buttons[group_story.text("en", "mock-invited", "cannot")]
    forged = group_story.tokens.seal(Press(1, 0, "day"), chat_id=1, person_id=GRACE.id)
    for token in (cannot, forged, "nonsense"):
        answer = await group_story.presses(JONAS, token, old.id, in_group=False)
        assert answer["text"] == group_story.text("de", "slip-foreign")
    assert await wishes_in(group_story) == before


async def test_the_bot_goes_and_comes_back(group_story: GroupStory) -> None:
    """What members wished is forgotten, the day stands; whoever wishes says so anew."""
    await two_wish(group_story)
    await group_story.bot_is_removed()
    assert [part for part in await group_story.store.read(lambda tx: tx.parts(1)) if part.kind == "wish"] == []
    await group_story.passes(days=3)
    group_story.new.clear()
    await group_story.bot_is_added()
    group_story.new.clear()
    await group_story.passes(days=7)
    assert [shown for shown in group_story.new if "pasang" in shown.words] == []
    now = group_story.clock.now()
    again = await group_story.store.write(lambda tx: begun(tx, 1, now))
    assert (again.content["rhythm"]["days"], again.over) == (["wed"], False)
    await wishes_to(group_story, RATNA, SARI)
    await group_story.passes(days=8)
    assert len([shown for shown in group_story.new if shown.chat_id < 0]) >= 1
    assert await wishes_in(group_story)


async def test_a_group_that_moves_takes_its_pairs_along(group_story: GroupStory) -> None:
    await chooses_day(group_story)
    await wishes_to(group_story, JONAS, GRACE)
    await group_story.happens(migrate_to_chat_id=SUPERGROUP)
    group_story.chat_id = SUPERGROUP
    await until(group_story, "2026-11-25 18:00")
    assert await pairs_in(group_story) == {frozenset({JONAS, GRACE})}
    (told,) = group_story.in_group()
    assert (told.chat_id, "1 pasang" in told.words) == (SUPERGROUP, True)
    await wishes_to(group_story, SARI)
    assert SARI in await wishes_in(group_story)
    assert TITLE in shown_to(group_story, SARI).words
