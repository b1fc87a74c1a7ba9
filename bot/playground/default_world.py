"""Who lives in the playground when nobody says otherwise: three seekers, a coach, and their group."""

from __future__ import annotations

from bot.playground.world import World

SARI, JONAS, GRACE, RATNA = 1001, 1002, 1003, 1004
GROUP = -1002004006008
GROUP_TITLE = "Coaching Rabu / Mittwochsrunde / Wednesday circle"


def populate(world: World) -> None:
    """Fill an empty world; one that has people already stays as it is."""
    if world.personas:
        return
    world.add_persona(SARI, "Sari", "id", "sari_cari", note="Jakarta")
    world.add_persona(JONAS, "Jonas", "de", "jonas_sucht", note="Berlin")
    world.add_persona(GRACE, "Grace", "en", "grace_seeks", note="London")
    world.add_persona(RATNA, "Ibu Ratna", "id", "ratna_coach", note="coach")
    members = dict.fromkeys((SARI, JONAS, GRACE), "member") | {RATNA: "creator"}
    world.add_group(GROUP, GROUP_TITLE, members)
