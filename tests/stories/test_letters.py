"""Letters as the employer will read them: each kind, language and register, from each language of the chat."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks import DAY, decides, walk

LONG_DAY = {"de": "8. Dezember 2026", "en": "8 December 2026", "id": "8 Desember 2026"}
COPY_MOST = 256


async def _letter(story: Story, kind: str, language: str, register: str, recipient: str, **answers: str) -> Message:
    decision, shown = ("go", "accept_letter") if kind == "accept" else ("decline", "decline_letter")
    await decides(story, decision, **answers)
    story.skip()
    await story.user_taps("letter")
    await walk(story, shown, letter_language=language, recipient=recipient, **answers)
    if register == "informal":
        story.skip()
        await story.user_taps("informal")
    letter = story.bot_says("letter-subject")
    story.bot_says(f"decide-{shown}")
    return letter


def _body(letter: Message) -> str:
    found = re.search(r"<pre>(.*)</pre>", letter.html, re.DOTALL)
    assert found
    return unescape(found[1])


@pytest.mark.parametrize("language", ["de", "en", "id"])
@pytest.mark.parametrize("kind", ["accept", "decline"])
@pytest.mark.parametrize("register", ["formal", "informal"])
async def test_a_letter_is_ready_to_send(story: Story, kind: str, language: str, register: str) -> None:
    """A8, A11: no gaps, nothing of the chat's language, names as written, and buttons that copy exactly the text."""
    other_role = "R&D <Lead>"
    answers = {"company": "Acme & Söhne", "other_role": other_role, "doors": "maybe"}
    letter = await _letter(story, kind, language, register, "Robin Sommer", **answers)
    body = _body(letter)
    assert not re.search(r"[\[\]{}]|\$\w|None|XXX|…", body), body
    assert "Robin Sommer" in body.splitlines()[0]
    assert body.splitlines()[-1] == "Kim Muster"
    assert "\n\n\n" not in body
    assert not re.search(r" [,.!?]|  |\.\.", body), "no leftovers of what was left out"
    if kind == "accept":
        assert LONG_DAY[language] in body
        assert re.search(r"15[:.]00", body)
        assert other_role in body
    else:
        assert "2026" not in body, "a letter that declines needs no date"
    key = f"letter-{kind}-{register}"
    closing = story.catalog.text(language, key, "closing", {"my_name": "Kim Muster"})
    assert body.endswith(closing)
    assert (body in letter.copies) == (len(body) <= COPY_MOST)
    assert all(len(copied) <= COPY_MOST for copied in letter.copies)
    subject = unescape(letter.html.partition("\n\n")[0])
    assert any(copied in subject for copied in letter.copies if copied != body)
    assert letter.html.count("<b>") <= 1, "what a person wrote is escaped"


@pytest.mark.parametrize("language", ["de", "en", "id"])
@pytest.mark.parametrize("register", ["formal", "informal"])
async def test_a_letter_with_only_a_day_asks_for_the_time(story: Story, language: str, register: str) -> None:
    """A8: what is missing is asked for by the letter, never left as a bracket; nobody known, nobody guessed."""
    body = _body(await _letter(story, "accept", language, register, "unknown", when=DAY[story.locale]))
    assert LONG_DAY[language] in body
    assert not re.search(r"00[:.]00", body), "midnight is not a time anybody said"
    assert "Kim" not in body.splitlines()[0]
    greeting = story.catalog.text(language, f"letter-accept-{register}", "to_unknown", {"company": "Acme"})
    assert body.startswith(greeting)


@pytest.mark.parametrize(
    ("recipient", "greeting"),
    [
        ("Bu Ratna", "Yth. Ibu Ratna,"),
        ("Ratna", "Yth. Bapak/Ibu Ratna,"),
        ("Ibu Ratna Dewi", "Yth. Ibu Ratna Dewi,"),
        ("pak Budi", "Yth. Bapak Budi,"),
        ("Bapak Budi", "Yth. Bapak Budi,"),
        ("Budiman", "Yth. Bapak/Ibu Budiman,"),
    ],
)
async def test_an_indonesian_title_is_not_doubled(story: Story, recipient: str, greeting: str) -> None:
    """voice.md: letters Anda, Bapak/Ibu; who wrote "Bu Ratna" is not greeted "Bapak/Ibu Bu Ratna"."""
    assert _body(await _letter(story, "decline", "id", "formal", recipient)).startswith(greeting)


async def test_an_informal_indonesian_letter_says_kak_only_without_a_title(story: Story) -> None:
    """voice.md: warm, and no gender guessed."""
    assert _body(await _letter(story, "decline", "id", "informal", "Ratna")).startswith("Halo Kak Ratna,")
    await story.user_taps("again")
    await walk(story, "decline_letter", letter_language="id", recipient="Mas Budi")
    assert _body(story.bot_says("letter-subject")).startswith("Halo Mas Budi,")
    story.skip()


async def test_a_german_letter_takes_the_title_as_written(story: Story) -> None:
    """voice.md: letters Sie; the name stands as the person wrote it."""
    body = _body(await _letter(story, "decline", "de", "formal", "Frau Sommer"))
    assert body.startswith("Guten Tag Frau Sommer,")
    assert "Ihr Interesse" in body


async def test_language_names_and_tone_can_be_changed_under_the_letter(story: Story) -> None:
    """A11: another tone at one tap, kept for this letter; other language and names ask again, the company does not."""
    await _letter(story, "decline", "de", "formal", "Robin Sommer")
    buttons = story.chat.messages[max(story.chat.messages)].choices
    assert "formal" not in buttons, "it is formal already"
    await story.user_taps("informal")
    assert "Hallo Robin Sommer," in story.bot_says("letter-subject").plain
    assert "formal" in story.bot_says("decide-decline_letter").choices
    await story.user_taps("again")
    story.bot_says("decide-letter_language")
    await story.user_taps("en")
    story.bot_says("decide-my_name")
    await story.user_sends("K. Muster")
    story.bot_says("decide-recipient")
    await story.user_sends("Robin")
    letter = story.bot_says("letter-subject", "Hi Robin,", "K. Muster")
    assert "Acme" in letter.html
    story.bot_says("decide-decline_letter")


async def test_the_role_is_left_out_where_nobody_named_it(story: Story) -> None:
    """A11: without a role the letter still reads as a whole."""
    body = _body(await _letter(story, "decline", story.locale, "formal", "unknown", role="unclear"))
    label = story.catalog.text(story.locale, "decide-role", "unclear")
    assert label not in body


async def test_a_letter_too_long_to_copy_by_button_is_still_there_to_copy(story: Story) -> None:
    """telegram.md 16: copy_text takes 256 characters; a longer letter stands as text, its subject has a button."""
    long = {"company": "C" * 80, "role": "S" * 80, "other_role": "T" * 80, "doors": "yes"}
    letter = await _letter(story, "accept", "de", "formal", "R" * 60, **long)
    assert _body(letter) not in letter.copies
    assert len(letter.html) < 4096
