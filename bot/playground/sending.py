"""The Bot API's methods that put something into a chat: texts, files, copies, forwards, and "typing"."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from bot.playground.chats import find_chat, find_message, reply_to
from bot.playground.contents import captioned, check_limits, with_entities
from bot.playground.errors import bad_request
from bot.playground.keyboards import reply_markup
from bot.playground.params import Params, Upload
from bot.playground.people import Chat, StoredFile
from bot.playground.photos import seen, sides
from bot.playground.texts import message_text
from bot.playground.topics import called_thread, placed
from bot.playground.world import World

Json = dict[str, Any]

_ACTIONS = """
cancel typing upload_photo record_video upload_video record_voice upload_voice record_audio upload_audio
upload_document choose_sticker find_location pick_up_location record_video_note upload_video_note
"""
ACTIONS = frozenset(_ACTIONS.split())


class Sending:
    """One method per Bot API method; each takes the call's parameters and returns its result."""

    def __init__(self, world: World) -> None:
        self.world = world

    def send_message(self, params: Params) -> Json:
        """Post a text."""
        written = message_text(params)
        options = params.json("link_preview_options", "can't parse link preview options JSON object")
        if options is not None and not isinstance(options, dict):
            bad_request("object expected as link preview options")
        content = with_entities(self.world, {"text": written.text}, "entities", written)
        if options:
            content["link_preview_options"] = options
        return self._send(params, content)

    def send_document(self, params: Params) -> Json:
        """Post a file, uploaded or by file_id."""
        file = self._file(params, "document")
        self._must_be(file, "document")
        document = {
            "file_name": file.name,
            "mime_type": file.mime,
            "file_id": file.id,
            "file_unique_id": file.unique_id,
            "file_size": len(file.body),
        }
        return self._send(params, {"document": document} | captioned(self.world, params))

    def send_photo(self, params: Params) -> Json:
        """Post a picture, uploaded or by file_id, within Telegram's limits of size, sides and ratio."""
        file = self._file(params, "photo")
        self._must_be(file, "photo")
        width, height = sides(file.body)
        size = {
            "file_id": file.id,
            "file_unique_id": file.unique_id,
            "file_size": len(file.body),
            "width": width,
            "height": height,
        }
        return self._send(params, {"photo": [size]} | captioned(self.world, params))

    def copy_message(self, params: Params) -> Json:
        """Post another message's content anew, without its sender."""
        source = find_chat(self.world, params, "from_chat_id")
        original = find_message(source, params, "message to copy")
        kept = ("text", "entities", "document", "photo", "caption", "caption_entities")
        content = {name: original[name] for name in kept if name in original}
        if "caption" in params.values and "text" not in content:
            content = {k: v for k, v in content.items() if not k.startswith("caption")} | captioned(self.world, params)
        return {"message_id": self._send(params, content)["message_id"]}

    def forward_message(self, params: Params) -> Json:
        """Post another message with its origin."""
        source = find_chat(self.world, params, "from_chat_id")
        original = find_message(source, params, "message to forward")
        kept = ("text", "entities", "document", "photo", "caption", "caption_entities")
        content = {name: original[name] for name in kept if name in original}
        origin = {"type": "user", "date": original["date"], "sender_user": original["from"]}
        return self._send(params, {"forward_origin": original.get("forward_origin", origin)} | content)

    def send_chat_action(self, params: Params) -> bool:
        """Show "typing" for five seconds."""
        action = params.text("action").lower()
        if action not in ACTIONS:
            bad_request("Wrong parameter action in request")
        chat = find_chat(self.world, params, writing=True)
        called_thread(chat, params, None, self.world.bot["id"])
        self.world.tell({"kind": "action", "chat_id": chat.id, "action": action})
        return True

    def _send(self, params: Params, content: Json) -> Json:
        markup = reply_markup(params)
        chat = find_chat(self.world, params, writing=True)
        replied = reply_to(self.world, chat, params)
        thread_id = called_thread(chat, params, replied, self.world.bot["id"])
        self._check_rights(chat, content)
        content = placed(chat, thread_id, replied) | content
        if markup and "inline_keyboard" in markup:
            content["reply_markup"] = markup
        if params.flag("protect_content"):
            content["has_protected_content"] = True
        check_limits(self.world, chat)
        return self.world.post(chat, self.world.bot, content)

    def _check_rights(self, chat: Chat, content: Json) -> None:
        """Refuse what a restricted bot may not send."""
        bot_id = self.world.bot["id"]
        if chat.members.get(bot_id) != "restricted":
            return
        may = self.world.member(chat, bot_id)
        for kind, right in (("document", "documents"), ("photo", "photos"), ("text", "messages")):
            if kind in content and not may[f"can_send_{right}"]:
                what = "text messages" if kind == "text" else right
                bad_request(f"not enough rights to send {what} to the chat")

    def _file(self, params: Params, kind: str) -> StoredFile:
        given = params.text(kind) if kind in params.values else ""
        upload = params.files.get(given.removeprefix("attach://") if given.startswith("attach://") else kind)
        if upload is not None:
            if not upload.body:
                bad_request("file must be non-empty")
            return self._store(seen(upload) if kind == "photo" else upload, kind)
        if not given:
            bad_request(f"There is no {kind} in the request")
        if given not in self.world.files:
            bad_request("wrong file identifier/HTTP URL specified")
        return self.world.files[given]

    def _must_be(self, file: StoredFile, kind: str) -> None:
        """Refuse a file that was uploaded as something else."""
        if not file.path.startswith(f"{kind}s/"):
            was = file.path.partition("/")[0].removesuffix("s")
            bad_request(f"can't use file of type {was.capitalize()} as {kind.capitalize()}")

    def _store(self, upload: Upload, kind: str) -> StoredFile:
        number = len(self.world.files) + 1
        digest = hashlib.sha256(upload.body).hexdigest()
        name = re.sub(r"[^\w.()% -]", "_", upload.name.replace("\\", "/").rsplit("/", 1)[-1]) or "file"
        file = StoredFile(
            f"PG{kind[:3]}{number:06d}{digest[:24]}",
            f"PU{digest[:14]}",
            name,
            upload.mime.split(";")[0],
            f"{kind}s/file_{number}{'.' + name.rsplit('.', 1)[1] if '.' in name else ''}",
            upload.body,
        )
        self.world.files[file.id] = file
        self.world.records.file(file)
        return file
