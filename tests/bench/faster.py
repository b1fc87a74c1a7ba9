"""The bot as it is, but with another pace of unasked messages: ``python -m tests.bench.faster <times>``."""

from __future__ import annotations

import sys

from bot.__main__ import main
from bot.telegram import pace

if __name__ == "__main__":
    times = int(sys.argv.pop(1))
    pace.OVERALL_PER_SECOND *= times
    pace.ARRIVALS_PER_SECOND *= times
    sys.exit(main())
