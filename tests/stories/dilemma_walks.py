"""Ways that stories about dilemmas go: a group of five, a card on its way there, votes and advice."""

from __future__ import annotations

from bot.ports import Json, Transaction
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, GroupStory, Shown, Somebody

BUDI = Somebody(75, "Budi", "id")  # takes part, and never wrote to the bot in private
EVERYBODY = (RATNA, JONAS, GRACE, SARI, BUDI)
COMPANY = "Nordlicht Energie GmbH"


async def gathers(story: GroupStory, *people: Somebody) -> None:
    """Let the bot come into a group, and these people join it."""
    await story.bot_is_added()
    for who in people:
        if who != BUDI:
            await story.says(who, "/start")
        await story.taps(who, "room-join", in_group=True)
    story.new.clear()


async def has_a_card(story: GroupStory, who: Somebody, company: str = COMPANY) -> None:
    """Let somebody be torn about a process, and come to the card to forward."""
    await story.says(who, f"/withdraw {company}")
    await story.taps(who, "withdraw-rounds", "one")
    await story.taps(who, "withdraw-motive", "torn")
    await story.taps(who, "withdraw-torn", "talk")


async def brings_it(
    story: GroupStory, who: Somebody, *, naming: str = "anonymous", company: str = "out", length: str = "day"
) -> Shown:
    """Let somebody bring their card to the one group they are in; return the preview."""
    await has_a_card(story, who)
    await story.taps(who, "withdraw-talking", "group")
    await story.taps(who, "dilemma-naming", naming)
    await story.taps(who, "dilemma-shown", company)
    await story.taps(who, "dilemma-length", length)
    return newest(story, who)


async def asks(
    story: GroupStory, who: Somebody, *, naming: str = "anonymous", company: str = "out", length: str = "day"
) -> Shown:
    """Let somebody's dilemma come before the group; return its message there."""
    await brings_it(story, who, naming=naming, company=company, length=length)
    await story.taps(who, "dilemma-preview", "post")
    story.new.clear()
    await story.passes(minutes=21)
    (posted,) = story.in_group()
    return posted


async def votes(story: GroupStory, **options: str) -> None:
    """Let people vote, by their first names."""
    for name, option in options.items():
        await story.taps(next(who for who in EVERYBODY if who.name == name), f"room-dilemma-{option}", in_group=True)
    await story.passes(seconds=10)


async def advises(story: GroupStory, who: Somebody, text: str, asked: Shown, **changes: Json) -> None:
    """Let somebody answer a dilemma's message in the group."""
    shown = {"message_id": asked.id, "date": 1, "chat": {"id": story.chat_id, "type": "supergroup"}}
    await story.says(who, text, in_group=True, reply_to_message={**shown, "from": {"id": 1, "is_bot": True}}, **changes)


def newest(story: GroupStory, who: Somebody) -> Shown:
    """Return the message somebody got last."""
    return max((shown for shown in story.messages.values() if shown.chat_id == who.id), key=lambda one: one.id)


def in_group(story: GroupStory) -> str:
    """Return all that stands in the group now."""
    return "\n".join(shown.words for shown in story.messages.values() if shown.chat_id < 0)


async def stored(story: GroupStory) -> list[tuple[Json, bool]]:
    """Return what is stored of all dilemmas: content, and whether each is over."""

    def read(tx: Transaction) -> list[tuple[Json, bool]]:
        group = tx.group_of(story.chat_id)
        assert group is not None
        return [(one.content, one.over) for one in tx.gatherings(group.id, "dilemma")]

    return await story.store.read(read)
