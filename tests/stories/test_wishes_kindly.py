"""What tired and nervous people type at odd moments: courtesy, distress, second thoughts; none of it is an answer."""

from __future__ import annotations

from datetime import datetime

import pytest

from conversations.model import Wrote
from tests.stories.speaking import hears
from tests.stories.story import Story
from tests.stories.walks import on_the_clock
from tests.stories.wishing import Said, in_the_middle, lives_here

ON_FRIDAY = {
    "de": "erinner mich am Freitag um 9 an die Mappe",
    "en": "remind me on Friday at 9 am about the folder",
    "id": "ingetin aku hari jumat jam 9 pagi soal map",
}
DAY_ONLY = {
    "de": "erinner mich am Freitag an die Mappe",
    "en": "remind me on Friday about the folder",
    "id": "ingetin aku hari jumat soal map",
}
AT_TEN: dict[str, tuple[str, ...]] = {
    "de": ("lieber um 10", "um zehn", "nee, um 10 Uhr"),
    "en": ("make it 10 am", "at ten", "no, at 10"),
    "id": ("jam 10 aja", "jam sepuluh", "eh jam 10 pagi"),
}
FRIDAY = datetime.fromisoformat("2026-11-27 10:00")
SILENCE = {"de": "hör bitte auf mir zu schreiben", "en": "please stop texting me", "id": "udah jangan chat aku lagi"}
HARD: dict[str, tuple[str, ...]] = {
    "de": ("hab so angst", "ich bin total fertig"),
    "en": ("I'm so scared", "I feel awful"),
    "id": ("takut banget", "capek banget"),
}


async def _walls(story: Story) -> list[datetime]:
    return sorted(nudge.wall for nudge in await story.nudges() if nudge.kind == "own")


@pytest.mark.parametrize("nth", range(3))
async def test_a_time_alone_keeps_the_day(story: Story, nth: int) -> None:
    """Only the hour was wrong; Friday is still Friday, and nothing is asked: ten is in the morning, as nine was."""
    await lives_here(story)
    await story.user_sends(ON_FRIDAY[story.locale])
    story.bot_says("remind-waiting")
    await story.user_sends(AT_TEN[story.locale][nth])
    story.bot_says("remind-waiting", on_the_clock(story, 10))
    assert await _walls(story) == [FRIDAY]


async def test_a_time_said_one_question_later(story: Story) -> None:
    """Where one lives is asked already; the hour they add still counts, and the question stands."""
    await story.user_sends(DAY_ONLY[story.locale])
    story.bot_says("remind-zone")
    await story.user_sends({"de": "um 10 Uhr", "en": "at 10 am", "id": "jam 10 pagi"}[story.locale])
    said = story.bot_says("remind-zone")
    assert {"odd-amended"} <= said.keys
    await story.user_taps(story.home)
    story.bot_says("remind-waiting", on_the_clock(story, 10))
    assert await _walls(story) == [FRIDAY]


async def test_second_thoughts_about_a_reminder_set_in_passing(story: Story) -> None:
    """It stands just above the question that came back; a question of yes or no has no use for a time."""
    await lives_here(story)
    await in_the_middle(story)
    await story.user_sends(ON_FRIDAY[story.locale])
    story.bot_says("remind-waiting")
    story.bot_says("decide-employed")
    await story.user_sends(AT_TEN[story.locale][2])
    story.bot_says("remind-waiting", on_the_clock(story, 10))
    story.bot_says("decide-employed")
    assert await _walls(story) == [FRIDAY]


async def test_silence_taken_back_in_words_below_the_question(story: Story) -> None:
    """The button stands above the question that came back; its words are no answer to that."""
    await in_the_middle(story)
    await story.user_sends(SILENCE[story.locale])
    await story.user_taps("stop")
    story.skip()
    again = {"de": "doch wieder an", "en": "turn them on again", "id": "nyalain lagi dong"}
    await story.user_sends(again[story.locale])
    story.bot_says("guess-loud")
    story.bot_says("decide-employed")


async def test_silence_was_not_meant_and_says_so(story: Story) -> None:
    """A no means no: nothing else is guessed at."""
    await story.user_sends(SILENCE[story.locale])
    story.bot_says("guess-silence")
    await story.user_sends({"de": "nein", "en": "no", "id": "nggak"}[story.locale])
    assert not story.bot_says("guess-kept").choices


@pytest.mark.parametrize("typed", ["thanks", "greeting"])
async def test_courtesy_in_the_middle(story: Story, typed: str) -> None:
    """Neither is an answer, nor a slip: the question is simply there again."""
    await in_the_middle(story)
    said = {
        "thanks": {"de": "danke dir", "en": "thank you!!", "id": "makasih ya kak"},
        "greeting": {"de": "hallo nochmal", "en": "hi again", "id": "halo kak"},
    }[typed]
    await story.user_sends(said[story.locale])
    (message,) = story.skip()
    assert "decide-employed" in message.keys
    assert "slip-choice" not in message.keys


