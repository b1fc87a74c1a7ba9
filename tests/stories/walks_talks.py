"""Ways through "withdraw" and "informational": whole ones as a line of text, and walks with answers by step."""

from __future__ import annotations

from itertools import count

from bot.dispatcher.rendering import BACK
from conversations.codec import decode
from conversations.model import AskSeveral, Menu, Revise
from conversations.process import Process
from conversations.recording import decode_process
from conversations.registry import FLOWS
from tests.stories.story import PERSON, Story
from tests.stories.walks import DAY, MOMENT, MOST_QUESTIONS, TOMORROW

TODAY = {"de": "heute um 15 Uhr", "en": "today at 3 pm", "id": "hari ini jam 3 sore"}
JUST_NOW = {"de": "heute um 9 Uhr", "en": "today at 9 am", "id": "tadi jam 9 pagi"}  # it is 10:00 when a story begins
LATER_DAY = {"de": "10. Dezember, 11 Uhr", "en": "10 December, 11 am", "id": "10 Desember jam 11 siang"}
WEEKS_LATER = {"de": "15. Januar 2027", "en": "15 January 2027", "id": "15 Januari 2027"}
OWN = {"de": "Hund im Büro", "en": "dogs in the office", "id": "kantinnya kurang enak"}
# What a line of text may name, by language.
_NAMED = {"moment": MOMENT, "day": DAY, "today": TODAY, "now": JUST_NOW, "later": LATER_DAY, "weeks": WEEKS_LATER}
_NAMED |= {"own": OWN, "tomorrow": TOMORROW}

Answer = str | tuple[str, ...]


async def step_of(story: Story, flow: str) -> str:
    """Return the step at which the newest open conversation of a flow stands, or nothing when there is none."""
    live = await story.store.read(lambda tx: tx.conversations(PERSON, PERSON))
    found = next((one for one in live if one.flow == flow), None)
    return decode(found.saved, FLOWS).step if found else ""


async def recorded(story: Story, company: str = "Acme") -> Process:
    """Return the newest process with this company, as it is stored."""
    records = await story.store.read(lambda tx: tx.records(PERSON))
    found = [decode_process(record.content, record.id) for record in records]
    return next(process for process in reversed(found) if process.company == company)


async def kinds_planned(story: Story) -> list[str]:
    """Return which reminders are planned, soonest first."""
    return [nudge.kind for nudge in sorted(await story.nudges(), key=lambda nudge: nudge.due_at)]


async def notes_interview(story: Story, company: str, when: str, *, role: str = "none") -> None:
    """Have an interview on record, as somebody adds it to the list."""
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/interviews")
    await story.user_taps("add")
    await story.user_sends(company)
    await (story.user_taps(role) if role == "none" else story.user_sends(role))
    if when == "open":
        await story.user_taps("open")
    else:
        await story.user_sends(when)
        await story.user_taps("yes")
    if await step_of(story, "add") == "zone":
        await story.user_taps(story.home)
    story.skip()
    story.restarts = restarts


# --- whole ways


def steps_of(way: str) -> list[tuple[str, list[str]]]:
    """Return a way's steps with what is answered at each: "motive:heard concerns:hours+enough"."""
    return [(step, said.split("+")) for step, _, said in (part.partition(":") for part in way.split())]


def untaken(flow_id: str, ways: list[str]) -> set[tuple[str, str]]:
    """Return every choice of a flow that none of these ways takes, as (step, choice)."""
    taken = {(step, one) for way in ways for step, said in steps_of(way) for one in said}
    offered: set[tuple[str, str]] = set()
    for step in (step for step in FLOWS[flow_id].steps if hasattr(step, "choices")):
        offered |= {(step.id, choice.id) for choice in step.choices}
        if isinstance(step, AskSeveral):
            offered |= {(step.id, option) for option in step.options}
        if isinstance(step, Revise) and step.lists:
            offered |= {(step.id, listed) for listed in step.lists}
    return offered - taken


async def follow(story: Story, flow: str, way: str, *, typing: bool = False) -> None:
    """Go a whole way, each question heard before it is answered; the last word is the end's name.

    Answers are choices, tapped or typed; "@name" is what the language says for it, "=Kim_Muster" words as they are,
    "@night" the passing of time until nine next morning, "@hour" of an hour.
    """
    *turns, (end, _) = steps_of(way)
    for step, said in turns:
        heard = story.skip()
        assert await step_of(story, flow) == step, f"{flow} is not at {step}: {[sorted(m.keys) for m in heard]}"
        assert f"{flow}-{step}" in heard[-1].keys, f"expected {flow}-{step}, heard {sorted(heard[-1].keys)}"
        for one in said:
            await _say(story, flow, step, one, typing=typing)
            if one != said[-1]:
                story.skip()
    assert await step_of(story, flow) == "", f"{flow} goes on at {await step_of(story, flow)}"
    story.bot_says(f"{flow}-{end}")


