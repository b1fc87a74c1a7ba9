"""What every database behind the Store port promises about what groups do, and what their time brings."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.ports import (
    ConcurrentChangeError,
    Link,
    Part,
    Person,
    Store,
    Tick,
    Transaction,
)
from tests.adapters.group_store_contract import ANOTHER, MOVED, SECRET, begun, busy_with, member, shown_as
from tests.adapters.store_contract import ADA, BEN, HOSTILE, HOUR, NOW, together


class GroupLifeContract:
    """The contract; see the module."""

    @pytest.fixture
    async def store(self) -> Store:
        raise NotImplementedError("override me with an open, empty store whose clock stands at NOW")

    # --- gatherings

    async def test_a_gathering_is_kept_as_it_is(self, store: Store) -> None:
        group = await begun(store)
        kept = await busy_with(store, group, content={"odd": HOSTILE}, over=True)
        assert await store.read(lambda tx: tx.gathering(kept.id)) == kept
        changed = await store.write(lambda tx: tx.save_gathering(replace(kept, content={}, over=False)))
        assert (changed.version, changed.over) == (kept.version + 1, False)
        assert await store.read(lambda tx: tx.gathering(kept.id)) == changed
        with pytest.raises(ConcurrentChangeError):
            await store.write(lambda tx: tx.save_gathering(kept))
        assert await store.read(lambda tx: tx.gathering(kept.id + 1)) is None

    async def test_gatherings_of_a_kind_come_newest_first(self, store: Store) -> None:
        group, other = await begun(store), await begun(store, MOVED)
        kept = [await busy_with(store, group) for _ in range(3)]
        await busy_with(store, group, "dilemma")
        await busy_with(store, other)
        found = await store.read(lambda tx: tx.gatherings(group.id, "checkin", 2))
        assert [one.id for one in found] == [kept[2].id, kept[1].id]
        assert await store.read(lambda tx: tx.gatherings(group.id, "none")) == []

    async def test_a_message_that_was_sent_is_known_and_no_write_forgets_it(self, store: Store) -> None:
        """A reply to it is found; who read the gathering before it was sent may write it all the same."""
        group = await begun(store)
        kept = await busy_with(store, group)
        await shown_as(store, kept, 99)
        await store.write(lambda tx: tx.save_gathering(replace(kept, content={"n": 2})))
        found = await store.read(lambda tx: tx.gathering_at(group.id, 99))
        assert found is not None
        assert (found.id, found.message_id, found.content) == (kept.id, 99, {"n": 2})
        unshown = await store.read(lambda tx: (tx.gathering_at(group.id, 0), tx.gathering_at(group.id + 1, 99)))
        assert unshown == (None, None)

    # --- parts

    async def test_parts_are_kept_in_the_order_of_their_first_writing(self, store: Store) -> None:
        """Written again it stays where it was; several of one kind are told apart by number."""
        held = await busy_with(store, await begun(store))
        parts = [Part(held.id, BEN, "vote", {"odd": HOSTILE}), Part(held.id, ADA, "vote", {})]
        parts += [Part(held.id, ADA, "advice", {"n": n}, n) for n in (2, 1)]
        for part in parts:
            await store.write(lambda tx, part=part: tx.save_part(part))  # type: ignore[misc]
        changed = replace(parts[0], content={"again": True})
        await store.write(lambda tx: tx.save_part(changed))
        assert await store.read(lambda tx: tx.parts(held.id)) == [changed, *parts[1:]]
        assert await store.read(lambda tx: tx.parts_of(ADA, "advice")) == [parts[3], parts[2]]
        assert await store.write(lambda tx: tx.drop_part(held.id, ADA, "advice", 2))
        assert not await store.write(lambda tx: tx.drop_part(held.id, ADA, "advice", 2))
        assert not await store.write(lambda tx: tx.drop_part(held.id, BEN, "advice"))
        assert await store.read(lambda tx: tx.parts(held.id)) == [changed, parts[1], parts[3]]

    async def test_somebody_never_seen_may_contribute(self, store: Store) -> None:
        """telegram.md 23: a press in a group is the first that is known of them; it makes no person of them."""
        held = await busy_with(store, await begun(store))
        await store.write(lambda tx: tx.save_part(Part(held.id, ADA, "report", {"x": 1})))
        assert await store.read(lambda tx: tx.person(ADA)) is None
        assert len(await store.read(lambda tx: tx.parts(held.id))) == 1

    # --- erasing

    async def test_erasing_somebody_leaves_nothing_of_them_in_any_group(self, store: Store) -> None:
        """telegram.md 28: membership, contributions and ways in go; the group and the others stay."""
        group = await begun(store)
        held = await busy_with(store, group)
        await store.write(lambda tx: tx.save_person(Person(ADA, "de")))
        for person in (ADA, BEN):
            await store.write(lambda tx, person=person: tx.save_member(member(group, person)))  # type: ignore[misc]
            await store.write(lambda tx, person=person: tx.save_part(Part(held.id, person, "report", {})))  # type: ignore[misc]
        await store.write(lambda tx: tx.open_link(SECRET, Link(ADA, group.id, "group.join", NOW + HOUR)))
        await store.write(lambda tx: tx.erase(ADA))

        def look(tx: Transaction) -> list[object]:
            return [tx.member(group.id, ADA), tx.memberships(ADA), tx.parts_of(ADA, "report"), tx.see_link(SECRET)]

        assert await store.read(look) == [None, [], [], None]
        assert [m.person_id for m in await store.read(lambda tx: tx.members(group.id))] == [BEN]
        assert [p.person_id for p in await store.read(lambda tx: tx.parts(held.id))] == [BEN]
        assert await store.read(lambda tx: tx.gathering(held.id)) == held

    async def test_forgetting_a_group_leaves_nothing_of_it_and_all_of_its_people(self, store: Store) -> None:
        group, other = await begun(store), await begun(store, MOVED)
        held, kept = await busy_with(store, group), await busy_with(store, other)
        ada = Person(ADA, "de")
        await store.write(
            together(
                lambda tx: tx.save_person(ada),
                lambda tx: tx.save_member(member(group)),
                lambda tx: tx.save_member(member(other)),
                lambda tx: tx.save_part(Part(held.id, ADA, "report", {})),
                lambda tx: tx.set_tick(Tick(group.id, "checkin.open", NOW)),
                lambda tx: tx.open_link(SECRET, Link(ADA, group.id, "group.join", NOW + HOUR)),
                lambda tx: tx.forget_group(group.id),
            )
        )

        def look(tx: Transaction) -> list[object]:
            return [
                tx.group(group.id),
                tx.gathering(held.id),
                tx.parts_of(ADA, "report"),
                tx.due_ticks(NOW, 9),
                tx.see_link(SECRET),
            ]

        assert await store.read(look) == [None, None, [], [], None]
        assert await store.read(lambda tx: (tx.person(ADA), tx.gathering(kept.id))) == (ada, kept)
        assert [m.group_id for m in await store.read(lambda tx: tx.memberships(ADA))] == [other.id]

    # --- time

    async def test_a_plan_takes_the_place_of_the_one_before(self, store: Store) -> None:
        """One of a kind for each gathering; where the sooner shall stand, it does."""
        group = await begun(store)
        wall = datetime.fromisoformat("2026-03-29 02:30")
        for tick in (
            Tick(group.id, "a", NOW + HOUR, wall=wall, zone="Europe/Berlin"),
            Tick(group.id, "a", NOW, 7),
            Tick(group.id, "b", NOW - HOUR),
        ):
            await store.write(lambda tx, tick=tick: tx.set_tick(tick))  # type: ignore[misc]
        ticks = await store.read(lambda tx: tx.ticks(group.id))
        assert [(t.kind, t.gathering_id) for t in ticks] == [("b", 0), ("a", 7), ("a", 0)]
        assert (ticks[2].wall, ticks[2].zone, ticks[0].wall) == (wall, "Europe/Berlin", None)
        await store.write(lambda tx: tx.set_tick(Tick(group.id, "b", NOW + 2 * HOUR), sooner=True))
        await store.write(lambda tx: tx.set_tick(Tick(group.id, "a", NOW - 2 * HOUR, 7), sooner=True))
        await store.write(lambda tx: tx.set_tick(Tick(group.id, "a", NOW + 3 * HOUR)))
        due = await store.read(lambda tx: [t.due_at for t in tx.ticks(group.id)])
        assert due == [NOW - 2 * HOUR, NOW - HOUR, NOW + 3 * HOUR]

    async def test_due_is_what_has_come_soonest_first(self, store: Store) -> None:
        group = await begun(store)
        for number in range(4):
            tick = Tick(group.id, "a", NOW + (1 - number) * HOUR, number)
            await store.write(lambda tx, tick=tick: tx.set_tick(tick))  # type: ignore[misc]
        assert [t.gathering_id for t in await store.read(lambda tx: tx.due_ticks(NOW, 9))] == [3, 2, 1]
        assert [t.gathering_id for t in await store.read(lambda tx: tx.due_ticks(NOW, 2))] == [3, 2]
        assert await store.read(lambda tx: tx.next_due_at()) == NOW - 2 * HOUR

    async def test_a_plan_happens_once_whoever_comes_for_it(self, store: Store) -> None:
        """Two at once, or one that was put off since it was read: only what stands is taken."""
        group = await begun(store)
        await store.write(lambda tx: tx.set_tick(Tick(group.id, "a", NOW)))
        (tick,) = await store.read(lambda tx: tx.due_ticks(NOW, 9))
        taken = await asyncio.gather(*(store.write(lambda tx: tx.take_tick(tick)) for _ in range(5)))
        assert sorted(taken) == [False] * 4 + [True]
        await store.write(lambda tx: tx.set_tick(Tick(group.id, "a", NOW)))
        (tick,) = await store.read(lambda tx: tx.due_ticks(NOW, 9))
        await store.write(lambda tx: tx.set_tick(Tick(group.id, "a", NOW + HOUR)))
        assert not await store.write(lambda tx: tx.take_tick(tick)), "it was put off meanwhile"
        assert len(await store.read(lambda tx: tx.ticks(group.id))) == 1

    async def test_plans_are_taken_back_as_far_as_is_said(self, store: Store) -> None:
        group, other = await begun(store), await begun(store, MOVED)

        async def left(*, kind: str = "", gathering_id: int | None = None) -> list[tuple[str, int]]:
            for one in (("a", 0), ("a", 7), ("b", 7)):
                await store.write(lambda tx, one=one: tx.set_tick(Tick(group.id, one[0], NOW, one[1])))  # type: ignore[misc]
            await store.write(lambda tx: tx.drop_ticks(group.id, kind, gathering_id))
            return sorted((t.kind, t.gathering_id) for t in await store.read(lambda tx: tx.ticks(group.id)))

        await store.write(lambda tx: tx.set_tick(Tick(other.id, "a", NOW)))
        assert await left(kind="a") == [("b", 7)]
        assert await left(gathering_id=7) == [("a", 0)]
        assert await left(gathering_id=0) == [("a", 7), ("b", 7)]
        assert await left(kind="b", gathering_id=7) == [("a", 0), ("a", 7)]
        assert await left() == []
        assert len(await store.read(lambda tx: tx.ticks(other.id))) == 1

    # --- ways

    async def test_a_way_is_used_once(self, store: Store) -> None:
        """telegram.md 20: whoever comes second finds it closed; looking at it does not close it."""
        group = await begun(store)
        link = Link(ADA, group.id, "checkin.report", NOW + HOUR, 12)
        await store.write(lambda tx: tx.open_link(SECRET, link))
        assert await store.read(lambda tx: (tx.see_link(SECRET), tx.see_link(ANOTHER))) == (link, None)
        used = await asyncio.gather(*(store.write(lambda tx: tx.use_link(SECRET)) for _ in range(4)))
        assert sorted(used, key=bool) == [None, None, None, link]
        assert await store.read(lambda tx: tx.see_link(SECRET)) is None

    async def test_an_expired_way_still_says_what_it_was_for_a_week(self, store: Store) -> None:
        """So that whoever comes late is told so; then it is forgotten, with the next one that is opened."""
        group = await begun(store)
        for secret, age in ((SECRET, timedelta(days=6)), (ANOTHER, timedelta(days=8))):
            link = Link(ADA, group.id, "group.join", NOW - age)
            await store.write(lambda tx, secret=secret, link=link: tx.open_link(secret, link))  # type: ignore[misc]
        await store.write(lambda tx: tx.open_link(b"new", Link(BEN, group.id, "group.join", NOW + HOUR)))
        assert await store.read(lambda tx: tx.see_link(SECRET)) is not None
        assert await store.read(lambda tx: tx.see_link(ANOTHER)) is None
