"""What is sent besides fresh words: each gets a fitting, kind reaction, and an open question stands."""

from __future__ import annotations

import re

import pytest

from conversations.model import Wrote
from tests.stories.story import PERSON, Story
from tests.stories.walks import walk

PHOTO: dict[str, object] = {"photo": [{"file_id": "p"}]}
FILE: dict[str, object] = {"document": {"file_id": "d", "file_name": "CV.pdf"}}
REACTIONS: list[tuple[dict[str, object], str]] = [
    ({"voice": {"file_id": "v"}}, "odd-voice"),
    ({"video_note": {"file_id": "v"}}, "odd-voice"),
    ({"audio": {"file_id": "a"}}, "odd-voice"),
    (PHOTO, "odd-photo"),
    ({"video": {"file_id": "v"}}, "odd-video"),
    ({"story": {"id": 1}}, "odd-video"),
    ({"sticker": {"file_id": "s"}}, "odd-sticker"),
    ({"animation": {"file_id": "g"}, "document": {"file_id": "g"}}, "odd-sticker"),
    ({"dice": {"value": 3}}, "odd-sticker"),
    (FILE, "odd-document"),
    ({"contact": {"phone_number": "1", "first_name": "K"}}, "odd-contact"),
    ({"poll": {"id": "1"}}, "odd-poll"),
    ({"checklist": {"title": "x"}}, "odd-media"),
]
INVITATION = {
    "de": "Wir möchten Sie zu einem Vorstellungsgespräch bei Acme einladen, am Dienstag um 10 Uhr.",
    "en": "We would like to invite you to an interview at Acme on Tuesday at 10 am.",
    "id": "Kami mengundang Anda untuk wawancara di Acme pada hari Selasa pukul 10.00.",
}
FOREIGN = {"de": INVITATION["en"], "en": INVITATION["de"], "id": INVITATION["de"]}


async def test_each_kind_has_its_reaction_and_the_question_stands(story: Story) -> None:
    """telegram.md 30: not read, not scolded; what was asked is asked below."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    for content, reaction in REACTIONS:
        await story.user_sends_media(**content)
        said = story.bot_says(reaction)
        assert "decide-company" in said.keys
    await story.user_sends("Acme")
    story.bot_says("decide-role")


async def test_each_kind_has_its_reaction_when_nothing_is_asked(story: Story) -> None:
    for content, reaction in REACTIONS:
        await story.user_sends_media(**content)
        said = story.bot_says(reaction)
        assert said.keys == {reaction}


async def test_the_sentence_that_is_suggested_is_understood(story: Story) -> None:
    """Instead of the picture of an invitation."""
    await story.user_sends_media(**PHOTO)
    said = story.bot_says("odd-photo")
    quoted = re.search("[„“](.+)[“”]", said.plain)
    assert quoted, said.plain
    await story.user_sends(quoted.group(1))
    story.skip()
    company = (await story.state("decide")).answers["company"]
    assert isinstance(company, Wrote)
    assert company.text in {"Siemens", "Telkom"}


async def test_buttons_come_again_and_work(story: Story) -> None:
    """The ones above are put away: two keyboards for one question would be one too many."""
    await story.user_sends("/decide")
    await walk(story, "fit")
    above = story.skip()[-1]
    assert "gladly" in above.choices
    await story.user_sends_media(sticker={"file_id": "s"})
    said = story.bot_says("odd-sticker")
    assert "decide-fit" in said.keys
    assert not above.choices
    await story.user_taps("gladly")
    story.bot_says("decide-practice")


async def test_a_card_does_not_come_twice(story: Story) -> None:
    """It is long and stands just above: only its buttons come again."""
    await story.user_sends("/decide")
    await walk(story, "card")
    story.skip()
    await story.user_sends_media(voice={"file_id": "v"})
    said = story.bot_says("odd-voice")
    assert "decide-card" not in said.keys
    assert said.choices


@pytest.mark.parametrize("content", [PHOTO, FILE])
async def test_a_caption_is_what_somebody_wrote(story: Story, content: dict[str, object]) -> None:
    """It answers the open question; that the picture itself was not read is said above."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends_media(**content, caption="Acme")
    said = story.bot_says("decide-role")
    assert "odd-caption" in said.keys
    assert (await story.state()).answers["company"] == Wrote("Acme")


