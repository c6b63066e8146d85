"""Figures of a model by slice, with bootstrap intervals; cuts are chosen on other folds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scamcheck.model import evaluate
from scamcheck.model.data import Example
from scamcheck.model.evaluate import ROUNDS, Between, recall_1
from scamcheck.model.fit import REFERENCE_SHARE, Table
from scamcheck.model.metrics import (
    Bools,
    Figure,
    Floats,
    Ints,
    calibration_error,
    cut_at,
    interval,
    pr_auc,
    recall_at,
)
from scamcheck.model.runs import Split, modern_real

LENGTHS = ((0, 30), (30, 60), (60, 120), (120, 250), (250, 1 << 30))
"""Length classes, in words."""
MIN_ROWS = 10
"""Slices of fewer postings are not shown."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Postings with one model's scores and levels."""

    labels: Ints
    scores: Floats
    levels: Ints
    """0 no red flags, 1 suspicious, 2 likely scam."""
    groups: npt.NDArray[np.str_]

    def take(self, which: Bools | Ints) -> Judged:
        """The given part."""
        return Judged(
            self.labels[which], self.scores[which], self.levels[which], self.groups[which]
        )

    def flagged(self, label: int, level: int = 1) -> float:
        """The share of a label's postings at this level or above."""
        return share((self.levels >= level)[self.labels == label])


@dataclass(frozen=True, slots=True)
class Figures:
    """What a slice shows."""

    name: str
    scams: int
    honest: int
    pr_auc: Between
    recall_1: Between
    """Recall at 1 % false positives."""
    caught: float
    flagged: float
    flagged_likely: float


def share(of: Bools) -> float:
    """The mean of booleans; NaN of none."""
    return float(of.mean()) if len(of) else float("nan")


def judged(
    table: Table, scores: Floats, splits: Sequence[Split], reference: Floats, ours: bool = True
) -> Judged:
    """Levels by cuts that are chosen, for each split, on reference scores of all but its test."""
    levels = np.zeros(len(scores), dtype=np.int64)
    for split in splits:
        others = np.ones(len(scores), bool)
        others[split.test] = False
        suspicious, likely = cuts(table.take(np.flatnonzero(others)), reference[others], ours)
        part = scores[split.test]
        levels[split.test] = (part >= suspicious).astype(int) + (part >= likely)
    return Judged(table.labels, scores, levels, np.array(table.groups))


def cuts(table: Table, scores: Floats, ours: bool = True) -> tuple[float, float]:
    """The two cuts as scores; a peer's are chosen by the same rates."""
    if ours:
        chosen = evaluate.thresholds(table, scores)
        return logit(chosen.suspicious), logit(chosen.likely_scam)
    corpus = np.array([bool(example.writer) for example in table.examples])
    adverts = np.array([not e.writer and e.source != "emscad" for e in table.examples])
    strict = (evaluate.SUSPICIOUS_RATE, evaluate.LIKELY_RATE)
    labels = table.labels
    parts = [
        (part, rates)
        for part, rates in ((corpus, (0.03, 0.005)), (adverts, strict))
        if (labels[part] == 0).sum() >= 50
    ] or [(labels >= 0, strict)]
    first, second = (
        max(cut_at(labels[part], scores[part], rates[which]) for part, rates in parts)
        for which in (0, 1)
    )
    return first, max(first, second)


def logit(probability: float) -> float:
    """Probability to log-odds."""
    return float(np.log(probability / (1 - probability)))


def recall_01(labels: Ints, scores: Floats) -> float:
    """Recall at 0.1 % false positives; NaN without honest postings."""
    return recall_at(labels, scores, 0.001) if (labels == 0).any() else float("nan")


def between(figure: Figure, part: Judged) -> Between:
    """A figure of a part with its interval; groups are drawn whole."""
    value = figure(part.labels, part.scores)
    if np.isnan(value):
        return Between(value, value, value)
    return Between(value, *interval(figure, part.labels, part.scores, part.groups, ROUNDS))


