"""Reviews: whether anyone has ever said anything about the employer.

The figures come from the posting's own columns, else from the operator's review service, else from
the directory. Every new honest company starts with none, so "no reviews" is unknown by itself and
counts only beside another sign of a scam. The directory's figure counts only where there is no such
sign: whoever names a famous employer's domain can't buy trust with it.
"""

from __future__ import annotations

import math

from scamcheck.reading import Reading
from scamcheck.signals.base import REGISTER, Finding, Signal, flag, number, unknown
from scamcheck.signals.rules import Rule

ALONE = "no public review is on record, which says nothing by itself: new firms have none"


def _counts(signal: Signal) -> bool:
    """Whether a signal is one that makes missing reviews suspicious; learned scores are none."""
    measured = signal.kind == "flag" or signal.family in ("rate", "domain")
    return bool(signal.sense) and not signal.weak and signal.family != "reviews" and measured


def _is_suspicious(reading: Reading) -> bool:
    """Whether a sign of a scam is present: pay above its band, a new domain, any strong tell."""
    return any(
        _counts(signal) and signal.present(signal.found_in(reading).value)
        for signal in REGISTER.values()
    )


def _count(reading: Reading) -> Finding:
    given, told = reading.posting.review_count, reading.reviews
    if given is not None:
        return _weighed(reading, given, f"The posting's record shows {given:,.0f} reviews.")
    if told.count is not None:
        return _weighed(reading, told.count, f"The review service shows {told.count:,.0f}.")
    known = reading.verified.reviews if reading.verified else None
    if known and not _is_suspicious(reading):
        return Finding(float(known), note=f"The directory shows about {known:,} reviews.")
    return unknown(told.why or "no review count was given")


def _weighed(reading: Reading, count: float, note: str) -> Finding:
    return (
        unknown(ALONE) if count < 1 and not _is_suspicious(reading) else Finding(count, note=note)
    )


number(
    "review_count",
    "reviews",
    sense=-1,
    bound=1,
    absent=math.nan,
    title="Nobody has reviewed the employer",
    meaning="number of public reviews of the employer, from the posting's columns, the operator's review service or the directory; unknown when none of them has it, and when it is 0 with no other sign of a scam",
    explanation="No public review of this employer is on record, and other signs speak against it. {note}",
    find=_count,
    hits=[
        {"text": "Pay a $40 training fee before you start.", "review_count": 0},
        {"text": "Label images, no experience needed, $90 per hour", "review_count": 0},
    ],
    misses=[
        {"text": "Annotators wanted.", "review_count": 40},
        {"text": "We are a new company and look for our first annotator.", "review_count": 0},
        {"text": "Apply at hr.newfirm@gmail.com", "review_count": 0},
        "Annotators wanted.",
    ],
)


def _rating(reading: Reading) -> Finding:
    given, told = reading.posting.review_rating, reading.reviews.rating
    if given is not None:
        return Finding(given, note=f"Mean rating: {given:g} of 5.")
    if told is not None and reading.posting.review_count is None:
        return Finding(told, note=f"Mean rating by the review service: {told:g} of 5.")
    return unknown("no review rating was given")


number(
    "review_rating",
    "reviews",
    sense=-1,
    bound=2,
    absent=math.nan,
    title="Reviewers rate the employer badly",
    meaning="mean review rating, 0 to 5, from the posting's own columns or the operator's review service; unknown when neither gives it",
    explanation="Those who reviewed this employer rate it badly. {note}",
    find=_rating,
    hits=[{"text": "Annotators wanted.", "review_rating": 1.2}],
    misses=[{"text": "Annotators wanted.", "review_rating": 4.1}],
)

flag(
    "review_link",
    "reviews",
    sense=0,
    title="Links to reviews",
    meaning="1 if a review site's page is linked; recorded only, anyone can link",
    explanation="It links to a review site. Look there yourself.",
    rules=[
        Rule(
            r"\b(?:glassdoor\.[a-z.]+|trustpilot\.com|indeed\.com/cmp|ambitionbox\.com|kununu\.com|bbb\.org|sitejabber\.com|reddit\.com/r/[a-z0-9_]+)\b",
            asserted=False,
        )
    ],
    hits=[
        "See https://www.glassdoor.com/Overview/x",
        "People talk about us on reddit.com/r/beermoney",
    ],
    misses=["See our blog"],
)
