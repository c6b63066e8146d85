"""The kinds of stretch that pass between modules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

Edit = tuple[int, int, str]
"""Replace code points start:end of a view by a string."""


class Span(NamedTuple):
    """A stretch of the joined view's bytes, end exclusive."""

    start: int
    end: int


class Located(NamedTuple):
    """Code points start:end of one field of the original, for what is found outside the view."""

    field: str
    start: int
    end: int


def code_points(
    data: bytes, text: str, spans: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Spans of `data`, in order, as code points of `text`, whose UTF-8 it is.

    Searching bytes and counting here takes half as long as searching a string does.
    """
    if len(data) == len(text):
        yield from spans
        return
    done_bytes = done = 0
    for start, end in spans:
        done += len(data[done_bytes:start].decode())
        size = len(data[start:end].decode())
        yield done, done + size
        done_bytes, done = end, done + size
