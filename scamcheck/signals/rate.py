"""Rate: what the work would pay an hour, against what such work pays in the open market."""

from __future__ import annotations

import math

from scamcheck.reading import Reading
from scamcheck.signals.base import Finding, number, unknown
from scamcheck.span import Span


def _usd_per_hour(reading: Reading) -> Finding:
    best = reading.best_pay
    if best is None or best.usd_per_hour is None:
        return unknown("no pay with a currency and a period was found")
    return Finding(best.usd_per_hour, (Span(best.start, best.end),))


number(
    "usd_per_hour",
    "rate",
    sense=0,
    bound=math.inf,
    absent=math.nan,
    title="Pay per hour",
    meaning="the highest pay named, in USD per hour at stated hours per period; recorded, not used by itself",
    explanation="It names this pay.",
    find=_usd_per_hour,
    hits=[],
    misses=["Competitive salary."],
)


def _ratio(reading: Reading) -> Finding:
    best = reading.best_pay
    if best is None or best.usd_per_hour is None:
        return unknown("no pay with a currency and a period was found")
    if reading.work is None:
        return unknown("the kind of work was not recognised")
    band = reading.band
    ratio = best.usd_per_hour / band.usd_hour_high
    note = (
        f"About ${best.usd_per_hour:,.0f} an hour, where such work ({band.task.replace('_', ' ')}) "
        f"pays up to ${band.usd_hour_high:,.0f}."
    )
    evidence = (Span(best.start, best.end), Span(reading.work.start, reading.work.end))
    return Finding(min(ratio, 50.0), evidence, note)


number(
    "pay_to_band_ratio",
    "rate",
    sense=1,
    bound=1.25,
    absent=1.0,
    title="Pays far more than such work does",
    meaning="pay per hour over the upper end of the open market's band for the recognised work (scamcheck/data/pay_bands.csv); unknown when either side is",
    explanation="The pay is far out of line for the work. {note}",
    find=_ratio,
    hits=["Like YouTube videos, $50 per hour.", "Data entry, no experience: $95 an hour."],
    misses=[
        "Radiologist to review AI reports, $150 an hour.",
        "$1,600 weekly for physicists who train AI models.",
        "Finance annotator, $70/hr.",
        "Warehouse operative, $19 an hour.",
    ],
)
