"""Whoever types instead of tapping: wishes, reminders of one's own, languages that change, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_chat import Chat, sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_words import label, plain

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_jonas_tells_it_all_in_one_sentence(house: House, browser: Browser) -> None:
    """German: what a sentence named is shown, put right by words and confirmed; then free answers, up to the card."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.types("Ich hab nächsten Dienstag um 10 ein Gespräch bei Siemens, aber eigentlich keine Lust auf den Job")
        jonas.asks("role")
        jonas.finds("Siemens", "1. Dez., 10:00")
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
        jonas.types("jo, passt so")
        jonas.asks("employed")
        jonas.types("wozu musst du das wissen?")
        jonas.finds(label("de", "decide-employed", "why"))
        jonas.picture("de-wish-why")
        jonas.types("grad arbeitslos")
        jonas.writes(priorities="Team und Geld")
        jonas.types("das wars")
        jonas.writes(fit="weiß nicht so recht")
        jonas.picture("de-wish-unsure")
        jonas.types("hm, eher nicht")
        jonas.writes(practice="schon ewig her", time="geht schon")
        jonas.picture("de-wish-later")


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
        sari.finds("30 Nov", "09.00 WIB", "kirim CV ke Gojek")
        sari.picture("id-own-waiting")
        sari.turns_the_clock("next-nudge")
        sari.asks("due")
        sari.finds("kirim CV ke Gojek")
        sari.picture("id-own-due")
        sari.types("nanti aja deh, sejam lagi")
        sari.asks("again")
        sari.finds("10.00 WIB")
        sari.picture("id-own-again")
        _power_cut(house, sari)
        sari.turns_the_clock("next-nudge")
        sari.asks("due")
        sari.finds("kirim CV ke Gojek")
        sari.types("udah kok, makasih")
        sari.asks("done")
        sari.types("ada pengingat apa aja?")
        sari.flow = "nudges"
        sari.asks("empty")
        sari.picture("id-own-empty")


def test_grace_writes_german(house: House, browser: Browser) -> None:
    """Her Telegram is English, she is not: followed and told once; what she asks for by words then stays."""
    with sitting_down(browser, house.url, "Grace") as grace:
        told = plain("de", "language-followed")
        grace.starts()
        grace.types("Hallo, ich habe nächste Woche ein Vorstellungsgespräch und weiß nicht, ob ich hingehen soll")
        grace.locale = "de"
        grace.asks("company")
        grace.finds(told)
        grace.picture("en-writes-german")
        grace.types("Bosch")
        grace.asks("role")
        grace.types("Sachbearbeiterin im Vertrieb")
        grace.asks("when")
        expect(grace.page.get_by_text(told)).to_have_count(1)
        grace.types("schreib bitte auf Englisch")
        grace.locale = "en"
        grace.picture("en-asked-by-words")
        grace.asks("when")
        grace.types("weiß ich noch nicht")
        grace.asks("employed")
        grace.picture("en-chosen-stays")


def test_jonas_wants_silence_then_to_be_forgotten(house: House, browser: Browser) -> None:
    """German: neither happens on a word alone; silence is undone, forgetting is declined, and nothing is lost."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.types("erinner mich morgen um 9 an die Unterlagen für Acme")
        jonas.flow = "remind"
        jonas.asks("zone")
        jonas.types("Leipzig")
        jonas.asks("waiting")
        jonas.finds("Unterlagen")
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
        jonas.types("/nudges")
        jonas.flow = "nudges"
        jonas.asks("list")
        jonas.finds("Unterlagen")


def test_sari_chooses_malay_and_comes_back(house: House, browser: Browser) -> None:
    """Malay comes by choice and goes by choice; what is typed there is understood as Malay."""
    with sitting_down(browser, house.url, "Sari") as sari:
        sari.starts()
        sari.types("bisa ngobrol pakai bahasa melayu nggak?")
        sari.locale = "ms"
        sari.reads("language-changed")
        sari.picture("id-to-malay")
        sari.types("saya ada temu duga kat Petronas minggu depan tapi malas nak pergi")
        sari.asks("role")
        sari.finds("Petronas")
        sari.picture("ms-taken-along")
        sari.types("juruanalisis")
        sari.asks("when")
        sari.types("balik ke bahasa indonesia dong")
        sari.locale = "id"
        sari.asks("when")
        sari.picture("ms-back-to-indonesian")


def _power_cut(house: House, chat: Chat) -> None:
    house.kill()
    house.start()
    chat.survives()
