"""Which language ``python -m bot understand`` names and answers in: of one message, and of a person's, one by one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.language.about import About, about
from bot.understand import Asked, Chats, Unusable
from bot.understood import followed, meet

NOW = "2026-11-23T10:00+01:00"
GERMAN = ["Ich habe da mal eine Frage zu meinem Gespräch", "Kannst du mir bitte sagen, was ich anziehen soll?"]
INDONESIAN = ["saya mau tanya soal wawancara besok", "gimana caranya menolak undangan?", "aku masih bingung banget"]
ENGLISH = "I have no idea what they want from me"
LETTER = (
    "Sehr geehrte Frau Sommer,\n\nvielen Dank für Ihre Einladung zum Gespräch. Leider muss ich Ihnen absagen. "
    "Ich wünsche Ihnen alles Gute.\n\nMit freundlichen Grüßen\nKim Berger"
)


@dataclass
class Talk:
    """Asks one thing after another."""

    chats: Chats = field(default_factory=Chats)

    def hears(self, text: str, chat: str = "", client: str = "", locale: str = "") -> dict[str, Any]:
        return self.chats.answer(text, Asked(locale=locale, client=client, now=NOW, chat=chat))


def code(answer: dict[str, Any]) -> Any:
    """The language of an answer; whoever is unsure of it says how much."""
    assert (answer["language"]["code"] is None) == (answer["language"]["confidence"] == 0)
    return answer["language"]["code"]


# --- a language that is given


@pytest.mark.parametrize("text", [INDONESIAN[0], "ok", LETTER])
def test_a_given_language_is_not_detected(text: str) -> None:
    """Whatever the words are in, and whoever writes them."""
    found = Talk().hears(text, client="en", locale="de-AT")
    assert found["language"] == {"code": "de", "confidence": 1.0}
    assert (found["reply"], found["locale"]) == ("de", "de")
    assert found["why"][0] == "language: as given"


def test_a_given_language_moves_nobody() -> None:
    """Not even words that are plainly in it; the client told beside it is known from then on."""
    talk = Talk()
    talk.hears(GERMAN[0], "a", client="id", locale="de")
    assert talk.hears("ok", "a")["reply"] == "id"


# --- one message


@pytest.mark.parametrize(("text", "expected"), [(GERMAN[0], "de"), (ENGLISH, "en"), (INDONESIAN[2], "id")])
@pytest.mark.parametrize("client", ["", "fr", "xx-YY"])
def test_without_a_known_client_a_message_speaks_for_itself(text: str, expected: str, client: str) -> None:
    """A language that is not shipped is as good as unknown."""
    found = Talk().hears(text, client=client)
    assert (code(found), found["reply"], found["locale"]) == (expected, expected, expected)
    assert found["language"]["confidence"] == Talk().hears(text)["language"]["confidence"] > 0.9


@pytest.mark.parametrize("client", ["de", "de-AT", "DE_at"])
def test_the_client_is_weighed_with_what_is_written(client: str) -> None:
    """It makes the same language surer, and another less so; a plain sentence in another is heard all the same."""
    assert Talk().hears(GERMAN[0], client=client)["language"]["confidence"] > 0.99
    alone, beside = (Talk().hears(ENGLISH, client=one) for one in ("", client))
    assert code(beside) == "en"
    assert beside["language"]["confidence"] < alone["language"]["confidence"]


def test_a_word_of_two_languages_is_the_clients() -> None:
    assert code(Talk().hears("hotel", client="de")) in {"de", None}
    weak = Talk().hears("help", client="de")
    assert (code(weak), weak["reply"]) == ("de", "de")
    assert code(Talk().hears("help")) == "en"


@pytest.mark.parametrize(
    "text", ["ok", "haha", "Zoom", "3.12. 14:30", "👍", "", "https://example.org/die-und-der", "hm"]
)
@pytest.mark.parametrize("chat", ["", "a"])
def test_what_carries_no_language_has_none(text: str, chat: str) -> None:
    """Sopan would still answer in something: the client's language, or English."""
    found = Talk().hears(text, chat, client="id")
    assert found["language"] == {"code": None, "confidence": 0.0}
    assert (found["reply"], found["locale"]) == ("id", "id")
    assert found["why"][0] == "language: nothing in it says which"
    assert Talk().hears(text, chat)["reply"] == "en"


def test_a_single_letter_has_a_language_but_says_nothing_about_who_pasted_it() -> None:
    found = Talk().hears(LETTER, client="id")
    assert (code(found), found["reply"], found["locale"]) == ("de", "id", "de")


# --- a person's messages


def test_nothing_is_kept_without_a_chat() -> None:
    talk = Talk()
    for text in INDONESIAN:
        talk.hears(text)
    assert talk.hears("ok")["reply"] == "en"


def test_without_a_client_the_first_message_with_evidence_decides() -> None:
    talk = Talk()
    assert talk.hears("haha", "a")["reply"] == "en"
    found = talk.hears("hilfe", "a")
    assert (code(found), found["reply"], found["locale"]) == ("de", "de", "de")
    assert found["language"]["confidence"] < 0.9, "as weak as that"
    assert talk.hears("ok", "a")["reply"] == "de"


