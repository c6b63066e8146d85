"""Checks that the model knows scams and not where a posting comes from."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import re2
from joblib import Parallel, delayed
from scipy.stats import binomtest
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedGroupKFold, cross_val_predict
from sklearn.tree import DecisionTreeClassifier
from threadpoolctl import threadpool_limits

from scamcheck.domains import find_domains
from scamcheck.features import ABSENT_ROW, COLUMNS, USED, Matrix, count_tells
from scamcheck.model.data import Example
from scamcheck.model.fit import Table, fit_booster, with_columns
from scamcheck.model.metrics import Bools, Floats, Ints, pr_auc
from scamcheck.model.runs import JOBS, Ran, Split
from scamcheck.model.wording_fit import out_of_fold
from scamcheck.signals.base import FAMILIES

AGES = (9.0, 200.0, 3650.0)
"""Domain ages, in days, at which the prior's effect is shown."""
STRENGTHS = (0.5, 1.0, 2.0)
ALL, NO_WORDING, UNTUNED = "all columns", "wording (all its columns)", "untuned"
_MASK = re2.compile(r"[\[<#*_xX]{2,}|\[[A-Za-z_ ]+\]|<[A-Z_]+>|\d[\dX]*X{2,}")
_MARKUP = re2.compile(r"<[a-z/][^>]*>|\*\*|__|&[a-z]+;|^\s*[-•*] |\n")
_PHONE = re2.compile(r"\+?\d[\d ().-]{7,}\d")


def shortcuts(examples: Sequence[Example]) -> dict[str, Floats]:
    """What each posting shows without being read: one column a shortcut."""
    texts = [example.posting.text for example in examples]
    channels = np.unique([example.channel for example in examples], return_inverse=True)[1]
    domains = [{hit.kind == "email" for hit in find_domains(text)} for text in texts]
    columns: dict[str, Any] = {
        "length": [len(text.split()) for text in texts],
        "channel": channels,
        "company is empty": [not example.has_company for example in examples],
        "title is empty": [not example.posting.title for example in examples],
        "digits": [sum(map(str.isdigit, text)) / max(len(text), 1) for text in texts],
        "masks": [len(_MASK.findall(text)) for text in texts],
        "markup and line breaks": [len(_MARKUP.findall(text)) for text in texts],
        "names a domain": [False in found for found in domains],
        "names an e-mail address": [True in found for found in domains],
        "names a phone number": [_PHONE.search(text) is not None for text in texts],
    }
    return {name: np.array(column, dtype=np.float64) for name, column in columns.items()}


def alone(column: Floats, labels: Ints, groups: Sequence[str]) -> tuple[float, float]:
    """PR-AUC and ROC-AUC that one column reaches by itself, by a small tree on grouped folds."""
    tree = DecisionTreeClassifier(max_leaf_nodes=12, min_samples_leaf=20, random_state=0)
    if not 0 < labels.sum() < len(labels):
        return float("nan"), float("nan")
    chances = _grouped(tree, column[:, None], labels, groups, "predict_proba")[:, 1]
    return pr_auc(labels, chances), float(roc_auc_score(labels, chances))


