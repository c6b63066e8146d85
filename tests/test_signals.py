"""Every declared signal's own examples, and the rules that all declarations keep."""

from __future__ import annotations

import math
import time

import pytest

from scamcheck.employers import load_directory
from scamcheck.engine import evidence
from scamcheck.posting import Posting
from scamcheck.reading import Reading
from scamcheck.signals import SIGNALS, anchors
from scamcheck.signals.base import FAMILIES, Example, Signal

LEARNED = {"wording_score", "ask_wording", "advert_wording"}
"""Read from the model, not from rules: their tests are in test_wording.py."""
LOOKED_UP = {"domain_age_days"}


def read(example: Example) -> Reading:
    return Reading(Posting.of(example), load_directory(), None, anchors())


def rows(kind: str) -> list[object]:
    return [
        pytest.param(signal, example, id=f"{signal.name}: {str(example)[:60]}")
        for signal in SIGNALS
        for example in getattr(signal, kind)
    ]


@pytest.mark.parametrize(("signal", "example"), rows("hits"))
def test_hit(signal: Signal, example: Example) -> None:
    reading = read(example)
    found = signal.find(reading)
    assert signal.present(found.value) or (signal.sense == 0 and found.value == 1)
    for piece in evidence(reading, found):
        assert reading.field(piece.field)[piece.start : piece.end] == piece.text != ""


@pytest.mark.parametrize(("signal", "example"), rows("misses"))
def test_miss(signal: Signal, example: Example) -> None:
    value = signal.find(read(example)).value
    assert not signal.present(value)


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.name)
def test_every_rule_is_met_by_an_example(signal: Signal) -> None:
    readings = [read(example) for example in signal.hits]
    unmet = [
        rule.anchor[:80]
        for rule in signal.rules
        if not any(rule.index in it.rule_hits and rule.spans(it.data) for it in readings)
    ]
    assert not unmet


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.name)
def test_declaration_is_complete(signal: Signal) -> None:
    assert signal.family in FAMILIES
    assert signal.title and signal.meaning
    assert signal.explanation.endswith((".", "{note}"))
    assert signal.misses or signal.name in LEARNED
    assert signal.hits or signal.name in LEARNED | LOOKED_UP or signal.name == "usd_per_hour"


@pytest.mark.parametrize(
    "phrase",
    [
        "Remotasks uses foo_bar. ",
        "Remotasks hr team: write to @foo_bar_hr ",
        "Pay a $40 fee, ",
        "your account, our team works on it, 50% ",
        "we list jobs on the outlier website, whatsapp me. ",
    ],
)
def test_signals_take_linear_time(phrase: str) -> None:
    reading = read(phrase * (200_000 // len(phrase)))
    start = time.perf_counter()
    for signal in SIGNALS:
        signal.found_in(reading)
    assert time.perf_counter() - start < 3


def test_all_families_have_a_signal() -> None:
    assert {signal.family for signal in SIGNALS} == set(FAMILIES)


def test_the_five_families_come_first() -> None:
    assert FAMILIES[:5] == ("fees", "payment", "rate", "domain", "reviews")


def test_unknown_is_never_present() -> None:
    assert not any(signal.present(math.nan) for signal in SIGNALS)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Radiologist to check AI reports, $150 an hour", 0.2, 1.25),
        ("$1,600 weekly for physicists who train AI models", 0.1, 1.25),
        ("Finance annotator, $70/hr", 0.2, 1.25),
        ("Label images, no experience needed, $90 per hour", 2, 50),
    ],
)
def test_pay_is_compared_with_the_band_of_the_work(text: str, low: float, high: float) -> None:
    ratio = next(signal for signal in SIGNALS if signal.name == "pay_to_band_ratio")
    assert low <= ratio.find(read(text)).value <= high
