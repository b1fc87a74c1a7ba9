"""Typed words instead of taps, at every step, and words that nobody foresaw."""

from __future__ import annotations

import pytest

from conversations.model import Answer, Picked, Placed, Several, Timed, Wrote
from tests.stories.story import Story
from tests.stories.walks import LEANS, MOMENT, decides, to_the_card, walk

# What people write at each question, and what it is taken for, by language.
FREELY: dict[str, dict[str, list[tuple[str, Answer]]]] = {
    "de": {
        "role": [("keine Ahnung", Picked("unclear")), ("Sachbearbeitung Einkauf (m/w/d)", Wrote("Sachbearbeitung Einkauf (m/w/d)"))],
        "when": [("steht noch nicht fest", Picked("open")), ("weiß ich noch nicht", Picked("open"))],
        "employed": [("Vollzeit", Picked("full")), ("bin grad auf Jobsuche", Picked("no")), ("Minijob", Picked("part"))],
        "fit": [("eher nicht", Picked("hardly")), ("auf gar keinen Fall!", Picked("never")), ("kommt drauf an", Picked("perhaps"))],
        "practice": [("schon ewig her", Picked("rusty")), ("vor ein paar Wochen", Picked("fresh"))],
        "time": [("wird knapp", Picked("tight")), ("keine Zeit", Picked("none")), ("2", Picked("tight"))],
        "excuses": [("ich nehme Urlaub", Picked("leave")), ("Zahnarzt", Picked("excuse")), ("nach Feierabend", Picked("off_hours"))],
        "surprise": [("geht so", Picked("some")), ("nie gehört", Picked("little"))],
        "overload": [("nur die", Picked("none")), ("zu viele", Picked("torn")), ("zwei", Picked("few"))],
        "doors": [("klar", Picked("yes")), ("mal sehen", Picked("maybe")), ("nö", Picked("no"))],
        "energy": [("null Bock", Picked("elsewhere")), ("voll dabei", Picked("present"))],
        "zone": [("Hamburg", Placed("Hamburg", "Europe/Berlin")), ("Wien", Placed("Wien", "Europe/Vienna"))],
    },
    "en": {
        "role": [("no idea", Picked("unclear")), ("Customer Success (m/f/d)", Wrote("Customer Success (m/f/d)"))],
        "when": [("not fixed yet", Picked("open")), ("tbd", Picked("open"))],
        "employed": [("full-time", Picked("full")), ("between jobs", Picked("no")), ("i freelance a bit, part time", Picked("part"))],
        "fit": [("not really", Picked("hardly")), ("no way!", Picked("never")), ("it depends", Picked("perhaps"))],
        "practice": [("ages", Picked("rusty")), ("a few weeks ago", Picked("fresh"))],
        "time": [("a bit tight", Picked("tight")), ("no time at all", Picked("none")), ("2", Picked("tight"))],
        "excuses": [("I'd take a day's leave", Picked("leave")), ("dentist", Picked("excuse")), ("after work", Picked("off_hours"))],
        "surprise": [("so so", Picked("some")), ("never heard of them", Picked("little"))],
        "overload": [("just this one", Picked("none")), ("way too many", Picked("torn")), ("two", Picked("few"))],
        "doors": [("sure", Picked("yes")), ("we'll see", Picked("maybe")), ("nope", Picked("no"))],
        "energy": [("no interest", Picked("elsewhere")), ("fully there", Picked("present"))],
        "zone": [("Manchester", Placed("Manchester", "Europe/London")), ("Munich", Placed("Munich", "Europe/Berlin"))],
    },
    "id": {
        "role": [("belum jelas", Picked("unclear")), ("Staf Admin (kontrak)", Wrote("Staf Admin (kontrak)"))],
        "when": [("belum dikabari", Picked("open")), ("nunggu kabar", Picked("open"))],
        "employed": [("masih kerja", Picked("full")), ("lagi nganggur", Picked("no")), ("freelance", Picked("part"))],
        "fit": [("kayaknya nggak", Picked("hardly")), ("ogah banget!", Picked("never")), ("tergantung gajinya", Picked("perhaps"))],
        "practice": [("udah lama banget", Picked("rusty")), ("minggu lalu", Picked("fresh"))],
        "time": [("mepet banget", Picked("tight")), ("gak sempat", Picked("none")), ("2", Picked("tight"))],
        "excuses": [("cuti aja", Picked("leave")), ("pura-pura sakit", Picked("excuse")), ("pulang kerja", Picked("off_hours"))],
        "surprise": [("lumayan", Picked("some")), ("belum pernah dengar", Picked("little"))],
        "overload": [("cuma ini", Picked("none")), ("banyak banget", Picked("torn")), ("dua", Picked("few"))],
        "doors": [("ada dong", Picked("yes")), ("siapa tahu", Picked("maybe")), ("gak ada", Picked("no"))],
        "energy": [("males", Picked("elsewhere")), ("semangat banget", Picked("present"))],
        "zone": [("Surabaya", Placed("Surabaya", "Asia/Jakarta")), ("Denpasar", Placed("Denpasar", "Asia/Makassar"))],
    },
}  # fmt: skip