async def test_a_caption_can_be_edited(story: Story) -> None:
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends_media(**PHOTO, caption="Acmee")
    story.bot_says("decide-role")
    changed = {**story.envelope(), "message_id": story.last_sent, **PHOTO, "caption": "Acme", "edit_date": 1}
    await story.update({"edited_message": changed})
    story.bot_says("odd-amended", "Acme")
    await story.update({"edited_message": {**changed, "caption": ""}})
    story.bot_stays_silent()


async def test_an_album_is_answered_once(story: Story) -> None:
    """Each of its pictures is an update of its own, and the bot may have been started anew between them."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    for _ in range(3):
        await story.user_sends_media(**PHOTO, media_group_id="13")
    story.bot_says("odd-photo")
    story.bot_stays_silent()
    await story.user_sends_media(**PHOTO, media_group_id="14")
    story.bot_says("odd-photo")
    await story.user_sends_media(**PHOTO)
    story.bot_says("odd-photo")


async def test_an_album_with_a_caption_is_words_once(story: Story) -> None:
    """Wherever the caption stands; a second one is not taken for the next answer."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    for number, caption in enumerate(("Acme", "", "2", "")):
        await story.user_sends_media(**PHOTO, media_group_id="13", **({"caption": caption} if caption else {}))
        if not number:
            assert "odd-caption" in story.bot_says("decide-role").keys
    story.bot_stays_silent()
    await story.user_sends("Analyst")
    story.bot_says("decide-when")
    for caption in ("", "8.12."):
        await story.user_sends_media(**PHOTO, media_group_id="14", **({"caption": caption} if caption else {}))
    story.bot_says("odd-photo")
    said = story.bot_says("decide-when_ok")
    assert "odd-caption" not in said.keys, "that has just been said"


async def test_somebody_elses_words_answer_nothing(story: Story) -> None:
    """Neither the question, nor in whose language to speak."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    before = await story.state()
    for text in (INVITATION[story.locale], FOREIGN[story.locale], FOREIGN[story.locale] * 2):
        await story.passes(minutes=1)
        await story.user_forwards(text=text)
        said = story.bot_says("odd-forwarded")
        assert "decide-company" in said.keys
    assert await story.state() == before
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person is not None
    assert person.locale == story.locale
    await story.user_sends("Acme")
    story.bot_says("decide-role")


async def test_somebody_elses_words_begin_nothing(story: Story) -> None:
    """What it is about is asked, and answered by a button or in words."""
    await story.user_forwards(text=INVITATION[story.locale])
    said = story.bot_says("unsure-what")
    assert "odd-forwarded" in said.keys
    await story.user_taps("decide")
    story.bot_says("decide-company")


async def test_a_forwarded_command_is_not_obeyed(story: Story) -> None:
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_forwards(text="/cancel", entities=[{"type": "bot_command", "offset": 0, "length": 7}])
    story.bot_says("odd-forwarded")
    await story.user_sends("Acme")
    story.bot_says("decide-role")


async def test_the_caption_of_a_forwarded_picture_is_not_theirs(story: Story) -> None:
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_forwards(**PHOTO, caption=INVITATION[story.locale])
    story.bot_says("odd-photo")
    assert "company" not in (await story.state()).answers


async def test_what_is_forwarded_in_one_go_is_answered_once(story: Story) -> None:
    """A whole thread sent on, part by part."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    for text in ("Hi", INVITATION[story.locale], "?"):
        await story.user_forwards(text=text)
    story.bot_says("odd-forwarded")
    story.bot_stays_silent()


async def test_ones_own_words_sent_on_are_an_answer(story: Story) -> None:
    """From one's own notes."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    sender = story.envelope()["from"]
    await story.user_sends("Acme", forward_origin={"type": "user", "date": 1, "sender_user": sender})
    story.bot_says("decide-role")
