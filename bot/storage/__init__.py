"""Databases behind the Store port, and the encryption of what people write."""

from bot.storage.sqlite import DatabaseUnusableError, SqliteStore

__all__ = ["DatabaseUnusableError", "SqliteStore"]
