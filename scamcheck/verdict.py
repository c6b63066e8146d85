"""The answer to one posting: level, probability, reasons, unknowns and what to do next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any, Literal

from scamcheck.advice import steps
from scamcheck.posting import Posting

Verdict = Literal["likely_scam", "suspicious", "no_red_flags", "too_little_text"]
VERDICTS: tuple[Verdict, ...] = ("likely_scam", "suspicious", "no_red_flags", "too_little_text")

MIN_WORDS = 5
"""A posting with fewer words and no signal is too little to judge."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the original, so that `posting[field][start:end] == text`."""

    field: str
    """The posting's field that holds them."""
    start: int
    """First code point."""
    end: int
    """One past the last code point."""
    text: str
    """The words themselves."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One present risk signal and what it weighs in the model."""

    signal: str
    """The signal's name."""
    family: str
    """Its family."""
    title: str
    """A few words."""
    explanation: str
    """The sentence shown to a user."""
    weight: float
    """Log-odds: mean of what leaving it out takes away and what it brings alone."""
    evidence: tuple[Evidence, ...]
    """The words behind it; empty for a fact of a registry or the directory."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A signal that could not be determined."""

    signal: str
    """The signal's name."""
    why: str
    """Why it is unknown."""


@dataclass(frozen=True, slots=True)
class Result:
    """What scamcheck says of one posting; the API's answer, key for key."""

    verdict: Verdict
    """`likely_scam`, `suspicious`, `no_red_flags` or `too_little_text`; never "safe"."""
    scam_probability: float
    """Calibrated, strictly between 0 and 1, at the reference share of the model's manifest."""
    summary: str
    """The verdict in a sentence or two."""
    reasons: tuple[Reason, ...]
    """Every present risk signal, heaviest first; empty if none is present."""
    unknown: tuple[Unknown, ...]
    """What could not be checked, and why; empty if all was."""
    advice: tuple[str, ...]
    """What to do next, most urgent first."""
    model: Mapping[str, str]
    """`version` and `trained` (date) of the model in use."""

    def to_dict(self) -> dict[str, Any]:
        """The API's answer: plain lists and dicts, ready for JSON."""
        return _lists(asdict(self))  # type: ignore[no-any-return]


def _lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _lists(inner) for key, inner in value.items()}
    return [_lists(inner) for inner in value] if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Probabilities from which a posting is called suspicious or a likely scam."""

    likely_scam: float
    suspicious: float

    def __post_init__(self) -> None:
        if not 0 < self.suspicious <= self.likely_scam < 1:
            raise ValueError(
                "thresholds must satisfy 0 < suspicious <= likely_scam < 1, "
                f"not suspicious={self.suspicious}, likely_scam={self.likely_scam}"
            )

    def level(self, probability: float) -> Verdict:
        """The verdict for a probability."""
        if probability >= self.likely_scam:
            return "likely_scam"
        return "suspicious" if probability >= self.suspicious else "no_red_flags"


_SUMMARIES: dict[Verdict, str] = {
    "likely_scam": "This looks like a scam.",
    "suspicious": "Be careful: parts of this look like a scam.",
    "no_red_flags": "We found no red flags. That doesn't prove that it is honest.",
    "too_little_text": "There is too little text to judge. We don't open links: paste the words.",
}


def summary(verdict: Verdict, reasons: tuple[Reason, ...]) -> str:
    """The verdict in words, with the two heaviest reasons."""
    if verdict in ("likely_scam", "suspicious") and reasons:
        # How it speaks is the vaguest reason: named only where there is no other.
        plain = [reason for reason in reasons if reason.family != "wording"] or list(reasons)
        titles = [reason.title[0].lower() + reason.title[1:] for reason in plain[:2]]
        if _verbs(titles):
            return f"{_SUMMARIES[verdict]} It {' and '.join(titles)}."
        return f"{_SUMMARIES[verdict]} Main reasons: {'; '.join(titles)}."
    return _SUMMARIES[verdict]


def _verbs(titles: list[str]) -> bool:
    return all(title.split()[0].endswith("s") and title.split()[0] != "its" for title in titles)


def too_little(posting: Posting) -> bool:
    """Whether there are under five words, or nothing but a link."""
    text = posting.text
    words: Iterable[str] = text.split()
    if not text.isascii() and max(text) > "\u2e7f":
        words = text  # scripts without spaces: each letter counts
    plain = (
        word
        for word in words
        if "://" not in word and not word.startswith("www.") and any(map(str.isalpha, word))
    )
    return sum(1 for _ in islice(plain, MIN_WORDS)) < MIN_WORDS


def assemble(
    verdict: Verdict,
    probability: float,
    reasons: tuple[Reason, ...],
    unknown: tuple[Unknown, ...],
    model: Mapping[str, str],
) -> Result:
    """Put the parts together and add what to do next."""
    families = {reason.family for reason in reasons}
    return Result(
        verdict, probability, summary(verdict, reasons), reasons, unknown,
        steps(verdict, families), model,
    )  # fmt: skip
