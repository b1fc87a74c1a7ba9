"""What Sopan says about a draft, in the language of the chat."""

from __future__ import annotations

from bot.language.catalog import Catalog
from bot.language.drafts.model import Finding

_MOST_SHOWN = 4
_LONGEST_SPOT = 80  # characters

_CUT = "…"


def shown(findings: tuple[Finding, ...], catalog: Catalog, chat_locale: str) -> str:
    """Return the whole answer as Telegram HTML: each spot, why it matters, and a better line to copy."""
    if not findings:
        return catalog.text(chat_locale, "draft-clean")
    several = len(findings) > 1
    paragraphs = [catalog.text(chat_locale, "draft-heading-some" if several else "draft-heading-one")]
    paragraphs += [_paragraph(finding, catalog, chat_locale) for finding in findings[:_MOST_SHOWN]]
    more = len(findings) - _MOST_SHOWN
    if more > 0:
        paragraphs.append(catalog.text(chat_locale, "draft-more", args={"count": str(more)}))
    return "\n\n".join(paragraphs)


def _paragraph(finding: Finding, catalog: Catalog, locale: str) -> str:
    spot = " ".join(finding.spot.split())
    if len(spot) > _LONGEST_SPOT:
        spot = spot[: _LONGEST_SPOT - len(_CUT)].rstrip() + _CUT
    elif finding.rule == "long":
        spot += _CUT
    lines = [
        catalog.text(locale, "draft-spot", args={"spot": spot}),
        catalog.text(locale, f"draft-{finding.rule}"),
    ]
    if finding.better:
        lines.append(catalog.text(locale, "draft-better", args={"better": finding.better}))
    return "\n".join(lines)
