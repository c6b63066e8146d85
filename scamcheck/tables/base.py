"""What every format of table gives: column names and rows, in order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

FORMATS = ("csv", "tsv", "jsonl", "parquet")
ADDED = ("scam_probability", "verdict", "reasons", "evidence", "scamcheck_error")
"""The columns that scoring appends, in this order."""

Scored = tuple[float | None, str | None, str, str, str]
"""One row's values for ADDED; probability and verdict are None if it could not be scored."""


class Missing:
    """The value of a key that a JSON object doesn't have."""


MISSING = Missing()


class Row(NamedTuple):
    """One row of a table."""

    number: int
    """Counts the file's rows from 1, the line with the columns' names not among them."""
    cells: list[Any]
    """One value for each of the table's columns."""
    problem: str = ""
    """Why the row can't be scored; empty if it may be."""


class Table(Protocol):
    """An open file of postings."""

    path: Path
    columns: tuple[str, ...]

    def rows(self) -> Iterator[Row]:
        """Every row, once. Raises InputError, naming the row, where the file can't be read."""

    def share_read(self) -> float:
        """How much of the file has been read, 0 to 1."""

    def close(self) -> None:
        """Close the file."""
