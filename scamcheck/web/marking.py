"""Marks the words behind the reasons in the posting, with the reasons' numbers."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from scamcheck.posting import SEARCHED_FIELDS, Posting
from scamcheck.verdict import Reason

LABELS = {
    "title": "Title", "text": "Posting", "salary": "Pay", "company": "Company",
    "location": "Place", "url": "Link", "contact": "Contact",
}  # fmt: skip
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Mark:
    """Code points start:end of a field, behind the reason with this number."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class MarkedField:
    """One field of the posting, ready to show."""

    name: str
    label: str
    html: Markup


def readable(text: str) -> str:
    """Control characters and lone surrogates as replacement characters, one for one."""
    return _UNREADABLE.sub("\ufffd", text)


def marked_fields(posting: Posting, reasons: Sequence[Reason]) -> list[MarkedField]:
    """The posting's fields that hold something, the text last."""
    names = [name for name in SEARCHED_FIELDS if name != "text" and getattr(posting, name)]
    return [
        MarkedField(name, LABELS[name], mark(getattr(posting, name), marks_in(name, reasons), name))
        for name in (*names, "text")
    ]


def marks_in(field: str, reasons: Sequence[Reason]) -> list[Mark]:
    """The marks of one field; reasons are numbered from 1."""
    return [
        Mark(start, end, number)
        for number, reason in enumerate(reasons, 1)
        for start, end in _runs(reason, field)
    ]


def quotes(posting: Posting, reason: Reason, limit: int = 3) -> list[tuple[str, str]]:
    """A reason's words as (field, words), each wording once, for the reason's card."""
    found: dict[str, tuple[str, str]] = {}
    for field in dict.fromkeys(piece.field for piece in reason.evidence):
        for start, end in _runs(reason, field):
            words = readable(getattr(posting, field)[start:end])
            found.setdefault(words.casefold(), (field, words))
    return list(found.values())[:limit]


def _runs(reason: Reason, field: str) -> list[tuple[int, int]]:
    """Where a reason's evidence lies in a field, with what overlaps joined."""
    runs: list[tuple[int, int]] = []
    for piece in sorted(
        (piece for piece in reason.evidence if piece.field == field), key=lambda p: p.start
    ):
        if runs and piece.start <= runs[-1][1]:
            runs[-1] = (runs[-1][0], max(runs[-1][1], piece.end))
        else:
            runs.append((piece.start, piece.end))
    return runs


def mark(text: str, marks: Iterable[Mark], field: str = "text") -> Markup:
    """The text, escaped, with `<mark>` around marked words and links to the reasons after them.

    Marks may overlap: each run of marked characters is cut where a mark starts or ends.
    """
    shown = readable(text)
    kept = sorted(
        (m for m in marks if 0 <= m.start < m.end <= len(text)), key=lambda m: (m.start, m.end)
    )
    edges = sorted({0, len(text), *(m.start for m in kept), *(m.end for m in kept)})
    named: set[int] = set()
    pieces = [
        _piece(shown[start:end], [m for m in kept if m.start < end and m.end > start], end, field,
               named)
        for start, end in itertools.pairwise(edges)
    ]  # fmt: skip
    return Markup("").join(pieces)


def _piece(words: str, marks: list[Mark], end: int, field: str, named: set[int]) -> Markup:
    if not marks:
        return escape(words)
    ending = sorted({m.number for m in marks if m.end == end})
    refs = Markup("").join(_reference(number, field, named) for number in ending)
    return Markup("<mark>{}{}</mark>").format(words, refs)


def _reference(number: int, field: str, named: set[int]) -> Markup:
    # Only the first mark of a reason in a field has an id: the reason's card links there.
    name = Markup(' id="in-{}-{}"').format(field, number) if number not in named else Markup("")
    named.add(number)
    return Markup('<a class="ref"{} href="#reason-{}" aria-label="(reason {})">{}</a>').format(
        name, number, number, number
    )
