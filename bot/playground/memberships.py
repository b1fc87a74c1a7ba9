"""Who is in a group, and as what: joining, leaving, promoting, restricting, removing, of people and of the bot.

The bot hears of itself always (my_chat_member), of others only as an administrator who asked for it (chat_member),
and besides by service messages (telegram.md 24). Each of the three has a queue of its own: their order is nobody's.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from bot.playground.ground import Ground
from bot.playground.people import LEADING, PRESENT, Chat, Persona
from bot.playground.updates import MESSAGE_LIFETIME

Json = dict[str, Any]

_SENDING = ("messages", "audios", "documents", "photos", "videos", "video_notes", "voice_notes", "polls")
SENDING_RIGHTS = (
    *(f"can_send_{what}" for what in (*_SENDING, "other_messages")),
    *("can_add_web_page_previews", "can_react_to_messages"),
)
GROUP_RIGHTS = (
    *SENDING_RIGHTS,
    *("can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"),
)
_ADMINISTRATING = """
can_manage_chat can_change_info can_delete_messages can_invite_users can_restrict_members can_pin_messages
can_manage_topics can_promote_members can_manage_video_chats can_post_stories can_edit_stories can_delete_stories
can_manage_tags
"""
ADMIN_RIGHTS = tuple(_ADMINISTRATING.split())
STATUSES = frozenset({"administrator", "member", "restricted", "left", "kicked"})


class Memberships(Ground):
    """People's acts on memberships. An act that Telegram's apps would not offer raises ValueError."""

    def bot_membership(self, chat_id: int, by: int, status: str, *, lacks: Collection[str] = ()) -> int:
        """Let somebody add ("member"), promote ("administrator"), restrict or remove ("kicked") the bot in a group.

        ``lacks`` names rights that the administrator is not given. Returns the my_chat_member update's id.
        """
        return self.set_member(chat_id, by, self.bot["id"], status, lacks=lacks)

    def set_member(self, chat_id: int, by: int, user_id: int, status: str, *, lacks: Collection[str] = ()) -> int:
        """Let somebody add, promote, restrict, remove or let back another, or the bot.

        A restricted one may send nothing, unless ``lacks`` names what exactly is taken. Returns the id of the update
        that tells the bot, 0 when none does.
        """
        if user_id != self.bot["id"]:
            _ = self.personas[user_id]
        persona, chat = self._in_group(by, chat_id)
        old = chat.members.get(user_id, "left")
        plain = old not in PRESENT and old != "kicked" and status == "member"  # adding somebody takes no administrator
        self._in_group(by, chat_id, leading=not plain)
        _check_change(chat, old, status, lacks)
        rights = dict.fromkeys(lacks or (SENDING_RIGHTS if status == "restricted" else ()), False)
        if status == old and chat.rights.get(user_id, {}) == rights:
            return 0
        return self._set(chat, persona, user_id, status, rights)

    def be_anonymous(self, persona_id: int, chat_id: int, *, on: bool = True) -> int:
        """Let an administrator write in the group's name from now on, or no more; returns the chat_member's id."""
        persona, chat = self._in_group(persona_id, chat_id, leading=True)
        if chat.type != "supergroup":
            msg = "only a supergroup's administrators can be anonymous"
            raise ValueError(msg)
        rights = chat.rights.get(persona_id, {}) | {"is_anonymous": on}
        update_id = self._change(chat, persona, persona_id, chat.members[persona_id], rights)
        self.changed()
        return update_id

    def user_joins(self, persona_id: int, chat_id: int) -> int:
        """Join a group; returns the service message's update id."""
        persona, chat = self.personas[persona_id], self.chats[chat_id]
        if chat.type == "private" or chat.deleted or chat.migrated_to or chat.members.get(persona_id) == "kicked":
            msg = f"{persona.first_name} cannot join chat {chat_id}"
            raise ValueError(msg)
        if chat.has(persona_id):
            return 0
        return self._set(chat, persona, persona_id, "member", {})

    def user_leaves(self, persona_id: int, chat_id: int) -> int:
        """Leave a group; returns the service message's update id."""
        persona, chat = self._in_group(persona_id, chat_id)
        return self._set(chat, persona, persona_id, "left", {})

    def hide_members(self, chat_id: int, by: int, *, on: bool = True) -> None:
        """Let only administrators see who is in the group."""
        _, chat = self._in_group(by, chat_id, leading=True)
        chat.hides_members = on
        self.records.chat(chat)
        self.changed()

    def bot_leaves(self, chat: Chat) -> None:
        """Let the bot go by itself: it hears of it as my_chat_member, not as a service message."""
        bot_id = self.bot["id"]
        self.post(chat, self.bot, {"left_chat_member": self.bot})
        self._change(chat, self.bot, bot_id, "left", {})
        self.changed()

    def member(self, chat: Chat, user_id: int) -> Json:
        """Return the ChatMember object of somebody in a chat."""
        user = self.bot if user_id == self.bot["id"] else self.personas[user_id].user()
        status = chat.members.get(user_id, "left")
        if chat.type == "group" and status == "kicked":  # a basic group knows no bans
            status = "left"
        return member_json(user, status, chat.rights.get(user_id, {}), forum_able=chat.type == "supergroup")

    # -- how ---------------------------------------------------------------------------------------------------

    def _set(self, chat: Chat, by: Persona, user_id: int, status: str, rights: Json) -> int:
        """Change a membership, with the service message that goes with it."""
        about_bot = user_id == self.bot["id"]
        user = self.bot if about_bot else self.personas[user_id].user()
        was, will = chat.has(user_id), status in PRESENT
        changed_id, said_id = self._change(chat, by, user_id, status, rights), 0
        if was != will:
            # A bot removed from a supergroup sees no more of it, not even its own removal.
            heard = (will or chat.type == "group") if about_bot else None
            content: Json = {"new_chat_members": [user]} if will else {"left_chat_member": user}
            said_id = self._announce(chat, by, content, heard=heard)
        self.changed()
        return changed_id if about_bot else said_id or changed_id

    def _change(self, chat: Chat, by: Persona | Json, user_id: int, status: str, rights: Json) -> int:
        """Change a membership and tell the bot; returns the my_chat_member or chat_member update's id."""
        before = self.member(chat, user_id)
        sender = self._name(chat, by)[0] if isinstance(by, Persona) else by
        chat.members[user_id] = status
        chat.rights.pop(user_id, None)
        if rights:
            chat.rights[user_id] = rights
        self.records.chat(chat)
        return self._tell(chat, sender, user_id, before, self.member(chat, user_id))

    def _tell(self, chat: Chat, sender: Json, user_id: int, before: Json, after: Json) -> int:
        about_bot = user_id == self.bot["id"]
        if before == after or not (about_bot or chat.led_by(self.bot["id"])):
            return 0
        event: Json = {
            "chat": self.chat_json(chat),
            "from": sender,
            "date": int(self.clock.now().timestamp()),
            "old_chat_member": before,
            "new_chat_member": after,
        }
        if about_bot:
            return self.queue("my_chat_member", event, f"membership:{chat.id}", MESSAGE_LIFETIME)
        return self.queue("chat_member", event, f"member:{user_id}", MESSAGE_LIFETIME)


