"""One unit of work on SQLite, put together from its parts; each part knows its own tables."""

from __future__ import annotations

from bot.storage.groups import GroupsPart
from bot.storage.inbox import InboxPart
from bot.storage.people import PeoplePart


class SqliteTransaction(InboxPart, GroupsPart, PeoplePart):
    """A unit of work on an open SQLite transaction; see ports.Transaction."""
