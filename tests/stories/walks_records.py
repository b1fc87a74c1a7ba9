"""Ways through what is on record: noting a process by hand, looking at it, changing it in one message."""

from __future__ import annotations

from bot.dispatcher.records import read_all
from bot.ports import Nudge
from conversations.etiquette import AGENDA
from conversations.process import Process
from tests.stories.chat import Message
from tests.stories.story import PERSON, Story
from tests.stories.walks import MOMENT

OPEN = "open"  # instead of a date: none is fixed yet
# Saturday, 5 December 2026, 15:00: a week later is a weekend.
SATURDAY = {
    "de": "Samstag, 5. Dezember, 15 Uhr",
    "en": "Saturday 5 December, 3 pm",
    "id": "Sabtu 5 Desember jam 3 sore",
}
# Wednesday, 9 December, 15:00; and Tuesday, 15 December, 10:00.
A_DAY_LATER = {"de": "Mittwoch, 9. Dezember, 15 Uhr", "en": "Wednesday 9 December, 3 pm"} | {
    "id": "Rabu 9 Desember jam 3 sore"
}
A_WEEK_LATER = {"de": "15. Dezember, 10 Uhr", "en": "15 December, 10 am", "id": "15 Desember jam 10 pagi"}


async def notes(story: Story, company: str = "Acme", role: str = "Analyst", when: str = "") -> Message:
    """Note a process by hand; return its view. ``role`` empty: none in particular; ``when`` empty: MOMENT."""
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/interviews")
    story.skip()
    await story.user_taps("add")
    await story.user_sends(company)
    await _says(story, role or "none")
    await _says(story, when or MOMENT[story.locale])
    if when != OPEN:
        story.skip()
        await story.user_taps("yes")
    if "add-zone" in story.skip()[-1].keys:
        await story.user_taps(story.home)
    await story.user_sends("/interviews")
    story.skip()
    await story.user_taps((await processes(story))[-1].id)
    story.restarts = restarts
    await story.restart()
    return story.bot_says("interviews-item", company)


async def _says(story: Story, answer: str) -> None:
    if answer in {"none", OPEN}:
        story.skip()
        await story.user_taps(answer)
    else:
        await story.user_sends(answer)


async def opens(story: Story, *choices: str) -> Message:
    """Look at the list, and press on from there; return what stands then."""
    await story.user_sends("/interviews")
    for choice in choices:
        story.skip()
        await story.user_taps(choice)
    return story.skip()[-1]


async def in_place(story: Story, message: Message, *choices: str) -> Message:
    """Press one button after the other; each time the message changes, and nothing else is said."""
    for choice in choices:
        await story.user_taps(choice)
        (said,) = story.skip()
        assert said.id == message.id, f"{choice}: {said.html!r} is a new message"
        message = said
    return message


async def processes(story: Story) -> list[Process]:
    """Return what is on record, the oldest first."""
    kept = await story.store.read(lambda tx: read_all(tx, PERSON))
    return [one.process for one in kept][::-1]


async def the_process(story: Story) -> Process:
    """Return the only process on record."""
    (one,) = await processes(story)
    return one


async def planned(story: Story) -> dict[str, Nudge]:
    """Return the reminders of processes by kind; of several processes, the last one's."""
    return {nudge.kind: nudge for nudge in await story.nudges() if nudge.kind in AGENDA}


def labelled(message: Message, words: str) -> str:
    """Return the choice whose button says these words."""
    (choice,) = [name for name, label in message.labels.items() if words in label and name in message.choices]
    return choice
