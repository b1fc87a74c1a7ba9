"""How much a message may say about a person's language, and when another language is spoken to them."""

from __future__ import annotations

import pytest

from bot.language.detecting import Evidence, detector
from bot.language.following import expected, speak
from bot.understood import Speaker, followed, meet

LANGUAGES = ("de", "en", "id")
OWN = {
    "de": ("ich weiß nicht, ob das die richtige Stelle für mich ist", "kannst du mir dabei helfen, bitte?"),
    "en": ("I don't know if that is the right place for me", "can you help me with it, please?"),
    "id": ("aku nggak tahu itu tempat yang cocok buat aku atau bukan", "bisa bantu aku nggak, kak?"),
}
# What may be in a language, and says little about who types it.
LITTLE = [
    *("Der Grüne Punkt", "Die Sparkasse am Ring", "Rumah Makan Sederhana", "Head of the Village", "Leiter der Nacht"),
    *("The Ritz plc", "Toko Roti Enak Tbk", "Haus und Garten GmbH", "Lantern and Sons Ltd"),
    *("nächsten Montag um halb neun", "lusa jam tujuh malam", "next Friday at half past two", "Rabu pagi", "am Abend"),
    *("fghj vbnm", "blorp", "zxcv zxcv zxcv", "wubba lubba"),
]


def _after(texts: tuple[str, ...], client: str) -> Speaker:
    person = meet(client)
    for text in texts:
        _, person = followed(text, person)
    return person


@pytest.mark.parametrize("client", LANGUAGES)
@pytest.mark.parametrize("text", LITTLE)
def test_names_and_days_change_nothing_however_often(text: str, client: str) -> None:
    """Nor do ten of them; nor is another language offered after two."""
    assert _after((text,) * 10, client).spoken == client
    assert not speak(client, _after((text,) * 2, client).believed)[1]


@pytest.mark.parametrize("text", LITTLE)
def test_a_day_between_own_sentences_moves_next_to_nothing(text: str) -> None:
    for client, own in OWN.items():
        assert _after((own[0], text), client).sure_of(client) > 0.97


@pytest.mark.parametrize("client", LANGUAGES)
@pytest.mark.parametrize("theirs", LANGUAGES)
def test_two_sentences_are_what_it_takes(client: str, theirs: str) -> None:
    """The first changes nothing, however plain; the second does, and so does an "ok" behind the first."""
    first, second = OWN[theirs]
    assert _after((first,), client).spoken == client
    assert _after((first * 3,), client).spoken == client
    assert _after((first, second), client).spoken == theirs
    assert _after((first, "ok"), client).spoken == theirs
    assert _after(("hi", first), client).spoken == theirs


@pytest.mark.parametrize("client", LANGUAGES)
@pytest.mark.parametrize("theirs", LANGUAGES)
def test_a_foreign_first_sentence_is_outweighed_by_an_own_one(client: str, theirs: str) -> None:
    """And one in a running chat changes nothing, be it followed by "ok"."""
    assert _after((OWN[theirs][0], OWN[client][0]), client).spoken == client
    assert _after((*OWN[client], OWN[theirs][0], "ok"), client).spoken == client


@pytest.mark.parametrize("theirs", LANGUAGES)
@pytest.mark.parametrize("client", LANGUAGES)
def test_two_words_need_another_two(client: str, theirs: str) -> None:
    said = {"de": "ja gerne", "en": "help please", "id": "iya dong"}[theirs]
    assert _after(("hi", said), client).spoken == client
    assert _after(("hi", said, said, said), client).spoken == theirs


@pytest.mark.parametrize("client", LANGUAGES)
def test_another_language_is_offered_after_a_first_sentence_in_it(client: str) -> None:
    for theirs, own in OWN.items():
        believed = _after((own[0],), client).believed
        assert speak(client, believed, first=True) == (client, theirs != client)


def test_a_telegram_that_says_nothing_leaves_it_to_the_first_words() -> None:
    for theirs, own in OWN.items():
        assert _after((own[0],), "fr").spoken == theirs


def test_what_says_nothing_leaves_beliefs_alone() -> None:
    before = expected("de", LANGUAGES)
    assert before.heard(Evidence({})) is before


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_sentence_counts_in_full_and_a_name_next_to_nothing(locale: str) -> None:
    full = [detector().evidence(text).most for text in OWN[locale]]
    assert full == [float("inf")] * 2
    assert detector().evidence("Bäckerei Sonnenschein am Markt").most < 1


@pytest.mark.parametrize("text", ["ÜBERMORGEN KANN ICH NICHT KOMMEN", "möchte nächste Woche für euch da sein"])
def test_small_words_count_with_umlauts_too(text: str) -> None:
    """The lists have them spelled out."""
    why = detector().evidence(text).why
    assert any("ö" in one or "ü" in one for one in why)


@pytest.mark.parametrize("spoken", ["ms", "id"])
def test_malay_and_indonesian_are_no_sign_of_each_other(spoken: str) -> None:
    """Neither is left for the other, nor is it offered, whichever of the two somebody writes."""
    malay = ("saya tak pasti nak pergi temu duga ni ke tidak", "macam mana nak tolak jemputan dengan sopan?")
    for said in (malay, OWN["id"], (*malay, *OWN["id"]) * 3):
        person = _after(said, spoken)
        assert person.spoken == spoken
        assert speak(spoken, person.believed) == (spoken, False)
