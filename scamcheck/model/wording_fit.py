"""Fits the wording lexicon: a logistic regression on windows, not on whole postings.

Every window has the same length, so length says nothing. Those of a scam are positive (for one of
the lexicons only those that hold the words marked as giving it away), those of an honest posting
negative.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from scamcheck.features import Matrix
from scamcheck.model.data import Example
from scamcheck.text import View
from scamcheck.wording import (
    DECIMALS,
    LEAST_BYTES,
    WINDOWS,
    Feature,
    Ints,
    Lexicon,
    Lexicons,
    features,
    tokenise,
    window_norm,
)

MIN_GROUPS = 2
"""A feature must occur in the postings of this many groups, or it is one campaign's."""
MAX_FEATURES = 20_000
MOST_WINDOWS = 6
"""So many windows of one posting are learned from, drawn at random."""
STRENGTH = 0.3
"""Inverse of the L2 penalty."""
PUBLIC_SHARE = 0.25
"""A public posting counts as so much of one written for the corpus: their sources have a language
of their own, and lexicons that learn it do worse on writers and sources that they have not seen."""
MARKED_ONLY = frozenset(("ask_wording",))
"""Lexicons that learn from a scam's marked words; the others take the whole posting for one."""
SEED = 20261125


class Numbers(dict[Feature, int]):
    """Feature → its number, given when it first occurs."""

    def __missing__(self, feature: Feature) -> int:
        self[feature] = number = len(self)
        return number


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of tokens, at most so many as its lexicon's window."""

    features: Ints
    """Numbers of the distinct features."""
    tokens: int
    telling: bool
    """Whether it holds marked words; for a posting without marks, always."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """One posting's windows by length, ready for any fold."""

    data: bytes
    windows: dict[int, tuple[Window, ...]]
    numbers: Numbers
    """Shared by all postings of a table."""


def prepare(examples: Iterable[Example]) -> list[Prepared]:
    """Cut postings into windows, half over each other, and find those with marked words."""
    numbers = Numbers()
    return [_prepared(example, numbers) for example in examples]


def _prepared(example: Example, numbers: Numbers) -> Prepared:
    posting = example.posting
    data = View(f"{posting.title}\n{posting.text}" if posting.title else posting.text).data
    tokens = tokenise(data)
    marked = [tokenise(View(span).data) for span in example.spans]
    windows = {size: _windows(tokens, marked, size, numbers) for size in set(WINDOWS.values())}
    return Prepared(data, windows, numbers)


