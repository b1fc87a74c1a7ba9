"""What is handed over as a message of its own: letters to copy, a card to forward, sheet, calendar, picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from html import escape, unescape

from bot.artefacts.calendar import calendar
from bot.artefacts.entries import Entry, Wait
from bot.artefacts.painting import sketch
from bot.artefacts.picture import described
from bot.artefacts.sheet import Sheet, sheet
from bot.dispatcher.records import Kept
from bot.dispatcher.rendering import Rendering, Rows, Shown, speech
from bot.language.about import about
from bot.language.required import LETTER_FACTS
from bot.language.words import in_full, normal, pattern, words
from bot.ports import Button, Json, Nudge
from conversations.etiquette import AGENDA
from conversations.flows.informational import GOALS
from conversations.flows.withdraw import CONCERNS
from conversations.letters import FORMAL, OPENINGS, compose
from conversations.model import Answer, Answers, Each, Flow, Picked, Several, Timed, Verdict, Wrote
from conversations.registry import FLOWS

COPY_MOST_CHARS = 256  # Telegram's limit for a copy button
_FREE = ("detail", "proposals", "about_me")  # whole phrases of the person's own; the letter has its own full stop
_DAYS = ("talked_on", "promised")  # days of this year, as one says them


def letters(rendering: Rendering, kind: str, answers: Answers) -> list[Shown]:
    """Return the letter of this kind as text to copy; a thank-you is one for each interviewer, no two alike (D3)."""
    people = answers.get("people")
    if kind != "thanks" or not isinstance(people, Several) or not people.own:
        return [_letter(rendering, kind, {"opening": Picked(OPENINGS[0]), **answers})]
    details = answers.get("details")
    said = details.texts if isinstance(details, Each) else ()
    shown = []
    for number, name in enumerate(people.own):
        detail = said[number] if number < len(said) else ""
        about: dict[str, Answer] = {"recipient": Wrote(name), "opening": Picked(OPENINGS[number % len(OPENINGS)])}
        about |= {"detail": Wrote(detail)} if detail else {}
        letter = _letter(rendering, kind, {**answers, **about})
        heading = rendering.text("letter-to", name=name)
        shown.append(replace(letter, html=f"{heading}\n\n{letter.html}") if len(people.own) > 1 else letter)
    return shown


def _letter(rendering: Rendering, kind: str, answers: Answers) -> Shown:
    """Return one letter, in its own language and register, with copy buttons where they fit."""
    plan = compose(kind, answers)
    args = letter_arguments(rendering, plan.language, answers)
    if plan.register == FORMAL:
        args["recipient"] = in_full(plan.language, args["recipient"])
    if args["has-title"] == "yes" and plan.register != FORMAL and about(plan.language).titles_formal:
        # "Hallo Frau Sommer ... du" is no register.
        plan = compose(kind, {**answers, "register": Picked(FORMAL)})
    subject, *paragraphs = (
        unescape(rendering.catalog.text(plan.language, plan.message, part, args))
        for part in ("subject", *plan.paragraphs)
    )
    body = "\n\n".join(paragraphs)
    html = f"{rendering.text('letter-subject', subject=subject)}\n\n<pre>{escape(body, quote=False)}</pre>"
    rows: Rows = []
    if len(body) <= COPY_MOST_CHARS:
        rows.append([Button(unescape(rendering.text("letter-copy")), copy=body)])
    if len(subject) <= COPY_MOST_CHARS:
        rows.append([Button(unescape(rendering.text("letter-copy-subject")), copy=subject)])
    return Shown(html, rows)


def letter_arguments(rendering: Rendering, language: str, answers: Answers) -> dict[str, str]:
    """Return everything a letter may mention, in its own language, each with whether it is there."""
    args: dict[str, str] = {}
    for name in LETTER_FACTS:
        text = _fact(rendering, language, name, answers.get(name))
        args |= {name: text, f"has-{name}": "yes" if text else "no"}
    args |= {name: args[name].title() for name in ("recipient", "my_name") if args[name].islower()}
    first_word = normal(args["recipient"]).partition(" ")[0]
    args["has-title"] = "yes" if first_word in words(language, "titles") else "no"
    return args


def _fact(rendering: Rendering, language: str, name: str, answer: Answer | None) -> str:
    written = speech(rendering.catalog, language, in_full=True)
    match answer:
        case Wrote():
            return answer.text.rstrip(" .!?…") if name in _FREE else answer.text
        case Timed() if name in _DAYS:
            return written.day_as(answer.at, pattern(language, "long_day"))
        case Timed():
            return written.moment(answer.at, day_only=answer.day_only)
        case _:
            return ""


def trusted_card(rendering: Rendering, flow: Flow, answers: Answers) -> Shown:
    """Return the neutral summary to forward to somebody one trusts (A13, B7)."""
    args = dict(rendering.speech.arguments(flow, answers))
    if not any(isinstance(step, Verdict) for step in flow.steps):
        return Shown(rendering.catalog.text(rendering.locale, "trusted-out", args=args), [])
    html = {}
    for name, reasons in zip(("for", "against"), rendering.reasons(flow, answers), strict=True):
        html[name] = "\n".join(f"• {reason}" for reason in reasons)
        args[f"has-{name}"] = "yes" if reasons else "no"
    return Shown(rendering.catalog.text(rendering.locale, "trusted-card", args=args, html=html), [])


def talk_sheet(rendering: Rendering, one: Kept) -> tuple[str, str]:
    """Return the sheet for an informational interview: as a message, and as a file to print (C10)."""
    process = one.process
    flow, chosen = FLOWS["informational"], set(process.questions.options)
    args = rendering.speech.arguments(flow, {"company": Wrote(process.company)})
    goals = []
    for step, options in GOALS.items():
        key = f"informational-{step}"
        asked = [
            unescape(rendering.catalog.text(rendering.locale, key, f"{option}-question", args))
            for option in options
            if option in chosen
        ]
        goals.append((unescape(rendering.text(key, "short")), tuple(asked)))
    when = process.rounds[-1] if process.rounds else None
    at = rendering.speech.moment(when.at, day_only=when.day_only) if when else ""
    content = Sheet(process.company, process.recipient, at, tuple(goals), process.questions.own)
    return sheet(content, catalog=rendering.catalog, locale=rendering.locale)


def entries(rendering: Rendering, processes: Sequence[Kept], zone: str) -> list[Entry]:
    """Return processes as calendar and picture take them."""
    labels: Mapping[str, str] = {
        **{one: unescape(rendering.text(f"concern-{one}")) for one in CONCERNS},
        **{
            option: unescape(rendering.catalog.text(rendering.locale, f"informational-{step}", option))
            for step, options in GOALS.items()
            for option in options
        },
    }
    return [Entry(one.process, zone, labels) for one in processes]


def calendar_file(rendering: Rendering, listed: Sequence[Entry], now: datetime) -> str:
    """Return the interviews as the text of an .ics file."""
    return calendar(listed, now=now, catalog=rendering.catalog, locale=rendering.locale)


def picture_of(
    rendering: Rendering, processes: Sequence[Kept], nudges: Sequence[Nudge], now: datetime
) -> tuple[Json, str]:
    """Return all processes on a time axis, as a sketch to draw, and the picture in words; ``now`` is local."""
    listed, ahead = entries(rendering, processes, ""), _waits(processes, nudges)
    words = described(listed, ahead, now=now, catalog=rendering.catalog, locale=rendering.locale)
    return sketch(listed, ahead, now=now, locale=rendering.locale), words


def _waits(processes: Sequence[Kept], nudges: Sequence[Nudge]) -> list[Wait]:
    """Return the reminders of processes as the picture takes them."""
    by_companion = {one.companion: one.process.id for one in processes if one.companion}
    return [
        Wait(by_companion[nudge.conversation_id], nudge.kind, nudge.wall)
        for nudge in nudges
        if nudge.kind in AGENDA and nudge.conversation_id in by_companion
    ]
