"""What is remembered about a person, as the core's facts and as settings for time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from bot.ports import Conversation, Nudge, Person, Record, Transaction
from bot.scheduling.walltime import monday_to_friday, to_wall
from conversations.codec import decode_answer, encode_answer
from conversations.etiquette import QuietHours, Situation
from conversations.flows.decide_guards import DAYTIME
from conversations.flows.settings import QUIET_HOURS
from conversations.letters import FORMAL
from conversations.model import Answer, Answers, Decided, Facts, Picked, Placed, Timed, Wrote

# Until somebody says where they live.
_ZONES = {"de": "Europe/Berlin", "id": "Asia/Jakarta", "en": "Europe/London"}
_USUAL_QUIET = "usual"


def known(person: Person) -> Answers:
    """Return the remembered answers by fact name, with what holds until somebody chooses otherwise."""
    facts: dict[str, Answer] = {"register": Picked(FORMAL), "quiet": Picked(_USUAL_QUIET)}
    facts.update({name: decode_answer(saved) for name, saved in person.facts.items()})
    return facts


def home_of(person: Person) -> Placed | None:
    """Return where the person said they live."""
    saved = person.facts.get("zone")
    answer = decode_answer(saved) if saved else None
    return answer if isinstance(answer, Placed) else None


def zone_of(person: Person) -> str:
    """Return the person's IANA time zone, or the usual one of their language."""
    home = home_of(person)
    return home.zone if home else _ZONES[person.locale]


def quiet_hours(person: Person) -> QuietHours:
    """Return the person's quiet hours."""
    saved = person.facts.get("quiet")
    answer = decode_answer(saved) if saved else None
    start, end = QUIET_HOURS[answer.choice if isinstance(answer, Picked) else _USUAL_QUIET]
    return QuietHours(time(start), time(end))


def situation(person: Person, now: datetime, answers: Answers) -> Situation:
    """Return what etiquette looks at for this person; ``now`` is an aware instant."""
    when = answers.get("when")
    interview = when.at if isinstance(when, Timed) and not when.day_only else None
    return Situation(to_wall(now, zone_of(person)), quiet_hours(person), monday_to_friday, interview)


def remember(person: Person, fact: str, answer: Answer) -> Person:
    """Keep an answer as a fact; the language is a fact of its own kind."""
    if fact == "language":
        assert isinstance(answer, Picked)
        return replace(person, locale=answer.choice, chose_locale=True)
    return replace(person, facts={**person.facts, fact: encode_answer(answer)})


def facts_for(tx: Transaction, person: Person, now: datetime, conversation_id: int) -> Facts:
    """Gather what the engine may ask about: the day, what is remembered, earlier decisions, daytime interviews."""
    here = to_wall(now, zone_of(person))
    today = here.date()
    decided: dict[str, Decided] = {}
    daytime: list[date] = []
    for record in tx.records(person.id):
        content = record.content
        if record.conversation_id == conversation_id:
            continue
        if content["decision"] in {"go", "decline"}:
            decided[content["company"].casefold()] = Decided(
                content["decision"], date.fromisoformat(content["decided_on"])
            )
        if content["decision"] == "go" and content["daytime"] and content["when"]:
            daytime.append(datetime.fromisoformat(content["when"]).date())
    fired = tx.rounds_fired(conversation_id) if conversation_id else 0
    return Facts(today, known(person), decided, tuple(daytime), here, fired)


def record_of(conversation: Conversation, answers: Answers, decision: str, today: date) -> Record:
    """Return what a decision's answers say about the process, to be stored."""
    company, role, when = answers.get("company"), answers.get("role"), answers.get("when")
    excuse = answers.get("excuses")
    content = {
        "company": company.text if isinstance(company, Wrote) else "",
        "role": role.text if isinstance(role, Wrote) else "",
        "when": when.at.isoformat() if isinstance(when, Timed) else "",
        "day_only": when.day_only if isinstance(when, Timed) else False,
        "daytime": isinstance(excuse, Picked) and excuse.choice in DAYTIME,
        "decision": decision,
        "decided_on": today.isoformat(),
        "answers": {step: encode_answer(answer) for step, answer in answers.items()},
    }
    return Record(0, conversation.person_id, conversation.id, content)


def nudge_ahead(tx: Transaction, conversation: Conversation) -> Nudge | None:
    """Return the conversation's next pending nudge."""
    return next((n for n in tx.nudges(conversation.person_id) if n.conversation_id == conversation.id), None)
