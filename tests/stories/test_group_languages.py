"""A group has one language, everybody in private their own; and what the check-in says, read aloud in each of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.dispatcher.groups.boards import QUICK
from bot.language.catalog import Catalog
from conversations.groups.checkin import STAGES
from conversations.languages import LANGUAGES
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, TITLE, GroupStory, Somebody
from tests.stories.group_walks import (
    a_moment,
    circle_of,
    comes,
    goes_to_settings,
    opens_one,
    tells,
)

CATALOG = Catalog()
AISYAH = Somebody(75, "Aisyah", "ms")
MOST_OF_THREE, MOST_OF_TWO = 12, 18  # characters on a phone 360 points wide, before Telegram cuts a button's text
CAMPS = {"de": JONAS, "en": GRACE, "id": RATNA, "ms": AISYAH}


@pytest.mark.parametrize("locale", LANGUAGES)
async def test_the_group_hears_the_language_of_whoever_brought_the_bot(group_story: GroupStory, locale: str) -> None:
    """Issue 6: the coach's language first; then the one a coach chooses for the group."""
    coach = CAMPS[locale]
    await group_story.bot_is_added(coach)
    (hello,) = group_story.in_group()
    assert hello.words == group_story.text(locale, "room-hello", group=TITLE)


async def test_a_language_telegram_does_not_say_is_our_own_choice(group_story: GroupStory) -> None:
    """telegram.md 25: language_code is optional; somebody known is asked nothing, their choice is."""
    await group_story.says(JONAS, "/start")
    await group_story.says(JONAS, "/settings")
    nameless = Somebody(JONAS.id, "Jonas", "")
    await group_story.bot_is_added(nameless)
    (hello,) = group_story.in_group()
    assert hello.words == group_story.text("de", "room-hello", group=TITLE)


async def test_a_coach_chooses_the_groups_language(group_story: GroupStory) -> None:
    """What stands there already follows with its next edit; the coach's own chat stays as it was."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await group_story.taps(RATNA, "group-menu", "language")
    await group_story.taps(RATNA, "group-language", "de")
    assert (await circle_of(group_story)).locale == "de"
    await tells(group_story, JONAS, stage="offer")
    await a_moment(group_story)
    assert f"• Jonas: {group_story.text('de', 'room-stage-offer')}" in opened.words
    await goes_to_settings(group_story)
    assert group_story.text("id", "group-menu", "days") in group_story.to(RATNA)[-1].buttons


async def test_everybody_is_answered_in_their_own(group_story: GroupStory) -> None:
    """The same press, four languages, one message in the group's."""
    await comes(group_story)
    opened = await opens_one(group_story)
    for who in (GRACE, JONAS, SARI):
        answer = await group_story.taps(who, "room-stage-resting", in_group=True)
        stage = group_story.text(who.locale, "room-stage-resting")
        assert answer["text"] == group_story.text(who.locale, "room-noted-joined", stage=stage)
    await a_moment(group_story)
    assert (
        group_story.text("id", "room-checkin", closes="|", count="3", amount="many").partition("|")[2] in opened.words
    )


async def test_the_private_questions_are_asked_in_ones_own(group_story: GroupStory) -> None:
    """A German in an Indonesian group."""
    await comes(group_story)
    await opens_one(group_story)
    await group_story.enters(JONAS, await group_story.taps(JONAS, "room-answer", in_group=True))
    asked = group_story.to(JONAS)[-1]
    assert asked.words == group_story.text("de", "checkin-stage", **{"group-title": TITLE})
    assert list(asked.buttons)[: len(STAGES)] == [group_story.text("de", f"room-stage-{stage}") for stage in STAGES]


