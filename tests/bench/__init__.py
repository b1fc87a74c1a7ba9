"""How fast the bot is, beside others, on this machine and in one run: ``python -m tests.bench``."""
