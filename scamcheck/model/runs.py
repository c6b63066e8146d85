"""Fits for the report, in parallel: nested folds, and what is left out as a whole.

A split is scored by a fit that saw none of its test rows and nothing of their groups.
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed
from sklearn.model_selection import StratifiedGroupKFold
from threadpoolctl import threadpool_limits

from scamcheck.employers import load_directory
from scamcheck.engine import Engine, evidence, find_all
from scamcheck.features import COLUMNS, USED, Matrix
from scamcheck.model import evaluate
from scamcheck.model.data import Example
from scamcheck.model.export import arrays
from scamcheck.model.fit import (
    Fitted,
    Table,
    calibrate,
    fit,
    fit_booster,
    with_columns,
    with_wording,
)
from scamcheck.model.metrics import Bools, Floats, Ints
from scamcheck.model.peers import LOGISTIC, OURS, SVM, Bags, text_scores
from scamcheck.model.store import load, save
from scamcheck.model.wording_fit import SEED, fit_lexicons, out_of_fold
from scamcheck.reading import Reading

JOBS = os.cpu_count() or 1
ALIASES = {
    "task_scam": "task_deposit",
    "malware_test_task": "malware",
    "identity_theft": "identity_harvest",
    "overpaid_simple": "overpay_unverifiable",
}
"""Names that other data gives to the corpus's scam families."""


@dataclass(frozen=True, slots=True)
class Split:
    """What one fit is trained on and what it is asked."""

    name: str
    train: Ints
    test: Ints


@dataclass(frozen=True, slots=True)
class Marked:
    """How one scam's evidence meets the words that a person marked."""

    overlaps: bool
    share: float
    """Share of the text's characters that are marked as evidence."""


@dataclass(frozen=True, slots=True)
class Ran:
    """A split's scores, one array for each form of the test rows."""

    split: Split
    scores: dict[str, list[Floats]]
    """By the name of the model: ours in calibrated log-odds."""
    rows: Matrix
    """The test rows as the model saw them, wording included."""
    marked: dict[int, Marked]
    """Evidence of the test's scams that have marked words, by index."""


def nested(table: Table, count: int) -> list[Split]:
    """The outer folds."""
    pairs = enumerate(evaluate.folds(table, count))
    return [Split(f"fold {k + 1}", train, test) for k, (train, test) in pairs]


def by_writer(table: Table) -> list[Split]:
    """Every writer of the corpus left out in turn."""
    names = np.array([example.writer for example in table.examples])
    wanted = sorted(name for name, count in Counter(names).items() if name and count >= 10)
    return [without(table, name, names == name) for name in wanted if len(wanted) > 1]


def by_source(table: Table) -> list[Split]:
    """Every modern source of messages left out, with a part of the honest sources each time.

    Sources of fewer than ten scams are left out together.
    """
    modern = modern_real(table.examples)
    scams = Counter(
        e.source for e, real in zip(table.examples, modern, strict=True) if real and e.label
    )
    large = sorted(name for name, count in scams.items() if count >= 10)
    parts = [[name] for name in large]
    parts += [small] if (small := sorted(set(scams) - set(large))) else []
    honest = {e.source for e, real in zip(table.examples, modern, strict=True) if real} - set(scams)
    whole = [set(part) for part in parts]
    sizes = Counter(example.source for example in table.examples)
    load = [0] * len(parts)
    for name in sorted(honest, key=lambda one: (-sizes[one], one)) if parts else ():
        least = load.index(min(load))
        whole[least].add(name)
        load[least] += sizes[name]
    names = [part[0] if len(part) == 1 else "small sources" for part in parts]
    sources = np.array([example.source for example in table.examples])
    return [
        without(table, name, np.isin(sources, sorted(part)) & modern)
        for name, part in zip(names, whole, strict=True)
    ]


def by_family(table: Table, folds: Sequence[Split]) -> list[Split]:
    """Every scam family of the corpus left out, with the honest of one fold to be told from."""
    corpus = np.array([bool(example.writer) for example in table.examples])
    families = np.array([ALIASES.get(e.family, e.family) for e in table.examples])
    labels = table.labels
    counts = Counter(families[corpus & (labels == 1)])
    wanted = sorted(name for name, count in counts.items() if count >= 10)
    return [
        _family(table, name, (families == name) & (labels == 1), folds[k % len(folds)], corpus)
        for k, name in enumerate(wanted)
    ]