async def _say(story: Story, flow: str, step: str, said: str, *, typing: bool) -> None:
    if said == "@night":
        await story.it_is((story.now()).date().replace(day=story.now().day + 1), 9)
    elif said == "@hour":
        await story.passes(hours=1)
    elif said == "@home":
        await _say(story, flow, step, story.home, typing=typing)
    elif said[0] == "@":
        await story.user_sends(_NAMED[said[1:]][story.locale])
    elif said[0] == "=":
        await story.user_sends(said[1:].replace("_", " "))
    elif not typing:
        await story.user_taps(said)
    elif isinstance(FLOWS[flow].by_id[step], Revise) and said != "nothing":
        await story.user_types_choice(f"{flow}-{said}", "short")
    else:
        await story.user_types_choice(f"{flow}-{step}", said)


# --- walks to a step


def _usual(story: Story, flow: str) -> dict[str, Answer]:
    usual: dict[str, Answer] = {"company": "Acme", "zone": story.home}
    usual |= {"letter_language": story.locale, "my_name": "Kim Muster", "recipient": "unknown"}
    if flow == "withdraw":
        return usual | {
            "rounds": "one",
            "motive": "sure",
            "concerns": ("hours", "enough"),
            "raise_them": "keep",
            "next_when": MOMENT[story.locale],
            "zone_next": story.home,
            "reflect": "fear",
            "mirror": "out",
            "torn": "out",
            "met": "one",
            "again": "no",
            "decided": "letter",
        }
    return usual | {
        "standing": "fixed",
        "liking": "yes",
        "expect": "on",
        "expect_more": "on",
        "about_me": "none",
        "detail": "none",
        "when": MOMENT[story.locale],
        "when_ok": "yes",
        "goal_fit": ("day", "enough"),
        "goal_roles": "none",
        "goal_contact": "none",
        "own_questions": "none",
        "person": "unknown",
        "over_at": JUST_NOW[story.locale],
        "outcome": "fits",
        "check_back_on": "open",
    }


async def walk(story: Story, flow: str, until: str, **answers: Answer) -> None:
    """Answer every open question until this step is asked, or the conversation is over where that is "".

    What the bot says on the way is not listened to, except the last; it is restarted at the walk's end only.
    """
    restarts, story.restarts = story.restarts, False
    said = {**_usual(story, flow), **answers}
    for turn in count():
        step = await step_of(story, flow)
        if step == until:
            break
        assert turn < MOST_QUESTIONS, f"the walk to {until} never gets there: it is at {step}"
        assert step in said, f"the walk to {until} does not know what to say to {step!r}"
        story.skip()
        answer = said[step]
        if isinstance(answer, tuple):
            await story.user_taps(*answer)
        elif any(answer in message.choices for message in story.chat.messages.values() if answer != BACK):
            await story.user_taps(answer)
        else:
            await story.user_sends(answer)
    story.restarts = restarts
    await story.restart()


async def begins(story: Story, flow: str, until: str, **answers: Answer) -> None:
    """Begin with the flow's command and walk to a step, whose question is still to be heard."""
    await story.user_sends(f"/{flow}")
    await walk(story, flow, until, **answers)


async def decides_to_leave(story: Story, **answers: Answer) -> None:
    """Walk to where it is decided to get out, and hear it."""
    await begins(story, "withdraw", "decided", **answers)
    story.bot_says("withdraw-decided")


async def has_the_letter(story: Story, **answers: Answer) -> None:
    """Walk to the letter of withdrawal, and hear both it and what stands under it."""
    await begins(story, "withdraw", "withdraw_letter", **answers)
    story.bot_says("letter-subject")
    story.bot_says("withdraw-withdraw_letter")


async def tells_date(story: Story, button: str, when: str, *, company: str = "Acme") -> None:
    """Note another date in the list of interviews: ``button`` is "move" or "add_round"."""
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/interviews")
    if await step_of(story, "interviews") == "list":
        await story.user_sends(company)
    story.skip()
    await story.user_taps("dates", button)
    story.skip()
    await story.user_sends(when)
    if await step_of(story, "interviews") == "zone":
        await story.user_taps(story.home)
    story.skip()
    story.restarts = restarts


async def backwards_and_on(story: Story, flow: str, way: str) -> None:
    """Go a way to its end; from each question one back, and by the same answer on again, with nothing lost."""
    *turns, (end, _) = steps_of(way)
    answered = {"register": "formal"}
    for step, said in turns:
        here = await story.state(flow)
        assert here.step == step
        question = FLOWS[flow].question(step)
        if here.trail and not (isinstance(question, Menu) and question.resting):
            before = here.trail[-1]
            story.skip()
            await story.user_sends("/back")
            assert await step_of(story, flow) == before
            assert f"{flow}-{before}" in story.skip()[-1].keys
            await _say(story, flow, before, answered[before], typing=False)
            again = await story.state(flow)
            assert (again.step, again.answers, again.trail) == (step, here.answers, here.trail)
        answered[step] = said[-1]
        for one in said:
            story.skip()
            await _say(story, flow, step, one, typing=False)
    story.bot_says(f"{flow}-{end}")
