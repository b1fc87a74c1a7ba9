"""Not knowing, asking back, not being understood, and feeling bad inside a question: help, and the question stands."""

from __future__ import annotations

from html import unescape

import pytest

from tests.stories.answering import Lines, is_asked
from tests.stories.chat import Message
from tests.stories.speaking import hears
from tests.stories.story import Story

UNSURE: Lines = {
    "de": ("weiß nicht", "keine Ahnung", "kein Plan", "egal", "such du aus", "puh schwierig", "ka", "weiss nich"),
    "en": ("don't know", "no idea", "dunno", "whatever", "you choose", "tough one", "idk", "I really don't know"),
    "id": ("gak tau", "terserah", "terserah kamu", "bingung", "entah", "ga tau deh", "gatau", "kurang tau"),
}
WHY: Lines = {
    "de": (
        *("warum fragst du?", "warum", "wieso?", "was meinst du damit?", "muss ich das sagen?"),
        *("was heißt das?", "wer sieht das?"),
    ),
    "en": (
        *("why do you ask?", "why", "what for?", "what do you mean?", "do I have to answer?"),
        *("what does that mean?", "who sees this?"),
    ),
    "id": (
        *("kenapa nanya itu?", "kenapa", "buat apa?", "maksudnya apa?", "maksudnya gimana?", "harus dijawab?"),
        *("siapa yang lihat?",),
    ),
}
# The same without its mark, as it is typed on a phone.
UNMARKED = {"de": "wozu brauchst du das", "en": "why do you need that", "id": "kok nanya itu"}
NONSENSE = {"de": "eine lila Banane und nichts", "en": "the purple horse", "id": "pisang goreng"}
DISTRESS: Lines = {
    "de": ("hab so angst", "ich bin überfordert", "Mir geht es schlecht"),
    "en": ("I'm so stressed", "I'm so scared", "I feel awful"),
    "id": ("aku stres", "capek banget", "aku takut banget kak"),
}
# Which help the second miss gets; how a question is answered in the end.
AGAIN = {"employed": "choice", "when": "when", "fit": "choice"}
PATHS = {"employed": "full", "when": "open", "fit": "perhaps", "practice": "rusty"}


def _why(story: Story, step: str) -> str:
    return unescape(story.catalog.text(story.locale, f"decide-{step}", "why"))


async def _stands(story: Story, step: str) -> None:
    """The question is open as it was, and its buttons count."""
    assert (await story.state()).step == step
    choice = PATHS.get(step)
    if choice:
        await story.user_taps(choice)
        assert (await story.state()).step != step
        assert not story.chat.toasts
        story.skip()


@pytest.mark.parametrize(("step", "kind"), [("employed", ""), ("company", "-text")])
async def test_not_knowing_gets_help_and_the_question_stands(story: Story, step: str, kind: str) -> None:
    """Issue D: "weiß nicht", "terserah", "keine Ahnung" lead to help: why it is asked, and how little is enough."""
    await is_asked(story, step)
    for text in UNSURE[story.locale]:
        before = await story.state()
        await story.user_sends(text)
        help_ = story.bot_says(f"slip-unsure{kind}")
        assert f"decide-{step}" in help_.keys, text
        assert help_.plain.startswith(_why(story, step)), text
        story.bot_stays_silent()
        assert (await story.state()).answers == before.answers
    await _stands(story, step)


async def test_not_knowing_is_an_answer_where_it_is_offered(story: Story) -> None:
    """Where a button says so, "no idea" is that button: a role that is not known yet, a date that is not fixed."""
    for step, choice, then in (("role", "unclear", "decide-when"), ("when", "open", "decide-employed")):
        await is_asked(story, step)
        await story.user_sends(UNSURE[story.locale][0])
        story.bot_says(then, f"✓ {story.catalog.text(story.locale, f'decide-{step}', choice)}")
        await hears(story, "/cancel")


async def test_not_knowing_what_matters_gets_help(story: Story) -> None:
    """Where several things are chosen, too; it is none of them."""
    await is_asked(story, "priorities")
    for text in UNSURE[story.locale][:3]:
        await story.user_sends(text)
        assert "decide-priorities" in story.bot_says("slip-unsure").keys
        story.bot_stays_silent()
        assert "priorities" not in (await story.state()).answers


@pytest.mark.parametrize("step", ["company", "role", "when", "employed", "priorities", "fit", "energy"])
async def test_a_question_back_is_answered(story: Story, step: str) -> None:
    """Issue D: "answered from the step's own why-text and the question stands"; its buttons are where they were."""
    await is_asked(story, step)
    for text in WHY[story.locale]:
        before = await story.state()
        (said,) = await hears(story, text)
        assert said.plain == _why(story, step), text
        assert await story.state() == before
    await _stands(story, step)


@pytest.mark.parametrize("step", ["company", "role", "when", "fit"])
async def test_a_question_back_needs_no_mark(story: Story, step: str) -> None:
    """Asked for a company, "why do you need that" is none."""
    await is_asked(story, step)
    before = await story.state()
    said = await hears(story, UNMARKED[story.locale])
    assert await story.state() == before
    assert [message.plain for message in said] == [_why(story, step)]


