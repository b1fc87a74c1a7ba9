"""Places: what people type when asked where they live, to the zone their nudges are timed by."""

import time
import tomllib
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import place_table
from bot.language.places import find_places

ROOT = Path(__file__).parents[2]
ENOUGH = 45  # of the 47 below
CITIES = (
    ("Berlin", "de", "Europe/Berlin"),
    ("München", "de", "Europe/Berlin"),
    ("Munich", "en", "Europe/Berlin"),
    ("Köln", "de", "Europe/Berlin"),
    ("Koeln", "de", "Europe/Berlin"),
    ("Cologne", "en", "Europe/Berlin"),
    ("Frankfurt", "de", "Europe/Berlin"),
    ("Frankfurt am Main", "id", "Europe/Berlin"),
    ("hamburg", "id", "Europe/Berlin"),
    ("Nürnberg", "de", "Europe/Berlin"),
    ("Halle", "de", "Europe/Berlin"),
    ("Wien", "de", "Europe/Vienna"),
    ("Wina", "id", "Europe/Vienna"),
    ("Zürich", "de", "Europe/Zurich"),
    ("St. Gallen", "de", "Europe/Zurich"),
    ("Jakarta", "id", "Asia/Jakarta"),
    ("Jaksel", "id", "Asia/Jakarta"),
    ("Bandung", "id", "Asia/Jakarta"),
    ("Surabaya", "id", "Asia/Jakarta"),
    ("Yogya", "id", "Asia/Jakarta"),
    ("Jogja", "id", "Asia/Jakarta"),
    ("Yogyakarta", "en", "Asia/Jakarta"),
    ("Solo", "id", "Asia/Jakarta"),
    ("Medan", "id", "Asia/Jakarta"),
    ("Pontianak", "id", "Asia/Pontianak"),
    ("Bali", "de", "Asia/Makassar"),
    ("Denpasar", "id", "Asia/Makassar"),
    ("Lombok", "en", "Asia/Makassar"),
    ("Makassar", "id", "Asia/Makassar"),
    ("Balikpapan", "id", "Asia/Makassar"),
    ("Kupang", "id", "Asia/Makassar"),
    ("Manado", "id", "Asia/Makassar"),
    ("Jayapura", "id", "Asia/Jayapura"),
    ("Papua", "id", "Asia/Jayapura"),
    ("Ambon", "id", "Asia/Jayapura"),
    ("London", "en", "Europe/London"),
    ("Edinburgh", "en", "Europe/London"),
    ("Birmingham", "en", "Europe/London"),
    ("NYC", "en", "America/New_York"),
    ("New York", "de", "America/New_York"),
    ("SF", "en", "America/Los_Angeles"),
    ("Chicago", "en", "America/Chicago"),
    ("KL", "id", "Asia/Kuala_Lumpur"),
    ("Singapura", "id", "Asia/Singapore"),
    ("Tokio", "de", "Asia/Tokyo"),
    ("Sydney", "en", "Australia/Sydney"),
    ("São Paulo", "en", "America/Sao_Paulo"),
)


def zones(text: str, locale: str) -> list[str]:
    """The zones offered for a text."""
    return [place.zone for place in find_places(text, locale)]


def test_cities_of_our_people_and_of_the_world_have_their_zone() -> None:
    """Of 47 cities in three languages at least 45 are right, at once and without a question."""
    wrong = [(name, zones(name, locale)) for name, locale, zone in CITIES if zones(name, locale) != [zone]]
    assert len(CITIES) == 47
    assert len(CITIES) - len(wrong) >= ENOUGH, wrong


@pytest.mark.parametrize(
    ("text", "locale", "zone"),
    [
        ("ich wohne in Köln", "de", "Europe/Berlin"),
        ("Hamburg bitte", "de", "Europe/Berlin"),
        ("Frankfurt, Germany", "en", "Europe/Berlin"),
        ("aku di Bandung kak", "id", "Asia/Jakarta"),
        ("saya tinggal di Bali", "id", "Asia/Makassar"),
        ("Depok, Jawa Barat", "id", "Asia/Jakarta"),
        ("I'm in London", "en", "Europe/London"),
        ("I live in Portland, Maine", "en", "America/New_York"),
        ("Cambridge, MA", "en", "America/New_York"),
        ("Also eigentlich eher Köln als Bonn", "de", "Europe/Berlin"),
        ("Deutschland", "de", "Europe/Berlin"),
        ("Jerman", "id", "Europe/Berlin"),
        ("Inggris", "id", "Europe/London"),
        ("Spanien", "de", "Europe/Madrid"),
        ("Texas", "en", "America/Chicago"),
    ],
)
def test_a_place_is_found_among_the_words_around_it(text: str, locale: str, zone: str) -> None:
    """Where somebody says more than the name, a country behind it decides between namesakes."""
    assert zones(text, locale) == [zone]


