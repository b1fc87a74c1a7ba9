"""A coaching group in a real browser: a coach and four seekers, a check-in, a dilemma, a question, a pair."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_groups import GROUPS_LOCALE, MEMBERS, Circle, circle, make_world
from tests.e2e.browser_house import House
from tests.e2e.browser_words import label, plain

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


@pytest.fixture
def walkers(tmp_path: Path, browser: Browser) -> Iterator[Circle]:
    """The circle's phone, before a house of its own where it is Sunday; the bot has not come to the group yet."""
    make_world(tmp_path)
    house = House(tmp_path)
    house.start()
    try:
        house.turns_the_clock_to_sunday()
        with circle(browser, house.url) as held:
            yield held
    finally:
        house.stop()


def test_a_check_in_from_setting_up_to_its_digest(walkers: Circle) -> None:
    """Opened by hand, answered in private and by a button, changed in place, closed; the next one comes by itself."""
    phone = walkers
    phone.becomes("Ratna")
    phone.acts("act-bot-member")
    phone.reads("room-hello")
    phone.picture("group-hello")
    phone.is_led("room-set-up")
    phone.flow = "group"
    phone.asks("menu")
    phone.picture("group-menu-new")
    phone.taps("days")
    phone.asks("days")
    phone.taps("mon")
    phone.finds(f"✓ {label('id', 'group-days', 'mon')}")
    phone.picture("group-days")
    phone.taps("enough")
    phone.asks("menu")
    phone.taps("time")
    phone.asks("time")
    phone.picture("group-time")
    phone.taps("t0900")
    phone.asks("menu")
    phone.picture("group-menu-set")

    phone.gathers("Sari", "Jonas", "Grace")
    phone.picture("group-joined-en")
    phone.becomes("Ratna", "private")
    phone.reads("group-menu")
    phone.taps("now")
    phone.goes("group")
    phone.sees("room-checkin")
    phone.picture("group-checkin-open")

    phone.becomes("Jonas")
    phone.is_led("room-answer")
    phone.flow = "checkin"
    phone.asks("stage")
    phone.picture("group-checkin-stage-de")
    phone.taps("interview")
    phone.writes(when="Donnerstag 14 Uhr")
    phone.answers(practice="yes")
    phone.writes(cheer="Erste Einladung seit Wochen <3")
    phone.asks("share")
    phone.picture("group-checkin-share-de")
    phone.taps("named")
    phone.asks("card")
    phone.finds("Erste Einladung seit Wochen <3")
    phone.picture("group-checkin-card-de")

    phone.becomes("Grace")
    phone.touches("room-stage-waiting")
    phone.sees_noted("room-noted", "group-noted-en")
    phone.sees("room-checkin", "Jonas: ", "2 ")
    phone.picture("group-checkin-answered")
    phone.lacks("Grace")

    phone.becomes("Jonas", "private")
    phone.reads("checkin-card")
    phone.taps("stage")
    phone.asks("stage")
    phone.taps("offer")
    phone.asks("card")
    phone.goes("group")
    phone.sees("room-checkin", f"Jonas: {plain('id', 'room-stage-offer')}")
    expect(phone.page.get_by_test_id("message").filter(has_text="Jonas: ")).to_have_count(1)

    phone.turns_the_clock("plus-day")
    phone.sees("room-digest", "Erste Einladung seit Wochen <3")
    phone.sees("room-checkin-over")
    phone.picture("group-digest")
    phone.sees("room-checkin")
    phone.picture("group-checkin-by-itself")


