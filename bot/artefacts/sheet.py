"""The one page to take along to an informational interview: as a message, and as a file to print.

The file needs nothing but itself, and nothing that people wrote can become markup or a script in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from bot.artefacts.wording import line, plain
from bot.language.catalog import Catalog

# No network, no script: whatever gets into the file stays text.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
# A4 less its margins is 269 mm high; the notes take what the questions leave.
_STYLE = """
@page { size: A4; margin: 14mm }
* { box-sizing: border-box; margin: 0; padding: 0 }
:root { color-scheme: light }
body { font: 11pt/1.35 "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: #1b2230; background: #fff;
  max-width: 182mm; margin: 14mm auto; padding: 0 5mm; display: flex; flex-direction: column }
h1 { font-size: 17pt; line-height: 1.2; overflow-wrap: anywhere }
.with { margin-top: 1mm; color: #444c5c; overflow-wrap: anywhere }
h2 { font-size: 11.5pt; margin: 4.5mm 0 1mm; break-after: avoid }
ol, ul { list-style: none }
li { padding: .8mm 0 0 5.5mm; position: relative; break-inside: avoid; overflow-wrap: anywhere }
li::before { content: ""; position: absolute; left: 0; top: 1.7mm; width: 3.2mm; height: 3.2mm;
  border: .3mm solid #444c5c; border-radius: .6mm }
.line { display: block; height: 6.5mm; border-bottom: .25mm solid #aab1be }
.notes { flex: 1 0 24mm; position: relative }
.lines { position: absolute; inset: 10mm 0 0; overflow: hidden }
footer { margin-top: 4mm; padding-top: 2mm; border-top: .25mm solid #1b2230; font-size: 9.5pt; color: #444c5c }
@media print {
  body { font-size: 10pt; line-height: 1.3; max-width: none; margin: 0; padding: 0; min-height: 267mm }
  h1 { font-size: 15pt }
  h2 { font-size: 10.5pt; margin: 3.2mm 0 .6mm }
  li::before { top: 1.3mm }
  .line { height: 5.6mm }
  .lines { inset: 7mm 0 0 }
  .notes { flex-basis: 13mm }
  footer { margin-top: 3mm; font-size: 9pt }
}
""".strip()
_LINE = '<span class="line"></span>'
_NOTE_LINES = 36  # as many as an empty page has room for; those that find none are cut off


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on it: ``when`` as it is to be read; goals as (heading, questions), in order; own questions."""

    company: str
    person: str = ""
    when: str = ""
    goals: tuple[tuple[str, tuple[str, ...]], ...] = ()
    own: tuple[str, ...] = ()


def sheet(content: Sheet, *, catalog: Catalog, locale: str) -> tuple[str, str]:
    """Return the sheet as Telegram HTML, a message of its own, and as the text of an HTML file of one A4 page."""
    title = plain(catalog, locale, "sheet-title", company=line(content.company))
    person = line(content.person)
    about = [plain(catalog, locale, "sheet-person", person=person)] if person else []
    about += [line(content.when)] if line(content.when) else []
    own = plain(catalog, locale, "sheet-own")
    groups = [
        (line(heading), asked)
        for heading, questions in (*content.goals, (own, content.own))
        if (asked := [line(question) for question in questions if line(question)])
    ]
    reminder = plain(catalog, locale, "sheet-reminder")
    message = "\n\n".join(_message(title, about, groups, reminder))
    page = "\n".join(_page(locale, title, about, groups, plain(catalog, locale, "sheet-notes"), reminder))
    return message, page


Groups = Sequence[tuple[str, Sequence[str]]]


def _message(title: str, about: Sequence[str], groups: Groups, reminder: str) -> Iterator[str]:
    yield "\n".join([f"<b>{_safe(title)}</b>", *map(_safe, about)])
    for heading, questions in groups:
        yield "\n".join([f"<b>{_safe(heading)}</b>", *(f"• {_safe(question)}" for question in questions)])
    yield f"<i>{_safe(reminder)}</i>"


def _page(locale: str, title: str, about: Sequence[str], groups: Groups, notes: str, reminder: str) -> Iterator[str]:
    yield f'<!DOCTYPE html>\n<html lang="{escape(locale)}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{_safe(title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>"
    yield f'<header>\n<h1 dir="auto">{_safe(title)}</h1>'
    yield from (f'<p class="with" dir="auto">{_safe(one)}</p>' for one in about)
    yield "</header>\n<main>"
    for heading, questions in groups:
        yield f'<section>\n<h2 dir="auto">{_safe(heading)}</h2>\n<ol>'
        yield from (f'<li dir="auto">{_safe(question)}{_LINE}</li>' for question in questions)
        yield "</ol>\n</section>"
    yield f'</main>\n<section class="notes">\n<h2>{_safe(notes)}</h2>'
    yield f'<div class="lines">{_LINE * _NOTE_LINES}</div>\n</section>'
    yield f"<footer>{_safe(reminder)}</footer>\n</body>\n</html>\n"


def _safe(text: str) -> str:
    return escape(text, quote=False)
