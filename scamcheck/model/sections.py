"""The report's sections, each a function of what was measured."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from joblib import Parallel, delayed

from scamcheck.model import peers
from scamcheck.model.evaluate import recall_1
from scamcheck.model.fit import REFERENCE_SHARE
from scamcheck.model.measured import CUT, POSTED, Measured, Scopes
from scamcheck.model.metrics import Bools, Floats, Ints, pr_auc
from scamcheck.model.page import grid, number, percent, spread
from scamcheck.model.peers import OURS, PEERS, SVM
from scamcheck.model.runs import JOBS, Ran
from scamcheck.model.slices import (
    Figures,
    Judged,
    between,
    cuts,
    difference,
    figures,
    perfect_error,
    recall_01,
    reference_error,
    slices,
    weighted_brier,
)
from scamcheck.model.targets import family_recalls

HEAD = (
    *("slice", "scams", "honest", "PR-AUC (95 %)", "recall at 1 % FPR (95 %)"),
    *("scams flagged", "honest flagged", "honest `likely_scam`"),
)


def headline(got: Measured) -> str:
    """Every model on the headline scopes, on the same folds."""
    scopes = Scopes.of(got.examples)
    asked = {
        "corpus": (POSTED, scopes.corpus),
        "EMSCAD, 2012–14": (POSTED, scopes.emscad),
        "real English messages, adverts cut to their length": (CUT, scopes.messages),
    }
    parts = [
        (name, model, *_part(got, model, form, which))
        for name, (form, which) in asked.items()
        if 0 < got.table.labels[which].sum() < which.sum()
        for model in (OURS, *PEERS)
        if not (model == peers.BOOSTED and form == CUT)
    ]
    rows = Parallel(n_jobs=JOBS)(delayed(_beside)(*part) for part in parts)
    head = ["postings", "model", "PR-AUC (95 %)", "recall at 1 % FPR", "recall at 0.1 % FPR"]
    return grid([*head, "PR-AUC against the SVM, paired (95 %)"], rows)


def _part(got: Measured, model: str, form: int, which: Bools) -> tuple[Judged, Floats]:
    levels = np.zeros(len(which), dtype=np.int64)
    groups = np.array(got.table.groups)
    part = Judged(got.table.labels, got.nested(model, form), levels, groups).take(which)
    return part, got.nested(SVM, form)[which]


def _beside(name: str, model: str, part: Judged, svm: Floats) -> list[str]:
    shown = [spread(between(figure, part)) for figure in (pr_auc, recall_1, recall_01)]
    gap = "–" if model == SVM else spread(difference(pr_auc, part, svm))
    return [name, model, *shown, gap]


def by_slice(got: Measured) -> str:
    """Ours by source, family, language, length, channel, writer and difficulty."""
    part = got.judged()
    kinds = list(slices(got.examples))
    made = iter(
        Parallel(n_jobs=JOBS)(
            delayed(figures)(name, part.take(rows)) for _, chosen in kinds for name, rows in chosen
        )
    )
    blocks = [
        f"### {kind}\n\n{_figures([next(made) for _ in chosen])}"
        for kind, chosen in kinds
        if chosen
    ]
    return "\n\n".join(blocks)


def _figures(made: Sequence[Figures]) -> str:
    rows = [
        [
            f.name, str(f.scams), str(f.honest), spread(f.pr_auc), spread(f.recall_1),
            percent(f.caught), percent(f.flagged), percent(f.flagged_likely),
        ]
        for f in made
    ]  # fmt: skip
    return grid(HEAD, rows)


def left_out(got: Measured) -> str:
    """Writers, sources and families that the fit never saw."""
    parts = [
        ("Leave-one-writer-out", _each(got, got.writers, POSTED)),
        (
            "Leave-one-source-out: messages, with honest sources unseen too, adverts cut to a"
            " message's length",
            _each(got, got.sources, CUT),
        ),
        ("Leave-one-family-out: recall at 1 % FPR of unseen honest postings", _families(got)),
    ]
    return "\n\n".join(f"### {name}\n\n{text}" for name, text in parts if text)


def _each(got: Measured, ran: Sequence[Ran], form: int) -> str:
    if not ran:
        return ""
    ours, svm = got.judged(form=form, ran=ran), got.judged(SVM, form, ran)
    known = ~np.isnan(ours.scores)
    made = []
    for name, rows in [("all of them, pooled", np.flatnonzero(known)), *_tests(ran)]:
        f = figures(name, ours.take(rows))
        peer = number(pr_auc(svm.labels[rows], svm.scores[rows]))
        shown = [str(f.scams), str(f.honest), spread(f.pr_auc), peer, spread(f.recall_1)]
        made.append([name, *shown, percent(f.caught), percent(f.flagged)])
    head = ["left out", "scams", "honest", "PR-AUC (95 %)", f"PR-AUC, {SVM}"]
    return grid([*head, "recall at 1 % FPR (95 %)", "scams flagged", "honest flagged"], made)


def _tests(ran: Sequence[Ran]) -> list[tuple[str, Ints]]:
    return [(one.split.name, one.split.test) for one in ran]


def _families(got: Measured) -> str:
    ours, svm = family_recalls(got), family_recalls(got, SVM)
    if not ours:
        return ""
    rows = [[n, str(c), number(r), number(svm[n][1])] for n, (c, r) in ours.items()]
    means = [number(float(np.mean([r for _, r in part.values()]))) for part in (ours, svm)]
    return grid(["family", "scams", OURS, SVM], [*rows, ["mean over families", "", *means]])


def calibration(got: Measured) -> str:
    """Brier score and calibration error, beside a perfectly calibrated scorer's."""
    scopes = Scopes.of(got.examples)
    scores = got.nested()
    rows = []
    for name, which in (("corpus", scopes.corpus), ("EMSCAD", scopes.emscad), ("all", scores < 99)):
        labels, chances = got.table.labels[which], 1 / (1 + np.exp(-scores[which]))
        if 0 < labels.sum() < len(labels):
            error, most = reference_error(labels, chances), perfect_error(labels, chances)
            brier = number(weighted_brier(labels, chances), 4)
            rows.append([name, brier, number(error, 4), number(most, 4)])
    head = ["postings", "Brier score", "expected calibration error", "perfect scorer's, 95th pct"]
    return grid(head, rows)


def threshold_table(got: Measured) -> str:
    """What a cut catches and costs; precision at the reference share."""
    scopes = Scopes.of(got.examples)
    scores, labels = got.nested(), got.table.labels
    chances = 1 / (1 + np.exp(-scores))
    corpus = scopes.corpus if scopes.corpus.any() else labels >= 0
    chosen = 1 / (1 + np.exp(-np.array(cuts(got.table, scores))))
    named = {float(chosen[0]): " `suspicious`", float(chosen[1]): " `likely_scam`"}
    rows = []
    for cut in sorted({0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, *named}):
        recall, rate, real = (
            float((chances[part] >= cut).mean()) if part.any() else float("nan")
            for part in (corpus & (labels == 1), corpus & (labels == 0), scopes.adverts)
        )
        hits, slips = REFERENCE_SHARE * recall, (1 - REFERENCE_SHARE) * rate
        precision = hits / (hits + slips) if hits + slips else float("nan")
        shown = [percent(recall), percent(rate), percent(real), percent(precision)]
        rows.append([f"{cut:.3f}{named.get(cut, '')}", *shown])
    head = ["cut", "scams flagged", "honest flagged", "honest real adverts of 2022–26 flagged"]
    return grid([*head, f"precision at {REFERENCE_SHARE:.0%} scams"], rows)
