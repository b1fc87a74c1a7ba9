"""Lives from a seed: who people are, when they apply where, and how they take what the bot reminds them of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from tests.simulation.days import DAY, HOUR, Living, Where, instant, local
from tests.simulation.deeds import Deed
from tests.simulation.expected import Came
from tests.simulation.ledger import Ledger

PLACES = tuple(
    Where(*line.split())
    for line in """
    Europe/Berlin DE BE|Europe/Busingen DE BW|Europe/London GB|Europe/Vienna AT|Europe/Zurich CH ZH|Europe/Lisbon PT
    America/New_York US NY|America/Chicago US|America/Denver US|America/Phoenix US|America/Los_Angeles US CA
    Pacific/Honolulu US|America/St_Johns CA NL|America/Sao_Paulo BR|America/Santiago CL|Pacific/Marquesas PF
    Asia/Jakarta ID|Asia/Makassar ID|Asia/Jayapura ID|Asia/Kolkata IN|Asia/Kathmandu NP|Asia/Yangon MM
    Asia/Dubai AE|Asia/Tokyo JP|Africa/Cairo EG|Australia/Adelaide AU SA|Australia/Sydney AU NSW
    Australia/Lord_Howe AU NSW|Pacific/Chatham NZ|Pacific/Kiritimati KI
    """.replace("\n", "|").split("|")
    if line.strip()
)
COMMON = ("DE", "GB", "US", "ID")
QUIET = ((20, 8), (21, 8), (23, 9), (0, 0))
WORKS = (range(5), range(5), range(5), range(4), (1, 2, 3, 4, 5), (6, 0, 1, 2, 3), (5, 6), range(7))
TONGUES = {"DE": "de", "AT": "de", "CH": "de", "ID": "id"}
# What people do about a reminder: how likely, out of a hundred; nothing for the rest.
ANSWERS = {
    "ahead": {"put_off": 10, "moved": 8},
    "ahead_soon": {"moved": 3, "closed": 2},
    "thank_you": {"thanked": 45, "put_off": 15, "let_be": 10, "next_round": 4},
    "follow_up": {"followed_up": 45, "put_off": 12, "rejected": 6, "next_round": 8, "offer": 4, "let_be": 4},
    "final_note": {"final_note": 45, "put_off": 15, "rejected": 8, "let_be": 4},
    "let_go": {"closed": 45, "let_be": 15, "put_off": 10, "next_round": 5},
    "unsent": {"withdrawn": 35, "staying": 15, "put_off": 15},
    "check_back": {"checked_back": 40, "put_off": 20, "let_be": 5},
    "sleep": {"decides": 65, "put_off": 20, "closed": 5},
    "careers": {"looked": 75, "put_off": 20},
    "pause": {"cancels": 90},
}
# What people change: how likely, and how often at most.
CHANGES = (("quiet", 50, 2), ("works", 35, 2), ("zone", 35, 2), ("stops", 30, 2), ("blocks", 15, 1))
PRESETS = ("hour", "evening", "morning", "monday")


class Life:
    """One person: their dice, and the deeds they plan by themselves or as an answer."""

    def __init__(self, number: int, seed: str) -> None:
        self.number, self.dice = number, Random(f"{seed} {number}")
        self.home = PLACES[number % len(PLACES)]
        self.locale = TONGUES.get(self.home.country, "en")
        self.quiet = self.dice.choice(QUIET)
        self.works = frozenset(self.dice.choice(WORKS))
        self.busy = self.dice.random() < 0.15  # applies everywhere in one season
        self._names = 0

    def book(self) -> Ledger:
        return Ledger(Living(self.home, self.quiet, self.works))

    def plans(self, start: datetime, end: datetime) -> Iterator[tuple[datetime, Deed]]:
        """Yield what they do unasked, with when."""
        dice, days = self.dice, (end - start).days
        season = dice.uniform(0, days - 150)
        for _ in range(dice.randint(7, 9) if self.busy else dice.randint(2, 5)):
            begun = season + dice.uniform(0, 12) if self.busy else dice.uniform(0, days - 30)
            yield from self._process(start + timedelta(days=begun))
        for what, odds, most in CHANGES:
            for _ in range(most):
                if dice.randrange(100) >= odds:
                    continue
                at = start + timedelta(days=dice.uniform(20, days - 20))
                yield at, self._setting(what)
                if what in {"stops", "blocks"}:
                    after = dice.choice((HOUR * 2, HOUR * 20, DAY * 3, DAY * 12, DAY * 40)) * dice.uniform(0.5, 1.2)
                    yield at + after, Deed("allows" if what == "stops" else "back")
        if dice.randrange(100) < 6:
            yield start + timedelta(days=dice.uniform(100, days)), Deed("erases")

    def _setting(self, what: str) -> Deed:
        dice = self.dice
        return Deed(
            what,
            place=dice.choice(PLACES) if what == "zone" else None,
            quiet=dice.choice(QUIET),
            works=frozenset(dice.choice(WORKS)),
        )

    def _process(self, at: datetime) -> Iterator[tuple[datetime, Deed]]:
        dice = self.dice
        self._names += 1
        name = f"Firm{self.number}x{self._names}e"
        usual = [place for place in PLACES if place.country in COMMON]
        place = dice.choice(usual if dice.random() < 0.7 else PLACES) if dice.random() < 0.3 else None
        here = local(at, self.home.zone)
        way = dice.choices(("added", "told_after", "undecided", "talk_planned"), (45, 20, 20, 15))[0]
        ahead = -dice.uniform(0, 9) if way == "told_after" else dice.uniform(4, 25)
        talk = self._moment(here, ahead)
        if way == "told_after" and talk > here - HOUR * 2:
            talk -= DAY
        day_only = way == "added" and dice.random() < 0.12
        when = talk.replace(hour=0, minute=0) if day_only else talk
        yield at, Deed(way, name, when, kind="day" if day_only else "", place=place)
        over = instant(talk, self.home.zone) + HOUR

        def later(what: str, odds: int, least: float, most: float, **more: object) -> Iterator[tuple[datetime, Deed]]:
            if dice.randrange(100) < odds:
                on = over + timedelta(days=dice.uniform(least, most))
                yield on, Deed(what, name, **more)  # type: ignore[arg-type]  # a deed's fields by name

        if way == "talk_planned":
            named = self._moment(talk, dice.uniform(10, 60)).replace(hour=0, minute=0)
            yield from later("talk_over", 80, 0.05, 3, choice="not_for_me", when=None) if dice.random() < 0.2 else ()
            yield from later("talk_over", 80, 0.05, 3, choice="later", when=dice.choice((None, named)))
            return
        if ahead > 3:
            yield from later("moved", 20, -ahead / 2, -0.05, when=self._moment(talk, dice.uniform(-2, 9)))
            sooner = max(talk - HOUR * dice.choice((1, 2, 6, 24)), talk.replace(hour=8, minute=0) - DAY)
            yield from later("moved", 10, -1.5, -0.12, when=sooner)
            yield from later("next_round", 6, -3, -0.2, when=self._moment(talk, dice.uniform(0, 6)))
            yield from later("pauses", 10, -0.4, -0.1)
        yield from later("debriefed", 30, 0.02, 4)
        promised = self._moment(talk, dice.uniform(5, 25)).replace(hour=0, minute=0)
        yield from later("promised", 30, 0.05, 6, when=promised)
        yield from later("next_round", 35, 2, 14, when=self._moment(talk, dice.uniform(16, 30)))
        yield from later("next_round", 8, 20, 34, when=self._moment(talk, dice.uniform(36, 50)))
        yield from later("next_round", 4, 2, 20)
        if way == "undecided" and dice.random() < 0.15:
            yield at + HOUR * dice.choice((1, 4, 9)), Deed(dice.choice(("closed", "rejected")), name)
        yield from later("leaving", 15, -3, 20)
        for end in ("offer", "rejected", "closed", "withdrawn"):
            yield from later(end, 14, -3, 90)
        yield from later("revived", 25, 10, 120)

    def _moment(self, day: datetime, days: float) -> datetime:
        """Return a moment for an interview, so many days from another: in office hours."""
        on = (day + timedelta(days=days)).date()
        hour, minute = self.dice.randint(8, 18), self.dice.choice((0, 0, 15, 30))
        return datetime(on.year, on.month, on.day, hour, minute)  # noqa: DTZ001  # a wall time

    def answers(self, came: Came, book: Ledger, at: datetime) -> tuple[datetime, Deed] | None:
        """Return what they do about a reminder, with when."""
        dice, (name, kind) = self.dice, came.key
        likely = ANSWERS[kind]
        what = dice.choices((*likely, ""), (*likely.values(), 100 - sum(likely.values())))[0]
        if not what:
            return None
        after = HOUR * dice.choice((0.02, 0.1, 0.5, 2, 6, 20))
        here = book.here(at + after)
        match what:
            case "put_off":
                presets = {"ahead": PRESETS[:1], "sleep": PRESETS[:3]}.get(kind, PRESETS)
                own = kind not in {"ahead", "sleep", "careers"} and dice.random() < 0.3
                when = self._moment(here, dice.uniform(1, 6)) if own else None
                after = HOUR * 0.02 if kind == "ahead" else after
                return at + after, Deed(what, name, when, kind, "" if own else dice.choice(presets))
            case "let_be":
                return at + after, Deed(what, name, kind=kind)
            case "moved" | "next_round":
                return at + HOUR * 0.1, Deed(what, name, self._moment(here, dice.uniform(2, 12)))
            case "decides":
                return at + after, Deed(what, name, choice=dice.choice(("go", "decline")))
            case "cancels":
                return at + HOUR * 0.1, Deed(what, name, choice=dice.choice(("out", "stay")))
        return at + after, Deed(what, name)
