"""The wording signals at run time: lexicons of words and pairs, scored by the worst window.

A window is so many tokens long as its lexicon says. Its score is the lexicon's intercept and the
weights of the distinct features in it, words and pairs of neighbouring words, over the square root
of its tokens. Padding around a window can't dilute it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from scamcheck.span import Span

WINDOWS = {"wording_score": 120, "ask_wording": 24, "advert_wording": 120}
"""Each lexicon's signal and the length of its window in tokens."""
LEAST_TOKENS = {"wording_score": 5, "ask_wording": 5, "advert_wording": 100}
"""A text of fewer tokens scores 0: a few words say too little, and a lexicon learned from whole
adverts says nothing of a message."""
MAX_TOKENS = 20_000
MAX_MARKED = 6
WORTH_MARKING = 0.35
"""A feature is shown if it weighs at least this share of the window's heaviest."""
NUMBER = b"#"
MONEY = b"$#"

_KEEP = b"abcdefghijklmnopqrstuvwxyz0123456789$%'" + bytes(range(0x80, 0x100))
_SPACED = bytes(code if code in _KEEP else 0x20 for code in range(256))
_DIGITS = frozenset(b"0123456789")
_CURRENCY = tuple(sign.encode() for sign in "$€£₹₱₦₽")
_CACHED = 300_000

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Feature = bytes
"""`word` or `word word`."""


class Vocabulary(dict[bytes, int]):
    """Token as written → number of the word that it folds to; 0 for words of no lexicon."""

    def __init__(self, words: Iterable[bytes]) -> None:
        super().__init__()
        self.known = {word: number for number, word in enumerate(sorted(set(words)), 1)}

    def __missing__(self, token: bytes) -> int:
        number = self.known.get(folded(token), 0)
        if len(self) < _CACHED:
            self[token] = number
        return number

    def numbers(self, data: bytes) -> Ints:
        """The view's tokens as numbers."""
        tokens = data.translate(_SPACED).split(None, MAX_TOKENS)[:MAX_TOKENS]
        return np.fromiter(map(self.__getitem__, tokens), np.int64, len(tokens))

    @classmethod
    def of(cls, features: Iterable[Feature]) -> Vocabulary:
        """The words of features."""
        return cls(part for feature in features for part in feature.split(b" "))


class Hits(NamedTuple):
    """Features that occur, as columns, by last token."""

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
    marked: tuple[tuple[int, int], ...]
    """First and last token of the features in it that weigh most."""

    def evidence(self, data: bytes) -> tuple[Span, ...]:
        """The marked words, as bytes of the view that was scored."""
        return tuple(_located(data, self.marked))


class Lexicon:
    """Features with weights, small enough to print."""

    def __init__(
        self,
        window: int,
        intercept: float,
        weights: dict[Feature, float],
        vocabulary: Vocabulary | None = None,
        least: int = 0,
    ) -> None:
        self.window = window
        self.least = least
        self.intercept = intercept
        self.weights = weights
        self.vocabulary = Vocabulary.of(weights) if vocabulary is None else vocabulary
        ids = self.vocabulary.known
        self._size = len(ids) + 1
        self._words = np.full(self._size, np.nan)
        pairs: dict[int, float] = {}
        for feature, weight in weights.items():
            first, *second = (ids[part] for part in feature.split(b" "))
            if second:
                pairs[first * self._size + second[0]] = weight
            else:
                self._words[first] = weight
        self._is_word = ~np.isnan(self._words)
        self._pairs = np.array([*sorted(pairs), np.iinfo(np.int64).max])
        self._pair_weights = np.array([*(pairs[key] for key in sorted(pairs)), 0.0])

    def score(self, data: bytes) -> Scored:
        """Score the view's bytes; linear in their length."""
        return self.score_numbers(self.vocabulary.numbers(data))

    def score_numbers(self, numbers: Ints) -> Scored:
        """Score tokens that the lexicon's vocabulary has numbered."""
        if len(numbers) < self.least:
            return Scored(0.0, ())
        hits = self._hits(numbers)
        if not len(hits.last):
            return Scored(self.intercept, ())
        total, begin, end = _worst(hits, self.window)
        weights = hits.weight[begin:end]
        heaviest = begin + np.argsort(-weights, kind="stable")[:MAX_MARKED]
        least = max(WORTH_MARKING * hits.weight[heaviest[0]], 1e-12)
        marked = tuple(
            (int(hits.first[at]), int(hits.last[at])) for at in heaviest if hits.weight[at] >= least
        )
        return Scored(self.intercept + total / window_norm(len(numbers), self.window), marked)

    def _hits(self, ids: Ints) -> Hits:
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


def window_norm(tokens: int, window: int) -> float:
    """What the sum of a window's weights is divided by, for a text of so many tokens."""
    return math.sqrt(max(min(tokens, window), 8))


def tokenise(data: bytes) -> list[bytes]:
    """Words of the view, numbers and sums folded to `#` and `$#`, plurals cut."""
    return [folded(token) for token in data.translate(_SPACED).split(None, MAX_TOKENS)[:MAX_TOKENS]]


def folded(token: bytes) -> bytes:
    """What a token counts as."""
    first = token[0]
    if first in _DIGITS or first == 0x24 or token[-1] in _DIGITS:
        return MONEY if token.startswith(_CURRENCY) or token.endswith(_CURRENCY) else NUMBER
    if first >= 0x80 and token.startswith(_CURRENCY):
        return MONEY
    if len(token) > 3 and token.endswith(b"s") and not token.endswith(b"ss"):
        return token[:-1].rstrip(b"'") or token
    return token


def features(tokens: list[bytes]) -> Iterator[Feature]:
    """All features of a stretch of tokens, for fitting."""
    yield from tokens
    yield from (first + b" " + second for first, second in pairwise(tokens))


def _worst(hits: Hits, window: int) -> tuple[float, int, int]:
    """The best sum over windows, each distinct feature counted once, and its range of hits.

    Windows end at a hit. A hit counts in those from itself until its feature comes again or it
    falls out of the window.
    """
    count = len(hits.last)
    until = np.searchsorted(hits.last, hits.last + window)
    order = np.argsort(hits.feature, kind="stable")
    again = hits.feature[order[1:]] == hits.feature[order[:-1]]
    earlier = order[:-1][again]
    until[earlier] = np.minimum(until[earlier], order[1:][again])
    leaves = np.bincount(until, hits.weight, count + 1)[:count]
    sums = np.cumsum(hits.weight - leaves)
    end = int(np.argmax(sums))
    begin = int(np.searchsorted(hits.last, hits.last[end] - window, "right"))
    return float(sums[end]), begin, end + 1


def _located(data: bytes, hits: Iterable[tuple[int, int]]) -> Iterator[Span]:
    wanted = sorted(set(hits))
    if not wanted:
        return
    letters = np.frombuffer(data.translate(_SPACED), np.uint8) != 0x20
    edges = np.flatnonzero(np.diff(letters, prepend=False, append=False))
    starts, ends = edges[::2], edges[1::2]
    begin, reached = wanted[0]
    for first, last in [*wanted[1:], (len(starts) + 1, 0)]:
        if first > reached + 1:
            yield Span(int(starts[begin]), int(ends[reached]))
            begin = first
        reached = max(reached, last) if first <= reached + 1 else last
