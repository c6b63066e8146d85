"""JSON Lines: one object a line; a line that is none keeps its place and says so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scamcheck.errors import InputError
from scamcheck.tables.base import MISSING, Row
from scamcheck.tables.raw import TextFile, readable


class JsonlTable:
    """An open JSON Lines file; its columns are all keys of all its objects, as they first occur."""

    def __init__(self, path: Path, encoding: str | None) -> None:
        self.path = path
        self._encoding = encoding
        self.columns = self._keys()
        self._file = TextFile(path, encoding)

    def _keys(self) -> tuple[str, ...]:
        """All keys, by a first reading: a later object may have one that the first hasn't."""
        keys: dict[str, None] = {}
        file = TextFile(self.path, self._encoding)
        try:
            with readable(file, _again):
                for line in _lines(file):
                    keys.update(dict.fromkeys(_object(line) or ()))
        finally:
            file.close()
        if not keys:
            raise InputError(f'{self.path}: no line is a JSON object such as {{"text": "…"}}')
        return tuple(keys)

    def rows(self) -> Iterator[Row]:
        """Every row; keys that an object doesn't have are MISSING."""
        with readable(self._file, _again):
            for number, line in enumerate(_lines(self._file), 1):
                found = _object(line)
                problem = f"row {number} is not a JSON object" if found is None else ""
                cells = [(found or {}).get(key, MISSING) for key in self.columns]
                yield Row(number, cells, problem)

    def share_read(self) -> float:
        """How much of the file has been read, 0 to 1."""
        return self._file.share_read()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _lines(file: TextFile) -> Iterator[str]:
    return (line for line in file.text if not line.isspace())


def _object(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _again(file: TextFile) -> Iterator[list[str]]:
    yield []
    for line in _lines(file):
        yield [line]
