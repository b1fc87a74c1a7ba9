"""The coach's view: of members who agreed, at that moment, from their records; of all others not even a count."""

from __future__ import annotations

import pytest

from tests.stories.coach_walks import (
    SECRET,
    agrees,
    asks_all,
    begins,
    coaches_too,
    has_interview,
    last,
    membership,
    opens_view,
    picks,
    read_by,
)
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, TITLE, GroupStory, Somebody
from tests.stories.group_walks import goes_to_settings, said_in_group, ticks_of


async def _shown(story: GroupStory, *people: Somebody) -> None:
    """Let the bot be there, Ratna ask, and these people agree."""
    await begins(story, JONAS, GRACE)
    await asks_all(story)
    for who in people:
        await agrees(story, who)


# --- what is shown


async def test_a_coach_sees_stage_and_next_interview_by_their_own_clocks(group_story: GroupStory) -> None:
    """Jonas lives by Berlin's, Ratna by Jakarta's; no company, no words of his."""
    await _shown(group_story, JONAS)
    await has_interview(group_story, JONAS, "2026-11-27 14:00")
    view = (await opens_view(group_story)).words
    stage = group_story.text("id", "hub-stage-ahead")
    assert f"• {stage}, Jum, 27 Nov, pukul 20.00" in view
    assert SECRET not in read_by(group_story, RATNA)


async def test_a_coach_sees_what_is_overdue(group_story: GroupStory) -> None:
    """D3, D10: the interview is over, and neither thanks nor a follow-up were sent."""
    await _shown(group_story, JONAS)
    await has_interview(group_story, JONAS, "2026-11-24 14:00")
    await group_story.passes(days=2)
    thanks, follow_up = (group_story.text("id", f"hub-due-{kind}") for kind in ("thank_you", "follow_up"))
    view = (await opens_view(group_story)).words
    assert group_story.text("id", "hub-stage-waiting") in view
    assert thanks in view
    assert follow_up not in view
    await group_story.passes(days=20)
    view = (await opens_view(group_story)).words
    assert follow_up in view
    assert thanks not in view, "by now it would be odd"
    assert SECRET not in read_by(group_story, RATNA)


async def test_of_who_did_not_agree_there_is_not_even_a_count(group_story: GroupStory) -> None:
    """The view is to the letter the same, however many others there are and whatever they have on record."""
    await _shown(group_story, JONAS)
    alone = (await opens_view(group_story)).words
    await group_story.taps(SARI, "room-join", in_group=True)
    await has_interview(group_story, GRACE, "2026-11-27 14:00")
    await group_story.says(GRACE, "/groups")
    await group_story.taps(GRACE, "consent-ask", "no")
    assert (await opens_view(group_story)).words == alone
    assert GRACE.name not in alone


async def test_nothing_of_it_is_said_in_the_group(group_story: GroupStory) -> None:
    await _shown(group_story, JONAS)
    before = said_in_group(group_story)
    await has_interview(group_story, JONAS, "2026-11-27 14:00")
    await opens_view(group_story)
    await group_story.passes(days=8)
    assert said_in_group(group_story) == before


# --- who may look


@pytest.mark.parametrize("running", [frozenset({SARI.id}), None])
async def test_only_who_runs_the_group_at_that_moment_sees_it(
    group_story: GroupStory, running: frozenset[int] | None
) -> None:
    """From the hub and from a view that stands open: asked anew each time; where nobody can say, nothing is shown."""
    await _shown(group_story, JONAS)
    await opens_view(group_story)
    group_story.directory.running = running
    await group_story.taps(RATNA, "coach-view", "again")
    end = "coach-no_coach" if running is not None else "coach-unknown"
    args = {} if running is not None else {"group-title": TITLE}
    assert group_story.text("id", end, **args) in read_by(group_story, RATNA)
    assert JONAS.name not in last(group_story, RATNA).words
    if running is not None:
        assert JONAS.name not in read_by(group_story, RATNA), "what stood there is gone as well"


async def test_the_hub_asks_telegram_too(group_story: GroupStory) -> None:
    await _shown(group_story, JONAS)
    group_story.directory.running = None
    assert JONAS.name not in (await opens_view(group_story)).words
    group_story.directory.running = frozenset({RATNA.id})
    assert JONAS.name in (await opens_view(group_story)).words, "it was only Telegram's silence"


async def test_members_have_no_such_button_and_cannot_forge_one(group_story: GroupStory) -> None:
    await _shown(group_story, JONAS)
    view = await opens_view(group_story)
    for token in view.buttons.values():
        answer = await group_story.presses(GRACE, token, view.id, in_group=False)
        assert answer["text"] == group_story.text("en", "slip-foreign")
    await group_story.says(GRACE, "/groups")
    assert group_story.text("en", "groups-menu", "coach") not in last(group_story, GRACE).buttons
    assert JONAS.name not in read_by(group_story, GRACE)


