"""The Bot API's methods about a chat as such: what it is, who is in it, and leaving it."""

from __future__ import annotations

from typing import Any

from bot.playground.chats import Access, find_chat
from bot.playground.errors import bad_request
from bot.playground.memberships import GROUP_RIGHTS
from bot.playground.params import Params
from bot.playground.world import World

Json = dict[str, Any]


class ChatFacts:
    """One method per Bot API method; each takes the call's parameters and returns its result."""

    def __init__(self, world: World) -> None:
        self.world = world

    def get_chat(self, params: Params) -> Json:
        """Return the ChatFullInfo of a chat."""
        chat = find_chat(self.world, params)
        gifts = dict.fromkeys(
            ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
            chat.type == "private",
        )
        full = self.world.chat_json(chat) | {
            "accent_color_id": abs(chat.id) % 7,
            "max_reaction_count": 11,
            "accepted_gift_types": gifts,
        }
        if chat.type == "private":
            username = full.get("username")
            return full | ({"active_usernames": [username]} if username else {})
        if chat.led_by(self.world.bot["id"]):
            full["has_visible_history"] = True
        if chat.hides_members:
            full["has_hidden_members"] = True
        return full | {"permissions": dict.fromkeys(GROUP_RIGHTS, True)}

    def get_chat_member(self, params: Params) -> Json:
        """Return one member of a chat; who was never there has left."""
        user_id, bot_id = params.number("user_id"), self.world.bot["id"]
        if user_id <= 0:
            bad_request("Invalid user_id specified")
        chat = find_chat(self.world, params, access=Access.READ if user_id == bot_id else Access.MEMBERS)
        if user_id != bot_id and user_id not in self.world.personas:
            bad_request("user not found")
        if chat.type == "private":
            return {"user": self._user(user_id), "status": "member" if user_id in {chat.id, bot_id} else "left"}
        if chat.hides_members and user_id != bot_id and not chat.led_by(bot_id) and not chat.led_by(user_id):
            bad_request("CHAT_ADMIN_REQUIRED")
        return self.world.member(chat, user_id)

    def get_chat_administrators(self, params: Params) -> list[Json]:
        """Return a group's owner and administrators; the anonymous ones only to another administrator."""
        chat = find_chat(self.world, params, access=Access.MEMBERS)
        if chat.type == "private":
            bad_request("there are no administrators in the private chat")
        insider = chat.led_by(self.world.bot["id"])
        leading = [user for user in chat.members if chat.led_by(user)]
        shown = [user for user in leading if insider or not chat.grants(user, "is_anonymous")]
        return [self.world.member(chat, user) for user in shown]

    def get_chat_member_count(self, params: Params) -> int:
        """Count a chat's members, the bot included."""
        chat = find_chat(self.world, params, access=Access.MEMBERS)
        return 2 if chat.type == "private" else sum(map(chat.has, chat.members))

    def leave_chat(self, params: Params) -> bool:
        """Leave a group."""
        chat = find_chat(self.world, params)
        if chat.type == "private":
            bad_request("can't leave private chats")
        if chat.has(self.world.bot["id"]) and not chat.deleted and not chat.migrated_to:
            self.world.bot_leaves(chat)
        return True

    def _user(self, user_id: int) -> Json:
        return self.world.bot if user_id == self.world.bot["id"] else self.world.personas[user_id].user()
