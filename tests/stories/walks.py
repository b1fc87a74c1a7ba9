"""Ways that many stories walk: to a step of "decide", with answers by step; what is not told is answered quietly."""

from __future__ import annotations

from conversations.model import Several
from tests.stories.story import Story

# Tuesday, 8 December 2026, 15:00, as people write it.
MOMENT = {"de": "Dienstag, 8. Dezember, 15 Uhr", "en": "Tuesday 8 December, 3 pm", "id": "Selasa 8 Desember jam 3 sore"}
MOMENT["ms"] = "Selasa 8 Disember pukul 3 petang"
DAY = {"de": "am 8. Dezember", "en": "8 December", "id": "tanggal 8 Desember"}
TOMORROW = {"de": "morgen um 10 Uhr", "en": "tomorrow at 10 am", "id": "besok jam 10 pagi"}

# What the answers lean to: clearly for, neither, clearly against.
LEANS = {
    "go": {"fit": "gladly", "practice": "rusty", "time": "enough", "surprise": "little", "doors": "yes"}
    | {"overload": "none", "energy": "present"},
    "talk": {"fit": "perhaps", "practice": "fresh", "time": "tight", "surprise": "well", "doors": "no"}
    | {"overload": "few", "energy": "polite"},
    "decline": {"fit": "never", "practice": "fresh", "time": "none", "surprise": "well", "doors": "no"}
    | {"overload": "torn", "energy": "elsewhere"},
}
MOST_QUESTIONS = 40  # on any way; more is a circle
Answer = str | tuple[str, ...]


async def walk(story: Story, until: str, *, lean: str = "talk", **answers: Answer) -> None:
    """Answer every open question until this step is asked. An answer is a choice's id, several of them, or words.

    What the bot says on the way is not listened to, except the last. The bot is restarted at its end only: two stories
    go the whole way with a restart after each turn.
    """
    restarts, story.restarts = story.restarts, False
    await _walk(story, until, lean, answers)
    story.restarts = restarts
    await story.restart()


async def _walk(story: Story, until: str, lean: str, answers: dict[str, Answer]) -> None:
    usual: dict[str, Answer] = {"company": "Acme", "role": "Analyst", "when": MOMENT[story.locale], "when_ok": "yes"}
    usual |= {"employed": "full", "priorities": ("learning",), "excuses": "leave", "budget": "on", **LEANS[lean]}
    usual |= {"zone": story.home, "letter_language": story.locale, "my_name": "Kim Muster", "recipient": "unknown"}
    usual |= {"other_role": "none", "unsure": "sleep"}
    asked: list[str] = []
    while (step := (await story.state()).step) != until:
        asked.append(step)
        assert len(asked) < MOST_QUESTIONS, f"the walk to {until} never gets there: {asked}"
        story.skip()
        assert step in {**usual, **answers}, f"the walk to {until} does not know what to say to {step}"
        answer = {**usual, **answers}[step]
        if step == "priorities":
            chosen = (await story.state()).answers.get("priorities")
            ticked = chosen.options if isinstance(chosen, Several) else ()
            await story.user_taps(*(option for option in answer if option not in ticked), "enough")
        elif isinstance(answer, str) and any(answer in m.choices for m in story.chat.messages.values()):
            await story.user_taps(answer)
        else:
            assert isinstance(answer, str)
            await story.user_sends(answer)


async def to_the_card(story: Story, *, lean: str = "talk", **answers: Answer) -> None:
    """Begin with /decide and walk to the card, which is still to be heard."""
    await story.user_sends("/decide")
    await walk(story, "card", lean=lean, **answers)


async def decides(story: Story, decision: str, *, lean: str = "talk", **answers: Answer) -> None:
    """Walk to the card and decide; what comes then is still to be heard."""
    await to_the_card(story, lean=lean, **answers)
    story.skip()
    await says_so(story, decision)


async def says_so(story: Story, decision: str) -> None:
    """Press the decision; somebody who goes says where they live, once, for the reminders of the interview."""
    await story.user_taps(decision)
    if (await story.state()).step == "zone_go":
        story.bot_says("decide-zone_go")
        await story.user_taps(story.home)


async def sleeps_on_it(story: Story, **answers: str) -> None:
    """Walk to the card and leave it for a night; the promise is heard."""
    await to_the_card(story, **answers)
    story.skip()
    await story.user_taps("unsure", "sleep")
    await walk(story, "asleep")
    story.bot_says("decide-asleep", "09")


def on_the_clock(story: Story, hour: int, minute: int = 0) -> str:
    """Return how the person's language writes a time of day."""
    return f"{hour:02}.{minute:02}" if story.locale == "id" else f"{hour:02}:{minute:02}"
