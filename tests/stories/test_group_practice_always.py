"""Whatever people do in whatever order: one's answers are one's own, and the group reads none from us."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.groups.practice import PracticeAnswer, Star, from_json
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, GroupStory, Shown, Somebody
from tests.stories.practice_walks import (
    NOTED,
    STARRED,
    asked,
    edits,
    joins,
    listed,
    looks_up,
    opens,
    practises,
    replies,
)

MEMBERS = (JONAS, GRACE, SARI)
ACTS = ("answer", "answer", "edit", "delete", "star", "star", "unstar", "leave", "join", "next", "talk")
STEPS = st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(MEMBERS), st.integers(0, 5)), min_size=8, max_size=24)
_MEMORY = Path("/dev/shm")  # a disk that syncs at once


class Told:
    """What should be so: who is in, their answers by message, the coach's stars, what was acknowledged."""

    def __init__(self, story: GroupStory, question: Shown) -> None:
        self.story, self.question = story, question
        self.there: set[Somebody] = set(MEMBERS)
        self.answers: dict[int, tuple[Somebody, str]] = {}
        self.asked_by: dict[int, int] = {}  # a reply's message -> the question's
        self.stars: set[int] = set()
        self.noted: set[int] = set()
        self.words = 0

    async def happens(self, act: str, who: Somebody, number: int) -> None:
        replied = sorted(self.asked_by)
        one = replied[number % len(replied)] if replied else 0
        match act:
            case "answer":
                await self.answer(who)
            case "edit" if one:
                author, words = self.answers.get(one, (who, ""))
                await edits(self.story, author, one, self.asked_by[one], text=(new := self.new_words()))
                if words and author in self.there:
                    self.answers[one] = (author, new)
            case "delete":
                await self.delete(who, number)
            case "star" | "unstar":
                await replies(self.story, RATNA, one or 999, f"/{act}")
                if one in self.answers:
                    (self.stars.add if act == "star" else self.stars.discard)(one)
            case "leave":
                self.there.discard(who)
                gone = {"id": who.id, "is_bot": False, "first_name": who.name}
                await self.story.happens(left_chat_member=gone)
            case "join":
                self.there.add(who)
                await self.story.taps(who, "room-join", in_group=True)
            case "next":
                self.story.in_group()
                self.question = await asked(self.story, days=7)
            case "talk":
                await self.story.says(who, self.new_words(), in_group=True)

    def new_words(self) -> str:
        self.words += 1
        return f"word{self.words}word"

    async def answer(self, who: Somebody) -> None:
        words = self.new_words()
        one = await replies(self.story, who, self.question.id, words)
        self.asked_by[one] = self.question.id
        if who in self.there:
            self.answers[one] = (who, words)
            self.noted.add(one)

    async def delete(self, who: Somebody, number: int) -> None:
        own = len(listed(await looks_up(self.story, who)))
        if own:
            shown = await opens(self.story, who, number % own)
            gone = next(one for one, (_, words) in self.answers.items() if words in shown.words)
            await self.story.taps(who, "practice-item", "delete")
            del self.answers[gone]

    async def holds(self) -> None:
        """Check it all against what is stored and what was said."""
        for who in MEMBERS:
            parts = await self.story.store.read(lambda tx, who=who: tx.parts_of(who.id, "practice_answer"))  # type: ignore[misc]
            kept = [from_json(part.content) for part in parts]
            found = {one.message_id: one.text for one in kept if isinstance(one, PracticeAnswer)}
            assert found == {one: words for one, (author, words) in self.answers.items() if author == who}
            others = [words for author, words in self.answers.values() if author != who]
            seen = " ".join(shown.words for shown in self.story.messages.values() if shown.chat_id == who.id)
            assert not any(words in seen for words in others), "somebody else's answer"
        parts = await self.story.store.read(lambda tx: tx.parts_of(RATNA.id, "practice_star"))
        given_now = [from_json(part.content) for part in parts]
        assert {one.message_id for one in given_now if isinstance(one, Star)} == self.stars
        said = " ".join(shown.words for shown in self.story.messages.values() if shown.chat_id < 0)
        assert "word" not in said, "an answer is repeated in the group"
        assert set(self.story.reactions) == self.noted
        assert all(self.story.reactions[one] == STARRED for one in self.stars)
        assert set(self.story.reactions.values()) <= {NOTED, STARRED}


async def _play(steps: list[tuple[str, Somebody, int]], folder: Path) -> None:
    story = GroupStory(folder)
    await story.open()
    try:
        await practises(story, "thu")
        await joins(story, *MEMBERS)
        told = Told(story, await asked(story))
        for act, who, number in steps:
            await told.happens(act, who, number)
        await told.holds()
    finally:
        await story.close()


@settings(max_examples=25, deadline=None)
@given(STEPS)
def test_whatever_happens(steps: list[tuple[str, Somebody, int]]) -> None:
    """Issue 6: one's own list holds one's own answers as they stand, and no message in the group repeats any."""
    with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as name:
        asyncio.run(_play(steps, Path(name)))
