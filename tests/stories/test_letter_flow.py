"""/letter: one letter on its own, of every kind, for a process on record or for any company."""

from __future__ import annotations

import re
from html import unescape

import pytest

from conversations.languages import LANGUAGES
from conversations.model import Picked
from tests.stories.chat import Message
from tests.stories.story import PERSON, Story
from tests.stories.walks_records import in_place, notes, processes, the_process

KINDS = ("accept", "reschedule", "decline", "later_role", "check_back")  # what it writes itself
LED_IN = {
    "de": "Die Firma heißt Müller & <Söhne>",
    "en": "it's called Müller & <Söhne>",
    "id": "namanya Müller & <Söhne>",
}
DATED = {"de": "8. Dezember 2026", "en": "8 December 2026", "id": "8 Desember 2026"}
LOOSE_ENDS = re.compile(r"[\[\]{}]|\$\w|None|XXX|…| [,.!?]|  |\.\.|\n\n\n")
ANSWERS = {"role": "Analyst", "proposals": "10.12. 9:00, 11.12. 14:00", "other_role": "Lead", "my_name": "Kim Muster"}


async def _writes(story: Story, kind: str, language: str = "", **answers: str) -> Message:
    """Answer what a letter of this kind asks for; return the letter, its menu heard."""
    await story.user_taps(kind)
    known = {**ANSWERS, "letter_language": language or story.locale, "recipient": "unknown", **answers}
    while "letter-letter" not in (said := story.skip())[-1].keys:
        (asked,) = [key.partition("-")[2] for key in said[-1].keys if key.startswith("letter-")]
        answer = known[asked]
        await (story.user_taps(answer) if answer in said[-1].choices else story.user_sends(answer))
    return said[0]


