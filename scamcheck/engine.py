"""The hall behind the four doors: postings in, results out."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from scamcheck.employers import Directory, configured_directory
from scamcheck.features import COLUMNS, USED, count_tells, row
from scamcheck.model.explain import weigh_many
from scamcheck.model.store import Model, default_folder, load, probability
from scamcheck.posting import Ages, Posting
from scamcheck.reading import Reading
from scamcheck.signals import SIGNALS, anchors
from scamcheck.signals.base import Finding, Signal
from scamcheck.span import Located, Span
from scamcheck.verdict import (
    Evidence,
    Reason,
    Result,
    Thresholds,
    Unknown,
    Verdict,
    assemble,
    too_little,
)


class Judged(NamedTuple):
    """What the model says of one posting, without the words around it."""

    verdict: Verdict
    probability: float
    reasons: tuple[Reason, ...]
    """Every present risk signal, heaviest first."""
    reading: Reading
    findings: Mapping[str, Finding]


@dataclass(frozen=True)
class Engine:
    """A model and a directory, loaded once and shared by every check; safe across threads."""

    model: Model
    directory: Directory

    def read(self, posting: Posting, ages: Ages | None = None) -> Reading:
        """Prepare a posting for the signals."""
        return Reading(posting, self.directory, self.model.lexicons, anchors(), ages)

    def _read_many(self, postings: Sequence[Posting], ages: Ages | None) -> list[Reading]:
        """The same for many, with what is cheaper to find for all at once."""
        readings = [self.read(posting, ages) for posting in postings]
        views = [reading.data for reading in readings]
        found = zip(anchors().hits(views), self.model.lexicons.score_many(views), strict=True)
        for reading, (hits, wording) in zip(readings, found, strict=True):
            reading.rule_hits, reading.wording = hits, wording
        return readings

    def judge(
        self,
        postings: Sequence[Posting],
        thresholds: Thresholds | None = None,
        shift: float = 0.0,
        ages: Ages | None = None,
    ) -> list[Judged]:
        """Verdicts and reasons in the order of the postings; the model is called once for all.

        `shift` is added to the log-odds, for another share of scams than the reference.
        """
        if not postings:
            return []
        readings = self._read_many(postings, ages)
        found = find_many(readings)
        rows = count_tells(np.array([row(findings) for findings in found]))
        log_odds, weighed = weigh_many(rows, self.model.log_odds)
        cuts = thresholds or self.model.thresholds
        chances = probability(log_odds + shift).tolist()
        judged = []
        for reading, findings, chance, weights in zip(
            readings, found, chances, weighed, strict=True
        ):
            reasons, verdict = _reasons(reading, findings, weights), cuts.level(chance)
            if verdict == "no_red_flags" and not reasons and too_little(reading.posting):
                verdict = "too_little_text"
            judged.append(Judged(verdict, chance, reasons, reading, findings))
        return judged

    def check_many(self, postings: Sequence[Posting], ages: Ages | None = None) -> list[Result]:
        """Results in the order of the postings."""
        return [
            assemble(
                one.verdict, one.probability, one.reasons,
                _unknown(one.reading, one.findings), self.model.identity,
            )
            for one in self.judge(postings, ages=ages)
        ]  # fmt: skip

    def check(self, posting: Posting, ages: Ages | None = None) -> Result:
        """The result for one posting."""
        return self.check_many([posting], ages)[0]


def find_all(reading: Reading) -> Mapping[str, Finding]:
    """Every signal's finding in one posting."""
    return find_many([reading])[0]


def find_many(readings: Sequence[Reading]) -> list[Mapping[str, Finding]]:
    """The same for many postings, signal by signal, so that a pattern's automaton stays at hand."""
    for signal in SIGNALS:
        for reading in readings:
            signal.found_in(reading)
    return [reading.findings for reading in readings]


def _reasons(
    reading: Reading, findings: Mapping[str, Finding], weights: Mapping[int, float]
) -> tuple[Reason, ...]:
    heaviest = sorted(weights.items(), key=lambda pair: -pair[1])
    return tuple(
        _reason(reading, USED[column], findings[COLUMNS[column]], weight)
        for column, weight in heaviest
    )


def _unknown(reading: Reading, findings: Mapping[str, Finding]) -> tuple[Unknown, ...]:
    """What could not be determined, and which domains' ages are missing beside a known one."""
    unknown = [
        Unknown(signal.name, findings[signal.name].note)
        for signal in USED
        if math.isnan(findings[signal.name].value)
    ]
    partly = reading.ages_missing
    if partly and not math.isnan(findings["domain_age_days"].value):
        unknown.append(Unknown("domain_age_days", f"known in part; {partly}"))
    return tuple(unknown)


def _reason(reading: Reading, signal: Signal, finding: Finding, weight: float) -> Reason:
    return Reason(
        signal.name,
        signal.family,
        signal.title,
        signal.explanation.format(note=finding.note).strip(),
        weight,
        evidence(reading, finding),
    )


def evidence(reading: Reading, finding: Finding) -> tuple[Evidence, ...]:
    """The finding's words in the original, trimmed of white space, in order, none twice."""
    places = {place for part in finding.evidence if (place := _place(reading, part)) is not None}
    shown = []
    for name, start, end in sorted(places):
        words = reading.field(name)[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        if words:
            shown.append(Evidence(name, start, start + len(words), words))
    return tuple(shown)


def _place(reading: Reading, part: Span | Located) -> tuple[str, int, int] | None:
    if isinstance(part, Located):
        return part.field, part.start, part.end
    return reading.joined.locate(part.start, part.end)


@functools.lru_cache(maxsize=4)
def engine(folder: Path | None = None) -> Engine:
    """The engine for a model's folder (default: the configured one), loaded once."""
    return Engine(load(folder or default_folder()), configured_directory())
