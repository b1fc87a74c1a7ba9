"""What calendar and picture are made from: processes with their zone and words, and reminders that are planned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from conversations.process import Process


@dataclass(frozen=True, slots=True)
class Entry:
    """A process and the IANA zone in which its times are meant.

    ``labels``: what the buttons say that are among its concerns and questions, by option; those without one are left
    out, for an id is nothing to read.
    """

    process: Process
    zone: str
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wait:
    """A reminder about a process: of which kind, and the local moment at which it comes."""

    process_id: str
    kind: str
    at: datetime
