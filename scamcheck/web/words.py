"""Numbers in words, for readers who don't know statistics."""

from __future__ import annotations

import re

from scamcheck.advice import countries

STRONG, MEDIUM = 1.5, 0.5
"""Log-odds from which a reason counts as strong or medium: odds times 4.5, times 1.6."""
_REGION = re.compile(r"^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})$")
_HOME = {
    "am": "ET", "bn": "BD", "da": "DK", "fi": "FI", "fil": "PH", "hi": "IN", "id": "ID",
    "it": "IT", "ms": "MY", "nb": "NO", "ne": "NP", "no": "NO", "pl": "PL", "si": "LK",
    "sv": "SE", "sw": "KE", "th": "TH", "tl": "PH", "uk": "UA", "ur": "PK", "vi": "VN",
}  # fmt: skip
"""Where most speakers of a language live, for languages that belong mainly to one country."""


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


def country_of(accept_language: str) -> str:
    """The country that a browser's languages point to; empty if none is known to us."""
    known = countries()
    for part in accept_language.split(",")[:8]:
        tag = part.split(";")[0].strip()
        region = _REGION.match(tag)
        code = region.group(1).upper() if region else _HOME.get(tag.lower(), "")
        if code in known:
            return code
    return ""
