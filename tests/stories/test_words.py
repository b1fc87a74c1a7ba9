"""Typed words instead of taps, at every step, and words that nobody foresaw."""

from __future__ import annotations

import pytest

from conversations.model import Several, Timed
from tests.stories.freely import FREELY
from tests.stories.story import Story
from tests.stories.walks import LEANS, MOMENT, decides, says_so, to_the_card, walk


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
        ("card", "go", "decide-zone_go"),
        ("zone_go", story.home, "decide-after_go"),
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
    assert f"✓ {own}" in story.bot_says("decide-priorities").labels.values()
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
        await walk(story, "card", doors="maybe")
        story.skip()
        await says_so(story, "go")
        story.skip()
        await story.user_taps("letter")
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


@pytest.mark.parametrize(
    "company", ["<b>Acme</b> & Söhne {x}", "{ $company }", "Acme &amp; Co", "<script>", "a" * 80, "-", "🙂"]
)
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
        (
            "slip-when-several",
            {"de": "Montag oder Dienstag um 15 Uhr", "en": "03/04/2027", "id": "Senin atau Selasa jam 3"},
        ),
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
    text = {
        "de": "soll ich wirklich hingehen oder was",
        "en": "should i really go or what",
        "id": "apa aku harus datang atau gimana",
    }
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