def test_somebody_is_followed_after_two_messages() -> None:
    """The first is read in its own language though it is not answered in it."""
    talk = Talk()
    assert code(talk.hears(INDONESIAN[0], "a", client="id")) == "id"
    first = talk.hears(GERMAN[0], "a")
    assert (code(first), first["reply"], first["locale"]) == ("id", "id", "de")
    second = talk.hears(GERMAN[1], "a")
    assert (code(second), second["reply"], second["locale"]) == ("de", "de", "de")
    assert talk.hears("ok", "a")["reply"] == "de"


def test_a_foreign_sentence_in_an_established_chat_changes_nothing() -> None:
    talk = Talk()
    for text in INDONESIAN:
        assert code(talk.hears(text, "a")) == "id"
    foreign = talk.hears(ENGLISH, "a")
    assert (code(foreign), foreign["reply"], foreign["locale"]) == ("id", "id", "en")
    assert code(talk.hears(INDONESIAN[0], "a")) == "id"


def test_pasted_letters_move_nobody() -> None:
    talk = Talk()
    talk.hears(INDONESIAN[0], "a", client="id")
    before = talk.chats.speakers["a"]
    for _ in range(3):
        found = talk.hears(LETTER, "a")
        assert (code(found), found["reply"], found["locale"]) == ("id", "id", "de")
    assert talk.chats.speakers["a"] == before


def test_a_letter_of_a_stranger_says_nothing_about_their_language() -> None:
    talk = Talk()
    found = talk.hears(LETTER, "a")
    assert (code(found), found["reply"], found["locale"]) == (None, "en", "de")
    assert code(talk.hears(INDONESIAN[2], "a")) == "id"


def test_only_the_first_client_counts() -> None:
    talk = Talk()
    talk.hears("ok", "a", client="id")
    assert talk.hears("ok", "a", client="de")["reply"] == "id"


def test_chats_do_not_hear_each_other() -> None:
    """Interleaved or one after the other, everybody gets the same answers."""
    said = {
        "a": [("id", INDONESIAN[0]), ("", GERMAN[0]), ("", GERMAN[1]), ("", "ok")],
        "b": [("de", GERMAN[0]), ("", ENGLISH), ("", "haha"), ("", GERMAN[1])],
        "c": [("", "Zoom"), ("", ENGLISH), ("", INDONESIAN[1]), ("", INDONESIAN[2])],
    }
    together = Talk()
    mixed: dict[str, list[dict[str, Any]]] = {chat: [] for chat in said}
    for turn in range(4):
        for chat, lines in said.items():
            client, text = lines[turn]
            mixed[chat].append(together.hears(text, chat, client))
    for chat, lines in said.items():
        alone = Talk()
        assert mixed[chat] == [alone.hears(text, chat, client) for client, text in lines]
    assert [one["reply"] for one in mixed["a"]] == ["id", "id", "de", "de"]
    assert {one["reply"] for one in mixed["b"]} == {"de"}
    assert [one["reply"] for one in mixed["c"]] == ["en", "en", "en", "id"]


def test_what_cannot_be_answered_moves_nobody() -> None:
    talk = Talk()
    with pytest.raises(Unusable):
        talk.chats.answer(GERMAN[0], Asked(client="de", now="never", chat="a"))
    assert talk.chats.speakers == {}


def test_dates_are_read_in_the_language_of_the_message() -> None:
    """Half three is 15:30 to the English, halb drei 14:30 to Germans, also to the same person."""
    talk = Talk()
    for text in GERMAN:
        talk.hears(text, "a", client="de")
    assert talk.hears("my appointment would be tomorrow at half three", "a")["date"]["at"] == "2026-11-24T15:30"
    assert talk.hears("mein Termin wäre morgen um halb drei", "a")["date"]["at"] == "2026-11-24T14:30"


def test_by_choice_only_is_neither_left_nor_detected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Malay reads as Indonesian: to somebody spoken to in Malay that is no sign of another language."""
    malay = About("Bahasa Melayu", (), "Asia/Kuala_Lumpur", detect=False, ands=(), until=(), spoken_like=("id",))
    monkeypatch.setattr("bot.language.following.LANGUAGES", ("de", "en", "id", "ms"))
    monkeypatch.setattr("bot.language.following.about", lambda code: malay if code == "ms" else about(code))
    person = meet("ms-MY")
    for text in INDONESIAN:
        tongue, person = followed(text, person)
        assert (tongue.code, tongue.reply, tongue.read_in) == ("ms", "ms", "ms")
        assert tongue.confidence > 0.9
    for text in GERMAN * 2:
        tongue, person = followed(text, person)
    assert tongue.reply == "de"
    for text in INDONESIAN * 2:
        tongue, person = followed(text, person)
    assert tongue.reply == "id", "nobody is switched to it"
