"""Postings that tests read from CSV files."""

from __future__ import annotations

import csv
from pathlib import Path

HERE = Path(__file__).parent
CORPUS = HERE.parent / "training_data" / "postings.csv"
UNSEEN = HERE / "data" / "unseen_postings.csv"


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file by column."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
