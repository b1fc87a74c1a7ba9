"""A Telegram on your own machine: a strict Bot API subset and a chat page, on loopback only.

Nothing of the bot may enter here but its clock: the playground judges the bot from outside, as Telegram does.
"""

from bot.playground.default_world import populate
from bot.playground.faults import Fault
from bot.playground.server import Playground
from bot.playground.world import World

__all__ = ["Fault", "Playground", "World", "populate"]
