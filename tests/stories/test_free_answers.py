"""Typed answers inside a question: yes and no in their forms, softened, misspelt, by number, in one's own words."""

from __future__ import annotations

import pytest

from conversations.flows.decide import DECIDE
from conversations.model import Picked, Wrote
from tests.stories.answering import Lines, is_asked, misread, taken_for
from tests.stories.speaking import hears
from tests.stories.story import Story

YES: Lines = {
    "de": (
        *("ja", "jo", "jep", "Jaa", "joa passt", "ja genau", "stimmt so", "klar", "japp", "👍", "genau so ist es"),
        *("Ja!!", "jawohl", "mhm", "ja, danke", "ja stimt", "so ist es", "ok", "passt schon", "kann man so sagen"),
    ),
    "en": (
        *("yes", "yep", "yeah", "yup", "sounds right", "that's right", "yeah I think so", "correct", "sure thing"),
        *("yes please", "yess", "exactly", "y", "👍", "uh huh", "yes, thank you", "right", "looks good to me", "ok"),
    ),
    "id": (
        *("iya", "ya", "iya betul", "betul", "bener", "yoi", "iya kak", "iya bener kok", "udah bener", "sip", "he eh"),
        *("iyaa", "iya dong", "benar sekali", "yup", "ho oh", "betul kak", "oke sip", "👍", "y", "ok"),
    ),
}
NO: Lines = {
    "de": (
        *(
            "nein",
            "nö",
            "nee",
            "ne",
            "leider nein",
            "nope",
            "eher nicht",
            "Nein!",
            "nein danke",
            "👎",
            "nicht wirklich",
        ),
        *("glaub nicht", "nee eher nicht", "nein, gar nicht", "wohl kaum", "nee du"),
    ),
    "en": (
        *("no", "nope", "nah", "not really", "n", "No!", "no thanks", "👎", "don't think so", "probably not"),
        *("nah not really", "no, not at all", "no way", "no I don't think so"),
    ),
    "id": (
        *("tidak", "nggak", "gak", "enggak", "ga", "ngga", "gak ada", "nggak ada kak", "kayaknya nggak", "👎"),
        *("kayaknya nggak ada deh", "belum ada", "ga ada sih", "nggak kak", "enggak deh"),
    ),
}
# Where a third answer is offered: neither yes nor no.
SOFTLY: Lines = {
    "de": ("vielleicht", "hm vielleicht", "vllt", "eventuell schon", "kann sein", "mal sehen", "kommt drauf an"),
    "en": ("maybe", "hmm maybe", "yeah maybe", "could be", "it depends", "perhaps", "we'll see", "possibly"),
    "id": ("mungkin", "mungkin aja", "mungkin sih", "bisa jadi", "siapa tahu", "belum cek sih", "hmm mungkin"),
}
MISSPELT: Lines = {
    "de": ("vieleicht", "Vileicht", "vielleciht", "evntuell"),
    "en": ("maybee", "posibly", "perhapps", "it dependss"),
    "id": ("mungkn", "mungkiin", "mungkin saj", "barangkalli"),
}
OWN_WORDS: dict[str, dict[str, str]] = {
    "de": {"vor drei Jahren": "rusty", "hatte noch nie eins": "rusty", "ist bestimmt fünf Jahre her": "rusty"}
    | {
        "letzten Monat erst": "fresh",
        "vor 2 Monaten": "some",
        "gestern": "fresh",
        "ewig": "rusty",
        "Jahre her": "rusty",
    },
    "en": {"three years ago": "rusty", "never had one": "rusty", "must be five years now": "rusty", "ages": "rusty"}
    | {"last month": "fresh", "2 months ago": "some", "yesterday": "fresh", "just recntly": "fresh"},
    "id": {"tiga tahun lalu": "rusty", "belum pernah sama sekali": "rusty", "udah lima tahunan kayaknya": "rusty"}
    | {
        "bulan lalu": "fresh",
        "2 bulan lalu": "some",
        "kemarin": "fresh",
        "barusan": "fresh",
        "sudah lma sekali": "rusty",
    },
}


