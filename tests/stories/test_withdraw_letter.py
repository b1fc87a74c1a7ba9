"""withdraw, the letter: short or personal, in which words and language; and the line to an interviewer (B8-B12)."""

from __future__ import annotations

import pytest

from tests.stories.story import Story
from tests.stories.walks import MOMENT
from tests.stories.walks_talks import begins, decides_to_leave, has_the_letter, notes_interview, recorded, walk

ARGS = {"company": "Acme", "role": "", "has-role": "no", "recipient": "Robin", "my_name": "Kim Muster"}
OTHER = {"de": "id", "en": "de", "id": "en"}


def _says(story: Story, paragraph: str, *, kind: str = "withdraw", language: str = "", register: str = "formal") -> str:
    return story.catalog.text(language or story.locale, f"letter-{kind}-{register}", paragraph, ARGS)


@pytest.mark.parametrize(
    ("rounds", "met", "again", "said"),
    [
        ("none", "nobody", "no", {"thanks_interest"}),
        ("one", "one", "no", {"thanks_talks"}),
        ("none", "nobody", "yes", {"thanks_interest", "again", "wishes"}),
        ("one", "one", "yes", {"thanks_talks", "their_time", "again", "wishes"}),
        ("one", "several", "no", {"thanks_talks", "their_time", "wishes"}),
        ("several", "one", "no", {"thanks_talks", "their_time", "wishes"}),
        ("several", "several", "yes", {"thanks_talks", "their_time", "again", "wishes"}),
    ],
)
async def test_length_and_warmth_follow_what_there_was(
    story: Story, rounds: str, met: str, again: str, said: set[str]
) -> None:
    """B9, B10: a few lines are enough; rounds, people and coming back make it personal; reasons are never given."""
    await begins(story, "withdraw", "withdraw_letter", rounds=rounds, met=met, again=again)
    letter = story.bot_says("letter-subject", "Acme", "Kim Muster", _says(story, "withdrawing"))
    for paragraph in ("thanks_interest", "thanks_talks", "their_time", "again", "wishes"):
        assert letter.holds(_says(story, paragraph)) == (paragraph in said), paragraph
    assert "[" not in letter.plain
    story.bot_says("withdraw-withdraw_letter")


async def test_short_and_personal_are_the_persons_to_choose(story: Story) -> None:
    """B9, B10: whatever the answers suggest, one tap makes it shorter, another warmer; each shows it anew."""
    await has_the_letter(story, rounds="several", met="several", again="yes")
    for choice, warm in (("short", False), ("personal", True), ("short", False)):
        await story.user_taps(choice)
        letter = story.bot_says("letter-subject")
        assert letter.holds(_says(story, "wishes")) == warm
        assert choice not in story.bot_says("withdraw-withdraw_letter").choices


async def test_formal_and_informal(story: Story) -> None:
    """product.md 7: formal at first; less so at a tap, and back."""
    await has_the_letter(story)
    for register, other in (("informal", "formal"), ("formal", "informal")):
        await story.user_taps(register)
        story.bot_says("letter-subject", _says(story, "withdrawing", register=register))
        shown = story.bot_says("withdraw-withdraw_letter")
        assert other in shown.choices
        assert register not in shown.choices


async def test_the_letter_speaks_another_language_than_the_chat(story: Story) -> None:
    """product.md: chatting in one language, applying in another; and in a third at a tap."""
    other = OTHER[story.locale]
    await begins(story, "withdraw", "withdraw_letter", letter_language=other, recipient="Robin Sommer")
    story.bot_says("letter-subject", "Robin Sommer", _says(story, "withdrawing", language=other))
    story.bot_says("withdraw-withdraw_letter")
    third = OTHER[other]
    await story.user_taps("again")
    story.bot_says("withdraw-letter_language")
    await story.user_taps(third)
    await walk(story, "withdraw", "withdraw_letter", recipient="Robin Sommer")
    story.bot_says("letter-subject", _says(story, "withdrawing", language=third))
    story.bot_says("withdraw-withdraw_letter")


async def test_what_is_on_record_stands_in_the_letter(story: Story) -> None:
    """B8, B9: the role, and that the interview ahead need not take place, with its day."""
    await notes_interview(story, "Acme", MOMENT[story.locale], role="Analyst")
    await begins(story, "withdraw", "withdraw_letter")
    letter = story.bot_says("letter-subject", "Analyst", "2026", "15")
    assert letter.html.count("Analyst") >= 2, "in the subject, and in the letter"
    story.bot_says("withdraw-withdraw_letter")


async def test_a_line_to_somebody_one_met(story: Story) -> None:
    """B12: once it is sent: a short line that asks for nothing, to somebody by name, not to whom the letter went."""
    await begins(story, "withdraw", "withdraw_letter", met="several", recipient="Robin Sommer")
    story.skip()
    await story.user_taps("sent")
    story.bot_says("withdraw-connect")
    await story.user_taps("line")
    story.bot_says("withdraw-recipient")
    await story.user_sends("Toni Winter")
    line = story.bot_says("letter-subject", "Toni Winter", _says(story, "talk", kind="connection"))
    assert not line.holds("Robin Sommer")
    assert not line.holds("?")
    story.bot_says("withdraw-connection")
    await story.user_taps("done")
    story.bot_says("withdraw-left", "Acme")


async def test_nobody_met_is_nobody_to_write_to(story: Story) -> None:
    """B12: who met nobody is not asked for a line to somebody."""
    await has_the_letter(story, rounds="none", met="nobody")
    await story.user_taps("sent")
    story.bot_says("withdraw-left", "Acme")


async def test_once_sent_the_record_has_ended_and_nothing_comes(story: Story) -> None:
    """Timings: withdrawn ends a process: no reminder of the interview that was ahead, none of the letter, ever."""
    await notes_interview(story, "Acme", MOMENT[story.locale])
    await has_the_letter(story)
    await story.user_taps("sent")
    story.bot_says("withdraw-connect")
    process = await recorded(story)
    assert (process.ended, process.leaving_at) == ("withdrawn", None)
    assert await story.nudges() == []
    await story.user_taps("no")
    story.bot_says("withdraw-left", "Acme")
    await story.passes(days=90)
    story.bot_stays_silent()


async def test_sent_is_a_step_without_a_way_back(story: Story) -> None:
    """A15, B8: what is sent is sent: /back does not bring the process back."""
    await has_the_letter(story)
    await story.user_taps("sent")
    story.bot_says("withdraw-connect")
    await story.user_sends("/back")
    story.bot_says("slip-nothing-before")
    assert (await recorded(story)).ended == "withdrawn"


@pytest.mark.parametrize("recipient", ["<b>Robin</b> & {x}", "robin sommer", "Dr. Sommer"])
async def test_names_stand_as_they_are_written(story: Story, recipient: str) -> None:
    """telegram.md 17: markup in a name is a name's; a name typed in small letters gets its capitals."""
    await begins(story, "withdraw", "withdraw_letter", recipient=recipient)
    letter = story.bot_says("letter-subject")
    assert letter.holds(recipient)
    story.skip()


async def test_a_changed_answer_changes_the_letter(story: Story) -> None:
    """B10: changed before the letter is written, kept apart from what was said first."""
    await decides_to_leave(story, rounds="one", met="one", again="no")
    await story.user_taps("change")
    story.bot_says("withdraw-change")
    await story.user_taps("again")
    story.bot_says("withdraw-again")
    await story.user_taps("yes")
    story.bot_says("withdraw-decided")
    await story.user_taps("letter")
    await walk(story, "withdraw", "withdraw_letter")
    story.bot_says("letter-subject", _says(story, "again"))
    story.skip()
