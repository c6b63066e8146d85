"""CSV and TSV, read strictly and mended where a quote doesn't close, so that no row is lost."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

from scamcheck.errors import InputError
from scamcheck.tables.base import Row
from scamcheck.tables.raw import TextFile, readable

MAX_CELL = 1 << 25
"""The longest cell, in code points, that is read before its quote is taken to be unclosed."""
_LONGEST_NAME, _MOST_WORDS = 100, 9


class _Lines:
    """Lines of a file; those of the record in work are kept, so that it can be read again."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self._kept: list[str] = []
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self._kept.append(line)
        self.number += 1
        return line

    def begin(self) -> None:
        """A new record begins with the next line."""
        self._kept.clear()

    def taken(self) -> list[str]:
        """The lines given since the record began."""
        return list(self._kept)

    def give_back(self, lines: list[str]) -> None:
        """Give these lines again, as the next record's."""
        self._again.extendleft(reversed(lines))
        self.number -= len(lines)
        self._kept.clear()


class DelimitedTable:
    """An open CSV or TSV file."""

    def __init__(self, path: Path, delimiter: str | None, encoding: str | None) -> None:
        csv.field_size_limit(MAX_CELL)
        self.path = path
        self._file = TextFile(path, encoding)
        try:
            with readable(self._file, _again):
                self._begin(delimiter)
        except BaseException:
            self.close()
            raise

    def _begin(self, delimiter: str | None) -> None:
        self._lines = _Lines(self._file.text)
        self.delimiter = delimiter or self._guessed()
        self._strict = csv.reader(self._lines, delimiter=self.delimiter, strict=True)
        self._lenient = csv.reader(self._lines, delimiter=self.delimiter)
        self.columns = self._header()

    def _guessed(self) -> str:
        first = next(self._lines, "")
        self._lines.give_back([first] if first else [])
        others = [mark for mark in ";\t" if mark in first]
        return others[0] if others and "," not in first else ","

    def _header(self) -> tuple[str, ...]:
        try:
            cells = next((cells for cells in self._lenient if cells), [""])
        except csv.Error:
            cells = ["\n"]
        if "\0" in cells[0]:
            raise InputError(
                f"{self.path} is not text, or UTF-16 without its mark (--encoding utf-16-le)"
            )
        if cells == [""] or any(map(_is_no_name, cells)):
            raise InputError(
                f"{self.path}: the first line must name the columns, as in `id,text,company`"
            )
        return tuple(cells)

    def rows(self) -> Iterator[Row]:
        """Every row. One whose quotes don't match, or with too many cells, carries a problem."""
        number = 0
        with readable(self._file, _again):
            for cells, problem in self._records():
                number += 1
                yield self._row(number, cells, problem)

    def _row(self, number: int, cells: list[str], problem: str) -> Row:
        surplus = len(cells) - len(self.columns)
        if surplus > 0:
            problem = problem or (
                f"row {number} has {len(cells)} cells, the header {len(self.columns)}: quote cells"
                f" that hold the separator. The surplus is kept in the last column"
            )
            cells[-surplus - 1 :] = [self.delimiter.join(cells[-surplus - 1 :])]
        return Row(number, cells + [""] * -surplus, problem)

    def _records(self) -> Iterator[tuple[list[str], str]]:
        while True:
            self._lines.begin()
            line = self._lines.number + 1
            try:
                cells = next(self._strict)
            except StopIteration:
                return
            except csv.Error as error:
                yield from self._mended(line, "end of data" in str(error))
                continue
            if cells:
                yield cells, ""

    def _mended(self, line: int, at_end: bool) -> Iterator[tuple[list[str], str]]:
        """The record that could not be read strictly, and the next where that shows how to.

        If the lines after its first hold a well-formed record, the quote that opened in the first
        was never closed: the first line is a record by itself. Else the quotes are taken as they
        come.
        """
        problem = f"line {line}: a quote that opens here is not closed, or is not doubled inside"
        first, *rest = self._lines.taken()
        self._lines.give_back(rest)
        following = self._well_formed() if rest else None
        if following:
            yield self._unquoted(first), problem
            yield following, ""
            return
        self._lines.give_back([first, *self._lines.taken()])
        cells = self._as_they_come(line)
        harmless = not rest and not at_end and len(cells) == len(self.columns)
        yield cells, "" if harmless else problem

    def _unquoted(self, line: str) -> list[str]:
        return next(csv.reader([line], delimiter=self.delimiter, quoting=csv.QUOTE_NONE))

    def _well_formed(self) -> list[str] | None:
        try:
            cells = next((cells for cells in self._strict if cells), [])
        except csv.Error:
            return None
        return cells if len(cells) == len(self.columns) else None

    def _as_they_come(self, line: int) -> list[str]:
        try:
            return next(self._lenient)
        except csv.Error:
            raise InputError(
                f"{self.path}, line {line}: a cell of more than {MAX_CELL:,} characters;"
                " is its quote closed?"
            ) from None

    def share_read(self) -> float:
        """How much of the file has been read, 0 to 1."""
        return self._file.share_read()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _is_no_name(cell: str) -> bool:
    # Shown in messages: a posting must not be, where a file has no header.
    return len(cell) > _LONGEST_NAME or "\n" in cell or len(cell.split()) > _MOST_WORDS


def _again(file: TextFile) -> Iterator[list[str]]:
    lines = _Lines(file.text)
    return (cells for cells in csv.reader(lines) if cells)
