"""Places: what people type when asked where they live, to the zone their nudges are timed by."""

import time
import tomllib
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import place_table, reading
from bot.language.places import find_places

ROOT = Path(__file__).parents[2]
ENOUGH = 45  # of the 47 below
CITIES = (
    ("Berlin", "de", "Europe/Berlin", "DE.BE"),
    ("München", "de", "Europe/Berlin", "DE.BY"),
    ("Munich", "en", "Europe/Berlin", "DE.BY"),
    ("Köln", "de", "Europe/Berlin", "DE.NW"),
    ("Koeln", "de", "Europe/Berlin", "DE.NW"),
    ("Cologne", "en", "Europe/Berlin", "DE.NW"),
    ("Frankfurt", "de", "Europe/Berlin", "DE.HE"),
    ("Frankfurt am Main", "id", "Europe/Berlin", "DE.HE"),
    ("hamburg", "id", "Europe/Berlin", "DE.HH"),
    ("Nürnberg", "de", "Europe/Berlin", "DE.BY"),
    ("Halle", "de", "Europe/Berlin", "DE.ST"),
    ("Wien", "de", "Europe/Vienna", "AT"),
    ("Wina", "id", "Europe/Vienna", "AT"),
    ("Zürich", "de", "Europe/Zurich", "CH"),
    ("St. Gallen", "de", "Europe/Zurich", "CH"),
    ("Jakarta", "id", "Asia/Jakarta", "ID"),
    ("Jaksel", "id", "Asia/Jakarta", "ID"),
    ("Bandung", "id", "Asia/Jakarta", "ID"),
    ("Surabaya", "id", "Asia/Jakarta", "ID"),
    ("Yogya", "id", "Asia/Jakarta", "ID"),
    ("Jogja", "id", "Asia/Jakarta", "ID"),
    ("Yogyakarta", "en", "Asia/Jakarta", "ID"),
    ("Solo", "id", "Asia/Jakarta", "ID"),
    ("Medan", "id", "Asia/Jakarta", "ID"),
    ("Pontianak", "id", "Asia/Pontianak", "ID"),
    ("Bali", "de", "Asia/Makassar", "ID"),
    ("Denpasar", "id", "Asia/Makassar", "ID"),
    ("Lombok", "en", "Asia/Makassar", "ID"),
    ("Makassar", "id", "Asia/Makassar", "ID"),
    ("Balikpapan", "id", "Asia/Makassar", "ID"),
    ("Kupang", "id", "Asia/Makassar", "ID"),
    ("Manado", "id", "Asia/Makassar", "ID"),
    ("Jayapura", "id", "Asia/Jayapura", "ID"),
    ("Papua", "id", "Asia/Jayapura", "ID"),
    ("Ambon", "id", "Asia/Jayapura", "ID"),
    ("London", "en", "Europe/London", "GB.ENG"),
    ("Edinburgh", "en", "Europe/London", "GB.SCT"),
    ("Birmingham", "en", "Europe/London", "GB.ENG"),
    ("NYC", "en", "America/New_York", "US.NY"),
    ("New York", "de", "America/New_York", "US.NY"),
    ("SF", "en", "America/Los_Angeles", "US.CA"),
    ("Chicago", "en", "America/Chicago", "US.IL"),
    ("KL", "id", "Asia/Kuala_Lumpur", "MY"),
    ("Singapura", "id", "Asia/Singapore", "SG"),
    ("Tokio", "de", "Asia/Tokyo", "JP"),
    ("Sydney", "en", "Australia/Sydney", "AU"),
    ("São Paulo", "en", "America/Sao_Paulo", "BR"),
)


def zones(text: str, locale: str) -> list[str]:
    """The zones offered for a text."""
    return [place.zone for place in find_places(text, locale)]


def places(text: str, locale: str) -> list[tuple[str, str]]:
    """The zones offered for a text, each with its region."""
    return [(place.zone, place.region) for place in find_places(text, locale)]


def test_cities_of_our_people_and_of_the_world_have_their_zone() -> None:
    """Of 47 cities in three languages at least 45 are right, at once and without a question; so is the region."""
    wrong = [(name, places(name, locale)) for name, locale, *right in CITIES if places(name, locale) != [tuple(right)]]
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
        ("mez", "de", "Europe/Berlin"),
        ("MEZ/MESZ", "de", "Europe/Berlin"),
        ("GMT", "en", "Europe/London"),
        ("UK time", "en", "Europe/London"),
        ("waktu Jakarta", "id", "Asia/Jakarta"),
        ("jam Bali", "id", "Asia/Makassar"),
        ("zona waktu WIT", "id", "Asia/Jayapura"),
        ("waktu Indonesia bagian tengah", "id", "Asia/Makassar"),
        ("pakai wib ya", "id", "Asia/Jakarta"),
        ("waktu London", "id", "Europe/London"),
        ("Berliner Zeit", "de", "Europe/Berlin"),
        ("Zeitzone Berlin", "de", "Europe/Berlin"),
        ("London time", "en", "Europe/London"),
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


@pytest.mark.parametrize(
    ("text", "locale"), [(name, "en") for name in ("Indonesia", "Kalimantan", "Georgia", "Washington", "Springfield")]
)
def test_what_is_offered_is_understood_when_written_back(text: str, locale: str) -> None:
    """ "Write it out like that", says the question; so it must find exactly that one."""
    for place, written in zip(find_places(text, locale), reading.place(text, locale).places, strict=True):
        assert zones(written, locale) == [place.zone]


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
    for name, locale, *_ in CITIES:
        find_places(name, locale)
    assert (time.perf_counter() - started) / len(CITIES) < 0.001


@given(st.text(max_size=300), st.sampled_from(["de", "en", "id"]))
def test_any_text_is_survived(text: str, locale: str) -> None:
    """Whatever is typed, the answer is at most three places with zones that exist."""
    found = find_places(text, locale)
    assert len(found) <= 3
    assert all(ZoneInfo(place.zone) for place in found)
