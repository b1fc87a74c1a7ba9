"""Sentences kept from whoever wrote program and examples: the shares reached, pinned (tests/heldout)."""

from __future__ import annotations

import pytest

from bot.language.learned.model import UnfitWeightsError, fingerprint, is_learnt, model
from conversations.flows.intents import INTENTS
from conversations.languages import LANGUAGES
from tests.heldout import measures


@pytest.mark.parametrize("locale", measures.LANGUAGES)
def test_what_people_want_is_understood(locale: str) -> None:
    """Issue D's targets: 85 % right, 95 % of the acts, 93 % within three, 90 % of the unrelated left alone."""
    found = measures.intents(locale)
    assert found.right >= 0.95, found.missed
    assert found.precise >= 0.95, found.missed
    assert found.in_three >= 0.98, found.missed
    assert found.spared >= 0.90, found.missed
    assert found.routed >= 0.80


@pytest.mark.parametrize("locale", measures.LANGUAGES)
def test_the_language_of_a_line_is_found_and_followed(locale: str) -> None:
    """97 % of chat lines; 0 switches on what is in no language, or on a first line; 0.5 % of replies in a wrong one."""
    share, missed = measures.own_lines(locale)
    assert share >= 0.99, missed
    assert measures.switches_on_nothing(locale) == []
    assert measures.offers_on_nothing(locale) == []
    assert measures.first_lines_that_switch(locale) == []
    assert measures.foreign_lines_that_switch(locale)[0] == 0
    second, later, count = measures.replies_in_wrong_language(locale)
    assert later == 0
    assert second / count <= 0.005


# Shares in hundredths, a little below what was measured; see docs/understanding.md.
REPLIES_SEEN = {
    "de": {"yes": 95, "no": 85, "unsure": 70, "why": 90, "back": 70, "cancel": 95, "correct": 55},
    "en": {"yes": 75, "no": 80, "unsure": 70, "why": 70, "back": 80, "cancel": 90, "correct": 75},
    "id": {"yes": 85, "no": 75, "unsure": 85, "why": 90, "back": 80, "cancel": 95, "correct": 70},
}


@pytest.mark.parametrize("locale", measures.LANGUAGES)
def test_replies_inside_a_question_are_seen_by_their_words(locale: str) -> None:
    """Issue D: yes and no in their forms, "no idea", a question back, corrections; the question is not known here."""
    shares, missed = measures.replies(locale)
    assert {*shares} == {*REPLIES_SEEN[locale]}
    assert {kind: share for kind, share in shares.items() if 100 * share < REPLIES_SEEN[locale][kind]} == {}, missed


@pytest.mark.parametrize("locale", measures.LANGUAGES)
def test_what_is_taken_for_a_reply_mostly_is_one(locale: str) -> None:
    """Among replies, company names, dates and wishes; without the question, which often tells."""
    shares, wrong = measures.taken_rightly(locale)
    assert min(shares.values()) >= 0.84, wrong
    assert sum(shares.values()) / len(shares) >= 0.91, wrong


@pytest.mark.parametrize("locale", LANGUAGES)
def test_weights_were_learnt_from_the_examples_that_are_there(locale: str) -> None:
    """After a change of intents.tsv or replies.tsv: make intents."""
    assert model(locale).learned_from == fingerprint(locale)
    assert {*model(locale).labels} == {*INTENTS, "other"}
    if is_learnt(locale, "replies"):
        assert model(locale, "replies").learned_from == fingerprint(locale, "replies")


def test_weights_of_other_code_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.language.learned.model.BUCKETS", {"intents": 7, "replies": 7})
    with pytest.raises(UnfitWeightsError, match="make intents"):
        model.__wrapped__("de")
