"""Signals to numbers: the model's columns, in declared order, NaN for unknown.

One more column counts the tells: the present risk signals that honest postings seldom show. Many
of them are rare, and a tree that sees each by itself learns little from a dozen examples; together
they are common. It follows from the others, so that leaving a signal out lowers it too.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from scamcheck.signals import SIGNALS
from scamcheck.signals.base import Finding, Signal

Matrix = npt.NDArray[np.float64]

USED: tuple[Signal, ...] = tuple(signal for signal in SIGNALS if signal.sense)
"""The signals that the model sees; those of sense 0 are recorded only."""
TELLS = "tells"
MOST_TELLS = 4
COLUMNS: tuple[str, ...] = (*(signal.name for signal in USED), TELLS)
"""The model's columns: a column for each of USED, then the count of tells."""
SENSES: tuple[int, ...] = (*(signal.sense for signal in USED), 1)
ABSENT_ROW: Matrix = np.array([*(signal.absent for signal in USED), 0.0])
"""The row of a posting in which no signal is present."""

_COUNTED = [
    (column, signal)
    for column, signal in enumerate(USED)
    if not signal.weak
    and signal.sense > 0
    and signal.family not in ("domain", "reviews")
    and (signal.kind == "flag" or signal.family == "rate")
]
_AT = np.array([column for column, _ in _COUNTED])
_BOUNDS = np.array([signal.bound for _, signal in _COUNTED])


def row(findings: Mapping[str, Finding]) -> list[float]:
    """One posting's values, in the order of COLUMNS; the count of tells is still 0."""
    return [*(findings[signal.name].value for signal in USED), 0.0]


def count_tells(rows: Matrix) -> Matrix:
    """The rows, shape (n, columns), with their last column set; changed in place."""
    rows[:, -1] = np.minimum((rows[:, _AT] > _BOUNDS).sum(axis=1), MOST_TELLS)
    return rows
