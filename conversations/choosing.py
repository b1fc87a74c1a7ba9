"""Several things being chosen: toggled, and own words taken up, put back or away."""

from __future__ import annotations

from dataclasses import replace

from conversations.model import AskSeveral, Rejection, Several
from conversations.offering import own_id


def toggled(step: AskSeveral, chosen: Several, option: str) -> Several | Rejection:
    """Return the choice with an option added, or taken away when it was there."""
    if option in chosen.options:
        return Several(tuple(o for o in chosen.options if o != option), chosen.own)
    if len(chosen) >= step.at_most:
        return Rejection("too-many", limit=step.at_most)
    return Several((*chosen.options, option), chosen.own)


def own_words(step: AskSeveral, chosen: Several, way: str) -> Several:
    """Return the choice with own words taken up to be written anew, put back, or taken away."""
    if way == "own_leave":
        return replace(chosen, edited="")
    meant = chosen.edited if way == "own_remove" else next((o for o in chosen.own if own_id(o) == way), "")
    if step.edits and way != "own_remove":
        return replace(chosen, edited=meant)
    return Several(chosen.options, tuple(own for own in chosen.own if own != meant))
