"""The bot was off for weeks: one message lists what still makes sense, instead of one for each; the rest is dropped."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta

import pytest

from bot.ports import Nudge
from bot.scheduling.walltime import to_instant
from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks import decides, walk
from tests.stories.walks_after import day, debrief_on
from tests.stories.walks_records import A_DAY_LATER, notes
from tests.stories.walks_talks import decides_to_leave

LEFT = datetime.fromisoformat("2026-12-07 10:00")  # a Monday; the bot is off from then on
BACK = LEFT + timedelta(days=21)
THAT_DAY = {"de": "28. Dezember, 15 Uhr", "en": "28 December, 3 pm", "id": "28 Desember jam 3 sore"}
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
    """Check that a list has exactly these, in any order, numbered as their buttons stand."""
    names = [_named(story, kind, company) for kind, company in things]
    labels = [label for choice, label in message.labels.items() if choice[:1] == "n"]
    assert sorted(labels) == sorted(names)
    lines = [line for line in message.plain.splitlines() if line[:1].isdigit()]
    starts = [f"{number}. {label}" for number, label in enumerate(labels, 1)]
    assert [line[: len(start)] for line, start in zip(lines, starts, strict=True)] == starts


ALL = (("unsent", "Delta"), ("follow_up", "Acme"), ("follow_up", "Beta"), ("careers", "Gamma"))


async def test_eleven_are_one_message_and_the_rest_is_dropped(story: Story, caplog: pytest.LogCaptureFixture) -> None:
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
        lines = [line.getMessage() for line in caplog.records if f"nudge {nudge.id} (" in line.getMessage()]
        assert len(lines) == (nudge.kind not in LISTED), (nudge.kind, lines)
        assert lines or listed.holds(day(story, nudge.wall.date())), "it says when it was due"
    assert await _due(story, BACK) == []


async def test_nothing_of_it_comes_a_second_time(story: Story) -> None:
    """Timings: told of is told of; only what rules plan anew comes, at its own time."""
    await _comes_back(story)
    await story.user_types_choice("missed-list", "done")
    story.bot_says("missed-done")
    await story.it_is(BACK.date() + timedelta(days=14), 8)
    came = [sorted(m.keys & {"reminder-follow_up", "missed-list", "watch-look", "decide-woken"}) for m in story.skip()]
    assert not any(came)


async def test_cancel_puts_the_list_away_and_nothing_else(story: Story) -> None:
    """A decision that was slept on is not what somebody wants out of, with a list in front of them."""
    await _comes_back(story)
    planned = await story.nudges()
    await story.user_sends("/cancel")
    story.bot_says("missed-cancelled")
    assert await story.nudges() == planned


def _button(story: Story, listed: Message, kind: str, company: str) -> str:
    name = _named(story, kind, company)
    return next(choice for choice, label in listed.labels.items() if label == name)


async def _opens(story: Story, listed: Message, kind: str, company: str) -> Message:
    """Press a line of the list; return what it is asked."""
    await story.press(story.chat.messages[listed.id].choices[_button(story, listed, kind, company)], listed.id)
    return story.skip()[-1]


@pytest.mark.parametrize("way", ["button", "number", "name", "words", "company"])
@pytest.mark.parametrize(("kind", "company"), [("follow_up", "Beta"), ("careers", "Gamma")])
async def test_each_can_be_called_for(story: Story, way: str, kind: str, company: str) -> None:
    """telegram.md 4: tapped, or typed as its number, its label in any case, or the company alone; the list stays."""
    listed = await _comes_back(story)
    name, button = _named(story, kind, company), _button(story, listed, kind, company)
    match way:
        case "button":
            await story.user_taps(button)
        case "number":
            await story.user_sends(str(1 + [label for c, label in listed.labels.items() if c[:1] == "n"].index(name)))
        case "name":
            await story.user_sends(name)
        case "words":
            await story.user_sends(f"{name.upper()}!")
        case _:
            await story.user_sends(company)
    *_, asked = story.skip()
    assert {"follow_up": "reminder-follow_up", "careers": "watch-look"}[kind] in asked.keys
    assert asked.holds(company)
    assert button in story.chat.messages[listed.id].labels


async def test_what_is_done_leaves_the_list(story: Story) -> None:
    """Issue C: dealt with one by one; each time the list comes again, shorter, and says when nothing is left."""
    listed = await _comes_back(story)
    answers = {"unsent": ("sent",), "careers": ("looked", "nothing"), "follow_up": ("done",)}
    left = list(ALL)
    while left:
        kind, company = left.pop(0)
        await _opens(story, listed, kind, company)
        await story.user_taps(*answers[kind])
        story.skip()
        if left:
            await _opens(story, listed, *left[0])
            listed = next(m for m in reversed(story.chat.messages.values()) if "missed-list" in m.keys and m.choices)
            _lists(story, listed, *left)
    assert await _due(story, story.now()) == []


async def test_a_second_absence_adds_to_the_list(story: Story) -> None:
    """Issue C: off again: what was left of the first list and what came due since are one list."""
    listed = await _comes_back(story)
    await _opens(story, listed, "follow_up", "Acme")
    await story.user_taps("done")  # a last note follows in weeks
    story.skip()
    await story.is_down(days=38)
    again = story.bot_says("missed-list")
    story.bot_stays_silent()
    labels = [label for choice, label in again.labels.items() if choice[:1] == "n"]
    assert len(labels) == len(set(labels))
    assert _named(story, "careers", "Gamma") in labels, "left from the first"
    assert _named(story, "follow_up", "Acme") not in labels
    assert _named(story, "let_go", "Beta") in labels, "come due since"
    await story.user_taps(_button(story, again, "let_go", "Beta"))
    assert "reminder-let_go" in story.skip()[-1].keys


async def test_what_was_answered_elsewhere_is_gone(story: Story) -> None:
    """Issue C: Acme said no meanwhile, noted elsewhere: its old line explains itself, and the next look lacks it."""
    listed = await _comes_back(story)
    stale = story.chat.messages[listed.id].choices[_button(story, listed, "follow_up", "Acme")]
    await story.user_sends("/debrief Acme")
    story.skip()
    restarts, story.restarts = story.restarts, False
    await debrief_on(story, "hub", noted="later")
    await story.user_taps("heard", "rejection", "no")
    story.restarts = restarts
    story.skip()
    await story.press(stale, listed.id)
    story.toast("slip-stale")
    await story.press(story.chat.messages[listed.id].choices[_button(story, listed, "unsent", "Delta")], listed.id)
    again = story.bot_says("missed-list")
    _lists(story, again, *(one for one in ALL if one[1] != "Acme"))
    story.bot_says("reminder-unsent")


async def test_all_reminders_off_and_on_again(story: Story) -> None:
    """telegram.md 27: one tap in the list; undone there, the list is there again, and what is ahead, too."""
    listed = await _comes_back(story)
    before = [(nudge.id, nudge.wall) for nudge in await story.nudges()]
    await story.user_taps("stop")
    story.bot_says("missed-silent")
    assert {nudge.status for nudge in await story.nudges()} <= {"aside"}
    await story.user_taps("allow")
    again = story.bot_says("missed-list")
    assert again.id == listed.id
    _lists(story, again, *ALL)
    assert [(nudge.id, nudge.wall) for nudge in await story.nudges()] == before


async def test_a_single_one_comes_by_itself_and_says_that_it_is_late(story: Story) -> None:
    """Issue C: no list of one."""
    await notes(story, "Acme")
    await story.it_is(date(2026, 12, 10), 10)
    story.skip()
    await story.is_down(days=18)
    follow_up = next(n for n in (date(2026, 12, 15), date(2026, 12, 22)) if (n.day == 22) == (story.locale == "de"))
    late = story.bot_says("reminder-follow_up", "Acme", day(story, follow_up))
    assert "nudge-late" in late.keys
    story.bot_stays_silent()


async def test_an_interview_ahead_is_never_hidden_in_it(story: Story) -> None:
    """Issue C: back on the day of another interview: its reminder comes by itself, and says that it is late."""
    restarts, story.restarts = story.restarts, False
    await _looks_ahead(story)
    await notes(story, "Zeta", when=THAT_DAY[story.locale])
    story.restarts = restarts
    await story.is_down(days=21)  # the evening before has passed
    said = {next(iter(m.keys & {"missed-list", "reminder-ahead"})): m for m in story.skip()}
    assert said.keys() == {"missed-list", "reminder-ahead"}
    assert said["reminder-ahead"].holds("Zeta")
    assert "nudge-late" in said["reminder-ahead"].keys
    assert not said["missed-list"].holds("Zeta")
    _lists(story, said["missed-list"], *ALL)


async def test_twice_delivered_and_stopped_in_between_it_is_said_once(story: Story) -> None:
    """architecture.md: a restart after the list, a press that Telegram brings twice: nothing is doubled."""
    listed = await _comes_back(story)
    rows = [(nudge.id, nudge.wall) for nudge in await story.nudges()]
    await story.is_down(minutes=2)
    await story.dispatcher.fire_due()
    await story.hear()
    story.bot_stays_silent()
    asked = await _opens(story, listed, "follow_up", "Beta")
    assert "reminder-follow_up" in asked.keys
    await story.deliver(story.last_body)
    await story.is_down(minutes=2)
    story.bot_stays_silent()
    assert [(nudge.id, nudge.wall) for nudge in await story.nudges()] == rows
