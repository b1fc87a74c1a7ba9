"""decide, to each of its endings."""

from __future__ import annotations

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks import DAY, MOMENT, decides, says_so, to_the_card, walk


async def test_an_invitation_is_walked_to_a_card_a_letter_and_an_end(story: Story) -> None:
    """A1-A10, A15: one question a message, then the card; the person decides; the letter is ready to copy."""
    await story.user_sends("/start")
    story.bot_says("welcome-hello")
    await story.user_taps("decide")
    story.bot_says("decide-company")
    await story.user_sends("Acme")
    story.bot_says("decide-role")
    await story.user_sends("Analyst")
    story.bot_says("decide-when")
    await story.user_sends(MOMENT[story.locale])
    story.bot_says("decide-when_ok", "Acme", "Analyst")
    await story.user_taps("yes")
    story.bot_says("decide-employed")
    await story.user_taps("full")
    story.bot_says("decide-priorities")
    await story.user_taps("learning", "people", "enough")
    story.bot_says("decide-fit")
    for answer, asked in (
        ("gladly", "decide-practice"),
        ("rusty", "decide-time"),
        ("tight", "decide-excuses"),
        ("leave", "decide-surprise"),
        ("some", "decide-overload"),
        ("none", "decide-doors"),
        ("maybe", "decide-energy"),
    ):
        await story.user_taps(answer)
        story.bot_says(asked)
    await story.user_taps("present")
    card = story.bot_says("decide-card")
    assert {"card-go", "card-for", "card-against", "card-strength-3", "card-strength-1"} <= card.keys
    await says_so(story, "go")
    story.bot_says("decide-after_go")
    await story.user_taps("letter")
    story.bot_says("decide-letter_language")
    await story.user_taps(story.locale)
    story.bot_says("decide-my_name")
    await story.user_sends("Kim Muster")
    story.bot_says("decide-recipient")
    await story.user_sends("Robin Sommer")
    story.bot_says("decide-other_role", "Acme")
    await story.user_sends("Data Engineer")
    letter = story.bot_says("letter-subject", "Analyst", "Robin Sommer", "Data Engineer", "Kim Muster", "2026", "15")
    assert "[" not in letter.html
    assert "{" not in letter.html
    story.bot_says("decide-accept_letter")
    await story.user_taps("done")
    story.bot_says("decide-went")
    await story.user_sends("danke")
    story.bot_says("odd-thanks")


@pytest.mark.parametrize("when", ["moment", "day", "open"])
@pytest.mark.parametrize(("role", "recipient"), [("Analyst", "Robin Sommer"), ("unclear", "unknown")])
async def test_an_accept_letter_says_what_is_known_and_asks_for_the_rest(
    story: Story, when: str, role: str, recipient: str
) -> None:
    """A8: the date when there is one, a question for it when there is none; always open to other roles."""
    said = {"moment": MOMENT[story.locale], "day": DAY[story.locale], "open": "open"}[when]
    await decides(story, "go", when=said, role=role)
    story.bot_says("decide-after_go")
    await story.user_taps("letter")
    await walk(story, "accept_letter", recipient=recipient)
    letter = story.bot_says("letter-subject", "Acme" if story.locale != "de" or role == "unclear" else "Analyst")
    assert ("2026" in letter.html) == (when != "open"), "the date stands there in full, or not at all"
    assert ("Analyst" in letter.html) == (role == "Analyst")
    assert ("Robin Sommer" in letter.html) == (recipient != "unknown")
    assert "?" in letter.html or when == "moment" or story.locale == "id", "what is missing is asked for"
    story.bot_says("decide-accept_letter")
    await story.user_taps("done")
    story.bot_says("decide-went")


async def test_another_role_goes_into_the_letter(story: Story) -> None:
    """A8: a role from the company's site is named beside the one they asked about."""
    await decides(story, "go", doors="maybe")
    story.skip()
    await story.user_taps("letter")
    await walk(story, "accept_letter", other_role="Data Engineer")
    story.bot_says("letter-subject", "Data Engineer")
    story.bot_says("decide-accept_letter")


async def test_nobody_is_sent_to_look_for_a_role_that_is_not_there(story: Story) -> None:
    """A8: who said that nothing else there is of interest is not asked again; the letter stays open to others."""
    await decides(story, "go", doors="no")
    story.skip()
    await story.user_taps("letter")
    await walk(story, "recipient")
    story.skip()
    await story.user_taps("unknown")
    story.bot_says("letter-subject")
    story.bot_says("decide-accept_letter")


