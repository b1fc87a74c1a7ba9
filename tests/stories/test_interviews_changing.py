"""/interviews, changing: dates moved, added and taken away, and everything else that can be put right."""

from __future__ import annotations

from datetime import date, datetime

from conversations.process import Met
from tests.stories.story import Story
from tests.stories.walks import on_the_clock
from tests.stories.walks_records import (
    A_DAY_LATER,
    A_WEEK_LATER,
    OPEN,
    in_place,
    labelled,
    notes,
    opens,
    planned,
    the_process,
)

FIRST = datetime.fromisoformat("2026-12-08 15:00")
LATER = datetime.fromisoformat("2026-12-09 15:00")
NEXT = datetime.fromisoformat("2026-12-15 10:00")
PEOPLE = {"de": "Kim Sommer und Robin Winter", "en": "Kim Sommer and Robin Winter", "id": "Kim Sommer dan Robin Winter"}
IN_TWO_DAYS = {"de": "bis Donnerstag, 10. Dezember", "en": "by Thursday 10 December", "id": "Kamis 10 Desember"}


async def test_the_only_date_is_moved_without_asking_which(story: Story) -> None:
    """product.md 5: the reminders move along, and the number of the round stays."""
    item = await notes(story)
    asked = await in_place(story, item, "dates", "move")
    assert "interviews-moved_to" in asked.keys
    await story.user_sends(A_DAY_LATER[story.locale])
    dates = story.bot_says("interviews-dates", on_the_clock(story, 15))
    assert "view-nudge" in dates.keys
    one = await the_process(story)
    assert [(r.number, r.at, r.moved) for r in one.rounds] == [(1, LATER, 1)]
    walls = {kind: nudge.wall for kind, nudge in (await planned(story)).items()}
    assert walls["ahead"] == datetime.fromisoformat("2026-12-08 18:00")
    assert walls["ahead_soon"] == datetime.fromisoformat("2026-12-09 14:00")
    assert walls["follow_up"] == datetime.fromisoformat(
        {"de": "2026-12-23 09:00"}.get(story.locale, "2026-12-16 09:00")
    )


async def test_one_of_several_dates_is_moved(story: Story) -> None:
    """product.md 5: which one is asked; the others stay where they are."""
    item = await notes(story)
    await in_place(story, item, "dates", "add_round")
    await story.user_sends(A_WEEK_LATER[story.locale])
    dates = story.bot_says("interviews-dates")
    which = await in_place(story, dates, "move")
    assert "interviews-which_round" in which.keys
    assert len(which.choices) == 3
    await in_place(story, which, "r1")
    await story.user_sends(A_DAY_LATER[story.locale])
    story.bot_says("interviews-dates")
    assert [(r.number, r.at, r.moved) for r in (await the_process(story)).rounds] == [(1, LATER, 1), (2, NEXT, 0)]


async def test_one_date_moved_behind_another_keeps_its_number(story: Story) -> None:
    """Calendars know a round by its number; the list is by time."""
    item = await notes(story)
    await in_place(story, item, "dates", "add_round")
    await story.user_sends(A_DAY_LATER[story.locale])
    await in_place(story, story.bot_says("interviews-dates"), "move", "r1")
    await story.user_sends(A_WEEK_LATER[story.locale])
    story.bot_says("interviews-dates")
    assert [(r.number, r.at, r.moved) for r in (await the_process(story)).rounds] == [(2, LATER, 0), (1, NEXT, 1)]


async def test_a_date_is_removed_only_after_a_question(story: Story) -> None:
    """voice.md: what cannot be taken back is asked once; "no" leaves everything."""
    item = await notes(story)
    sure = await in_place(story, item, "dates", "remove", "r1")
    assert "interviews-sure_gone" in sure.keys
    kept = await in_place(story, sure, "no")
    assert "interviews-dates" in kept.keys
    assert len((await the_process(story)).rounds) == 1
    gone = await in_place(story, kept, "remove", "r1", "yes")
    assert "interviews-dates" in gone.keys
    assert (await the_process(story)).rounds == ()
    assert await story.nudges() == []
    none = await in_place(story, gone, "remove")
    assert "interviews-none_fixed" in none.keys
    assert "interviews-new_round" in (await in_place(story, none, "add_round")).keys


