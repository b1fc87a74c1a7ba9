"""What typed words mean, in three languages: a choice, several, own words, back, cancel, or a kind slip.

Each row is a person's own typing at one step of "decide"; what is expected is the engine's answer to it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.catalog import SHIPPED, Catalog
from bot.language.understanding import Understanding
from conversations.engine import advance, begin
from conversations.model import (
    Answers,
    AskSeveral,
    AskText,
    AskWhen,
    Cancelled,
    End,
    Menu,
    Picked,
    Placed,
    Rejection,
    Said,
    Several,
    State,
    Timed,
    WentBack,
    Wrote,
)
from conversations.offering import open_choices
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, from_each_step

CATALOG = Catalog()
UNDERSTANDING = Understanding(CATALOG)
ZONES = {"de": "Europe/Berlin", "en": "Europe/London", "id": "Asia/Jakarta"}
NOON = datetime.fromisoformat("2026-12-01T12:00")  # a Tuesday


def meant(locale: str, step: str, text: str, answers: Answers | None = None, flow_id: str = "decide") -> str:
    """Return what words come to: a choice's id, "=own words", a moment, "back", "cancel", or "!" and the slip."""
    flow = FLOWS[flow_id]
    state = State(flow.id, flow.version, step, answers or {"company": Wrote("Acme")}, 5)
    event = UNDERSTANDING.event(flow, state, text, locale, NOON.replace(tzinfo=ZoneInfo(ZONES[locale])))
    if isinstance(event, WentBack | Cancelled):
        return "back" if isinstance(event, WentBack) else "cancel"
    assert isinstance(event, Said)
    outcome = advance(flow, state, event, FACTS[0])
    if isinstance(outcome, Rejection):
        return f"!{outcome.key}"
    match outcome.state.answers.get(step):
        case Wrote(text=own):
            return f"={own}"
        case Timed(at=at, day_only=day_only):
            return at.date().isoformat() if day_only else at.isoformat(timespec="minutes")
        case Several(options=options, own=own):
            return " ".join([*options, *(f"={part}" for part in own)])
        case Placed(name=name, zone=zone) if not event.choices:
            return f"{name} {zone}"
        case _:
            return event.choices[0]


