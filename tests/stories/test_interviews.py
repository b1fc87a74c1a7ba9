"""/interviews, looking: what is on record, one message that changes as one walks it; and noting a process by hand."""

from __future__ import annotations

import pytest

from tests.stories.story import Story
from tests.stories.walks import MOMENT, decides, on_the_clock
from tests.stories.walks_records import OPEN, in_place, labelled, notes, opens, planned, processes, the_process

LED_IN = {"de": "Die Firma heißt Müller & Söhne", "en": "it's called Müller & Söhne", "id": "namanya Müller & Söhne"}
YESTERDAY = {"de": "gestern um 15 Uhr", "en": "yesterday at 3 pm", "id": "kemarin jam 3 sore"}


@pytest.mark.parametrize("by", ["button", "words"])
@pytest.mark.parametrize(
    ("choice", "then"), [("decide", "decide-company"), ("over", "debrief-company"), ("add", "add-company")]
)
async def test_where_nothing_is_on_record_it_says_what_for_and_leads_on(
    story: Story, choice: str, then: str, by: str
) -> None:
    """product.md 5: an empty list teaches, and each of its buttons begins something."""
    await story.user_sends("/interviews")
    empty = story.bot_says("interviews-empty")
    assert list(empty.choices) == ["decide", "over", "add"]
    if by == "button":
        await in_place(story, empty, choice)
        assert then in story.chat.messages[empty.id].keys
    else:
        await story.user_types_choice("interviews-empty", choice)
        story.bot_says(then)


async def test_a_list_has_a_line_for_each_and_words_name_one(story: Story) -> None:
    """product.md 5: stage and what is next, at one glance; a company's name is as good as its button."""
    await notes(story)
    await notes(story, "Bolt & Co", "", OPEN)
    await story.user_sends("/interviews")
    shown = story.bot_says("interviews-list", "Acme", "Bolt & Co", on_the_clock(story, 15))
    assert {"process-line", "stage-ahead", "stage-unscheduled"} <= shown.keys
    await story.user_sends("bolt & co")
    one = story.bot_says("interviews-item", "Bolt & Co")
    assert "stage-unscheduled" in one.keys


async def test_walking_about_changes_one_message(story: Story) -> None:
    """product.md, quiet: edited in place; only what is typed begins a new message."""
    await notes(story)
    first = await opens(story)
    acme = (await the_process(story)).id
    last = await in_place(story, first, acme, "dates", "back", "edit", "back", "back", "ended", "back", acme, "back")
    assert "interviews-list" in last.keys
    last = await in_place(story, first, acme, "dates", "move", "back", "remove", "back", "add_round", "back", "back")
    assert "interviews-item" in last.keys
    last = await in_place(story, first, "edit", "company", "back", "role", "back", "people", "back", "back", "back")
    assert "interviews-list" in last.keys
    assert "interviews-done" in (await in_place(story, first, "done")).keys


async def test_what_is_typed_takes_the_old_buttons_away(story: Story) -> None:
    """telegram.md 19: one message has the buttons; a press on the one before explains itself."""
    await notes(story)
    asked = await opens(story, (await the_process(story)).id, "edit", "company")
    token = asked.choices["back"]
    await story.user_sends("Acme Labs")
    anew = story.bot_says("interviews-edit", "Acme Labs")
    assert anew.id != asked.id
    assert not story.chat.messages[asked.id].choices
    await story.press(token, asked.id)
    story.toast("slip-stale")


async def test_two_roles_at_one_company_are_told_apart(story: Story) -> None:
    """product.md 5: buttons and lines name the role; the company alone is not guessed at."""
    await notes(story, "Acme", "Analyst")
    await notes(story, "Acme", "Lead", OPEN)
    listed = await opens(story)
    analyst, lead = labelled(listed, "Analyst"), labelled(listed, "Lead")
    assert analyst != lead
    await story.user_sends("Acme")
    assert "interviews-item" not in story.skip()[-1].keys
    await story.user_sends("/interviews")
    story.skip()
    await story.user_sends(listed.labels[lead])
    assert "stage-unscheduled" in story.bot_says("interviews-item", "Lead").keys
    await story.user_taps("close")
    story.skip()
    assert [one.ended for one in await processes(story)] == ["", "closed"]
    assert await planned(story), "the other one's reminders stay"


async def test_fifteen_processes_fit_and_each_can_be_reached(story: Story) -> None:
    """telegram.md: a phone's screen has an end; what is not listed is counted, and still has its button."""
    for number in range(15):
        await notes(story, f"Company {number:02}", f"Role {number:02}", OPEN)
    listed = await opens(story)
    names = [f"Company {number:02}" for number in range(15)]
    assert sum(name in listed.html for name in names) == 12
    assert story.catalog.text(story.locale, "card-more", args={"count": "3"}) in listed.html
    assert len(listed.html) < 4096
    assert all(labelled(listed, name) for name in names)
    await story.user_taps(labelled(listed, "Company 00"))
    assert story.bot_says("interviews-item", "Company 00")


