"""The front door: welcome, help, what to do with words that fit nothing, language, privacy, export and erase."""

from __future__ import annotations

from conversations.languages import LANGUAGES
from conversations.model import (
    Answers,
    AskChoice,
    Choice,
    CloseOpen,
    End,
    Erase,
    Export,
    Facts,
    Flow,
    Guard,
    Menu,
    Picked,
    Remember,
    Reopen,
    Start,
)

# The situations people come with, in the order in which they usually meet them.
_WAYS = (
    Choice("decide", goto="decide", style="primary"),
    Choice("over", goto="over"),
    Choice("out", goto="out"),
    Choice("talk", goto="talk"),
)
_LEAVE = (
    End("decide", effects=(Start("decide"),), silent=True),
    End("over", effects=(Start("debrief"),), silent=True),
    End("out", effects=(Start("withdraw"),), silent=True),
    End("talk", effects=(Start("informational"),), silent=True),
    End("language", effects=(Start("language"),), silent=True),
    End("cancelled"),
)


def _is_offered(code: str) -> Guard:
    def test(answers: Answers, _: Facts) -> bool:
        return Picked(code) in {answers.get("heard"), answers.get("spoken")}

    return Guard(f"{code} is likely", test)


def _door(flow_id: str, step_id: str) -> Flow:
    """Return a flow that says one thing and shows the ways in."""
    return Flow(
        id=flow_id,
        version=1,
        start=step_id,
        steps=(
            Menu(
                id=step_id,
                resting=True,
                choices=(
                    *_WAYS,
                    Choice("help", goto="help"),
                    Choice("language", goto="language"),
                ),
            ),
            End("help", effects=(Start("help"),), silent=True),
            *_LEAVE,
        ),
    )


WELCOME = _door("welcome", "hello")
UNSURE = _door("unsure", "what")  # words came and no question was open

HELP = Flow(
    id="help",
    version=1,
    start="ways",
    steps=(
        Menu(
            id="ways",
            resting=True,
            choices=(
                *_WAYS,
                Choice("interviews", goto="interviews"),
                Choice("nudges", goto="nudges"),
                Choice("letter", goto="letter"),
                Choice("check", goto="check"),
                Choice("settings", goto="settings"),
                Choice("privacy", goto="privacy"),
                Choice("language", goto="language"),
            ),
        ),
        End("interviews", effects=(Start("interviews"),), silent=True),
        End("nudges", effects=(Start("nudges"),), silent=True),
        End("letter", effects=(Start("letter"),), silent=True),
        End("check", effects=(Start("check"),), silent=True),
        End("settings", effects=(Start("settings"),), silent=True),
        End("privacy", effects=(Start("privacy"),), silent=True),
        *_LEAVE,
    ),
)

LANGUAGE = Flow(
    id="language",
    version=1,
    start="language",
    steps=(
        AskChoice(
            id="language",
            choices=tuple(Choice(code, goto="changed") for code in LANGUAGES),
        ),
        End("changed", effects=(Remember("language", "language"),)),
        End("cancelled"),
    ),
)

# Offered beside an answer when it is not clear which language somebody writes: the likelier one, or the one spoken.
TONGUE = Flow(
    id="tongue",
    version=1,
    start="offer",
    given=("heard", "spoken"),
    steps=(
        Menu(
            id="offer",
            resting=True,
            choices=tuple(Choice(code, goto=code, only=_is_offered(code)) for code in LANGUAGES),
        ),
        *(End(code, effects=(Start("language", sets={"language": code}),), silent=True) for code in LANGUAGES),
        End("cancelled"),
    ),
)

PRIVACY = Flow(
    id="privacy",
    version=1,
    start="what",
    steps=(
        Menu(
            id="what",
            resting=True,
            choices=(
                Choice("export", goto="export"),
                Choice("erase", goto="erase"),
                Choice("fine", goto="fine"),
            ),
        ),
        End("export", effects=(Start("export"),), silent=True),
        End("erase", effects=(Start("erase"),), silent=True),
        End("fine"),
        End("cancelled"),
    ),
)

EXPORT = Flow(id="export", version=1, start="handed", steps=(End("handed", effects=(Export(),)), End("cancelled")))

ERASE = Flow(
    id="erase",
    version=1,
    start="sure",
    steps=(
        Menu(
            id="sure",
            choices=(
                Choice("yes", goto="erased", style="danger"),
                Choice("export", goto="sure", effects=(Export(),)),
                Choice("no", goto="kept"),
            ),
        ),
        End("erased", effects=(Erase(),)),
        End("kept"),
        End("cancelled"),
    ),
)


# Another conversation is still open: go on with it, leave it, or begin anew beside it.
RESUME = Flow(
    id="resume",
    version=1,
    start="offer",
    given=("company", "wanted"),
    steps=(
        Menu(
            id="offer",
            choices=(
                Choice("go", goto="gone_on", style="primary"),
                Choice("anew", goto="anew"),
                Choice("leave", goto="left"),
            ),
        ),
        End("gone_on", effects=(Reopen(),), silent=True),
        End("anew", effects=(CloseOpen(), Start("decide", carry={"company": "wanted"})), silent=True),
        End("left", effects=(CloseOpen(),)),
        End("cancelled"),
    ),
)
