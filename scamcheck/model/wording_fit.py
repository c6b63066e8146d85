"""Fits the wording lexicon: a logistic regression on windows, not on whole postings.

Every window has the same length, so length says nothing. In a scam, the windows that hold the
words marked as giving it away are positive; in an honest posting every window is negative.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from scamcheck.features import Matrix
from scamcheck.model.data import Example
from scamcheck.text import View
from scamcheck.wording import (
    DECIMALS,
    LEAST_TOKENS,
    WINDOWS,
    Feature,
    Lexicon,
    Lexicons,
    features,
    tokenise,
    window_norm,
)

MIN_GROUPS = 3
"""A feature must occur in the postings of this many groups, or it is one campaign's."""
MAX_FEATURES = 8000
HONEST_WINDOWS = 6
STRENGTH = 10.0
"""Inverse of the L2 penalty."""
SEED = 20261125


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of tokens, at most so many as its lexicon's window."""

    features: frozenset[Feature]
    tokens: int
    telling: bool
    """Whether it holds marked words; for a posting without marks, always."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """One posting's windows by length, ready for any fold."""

    data: bytes
    windows: dict[int, tuple[Window, ...]]


def prepare(example: Example) -> Prepared:
    """Cut a posting into windows, half over each other, and find those with marked words."""
    posting = example.posting
    data = View(f"{posting.title}\n{posting.text}" if posting.title else posting.text).data
    tokens = tokenise(data)
    marked = [tokenise(View(span).data) for span in example.spans]
    return Prepared(data, {size: _windows(tokens, marked, size) for size in set(WINDOWS.values())})


def _windows(tokens: list[bytes], marked: list[list[bytes]], size: int) -> tuple[Window, ...]:
    starts = range(0, max(1, len(tokens) - size // 2), size // 2)
    parts = [tokens[at : at + size] for at in starts]
    telling = [any(_inside(span, part) for span in marked) for part in parts]
    if not any(telling):
        telling = [True] * len(parts)
    return tuple(
        Window(frozenset(features(part)), len(part), tells)
        for part, tells in zip(parts, telling, strict=True)
    )


def _inside(span: list[bytes], part: list[bytes]) -> bool:
    """Whether at least half of the span's first words stand in the window, in a row."""
    need = max(1, len(span) // 2)
    head = span[:need]
    return any(part[at : at + need] == head for at in range(len(part) - need + 1))


def fit_lexicon(pairs: Sequence[tuple[Example, Prepared]], size: int, least: int = 0) -> Lexicon:
    """A lexicon with windows of a size from the given postings, each of which counts the same."""
    draw = np.random.default_rng(SEED)
    chosen: list[tuple[Window, int, float, str]] = []
    for example, ready in pairs:
        windows = [window for window in ready.windows[size] if window.telling or not example.label]
        if not example.label:
            windows = [windows[at] for at in _some(draw, len(windows))]
        chosen += [(window, example.label, 1 / len(windows), example.group) for window in windows]
    vocabulary = _vocabulary(chosen)
    matrix = _matrix([window for window, *_ in chosen], vocabulary, size)
    rarity = np.log((1 + matrix.shape[0]) / (1 + _holders(matrix))) + 1
    matrix = matrix.multiply(rarity).tocsr()
    labels = np.array([label for _, label, *_ in chosen])
    shares = np.array([share for _, _, share, _ in chosen])
    for label in (0, 1):
        shares[labels == label] *= len(labels) / 2 / shares[labels == label].sum()
    first = _regression(matrix, labels, shares)
    carried = np.abs(first.coef_[0]) * np.sqrt(_holders(matrix))
    kept = np.argsort(-carried, kind="stable")[:MAX_FEATURES]
    second = _regression(matrix[:, kept], labels, shares)
    names = list(vocabulary)
    weights = {
        names[column]: round(float(weight * rarity[column]), DECIMALS)
        for column, weight in zip(kept, second.coef_[0], strict=True)
    }
    return Lexicon(size, float(second.intercept_[0]), weights, least)


def _holders(matrix: csr_matrix) -> Matrix:
    """How many windows hold each feature."""
    return np.asarray((matrix > 0).sum(axis=0), dtype=float).ravel()


def _regression(matrix: csr_matrix, labels: Matrix, shares: Matrix) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, max_iter=400)
    return model.fit(matrix, labels, shares)


def _some(draw: np.random.Generator, count: int) -> list[int]:
    if count <= HONEST_WINDOWS:
        return list(range(count))
    return [int(i) for i in draw.choice(count, HONEST_WINDOWS, replace=False)]


def _vocabulary(chosen: list[tuple[Window, int, float, str]]) -> dict[Feature, int]:
    seen: dict[Feature, set[str]] = {}
    counts = Counter(feature for window, *_ in chosen for feature in window.features)
    frequent = {feature for feature, count in counts.items() if count >= MIN_GROUPS}
    for window, _, _, group in chosen:
        for feature in window.features & frequent:
            seen.setdefault(feature, set()).add(group)
    kept = sorted(feature for feature, groups in seen.items() if len(groups) >= MIN_GROUPS)
    return {feature: index for index, feature in enumerate(kept)}


def _matrix(windows: list[Window], vocabulary: dict[Feature, int], size: int) -> csr_matrix:
    columns = [[vocabulary[f] for f in window.features if f in vocabulary] for window in windows]
    indices = np.array([column for row in columns for column in row], dtype=np.int32)
    ends = np.concatenate([[0], np.cumsum([len(row) for row in columns])])
    norms = window_norm(np.array([window.tokens for window in windows]), size)
    values = np.repeat(1 / norms, np.diff(ends))
    return csr_matrix((values, indices, ends), (len(windows), len(vocabulary)))


def learns(name: str, example: Example) -> bool:
    """Whether a lexicon learns from an example: real job-board adverts, or all that is of today."""
    real_advert = not example.writer and not example.is_message
    return real_advert if name == "advert_wording" else example.is_recent


def fit_lexicons(table: Sequence[tuple[Example, Prepared]]) -> dict[str, Lexicon]:
    """All lexicons; one that has no scam or nothing honest to learn from stays empty."""
    return {
        name: _fit_one(name, [pair for pair in table if learns(name, pair[0])], size)
        for name, size in WINDOWS.items()
    }


def _fit_one(name: str, pairs: Sequence[tuple[Example, Prepared]], size: int) -> Lexicon:
    if {example.label for example, _ in pairs} != {0, 1}:
        return Lexicon(size, 0.0, {})
    return fit_lexicon(pairs, size, LEAST_TOKENS.get(name, 0))


def scored(lexicons: Mapping[str, Lexicon], prepared: Sequence[Prepared]) -> dict[str, Matrix]:
    """Scores of postings by each lexicon, shape (n,)."""
    found = Lexicons(lexicons).score_many([ready.data for ready in prepared])
    return {name: np.array([scores[name].score for scores in found]) for name in lexicons}


def out_of_fold(pairs: Sequence[tuple[Example, Prepared]], folds: int = 5) -> dict[str, Matrix]:
    """Each posting's scores by lexicons that saw none of its group."""
    labels = [f"{example.source_name}:{example.label}" for example, _ in pairs]
    groups = [example.group for example, _ in pairs]
    scores = {name: np.empty(len(pairs)) for name in WINDOWS}
    splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=SEED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        parts = list(splitter.split(labels, np.unique(labels, return_inverse=True)[1], groups))
    for train, test in parts:
        lexicons = fit_lexicons([pairs[i] for i in train])
        for name, column in scored(lexicons, [pairs[i][1] for i in test]).items():
            scores[name][test] = column
    return scores