async def test_declining_keeps_the_company(story: Story) -> None:
    """A11, A9: a letter that leaves the door open, then the offer to look at their careers page."""
    await decides(story, "decline", lean="decline")
    story.bot_says("decide-after_decline")
    await story.user_taps("letter")
    await walk(story, "decline_letter", recipient="Robin Sommer")
    story.bot_says("letter-subject", "Robin Sommer", "Kim Muster")
    story.bot_says("decide-decline_letter")
    await story.user_taps("done")
    story.bot_says("decide-watch", "Acme")
    await story.user_taps("yes")
    story.bot_says("decide-zone")
    await story.user_taps(story.home)
    story.bot_says("watch-waiting", "Acme")


async def test_declining_may_end_with_the_letter(story: Story) -> None:
    """A11: no watch is fine, and nothing is planned."""
    await decides(story, "decline", lean="decline")
    story.skip()
    await story.user_taps("letter")
    await walk(story, "decline_letter")
    story.skip()
    await story.user_taps("done", "no")
    story.skip()
    assert await story.nudges() == []
    await story.passes(days=200)
    story.bot_stays_silent()


@pytest.mark.parametrize("decision", ["go", "decline"])
async def test_a_letter_put_off_is_fetched_later_by_the_old_button(story: Story, decision: str) -> None:
    """A11: "not now" is not "never": days later the button under the old message still writes the letter."""
    await decides(story, decision)
    story.skip()
    await story.user_taps("later")
    old = story.bot_says("decide-put_off")
    await story.passes(days=5)
    await story.user_sends("/help")
    story.bot_says("help-ways")
    await story.press(old.choices["letter"], old.id)
    story.bot_says("decide-letter_language")
    await walk(story, "accept_letter" if decision == "go" else "decline_letter")
    story.bot_says("letter-subject")
    story.skip()


async def test_a_letter_put_off_may_stay_unwritten(story: Story) -> None:
    """A15: a decision needs no letter of ours."""
    await decides(story, "go")
    story.skip()
    await story.user_taps("later", "enough")
    story.bot_says("decide-kept")


async def test_the_decision_is_the_persons_not_the_cards(story: Story) -> None:
    """A1: whoever is advised to decline may go, and nothing argues."""
    await to_the_card(story, lean="decline")
    assert "card-decline" in story.bot_says("decide-card").keys
    await says_so(story, "go")
    story.bot_says("decide-after_go")
    records = await story.store.read(lambda tx: tx.records(PERSON))
    assert [record.content["decision"] for record in records] == ["go"]


@pytest.mark.parametrize("lean", ["go", "talk", "decline"])
async def test_the_same_answers_give_the_same_card(story: Story, lean: str) -> None:
    """A1: for and against with strengths, the strongest first, and word for word the same another time."""
    cards = []
    for company in ("Acme", "Acme "):
        await to_the_card(story, lean=lean, company=company)
        cards.append(story.bot_says("decide-card", "•").html)
        assert f"card-{lean}" in next(iter(story.chat.messages[max(story.chat.messages)].keys & {f"card-{lean}"}))
        await story.user_sends("/cancel")
        story.bot_says("decide-cancelled")
    assert cards[0].partition("</i>\n\n")[2] == cards[1].partition("</i>\n\n")[2]


async def test_nothing_that_weighs_is_said_so(story: Story) -> None:
    """A1: a card without a reason says that, instead of showing two empty headings."""
    await to_the_card(
        story, lean="talk", employed="no", time="enough", fit="perhaps", energy="polite", practice="fresh"
    )
    card = story.bot_says("decide-card")
    assert {"card-for", "card-against", "card-talk"} <= card.keys


async def test_talking_it_through_hands_over_a_neutral_summary(story: Story) -> None:
    """A13: to forward: the company and the reasons, no weights, no advice; then back to the card."""
    await to_the_card(story, lean="talk")
    story.skip()
    await story.user_taps("unsure")
    story.bot_says("decide-unsure")
    await story.user_taps("talk")
    card = story.bot_says("trusted-card", "Acme", "Analyst")
    strengths = {story.catalog.text(story.locale, f"card-strength-{n}") for n in (1, 2, 3)}
    assert not any(f"({strength})" in card.html for strength in strengths)
    assert not card.labels
    assert not {"card-go", "card-talk", "card-decline"} & card.keys
    story.bot_says("decide-talking")
    await story.user_taps("card")
    story.bot_says("decide-card")
    await story.user_taps("decline")
    story.bot_says("decide-after_decline")