def _grouped(
    model: object, rows: Matrix, labels: Ints, groups: Sequence[str], method: str
) -> Floats:
    folds = StratifiedGroupKFold(5, shuffle=True, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        found = cross_val_predict(model, rows, labels, groups=groups, cv=folds, method=method)
    return np.asarray(found)


def tells_sources(
    rows: Matrix, sources: Sequence[str], groups: Sequence[str]
) -> tuple[float, float]:
    """Accuracy at which the model's columns tell honest sources apart, and the majority's share."""
    _, codes, counts = np.unique(sources, return_inverse=True, return_counts=True)
    model = HistGradientBoostingClassifier(max_iter=60, random_state=0)
    with threadpool_limits(1):
        known = ~np.isnan(rows).all(axis=0)
        guessed = _grouped(model, rows[:, known], codes, groups, "predict")
    return float((guessed == codes).mean()), float(counts.max() / counts.sum())


def above_chance(flagged: int, honest: int, rate: float = 0.01) -> float:
    """One-sided binomial p of so many false positives if the true rate is `rate`."""
    return float(binomtest(flagged, honest, rate, alternative="greater").pvalue)


def twins(table: Table) -> list[tuple[int, int]]:
    """Index pairs of twins, the scam first."""
    names = {e.posting.id: at for at, e in enumerate(table.examples) if e.twin}
    return [
        (at, other)
        for at, e in enumerate(table.examples)
        if e.label and e.twin and (other := names.get(e.twin)) is not None
    ]


def ordered(pairs: Sequence[tuple[int, int]], scores: Floats) -> float:
    """Share of twin pairs in which the scam scores higher; a tie counts half."""
    if not pairs:
        return float("nan")
    gaps = np.array([scores[scam] - scores[honest] for scam, honest in pairs])
    return float((gaps > 0).mean() + (gaps == 0).mean() / 2)


@dataclass(frozen=True, slots=True)
class Ablated:
    """Boosters of one fold that had to do without something."""

    split: Split
    scores: dict[str, Floats]
    """What is left out → raw scores of the test rows."""
    ages: dict[float, list[float]]
    """Prior strength → raw log-odds of each of AGES above unknown."""


def ablate(table: Table, ran: Sequence[Ran]) -> list[Ablated]:
    """Refit every fold's booster without each family; the rows keep their held-out wording."""
    jobs = (
        delayed(_ablate)(table.take(one.split.train), one.split, one.rows, at == 0)
        for at, one in enumerate(ran)
    )
    done: list[Ablated] = Parallel(n_jobs=JOBS, max_nbytes=None)(jobs)
    return done


def _ablate(train: Table, split: Split, test: Matrix, with_priors: bool) -> Ablated:
    with threadpool_limits(1):
        rows = with_columns(train.rows, out_of_fold(train.pairs, folds=2))
        scores = {
            name: _booster(blanked(rows, families), train).decision_function(
                blanked(test, families)
            )
            for name, families in without_each().items()
        }
        known = ~np.isnan(rows).all(axis=0)
        plain = HistGradientBoostingClassifier(random_state=0).fit(rows[:, known], train.labels)
        scores[UNTUNED] = plain.decision_function(test[:, known])
        ages = {s: _age_effect(rows, train, s) for s in STRENGTHS} if with_priors else {}
    return Ablated(split, scores, ages)


def without_each() -> dict[str, tuple[str, ...]]:
    """What an ablation is called, and the families that it leaves out."""
    held = [f for f in FAMILIES if f != "wording" and any(s.family == f for s in USED)]
    return {ALL: (), NO_WORDING: ("wording",), **{name: (name,) for name in held}}


def blanked(rows: Matrix, families: Sequence[str]) -> Matrix:
    """A copy of the rows in which the families' signals are absent."""
    changed = rows.copy()
    for column, signal in enumerate(USED):
        if signal.family in families:
            changed[:, column] = ABSENT_ROW[column]
    return count_tells(changed)


def _booster(rows: Matrix, train: Table, strength: float = 1.0) -> HistGradientBoostingClassifier:
    return fit_booster(rows, train.labels, train.weights, strength)


def _age_effect(rows: Matrix, train: Table, strength: float) -> list[float]:
    booster = _booster(rows, train, strength)
    asked = np.tile(ABSENT_ROW, (len(AGES) + 1, 1))
    asked[:-1, COLUMNS.index("domain_age_days")] = AGES
    asked[-1, COLUMNS.index("domain_age_days")] = np.nan
    raw = booster.decision_function(asked)
    return [float(value - raw[-1]) for value in raw[:-1]]


def gathered(done: Sequence[Ablated], name: str, size: int) -> Floats:
    """One ablation's scores by row."""
    scores = np.full(size, np.nan)
    for one in done:
        scores[one.split.test] = one.scores[name]
    return scores


def evidence_figures(ran: Sequence[Ran], caught: Bools) -> Mapping[str, float]:
    """Of caught scams with marked words: how many, share overlapped, mean share of text marked."""
    found = [m for one in ran for at, m in one.marked.items() if caught[at]]
    if not found:
        return {"scams": 0, "overlapped": float("nan"), "marked": float("nan")}
    return {
        "scams": len(found),
        "overlapped": float(np.mean([one.overlaps for one in found])),
        "marked": float(np.mean([one.share for one in found])),
    }