@pytest.mark.parametrize(
    ("text", "locale", "zone"),
    [("Brelin", "de", "Europe/Berlin"), ("Surabya", "id", "Asia/Jakarta"), ("Manchster", "en", "Europe/London")],
)
def test_one_slip_in_a_longer_name_is_forgiven(text: str, locale: str, zone: str) -> None:
    """A letter missing or swapped, in a name of six letters or more."""
    assert zones(text, locale) == [zone]


@pytest.mark.parametrize(
    ("text", "locale", "zone"),
    [
        ("Europe/Berlin", "de", "Europe/Berlin"),
        ("asia/jakarta", "id", "Asia/Jakarta"),
        ("America/Argentina/Buenos_Aires", "en", "America/Argentina/Buenos_Aires"),
        ("WIB", "id", "Asia/Jakarta"),
        ("wita", "id", "Asia/Makassar"),
        ("WIT", "id", "Asia/Jayapura"),
        ("MEZ", "de", "Europe/Berlin"),
        ("UTC+7", "id", "Asia/Jakarta"),
        ("gmt +8", "id", "Asia/Makassar"),
    ],
)
def test_zone_names_are_accepted(text: str, locale: str, zone: str) -> None:
    """IANA ids in any capitals, the short names of our countries, and offsets where Indonesian is spoken."""
    assert zones(text, locale) == [zone]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("UTC+7", "de"),
        ("UTC+1", "id"),
        ("Etc/GMT-7", "id"),
        ("../etc/passwd", "en"),
        ("/", "en"),
        ("", "de"),
        ("asdfgh", "de"),
        ("weiß nicht", "de"),
        ("gak tau", "id"),
        ("no idea", "en"),
        ("no way", "en"),
        ("USA", "en"),
        ("Kanada", "de"),
        ("rumah", "id"),
        ("remote", "en"),
    ],
)
def test_what_is_no_place_or_too_wide_a_one_gives_nothing(text: str, locale: str) -> None:
    """A fixed offset knows no summer time; a country of many zones must not be guessed at."""
    assert find_places(text, locale) == ()


@pytest.mark.parametrize(
    ("text", "locale", "offered"),
    [
        ("Indonesien", "de", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]),
        ("Kalimantan", "id", ["Asia/Pontianak", "Asia/Makassar"]),
        ("Georgia", "en", ["America/New_York", "Asia/Tbilisi"]),
        ("Washington", "en", ["America/New_York", "America/Los_Angeles"]),
        ("Cambridge", "en", ["Europe/London", "America/New_York"]),
    ],
)
def test_namesakes_with_different_clocks_are_all_offered(text: str, locale: str, offered: list[str]) -> None:
    """Best first, three at most; never silently the bigger of two that are nearly as likely."""
    assert zones(text, locale) == offered


def test_namesakes_with_the_same_clock_are_not_asked_about() -> None:
    """Frankfurt on the Oder and on the Main need no question."""
    assert len(find_places("Frankfurt", "de")) == 1


@pytest.mark.parametrize(("locale", "name"), [("de", "München"), ("en", "Munich"), ("id", "München")])
def test_a_city_is_shown_as_its_readers_write_it(locale: str, name: str) -> None:
    """The same city, in the words of the locale asked for."""
    assert find_places("muenchen", locale)[0].name == name


@pytest.mark.parametrize("locale", ["de", "en", "id"])
def test_chatter_is_never_taken_for_a_town(locale: str) -> None:
    """Yes, no, later, days and numbers: somewhere a town is called like that, and nobody means it."""
    words = tomllib.loads((ROOT / "locales" / locale / "words.toml").read_text(encoding="utf-8"))
    said = [
        word for name in ("yes", "no", "skip", "unsure", "back", "cancel", "later") for word in words[name]["words"]
    ]
    said += [
        word for name in ("days", "parts", "weekdays", "months") for found in words[name].values() for word in found
    ]
    assert [word for word in said if find_places(word, locale)] == []


def test_every_zone_of_the_table_exists_on_this_machine() -> None:
    """zoneinfo knows each of them; otherwise tzdata is older than the table."""
    known = {row.zone for rows in place_table.gazetteer().rows.values() for row in rows} - {"-"}
    assert len(known) > 300
    assert all(ZoneInfo(zone) for zone in known)


def test_the_table_is_small_names_its_source_and_answers_fast() -> None:
    """At most 1 MB, CC BY named in its head, and below a millisecond a question once it is read."""
    table = ROOT / "bot" / "language" / "cities.tsv"
    assert table.stat().st_size <= 1_000_000
    assert "CC BY 4.0" in table.read_text(encoding="utf-8")[:600]
    find_places("Berlin", "de")
    started = time.perf_counter()
    for name, locale, _ in CITIES:
        find_places(name, locale)
    assert (time.perf_counter() - started) / len(CITIES) < 0.001


@given(st.text(max_size=300), st.sampled_from(["de", "en", "id"]))
def test_any_text_is_survived(text: str, locale: str) -> None:
    """Whatever is typed, the answer is at most three places with zones that exist."""
    found = find_places(text, locale)
    assert len(found) <= 3
    assert all(ZoneInfo(place.zone) for place in found)
