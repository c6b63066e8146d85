"""Domain age and reviews: no labelled set carries them, so their effect comes from publications.

Training values are drawn per posting from the distributions below, with a share left unknown that
is the same for scam and honest and independent of everything else about the posting.

Domain age. Of the domains that phishers registered themselves, a majority are used within days to
weeks of registration: Interisle, Phishing Landscape 2023 and 2024 (maliciously registered domains
are mostly reported within two weeks); Hao et al. 2013 found most spam domains used within the
first day to months. Employers' domains are old: the median registered domain of firms is over ten
years (Verisign Domain Name Industry Brief gives renewal rates above 70 %). The steps below are our
reading of such reports in round numbers, not their tables.

Reviews. Most established employers have reviews (Glassdoor states over two million employers on
record, 2023), small honest ones often have none, and made-up firms nearly never have any.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from scamcheck.features import COLUMNS, Matrix

UNKNOWN_SHARE = 0.6
AGE_STEPS = (1.0, 30.0, 90.0, 180.0, 365.0, 1095.0, 3650.0, 11000.0)
"""Edges of age in days; a value is drawn log-uniformly within its step."""
SCAM_AGES = (0.28, 0.18, 0.12, 0.12, 0.12, 0.10, 0.08)
HONEST_AGES = (0.01, 0.02, 0.03, 0.05, 0.14, 0.33, 0.42)
COUNT_STEPS = (0, 1, 5, 50, 5000)
"""Edges of the review count; the first step is exactly none."""
SCAM_COUNTS = (0.70, 0.15, 0.10, 0.05)
HONEST_COUNTS = (0.30, 0.15, 0.25, 0.30)
RATINGS = ((2.6, 1.2), (3.7, 0.6))
"""Mean and deviation of ratings, scam then honest."""


def draw(labels: Sequence[int], rows: Matrix, seed: int, strength: float = 1.0) -> Matrix:
    """A copy of the rows with the three columns drawn.

    `strength` 0.5 and 2 halve and double the log-ratio between scam and honest shares.
    """
    source = np.random.default_rng(seed)
    filled = rows.copy()
    ages = _tilted(SCAM_AGES, HONEST_AGES, strength), HONEST_AGES
    counts = _tilted(SCAM_COUNTS, HONEST_COUNTS, strength), HONEST_COUNTS
    for index, label in enumerate(labels):
        side = 0 if label else 1
        drawn = (
            ("domain_age_days", _age(source, ages[side])),
            ("review_count", _count(source, counts[side])),
            ("review_rating", float(np.clip(source.normal(*RATINGS[side]), 0, 5))),
        )
        for name, value in drawn:
            known = source.random() >= UNKNOWN_SHARE
            filled[index, COLUMNS.index(name)] = value if known else np.nan
    return filled


def _tilted(scam: Sequence[float], honest: Sequence[float], strength: float) -> list[float]:
    shares = [h * (s / h) ** strength for s, h in zip(scam, honest, strict=True)]
    return [share / sum(shares) for share in shares]


def _age(source: np.random.Generator, shares: Sequence[float]) -> float:
    step = source.choice(len(shares), p=shares)
    low, high = np.log(AGE_STEPS[step]), np.log(AGE_STEPS[step + 1])
    return float(np.exp(source.uniform(low, high)))


def _count(source: np.random.Generator, shares: Sequence[float]) -> float:
    step = int(source.choice(len(shares), p=shares))
    if step == 0:
        return 0.0
    return float(source.integers(COUNT_STEPS[step], COUNT_STEPS[step + 1]))
