"""The twelve things people want, typed as people type, before any question: each leads where it should."""

from __future__ import annotations

import pytest

from tests.stories.story import Story

LEADS = {
    "decide": "decide-company",
    "withdraw": "guess-leave",
    "informational": "informational-company",
    "followup": "debrief-company",
    "thankyou": "letter-company",
    "remind": "remind-",
    "list_reminders": "nudges-empty",
    "my_interviews": "interviews-empty",
    "change_language": "language-",
    "stop": "guess-silence",
    "help": "help-ways",
    "delete_data": "erase-sure",
}
TYPED: dict[str, dict[str, tuple[str, ...]]] = {
    "decide": {
        "de": (
            "Hab ne Einladung bekommen, aber eigentlich keine Lust",
            "die wollen mich kennenlernen, soll ich da wirklich hin?",
            "weiß nicht ob ich zu dem vorstellungsgespräch gehen soll",
        ),
        "en": (
            "got invited to an interview but im not really feeling it",
            "they want to meet me, should i even go?",
            "not sure whether to accept this interview",
        ),
        "id": (
            "dapet undangan interview tapi males banget",
            "mereka ngajak interview, mending dateng ga ya",
            "bingung mau dateng wawancara atau enggak",
        ),
    },
    "withdraw": {
        "de": (
            "ich will da nicht mehr mitmachen, will die bewerbung zurückziehn",
            "wie komm ich aus dem Bewerbungsverfahren wieder raus",
            "ich möchte absagen, bin mitten im Prozess",
        ),
        "en": (
            "i dont want to go on with this application, how do i get out",
            "want to pull my application",
            "I'd like to withdraw from the process",
        ),
        "id": (
            "aku mau mundur aja dari lamaran ini",
            "gimana cara narik lamaran yg udah jalan",
            "pengen cabut dari proses rekrutmennya",
        ),
    },
    "informational": {
        "de": (
            "will mal mit wem quatschen der da arbeitet",
            "wie frag ich jemanden in der Firma ob er mit mir nen Kaffee trinkt",
            "würd gern ein infogespräch führen",
        ),
        "en": (
            "id like to chat with someone who works there",
            "how do i ask somebody at the company for a coffee",
            "want to set up an informational interview",
        ),
        "id": (
            "pengen ngobrol sama orang yang kerja di sana",
            "gimana cara ngajak ngopi orang dalem buat tanya tanya",
            "mau coffee chat sama karyawannya",
        ),
    },
    "followup": {
        "de": (
            "mein gespräch war gestern und jetzt hör ich nix",
            "die melden sich einfach nicht nach dem gespräch",
        ),
        "en": (
            "had the interview last week and its just silence",
            "they never got back to me after the interview",
        ),
        "id": (
            "udah interview minggu lalu tapi sepi ga ada kabar",
            "abis wawancara kok mereka ga ngabarin ya",
        ),
    },
    "thankyou": {
        "de": ("kannst du mir ne dankesmail schreiben", "ich brauch ein dankschreiben fürs gespräch"),
        "en": ("can you write a thank you mail for me", "i need a thank-you note for the interviewer"),
        "id": ("bikinin email makasih dong", "butuh surat terima kasih buat pewawancara"),
    },
    "remind": {
        "de": (
            "erinner mich dran",
            "kannst du mich morgen früh dran erinnern die mappe mitzunehmen",
            "sag mir am freitag bescheid wegen dem vertrag",
        ),
        "en": (
            "remind me",
            "can you remind me to bring my folder tomorrow morning",
            "ping me on friday about the contract",
        ),
        "id": ("ingetin dong", "ingetin dong besok pagi bawa map", "tolong ingetin hari jumat soal kontrak"),
    },
    "list_reminders": {
        "de": ("woran willst du mich alles erinnern", "welche erinnerungen stehn noch an"),
        "en": ("what are you going to remind me of", "which reminders are still coming"),
        "id": ("kamu mau ingetin aku soal apa aja", "pengingat apa aja yang masih ada"),
    },
    "my_interviews": {
        "de": ("zeig mir mal alle meine gespräche", "wo hab ich mich nochmal überall beworben"),
        "en": ("show me all my interviews", "where did i apply again"),
        "id": ("liat semua interview aku dong", "aku udah lamar di mana aja ya"),
    },
    "change_language": {
        "de": ("wie stell ich die sprache um", "kannst du auch englisch"),
        "en": ("id rather use another language", "do you speak german"),
        "id": ("pengen ganti bahasanya", "bisa bahasa inggris ga"),
    },
    "stop": {
        "de": (
            "hör auf mir dauernd zu schreiben",
            "ich will keine nachrichten mehr von dir",
            "nerv mich nicht mehr mit erinnerungen",
        ),
        "en": (
            "quit messaging me all the time",
            "i dont want any more messages from you",
            "stop bugging me with reminders",
        ),
        "id": ("jangan chat terus dong", "aku ga mau dapet pesan lagi dari kamu", "berisik, ga usah ingetin lagi"),
    },
    "help": {
        "de": ("wobei kannst du mir eigentlich helfen", "was geht hier alles"),
        "en": ("what do you actually do", "what can i ask you"),
        "id": ("kamu bisa bantuin apa sih", "bisa ngapain aja di sini"),
    },
    "delete_data": {
        "de": ("lösch bitte alles was du von mir weißt", "ich will dass meine daten weg sind"),
        "en": ("delete everything you have on me", "i want my data gone"),
        "id": ("hapus semua yang kamu tau soal aku", "aku mau dataku dihapus"),
    },
}
CASES = [(intent, nth) for intent, typed in TYPED.items() for nth in range(len(typed["de"]))]