async def test_the_whole_way_by_typing(story: Story) -> None:
    """telegram.md 4: nothing depends on a press arriving: a button's words do what the button does, to the very end."""
    await story.user_sends("/decide")
    for said in ("Acme", "Analyst", MOMENT[story.locale]):
        await story.user_sends(said)
    for step, choice in [("when_ok", "yes"), ("employed", "full"), ("priorities", "pay"), ("priorities", "enough")]:
        await story.user_types_choice(f"decide-{step}", choice)
    answers = {**LEANS["go"], "excuses": "leave"}
    for step in ("fit", "practice", "time", "excuses", "surprise", "overload", "doors", "energy"):
        story.skip()
        await story.user_types_choice(f"decide-{step}", answers[step])
    story.bot_says("decide-card")
    for step, choice, then in (
        ("card", "unsure", "decide-unsure"),
        ("unsure", "talk", "trusted-card"),
        ("talking", "card", "decide-card"),
        ("card", "change", "decide-change"),
        ("change", "nothing", "decide-card"),
        ("card", "go", "decide-after_go"),
        ("after_go", "doubt", "decide-doubt"),
        ("doubt", "nerves", "decide-locked"),
        ("locked", "letter", "decide-letter_language"),
        ("letter_language", story.locale, "decide-my_name"),
    ):
        story.skip()
        await story.user_types_choice(f"decide-{step}", choice)
        story.bot_says(then)
    story.skip()
    await story.user_sends("Kim Muster")
    story.bot_says("decide-recipient")
    await story.user_types_choice("decide-recipient", "unknown")
    story.bot_says("decide-other_role")
    await story.user_types_choice("decide-other_role", "none")
    story.bot_says("letter-subject")
    story.bot_says("decide-accept_letter")
    await story.user_types_choice("decide-accept_letter", "informal")
    story.bot_says("letter-subject")
    story.bot_says("decide-accept_letter")
    await story.user_types_choice("decide-accept_letter", "done")
    story.bot_says("decide-went")


@pytest.mark.parametrize("step", list(FREELY["en"]))
async def test_what_people_write_is_understood(story: Story, step: str) -> None:
    """product.md 9: free answers, slang included, at each question."""
    if step == "zone":
        await to_the_card(story)
        story.skip()
        await story.user_taps("unsure", "sleep")
    else:
        await story.user_sends("/decide")
        await walk(story, step)
    for text, meant in FREELY[story.locale][step]:
        story.skip()
        await story.user_sends(text)
        after = await story.state()
        assert after.answers.get(step) == meant, f"{text!r} was taken for {after.answers.get(step)}"
        story.skip()
        if step == "zone":
            return  # a place is asked for once
        await story.user_sends("/back")
        story.skip()


async def test_options_and_own_words_mix(story: Story) -> None:
    """A14: a tap, a named option and something of one's own, three together; the own words are shown and quoted."""
    await story.user_sends("/decide")
    await walk(story, "priorities")
    story.skip()
    await story.user_taps("learning")
    story.bot_says("decide-priorities")
    own = {"de": "Hund im Büro", "en": "dogs in the office", "id": "kantin enak"}[story.locale]
    pay = {"de": "Gehalt", "en": "salary", "id": "duit"}[story.locale]
    await story.user_sends(f"{pay}, {own}")
    story.bot_says("decide-priorities", own)
    assert (await story.state()).answers["priorities"] == Several(("learning", "pay"), (own,))
    await story.user_taps("enough")
    story.bot_says("decide-fit", own)


async def test_more_than_three_are_refused_and_nothing_is_lost(story: Story) -> None:
    """A14: up to three: by a tap over the chat, by words in it; what was chosen stays."""
    await story.user_sends("/decide")
    await walk(story, "priorities")
    await story.user_taps("learning", "pay", "people")
    story.skip()
    await story.user_taps("security")
    story.toast("slip-too-many")
    await story.user_sends(story.catalog.text(story.locale, "decide-priorities", "meaning"))
    story.bot_says("slip-too-many", "3")
    await story.user_taps("pay")
    story.bot_says("decide-priorities")
    await story.user_taps("security")
    story.bot_says("decide-priorities")
    assert (await story.state()).answers["priorities"] == Several(("learning", "people", "security"))


async def test_untapping_everything_is_no_answer(story: Story) -> None:
    """A14: without anything chosen there is nothing to confirm."""
    await story.user_sends("/decide")
    await walk(story, "priorities")
    await story.user_taps("pay", "pay")
    assert "enough" not in story.skip()[-1].choices


