"""A Telegram on your own machine: a strict Bot API subset and a chat page, on loopback only."""
