"""The model's files: arrays that the doors read, and a manifest that vouches for them."""

from __future__ import annotations

import functools
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from scamcheck.errors import ModelError
from scamcheck.features import COLUMNS
from scamcheck.model.trees import Floats, Trees
from scamcheck.verdict import Thresholds
from scamcheck.wording import LEAST_BYTES, WINDOWS, Feature, Lexicon, Lexicons

ARRAYS, MANIFEST, CARD = "arrays.npz", "manifest.json", "MODEL_CARD.md"
_LIMIT = 30.0
_HOW = "run `scamcheck train`, or set SCAMCHECK_MODEL to a folder that holds a model"


@dataclass(frozen=True, slots=True)
class Model:
    """A fitted, calibrated model with its wording lexicon, cuts and papers."""

    trees: Trees
    slope: float
    """Calibration: log-odds = slope * raw + offset, at the reference share."""
    offset: float
    lexicons: Lexicons
    thresholds: Thresholds
    manifest: dict[str, Any]

    def log_odds(self, rows: Floats) -> Floats:
        """Calibrated log-odds of rows of shape (n, len(COLUMNS)); shape (n,)."""
        return np.clip(self.slope * self.trees.raw(rows) + self.offset, -_LIMIT, _LIMIT)

    @property
    def identity(self) -> dict[str, str]:
        """`version` and `trained`, as every answer states them."""
        return {"version": self.manifest["version"], "trained": self.manifest["trained"]}


def probability(log_odds: Floats) -> Floats:
    """Log-odds to probability."""
    return 1.0 / (1.0 + np.exp(-log_odds))


def default_folder() -> Path:
    """Where the model is: SCAMCHECK_MODEL, else the package's own, else the checkout's."""
    chosen = os.environ.get("SCAMCHECK_MODEL")
    if chosen:
        return Path(chosen)
    package = Path(__file__).resolve().parent.parent
    inside = package / "models"
    return inside if inside.is_dir() else package.parent / "models"


def digest(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def save(folder: Path, arrays: dict[str, Any], manifest: dict[str, Any]) -> None:
    """Write arrays and manifest; the manifest gets the arrays' digest."""
    folder.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(folder / ARRAYS, **arrays)
    manifest = {**manifest, "arrays_sha256": digest(folder / ARRAYS)}
    (folder / MANIFEST).write_text(
        json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", "utf-8"
    )


@functools.lru_cache(maxsize=4)
def load(folder: Path) -> Model:
    """Read and check a model's files.

    Raises ModelError, naming the file and what to do, if one is missing, damaged or made for
    other signals than this version declares.
    """
    manifest = read_manifest(folder)
    path = folder / ARRAYS
    if not path.is_file():
        raise ModelError(f"{path} is missing: {_HOW}")
    if digest(path) != manifest.get("arrays_sha256"):
        raise ModelError(f"{path} differs from what {MANIFEST} vouches for (SHA-256): {_HOW}")
    with np.load(path, allow_pickle=False) as kept:
        arrays = {name: kept[name] for name in kept.files}
    if tuple(manifest.get("columns", ())) != COLUMNS:
        raise ModelError(
            f"the model in {folder} was made for other signals than this version: {_HOW}"
        )
    return _model(arrays, manifest)


def read_manifest(folder: Path) -> dict[str, Any]:
    """A model's papers; raises ModelError if they are missing or can't be read."""
    path = folder / MANIFEST
    try:
        manifest = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ModelError(f"{path} is missing: {_HOW}") from None
    except (OSError, ValueError):
        raise ModelError(f"{path} can't be read as JSON: {_HOW}") from None
    if not isinstance(manifest, dict):
        raise ModelError(f"{path} is not a manifest: {_HOW}")
    return manifest


def _model(arrays: dict[str, Any], manifest: dict[str, Any]) -> Model:
    trees = Trees(
        arrays["roots"], arrays["feature"], arrays["threshold"], arrays["left"], arrays["right"],
        arrays["missing_left"], arrays["value"], float(arrays["baseline"]), int(arrays["depth"]),
    )  # fmt: skip
    return Model(
        trees,
        float(arrays["slope"]),
        float(arrays["offset"]),
        _lexicons(arrays),
        Thresholds(**manifest["thresholds"]),
        manifest,
    )


def _lexicons(arrays: dict[str, Any]) -> Lexicons:
    return Lexicons(
        {
            name: Lexicon(
                window,
                float(arrays[f"{name}_intercept"]),
                _weights(arrays, name),
                LEAST_BYTES.get(name, 0),
            )
            for name, window in WINDOWS.items()
        }
    )


def _weights(arrays: dict[str, Any], name: str) -> dict[Feature, float]:
    words = [word for word in bytes(arrays[f"{name}_words"]).split(b"\n") if word.strip(b"\0")]
    return dict(zip(words, arrays[f"{name}_weights"].tolist(), strict=True))
