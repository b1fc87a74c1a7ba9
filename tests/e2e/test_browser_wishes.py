"""Whoever types instead of tapping: wishes, reminders of one's own, languages that change, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_chat import Chat, sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_words import label, plain

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_jonas_tells_it_all_in_one_sentence(house: House, browser: Browser) -> None:
    """German: what a sentence named is shown, put right by words and confirmed; free answers go on from there."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.types("Ich hab nächsten Dienstag um 10 ein Gespräch bei Siemens, aber eigentlich keine Lust auf den Job")
        jonas.asks("role")
        jonas.finds("Siemens · Di., 1. Dez., 10:00")
        jonas.picture("de-wish-taken-along")
        jonas.types("nein, es ist Bosch")
        jonas.finds("Bosch")
        jonas.asks("role")
        jonas.picture("de-wish-corrected")
        jonas.types("Werkstudentin im Einkauf")
        jonas.asks("when_ok")
        jonas.finds("Bosch", "Werkstudentin im Einkauf", "1. Dez., 10:00")
        jonas.lacks("Siemens")
        jonas.picture("de-wish-confirmed")
        jonas.reloads()
        jonas.types("jo, passt so")
        jonas.asks("employed")
        jonas.types("wozu musst du das wissen?")
        jonas.finds(label("de", "decide-employed", "why"))
        jonas.picture("de-wish-why")
        jonas.types("grad arbeitslos")
        jonas.writes(priorities="Team und Geld")
        jonas.finds("✓ Team", "✓ Geld")
        jonas.types("das wars")
        jonas.asks("fit")
        jonas.finds("Team und Geld")
        jonas.types("naja, eher nicht")
        jonas.asks("practice")
        jonas.finds(label("de", "decide-fit", "hardly"))  # so that a misreading would be seen
        jonas.picture("de-wish-goes-on")


def test_jonas_sees_what_became_of_his_second_thought(house: House, browser: Browser) -> None:
    """A choice put right from the next question is shown like any other, so that a misreading can be seen."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.calls("decide")
        jonas.writes(company="Acme")
        jonas.answers(role="unclear", when="open", employed="no", priorities="pay")
        jonas.taps("enough")
        jonas.writes(fit="kaum")
        jonas.asks("practice")
        jonas.types("nee warte, doch gern")
        jonas.finds(label("de", "decide-fit", "gladly"))


def test_sari_is_reminded_of_what_she_likes(house: House, browser: Browser) -> None:
    """Indonesian: one sentence, two power cuts, the clock; her words come back, are put off by words, and are done."""
    with sitting_down(browser, house.url, "Sari") as sari:
        sari.starts()
        sari.flow = "remind"
        sari.types("ingetin gue besok jam 9 pagi buat kirim CV ke Gojek dong")
        sari.asks("zone")
        sari.picture("id-own-zone")
        _power_cut(house, sari)
        sari.types("Surabaya")
        sari.asks("waiting")
        sari.finds("30 Nov", "09.00 WIB", "“kirim CV ke Gojek”")
        sari.picture("id-own-waiting")
        sari.turns_the_clock("next-nudge")
        sari.asks("due")
        sari.finds("“kirim CV ke Gojek”")
        sari.picture("id-own-due")
        sari.types("nanti aja deh, sejam lagi")
        sari.asks("again")
        sari.finds("30 Nov", "10.00 WIB")
        sari.picture("id-own-again")
        _power_cut(house, sari)
        sari.turns_the_clock("next-nudge")
        sari.asks("due")
        sari.finds("“kirim CV ke Gojek”")
        sari.types("udah kok, makasih")
        sari.asks("done")
        sari.types("ada pengingat apa aja?")
        sari.flow = "nudges"
        sari.asks("empty")
        sari.picture("id-own-empty")


def test_grace_writes_german(house: House, browser: Browser) -> None:
    """Her Telegram is English, she is not: offered, followed, told once; what she asks for by words then stays."""
    with sitting_down(browser, house.url, "Grace") as grace:
        told = plain("de", "language-followed").split("/")[0]  # after it stands a command, which the page makes a link
        grace.starts()
        grace.types("Hallo, ich habe nächste Woche ein Vorstellungsgespräch und weiß nicht, ob ich hingehen soll")
        grace.reads("tongue-offer")
        grace.picture("en-writes-german")
        grace.types("Bosch")
        grace.locale = "de"
        grace.asks("role")
        grace.finds(told)
        grace.types("Sachbearbeiterin im Vertrieb")
        grace.asks("when")
        expect(grace.page.get_by_test_id("text").filter(has_text=told)).to_have_count(1)
        grace.types("schreib bitte auf Englisch")
        grace.locale = "en"
        _has_changed(grace)
        grace.asks("when")
        grace.picture("en-asked-by-words")
        grace.types("nächsten Donnerstag um halb drei")
        grace.asks("when_ok")
        grace.finds("Bosch", "Sachbearbeiterin im Vertrieb", "3 Dec", "14:30")
        grace.picture("en-chosen-stays")
        grace.types("ja, das stimmt so")
        grace.asks("employed")
        expect(grace.page.get_by_test_id("text").filter(has_text=told)).to_have_count(1)


def test_jonas_wants_silence_then_to_be_forgotten(house: House, browser: Browser) -> None:
    """German: neither happens on a word alone; silence is undone, forgetting is declined, and nothing is lost."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.types("erinner mich morgen um 9 an die Unterlagen für Acme")
        jonas.flow = "remind"
        jonas.asks("zone")
        jonas.types("Leipzig")
        jonas.asks("waiting")
        jonas.finds("30. Nov., 09:00", "die Unterlagen für Acme")
        jonas.picture("de-own-waiting")
        jonas.types("hör bitte auf mir ständig zu schreiben")
        jonas.reads("guess-silence")
        jonas.picture("de-stop-sure")
        jonas.types("ja bitte")
        jonas.reads("guess-silent")
        jonas.picture("de-stopped")
        jonas.types("ach, mach sie doch wieder an")
        jonas.reads("guess-loud")
        jonas.types("lösch alles was du über mich weißt")
        jonas.reads("erase-sure")
        jonas.picture("de-delete-sure")
        jonas.types("nee, lieber doch nicht")
        jonas.reads("erase-kept")
        jonas.picture("de-kept")
        jonas.types("woran erinnerst du mich noch?")
        jonas.flow = "nudges"
        jonas.asks("list")
        jonas.finds("die Unterlagen für Acme", "30. Nov., 09:00")
        jonas.turns_the_clock("next-nudge")
        jonas.flow = "remind"
        jonas.asks("due")
        jonas.finds("die Unterlagen für Acme")


