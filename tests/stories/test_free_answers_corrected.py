"""Taking back what was said before, in passing: "wait, no, it's Bosch", from the next question and from later ones."""

from __future__ import annotations

from datetime import datetime

import pytest

from conversations.model import Picked, Timed, Wrote
from tests.stories.answering import Lines, is_asked
from tests.stories.speaking import hears
from tests.stories.story import Story

COMPANY: Lines = {
    "de": (
        *("Warte, nein, es ist Bosch", "nein doch, Bosch", "nicht Acme, sondern Bosch", "Quatsch, Bosch"),
        *("sorry, es ist Bosch", "ich meinte Bosch"),
    ),
    "en": (
        *("wait, no, it's Bosch", "sorry, I meant Bosch", "not Acme but Bosch", "no sorry it's Bosch"),
        *("actually it's Bosch", "oops, Bosch"),
    ),
    "id": (
        *("eh bukan, Bosch", "eh salah, Bosch", "maksudku Bosch", "bukan Acme tapi Bosch", "ralat: Bosch"),
        *("maaf, maksudku Bosch",),
    ),
}
FRIDAY: Lines = {
    "de": ("doch Freitag", "nicht Dienstag sondern Freitag", "ich meinte Freitag", "nein, am Freitag"),
    "en": ("make that Friday", "not Tuesday but Friday", "I meant Friday", "wait, Friday"),
    "id": ("eh salah, Jumat", "bukan Selasa tapi Jumat", "maksudku Jumat", "eh maksudnya Jumat"),
}
PART_TIME: Lines = {
    "de": ("ich meinte Teilzeit", "sorry, Teilzeit", "nicht Vollzeit, sondern Teilzeit"),
    "en": ("actually part time", "I meant part time", "sorry, part time"),
    "id": ("maksudku paruh waktu", "eh salah, paruh waktu", "bukan penuh waktu tapi paruh waktu"),
}
NOT_THAT: Lines = {
    "de": ("das war falsch", "hab mich vertippt", "vertippt", "falsch getippt"),
    "en": ("not that one", "wrong one", "that was wrong", "go back"),
    "id": ("bukan yang itu", "kepencet", "salah pencet", "tadi salah"),
}
# What nervous people begin a sentence with takes back nothing.
NERVOUS: Lines = {
    "de": (
        *("sorry bin grad nervös", "warte ich muss überlegen", "oh je", "moment, muss kurz nachsehen", "mein Gott"),
        *("sorry ich weiß es nicht",),
    ),
    "en": ("sorry I'm nervous", "wait let me think", "sorry I'm tired", "oh that's hard", "sorry I don't know"),
    "id": ("maaf aku gugup", "tunggu aku pikir dulu", "waduh susah", "bentar cek dulu", "ga tau deh", "sori aku capek"),
}
LATER = ["employed", "fit", "practice", "surprise"]
WHEN = Timed(datetime.fromisoformat("2026-12-08T15:00"))
THAT_FRIDAY = Timed(datetime.fromisoformat("2026-11-27"), day_only=True)


async def _everything_but(story: Story, *changed: str) -> dict[str, object]:
    state = await story.state()
    return {step: answer for step, answer in state.answers.items() if step not in changed}


@pytest.mark.parametrize("step", ["role", "when_ok", *LATER])
async def test_the_company_from_the_next_question_and_from_later_ones(story: Story, step: str) -> None:
    """Issue D: "wait, no, it's Bosch"; what was asked about it is asked anew, and nothing else is lost."""
    for text in COMPANY[story.locale]:
        await is_asked(story, step)
        before = await _everything_but(story, "company", "fit", "surprise")
        await hears(story, text)
        state = await story.state()
        assert state.answers["company"] == Wrote("Bosch"), text
        assert state.step == ("fit" if step in {"practice", "surprise"} else step), text
        assert await _everything_but(story, "company", "fit", "surprise") == before, text
        await hears(story, "/cancel")


async def test_a_name_from_two_questions_later_is_the_companys(story: Story) -> None:
    """Asked for the day, "not Acme but Bosch" names what it takes the place of, and it is not the role."""
    await is_asked(story, "when")
    (contrast,) = (text for text in COMPANY[story.locale] if "Acme" in text)
    await hears(story, contrast)
    answers = (await story.state()).answers
    assert answers["company"] == Wrote("Bosch")
    assert answers["role"] == Wrote("Analyst")


