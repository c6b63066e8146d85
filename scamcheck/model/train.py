"""Trains the model from source data and writes its files: arrays, joblib model, manifest, card."""

from __future__ import annotations

import datetime
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import sklearn

import scamcheck
from scamcheck.errors import InputError, ModelError
from scamcheck.features import ABSENT_ROW, COLUMNS, USED, count_tells
from scamcheck.model import card, evaluate
from scamcheck.model.data import Example, digest, read_all
from scamcheck.model.export import arrays
from scamcheck.model.fit import ALONE, REFERENCE_SHARE, Fitted, Table, fit, tabulate, with_wording
from scamcheck.model.store import CARD, MANIFEST, read_manifest, save
from scamcheck.model.store import digest as file_digest

JOBLIB = "model.joblib"
OWN = Path("training_data")


def train(
    data: Sequence[Path] = (),
    out: Path = Path("models"),
    mapping: Mapping[str, str] | None = None,
) -> str:
    """Fit on `training_data/` and further data, write the model's files, return a summary.

    Raises InputError for data that can't be read, ModelError for a fit in which an unknown signal
    would score above a present risk.
    """
    paths = sources(data)
    progress("reading and running the signals")
    table = tabulate(read_all(paths, mapping))
    figures = [measure(table, "this model")]
    if paths[0] == OWN and data:
        figures.append(measure(tabulate(read_all([OWN])), "fitted on training_data/ alone"))
    progress("fitting the final model")
    fitted = fit(table)
    refuse_unknown_above_risk(fitted, table)
    out.mkdir(parents=True, exist_ok=True)
    joblib.dump(fitted, out / JOBLIB, compress=3)
    manifest = _manifest(table, paths, figures) | {"joblib_sha256": file_digest(out / JOBLIB)}
    save(out, arrays(fitted), manifest)
    (out / CARD).write_text(card.write(manifest, figures), "utf-8")
    return f"wrote {out}/ ({manifest['version']})\n\n{figures[0].text}"


def sources(data: Sequence[Path]) -> list[Path]:
    """`training_data/`, where there is one, and further data; InputError if there is neither."""
    own = [OWN] if OWN.is_dir() else []
    if not (own or data):
        raise InputError(f"there is no {OWN}/ here: run it in a checkout, or give --data PATH")
    return [*own, *data]


def progress(line: str) -> None:
    """One line on stderr."""
    print(f"scamcheck train: {line}", file=sys.stderr, flush=True)


def measure(table: Table, name: str) -> card.Figures:
    """Cross-validated figures, with adverts also cut to a message's length."""
    progress(f"cross-validating: {name}")
    return evaluate.measure(table, name)


def refuse_unknown_above_risk(fitted: Fitted, table: Table) -> None:
    """Raise ModelError if making a present risk signal unknown would raise a score."""
    rows = with_wording(table, fitted.lexicons)
    before = fitted.log_odds(rows)
    for column, signal in enumerate(USED):
        present = np.array([signal.present(value) for value in rows[:, column]])
        if not present.any():
            continue
        changed = rows[present].copy()
        changed[:, column] = np.nan
        count_tells(changed)
        rise = (fitted.log_odds(changed) - before[present]).max()
        if rise > 1e-9:
            raise ModelError(
                f"the fit scores `{signal.name}` higher unknown than present (by {rise:.3f} in "
                "log-odds): check the data of that signal"
            )


def _manifest(
    table: Table, paths: Sequence[Path], figures: Sequence[card.Figures]
) -> dict[str, Any]:
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    return {
        "version": f"{scamcheck.__version__}+{today.replace('-', '')}",
        "trained": today,
        "reference_share": REFERENCE_SHARE,
        "thresholds": asdict(figures[0].cuts),
        "columns": list(COLUMNS),
        "absent": [None if np.isnan(value) else value for value in ABSENT_ROW.tolist()],
        "alone": list(ALONE),
        "data": [
            {"name": path.name, "sha256": digest(path), "rows": count}
            for path, count in zip(paths, _rows(table.examples, paths), strict=True)
        ],
        "sources": dict(sorted(Counter(e.source_name for e in table.examples).items())),
        "figures": figures[0].headline,
        "libraries": {
            "python": sys.version.split()[0],
            "numpy": np.__version__,
            "scikit-learn": sklearn.__version__,
            "joblib": joblib.__version__,
        },
    }


def _rows(examples: Sequence[Example], paths: Sequence[Path]) -> list[int]:
    return [sum(1 for e in examples if _from(e, path)) for path in paths]


def _from(example: Example, path: Path) -> bool:
    name = example.group.split(":", 1)[0]
    return name == path.name or (path.is_dir() and (path / name).is_file())


def load_fitted(folder: Path) -> Fitted:
    """The joblib model, for training, evaluation and notebooks only.

    joblib unpickles, and pickles are code: it is loaded only if its SHA-256 and the libraries'
    versions match the manifest. Raises ModelError otherwise.
    """
    path = folder / JOBLIB
    manifest = read_manifest(folder)
    if not path.is_file() or file_digest(path) != manifest.get("joblib_sha256"):
        raise ModelError(f"{path} is missing or not the file that {MANIFEST} vouches for")
    if manifest["libraries"]["scikit-learn"] != sklearn.__version__:
        raise ModelError(
            f"{path} was written by scikit-learn {manifest['libraries']['scikit-learn']}, this is "
            f"{sklearn.__version__}: run `scamcheck train`"
        )
    loaded = joblib.load(path)
    assert isinstance(loaded, Fitted)
    return loaded
