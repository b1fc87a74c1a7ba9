"""Dates and times as people write them, in German, English and Indonesian.

A small grammar of our own over the tables in ``locales/<lang>/words.toml``. Pure and deterministic: the moment of
speaking comes in as a value, nothing is logged, and no table is read twice. Sentences about intents, yes and no do
not belong here, nor does showing a date (that is the catalog's job).

    tokens.py    text -> words with their meanings, numbers in all their shapes
    clocks.py    "halb drei", "2-3pm", "jam tiga kurang seperempat"
    days.py      "nächsten Dienstag", "8.12.", "tiga hari lagi", "Ende nächster Woche"
    calendar.py  which calendar days those can mean, likeliest first
    feasts.py    "nach Ostern", "the Friday before Christmas"
    moments.py   days and times put together
    reading.py   both together: one reading, or the candidates to ask about
    fallback.py  whole dates in foreign notations, by dateparser
"""

from bot.language.dates.reading import DateReading, read_date

__all__ = ["DateReading", "read_date"]
