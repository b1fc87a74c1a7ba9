"""Which country's time an IANA zone is, by CLDR."""

from __future__ import annotations

from babel.core import get_global

_NOWHERE = "ZZ"  # CLDR's country of zones that belong to none
_UNTOLD = {"America/Coyhaique": "CL", "Antarctica/Troll": "AQ"}  # by the CLDR that Babel brings


def country_of(zone: str) -> str:
    """Return the ISO 3166 code of the country whose time a zone is, also by an older name of the zone; or ""."""
    zone = get_global("zone_aliases").get(zone, zone)
    country = _UNTOLD.get(zone) or get_global("zone_territories").get(zone, "")
    return country if len(country) == 2 and country.isalpha() and country != _NOWHERE else ""
