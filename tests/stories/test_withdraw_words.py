"""withdraw, in words: what people write at each question instead of pressing a button, and what it is taken for."""

from __future__ import annotations

import pytest

from conversations.flows.withdraw import WITHDRAW
from conversations.model import AskChoice, End, Picked, Several, Timed
from tests.stories.story import Story
from tests.stories.walks_talks import TODAY, begins, notes_interview, step_of, walk

FREELY: dict[str, dict[str, list[tuple[str, str]]]] = {
    "de": {
        "rounds": [("erst eins", "one"), ("noch gar keins", "none"), ("schon drei", "several")],
        "motive": [("der Chef war komisch", "heard"), ("ich hab Angst", "personal"), ("bin mir nicht sicher", "torn")],
        "raise_them": [("ja, ich frage nach", "keep"), ("trotzdem raus", "out"), ("da fehlt noch was", "change")],
        "reflect": [("ich trau mich nicht", "fear"), ("bin einfach müde", "worn"), ("keine Ahnung", "unclear")],
        "mirror": [("ich bleib dabei", "stay"), ("mit jemandem reden", "talk"), ("ich will da raus", "out")],
        "torn": [("eine Nacht drüber schlafen", "sleep"), ("ich mach weiter", "stay"), ("ich steig aus", "out")],
        "talking": [("ich bleibe drin", "stay"), ("ich will raus", "out")],
        "met": [("niemand", "nobody"), ("nur eine Person", "one"), ("das ganze Team", "several")],
        "again": [("vielleicht irgendwann", "yes"), ("nie wieder", "no")],
        "pause": [("ok, ich warte", "wait"), ("ich geh doch hin", "stay"), ("trotzdem absagen", "anyway")],
        "paused_over": [("geht wieder", "stay"), ("immer noch raus", "out")],
        "decided": [("ja bitte", "letter"), ("später", "later"), ("ich zweifle", "doubt")],
        "put_off": [("zeig die mail", "letter"), ("hab ich verschickt", "sent"), ("ich bleibe doch", "stay")],
        "withdraw_letter": [
            ("ist raus", "sent"),
            ("kürzer", "short"),
            ("persönlicher", "personal"),
            ("später", "later"),
        ],
        "connect": [("ja gern", "line"), ("lieber nicht", "no")],
        "connection": [("danke, passt", "done")],
    },
    "en": {
        "rounds": [("just one so far", "one"), ("none yet", "none"), ("a few", "several")],
        "motive": [("bad vibes", "heard"), ("i'm scared", "personal"), ("on the fence", "torn")],
        "raise_them": [("ok, i'll ask", "keep"), ("not worth it", "out"), ("add one", "change")],
        "reflect": [("not good enough", "fear"), ("so tired", "worn"), ("no idea", "unclear")],
        "mirror": [("i'll stay", "stay"), ("talk to a friend", "talk"), ("get out", "out")],
        "torn": [("i need time", "sleep"), ("keep going", "stay"), ("i'm out", "out")],
        "talking": [("staying", "stay"), ("i want out", "out")],
        "met": [("nobody yet", "nobody"), ("only one", "one"), ("a whole team", "several")],
        "again": [("who knows", "yes"), ("never again", "no")],
        "pause": [("alright, i'll wait", "wait"), ("i'll go", "stay"), ("cancel anyway", "anyway")],
        "paused_over": [("better", "stay"), ("no better", "out")],
        "decided": [("yes please", "letter"), ("not now", "later"), ("having doubts", "doubt")],
        "put_off": [("show it", "letter"), ("i told them", "sent"), ("changed my mind", "stay")],
        "withdraw_letter": [
            ("sent it", "sent"),
            ("too long", "short"),
            ("too cold", "personal"),
            ("tomorrow", "later"),
        ],
        "connect": [("good idea", "line"), ("rather not", "no")],
        "connection": [("copied, thanks", "done")],
    },
    "id": {
        "rounds": [("baru sekali", "one"), ("belum sama sekali", "none"), ("udah tiga kali", "several")],
        "motive": [("bosnya aneh", "heard"), ("aku takut", "personal"), ("masih bingung", "torn")],
        "raise_them": [("oke, kutanyakan", "keep"), ("tetap mau mundur", "out"), ("ada yang salah", "change")],
        "reflect": [("takut gagal", "fear"), ("capek banget", "worn"), ("gak tahu", "unclear")],
        "mirror": [("lanjut aja", "stay"), ("cerita ke teman", "talk"), ("mau mundur", "out")],
        "torn": [("pikir-pikir dulu", "sleep"), ("lanjut aja", "stay"), ("mundur aja", "out")],
        "talking": [("lanjut aja", "stay"), ("mundur aja", "out")],
        "met": [("belum ada", "nobody"), ("cuma satu", "one"), ("satu tim", "several")],
        "again": [("siapa tahu", "yes"), ("kapok", "no")],
        "pause": [("oke tunggu", "wait"), ("datang aja", "stay"), ("tetap mundur", "anyway")],
        "paused_over": [("datang deh", "stay"), ("masih sama", "out")],
        "decided": [("boleh, tuliskan", "letter"), ("nanti aja", "later"), ("masih ragu", "doubt")],
        "put_off": [("tulisin dong", "letter"), ("udah kirim", "sent"), ("lanjut aja", "stay")],
        "withdraw_letter": [
            ("udah", "sent"),
            ("kepanjangan", "short"),
            ("kurang hangat", "personal"),
            ("besok", "later"),
        ],
        "connect": [("boleh deh", "line"), ("gak usah", "no")],
        "connection": [("sip, makasih", "done")],
    },
}
ON_THE_WAY: dict[str, dict[str, str]] = {
    "raise_them": {"motive": "heard"},
    "reflect": {"motive": "personal"},
    "mirror": {"motive": "personal"},
    "torn": {"motive": "torn"},
    "talking": {"motive": "torn", "torn": "talk"},
    "put_off": {"decided": "later"},
    "withdraw_letter": {"again": "yes"},
    "connect": {"withdraw_letter": "sent"},
    "connection": {"withdraw_letter": "sent", "connect": "line", "recipient": "Toni"},
}
WHEN = {
    "de": [("am 8.12. um 15 Uhr", 15), ("8.12. 9 Uhr", 9)],
    "en": [("Tuesday week at 3 pm", 15), ("8 December, 9 am", 9)],
    "id": [("Selasa 8 Desember jam 3 sore", 15), ("8 Des jam 9 pagi", 9)],
}
LISTED = {"de": "zu viele Überstunden", "en": "too much work", "id": "lembur terus"}
NOT_SURE = {"de": "weiß ich noch nicht", "en": "don't know yet", "id": "belum tahu"}


