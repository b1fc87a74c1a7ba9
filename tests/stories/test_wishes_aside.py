"""A wish in the middle of a question: a look aside, then the question stands; nothing is taken for its answer."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks import MOMENT
from tests.stories.walks_records import notes
from tests.stories.wishing import Said, in_the_middle, lives_here

LIST = {"de": "zeig meine erinnerungen", "en": "show me my reminders", "id": "liat pengingat dong"}
INTERVIEWS = {"de": "zeig mal meine Bewerbungen", "en": "show me my applications", "id": "liat lamaranku dong"}
HELP = {"de": "hilfe", "en": "help", "id": "bantuan"}
ERASE = {"de": "lösch meine daten", "en": "delete my data", "id": "hapus dataku"}
STOP = {"de": "hör bitte auf mir zu schreiben", "en": "please stop texting me", "id": "udah jangan chat aku lagi"}
NO_MORE = {"de": "keine erinnerungen mehr bitte", "en": "no more reminders please", "id": "matiin pengingat dong"}
SWITCH = {"de": "sprache wechseln", "en": "change language", "id": "ganti bahasa"}
NAMED = {
    "de": ("bitte auf englisch", "en"),
    "en": ("speak german please", "de"),
    "id": ("pake bahasa inggris dong", "en"),
}
REMIND = {
    "de": "erinner mich morgen um 9 an die Mappe",
    "en": "remind me tomorrow at 9 am about my folder",
    "id": "ingetin aku besok jam 9 pagi soal map",
}
LEAVE = {
    "de": "ich will raus aus dem Verfahren bei Bosch",
    "en": "i want out of the process at Bosch",
    "id": "aku mau mundur dari proses di Bosch",
}


async def test_the_list_of_reminders(story: Story) -> None:
    """It is shown; when that is enough, the question comes back as it was."""
    await in_the_middle(story)
    await story.user_sends(LIST[story.locale])
    story.bot_says("nudges-empty")
    await story.user_taps("done")
    story.bot_says("nudges-done")
    story.bot_says("decide-employed")
    await story.user_taps("no")
    story.bot_says("decide-priorities")


async def test_the_question_may_be_answered_beside_it(story: Story) -> None:
    """Its buttons are still there, and work."""
    await in_the_middle(story)
    await story.user_sends(LIST[story.locale])
    story.bot_says("nudges-empty")
    await story.user_taps("no")
    story.bot_says("decide-priorities")


@pytest.mark.parametrize(
    ("wish", "shown"),
    [(INTERVIEWS, "interviews-empty"), (HELP, "help-ways"), (LIST, "nudges-empty")],
    ids=["interviews", "help", "list"],
)
async def test_a_look_aside_answers_nothing(story: Story, wish: Said, shown: str) -> None:
    """The answer typed next is for the question that stands."""
    await in_the_middle(story)
    await story.user_sends(wish[story.locale])
    story.bot_says(shown)
    assert "employed" not in (await story.state()).answers
    await story.user_sends({"de": "gerade nicht", "en": "not right now", "id": "lagi nggak kerja"}[story.locale])
    story.bot_says("decide-priorities")


async def test_erasing_was_not_meant(story: Story) -> None:
    await in_the_middle(story)
    await story.user_sends(ERASE[story.locale])
    story.bot_says("erase-sure")
    await story.user_taps("no")
    story.bot_says("erase-kept")
    story.bot_says("decide-employed")


async def test_silence_in_the_middle(story: Story) -> None:
    """Once that is settled, the question comes back: nobody has to find it again."""
    await in_the_middle(story)
    await story.user_sends(STOP[story.locale])
    story.bot_says("guess-silence")
    await story.user_taps("stop")
    story.bot_says("guess-silent")
    story.bot_says("decide-employed")


async def test_silence_was_not_meant(story: Story) -> None:
    """A no leads back to the question, not to what else there is."""
    await in_the_middle(story)
    await story.user_sends(STOP[story.locale])
    story.bot_says("guess-silence")
    await story.user_taps("other")
    assert "decide-employed" in story.skip()[-1].keys


async def test_silence_where_a_name_is_asked_for(story: Story) -> None:
    """Nobody's role is called "no more reminders"; who wants silence gets it, wherever they are."""
    await story.user_sends("/decide Siemens")
    story.bot_says("decide-role")
    await story.user_sends(NO_MORE[story.locale])
    story.bot_says("guess-silence")