async def test_closed_ones_have_a_list_of_their_own(story: Story) -> None:
    """product.md 5: out of the way, and still there."""
    item = await notes(story)
    acme = (await the_process(story)).id
    await notes(story, "Bolt", "Lead", OPEN)
    listed = await opens(story)
    assert "interviews-none_ended" in (await in_place(story, listed, "ended")).keys
    closed = await in_place(story, listed, "back", acme, "close")
    assert {"interviews-item_ended", "stage-closed"} <= closed.keys
    listed = await in_place(story, closed, "back")
    assert "Acme" not in listed.html
    ended = await in_place(story, listed, "ended")
    assert "interviews-ended" in ended.keys
    assert "Bolt" not in ended.html
    last = await in_place(story, ended, acme, "revive")
    assert {"interviews-item", "stage-ahead"} <= last.keys
    assert item.id != last.id


async def test_where_all_have_ended_the_closed_ones_are_shown(story: Story) -> None:
    """product.md 5: no dead end; a new one can be noted from there."""
    item = await notes(story)
    ended = await in_place(story, item, "close", "back")
    assert {"interviews-ended", "stage-closed"} <= ended.keys
    assert "add-company" in (await in_place(story, ended, "add")).keys


async def test_closing_ends_the_reminders_and_reviving_brings_them_back(story: Story) -> None:
    """Timings: any end cancels; "if the employer writes after the close, one tap revives the record"."""
    item = await notes(story)
    before = {kind: nudge.wall for kind, nudge in (await planned(story)).items()}
    assert before.keys() == {"ahead", "ahead_soon", "thank_you", "follow_up", "let_go"}
    closed = await in_place(story, item, "close")
    assert await story.nudges() == []
    await in_place(story, closed, "revive")
    assert {kind: nudge.wall for kind, nudge in (await planned(story)).items()} == before
    assert (await the_process(story)).ended == ""


@pytest.mark.parametrize(
    ("choice", "then"), [("heard", "debrief-heard"), ("write", "letter-writing"), ("out", "withdraw-rounds")]
)
async def test_from_one_process_on_to_what_it_needs(story: Story, choice: str, then: str) -> None:
    """product.md 5, 9: the company is not asked for again."""
    item = await notes(story)
    said = await in_place(story, item, choice)
    assert then in said.keys
    assert (await story.state(then.partition("-")[0])).answers["process"]


async def test_a_decision_to_go_is_on_the_list(story: Story) -> None:
    """product.md 1, 5: what was decided is on record without being noted again."""
    await decides(story, "go")
    story.skip()
    listed = await opens(story)
    assert "stage-ahead" in listed.keys
    assert listed.holds("Acme")


# --- noting one by hand


async def test_noting_one_asks_for_company_role_and_date_and_shows_it(story: Story) -> None:
    """product.md 5: what one says first is led up to; "Müller" is the name."""
    await story.user_sends("/interviews")
    story.skip()
    await story.user_taps("add")
    story.bot_says("add-company")
    await story.user_sends(LED_IN[story.locale])
    story.bot_says("add-role")
    await story.user_taps("none")
    story.bot_says("add-when")
    await story.user_sends(YESTERDAY[story.locale])
    story.bot_says("slip-when-past")
    await story.user_sends(MOMENT[story.locale])
    story.bot_says("add-when_ok", "Müller & Söhne")
    await story.user_taps("no")
    story.bot_says("add-when")
    await story.user_sends(MOMENT[story.locale])
    story.bot_says("add-when_ok")
    await story.user_types_choice("add-when_ok", "yes")
    story.bot_says("add-zone")
    await story.user_taps(story.home)
    assert "view-nudge" in story.bot_says("interviews-item", "Müller & Söhne", on_the_clock(story, 15)).keys
    one = await the_process(story)
    assert (one.company, one.role, one.decision, len(one.rounds)) == ("Müller & Söhne", "", "go", 1)


async def test_one_without_a_date_is_noted_too_and_plans_nothing(story: Story) -> None:
    """Timings: reminders hang on dates."""
    assert "stage-unscheduled" in (await notes(story, when=OPEN)).keys
    assert await story.nudges() == []


async def test_noting_one_can_be_left_and_leaves_nothing(story: Story) -> None:
    """product.md 9: any command escapes."""
    await story.user_sends("/interviews")
    await story.user_taps("add")
    await story.user_sends("Acme")
    story.skip()
    await story.user_sends("/back")
    story.bot_says("add-company")
    await story.user_sends("/cancel")
    story.bot_says("add-cancelled")
    assert await processes(story) == []
    await story.user_sends("/interviews")
    story.bot_says("interviews-empty")
