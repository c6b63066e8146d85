"""Hostile postings through every online door: only registries are contacted, and the answer says
what was not looked up."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from flask.testing import FlaskClient
from registry_servers import Registries, ReviewHandler, contacts, registries, serving

from scamcheck.registration import PER_POSTING
from scamcheck.web import Settings, create_app

MANY = " ".join(f"https://host{number}.com/apply?id=7" for number in range(500))


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Registries]:
    """Both registries, with an empty cache."""
    with registries(tmp_path) as both:
        yield both


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    """A client of the application around the model that ships."""
    return create_app(settings=Settings()).test_client()


def _check(client: FlaskClient, **posting: str) -> dict[str, Any]:
    response = client.post("/api/v1/check", json={**posting, "online": True})
    assert response.status_code == 200, response.text
    return cast(dict[str, Any], json.loads(response.data))


def _why(answer: dict[str, Any]) -> str:
    found = [item["why"] for item in answer["unknown"] if item["signal"] == "domain_age_days"]
    return "".join(found)


NONE = "no domain of the sender's own is named"
TRICKS = [
    # where, what, words of why the age is unknown, what a registry may be asked
    ("text", "Apply at http://localhost/jobs today", NONE, []),
    ("text", "Apply at http://localhost:8000/jobs today", NONE, []),
    ("text", "Apply at http://169.254.169.254/latest/meta-data/ now", NONE, []),
    ("text", "Apply at http://2130706433/ or http://0x7f.1/ now", NONE, []),
    ("text", "Apply at http://[::1]/ or http://[fe80::1]/ now", NONE, []),
    ("text", "Open file:///etc/passwd and read it", NONE, []),
    ("text", "Look in ../../etc/x.com for the form", NONE, []),
    ("url", "../../etc/x.com", NONE, []),
    ("url", "http://internal.local/form", NONE, []),
    ("url", "https://user:secret@10.0.0.1/", NONE, []),
    ("text", "At https://verisign-shape.com@evil-host.com/ you apply", "not registered", ["evil-host.com"]),
    ("text", "At https://user:secret@evil-host.com/ you apply", "not registered", ["evil-host.com"]),
    ("text", "At https://evil-host.com\\@verisign-shape.com/ you apply", "not registered", ["evil-host.com"]),
    ("text", "At http://exa\u202emple-x.com/ you apply", "not registered", ["example-x.com"]),
    ("text", "At http://moc.\u202eevil-host.com\u202c/ you apply", "", ["evil-host.com"]),
    ("text", "At http://" + "x" * 70 + ".com/ you apply", NONE, []),
    ("contact", "hr@" + "y" * 70 + ".com", NONE, []),
    ("text", "At https://xn--99999999.com/ you apply", "not a domain name", []),
    ("text", "At https://somebody.github.io/jobs you apply", "a provider gives out pages", []),
    ("text", "At gopher://internal.local/ or jar:http://x.y!/ you apply", NONE, []),
    ("text", "At https://metadata.com/ you apply", "pointed elsewhere, which is not followed", ["metadata.com"]),
    ("text", "At https://redirect.com/ you apply", "pointed elsewhere, which is not followed", ["redirect.com"]),
    ("text", "At https://a.com%2f@evil-host.com/ you apply", "not registered", ["evil-host.com"]),
    ("text", "At https://ev\x00il.com/ you apply", None, None),
    ("text", "At https://ev\ud800il.com/ you apply", None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value", "why", "asked"), TRICKS, ids=[ascii(row[1])[:48] for row in TRICKS]
)
def test_a_trick_reaches_registries_only(
    servers: Registries, client: FlaskClient, field: str, value: str, why: str | None, asked: list[str] | None
) -> None:  # fmt: skip
    """With names only, and the answer says why no age is known."""
    posting = {"text": "We hire annotators for images.", field: value}
    with contacts() as seen:
        answer = _check(client, **posting)
    assert set(seen) <= servers.places
    named = [path.rpartition("/")[2] for path in servers.rdap.asked + servers.whois.asked]
    if asked is not None and why is not None:
        assert set(named) <= set(asked)
        assert why in _why(answer)
    assert all(path.count("/") == 3 and ".." not in path for path in servers.rdap.asked)


def test_five_hundred_links(servers: Registries, client: FlaskClient) -> None:
    """Twenty are asked about; the answer says how many were not."""
    servers.rdap.made_up = True
    with contacts() as seen:
        answer = _check(client, text=f"We hire annotators. {MANY}")
    assert set(seen) <= servers.places
    assert len(servers.rdap.asked) == PER_POSTING
    assert _why(answer).startswith("known in part; ")
    assert "and 41 more: not looked up: the posting names more than 20 domains" in _why(answer)


def test_everything_at_once_with_a_review_service(
    servers: Registries, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One more address, the operator's own, with the company's name in its place."""
    with serving(ReviewHandler) as reviews, contacts() as seen:
        monkeypatch.setenv("SCAMCHECK_REVIEWS_URL", f"http://{reviews.place}/r/{{name}}")
        text = " ".join(value for field, value, _, _ in TRICKS if field == "text")
        _check(client, text=text.replace("\ud800", ""), company="../../admin?x=\r\nHost: evil.com")
        assert set(seen) <= {*servers.places, ("127.0.0.1", reviews.port)}
        assert len(reviews.asked) == 1
        assert reviews.asked[0].startswith("/r/..%2F..%2Fadmin%3F")


