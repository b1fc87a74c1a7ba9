"""What the chat page offers in groups, as the world's acts: who comes and goes, topics, the group itself."""

from __future__ import annotations

from typing import Any

from bot.playground.page_acts import Act
from bot.playground.world import World

Json = dict[str, Any]


def group_acts(world: World) -> dict[str, Act]:
    """Return every act on groups under the name that the page calls it by; each takes the page's wish."""

    def make(wish: Json) -> int:
        kind, forum = str(wish.get("kind", "group")), bool(wish.get("forum"))
        return world.make_group(wish["persona"], str(wish["title"]), wish.get("members", ()), kind=kind, forum=forum)

    def member(wish: Json) -> int:
        lacks = [str(right) for right in wish.get("lacks", ())]
        return world.set_member(wish["chat"], wish["persona"], wish["user"], str(wish["status"]), lacks=lacks)

    def migrate(wish: Json) -> int:
        return world.migrate(wish["chat"], wish["persona"], new_first=bool(wish.get("new_first")))

    def close(wish: Json) -> int:
        return world.close_topic(wish["chat"], wish["persona"], wish["topic"], closed=bool(wish["closed"]))

    return {
        "make-group": make,
        "delete-group": lambda wish: world.delete_group(wish["chat"], wish["persona"]),
        "migrate": migrate,
        "member": member,
        "join": lambda wish: world.user_joins(wish["persona"], wish["chat"]),
        "leave": lambda wish: world.user_leaves(wish["persona"], wish["chat"]),
        "anonymous": lambda wish: world.be_anonymous(wish["persona"], wish["chat"], on=bool(wish["on"])),
        "forum": lambda wish: world.make_forum(wish["chat"], wish["persona"]),
        "topic": lambda wish: world.make_topic(wish["chat"], wish["persona"], str(wish["name"])),
        "close-topic": close,
        "delete-topic": lambda wish: world.delete_topic(wish["chat"], wish["persona"], wish["topic"]),
    }
