"""Evaluation on groups that were not fitted, by source."""

from __future__ import annotations

import os
import random
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed
from sklearn.model_selection import StratifiedGroupKFold

from scamcheck.model.card import Figures
from scamcheck.model.data import Example, read_all
from scamcheck.model.fit import Table, fit, tabulate
from scamcheck.model.metrics import Floats, Ints, cut_at, pr_auc, recall_at
from scamcheck.verdict import Thresholds

OUTER_FOLDS = 5
SEED = 7
SUSPICIOUS_RATE, LIKELY_RATE = 0.01, 0.002
"""False-positive rates at which the two verdicts are cut (stricter of the corpus and adverts)."""
MESSAGE_WORDS = (12, 15, 20, 25, 30, 40, 55, 75, 100)
"""Lengths to which adverts are cut for a like-with-like comparison, drawn evenly."""


@dataclass(frozen=True, slots=True)
class Line:
    """Figures of one source or slice."""

    name: str
    scams: int
    honest: int
    pr_auc: float
    recall_1: float
    """Recall at 1 % false positives."""
    caught: float
    """Share of scams that are suspicious or more."""
    flagged: float
    """Share of the honest that are suspicious or more."""
    flagged_likely: float
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
    made = [line("all", table.labels, scores, cuts)]
    made += [
        line(name, table.labels[names == name], scores[names == name], cuts)
        for name in sorted(set(names))
    ]
    return made


def line(name: str, labels: Ints, scores: Floats, cuts: Thresholds) -> Line:
    """Figures of one slice."""
    chances = 1 / (1 + np.exp(-scores))
    scam, honest = chances[labels == 1], chances[labels == 0]
    return Line(
        name,
        len(scam),
        len(honest),
        pr_auc(labels, scores),
        recall_at(labels, scores, 0.01) if len(honest) else float("nan"),
        float((scam >= cuts.suspicious).mean()) if len(scam) else float("nan"),
        float((honest >= cuts.suspicious).mean()) if len(honest) else float("nan"),
        float((honest >= cuts.likely_scam).mean()) if len(honest) else float("nan"),
    )


def headline(table: Table, scores: Floats, cuts: Thresholds) -> dict[str, float]:
    """The figures that the manifest carries: of this project's corpus, and of honest adverts."""
    corpus = np.array([bool(example.writer) for example in table.examples])
    labels, chances = table.labels, 1 / (1 + np.exp(-scores))
    made = {}
    if corpus.any():
        part = line("corpus", labels[corpus], scores[corpus], cuts)
        made = {"corpus_pr_auc": part.pr_auc, "corpus_recall_at_1": part.recall_1}
    adverts = np.array([not e.writer and not e.is_message and not e.label for e in table.examples])
    if adverts.any():
        made["honest_adverts_suspicious"] = float((chances[adverts] >= cuts.suspicious).mean())
        made["honest_adverts_likely_scam"] = float((chances[adverts] >= cuts.likely_scam).mean())
    return {name: round(value, 4) for name, value in made.items()}


def as_table(made: Sequence[Line]) -> str:
    """Figures as a Markdown table."""
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


def _three(value: float) -> str:
    return "–" if np.isnan(value) else f"{value:.3f}"


def _percent(value: float) -> str:
    return "–" if np.isnan(value) else f"{100 * value:.1f} %"


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
        ]
    )
