"""States to JSON values and back, over versions.

A saved conversation carries its flow's version; ``decode`` migrates it step by step to today's. A state from a newer
version, or one that names what no longer exists, is refused with UnreadableStateError and must be kept as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, assert_never

from conversations.fitting import fits
from conversations.model import Answer, Each, End, Flow, Picked, Placed, Several, State, Timed, Wrote

FORMAT = 1

Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in


class UnreadableStateError(ValueError):
    """A saved state that today's flows cannot take on; keep it, log it, apologise."""


def encode(state: State) -> Json:
    """Return the state as JSON values."""
    return {
        "format": FORMAT,
        "flow": state.flow,
        "version": state.version,
        "step": state.step,
        "answers": {step: encode_answer(answer) for step, answer in state.answers.items()},
        "turn": state.turn,
        "trail": list(state.trail),
    }


def decode(saved: Json, flows: Mapping[str, Flow]) -> State:
    """Read a saved state, migrating it to today's version of its flow. Raises UnreadableStateError."""
    try:
        if saved["format"] != FORMAT:
            raise UnreadableStateError(f"format {saved['format']!r}")
        flow = flows.get(saved["flow"])
        if flow is None:
            raise UnreadableStateError(f"unknown flow {saved['flow']!r}")
        if saved["version"] > flow.version:
            raise UnreadableStateError(f"{flow.id} version {saved['version']} is newer than {flow.version}")
        while saved["version"] < flow.version:
            saved = {**flow.migrations[saved["version"]](dict(saved)), "version": saved["version"] + 1}
        state = State(
            flow=flow.id,
            version=flow.version,
            step=_text(saved["step"]),
            answers={step: decode_answer(answer) for step, answer in saved["answers"].items()},
            turn=int(saved["turn"]),
            trail=tuple(map(_text, saved["trail"])),
        )
    except UnreadableStateError:
        raise
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise UnreadableStateError(f"damaged: {type(error).__name__}") from error
    _check(state, flow)
    return state


def _check(state: State, flow: Flow) -> None:
    for step_id in (state.step, *state.trail):
        if step_id not in flow.by_id:
            raise UnreadableStateError(f"{flow.id} has no step {step_id!r}")
    if any(isinstance(flow.by_id[step_id], End) for step_id in state.trail):
        raise UnreadableStateError(f"{flow.id}: an end lies on the way")
    for step_id, answer in state.answers.items():
        step = flow.by_id.get(step_id)
        if step is not None and not isinstance(step, End) and not fits(step, answer):
            raise UnreadableStateError(f"{flow.id}-{step_id} takes no such answer: {type(answer).__name__}")


def encode_answer(answer: Answer) -> Json:
    """Return one answer as JSON values."""
    match answer:
        case Picked():
            return {"picked": answer.choice}
        case Wrote():
            return {"wrote": answer.text}
        case Timed():
            return {"timed": answer.at.isoformat(), "day_only": answer.day_only}
        case Placed():
            region = {"region": answer.region} if answer.region else {}
            return {"placed": answer.zone, "name": answer.name, **region}
        case Several():
            edited = {"edited": answer.edited} if answer.edited else {}
            return {"several": list(answer.options), "own": list(answer.own), **edited}
        case Each():
            return {"each": list(answer.texts)}
        case _:
            assert_never(answer)


_READERS: dict[str, Callable[[Json], Answer]] = {
    "picked": lambda a: Picked(_text(a["picked"])),
    "wrote": lambda a: Wrote(_text(a["wrote"])),
    "timed": lambda a: Timed(datetime.fromisoformat(a["timed"]), bool(a["day_only"])),
    "placed": lambda a: Placed(_text(a["name"]), _text(a["placed"]), _text(a.get("region", ""))),
    "several": lambda a: Several(
        tuple(map(_text, a["several"])), tuple(map(_text, a["own"])), _text(a.get("edited", ""))
    ),
    "each": lambda a: Each(tuple(map(_text, a["each"]))),
}


def decode_answer(saved: Json) -> Answer:
    """Read one saved answer. Raises UnreadableStateError."""
    for kind, read in _READERS.items():
        if kind in saved:
            return read(saved)
    raise UnreadableStateError("an answer of no known kind")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise UnreadableStateError("a text that is none")
    return value
