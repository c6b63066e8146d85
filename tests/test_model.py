"""The committed model: arrays equal scikit-learn, unknown is neutral, explanations add up."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from scamcheck.engine import engine, find_all
from scamcheck.errors import ModelError
from scamcheck.features import ABSENT_ROW, COLUMNS, USED, Matrix, count_tells, row
from scamcheck.model.explain import explanation_rows, present, weigh_many
from scamcheck.model.store import ARRAYS, MANIFEST, default_folder, load
from scamcheck.posting import Posting

MODEL = load(default_folder())


def random_rows(count: int, seed: int = 1) -> Matrix:
    """Rows over each signal's plausible range, a third of the numbers unknown."""
    draw = np.random.default_rng(seed)
    rows = np.zeros((count, len(COLUMNS)))
    for column, signal in enumerate(USED):
        if signal.kind == "flag":
            rows[:, column] = draw.random(count) < 0.2
        else:
            rows[:, column] = (
                draw.normal(0, 1, count) * 50 if signal.sense < 0 else draw.normal(0, 3, count)
            )
            rows[draw.random(count) < 0.33, column] = np.nan
    return count_tells(rows)


def test_arrays_equal_scikit_learn() -> None:
    from scamcheck.model.train import load_fitted

    rows = random_rows(3000)
    expected = load_fitted(default_folder()).log_odds(rows)
    assert np.abs(MODEL.log_odds(rows) - np.clip(expected, -30, 30)).max() < 1e-12


def test_model_is_small() -> None:
    assert sum(file.stat().st_size for file in default_folder().iterdir()) < 5 << 20


@pytest.mark.parametrize("column", range(len(USED)), ids=COLUMNS[:-1])
def test_risk_never_falls_with_a_signal_in_its_sense(column: int) -> None:
    rows = random_rows(400, seed=column)
    values = np.linspace(-6, 6, 25) if USED[column].kind == "number" else np.array([0.0, 1.0])
    if USED[column].sense < 0:
        values = np.array([-1, 0, 1, 2, 3, 5, 10, 40, 100, 400, 2000, 9000])
    scores = []
    for value in values:
        rows[:, column] = value
        scores.append(MODEL.log_odds(count_tells(rows)))
    steps = np.diff(np.array(scores), axis=0) * USED[column].sense
    assert steps.min() >= -1e-9


@pytest.mark.parametrize("column", range(len(USED)), ids=COLUMNS[:-1])
def test_unknown_never_scores_above_a_present_risk(column: int) -> None:
    signal = USED[column]
    rows = random_rows(400, seed=column)
    whole = signal.name == "review_count"  # a count below one review is none
    rows[:, column] = 0 if whole else signal.bound + signal.sense * 1e-6
    risky = MODEL.log_odds(count_tells(rows))
    rows[:, column] = np.nan
    assert (MODEL.log_odds(count_tells(rows)) - risky).max() <= 1e-9


def test_weights_are_what_leaving_out_and_adding_bring() -> None:
    posting = Posting.of("Pay a $40 training fee in USDT, message me on Telegram @hr_desk")
    ready = engine()
    values = count_tells(np.array([row(find_all(ready.read(posting)))]))[0]
    (which,) = present(values[None, :])
    assert len(which) >= 2
    _, (weighed,) = weigh_many(values[None, :], MODEL.log_odds)
    column = which[0]
    whole, none = values.copy(), values.copy()
    none[which] = ABSENT_ROW[which]
    without, alone = whole.copy(), none.copy()
    without[column], alone[column] = ABSENT_ROW[column], whole[column]
    scored = MODEL.log_odds(count_tells(np.array([whole, without, alone, none])))
    expected = ((scored[0] - scored[1]) + (scored[2] - scored[3])) / 2
    assert weighed[column] == pytest.approx(expected, abs=1e-12)
    assert len(explanation_rows(values, which)) == 2 * len(which) + 2


def test_one_signal_weighs_the_whole_difference_and_none_nothing() -> None:
    none, one = ABSENT_ROW.copy(), ABSENT_ROW.copy()
    column = COLUMNS.index("upfront_fee")
    one[column] = 1
    (low, high), weighed = weigh_many(count_tells(np.array([none, one])), MODEL.log_odds)
    assert weighed[0] == {}
    assert weighed[1] == {column: pytest.approx(high - low, abs=1e-12)}
    assert high > low


def test_every_present_risk_is_a_reason_and_none_lowers() -> None:
    result = engine().check(
        Posting.of("Deposit 50 USDT to unlock tasks, guaranteed daily income, Telegram @abcd_hr")
    )
    names = [reason.signal for reason in result.reasons]
    assert {"task_topup", "crypto_pay", "off_platform_chat"} <= set(names)
    weights = [reason.weight for reason in result.reasons]
    assert weights == sorted(weights, reverse=True) and min(weights) >= 0


def copy_model(folder: Path) -> Path:
    for name in (ARRAYS, MANIFEST):
        shutil.copy(default_folder() / name, folder / name)
    return folder


def test_missing_arrays_are_named(tmp_path: Path) -> None:
    (copy_model(tmp_path) / ARRAYS).unlink()
    with pytest.raises(ModelError, match=r"arrays\.npz is missing: run `scamcheck train`"):
        load(tmp_path)


def test_arrays_of_another_digest_are_refused(tmp_path: Path) -> None:
    path = copy_model(tmp_path) / ARRAYS
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(ModelError, match="differs from what manifest.json vouches for"):
        load(tmp_path)


def test_a_model_for_other_signals_is_refused(tmp_path: Path) -> None:
    path = copy_model(tmp_path) / MANIFEST
    manifest = json.loads(path.read_text())
    path.write_text(json.dumps({**manifest, "columns": ["other"]}))
    with pytest.raises(ModelError, match="made for other signals"):
        load(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"manifest\.json is missing"):
        load(tmp_path / "nowhere")


def test_a_joblib_model_that_the_manifest_does_not_vouch_for_is_not_loaded(tmp_path: Path) -> None:
    from scamcheck.model.train import JOBLIB, load_fitted

    (copy_model(tmp_path) / JOBLIB).write_bytes(b"anything")
    with pytest.raises(ModelError, match="not the file that manifest.json vouches for"):
        load_fitted(tmp_path)
