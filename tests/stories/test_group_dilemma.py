"""A dilemma before the group: asked in private, voted and advised on, closed, brought back, thanked for."""

from __future__ import annotations

from tests.stories.dilemma_walks import (
    BUDI,
    COMPANY,
    EVERYBODY,
    advises,
    asks,
    brings_it,
    gathers,
    has_a_card,
    in_group,
    newest,
    stored,
    votes,
)
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, GroupStory


async def test_an_anonymous_card_goes_out_late_and_comes_back_with_votes_and_advice(group_story: GroupStory) -> None:
    """B7, A13: what was read before is what the group reads; the way on leads back to where the card came from."""
    story = group_story
    await gathers(story, *EVERYBODY)
    preview = (await brings_it(story, JONAS)).html
    assert "Perusahaan X" in preview, "in the group's language"
    assert "Nordlicht" not in preview
    card = preview.partition("<blockquote>")[2].partition("</blockquote>")[0]
    above = story.text("id", "room-dilemma-anonymous")
    assert f"{above}\n\n<blockquote>" in preview
    await story.taps(JONAS, "dilemma-preview", "post")
    await story.passes(seconds=100)
    assert story.in_group() == [], "not in the moment they were there"
    await story.passes(minutes=20)
    (posted,) = story.in_group()
    assert posted.html.startswith(f"{above}\n\n<blockquote>{card}</blockquote>")
    await votes(story, Ratna="stay", Grace="stay", Sari="leave", Jonas="leave")
    await advises(story, GRACE, "Ask for a day there first & see <why>.", posted)
    await advises(story, BUDI, "Sabar dulu.", posted)
    story.new.clear()
    await story.passes(days=1)
    assert story.in_group() == [], "one message, changed in place"
    (result,) = story.to(JONAS)
    tally = [
        story.text("de", "room-dilemma-tally", option=story.text("de", f"room-dilemma-{o}"), count=n)
        for o, n in (("stay", "2"), ("leave", "1"), ("pause", "0"))
    ]
    assert "\n".join(tally) in result.words, "the votes of the others"
    assert "Grace: „Ask for a day there first & see <why>.“" in result.words
    assert "Budi: „Sabar dulu.“" in result.words
    assert card not in in_group(story)
    await story.taps(JONAS, "dilemma-result", "back")
    assert story.text("de", "withdraw-torn", "out") in newest(story, JONAS).buttons


async def test_nothing_says_whose_it_is(group_story: GroupStory) -> None:
    """Not what is stored of it for the group, not the buttons, not what is planned or waits to be sent."""
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS)
    await votes(story, Jonas="leave", Grace="leave", Sari="stay")
    ((content, over),) = await stored(story)
    assert not over
    for trace in (str(JONAS.id), "Jonas", "Nordlicht", 'author": '):
        assert trace not in str(content)
        assert trace not in posted.html
        assert all(trace not in data for data in posted.buttons.values())
    assert await story.taps(JONAS, "room-dilemma-take-back", in_group=True) != await story.taps(
        JONAS, "room-dilemma-leave", in_group=True
    ), "they vote like everybody else"


async def test_the_group_is_told_of_votes_by_threes(group_story: GroupStory) -> None:
    """One vote a person, changeable, also back; who chose what is told to nobody but who pressed."""
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS)
    answer = await story.taps(GRACE, "room-dilemma-stay", in_group=True)
    assert answer["text"] == story.text("en", "room-dilemma-noted", option=story.text("en", "room-dilemma-stay"))
    await votes(story, Ratna="leave", Grace="leave")
    assert story.text("id", "room-dilemma-how", closes="", count="2", amount="many").rpartition("\n")[2] in posted.words
    assert ": 2" not in posted.words
    await votes(story, Sari="pause")
    shown = f"{story.text('id', 'room-dilemma-leave')}: 2"
    assert shown in posted.words
    await story.taps(GRACE, "room-dilemma-take-back", in_group=True)
    edits = posted.edits
    await story.passes(seconds=10)
    assert posted.edits == edits + 1
    assert shown not in posted.words, "what went with somebody is not told of one vote"


