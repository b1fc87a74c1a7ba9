"""Where a shared location lies: its time zone, that zone's name in somebody's language, its country.

Coordinates come in and are forgotten; only the zone goes on from here.
"""

from functools import cache, lru_cache
from math import isfinite
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.countries import country_of
from bot.language.catalog import Catalog
from bot.language.place_table import Place
from bot.language.speech import Speech


def place_at(latitude: float, longitude: float, locale: str) -> Place | None:
    """The time zone at a point (degrees), named after its city, with its country; None at sea and for nonsense.

    Raises nothing. The first call reads the map (some 60 ms and 34 MB); those who never share a location do not pay.
    """
    if not (isfinite(latitude) and isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    from tzfpy import get_tz

    zone = get_tz(longitude, latitude)
    # At sea the map knows only fixed offsets, which tell the hour of ships and of nobody's home.
    if not zone or zone.startswith("Etc/") or not _known(zone):
        return None
    name = _speech(locale).place(zone).rpartition("/")[2]  # "Argentina/Buenos Aires" has its country before it
    return Place(name, zone, country_of(zone))


@lru_cache(maxsize=1024)
def _known(zone: str) -> bool:
    """Whether this machine's time zone data have a zone; the map may be newer."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


@cache
def _speech(locale: str) -> Speech:
    return Speech(Catalog(), locale)
