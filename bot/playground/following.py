"""Following t.me links of the bot, as Telegram's apps do (telegram.md 20)."""

from __future__ import annotations

from bot.playground.acts import Acts
from bot.playground.links import BotLink, bot_link


class Following(Acts):
    """The one act that is several: opening a chat, adding the bot, sending /start."""

    def follow_link(
        self,
        persona_id: int,
        url: str,
        *,
        group: int | None = None,
        loses_payload: bool = False,
    ) -> int:
        """Follow a link of the bot to its end and return the id of the last update, 0 when the bot hears nothing.

        ``?start=`` opens the private chat and presses START, unblocking the bot if need be. ``?startgroup=`` adds the
        bot to ``group`` unless it is there, as administrator where the link asks for rights, and sends
        ``/start@bot payload``; ``loses_payload`` is one of the clients that send it bare. Raises ValueError for what is
        no link of this bot, and for a payload that Telegram would not pass on.
        """
        link = bot_link(url, self.bot["username"])
        if link is None:
            msg = f"{url!r} is no link of this bot that Telegram would follow"
            raise ValueError(msg)
        if link.way == "startgroup":
            return self._into_group(persona_id, link, group, loses_payload=loses_payload)
        if link.way != "start":
            return 0
        self.user_unblocks(persona_id)
        return self.user_sends(persona_id, f"/start {link.payload}".strip())

    def _into_group(self, persona_id: int, link: BotLink, group: int | None, *, loses_payload: bool) -> int:
        if group is None:
            msg = "choose a group"
            raise ValueError(msg)
        _, chat = self._in_group(persona_id, group)
        added = 0
        if link.as_admin and not chat.led_by(self.bot["id"]):
            added = self.bot_membership(group, persona_id, "administrator")
        elif not chat.has(self.bot["id"]):
            added = self.bot_membership(group, persona_id, "member")
        if not link.payload:
            return added
        said = f"/start@{self.bot['username']}"
        return self.user_sends(persona_id, said if loses_payload else f"{said} {link.payload}", group)
