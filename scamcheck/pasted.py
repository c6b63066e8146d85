"""One posting from a file or a pipe: text, HTML or an e-mail."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from scamcheck.errors import InputError
from scamcheck.tables.raw import marked_encoding

MAX_BYTES = 4_000_000
"""The longest text file; a million characters of it are read, of up to four bytes each."""
MAX_MAIL_BYTES = 40_000_000
"""The longest e-mail: its attachments are left alone."""
_MAIL_LINE = re.compile(
    rb"(?:return-path|received|delivered-to|message-id|mime-version|from|to|subject|date|reply-to"
    rb"|content-type|dkim-signature|x-[a-z-]+|arc-[a-z-]+|authentication-results):",
    re.IGNORECASE,
)
_MAIL_PART = re.compile(rb"^(?:received|mime-version|content-type|message-id):", re.I | re.M)
_FOREIGN = {
    b"%PDF": "a PDF", b"PK\x03\x04": "a Word, Excel or zip file", b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image", b"GIF8": "an image", b"\xd0\xcf\x11\xe0": "an old Office file",
    b"\x1f\x8b": "a compressed file",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a file or pipe gave."""

    fields: dict[str, str]
    """Fields of a posting; `text` is always there."""
    attachments: tuple[str, ...] = ()
    """Names of an e-mail's attachments, which were not read."""


def read_posting(file: Path | None, encoding: str | None = None) -> Pasted:
    """Read a posting from a file, or from stdin without one.

    Raises InputError, naming the file and what to do, for what is no text, too long or empty.
    """
    name = "stdin" if file is None else str(file)
    data = _bytes(file, name)
    if not data.strip():
        raise InputError(f"{name} is empty: give the words of the posting")
    if _is_mail(file, data):
        from scamcheck.mail import read_mail

        return read_mail(data, name)
    return Pasted({"text": _decoded(data, name, encoding)})


def _bytes(file: Path | None, name: str) -> bytes:
    if file is None:
        return _limited(sys.stdin.buffer, name, MAX_BYTES)
    limit = MAX_MAIL_BYTES if file.suffix.lower() == ".eml" else MAX_BYTES
    try:
        with file.open("rb") as stream:
            return _limited(stream, name, limit)
    except IsADirectoryError:
        raise InputError(f"{name} is a folder: name a file") from None
    except (FileNotFoundError, ValueError):
        raise InputError(_not_found(name)) from None
    except OSError as error:
        if len(name) > 200 or "\n" in name:
            raise InputError(_not_found(name)) from None
        raise InputError(f"{name} can't be read: {error.strerror}") from None


def _not_found(name: str) -> str:
    # The argument may be a posting; an error never repeats one.
    if len(name) > 200 or name.count(" ") > 3 or "\n" in name:
        return "no such file. To check words, pipe them in: scamcheck check < posting.txt"
    return f"{name} does not exist; to check words, pipe them in: scamcheck check < posting.txt"


def _limited(stream: BinaryIO, name: str, limit: int) -> bytes:
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputError(f"{name} has more than {limit // 1_000_000} MB: give one posting only")
    return data


def _is_mail(file: Path | None, data: bytes) -> bool:
    if file is not None and file.suffix.lower() == ".eml":
        return True
    head = data[:20_000].lstrip()
    return bool(_MAIL_LINE.match(head) and _MAIL_PART.search(head))


def _decoded(data: bytes, name: str, encoding: str | None) -> str:
    for magic, what in _FOREIGN.items():
        if data.startswith(magic):
            raise InputError(f"{name} is {what}: give its words as text, HTML or .eml")
    chosen = marked_encoding(data[:4]) or encoding or "utf-8"
    try:
        text = data.decode(chosen)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}, byte {error.start:,}: not {chosen.upper()}; save it as UTF-8, or name its"
            " encoding, as in --encoding cp1252"
        ) from None
    if text.count("\0") > len(text) // 100:
        raise InputError(f"{name} is binary: give the posting's words as text, HTML or .eml")
    return text
