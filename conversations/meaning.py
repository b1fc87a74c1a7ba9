"""What typed words mean for the step at hand: one of its choices, an answer, or a slip that is explained."""

from __future__ import annotations

from conversations.fitting import fits
from conversations.model import (
    Answer,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Choice,
    End,
    Facts,
    Flow,
    Question,
    Rejection,
    Said,
    Several,
    State,
    Timed,
    Wrote,
)
from conversations.moments import choice_of
from conversations.offering import chosen_of, open_choices

OWN_WORDS_MAX_CHARS = 60  # of one option in the person's own words, where there are options too
MOST_YEARS = 3  # from now; what lies farther off was misread
OWN_LINE_MAX_CHARS = 200  # where own words are all there is, such as a question to ask


def meant(flow: Flow, state: State, step: Question, said: Said, facts: Facts) -> Choice | Answer | Rejection:
    """Return what the words come to; a Several is what is chosen so far, a Wrote for an AskEach its next text."""
    offered = {choice.id: choice for choice in open_choices(step, state.answers, flow, facts)}
    named = tuple(choice for choice in said.choices if choice in offered)
    text = " ".join(said.text.split())
    if said.waits and not named:
        return Rejection("moment")
    if isinstance(step, AskSeveral):
        return _several(step, state, offered, named, said)
    if len(named) == 1:
        return offered[named[0]]
    if named and isinstance(step, AskCompany):
        return Rejection("choice-several", options=named)
    if said.unsure and not named:
        return Rejection("unsure", repeat=True)
    if said.sentence and not named:
        return Rejection("sentence", repeat=True)
    match step:
        case AskText() | AskEach() | AskCompany():
            if not text:
                return Rejection("empty", repeat=True)
            kept = said.text.strip() if isinstance(step, AskText) and step.lines else text
            return Rejection("too-long", limit=step.max_chars) if len(kept) > step.max_chars else Wrote(kept)
        case AskWhen():
            return _when(step, said, facts)
        case AskPlace():
            if said.place is not None:
                return said.place
            return Rejection("place-several", options=said.places) if said.places else Rejection("place")
        case _:
            return Rejection("choice-several", options=named) if named else Rejection("choice", repeat=True)


def misfits(flow: Flow, step_id: str, answer: Answer, facts: Facts) -> bool:
    """Say whether an answer that comes with the beginning would be refused there, such as a day that has passed."""
    step = flow.by_id.get(step_id)
    if step is None or isinstance(step, End):
        return step_id not in flow.given
    moment = isinstance(step, AskWhen) and isinstance(answer, Timed) and misplaced(step, answer, facts) is not None
    return moment or not fits(step, answer)


def misplaced(step: AskWhen, when: Timed, facts: Facts) -> Rejection | None:
    """Return why a moment makes no sense here: it is over already, or still to come."""
    if abs(when.at.year - facts.today.year) > MOST_YEARS:
        return Rejection("when", repeat=True)
    if step.tense == "any":
        return None
    clocked = facts.now is not None and not when.day_only
    if step.tense == "past":
        ahead = clocked and facts.now is not None and when.at > facts.now
        return Rejection("when-ahead") if ahead or when.at.date() > facts.today else None
    gone_by = clocked and facts.now is not None and when.at < facts.now
    return Rejection("when-past") if gone_by or when.at.date() < facts.today else None


def _when(step: AskWhen, said: Said, facts: Facts) -> Timed | Rejection:
    if said.when_candidates:
        sensible = [timed for timed in said.when_candidates if misplaced(step, timed, facts) is None]
        if not sensible:
            return misplaced(step, said.when_candidates[0], facts) or Rejection("when", repeat=True)
        if step.tense == "past" and len(sensible) == 1:
            return sensible[0]
        asked = sensible if len(sensible) > 1 else said.when_candidates
        return Rejection("when-several", options=tuple(choice_of(timed) for timed in asked))
    if said.when is None:
        return Rejection("when", repeat=True)
    return misplaced(step, said.when, facts) or said.when


def _several(
    step: AskSeveral, state: State, offered: dict[str, Choice], named: tuple[str, ...], said: Said
) -> Choice | Several | Rejection:
    chosen = chosen_of(state.answers, step)
    most = OWN_WORDS_MAX_CHARS if step.options else OWN_LINE_MAX_CHARS
    if chosen.edited and not named:
        anew = " ".join(said.text.split())
        if not anew:
            return Rejection("empty", repeat=True)
        if len(anew) > most:
            return Rejection("too-long", limit=most)
        return Several(chosen.options, tuple(dict.fromkeys(anew if o == chosen.edited else o for o in chosen.own)))
    ways = [offered[choice] for choice in named if choice not in step.options]
    if ways:
        return ways[0]
    if said.unsure and not named:
        return Rejection("unsure", repeat=True)
    if not named and not said.own:
        return Rejection("choice" if said.text.strip() else "empty", repeat=True)
    if any(len(own) > most for own in said.own):
        return Rejection("too-long", limit=most)
    options = tuple(dict.fromkeys((*chosen.options, *named)))
    own = tuple(dict.fromkeys((*chosen.own, *said.own)))
    if len(options) + len(own) > step.at_most:
        return Rejection("too-many", limit=step.at_most)
    return Several(options, own)
