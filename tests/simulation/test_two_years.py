"""Two years, thirty zones, two hundred people: each reminder at its rule's local time, none twice, none too many."""

from __future__ import annotations

import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ports import Transaction
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher
from tests.simulation.days import DAY
from tests.simulation.deeds import Deed, makes_sense, write
from tests.simulation.expected import Came
from tests.simulation.life import PLACES, Life
from tests.simulation.world import World

START = datetime(2026, 3, 2, 6, tzinfo=UTC)
END = START + timedelta(days=731)
DOWN = (datetime(2026, 12, 10, 15, tzinfo=UTC), datetime(2026, 12, 31, 15, tzinfo=UTC))  # three weeks, with holidays
PEOPLE = 200
SEED = "two years"
_A_UNIT = timedelta(days=14)  # virtual time in one transaction


class Run:
    """People, their books, and the world they live in."""

    def __init__(self) -> None:
        self.world = World(START)
        self.world.down = DOWN
        self.lives = {number: Life(number, SEED) for number in range(1, PEOPLE + 1)}
        self.books = {number: life.book() for number, life in self.lives.items()}
        self.heard: Counter[str] = Counter()
        self.moved: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.world.hears, self.world.does, self.world.comes_up = self.hears, self.does, self.comes_up

    def begin(self, tx: Transaction) -> None:
        for number, life in self.lives.items():
            settings = [
                Deed("zone", place=life.home),
                Deed("quiet", quiet=life.quiet),
                Deed("works", works=life.works),
            ]
            self.world.meet(tx, number, life.locale, settings)
            for at, deed in life.plans(START, END):
                if at < END:
                    self.world.plan(at, number, deed)

    def hears(self, number: int, came: list[Came]) -> None:
        book, now = self.books[number], self.world.clock.now()
        book.hear(came)
        for one in came:
            self.heard[one.key[1]] += 1
            self.moved[one.moved_by] += 1
            answer = self.lives[number].answers(one, book, now)
            if answer is not None:
                self.world.plan(answer[0], number, answer[1])

    def does(self, tx: Transaction, number: int, deed: Deed) -> None:
        book, now = self.books[number], self.world.clock.now()
        book.settle(now)
        if not makes_sense(book, deed, now):
            return
        self.done[deed.what] += 1
        self.world.carry_out(tx, number, deed)
        write(book, deed, now)
        if deed.what == "decides" and deed.choice == "decline" and self.lives[number].dice.random() < 0.6:
            self.world.plan(now + timedelta(minutes=5), number, Deed("watches", deed.name))

    def comes_up(self, at: datetime) -> None:
        for book in self.books.values():
            book.back(at)

    def live(self, tx: Transaction) -> None:
        self.world.pass_until(tx, min(self.world.clock.now() + _A_UNIT, END))

    def wrong(self) -> list[str]:
        return [f"{number}: {line}" for number, book in self.books.items() for line in book.wrong] + self.world.silent


async def test_two_years_of_two_hundred_people_in_thirty_zones(tmp_path: Path) -> None:
    """At its rule's local time, or moved for a true reason; none doubled, none after an end, none forgotten."""
    began, cpu = time.perf_counter(), time.process_time()
    assert len(PLACES) == 30
    run = Run()
    store = await SqliteStore.open(tmp_path / "lives.sqlite", Cipher(b"k" * 32), run.world.clock)
    try:
        await store.write(run.begin)
        while run.world.clock.now() < END:
            await store.write(run.live)
            if run.wrong():
                break
    finally:
        await store.close()
    for book in run.books.values():
        book.settle(run.world.clock.now())
    print(f"\n{PEOPLE} people, {sum(len(book.told) for book in run.books.values())} processes, {len(PLACES)} zones")
    print(f"{sum(run.heard.values())} reminders {dict(run.heard.most_common())}")
    print(f"moved {dict(run.moved.most_common())}; deeds {dict(run.done.most_common())}")
    given_up = sum(book.gave_up for book in run.books.values())
    superseded = sum(book.superseded for book in run.books.values())
    print(f"{given_up} gave way for too long, {superseded} superseded by a fact")
    print(f"{time.perf_counter() - began:.1f} s, {time.process_time() - cpu:.1f} s of CPU; {START:%x} to {END:%x}")
    wrong = run.wrong()
    assert not wrong, "\n".join([f"{len(wrong)} wrong:", *(line[:600] for line in wrong[:40])])
    assert len(run.heard) == 11, "every kind came"
    assert {"weekend", "holiday", "own", "quiet", "cap"} <= set(run.moved), "for each reason"
    assert run.world.clock.now() - START >= 730 * DAY
