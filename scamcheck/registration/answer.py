"""What asking one registry can come to: a date, a final "no date", or no answer this time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

NOT_REGISTERED = "not registered, or its registry doesn't publish it"
NO_DATE = "its registry publishes no registration date"
NO_REGISTRY = "no registry that answers such questions is known for its ending"
TOO_SLOW = "its registry did not answer in time"
OUT_OF_TIME = "the time for lookups ran out first"


@dataclass(frozen=True, slots=True)
class Answer:
    """A registry's own word."""

    registered: date | None
    """None where it has no date to give."""
    why: str = ""
    """Why there is none; empty where there is."""


class NoAnswer(Exception):
    """Nothing usable came back; another time it may. Its text says why, in plain words."""


class TooMany(NoAnswer):
    """The registry wants fewer questions; it was noted, and it may be asked again after a pause."""