@pytest.mark.parametrize(("intent", "nth"), CASES)
async def test_a_wish_leads_where_it_should(story: Story, intent: str, nth: int) -> None:
    """Issue D: free text goes to one of twelve things; no button, no command, nothing else is said."""
    await story.user_sends(TYPED[intent][story.locale][nth])
    (said,) = story.skip()
    assert any(key.startswith(LEADS[intent]) for key in said.keys), said.plain


@pytest.mark.parametrize("dressed", [str.upper, "{}!!!".format, "{} 🙏".format], ids=["shouted", "marks", "emoji"])
async def test_a_wish_in_any_dress(story: Story, dressed: object) -> None:
    """Somebody in a hurry: all capitals, exclamation marks, a small picture."""
    assert callable(dressed)
    await story.user_sends(dressed(TYPED["list_reminders"][story.locale][0]))
    story.bot_says("nudges-empty")


async def test_a_language_that_is_named_is_spoken_at_once(story: Story) -> None:
    """It is not asked again which one; the answer is in it."""
    wishes = {
        "de": ("kannst du auch englisch", "en"),
        "en": ("do you speak german", "de"),
        "id": ("bisa bahasa inggris ga", "en"),
    }
    wish, other = wishes[story.locale]
    await story.user_sends(wish)
    story.bot_says("language-changed", story.catalog.text(other, "language-changed"))
    await story.user_sends("/help")
    assert story.bot_says("help-ways").labels["settings"] == story.catalog.text(other, "help-ways", "settings")


@pytest.mark.parametrize("intent", ["decide", "informational", "followup", "thankyou"])
async def test_a_wish_goes_on_as_its_command_would(story: Story, intent: str) -> None:
    """The company is asked for and taken, as if the command had been sent."""
    await story.user_sends(TYPED[intent][story.locale][1])
    story.bot_says(LEADS[intent])
    await story.user_sends("Siemens")
    flow = LEADS[intent].partition("-")[0]
    (said,) = story.skip()
    assert any(key.startswith(f"{flow}-") and key != LEADS[intent] for key in said.keys)
    assert getattr((await story.state(flow)).answers["company"], "text", "") == "Siemens"
