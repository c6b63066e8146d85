"""Which column holds which field of a posting, and whether files agree in their columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields

from scamcheck.errors import InputError
from scamcheck.posting import Posting
from scamcheck.tables.base import ADDED, Table

FIELDS: tuple[str, ...] = tuple(field.name for field in fields(Posting))


def columns_of(tables: Sequence[Table]) -> tuple[str, ...]:
    """The columns that all tables share, as the first one orders them.

    Raises InputError, naming both files and the columns, where they differ, and where a column
    has a name that scoring adds.
    """
    first = tables[0]
    for table in tables:
        taken = [name for name in table.columns if name in ADDED]
        if taken:
            raise InputError(
                f"{table.path} already has {_listed(taken)}, which scoring adds: rename or drop it"
            )
        if sorted(table.columns) != sorted(first.columns):
            raise InputError(_difference(first, table))
        if table.columns != first.columns and len(set(first.columns)) < len(first.columns):
            raise InputError(f"{first.path} and {table.path} order columns of one name differently")
    return first.columns


def _difference(first: Table, other: Table) -> str:
    only = [
        f"only {table.path} has {_listed(missing)}"
        for table, against in ((first, other), (other, first))
        if (missing := [name for name in table.columns if name not in against.columns])
    ]
    detail = "; ".join(only) or "a column occurs more often in one of them"
    return f"{first.path} and {other.path} must have the same columns: {detail}"


def order(table: Table, columns: Sequence[str]) -> list[int] | None:
    """Where a table's cells stand in the shared order; None if they stand there already."""
    if table.columns == tuple(columns):
        return None
    return [table.columns.index(name) for name in columns]


def fields_in(table: Table, columns: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """Each field of a posting that the columns hold, and the place of its column.

    A column named like a field holds it, unless `mapping` (field to column) says otherwise.
    Raises InputError, listing what exists, for a column that isn't there, and without a text.
    """
    wanted = {name: mapping.get(name, name) for name in FIELDS}
    for field, column in mapping.items():
        if column not in columns:
            raise InputError(
                f"{table.path} has no column {column!r} to read `{field}` from; it has"
                f" {_listed(columns)}"
            )
    if wanted["text"] not in columns:
        raise InputError(
            f"{table.path} has no column `text`; it has {_listed(columns)}. Name the one that"
            " holds the posting, as in --map text=description"
        )
    found = {field: columns.index(name) for field, name in wanted.items() if name in columns}
    for field, at in found.items():
        if columns.count(columns[at]) > 1:
            raise InputError(
                f"{table.path} has {columns.count(columns[at])} columns named {columns[at]!r}:"
                f" rename all but the one that holds `{field}`"
            )
    return found


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:30])
    return f"{shown} and {len(names) - 30} more" if len(names) > 30 else shown
