"""Writing scored tables: a file that appears whole or not at all, and the guard on formulas."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import re
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TextIO

from scamcheck.errors import InputError
from scamcheck.tables.base import ADDED, MISSING, Scored

_RISKY = re.compile(r"[=+@\t\r]|-(?! )")
_NUMBER = re.compile(r"[+-]?[0-9.,]+%?")


def guarded(cell: str) -> str:
    """The cell, behind an apostrophe if a spreadsheet would run it as a formula."""
    return "'" + cell if _RISKY.match(cell) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    if _NUMBER.fullmatch(cell):
        return any(char.isdigit() for char in cell)
    try:
        float(cell)
    except ValueError:
        return False
    return cell[0] not in "\t\r"


def as_text(value: Any) -> str:
    """A value as a cell's text; nothing for what is missing."""
    if isinstance(value, str):
        return value
    if value is None or value is MISSING or value != value:
        return ""
    if isinstance(value, bool | list | dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int | float):
        return repr(value)
    return str(value) if getattr(value, "is_valid", True) else ""


class WholeFile:
    """A file that takes its name only when it is finished; until then the old one stays."""

    def __init__(self, path: Path) -> None:
        self._target = path.resolve()
        self._direct = self._target.exists() and not self._target.is_file()
        try:
            self.file, self._name = self._opened(path)
        except OSError as error:
            raise InputError(f"{path} can't be written: {error.strerror}") from None

    def _opened(self, path: Path) -> tuple[BinaryIO, str]:
        folder = self._target.parent
        if self._target.is_dir():
            raise InputError(f"{path} is a folder: name a file")
        if not folder.is_dir():
            raise InputError(f"{path} can't be written: the folder {path.parent} does not exist")
        if self._direct:
            return self._target.open("wb"), ""
        if self._target.exists() and not os.access(self._target, os.W_OK):
            raise InputError(f"{path} can't be written: it is write-protected")
        name = folder / f".{self._target.name[:100]}.{secrets.token_hex(6)}.part"
        return name.open("xb", 1 << 18), str(name)

    def __enter__(self) -> WholeFile:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        try:
            if kind is None:
                self.commit()
        finally:
            self.discard()

    def commit(self) -> None:
        """Put the finished file in its place, with the old one's permissions."""
        self.file.close()
        if self._name:
            if self._target.exists():
                os.chmod(self._name, self._target.stat().st_mode & 0o777)
            os.replace(self._name, self._target)

    def discard(self) -> None:
        """Leave nothing behind; does nothing after `commit`."""
        with contextlib.suppress(OSError):  # a full disk: what was not written is not wanted
            self.file.close()
        if self._name and os.path.exists(self._name):
            os.unlink(self._name)


class Writer(Protocol):
    """Takes rows and what was found of them."""

    def write(self, cells: Sequence[Sequence[Any]], scored: Sequence[Scored]) -> None:
        """Write rows and what was found of them."""

    def close(self) -> None:
        """Finish what is written; the file itself stays open."""


class _Newlines:
    """Ends records with a newline alone.

    The csv module quotes cells that hold a carriage return only if its own records end in one.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, record: str) -> int:
        return self._file.write(record[:-2] + "\n")


class DelimitedWriter:
    """Rows into CSV or TSV."""

    def __init__(self, sink: BinaryIO, columns: Sequence[str], delimiter: str, raw: bool) -> None:
        self._text = text_of(sink)
        self._guard: Callable[[str], str] = str if raw else guarded
        self._csv = csv.writer(_Newlines(self._text), delimiter=delimiter, lineterminator="\r\n")
        self._csv.writerow([self._guard(name) for name in (*columns, *ADDED)])

    def write(self, cells: Sequence[Sequence[Any]], scored: Sequence[Scored]) -> None:
        """Write rows and what was found of them."""
        guard = self._guard
        for given, found in zip(cells, scored, strict=True):
            row = [guard(value if type(value) is str else as_text(value)) for value in given]
            chance, verdict, *words = found
            row.append("" if chance is None else repr(chance))
            row.append(verdict or "")
            row += map(guard, words)
            self._csv.writerow(row)

    def close(self) -> None:
        """Finish what is written."""
        self._text.flush()


class JsonlWriter:
    """Rows into JSON Lines."""

    def __init__(self, sink: BinaryIO, columns: Sequence[str]) -> None:
        self._text = text_of(sink)
        self._names = (*columns, *ADDED)

    def write(self, cells: Sequence[Sequence[Any]], scored: Sequence[Scored]) -> None:
        """Write rows and what was found of them."""
        for given, found in zip(cells, scored, strict=True):
            pairs = zip(self._names, (*given, *found), strict=True)
            row = {name: value for name, value in pairs if value is not MISSING}
            self._text.write(json.dumps(row, ensure_ascii=False, default=_plain) + "\n")

    def close(self) -> None:
        """Finish what is written."""
        self._text.flush()


def _plain(value: Any) -> Any:
    inner = value.as_py() if hasattr(value, "as_py") else value
    return inner if isinstance(inner, str | int | float | bool | list | dict | None) else str(inner)


def text_of(sink: BinaryIO) -> TextIO:
    """UTF-8; a lone surrogate, which it can't hold, is written as its escape."""
    return io.TextIOWrapper(sink, "utf-8", errors="backslashreplace", newline="")
