"""Saved states of every version of every flow, as files; and the ways through the flows that made them."""
