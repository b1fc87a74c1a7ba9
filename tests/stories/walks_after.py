"""Ways through what comes after an interview: a debrief to any of its steps, and the reminders that follow from it.

Stories begin on Monday, 23 November 2026, at 10:00. An interview "today at nine" is over then, and a thank-you is due
at noon. What follows depends on the country: each language's stories are told in one, where the employer is too.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from bot.dispatcher.records import kept
from bot.language.speech import Speech
from conversations.process import Process
from tests.stories.chat import Message
from tests.stories.story import PERSON, Story
from tests.stories.walks import decides

AT_NINE = {"de": "heute um 9 Uhr", "en": "today at 9 am", "id": "tadi jam 9 pagi"}
LAST_FRIDAY = {"de": "letzten Freitag um 15 Uhr", "en": "last Friday at 3 pm", "id": "Jumat lalu jam 3 sore"}
NEXT_ROUND = {
    "de": "Donnerstag, 3. Dezember, 15 Uhr",
    "en": "Thursday 3 December, 3 pm",
    "id": "Kamis 3 Desember jam 3 sore",
}
NAMES = ("Robin Sommer", "Kim Lee", "Dr. Alex Ott")
DETAILS = {
    "de": ("die offene Art, über Fehler zu sprechen", "der Rundgang durch die Werkstatt", "der Tipp zum Buch"),
    "en": ("how openly you spoke about mistakes", "the tour of the workshop", "the book you named"),
    "id": ("cara tim membahas kesalahan", "tur keliling bengkel", "buku yang disebutkan"),
}

MONDAY = date(2026, 11, 23)
NOON = (MONDAY, 12)  # the thank-you

# Reckoned here once more, by hand, from advice.md's table of timings: Berlin, London, Jakarta.
WAITS = {
    "de": timedelta(days=14),
    "en": timedelta(days=7),
    "id": timedelta(days=7),
}  # five British working days: a week
GRACE = {"de": 2, "en": 1, "id": 1}  # working days after a day they named
FOLLOW_UP = {"de": date(2026, 12, 7), "en": date(2026, 11, 30), "id": date(2026, 11, 30)}
FINAL = {"de": date(2027, 1, 4), "en": date(2026, 12, 21), "id": date(2026, 12, 21)}  # six weeks, four, four
LET_GO = {"de": date(2027, 1, 18), "en": date(2027, 1, 4), "id": date(2027, 1, 4)}  # two weeks later

_MOST_QUESTIONS = 30
Answer = str | tuple[str, ...]


async def debrief_to(story: Story, until: str, command: str = "/debrief", /, **answers: Answer) -> None:
    """Begin a debrief and answer until this step is asked, which is still to be heard; see ``debrief_on``."""
    await story.user_sends(command)
    await debrief_on(story, until, **answers)


async def debrief_on(story: Story, until: str, **answers: Answer) -> None:
    """Answer the open debrief until this step: a choice's id, words, or several of them one after another.

    What is not told is answered as usual: Acme, today at nine, no names, nothing promised, a letter in one's own
    language signed by Kim Muster. The bot is restarted at its end only.
    """
    restarts, story.restarts = story.restarts, False
    usual: Mapping[str, Answer] = {
        "company": "Acme",
        "over_at": AT_NINE[story.locale],
        "people": "unknown",
        "promised": "nothing",
        "zone": story.home,
        "noted": "later",
        "letter_language": story.locale,
        "my_name": "Kim Muster",
        "recipient": "unknown",
        "details": DETAILS[story.locale],
        "letter": "sent",
        **answers,
    }
    left = {step: list(answer) if isinstance(answer, tuple) else [] for step, answer in usual.items()}
    for _ in range(_MOST_QUESTIONS):
        step = (await story.state("debrief")).step
        if step == until:
            break
        story.skip()
        assert step in usual, f"the walk to {until} does not know what to say to {step}"
        answer = usual[step]
        said = (left[step].pop(0) if left[step] else "enough") if isinstance(answer, tuple) else answer
        await _say(story, said)
    else:
        raise AssertionError(f"the walk never gets to {until}")
    story.restarts = restarts
    await story.restart()


async def _say(story: Story, said: str) -> None:
    newest = max((m for m in story.chat.messages.values() if m.choices), key=lambda m: m.id, default=None)
    if newest is not None and said in newest.choices:
        await story.user_taps(said)
    else:
        await story.user_sends(said)


async def waits(story: Story, **answers: Answer) -> Message:
    """Debrief an interview of today at nine, no thank-you yet; return the hub, which is heard."""
    await debrief_to(story, "hub", **answers)
    return story.bot_says("debrief-hub")


async def thanked(story: Story, **answers: Answer) -> Message:
    """Debrief with a thank-you sent; return the hub, which is heard."""
    await debrief_to(story, "hub", noted="thanks", **answers)
    return story.bot_says("debrief-hub")


async def asked_to_follow_up(story: Story) -> None:
    """Let the usual wait pass after a thank-you: the follow-up reminder has just come, Monday at nine, and is heard."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.bot_says("reminder-follow_up")


async def followed_up(story: Story) -> Message:
    """Let that wait pass and send the one follow-up, at its reminder; return "noted", which is heard."""
    await asked_to_follow_up(story)
    await story.user_taps("done")
    return story.bot_says("reminder-noted")


async def is_going(story: Story, **answers: Answer) -> None:
    """Decide to go to the interview (Tuesday, 8 December, 15:00), without a letter; all of it is heard."""
    await decides(story, "go", lean="go", **answers)
    story.bot_says("decide-after_go")
    await story.user_taps("later")
    story.bot_says("decide-put_off")
    await story.user_taps("enough")
    story.bot_says("decide-kept")


def waited(story: Story, talked: date) -> date:
    """Return the day of the one follow-up after an interview, off the weekend; no holiday may lie on it."""
    on = talked + WAITS[story.locale]
    return on + timedelta(days=7 - on.weekday()) if on.weekday() > 4 else on


def fine_from(story: Story, named: date) -> date:
    """Return the first day for a follow-up after one that they named; no holiday may lie between."""
    on, left = named, GRACE[story.locale]
    while left:
        on += timedelta(days=1)
        left -= on.weekday() < 5
    return on


def day(story: Story, on: date) -> str:
    """Return a day as the person reads it."""
    return Speech(story.catalog, story.locale, year=story.now().year).day(datetime.combine(on, time()))


def stands(story: Story, hub: Message, **stages: date | None) -> None:
    """Check that the hub's one line is made of exactly these stages, in this order, each with its day."""
    keys = [(f"timeline-{stage.replace('_', '-')}", on) for stage, on in stages.items()]
    said = [
        story.catalog.text(story.locale, key, args={"on": day(story, on)} if on is not None else {}) for key, on in keys
    ]
    assert " · ".join(said) in hub.html


def fresh(story: Story) -> Message:
    """Return the newest message with buttons."""
    return max((m for m in story.chat.messages.values() if m.choices), key=lambda m: m.id)


async def process(story: Story, company: str = "Acme") -> Process:
    """Return the person's newest process with a company."""
    records = await story.store.read(lambda tx: tx.records(PERSON))
    return next(one.process for one in map(kept, reversed(records)) if one.process.company == company)


async def planned(story: Story) -> dict[str, datetime]:
    """Return the reminders planned, by kind, with their local moments."""
    return {nudge.kind: nudge.wall for nudge in await story.nudges()}