@pytest.mark.parametrize(
    ("step", "lines", "meant"),
    [("when_ok", YES, "yes"), ("doors", NO, "no"), ("doors", SOFTLY, "maybe"), ("doors", MISSPELT, "maybe")],
    ids=["yes", "no", "softly", "misspelt"],
)
async def test_in_all_forms(story: Story, step: str, lines: Lines, meant: str) -> None:
    """Issue D: "yes/no in all their forms (ja, jo, iya, nggak, betul, yep)", with softeners, names and slips."""
    await is_asked(story, step)
    assert not await misread(story, step, lines[story.locale], meant)


async def test_what_was_understood_is_shown(story: Story) -> None:
    """A misreading can be seen: the button that a paraphrase was taken for stands above the next question."""
    await is_asked(story, "doors")
    await story.user_sends(
        {"de": "nee eher nicht", "en": "nah not really", "id": "kayaknya nggak ada deh"}[story.locale]
    )
    story.bot_says("decide-energy", f"✓ {story.catalog.text(story.locale, 'decide-doors', 'no')}")


@pytest.mark.parametrize("step", ["fit", "practice", "doors", "energy"])
async def test_by_number(story: Story, step: str) -> None:
    """Issue D: an option's number, the first being 1; one that is not there is no answer."""
    await is_asked(story, step)
    options = [choice.id for choice in DECIDE.question(step).choices]
    for number, option in enumerate(options, 1):
        for text in (str(number), f"{number}.", f" {number} "):
            assert await taken_for(story, step, text) == Picked(option), text
    for text in ("0", str(len(options) + 1)):
        assert await taken_for(story, step, text) is None, text


async def test_by_its_label_however_it_is_written(story: Story) -> None:
    """Issue D: "the option's words": capitals, blanks, dots and a softener around it change nothing."""
    await is_asked(story, "fit")
    soft = {"de": "glaub {}", "en": "I think {}", "id": "{} sih kayaknya"}[story.locale]
    for choice in DECIDE.question("fit").choices:
        label = story.catalog.text(story.locale, "decide-fit", choice.id)
        for text in (label, label.upper(), f"  {label.lower()}!! ", f"„{label}“"):
            assert await taken_for(story, "fit", text) == Picked(choice.id), text
    gladly = story.catalog.text(story.locale, "decide-fit", "gladly").lower()
    assert await taken_for(story, "fit", soft.format(gladly)) == Picked("gladly")


async def test_in_ones_own_words(story: Story) -> None:
    """Issue D: "its paraphrase"."""
    await is_asked(story, "practice")
    told = OWN_WORDS[story.locale]
    wrong = {text: await taken_for(story, "practice", text) for text in told}
    assert {text: answer for text, answer in wrong.items() if answer != Picked(told[text])} == {}


async def test_an_open_question_takes_words_that_hold_a_yes_or_no(story: Story) -> None:
    """A company may be called anything; a yes inside a name is no yes."""
    for company in ("No Limits Fitness", "Ja! Natürlich", "Wait & Co", "YES Bank", "Backwerk", "Iya Studio"):
        await hears(story, "/decide")
        await hears(story, company)
        state = await story.state()
        assert state.step == "role", company
        assert state.answers["company"] == Wrote(company)
        await hears(story, "/cancel")


async def test_a_sentence_that_says_both_is_asked_about(story: Story) -> None:
    """Nothing is guessed where words fit a yes and a no."""
    await is_asked(story, "when_ok")
    both = {"de": "ja und nein", "en": "yes and no", "id": "iya dan nggak"}[story.locale]
    before = await story.state()
    await hears(story, both)
    assert (await story.state()).answers == before.answers


@pytest.mark.parametrize(
    ("story", "step", "text", "meant"),
    [
        ("en", "when_ok", "that is correct", "yes"),
        ("de", "doors", "die letzte", "no"),
        ("en", "doors", "the last one", "no"),
        ("id", "doors", "yang terakhir", "no"),
        ("en", "doors", "mabye", "maybe"),
        ("en", "practice", "about a week ago", "fresh"),
        ("de", "practice", "gerade ersd", "fresh"),
        ("id", "doors", "tidk ada", "no"),  # a slip in the "not"
        ("de", "employed", "ja", "full"),
    ],
    indirect=["story"],
)
async def test_what_people_type_as_well(story: Story, step: str, text: str, meant: str) -> None:
    """Said on the phone, in a hurry."""
    await is_asked(story, step)
    assert await taken_for(story, step, text) == Picked(meant)
