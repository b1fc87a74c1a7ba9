"""What people do, and what it means in their book; the same deed is carried out on the bot in world.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tests.simulation.days import DAY, HOUR, WEEK, Where
from tests.simulation.expected import ALONE
from tests.simulation.ledger import Ledger
from tests.simulation.oracle import Talk, Told, regardless, wanted

OF_A_TALK = ("ahead", "ahead_soon", "thank_you", "follow_up", "final_note", "let_go")
ENDS = {"offer", "rejected", "closed", "withdrawn", "declined"}
DATED = {"thanked": "thanked", "followed_up": "followed_up", "final_note": "final_note"}
BEGINS = {"added", "told_after", "undecided", "talk_planned"}


@dataclass(frozen=True)
class Deed:
    """Something somebody does: to a process (``name``), with a local moment, a kind of reminder or a choice."""

    what: str
    name: str = ""
    when: datetime | None = None
    kind: str = ""
    choice: str = ""
    place: Where | None = None
    quiet: tuple[int, int] = (0, 0)
    works: frozenset[int] = frozenset()


def makes_sense(book: Ledger, deed: Deed, at: datetime) -> bool:
    """Say whether somebody would do that now."""
    if book.erased or (book.away and deed.what != "back"):
        return False
    if deed.what == "undecided" and deed.when and deed.when < book.here(at) + 4 * DAY:
        return False  # it was noted late, as the bot was down
    if deed.what in BEGINS or not deed.name or deed.what == "watches":
        return True
    told, now = book.told.get(deed.name), book.here(at)
    if told is None:
        return deed.what in {"put_off", "looked"}
    behind = bool(told.talks) and told.talks[-1].ends <= now
    match deed.what:
        case "revived":
            return bool(told.ended)
        case "put_off":
            if deed.kind == "sleep":
                return told.undecided and (deed.name, deed.kind) not in book.expected
            return deed.kind in wanted(book.who, regardless(told), now)
        case "decides":
            return told.undecided and not told.ended
        case "moved":
            assert deed.when
            ahead = bool(told.talks) and told.talks[-1].at > now
            return ahead and not told.ended and not told.undecided and deed.when > now
        case "cancels":
            return not told.ended
        case "pauses":
            today = [talk for talk in told.talks if talk.at.date() == now.date() and talk.at > now + HOUR / 4]
            return bool(today) and not today[0].day_only and not told.ended and not told.undecided
        case "staying":
            return told.leaving_at is not None
        case "closed" | "rejected" | "withdrawn" | "offer":
            return not told.ended
        case _ if told.ended or told.undecided:
            return False
        case "next_round" if deed.when is not None:
            return bool(told.talks) and deed.when > now
        case "thanked" | "followed_up" | "final_note" | "promised" | "next_round" | "debriefed" | "talk_over":
            return behind
        case _:
            return True


def write(book: Ledger, deed: Deed, at: datetime) -> None:
    """Enter a deed in somebody's book, and with it what is to come."""
    now = book.here(at)
    match deed.what:
        case "zone":
            assert deed.place
            book.moves(deed.place, at)
        case "quiet":
            book.who.quiet = deed.quiet
            book.look_again_at_all(at, anew=True)
        case "works":
            book.who.works = deed.works
            book.look_again_at_all(at, anew=True)
        case "stops" | "allows":
            book.off_and_on(off=deed.what == "stops", at=at)
        case "blocks":
            book.away = True
            book.waited = [key for key in book.expected if key[1] in ALONE]
            book.expected.clear()
        case "back":
            book.away = False
            book.look_again_at_all(at)
            for name, kind in book.waited:  # what they had slept on is asked again
                told = book.told.get(name)
                over = told is not None and any(talk.at < now for talk in told.talks)
                if kind == "careers" or (told and not told.ended and not over):
                    book.sleeps_on(name, at, kind)
        case "erases":
            book.erased = True
            book.expected.clear()
        case "watches":
            book.sleeps_on(deed.name, at, "careers")
        case "looked":
            if book.looks[deed.name] < 3:
                book.sleeps_on(deed.name, at, "careers")
        case "put_off":
            book.put_off((deed.name, deed.kind), deed.when or deed.choice, at)
        case "pauses":
            book.sleeps_on(deed.name, at, "pause")
        case _:
            told = book.told.setdefault(deed.name, Told(deed.name, place=deed.place))
            _happens(told, deed, now)
            if deed.what in {"decides", "cancels"}:
                for kind in ("sleep", "pause"):
                    book.drop((deed.name, kind), at)
            book.look_again(deed.name, at)
            if told.ended:
                book.drop((deed.name, "sleep"), at)
                book.drop((deed.name, "pause"), at)
            if deed.what == "undecided":
                book.sleeps_on(deed.name, at, "sleep")


def _again(told: Told, *kinds: str) -> None:
    told.came = {kind: came for kind, came in told.came.items() if kind not in kinds}
    told.let_be -= set(kinds)


def _happens(told: Told, deed: Deed, now: datetime) -> None:
    today = now.date()
    match deed.what:
        case "added" | "undecided" | "talk_planned":
            told.kind = "informational" if deed.what == "talk_planned" else "application"
            told.talks = [Talk(deed.when, deed.kind == "day")] if deed.when else []
            told.undecided = deed.what == "undecided"
        case "told_after":
            assert deed.when
            told.talks, told.days["debriefed"] = [Talk(deed.when)], today
        case "debriefed":
            told.days["debriefed"] = today
            told.days.pop("promised", None)
        case "moved":
            assert deed.when
            talk = next(talk for talk in told.talks if not told.over(talk, now))
            talk.at, talk.day_only, talk.moved = deed.when, False, talk.moved + 1
            told.talks.sort(key=lambda one: one.at)
            _again(told, *OF_A_TALK)
        case "next_round":
            told.leaving_at = None
            if deed.when is None:
                told.let_be |= {"follow_up", "final_note", "let_go"}
                return
            thanks = [told.talks[-1].at] * 3 if "thank_you" in told.let_be else told.came.get("thank_you", [])
            _again(told, *OF_A_TALK)
            told.came["thank_you"] = thanks
            told.talks = sorted([*told.talks, Talk(deed.when, number=len(told.talks) + 1)], key=lambda one: one.at)
            told.days.pop("promised", None)
        case "promised":
            assert deed.when
            if told.days.get("promised") != deed.when.date():
                _again(told, "follow_up", "final_note", "let_go")
            told.days["promised"] = deed.when.date()
        case "thanked" | "followed_up" | "final_note":
            told.days[deed.what] = today
        case "checked_back":
            told.days.pop("check_back", None)
        case "let_be":
            told.let_be.add(deed.kind)
        case "leaving":
            told.leaving_at = now
            _again(told, "unsent")
        case "staying":
            told.leaving_at = None
        case "cancels":
            told.leaving_at = now if deed.choice == "out" else None
            if deed.choice == "out":
                _again(told, "unsent")
        case "revived":
            told.ended, told.days["revived"] = "", today
            _again(told, "let_go")
        case "decides":
            told.undecided, told.ended = False, "" if deed.choice == "go" else "declined"
        case "talk_over":
            told.let_be.add("thank_you")
            told.ended = "closed" if deed.choice == "not_for_me" else ""
            if deed.choice == "not_for_me":
                return
            told.days["check_back"] = deed.when.date() if deed.when else (now + 4 * WEEK).date()
            _again(told, "check_back")
        case ended:
            assert ended in ENDS, ended
            told.ended, told.leaving_at = ended, None
