"""What every database behind the Store port promises about groups. As store_contract.py; nothing here knows SQLite."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.ports import (
    ConcurrentChangeError,
    Gathering,
    Group,
    Link,
    Member,
    Outgoing,
    Store,
    StoreError,
)
from tests.adapters.store_contract import ADA, BEN, GROUP, HOSTILE, HOUR, NOW, call, together

SECRET, ANOTHER = b"\0secret\xff", b"another"
MOVED = -1_009_999_999_999


async def begun(store: Store, chat_id: int = GROUP, **content: object) -> Group:
    """Store a group and return it as stored."""
    return await store.write(lambda tx: tx.save_group(Group(0, chat_id, dict(content))))


async def busy_with(store: Store, group: Group, kind: str = "checkin", **changes: object) -> Gathering:
    """Store something a group is busy with."""
    fresh = replace(Gathering(0, group.id, kind, {"n": 1}, NOW), **changes)  # type: ignore[arg-type]
    return await store.write(lambda tx: tx.save_gathering(fresh))


async def shown_as(store: Store, gathering: Gathering, message_id: int, chat_id: int = GROUP) -> None:
    """Let a message that shows a gathering be sent."""
    wanted = Outgoing(f"m{message_id}", chat_id, 0, "g", "sendMessage", {"text": "x"}, gathering_id=gathering.id)
    (waiting,) = await store.write(lambda tx: tx.enqueue([wanted]))
    await store.write(together(lambda tx: tx.start_sending([waiting.id]), lambda tx: tx.sent(waiting.id, message_id)))


def member(group: Group, person_id: int = ADA, since: datetime = NOW, **content: object) -> Member:
    return Member(group.id, person_id, dict(content), since)


class GroupStoreContract:
    """The contract; see the module."""

    @pytest.fixture
    async def store(self) -> Store:
        raise NotImplementedError("override me with an open, empty store whose clock stands at NOW")

    # --- groups

    async def test_a_group_is_kept_as_it_is(self, store: Store) -> None:
        """Whatever its content is; found by its own number and by its chat's."""
        kept = await begun(store, odd=HOSTILE)
        assert (kept.id > 0, kept.version, kept.gone) == (True, 1, False)
        assert await store.read(lambda tx: (tx.group(kept.id), tx.group_of(GROUP))) == (kept, kept)
        changed = await store.write(lambda tx: tx.save_group(replace(kept, content={}, gone=True)))
        assert changed == replace(kept, content={}, gone=True, version=2)
        assert await store.read(lambda tx: tx.group_of(GROUP)) == changed

    async def test_a_group_nobody_began_is_none(self, store: Store) -> None:
        """Asking about it, moving or forgetting it makes no trace."""
        assert not await store.write(lambda tx: tx.move_group(GROUP, MOVED))
        await store.write(lambda tx: tx.forget_group(7))
        await store.write(lambda tx: tx.drop_ticks(7))
        blank = await store.read(
            lambda tx: (tx.group(7), tx.group_of(GROUP), tx.members(7), tx.ticks(7), tx.merged_into(7))
        )
        assert blank == (None, None, [], [], [])
        with pytest.raises(StoreError):
            await store.write(lambda tx: tx.save_gathering(Gathering(0, 7, "checkin", {}, NOW)))

    async def test_a_group_read_before_it_changed_cannot_be_written(self, store: Store) -> None:
        """Two people press at once: the second one looks again."""
        kept = await begun(store)
        await store.write(lambda tx: tx.save_group(replace(kept, content={"a": 1})))
        with pytest.raises(ConcurrentChangeError):
            await store.write(lambda tx: tx.save_group(replace(kept, content={"b": 2})))
        found = await store.read(lambda tx: tx.group(kept.id))
        assert found is not None
        assert found.content == {"a": 1}

    async def test_two_groups_cannot_have_one_chat(self, store: Store) -> None:
        await begun(store)
        with pytest.raises(StoreError):
            await begun(store)

    # --- moving

    async def test_a_group_moves_with_all_it_has(self, store: Store) -> None:
        """telegram.md 13: its number stays, and so does everybody; what waits to be said is said in the new chat."""
        group = await begun(store)
        await store.write(lambda tx: tx.save_member(member(group)))
        await store.write(lambda tx: tx.enqueue([call("g:0", 0, chat_id=GROUP), call("a:0")]))
        assert await store.write(lambda tx: tx.move_group(GROUP, MOVED))
        found = await store.read(lambda tx: tx.group_of(MOVED))
        assert found is not None
        assert (found.id, found.chat_id) == (group.id, MOVED)
        assert [one.person_id for one in await store.read(lambda tx: tx.members(group.id))] == [ADA]
        waiting, _ = await store.write(lambda tx: tx.recover_outbox(3))
        assert {one.call.dedup: one.call.chat_id for one in waiting} == {"g:0": MOVED, "a:0": ADA}

    async def test_it_moves_once_however_often_it_is_told(self, store: Store) -> None:
        """telegram.md 13: both chats tell of it, and each may do so twice."""
        group = await begun(store)
        assert [await store.write(lambda tx: tx.move_group(GROUP, MOVED)) for _ in range(3)] == [True, False, False]
        assert not await store.write(lambda tx: tx.move_group(MOVED, MOVED))
        found = await store.read(lambda tx: tx.group(group.id))
        assert found is not None
        assert found.chat_id == MOVED

    async def test_its_former_chat_still_leads_to_it(self, store: Store) -> None:
        """telegram.md 13, 19: buttons pressed there come from there; a chain of moves leads to where it is."""
        group = await begun(store)
        await store.write(lambda tx: tx.move_group(GROUP, MOVED))
        await store.write(lambda tx: tx.move_group(MOVED, MOVED - 1))
        found = await store.read(lambda tx: [tx.group_of(one) for one in (GROUP, MOVED, MOVED - 1)])
        assert [one.id for one in found if one] == [group.id] * 3
        assert await store.write(lambda tx: tx.move_group(MOVED - 1, GROUP)), "and back"
        there = await store.read(lambda tx: tx.group_of(GROUP))
        assert there is not None
        assert there.chat_id == GROUP

    async def test_a_group_begun_in_the_new_chat_becomes_part_of_the_one_that_moves_there(self, store: Store) -> None:
        """telegram.md 6: the news of being in the new chat came first, and somebody joined there already."""
        old, new = await begun(store, name="old"), await begun(store, MOVED, name="new")
        await store.write(
            together(
                lambda tx: tx.save_member(member(old, coach=True)),
                lambda tx: tx.save_member(member(new, coach=False)),
                lambda tx: tx.save_member(member(new, BEN, odd=HOSTILE)),
            )
        )
        assert await store.write(lambda tx: tx.move_group(GROUP, MOVED))
        found = await store.read(lambda tx: tx.group_of(MOVED))
        assert found is not None
        assert (found.id, found.content) == (old.id, {"name": "old"})
        assert await store.read(lambda tx: tx.group(new.id)) is None
        assert await store.read(lambda tx: tx.merged_into(old.id)) == [new.id], "for the buttons it had shown"
        members = await store.read(lambda tx: {one.person_id: one.content for one in tx.members(old.id)})
        assert members == {ADA: {"coach": True}, BEN: {"odd": HOSTILE}}, "what somebody was before, they stay"

    async def test_messages_stay_in_the_chat_they_were_sent_to(self, store: Store) -> None:
        """telegram.md 13: the new chat counts its messages from one, so a number alone says nothing there."""
        group = await begun(store)
        sent, waiting = await busy_with(store, group), await busy_with(store, group)
        await shown_as(store, sent, 55)
        await store.write(lambda tx: tx.move_group(GROUP, MOVED))
        await shown_as(store, waiting, 55, MOVED)
        found = await store.read(lambda tx: [tx.gathering(one.id) for one in (sent, waiting)])
        assert [(one.message_id, one.shown_in) for one in found if one] == [(55, GROUP), (55, 0)]
        there = await store.read(lambda tx: tx.gathering_at(group.id, 55))
        assert there is not None
        assert there.id == waiting.id
        await shown_as(store, sent, 56, MOVED)  # sent anew, because the old one was gone
        anew = await store.read(lambda tx: tx.gathering(sent.id))
        assert anew is not None
        assert (anew.message_id, anew.shown_in) == (56, 0)

    # --- members

    async def test_members_are_kept_in_the_order_they_joined(self, store: Store) -> None:
        """What they agreed to may change; since when they are there does not."""
        group = await begun(store)
        ben, ada = member(group, BEN, odd=HOSTILE), member(group, since=NOW + HOUR)
        await store.write(together(lambda tx: tx.save_member(ada), lambda tx: tx.save_member(ben)))
        assert await store.read(lambda tx: tx.members(group.id)) == [ben, ada]
        changed = replace(ada, content={"coach": True}, since_at=NOW - HOUR)
        await store.write(lambda tx: tx.save_member(changed))
        assert await store.read(lambda tx: tx.member(group.id, ADA)) == replace(changed, since_at=ada.since_at)

    async def test_somebody_is_in_as_many_groups_as_they_joined(self, store: Store) -> None:
        one, two = await begun(store), await begun(store, MOVED)
        await store.write(
            together(
                lambda tx: tx.save_member(member(two)),
                lambda tx: tx.save_member(member(one, since=NOW + HOUR)),
                lambda tx: tx.save_member(member(one, BEN)),
            )
        )
        assert [m.group_id for m in await store.read(lambda tx: tx.memberships(ADA))] == [two.id, one.id]
        assert await store.read(lambda tx: tx.member(two.id, BEN)) is None

    async def test_who_leaves_takes_their_ways_in_along(self, store: Store) -> None:
        """telegram.md 24; other people's and other groups' stay."""
        one, two = await begun(store), await begun(store, MOVED)
        await store.write(lambda tx: tx.save_member(member(one)))
        for number, (person, group) in enumerate(((ADA, one), (ADA, two), (BEN, one))):
            link = Link(person, group.id, "checkin.report", NOW + HOUR)
            await store.write(lambda tx, link=link, number=number: tx.open_link(b"%d" % number, link))  # type: ignore[misc]
        assert await store.write(lambda tx: tx.drop_member(one.id, ADA))
        assert not await store.write(lambda tx: tx.drop_member(one.id, ADA))
        seen = await store.read(lambda tx: [tx.see_link(b"%d" % n) is not None for n in range(3)])
        assert seen == [False, True, True]
