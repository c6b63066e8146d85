"""Posting: the fields that people give, from text, a mapping or a row of a table."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from scamcheck.errors import PostingError

MAX_CHARACTERS = 1_000_000
"""The longest field accepted, in code points."""
Ages = Mapping[str, float | None]
"""Registrable domain → age in days, None where the registry gave none."""


@dataclass(frozen=True, slots=True)
class Posting:
    """What someone pasted, sent or exported: an advert, a message, an e-mail, a chat."""

    text: str
    """The words themselves: plain text, HTML, a pasted e-mail or a chat export. Required."""
    title: str = ""
    """The job's title; empty if not given, as all text fields below."""
    company: str = ""
    """The employer's name."""
    salary: str = ""
    """Pay as the board shows it, in any wording."""
    location: str = ""
    """Where the work is."""
    url: str = ""
    """Where the posting was found or where it sends the applicant. Never opened."""
    contact: str = ""
    """E-mail address, phone number or handle to answer to."""
    channel: str = ""
    """How it arrived: board, email, whatsapp … Kept for the reader; no signal uses it."""
    review_count: float | None = None
    """How many public reviews the employer has; None if unknown."""
    review_rating: float | None = None
    """Their mean on a scale of 0 to 5; None if unknown."""
    company_founded: int | None = None
    """The year in which the employer was founded; None if unknown."""
    id: str = ""
    """The caller's own name for the posting, passed through."""

    @classmethod
    def of(cls, given: str | Mapping[str, object] | Posting) -> Posting:
        """Read a posting from text or a mapping.

        Unknown keys are ignored. Raises PostingError, naming the field, for a missing text or
        a value of the wrong type or range; the message never repeats the value.
        """
        if isinstance(given, Posting):
            return given
        if isinstance(given, str):
            given = {"text": given}
        if not isinstance(given, Mapping):
            raise PostingError(
                f"a posting is a text or an object with a `text` field, not {_kind(given)}"
            )
        if given.get("text") is None:
            raise PostingError("`text` is missing: give the words of the posting", "text")
        values = {name: read(name, given[name]) for name, read in _READERS.items() if name in given}
        if not str(values["text"]).strip():
            raise PostingError("`text` is empty: paste the words of the posting", "text")
        return cls(**values)  # type: ignore[arg-type]


TEXT_FIELDS = ("title", "company", "salary", "location", "url", "contact", "channel", "id")
SEARCHED_FIELDS = ("title", "text", "salary", "company", "location", "url", "contact")
"""The fields in which signals look for words, in reading order."""


def _kind(value: object) -> str:
    names = {"NoneType": "null", "dict": "an object", "list": "a list", "bool": "true or false"}
    name = type(value).__name__
    return names.get(name, "a number" if isinstance(value, int | float) else f"a {name}")


def _text(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and math.isnan(value):
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool) and name != "text":
        value = str(value)
    if not isinstance(value, str):
        raise PostingError(f"`{name}` must be text, not {_kind(value)}", name)
    if len(value) > MAX_CHARACTERS:
        raise PostingError(
            f"`{name}` has {len(value):,} characters; at most {MAX_CHARACTERS:,} are read", name
        )
    return value


def _number(name: str, value: object, low: float, high: float) -> float | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise PostingError(f"`{name}` must be a number, not {_kind(value)}", name)
    try:
        number = float(value)
    except (ValueError, OverflowError):
        raise PostingError(f"`{name}` must be a number such as {high:g}", name) from None
    if math.isnan(number):
        return None
    if not low <= number <= high:
        raise PostingError(f"`{name}` must lie between {low:g} and {high:g}", name)
    return number


def _year(name: str, value: object) -> int | None:
    number = _number(name, value, 0, 2100)
    if number is None or number == 0:
        return None
    if number != int(number) or number < 1000:
        raise PostingError(f"`{name}` must be a year such as 1984", name)
    return int(number)


_READERS: dict[str, Callable[[str, object], object]] = {
    "text": _text,
    **dict.fromkeys(TEXT_FIELDS, _text),
    "review_count": lambda name, value: _number(name, value, 0, 1e9),
    "review_rating": lambda name, value: _number(name, value, 0, 5),
    "company_founded": _year,
}
assert set(_READERS) == {field.name for field in fields(Posting)}
