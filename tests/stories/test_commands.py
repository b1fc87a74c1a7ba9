"""Commands, in the middle of everything."""

from __future__ import annotations

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks import sleeps_on_it, to_the_card, walk

OTHER = {"de": "en", "en": "id", "id": "de"}


@pytest.mark.parametrize("text", ["/start", "/start hello", "/start@sopan_bot", "/START"])
async def test_start_says_hello(story: Story, text: str) -> None:
    """product.md: the front door, also through a deep link."""
    await story.user_sends(text)
    story.bot_says("welcome-hello")
    await story.user_taps("help")
    story.bot_says("help-ways")


async def test_start_in_the_middle_offers_to_go_on(story: Story) -> None:
    """product.md 9: a half-finished conversation is offered for resuming, not thrown away."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    story.skip()
    await story.user_sends("/start")
    story.bot_says("resume-offer", "Acme")
    await story.user_taps("go")
    story.bot_says("decide-practice")
    await story.user_taps("rusty")
    story.bot_says("decide-time")


async def test_help_does_not_lose_the_open_question(story: Story) -> None:
    """product.md 9: any command escapes; the words after it still go to the question."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("/help")
    story.bot_says("help-ways")
    await story.user_sends("Acme")
    story.bot_says("decide-role")


async def test_another_language_in_the_middle_asks_the_open_question_in_it(story: Story) -> None:
    """product.md 7: forced at any time, kept, and the conversation goes on where it was."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    story.skip()
    other = OTHER[story.locale]
    await story.user_sends("/language")
    story.bot_says("language-language")
    await story.user_taps(other)
    assert story.bot_says("language-changed").html == story.catalog.text(other, "language-changed")
    question = story.bot_says("decide-practice")
    assert question.html == story.catalog.text(other, "decide-practice")
    await story.user_sends(story.catalog.text(other, "decide-practice", "rusty"))
    story.bot_says("decide-time")
    await story.user_sends("/help")
    assert story.bot_says("help-ways").html == story.catalog.text(other, "help-ways")


async def test_a_language_by_its_name(story: Story) -> None:
    """product.md 9: typed, in the language one comes from."""
    await story.user_sends("/language")
    story.bot_says("language-language")
    await story.user_sends({"de": "Englisch", "en": "german", "id": "jerman"}[story.locale])
    story.bot_says("language-changed")
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    assert (person.locale, person.chose_locale) == ({"de": "en", "en": "de", "id": "de"}[story.locale], True)


async def test_cancel_ends_and_back_goes_back(story: Story) -> None:
    """product.md 9: /cancel stops, and says how to begin again; then the old buttons explain themselves."""
    await story.user_sends("/decide Acme")
    asked = story.bot_says("decide-role")
    await story.user_sends("/cancel")
    story.bot_says("decide-cancelled")
    await story.press(asked.choices["unclear"], asked.id)
    story.toast("slip-over")
    await story.user_sends("/decide Acme")
    story.bot_says("decide-role")


async def test_cancel_by_word(story: Story) -> None:
    """product.md 9: "cancel" is a way out at a question, too."""
    await story.user_sends("/decide Acme")
    story.bot_says("decide-role")
    await story.user_sends({"de": "abbrechen", "en": "cancel", "id": "batal"}[story.locale])
    story.bot_says("decide-cancelled")


@pytest.mark.parametrize("command", ["/cancel", "/back"])
async def test_a_command_for_an_open_question_when_none_is_open(story: Story, command: str) -> None:
    """voice.md: kindly, and on to what is possible."""
    await story.user_sends(command)
    story.bot_says("unsure-what")


async def test_an_unknown_command_points_to_help(story: Story) -> None:
    """voice.md: what, and how to go on; the open question stays open."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("/frobnicate now")
    story.bot_says("odd-unknown-command")
    await story.user_sends("Acme")
    story.bot_says("decide-role")


async def test_decide_with_a_company_skips_the_first_question(story: Story) -> None:
    """product.md 1: /decide Acme."""
    await story.user_sends("/decide Acme & Söhne")
    story.bot_says("decide-role")
    assert "Acme & Söhne" in str((await story.state()).answers["company"])


