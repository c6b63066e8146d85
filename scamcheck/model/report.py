"""`scamcheck evaluate --report DIR`: one page of figures that can't flatter, with plots.

The page holds figures and names of sources, writers and families, and no text of any posting.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from scamcheck.model import checks, plots, sections, targets
from scamcheck.model import evaluate as quick
from scamcheck.model.data import read_all
from scamcheck.model.evaluate import ROUNDS
from scamcheck.model.fit import REFERENCE_SHARE
from scamcheck.model.measured import CUT, Measured, Scopes, measure, say
from scamcheck.model.page import as_html
from scamcheck.model.peers import OURS, PEERS
from scamcheck.model.peers import WORDS as KEYWORDS

PAGE, HTML = "report.md", "report.html"


def evaluate(
    paths: Sequence[Path],
    folder: Path,
    mapping: Mapping[str, str] | None = None,
    folds: int = quick.OUTER_FOLDS,
) -> str:
    """Measure everything, write the page to `folder`, and return its table of targets."""
    found = write(measure(read_all(paths, mapping), folds), folder)
    return f"{found}\n\nwrote {folder / PAGE} and {folder / HTML}"


def write(got: Measured, folder: Path) -> str:
    """Write report.md with its plots and report.html, which needs no other file.

    Returns the table of targets.
    """
    say("intervals and plots")
    drawn = drawings(got)
    found = targets.table(targets.targets(got))
    text = page(got, found, drawn)
    folder.mkdir(parents=True, exist_ok=True)
    for name, drawing in drawn.items():
        (folder / f"{name}.svg").write_text(drawing, "utf-8")
    (folder / PAGE).write_text(text, "utf-8")
    (folder / HTML).write_text(as_html(text, drawn), "utf-8")
    return found


def drawings(got: Measured) -> dict[str, str]:
    """File name → SVG; a plot of postings that aren't there is left out."""
    scopes = Scopes.of(got.examples)
    labels = got.table.labels
    parts = {"corpus": scopes.corpus, "emscad": scopes.emscad}
    parts = {n: w for n, w in parts.items() if 0 < labels[w].sum() < w.sum()}
    chances = 1 / (1 + np.exp(-got.nested()))
    made = {
        "reliability": plots.reliability({n: (labels[w], chances[w]) for n, w in parts.items()})
    }
    for name, which in parts.items():
        models = {model: got.nested(model)[which] for model in (OURS, *PEERS)}
        made[f"precision_recall_{name}"] = plots.precision_recall(labels[which], models)
    if scopes.messages.any() and got.sources:
        models = {model: got.nested(model, CUT)[scopes.messages] for model in (OURS, *PEERS[:3])}
        made["precision_recall_messages"] = plots.precision_recall(labels[scopes.messages], models)
    return made


def page(got: Measured, found: str, drawn: Mapping[str, str]) -> str:
    """The page as Markdown; `found` is the table of targets."""
    images = {name: f"![{_CAPTIONS[name]}]({name}.svg)" for name in drawn}
    reliable = images.pop("reliability")
    curves = "\n\n".join(images.values())
    parts = [
        ("Targets", _TARGETS, found),
        ("Beside the peers, on the same folds", _PEERS, sections.headline(got), curves),
        ("By slice", _SLICES, sections.by_slice(got)),
        ("What the fit never saw", _UNSEEN, sections.left_out(got)),
        ("Calibration", _CALIBRATION, sections.calibration(got), reliable),
        ("Thresholds", _THRESHOLDS, sections.threshold_table(got)),
        ("Twins", _TWINS, checks.twins(got)),
        ("Shortcut audit", _SHORTCUTS, checks.shortcuts(got), checks.sources_apart(got)),
        ("Ablations", _ABLATIONS, checks.ablations(got)),
        ("Priors: the age of a domain", _PRIORS, checks.priors(got)),
        ("False positives on honest sources", _HONEST, checks.false_positives(got)),
        ("Evidence", _EVIDENCE, checks.evidence(got)),
    ]
    body = "\n\n".join("\n\n".join((f"## {head}", *rest)) for head, *rest in parts)
    return f"# How well scamcheck does\n\n{_opening(got)}\n\n{body}\n"


def _opening(got: Measured) -> str:
    scams = int(got.table.labels.sum())
    return (
        f"{len(got.examples)} postings, {scams} of them scams; {len(got.folds)} outer folds."
        " Near-duplicates and twins are never on both sides of a split; lexicons, trees and"
        " calibration are fitted inside each fold, and each fold's cuts are chosen on the other"
        f" folds. Intervals are 95 %, from {ROUNDS} bootstrap draws of whole groups."
        f" Probabilities are stated at a share of scams of {REFERENCE_SHARE:.0%}."
    )


_CAPTIONS = {
    "reliability": "Reliability: mean probability against the share of scams, out of fold",
    "precision_recall_corpus": "Precision against recall: the corpus",
    "precision_recall_emscad": "Precision against recall: EMSCAD",
    "precision_recall_messages": "Precision against recall: real English messages of today and"
    " honest adverts cut to their length",
}
_TARGETS = "Set beforehand. A figure that misses its target stands here as it is."
_PEERS = (
    "TF-IDF counts words and pairs (two postings or more, sublinear). Untuned boosting is"
    " scikit-learn's default on the model's columns. The keyword rules count how many of these"
    " occur: " + ", ".join(f"`{word}`" for word in KEYWORDS) + "."
)
_SLICES = (
    "Slices of ten postings or more. A scam family is told from all honest postings of the corpus."
    " A slice of one class has shares only."
)
_UNSEEN = (
    "Each row is a fit that saw nothing of what it names. Cuts come from the nested folds without"
    " the postings tested. A family's fit saw none of its scams, nor their twins, in any source."
    " To keep the run short these fits have two inner folds instead of the shipped fit's five; the"
    " first row of the ablations, set against the nested figures, shows what that changes."
)
_CALIBRATION = (
    "Fifteen bins of equal mass, scams weighted to the reference share. The last column is what"
    " nineteen of twenty perfectly calibrated scorers with these scores stay under."
)
_THRESHOLDS = "On the corpus, out of fold; the verdicts' two cuts are named."
_TWINS = "Pairs that share nearly all their words; one is a scam, the other honest."
_SHORTCUTS = (
    "What a small tree reaches on grouped folds with one column that says nothing of the offer."
    " Compare PR-AUC with the share of scams and ROC-AUC with 0.5. `scamcheck` is the model itself."
)
_ABLATIONS = (
    "The trees refitted on the same folds with a family's signals absent (as posted, uncalibrated,"
    " two inner folds instead of five)."
)
_PRIORS = (
    "Published ages, not labels, set this effect (see `scamcheck/model/priors.py`); it is the same"
    " for every posting. Log-odds against an unknown age, with the log-ratio of the published"
    " shares halved, as it is, and doubled."
)
_HONEST = "p: one-sided binomial, of so many or more false positives if the true rate were 1 %."
_EVIDENCE = "Of the scams flagged out of fold, by the model of their fold."
