"""The kinds of stretch that pass between modules."""

from __future__ import annotations

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
