"""The wording signals at run time: lexicons of words and pairs, scored by the worst window.

A window is so many tokens long as its lexicon says. Its score is the lexicon's intercept and the
weights of the distinct features in it, words and pairs of neighbouring words, over the square root
of its tokens. Padding around a window can't dilute it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from scamcheck.span import Span

WINDOWS = {"wording_score": 80, "ask_wording": 24, "advert_wording": 120}
"""Each lexicon's signal and the length of its window in tokens."""
LEAST_BYTES = {"wording_score": 24, "ask_wording": 24, "advert_wording": 600}
"""A shorter text scores 0: a few words say too little, and a lexicon learned from whole adverts
says nothing of a message. Bytes, not tokens: blotting words out doesn't make a text short.
"""
ADVERT = "advert_wording"
ASKS_ABOVE = 2.0
"""Where another lexicon scores above it, an advert's ordinary words count for nothing: a scam
padded with an honest advert would be taken for one.
"""
PRESENT_ABOVE = 0.5
"""A score above it is shown as a reason, with its words marked."""
MAX_TOKENS = 20_000
SHORTEST = 8
"""A text of fewer tokens is scored as if it had so many."""
MAX_MARKED = 6
WORTH_MARKING = 0.35
"""A feature is shown if it weighs at least this share of the window's heaviest."""
DECIMALS = 4
"""Weights are whole multiples of 10**-4 and summed as whole numbers: sums are exact, whatever other
texts are scored beside this one."""
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


class Edges(NamedTuple):
    """Where a view's tokens lie."""

    data: bytes
    starts: list[int]
    ends: list[int]
    """The bytes behind their last."""


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
        tokens = _tokens(data)
        return np.fromiter(map(self.__getitem__, tokens), np.int64, len(tokens))

    @classmethod
    def of(cls, features: Iterable[Feature]) -> Vocabulary:
        """The words of features."""
        return cls(part for feature in features for part in feature.split(b" "))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Features with weights, small enough to print."""

    window: int
    """Length in tokens."""
    intercept: float
    weights: dict[Feature, float]
    """Log-odds, rounded to DECIMALS."""
    least: int = 0
    """A text of fewer bytes scores 0."""


@dataclass(frozen=True, slots=True)
class Scored:
    """The worst window of a posting."""

    score: float
    """Log-odds of the window, in the lexicon's own scale."""
    marked: tuple[tuple[int, int], ...] = ()
    """First and last token of the features in it that weigh most; none if it is not present."""

    def evidence(self, edges: Edges) -> tuple[Span, ...]:
        """The marked words, as bytes of the view whose tokens lie at `edges`."""
        return tuple(_located(edges, self.marked))