async def test_a_greeting_the_next_day(story: Story) -> None:
    """What was left open is offered, not asked as if no night had passed."""
    await in_the_middle(story)
    await story.passes(days=1)
    await story.user_sends({"de": "guten morgen", "en": "good morning", "id": "selamat pagi"}[story.locale])
    story.bot_says("resume-offer", "Siemens")


async def test_a_wish_instead_of_going_on(story: Story) -> None:
    """Whoever is asked whether to go on may want something else."""
    await in_the_middle(story)
    await story.passes(days=1)
    await hears(story, {"de": "guten morgen", "en": "good morning", "id": "selamat pagi"}[story.locale])
    out = {
        "de": "ich will raus aus dem Verfahren",
        "en": "i want out of the process",
        "id": "mau mundur dari prosesnya",
    }
    await story.user_sends(out[story.locale])
    story.bot_says("guess-leave")


async def test_an_answer_the_next_day(story: Story) -> None:
    """Left open since yesterday, a question is still answered by its answer."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.passes(days=1)
    await story.user_sends("Siemens")
    story.bot_says("decide-role")
    assert (await story.state()).answers["company"] == Wrote("Siemens")


@pytest.mark.parametrize("nth", range(2))
async def test_a_goodbye(story: Story, nth: int) -> None:
    """Nobody who leaves is told that they were not understood."""
    bye = {"de": ("tschüss", "gute nacht"), "en": ("bye", "good night"), "id": ("dadah", "selamat tidur")}
    await story.user_sends(bye[story.locale][nth])
    story.bot_says("odd-nod")


async def test_distress_out_of_the_blue(story: Story) -> None:
    """A warm line and little asked; then what there is; and warmth again when it comes up anew."""
    first, second = HARD[story.locale]
    await story.user_sends(first)
    said = story.bot_says("odd-hard")
    assert "warm" in said.keys
    await story.user_sends(second)
    said = story.bot_says("help-ways")
    assert "warm" not in said.keys
    for other in ("lol", "42", "hm"):
        await hears(story, other)
    await story.user_sends(first)
    assert "warm" in story.bot_says("odd-hard").keys


async def test_a_day_later_the_warm_line_is_warm_again(story: Story) -> None:
    await story.user_sends(HARD[story.locale][0])
    assert "warm" in story.bot_says("odd-hard").keys
    await story.passes(days=1, minutes=1)
    await story.user_sends(HARD[story.locale][0])
    assert "warm" in story.bot_says("odd-hard").keys


async def _is_asked_who_was_there(story: Story) -> None:
    await story.user_sends("/debrief Bosch")
    story.skip()
    await story.user_sends({"de": "gestern", "en": "yesterday", "id": "kemarin"}[story.locale])
    assert "debrief-people" in story.skip()[-1].keys


@pytest.mark.parametrize("nth", range(2))
async def test_feeling_bad_is_nobody_who_was_there(story: Story, nth: int) -> None:
    await _is_asked_who_was_there(story)
    await story.user_sends(HARD[story.locale][nth])
    assert {"warm", "debrief-people"} <= story.skip()[-1].keys
    assert "people" not in (await story.state("debrief")).answers


async def test_silence_where_names_are_listed(story: Story) -> None:
    """Nobody is called "stop sending me messages"."""
    await _is_asked_who_was_there(story)
    stop: Said = {
        "de": "hör auf mir zu schreiben",
        "en": "stop sending me messages",
        "id": "stop kirim pesan dong",
    }
    await story.user_sends(stop[story.locale])
    story.bot_says("guess-silence")
    assert "people" not in (await story.state("debrief")).answers


async def test_no_firm_is_called_no(story: Story) -> None:
    """A no where a company is asked for helps with the question; "no, noted" would be a mockery."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends({"de": "ne", "en": "nope", "id": "nggak"}[story.locale])
    said = story.skip()[-1]
    assert {"decide-company", "slip-unsure-text"} <= said.keys
    assert (await story.state()).step == "company"


async def test_a_company_behind_its_little_word(story: Story) -> None:
    """ "At Siemens" is Siemens, in every letter to come."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends({"de": "bei der Sparkasse", "en": "at Barclays", "id": "di Tokopedia"}[story.locale])
    story.bot_says("decide-role")
    name = {"de": "Sparkasse", "en": "Barclays", "id": "Tokopedia"}[story.locale]
    assert (await story.state()).answers["company"] == Wrote(name)
