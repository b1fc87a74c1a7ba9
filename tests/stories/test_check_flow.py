"""/check: a draft of one's own, looked at; also one that is pasted in the middle of something else."""

from __future__ import annotations

import re
from html import unescape

import pytest

from conversations.model import Wrote
from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks import decides, walk
from tests.stories.walks_records import notes

CLEAN = {
    "de": "Sehr geehrte Frau Sommer,\n\nvielen Dank für das Gespräch am Freitag. Die Stelle interessiert mich sehr, und"
    " ich freue mich auf Ihre Nachricht.\n\nMit freundlichen Grüßen\nKim Muster",
    "en": "Dear Ms Sommer,\n\nThank you for the conversation on Friday. The role interests me very much, and I look"
    " forward to hearing from you.\n\nKind regards,\nKim Muster",
    "id": "Yth. Ibu Sari,\n\nTerima kasih atas wawancara hari Jumat lalu. Saya tertarik dengan posisi tersebut dan"
    " menunggu kabar dari Ibu.\n\nHormat saya,\nKim Muster",
}
BAD = {
    "de": "Sehr geehrte Frau Sommer,\n\nich habe IMMER NOCH NICHTS gehört!!! Wann kann ich Sie anrufen? Ich bin der"
    " beste Kandidat für [Firma].\n\nMit freundlichen Grüßen\nKim Muster",
    "en": "Dear Ms Sommer,\n\nI have been waiting for two weeks and NOBODY ANSWERS!!! When can I call you?"
    " I am the best candidate for [Company].\n\nKind regards,\nKim Muster",
    "id": "Yth. Ibu Sari,\n\nSaya BELUM DAPAT kabar apa pun!!! Kapan saya bisa menelepon Ibu? Saya kandidat terbaik"
    " untuk [Perusahaan].\n\nHormat saya,\nKim Muster",
}
GAP = {"de": "[Firma]", "en": "[Company]", "id": "[Perusahaan]"}
LINE = {
    "de": "Ich schreibe Ihnen, weil mir die Stelle wichtig ist. ",
    "en": "I write because the role matters to me. ",
} | {"id": "Saya menulis karena posisi ini penting bagi saya. "}


def _long(locale: str, characters: int) -> str:
    """Return a letter of exactly so many characters."""
    greeting, _, closing = CLEAN[locale].split("\n\n")
    room = characters - len(greeting) - len(closing) - 4
    return "\n\n".join((greeting, (LINE[locale] * 200)[:room], closing))


async def _pastes(story: Story, draft: str) -> Message:
    await story.user_sends(draft)
    return story.bot_says("check-checked")


async def test_a_clean_draft_is_praised(story: Story) -> None:
    """D5, D6: nothing to find is said, without a hunt for something."""
    await story.user_sends("/check")
    story.bot_says("check-draft")
    assert "draft-clean" in (await _pastes(story, CLEAN[story.locale])).keys
    await story.user_taps("done")
    story.bot_says("check-done")


async def test_a_bad_one_gets_findings_with_its_own_words(story: Story) -> None:
    """D5, D6, D9, D10: each spot is quoted; a gap, shouting and a call are among them."""
    await story.user_sends("/check")
    story.bot_says("check-draft")
    said = await _pastes(story, BAD[story.locale])
    assert {"draft-heading-some", "draft-spot", "draft-bracket", "draft-shouting", "draft-phone"} <= said.keys
    assert said.holds(GAP[story.locale])
    assert "draft-clean" not in said.keys


async def test_another_version_is_looked_at_afresh(story: Story) -> None:
    """product.md 10: what was mended is not found again; line breaks are kept as in a letter."""
    await story.user_sends("/check")
    story.skip()
    first = await _pastes(story, BAD[story.locale])
    await story.user_taps("again")
    assert "check-draft" in story.skip()[-1].keys
    assert "draft-clean" in (await _pastes(story, CLEAN[story.locale])).keys
    assert (await story.state("check")).answers["draft"] == Wrote(CLEAN[story.locale])
    await story.press(first.choices["done"], first.id)
    story.toast("slip-stale")


async def test_a_draft_may_follow_the_command(story: Story) -> None:
    """telegram.md 4: /check and the letter in one message."""
    await story.user_sends(f"/check {BAD[story.locale]}")
    assert "draft-bracket" in story.bot_says("check-checked").keys


async def test_a_letter_pasted_out_of_the_blue_is_looked_at(story: Story) -> None:
    """product.md 9, 10: free text anywhere; nobody needs to know the command."""
    assert "draft-bracket" in (await _pastes(story, BAD[story.locale])).keys
    await story.user_types_choice("check-checked", "done")
    story.bot_says("check-done")


