"""The figures that the project set itself beforehand, beside what was measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.stats import binomtest

from scamcheck.model import audit
from scamcheck.model.evaluate import Between, recall_1
from scamcheck.model.measured import CUT, Measured, Scopes
from scamcheck.model.metrics import Bools, pr_auc, recall_at
from scamcheck.model.page import grid, number, percent, spread
from scamcheck.model.peers import OURS, SVM
from scamcheck.model.slices import (
    Judged,
    between,
    difference,
    perfect_error,
    reference_error,
)


@dataclass(frozen=True, slots=True)
class Target:
    """One figure, what it should be, and the peer's."""

    figure: str
    target: str
    ours: str
    met: bool | None
    """None where the data at hand can't tell."""
    peer: str


def table(targets: list[Target]) -> str:
    """The targets as Markdown, misses named as such."""
    words = {True: "yes", False: "**no**", None: "not measured"}
    rows = [[t.figure, t.target, t.ours, words[t.met], t.peer] for t in targets]
    return grid(["figure", "target", "measured (95 % interval)", "met", SVM], rows)


def targets(got: Measured) -> list[Target]:
    """Every target with its figure; what the data can't tell says so."""
    return list(_all(got, Scopes.of(got.examples)))


def _all(got: Measured, scopes: Scopes) -> Iterator[Target]:
    ours, svm = got.judged(), got.judged(SVM)
    yield from _ranked("corpus, grouped folds", ours, svm, scopes.corpus)
    by_writer = got.judged(ran=got.writers), got.judged(SVM, ran=got.writers)
    asked = scopes.corpus & ~np.isnan(by_writer[0].scores)
    yield from _ranked("corpus, leave-one-writer-out", *by_writer, asked)
    unseen = got.judged(form=CUT, ran=got.sources), got.judged(SVM, CUT, got.sources)
    messages = scopes.messages & ~np.isnan(unseen[0].scores)
    yield _least(
        "real English messages, leave-one-source-out, length-matched: PR-AUC", 0.97,
        between(pr_auc, unseen[0].take(messages)), between(pr_auc, unseen[1].take(messages)),
    )  # fmt: skip
    for level, rate, name in ((1, 0.01, "`suspicious`"), (2, 0.003, "`likely_scam`")):
        figure = f"honest real adverts of 2022–26 flagged {name}"
        yield _most(figure, rate, ours, svm, scopes.adverts, level)
    yield _caught("corpus scams flagged", 0.93, ours, svm, scopes.corpus)
    yield _caught("real English scam messages flagged, unseen sources", 0.90, *unseen, messages)
    yield from _emscad(ours, svm, scopes.emscad)
    yield _families(got)
    yield _one_class(got, ours, svm)
    hard = scopes.corpus & np.array([e.difficulty == "hard" for e in got.examples])
    yield _most("hard honest postings flagged `likely_scam`", 0.01, ours, svm, hard, 2)
    yield _calibration(ours, scopes.corpus)
    yield _evidence(got, ours, scopes.corpus)


def _ranked(name: str, ours: Judged, svm: Judged, which: Bools) -> Iterator[Target]:
    first, second = ours.take(which), svm.take(which)
    for figure, words, least in ((pr_auc, "PR-AUC", 0.99), (recall_1, "recall at 1 % FPR", 0.93)):
        yield _least(f"{name}: {words}", least, between(figure, first), between(figure, second))


def _least(name: str, least: float, ours: Between, peer: Between) -> Target:
    met = None if np.isnan(ours.value) else ours.value >= least
    return Target(name, f"≥ {least:g}", spread(ours), met, spread(peer))


def _flags(part: Judged, label: int, level: int) -> tuple[int, int]:
    chosen = part.levels[part.labels == label]
    return int((chosen >= level).sum()), len(chosen)


def counted(count: int, of: int) -> str:
    """A share with its exact (Clopper–Pearson) interval."""
    if not of:
        return "–"
    ends = binomtest(count, of).proportion_ci()
    return f"{percent(count / of)} ({percent(ends.low)} to {percent(ends.high)}; {count} of {of})"


def _most(name: str, most: float, ours: Judged, svm: Judged, which: Bools, level: int) -> Target:
    count, of = _flags(ours.take(which), 0, level)
    met = count / of <= most if of else None
    peer = counted(*_flags(svm.take(which), 0, level))
    return Target(name, f"≤ {100 * most:g} %", counted(count, of), met, peer)