def _body(letter: Message) -> str:
    found = re.search(r"<pre>(.*)</pre>", letter.html, re.DOTALL)
    assert found
    return unescape(found[1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_for_a_company_that_is_not_on_record(story: Story, kind: str, language: str) -> None:
    """A8, A11, A12, C7: a letter without a gap, in its own language and in both registers."""
    await story.user_sends("/letter Acme & Söhne")
    story.bot_says("letter-writing", "Acme & Söhne")
    letter = await _writes(story, kind, language, recipient="Robin Sommer")
    for register in ("formal", "informal"):
        body = _body(letter)
        assert not LOOSE_ENDS.search(body), body
        assert "Robin Sommer" in body.splitlines()[0]
        assert body.splitlines()[-1] == "Kim Muster"
        key = f"letter-{kind}-{register}"
        assert body.endswith(story.catalog.text(language, key, "closing", {"my_name": "Kim Muster"}))
        if kind == "reschedule":
            assert ANSWERS["proposals"] in body
        if kind == "later_role":
            assert "Lead" in body
        if register == "formal":
            await story.user_taps("informal")
            letter = story.bot_says("letter-subject")
            story.bot_says("letter-letter")


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_for_a_process_on_record(story: Story, kind: str) -> None:
    """product.md 7: what is known is not asked for again: company, role, date."""
    await notes(story)
    await story.user_sends("/letter")
    asked = story.bot_says("letter-company")
    said = await in_place(story, asked, (await the_process(story)).id)
    assert "letter-writing" in said.keys
    letter = await _writes(story, kind)
    assert not LOOSE_ENDS.search(_body(letter))
    if kind in {"accept", "reschedule", "decline"}:
        assert letter.holds("Analyst")
    if kind == "accept":
        assert DATED[story.locale] in _body(letter)
    assert len(await processes(story)) == 1


@pytest.mark.parametrize(
    ("kind", "step"),
    [("thanks", "debrief-over_at"), ("follow_up", "debrief-over_at"), ("withdraw", "withdraw-rounds")],
)
async def test_what_wants_more_than_a_letter_goes_on_there(story: Story, kind: str, step: str) -> None:
    """D3, D8, B8: about the same process, without asking which; and first of all when it was."""
    await notes(story)
    await story.user_sends("/letter acme")
    asked = story.bot_says("letter-writing")
    assert step in (await in_place(story, asked, kind)).keys


@pytest.mark.parametrize(("kind", "flow"), [("thanks", "debrief"), ("follow_up", "debrief"), ("withdraw", "withdraw")])
async def test_a_company_told_here_is_not_asked_for_there(story: Story, kind: str, flow: str) -> None:
    """product.md 7: asked once, also for a company that is not on record."""
    await story.user_sends("/letter Acme")
    asked = story.bot_says("letter-writing")
    said = await in_place(story, asked, kind)
    assert f"{flow}-company" not in said.keys
    assert "Acme" in str((await story.state(flow)).answers["company"])


async def test_words_name_the_company_and_the_kind(story: Story) -> None:
    """telegram.md 4: typing works everywhere; what leads up to a name is no part of it."""
    await story.user_sends("/letter")
    story.bot_says("letter-company")
    await story.user_sends(LED_IN[story.locale])
    story.bot_says("letter-writing", "Müller & <Söhne>")
    await story.user_types_choice("letter-writing", "later_role")
    story.bot_says("letter-letter_language")
    await story.user_sends("/back")
    story.bot_says("letter-writing")
    await story.user_sends("/back")
    story.bot_says("letter-company")
    await story.user_sends("Bolt")
    story.bot_says("letter-writing", "Bolt")


async def test_a_company_on_record_is_known_by_its_name(story: Story) -> None:
    """product.md 9: typed or as a command's words, in whatever case."""
    await notes(story)
    for way in ("/letter aCME", "/letter"):
        await story.user_sends(way)
        if way == "/letter":
            story.bot_says("letter-company")
            await story.user_sends("acme")
        story.bot_says("letter-writing", "Acme")
        assert (await story.state("letter")).answers["process"] == Picked((await the_process(story)).id)


async def test_rescheduling_without_proposals_asks_for_theirs(story: Story) -> None:
    """No gap: where somebody proposes nothing, the letter asks."""
    await story.user_sends("/letter Acme")
    story.skip()
    letter = await _writes(story, "reschedule", proposals="none")
    assert not LOOSE_ENDS.search(_body(letter))
    assert story.catalog.text(story.locale, "letter-proposals", "none") not in _body(letter)


async def test_a_letter_put_off_waits_and_can_be_written_anew(story: Story) -> None:
    """product.md 10: nothing is sent; "later" keeps it, "again" asks for language and names once more."""
    await story.user_sends("/letter Acme")
    story.skip()
    first = await _writes(story, "decline", "de", recipient="Robin Sommer")
    menu = story.chat.messages[max(story.chat.messages)]
    assert "letter-later" in (await in_place(story, menu, "later")).keys
    await story.user_taps("letter")
    assert _body(story.bot_says("letter-subject")) == _body(first)
    story.bot_says("letter-letter")
    await story.user_taps("again")
    story.bot_says("letter-letter_language")
    await story.user_taps("en")
    story.bot_says("letter-my_name")
    await story.user_sends("K. Muster")
    story.bot_says("letter-recipient")
    await story.user_taps("unknown")
    assert "K. Muster" in _body(story.bot_says("letter-subject"))
    story.bot_says("letter-letter")
    await story.user_taps("later")
    story.skip()
    await story.user_taps("fine")
    story.bot_says("letter-done")


async def test_a_letter_sent_is_noted(story: Story) -> None:
    """product.md 5: declining ends the process; asking for another date does not."""
    await notes(story)
    for kind, ended in (("reschedule", ""), ("decline", "declined")):
        await story.user_sends("/letter Acme")
        story.skip()
        await _writes(story, kind)
        await story.user_taps("sent")
        story.bot_says("letter-sent")
        assert (await the_process(story)).ended == ended
    assert await story.nudges() == []


@pytest.mark.parametrize("kind", KINDS)
async def test_cancelled_nothing_is_noted(story: Story, kind: str) -> None:
    """product.md 9: any command escapes."""
    await story.user_sends("/letter Acme")
    await story.user_taps(kind)
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("letter-cancelled")
    assert await processes(story) == []


@pytest.mark.parametrize(("chosen", "asks"), [("de", False), ("id", False), ("ask", True)])
async def test_the_language_set_for_letters_is_not_asked_for_again(story: Story, chosen: str, asks: bool) -> None:
    """product.md 7: "letter language" in the settings holds for every letter; "ask me each time" asks."""
    await story.user_sends("/settings")
    for choice in ("about", "letter_language"):
        story.skip()
        await story.user_taps(choice)
    story.skip()
    await story.user_taps(chosen)
    story.bot_says("settings-about", story.catalog.text(story.locale, "settings-letter_language", chosen))
    await story.user_taps("back", "done")
    story.skip()
    for kind in ("decline", "later_role"):
        await story.user_sends("/letter Acme")
        story.skip()
        await story.user_taps(kind)
        if kind == "decline":
            story.bot_says("letter-role")
            await story.user_taps("none")
        asked = story.skip()[-1]
        assert ("letter-letter_language" in asked.keys) == asks
        await story.user_sends("/cancel")
        story.bot_says("letter-cancelled")


async def test_a_letter_is_in_the_language_that_is_set(story: Story) -> None:
    """product.md 7: chat in one language, letters in another; changed for one letter, the setting stays."""
    await story.user_sends("/settings")
    for choice in ("about", "letter_language", "de"):
        story.skip()
        await story.user_taps(choice)
    await story.user_sends("/letter Acme")
    story.skip()
    assert "Sehr geehrte Damen und Herren" in _body(await _writes(story, "check_back"))
    await story.user_taps("again")
    story.bot_says("letter-letter_language")
    await story.user_taps("en")
    story.skip()
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    assert person.facts["letter_language"] == {"picked": "de"}
