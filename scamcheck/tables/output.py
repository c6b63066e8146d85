"""Where scored rows go: OUT, and the rejects beside it; both appear whole or not at all."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from scamcheck.errors import InputError
from scamcheck.tables import format_of
from scamcheck.tables.base import Row, Scored, Table
from scamcheck.tables.write import DelimitedWriter, JsonlWriter, WholeFile, Writer, text_of

_REJECTS = ("file", "row", "scamcheck_error")


@contextmanager
def output(
    out: Path,
    chosen: str | None,
    tables: Sequence[Table],
    columns: Sequence[str],
    raw_cells: bool,
    rejects: Path | None,
) -> Iterator[Output]:
    """What takes scored rows; if the `with` block fails, the old files stay as they were."""
    kind = chosen or format_of(out) or format_of(tables[0].path) or "csv"
    _refuse_lost_columns(kind, tables[0], columns)
    with ExitStack() as stack:
        whole = stack.enter_context(WholeFile(out))
        writer = _writer(kind, whole, tables[0], columns, raw_cells)
        refused = _Rejects(stack.enter_context(WholeFile(rejects))) if rejects else None
        opened = Output(writer, refused)
        yield opened
        opened.close()


class Output:
    """Takes scored rows."""

    def __init__(self, writer: Writer, rejects: _Rejects | None) -> None:
        self._writer = writer
        self._rejects = rejects

    def write(self, table: Table, rows: Sequence[Row], scored: Sequence[Scored]) -> None:
        """Write rows of a table and what was found of them."""
        self._writer.write([row.cells for row in rows], scored)
        if self._rejects:
            self._rejects.write(table, rows, scored)

    def close(self) -> None:
        """Finish what is written."""
        self._writer.close()
        if self._rejects:
            self._rejects.close()


def _refuse_lost_columns(kind: str, table: Table, columns: Sequence[str]) -> None:
    twice = sorted({name for name in columns if columns.count(name) > 1})
    if twice and kind in ("jsonl", "parquet"):
        raise InputError(
            f"{table.path} has several columns named {twice[0]!r}, which {kind} can't hold:"
            " rename them, or write CSV"
        )


def _writer(
    kind: str, whole: WholeFile, table: Table, columns: Sequence[str], raw_cells: bool
) -> Writer:
    if kind == "parquet":
        from scamcheck.tables.parquet import ParquetWriter

        return ParquetWriter(whole.file, columns, getattr(table, "schema", None))
    if kind == "jsonl":
        return JsonlWriter(whole.file, columns)
    own = getattr(table, "delimiter", ",")
    delimiter = "\t" if kind == "tsv" else ";" if own == ";" else ","
    return DelimitedWriter(whole.file, columns, delimiter, raw_cells)


class _Rejects:
    """The rows that could not be scored: file, row and reason, never their text."""

    def __init__(self, whole: WholeFile) -> None:
        self._text = text_of(whole.file)
        self._csv = csv.writer(self._text, lineterminator="\n")
        self._csv.writerow(_REJECTS)

    def write(self, table: Table, rows: Sequence[Row], scored: Sequence[Scored]) -> None:
        """Write the rows without a verdict."""
        for row, (_, verdict, *_, why) in zip(rows, scored, strict=True):
            if verdict is None:
                self._csv.writerow((table.path, row.number, why))

    def close(self) -> None:
        """Finish what is written."""
        self._text.flush()