def _caught(name: str, least: float, ours: Judged, svm: Judged, which: Bools) -> Target:
    count, of = _flags(ours.take(which), 1, 1)
    met = count / of >= least if of else None
    peer = counted(*_flags(svm.take(which), 1, 1))
    return Target(name, f"≥ {100 * least:g} %", counted(count, of), met, peer)


def _emscad(ours: Judged, svm: Judged, which: Bools) -> Iterator[Target]:
    first, second = ours.take(which), svm.take(which)
    for figure, words, more in ((pr_auc, "PR-AUC", 0.0), (recall_1, "recall at 1 % FPR", 0.05)):
        mine, its = between(figure, first), between(figure, second)
        gap = difference(figure, first, second.scores)
        met = None if np.isnan(gap.value) else gap.value >= more
        wanted = f"≥ the peer's{f' + {more:g}' if more else ''}"
        shown = f"{spread(mine)}; difference {spread(gap)}"
        yield Target(f"EMSCAD, same folds: {words}", wanted, shown, met, spread(its))


def family_recalls(got: Measured, model: str = OURS) -> dict[str, tuple[int, float]]:
    """Scams and recall at 1 % false positives of every family that the fit never saw."""
    made = {}
    for one in got.families:
        labels = got.table.labels[one.split.test]
        made[one.split.name] = (
            int(labels.sum()),
            recall_at(labels, one.scores[model][0], 0.01),
        )
    return made


def _families(got: Measured) -> Target:
    ours = [recall for _, recall in family_recalls(got).values()]
    peer = [recall for _, recall in family_recalls(got, SVM).values()]
    mean, its = (float(np.mean(part)) if part else float("nan") for part in (ours, peer))
    return Target(
        "leave-one-family-out, recall at 1 % FPR, mean over families", "≥ 0.75",
        number(mean), mean >= 0.75 if ours else None, number(its),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class OneClass:
    """False positives on a source that has honest postings alone."""

    name: str
    honest: int
    flagged: int
    p: float
    """Of so many or more if the true rate were 1 %."""


def one_class(got: Measured, part: Judged, least: int = 100) -> list[OneClass]:
    """Every honest source of at least so many rows."""
    names = np.array([example.source_name for example in got.examples])
    made = []
    for name in sorted(set(names)):
        rows = names == name
        if (
            rows.sum() >= least
            and not part.labels[rows].any()
            and not np.isnan(part.scores[rows]).any()
        ):
            flagged = int((part.levels[rows] >= 1).sum())
            p = audit.above_chance(flagged, int(rows.sum()))
            made.append(OneClass(str(name), int(rows.sum()), flagged, p))
    return made


def _one_class(got: Measured, ours: Judged, svm: Judged) -> Target:
    first, second = one_class(got, ours), one_class(got, svm)
    wanted = "each not above 1 % (binomial, one-sided, 0.05)"
    worst = (
        "; ".join(f"{s.name} {s.flagged}/{s.honest} (p {s.p:.2f})" for s in part) or "–"
        for part in (first, second)
    )
    met = all(source.p >= 0.05 for source in first) if first else None
    return Target(
        "honest sources of 100 rows or more, `suspicious`", wanted, next(worst), met, next(worst)
    )


def _calibration(ours: Judged, which: Bools) -> Target:
    part = ours.take(which)
    if not 0 < part.labels.sum() < len(part.labels):
        return Target(
            "expected calibration error, corpus", "no worse than perfect's", "–", None, "–"
        )
    chances = 1 / (1 + np.exp(-part.scores))
    error, most = reference_error(part.labels, chances), perfect_error(part.labels, chances)
    wanted = f"≤ {most:.4f} (95th percentile of a perfectly calibrated scorer)"
    return Target(
        "expected calibration error, corpus", wanted, number(error, 4), error <= most, "–"
    )


def _evidence(got: Measured, ours: Judged, corpus: Bools) -> Target:
    found = audit.evidence_figures(got.folds, corpus & (ours.levels >= 1))
    met = None if not found["scams"] else found["overlapped"] >= 0.9
    hit, marked = percent(found["overlapped"]), percent(found["marked"])
    shown = f"{hit} of {found['scams']:g}; {marked} of the text marked on average"
    return Target(
        "a person's marked words overlapped by evidence, scams caught", "≥ 90 %", shown, met, "none"
    )
