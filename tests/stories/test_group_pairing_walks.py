"""Whatever people do, in whatever order: who is paired with whom is known to both and to nobody else."""

from __future__ import annotations

import random
from collections.abc import Mapping

import pytest

from conversations.groups.wish import Wish
from tests.stories.group_pairs import chooses_day, nothing_private_in_group, pairs_in, wishes_in
from tests.stories.group_story import EVERYBODY, GRACE, JONAS, RATNA, SARI, GroupStory, Somebody


async def _wishes(story: GroupStory, who: Somebody) -> None:
    await story.enters(who, await story.taps(who, "room-pairing-join", in_group=True))
    if story.text(who.locale, "pairing-menu", "join") in _newest(story, who):
        await story.taps(who, "pairing-menu", "join")
        await story.says(who, {"de": "englisch", "en": "bahasa indonesia", "id": "inggris"}[who.locale])
        await story.taps(who, "pairing-languages", "enough")
        if story.text(who.locale, "decide-zone", "cet") in _newest(story, who):
            await story.taps(who, "decide-zone", "cet")


async def _presses_something(story: GroupStory, who: Somebody, dice: random.Random) -> None:
    shown = [one for one in story.messages.values() if one.chat_id == who.id and one.buttons]
    if shown:
        message = dice.choice(shown)
        await story.presses(who, dice.choice(list(message.buttons.values())), message.id, in_group=False)


async def _goes(story: GroupStory, who: Somebody) -> None:
    await story.happens(left_chat_member={"id": who.id, "is_bot": False, "first_name": who.name})


def _newest(story: GroupStory, who: Somebody) -> dict[str, str]:
    return max((one for one in story.messages.values() if one.chat_id == who.id), key=lambda one: one.id).buttons


class _Rounds:
    """Remembers who was with whom, to see that nobody has the same again in the round after."""

    def __init__(self) -> None:
        self._had: dict[int, tuple[int, int]] = {}  # the number of their last pair, and with whom
        self._sat_out: set[int] = set()

    def look(self, found: Mapping[Somebody, Wish]) -> None:
        here = {who.id: wish for who, wish in found.items()}
        self._had = {one: had for one, had in self._had.items() if one in here and had[1] in here}
        self._sat_out |= {one for one, wish in here.items() if wish.skipped}
        for one, wish in here.items():
            if not wish.is_busy or wish.mock is None:
                continue
            other = wish.mock.pair.other(one)
            number, before = self._had.get(one, (0, 0))
            if wish.number != number:
                assert before != other or one in self._sat_out, "the same pair twice in a row"
                self._had[one] = (wish.number, other)
                self._sat_out.discard(one)


@pytest.mark.parametrize("seed", range(12))
async def test_any_order_of_things(group_story: GroupStory, seed: int) -> None:
    """The two agree on what they have, nobody who went is waited for or had twice in a row, the group knows nobody."""
    dice = random.Random(f"pairs {seed}")
    await chooses_day(group_story)
    rounds = _Rounds()
    for _ in range(30):
        who = dice.choice((RATNA, JONAS, GRACE, SARI))
        match dice.choices(("wishes", "presses", "goes", "time", "says"), (4, 8, 1, 6, 1))[0]:
            case "wishes":
                await _wishes(group_story, who)
            case "presses":
                await _presses_something(group_story, who, dice)
            case "goes":
                await _goes(group_story, who)
            case "says":
                await group_story.says(
                    who, dice.choice(("Saturday 6 pm", "Freitag 17 Uhr", "besok jam 5 sore", "/cancel"))
                )
            case "time":
                await group_story.passes(hours=dice.choice((0.01, 1, 9, 30, 80)))
        found = await wishes_in(group_story)
        pairs = await pairs_in(group_story)  # checks that both know of it
        assert len({one for both in pairs for one in both}) == 2 * len(pairs)
        rounds.look(found)
        known = {each.id for each in found}
        assert all(each.mock.pair.other(one.id) in known for one, each in found.items() if each.is_busy and each.mock)
        nothing_private_in_group(group_story)
    assert not [line for line in group_story.lines if group_story.text("en", "sorry-broken") in line]
    assert set(EVERYBODY) >= set(await wishes_in(group_story))
