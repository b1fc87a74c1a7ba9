"""debrief, an answer has come: offer, next round, rejection, a date, a missed call (B5, D3, D12)."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.stories.story import Story
from tests.stories.walks_after import (
    FOLLOW_UP,
    NEXT_ROUND,
    day,
    debrief_on,
    debrief_to,
    fine_from,
    planned,
    process,
    thanked,
    waited,
    waits,
)

HEARD = {
    "offer": {"de": "ich hab ein angebot", "en": "i got an offer", "id": "dapat tawaran"},
    "rejection": {"de": "absage", "en": "they said no", "id": "ditolak"},
    "next": {"de": "zweites gespräch", "en": "second interview", "id": "wawancara kedua"},
}
IN_JANUARY = {"de": "am 15. Januar", "en": "15 January", "id": "tanggal 15 Januari"}


async def _hears(story: Story, what: str) -> None:
    await waits(story)
    await story.user_taps("heard")
    story.bot_says("debrief-heard")
    await story.user_taps(what)


async def test_an_offer_is_congratulated_and_never_nudged_again(story: Story) -> None:
    """Timings: one warm sentence, nothing to do; no reminder and no question ever again."""
    await _hears(story, "offer")
    said = story.bot_says("debrief-offered", "Acme")
    assert not said.choices
    assert await story.nudges() == []
    assert (await process(story)).ended == "offer"
    await story.passes(days=200)
    story.bot_stays_silent()


@pytest.mark.parametrize("step", ["hub", "too_early", "phone"])
async def test_an_offer_holder_is_not_scolded_by_old_buttons(story: Story, step: str) -> None:
    """Timings: an offer came by another way; old buttons say how it stands, not what is too early."""
    hub = await waits(story)
    if step != "hub":
        await story.user_taps("follow_up" if step == "too_early" else "phone")
        hub = story.skip()[-1]
    await story.user_sends("/interviews")
    await story.user_taps((await process(story)).id, "heard")
    story.skip()
    await story.user_taps("offer")
    story.bot_says("debrief-offered")
    await story.press(hub.choices[{"hub": "follow_up", "too_early": "wait", "phone": "fine"}[step]], hub.id)
    story.toast("slip-over")


async def test_a_no_is_met_kindly_and_closes(story: Story) -> None:
    """D12: first the person; reminders are off at once; leaving it there ends it."""
    await _hears(story, "rejection")
    story.bot_says("debrief-rejected", "Acme")
    assert await story.nudges() == []
    await story.user_taps("no")
    story.bot_says("debrief-closed", "Acme")
    assert (await process(story)).ended == "rejected"
    await story.passes(days=200)
    story.bot_stays_silent()


@pytest.mark.parametrize("then", ["sent", "later"])
async def test_a_thank_you_after_a_no(story: Story, then: str) -> None:
    """D3, A11: the door stays open; sent or not, it is closed and silent then."""
    await _hears(story, "rejection")
    story.skip()
    await story.user_taps("thanks")
    story.bot_says("debrief-letter_language")
    await debrief_on(story, "letter", recipient="Robin Sommer")
    letter = story.bot_says("letter-subject", "Robin Sommer", "Acme")
    assert "?" not in letter.plain
    story.bot_says("debrief-letter")
    await story.user_taps(then)
    story.bot_says("debrief-closed")
    assert (await process(story)).ended == "rejected"
    await story.passes(days=200)
    story.bot_stays_silent()


async def test_a_no_tapped_by_mistake_is_taken_back(story: Story) -> None:
    """D12: one tap, and everything is as it was, reminders too."""
    await waits(story)
    before = await planned(story)
    await story.user_taps("heard", "rejection", "undo")
    story.chat.unheard[:] = story.chat.unheard[-1:]
    story.bot_says("debrief-heard")
    assert await planned(story) == before
    await story.user_taps("back")
    story.bot_says("debrief-hub", day(story, FOLLOW_UP[story.locale]))


async def test_a_next_round_is_noted_with_its_reminders(story: Story) -> None:
    """A15, D10: the evening before, an hour before, a thank-you after, and the wait counted from the new one."""
    await _hears(story, "next")
    story.bot_says("debrief-new_round")
    await story.user_sends(NEXT_ROUND[story.locale])
    story.bot_says("debrief-next_noted", "Acme", day(story, date(2026, 12, 3)))
    assert await planned(story) == {
        kind: datetime.fromisoformat(at)
        for kind, at in {
            "ahead": "2026-12-02T18:00",
            "ahead_soon": "2026-12-03T14:00",
            "thank_you": "2026-11-23T12:00",  # for the first one, first
            "follow_up": {"de": "2026-12-17T09:00"}.get(story.locale, "2026-12-10T09:00"),
            "let_go": {"de": "2027-01-28T09:00"}.get(story.locale, "2027-01-14T09:00"),
        }.items()
    }
    await story.it_is(FOLLOW_UP[story.locale], 9)
    assert not any("reminder-follow_up" in said.keys for said in story.skip()), "they have answered"


async def test_what_was_to_be_raised_comes_the_evening_before_the_new_round(story: Story) -> None:
    """B5: concerns noted before the first talk are carried over, and come as questions the evening before the next."""
    await story.user_sends("/withdraw Acme")
    await story.user_taps("one", "heard", "hours", "tone", "enough", "keep", "open")
    story.skip()
    await story.user_taps(story.home)
    story.bot_says("withdraw-carrying")
    await debrief_to(story, "hub", noted="thanks")
    story.skip()
    await story.user_taps("heard", "next")
    story.skip()
    await story.user_sends(NEXT_ROUND[story.locale])
    story.bot_says("debrief-next_noted", "Acme")
    await story.it_is(date(2026, 12, 2), 17, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 12, 2), 18)
    due = story.bot_says("reminder-concerns_due", "Acme", day(story, date(2026, 12, 3)))
    for concern in ("hours", "tone"):
        assert due.holds(story.catalog.text(story.locale, f"concern-{concern}"))
    await story.user_taps("fine")
    story.bot_says("reminder-noted")


async def test_a_next_round_without_a_date_asks_nobody_for_news(story: Story) -> None:
    """D9: they have answered; a follow-up mail in a week would be absurd."""
    await thanked(story)
    await story.user_taps("heard", "next", "open")
    story.chat.unheard[:] = story.chat.unheard[-1:]
    story.bot_says("debrief-next_noted")
    await story.passes(days=60)
    story.bot_stays_silent()


async def test_after_the_second_round_everything_is_counted_anew(story: Story) -> None:
    """D3, D9, D10: who was there, one thank-you and one follow-up, from the second interview on."""
    await thanked(story, people=("Robin Sommer",))
    await story.user_taps("heard", "next")
    story.skip()
    await story.user_sends(NEXT_ROUND[story.locale])
    story.skip()
    await story.it_is(date(2026, 12, 3), 16, 30)
    story.skip()
    await story.user_sends("/debrief Acme")
    story.bot_says("debrief-people")
    await story.user_sends("Kim Lee")
    story.bot_says("debrief-people")
    await story.user_taps("enough")
    story.bot_says("debrief-promised")
    await story.user_taps("nothing")
    story.bot_says("debrief-noted")
    await story.user_taps("no_thanks")
    fine = waited(story, date(2026, 12, 3))
    story.bot_says("debrief-hub", day(story, date(2026, 12, 3)), day(story, fine))
    assert [one.name for one in (await process(story)).people] == ["Kim Lee"]
    await story.it_is(fine, 9)
    story.bot_says("reminder-follow_up")


async def test_they_named_a_date(story: Story) -> None:
    """D8: the same as telling it on the hub."""
    await _hears(story, "promise")
    story.bot_says("debrief-new_promise")
    await story.user_sends(IN_JANUARY[story.locale])
    fine = fine_from(story, date(2027, 1, 15))
    story.bot_says("debrief-hub", day(story, date(2027, 1, 15)), day(story, fine))
    assert (await planned(story))["follow_up"].date() == fine


async def test_a_missed_call_is_asked_about_the_same_day(story: Story) -> None:
    """D4, D10: a short message without blame; it is not the one follow-up."""
    await _hears(story, "missed")
    story.bot_says("debrief-missed")
    await story.user_taps("write")
    story.bot_says("debrief-letter_language")
    await debrief_on(story, "letter")
    story.bot_says("letter-subject", "Kim Muster")
    story.bot_says("debrief-letter")
    await story.user_taps("sent")
    story.bot_says("debrief-hub", day(story, FOLLOW_UP[story.locale]))
    assert (await process(story)).followed_up_on is None


@pytest.mark.parametrize("step", ["heard", "missed"])
async def test_nothing_after_all_leads_back(story: Story, step: str) -> None:
    """voice.md: a way out of every question."""
    await _hears(story, "missed")
    story.skip()
    if step == "heard":
        await story.user_sends("/back")
        story.bot_says("debrief-heard")
    await story.user_taps("back")
    story.bot_says("debrief-hub")


@pytest.mark.parametrize(
    ("what", "asked"),
    [("offer", "debrief-offered"), ("rejection", "debrief-rejected"), ("next", "debrief-new_round")],
)
async def test_what_came_can_be_typed(story: Story, what: str, asked: str) -> None:
    """telegram.md 4: whatever a button does, words do."""
    await waits(story)
    await story.user_taps("heard")
    story.skip()
    await story.user_sends(HEARD[what][story.locale])
    story.bot_says(asked)


async def test_rather_no_thank_you_holds_when_the_next_round_comes(story: Story) -> None:
    """D3: "rather not" was about this interview: it is not asked again; after the next one it is."""
    await waits(story, noted="no_thanks")
    await story.user_taps("heard", "next")
    story.skip()
    await story.user_sends(NEXT_ROUND[story.locale])
    story.skip()
    assert (await planned(story))["thank_you"] == datetime.fromisoformat("2026-12-03T18:00")
