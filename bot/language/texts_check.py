"""Every shipped language against what is required: nothing missing, nothing unknown, no variable that nobody gives.

compare-locales finds missing and superfluous texts and broken Fluent between two languages; variables it does not find
(docs/decisions/0004-texts.md), so they are walked here in Fluent's own syntax tree.
"""

from __future__ import annotations

from collections.abc import Iterator

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.language.catalog import LOCALES
from bot.language.required import all_messages


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # the visitor's protocol
        self.found.add(node.id.name)


def faults(locale: str) -> Iterator[str]:
    """Yield what is wrong with one language's texts, each as one sentence with its file."""
    texts: dict[tuple[str, str | None], set[str]] = {}
    for path in sorted((LOCALES / locale).glob("*.ftl")):
        where = f"{locale}/{path.name}"
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                yield f"{where}: does not parse: {(entry.content or '').strip()[:60]!r}"
            if not isinstance(entry, ast.Message):
                continue
            if (entry.id.name, None) in texts or any(key[0] == entry.id.name for key in texts):
                yield f"{where}: {entry.id.name} stands twice"
            if entry.value is not None:
                texts[entry.id.name, None] = _variables(entry.value)
            for attribute in entry.attributes:
                texts[entry.id.name, attribute.id.name] = _variables(attribute.value)
    known: dict[tuple[str, str | None], set[str]] = {}
    for message, part, variables, required in all_messages():
        known[message, part] = variables
        if required and (message, part) not in texts:
            yield f"{locale}: missing {_name(message, part)}"
    for (message, part), used in texts.items():
        if (message, part) not in known:
            yield f"{locale}: {_name(message, part)} is asked for by nothing"
        else:
            for variable in sorted(used - known[message, part]):
                yield f"{locale}: {_name(message, part)} mentions unknown ${variable}"


def _variables(pattern: ast.Pattern) -> set[str]:
    visitor = _Variables()
    visitor.visit(pattern)
    return visitor.found


def _name(message: str, attribute: str | None) -> str:
    return message if attribute is None else f"{message}.{attribute}"
