"""Registration dates in the shapes that registries write, without a backtracking regex.

dateutil is not used: read loosely, it makes a date of this month out of "2 days", and it puts the
month first where registries put the day first.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

_LONGEST = 64
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january", "ene", "janv"),
            ("feb", "february", "févr"),
            ("mar", "march", "mars"),
            ("apr", "april", "abr", "avr"),
            ("may", "mai"),
            ("jun", "june", "juin"),
            ("jul", "july", "juil"),
            ("aug", "august", "ago", "août"),
            ("sep", "sept", "september"),
            ("oct", "october", "okt"),
            ("nov", "november"),
            ("dec", "december", "dic", "déc"),
        ),
        start=1,
    )
    for name in names
}
_PARTS = re.compile(r"[0-9]+|[^\W\d_]+")
_COMPACT = re.compile(r"[0-9]{8}(?:[0-9]{6})?(?![0-9])")


def parse_date(text: str) -> date | None:
    """The date at the start of a registry's value, in UTC; None where there is none.

    >>> parse_date("14-Feb-2000"), parse_date("before Aug-1996"), parse_date("REDACTED")
    (datetime.date(2000, 2, 14), datetime.date(1996, 8, 1), None)
    """
    text = text.strip().strip(".")[:_LONGEST]
    if text.startswith("before "):
        text = text[len("before ") :].strip()
        if len(text) == 4 and text.isascii() and text.isdigit():
            return _date(int(text), 1, 1)
    return _iso(text) or _compact(text) or _in_parts(text)


def _iso(text: str) -> date | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return moment.date()
    try:
        return moment.astimezone(UTC).date()
    except OverflowError:
        return None


def _compact(text: str) -> date | None:
    found = _COMPACT.match(text)
    return _date(int(text[:4]), int(text[4:6]), int(text[6:8])) if found else None


def _in_parts(text: str) -> date | None:
    """Day, month and year that stand apart: `2000. 02. 14.`, `Mon Feb 14 2000`, `Feb-2000`."""
    parts = [part.lower() for part in _PARTS.findall(text)]
    named = next((_MONTHS[part] for part in parts[:4] if part in _MONTHS), None)
    numbers = [part for part in parts if part.isascii() and part.isdigit()]
    year_at = next((at for at, part in enumerate(numbers) if len(part) == 4), None)
    if year_at is None or (named is None and not parts[0].isdigit()):
        return None
    year = int(numbers[year_at])
    if named is not None:
        return _date(year, named, _named_day(numbers, year_at))
    if year_at == 0 and len(numbers) >= 3:
        return _date(year, int(numbers[1]), int(numbers[2]))
    return _date(year, int(numbers[1]), int(numbers[0])) if year_at == 2 else None


def _named_day(numbers: list[str], year_at: int) -> int:
    """The day beside a month's name: before the year, or right after it (`2001-Aug-23`)."""
    if year_at > 0:
        return int(numbers[0])
    return int(numbers[1]) if len(numbers) > 1 else 1


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