@pytest.mark.parametrize("command", ["/decide Acme", "/debrief", "/withdraw Acme", "/informational Acme", "/letter"])
async def test_pasted_at_an_open_question_it_is_no_answer_and_the_question_comes_back(
    story: Story, command: str
) -> None:
    """product.md, dialogues never mix: a letter is no role, no company and no date."""
    flow = command.split(maxsplit=1)[0][1:]
    await story.user_sends(command)
    (asked,) = story.skip()
    before = await story.state(flow)
    assert "draft-bracket" in (await _pastes(story, BAD[story.locale])).keys
    assert await story.state(flow) == before
    await story.user_taps("done")
    story.bot_says("check-done")
    assert f"{flow}-{before.step}" in story.skip()[-1].keys
    assert f"{flow}-{before.step}" in asked.keys


async def test_after_a_draft_the_next_words_are_for_the_open_question(story: Story) -> None:
    """product.md 9: whoever simply goes on is understood."""
    await story.user_sends("/decide Acme")
    story.skip()
    await _pastes(story, CLEAN[story.locale])
    await story.user_sends("Analyst")
    story.bot_says("decide-when")


@pytest.mark.parametrize("register", ["formal", "informal"])
@pytest.mark.parametrize("decision", ["go", "decline"])
async def test_our_own_letter_pasted_back_is_fine(story: Story, decision: str, register: str) -> None:
    """What it asks of people it keeps to itself: decide's letters, as they are copied."""
    await decides(story, decision)
    story.skip()
    await story.user_taps("letter")
    step = "accept_letter" if decision == "go" else "decline_letter"
    await walk(story, step, recipient="Robin Sommer")
    letter = story.bot_says("letter-subject")
    if register == "informal":
        await story.user_taps("informal")
        letter = story.skip()[-2]
    story.skip()
    assert "draft-clean" in (await _pastes(story, _copied(letter))).keys


@pytest.mark.parametrize("language", ["de", "en", "id"])
@pytest.mark.parametrize("kind", ["accept", "reschedule", "decline", "later_role", "check_back"])
async def test_every_letter_of_ours_pasted_back_is_fine(story: Story, kind: str, language: str) -> None:
    """... and those of /letter, in each language of letters, for a process on record."""
    await notes(story)
    await story.user_sends("/letter Acme")
    await story.user_taps(kind)
    story.skip()
    await story.user_taps(language)
    known = {"proposals": "none", "other_role": "Lead", "my_name": "Kim Muster", "recipient": "Robin Sommer"}
    while "letter-letter" not in (said := story.skip())[-1].keys:
        answer = known[(await story.state("letter")).step] if said else ""
        await (story.user_taps(answer) if answer in said[-1].choices else story.user_sends(answer))
    letter = _copied(said[0])
    await story.user_taps("later")
    story.skip()
    assert "draft-clean" in (await _pastes(story, letter)).keys


def _copied(letter: Message) -> str:
    found = re.search(r"<pre>(.*)</pre>", letter.html, re.DOTALL)
    assert found
    return unescape(found[1])


@pytest.mark.parametrize("characters", [4000, 4096])
@pytest.mark.parametrize("way", ["/check", ""])
async def test_as_long_as_telegram_lets_it_be(story: Story, way: str, characters: int) -> None:
    """telegram.md 16: a message has 4096 characters at most; all of them are read, and it is said that it is long."""
    if way:
        await story.user_sends(way)
        story.skip()
    draft = _long(story.locale, characters)
    assert len(draft) == characters
    said = await _pastes(story, draft)
    assert "draft-long" in said.keys
    assert len(said.html) < 4096
    assert (await story.state("check")).answers["draft"] == Wrote(draft)


async def test_what_is_pasted_is_no_markup(story: Story) -> None:
    """telegram.md: a quoted spot is escaped."""
    await story.user_sends("/check")
    story.skip()
    said = await _pastes(story, BAD[story.locale].replace(GAP[story.locale], "[<b>&]"))
    assert "&lt;b&gt;&amp;" in said.html


async def test_a_way_out_is_no_draft(story: Story) -> None:
    """product.md 9: "cancel" at the question is heard as that."""
    await story.user_sends("/check")
    story.bot_says("check-draft")
    await story.user_sends({"de": "abbrechen", "en": "cancel", "id": "batal"}[story.locale])
    story.bot_says("check-cancelled")


async def test_a_name_that_differs_from_the_record_is_noticed(story: Story) -> None:
    """product.md 10: whom they write to is on record; a slip in a name lands badly."""
    await notes(story)
    for choice in ("edit", "recipient"):
        await story.user_taps(choice)
        story.skip()
    await story.user_sends({"de": "Frau Sommer", "en": "Ms Sommer", "id": "Ibu Sari"}[story.locale])
    story.skip()
    draft = CLEAN[story.locale].replace("Sommer", "Somer").replace("Sari", "Saril")
    assert "draft-clean" in (await _pastes(story, draft)).keys, "of which process it is, it does not say"
    await story.user_taps("again")
    story.skip()
    named = {"de": "Gespräch bei Acme", "en": "conversation at Acme", "id": "wawancara di Acme"}[story.locale]
    was = {"de": "Gespräch", "en": "conversation", "id": "wawancara"}[story.locale]
    assert "draft-name" in (await _pastes(story, draft.replace(was, named))).keys
