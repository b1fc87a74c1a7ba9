"""Blocks that texts are made of: how processes stand, what is planned and why, questions to raise, findings in a draft.

Every line comes from a language's own texts; people's words in them are escaped there, so a block is HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from html import unescape

from bot.dispatcher.passages import bank, concern_questions, findings, one_by_one
from bot.dispatcher.records import Kept, pending_of
from bot.dispatcher.rendering import Rendering
from bot.ports import Nudge
from bot.scheduling.calendars import region_of
from conversations.etiquette import Situation, budget, since
from conversations.flows.remind import OWN
from conversations.flows.withdraw import CONCERNS
from conversations.model import (
    Answers,
    AskSeveral,
    Facts,
    Flow,
    Picked,
    Placed,
    Several,
    State,
    Wrote,
)
from conversations.process import Process, Round

MOST_LISTED = 12  # lines of a list; what is older is counted


@dataclass(frozen=True, slots=True)
class Blocks:
    """Builds blocks for one person; ``about`` is the process the conversation is about."""

    rendering: Rendering
    processes: Sequence[Kept]
    nudges: Sequence[Nudge]
    situation: Situation
    about: Kept | None
    home: Placed | None
    answers_of: Callable[[int], Answers]  # of the conversation a reminder belongs to
    missed: Sequence[Nudge] = ()  # reminders told of in one list, those that still make sense

    def of(self, flow: Flow, state: State, facts: Facts) -> dict[str, str]:
        """Return the blocks a step's text may mention, empty ones for all that have nothing to say there."""
        step = flow.by_id[state.step]
        blocks = {
            "list": self._list(flow, state, facts),
            "view": self._view(flow, state),
            "timeline": self.timeline() if flow.id in {"debrief", "interviews"} else "",
            "concern-questions": concern_questions(self.rendering, state.answers),
            "bank": bank(self.rendering, flow, step, state.answers) if isinstance(step, AskSeveral) else "",
            "findings": findings(self.rendering, state.answers, self.processes) if flow.id == "check" else "",
            "next-up": self._next_up(),
        }
        blocks |= one_by_one(step, state.answers)
        return blocks | {f"has-{name}": "yes" if block else "no" for name, block in blocks.items()}

    def nudge_label(self, nudge: Nudge) -> str:
        """Return what a reminder is about, as plain text for a button."""
        return unescape(self._what(nudge))

    def timeline(self) -> str:
        """Return what etiquette has seen and still allows, as one line (D8-D13)."""
        if self.about is None:
            return ""
        return " · ".join(self._timeline(self.about.process))

    def _timeline(self, process: Process) -> Iterator[str]:
        now = self.situation.now
        over, allowed = process.last_round(now), budget(process, self.situation)
        if over is None or allowed is None:
            return
        yield self._on("timeline-talked", over.at.date())
        latest = process.rounds[-1].at.date()
        sent = {
            name: day
            for name in ("thanked_on", "followed_up_on", "final_note_on", "promised_on")
            if (day := getattr(process, name)) and day >= latest
        }
        if "thanked_on" in sent:
            yield self._on("timeline-thanked", sent["thanked_on"])
        elif "thank_you" not in process.let_be:
            yield self.rendering.text("timeline-unthanked")
        if process.ended:
            return
        if "promised_on" in sent:
            yield self._on("timeline-promised", sent["promised_on"])
        if "followed_up_on" in sent:
            yield self._on("timeline-followed-up", sent["followed_up_on"])
        else:
            yield self._on("timeline-follow-up-from", allowed.follow_up_from)
        if "final_note_on" in sent:
            yield self._on("timeline-final-sent", sent["final_note_on"])
            yield self._on("timeline-let-go", allowed.let_go_on)
        else:
            yield self._on("timeline-final-from", allowed.final_from)

    def _on(self, key: str, day: date) -> str:
        return self.rendering.text(key, on=self.rendering.speech.day(datetime.combine(day, time())))

    def _list(self, flow: Flow, state: State, facts: Facts) -> str:
        if flow.lists & {"nudges", "missed"}:
            listed = self.missed if "missed" in flow.lists else self.nudges
            lines = [self._nudge_line(number, nudge) for number, nudge in enumerate(listed, 1)]
        elif flow.id == "settings":
            dated = (one for one in self.processes if one.process.next_round(self.situation.now))
            lines = [self._process_line(one) for one in dated]
        elif flow.id == "interviews":
            wanted = facts.listed.get("ended" if state.step == "ended" else "live", ())
            by_id = {one.process.id: one for one in self.processes}
            lines = [self._process_line(by_id[name]) for name in wanted if name in by_id]
        else:
            return ""
        more = len(lines) - MOST_LISTED
        rest = [self.rendering.text("card-more", count=str(more))] if more > 0 else []
        return "\n".join([*lines[:MOST_LISTED], *rest])

    def _process_line(self, one: Kept) -> str:
        process = one.process
        words = self._coming(process)
        return self.rendering.text(
            "process-line",
            **_names(process),
            stage=unescape(self._stage(process)),
            next=words,
            has_next="yes" if words else "no",
        )

    def _stage(self, process: Process) -> str:
        stage = process.stage(self.situation.now)
        talked = stage == "waiting" and process.kind == "informational"  # nobody owes an answer after a talk
        return self.rendering.text("stage-talked" if talked else f"stage-{stage}")

    def moment(self, one: Round, process: Process) -> str:
        """Return when an interview is, by the person's clocks, and by the employer's where those show another time."""
        speech, there = self.rendering.speech, self.situation.at(process.place).employer.there
        if process.place is None or one.day_only or there(one.at) == one.at:
            return speech.moment(one.at, day_only=one.day_only)
        return speech.by_both_clocks(one.at, there(one.at), process.place)

    def _coming(self, process: Process) -> str:
        """Return what comes next in a process: the interview ahead, or what may be written from when."""
        ahead, allowed = process.next_round(self.situation.now), budget(process, self.situation)
        if process.ended:
            return ""
        if ahead is not None:
            return self.moment(ahead, process)
        if process.kind == "informational" or allowed is None:
            return ""
        latest = process.rounds[-1].at.date()
        if process.final_note_on and process.final_note_on >= latest:
            return unescape(self._on("timeline-let-go", allowed.let_go_on))
        if process.followed_up_on and process.followed_up_on >= latest:
            return unescape(self._on("timeline-final-from", allowed.final_from))
        return unescape(self._on("timeline-follow-up-from", allowed.follow_up_from))

    def _next_up(self) -> str:
        coming = next(pending_of(self.nudges, self.about.companion), None) if self.about else None
        if coming is None:
            return ""
        return self.rendering.text("view-nudge", what=self.nudge_label(coming), at=self._at(coming))

    def _view(self, flow: Flow, state: State) -> str:
        if flow.id == "nudges":
            picked = state.answers.get("nudge")
            meant = (n for n in self.nudges if isinstance(picked, Picked) and f"n{n.id}" == picked.choice)
            return "".join(map(self._nudge_view, meant))
        if flow.id != "interviews" or self.about is None:
            return ""
        return "\n".join(self._process_view(self.about.process))

    def _process_view(self, process: Process) -> Iterator[str]:
        text = self.rendering.text
        yield text("view-heading", **_names(process))
        yield text("view-stage", stage=unescape(self._stage(process)))
        for one in process.rounds:
            over = "yes" if process.is_over(one, self.situation.now) else "no"
            yield text("view-round", when=unescape(self.moment(one, process)), over=over)
        if process.place is not None and region_of(process.place):
            country = region_of(process.place)[:2]
            yield text("view-employer", place=self.rendering.speech.employer(process.place, country))
        if process.recipient:
            yield text("view-recipient", recipient=process.recipient)
        if process.people:
            yield text("view-people", people=self.rendering.speech.listed([one.name for one in process.people]))
        if len(process.concerns):
            yield text("view-concerns", concerns=self._several("withdraw-concerns", process.concerns))
        if timeline := " · ".join([*self._timeline(process)][1:]):  # its first date stands above already
            yield timeline[:1].upper() + timeline[1:]
        if coming := self._next_up():
            yield coming

    def _several(self, key: str, chosen: Several) -> str:
        within = self.rendering.speech.within_a_sentence
        labels = [within(unescape(self.rendering.text(key, option))) for option in chosen.options if option in CONCERNS]
        return self.rendering.speech.listed([*labels, *chosen.own])

    def _what(self, nudge: Nudge) -> str:
        about = self.answers_of(nudge.conversation_id).get("what")
        if nudge.kind == OWN:
            return self.rendering.text(f"nudge-what-{OWN}", about=about.text if isinstance(about, Wrote) else "")
        company = self.company(nudge)
        talk = nudge.kind == "thank_you" and self._kind_of(nudge) == "informational"
        return self.rendering.text("nudge-what-talk_over" if talk else f"nudge-what-{nudge.kind}", company=company)

    def company(self, nudge: Nudge) -> str:
        """Return whom a reminder is about, or nothing where nobody knows any more."""
        of_process = next((one.process.company for one in self.processes if one.companion == nudge.conversation_id), "")
        company = self.answers_of(nudge.conversation_id).get("company")
        return of_process or (company.text if isinstance(company, Wrote) else "")

    def _kind_of(self, nudge: Nudge) -> str:
        return next((one.process.kind for one in self.processes if one.companion == nudge.conversation_id), "")

    def _at(self, nudge: Nudge) -> str:
        return unescape(self.rendering.speech.moment_in(nudge.wall, nudge.zone, self.home))

    def _nudge_line(self, number: int, nudge: Nudge) -> str:
        return self.rendering.text("nudge-line", number=str(number), what=self.nudge_label(nudge), at=self._at(nudge))

    def _nudge_view(self, nudge: Nudge) -> str:
        process = next((one.process for one in self.processes if one.companion == nudge.conversation_id), None)
        promised = since(process.promised_on, process.rounds[-1].at.date()) if process and process.rounds else None
        day = self.rendering.speech.day(datetime.combine(promised, time())) if promised else ""
        profile = self.situation.at(process.place if process else None).employer.profile.country or "other"
        has_promised = "yes" if day else "no"
        key = f"nudge-why-{'chosen' if nudge.reason.get('chosen') else nudge.kind}"
        why = self.rendering.text(key, promised=day, has_promised=has_promised, profile=profile)
        moved = self.rendering.moved(nudge)
        return self.rendering.text(
            "nudge-view",
            what=self.nudge_label(nudge),
            at=self._at(nudge),
            why=unescape(why),
            moved=unescape(moved),
            has_moved="yes" if moved else "no",
        )


def _names(process: Process) -> dict[str, str]:
    return {"company": process.company, "role": process.role, "has_role": "yes" if process.role else "no"}