def difference(figure: Figure, ours: Judged, other: Floats) -> Between:
    """A figure of ours minus that of another model on the same drawn groups."""

    def gap(labels: Ints, rows: Floats) -> float:
        at = rows.astype(np.int64)
        return figure(labels, ours.scores[at]) - figure(labels, other[at])

    rows = np.arange(len(other), dtype=np.float64)
    value = gap(ours.labels, rows)
    if np.isnan(value):
        return Between(value, value, value)
    return Between(value, *interval(gap, ours.labels, rows, ours.groups, ROUNDS))


def figures(name: str, part: Judged) -> Figures:
    """All that a slice shows."""
    return Figures(
        name,
        int((part.labels == 1).sum()),
        int((part.labels == 0).sum()),
        between(pr_auc, part),
        between(recall_1, part),
        part.flagged(1),
        part.flagged(0),
        part.flagged(0, 2),
    )


def slices(examples: Sequence[Example]) -> Iterator[tuple[str, list[tuple[str, Bools]]]]:
    """Kinds of slices, and the names and rows of each.

    A scam family is told from all honest postings of the corpus, and an honest one has false
    positives only. Channel, writer and difficulty are the corpus's own.
    """
    corpus = np.array([bool(example.writer) for example in examples])
    honest = np.array([not example.label for example in examples])
    everywhere = np.ones(len(examples), bool)
    yield "Source", _named([e.source_name for e in examples], everywhere)
    families = _named([e.family for e in examples], corpus)
    yield (
        "Family (corpus)",
        [(n, w | (corpus & honest) if not honest[w].any() else w) for n, w in families],
    )
    langs = [f"{'corpus' if e.writer else 'real'}, {e.lang}" if e.lang else "" for e in examples]
    yield "Language", _named(langs, everywhere)
    yield "Length", list(_lengths(examples, corpus))
    yield "Channel (corpus)", _named([e.channel for e in examples], corpus)
    yield "Writer (corpus)", _named([e.writer for e in examples], corpus)
    yield "Difficulty (corpus)", _named([e.difficulty for e in examples], corpus)


def _named(values: Sequence[str], within: Bools) -> list[tuple[str, Bools]]:
    names = np.array(values)
    made = [(str(name), (names == name) & within) for name in sorted(set(values)) if name]
    return [(name, rows) for name, rows in made if rows.sum() >= MIN_ROWS]


def _lengths(examples: Sequence[Example], corpus: Bools) -> Iterator[tuple[str, Bools]]:
    words = np.array([len(example.posting.text.split()) for example in examples])
    for scope, within in (("corpus", corpus), ("real, of today", modern_real(examples))):
        for low, high in LENGTHS:
            rows = within & (words >= low) & (words < high)
            if rows.sum() >= MIN_ROWS:
                top = f"{low} to {high - 1}" if high < 1 << 20 else f"{low} or more"
                yield f"{scope}, {top} words", rows


def reference_weights(labels: Ints) -> Floats:
    """Weights at which scams have the reference share; mean 1."""
    made = np.empty(len(labels))
    for label, part in ((1, REFERENCE_SHARE), (0, 1 - REFERENCE_SHARE)):
        made[labels == label] = part * len(labels) / max((labels == label).sum(), 1)
    return made


def weighted_brier(labels: Ints, chances: Floats) -> float:
    """Brier score at the reference share."""
    return float(np.average((chances - labels) ** 2, weights=reference_weights(labels)))


def reference_error(labels: Ints, chances: Floats) -> float:
    """Expected calibration error at the reference share."""
    return calibration_error(labels, chances, reference_weights(labels))


def perfect_error(labels: Ints, chances: Floats, rounds: int = 500) -> float:
    """95th percentile of a perfectly calibrated scorer's error, of the same size and scores.

    Scores are drawn at the reference share, and each is a scam with the probability it states;
    as many are drawn as the weighted postings are worth.
    """
    draw = np.random.default_rng(0)
    weights = reference_weights(labels)
    count = round(weights.sum() ** 2 / (weights**2).sum())
    errors = []
    for _ in range(rounds):
        drawn = draw.choice(chances, count, p=weights / weights.sum())
        errors.append(calibration_error((draw.random(count) < drawn).astype(int), drawn))
    return float(np.percentile(errors, 95))
