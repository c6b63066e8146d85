"""The wording signal at run time: a lexicon of words and pairs, scored by the worst window.

A window is WINDOW tokens long. Its score is the lexicon's intercept and the weights of the
distinct features in it, words and pairs of neighbouring words, over the square root of its tokens.
Padding around a window can't dilute it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise, repeat
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from scamcheck.span import Span

WINDOW = 120
MAX_TOKENS = 20_000
MAX_MARKED = 6
NUMBER = b"#"
MONEY = b"$#"

_KEEP = b"abcdefghijklmnopqrstuvwxyz0123456789$%'" + bytes(range(0x80, 0x100))
_SPACED = bytes(code if code in _KEEP else 0x20 for code in range(256))
_DIGITS = frozenset(b"0123456789")
_CURRENCY = (
    b"$",
    "€".encode(),
    "£".encode(),
    "₹".encode(),
    "₱".encode(),
    "₦".encode(),
    "₽".encode(),
)

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Feature = bytes
"""`word` or `word word`."""


class Hits(NamedTuple):
    """Features that occur, as columns."""

    first: Ints
    """First token."""
    last: Ints
    weight: Floats
    feature: Ints
    """A number for the feature."""


@dataclass(frozen=True, slots=True)
class Scored:
    """The worst window of a posting."""

    score: float
    """Log-odds of the window, in the lexicon's own scale."""
    evidence: tuple[Span, ...]
    """The words in it that weigh most."""


class Lexicon:
    """Features with weights, small enough to print."""

    def __init__(self, intercept: float, weights: dict[Feature, float]) -> None:
        self.intercept = intercept
        self.weights = weights
        parts = sorted({part for feature in weights for part in feature.split(b" ")})
        self._ids = {part: number for number, part in enumerate(parts, 1)}
        self._size = len(parts) + 1
        self._words = np.full(self._size, np.nan)
        pairs: dict[int, float] = {}
        for feature, weight in weights.items():
            first, *second = (self._ids[part] for part in feature.split(b" "))
            if second:
                pairs[first * self._size + second[0]] = weight
            else:
                self._words[first] = weight
        self._is_word = ~np.isnan(self._words)
        self._pairs = np.array([*sorted(pairs), np.iinfo(np.int64).max])
        self._pair_weights = np.array([*(pairs[key] for key in sorted(pairs)), 0.0])

    def score(self, data: bytes, tokens: list[bytes] | None = None) -> Scored:
        """Score the view's bytes (`tokens`: already cut); linear in their length."""
        tokens = tokenise(data) if tokens is None else tokens
        hits = self._hits(tokens)
        if not len(hits.last):
            return Scored(self.intercept, ())
        total, begin, end = _worst(hits)
        weights = hits.weight[begin:end]
        heaviest = begin + np.argsort(-weights, kind="stable")[:MAX_MARKED]
        marked = [
            (int(hits.first[at]), int(hits.last[at])) for at in heaviest if hits.weight[at] > 0
        ]
        score = total / window_norm(len(tokens))
        return Scored(self.intercept + score, tuple(_located(data, marked)))

    def _hits(self, tokens: list[bytes]) -> Hits:
        """All features that occur, by last token, a word before the pair that it ends."""
        ids = np.fromiter(map(self._ids.get, tokens, repeat(0)), np.int64, len(tokens))
        words = np.flatnonzero(self._is_word[ids])
        starts = np.flatnonzero((ids[:-1] > 0) & (ids[1:] > 0))
        keys = ids[starts] * self._size + ids[starts + 1]
        found = np.searchsorted(self._pairs, keys)
        known = self._pairs[found] == keys
        starts, found = starts[known], found[known]
        last = np.concatenate((words, starts + 1))
        order = np.argsort(last, kind="stable")
        return Hits(
            np.concatenate((words, starts))[order],
            last[order],
            np.concatenate((self._words[ids[words]], self._pair_weights[found]))[order],
            np.concatenate((ids[words], found + self._size))[order],
        )


def window_norm(tokens: int) -> float:
    """What the sum of a window's weights is divided by, for a text of so many tokens."""
    return math.sqrt(max(min(tokens, WINDOW), 8))


def tokenise(data: bytes) -> list[bytes]:
    """Words of the view, numbers and sums folded to `#` and `$#`, plurals cut."""
    if len(_FOLDS) > 200_000:
        _FOLDS.clear()
    return [_FOLDS[token] for token in data.translate(_SPACED).split()[:MAX_TOKENS]]


class _Folds(dict[bytes, bytes]):
    """Tokens already folded: texts repeat their words."""

    def __missing__(self, token: bytes) -> bytes:
        folded = self[token] = _folded(token)
        return folded


_FOLDS = _Folds()


def _folded(token: bytes) -> bytes:
    first = token[0]
    if first in _DIGITS or first == 0x24 or token[-1] in _DIGITS:
        return MONEY if token.startswith(_CURRENCY) or token.endswith(_CURRENCY) else NUMBER
    if first >= 0x80 and token.startswith(_CURRENCY):
        return MONEY
    if len(token) > 3 and token.endswith(b"s") and not token.endswith(b"ss"):
        return token[:-1].rstrip(b"'")
    return token


def features(tokens: list[bytes]) -> Iterator[Feature]:
    """All features of a stretch of tokens, for fitting."""
    yield from tokens
    yield from (first + b" " + second for first, second in pairwise(tokens))


def _worst(hits: Hits) -> tuple[float, int, int]:
    """The best sum over windows, each distinct feature counted once, and its range of hits.

    Windows end at a hit. A hit counts in those from itself until its feature comes again or it
    falls out of the window.
    """
    count = len(hits.last)
    until = np.searchsorted(hits.last, hits.last + WINDOW)
    order = np.argsort(hits.feature, kind="stable")
    again = hits.feature[order[1:]] == hits.feature[order[:-1]]
    earlier = order[:-1][again]
    until[earlier] = np.minimum(until[earlier], order[1:][again])
    leaves = np.bincount(until, hits.weight, count + 1)[:count]
    sums = np.cumsum(hits.weight - leaves)
    end = int(np.argmax(sums))
    begin = int(np.searchsorted(hits.last, hits.last[end] - WINDOW, "right"))
    return float(sums[end]), begin, end + 1


def _located(data: bytes, hits: Iterable[tuple[int, int]]) -> Iterator[Span]:
    wanted = sorted(set(hits))
    if not wanted:
        return
    letters = np.frombuffer(data.translate(_SPACED), np.uint8) != 0x20
    edges = np.flatnonzero(np.diff(letters, prepend=False, append=False))
    starts, ends = edges[::2], edges[1::2]
    taken = -1
    for first, last in wanted:
        start, end = int(starts[first]), int(ends[last])
        if start >= taken:
            yield Span(start, end)
            taken = end
