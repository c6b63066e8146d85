"""Parquet through pyarrow, which is asked for only here; odd types pass through as they are."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from scamcheck.errors import InputError
from scamcheck.tables.base import ADDED, MISSING, Row, Scored

_BATCH = 512


def _arrow(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        raise InputError("Parquet needs pyarrow: run `pip install pyarrow`, or use CSV") from None


class ParquetTable:
    """An open Parquet file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._types = _arrow("pyarrow").types
        parquet = _arrow("pyarrow.parquet")
        try:
            self._file = parquet.ParquetFile(path)
        except (OSError, ValueError):
            raise InputError(f"{path} can't be read as Parquet: it is damaged or cut off") from None
        self.schema = self._file.schema_arrow
        self.columns: tuple[str, ...] = tuple(self.schema.names)
        self._read = 0

    def rows(self) -> Iterator[Row]:
        """Every row; texts and numbers as Python's, other values as pyarrow's."""
        try:
            for batch in self._file.iter_batches(batch_size=_BATCH):
                columns = [self._values(column) for column in batch.columns]
                for cells in zip(*columns, strict=True):
                    self._read += 1
                    yield Row(self._read, list(cells))
        except (OSError, ValueError):
            raise InputError(f"{self.path} is damaged after row {self._read:,}") from None

    def _values(self, column: Any) -> list[Any]:
        types, kind = self._types, column.type
        plain = (
            types.is_string, types.is_large_string, types.is_integer, types.is_floating,
            types.is_boolean, types.is_null, types.is_dictionary,
        )  # fmt: skip
        if any(is_it(kind) for is_it in plain):
            return list(column.to_pylist())
        return list(column)

    def share_read(self) -> float:
        """How much of the file has been read, 0 to 1."""
        return self._read / (self._file.metadata.num_rows or 1)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class ParquetWriter:
    """Rows into a Parquet file, with the input's types where the input is Parquet too."""

    def __init__(self, sink: BinaryIO, columns: Sequence[str], schema: Any | None) -> None:
        self._arrow = _arrow("pyarrow")
        self._schema = self._whole(columns, schema)
        self._writer = _arrow("pyarrow.parquet").ParquetWriter(sink, self._schema)

    def _whole(self, columns: Sequence[str], schema: Any | None) -> Any:
        text, number = self._arrow.string(), self._arrow.float64()
        given = list(schema) if schema else [self._arrow.field(name, text) for name in columns]
        added = [self._arrow.field(ADDED[0], number)]
        added += [self._arrow.field(name, text) for name in ADDED[1:]]
        self._typed = schema is not None
        return self._arrow.schema(given + added, metadata=schema.metadata if schema else None)

    def write(self, cells: Sequence[Sequence[Any]], scored: Sequence[Scored]) -> None:
        """Write rows and what was found of them."""
        from scamcheck.tables.write import as_text

        read = _same if self._typed else as_text
        columns: list[list[Any]] = [
            [None if value is None or value is MISSING else read(value) for value in column]
            for column in zip(*cells, strict=True)
        ]
        columns += [list(column) for column in zip(*scored, strict=True)]
        arrays = [
            self._arrow.array(column, type=field.type)
            for column, field in zip(columns, self._schema, strict=True)
        ]
        self._writer.write_batch(self._arrow.record_batch(arrays, schema=self._schema))

    def close(self) -> None:
        """Finish the file."""
        self._writer.close()


def _same(value: Any) -> Any:
    return value
