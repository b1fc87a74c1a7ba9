"""Shared locations: a point on earth to the zone that somebody's reminders go by."""

import subprocess
import sys
from math import inf, nan
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tzfpy import timezonenames

from bot.countries import country_of
from bot.language import located
from bot.language.catalog import SHIPPED
from bot.language.located import place_at


@pytest.mark.parametrize(
    ("point", "zone", "region"),
    [
        ((52.5251, 13.3694), "Europe/Berlin", "DE"),
        ((48.1402, 11.5600), "Europe/Berlin", "DE"),
        ((51.5308, -0.1238), "Europe/London", "GB"),
        ((55.9520, -3.1890), "Europe/London", "GB"),
        ((-6.1767, 106.8306), "Asia/Jakarta", "ID"),
        ((-0.0263, 109.3425), "Asia/Pontianak", "ID"),
        ((-8.7184, 115.1686), "Asia/Makassar", "ID"),
        ((-2.5337, 140.7181), "Asia/Jayapura", "ID"),
        ((40.7527, -73.9772), "America/New_York", "US"),
        ((37.7955, -122.3937), "America/Los_Angeles", "US"),
        ((-34.6083, -58.3712), "America/Argentina/Buenos_Aires", "AR"),
        ((28.6139, 77.2090), "Asia/Kolkata", "IN"),
        ((50.4501, 30.5234), "Europe/Kyiv", "UA"),
        ((-45.5712, -72.0685), "America/Coyhaique", "CL"),
    ],
)
def test_a_point_lies_in_a_zone_and_a_country(point: tuple[float, float], zone: str, region: str) -> None:
    """The country, for its holidays; never a state, which a zone does not tell."""
    found = place_at(*point, "en")
    assert found is not None
    assert (found.zone, found.region) == (zone, region)


@pytest.mark.parametrize(
    ("locale", "tokyo", "bali"), [("de", "Tokio", "WITA"), ("en", "Tokyo", "WITA"), ("id", "Tokyo", "WITA")]
)
def test_it_is_called_what_the_reader_calls_it(locale: str, tokyo: str, bali: str) -> None:
    """The zone's city; in Indonesia the zone's own short name."""
    assert [place.name for place in (place_at(35.68, 139.77, locale), place_at(-8.72, 115.17, locale)) if place] == [
        tokyo,
        bali,
    ]


@pytest.mark.parametrize(
    "point",
    [(0, 0), (0.1, -30.2), (-48.88, -123.39), (90, 0), (91, 13), (-90.5, 0), (52, 181), (nan, 13), (52, nan), (inf, 0)],
)
def test_the_sea_and_nonsense_are_no_place(point: tuple[float, float]) -> None:
    """Ships keep fixed offsets, which know no summer time; and nobody lives beyond a pole."""
    assert place_at(*point, "de") is None


def test_a_zone_this_machine_does_not_know_is_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """The map may be newer than the time zone data."""
    monkeypatch.setattr("tzfpy.get_tz", lambda _longitude, _latitude: "Europe/Sopanville")
    assert place_at(52.5, 13.4, "de") is None


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_zone_of_the_map_has_a_name_and_a_country(locale: str) -> None:
    """Whatever the map can answer here: a zone of this machine, a name without a slash, two letters."""
    for zone in timezonenames():
        if not zone.startswith("Etc/"):
            assert ZoneInfo(zone)
            assert located._speech(locale).place(zone)
            assert len(country_of(zone)) == 2, zone


@given(st.floats(), st.floats(), st.sampled_from(SHIPPED))
def test_any_two_numbers_are_survived(latitude: float, longitude: float, locale: str) -> None:
    """None, or a place whose zone this machine knows."""
    found = place_at(latitude, longitude, locale)
    assert found is None or ZoneInfo(found.zone).key == found.zone


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_point_on_earth_is_survived(latitude: float, longitude: float) -> None:
    """No fixed offset comes through, on land or at sea."""
    found = place_at(latitude, longitude, "id")
    assert found is None or (found.name and not found.zone.startswith("Etc/"))


def test_the_map_is_read_only_for_whoever_shares_a_location() -> None:
    """It takes 34 MB; starting the bot must not pay for it."""
    code = "import sys, bot.dispatcher.dispatcher, bot.language.located; sys.exit('tzfpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