@pytest.mark.parametrize("step", ["company", "role", "my_name", "recipient", "other_role"])
async def test_a_text_that_is_too_long_is_refused_with_its_limit(story: Story, step: str) -> None:
    """voice.md: say what, kindly, and how to go on; 4,096 emoji break nothing."""
    await story.user_sends("/decide")
    if step in {"company", "role"}:
        await walk(story, step)
    else:
        await walk(story, "card")
        story.skip()
        await story.user_taps("go", "letter")
        await walk(story, step)
    story.skip()
    before = await story.state()
    await story.user_sends("🙂" * 4096)
    story.bot_says("slip-too-long", "60" if step in {"my_name", "recipient"} else "80")
    await story.user_sends("x" * 81)
    story.bot_says("slip-too-long")
    assert await story.state() == before


async def test_nothing_readable_is_asked_again(story: Story) -> None:
    """voice.md: blanks are no company; the question comes again with the explanation."""
    await story.user_sends("/decide")
    story.skip()
    await story.user_sends(" \n\u00a0 ")
    again = story.bot_says("slip-empty")
    assert "decide-company" in again.keys


@pytest.mark.parametrize("company", ["<b>Acme</b> & Söhne {x}", "{ $company }", "Acme &amp; Co", "<script>", "a" * 80, "-", "🙂"])
async def test_whatever_a_company_is_called_it_is_quoted_as_written(story: Story, company: str) -> None:
    """telegram.md 17: markup and braces are the company's, not ours: on the card, in the letter, on the copy button."""
    await decides(story, "decline", company=company)
    story.bot_says("decide-after_decline", company)
    await story.user_taps("letter")
    await walk(story, "decline_letter")
    letter = story.bot_says("letter-subject")
    assert company in letter.plain or "Acme" not in letter.plain
    assert all("&lt;" not in copied and "&amp;amp;" not in copied for copied in letter.copies)
    story.skip()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("slip-when-past", {"de": "12. November 2026", "en": "12 November 2026", "id": "12 November 2026"}),
        ("slip-when", {"de": "wenn der Chef weg ist", "en": "when my boss is away", "id": "kalau bos lagi pergi"}),
        ("slip-when-several", {"de": "Montag oder Dienstag um 15 Uhr", "en": "03/04/2027", "id": "Senin atau Selasa jam 3"}),
    ],
)
async def test_a_date_that_cannot_be_is_asked_about(story: Story, key: str, text: dict[str, str]) -> None:
    """voice.md: past, unreadable or ambiguous: the state stays and the person is asked, not guessed at."""
    await story.user_sends("/decide")
    await walk(story, "when")
    story.skip()
    before = await story.state()
    await story.user_sends(text[story.locale])
    assert story.chat.unheard
    story.bot_says(key)
    assert await story.state() == before
    await story.user_sends(MOMENT[story.locale])
    story.bot_says("decide-when_ok")
    at = (await story.state()).answers["when"]
    assert isinstance(at, Timed)
    assert (at.at.month, at.at.day, at.at.hour) == (12, 8, 15)


async def test_words_that_fit_no_button_are_asked_again(story: Story) -> None:
    """voice.md: not guessed; the question and its buttons come again below."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    story.skip()
    await story.user_sends("xyzzy plugh")
    again = story.bot_says("slip-choice")
    assert "rusty" in again.choices
    await story.user_taps("rusty")
    story.bot_says("decide-time")


async def test_the_card_is_not_repeated_for_odd_words(story: Story) -> None:
    """voice.md: the card is long and stands just above: only its buttons come again."""
    await to_the_card(story)
    story.skip()
    await story.user_sends("xyzzy plugh")
    again = story.bot_says("slip-choice")
    assert "decide-card" not in again.keys
    await story.user_taps("decline")
    story.bot_says("decide-after_decline")


async def test_a_decision_is_not_read_out_of_a_sentence(story: Story) -> None:
    """A1, A15: what cannot be taken back needs its own words; a sentence that mentions it is asked about."""
    await to_the_card(story)
    story.skip()
    text = {"de": "soll ich wirklich hingehen oder was", "en": "should i really go or what", "id": "apa aku harus datang atau gimana"}
    await story.user_sends(text[story.locale])
    assert (await story.state()).step in {"card", "unsure"}
    story.skip()


async def test_why_is_answered_and_the_question_stays_open(story: Story) -> None:
    """voice.md: the reason is short and ours; then the answer is taken as ever."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    story.skip()
    await story.user_sends({"de": "Warum fragst du?", "en": "Why do you ask?", "id": "Kenapa?"}[story.locale])
    why = story.catalog.text(story.locale, "decide-practice", "why")
    assert story.skip()[0].html == why
    await story.user_taps("rusty")
    story.bot_says("decide-time")
