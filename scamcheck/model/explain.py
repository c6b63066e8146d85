"""What each present signal weighs: counterfactual, both ways, in one small batch of rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from scamcheck.features import ABSENT_ROW, USED, Matrix, count_tells

_SENSE = np.array([signal.sense for signal in USED], dtype=float)
_BOUND = _SENSE * [signal.bound for signal in USED]


def present(rows: Matrix) -> list[list[int]]:
    """For each row, the columns whose signal is a present risk; an unknown one never is."""
    risky: list[list[int]] = [[] for _ in rows]
    for at, column in np.argwhere(rows[:, : len(USED)] * _SENSE > _BOUND).tolist():
        risky[at].append(column)
    return risky


def explanation_rows(row: Matrix, columns: Sequence[int]) -> Matrix:
    """The rows that weigh k present signals: all, none, and each left out and alone.

    "None" leaves every present signal out and keeps the rest of the row as it is. Of one signal
    "left out" is none, and "alone" is all; so there are k + 1 rows of up to one, else 2k + 2.
    Their tells are yet to be counted.
    """
    if not columns:
        return row[None]
    none = row.copy()
    none[list(columns)] = ABSENT_ROW[list(columns)]
    if len(columns) == 1:
        return np.stack([row, none])
    rows = np.empty((2 * len(columns) + 2, len(row)))
    rows[0], rows[1] = row, none
    for at, column in enumerate(columns):
        rows[2 + 2 * at], rows[3 + 2 * at] = row, none
        rows[2 + 2 * at, column] = ABSENT_ROW[column]
        rows[3 + 2 * at, column] = row[column]
    return rows


def weights(log_odds: Matrix) -> list[float]:
    """Weights from the log-odds of `explanation_rows`, one for each present signal."""
    if len(log_odds) < 3:
        return [float(log_odds[0] - none) for none in log_odds[1:]]
    whole, none = log_odds[0], log_odds[1]
    return [
        float((whole - log_odds[at]) + (log_odds[at + 1] - none)) / 2
        for at in range(2, len(log_odds), 2)
    ]


def weigh_many(
    rows: Matrix, log_odds: Callable[[Matrix], Matrix]
) -> tuple[Matrix, list[dict[int, float]]]:
    """Log-odds of each row and the weights of its present columns, by one call of the model."""
    columns = present(rows)
    batches = [explanation_rows(row, which) for row, which in zip(rows, columns, strict=True)]
    if not batches:
        return np.empty(0), []
    scored = log_odds(count_tells(np.concatenate(batches)))
    totals, weighed, at = np.empty(len(batches)), [], 0
    for index, (batch, which) in enumerate(zip(batches, columns, strict=True)):
        part = scored[at : at + len(batch)]
        totals[index] = part[0]
        weighed.append(dict(zip(which, weights(part), strict=True)))
        at += len(batch)
    return totals, weighed
