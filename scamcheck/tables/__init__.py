"""Tables of postings: CSV, TSV, JSON Lines and Parquet, read and written row by row."""

from __future__ import annotations

from pathlib import Path

from scamcheck.errors import InputError
from scamcheck.tables.base import FORMATS, Row, Table
from scamcheck.tables.raw import GZIP, head

__all__ = ["FORMATS", "Row", "Table", "format_of", "open_table"]

_SUFFIXES = {
    ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".jsonl": "jsonl", ".ndjson": "jsonl",
    ".parquet": "parquet", ".pq": "parquet",
}  # fmt: skip
_FOREIGN = {
    b"PK\x03\x04": "an Excel or zip file: save the sheet as CSV",
    b"\xd0\xcf\x11\xe0": "an old Excel file: save the sheet as CSV",
    b"%PDF": "a PDF: export the postings as CSV",
}


def format_of(path: Path) -> str | None:
    """The format that a file's name tells, `.gz` aside; None if it tells none."""
    suffixes = path.suffixes[:-1] if path.suffix.lower() == ".gz" else path.suffixes
    return _SUFFIXES.get(suffixes[-1].lower()) if suffixes else None


def open_table(path: Path, chosen: str | None = None, encoding: str | None = None) -> Table:
    """Open a file of postings by its name, or as `chosen` where the name doesn't tell.

    Raises InputError, naming the file and what to do, if it can't be read as what it claims to be.
    """
    begin = _checked_head(path)
    kind = "parquet" if begin.startswith(b"PAR1") else format_of(path) or chosen or "csv"
    if kind == "parquet":
        from scamcheck.tables.parquet import ParquetTable

        return ParquetTable(path)
    if kind == "jsonl":
        from scamcheck.tables.jsonl import JsonlTable

        return JsonlTable(path, encoding)
    from scamcheck.tables.delimited import DelimitedTable

    return DelimitedTable(path, "\t" if kind == "tsv" else None, encoding)


def _checked_head(path: Path) -> bytes:
    if path.is_dir():
        raise InputError(f"{path} is a folder: name the files in it")
    if not path.exists():
        raise InputError(f"{path} does not exist")
    begin = head(path)
    if not begin:
        raise InputError(f"{path} is empty: a first line with the columns' names is needed")
    for magic, what in _FOREIGN.items():
        if begin.startswith(magic):
            raise InputError(f"{path} is {what}")
    if begin.startswith(GZIP) and path.suffix.lower() != ".gz":
        raise InputError(f"{path} is compressed: name it {path.name}.gz")
    return begin