async def test_one_of_several_is_removed_and_the_other_keeps_its_reminders(story: Story) -> None:
    """product.md 5: only what was picked goes."""
    item = await notes(story)
    await in_place(story, item, "dates", "add_round")
    await story.user_sends(A_WEEK_LATER[story.locale])
    dates = story.bot_says("interviews-dates")
    await in_place(story, dates, "remove", "r1", "yes")
    assert [r.number for r in (await the_process(story)).rounds] == [2]
    assert (await planned(story))["ahead"].wall == datetime.fromisoformat("2026-12-14 18:00")


async def test_where_no_date_is_fixed_moving_asks_for_one(story: Story) -> None:
    """product.md 5: no dead end."""
    item = await notes(story, when=OPEN)
    asked = await in_place(story, item, "dates", "move")
    assert "interviews-new_round" in asked.keys
    await story.user_sends(A_DAY_LATER[story.locale])
    assert "view-round" in story.bot_says("interviews-dates").keys
    assert [(r.number, r.at) for r in (await the_process(story)).rounds] == [(1, LATER)]


async def test_a_next_round_takes_its_reminders_from_the_one_before(story: Story) -> None:
    """Timings: another interview wants its own evening before; the follow-up waits for the latest."""
    item = await notes(story)
    await story.it_is(date(2026, 12, 9), 10)
    story.skip()
    item = await opens(story, (await the_process(story)).id)
    await in_place(story, item, "dates", "add_round")
    await story.user_sends(A_WEEK_LATER[story.locale])
    story.bot_says("interviews-dates")
    walls = {kind: nudge.wall for kind, nudge in (await planned(story)).items()}
    assert walls["ahead"] == datetime.fromisoformat("2026-12-14 18:00")
    assert walls["follow_up"] == datetime.fromisoformat(
        {"de": "2026-12-29 09:00"}.get(story.locale, "2026-12-22 09:00")
    )


async def test_company_role_and_contact_are_put_right(story: Story) -> None:
    """product.md 5: typed anew; "none" takes role and contact away; what is next is named as it is called now."""
    item = await notes(story)
    await in_place(story, item, "edit", "company")
    await story.user_sends("Bolt & Söhne")
    shown = story.bot_says("interviews-edit", "Bolt & Söhne")
    assert shown.html.count("Bolt &amp; Söhne") == 2, "above, and in the next reminder"
    await in_place(story, shown, "role")
    await story.user_sends("Lead <Team>")
    shown = story.bot_says("interviews-edit", "Lead <Team>")
    await in_place(story, shown, "recipient")
    await story.user_sends("Kim Sommer")
    shown = story.bot_says("interviews-edit", "Kim Sommer")
    assert "view-recipient" in shown.keys
    one = await the_process(story)
    assert (one.company, one.role, one.recipient) == ("Bolt & Söhne", "Lead <Team>", "Kim Sommer")
    shown = await in_place(story, shown, "role", "none", "recipient", "none")
    one = await the_process(story)
    assert (one.company, one.role, one.recipient) == ("Bolt & Söhne", "", "")
    assert "Kim Sommer" not in shown.html