TYPED = """
de fit       ja                           gladly
de fit       JA!!!                        gladly
de fit       Ja, gern.                    gladly
de fit       das würde ich nehmen         gladly
de fit       ich würde sie gern nehmen    !choice
de fit       nicht gern                   hardly
de fit       ungern                       hardly
de fit       eher nicht                   hardly
de fit       nö                           hardly
de fit       niemals                      never
de fit       auf keinen fall              never
de fit       vielleicht                   perhaps
de fit       kommt drauf an               perhaps
de fit       weiß nicht                   perhaps
de fit       weiss nicht                  perhaps
de fit       2                            perhaps
de fit       4                            never
de fit       5                            !choice
de fit       asdf                         !choice
de fit       🙂                           !choice
de fit       ich würde sie nicht nehmen   !choice
de fit       gern oder auch nicht         !choice
de fit       zurück                       back
de fit       abbrechen                    cancel
de fit       Stopp!                       cancel
de card      ich gehe hin                 go
de card      ich gehe nicht hin           decline
de card      absagen                      decline
de card      nicht absagen                unsure
de card      ich will nicht absagen       unsure
de card      ich glaube ich sage ab       !choice
de card      ja                           !choice
de card      nein                         !choice
de card      keine ahnung                 unsure
de employed  nein                         no
de employed  ich arbeite vollzeit         full
de employed  ich arbeite nicht            !choice
de employed  ich bin arbeitslos           no
de employed  nicht in vollzeit            !choice
de employed  kein job                     no
de practice  noch nie                     rusty
de practice  vor 2 Jahren                 rusty
de practice  vor drei Monaten             some
de practice  letzte Woche                 fresh
de practice  nicht lange her              !choice
de time      keine zeit                   none
de time      nicht genug zeit             tight
de time      genug                        enough
de excuses   ohne ausrede                 leave
de excuses   arzttermin                   excuse
de overload  0                            none
de overload  3                            few
de overload  keine                        none
de overload  keine ahnung                 !choice
de overload  viele                        torn
de overload  nicht viele                  !choice
de company   Acme                         =Acme
de company   zurück                       back
de company   Stopp GmbH                   =Stopp GmbH
de role      weiß nicht                   unclear
de role      Analystin                    =Analystin
de role      1                            =1
de when      morgen                       2026-12-02
de when      morgen um 15 Uhr             2026-12-02T15:00
de when      weiß noch nicht              open
de when      gestern                      !when-past
de when      8.12. oder 9.12.             !when-several
de when      asdf                         !when
de when      zurück                       back
de when_ok   👍                           yes
de when_ok   stimmt                       yes
de when_ok   stimmt nicht                 no
de when_ok   nicht ganz                   no
de zone      München                      München Europe/Berlin
de zone      Bandung                      Bandung Asia/Jakarta
de zone      berlin                       cet
de zone      asdf                         !place
de recipient Frau Sommer                  =Frau Sommer
de recipient keine ahnung                 unknown
de priorities geld                        pay
de priorities Gehalt und Team             pay people
de priorities geld, Hunde, team           pay people =Hunde
de priorities Hunde im Büro               =Hunde im Büro
de priorities nicht das Geld              =nicht das Geld
de priorities 1 und 3                     learning meaning
de priorities weiß nicht                  !choice
de priorities nein                        !choice
de priorities fertig                      !choice
de priorities zurück                      back
en fit       yes                          gladly
en fit       i would love to              gladly
en fit       not gladly                   !choice
en fit       not really                   hardly
en fit       never                        never
en fit       absolutely not               never
en fit       not sure                     perhaps
en fit       I don't know                 perhaps
en fit       I don’t know                 perhaps
en fit       3                            hardly
en fit       back                         back
en fit       cancel                       cancel
en card      I'll go                      go
en card      i won't go                   decline
en card      don't decline                !choice
en card      i don't want to decline      !choice
en card      not sure                     unsure
en employed  not working                  no
en employed  i work part time             part
en employed  i don't work full time       !choice
en practice  two years ago                rusty
en practice  not long ago                 fresh
en practice  6 months ago                 some
en overload  two                          few
en overload  not many                     !choice
en overload  no idea                      !choice
en when      tomorrow at 3 pm             2026-12-02T15:00
en when      no idea                      open
en when      yesterday                    !when-past
en when      last week                    !when-past
en when      blah                         !when
en zone      Manchester                   Manchester Europe/London
en priorities money and dogs              pay =dogs
en priorities good pay                    pay
en priorities not money                   =not money
en priorities no idea                     !choice
id fit       ya                           gladly
id fit       mau banget dong              !choice
id fit       mau banget                   gladly
id fit       gak                          hardly
id fit       kayaknya enggak              hardly
id fit       nggak mau                    never
id fit       ogah                         never
id fit       gak tau                      perhaps
id fit       bukan gak mau                !choice
id fit       mau tapi gak sekarang        !choice
id fit       mungkin kurang cocok         hardly
id fit       2                            perhaps
id fit       kembali                      back
id fit       batal                        cancel
id card      datang                       go
id card      gak datang                   decline
id card      gak jadi datang              decline
id card      jangan tolak                 !choice
id card      nggak mau tolak              !choice
id card      ya                           !choice
id card      masih ragu                   unsure
id employed  lagi nganggur                no
id employed  gak kerja lagi               no
id employed  masih kerja                  full
id practice  belum pernah                 rusty
id practice  dua tahun yang lalu          rusty
id practice  minggu lalu                  fresh
id overload  gak ada                      none
id overload  gak banyak                   few
id when      besok jam 3 sore             2026-12-02T15:00
id when      belum ada                    open
id when      kemarin                      !when-past
id when      blah                         !when
id zone      Bandung                      Bandung Asia/Jakarta
id priorities gaji sama tim               pay people
id priorities gaji, kucing                pay =kucing
id priorities bukan gaji                  =bukan gaji
id priorities gak tau                     !choice
"""


def _rows() -> list[tuple[str, str, str, str]]:
    rows = []
    for line in TYPED.strip().splitlines():
        locale, step, rest = line.split(maxsplit=2)
        text, expected = rest.split("  ", 1)
        rows.append((locale, step, text, expected.strip()))
    return rows


@pytest.mark.parametrize(("locale", "step", "text", "expected"), _rows())
def test_typed_words(locale: str, step: str, text: str, expected: str) -> None:
    assert meant(locale, step, text) == expected


@pytest.mark.parametrize(
    ("locale", "text"), [("de", "fertig"), ("de", "ja"), ("en", "done"), ("en", "ok"), ("id", "udah")]
)
def test_several_are_confirmed_in_words_once_something_is_chosen(locale: str, text: str) -> None:
    chosen: Answers = {"company": Wrote("Acme"), "priorities": Several(("pay",), ("Hunde",))}
    assert meant(locale, "priorities", text, chosen) == "pay =Hunde"
    assert meant(locale, "priorities", text) == "!choice"


