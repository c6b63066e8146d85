"""Rows of plain values in, plain tuples out: the part of a batch that runs in every worker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scamcheck.errors import PostingError
from scamcheck.posting import Ages, Posting
from scamcheck.tables.base import MISSING, Scored
from scamcheck.verdict import Reason, Thresholds

LOOKUP_BUDGET = 300.0
"""Seconds that a batch spends on looking domains up, unless told otherwise."""
MAX_EVIDENCE = 300
"""About how many characters the evidence cell holds."""
_NUMBERS = frozenset(("review_count", "review_rating", "company_founded"))
_NO_NUMBER = frozenset(("", "nan", "null", "none", "n/a", "na", "-", "-1", "-1.0"))
"""What stands for "unknown" in the number columns of public data sets."""
_NOT_PRINTED = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")


@dataclass(frozen=True, slots=True)
class Scorer:
    """Scores chunks of rows; small enough to be sent to a worker."""

    fields: tuple[str, ...]
    """The posting's fields that the rows' values are, in order."""
    thresholds: Thresholds | None = None
    """The cuts; None for the model's own."""
    shift: float = 0.0
    """Added to the log-odds, for another share of scams than the reference."""

    def score(self, rows: Sequence[Sequence[Any]], ages: Ages | None = None) -> list[Scored]:
        """One tuple for each row, in order; a row that can't be scored says why."""
        read = [self._posting(row) for row in rows]
        good = [posting for posting in read if isinstance(posting, Posting)]
        found = iter(self._results(good, ages))
        return [
            next(found) if isinstance(posting, Posting) else unscored(posting) for posting in read
        ]

    def ages(self, rows: Sequence[Sequence[Any]], budget: float | None) -> Ages:
        """The ages of the domains that rows name, looked up within `budget` seconds."""
        from scamcheck.engine import engine
        from scamcheck.registration import ages_for

        read = [self._posting(row) for row in rows]
        good = [posting for posting in read if isinstance(posting, Posting)]
        return ages_for(engine(), good, budget=budget)

    def _posting(self, row: Sequence[Any]) -> Posting | str:
        try:
            return Posting.of(
                {
                    name: value
                    for name, value in zip(self.fields, row, strict=True)
                    if value is not MISSING and not (name in _NUMBERS and _no_number(value))
                }
            )
        except PostingError as error:
            return str(error)

    def _results(self, postings: list[Posting], ages: Ages | None) -> list[Scored]:
        from scamcheck.engine import engine

        try:
            return [
                (
                    one.probability, one.verdict,
                    ";".join(reason.signal for reason in one.reasons),
                    evidence_cell(one.reasons), "",
                )
                for one in engine().judge(postings, self.thresholds, self.shift, ages)
            ]  # fmt: skip
        except Exception as error:  # one posting never fails the rest
            if len(postings) == 1:
                return [unscored(f"internal error ({type(error).__name__}): please report it")]
        return [scored for posting in postings for scored in self._results([posting], ages)]


def _no_number(value: object) -> bool:
    return value == -1 or (isinstance(value, str) and value.strip().lower() in _NO_NUMBER)


def unscored(why: str) -> Scored:
    """The tuple of a row that could not be scored."""
    return None, None, "", "", why


def evidence_cell(reasons: Sequence[Reason]) -> str:
    """The words behind the strongest reasons, on one line and cut to a readable length."""
    shown: dict[str, None] = {}
    room = MAX_EVIDENCE
    for reason in reasons:
        for piece in reason.evidence:
            words = _NOT_PRINTED.sub(" ", piece.text).strip()
            if not words or any(words in other for other in shown):
                continue
            if room < 10:
                return " | ".join(shown)
            shown[words if len(words) <= room else words[: room - 1] + "…"] = None
            room -= len(words) + 3
    return " | ".join(shown)
