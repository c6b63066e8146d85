"""Fits the model: signals and wording in, trees with calibration and cuts out."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from threadpoolctl import threadpool_limits

from scamcheck.employers import load_directory
from scamcheck.engine import find_many
from scamcheck.features import ABSENT_ROW, COLUMNS, SENSES, Matrix, count_tells, row
from scamcheck.model.data import Example
from scamcheck.model.metrics import Floats, Ints
from scamcheck.model.priors import draw
from scamcheck.model.wording_fit import SEED, Prepared, fit_lexicons, out_of_fold, prepare, scored
from scamcheck.reading import Reading
from scamcheck.signals import anchors
from scamcheck.wording import Lexicon

REFERENCE_SHARE = 0.3
"""The share of scams among postings at which probabilities are stated."""
CALIBRATION_LEAST = 50
ALONE = ("domain_age_days", "review_count", "review_rating")
PARAMETERS = {
    "learning_rate": 0.1,
    "max_iter": 200,
    "max_leaf_nodes": 6,
    "max_depth": 4,
    "min_samples_leaf": 5,
    "l2_regularization": 5.0,
    "max_features": 0.1,
    "max_bins": 255,
    "early_stopping": False,
    "random_state": SEED,
}


@dataclass(frozen=True, slots=True)
class Table:
    """Training data, read once: rows without wording, and what wording needs."""

    examples: list[Example]
    rows: Matrix
    prepared: list[Prepared]
    weights: Floats
    """One weight an example; sources count by size, no source more than its cap."""

    @property
    def labels(self) -> Ints:
        """1 scam, 0 honest; shape (n,)."""
        return np.array([example.label for example in self.examples])

    @property
    def groups(self) -> list[str]:
        """Near-duplicate groups."""
        return [example.group for example in self.examples]

    @property
    def pairs(self) -> list[tuple[Example, Prepared]]:
        """Examples with their windows."""
        return list(zip(self.examples, self.prepared, strict=True))

    def take(self, which: Sequence[int] | Ints) -> Table:
        """The part with the given indexes."""
        return Table(
            [self.examples[i] for i in which],
            self.rows[which],
            [self.prepared[i] for i in which],
            self.weights[which],
        )


@dataclass(frozen=True, slots=True)
class Fitted:
    """A fitted booster with its lexicons and calibration."""

    booster: HistGradientBoostingClassifier
    lexicons: dict[str, Lexicon]
    slope: float
    offset: float

    def raw(self, rows: Matrix) -> Floats:
        """Uncalibrated log-odds."""
        return np.asarray(self.booster.decision_function(rows), dtype=np.float64)

    def log_odds(self, rows: Matrix) -> Floats:
        """Calibrated log-odds at the reference share."""
        return self.slope * self.raw(rows) + self.offset

    def score(self, table: Table) -> Floats:
        """Calibrated log-odds of a table that the fit has not seen."""
        return self.log_odds(with_wording(table, self.lexicons))


def tabulate(examples: Sequence[Example]) -> Table:
    """Run every signal but wording on every example."""
    directory = load_directory()
    readings = [Reading(example.posting, directory, None, anchors()) for example in examples]
    rows = [row(findings) for findings in find_many(readings)]
    return Table(
        list(examples),
        count_tells(np.array(rows)),
        prepare(examples),
        source_weights(examples),
    )


def source_weights(examples: Sequence[Example]) -> Floats:
    """Weights that keep one large source or another decade from setting the model; mean 1.

    Each (source, label) counts by a root of its size; this project's corpus and messages count
    twice, postings from before 2018 two thirds.
    """
    keys = [(example.source_name, example.label) for example in examples]
    sizes = Counter(keys)
    weights = np.array(
        [
            _kind_weight(example) * max(sizes[key], 40) ** -0.35
            for example, key in zip(examples, keys, strict=True)
        ]
    )
    return np.asarray(weights / weights.mean(), dtype=np.float64)


def _kind_weight(example: Example) -> float:
    if not example.is_recent:
        return 2 / 3
    return 2.0 if example.writer or example.is_message else 1.0


def with_wording(table: Table, lexicons: Mapping[str, Lexicon]) -> Matrix:
    """The table's rows with the wording columns by lexicons that did not see them."""
    return with_columns(table.rows, scored(lexicons, table.prepared))


