"""Malay, by choice only: whoever has it is served in it throughout, and nothing that is typed leads to it or away.

To a program, nearly all Malay reads as Indonesian; to people, the one is not the other.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from conversations.model import Timed, Wrote
from tests.stories.story import PERSON, Story
from tests.stories.walks import walk

# How Malaysians write, about work and about nothing.
MALAY = (
    "saya nak minta tolong sikit pasal temu duga minggu depan",
    "macam mana nak jawab bila diorang tanya pasal gaji",
    "aku rasa tak sedap hati la dengan syarikat tu, takde apa pun yang jelas",
    "boleh tak tengok balik apa yang saya tulis semalam",
    "tak apa, nanti petang saya cuba lagi lepas balik kerja",
    "terima kasih ya, memang membantu sangat",
)
INDONESIAN = (
    "aku mau minta tolong soal wawancara minggu depan dong",
    "gimana ya cara jawab kalau mereka nanya soal gaji",
    "kayaknya aku kurang sreg deh sama perusahaannya, nggak ada yang jelas",
    "bisa lihat lagi nggak apa yang aku tulis kemarin",
    "nggak apa-apa, nanti sore aku coba lagi habis pulang kerja",
    "makasih ya, membantu banget",
)


async def _story(folder: Path, locale: str, *, restarts: bool) -> AsyncIterator[Story]:
    story = Story(folder, locale, restarts=restarts)
    await story.open()
    yield story
    await story.close()
    print("\n".join(story.chat.lines))  # pytest shows it with a failure
    story.over()


@pytest.fixture(params=[False, True], ids=["", "restarting"])
async def malay(request: pytest.FixtureRequest, folder: Path) -> AsyncIterator[Story]:
    async for story in _story(folder, "ms", restarts=request.param):
        yield story


@pytest.fixture
async def indonesian(folder: Path) -> AsyncIterator[Story]:
    async for story in _story(folder, "id", restarts=False):
        yield story


@pytest.fixture
async def german(folder: Path) -> AsyncIterator[Story]:
    async for story in _story(folder, "de", restarts=False):
        yield story


async def _spoken(story: Story) -> str:
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    return person.locale


async def test_the_first_greeting_is_malay_where_telegram_is(malay: Story) -> None:
    await malay.user_sends("/start")
    hello = malay.bot_says("welcome-hello", "temu duga")
    assert hello.labels["decide"] == "Saya dipanggil temu duga"
    assert await _spoken(malay) == "ms"


async def test_a_decision_with_typed_malay_answers(malay: Story) -> None:
    """Names after "kat", a date as Malaysians write it, yes and no in their forms; the card is in Malay."""
    await malay.user_sends("/decide")
    malay.bot_says("decide-company")
    await malay.user_sends("nama syarikat dia Maybank")
    malay.bot_says("decide-role")
    await malay.user_sends("kerani akaun")
    malay.bot_says("decide-when")
    await malay.user_sends("hari Selasa minggu depan, pukul 2.30 petang")
    malay.bot_says("decide-when_ok", "Sel, 1 Dis", "pukul 2.30 petang")
    await malay.user_sends("ya betul")
    answers = (await malay.state()).answers
    assert answers["company"] == Wrote("Maybank")
    assert answers["role"] == Wrote("kerani akaun")
    assert isinstance(when := answers["when"], Timed)
    assert when.at.isoformat() == "2026-12-01T14:30:00"
    await walk(malay, "card", lean="decline")
    card = malay.skip()[-1]
    assert "decide-card" in card.keys
    assert card.holds("Maybank")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("esok pukul 9 pagi", "2026-11-24T09:00"),
        ("lusa pukul 12 tengah hari", "2026-11-25T12:00"),
        ("8hb Disember pukul 3 petang", "2026-12-08T15:00"),
        ("Isnin depan jam 10", "2026-11-30T10:00"),
        ("3/12 pukul 4.30 ptg", "2026-12-03T16:30"),
    ],
)
async def test_dates_as_malaysians_write_them(malay: Story, typed: str, meant: str) -> None:
    await malay.user_sends("/decide Maybank")
    await malay.user_sends("jururawat")
    malay.skip()
    await malay.user_sends(typed)
    malay.bot_says("decide-when_ok")
    assert isinstance(when := (await malay.state()).answers["when"], Timed)
    assert when.at.isoformat(timespec="minutes") == meant


async def test_the_settings_in_malay(malay: Story) -> None:
    """Where one lives by the button for Malaysia; what is shown of it is Malay."""
    await malay.user_sends("/settings")
    malay.bot_says("settings-menu")
    await malay.user_taps("place")
    malay.bot_says("settings-zone")
    await malay.user_sends("saya duduk kat Ipoh")
    malay.bot_says("settings-menu", "Ipoh")
    await malay.user_taps("place", "myt")
    malay.skip()
    await malay.user_types_choice("settings-menu", "quiet")
    malay.bot_says("settings-quiet")
    await malay.user_taps("late")
    malay.bot_says("settings-menu")


async def _declines(story: Story, **answers: str) -> str:
    """Let a letter that declines be written; return it as it is shown."""
    await story.user_sends("/letter Maybank")
    story.bot_says("letter-writing", "Maybank")
    await story.user_taps("decline")
    known = {"role": "kerani", "my_name": "Nurul Izzati", **answers}
    while "letter-letter" not in (said := story.skip())[-1].keys:
        (asked,) = [key.partition("-")[2] for key in said[-1].keys if key.startswith("letter-")]
        await (story.user_taps(known[asked]) if known[asked] in said[-1].choices else story.user_sends(known[asked]))
    return unescape(said[0].html)


async def test_a_letter_in_malay(malay: Story) -> None:
    """To an employer it says tuan/puan, as Malaysians write; no word of it is Indonesian."""
    body = await _declines(malay, letter_language="ms", recipient="Puan Aida")
    assert "Yang dihormati Puan Aida," in body
    assert "Yang benar,\nNurul Izzati" in body
    assert not re.search(r"\b(awak|anda|kamu|wawancara|perusahaan|posisi)\b", body, re.IGNORECASE), body


async def test_a_german_letter_from_a_malay_chat(malay: Story) -> None:
    body = await _declines(malay, letter_language="de", recipient="Frau Sommer")
    assert "Guten Tag Frau Sommer," in body
    assert "Mit freundlichen Grüßen\nNurul Izzati" in body


async def test_a_malay_letter_from_a_german_chat(german: Story) -> None:
    body = await _declines(german, letter_language="ms", recipient="Aida")
    assert "Yang dihormati Encik/Puan Aida," in body


async def test_a_reminder_wished_for_in_malay(malay: Story) -> None:
    """What and when are taken from one sentence; it comes at nine in Malaysia, in the words that were typed."""
    await malay.user_sends("/settings")
    await malay.user_taps("place", "myt", "done")
    malay.skip()
    await malay.user_sends("ingatkan saya esok pukul 9 pagi pasal ujian kat Bosch")
    malay.bot_says("remind-waiting", "ujian kat Bosch")
    await malay.it_is(date(2026, 11, 24), 8, 59)
    malay.bot_stays_silent()
    await malay.it_is(date(2026, 11, 24), 9)
    due = malay.bot_says("remind-due", "ujian kat Bosch")
    assert due.unasked
    await malay.user_types_choice("remind-due", "done")
    malay.bot_says("remind-done")


async def test_from_german_to_malay_and_back(german: Story) -> None:
    """Each by its own name, on a button or typed as others call it."""
    await german.user_sends("/language")
    asked = german.bot_says("language-language")
    assert asked.labels["ms"] == "Bahasa Melayu"
    await german.user_taps("ms")
    german.bot_says("language-changed", german.catalog.text("ms", "language-changed"))
    assert await _spoken(german) == "ms"
    await german.user_sends("/help")
    assert german.bot_says("help-ways").labels["settings"] == german.catalog.text("ms", "help-ways", "settings")
    await german.user_sends("/language")
    german.bot_says("language-language")
    await german.user_sends("jerman")
    german.bot_says("language-changed", german.catalog.text("de", "language-changed"))
    assert await _spoken(german) == "de"


async def test_malay_in_an_indonesian_chat_switches_nothing(indonesian: Story) -> None:
    await indonesian.user_sends("/start")
    for line in (*MALAY, *MALAY):
        await indonesian.user_sends(line)
        assert await _spoken(indonesian) == "id"
        assert not any("language-followed" in message.keys for message in indonesian.skip())


async def test_indonesian_in_a_malay_chat_switches_nothing(malay: Story) -> None:
    """Not even where Malay was nobody's choice, but the language of their Telegram."""
    await malay.user_sends("/start")
    for line in (*INDONESIAN, *MALAY, *INDONESIAN):
        await malay.user_sends(line)
        assert await _spoken(malay) == "ms"
        assert not any("language-followed" in message.keys for message in malay.skip())


async def test_a_chosen_malay_is_kept_whatever_is_written(german: Story) -> None:
    await german.user_sends("/language")
    await german.user_taps("ms")
    german.skip()
    for line in (*INDONESIAN, "ich weiß nicht, ob ich zu dem Gespräch nächste Woche gehen soll", "das ist mir zu viel"):
        await german.user_sends(line)
        assert await _spoken(german) == "ms"
        german.skip()
