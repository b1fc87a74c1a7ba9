"""The bot was off for weeks: one message lists what still makes sense, instead of one for each; the rest is dropped."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta

import pytest

from bot.language.words import normal
from bot.ports import Nudge
from bot.scheduling.walltime import to_instant
from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks import decides, walk
from tests.stories.walks_after import day
from tests.stories.walks_records import A_DAY_LATER, notes
from tests.stories.walks_talks import begins, decides_to_leave

LEFT = datetime(2026, 12, 7, 10)  # a Monday; the bot is off from then on
BACK = LEFT + timedelta(days=21)
SOON_AFTER = {"de": "29. Dezember, 15 Uhr", "en": "29 December, 3 pm", "id": "29 Desember jam 3 sore"}
LISTED = ("unsent", "follow_up", "careers")  # what still makes sense after three weeks
CALLED = {
    "de": "die Mail zum Nachfragen bei Beta",
    "en": "the follow-up mail to Beta please",
    "id": "email tindak lanjut ke Beta dong",
}


async def _looks_ahead(story: Story) -> None:
    """Have eleven reminders planned: of three processes, a decision slept on, and a careers page."""
    restarts, story.restarts = story.restarts, False
    await decides(story, "decline", lean="decline", company="Gamma")
    await story.user_taps("watch", story.home)
    await story.it_is(LEFT.date(), 10)
    story.skip()
    await notes(story, "Acme")
    await notes(story, "Beta", when=A_DAY_LATER[story.locale])
    await decides_to_leave(story, company="Delta")
    await story.user_taps("later")
    await story.user_sends("/decide")
    await walk(story, "card", company="Epsilon")
    await story.user_taps("unsure", "sleep")
    story.skip()
    story.restarts = restarts
    await story.restart()


async def _comes_back(story: Story) -> Message:
    await _looks_ahead(story)
    await story.is_down(days=21)
    listed = story.bot_says("missed-list")
    assert listed.unasked
    return listed


async def _due(story: Story, at: datetime) -> list[Nudge]:
    return [nudge for nudge in await story.nudges() if nudge.due_at <= to_instant(at, story.zone)]


def _named(story: Story, kind: str, company: str) -> str:
    return story.catalog.text(story.locale, f"nudge-what-{kind}", args={"company": company})


def _lists(story: Story, message: Message, *things: tuple[str, str]) -> None:
    """Check that a list has exactly these, numbered, in this order, each a button too."""
    names = [_named(story, kind, company) for kind, company in things]
    lines = [line for line in message.plain.splitlines() if line[:1].isdigit()]
    assert [line.split(", ")[0] for line in lines] == [f"{number}. {name}" for number, name in enumerate(names, 1)]
    assert [label for choice, label in message.labels.items() if choice[:1] == "n"] == names


ALL = (("unsent", "Delta"), ("follow_up", "Acme"), ("follow_up", "Beta"), ("careers", "Gamma"))


async def test_eleven_are_one_message_and_the_rest_is_dropped(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    """Issue C: "coalesced: one message that lists what was missed, not eleven", the others with a log line."""
    caplog.set_level(logging.INFO)
    await _looks_ahead(story)
    due = await _due(story, BACK)
    assert len(due) == 11
    await story.is_down(days=21)
    listed = story.bot_says("missed-list")
    story.bot_stays_silent()
    _lists(story, listed, *ALL)
    for nudge in due:
        dropped = any(record.getMessage().startswith(f"nudge {nudge.id} (") for record in caplog.records)
        assert dropped == (nudge.kind not in LISTED), nudge.kind
        assert listed.holds(day(story, nudge.wall.date())) or dropped, "it says when it was due"
    assert await _due(story, BACK) == []


async def test_nothing_of_it_comes_a_second_time(story: Story) -> None:
    """Timings: told of is told of; only what rules plan anew comes, at its own time."""
    await _comes_back(story)
    await story.user_taps("done")
    story.bot_says("missed-done")
    await story.it_is(BACK.date() + timedelta(days=14), 8)
    came = [sorted(m.keys & {"reminder-follow_up", "missed-list", "watch-look", "decide-woken"}) for m in story.skip()]
    assert not any(came)


@pytest.mark.parametrize("way", ["button", "number", "name", "words"])
@pytest.mark.parametrize("kind", ["follow_up", "careers", "unsent"])
async def test_each_can_be_called_for(story: Story, way: str, kind: str) -> None:
    """telegram.md 4: tapped, or typed as a number, by its label; the list stays, and what it is about is asked."""
    listed = await _comes_back(story)
    place = [of for of, _ in ALL].index(kind) + (kind == "follow_up")  # the second of the two
    company = ALL[place][1]
    name = _named(story, kind, company)
    match way:
        case "button":
            await story.user_taps(next(choice for choice, label in listed.labels.items() if label == name))
        case "number":
            await story.user_sends(str(place + 1))
        case "name":
            await story.user_sends(name)
        case _:
            await story.user_sends(normal(name).upper())
    asked = story.skip()[-1]
    assert {"follow_up": "reminder-follow_up", "careers": "watch-look", "unsent": "reminder-unsent"}[kind] in asked.keys
    assert asked.holds(company)


async def test_a_company_alone_names_its_reminder(story: Story) -> None:
    """telegram.md 4: whoever types "Beta" means Beta's."""
    await _comes_back(story)
    await story.user_sends("Beta")
    assert story.skip()[-1].holds("Beta")


async def test_what_is_done_leaves_the_list(story: Story) -> None:
    """Issue C: dealt with one by one, till nothing is left."""
    listed = await _comes_back(story)
    for left, (kind, company) in enumerate(ALL, 1):
        name = _named(story, kind, company)
        choice = next(choice for choice, label in listed.labels.items() if label == name)
        await story.press(story.chat.messages[listed.id].choices[choice], listed.id)
        story.skip()
        await story.user_taps({"unsent": "sent", "careers": "looked"}.get(kind, "done"))
        if kind == "careers":
            story.skip()
            await story.user_taps("nothing")
        story.skip()
        shown = [m for m in story.chat.messages.values() if "missed-list" in m.keys and m.choices]
        assert left
        if shown:
            listed = shown[-1]
            print([line for line in listed.plain.splitlines()], left)
