"""What a machine does to people: a zone it does not know, a map that breaks, a long list read again and again."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.dispatcher import locating, profile
from bot.dispatcher.holding import Holding
from bot.dispatcher.planning import replan_all
from bot.dispatcher.records import new
from bot.language.located import place_at
from bot.language.place_table import Place
from bot.ports import Transaction
from bot.scheduling.zones import keep_wall_times
from conversations.codec import encode_answer
from conversations.model import Placed
from tests.stories.desk import TALK, USUAL, Desk
from tests.stories.residents import BERLIN, NOT_BY_THE_HOUR, lives, spoken, until
from tests.stories.story import PERSON, Story
from tests.unit.agendas import application, at

T = TypeVar("T")
NOWHERE = Placed("Olympus Mons", "Mars/Olympus")
ALEX = {"latitude": 52.521918, "longitude": 13.413215}
DIGITS = ("52.52", "13.41")


# --- sixty processes


class _Counting:
    """A transaction that counts what is asked of it."""

    def __init__(self, tx: Transaction, asked: Counter[str]) -> None:
        self._tx, self._asked = tx, asked

    def __getattr__(self, name: str) -> Any:
        self._asked[name] += 1
        return getattr(self._tx, name)


async def _told_after_weeks(folder: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> list[Counter[str]]:
    """Return what each unit asked of the store that told of so many missed follow-ups."""
    units: list[Counter[str]] = []
    async with lives(folder, "de", BERLIN) as desk:

        def notes(unit: Holding) -> None:
            for number in range(count):
                process = application(TALK, company=f"C{number}", let_be=(*NOT_BY_THE_HOUR, "let_go"))
                unit.keep(new(unit.person, 0, process))
            replan_all(unit)

        await desk.within(notes)
        desk.story.clock.jump(at("Tue 5.1. 12:00") - desk.story.now())
        write = desk.story.store.write

        async def counted(work: Callable[[Transaction], T]) -> T:
            asked: Counter[str] = Counter()

            def unit(tx: Transaction) -> T:
                return work(_Counting(tx, asked))

            done = await write(unit)
            units.append(asked)
            return done

        monkeypatch.setattr(desk.story.store, "write", counted)
        await desk.story.dispatcher.fire_due()
        monkeypatch.setattr(desk.story.store, "write", write)
        await desk.story.hear()
        (said,) = desk.story.skip()
        assert "missed-list" in said.keys
        fired = [row for row in desk.rows() if row[2] == "fired"]
        assert len(fired) > 0.8 * count, "some were spread to later days"
    return [asked for asked in units if asked["enqueue"]]


async def test_a_missed_list_reads_everything_once_however_long_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Issue C: sixty processes are one list, told in one unit; its reads of everything are those of a short list."""
    (folder / "few").mkdir()
    (folder / "many").mkdir()
    (few,) = await _told_after_weeks(folder / "few", monkeypatch, 5)
    (many,) = await _told_after_weeks(folder / "many", monkeypatch, 60)
    for everything in ("records", "nudges", "came", "conversations", "person"):
        assert many[everything] == few[everything], everything
    assert many["records"] == 1
    assert many["save_record"] <= 60


# --- a zone that is none


@pytest.fixture
def first_look() -> Iterator[None]:
    """Let the machine ask for zones as if for the first time, and forget it."""
    profile._is_known.cache_clear()
    yield
    profile._is_known.cache_clear()


async def _moves_to_nowhere(desk: Desk, *, rows: bool) -> None:
    """Leave the person, with ``rows`` their reminders too, with a zone noted by another machine."""

    def noted(tx: Transaction) -> None:
        person = tx.person(PERSON)
        assert person
        tx.save_person(replace(person, facts={**person.facts, "zone": encode_answer(NOWHERE)}))

    await desk.story.store.write(noted)
    if rows:
        with closing(sqlite3.connect(desk.story.path)) as database:
            database.execute("UPDATE nudges SET zone = ?", (NOWHERE.zone,))
            database.commit()


