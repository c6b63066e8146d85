"""The report's plots, as SVG that needs nothing from elsewhere."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import numpy as np
from sklearn.metrics import precision_recall_curve

from scamcheck.errors import ScamcheckError
from scamcheck.model.metrics import Floats, Ints
from scamcheck.model.slices import reference_weights

BINS = 15


def reliability(curves: Mapping[str, tuple[Ints, Floats]]) -> str:
    """Mean probability against the share of scams, in bins of equal mass at the reference share."""
    figure, axes = _axes("mean probability", "share of scams, at the reference share")
    axes.plot([0, 1], [0, 1], color="#888", linestyle=":", label="perfect")
    for name, (labels, chances) in curves.items():
        axes.plot(*bins(labels, chances), marker="o", markersize=4, label=name)
    return _svg(figure, axes)


def bins(labels: Ints, chances: Floats) -> tuple[list[float], list[float]]:
    """Mean probability and share of scams of each bin."""
    weights = reference_weights(labels)
    order = np.argsort(chances, kind="stable")
    mass = np.cumsum(weights[order]) / weights.sum()
    which = np.minimum((mass * BINS - 1e-9).astype(int), BINS - 1)
    parts = [order[which == part] for part in range(BINS) if (which == part).any()]
    return (
        [float(np.average(chances[part], weights=weights[part])) for part in parts],
        [float(np.average(labels[part], weights=weights[part])) for part in parts],
    )


def precision_recall(labels: Ints, models: Mapping[str, Floats]) -> str:
    """Precision against recall, a line for each model."""
    figure, axes = _axes("recall", "precision")
    for name, scores in models.items():
        precision, recall, _ = precision_recall_curve(labels, scores)
        axes.plot(recall, precision, label=name, drawstyle="steps-post", linewidth=1.4)
    return _svg(figure, axes)


def _axes(across: str, up: str) -> tuple[Any, Any]:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise ScamcheckError(
            "the report's plots need matplotlib: pip install 'scamcheck[dev]'"
        ) from None
    figure = Figure(figsize=(6.2, 4.4), layout="tight")
    axes = figure.subplots()
    axes.set(xlabel=across, ylabel=up, xlim=(-0.02, 1.02), ylim=(-0.02, 1.04))
    axes.grid(color="#ddd", linewidth=0.6)
    return figure, axes


def _svg(figure: Any, axes: Any) -> str:
    from matplotlib import rc_context

    axes.legend(frameon=False, fontsize=8, loc="best")
    kept = io.StringIO()
    with rc_context({"svg.hashsalt": "scamcheck", "svg.fonttype": "path"}):
        figure.savefig(kept, format="svg", metadata={"Date": None, "Creator": None})
    text = kept.getvalue()
    return text[text.index("<svg") :]
