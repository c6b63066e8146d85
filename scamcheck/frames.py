"""A pandas table of postings, scored in this process."""

from __future__ import annotations

from typing import Any

import pandas as pd

from scamcheck.errors import InputError
from scamcheck.scorer import LOOKUP_BUDGET, Scorer
from scamcheck.tables.base import ADDED
from scamcheck.tables.columns import FIELDS

_CHUNK = 256


def check_frame(frame: pd.DataFrame, *, online: bool = False) -> pd.DataFrame:
    """Score a table of postings: one row each, columns named like the posting's fields.

    Returns a table with the same index and the columns of ADDED; a row that can't be scored has
    no probability and no verdict. Raises InputError without a `text` column.
    """
    fields = _fields(frame)
    rows = list(zip(*(_values(frame[name]) for name in fields), strict=True))
    scorer = Scorer(fields)
    ages = scorer.ages(rows, LOOKUP_BUDGET) if online else None
    chunks = (rows[at : at + _CHUNK] for at in range(0, len(rows), _CHUNK))
    scored = [found for chunk in chunks for found in scorer.score(chunk, ages)]
    result = pd.DataFrame(scored, index=frame.index, columns=list(ADDED))
    return result.astype({ADDED[0]: float})


def _fields(frame: pd.DataFrame) -> tuple[str, ...]:
    if not isinstance(frame, pd.DataFrame):
        raise InputError(f"check_many takes a pandas DataFrame, not a {type(frame).__name__}")
    names = list(frame.columns)
    if "text" not in names:
        listed = ", ".join(f"`{name}`" for name in names[:30])
        raise InputError(f"the table has no column `text`; it has {listed or 'none'}")
    fields = tuple(name for name in FIELDS if name in names)
    twice = [name for name in fields if names.count(name) > 1]
    if twice:
        raise InputError(f"the table has {names.count(twice[0])} columns named `{twice[0]}`")
    return fields


def _values(column: pd.Series[Any]) -> list[Any]:
    """Python's own values, None for what is missing."""
    values = column.astype(object).where(column.notna(), None).tolist()
    return [value.item() if hasattr(value, "item") else value for value in values]
