"""Fits the wording lexicon: a logistic regression on windows, not on whole postings.

Every window has the same length, so length says nothing. In a scam, the windows that hold the
words marked as giving it away are positive; in an honest posting every window is negative.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from scamcheck.features import Matrix
from scamcheck.model.data import Example
from scamcheck.model.store import LEXICONS
from scamcheck.text import View
from scamcheck.wording import WINDOW, Feature, Lexicon, features, tokenise, window_norm

MIN_GROUPS = 3
"""A feature must occur in the postings of this many groups, or it is one campaign's."""
MAX_FEATURES = 8000
HONEST_WINDOWS = 6
STRENGTH = 10.0
"""Inverse of the L2 penalty."""
SEED = 20261125


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of at most WINDOW tokens."""

    features: frozenset[Feature]
    tokens: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """One posting's windows, ready for any fold."""

    data: bytes
    windows: tuple[Window, ...]
    positive: tuple[int, ...]
    """Indexes of the windows that a scam is learned from."""


def prepare(example: Example) -> Prepared:
    """Cut a posting into windows and find those that hold its marked words."""
    view = View(
        f"{example.posting.title}\n{example.posting.text}"
        if example.posting.title
        else example.posting.text
    )
    tokens = tokenise(view.data)
    starts = range(0, max(1, len(tokens) - WINDOW // 2), WINDOW // 2)
    parts = [tokens[at : at + WINDOW] for at in starts]
    windows = tuple(Window(frozenset(features(part)), len(part)) for part in parts)
    return Prepared(view.data, windows, _positive(example, parts))


def _positive(example: Example, parts: list[list[bytes]]) -> tuple[int, ...]:
    marked = [tokenise(View(span).data) for span in example.spans]
    holding = [
        index for index, part in enumerate(parts) if any(_inside(span, part) for span in marked)
    ]
    if holding:
        return tuple(holding)
    return tuple(range(len(parts)))


def _inside(span: list[bytes], part: list[bytes]) -> bool:
    """Whether at least half of the span's first words stand in the window, in a row."""
    need = max(1, len(span) // 2)
    head = span[:need]
    return any(part[at : at + need] == head for at in range(len(part) - need + 1))


def fit_lexicon(pairs: Sequence[tuple[Example, Prepared]]) -> Lexicon:
    """A lexicon from the given postings, each of which counts the same."""
    draw = np.random.default_rng(SEED)
    chosen: list[tuple[Window, int, float, str]] = []
    for example, ready in pairs:
        which = list(ready.positive) if example.label else _some(draw, len(ready.windows))
        chosen += [(ready.windows[i], example.label, 1 / len(which), example.group) for i in which]
    vocabulary = _vocabulary(chosen)
    matrix = _matrix([window for window, *_ in chosen], vocabulary)
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
        names[column]: round(float(weight * rarity[column]), 4)
        for column, weight in zip(kept, second.coef_[0], strict=True)
    }
    return Lexicon(float(second.intercept_[0]), weights)


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


def _matrix(windows: list[Window], vocabulary: dict[Feature, int]) -> csr_matrix:
    columns = [[vocabulary[f] for f in window.features if f in vocabulary] for window in windows]
    indices = np.array([column for row in columns for column in row], dtype=np.int32)
    ends = np.concatenate([[0], np.cumsum([len(row) for row in columns])])
    values = np.repeat([1 / window_norm(window.tokens) for window in windows], np.diff(ends))
    return csr_matrix((values, indices, ends), (len(windows), len(vocabulary)))


def learns(name: str, example: Example) -> bool:
    """Whether a lexicon learns from an example: real job-board adverts, or all that is of today."""
    real_advert = not example.writer and not example.is_message
    return real_advert if name == "advert_wording" else example.is_recent


def fit_lexicons(table: Sequence[tuple[Example, Prepared]]) -> dict[str, Lexicon]:
    """Both lexicons; one that has no scam or nothing honest to learn from stays empty."""
    return {name: _fit_one([pair for pair in table if learns(name, pair[0])]) for name in LEXICONS}


def _fit_one(pairs: Sequence[tuple[Example, Prepared]]) -> Lexicon:
    labels = {example.label for example, _ in pairs}
    return fit_lexicon(pairs) if labels == {0, 1} else Lexicon(0.0, {})


def out_of_fold(pairs: Sequence[tuple[Example, Prepared]], folds: int = 5) -> dict[str, Matrix]:
    """Each posting's scores by lexicons that saw none of its group."""
    labels = [f"{example.source_name}:{example.label}" for example, _ in pairs]
    groups = [example.group for example, _ in pairs]
    scores = {name: np.empty(len(pairs)) for name in LEXICONS}
    splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=SEED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        parts = list(splitter.split(labels, np.unique(labels, return_inverse=True)[1], groups))
    for train, test in parts:
        lexicons = fit_lexicons([pairs[i] for i in train])
        for name, lexicon in lexicons.items():
            scores[name][test] = [lexicon.score(pairs[i][1].data).score for i in test]
    return scores
