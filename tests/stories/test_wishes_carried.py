"""What a wish names is taken along, is shown, and is corrected by a word; what makes no sense there is asked anew."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from conversations.known import PROCESS
from conversations.model import Picked, Timed, Wrote
from tests.stories.story import Story
from tests.stories.walks import MOMENT
from tests.stories.walks_records import notes, processes
from tests.stories.wishing import Said

INVITED = {
    "de": "Ich hab am 8. Dezember um 15 Uhr ein Vorstellungsgespräch bei Siemens, soll ich überhaupt hingehen?",
    "en": "I have an interview at Siemens on 8 December at 3pm, should I even go?",
    "id": "aku ada wawancara di Siemens 8 Desember jam 3 sore, dateng ga ya?",
}
THE_ISSUES_OWN = {
    "de": "Ich hab nächsten Dienstag ein Gespräch bei Siemens, aber eigentlich will ich den Job nicht",
    "en": "I have an interview at Siemens next Tuesday but I don't really want the job",
    "id": "aku ada interview di Siemens selasa depan tapi sebenernya ga pengen kerjaannya",
}
OVER = {
    "de": "mein Gespräch bei Bosch war gestern und jetzt warte ich",
    "en": "my interview at Bosch was yesterday and now i'm waiting to hear back",
    "id": "kemarin udah interview di Bosch, sekarang nunggu kabar",
}
OUT = {
    "de": "ich will bei bosch aussteigen",
    "en": "i want to withdraw from bosch",
    "id": "mau mundur dari bosch",
}
AMENDED = {"de": "nein, es ist Bosch", "en": "no wait, it's Bosch", "id": "eh bukan, Bosch"}


async def test_company_and_date_go_along(story: Story) -> None:
    """Both are filled, shown at once, and confirmed before they count."""
    await story.user_sends(INVITED[story.locale])
    said = story.bot_says("decide-role", "Siemens")
    assert "taken-along" in said.keys
    await story.user_taps("unclear")
    story.bot_says("decide-when_ok", "Siemens", "8")
    await story.user_sends({"de": "jo", "en": "yep", "id": "iya"}[story.locale])
    answers = (await story.state()).answers
    assert answers["company"] == Wrote("Siemens")
    assert answers["when"] == Timed(datetime.fromisoformat("2026-12-08 15:00"))
    story.bot_says("decide-employed")


@pytest.mark.parametrize("at", [0, 1])
async def test_a_nod_to_what_was_noted_is_no_role(story: Story, at: int) -> None:
    """Whoever says that it is right so far is asked for the role once more; nothing is called "ja genau"."""
    nods = {"de": ("ja genau", "stimmt"), "en": ("yep that's right", "correct"), "id": ("iya bener", "betul")}
    await story.user_sends(INVITED[story.locale])
    story.bot_says("decide-role", "Siemens")
    await story.user_sends(nods[story.locale][at])
    story.bot_says("decide-role")
    assert "role" not in (await story.state()).answers
    await story.user_sends("Controller")
    assert (await story.state()).answers["role"] == Wrote("Controller")
    story.skip()


async def test_the_role_goes_along(story: Story) -> None:
    """What has been said is not asked for: neither company nor role."""
    role = {"de": "Buchhalterin", "en": "accountant", "id": "akuntan"}[story.locale]
    wish = {
        "de": "ich bin bei Siemens zum Gespräch als Buchhalterin eingeladen und weiß nicht ob ich hin soll",
        "en": "Siemens invited me to an interview as an accountant and i don't know if i should go",
        "id": "aku diundang wawancara di Siemens posisi akuntan, bingung dateng apa enggak",
    }
    await story.user_sends(wish[story.locale])
    said = story.bot_says("decide-when", role)
    assert "taken-along" in said.keys
    assert (await story.state()).answers["role"] == Wrote(role)


async def test_an_interview_next_tuesday(story: Story) -> None:
    """Issue D: "starts decide with both filled, to be confirmed"; on a Wednesday there is but one next Tuesday."""
    await story.passes(days=2)
    wish = {**THE_ISSUES_OWN, "de": THE_ISSUES_OWN["de"].replace("will ich den Job nicht", "hab ich keine Lust drauf")}
    await story.user_sends(wish[story.locale])
    said = story.bot_says("decide-role", "Siemens")
    assert "taken-along" in said.keys
    await story.user_taps("unclear")
    story.bot_says("decide-when_ok", "1")


async def test_an_interview_next_tuesday_said_on_a_monday(story: Story) -> None:
    """Tomorrow, or in eight days: what was said is kept, and only which of the two is asked."""
    await story.user_sends(THE_ISSUES_OWN[story.locale])
    story.bot_says("decide-role", "Siemens")
    await story.user_taps("unclear")
    labels = " ".join(story.skip()[-1].labels.values())
    assert "24" in labels
    assert "1" in labels.replace("24", "")


async def test_of_yesterday_it_knows_that_it_was(story: Story) -> None:
    """The interview is over: a day is looked for in the past."""
    await story.user_sends(OVER[story.locale])
    said = story.bot_says("debrief-people", "Bosch", "22")
    assert "taken-along" in said.keys
    over_at = (await story.state("debrief")).answers["over_at"]
    assert isinstance(over_at, Timed)
    assert over_at.at.date() == date(2026, 11, 22)


async def test_what_is_noted_reads_well(story: Story) -> None:
    """A day at the end of a sentence has one full stop."""
    await story.user_sends(OVER[story.locale])
    said = story.bot_says("debrief-people")
    assert ".." not in said.plain


LAST_TUESDAY = {
    "de": "ich wurde zum Gespräch bei Siemens eingeladen, letzten Dienstag, soll ich hin?",
    "en": "I've been invited for an interview at Siemens last Tuesday, should I go?",
    "id": "aku diundang interview di Siemens selasa kemarin, dateng apa nggak ya",
}


async def test_a_day_that_makes_no_sense_there_is_asked_anew(story: Story) -> None:
    """Whether to go is no question of a day that has passed: the company goes along, the day does not."""
    await story.user_sends(LAST_TUESDAY[story.locale])
    story.bot_says("decide-role", "Siemens")
    await story.user_taps("unclear")
    story.bot_says("decide-when")
    assert "when" not in (await story.state()).answers


async def test_a_company_that_was_misheard(story: Story) -> None:
    """The next question stands, for the other company; the date stays."""
    await story.user_sends(INVITED[story.locale])
    story.bot_says("decide-role", "Siemens")
    await story.user_sends(AMENDED[story.locale])
    story.bot_says("decide-role")
    await story.user_taps("unclear")
    said = story.bot_says("decide-when_ok", "Bosch", "8")
    assert not said.holds("Siemens")


async def test_a_company_corrected_in_passing(story: Story) -> None:
    """ "I mean Bosch", in the order in which it is said there."""
    await story.user_sends(INVITED[story.locale])
    story.bot_says("decide-role", "Siemens")
    said = {"de": "nee, ich meine Bosch", "en": "sorry, I mean Bosch", "id": "eh bukan, Bosch maksudnya"}
    await story.user_sends(said[story.locale])
    story.skip()
    answers = (await story.state()).answers
    assert answers["company"] == Wrote("Bosch")
    assert "role" not in answers


async def test_a_date_that_was_misheard(story: Story) -> None:
    """It is shown for a yes; a "no" with another day is the other day."""
    await story.user_sends(INVITED[story.locale])
    story.bot_says("decide-role")
    await story.user_taps("unclear")
    story.bot_says("decide-when_ok", "8")
    said = {
        "de": "nee, am 10. Dezember um 14 Uhr",
        "en": "no, it's 10 December at 2 pm",
        "id": "bukan, 10 Desember jam 2 siang",
    }
    await story.user_sends(said[story.locale])
    story.bot_says("decide-when_ok", "10", "Siemens")
    await story.user_taps("yes")
    story.bot_says("decide-employed")
    when = (await story.state()).answers["when"]
    assert isinstance(when, Timed)
    assert when.at.day == 10


CORRECTED_DAY = {"de": "nein, vorgestern", "en": "no, the day before yesterday", "id": "bukan, dua hari lalu"}
CORRECTED_NAME = {"de": "nein, es war Siemens", "en": "no, it was Siemens", "id": "bukan, Siemens"}


@pytest.mark.parametrize("corrected", [CORRECTED_DAY, CORRECTED_NAME], ids=["day", "company"])
async def test_what_was_noted_is_corrected_where_names_are_asked_for(story: Story, corrected: Said) -> None:
    """ "Not right? Just say so": said at once, it is a correction, and not the name of an interviewer."""
    await story.user_sends(OVER[story.locale])
    story.bot_says("debrief-people")
    await story.user_sends(corrected[story.locale])
    story.skip()
    assert "people" not in (await story.state("debrief")).answers


async def test_a_company_on_record_is_meant_by_its_name(story: Story) -> None:
    """However it is written; nothing is noted a second time."""
    await notes(story, "Zeta", when=MOMENT[story.locale])
    await notes(story, "Bosch", when=MOMENT[story.locale])
    bosch = next(one for one in await processes(story) if one.company == "Bosch")
    await story.user_sends(OUT[story.locale])
    story.bot_says("guess-leave", "Bosch")
    await story.user_taps("yes")
    story.bot_says("withdraw-rounds", "Bosch")
    assert (await story.state("withdraw")).answers[PROCESS] == Picked(bosch.id)
    assert [one.company for one in await processes(story)] == ["Zeta", "Bosch"]


async def test_news_of_a_company_on_record(story: Story) -> None:
    """The interview it knows of is the one meant: neither company nor day is asked."""
    await notes(story, "Bosch", when=MOMENT[story.locale])
    await story.it_is(date(2026, 12, 10), 12)
    story.skip()
    await story.user_taps("drop")
    story.bot_says("reminder-noted")
    silence = {
        "de": "von bosch hab ich seit dem Gespräch nichts gehört",
        "en": "no answer from bosch after my interview",
        "id": "bosch belum ada kabar abis interview",
    }
    await story.user_sends(silence[story.locale])
    (said,) = story.skip()
    assert "debrief-people" in said.keys, sorted(said.keys)
    (bosch,) = await processes(story)
    assert (await story.state("debrief")).answers[PROCESS] == Picked(bosch.id)


@pytest.mark.parametrize("flow", ["letter", "informational"])
async def test_a_company_goes_along_elsewhere(story: Story, flow: str) -> None:
    """A letter, or a talk with somebody inside: the company is not asked for."""
    wishes = {
        "letter": {
            "de": "schreib mir bitte ne dankesmail an Bosch",
            "en": "can you write a thank you note to Bosch",
            "id": "bikinin email terima kasih dong buat Bosch",
        },
        "informational": {
            "de": "ich würd gern mal mit jemandem bei Bosch reden um zu schauen wie es da so ist",
            "en": "i'd like to talk to someone who works at Bosch, just to see what it's like",
            "id": "pengen ngobrol sama orang yang kerja di Bosch, mau tau kerjanya gimana",
        },
    }
    await story.user_sends(wishes[flow][story.locale])
    asked = {"letter": "letter-writing", "informational": "informational-standing"}[flow]
    assert "taken-along" in story.bot_says(asked, "Bosch").keys
