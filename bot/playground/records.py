"""What the world remembers beyond the moment: which things changed, and how they are read back from the file."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import orjson

from bot.playground.people import Chat, Persona, StoredFile, Tap
from bot.playground.updates import Update
from bot.playground.world_file import WorldFile

if TYPE_CHECKING:
    from bot.playground.world import World

Json = dict[str, Any]

_KINDS = ("meta", "persona", "chat", "message", "update", "tap", "file", "profile", "reaction", "reacted")


class Records:
    """Collects changes of a world and writes them in one transaction; without a file it does nothing."""

    def __init__(self, file: WorldFile | None) -> None:
        self._file = file
        self._dirty: dict[tuple[str, str], bytes | None] = {}

    def mark(self, kind: str, key: object, value: Any) -> None:
        """Remember that a thing changed (None: is gone); cheap when nothing is kept."""
        if self._file is not None:
            encoded = value if isinstance(value, bytes | None) else orjson.dumps(value)
            self._dirty[kind, str(key)] = encoded

    def flush(self) -> None:
        """Write what changed since the last flush."""
        if self._file is not None and self._dirty:
            changes, self._dirty = self._dirty, {}
            self._file.write(changes)

    def clear(self) -> None:
        """Forget everything, on disk too."""
        self._dirty.clear()
        if self._file is not None:
            self._file.clear()

    def close(self) -> None:
        """Write the rest and close."""
        self.flush()
        if self._file is not None:
            self._file.close()

    def persona(self, persona: Persona) -> None:
        """Mark a person as changed."""
        self.mark("persona", persona.id, persona)

    def chat(self, chat: Chat) -> None:
        """Mark a chat (not its messages) as changed."""
        if self._file is not None:
            self.mark("chat", chat.id, chat.row())

    def message(self, chat_id: int, message_id: int, message: Json | None) -> None:
        """Mark a message as changed or gone."""
        self.mark("message", f"{chat_id}:{message_id}", message)

    def update(self, update: Update) -> None:
        """Mark an update as queued."""
        if self._file is not None:
            head = {"lane": update.lane, "expires_at": update.expires_at}
            self.mark("update", update.id, head | {"body": update.body.decode()})

    def tap(self, tap: Tap) -> None:
        """Mark a callback query as changed."""
        self.mark("tap", tap.id, tap)

    def file(self, file: StoredFile) -> None:
        """Mark a file as new."""
        if self._file is not None:
            head = asdict(file)
            self.mark("blob", file.id, head.pop("body"))
            self.mark("file", file.id, head)

    def load(self, world: World) -> bool:
        """Read a saved world into this one; False when there was none."""
        if self._file is None:
            return False
        rows = {kind: [(key, orjson.loads(value)) for key, value in self._file.rows(kind)] for kind in _KINDS}
        if not rows["meta"]:
            return False
        for _, row in rows["persona"]:
            world.personas[row["id"]] = Persona(**row)
        for _, row in rows["chat"]:
            world.chats[row["id"]] = Chat.from_row(row)
        messages = [(*map(int, key.split(":")), row) for key, row in rows["message"]]
        for chat_id, message_id, row in sorted(messages, key=lambda item: item[:2]):
            world.chats[chat_id].messages[message_id] = row
        for _, row in rows["tap"]:
            world.taps[row["id"]] = Tap(**row | {"asked_at": datetime.fromisoformat(row["asked_at"])})
        blobs = dict(self._file.rows("blob"))
        for key, row in rows["file"]:
            world.files[key] = StoredFile(**row, body=blobs[key])
        world.profile.update(dict(rows["profile"]))
        world.reactions.update(dict(rows["reaction"]))
        world.reacted.update(dict(rows["reacted"]))
        self._load_queue(world, dict(rows["meta"]), rows["update"])
        return True

    def _load_queue(self, world: World, meta: dict[str, Any], updates: list[tuple[str, Json]]) -> None:
        for key, row in updates:
            expires_at = datetime.fromisoformat(row["expires_at"])
            world.updates.put(Update(int(key), row["lane"], expires_at, row["body"].encode()))
        world.updates.next_id = meta["next_update_id"]
        world.next_tap_id = meta["next_tap_id"]
        world.updates.allowed = frozenset(meta.get("allowed_updates", world.updates.allowed))
        world.webhook.update(meta.get("webhook", {}))
        behind = timedelta(seconds=meta.get("clock_offset_seconds", 0)) - world.clock.offset
        if behind > timedelta(0):
            world.clock.jump(behind)
