"""The report's sections on what the model rests on: shortcuts, families, priors, evidence."""

from __future__ import annotations

import numpy as np

from scamcheck.model import audit
from scamcheck.model.fit import calibrate
from scamcheck.model.measured import CUT, POSTED, Measured, Scopes
from scamcheck.model.metrics import Floats, Ints, pr_auc, recall_at
from scamcheck.model.page import grid, number, percent
from scamcheck.model.peers import OURS, PEERS, SVM
from scamcheck.model.runs import modern_real
from scamcheck.model.slices import cuts
from scamcheck.model.targets import OneClass, one_class


def twins(got: Measured) -> str:
    """Minimal pairs ordered right, by every model."""
    pairs = audit.twins(got.table)
    rows = [[m, percent(audit.ordered(pairs, got.nested(m)))] for m in (OURS, *PEERS)]
    return f"{len(pairs)} pairs; a coin orders 50 % right.\n\n" + grid(["model", "right"], rows)


def shortcuts(got: Measured) -> str:
    """What can be had without reading."""
    scopes = Scopes.of(got.examples)
    modern = modern_real(got.examples)
    asked = [
        ("corpus", POSTED, scopes.corpus),
        ("real, as posted", POSTED, modern),
        ("real, adverts cut", CUT, modern),
    ]
    asked = [part for part in asked if 0 < got.table.labels[part[2]].sum() < part[2].sum()]
    cells: dict[str, list[str]] = {"share of scams": []}
    for _, form, which in asked:
        rows = np.flatnonzero(which)
        part = got.forms[form].take(rows)
        cells["share of scams"].append(number(float(part.labels.mean())))
        for name, column in audit.shortcuts(part.examples).items():
            area, roc = audit.alone(column, part.labels, part.groups)
            cells.setdefault(name, []).append(f"{number(area)} · {number(roc)}")
        own = got.nested(form=form)[rows]
        cells.setdefault(OURS, []).append(f"{number(pr_auc(part.labels, own))} · –")
    head = ["alone", *(f"{name}: PR-AUC · ROC-AUC" for name, *_ in asked)]
    return grid(head, [[name, *shown] for name, shown in cells.items()])


def sources_apart(got: Measured) -> str:
    """Whether the model's columns tell honest sources apart."""
    rows = np.empty((len(got.examples), got.table.rows.shape[1]))
    for one in got.folds:
        rows[one.split.test] = one.rows
    names = np.array([example.source_name for example in got.examples])
    honest = got.table.labels == 0
    large = [n for n in sorted(set(names)) if (honest & (names == n)).sum() >= 100]
    which = np.flatnonzero(honest & np.isin(names, large))
    if len(large) < 2:
        return "Fewer than two sources have 100 honest postings here: nothing to tell apart."
    groups = [got.table.groups[at] for at in which]
    right, most = audit.tells_sources(rows[which], names[which].tolist(), groups)
    return (
        f"A booster over the model's columns names the source of an honest posting (one of"
        f" {len(large)} sources of 100 rows or more) right in {percent(right)} of the cases; always"
        f" naming the largest source is right in {percent(most)}."
    )


def ablations(got: Measured) -> str:
    """Refitted without a family, or without wording."""
    scopes = Scopes.of(got.examples)
    asked = [
        ("corpus", scopes.corpus),
        ("EMSCAD", scopes.emscad),
        ("real messages", scopes.messages),
    ]
    labels = got.table.labels
    asked = [(n, w) for n, w in asked if 0 < labels[w].sum() < w.sum()]
    rows = []
    for name in audit.without_each():
        scores = audit.gathered(got.ablated, name, len(labels))
        rows.append([name, *(cell for _, w in asked for cell in _two(labels[w], scores[w]))])
    head = [f"{n}: {f}" for n, _ in asked for f in ("PR-AUC", "recall at 1 %")]
    return grid(
        ["without" if rows else "", *head], [["(nothing left out)", *rows[0][1:]], *rows[1:]]
    )


def _two(labels: Ints, scores: Floats) -> list[str]:
    return [number(pr_auc(labels, scores)), number(recall_at(labels, scores, 0.01))]


def priors(got: Measured) -> str:
    """How far a domain's age moves the verdict when the prior is halved and doubled."""
    effects = next(one.ages for one in got.ablated if one.ages)
    scores, labels = got.nested(), got.table.labels
    raw = audit.gathered(got.ablated, audit.ALL, len(labels))
    slope, _ = calibrate(raw, labels, got.table.weights)
    suspicious = cuts(got.table, scores)[0]
    rows = []
    for strength, ages in effects.items():
        moved = [slope * age for age in ages]
        turned = float((scores[labels == 0] + moved[0] >= suspicious).mean())
        rows.append([f"× {strength:g}", *(f"{m:+.2f}" for m in moved), "0.00", percent(turned)])
    shown = [f"{age:g} days" for age in audit.AGES]
    return grid(["prior", *shown, "unknown", "honest flagged if all had a 9-day domain"], rows)


def false_positives(got: Measured) -> str:
    """One-class honest sources, seen in part and not seen at all."""
    seen = {s.name: s for s in one_class(got, got.judged())}
    unseen = {s.name: s for s in one_class(got, got.judged(ran=got.sources))} if got.sources else {}
    svm = {s.name: s for s in one_class(got, got.judged(SVM))}
    rows = [
        [name, str(s.honest), _rate(s), _rate(unseen.get(name)), _rate(svm.get(name))]
        for name, s in seen.items()
    ]
    if not rows:
        return "No source of honest postings alone has 100 rows here."
    head = ["source", "honest", "flagged (p)", "flagged with the source unseen (p)"]
    return grid([*head, f"{SVM}: flagged (p)"], rows)


def _rate(source: OneClass | None) -> str:
    if source is None:
        return "–"
    return f"{source.flagged} = {percent(source.flagged / source.honest)} ({source.p:.3f})"


def evidence(got: Measured) -> str:
    """Whether evidence meets the words that a person marked."""
    levels = got.judged().levels
    corpus = Scopes.of(got.examples).corpus
    rows = []
    for name, which in (("corpus", corpus), ("other data", ~corpus)):
        found = audit.evidence_figures(got.folds, which & (levels >= 1))
        if found["scams"]:
            shown = [percent(found["overlapped"]), percent(found["marked"])]
            rows.append([name, f"{found['scams']:g}", *shown])
    head = [
        "postings",
        "scams caught, with marked words",
        "overlapped",
        "mean share of text marked",
    ]
    return grid(head, rows)