@pytest.mark.parametrize("step", list(AGAIN))
async def test_the_second_miss_gets_an_example_and_buttons(story: Story, step: str) -> None:
    """Issue D: "two failed tries give buttons and an example"; so does every further one, until it is understood."""
    await is_asked(story, step)
    await story.user_sends(NONSENSE[story.locale])
    first = story.bot_says(f"slip-{'when' if step == 'when' else 'choice'}")
    assert f"slip-again-{AGAIN[step]}" not in first.keys
    for _ in range(2):
        await story.user_sends(NONSENSE[story.locale])
        again = story.bot_says(f"slip-again-{AGAIN[step]}")
        assert f"decide-{step}" in again.keys
        assert PATHS[step] in again.choices
    await _stands(story, step)


@pytest.mark.parametrize("answered", ["tap", "words", "back"])
async def test_after_an_answer_the_count_starts_anew(story: Story, answered: str) -> None:
    """Who was not understood once, and then was, is not taken for hopeless at the next question."""
    await is_asked(story, "practice")
    await story.user_sends(NONSENSE[story.locale])
    story.bot_says("slip-choice")
    match answered:
        case "tap":
            await story.user_taps("rusty")
        case "words":
            await story.user_types_choice("decide-practice", "rusty")
        case _:
            await story.user_sends("/back")
    story.skip()
    assert (await story.state()).step != "practice"
    await story.user_sends(NONSENSE[story.locale])
    assert "slip-again-choice" not in story.bot_says("slip-choice").keys


async def test_the_examples_are_understood(story: Story) -> None:
    """What the second miss names as an example is an answer: "1" is the first, a day as it is written there."""
    await is_asked(story, "employed")
    await hears(story, "1")
    assert (await story.state()).step == "priorities"
    example = {"de": "8.12. 15 Uhr", "en": "8 Dec 3 pm", "id": "8 Des jam 15"}[story.locale]
    await hears(story, "/cancel")
    await is_asked(story, "when")
    await hears(story, NONSENSE[story.locale])
    await story.user_sends(NONSENSE[story.locale])
    assert example in story.bot_says("slip-again-when").plain
    await story.user_sends(example)
    story.bot_says("decide-when_ok")


async def test_not_knowing_and_asking_back_are_no_misses(story: Story) -> None:
    """Neither is a try: after them, the first thing that is not understood is the first miss."""
    await is_asked(story, "employed")
    await hears(story, UNSURE[story.locale][0])
    await hears(story, WHY[story.locale][0])
    await story.user_sends(NONSENSE[story.locale])
    assert "slip-again-choice" not in story.bot_says("slip-choice").keys


@pytest.mark.parametrize("step", ["fit", "practice"])
async def test_somebody_who_feels_bad_gets_one_warm_line(story: Story, step: str) -> None:
    """Above the question, which stands; it is said once a message, and nobody is told that they were not understood."""
    for text in DISTRESS[story.locale]:
        await is_asked(story, step)
        before = await story.state()
        await story.user_sends(text)
        said = story.bot_says("warm")
        assert said.html.count(story.catalog.text(story.locale, "warm")) == 1
        assert f"decide-{step}" in said.keys, text
        assert said.keys.isdisjoint({"slip-choice", "slip-again-choice"}), text
        assert (await story.state()).answers == before.answers
        await _stands(story, step)
        await hears(story, "/cancel")


async def test_a_warm_line_is_not_said_twice_running(story: Story) -> None:
    """Said word for word again a moment later, it is a machine's."""
    await is_asked(story, "fit")
    said = [message for text in DISTRESS[story.locale][:2] for message in await hears(story, text)]
    assert sum("warm" in message.keys for message in said) == 1


async def test_feeling_bad_is_no_name(story: Story) -> None:
    """Asked for a company, "I'm so scared" is none: "at I'm so scared" would be the cruelest question."""
    await is_asked(story, "company")
    for text in DISTRESS[story.locale]:
        await hears(story, text)
    assert "company" not in (await story.state()).answers


@pytest.mark.parametrize(
    ("story", "step", "text"),
    [
        *(
            ("de", "priorities", "such du aus"),
            ("en", "priorities", "tough one"),
            ("id", "priorities", "kamu aja yang pilih"),
        ),
        *(("de", "fit", "was?"), ("en", "fit", "what?"), ("id", "fit", "hah?"), ("de", "fit", "hä?")),
        *(("en", "company", "I don't understand"), ("id", "company", "ga paham maksudnya")),
    ],
    indirect=["story"],
)
async def test_other_ways_to_be_at_a_loss(story: Story, step: str, text: str) -> None:
    """What a tired person types: something that helps with this question comes, whichever of the two."""
    await is_asked(story, step)
    before = await story.state()
    said: list[Message] = await hears(story, text)
    assert (await story.state()).answers == before.answers
    assert any(_why(story, step) in message.plain or "slip-unsure" in message.keys for message in said)
