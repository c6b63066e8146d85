"""The fitted booster as plain arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from scamcheck.model.fit import Fitted


def arrays(fitted: Fitted) -> dict[str, Any]:
    """All that the doors need at run time, as arrays for `numpy.savez`."""
    made: dict[str, Any] = {}
    for name, lexicon in fitted.lexicons.items():
        made[f"{name}_words"] = np.bytes_(b"\n".join(lexicon.weights))
        made[f"{name}_weights"] = np.array(list(lexicon.weights.values()))
        made[f"{name}_intercept"] = np.float64(lexicon.intercept)
    return {
        **made,
        **tree_arrays(fitted.booster),
        "slope": np.float64(fitted.slope),
        "offset": np.float64(fitted.offset),
    }


def tree_arrays(booster: HistGradientBoostingClassifier) -> dict[str, Any]:
    """The trees of a booster, behind each other, as `scamcheck.model.trees.Trees` reads them."""
    trees = [predictor.nodes for (predictor,) in booster._predictors]
    begins = np.cumsum([0, *(len(nodes) for nodes in trees)])[:-1].astype(np.int32)
    nodes = np.concatenate(trees)
    shift = np.repeat(begins, [len(part) for part in trees])
    leaf = nodes["is_leaf"].astype(bool)
    return {
        "roots": begins,
        "feature": np.where(leaf, -1, nodes["feature_idx"]).astype(np.int32),
        "threshold": np.where(leaf, 0.0, nodes["num_threshold"]),
        "left": (nodes["left"] + shift).astype(np.int32),
        "right": (nodes["right"] + shift).astype(np.int32),
        "missing_left": nodes["missing_go_to_left"].astype(bool),
        "value": nodes["value"].astype(np.float64),
        "baseline": np.float64(booster._baseline_prediction[0, 0]),
        "depth": np.int32(max(int(part["depth"].max()) for part in trees)),
    }
