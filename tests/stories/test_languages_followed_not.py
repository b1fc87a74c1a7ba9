"""What tells nothing of a language changes nothing: greetings, names, dates, letters, and whatever is everywhere."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.stories.chat import Message
from tests.stories.speaking import another, chats, heard, hears, spoken
from tests.stories.story import Story
from tests.stories.walks import walk

NOTHING = (
    *(
        "ok",
        "oke",
        "haha",
        "lol",
        "hmm",
        "👍",
        "🙏🙏",
        "Zoom",
        "Teams",
        "WhatsApp",
        "HR",
        "hi",
        "hello",
        "hallo",
        "halo",
    ),
    *("3.12.", "15:30", "8.12.2026", "2026-12-08", "100%", "https://acme.example/jobs/4711", "kim@acme.example"),
    *("Siemens", "Gojek", "Bosch", "Tokopedia", "Unilever", "SAP", "Bank Mandiri", "Mr Smith", "@sopan_bot", "..."),
)
# Names made of a language's ordinary words.
COMPANIES = {
    "de": ("Deutsche Bahn", "Stadtwerke Nürnberg", "Die Mobiliar", "Frau Müller Catering"),
    "en": ("The Body Shop", "Marks and Spencer", "Bed Bath and Beyond", "Pret A Manger"),
    "id": ("Bank Rakyat Indonesia", "Rumah Sakit Harapan Kita", "Toko Sinar Jaya", "Garuda Indonesia"),
}
ROLES = {
    "de": ("Sachbearbeiter Einkauf", "Leiter der Buchhaltung", "Pflegefachkraft im Nachtdienst"),
    "en": ("Head of Marketing", "Working Student Finance", "Assistant to the CEO"),
    "id": ("Staf Administrasi", "Kepala Gudang", "Perawat Rawat Inap"),
}
PEOPLE = {
    "de": ("Jürgen Schäfer", "Anna-Lena von der Heide"),
    "en": ("Heather Young", "Will Cook"),
    "id": ("Siti Nurhaliza", "Bambang Pamungkas Jaya"),
}
GREETINGS = {"de": "guten Tag", "en": "good afternoon", "id": "selamat siang"}
DAYS = {"de": ("morgen um 10 Uhr",), "en": ("tomorrow at 10",), "id": ("besok jam 10 pagi",)}
LETTERS = {
    "de": "Sehr geehrte Frau Sommer,\n\nvielen Dank für die Einladung zum Vorstellungsgespräch am Dienstag. Leider "
    "muss ich Ihnen mitteilen, dass ich den Termin nicht wahrnehmen kann, weil ich mich für eine andere Stelle "
    "entschieden habe.\n\nMit freundlichen Grüßen\nKim Muster",
    "en": "Dear Ms Sommer,\n\nThank you very much for inviting me to the interview on Tuesday. Unfortunately I have to "
    "let you know that I cannot attend, because I have decided to take another position.\n\nKind regards\nKim Muster",
    "id": "Yth. Ibu Sommer,\n\nTerima kasih banyak atas undangan wawancara pada hari Selasa. Dengan berat hati saya "
    "sampaikan bahwa saya tidak dapat hadir karena saya sudah memilih posisi lain.\n\nHormat saya,\nKim Muster",
}


def _told(said: list[Message]) -> set[str]:
    """Return what was said of languages."""
    return {key for message in said for key in message.keys & {"language-followed", "tongue-offer"}}


async def test_what_carries_no_language_moves_nobody(story: Story) -> None:
    """Issue D: 0 switches on greetings, company names, ok, haha, Zoom and dates; not even a doubt is left."""
    await hears(story, "hi")
    before = await heard(story)
    for text in NOTHING:
        assert not _told(await hears(story, text)), text
        await hears(story, "/cancel")
        assert await heard(story) == before, text
    assert await spoken(story) == story.locale


@pytest.mark.parametrize("by", [1, 2])
async def test_names_that_answer_a_question_are_in_no_language(story: Story, by: int) -> None:
    """Issue D: companies, roles, people and places move nothing, however plainly they are in another language."""
    theirs = another(story, by)
    await hears(story, "hi")
    before = await heard(story)
    for company, role in zip(COMPANIES[theirs], (*ROLES[theirs], "Analyst"), strict=True):
        await hears(story, "/decide")
        said = [*await hears(story, company), *await hears(story, role)]
        assert (await story.state()).step == "when", (company, role)
        assert not _told(said)
        await hears(story, "/cancel")
    await hears(story, "/settings")
    for name in PEOPLE[theirs]:
        await story.user_taps("about", "my_name")
        story.skip()
        assert not _told(await hears(story, name)), name
        await story.user_taps("back")
        story.skip()
    await story.user_taps("place")
    story.skip()
    assert not _told(await hears(story, {"de": "Nürnberg", "en": "Newcastle upon Tyne", "id": "Surabaya"}[theirs]))
    assert await heard(story) == before
    assert await spoken(story) == story.locale


@pytest.mark.parametrize("by", [1, 2])
async def test_names_on_the_record_are_in_no_language_later(story: Story, by: int) -> None:
    """Issue D: names from the person's records are stripped: an own sentence stays one."""
    theirs = another(story, by)
    company = COMPANIES[theirs][0]
    await hears(story, f"/decide {company}")
    await walk(story, "card", role=ROLES[theirs][0])
    story.skip()
    await story.user_taps("decline")
    story.skip()
    await hears(story, "/cancel")
    before = await heard(story)
    for text in (company, f"{company}!", company.upper()):
        assert not _told(await hears(story, text))
        await hears(story, "/cancel")
    assert await heard(story) == before


