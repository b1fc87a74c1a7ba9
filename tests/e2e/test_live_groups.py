"""Groups that check in within the same five minutes, through the whole bot as it is run, under enforced limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.playground.faults import FloodLimits
from bot.telegram.pace import GROUP_PER_MINUTE
from tests.bench.groups import Gathered, GroupPlan, gathered

PLAN = GroupPlan(groups=10, members=20)


@pytest.fixture
async def found(tmp_path: Path) -> Gathered:
    return await gathered(tmp_path, PLAN, None)


async def test_all_groups_check_in_at_once_within_the_limits(found: Gathered) -> None:
    """Issue 6, load: never more than 20 a minute in a group, no 429, every answer stored; and all of them are shown."""
    assert found.answers == PLAN.groups * PLAN.members
    assert found.most_in_a_minute <= GROUP_PER_MINUTE == FloodLimits.GROUP_PER_MINUTE
    assert (found.floods, found.refused) == (0, [])
    assert found.lost == 0
    assert found.uncounted == 0
    assert found.late[-1] <= 30, "a message counts each answer within half a minute"
    assert found.edits[-1] < PLAN.members, "many answers at once are one edit"