async def test_a_named_one_goes_out_at_once_under_their_name_and_they_do_not_vote(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    await brings_it(story, GRACE, naming="named", company="in", length="three")
    await story.taps(GRACE, "dilemma-preview", "post")
    story.new.clear()
    await story.passes(seconds=5)
    (posted,) = story.in_group()
    assert story.text("id", "room-dilemma-named", name="Grace") in posted.html
    assert COMPANY in posted.words
    answer = await story.taps(GRACE, "room-dilemma-stay", in_group=True)
    assert answer["text"] == story.text("en", "room-dilemma-own")
    await votes(story, Ratna="leave")
    await story.taps(GRACE, "dilemma-waiting", "stop")
    await story.passes(seconds=5)
    assert posted.buttons == {}
    assert COMPANY not in in_group(story)
    await story.taps(GRACE, "dilemma-result", "thank")
    await story.says(GRACE, "You <all> helped a lot")
    story.in_group()
    await story.passes(seconds=5)
    (thanks,) = story.in_group()
    assert thanks.words == "Grace bilang: “You <all> helped a lot”"


async def test_closing_and_thanking_anonymously_come_late_and_in_the_bots_words(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS, length="week")
    await story.taps(JONAS, "dilemma-waiting", "stop")
    await story.passes(seconds=100)
    assert posted.buttons, "open for a few minutes more"
    await story.passes(minutes=21)
    assert posted.buttons == {}
    await story.taps(JONAS, "dilemma-result", "thank")
    await story.passes(seconds=100)
    assert story.in_group() == []
    await story.passes(minutes=21)
    (thanks,) = story.in_group()
    assert thanks.words == story.text("id", "room-dilemma-thanks")
    await story.taps(JONAS, "dilemma-thanked", "back")
    await story.passes(days=8)
    assert story.in_group() == []


async def test_late_and_foreign_presses_change_nothing(group_story: GroupStory) -> None:
    """A press on a closed one says so; one in another chat, or a forged one, is nobody's."""
    story = group_story
    await gathers(story, *EVERYBODY)
    posted = await asks(story, JONAS)
    token = next(iter(posted.buttons.values()))
    forged = await story.presses(GRACE, token[:-2] + ("AA" if token[-2:] != "AA" else "BB"), posted.id)
    assert forged["text"] == story.text("en", "slip-foreign")
    private = await story.presses(GRACE, token, posted.id, in_group=False)
    assert private["text"] == story.text("en", "slip-foreign")
    await story.passes(days=1)
    late = await story.presses(GRACE, token, posted.id)
    assert late["text"] == story.text("en", "room-dilemma-closed")
    assert (await stored(story))[0][1], "over"


async def test_it_is_taken_back_before_it_is_posted(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, *EVERYBODY)
    await brings_it(story, JONAS)
    await story.taps(JONAS, "dilemma-preview", "post")
    story.new.clear()
    await story.taps(JONAS, "dilemma-waiting", "undo")
    assert story.text("de", "withdraw-torn", "out") in newest(story, JONAS).buttons, "and back to where they were"
    await story.passes(days=2)
    assert story.in_group() == []
    assert await stored(story) == [({"version": 1}, True)]


async def test_not_more_than_three_posts_a_day(group_story: GroupStory) -> None:
    """What would be too much for today comes the next morning."""
    story = group_story
    await gathers(story, *EVERYBODY)
    for who in (JONAS, GRACE, SARI):
        await asks(story, who, naming="named")
    await brings_it(story, RATNA, naming="named")
    await story.taps(RATNA, "dilemma-preview", "post")
    story.new.clear()
    await story.passes(hours=2)
    assert story.in_group() == []
    await story.passes(hours=22)
    (posted,) = story.in_group()
    assert story.text("id", "room-dilemma-named", name="Ratna") in posted.html


async def test_who_is_in_no_group_is_not_offered_one(group_story: GroupStory) -> None:
    story = group_story
    await gathers(story, RATNA)
    await has_a_card(story, JONAS)
    assert story.text("de", "withdraw-talking", "group") not in newest(story, JONAS).buttons
