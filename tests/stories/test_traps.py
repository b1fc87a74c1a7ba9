"""Ways into trouble that a hostile reader and a first-time user found; each leads out again."""

from __future__ import annotations

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks import decides, sleeps_on_it, to_the_card

QUESTION_BACK = {"de": "Wofür brauchst du das?", "en": "wait why do you need that?", "id": "buat apa emangnya?"}
LED_IN = {"de": "Die Firma heißt Müller", "en": "it's called Müller", "id": "namanya Müller"}
HEDGED = {
    "de": "keine Ahnung, irgendeine Frau Schmitt",
    "en": "no idea, some Ms Smith",
    "id": "nggak tahu, kayaknya Bu Sri",
}
A_STORY = {
    "de": "Puh, also ich hab eine Einladung von der Firma Müller bekommen und eigentlich gar keine Lust drauf",
    "en": "so ehm I got invited by a company called Brightwell and I am not sure at all whether I want that job",
    "id": "jadi gini, aku dapet undangan wawancara dari PT Maju Jaya tapi sebenarnya kurang minat sama posisinya",
}
TWO_WAYS = {"de": "am 3. oder 4. Februar", "en": "03/04/2027", "id": "tanggal 3 atau 4 Februari"}


async def test_a_decision_to_go_never_ends_in_a_letter_that_declines(story: Story) -> None:
    """A15: new facts open the decision, and going back from there does not lead behind it."""
    await decides(story, "go", lean="go")
    await story.user_taps("doubt", "new_facts")
    story.skip()
    await story.user_sends("/back")
    assert "slip-nothing-before" in story.bot_says("slip-nothing-before").keys


async def test_a_stray_number_does_nothing_to_what_rests(story: Story) -> None:
    """Nothing was asked, so a number answers nothing: the reminder stays."""
    await sleeps_on_it(story)
    story.skip()
    before = await story.nudges()
    await story.user_sends("1")
    story.bot_says("unsure-what")
    assert await story.nudges() == before


async def test_looking_at_the_card_is_not_deciding(story: Story) -> None:
    """A13: whoever slept on it and only looks is still asked in the morning."""
    await sleeps_on_it(story)
    await story.user_taps("card")
    story.skip()
    await story.passes(days=1)
    story.bot_says("decide-woken")


async def test_later_without_a_time_is_the_next_morning(story: Story) -> None:
    """product.md: nothing is lost because somebody put the phone down."""
    await sleeps_on_it(story)
    await story.passes(days=1)
    await story.user_taps("snooze")
    story.skip()
    await story.passes(days=1)
    story.bot_says("decide-woken")


async def test_cancelling_the_offer_to_resume_ends_it(story: Story) -> None:
    """product.md 9: any way out is a way out, once."""
    await to_the_card(story)
    await story.user_sends("/start")
    story.skip()
    await story.user_sends({"de": "abbrechen", "en": "cancel", "id": "batal"}[story.locale])
    story.bot_says("resume-cancelled")
    story.bot_stays_silent()


async def test_a_date_corrected_two_ways_can_be_tapped(story: Story) -> None:
    """Ambiguity is asked; the buttons work wherever the date was typed."""
    await story.user_sends("/decide Acme")
    await story.user_taps("unclear")
    await story.user_sends({"de": "Freitag um 15 Uhr", "en": "Friday 3 pm", "id": "Jumat jam 3 sore"}[story.locale])
    story.skip()
    await story.user_sends(TWO_WAYS[story.locale])
    offered = story.skip()[-1]
    if "slip-when-several" not in offered.keys:
        assert "decide-when_ok" in offered.keys  # read as the first of the two, and said so
        return
    moments = [choice for choice in offered.choices if choice.startswith(("at_", "on_"))]
    await story.user_taps(moments[0])
    story.bot_says("decide-when_ok")


async def test_the_watch_can_be_chosen_again_after_going_back(story: Story) -> None:
    """A9: what was set by a choice is undone with it."""
    await decides(story, "decline", lean="decline")
    await story.user_taps("watch")
    story.skip()
    await story.user_sends("/back")
    assert "watch" in story.bot_says("decide-after_decline").choices


async def test_a_question_about_erasing_does_not_come_back_later(story: Story) -> None:
    """Side doors left open are closed by going on with something else."""
    await story.user_sends("/erase")
    await story.user_sends("/decide Acme")
    await story.user_taps("unclear")
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("decide-cancelled")
    story.bot_stays_silent()


async def test_a_question_back_is_answered_and_never_stored(story: Story) -> None:
    """D, early: a question is no name of a role; why it is asked is said, and the question stands."""
    await story.user_sends("/decide Acme")
    story.skip()
    await story.user_sends(QUESTION_BACK[story.locale])
    assert story.skip()
    saved = await story.store.read(lambda tx: tx.conversations(PERSON, PERSON)[0].saved)
    assert saved["step"] == "role"


async def test_what_leads_up_to_a_name_is_no_part_of_it(story: Story) -> None:
    """What people type goes into letters."""
    await story.user_sends("/decide")
    story.skip()
    await story.user_sends(LED_IN[story.locale])
    saved = await story.store.read(lambda tx: tx.conversations(PERSON, PERSON)[0].saved)
    assert saved["answers"]["company"] == {"wrote": "Müller"}
    story.skip()


async def test_no_idea_who_invited_is_no_name(story: Story) -> None:
    """A letter never greets somebody with "no idea"."""
    await decides(story, "decline", lean="decline")
    await story.user_taps("letter", "de")
    await story.user_sends("Kim Muster")
    story.skip()
    await story.user_sends(HEDGED[story.locale])
    assert "Sehr geehrte Damen und Herren" in story.bot_says("letter-subject").plain
    story.skip()


async def test_a_story_about_an_invitation_is_heard(story: Story) -> None:
    """product.md 9: nobody reads instructions; people tell what happened."""
    await story.user_sends(A_STORY[story.locale])
    story.bot_says("decide-role")


@pytest.mark.parametrize("wrong", ["company", "role"])
async def test_company_and_role_can_be_put_right_where_they_are_repeated(story: Story, wrong: str) -> None:
    """voice.md: it repeats what it understood, so that slips surface early, and can be mended there."""
    await story.user_sends("/decide Acme")
    await story.user_sends("Clerk")
    await story.user_sends({"de": "Freitag um 15 Uhr", "en": "Friday 3 pm", "id": "Jumat jam 3 sore"}[story.locale])
    story.skip()
    await story.user_taps("other", wrong)
    story.skip()
    await story.user_sends("Bosch")
    story.bot_says("decide-when_ok", "Bosch")


async def test_a_wish_in_own_words_can_be_tapped_away(story: Story) -> None:
    """A14: three at most, and what was typed can make room again."""
    await story.user_sends("/decide Acme")
    await story.user_taps("unclear", "open", "full", "pay")
    await story.user_sends("Katzen <3")
    shown = story.skip()[-1].labels
    (own,) = [choice for choice, label in shown.items() if label == "✓ Katzen <3"]
    await story.user_taps(own)
    assert not [label for label in story.skip()[-1].labels.values() if "Katzen" in label]
    await story.user_taps("enough")
    story.bot_says("decide-fit")
