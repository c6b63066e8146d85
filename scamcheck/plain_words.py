"""Numbers and names in words, for readers who don't know statistics."""

from __future__ import annotations

STRONG, MEDIUM = 1.5, 0.5
"""Log-odds from which a reason counts as strong or medium: odds times 4.5, times 1.6."""
_CHECKS = {
    "domain_age_days": "How old the internet domain is",
    "pay_to_band_ratio": "Whether the pay fits the work",
    "review_count": "How many people reviewed the employer",
    "review_rating": "How reviewers rate the employer",
}


def check_name(signal: str) -> str:
    """What a signal would have told, for a list of what could not be checked."""
    return _CHECKS.get(signal, signal.replace("_", " ").capitalize())


def strength(weight: float) -> str:
    """A reason's weight in a word."""
    if weight >= STRONG:
        return "strong"
    return "medium" if weight >= MEDIUM else "weak"


def share(probability: float) -> str:
    """A probability as a share that a reader can picture, such as "about 9 in 10"."""
    if probability > 0.99:
        return "more than 99 in 100"
    if probability < 0.01:
        return "fewer than 1 in 100"
    tenths = round(probability * 10)
    if 0.085 <= probability <= 0.915 and abs(probability * 10 - tenths) <= 0.25:
        return f"about {tenths} in 10"
    return f"about {round(probability * 100)} in 100"


def percent(probability: float) -> str:
    """A probability in per cent, never 0 or 100."""
    if 0.1 <= probability <= 0.99:
        return f"{probability:.0%}"
    return f"{min(max(probability, 0.001), 0.999):.1%}"
