"""DATABASE_URL read into a place on the disk. Passwords may be in it, so no message repeats it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

_SHAPE = "use sqlite:///relative.db or sqlite:////absolute/path.db"


def sqlite_path(database_url: str) -> Path:
    """Return the file that ``sqlite:///relative.db`` or ``sqlite:////abs/x.db`` names. Raises ValueError."""
    try:
        url = urlsplit(database_url.strip())
    except ValueError:  # an unfinished [IPv6] address
        raise ValueError(f"DATABASE_URL is not a URL; {_SHAPE}.") from None
    if url.scheme in ("postgres", "postgresql") or url.scheme.startswith(("postgres+", "postgresql+")):
        raise ValueError(f"DATABASE_URL names PostgreSQL, which is not there yet; {_SHAPE}.")
    if url.scheme != "sqlite":
        raise ValueError(f"DATABASE_URL must begin with sqlite:///; {_SHAPE}.")
    if url.netloc:
        raise ValueError(f"DATABASE_URL has a host or too few slashes; {_SHAPE}.")
    if url.query or url.fragment:
        raise ValueError(f"DATABASE_URL takes no ? or # parts; {_SHAPE}.")
    name = unquote(url.path).removeprefix("/")
    if "\0" in name:
        raise ValueError(f"DATABASE_URL names an impossible file; {_SHAPE}.")
    if not name.strip("/") or name.endswith("/") or name == ":memory:":
        raise ValueError(f"DATABASE_URL names no file; {_SHAPE}.")
    return Path(name)
