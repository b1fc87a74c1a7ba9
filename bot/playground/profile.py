"""The Bot API's methods about the bot itself: getMe, commands, descriptions, files."""

from __future__ import annotations

import re
from typing import Any

from bot.playground.chats import chat_by_id
from bot.playground.errors import bad_request
from bot.playground.fields import number_field, string_field
from bot.playground.params import Params
from bot.playground.world import World

Json = dict[str, Any]

TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}
MAX_COMMANDS = 100
_command = re.compile(r"[a-z0-9_]{1,32}")
_language = re.compile(r"[a-z]{2}(?:-[a-z]+)?|")


class Profile:
    """One method per Bot API method; each takes the call's parameters and returns its result."""

    def __init__(self, world: World) -> None:
        self.world = world

    def get_me(self, _params: Params) -> Json:
        """Return the bot, with what BotFather set."""
        return self.world.bot | {
            "first_name": self.world.profile.get("name:", self.world.bot["first_name"]),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "supports_guest_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
        }

    # -- commands and descriptions, per scope and language ---------------------------------------------------------

    def set_my_commands(self, params: Params) -> bool:
        """Set the command menu of a scope and language."""
        commands = params.json("commands", "can't parse commands JSON object")
        if commands is None:
            commands = []
        if not isinstance(commands, list):
            bad_request("Expected an Array of BotCommand")
        checked = [self._command(command) for command in commands]
        if len(checked) > MAX_COMMANDS:
            bad_request("BOT_COMMANDS_TOO_MUCH")
        self._set(self._commands_key(params), checked)
        return True

    def get_my_commands(self, params: Params) -> list[Json]:
        """Return the command menu of exactly this scope and language."""
        result: list[Json] = self.world.profile.get(self._commands_key(params), [])
        return result

    def delete_my_commands(self, params: Params) -> bool:
        """Take the command menu of a scope and language away."""
        self._set(self._commands_key(params), [])
        return True

    def _command(self, raw: Any) -> Json:
        if not isinstance(raw, dict):
            bad_request("can't parse BotCommand: expected an Object")
        command = string_field(raw, "command", where="can't parse BotCommand: ").removeprefix("/")
        description = string_field(raw, "description", where="can't parse BotCommand: ").strip()
        if not command:
            bad_request("Command must be non-empty")
        if len(command) > 32:
            bad_request("Command length must not exceed 32")
        if not _command.fullmatch(command):
            bad_request("BOT_COMMAND_INVALID")
        if not description:
            bad_request("Command description must be non-empty")
        if len(description) > 256:
            bad_request("Command description length must not exceed 256")
        return {"command": command, "description": description}

    def _commands_key(self, params: Params) -> str:
        scope = params.json("scope", "can't parse BotCommandScope JSON object")
        return f"commands:{self._scope(scope)}:{self._language(params)}"

    def _scope(self, scope: Any) -> str:
        complaint = "can't parse BotCommandScope: "
        if scope is None:
            return "default"
        if not isinstance(scope, dict):
            bad_request(complaint + "BotCommandScope must be an Object")
        kind = string_field(scope, "type", where=complaint)
        if kind in {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}:
            return kind
        if kind not in {"chat", "chat_administrators", "chat_member"}:
            bad_request(complaint + "Unsupported type specified")
        chat = chat_by_id(self.world, string_field(scope, "chat_id", where=complaint))
        if kind != "chat_member":
            return f"{kind}/{chat.id}"
        if number_field(scope, "user_id", where=complaint) <= 0:
            bad_request(complaint + "Invalid user_id specified")
        return f"{kind}/{chat.id}/{scope['user_id']}"

    def _language(self, params: Params) -> str:
        code = params.text("language_code")
        if not _language.fullmatch(code):
            bad_request("Invalid language code specified")
        return code

    def set_text(self, field: str, params: Params) -> bool:
        """Set name, description or short description for a language; "" takes it away."""
        value = params.text(field)
        if len(value) > TEXT_LIMITS[field]:
            bad_request(f"bot {field.replace('_', ' ')} is too long")
        self._set(f"{field}:{self._language(params)}", value)
        return True

    def get_text(self, field: str, params: Params) -> Json:
        """Return name, description or short description: of the language, else the one for all."""
        fallback = self.world.bot["first_name"] if field == "name" else ""
        everyone = self.world.profile.get(f"{field}:", fallback)
        return {field: self.world.profile.get(f"{field}:{self._language(params)}", everyone)}

    def _set(self, key: str, value: Any) -> None:
        if value:
            self.world.profile[key] = value
        else:
            self.world.profile.pop(key, None)
        self.world.records.mark("profile", key, value or None)

    def get_file(self, params: Params) -> Json:
        """Return where to download a file."""
        file_id = params.text("file_id")
        if not file_id:
            bad_request("file_id not specified")
        file = self.world.files.get(file_id)
        if file is None:
            bad_request("wrong file_id or the file is temporarily unavailable")
        return {
            "file_id": file.id,
            "file_unique_id": file.unique_id,
            "file_size": len(file.body),
            "file_path": file.path,
        }
