"""What Telegram looks at in an uploaded photo: its bytes, its sides, and whether it can be read as an image at all."""

from __future__ import annotations

import warnings
from dataclasses import replace
from io import BytesIO

from PIL import Image

from bot.playground.errors import bad_request
from bot.playground.params import Upload

MAX_PHOTO_BYTES = 10 * 1024 * 1024
MAX_SIDES = 10_000  # pixels, width and height together
MAX_RATIO = 20
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


def seen(upload: Upload) -> Upload:
    """Return a photo with the media type that its bytes have, whatever the caller called it; refuses bad ones."""
    if len(upload.body) > MAX_PHOTO_BYTES:
        bad_request(
            f"file of size {len(upload.body)} bytes is too big for a photo; the maximum size is {MAX_PHOTO_BYTES} bytes"
        )
    image = _opened(upload.body)
    if sum(image.size) > MAX_SIDES or max(image.size) > MAX_RATIO * min(image.size):
        bad_request("PHOTO_INVALID_DIMENSIONS")
    try:
        image.load()
    except (OSError, SyntaxError, ValueError):  # what Pillow raises for bytes that are cut off or damaged
        bad_request("IMAGE_PROCESS_FAILED")
    return replace(upload, mime=Image.MIME[image.format or "PNG"])


def sides(body: bytes) -> tuple[int, int]:
    """Return width and height of a photo that was let in."""
    return _opened(body).size


def _opened(body: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # its sides are looked at in a moment
            return Image.open(BytesIO(body), formats=_FORMATS)
    except Image.DecompressionBombError:
        bad_request("PHOTO_INVALID_DIMENSIONS")
    except (OSError, SyntaxError, ValueError):
        bad_request("IMAGE_PROCESS_FAILED")
