"""The field's figures, with bootstrap intervals."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from sklearn.metrics import average_precision_score

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Figure = Callable[[Ints, Floats], float]


def pr_auc(labels: Ints, scores: Floats) -> float:
    """Area under precision against recall (average precision)."""
    return (
        float(average_precision_score(labels, scores))
        if 0 < labels.sum() < len(labels)
        else float("nan")
    )


def recall_at(labels: Ints, scores: Floats, false_positive_rate: float) -> float:
    """Recall at the lowest cut whose false-positive rate is at most the given one."""
    honest = np.sort(scores[labels == 0])[::-1]
    allowed = int(np.floor(false_positive_rate * len(honest)))
    cut = honest[allowed] if allowed < len(honest) else -np.inf
    return float((scores[labels == 1] > cut).mean()) if (labels == 1).any() else float("nan")


def cut_at(
    labels: Ints, scores: Floats, false_positive_rate: float, weights: Floats | None = None
) -> float:
    """The lowest score from which at most this (weighted) share of the honest is flagged."""
    honest = labels == 0
    order = np.argsort(-scores[honest])
    shares = np.ones(honest.sum()) if weights is None else weights[honest]
    above = np.cumsum(shares[order]) / shares.sum()
    within = int(np.searchsorted(above, false_positive_rate, side="right"))
    ranked = scores[honest][order]
    if within == 0:
        return float(np.nextafter(ranked[0], np.inf))
    return (
        float(ranked[within - 1])
        if within >= len(ranked)
        else float((ranked[within - 1] + ranked[within]) / 2)
    )


def brier(labels: Ints, probabilities: Floats) -> float:
    """Mean squared error of the probability."""
    return float(np.mean((probabilities - labels) ** 2))


def calibration_error(
    labels: Ints, probabilities: Floats, weights: Floats | None = None, bins: int = 15
) -> float:
    """Expected calibration error over bins of equal mass."""
    shares = np.ones(len(labels)) if weights is None else weights
    order = np.argsort(probabilities, kind="stable")
    mass = np.cumsum(shares[order]) / shares.sum()
    which = np.minimum((mass * bins - 1e-9).astype(int), bins - 1)
    total = 0.0
    for part in range(bins):
        rows = order[which == part]
        if len(rows):
            share = shares[rows]
            gap = np.average(probabilities[rows], weights=share) - np.average(
                labels[rows], weights=share
            )
            total += abs(gap) * share.sum() / shares.sum()
    return float(total)


def interval(
    figure: Figure,
    labels: Ints,
    scores: Floats,
    groups: npt.NDArray[np.str_] | None = None,
    rounds: int = 300,
    seed: int = 0,
) -> tuple[float, float]:
    """95 % bootstrap interval of a figure; whole groups are drawn where groups are given."""
    draw = np.random.default_rng(seed)
    names = np.arange(len(labels)) if groups is None else np.unique(groups, return_inverse=True)[1]
    members = [np.flatnonzero(names == name) for name in range(names.max() + 1)]
    values = []
    for _ in range(rounds):
        picked = draw.integers(0, len(members), len(members))
        rows = np.concatenate([members[i] for i in picked])
        values.append(figure(labels[rows], scores[rows]))
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return float(low), float(high)


def wilson(hits: int, count: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson, 1927); (0, 1) of none."""
    if not count:
        return 0.0, 1.0
    z, share = 1.96, hits / count
    middle = share + z * z / (2 * count)
    reach = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    scale = 1 + z * z / count
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)