def with_columns(rows: Matrix, values: Mapping[str, Matrix]) -> Matrix:
    """A copy of the rows with some columns replaced."""
    filled = rows.copy()
    for name, column in values.items():
        filled[:, COLUMNS.index(name)] = column
    return filled


def fit_booster(
    rows: Matrix, labels: Ints, weights: Floats, strength: float = 1.0
) -> HistGradientBoostingClassifier:
    """A boosted model, monotonic where a signal has a sense, priors drawn in."""
    at = [COLUMNS.index(name) for name in ALONE]
    rest = [i for i in range(len(COLUMNS)) if i not in at]
    booster = HistGradientBoostingClassifier(
        **PARAMETERS,
        monotonic_cst=list(SENSES),
        interaction_cst=[*([i] for i in at), rest],
    )
    filled = draw(labels.tolist(), rows, SEED, strength)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        booster.fit(filled, labels, balanced(labels, weights))
    unknown_as_absent(booster)
    return booster


def balanced(labels: Ints, weights: Floats) -> Floats:
    """Weights scaled so that scams have the reference share."""
    scaled = weights.copy()
    for label, share in ((1, REFERENCE_SHARE), (0, 1 - REFERENCE_SHARE)):
        scaled[labels == label] *= share * len(labels) / weights[labels == label].sum()
    return scaled


def unknown_as_absent(booster: HistGradientBoostingClassifier) -> None:
    """Send an unknown value down the way of the signal's neutral value, where it has one.

    Monotonic constraints say nothing of NaN; this makes unknown equal absent, so that it can't
    score above a present risk.
    """
    for (predictor,) in booster._predictors:
        for node in predictor.nodes:
            neutral = ABSENT_ROW[node["feature_idx"]]
            if not node["is_leaf"] and not np.isnan(neutral):
                node["missing_go_to_left"] = neutral <= node["num_threshold"]


def calibration_rows(table: Table) -> Ints:
    """The rows that probabilities are calibrated on: the corpus, if it is there, else all.

    Adverts of another decade are so unlike today's scams that they would only stretch the scale.
    """
    corpus = np.array([bool(example.writer) for example in table.examples])
    enough = min((table.labels[corpus] == label).sum() for label in (0, 1)) >= CALIBRATION_LEAST
    return np.flatnonzero(corpus) if enough else np.arange(len(corpus))


def calibrate(raw: Floats, labels: Ints, weights: Floats) -> tuple[float, float]:
    """Slope and offset of log-odds at the reference share (Platt, no penalty to speak of)."""
    model = LogisticRegression(C=1e6).fit(raw[:, None], labels, balanced(labels, weights))
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def fit(table: Table, calibration_folds: int = 5) -> Fitted:
    """Fit lexicons, booster and calibration; nothing is scored by what has seen its group.

    One thread: folds already run side by side, and OpenMP's threads would fight over the cores.
    """
    with threadpool_limits(1):
        return _fit(table, calibration_folds)


def _fit(table: Table, calibration_folds: int) -> Fitted:
    labels = table.labels
    rows = with_columns(table.rows, out_of_fold(table.pairs))
    raw = np.empty(len(labels))
    splitter = StratifiedGroupKFold(calibration_folds, shuffle=True, random_state=SEED + 1)
    for train, test in splitter.split(rows, labels, table.groups):
        raw[test] = fit_booster(rows[train], labels[train], table.weights[train]).decision_function(
            rows[test]
        )
    today = calibration_rows(table)
    slope, offset = calibrate(raw[today], labels[today], table.weights[today])
    booster = fit_booster(rows, labels, table.weights)
    return Fitted(booster, fit_lexicons(table.pairs), slope, offset)