def test_an_anonymous_dilemma_from_posting_to_its_result(walkers: Circle) -> None:
    """Nobody is named in the group; others vote and advise, and what came of it is told to who asked alone."""
    phone = walkers
    phone.brings_bot()
    phone.gathers(*(one for one in MEMBERS if one != "Ratna"))
    phone.becomes("Ratna")
    phone.touches("room-join")
    phone.is_told("room-joined-before", "group-joined-before")

    phone.becomes("Jonas", "private")
    phone.calls("groups")
    phone.asks("menu")
    phone.picture("group-hub-de")
    phone.taps("dilemma")
    phone.flow = "dilemma"
    phone.asks("kind")
    phone.picture("group-dilemma-kind-de")
    phone.taps("withdraw")
    phone.writes(
        words="Ich bin in der zweiten Runde, und mein Bauch sagt nein. Die Leute waren nett, die Arbeit nicht."
    )
    phone.asks("naming")
    phone.picture("group-dilemma-naming-de")
    phone.taps("anonymous")
    phone.answers(length="day")
    phone.asks("preview")
    phone.picture("group-dilemma-preview-de")
    phone.taps("post")
    phone.asks("waiting")
    phone.picture("group-dilemma-waiting-de")
    phone.goes("group")
    expect(phone.page.get_by_test_id("text").filter(has_text="mein Bauch")).to_have_count(0)
    phone.turns_the_clock("plus-hour")
    phone.sees("room-dilemma-anonymous", "mein Bauch sagt nein")
    phone.lacks("Jonas")
    phone.picture("group-dilemma-posted")

    for person, option in (("Sari", "stay"), ("Grace", "leave"), ("Nurul", "leave"), ("Ratna", "leave")):
        phone.becomes(person)
        phone.touches(f"room-dilemma-{option}")
        phone.sees_noted("room-dilemma-noted", f"group-dilemma-noted-{person}".lower())
    phone.becomes("Grace")
    phone.replies("room-dilemma-anonymous", "Ask for half a day with the team first.")
    phone.sees("room-dilemma-anonymous", f"{plain('id', 'room-dilemma-leave')}: 2")  # told by threes
    phone.picture("group-dilemma-votes")
    phone.turns_the_clock("plus-day")
    phone.sees("room-dilemma-over")
    expect(phone.page.get_by_test_id("text").filter(has_text="mein Bauch")).to_have_count(0)
    phone.picture("group-dilemma-over")

    phone.becomes("Jonas", "private")
    phone.asks("result")
    phone.finds(f"{plain('de', 'room-dilemma-leave')}: 3", "Grace: „Ask for half a day with the team first.“")
    phone.picture("group-dilemma-result-de")
    phone.taps("thank")
    phone.asks("thanked")
    phone.picture("group-dilemma-thanked-de")
    phone.becomes("Sari", "private")
    expect(phone.page.get_by_test_id("log").get_by_text("half a day")).to_have_count(0)


def test_a_question_of_the_day_is_answered_by_a_reply(walkers: Circle) -> None:
    """The coach asks one now; an answer is kept for who gave it, and a star is told to them alone."""
    phone = walkers
    phone.brings_bot()
    phone.gathers("Grace", "Nurul")
    phone.becomes("Ratna", "private")
    phone.reads("group-menu")
    phone.taps("practice")
    phone.flow = "practice_days"
    phone.asks("menu")
    phone.picture("group-practice-menu")
    phone.taps("now")
    phone.goes("group")
    phone.sees("room-practice-question")
    phone.picture("group-practice-question")

    phone.becomes("Grace")
    phone.touches("room-practice-hint")
    phone.puts_away("group-practice-hint")
    phone.replies("room-practice-question", "I once forgot the name of the person I was talking to.")
    phone.picture("group-practice-replied")
    phone.becomes("Ratna")
    phone.page.get_by_test_id("message").filter(has_text="I once forgot").get_by_test_id("reply").click()
    phone.types("/star")
    phone.becomes("Grace", "private")
    phone.reads("room-practice-starred")
    phone.picture("group-practice-starred-en")
    phone.calls("practice")
    phone.asks("list")
    phone.picture("group-practice-own-en")


def test_a_pair_is_made_and_invited(walkers: Circle) -> None:
    """Two who share a language hear of each other in private, each by their own clock; the group reads no name."""
    phone = walkers
    phone.brings_bot()
    phone.taps("pairing")
    phone.flow = "pairing"
    phone.asks("menu")
    phone.picture("group-pairing-menu")
    phone.taps("day")
    phone.asks("day")
    phone.picture("group-pairing-day")
    phone.taps("wed")
    phone.asks("menu")
    phone.goes("group")
    phone.sees("room-pairing-on")
    phone.picture("group-pairing-on")

    for person, homes, more in (("Jonas", "cet", "en"), ("Grace", "gmt", "")):
        phone.becomes(person)
        phone.is_led("room-pairing-join")
        phone.asks("menu")
        phone.picture(f"group-pairing-menu-{phone.locale}")
        phone.taps("join")
        phone.asks("languages")
        if more:
            phone.taps(more)
        phone.picture(f"group-pairing-languages-{phone.locale}")
        phone.taps("enough")
        phone.answers(zone=homes)
        phone.asks("menu")

    phone.becomes("Ratna", "private")
    phone.reads("pairing-menu")
    phone.taps("now")
    phone.answers(now="yes")
    phone.reads("pairing-made")
    phone.picture("group-pairing-made")
    phone.flow = "mock"
    for person, other in (("Jonas", "Grace"), ("Grace", "Jonas")):
        phone.becomes(person, "private")
        phone.asks("invited")
        phone.finds(other)
        phone.picture(f"group-pairing-invited-{phone.locale}")
    phone.taps("works")
    phone.asks("agreed")
    phone.picture("group-pairing-agreed-en")
    phone.goes("group")
    phone.sees("room-pairing-week")
    phone.lacks("Jonas", "Grace")
    assert phone.locale == GROUPS_LOCALE
    phone.picture("group-pairing-week")
