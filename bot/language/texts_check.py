"""Every shipped language against what is required: nothing missing, nothing unknown, no variable that nobody gives.

compare-locales finds missing and superfluous texts and broken Fluent between two languages; variables it does not find
(docs/decisions/0004-texts.md), so they are walked here in Fluent's own syntax tree, also through
what a text quotes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.language.catalog import LOCALES
from bot.language.folder_check import folder_faults
from bot.language.required import all_messages

Key = tuple[str, str | None]  # a message (a term with its hyphen) and one of its attributes, or None for its value


@dataclass
class _Mentions(Visitor):
    """What one text mentions."""

    variables: set[str] = field(default_factory=set)
    quoted: set[Key] = field(default_factory=set)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # the visitor's protocol
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802  # the visitor's protocol
        self.quoted.add((node.id.name, node.attribute.name if node.attribute else None))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802  # the visitor's protocol
        self.quoted.add((f"-{node.id.name}", None))


def faults(locale: str, folder: Path = LOCALES) -> Iterator[str]:
    """Yield what is wrong with one language's folder and texts, each as one sentence with its file."""
    yield from folder_faults(locale, folder)
    if not (folder / locale).is_dir():
        return
    texts: dict[Key, _Mentions] = {}
    for path in sorted((folder / locale).glob("*.ftl")):
        where = f"{locale}/{path.name}"
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                yield f"{where}: does not parse: {(entry.content or '').strip()[:60]!r}"
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            if any(key[0] == name for key in texts):
                yield f"{where}: {name} stands twice"
            if entry.value is not None:
                texts[name, None] = _mentions(entry.value)
            for attribute in entry.attributes:
                if (name, attribute.id.name) in texts:
                    yield f"{where}: {name}.{attribute.id.name} stands twice"
                texts[name, attribute.id.name] = _mentions(attribute.value)
    yield from _against_required(locale, texts)


def _against_required(locale: str, texts: dict[Key, _Mentions]) -> Iterator[str]:
    known: dict[Key, set[str]] = {}
    for message, part, variables, required in all_messages():
        known[message, part] = variables
        if required and (message, part) not in texts:
            yield f"{locale}: missing {_name(message, part)}"
    for key, mentions in texts.items():
        for missing in sorted(mentions.quoted - texts.keys(), key=str):
            yield f"{locale}: {_name(*key)} quotes missing {_name(*missing)}"
        if key[0].startswith("-"):
            continue
        if key not in known:
            yield f"{locale}: {_name(*key)} is asked for by nothing"
            continue
        for variable in sorted(_variables(key, texts, set()) - known[key]):
            yield f"{locale}: {_name(*key)} mentions unknown ${variable}"


def _variables(key: Key, texts: dict[Key, _Mentions], seen: set[Key]) -> set[str]:
    """Return the variables of a text and of all that it quotes."""
    if key in seen or key not in texts:
        return set()
    seen.add(key)
    quoted = (_variables(other, texts, seen) for other in texts[key].quoted)
    return texts[key].variables.union(*quoted)


def _mentions(pattern: ast.Pattern) -> _Mentions:
    mentions = _Mentions()
    mentions.visit(pattern)
    return mentions


def _name(message: str, attribute: str | None) -> str:
    return message if attribute is None else f"{message}.{attribute}"