async def _to(story: Story, step: str) -> None:
    """Walk to a step anew, which has then been heard."""
    if step in {"pause", "paused_over"}:
        await notes_interview(story, f"Acme {story.clock.now():%H%M}", TODAY[story.locale])
    company = f"Acme {story.clock.now():%H%M}"
    await begins(
        story, "withdraw", "pause" if step == "paused_over" else step, company=company, **ON_THE_WAY.get(step, {})
    )
    if step == "paused_over":
        story.skip()
        await story.user_taps("wait")
        await story.passes(hours=1)
    story.skip()


@pytest.mark.parametrize("step", FREELY["en"])
async def test_what_people_write_is_understood(story: Story, step: str) -> None:
    """product.md 9: free answers, slang included, at each question, do what the button does."""
    for text, meant in FREELY[story.locale][step]:
        await story.passes(minutes=1)
        await _to(story, step)
        if (step, meant) == ("withdraw_letter", "personal"):  # what is warm already is not offered again
            await story.user_taps("short")
            story.skip()
        question = WITHDRAW.question(step)
        choice = next(choice for choice in question.choices if choice.id == meant)
        await story.user_sends(text)
        if isinstance(question, AskChoice):
            assert (await story.state("withdraw")).answers.get(step) == Picked(meant), text
        elif choice.sets:
            answers = (await story.state("withdraw")).answers
            assert all(answers.get(name) == Picked(value) for name, value in choice.sets.items()), text
        elif isinstance(WITHDRAW.by_id[choice.goto], End):
            assert await step_of(story, "withdraw") == "", text
        else:
            here = await story.state("withdraw")
            assert choice.goto == here.step or choice.goto in here.trail, f"{text!r} led to {here.step}"
        story.skip()
        await story.user_sends("/cancel")
        story.skip()


async def test_a_date_is_read_as_people_write_it(story: Story) -> None:
    """product.md 9: the next talk in one's own words; not knowing it yet is an answer."""
    for text, hour in WHEN[story.locale]:
        await begins(story, "withdraw", "next_when", motive="heard")
        story.skip()
        await story.user_sends(text)
        when = (await story.state("withdraw")).answers.get("next_when")
        assert isinstance(when, Timed), text
        assert when.at.hour == hour
        story.skip()
        await story.user_sends("/cancel")
        story.skip()
    await begins(story, "withdraw", "next_when", motive="heard")
    story.skip()
    await story.user_sends(NOT_SURE[story.locale])
    assert (await story.state("withdraw")).answers["next_when"] == Picked("open")
    story.skip()


async def test_a_concern_is_recognised_in_other_words(story: Story) -> None:
    """B5: what has a question of its own gets it, also when it is put differently."""
    await begins(story, "withdraw", "concerns", motive="heard")
    story.skip()
    await story.user_sends(LISTED[story.locale])
    assert (await story.state("withdraw")).answers["concerns"] == Several(("hours",))
    story.skip()


async def test_at_the_door_it_is_understood(story: Story) -> None:
    """product.md 9: the wish to get out, said to nobody in particular, begins this conversation."""
    said = {"de": "Ich will meine Bewerbung zurückziehen", "en": "I want to withdraw my application"}
    await story.user_sends(said.get(story.locale, "aku mau mundur dari proses"))
    if any("guess-leave" in message.keys for message in story.chat.unheard):
        story.skip()
        await story.user_taps("yes")
    story.bot_says("withdraw-company")
    await walk(story, "withdraw", "motive")
    story.bot_says("withdraw-motive")
