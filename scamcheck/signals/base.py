"""How a signal is declared, and the register that every declaration enters by itself.

A signal is one named, typed fact about a posting. Its declaration is everything: the model's
column, the explanation shown to a user, `scamcheck signals`, the docs page and the tests read it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from scamcheck.signals.rules import Rule
from scamcheck.span import Located, Span

if TYPE_CHECKING:
    from scamcheck.reading import Reading

Family = Literal[
    "fees", "payment", "rate", "domain", "reviews", "contact", "identity", "impersonation",
    "money_movement", "account_rental", "malware", "evasion", "pressure", "wording",
]  # fmt: skip
FAMILIES: tuple[str, ...] = Family.__args__  # type: ignore[attr-defined]
"""All families, the five that the product is named for first."""

Example = str | Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a signal found in one posting."""

    value: float
    """The signal's value; NaN if unknown."""
    evidence: tuple[Span | Located, ...] = ()
    """The words behind it; empty for a fact that stands in no field."""
    note: str = ""
    """Fills `{note}` in the explanation; for an unknown value, why it is unknown."""


ABSENT = Finding(0.0)
MOST_SPANS = 12
"""So many words are marked for one signal at most."""


def unknown(why: str) -> Finding:
    """The finding of a signal that could not be determined, and why."""
    return Finding(math.nan, note=why)


@dataclass(frozen=True, slots=True)
class Signal:
    """One declared signal."""

    name: str
    family: Family
    kind: Literal["flag", "number"]
    sense: Literal[1, 0, -1]
    """+1: a larger value never lowers the risk; -1: never raises it; 0: recorded, not used."""
    title: str
    """A few words that name it to a user."""
    meaning: str
    """One line for analysts: what the value is, in which unit, where it comes from."""
    explanation: str
    """The sentence shown to a user when it is present; may hold `{note}`."""
    find: Callable[[Reading], Finding]
    """Works the finding out; `found_in` does so once a posting."""
    bound: float
    """Present means: on the risky side of this value (above it for sense 1, below for -1)."""
    absent: float
    """What stands in for "left out" in an explanation: 0 for a flag, 1 for a ratio, else NaN."""
    hits: tuple[Example, ...]
    misses: tuple[Example, ...]
    rules: tuple[Rule, ...] = ()
    weak: bool = False
    """Common in honest postings too: not counted among the tells (see features.py)."""

    def found_in(self, reading: Reading) -> Finding:
        """What it finds in a posting, worked out once."""
        found = reading.findings.get(self.name)
        if found is None:
            found = reading.findings[self.name] = self.find(reading)
        return found

    def present(self, value: float) -> bool:
        """Whether a value is on the risky side; an unknown one never is."""
        return value > self.bound if self.sense >= 0 else value < self.bound


REGISTER: dict[str, Signal] = {}


def _enter(signal: Signal) -> Signal:
    if signal.name in REGISTER:
        raise ValueError(f"signal {signal.name!r} is declared twice")
    REGISTER[signal.name] = signal
    return signal


def flag(
    name: str,
    family: Family,
    *,
    title: str,
    meaning: str,
    explanation: str,
    rules: Iterable[Rule] = (),
    find: Callable[[Reading], Finding] | None = None,
    hits: Iterable[Example],
    misses: Iterable[Example],
    sense: Literal[1, 0] = 1,
    weak: bool = False,
) -> Signal:
    """Declare a signal that is there or not, by rules over the words or by a function."""
    kept = tuple(rules)
    if bool(kept) == (find is not None):
        raise ValueError(f"signal {name!r} takes either rules or a function")
    if find is None:
        indexes = frozenset(rule.index for rule in kept)

        def find(reading: Reading) -> Finding:
            if indexes.isdisjoint(reading.rule_hits):
                return ABSENT
            return _by_rules(kept, reading)

    return _enter(
        Signal(
            name, family, "flag", sense, title, meaning, explanation, find, 0.5, 0.0,
            tuple(hits), tuple(misses), kept, weak,
        )
    )  # fmt: skip


def _by_rules(rules: tuple[Rule, ...], reading: Reading) -> Finding:
    spans: list[Span] = []
    for rule in rules:
        if rule.index in reading.rule_hits:
            spans += rule.spans(reading.data)
    return Finding(1.0, tuple(spans[:MOST_SPANS])) if spans else ABSENT


def number(
    name: str,
    family: Family,
    *,
    sense: Literal[1, 0, -1],
    bound: float,
    absent: float,
    title: str,
    meaning: str,
    explanation: str,
    find: Callable[[Reading], Finding],
    hits: Iterable[Example],
    misses: Iterable[Example],
) -> Signal:
    """Declare a signal that is a number, unknown (NaN) where it can't be determined."""
    return _enter(
        Signal(
            name, family, "number", sense, title, meaning, explanation, find, bound, absent,
            tuple(hits), tuple(misses),
        )
    )  # fmt: skip
