"""The fitted trees as plain arrays, and their sum for a batch of rows.

All trees lie behind each other in flat arrays. `feature` is -1 in a leaf; there `value` counts.
The arithmetic is scikit-learn's: go left if x <= threshold, NaN as the node says.

To sum them, every distinct test is made once a row; the outcomes of a tree's few tests, taken as
the digits of a binary number, then look its leaf up. Walking down the trees took thirty
times as long.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.integer]
_CHUNK = 512
MOST_TESTS = 8
"""A leaf is looked up by its tree's outcomes, kept in a byte."""


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
    _tables: _Tables = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_tables", _tables(self))

    def raw(self, rows: Floats) -> Floats:
        """Uncalibrated log-odds of rows of shape (n, columns); shape (n,)."""
        parts = [self._raw(rows[at : at + _CHUNK]) for at in range(0, len(rows), _CHUNK)]
        return np.concatenate(parts) if parts else np.empty(0)

    def _raw(self, rows: Floats) -> Floats:
        tables = self._tables
        values = rows.T[tables.column]
        low = values <= tables.threshold[:, None]
        outcomes = (low | (np.isnan(values) & tables.missing[:, None])).view(np.uint8)
        which = np.zeros((len(self.roots), len(rows)), np.uint8)
        for digit, tests in enumerate(tables.tests):
            which |= outcomes[tests] << digit
        total: Floats = tables.leaves.take(tables.begins[:, None] + which).sum(axis=0)
        return self.baseline + total


@dataclass(frozen=True, slots=True)
class _Tables:
    """The same trees as tests and, for every way that a tree's tests can come out, its leaf."""

    column: Ints
    """What each distinct test reads; shape (tests,), as the next two."""
    threshold: Floats
    missing: npt.NDArray[np.bool_]
    tests: Ints
    """The tests of each tree; shape (digits, trees). A tree with fewer repeats its first."""
    leaves: Floats
    """Log-odds; shape (trees * 2**digits,)."""
    begins: Ints
    """Where each tree's leaves begin."""


def _tables(trees: Trees) -> _Tables:
    inner = np.flatnonzero(trees.feature >= 0)
    tree = np.searchsorted(trees.roots, inner, "right") - 1
    tests, which = np.unique(
        np.stack([trees.feature[inner], trees.threshold[inner], trees.missing_left[inner]]),
        axis=1,
        return_inverse=True,
    )
    digit = np.arange(len(inner)) - np.searchsorted(tree, tree)
    digits = int(digit.max(initial=-1)) + 1
    if digits > MOST_TESTS:
        raise ValueError(f"a tree makes {digits} tests, more than the {MOST_TESTS} of a byte")
    count = len(trees.roots)
    by_tree = np.zeros((digits, count), np.intp)
    by_tree[digit, tree] = which
    digit_of = np.zeros(len(trees.feature), np.intp)
    digit_of[inner] = digit
    return _Tables(
        tests[0].astype(np.intp), tests[1], tests[2].astype(bool), by_tree,
        trees.value[_leaves(trees, digit_of, digits)].ravel(), np.arange(count) << digits,
    )  # fmt: skip


def _leaves(trees: Trees, digit_of: Ints, digits: int) -> Ints:
    """The leaf for every outcome of a tree's tests; shape (trees, 2**digits)."""
    outcomes = np.arange(1 << digits)
    nodes = np.broadcast_to(trees.roots[:, None], (len(trees.roots), len(outcomes)))
    for _ in range(trees.depth):
        goes_left = (outcomes >> digit_of[nodes]) & 1 > 0
        step = np.where(goes_left, trees.left[nodes], trees.right[nodes])
        nodes = np.where(trees.feature[nodes] >= 0, step, nodes)
    return nodes