@pytest.mark.slow
@pytest.mark.parametrize("domain", ["hang.com", "drip.com", "drip-body.com", "hang.us", "drip.us"])
def test_a_hung_registry_delays_the_endpoint_by_the_deadline_at_most(
    servers: Registries, client: FlaskClient, monkeypatch: pytest.MonkeyPatch, domain: str
) -> None:
    """Plus half a second; the verdict comes all the same."""
    _check(client, text="Write to jobs@verisign-shape.com and to jobs@example.us")
    monkeypatch.setenv("SCAMCHECK_LOOKUP_DEADLINE", "0.8")
    started = time.monotonic()
    answer = _check(client, text=f"We hire annotators. Write to jobs@{domain}")
    assert time.monotonic() - started < 1.3
    assert answer["verdict"]
    assert "in time" in _why(answer) or "ran out" in _why(answer)


def test_a_new_domain_is_a_reason_of_the_endpoint(servers: Registries, client: FlaskClient) -> None:
    """`"online": true`; without it the age is unknown: offline."""
    servers.rdap.days["nine-days-young.com"] = 9
    text = "We hire annotators. Write to jobs@nine-days-young.com"
    online = _check(client, text=text)
    offline = json.loads(client.post("/api/v1/check", json={"text": text}).data)
    assert "domain_age_days" in [reason["signal"] for reason in online["reasons"]]
    assert _why(offline) == "not looked up: offline"


def test_a_batch_looks_all_up(servers: Registries, client: FlaskClient) -> None:
    """Each domain once, whoever names it."""
    servers.rdap.days["nine-days-young.com"] = 9
    postings = [{"text": f"Posting {n}: write to jobs@nine-days-young.com"} for n in range(5)]
    body = {"postings": postings, "online": True}
    results = json.loads(client.post("/api/v1/check/batch", json=body).data)["results"]
    assert all("domain_age_days" in [r["signal"] for r in each["reasons"]] for each in results)
    assert len(servers.rdap.asked) == 1


def test_a_wrong_setting_leaves_the_age_unknown(
    servers: Registries, client: FlaskClient, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """The operator is told on stderr, the visitor gets a verdict."""
    monkeypatch.setenv("SCAMCHECK_REVIEWS_URL", "http://169.254.169.254/{name}")
    assert _check(client, text="Write to jobs@verisign-shape.com", company="Firm")["verdict"]
    assert "SCAMCHECK_REVIEWS_URL can't be used" in capsys.readouterr().err
    assert servers.rdap.asked == []