@pytest.mark.parametrize("locale", LANGUAGES)
def test_quick_buttons_can_be_read_on_a_phone(locale: str) -> None:
    """Three in a row, then two: what is longer would be cut."""
    labels = [CATALOG.text(locale, f"room-stage-{stage}") for stage in QUICK]
    assert all(len(label) <= MOST_OF_THREE for label in labels[:3]), labels
    assert all(len(label) <= MOST_OF_TWO for label in labels[3:]), labels
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize(("count", "amount"), [("0", "none"), ("1", "one"), ("7", "many")])
def test_the_message_reads_well_with_any_number(locale: str, count: str, amount: str) -> None:
    """One sentence or two, the number where there is one, no hole, no doubled space, short enough for a phone."""
    for key in ("room-checkin", "room-checkin-over", "room-digest"):
        text = CATALOG.text(locale, key, None, {"closes": "X", "count": count, "amount": amount})
        assert not re.search(r"  |\{|\}|\$| \n|\n\n\n| $", text), text
        assert (count in text) or amount != "many", text
        assert len(text) <= 200, text


@pytest.mark.parametrize("locale", LANGUAGES)
def test_nobody_is_ranked_or_missed_in_words(locale: str) -> None:
    """product.md 8: no text of the group speaks of who is missing, of places, or of the first."""
    words = {
        "de": "fehlt|fehlen|nicht geantwortet|Platz|beste|erste",
        "en": "missing|not answered|rank|best|first|hasn't|haven't",
        "id": "belum menjawab|peringkat|terbaik|pertama|juara",
        "ms": "belum menjawab|belum jawab|kedudukan|terbaik|pertama|juara",
    }
    for key in ("room-checkin", "room-checkin-over", "room-digest", "room-board-line"):
        for amount in ("none", "one", "many"):
            args = {"closes": "X", "count": "3", "amount": amount, "name": "N", "stage": "S"}
            assert not re.search(words[locale], CATALOG.text(locale, key, None, args), re.IGNORECASE)


def test_malay_is_malaysian() -> None:
    """Not a copy of Indonesian: other words, and none that only Indonesians say."""
    folder = Path(__file__).parents[2] / "locales"
    for name in ("room.ftl", "checkin.ftl", "group.ftl"):
        malay = (folder / "ms" / name).read_text(encoding="utf-8")
        said = "\n".join(line for line in malay.splitlines() if not line.startswith("#"))
        assert said != (folder / "id" / name).read_text(encoding="utf-8")
        found = re.findall(
            r"\b(kamu|aku|wawancara|grup|lowongan|bisa|nggak|gimana|kalian|tanggal merah)\b", said, re.IGNORECASE
        )
        assert not found, (name, found)


@pytest.mark.parametrize(
    ("who", "words", "locale"),
    [
        (JONAS, "@sopan_bot kannst du mir bei einer Absage helfen?", "de"),
        (GRACE, "hey @Sopan_Bot, what can you do for me?", "en"),
        (GRACE, "@sopan_bot kannst du mir bei einer Absage helfen, ich weiß nicht weiter", "de"),
        (JONAS, "/decide Acme", "de"),
    ],
)
async def test_who_addresses_the_bot_is_answered_in_their_language(
    group_story: GroupStory, who: Somebody, words: str, locale: str
) -> None:
    """Issue 6: a member who writes another language than the group's is answered in theirs, and led to their chat."""
    await comes(group_story)
    group_story.in_group()
    await group_story.says(who, words, in_group=True)
    (answer,) = group_story.in_group()
    assert answer.words == group_story.text(locale, "room-in-private")
    assert list(answer.buttons) == [group_story.text(locale, "room-go-private")]


async def test_a_mention_of_somebody_else_is_nothing_to_answer(group_story: GroupStory) -> None:
    """telegram.md 22: administrators' bots hear everything; they answer what is said to them."""
    await comes(group_story)
    group_story.in_group()
    await group_story.says(JONAS, "frag doch @sopan_bot2 oder mail@sopan_bot.example", in_group=True)
    await group_story.says(JONAS, "ich warte noch", in_group=True)
    assert group_story.in_group() == []
