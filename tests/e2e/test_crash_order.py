"""After a crash what was on its way goes before what is said anew; found by test_crash.py, made to happen here."""

from __future__ import annotations

from pathlib import Path

from tests.adapters.test_telegram_rig import rig


async def test_what_a_crash_left_is_not_overtaken_by_what_is_offered_while_it_is_recovered(tmp_path: Path) -> None:
    """Open updates are taken up at once after a start; their replies come behind the resent ones of the same chat.

    The other way round an older question would be put in the place of a newer one, under the person's finger.
    """
    async with rig(tmp_path) as it:
        left = await it.put(it.says("older"))
        await it.store.write(lambda tx: tx.start_sending([row.id for row in left]))
        await it.send(it.says("newer"))
        it.start()
        await it.settle()
        assert it.texts() == ["older", "newer"]