async def test_people_are_named_changed_and_taken_away(story: Story) -> None:
    """D3: several in one message; one's own words are rewritten or removed at a tap."""
    item = await notes(story)
    await in_place(story, item, "edit", "people")
    await story.user_sends(PEOPLE[story.locale])
    asked = story.bot_says("interviews-people")
    asked = await in_place(story, asked, labelled(asked, "Robin Winter"))
    assert "edit-own" in asked.keys
    await story.user_sends("Robin Wintermantel")
    asked = story.bot_says("interviews-people")
    shown = await in_place(story, asked, "enough")
    assert shown.holds("Robin Wintermantel")
    assert "view-people" in shown.keys
    assert (await the_process(story)).people == (Met("Kim Sommer"), Met("Robin Wintermantel"))
    asked = await in_place(story, shown, "people")
    asked = await in_place(story, asked, labelled(asked, "Kim Sommer"), "own_remove")
    asked = await in_place(story, asked, "enough")
    assert (await the_process(story)).people == (Met("Robin Wintermantel"),)
    asked = await in_place(story, asked, "people")
    shown = await in_place(story, asked, labelled(asked, "Robin Wintermantel"), "own_remove", "none")
    assert (await the_process(story)).people == ()
    assert "view-people" not in shown.keys


async def test_looking_at_a_list_and_going_back_changes_nothing(story: Story) -> None:
    """product.md 9: "back" is no answer."""
    item = await notes(story)
    await in_place(story, item, "edit", "people")
    await story.user_sends("Kim Sommer")
    await in_place(story, story.bot_says("interviews-people"), "enough", "people", "back", "concerns", "back")
    assert (await the_process(story)).people == (Met("Kim Sommer"),)


async def test_a_promised_date_is_shown_and_moves_the_follow_up(story: Story) -> None:
    """D8, D10: "they promised news by Thursday" overrides the calendar; nothing promised brings the usual wait back."""
    await notes(story)
    await story.it_is(date(2026, 12, 9), 10)
    story.skip()
    item = await opens(story, (await the_process(story)).id)
    await in_place(story, item, "edit", "promised")
    await story.user_sends(IN_TWO_DAYS[story.locale])
    shown = story.bot_says("interviews-edit")
    assert "timeline-promised" in shown.keys
    assert (await the_process(story)).promised_on == date(2026, 12, 10)
    after_theirs, usual = {"de": ("2026-12-14 09:00", "2026-12-22 09:00")}.get(
        story.locale, ("2026-12-11 09:00", "2026-12-15 09:00")
    )
    assert (await planned(story))["follow_up"].wall == datetime.fromisoformat(after_theirs)
    shown = await in_place(story, shown, "promised", "nothing")
    assert "timeline-promised" not in shown.keys
    assert (await planned(story))["follow_up"].wall == datetime.fromisoformat(usual)


async def test_concerns_are_ticked_written_and_settled(story: Story) -> None:
    """B5: they come back as questions the evening before; settled ones do not."""
    item = await notes(story)
    asked = await in_place(story, item, "edit", "concerns", "hours", "pay")
    assert "interviews-concerns" in asked.keys
    await story.user_sends("Hunde im Büro")
    asked = story.bot_says("interviews-concerns")
    shown = await in_place(story, asked, "pay", "enough")
    assert "view-concerns" in shown.keys
    assert shown.holds("Hunde im Büro")
    noted = (await the_process(story)).concerns
    assert (noted.options, noted.own) == (("hours",), ("Hunde im Büro",))
    await story.it_is(date(2026, 12, 7), 18)
    story.bot_says("reminder-concerns_due", "Hunde im Büro")
    item = await opens(story, (await the_process(story)).id)
    asked = await in_place(story, item, "edit", "concerns", "hours")
    shown = await in_place(story, asked, labelled(asked, "Hunde im Büro"), "own_remove", "none")
    assert "view-concerns" not in shown.keys
    assert not len((await the_process(story)).concerns)


async def test_an_ended_one_can_be_put_right_too(story: Story) -> None:
    """product.md 5: names stay useful for a letter later (A12)."""
    item = await notes(story)
    await in_place(story, item, "close", "edit", "recipient")
    await story.user_sends("Kim Sommer")
    shown = story.bot_says("interviews-edit", "Kim Sommer")
    shown = await in_place(story, shown, "back")
    assert {"interviews-item_ended", "stage-closed"} <= shown.keys
    assert await story.nudges() == []