class Lexicons:
    """Lexicons over one vocabulary, applied to many texts at once.

    Looking features up together pays numpy's cost of a call once, not once a text and lexicon.
    """

    def __init__(self, lexicons: Mapping[str, Lexicon]) -> None:
        self.lexicons = dict(lexicons)
        self.vocabulary = Vocabulary.of(
            feature for lexicon in lexicons.values() for feature in lexicon.weights
        )
        self._gap = max((lexicon.window for lexicon in lexicons.values()), default=0) + 1
        self._size = len(self.vocabulary.known) + 1
        keys = {name: self._keys(lexicon.weights) for name, lexicon in lexicons.items()}
        known = np.unique(np.concatenate([np.empty(0, np.int64), *keys.values()]))
        self._is_word = np.zeros(self._size, np.bool_)
        self._is_word[known[known < self._size]] = True
        self._pairs = PairTable(known[known >= self._size])
        self._scaled = {
            name: self._in_order(keys[name], lexicon.weights) for name, lexicon in lexicons.items()
        }

    def score(self, data: bytes) -> dict[str, Scored]:
        """The worst window of one view by every lexicon."""
        return self.score_many([data])[0]

    def score_many(self, views: Sequence[bytes]) -> list[dict[str, Scored]]:
        """Each view's worst window by every lexicon; linear in the views' length."""
        texts = Texts.behind_each_other(
            [self.vocabulary.numbers(data) for data in views], self._gap
        )
        hits = self._hits(texts.tokens)
        lengths = np.array([len(data) for data in views])
        scores = {name: self._worst(name, texts, hits, lengths) for name in self.lexicons}
        found = [{name: of[at] for name, of in scores.items()} for at in range(len(views))]
        return [_without_alibi(scored) for scored in found]

    def _keys(self, features: Collection[Feature]) -> Ints:
        """Each feature as one number: below the vocabulary's size for a word, above for a pair."""
        known, size = self.vocabulary.known, self._size
        parts = (feature.partition(b" ") for feature in features)
        keys = (known[one] * size + known[two] if two else known[one] for one, _, two in parts)
        return np.fromiter(keys, np.int64, len(features))

    def _in_order(self, keys: Ints, weights: Mapping[Feature, float]) -> Floats:
        """Weights by number of the feature, words first, as whole multiples."""
        scaled = np.zeros(self._size + len(self._pairs.keys))
        numbers = np.where(keys < self._size, keys, self._size + self._pairs.place(keys))
        values = np.fromiter(weights.values(), np.float64, len(weights))
        scaled[numbers] = np.round(values * 10**DECIMALS)
        return scaled

    def _hits(self, tokens: Ints) -> Hits:
        begins = np.flatnonzero((tokens[:-1] > 0) & (tokens[1:] > 0))
        keys = tokens[begins] * self._size + tokens[begins + 1]
        known, pairs = self._pairs.find(keys)
        # Each token has two places, the word that it is and the pair that it ends: in order.
        places = np.zeros(2 * len(tokens), np.int64)
        places[::2] = np.where(self._is_word[tokens], tokens, 0)
        places[2 * begins[known] + 3] = self._size + pairs
        found = np.flatnonzero(places)
        last, feature = found >> 1, places[found]
        first = last - (found & 1)
        return Hits(first, last, feature, _next_time(last, feature, len(tokens) - 1))

    def _worst(self, name: str, texts: Texts, hits: Hits, lengths: Ints) -> list[Scored]:
        """Each text's window with the best sum, in which every distinct feature counts once."""
        lexicon, weights = self.lexicons[name], self._scaled[name][hits.feature]
        count = len(texts.tokens)
        sums = np.bincount(hits.last, weights, count)
        leaves = np.minimum(hits.first + lexicon.window, hits.again)
        sums -= np.bincount(leaves, weights, count)
        np.cumsum(sums, out=sums)
        # The windows of a text end between these two; all after the second are the gap's.
        first = texts.begins + np.minimum(np.maximum(texts.sizes, 1), lexicon.window) - 1
        ends = np.maximum(texts.begins + texts.sizes, first + 1)
        best = np.maximum.reduceat(sums, np.stack([first, ends], axis=1).ravel())[::2]
        scores = lexicon.intercept + best / 10**DECIMALS / window_norm(texts.sizes, lexicon.window)
        scores[(lengths < lexicon.least) | (texts.sizes == 0)] = 0.0
        scored = [Scored(score) for score in scores.tolist()]
        for at in np.flatnonzero(scores > PRESENT_ABOVE).tolist():
            begin = int(texts.begins[at])
            last = int(first[at]) + int(np.argmax(sums[first[at] : ends[at]]))
            start = max(begin, last - lexicon.window + 1)
            marked = tuple(_heaviest(hits, weights, start, last, begin))
            scored[at] = Scored(scored[at].score, marked)
        return scored


def _without_alibi(scored: dict[str, Scored]) -> dict[str, Scored]:
    ordinary = ADVERT in scored and scored[ADVERT].score < 0
    if ordinary and any(one.score > ASKS_ABOVE for one in scored.values()):
        scored[ADVERT] = Scored(0.0)
    return scored


