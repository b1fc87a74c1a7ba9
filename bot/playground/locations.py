"""What Telegram looks at in a location that somebody sends: two numbers that are a point on earth."""

from __future__ import annotations

import math
from typing import Any

Json = dict[str, Any]

_MOST_DEGREES = {"latitude": 90, "longitude": 180}


def checked(content: Json) -> Json:
    """Return what somebody sends as it is; ValueError where its location, or its venue's, is none."""
    for place in (content.get("location"), content.get("venue", {}).get("location")):
        if place is not None:
            for name, most in _MOST_DEGREES.items():
                _check(name, place.get(name), most)
    return content


def _check(name: str, degrees: object, most: int) -> None:
    number = isinstance(degrees, int | float) and not isinstance(degrees, bool) and math.isfinite(degrees)
    if not number or abs(degrees) > most:  # type: ignore[arg-type]  # a number, as just seen
        msg = f"a {name} is a number from -{most} to {most}"
        raise ValueError(msg)