async def test_it_opens_from_the_settings_of_the_group(group_story: GroupStory) -> None:
    await _shown(group_story, JONAS)
    await goes_to_settings(group_story)
    await group_story.taps(RATNA, "group-menu", "view")
    assert JONAS.name in last(group_story, RATNA).words


# --- once a week


async def test_a_summary_comes_on_mondays_to_who_wants_one(group_story: GroupStory) -> None:
    """Off until asked for, at nine by the group's clocks, as things stand then."""
    await _shown(group_story, JONAS)
    await group_story.passes(days=8)
    assert not group_story.to(RATNA)
    await opens_view(group_story)
    await group_story.taps(RATNA, "coach-view", "weekly")
    group_story.to(RATNA)
    await has_interview(group_story, JONAS, "2026-12-11 14:00")
    await group_story.passes(days=7)
    (summary,) = group_story.to(RATNA)
    assert group_story.text("id", "hub-summary", group=TITLE, view="|").partition("|")[0] in summary.words
    assert group_story.text("id", "hub-stage-ahead") in summary.words
    (tick,) = await ticks_of(group_story, "coach.summary")
    assert str(tick.wall) == "2026-12-14 09:00:00"
    await opens_view(group_story)
    await group_story.taps(RATNA, "coach-view", "no_weekly")
    group_story.to(RATNA)
    await group_story.passes(days=14)
    assert not group_story.to(RATNA)
    assert not await ticks_of(group_story, "coach.summary")


async def test_a_summary_is_looked_up_when_it_comes(group_story: GroupStory) -> None:
    """Nobody agrees any more: nothing comes, not even word of that."""
    await _shown(group_story, JONAS)
    await opens_view(group_story)
    await group_story.taps(RATNA, "coach-view", "weekly")
    await group_story.says(JONAS, "/groups")
    await group_story.taps(JONAS, "groups-menu", "leave")
    await group_story.says(JONAS, "ja")
    group_story.to(RATNA)
    await group_story.passes(days=14)
    assert not group_story.to(RATNA)


async def test_no_summary_for_who_does_not_run_it_any_more(group_story: GroupStory) -> None:
    """Asked of Telegram when it is due; the other coach has theirs."""
    await _shown(group_story)
    await coaches_too(group_story, SARI)
    await asks_all(group_story, SARI)
    await group_story.says(JONAS, "/groups")
    await group_story.taps(JONAS, "groups-menu", "sees")
    for coach in (RATNA, SARI):
        await picks(group_story, JONAS, coach.name)
        await group_story.taps(JONAS, "groups-seeing", "show")
        await opens_view(group_story, coach)
        await group_story.taps(coach, "coach-view", "weekly")
        group_story.to(coach)
    group_story.directory.running = frozenset({SARI.id})
    await group_story.passes(days=8)
    assert not group_story.to(RATNA)
    assert len(group_story.to(SARI)) == 1
    known = await membership(group_story, JONAS)
    assert known is not None
    assert set(known.seen_by) == {str(SARI.id)}


async def test_a_summary_waits_while_nobody_can_say_who_runs_the_group(group_story: GroupStory) -> None:
    """Every hour, for two days; then it is left out, and the next one comes as ever."""
    await _shown(group_story, JONAS)
    await opens_view(group_story)
    await group_story.taps(RATNA, "coach-view", "weekly")
    group_story.to(RATNA)
    group_story.directory.running = None
    await group_story.passes(days=7, hours=5)
    assert not group_story.to(RATNA)
    group_story.directory.running = frozenset({RATNA.id})
    await group_story.passes(hours=2)
    assert len(group_story.to(RATNA)) == 1
    group_story.directory.running = None
    await group_story.passes(days=10)
    (tick,) = await ticks_of(group_story, "coach.summary")
    assert str(tick.wall) == "2026-12-14 09:00:00"
    assert not group_story.to(RATNA)


# --- notes


async def _writes(story: GroupStory, note: str = "Semangat ya") -> None:
    await opens_view(story)
    await story.taps(RATNA, "coach-view", "write")
    await picks(story, RATNA, JONAS.name)
    await story.says(RATNA, note)