class PairTable:
    """Numbers the pairs of words that are features, given as their sorted keys."""

    BITS = 20

    def __init__(self, keys: Ints) -> None:
        self.keys = keys
        self._possible = np.zeros(1 << self.BITS, np.bool_)
        self._possible[self._slot(self.keys)] = True

    def place(self, keys: Ints) -> Ints:
        """The numbers of pairs, if they are known."""
        return np.searchsorted(self.keys, keys)

    def find(self, keys: Ints) -> tuple[Ints, Ints]:
        """Which of the keys are known, and their numbers; most others fail a cheap test first."""
        if not len(self.keys):
            return keys[:0], keys[:0]
        possible = np.flatnonzero(self._possible[self._slot(keys)])
        wanted = keys[possible]
        found = np.minimum(self.place(wanted), len(self.keys) - 1)
        known = self.keys[found] == wanted
        return possible[known], found[known]

    def _slot(self, keys: Ints) -> npt.NDArray[np.uint64]:
        """Fibonacci hashing: the upper bits of a product with 2**64 over the golden ratio."""
        return (keys.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(64 - self.BITS)


class Hits(NamedTuple):
    """The features that occur, as columns, in order of their last token."""

    first: Ints
    last: Ints
    feature: Ints
    """Number of the feature."""
    again: Ints
    """Last token of the feature's next occurrence, in whichever text; the very last if none."""


class Texts(NamedTuple):
    """The tokens of several texts, with a gap behind each that no window spans."""

    tokens: Ints
    begins: Ints
    sizes: Ints

    @classmethod
    def behind_each_other(cls, texts: Sequence[Ints], gap: int) -> Texts:
        """Texts, each followed by so many tokens of no word."""
        nothing = np.zeros(gap, np.int64)
        sizes = np.array([len(text) for text in texts])
        ends = np.cumsum(sizes) + gap * np.arange(len(sizes))
        tokens = np.concatenate([part for text in texts for part in (text, nothing)])
        return cls(tokens, ends - sizes, sizes)


def _next_time(last: Ints, feature: Ints, end: int) -> Ints:
    """For each hit, the last token of its feature's next; the very last token where none comes."""
    order = np.sort((feature << 32) | np.arange(len(feature))) & 0xFFFFFFFF  # ten times argsort
    same = feature[order[1:]] == feature[order[:-1]]
    again = np.full(len(last), end)
    again[order[:-1][same]] = last[order[1:][same]]
    return again


def _heaviest(
    hits: Hits, weights: Floats, start: int, end: int, begin: int
) -> Iterator[tuple[int, int]]:
    """First and last token, from `begin`, of what is worth marking in tokens `start` to `end`."""
    within = slice(*np.searchsorted(hits.last, (start, end + 1)).tolist())
    counted = np.where(hits.again[within] > end, weights[within], 0)
    least = max(WORTH_MARKING * counted.max(initial=0), 1)
    for at in np.argsort(-counted, kind="stable")[:MAX_MARKED].tolist():
        if counted[at] >= least:
            yield int(hits.first[within][at]) - begin, int(hits.last[within][at]) - begin


def window_norm(tokens: Ints, window: int) -> Floats:
    """What the sum of a window's weights is divided by, for texts of so many tokens."""
    return np.sqrt(np.clip(tokens, SHORTEST, window))


def tokenise(data: bytes) -> list[bytes]:
    """Words of the view, numbers and sums folded to `#` and `$#`, plurals cut."""
    return [folded(token) for token in _tokens(data)]


def _tokens(data: bytes) -> list[bytes]:
    return data.translate(_SPACED).split(None, MAX_TOKENS)[:MAX_TOKENS]


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


def token_edges(data: bytes) -> Edges:
    """Where each token of a view begins, and where it ends."""
    letters = np.frombuffer(data.translate(_SPACED), np.uint8) != 0x20
    edges = np.flatnonzero(np.diff(letters, prepend=False, append=False))
    return Edges(data, edges[::2].tolist(), edges[1::2].tolist())


def _located(edges: Edges, hits: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """The tokens of the hits as runs, none across the end of a sentence."""
    wanted = sorted({at for first, last in hits for at in range(first, last + 1)})
    begin = None
    for at, following in zip(wanted, [*wanted[1:], -1], strict=True):
        begin = edges.starts[at] if begin is None else begin
        if following != at + 1 or _ends_sentence(edges, at):
            yield Span(begin, edges.ends[at])
            begin = None


def _ends_sentence(edges: Edges, at: int) -> bool:
    gap = edges.data[edges.ends[at] : edges.starts[at + 1]]
    return any(mark in gap for mark in b".!?\n")
