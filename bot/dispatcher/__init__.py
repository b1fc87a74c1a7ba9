"""Load, advance, commit, perform: one update's way through one durable unit, and one nudge's."""

from bot.dispatcher.dispatcher import Dispatcher

__all__ = ["Dispatcher"]
