"""debrief's letters: a thank-you for each interviewer, no two alike, and what can be done with them (D3-D7)."""

from __future__ import annotations

from html import unescape
from itertools import combinations

import pytest

from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks_after import DETAILS, NAMES, debrief_on, debrief_to, planned, process

FIVE = ("Ana Berg", "Ben Cox", "Cem Duru", "Dewi Eka", "Eva Fox")


async def test_each_interviewer_gets_a_letter_of_their_own(story: Story) -> None:
    """D3: one letter each, under a heading with the name, with the one detail that was theirs."""
    await debrief_to(story, "letter", people=NAMES, noted="thanks")
    letters = _letters(story)
    assert len(letters) == len(NAMES)
    for number, letter in enumerate(letters):
        assert {"letter-to", "letter-subject"} <= letter.keys
        for other, name in enumerate(NAMES):
            assert (name in letter.plain) == (number == other)
            assert (DETAILS[story.locale][other] in letter.plain) == (number == other)
    story.bot_says("debrief-letter")
    await story.user_taps("sent")
    story.bot_says("debrief-hub", story.catalog.text(story.locale, "timeline-thanked", args={"on": ""}).strip())
    assert [one.detail for one in (await process(story)).people] == list(DETAILS[story.locale])
    assert "thank_you" not in await planned(story)


@pytest.mark.parametrize("language", ["de", "en", "id"])
async def test_no_two_openings_are_alike(story: Story, language: str) -> None:
    """D3: five people compare their mails; nothing but the interest and the greeting is the same, in any language."""
    await debrief_to(
        story,
        "letter",
        people=FIVE,
        noted="thanks",
        letter_language=language,
        details=("none",) * len(FIVE),
    )
    for register in ("informal", "formal"):
        bodies = [_body(letter) for letter in _letters(story)]
        story.bot_says("debrief-letter")
        assert len(bodies) == len(FIVE)
        for one, other in combinations(bodies, 2):
            assert one[1] != other[1], "two openings are alike"
        assert all("{" not in part and "[" not in part for body in bodies for part in body)
        await story.user_taps(register)
    assert len(_letters(story)) == len(FIVE)
    story.bot_says("debrief-letter")


async def test_details_are_asked_one_after_another(story: Story) -> None:
    """D3: whose turn it is; nothing in particular is fine, and back is back by one person."""
    await debrief_to(story, "details", people=NAMES, noted="thanks")
    story.bot_says("debrief-details", NAMES[0])
    await story.user_sends(DETAILS[story.locale][0])
    story.bot_says("debrief-details", NAMES[1])
    await story.user_taps("none")
    story.bot_says("debrief-details", NAMES[2])
    await story.user_sends("/back")
    story.bot_says("debrief-details", NAMES[1])
    await story.user_taps("none")
    story.bot_says("debrief-details", NAMES[2])
    await story.user_sends(DETAILS[story.locale][2])
    story.bot_says("debrief-my_name")
    await debrief_on(story, "letter")
    first, second, third = _letters(story)
    assert DETAILS[story.locale][0] in first.plain
    assert len(_body(second)) == len(_body(first)) - 1
    assert DETAILS[story.locale][2] in third.plain
    story.bot_says("debrief-letter")


async def test_one_interviewer_needs_no_counting(story: Story) -> None:
    """D3: no "1 of 1", no heading over a single letter."""
    await debrief_to(story, "details", people=(NAMES[0],), noted="thanks")
    (asked,) = story.skip()
    assert NAMES[0] in asked.plain
    assert "(" not in asked.plain
    await story.user_taps("none")
    story.skip()
    await debrief_on(story, "letter")
    (letter,) = _letters(story)
    assert "letter-to" not in letter.keys
    story.bot_says("debrief-letter")


async def test_a_detail_too_long_for_a_letter_is_refused(story: Story) -> None:
    """D5: short and professional."""
    await debrief_to(story, "details", people=(NAMES[0],), noted="thanks")
    story.skip()
    await story.user_sends("x" * 161)
    story.bot_says("slip-too-long", "160")
    await story.user_sends("x" * 160)
    story.bot_says("debrief-my_name")


async def test_other_language_or_names_asks_for_all_of_it_again(story: Story) -> None:
    """D3: language, details and the name below are asked anew, and so is nothing else."""
    other = {"de": "en", "en": "id", "id": "de"}[story.locale]
    await debrief_to(story, "letter", people=(NAMES[0],), noted="thanks")
    story.skip()
    await story.user_taps("again")
    story.bot_says("debrief-letter_language")
    await story.user_taps(other)
    assert NAMES[0] in story.skip()[-1].plain
    await story.user_sends(DETAILS[other][1])
    story.bot_says("debrief-my_name")
    await story.user_sends("Kim M.")
    (letter,) = _letters(story)
    assert DETAILS[other][1] in letter.plain
    assert "Kim M." in letter.plain
    story.bot_says("debrief-letter")


async def test_a_letter_put_off_is_still_reminded_of(story: Story) -> None:
    """D4: not sent is not thanked: the reminder two hours after the interview stays."""
    await debrief_to(story, "letter", people=(NAMES[0],), noted="thanks")
    story.skip()
    await story.user_taps("later")
    story.bot_says("debrief-hub", story.catalog.text(story.locale, "timeline-unthanked"))
    assert "thank_you" in await planned(story)


async def test_no_thank_you_is_no_duty(story: Story) -> None:
    """D3: rather not means no reminder of it, and no word about it."""
    await debrief_to(story, "noted")
    story.skip()
    await story.user_taps("no_thanks")
    hub = story.bot_says("debrief-hub")
    assert not {"timeline-unthanked", "timeline-thanked"} & hub.keys
    assert "thank_you" not in await planned(story)
    await story.it_is((await planned(story))["follow_up"].date(), 9)
    story.bot_says("reminder-follow_up")


async def test_after_rather_not_one_may_change_ones_mind(story: Story) -> None:
    """D3: the hub still offers it, and once sent it is noted."""
    await debrief_to(story, "noted", people=(NAMES[0],))
    story.skip()
    await story.user_taps("no_thanks", "thanks")
    story.chat.unheard[:] = story.chat.unheard[-1:]
    story.bot_says("debrief-noted")
    await debrief_on(story, "hub", noted="thanks")
    story.bot_says("debrief-hub", story.catalog.text(story.locale, "timeline-thanked", args={"on": ""}).strip())


async def test_no_letter_sells_anything_or_names_a_gap(story: Story) -> None:
    """D5, D6: short, no brackets, the role restated where it is known."""
    await story.user_sends("/debrief")
    await debrief_on(story, "letter", noted="thanks")
    (letter,) = _letters(story)
    assert len(letter.plain) < 700
    assert not set("[]{}<>") & set("".join(_body(letter)))
    story.bot_says("debrief-letter")


def _letters(story: Story) -> list[Message]:
    """Hear the letters, up to what stands under them."""
    heard = []
    while "letter-subject" in story.chat.unheard[0].keys:
        heard.append(story.bot_says("letter-subject"))
    return heard


def _body(letter: Message) -> list[str]:
    """Return a letter's paragraphs."""
    inside = letter.html.partition("<pre>")[2].partition("</pre>")[0]
    return unescape(inside).split("\n\n")
