"""Review figures: the posting's own, the operator's service, the directory, and what none means."""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from registry_servers import (
    Registries,
    Registry,
    ReviewHandler,
    contacts,
    registries,
    serving,
)

import scamcheck
from scamcheck.engine import engine
from scamcheck.errors import ScamcheckError
from scamcheck.posting import Posting
from scamcheck.registration import ages_for
from scamcheck.registration.asking import OUT_OF_TIME, TOO_SLOW
from scamcheck.reviews import UNREADABLE, Reviews
from scamcheck.signals.base import REGISTER
from scamcheck.signals.reviews import ALONE
from scamcheck.verdict import Result

COUNT, RATING = REGISTER["review_count"], REGISTER["review_rating"]
HONEST = "We look for a bookkeeper in Leeds, three days a week. Write to jobs@verisign-shape.com"
FEE = "Pay a refundable $49 training fee before you start. Write to jobs@verisign-shape.com"


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Registries]:
    """Both registries, with an empty cache."""
    with registries(tmp_path) as both:
        yield both


@pytest.fixture
def service(servers: Registries, monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    """A review service on this machine, configured as an operator would."""
    with serving(ReviewHandler) as reviews:
        address = f"http://{reviews.place}/reviews/{{name}}?domain={{domain}}"
        monkeypatch.setenv("SCAMCHECK_REVIEWS_URL", address)
        yield reviews


def _check(online: bool = True, **fields: Any) -> Result:
    return scamcheck.check({"text": HONEST, "company": "Brightpath Labs", **fields}, online=online)


def _why(result: Result, signal: str = "review_count") -> str:
    return "".join(item.why for item in result.unknown if item.signal == signal)


def _names(result: Result) -> set[str]:
    return {reason.signal for reason in result.reasons}


def test_the_service_is_asked_online_with_name_and_domain(service: Registry) -> None:
    """Its figures are used; offline it is not asked."""
    assert _why(_check(online=False)) == "no review count was given"
    assert service.asked == []
    assert _why(_check()) == ""
    assert service.asked == ["/reviews/Brightpath%20Labs?domain=verisign-shape.com"]


def test_the_postings_own_columns_win(service: Registry) -> None:
    """The service isn't even asked."""
    _check(review_count=3)
    assert service.asked == []


def test_bad_ratings_are_a_reason(service: Registry) -> None:
    """As if the posting's record had said so."""
    service.body = b'{"count": 80, "rating": 1.3}'
    result = _check()
    reason = next(r for r in result.reasons if r.signal == "review_rating")
    assert "Mean rating by the review service: 1.3 of 5." in reason.explanation
    assert reason.evidence == ()


def test_no_reviews_alone_never_flags_a_new_honest_company(service: Registry) -> None:
    """It is unknown, says why, and moves nothing."""
    service.body = b'{"count": 0, "rating": null}'
    assert _why(_check()) == ALONE
    assert "review_count" not in _names(_check())
    given = scamcheck.check({"text": HONEST, "review_count": 0})
    assert given.scam_probability == scamcheck.check(HONEST).scam_probability


def test_no_reviews_count_beside_a_new_domain(servers: Registries, service: Registry) -> None:
    """The new domain makes them suspicious."""
    service.body = b'{"count": 0}'
    servers.rdap.days["brightpath-new.com"] = 9
    result = _check(text="We hire annotators. Write to jobs@brightpath-new.com")
    assert {"review_count", "domain_age_days"} <= _names(result)


def _finding(**fields: object) -> tuple[float, bool, str]:
    finding = COUNT.find(engine().read(Posting.of(fields)))
    return finding.value, COUNT.present(finding.value), finding.note


COUNTS = [
    # text, count, present, why
    ("We are a new company and look for our first annotator.", 0, False, "a new honest company"),
    ("Apply at hr.newfirm@gmail.com", 0, False, "a free mailbox is a weak sign"),
    ("Label X-ray images for our new product, $18 per hour", 0, False, "pay inside its band"),
    ("Label images, no experience needed, $90 per hour", 0, True, "pay above its band"),
    ("Label images, no experience needed, $90 per hour", 1, False, "it has one"),
    ("Pay a $40 training fee before you start.", 0, True, "a fee"),
    ("Pay a $40 training fee before you start.", 25, False, "a fee, but it has reviews"),
    ("We never charge a fee. Bring two samples of your work.", 0, False, "a fee denied"),
    ("Write to recruiter@mailinator.com about it", 0, True, "a throw-away mailbox"),
    ("Apply at https://outlier-careers.com/start", 0, True, "a look-alike"),
    ("Open http://203.0.113.9/apply", 0, True, "a bare address"),
]


@pytest.mark.parametrize(
    ("text", "count", "present", "why"), COUNTS, ids=[f"{row[3]}, {row[1]}" for row in COUNTS]
)
def test_when_no_reviews_count(text: str, count: int, present: bool, why: str) -> None:
    """Only with what makes them suspicious."""
    value, found, note = _finding(text=text, review_count=count)
    assert found is present, why
    if count == 0 and not present:
        assert value != value and note == ALONE


def test_the_effect_of_no_reviews_is_bounded() -> None:
    """It never outweighs the sign that it stands beside."""
    result = scamcheck.check({"text": FEE, "review_count": 0})
    weights = {reason.signal: reason.weight for reason in result.reasons}
    assert 0 <= weights["review_count"] <= 1.5
    assert weights["review_count"] < weights["upfront_fee"]


DIRECTORY = [
    # text, whether the directory's figure counts, why
    ("Outlier is hiring: apply at https://outlier.ai/experts", True, "its own domain"),
    ("Apply at https://app.outlier.ai or boards.greenhouse.io/outlier", True, "and an ATS"),
    ("Outlier is hiring: write to jobs@brightpath.com", False, "another domain"),
    ("See https://outlier.ai and write to hr.outlier@gmail.com", False, "a free mailbox beside it"),
    ("See https://outlier.ai, then https://wa.me/15550100", False, "a chat beside it"),
    ("https://outlier.ai: pay a $40 training fee before you start.", False, "a fee is asked"),
    ("Outlier is hiring", False, "no domain"),
]


@pytest.mark.parametrize(("text", "counts", "why"), DIRECTORY, ids=[row[2] for row in DIRECTORY])
def test_the_directorys_figure(text: str, counts: bool, why: str) -> None:
    """It counts for the employer's own domain alone: naming a famous one buys no trust."""
    value, present, _ = _finding(text=text)
    assert (value == 10_000) is counts, why
    assert not present


def test_the_service_wins_over_the_directory(service: Registry) -> None:
    """It is asked about the official domain."""
    result = _check(text="Apply at https://outlier.ai/experts", company="Outlier")
    assert service.asked == ["/reviews/Outlier?domain=outlier.ai"]
    assert _why(result) == ""


FAILURES = [
    # name, why
    ("redirect", "pointed elsewhere, which is not followed"),
    ("huge", "too large"),
    ("packed", UNREADABLE),
    ("garbage", "could not be reached"),
    ("reset", "could not be reached"),
]


@pytest.mark.parametrize(("name", "why"), FAILURES)
def test_a_failure_is_unknown_with_its_reason(
    servers: Registries,
    service: Registry,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    why: str,
) -> None:
    """It moves nothing, and nobody else is contacted."""
    with contacts() as seen:
        result = _check(company=name)
    assert why in _why(result)
    assert set(seen) <= {*servers.places, ("127.0.0.1", service.port)}
    monkeypatch.delenv("SCAMCHECK_REVIEWS_URL")
    assert result.scam_probability == _check(company=name).scam_probability


@pytest.mark.parametrize(
    ("status", "why"),
    [
        ("404 Not Found", "doesn't know the employer"),
        ("503 Busy", "gave no answer (HTTP 503)"),
        ("401 Unauthorized", "gave no answer (HTTP 401)"),
    ],
)
def test_an_error_status_is_unknown(service: Registry, status: str, why: str) -> None:
    """Not knowing somebody is not the same as no reviews."""
    service.status = status
    assert why in _why(_check())


@pytest.mark.parametrize("name", ["hang", "drip"])
def test_a_hung_service_costs_the_deadline(
    service: Registry, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Shared with the registries' lookups, and half a second above it at most."""
    _check(company="warm up")
    monkeypatch.setenv("SCAMCHECK_LOOKUP_DEADLINE", "0.8")
    started = time.monotonic()
    result = _check(company=name)
    assert time.monotonic() - started < 1.3
    assert _why(result) in (TOO_SLOW, OUT_OF_TIME)


def test_a_batch_asks_about_each_employer_once(service: Registry) -> None:
    """At most eight questions at a time; answers survive the way to a worker."""
    service.delay = 0.01
    postings = [Posting(HONEST, company=f"Firm {number % 20}") for number in range(60)]
    ages = ages_for(engine(), postings, budget=10)
    assert len(service.asked) == 20
    assert service.most_at_once <= 8
    assert pickle.loads(pickle.dumps(ages)).reviews == ages.reviews
    assert set(ages.reviews.values()) == {Reviews(12, 4.1)}


def test_nobody_is_asked_about_nobody(service: Registry) -> None:
    """No company and no domain: no question."""
    assert _why(scamcheck.check("We hire image annotators.", online=True))
    assert service.asked == []


def test_a_long_name_is_shortened(service: Registry) -> None:
    """On one line and 100 characters at most."""
    _check(company="Firm\n" * 100)
    name = service.asked[0].partition("?")[0].rpartition("/")[2].replace("%20", " ")
    assert len(name) <= 100 and name.startswith("Firm Firm")


REFUSED = [
    "http://reviews.example/{name}", "https://reviews.example/all", "https://{domain}/reviews",
    "https://{domain}.reviews.example/{name}", "ftp://127.0.0.1/{name}", "file:///{name}",
    "https://user:secret@reviews.example/{name}", "http://127.0.0.1.evil.example/{name}",
    "reviews.example/{name}", "https:///{name}", "https://reviews.example:99999/{name}",
    "https://reviews.example/ {name}", "http://169.254.169.254/{name}",
]  # fmt: skip


@pytest.mark.parametrize("template", REFUSED)
def test_an_address_that_cannot_be_used_is_named(
    servers: Registries, monkeypatch: pytest.MonkeyPatch, template: str
) -> None:
    """HTTPS, or plain HTTP to this machine itself; the host is fixed. No secret is repeated."""
    monkeypatch.setenv("SCAMCHECK_REVIEWS_URL", template)
    with pytest.raises(ScamcheckError, match=r"SCAMCHECK_REVIEWS_URL can't be used; give an https"):
        _check()


def test_no_rating_without_a_count_of_the_same_source(service: Registry) -> None:
    """The service's rating isn't mixed with the posting's own count."""
    finding = RATING.find(engine().read(Posting(HONEST, review_count=4)))
    assert finding.value != finding.value