def _family(table: Table, name: str, scams: Bools, fold: Split, corpus: Bools) -> Split:
    honest = np.zeros(len(scams), bool)
    honest[fold.test] = True
    test = (scams & corpus) | (honest & corpus & (table.labels == 0))
    split = without(table, name, test | scams)
    return Split(name, split.train, np.flatnonzero(test))


def without(table: Table, name: str, test: Bools) -> Split:
    """The split that tests on the given rows and trains on all that shares no group with them."""
    held = {example.group for example, out in zip(table.examples, test, strict=True) if out}
    train = np.array([example.group not in held for example in table.examples])
    return Split(name, np.flatnonzero(train), np.flatnonzero(test))


def modern_real(examples: Sequence[Example]) -> Bools:
    """Which are real, not of the corpus, and of today."""
    return np.array([not e.writer and e.is_recent for e in examples])


def run(forms: Sequence[Table], bags: Bags, splits: Sequence[Split], full: bool) -> list[Ran]:
    """Fit and score every split; `full` adds logistic regression, the rows and the evidence."""
    jobs = (
        delayed(_run)(
            split,
            forms[0].take(split.train),
            [form.take(split.test) for form in forms],
            Bags((bags.forms[0][split.train],)),
            bags.take(split.test),
            full,
        )
        for split in splits
    )
    done: list[Ran] = Parallel(n_jobs=JOBS, max_nbytes=None)(jobs)
    return done


def _run(split: Split, train: Table, tests: list[Table], own: Bags, bags: Bags, full: bool) -> Ran:
    fitted = fit(train) if full else lighter(train)
    names = (SVM, LOGISTIC) if full else (SVM,)
    with threadpool_limits(1):
        scores = text_scores(own.forms[0], train.labels, bags, names)
        scores[OURS] = [fitted.score(test) for test in tests]
        rows = with_wording(tests[0], fitted.lexicons) if full else np.empty((0, 0))
    marked = dict(_marked(fitted, tests[0], split.test)) if full else {}
    return Ran(split, scores, rows, marked)


def lighter(train: Table) -> Fitted:
    """A fit like `fit`'s with two inner folds instead of five; it costs less than half.

    Its trees learn from lexicons of half the postings; the report says so where it is used.
    """
    with threadpool_limits(1):
        labels = train.labels
        rows = with_columns(train.rows, out_of_fold(train.pairs, folds=2))
        raw = np.empty(len(labels))
        folds = StratifiedGroupKFold(2, shuffle=True, random_state=SEED + 1)
        for first, second in folds.split(rows, labels, train.groups):
            part = fit_booster(rows[first], labels[first], train.weights[first])
            raw[second] = part.decision_function(rows[second])
        slope, offset = calibrate(raw, labels, train.weights)
        booster = fit_booster(rows, labels, train.weights)
        return Fitted(booster, fit_lexicons(train.pairs), slope, offset)


def _marked(fitted: Fitted, test: Table, where: Ints) -> Iterator[tuple[int, Marked]]:
    """Evidence by the engine that a user runs, with the split's own model."""
    with tempfile.TemporaryDirectory() as folder:
        cuts = {"likely_scam": 0.9, "suspicious": 0.5}  # levels are not asked for
        save(Path(folder), arrays(fitted), {"columns": list(COLUMNS), "thresholds": cuts})
        engine = Engine(load(Path(folder)), load_directory())
    for at, example in zip(where, test.examples, strict=True):
        if example.label and example.spans:
            yield int(at), _compare(engine.read(example.posting), example)


def _compare(reading: Reading, example: Example) -> Marked:
    text = example.posting.text
    ours = np.zeros(len(text), bool)
    findings = find_all(reading)
    for signal in USED:
        if signal.present(findings[signal.name].value):
            for part in evidence(reading, findings[signal.name]):
                if part.field == "text":
                    ours[part.start : part.end] = True
    places = [(text.find(span), len(span)) for span in example.spans]
    hit = any(at >= 0 and ours[at : at + length].any() for at, length in places)
    return Marked(hit, float(ours.mean()))


def gathered(ran: Sequence[Ran], model: str, form: int, size: int) -> Floats:
    """Scores of one model by row, NaN where no split asked for it."""
    scores = np.full(size, np.nan)
    for one in ran:
        scores[one.split.test] = one.scores[model][form]
    return scores
