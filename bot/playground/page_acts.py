"""What the chat page does for a person, as the world's acts: writing, pressing, the clock, the weather.

What groups offer besides is in page_group_acts.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from bot.playground.attachments import attached
from bot.playground.leaping import JUST_AFTER, leap
from bot.playground.world import World

Json = dict[str, Any]
Act = Callable[[Json], Any]
NextDue = Callable[[], Awaitable[datetime | None]]

MAX_JUMP = timedelta(days=400)


class PageActs:
    """One method per act; each takes the page's wish. ValueError, KeyError and TypeError are the page's mistakes."""

    def __init__(self, world: World, due: Callable[[], Awaitable[Json]], instant: NextDue | None) -> None:
        self.world = world
        self._due = due
        self._instant = instant

    def by_name(self) -> dict[str, Act]:
        """Return every act under the name that the page calls it by."""
        return {
            "send": self._send,
            "locate": self._locate,
            "attach": self._attach,
            "tap": self._tap,
            "edit": self._edit,
            "block": self._block,
            "follow": self._follow,
            "react": self._react,
            "read": self._read,
            "clock": self._clock,
            "fault": self._fault,
            "limits": self._limits,
            "reset": self._reset,
        }

    def _send(self, wish: Json) -> int:
        return self.world.user_sends(wish["persona"], str(wish["text"]), wish["chat"], **_where(wish))

    def _locate(self, wish: Json) -> int:
        location = {"latitude": wish["latitude"], "longitude": wish["longitude"]}
        return self.world.user_sends_other(wish["persona"], {"location": location}, wish["chat"], **_where(wish))

    def _attach(self, wish: Json) -> int:
        number = self.world.chats[wish["chat"]].last_message_id + 1
        at = int(self.world.clock.now().timestamp())
        contents = attached(str(wish["kind"]), str(wish.get("text", "")).strip(), number, at)
        send, where = self.world.user_sends_other, _where(wish)
        return [send(wish["persona"], content, wish["chat"], **where) for content in contents][-1]

    def _tap(self, wish: Json) -> str:
        return self.world.user_taps(wish["persona"], wish["chat"], wish["message"], str(wish["data"]))

    def _edit(self, wish: Json) -> int:
        return self.world.user_edits(wish["persona"], wish["message"], str(wish["text"]), wish["chat"])

    def _block(self, wish: Json) -> int:
        act = self.world.user_blocks if wish["blocked"] else self.world.user_unblocks
        return act(wish["persona"])

    def _follow(self, wish: Json) -> int:
        loses_payload, group = bool(wish.get("loses_payload")), wish.get("group")
        return self.world.follow_link(wish["persona"], str(wish["url"]), group=group, loses_payload=loses_payload)

    def _react(self, wish: Json) -> int:
        return self.world.user_reacts(wish["persona"], wish["chat"], wish["message"], str(wish["emoji"]))

    def _read(self, wish: Json) -> bool:
        chat = self.world.chats[wish["chat"]]
        self.world.sees(wish["persona"], chat)
        return True

    async def _clock(self, wish: Json) -> str:
        if wish.get("to") == "next":
            at = (await self._due())["at"]
            if at is None:
                msg = "no nudge is waiting"
                raise ValueError(msg)
            by = max(timedelta(0), datetime.fromisoformat(at) - self.world.clock.now()) + JUST_AFTER
        else:
            by = timedelta(seconds=float(wish["seconds"]))
            if not timedelta(0) <= by <= MAX_JUMP:
                msg = "time goes forward, by 400 days at most"
                raise ValueError(msg)
        await leap(self.world.clock, by, self._instant)
        return self.world.clock.now().isoformat()

    def _fault(self, wish: Json) -> bool:
        if wish["fault"] == "none":
            self.world.faults.clear()
        else:
            retry_after = max(1, min(60, int(wish.get("retry_after", 3))))
            self.world.faults.next(wish["fault"], max(1, min(100, int(wish.get("count", 1)))), retry_after=retry_after)
        self.world.changed()
        return True

    def _limits(self, wish: Json) -> bool:
        self.world.faults.enforce_limits = bool(wish["on"])
        self.world.changed()
        return True

    def _reset(self, _wish: Json) -> bool:
        self.world.reset()
        return True


def _where(wish: Json) -> Json:
    """Return what a message answers and the topic it is in."""
    return {"reply_to": wish.get("reply_to"), "topic": wish.get("topic")}
