"""Evaluation on groups that were not fitted, by source."""

from __future__ import annotations

import os
import random
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from joblib import Parallel, delayed
from sklearn.model_selection import StratifiedGroupKFold

from scamcheck.model.card import Figures
from scamcheck.model.data import Example, read_all
from scamcheck.model.fit import Table, fit, tabulate
from scamcheck.model.metrics import (
    Bools,
    Figure,
    Floats,
    Ints,
    cut_at,
    interval,
    pr_auc,
    recall_at,
    wilson,
)
from scamcheck.verdict import Thresholds

OUTER_FOLDS = 5
SEED = 7
ROUNDS = 200
"""Bootstrap rounds of an interval."""
SUSPICIOUS_RATE, LIKELY_RATE = 0.01, 0.002
"""False-positive rates at which the two verdicts are cut (stricter of the corpus and adverts)."""
MESSAGE_WORDS = (12, 15, 20, 25, 30, 40, 55, 75, 100)
"""Lengths to which adverts are cut for a like-with-like comparison, drawn evenly."""


class Between(NamedTuple):
    """A figure with its 95 % interval; NaN where it can't be had."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Line:
    """Figures of one source or slice, with intervals."""

    name: str
    scams: int
    honest: int
    pr_auc: Between
    recall_1: Between
    """Recall at 1 % false positives."""
    caught: Between
    """Share of scams that are suspicious or more."""
    flagged: Between
    """Share of the honest that are suspicious or more."""
    flagged_likely: Between
    """Share of the honest that are likely scams."""


def cut_to_message(example: Example) -> Example:
    """An advert as an excerpt of a message's length, the same at every run."""
    if example.label or example.is_message:
        return example
    draw = random.Random(example.group + example.posting.text[:50])
    words = example.posting.text.split()
    length = draw.choice(MESSAGE_WORDS)
    start = draw.randrange(max(1, len(words) - length))
    text = " ".join(words[start : start + length])
    return replace(example, posting=replace(example.posting, text=text, title="", salary=""))


