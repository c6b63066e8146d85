"""Reviews: whether anyone has ever said anything about the employer."""

from __future__ import annotations

import math

from scamcheck.reading import Reading
from scamcheck.signals.base import Finding, flag, number, unknown
from scamcheck.signals.rules import Rule


def _count(reading: Reading) -> Finding:
    given = reading.posting.review_count
    if given is not None:
        return Finding(given, note=f"The posting's record shows {given:,.0f} reviews.")
    return unknown("no review count was given")


number(
    "review_count",
    "reviews",
    sense=-1,
    bound=1,
    absent=math.nan,
    title="Nobody has reviewed the employer",
    meaning="number of public reviews of the employer, from the posting's own columns; unknown when not given",
    explanation="No public review of this employer is on record. {note}",
    find=_count,
    hits=[{"text": "Annotators wanted.", "review_count": 0}],
    misses=[{"text": "Annotators wanted.", "review_count": 40}, "Annotators wanted."],
)


def _rating(reading: Reading) -> Finding:
    given = reading.posting.review_rating
    if given is not None:
        return Finding(given, note=f"Mean rating: {given:g} of 5.")
    return unknown("no review rating was given")


number(
    "review_rating",
    "reviews",
    sense=-1,
    bound=2,
    absent=math.nan,
    title="Reviewers rate the employer badly",
    meaning="mean review rating, 0 to 5, from the posting's own columns; unknown when not given",
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
            r"\b(?:glassdoor\.[a-z.]+|trustpilot\.com|indeed\.com/cmp|ambitionbox\.com|kununu\.com|bbb\.org|sitejabber\.com)\b",
            asserted=False,
        )
    ],
    hits=["See https://www.glassdoor.com/Overview/x"],
    misses=["See our blog"],
)