@pytest.mark.parametrize("by", [1, 2])
@pytest.mark.parametrize("times", [1, 3])
async def test_a_pasted_letter_moves_nothing(story: Story, by: int, times: int) -> None:
    """Issue D: "a pasted German letter does not flip an Indonesian chat", nor do three of them."""
    theirs = another(story, by)
    await hears(story, "hi")
    before = await heard(story)
    for _ in range(times):
        await story.user_sends(LETTERS[theirs])
        read = story.skip()
        assert not _told(read)
        assert read[-1].labels["again"] == story.catalog.text(story.locale, "check-checked", "again")
    assert await heard(story) == before


@pytest.mark.parametrize("by", [1, 2])
async def test_a_letter_forwarded_with_its_words_moves_nothing(story: Story, by: int) -> None:
    """What somebody else wrote says nothing of how the person writes."""
    await hears(story, "/start")
    before = await heard(story)
    await story.user_forwards(text=LETTERS[another(story, by)])
    assert not _told(story.skip())
    assert await heard(story) == before


async def _told_at_first(story: Story, lines: Sequence[str]) -> set[str]:
    """Return what is said of languages to somebody who has said nothing yet but one of these."""
    told = set()
    for text in lines:
        await hears(story, "/start")
        told |= _told(await hears(story, text))
        await hears(story, "/cancel")
    return told


@pytest.mark.parametrize("by", [1, 2])
async def test_a_greeting_alone_switches_nothing(story: Story, by: int) -> None:
    """Issue D: "0 switches on greetings"."""
    assert not await _told_at_first(story, [GREETINGS[another(story, by)]])
    assert await spoken(story) == story.locale


@pytest.mark.parametrize("by", [1, 2])
@pytest.mark.parametrize("what", [COMPANIES, DAYS], ids=["companies", "days"])
async def test_a_name_or_a_day_alone_switches_nothing(story: Story, by: int, what: dict[str, Sequence[str]]) -> None:
    """Issue D: "0 switches on company names, dates", in a chat that has just begun and has no question open."""
    assert not await _told_at_first(story, what[another(story, by)])
    assert await spoken(story) == story.locale


async def test_gibberish_is_in_no_language(story: Story) -> None:
    """A cat on the keyboard writes no English."""
    await hears(story, "/decide Acme")
    await story.user_taps("unclear")
    story.skip()
    said = [message for _ in range(3) for message in await hears(story, "asdf qwerty")]
    assert not _told(said)


async def test_a_date_of_ones_own_raises_no_doubt(story: Story) -> None:
    """A day in one's own language, with a word before it that another language has too."""
    await hears(story, "/decide Acme")
    await story.user_taps("unclear")
    story.skip()
    said = {"de": "Moment, am 9. Dezember", "en": "moment, 9 December", "id": "sebentar, tanggal 9 Desember"}
    assert not _told(await hears(story, said[story.locale]))


async def test_a_day_in_a_running_chat_switches_nothing(story: Story) -> None:
    """Who has written two sentences is not taken for somebody else over a day and an hour."""
    await chats(story, story.locale)
    for theirs in ("de", "en", "id"):
        assert not _told(await hears(story, DAYS[theirs][0]))
        await hears(story, "/cancel")
        await chats(story, story.locale, 1)
    assert await spoken(story) == story.locale
