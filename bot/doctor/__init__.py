"""Looks at everything the bot stands on and says what to mend; changes nothing, and never shows a secret."""

from bot.doctor.examination import examine

__all__ = ["examine"]