def _check_change(chat: Chat, old: str, status: str, lacks: Collection[str]) -> None:
    """Raise ValueError for what no app offers."""
    known = {"administrator": ADMIN_RIGHTS, "restricted": GROUP_RIGHTS}.get(status, ())
    if status not in STATUSES or not set(lacks) <= set(known):
        msg = f"nobody can be made {status} lacking {sorted(lacks)}"
    elif old == "creator":
        msg = "the owner stays the owner"
    elif chat.type == "group" and status == "restricted":
        msg = "only a supergroup restricts single members"
    else:
        return
    raise ValueError(msg)


def member_json(user: Json, status: str, rights: Json | None = None, *, forum_able: bool = True) -> Json:
    """Return the ChatMember object for a status; ``rights`` are what differs from the usual ones."""
    member: Json = {"user": user, "status": status}
    differing = rights or {}
    if status == "administrator":
        usual = dict.fromkeys(ADMIN_RIGHTS, True) | {"can_promote_members": False}
        member |= {"can_be_edited": False} | usual | {"is_anonymous": False} | differing
        if not forum_able:
            del member["can_manage_topics"]
    elif status == "restricted":
        member |= {"until_date": 0} | dict.fromkeys(GROUP_RIGHTS, True) | differing | {"is_member": True}
    elif status == "kicked":
        member["until_date"] = 0
    if status in LEADING:
        member["is_anonymous"] = bool(differing.get("is_anonymous", False))
    return member