@pytest.mark.parametrize("locale", SHIPPED)
def test_a_fourth_wish_is_one_too_many(locale: str) -> None:
    chosen = {"priorities": Several(("pay", "people"), ("Hunde",))}
    assert meant(locale, "priorities", "x", chosen) == "!too-many"


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("de", "ja", "yes"),
        ("de", "nein", "no"),
        ("de", "vielleicht", "!choice"),
        ("de", "ja nicht", "!choice"),
        ("de", "ich will nicht alles löschen", "!choice"),
        ("de", "1", "!choice"),
        ("en", "yes", "yes"),
        ("en", "don't delete", "no"),
        ("en", "please do not delete everything", "!choice"),
        ("en", "not sure", "!choice"),
        ("en", "1", "!choice"),
        ("id", "ya", "yes"),
        ("id", "jangan", "no"),
        ("id", "jangan hapus", "!choice"),
        ("id", "gak tau", "!choice"),
        ("id", "1", "!choice"),
    ],
)
def test_everything_is_deleted_only_by_words_that_say_so(locale: str, text: str, expected: str) -> None:
    """What cannot be taken back is read neither out of a sentence nor out of a number."""
    assert meant(locale, "sure", text, {"x": Picked("y")}, "erase") == expected


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_button_can_be_typed(locale: str) -> None:
    """Buttons and words both work at every step: a label typed as it stands is that button."""
    for flow in FLOWS.values():
        for state in from_each_step(flow, walks=100).values():
            step = flow.by_id[state.step]
            if isinstance(step, End):
                continue
            for choice in open_choices(step, state.answers, flow):
                key = f"{flow.id}-{step.id}"
                if not CATALOG.has(locale, key, choice.id):
                    key, attribute = f"{flow.id}-{choice.id}", "short"  # a Revise lists steps
                else:
                    attribute = choice.id
                typed = CATALOG.text(locale, key, attribute)
                event = UNDERSTANDING.event(flow, state, typed, locale, NOON.replace(tzinfo=ZoneInfo(ZONES[locale])))
                assert isinstance(event, Said), f"{key}.{choice.id}: {event}"
                assert event.choices == (choice.id,), f"{key}.{choice.id}: {typed!r} is {event}"


@pytest.mark.parametrize("locale", SHIPPED)
def test_a_resting_menu_takes_only_its_own_words(locale: str) -> None:
    """Nobody is asked anything while a conversation rests: other words are not meant for it."""
    for flow in FLOWS.values():
        for state in from_each_step(flow, walks=100).values():
            step = flow.by_id[state.step]
            if isinstance(step, Menu) and step.resting:
                label = CATALOG.text(locale, f"{flow.id}-{step.id}", step.choices[0].id)
                assert UNDERSTANDING.names_choice(flow, state, label, locale)
                assert not UNDERSTANDING.names_choice(flow, state, "qwertz uiop", locale)


@pytest.mark.parametrize(
    ("locale", "text", "asks"),
    [("de", "Warum fragst du?", True), ("de", "warum nicht", False), ("en", "why?", True), ("id", "kenapa?", True)],
)
def test_asking_why(locale: str, text: str, asks: bool) -> None:
    turn = begin(FLOWS["decide"], FACTS[0])
    back_from_employed = replace(turn.state, step="employed")
    assert UNDERSTANDING.asks_back(FLOWS["decide"], back_from_employed, text, locale) is asks


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120), st.sampled_from(SHIPPED), st.randoms(use_true_random=False))
def test_any_text_at_any_step_is_an_event(text: str, locale: str, dice: Random) -> None:
    """Whatever is typed, in whatever script, comes to something the engine takes."""
    flow = FLOWS[dice.choice(["decide", "decide", *sorted(FLOWS)])]
    steps = [step for step in flow.steps if not isinstance(step, End)]
    if not steps:
        return
    step = dice.choice(steps)
    state = State(flow.id, flow.version, step.id, {"company": Wrote("Acme")}, 5)
    event = UNDERSTANDING.event(flow, state, text, locale, NOON.replace(tzinfo=ZoneInfo(ZONES[locale])))
    advance(flow, state, event, FACTS[0])
    if isinstance(event, Said) and not isinstance(step, AskText | AskWhen | AskSeveral):
        offered = {choice.id for choice in open_choices(step, state.answers, flow)}
        assert {*event.choices} <= offered
