"""What comes besides fresh words: voice, pictures, stickers, what somebody else wrote, and words changed after sending.

Nothing is scolded and nothing is lost in silence: what cannot be read is named, and an open question stands. What was
typed last is remembered beside the saved state until the conversation's next turn, so that changing it still counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import blake2b

from bot.dispatcher.visit import Visit
from bot.ports import Conversation, Incoming, Json, Medium, Update
from conversations.meaning import meant
from conversations.model import AskEach, AskSeveral, End, Flow, Menu, Question, Rejection, Said, State
from conversations.offering import passes

_REACTIONS: Mapping[Medium, str] = {
    "voice": "odd-voice",
    "video_note": "odd-voice",
    "audio": "odd-voice",
    "photo": "odd-photo",
    "video": "odd-video",
    "story": "odd-video",
    "sticker": "odd-sticker",
    "animation": "odd-sticker",
    "dice": "odd-sticker",
    "document": "odd-document",
    "contact": "odd-contact",
    "poll": "odd-poll",
    "other": "odd-media",
}
_TYPED = "typed"
_AT_A_LOSS = frozenset({"unsure", "guess"})  # what is begun where words were not understood


def typed(visit: Visit, text: str, message_id: int) -> None:
    """Take typed words, and remember which question they were said to."""
    before = {one.id: one.version for one in visit.live()}
    asked = _spoken_to(visit)
    visit.words(text)
    if visit.erased:
        return
    live = visit.live()
    changed = [one for one in live if before.get(one.id) != one.version]
    if asked is not None and asked.asking and [one.id for one in changed] in ([asked.id], []):
        now = next((one for one in live if one.id == asked.id), None)
        _remember(visit, now, text, message_id, asked.saved)
    elif live and live[0] in changed and live[0].flow in _AT_A_LOSS:
        _remember(visit, live[0], text, message_id, live[0].saved)


def showed(visit: Visit, incoming: Incoming) -> None:
    """React to media; the words beside them, where somebody wrote some, count as theirs. An album is answered once."""
    words = "" if incoming.forwarded or incoming.text.startswith("/") else incoming.text.strip()
    spoken = bool(words) and _first_of(visit, incoming.batch, "words")
    first = _first_of(visit, incoming.batch)
    if spoken:
        if first:
            visit.showing.put_above(visit.rendering.text("odd-caption"))
        typed(visit, words, incoming.message_id)
    elif first:
        assert incoming.medium is not None
        _react(visit, _REACTIONS[incoming.medium])


def forwarded(visit: Visit, incoming: Incoming) -> None:
    """Take nothing from what somebody else wrote; what was forwarded in one go is answered once."""
    if not _first_of(visit, incoming.batch):
        return
    if _open(visit) is not None:
        _react(visit, "odd-forwarded")
        return
    visit.showing.put_above(visit.rendering.text("odd-forwarded", has_question="no"))
    visit.begin("unsure")


def edited(visit: Visit, text: str, message_id: int) -> None:
    """Answer the last question anew when its answer was changed; what is older stays as it was, and that is said."""
    conversation = _spoken_to(visit)
    noted = conversation.saved.get(_TYPED) if conversation is not None else None
    if not text.strip():
        return  # a picture was replaced, and none had been read
    if conversation is None or not isinstance(noted, dict) or noted["message"] != message_id or text.startswith("/"):
        visit.showing.say(visit.rendering.text("odd-edited"))
        return
    if text.split() == noted["text"].split():
        return
    if conversation.flow in _AT_A_LOSS:
        visit.end(conversation)  # nothing has come of those words yet
        typed(visit, text, message_id)
        return
    loaded = visit.load(conversation)
    if loaded is None:
        return
    flow, state = loaded
    step = flow.by_id.get(noted["step"])
    if step is None or isinstance(step, End) or not _amendable(step, state):
        visit.showing.say(visit.rendering.text("odd-edited"))
        return
    if isinstance(step, AskSeveral | AskEach):
        conversation = _without_last(visit, conversation, step.id, noted["before"])
    if state.step == step.id:  # it had been refused, or is asked once more, for the next of several
        typed(visit, text, message_id)
    else:
        _amend(visit, conversation, step, text, message_id)


def _amend(visit: Visit, conversation: Conversation, step: Question, text: str, message_id: int) -> None:
    """Answer an earlier question anew, say what was taken, and let the conversation go on from there."""
    loaded = visit.load(conversation)
    assert loaded is not None  # the caller has read it
    flow, state = loaded
    facts = visit.facts(flow, state.answers, conversation.id)
    there = replace(state, step=step.id)
    event = visit.event(flow, there, text)
    if isinstance(event, Said):
        event = replace(event, amends=event.amends or step.id)
    if not visit.take(conversation, event):
        return
    now = visit.tx.conversation(conversation.id)
    if now is None or visit.erased:
        return
    refused = meant(flow, there, step, event, facts) if isinstance(event, Said) else None
    if isinstance(refused, Rejection):
        visit.showing.put_above(visit.slip(flow, there, refused))
    elif isinstance(event, Said):
        visit.showing.echo = ""
        for line in filter(None, (_taken(visit, now, flow, step), visit.rendering.taken_as(event))):
            visit.showing.put_above(line)
    if not now.over:
        _remember(visit, now, text, message_id, conversation.saved | {"step": step.id})


def _taken(visit: Visit, conversation: Conversation, flow: Flow, step: Question) -> str:
    loaded = visit.load(conversation, quietly=True)
    answer = loaded[1].answers.get(step.id) if loaded else None
    words = visit.rendering.speech.answer(flow, step.id, answer) if answer is not None else ""
    return visit.rendering.text("odd-amended", taken=words) if words else ""


def _amendable(step: Question, state: State) -> bool:
    """Say whether a question can be gone back to; what a menu led to has been done."""
    return state.step == step.id or passes(step) or step.id in state.trail


def _without_last(visit: Visit, conversation: Conversation, step_id: str, before: Json | None) -> Conversation:
    """Take back what a message added to several answers."""
    answers = {name: answer for name, answer in conversation.saved["answers"].items() if name != step_id}
    answers |= {step_id: before} if before is not None else {}
    return visit.tx.save_conversation(replace(conversation, saved=conversation.saved | {"answers": answers}))


def _remember(visit: Visit, now: Conversation | None, text: str, message_id: int, before: Json) -> None:
    """Note beside the saved state which message answered which question, or was refused there; a turn drops it."""
    if now is None or not message_id or visit.load(now, quietly=True) is None:
        return
    step = before.get("step")
    answer = before.get("answers", {}).get(step)
    noted = {"message": message_id, "step": step, "text": text, "before": answer}
    visit.tx.save_conversation(replace(now, saved=now.saved | {_TYPED: noted}))


def _spoken_to(visit: Visit) -> Conversation | None:
    """Return the conversation that stands last: whose question is open, or else what was shown last."""
    live = visit.live()
    return next((one for one in live if one.asking), live[0] if live else None)


def _open(visit: Visit) -> tuple[Conversation, Flow, State] | None:
    """Return the question that is open, if any; a list that is only looked at is none."""
    asking = next((one for one in visit.live() if one.asking), None)
    loaded = visit.load(asking, quietly=True) if asking else None
    if asking is None or loaded is None:
        return None
    step = loaded[0].by_id[loaded[1].step]
    return None if isinstance(step, Menu) and step.fleeting else (asking, *loaded)


def _react(visit: Visit, message: str) -> None:
    """Say something, and let the open question stand below it."""
    question = _open(visit)
    html = visit.rendering.text(message, has_question="yes" if question else "no")
    if question is None:
        visit.showing.say(html)
    else:
        visit.ask_again(*question, html)


def _first_of(visit: Visit, batch: str, part: str = "") -> bool:
    """Say whether nothing of a batch has been answered; what was sent alone always is the first.

    Each of its messages is an update of its own. The inbox keeps for days which updates there were, whatever happens
    to the bot; a batch is noted there like one, with a number that Telegram never gives.
    """
    if not batch:
        return True
    digest = blake2b(f"{visit.chat_id} {batch} {part}".encode(), digest_size=7).digest()
    noted = visit.tx.accept([Update(-1 - int.from_bytes(digest), visit.chat_id, visit.person.id, {})])
    for one in noted:
        visit.tx.finish_update(one.inbox_id)
    return bool(noted)
