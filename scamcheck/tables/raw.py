"""Files as text: compression, byte-order marks, encodings, and where decoding failed."""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from scamcheck.errors import InputError

GZIP = b"\x1f\x8b"
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""Byte-order marks; UTF-32's come before UTF-16's, which begin alike."""


def head(path: Path, size: int = 4096) -> bytes:
    """The file's first bytes; none from a pipe, which can't be read twice."""
    if not path.is_file():
        return b"?"
    with path.open("rb") as file:
        return file.read(size)


def marked_encoding(begin: bytes) -> str | None:
    """The encoding that a byte-order mark tells; None without one."""
    return next((name for mark, name in _MARKS.items() if begin.startswith(mark)), None)


class TextFile:
    """A text file, perhaps compressed, read line by line with its line ends kept."""

    def __init__(self, path: Path, encoding: str | None, errors: str = "strict") -> None:
        self.path = path
        self._size = path.stat().st_size or 1
        self._raw = path.open("rb")
        packed = self._raw.peek(2).startswith(GZIP)
        stream = gzip.GzipFile(fileobj=self._raw) if packed else self._raw
        try:
            self.encoding = marked_encoding(stream.peek(4)) or encoding or "utf-8"
        except (OSError, EOFError, zlib.error):
            self._raw.close()
            raise damaged(path) from None
        self.asked = encoding
        self.text = io.TextIOWrapper(stream, self.encoding, errors=errors, newline="")

    def share_read(self) -> float:
        """How much of the file has been read, 0 to 1; 0 for a pipe."""
        if self._raw.closed:
            return 1.0
        return min(1.0, self._raw.tell() / self._size) if self._raw.seekable() else 0.0

    def close(self) -> None:
        """Close the file."""
        self.text.close()
        self._raw.close()


@contextmanager
def readable(file: TextFile, again: Callable[[TextFile], Iterator[list[str]]]) -> Iterator[None]:
    """Turn what goes wrong while a file is read into an InputError that names the row.

    `again` gives the rows of another reading of the file, the first of them its header.
    """
    try:
        yield
    except UnicodeDecodeError:
        raise _undecodable(file, again) from None
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise damaged(file.path) from None


def damaged(path: Path) -> InputError:
    """The failure of a compressed file that could not be read to its end."""
    return InputError(f"{path} is damaged: its compressed data break off or are wrong")


def _undecodable(file: TextFile, again: Callable[[TextFile], Iterator[list[str]]]) -> InputError:
    where = _where(file, again) if file.path.is_file() else ""
    how = (
        "name its true encoding with --encoding"
        if file.asked
        else "save it as UTF-8, or name its encoding, as in --encoding cp1252 (Windows, Excel)"
    )
    return InputError(f"{file.path}{where}: these bytes are not {file.encoding.upper()}; {how}")


def _where(file: TextFile, again: Callable[[TextFile], Iterator[list[str]]]) -> str:
    escaped = TextFile(file.path, file.encoding, errors="surrogateescape")
    try:
        bad = (row for row, cells in enumerate(again(escaped)) if any(map(_escaped, cells)))
        row = next(bad, None)
    finally:
        escaped.close()
    return {None: "", 0: ", first line"}.get(row, f", row {row}")


def _escaped(cell: str) -> bool:
    return not cell.isascii() and any("\udc80" <= char <= "\udcff" for char in cell)
