"""Every question can be asked back: "why do you ask?" is heard wherever something is asked, and there is an answer."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.language.catalog import LOCALES, SHIPPED
from bot.language.required import flow_messages
from bot.language.texts_check import faults
from conversations.model import Flow, Menu, Question, Revise, State
from conversations.offering import passes
from conversations.registry import FLOWS
from tests.unit.on_screen import CATALOG
from tests.unit.typed.reading import UNDERSTANDING

ASKED_BACK = {"de": "Warum fragst du?", "en": "Why do you ask?", "id": "Kenapa tanya?", "ms": "Kenapa awak tanya?"}
ASKING = [(flow, step) for flow in FLOWS.values() for step in flow.steps if passes(step)]


def _named(case: tuple[Flow, Question]) -> str:
    flow, step = case
    return f"{flow.id}-{step.id}"


def test_whatever_keeps_an_answer_asks() -> None:
    """A menu is a place to come back to; a list of answers to change is one, too."""
    kinds = {type(step) for _, step in ASKING}
    assert len(kinds) == 7
    assert not any(issubclass(kind, Menu | Revise) for kind in kinds)
    assert {"decide-when_ok", "language-language", "interviews-people"} <= {_named(case) for case in ASKING}


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_asking_step_is_asked_back_and_says_why(locale: str) -> None:
    """Issue D: "answered from the step's own why-text", in three sentences at most."""
    unheard, unkind = [], []
    for flow, step in ASKING:
        key = f"{flow.id}-{step.id}"
        if not UNDERSTANDING.asks_back(flow, State(flow.id, flow.version, step.id), ASKED_BACK[locale], locale):
            unheard.append(key)
        args = {"writing-is": "informational", "profile": "DE"}
        why = CATALOG.text(locale, key, "why", args, html={"current": "Ratna"})
        if len(why) > 180 or len(re.findall(r"[.!?](?=\s|$)", why)) > 3:
            unkind.append((key, why))
    assert unheard == []
    assert unkind == []


@pytest.mark.parametrize("locale", SHIPPED)
def test_a_missing_why_fails_the_check(locale: str, tmp_path: Path) -> None:
    """Without the attribute, `make check` names each step that asks, and no menu."""
    shutil.copytree(LOCALES, tmp_path, dirs_exist_ok=True)
    for path in (tmp_path / locale).glob("*.ftl"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"^ {4}\.why =.*\n(?: {5,}.*\n)*", "", text, flags=re.MULTILINE), encoding="utf-8")
    found = {fault for fault in faults(locale, tmp_path) if ": missing " in fault}
    asking = {f"{locale}: missing {_named(case)}.why" for case in ASKING}
    assert found == asking


def test_a_menu_may_go_without() -> None:
    for flow in FLOWS.values():
        needed = {message for message, part, _, required in flow_messages(flow) if part == "why" and required}
        assert needed == {f"{flow.id}-{step.id}" for step in flow.steps if passes(step)}
