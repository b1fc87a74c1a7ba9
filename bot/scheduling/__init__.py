"""When: the one wake-up over the nudges table, and local wall time."""