def test_sari_chooses_malay_and_comes_back(house: House, browser: Browser) -> None:
    """Malay comes by choice and goes by choice; what is typed there is understood as Malay."""
    with sitting_down(browser, house.url, "Sari") as sari:
        sari.starts()
        sari.types("bisa ngobrol pakai bahasa melayu nggak?")
        sari.locale = "ms"
        _has_changed(sari)
        sari.picture("id-to-malay")
        sari.types("saya ada temu duga kat Petronas minggu depan tapi malas nak pergi")
        sari.asks("role")
        sari.finds("Petronas")
        sari.picture("ms-taken-along")
        sari.types("juruanalisis")
        sari.asks("when")
        sari.types("Khamis ni pukul 3 petang")
        sari.asks("when_ok")
        sari.finds("Petronas", "juruanalisis", "3 Dis")
        sari.picture("ms-confirmed")
        sari.types("betul la tu")
        sari.asks("employed")
        sari.types("/language")
        sari.reads("language-language")
        sari.types("Indonesia")
        sari.locale = "id"
        sari.asks("employed")
        sari.picture("ms-back-to-indonesian")
        sari.types("lagi nganggur nih")
        sari.asks("priorities")


@pytest.mark.parametrize(
    ("person", "wish", "locale"),
    [("Jonas", "schreib bitte auf Englisch", "en"), ("Sari", "ganti ke bahasa Melayu dong", "ms")],
)
def test_the_question_comes_back_in_the_new_language(
    house: House, browser: Browser, person: str, wish: str, locale: str
) -> None:
    """Asked for by words in the middle of a question, a language takes the question along, and its buttons count."""
    with sitting_down(browser, house.url, person) as chat:
        chat.starts()
        chat.calls("decide")
        chat.asks("company")
        chat.types("Acme")
        chat.asks("role")
        chat.types(wish)
        chat.locale = locale
        _has_changed(chat)
        chat.asks("role")
        chat.picture(f"{locale}-question-back")
        chat.taps("unclear")
        chat.asks("when")


def _has_changed(chat: Chat) -> None:
    """Wait until the new language has been confirmed in itself, whatever has been said since."""
    text = plain(chat.locale, "language-changed").split("/")[0].strip()
    expect(chat.page.get_by_test_id("text").filter(has_text=text).first).to_be_visible()


def _power_cut(house: House, chat: Chat) -> None:
    house.kill()
    house.start()
    chat.survives()
