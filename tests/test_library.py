"""The library: what check promises, and what it does not import."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

import scamcheck
from scamcheck.engine import engine
from scamcheck.errors import PostingError
from scamcheck.posting import Posting

SCAM = "Pay a refundable $49 training fee by USDT before you start, then message me on Telegram @hr_desk."


def test_a_plain_scam_is_flagged_with_its_words() -> None:
    result = scamcheck.check(SCAM)
    assert result.verdict in ("suspicious", "likely_scam")
    assert result.reasons[0].evidence
    for reason in result.reasons:
        for piece in reason.evidence:
            assert SCAM[piece.start : piece.end] == piece.text


def test_to_dict_has_the_keys_of_the_contract() -> None:
    answer = scamcheck.check(SCAM).to_dict()
    assert set(answer) == {
        "verdict", "scam_probability", "summary", "reasons", "unknown", "advice", "model",
    }  # fmt: skip
    assert set(answer["reasons"][0]) == {
        "signal",
        "family",
        "title",
        "explanation",
        "weight",
        "evidence",
    }
    assert set(answer["reasons"][0]["evidence"][0]) == {"field", "start", "end", "text"}
    assert {"signal": "domain_age_days", "why": "no domain of the sender's own is named"} in answer[
        "unknown"
    ]


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ("hello there my friend", "too_little_text"),
        ("https://example.com/jobs/1234", "too_little_text"),
        ("👍👍👍👍👍", "too_little_text"),
        ("We hire a part-time annotator for maps, $18 an hour, apply on our site.", "no_red_flags"),
    ],
)
def test_verdicts_of_short_and_plain_texts(given: str, verdict: str) -> None:
    result = scamcheck.check(given)
    assert result.verdict == verdict
    assert 0 < result.scam_probability < 1


def test_a_short_fee_request_gets_its_verdict() -> None:
    result = scamcheck.check("Pay $30 registration fee.")
    assert result.verdict != "too_little_text"
    assert "upfront_fee" in [reason.signal for reason in result.reasons]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "`text` is empty"),
        ("  \n\t", "`text` is empty"),
        ({}, "`text` is missing"),
        ({"text": None}, "`text` is missing"),
        ({"text": 5}, "`text` must be text, not a number"),
        ({"text": ["a"]}, "`text` must be text, not a list"),
        (5, "a posting is a text or an object"),
        ({"text": "a job", "review_rating": 9}, "`review_rating` must lie between 0 and 5"),
        ({"text": "a job", "review_count": float("inf")}, "`review_count` must lie between"),
        ({"text": "a job", "review_count": "many"}, "`review_count` must be a number"),
        ({"text": "a job", "company_founded": 12}, "`company_founded` must be a year"),
        ({"text": "a job", "title": {}}, "`title` must be text, not an object"),
        ({"text": "x" * 1_000_001}, "at most 1,000,000"),
    ],
)
def test_bad_input_names_the_field(given: object, message: str) -> None:
    with pytest.raises(PostingError, match=message):
        scamcheck.check(given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 a lone surrogate in a job posting",
        "\x00\x01 control bytes",
        "a" * 200_000,
        "𐍈" * 500,
        "<" * 5000,
    ],
)
def test_odd_text_gets_an_answer(text: str) -> None:
    assert 0 < scamcheck.check(text).scam_probability < 1


def test_a_year_written_as_a_float_is_a_year() -> None:
    assert Posting.of({"text": "a job", "company_founded": "1984.0"}).company_founded == 1984


def test_check_many_gives_the_same_probability() -> None:
    import pandas as pd

    texts = [SCAM, "We hire annotators at $20 an hour.", "Rent me your Outlier account for 30%."]
    frame = scamcheck.check_many(pd.DataFrame({"text": texts}, index=[5, 6, 9]))
    assert list(frame.index) == [5, 6, 9]
    for text, probability in zip(texts, frame["scam_probability"], strict=True):
        assert scamcheck.check(text).scam_probability == pytest.approx(probability, abs=1e-9)


def test_neither_scikit_learn_nor_pandas_is_imported_by_check() -> None:
    code = (
        "import sys, scamcheck; scamcheck.check('Pay a $5 fee first'); "
        "print([m for m in ('sklearn', 'pandas', 'flask', 'scipy', 'httpx') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "token", ["fee ", "$1 ", "pay 5 ", "a@b.co ", "usdt", "no ", "\n", "telegram @abcd ", "а"]
)
def test_200_kb_of_one_token_is_answered_within_3_s(token: str) -> None:
    start = time.perf_counter()
    scamcheck.check("x " + token * (200_000 // len(token)))
    assert time.perf_counter() - start < 3


def test_online_unknown_moves_nothing() -> None:
    ready = engine()
    posting = Posting.of("Apply at https://brightharborlabs.com for annotation work")
    offline = ready.check(posting)
    online = ready.check(posting, {"brightharborlabs.com": None})
    assert online.scam_probability == pytest.approx(offline.scam_probability, abs=1e-12)
