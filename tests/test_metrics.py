"""The figures on data whose answers can be worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from scamcheck.model.metrics import (
    Floats,
    Ints,
    brier,
    calibration_error,
    cut_at,
    interval,
    pr_auc,
    recall_at,
)
from scamcheck.model.slices import perfect_error, reference_error, reference_weights

LABELS = np.array([0] * 10 + [1] * 4)
SCORES = np.array([0.0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5.5, 8.5, 9.5, 10])

RECALLS = [
    (0.0, 0.5, "no honest posting above the cut: 9.5 and 10"),
    (0.1, 0.75, "one may be above: 8.5 joins"),
    (0.15, 0.75, "a rate between two counts is rounded down"),
    (0.4, 1.0, "four may be above: 5.5 joins"),
    (1.0, 1.0, "all may be"),
]


@pytest.mark.parametrize(("rate", "recall", "why"), RECALLS, ids=[why for *_, why in RECALLS])
def test_recall_at(rate: float, recall: float, why: str) -> None:
    assert recall_at(LABELS, SCORES, rate) == recall


def test_recall_without_scams_is_unknown() -> None:
    assert math.isnan(recall_at(np.zeros(3, int), np.arange(3.0), 0.01))


def test_honest_postings_tied_at_the_cut_are_not_flagged() -> None:
    labels, scores = np.array([0, 0, 0, 1, 1]), np.array([2.0, 2.0, 1.0, 2.0, 3.0])
    assert recall_at(labels, scores, 0.34) == 0.5


CUTS = [
    (0.0, "above all"),
    (0.1, "lets one through"),
    (0.25, "rounds down"),
    (1.0, "lets all through"),
]


@pytest.mark.parametrize(("rate", "why"), CUTS, ids=[why for _, why in CUTS])
def test_cut_at_flags_no_more_than_its_share(rate: float, why: str) -> None:
    flagged = (SCORES[LABELS == 0] >= cut_at(LABELS, SCORES, rate)).mean()
    assert flagged == math.floor(rate * 10) / 10


def test_cut_at_counts_by_weight() -> None:
    weights = np.where(SCORES == 9, 10.0, 1.0)
    assert cut_at(LABELS, SCORES, 0.1, weights) > 9
    assert 8 < cut_at(LABELS, SCORES, 0.55, weights) < 9


def test_average_precision_and_brier() -> None:
    labels = np.array([1, 0, 1])
    assert pr_auc(labels, np.array([3.0, 2.0, 1.0])) == pytest.approx((1 + 2 / 3) / 2)
    assert math.isnan(pr_auc(np.ones(3, int), np.arange(3.0)))
    assert brier(labels, np.array([1.0, 0.5, 0.5])) == pytest.approx(0.5 / 3)


def test_calibration_error_of_constant_and_of_right_probabilities() -> None:
    labels = np.array([1, 0] * 30)
    assert calibration_error(labels, np.full(60, 0.5), bins=5) == pytest.approx(0.0)
    assert calibration_error(labels, np.full(60, 0.8), bins=5) == pytest.approx(0.3)
    assert calibration_error(labels, labels.astype(float)) == 0.0


def test_calibration_error_at_another_share() -> None:
    labels = np.array([1] * 50 + [0] * 50)
    weights = reference_weights(labels)
    assert weights.mean() == pytest.approx(1)
    assert weights[labels == 1].sum() / weights.sum() == pytest.approx(0.3)
    assert reference_error(np.tile([1, 0], 150), np.full(300, 0.3)) == pytest.approx(0, abs=0.01)


def drawn(count: int) -> tuple[Ints, Floats]:
    draw = np.random.default_rng(3)
    chances = draw.beta(0.5, 1.2, count)
    return (draw.random(count) < chances).astype(np.int64), chances


def test_a_calibrated_scorer_stays_under_the_perfect_one_s_95th_percentile() -> None:
    labels, chances = drawn(2000)
    assert reference_error(labels, chances) < perfect_error(labels, chances, rounds=100)
    bent = chances**3
    assert reference_error(labels, bent) > perfect_error(labels, bent, rounds=100)


def test_the_interval_holds_the_figure_and_narrows_with_more_postings() -> None:
    widths = []
    for count in (200, 2000):
        labels, chances = drawn(count)
        low, high = interval(pr_auc, labels, chances, rounds=100)
        assert low < pr_auc(labels, chances) < high
        widths.append(high - low)
    assert widths[1] < widths[0] / 2


def test_copies_in_one_group_narrow_nothing() -> None:
    labels, chances = drawn(200)
    copied = np.repeat(np.arange(200), 8)
    groups = copied.astype(str)
    alone = interval(pr_auc, labels, chances, rounds=200)
    grouped = interval(pr_auc, labels[copied], chances[copied], groups, rounds=200)
    fooled = interval(pr_auc, labels[copied], chances[copied], rounds=200)
    assert grouped[1] - grouped[0] == pytest.approx(alone[1] - alone[0], rel=0.3)
    assert fooled[1] - fooled[0] < (grouped[1] - grouped[0]) / 2