@pytest.mark.usefixtures("first_look")
@pytest.mark.parametrize("locale", ["de", "en", "id"])
async def test_whoever_lives_where_this_machine_knows_no_zone_is_served(
    folder: Path, caplog: pytest.LogCaptureFixture, locale: str
) -> None:
    """architecture.md: commands answer, reminders come by the language's zone, and the log has one line about it."""
    async with lives(folder, locale, None) as desk:
        story = desk.story
        await desk.keeps(TALK)
        await _moves_to_nowhere(desk, rows=False)
        for command in ("/interviews", "/nudges", "/settings", "/export", "/help"):
            await story.user_sends(command)
            (said, *_) = story.skip()
            assert "sorry-broken" not in said.keys, command
        await story.is_down(minutes=1)
        assert len(spoken(await until(desk, "Mon 7.12. 18:00"), "reminder-ahead")) == 1
        said_so = [line for line in caplog.records if NOWHERE.zone in line.getMessage()]
        assert len(said_so) == 1
        assert said_so[0].levelno == logging.ERROR


@pytest.mark.usefixtures("first_look")
async def test_their_reminders_come_where_rows_have_that_zone_too(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """architecture.md: planned on the other machine: at the instants it reckoned, and nothing is put aside broken."""
    async with lives(folder, "de", None) as desk:
        await desk.keeps(TALK)
        await _moves_to_nowhere(desk, rows=True)
        await desk.story.store.write(lambda tx: tx.set_zone_data("of the other machine"))
        await keep_wall_times(desk.story.store, desk.story.clock)
        await desk.story.user_sends("/nudges")
        desk.story.bot_says("nudges-list")
        desk.story.skip()
        assert len(spoken(await until(desk, "Mon 7.12. 18:00"), "reminder-ahead")) == 1
        assert not [line for line in caplog.records if line.exc_info]
        assert {kind for kind in USUAL if kind != "ahead"} <= (await desk.planned()).keys()


async def test_moving_house_is_the_way_out(folder: Path) -> None:
    """product.md 7: whoever names a place that is known here has its clocks from then on; hours stay as noted."""
    async with lives(folder, "de", None) as desk:
        await desk.keeps(TALK)
        await _moves_to_nowhere(desk, rows=True)
        await desk.story.user_sends("/settings")
        await desk.story.user_taps("place", "wib")
        assert "settings-menu" in desk.story.skip()[-1].keys
        desk.story.zone = "Asia/Jakarta"
        assert (await desk.one()).process.rounds[0].at == at(TALK)
        assert {nudge.zone for nudge in await desk.story.nudges()} == {"Asia/Jakarta"}
        assert len(spoken(await until(desk, "Mon 7.12. 18:00"), "reminder-ahead")) == 1


async def test_an_employer_in_such_a_zone_has_the_persons_clocks(folder: Path) -> None:
    async with lives(folder, "de", BERLIN) as desk:
        await desk.keeps(TALK, place=replace(NOWHERE, region="US"))
        await desk.story.user_sends("/interviews")
        assert "time-both" not in desk.story.bot_says("interviews-list", "15:00").keys
        await desk.story.user_taps((await desk.one()).process.id)
        desk.story.bot_says("interviews-item", NOWHERE.name)
        assert len(spoken(await until(desk, "Mon 7.12. 18:00"), "reminder-ahead")) == 1


# --- a map that breaks


@pytest.mark.parametrize("failing", [5, 4])
async def test_where_somebody_is_stays_nowhere_though_processing_it_fails(
    story: Story, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """product.md: a location that fails five times leaves no coordinates, neither as a dead letter nor in /export."""
    left = [failing]

    def breaks(latitude: float, longitude: float, locale: str) -> Place | None:
        left[0] -= 1
        if left[0] >= 0:
            raise ZeroDivisionError("a mistake of ours")
        return place_at(latitude, longitude, locale)

    monkeypatch.setattr(locating, "place_at", breaks)
    await story.user_sends_media(location=ALEX)
    assert ("sorry-broken" in story.skip()[0].keys) == (failing == 5)
    with closing(sqlite3.connect(story.path)) as database:
        rows = database.execute("SELECT status, body FROM inbox").fetchall()
    assert rows
    assert {(status, body) for status, body in rows} == {("done", None)}
    exported = json.dumps(await story.store.read(lambda tx: tx.export(PERSON)), default=str)
    assert not any(digits in exported for digits in DIGITS)
    await story.user_sends("/export")
    assert not any(digits in message.document for message in story.skip() for digits in DIGITS)