def folds(table: Table, count: int = OUTER_FOLDS) -> Iterable[tuple[Ints, Ints]]:
    """Train and test indexes; no group is on both sides."""
    splitter = StratifiedGroupKFold(count, shuffle=True, random_state=SEED)
    keys = [f"{e.source_name}:{e.label}" for e in table.examples]
    codes = np.unique(keys, return_inverse=True)[1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # small sources have fewer rows than folds
        yield from splitter.split(table.rows, codes, table.groups)


def cross_validated(table: Table, others: Sequence[Table] = ()) -> list[Floats]:
    """Log-odds of every example by a fit that saw none of its group; folds run in parallel.

    `others` are tables of the same examples in another form (cut to a message's length), scored
    by the same fits. One array a table.
    """
    tables = (table, *others)
    scores = [np.empty(len(table.examples)) for _ in tables]
    done = Parallel(n_jobs=os.cpu_count())(
        delayed(_one_fold)(table.take(train), [part.take(test) for part in tables], test)
        for train, test in folds(table)
    )
    for test, parts in done:
        for which, part in enumerate(parts):
            scores[which][test] = part
    return scores


def _one_fold(train: Table, tests: list[Table], test: Ints) -> tuple[Ints, list[Floats]]:
    fitted = fit(train)
    return test, [fitted.score(part) for part in tests]


def thresholds(table: Table, scores: Floats) -> Thresholds:
    """Cuts at the stated false-positive rates on unseen groups, as probabilities."""
    labels, chances = table.labels, 1 / (1 + np.exp(-scores))
    corpus = np.array([bool(example.writer) for example in table.examples])
    adverts = np.array([not e.writer and e.source != "emscad" for e in table.examples])
    parts = [part for part in (corpus, adverts) if (labels[part] == 0).sum() >= 50] or [labels >= 0]
    suspicious = max(
        cut_at(labels[part], chances[part], SUSPICIOUS_RATE if part is not corpus else 0.03)
        for part in parts
    )
    likely = max(
        cut_at(labels[part], chances[part], LIKELY_RATE if part is not corpus else 0.005)
        for part in parts
    )
    suspicious = min(max(suspicious, 0.05), 0.95)
    return Thresholds(likely_scam=min(max(likely, suspicious), 0.995), suspicious=suspicious)


def lines(table: Table, scores: Floats, cuts: Thresholds) -> list[Line]:
    """Figures by source; a source of one class has shares only."""
    names = np.array([example.source_name for example in table.examples])
    everything = np.ones(len(names), np.bool_)
    made = [line("all", table, everything, scores, cuts)]
    return made + [
        line(name, table, names == name, scores, cuts) for name in sorted(set(names.tolist()))
    ]


def kinds(table: Table, scores: Floats, cuts: Thresholds) -> list[Line]:
    """Figures of the corpus's honest postings by kind, the hard ones first."""
    honest = np.array([bool(e.writer) and not e.label for e in table.examples])
    hard = np.array([e.difficulty == "hard" for e in table.examples])
    other = np.array([e.lang not in ("", "en") for e in table.examples])
    family = np.array([e.family for e in table.examples])
    parts = [("written to be hard", hard), ("not in English", other)]
    parts += [(name, family == name) for name in sorted(set(family[honest].tolist()))]
    return [line(name, table, part & honest, scores, cuts) for name, part in parts]


def line(name: str, table: Table, part: Bools, scores: Floats, cuts: Thresholds) -> Line:
    """Figures of one slice of a table."""
    labels, own = table.labels[part], scores[part]
    groups = np.array(table.groups)[part]
    chances = 1 / (1 + np.exp(-own))
    scam, honest = chances[labels == 1], chances[labels == 0]
    return Line(
        name,
        len(scam),
        len(honest),
        _ranked(pr_auc, labels, own, groups),
        _ranked(recall_1, labels, own, groups),
        _share(scam >= cuts.suspicious),
        _share(honest >= cuts.suspicious),
        _share(honest >= cuts.likely_scam),
    )


def recall_1(labels: Ints, scores: Floats) -> float:
    """Recall at 1 % false positives; NaN without honest postings."""
    return recall_at(labels, scores, 0.01) if (labels == 0).any() else float("nan")


def _ranked(figure: Figure, labels: Ints, scores: Floats, groups: npt.NDArray[np.str_]) -> Between:
    if len(set(labels.tolist())) < 2:
        return Between(np.nan, np.nan, np.nan)
    return Between(figure(labels, scores), *interval(figure, labels, scores, groups, ROUNDS))


def _share(hits: Bools) -> Between:
    if not len(hits):
        return Between(np.nan, np.nan, np.nan)
    return Between(float(hits.mean()), *wilson(int(hits.sum()), len(hits)))


def headline(table: Table, scores: Floats, cuts: Thresholds) -> dict[str, float]:
    """The figures that the manifest carries: of this project's corpus, and of honest adverts."""
    corpus = np.array([bool(example.writer) for example in table.examples])
    labels, chances = table.labels, 1 / (1 + np.exp(-scores))
    made = {}
    if corpus.any():
        own = labels[corpus], scores[corpus]
        made = {"corpus_pr_auc": pr_auc(*own), "corpus_recall_at_1": recall_at(*own, 0.01)}
    adverts = np.array([not e.writer and not e.is_message and not e.label for e in table.examples])
    if adverts.any():
        made["honest_adverts_suspicious"] = float((chances[adverts] >= cuts.suspicious).mean())
        made["honest_adverts_likely_scam"] = float((chances[adverts] >= cuts.likely_scam).mean())
    return {name: round(value, 4) for name, value in made.items()}


def as_table(made: Sequence[Line]) -> str:
    """Figures as a Markdown table; in brackets the 95 % interval."""
    columns = ("source", "scams", "honest", "PR-AUC", "recall at 1 % FPR", "scams flagged")
    head = f"| {' | '.join(columns)} | honest flagged | honest likely_scam |"
    rule = "|---|--:|--:|--:|--:|--:|--:|--:|"
    rows = [
        f"| {part.name} | {part.scams} | {part.honest} | {_three(part.pr_auc)} "
        f"| {_three(part.recall_1)} | {_percent(part.caught)} | {_percent(part.flagged)} "
        f"| {_percent(part.flagged_likely)} |"
        for part in made
    ]
    return "\n".join([head, rule, *rows])


def as_shares(made: Sequence[Line]) -> str:
    """False positives alone, as a Markdown table."""
    head = "| honest postings | number | suspicious or more | likely_scam |\n|---|--:|--:|--:|"
    rows = [
        f"| {part.name.replace('_', ' ')} | {part.honest} | {_percent(part.flagged)} "
        f"| {_percent(part.flagged_likely)} |"
        for part in made
        if part.honest
    ]
    return "\n".join([head, *rows])


def _three(value: Between) -> str:
    if np.isnan(value.value):
        return "–"
    return f"{value.value:.3f} ({value.low:.2f}–{value.high:.2f})"


def _percent(value: Between) -> str:
    if np.isnan(value.value):
        return "–"
    return f"{100 * value.value:.1f} % ({100 * value.low:.1f}–{100 * value.high:.1f})"


def measure(table: Table, name: str) -> Figures:
    """Cross-validated figures, with adverts also cut to a message's length."""
    short = tabulate([cut_to_message(example) for example in table.examples])
    scores, short_scores = cross_validated(table, [short])
    cuts = thresholds(table, scores)
    return Figures(
        name,
        len(table.examples),
        cuts,
        as_table(lines(table, scores, cuts)),
        as_table(lines(short, short_scores, cuts)),
        as_shares(kinds(table, scores, cuts)),
        headline(table, scores, cuts),
    )


def evaluate(paths: Sequence[Path], mapping: Mapping[str, str] | None = None) -> str:
    """Cross-validate on the data and return the figures by source as text."""
    found = measure(tabulate(read_all(paths, mapping)), "")
    return "\n".join(
        [
            f"{found.postings} postings, {OUTER_FOLDS} folds by group; "
            f"suspicious from {found.cuts.suspicious:.3f}, "
            f"likely_scam from {found.cuts.likely_scam:.3f}",
            "",
            found.text,
            "",
            "Adverts cut to a message's length:",
            "",
            found.short,
            "",
            "Honest postings of the corpus:",
            "",
            found.honest,
        ]
    )
