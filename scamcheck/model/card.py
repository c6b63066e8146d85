"""The model card: what the model is for, what it was fitted on, how it fares, where it fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from scamcheck.verdict import Thresholds


@dataclass(frozen=True, slots=True)
class Figures:
    """Cross-validated figures of one fit."""

    name: str
    postings: int
    cuts: Thresholds
    text: str
    """Figures by source, as a Markdown table."""
    short: str
    """The same with adverts cut to a message's length."""
    honest: str
    """False positives on the corpus's honest postings by kind."""
    headline: dict[str, float]
    """The few figures that the manifest carries."""


def write(manifest: dict[str, Any], figures: Sequence[Figures]) -> str:
    """The card as Markdown, from the template in data/model_card.md."""
    template = files("scamcheck.data").joinpath("model_card.md").read_text("utf-8")
    return template.format(
        version=manifest["version"],
        share=f"{manifest['reference_share']:.0%}",
        files="\n".join(_file(one) for one in manifest["data"]),
        fits="\n\n".join(_fit(one) for one in figures),
    )


def _file(one: dict[str, Any]) -> str:
    return f"- `{one['name']}`: {one['rows']} rows, SHA-256 `{one['sha256'][:16]}…`"


def _fit(one: Figures) -> str:
    return (
        f"### Fit: {one.name}\n\n{one.postings} postings. `suspicious` from a probability of "
        f"{one.cuts.suspicious:.3f}, `likely_scam` from {one.cuts.likely_scam:.3f}.\n\n"
        f"{one.text}\n\nAdverts cut to a message's length (length alone would tell scam messages "
        f"from honest adverts, so compare like with like):\n\n{one.short}\n\n"
        f"Honest postings of the corpus, by kind:\n\n{one.honest}"
    )
