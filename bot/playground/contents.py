"""What the methods about messages share: captions and entities as a Message carries them, and the flood limits."""

from __future__ import annotations

from typing import Any

from bot.playground.params import Params
from bot.playground.people import Chat
from bot.playground.texts import Text, caption
from bot.playground.world import World

Json = dict[str, Any]


def with_entities(world: World, content: Json, name: str, written: Text) -> Json:
    """Return the content with its entities; a text mention of somebody unknown is none."""
    entities = [entity for entity in (_with_user(world, entity) for entity in written.entities) if entity]
    return content | ({name: entities} if entities else {})


def captioned(world: World, params: Params) -> Json:
    """Return the call's caption as a Message carries it, {} without one."""
    written = caption(params)
    if not written.text:
        return {}
    return with_entities(world, {"caption": written.text}, "caption_entities", written)


def check_limits(world: World, chat: Chat) -> None:
    """Count one message or edit against the flood limits, when they are on."""
    if world.faults.enforce_limits:
        world.faults.limits.check(chat.id, group=chat.type != "private")


def _with_user(world: World, entity: Json) -> Json:
    if entity["type"] != "text_mention":
        return entity
    persona = world.personas.get(entity["user"]["id"])
    return entity | {"user": persona.user()} if persona else {}