@pytest.mark.parametrize("by", ["button", "words"])
@pytest.mark.parametrize(
    ("choice", "then"), [("go", "decide-role"), ("anew", "decide-company"), ("leave", "resume-left")]
)
async def test_a_second_decide_asks_about_the_first(story: Story, by: str, choice: str, then: str) -> None:
    """product.md 9: go on, begin anew, or leave it; the one left behind is closed for good."""
    await story.user_sends("/decide Acme")
    old = story.bot_says("decide-role")
    await story.user_sends("/decide")
    story.bot_says("resume-offer", "Acme")
    if by == "button":
        await story.user_taps(choice)
    else:
        await story.user_types_choice("resume-offer", choice)
    story.bot_says(then)
    live = await story.store.read(lambda tx: tx.conversations(PERSON, PERSON))
    assert sum(c.flow == "decide" for c in live) == (0 if choice == "leave" else 1)
    await story.press(old.choices["unclear"], old.id)
    story.toast("slip-stale" if choice == "go" else "slip-over")


async def test_the_offer_to_resume_is_settled_by_going_on(story: Story) -> None:
    """product.md, dialogues never mix: pressing the question's own button answers the offer as well."""
    await story.user_sends("/decide Acme")
    role = story.bot_says("decide-role")
    await story.user_sends("/start")
    offer = story.bot_says("resume-offer")
    await story.press(role.choices["unclear"], role.id)
    story.bot_says("decide-when")
    await story.press(offer.choices["leave"], offer.id)
    story.toast("slip-over")
    await story.user_taps("open")
    story.bot_says("decide-employed")


async def test_a_sleeping_invitation_does_not_stand_in_the_way_of_another(story: Story) -> None:
    """product.md 1: several invitations at once are normal."""
    await sleeps_on_it(story)
    await story.user_sends("/decide Beta")
    story.bot_says("decide-role")


async def test_after_half_an_hour_it_asks_before_going_on(story: Story) -> None:
    """product.md 9: a question left long ago is offered, not simply put again."""
    await to_the_card(story)
    story.skip()
    await story.passes(hours=2)
    await story.user_sends("/language")
    story.bot_says("language-language")
    await story.user_taps(story.locale)
    story.bot_says("language-changed")
    story.bot_says("resume-offer", "Acme")
    await story.user_taps("go")
    story.bot_says("decide-card")


@pytest.mark.parametrize("command", ["/privacy", "/help", "/settings", "/erase"])
async def test_whatever_was_asked_aside_leads_back(story: Story, command: str) -> None:
    """product.md 9: a look at something else does not cost the conversation."""
    await story.user_sends("/decide Acme")
    story.bot_says("decide-role")
    await story.user_sends(command)
    story.skip()
    await story.user_taps({"/privacy": "fine", "/help": "decide", "/settings": "done", "/erase": "no"}[command])
    story.skip()
    await story.user_sends("/start")
    if command != "/help":
        story.bot_says("resume-offer", "Acme")
    else:
        story.skip()


async def test_a_company_named_with_the_command_is_kept_over_the_offer(story: Story) -> None:
    """product.md 9: what was said once is not asked again, even when another conversation was still open."""
    await story.user_sends("/decide Acme")
    await story.user_sends("/decide Beta")
    story.skip()
    await story.user_taps("anew")
    story.bot_says("decide-role")


async def test_cancel_after_sleeping_on_it_ends_that_too(story: Story) -> None:
    """product.md 9: any command escapes; nobody is reminded of what they cancelled."""
    await sleeps_on_it(story)
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("decide-cancelled")
    await story.passes(days=2)
    story.bot_stays_silent()


async def test_a_question_left_open_yesterday_yields_its_words_to_the_reminder(story: Story) -> None:
    """product.md 9: words are for what was said last; the old question is still there for its buttons."""
    await sleeps_on_it(story)
    await story.user_sends("/decide Beta")
    await story.passes(days=1)
    story.skip()
    await story.user_types_choice("decide-woken", "card")
    story.bot_says("decide-card")
