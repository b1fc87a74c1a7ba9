"""The trained part of understanding intents: a linear model over features, as whole-number weights from a file.

A weights file is one line of JSON (labels, scale, bias, what it was trained on), then a byte for each bucket and label.
``make intents`` writes it, at development time only.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from math import exp, sqrt

from bot.language.catalog import LOCALES
from bot.language.intents.features import BUCKETS, features

OTHER = "other"  # none of the twelve
_ZERO = 128  # a weight of nothing, as weights are stored from -128 to 127 and this is added


class UnfitWeightsError(ValueError):
    """A weights file that does not belong to this code."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of one language; ``route_at`` is the probability from which a guess is acted on."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    rows: bytes
    route_at: float
    learned_from: str

    def shares(self, text: str) -> Mapping[str, float]:
        """Return the probability of each label, likeliest first."""
        width, rows = len(self.labels), self.rows
        found = [rows[one * width : (one + 1) * width] for one in features(text)]
        share = self.scale / sqrt(len(found)) if found else 0.0
        away = _ZERO * len(found)
        columns = zip(*found, strict=True) if found else [()] * width
        logits = [(sum(column) - away) * share + b for column, b in zip(columns, self.bias, strict=True)]
        most = max(logits)
        weights = [exp(logit - most) for logit in logits]
        total = sum(weights)
        ranked = sorted(zip(self.labels, weights, strict=True), key=lambda pair: -pair[1])
        return {label: weight / total for label, weight in ranked}


@cache
def model(locale: str) -> Model:
    """Return a language's model. Raises UnfitWeightsError, also for a file that is cut short."""
    raw = (LOCALES / locale / "intents.weights").read_bytes()
    head, _, rows = raw.partition(b"\n")
    about = json.loads(head)
    labels = tuple(about["labels"])
    if about["buckets"] != BUCKETS or len(rows) != BUCKETS * len(labels):
        msg = f"{locale}: intents.weights was made by other code, or is cut short; make intents writes it anew"
        raise UnfitWeightsError(msg)
    return Model(labels, tuple(about["bias"]), about["scale"], rows, about["route_at"], about["learned_from"])


def examples(locale: str) -> list[tuple[str, str]]:
    """Return a language's examples: intent and sentence."""
    listed = []
    for line in (LOCALES / locale / "intents.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            intent, _, sentence = line.partition("\t")
            listed.append((intent, sentence))
    return listed


def fingerprint(locale: str) -> str:
    """Return what tells these examples from others; a model knows which it was trained on."""
    return sha256((LOCALES / locale / "intents.tsv").read_bytes()).hexdigest()[:16]