async def test_the_role_from_the_next_question(story: Story) -> None:
    """Asked for the day, a name is the last thing that was asked for."""
    said = {"de": "ich meinte Buchhaltung", "en": "sorry, I meant Accounting", "id": "maksudku Akuntan"}[story.locale]
    await is_asked(story, "when")
    await hears(story, said)
    state = await story.state()
    assert state.step == "when"
    assert state.answers["role"] == Wrote(said.split()[-1])
    assert state.answers["company"] == Wrote("Acme")


async def test_the_day_while_it_is_confirmed(story: Story) -> None:
    """Issue D: "doch Freitag": it is shown again as it is now, to be confirmed."""
    for text in FRIDAY[story.locale]:
        await is_asked(story, "when_ok")
        await story.user_sends(text)
        story.bot_says("decide-when_ok")
        assert (await story.state()).answers["when"] == THAT_FRIDAY, text
        await hears(story, "/cancel")


@pytest.mark.parametrize("step", LATER)
async def test_the_day_from_later_questions(story: Story, step: str) -> None:
    """What is shown then is the new day, not the old one."""
    await is_asked(story, step)
    await hears(story, FRIDAY[story.locale][1])
    answers = (await story.state()).answers
    assert answers["when"] == THAT_FRIDAY


@pytest.mark.parametrize("step", ["fit", "practice", "surprise"])
async def test_a_choice_from_later_questions(story: Story, step: str) -> None:
    """By its button's words, wherever the conversation has got to; what hangs on it is asked again."""
    for text in PART_TIME[story.locale]:
        await is_asked(story, step, employed="full")
        await hears(story, text)
        state = await story.state()
        assert state.answers["employed"] == Picked("part"), text
        assert state.answers["when"] == WHEN
        assert state.step == ("time" if step == "surprise" else step)
        # Whether somebody works is remembered and not asked again.
        await story.user_sends("/settings")
        await story.user_taps("about", "employed", "full", "back", "done")
        story.skip()
        await hears(story, "/cancel")


@pytest.mark.parametrize(("step", "back_at"), [("role", "company"), ("when_ok", "when"), ("practice", "fit")])
async def test_only_taking_it_back_asks_it_again(story: Story, step: str, back_at: str) -> None:
    """Issue D: "not that one": the question before is there again, nothing else has changed."""
    for text in NOT_THAT[story.locale]:
        await is_asked(story, step)
        before = dict((await story.state()).answers)
        said = await hears(story, text)
        state = await story.state()
        assert state.step == back_at, text
        assert dict(state.answers) == before, text
        assert f"decide-{back_at}" in said[-1].keys
        await hears(story, "/cancel")


@pytest.mark.parametrize("step", ["fit", "practice"])
async def test_a_nervous_beginning_takes_back_nothing(story: Story, step: str) -> None:
    """ "Sorry, I'm nervous" is no company, and what was said before stays as it was."""
    for text in NERVOUS[story.locale]:
        await is_asked(story, step)
        before = await _everything_but(story, step)
        await hears(story, text)
        assert (await _everything_but(story, step)).items() >= before.items(), text
        await hears(story, "/cancel")


async def test_what_was_taken_back_is_shown(story: Story) -> None:
    """As an edited message shows what it changed: else nobody knows that "Bosch" was understood."""
    await is_asked(story, "employed")
    said = await hears(story, COMPANY[story.locale][0])
    assert any(message.holds("Bosch") for message in said)


@pytest.mark.parametrize(
    ("story", "step", "text", "answer"),
    [
        ("en", "fit", "sorry, no", "hardly"),
        ("en", "fit", "actually no", "hardly"),
        ("en", "fit", "hang on", None),
        ("de", "fit", "warte kurz", None),
        ("id", "fit", "bentar ya kak", None),
        ("de", "fit", "ich meine das ernst", None),
        ("id", "employed", "besok aku masih harus belanja", None),
        ("en", "doors", "oops wrong button", None),
    ],
    indirect=["story"],
)
async def test_other_things_people_say(story: Story, step: str, text: str, answer: str | None) -> None:
    """What is an answer is taken for it; what is none changes no answer and leads nowhere else."""
    await is_asked(story, step)
    before = await _everything_but(story, step)
    await hears(story, text)
    state = await story.state()
    if answer is not None:
        assert state.answers.get(step) == Picked(answer)
    elif "button" in text:
        assert state.step == "overload"
    else:
        assert state.step == step
    assert (await _everything_but(story, step)).items() >= before.items()


async def test_a_correction_among_several_wishes(story: Story) -> None:
    """ "Wait", "no" and "it's Bosch" are nothing that matters in a job."""
    await is_asked(story, "priorities")
    await hears(story, COMPANY[story.locale][0])
    assert (await story.state()).answers["company"] == Wrote("Bosch")
