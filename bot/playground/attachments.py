"""What people send besides words, as a Message carries it: nothing is recorded or photographed here, ids stand in."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

_MADE: dict[str, Json] = {
    "voice": {"voice": {"duration": 4, "mime_type": "audio/ogg", "file_size": 9000}},
    "video_note": {"video_note": {"length": 384, "duration": 4, "file_size": 250000}},
    "photo": {"photo": [{"width": 591, "height": 1280, "file_size": 70000}]},
    "sticker": {"sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}},
    "document": {"document": {"file_name": "CV.pdf", "mime_type": "application/pdf", "file_size": 90000}},
    "contact": {"contact": {"phone_number": "+15550100", "first_name": "Robin"}},
    "poll": {"poll": {"question": "?", "options": [], "total_voter_count": 0, "is_closed": False, "type": "regular"}},
    "dice": {"dice": {"emoji": "🎲", "value": 4}},
}
_ALBUM = 3  # pictures
_CAPTIONED = frozenset({"voice", "photo", "document", "album"})
_FROM = {"type": "hidden_user", "sender_user_name": "Recruiting"}


def attached(kind: str, words: str, number: int, at: int) -> list[Json]:
    """Return the contents of the messages that sending this makes, an album one for each picture.

    ``words`` are the caption, where there can be one, and of "forwarded" what somebody else wrote; ``number`` makes ids
    unique, ``at`` is Unix time. Raises ValueError for a kind that nobody sends.
    """
    if kind == "forwarded":
        if not words:
            msg = "an empty message cannot be forwarded"
            raise ValueError(msg)
        return [{"forward_origin": {**_FROM, "date": at - 3600}, "text": words}]
    if kind == "album":
        group = {"media_group_id": str(13_000_000_000_000_000 + number)}
        made = [attached("photo", "", number + n, at)[0] | group for n in range(_ALBUM)]
        return [made[0] | _caption(words), *made[1:]]
    if kind not in _MADE:
        msg = f"nobody sends a {kind}"
        raise ValueError(msg)
    ((name, thing),) = _MADE[kind].items()
    ids = {"poll": {"id": f"{number}"}, "contact": {}, "dice": {}}
    own = ids.get(kind, {"file_id": f"PGown{number:06d}", "file_unique_id": f"PUown{number:06d}"})
    content = [own | each for each in thing] if isinstance(thing, list) else own | thing
    return [{name: content} | (_caption(words) if kind in _CAPTIONED else {})]


def _caption(words: str) -> Json:
    return {"caption": words} if words else {}
