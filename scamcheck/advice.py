"""What to do next: steps, questions for the recruiter, what never to send, where to report.

The words are in `data/advice.csv`, the offices in `data/reporting.csv`; both are read at first use.
A row of advice holds for the verdicts and the reasons' families that it names, or for all.
"""

from __future__ import annotations

import functools
from collections.abc import Set
from dataclasses import dataclass

MAX_STEPS = 9
"""A frightened reader needs few steps; the least urgent ones are left out beyond this."""


@dataclass(frozen=True, slots=True)
class Place:
    """An office or site that takes reports of scams."""

    name: str
    """Its name, as it calls itself."""
    url: str
    """Its official address; empty where none could be confirmed."""
    purpose: str
    """What to go there for, and a phone number if it has one."""


@dataclass(frozen=True, slots=True)
class _Row:
    kind: str
    verdicts: frozenset[str]
    families: frozenset[str]
    rank: int
    text: str

    def holds(self, verdict: str, families: Set[str]) -> bool:
        return (not self.verdicts or verdict in self.verdicts) and (
            not self.families or not self.families.isdisjoint(families)
        )


def steps(verdict: str, families: Set[str]) -> tuple[str, ...]:
    """What to do next, most urgent first, with a recap of what to ask and never to send."""
    recap = _texts("recap", verdict, families)
    return (*_texts("step", verdict, families)[: MAX_STEPS - len(recap)], *recap)


def actions(verdict: str, families: Set[str]) -> tuple[str, ...]:
    """The steps without the recap, for a page that shows questions and warnings by themselves."""
    return _texts("step", verdict, families)[:MAX_STEPS]


def questions(families: Set[str]) -> tuple[str, ...]:
    """Questions to send to the recruiter, the ones for these families among them."""
    return _texts("question", "", families)


def never_send() -> tuple[str, ...]:
    """What nobody should send to get a job."""
    return _texts("never", "", frozenset())


def reporting(country: str) -> list[Place]:
    """Where to report, for a two-letter country code; the international places come last."""
    known = _places()
    own = known.get(country.upper(), []) if country else []
    return [*own, *known[""]]


def countries() -> dict[str, str]:
    """Code → name of every country with its own places, by name."""
    names = {row["country"]: row["country_name"] for row in _table("reporting.csv")}
    return dict(sorted(((c, n) for c, n in names.items() if c), key=lambda pair: pair[1]))


def _texts(kind: str, verdict: str, families: Set[str]) -> tuple[str, ...]:
    return _kept(kind, verdict, frozenset(families))


@functools.lru_cache(maxsize=1024)
def _kept(kind: str, verdict: str, families: frozenset[str]) -> tuple[str, ...]:
    """A batch asks for the same few combinations again and again."""
    return tuple(row.text for row in _rows() if row.kind == kind and row.holds(verdict, families))


@functools.cache
def _rows() -> tuple[_Row, ...]:
    rows = [
        _Row(row["kind"], _names(row["verdicts"]), _names(row["families"]), int(row["rank"]),
             row["text"])
        for row in _table("advice.csv")
    ]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: row.rank))


@functools.cache
def _places() -> dict[str, list[Place]]:
    places: dict[str, list[Place]] = {}
    for row in _table("reporting.csv"):
        place = Place(row["name"], row["url"], row["purpose"])
        places.setdefault(row["country"], []).append(place)
    return places


@functools.cache
def _table(name: str) -> list[dict[str, str]]:
    from scamcheck.word_tables import read_table

    return read_table(name)


def _names(cell: str) -> frozenset[str]:
    return frozenset(filter(None, cell.split("|")))
