"""The fitted trees as plain arrays, and their sum for a batch of rows.

All trees lie behind each other in flat arrays. `feature` is -1 in a leaf; there `value` counts.
The arithmetic is scikit-learn's: go left if x <= threshold, NaN as the node says.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]
_CHUNK = 2048


@dataclass(frozen=True, slots=True)
class Trees:
    """A forest of regression trees, summed onto a baseline."""

    roots: Ints
    """Index of each tree's root, shape (trees,)."""
    feature: Ints
    """Column that a node splits on, -1 for a leaf; shape (nodes,), as all below."""
    threshold: Floats
    left: Ints
    right: Ints
    missing_left: npt.NDArray[np.bool_]
    value: Floats
    """A leaf's log-odds."""
    baseline: float
    depth: int
    """Longest way from a root to a leaf."""

    def raw(self, rows: Floats) -> Floats:
        """Uncalibrated log-odds of rows of shape (n, columns); shape (n,)."""
        parts = [self._raw(rows[at : at + _CHUNK]) for at in range(0, len(rows), _CHUNK)]
        return np.concatenate(parts) if parts else np.empty(0)

    def _raw(self, rows: Floats) -> Floats:
        which = np.arange(len(rows))[:, None]
        nodes = np.broadcast_to(self.roots, (len(rows), len(self.roots))).copy()
        missing = np.isnan(rows)
        for _ in range(self.depth):
            column = self.feature[nodes]
            inner = column >= 0
            values = rows[which, column]
            goes_left = np.where(
                missing[which, column], self.missing_left[nodes], values <= self.threshold[nodes]
            )
            step = np.where(goes_left, self.left[nodes], self.right[nodes])
            nodes = np.where(inner, step, nodes)
        total = np.full(len(rows), self.baseline)
        for tree in range(len(self.roots)):
            total += self.value[nodes[:, tree]]
        return total