def _windows(
    tokens: list[bytes], marked: list[list[bytes]], size: int, numbers: Numbers
) -> tuple[Window, ...]:
    starts = range(0, max(1, len(tokens) - size // 2), size // 2)
    parts = [tokens[at : at + size] for at in starts]
    telling = [any(_inside(span, part) for span in marked) for part in parts]
    if not any(telling):
        telling = [True] * len(parts)
    return tuple(
        Window(np.array([numbers[one] for one in set(features(part))], np.int64), len(part), tells)
        for part, tells in zip(parts, telling, strict=True)
    )


def _inside(span: list[bytes], part: list[bytes]) -> bool:
    """Whether at least half of the span's first words stand in the window, in a row."""
    need = max(1, len(span) // 2)
    head = span[:need]
    return any(part[at : at + need] == head for at in range(len(part) - need + 1))


def fit_lexicon(pairs: Sequence[tuple[Example, Prepared]], name: str) -> Lexicon:
    """The lexicon of a signal from the given postings; a long one counts no more than a short."""
    size = WINDOWS[name]
    chosen, owners = _chosen(pairs, name)
    labels = np.array([pairs[at][0].label for at in owners])
    counts = np.array([1.0 if example.writer else PUBLIC_SHARE for example, _ in pairs])
    shares = (counts / np.bincount(owners, minlength=len(pairs)).clip(1))[owners]
    for label in (0, 1):
        shares[labels == label] *= len(labels) / 2 / shares[labels == label].sum()
    groups = np.unique([example.group for example, _ in pairs], return_inverse=True)[1]
    matrix, kept = _matrix(chosen, groups[owners], size)
    rarity = np.log((1 + matrix.shape[0]) / (1 + _holders(matrix))) + 1
    matrix = matrix.multiply(rarity).tocsr()
    if matrix.shape[1] > MAX_FEATURES:
        first = _regression(matrix, labels, shares)
        carried = np.abs(first.coef_[0]) * np.sqrt(_holders(matrix))
        best = np.sort(np.argsort(-carried, kind="stable")[:MAX_FEATURES])
        matrix, kept, rarity = matrix[:, best], kept[best], rarity[best]
    model = _regression(matrix, labels, shares)
    names = list(pairs[0][1].numbers)
    weights = {
        names[column]: round(float(weight), DECIMALS)
        for column, weight in zip(kept, model.coef_[0] * rarity, strict=True)
    }
    return Lexicon(size, float(model.intercept_[0]), weights, LEAST_BYTES.get(name, 0))


def _chosen(
    pairs: Sequence[tuple[Example, Prepared]], name: str
) -> tuple[list[Window], npt.NDArray[np.int64]]:
    """Windows to learn from, and which posting each is of."""
    draw = np.random.default_rng(SEED)
    chosen: list[Window] = []
    owners: list[int] = []
    for at, (example, ready) in enumerate(pairs):
        windows: Sequence[Window] = ready.windows[WINDOWS[name]]
        if example.label and name in MARKED_ONLY:
            windows = [window for window in windows if window.telling]
        if len(windows) > MOST_WINDOWS:
            drawn = draw.choice(len(windows), MOST_WINDOWS, replace=False)
            windows = [windows[i] for i in drawn]
        chosen += windows
        owners += [at] * len(windows)
    return chosen, np.array(owners)


def _matrix(
    windows: Sequence[Window], groups: Ints, size: int
) -> tuple[csr_matrix, npt.NDArray[np.int64]]:
    """Windows by the features that enough groups have, each over its window's norm."""
    lengths = [len(window.features) for window in windows]
    columns = np.concatenate([window.features for window in windows])
    total = int(columns.max(initial=0)) + 1
    by_group = np.unique(np.repeat(groups, lengths) * total + columns) % total
    enough = np.bincount(by_group, minlength=total) >= MIN_GROUPS
    norms = window_norm(np.array([window.tokens for window in windows]), size)
    values = np.repeat(1 / norms, lengths)
    begins = np.concatenate([[0], np.cumsum(lengths)])
    whole = csr_matrix((values, columns, begins), (len(windows), total))
    kept = np.flatnonzero(enough)
    return whole[:, kept], kept


def _holders(matrix: csr_matrix) -> Matrix:
    """How many windows hold each feature."""
    return np.asarray((matrix > 0).sum(axis=0), dtype=float).ravel()


def _regression(matrix: csr_matrix, labels: Matrix, shares: Matrix) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, max_iter=400)
    return model.fit(matrix, labels, shares)


def learns(name: str, example: Example) -> bool:
    """Whether a lexicon learns from an example: real job-board adverts, or all that is of today."""
    real_advert = not example.writer and not example.is_message
    return real_advert if name == "advert_wording" else example.is_recent


def fit_lexicons(table: Sequence[tuple[Example, Prepared]]) -> dict[str, Lexicon]:
    """All lexicons; one that has no scam or nothing honest to learn from stays empty."""
    return {
        name: _fit_one(name, [pair for pair in table if learns(name, pair[0])]) for name in WINDOWS
    }


def _fit_one(name: str, pairs: Sequence[tuple[Example, Prepared]]) -> Lexicon:
    if {example.label for example, _ in pairs} != {0, 1}:
        return Lexicon(WINDOWS[name], 0.0, {})
    return fit_lexicon(pairs, name)


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
