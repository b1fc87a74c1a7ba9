"""Days in words: the rules of the neighbouring modules, in the order they are tried.

``day`` recognises the one that starts at a token and hands its candidates on, likeliest first. Times of day are none
of this module's business.
"""

from collections.abc import Callable

from bot.language.dates.amounts import amount, part_of_today, relative
from bot.language.dates.feasts import beside_feast, feast, weekday_beside
from bot.language.dates.numerals import day_of_month, digits, named_month
from bot.language.dates.spans import nth_of_month, nth_weekday, part_of_span, whole_month
from bot.language.dates.view import Day, View
from bot.language.dates.weekdays import pointed, unit_pointed, week_number, weekday

# A rule is tried only where one of its kinds begins; the first rule that answers wins.
RULES: tuple[tuple[frozenset[str], Callable[[View, int], Day | None]], ...] = (
    (frozenset({"date", "slash", "dot", "num"}), digits),
    (frozenset({"start_of", "middle_of", "end_of"}), part_of_span),
    (frozenset({"ord", "last", "wd", "wds"}), nth_weekday),
    (frozenset({"ord", "last", "unit"}), nth_of_month),
    (frozenset({"num", "ord", "mon"}), named_month),
    (frozenset({"feast", "day_after", "day_before"}), feast),
    (frozenset({"feast_after", "feast_before"}), beside_feast),
    (frozenset({"wd", "wds"}), weekday_beside),
    (frozenset({"num", "ord"}), day_of_month),
    (
        frozenset(
            {
                "num",
                "art",
                "before",
                "one_unit",
                "half_of",
                "one_and_half",
                "quarter_hour",
                "three_quarter_hour",
                "few",
                "next",
                "three_quarter",
                "dot",
                "halves",
            }
        ),
        amount,
    ),
    (frozenset({"soft_today", "earlier", "this", "last", "part"}), part_of_today),
    (frozenset({"next", "coming", "this", "last", "after_next", "before_last", "gone"}), pointed),
    (frozenset({"week_number"}), week_number),
    (frozenset({"unit"}), unit_pointed),
    (frozenset({"rel", "tonight", "last_night"}), relative),
    (frozenset({"wd", "wds"}), weekday),
    (frozenset({"mon"}), whole_month),
)


def day(at: View, i: int) -> Day | None:
    """The day that starts at token ``i``, or None. Raises Impossible for dates that do not exist."""
    kinds = at.ts[i].kinds.keys()
    for starts, rule in RULES:
        if not starts.isdisjoint(kinds):
            found = rule(at, i)
            if found is not None:
                return found
    return None