@pytest.mark.parametrize("company", ["Help", "Reminders GmbH", "Stop & Shop"])
async def test_a_name_that_sounds_like_a_wish(story: Story, company: str) -> None:
    """Where a company is asked for, companies may be called anything: /help is still there."""
    await story.user_sends("/letter")
    story.bot_says("letter-company")
    await story.user_sends(company)
    said = story.skip()[-1]
    assert {"letter-writing", "help-ways"} & said.keys, said.plain
    assert "guess-silence" not in said.keys


async def test_another_language_by_its_button(story: Story) -> None:
    """The question comes back in it."""
    await in_the_middle(story)
    await story.user_sends(SWITCH[story.locale])
    story.bot_says("language-language")
    other = NAMED[story.locale][1]
    await story.user_taps(other)
    story.bot_says("language-changed")
    story.bot_says("decide-employed", story.catalog.text(other, "decide-employed"))


async def test_another_language_by_its_name(story: Story) -> None:
    """Nothing had to be asked; so the question comes back at once, in the new language."""
    await in_the_middle(story)
    wish, other = NAMED[story.locale]
    await story.user_sends(wish)
    story.bot_says("language-changed")
    story.bot_says("decide-employed", story.catalog.text(other, "decide-employed"))


@pytest.mark.parametrize("wish", [REMIND, LEAVE], ids=["remind", "leave"])
async def test_a_wish_that_is_no_look_aside_answers_nothing(story: Story, wish: Said) -> None:
    """Whatever is made of it: it is not taken for an answer, and the question is still there."""
    await lives_here(story)
    await in_the_middle(story)
    await story.user_sends(wish[story.locale])
    story.skip()
    state = await story.state()
    assert "employed" not in state.answers
    assert state.step == "employed"


async def test_a_reminder_wished_for_in_the_middle(story: Story) -> None:
    """It costs nothing and is plain; who thinks of it now will not think of it later."""
    await lives_here(story)
    await in_the_middle(story)
    await story.user_sends(REMIND[story.locale])
    said = story.skip()
    assert "remind-waiting" in said[0].keys
    assert "decide-employed" in said[-1].keys


async def test_a_wish_on_the_next_day(story: Story) -> None:
    """A question left alone since yesterday is not what somebody answers who wants something today."""
    await lives_here(story)
    await in_the_middle(story)
    await story.passes(days=1)
    story.skip()
    await story.user_sends(LEAVE[story.locale])
    story.bot_says("guess-leave", "Bosch")


async def test_a_wish_after_a_reminder_nobody_answered(story: Story) -> None:
    """A reminder stands there with its buttons; what is typed two days later is about something else."""
    await notes(story, "Zeta", when=MOMENT[story.locale])
    await story.it_is(date(2026, 12, 10), 12)
    assert "reminder-thank_you" in story.skip()[-1].keys
    await story.user_sends(LEAVE[story.locale])
    story.bot_says("guess-leave", "Bosch")


async def test_a_wish_in_another_language_than_was_chosen(story: Story) -> None:
    """An explicit choice stays; what is wanted is understood all the same, and answered in the chosen language."""
    await lives_here(story)
    await story.user_sends("/language")
    await story.user_taps(story.locale)
    story.skip()
    elsewhere = {"de": "en", "en": "id", "id": "de"}[story.locale]
    await story.user_sends(LEAVE[elsewhere])
    said = story.bot_says("guess-leave", "Bosch")
    assert said.labels["yes"] == story.catalog.text(story.locale, "guess-leave", "yes")
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    assert person.locale == story.locale
    await story.user_taps("other")
    story.skip()
    await story.user_sends(REMIND[elsewhere])
    story.bot_says("remind-waiting", {"de": "folder", "en": "map", "id": "Mappe"}[story.locale])
