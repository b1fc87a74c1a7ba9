"""Whatever people do in whatever order: what somebody did not share is in no message of the group, nor is who left.

The real dispatcher on a real database; Hypothesis chooses who does what. Every cheer is a word that occurs nowhere
else, so that finding it in the group is finding what somebody told there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.ports import Part
from conversations.groups.checkin import STAGES
from tests.stories.group_story import GRACE, GROUP, JONAS, SARI, TITLE, GroupStory, Shown, Somebody
from tests.stories.group_walks import a_moment, comes, goes_to_settings, group_of, members_of, opens_one, reads, tells

T = TypeVar("T")
PEOPLE = st.sampled_from((JONAS, GRACE, SARI))
QUICKLY = st.sampled_from(("looking", "applied", "interview", "waiting", "resting"))
# More often than not people share: what is shared is what can be seen where it should not be.
SHARES, PRACTICE = st.sampled_from(("named", "named", "quiet")), st.sampled_from(("yes", "no"))
CHEERS = st.sampled_from((True, True, False))
_MEMORY = Path("/dev/shm")


@dataclass
class CheckIn:
    """One check-in as we expect it: its message, and by person the cheer of those who share ("" for none)."""

    board: Shown
    number: int
    shared: dict[int, str] = field(default_factory=dict)
    told: dict[int, str] = field(default_factory=dict)  # the cheers of everybody, shared or not


class GroupLife(RuleBasedStateMachine):
    """One group through whatever may happen to it."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)
        self.story = GroupStory(Path(self.folder.name))
        self.check_ins: list[CheckIn] = []
        self.joined: set[int] = set()
        self.out_of_reach: set[int] = set()  # messages from before the bot was thrown out; nothing can change them
        self.here, self.moves, self.number = True, 0, 0

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        self.do(self.story.close())
        self.loop.close()
        self.folder.cleanup()

    @initialize()
    def begins(self) -> None:
        self.do(self.story.open())
        self.do(comes(self.story))
        self.a_check_in_opens()

    # --- what may happen

    @precondition(lambda self: self.here and len(self.check_ins) < 3)
    @rule()
    def a_check_in_opens(self) -> None:
        async def opens() -> Shown:
            await self.story.passes(days=2)  # what was open has closed by then
            await goes_to_settings(self.story)
            self.story.new.clear()
            return await opens_one(self.story)

        self.number += 1
        self.check_ins.append(CheckIn(self.do(opens()), self.number))

    @precondition(lambda self: self.here and self.check_ins)
    @rule(who=PEOPLE, stage=st.sampled_from(STAGES), cheers=CHEERS, practice=PRACTICE, share=SHARES)
    def somebody_answers(self, who: Somebody, stage: str, cheers: bool, practice: str, share: str) -> None:
        newest, part = self.check_ins[-1], self.do(self._part_of(who))
        cheer = f"{who.name}{newest.number}x" if cheers else ""
        when = (self.story.clock.now() + timedelta(days=2)).strftime("%Y-%m-%d 14:00")
        if part is None:
            self.do(tells(self.story, who, stage=stage, when=when, cheer=cheer, practice=practice, share=share))
        elif part.content["quick"]:
            self.do(self._tells_the_rest(who, cheer, practice, share, when))
        else:
            return
        newest.told[who.id] = cheer
        self._now(who, share)

    @precondition(lambda self: self.here and self.check_ins)
    @rule(who=PEOPLE, stage=QUICKLY)
    def somebody_answers_by_a_tap(self, who: Somebody, stage: str) -> None:
        board = self.check_ins[-1].board
        token = board.buttons.get(self.story.text("id", f"room-stage-{stage}"))
        if token is not None:
            self.do(self.story.presses(who, token, board.id))
            self.joined.add(who.id)

    @precondition(lambda self: self.here and self.check_ins)
    @rule(who=PEOPLE, share=SHARES)
    def somebody_changes_who_sees_it(self, who: Somebody, share: str) -> None:
        if who.id in self.check_ins[-1].told:
            self.do(self._on_the_card(who, "share", share))
            self._now(who, share)

    @precondition(lambda self: self.here and self.check_ins)
    @rule(who=PEOPLE)
    def somebody_takes_it_back(self, who: Somebody) -> None:
        if who.id in self.check_ins[-1].told:
            self.do(self._on_the_card(who, "withdraw"))
            for answers in (self.check_ins[-1].shared, self.check_ins[-1].told):
                answers.pop(who.id, None)

    @precondition(lambda self: self.here)
    @rule(who=PEOPLE)
    def somebody_joins(self, who: Somebody) -> None:
        self.do(self.story.taps(who, "room-join", in_group=True))
        self.joined.add(who.id)

    @precondition(lambda self: self.here)
    @rule(who=PEOPLE)
    def somebody_leaves(self, who: Somebody) -> None:
        self.do(self.story.happens(left_chat_member={"id": who.id, "is_bot": False, "first_name": who.name}))
        self.joined.discard(who.id)
        for check_in in self.check_ins:
            check_in.shared.pop(who.id, None)
            check_in.told.pop(who.id, None)

    @rule(hours=st.sampled_from((1, 13, 30)))
    def time_passes(self, hours: int) -> None:
        self.do(self.story.passes(hours=hours))

    @precondition(lambda self: self.here and self.moves < 2)
    @rule(new_first=st.booleans())
    def the_group_moves(self, new_first: bool) -> None:
        self.moves += 1
        old, new = self.story.chat_id, GROUP - 1000 * self.moves

        async def moves() -> None:
            sender = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
            told = [
                {"chat": {"id": old, "type": "group", "title": TITLE}, "migrate_to_chat_id": new},
                {"chat": {"id": new, "type": "supergroup", "title": TITLE}, "migrate_from_chat_id": old},
            ]
            for message in reversed(told) if new_first else told:
                await self.story.update({"message": {"message_id": 1, "date": 1, "from": sender, **message}})

        self.do(moves())
        for shown in self.story.messages.values():  # people see the old messages above the new ones, and press on
            shown.chat_id = new if shown.chat_id == old else shown.chat_id
        self.story.chat_id = new

    @precondition(lambda self: self.here and self.number > 1)
    @rule()
    def the_bot_is_thrown_out(self) -> None:
        self.do(self.story.bot_is_removed())
        self.here, self.check_ins, self.joined = False, [], set()
        self.out_of_reach = set(self.story.messages)

    @precondition(lambda self: not self.here)
    @rule()
    def the_bot_is_back(self) -> None:
        self.do(comes(self.story))
        self.here = True

    # --- what holds

    @invariant()
    def the_group_sees_what_was_shared_and_nothing_else(self) -> None:
        self.do(a_moment(self.story))
        names = {who.id: who.name for who in (JONAS, GRACE, SARI)}
        for check_in in self.check_ins:
            lines = {line.split(":")[0] for line in check_in.board.words.splitlines() if line.startswith("•")}
            assert lines == {f"• {names[person]}" for person in check_in.shared}
        seen = "\n".join(one.words for one in self._reachable())
        shared = {cheer for check_in in self.check_ins for cheer in check_in.shared.values() if cheer}
        for who in (JONAS, GRACE, SARI):
            for number in range(1, self.number + 1):
                cheer = f"{who.name}{number}x"
                assert cheer in shared or cheer not in seen
            if not any(who.id in check_in.shared for check_in in self.check_ins):
                assert who.name not in seen

    @invariant()
    def no_date_is_told_that_was_not_shared(self) -> None:
        seen = "\n".join(one.html for one in self._reachable())
        kept = [part for check_in in self.check_ins for part in self.do(self._parts(check_in.number))]
        open_ones = {part.content["at"] for part in kept if part.content["in_digest"]}
        for part in kept:
            at = part.content["at"]
            if at is not None and at not in open_ones:
                assert f'unix="{int(datetime.fromisoformat(at).timestamp())}"' not in seen

    @invariant()
    def a_check_in_is_one_message(self) -> None:
        title = self.story.text("id", "room-checkin", closes="|", count="0", amount="none").partition(".")[0]
        boards = [one for one in self._reachable() if one.words.startswith(f"{title}.")]
        assert {one.id for one in boards} == {check_in.board.id for check_in in self.check_ins}

    @invariant()
    def members_are_who_joined(self) -> None:
        if self.here:
            assert self.do(members_of(self.story)) - self.joined <= {71}, "the coach, and nobody who did not join"
            assert self.joined <= self.do(members_of(self.story))

    # --- how

    def _reachable(self) -> list[Shown]:
        messages = self.story.messages.values()
        return [one for one in messages if one.chat_id < 0 and one.id not in self.out_of_reach]

    def _now(self, who: Somebody, share: str) -> None:
        newest = self.check_ins[-1]
        self.joined.add(who.id)
        if share == "named":
            newest.shared[who.id] = newest.told[who.id]
        else:
            newest.shared.pop(who.id, None)

    async def _parts(self, number: int) -> list[Part]:
        group = await group_of(self.story)
        found = await reads(self.story, lambda tx: tx.gatherings(group.id, "checkin"))
        return await reads(self.story, lambda tx: tx.parts(found[self.number - number].id))

    async def _part_of(self, who: Somebody) -> Part | None:
        return next((part for part in await self._parts(self.number) if part.person_id == who.id), None)

    async def _on_the_card(self, who: Somebody, choice: str, then: str = "") -> None:
        await self.story.enters(who, await self.story.taps(who, "room-answer", in_group=True))
        self.joined.add(who.id)
        await self.story.taps(who, "checkin-card", choice)
        if then:
            await self.story.taps(who, "checkin-share", then)

    async def _tells_the_rest(self, who: Somebody, cheer: str, practice: str, share: str, when: str) -> None:
        await self.story.enters(who, await self.story.taps(who, "room-answer", in_group=True))
        asked = self.story.to(who)[-1]
        if asked.words == self.story.text(who.locale, "checkin-when"):
            await self.story.says(who, when)
        await self.story.taps(who, "checkin-practice", practice)
        if cheer:
            await self.story.says(who, cheer)
        else:
            await self.story.taps(who, "checkin-cheer", "nothing")
        await self.story.taps(who, "checkin-share", share)


TestGroupLife = GroupLife.TestCase
TestGroupLife.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
