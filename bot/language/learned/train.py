"""``make intents``: learn each language's weights from its examples and write them. Development time only.

Needs scikit-learn, which the bot does not (the dependency group "train"). The same examples give the same file, on
the same kind of processor and with as many threads; the model of replies hangs on lists in words.toml besides
(kinds.marks). How sure one must be to act is cross-validated: the least probability from which PRECISION of the acts
are right. Languages may be named, one or more.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from bot.language.catalog import LOCALES, SHIPPED
from bot.language.learned.features import features
from bot.language.learned.kinds import marks
from bot.language.learned.model import BUCKETS, OTHER, Subject, examples, fingerprint

# Of what is acted on, in cross-validation. A reply taken wrongly is seen and undone by a word; a wish begins something.
PRECISION: Mapping[Subject, float] = {"intents": 0.965, "replies": 0.94}
_FOLDS = 5
_STRENGTH = 100.0  # inverse of regularisation; 20 and 60 did a little worse when one writer was left out
_NONE: Mapping[Subject, str] = {"intents": OTHER, "replies": "answer"}  # the label of what is acted on never
_LEAST, _MOST = 0.5, 0.95
_WISHES, _SHORT = 600, 2  # about so many wishes are learnt as no replies; of more than so many words


def train(locale: str, subject: Subject) -> str:
    """Write a language's weights; return a line about how well it does in cross-validation."""
    told = examples(locale, subject) + (_no_replies(locale) if subject == "replies" else [])
    labels = np.array([intent for intent, _ in told])
    none, buckets = _NONE[subject], BUCKETS[subject]
    known = [marks(sentence, locale) if subject == "replies" else [] for _, sentence in told]
    seen = [features(told[i][1], buckets, known[i]) for i in range(len(told))]
    matrix = _matrix(seen, buckets)
    learner = LogisticRegression(C=_STRENGTH, max_iter=400, tol=1e-5)
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=0)
    shares = cross_val_predict(learner, matrix, labels, cv=folds, method="predict_proba")
    classes = np.unique(labels)
    guessed, sure = classes[shares.argmax(axis=1)], shares.max(axis=1)
    route_at = _threshold(guessed, sure, labels, none, PRECISION[subject])
    learner.fit(matrix, labels)
    most = float(np.abs(learner.coef_).max())
    scale = most / 127
    rows = (np.rint(learner.coef_.T / scale).astype(np.int16) + 128).astype(np.uint8)
    about = {
        "labels": list(map(str, learner.classes_)),
        "buckets": buckets,
        "scale": round(scale, 9),
        "bias": [round(float(b), 6) for b in learner.intercept_],
        "route_at": route_at,
        "learned_from": fingerprint(locale, subject),
    }
    (LOCALES / locale / f"{subject}.weights").write_bytes(json.dumps(about).encode() + b"\n" + rows.tobytes())
    wanted, acted = labels != none, (guessed != none) & (sure >= route_at)
    right, precise = np.mean(guessed[wanted] == labels[wanted]), np.mean(guessed[acted] == labels[acted])
    return (
        f"{locale} {subject}: {len(told)} examples; cross-validated: {right:.1%} right, acts from {route_at:.2f} on "
        f"{np.mean(acted[wanted]):.1%}, {precise:.1%} of it right, and on {np.mean(acted[~wanted]):.1%} of what is none"
    )


def _no_replies(locale: str) -> list[tuple[str, str]]:
    """Return sentences that want something, which no reply is, however they begin ("stop" may be both)."""
    told = [sentence for intent, sentence in examples(locale) if intent != "stop" and len(sentence.split()) > _SHORT]
    return [(_NONE["replies"], sentence) for sentence in told[:: max(1, len(told) // _WISHES)]]


def _matrix(sentences: Sequence[Sequence[int]], buckets: int) -> Any:
    """Return a row a sentence: every bucket once, weighing as much together in long sentences as in short ones."""
    ends: list[int] = [0]
    columns: list[int] = []
    values: list[float] = []
    for found in sentences:
        columns += found
        values += [1 / np.sqrt(max(1, len(found)))] * len(found)
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(sentences), buckets))


def _threshold(guessed: Any, sure: Any, labels: Any, none: str, precision: float) -> float:
    for step in range(int(_LEAST * 100), int(_MOST * 100) + 1):
        acted = (guessed != none) & (sure >= step / 100)
        if acted.any() and np.mean(guessed[acted] == labels[acted]) >= precision:
            return step / 100
    return _MOST


if __name__ == "__main__":
    if unknown := [one for one in sys.argv[1:] if one not in SHIPPED]:
        sys.exit(f"Sopan: no such language: {', '.join(unknown)}")
    for one in sys.argv[1:] or SHIPPED:
        for name in _NONE:
            if (LOCALES / one / f"{name}.tsv").exists():
                print(train(one, name), flush=True)
