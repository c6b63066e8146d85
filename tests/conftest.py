"""Fixtures that several tests share."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

import scamcheck.engine
from scamcheck.engine import Judged
from scamcheck.posting import Posting
from scamcheck.reading import Reading
from scamcheck.verdict import Evidence, Reason, Result, Thresholds, Unknown


class FakeEngine:
    """Stands for the engine where a test is about tables or printing: "scam" is a scam."""

    def __init__(self) -> None:
        self.model = SimpleNamespace(
            manifest={"version": "0", "trained": "2026-01-01", "reference_share": 0.2},
            thresholds=Thresholds(likely_scam=0.8, suspicious=0.4),
        )
        self.seen: list[Posting] = []

    def judge(
        self,
        postings: Sequence[Posting],
        thresholds: Thresholds | None = None,
        shift: float = 0.0,
        ages: Mapping[str, float | None] | None = None,
    ) -> list[Judged]:
        """One verdict for each posting; "boom" fails as a defect would."""
        self.seen += postings
        if any("boom" in posting.text for posting in postings):
            raise ZeroDivisionError(postings[0].text)
        cuts = thresholds or self.model.thresholds
        return [self._judged(posting, cuts, shift) for posting in postings]

    def check(self, posting: Posting, ages: Mapping[str, float | None] | None = None) -> Result:
        """The result for one posting."""
        (judged,) = self.judge([posting], ages=ages)
        return Result(
            judged.verdict, judged.probability, "A summary.", judged.reasons,
            (Unknown("review_count", "no review count was given"),), ("Do this next.",),
            {"version": "0", "trained": "2026-01-01"},
        )  # fmt: skip

    def _judged(self, posting: Posting, cuts: Thresholds, shift: float) -> Judged:
        at = posting.text.find("scam")
        log_odds = (2.2 if at >= 0 else -2.2) + shift
        chance = 1 / (1 + math.exp(-log_odds))
        evidence = (Evidence("text", at, at + 4, "scam"),)
        reasons = (Reason("says_scam", "wording", "Says scam", "It says scam.", 4.4, evidence),)
        reading = cast(Reading, None)  # what is found in words is not what these tests are about
        return Judged(cuts.level(chance), chance, reasons if at >= 0 else (), reading, {})


@pytest.fixture
def fake_engine(monkeypatch: pytest.MonkeyPatch) -> FakeEngine:
    """The engine that every caller gets in this test."""
    fake = FakeEngine()
    monkeypatch.setattr(scamcheck.engine, "engine", lambda: fake)
    return fake


def read_csv(path: Path, delimiter: str = ",") -> list[list[str]]:
    """All records of a CSV file, its header first."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))
