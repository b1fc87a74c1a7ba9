"""Places: the country and the state that somebody's holidays go by, as far as what they typed tells them."""

import pytest

from bot.language import place_table
from bot.language.places import find_places


@pytest.mark.parametrize(
    ("text", "locale", "region"),
    [
        ("Bayern", "de", "DE.BY"),
        ("Sachsen", "de", "DE.SN"),
        ("Sachsen-Anhalt", "de", "DE.ST"),
        ("in NRW", "de", "DE.NW"),
        ("Lower Saxony", "en", "DE.NI"),
        ("MeckPomm", "de", "DE.MV"),
        ("Saarbrücken", "de", "DE.SL"),
        ("Mainz", "de", "DE.RP"),
        ("Stuttgart", "de", "DE.BW"),
        ("Potsdam", "de", "DE.BB"),
        ("Bremerhaven", "de", "DE.HB"),
        ("Kiel", "de", "DE.SH"),
        ("Rostock", "de", "DE.MV"),
        ("Hannover", "de", "DE.NI"),
        ("Dresden", "de", "DE.SN"),
        ("Erfurt", "de", "DE.TH"),
        ("Frankfurt (Oder)", "de", "DE.BB"),
        ("Neustadt, Bayern", "de", "DE.BY"),
        ("Deutschland", "de", "DE"),
        ("Glasgow", "en", "GB.SCT"),
        ("Cardiff", "en", "GB.WLS"),
        ("Belfast", "en", "GB.NIR"),
        ("Nordirland", "de", "GB.NIR"),
        ("Inggris", "id", "GB"),
        ("Texas", "en", "US.TX"),
        ("Washington, D.C.", "en", "US.DC"),
        ("Washington DC", "en", "US.DC"),
        ("London, Ontario", "en", "CA"),
        ("Bali", "id", "ID"),
        ("WIB", "id", "ID"),
        ("UTC+8", "id", "ID"),
        ("Asia/Jakarta", "en", "ID"),
        ("Europe/Vienna", "de", "AT"),
        ("UTC", "en", ""),
        ("MEZ", "de", ""),
        ("GMT", "en", ""),
    ],
)
def test_a_region_says_whose_holidays_count(text: str, locale: str, region: str) -> None:
    """ISO 3166: the state in Germany, the nation in Britain; a clock that several countries share says none."""
    assert [place.region for place in find_places(text, locale)] == [region]


def test_of_namesakes_by_one_clock_only_what_they_share_is_told() -> None:
    """There are many a Neustadt: the clock is certain and the country, the state is anybody's guess."""
    assert [(place.zone, place.region) for place in find_places("Neustadt", "de")] == [("Europe/Berlin", "DE")]


def test_every_german_city_has_its_state() -> None:
    """All sixteen, by the codes that calendars of holidays know; likewise the four British nations."""
    rows = {row for found in place_table.gazetteer().rows.values() for row in found}
    states = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split()  # noqa: SIM905
    assert {row.region for row in rows if row.country == "DE"} == {"DE", *(f"DE.{state}" for state in states)}
    assert {row.region for row in rows if row.country == "GB"} == {"GB", "GB.ENG", "GB.SCT", "GB.WLS", "GB.NIR"}
    stateless = {row.name for row in rows if row.region == "DE" and row.people < place_table.LISTED_BY_HAND}
    assert stateless == set()