async def test_a_note_arrives_as_from_the_coach_and_is_answered_once(group_story: GroupStory) -> None:
    await _shown(group_story, JONAS)
    await _writes(group_story)
    assert not group_story.to(JONAS), "nothing goes out before it has been seen as it will be"
    await group_story.taps(RATNA, "coach-preview", "send")
    (note,) = group_story.to(JONAS)
    args = {"current": RATNA.name, "note": "Semangat ya", "group-title": TITLE}
    assert note.words == group_story.text("de", "coach_note-told", **args)
    group_story.to(RATNA)
    await group_story.taps(JONAS, "coach_note-told", "answer")
    await group_story.says(JONAS, "Danke & bis bald <3")
    (reply,) = group_story.to(RATNA)
    args = {"name": JONAS.name, "group": TITLE, "note": "Semangat ya", "reply": "Danke & bis bald <3"}
    assert reply.words == group_story.text("id", "hub-reply", **args)
    answer = note.buttons.get(group_story.text("de", "coach_note-told", "answer"), "")
    if answer:
        pressed = await group_story.presses(JONAS, answer, note.id, in_group=False)
        assert pressed["text"], "answered once"
    assert not group_story.to(RATNA)


async def test_a_note_does_not_come_between_a_question_and_its_answer(group_story: GroupStory) -> None:
    """What somebody types next answers what they were asked, not the coach."""
    await _shown(group_story, JONAS)
    await group_story.says(JONAS, "/decide")
    await _writes(group_story)
    await group_story.taps(RATNA, "coach-preview", "send")
    group_story.to(RATNA)
    await group_story.says(JONAS, "Acme")
    assert not group_story.to(RATNA)
    assert "Acme" in last(group_story, JONAS).words


async def test_only_members_who_agree_can_be_written_to(group_story: GroupStory) -> None:
    await _shown(group_story, JONAS)
    await opens_view(group_story)
    await group_story.taps(RATNA, "coach-view", "write")
    assert list(last(group_story, RATNA).buttons) == [JONAS.name, group_story.text("id", "coach-whom", "back")]


async def test_a_yes_taken_back_before_sending_keeps_the_note(group_story: GroupStory) -> None:
    """Consent at that moment, and nobody else's: nothing goes out, and the coach is told."""
    await _shown(group_story, JONAS)
    await _writes(group_story)
    await group_story.says(JONAS, "/settings")
    await group_story.taps(JONAS, "settings-menu", "groups")
    await picks(group_story, JONAS, f"✓ {RATNA.name}")
    await group_story.taps(JONAS, "groups-seeing", "hide")
    group_story.to(JONAS)
    await group_story.taps(RATNA, "coach-preview", "send")
    assert not group_story.to(JONAS)
    assert not (await membership(group_story, JONAS)).seen_by  # type: ignore[union-attr]


async def test_a_coach_who_is_none_any_more_sends_nothing(group_story: GroupStory) -> None:
    await _shown(group_story, JONAS)
    await _writes(group_story)
    group_story.directory.running = frozenset({SARI.id})
    await group_story.taps(RATNA, "coach-preview", "send")
    assert not group_story.to(JONAS)


async def test_notes_are_stopped_on_the_spot(group_story: GroupStory) -> None:
    """One tap below the note ends what the coach sees as well: it was one agreement."""
    await _shown(group_story, JONAS)
    await _writes(group_story)
    await group_story.taps(RATNA, "coach-preview", "send")
    await group_story.taps(JONAS, "coach_note-told", "hide")
    assert last(group_story, JONAS).words.endswith(group_story.text("de", "coach_note-hidden", current=RATNA.name))
    assert JONAS.name not in (await opens_view(group_story)).words


async def test_a_reply_to_a_coach_who_has_left_says_that_it_cannot_arrive(group_story: GroupStory) -> None:
    await _shown(group_story, JONAS)
    await _writes(group_story)
    await group_story.taps(RATNA, "coach-preview", "send")
    await group_story.taps(JONAS, "coach_note-told", "answer")
    await group_story.happens(left_chat_member={"id": RATNA.id, "is_bot": False, "first_name": RATNA.name})
    group_story.to(RATNA)
    await group_story.says(JONAS, "Danke")
    assert last(group_story, JONAS).words.endswith(group_story.text("de", "coach_note-nobody"))
    assert not group_story.to(RATNA)


async def test_who_has_blocked_the_bot_is_not_offered(group_story: GroupStory) -> None:
    """telegram.md 12: they still show how they are getting on, and cannot be written to."""
    await _shown(group_story, JONAS)
    chat = {"id": JONAS.id, "type": "private", "first_name": JONAS.name}
    change = {"old_chat_member": {"status": "member"}, "new_chat_member": {"status": "kicked"}}
    by = {"id": JONAS.id, "is_bot": False, "first_name": JONAS.name}
    await group_story.update({"my_chat_member": {"chat": chat, "from": by, "date": 1, **change}})
    view = await opens_view(group_story)
    assert JONAS.name in view.words
    assert group_story.text("id", "coach-view", "write") not in view.buttons
