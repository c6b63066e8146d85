"""The JSON API: its answers, its description, and its speed."""

from __future__ import annotations

import json
import re
import statistics
import time
from dataclasses import fields
from typing import Any, cast

import pytest
from flask.testing import FlaskClient
from web_fixtures import HONEST, SCAM, FakeEngine, fake_app, fake_client

from scamcheck.engine import Engine
from scamcheck.posting import Posting
from scamcheck.signals import SIGNALS
from scamcheck.verdict import Result
from scamcheck.web import Settings, create_app
from scamcheck.web.openapi import document
from scamcheck.web.problems import KINDS, is_api

CHECK, BATCH = "/api/v1/check", "/api/v1/check/batch"


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    """A client of the application around the model that ships."""
    return create_app(settings=Settings()).test_client()


def _post(client: Any, body: object, path: str = CHECK) -> dict[str, Any]:
    response = client.post(path, json=body)
    assert response.status_code == 200, response.text
    assert response.mimetype == "application/json"
    return cast(dict[str, Any], json.loads(response.data))


def test_a_check_answers_the_contract_key_for_key(client: Any) -> None:
    answer = _post(client, {"text": SCAM})
    assert list(answer) == [field.name for field in fields(Result)]
    assert answer["verdict"] == "likely_scam"
    assert 0 < answer["scam_probability"] < 1
    assert {"version", "trained"} <= set(answer["model"])
    assert answer["reasons"] and answer["advice"]


def test_evidence_points_into_the_posting(client: Any) -> None:
    posting = {"text": "👋 " + SCAM, "title": "Pay a small registration fee to start"}
    pieces = [p for r in _post(client, posting)["reasons"] for p in r["evidence"]]
    assert pieces
    for piece in pieces:
        assert posting[piece["field"]][piece["start"] : piece["end"]] == piece["text"]


def test_reasons_are_ordered_by_weight(client: Any) -> None:
    weights = [reason["weight"] for reason in _post(client, {"text": SCAM})["reasons"]]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize(
    "posting",
    [
        {"text": "Pay a \ud800 fee of $49 before you start \udfff"},
        {"text": "\ud800"},
        {"text": "Nul \x00 and \x1b controls in five words"},
        {"text": "<html><body><p>Pay a fee of $40 first</p>"},
        {"text": "a", "company": None, "review_rating": None, "id": 7, "salary": 12.5},
        {"text": "token " * 30_000},
        {"text": "https://example.com/job"},
        {"text": "עבודה מהבית \u202e gnitapsrever", "company_founded": "1984.0"},
    ],
    ids=["surrogates", "one-surrogate", "controls", "html", "nulls", "long", "link", "bidi"],
)
def test_odd_postings_get_an_answer_in_ascii(client: Any, posting: dict[str, object]) -> None:
    response = client.post(CHECK, data=json.dumps(posting), content_type="application/json")
    assert response.status_code == 200, response.text
    assert response.data.isascii()
    assert json.loads(response.data)["verdict"]


def test_json_with_a_suffix_and_a_byte_order_mark_is_read(client: Any) -> None:
    body = b"\xef\xbb\xbf" + json.dumps({"text": HONEST}).encode()
    for content_type in ("application/json; charset=utf-8", "application/posting+json"):
        assert client.post(CHECK, data=body, content_type=content_type).status_code == 200


def test_a_batch_answers_in_order_as_single_checks_do(client: Any) -> None:
    texts = [SCAM, HONEST, "too short"]
    batch = _post(client, {"postings": [{"text": text} for text in texts]}, BATCH)["results"]
    for text, result in zip(texts, batch, strict=True):
        single = _post(client, {"text": text})
        assert result["verdict"] == single["verdict"]
        assert result["scam_probability"] == pytest.approx(single["scam_probability"], abs=1e-9)


def test_an_empty_batch_is_an_empty_answer(client: Any) -> None:
    assert _post(client, {"postings": []}, BATCH) == {"results": []}


def test_signals_lists_every_signal(client: Any) -> None:
    listed = json.loads(client.get("/api/v1/signals").data)["signals"]
    assert [signal["name"] for signal in listed] == [signal.name for signal in SIGNALS]
    assert all(signal["family"] and signal["meaning"] for signal in listed)


def test_model_shows_the_manifest(client: Any) -> None:
    manifest = json.loads(client.get("/api/v1/model").data)
    assert {"version", "trained", "thresholds", "arrays_sha256"} <= set(manifest)


def test_health_and_readiness(client: Any) -> None:
    assert json.loads(client.get("/healthz").data) == {"status": "ok"}
    assert json.loads(client.get("/readyz").data)["status"] == "ready"


class Asked(FakeEngine):
    """Remembers what it was asked."""


@pytest.mark.parametrize(("online", "looked_up"), [(True, True), (False, False), (None, False)])
def test_domains_are_looked_up_only_when_asked_for(
    monkeypatch: pytest.MonkeyPatch, online: bool | None, looked_up: bool
) -> None:
    calls: list[list[Posting]] = []

    def ages_for(_engine: object, postings: list[Posting]) -> dict[str, float | None]:
        calls.append(postings)
        return {"example.com": 3.0}

    monkeypatch.setattr("scamcheck.registration.ages_for", ages_for, raising=False)
    engine = Asked()
    client = create_app(cast(Engine, engine), Settings()).test_client()
    body: dict[str, object] = {"text": "Write to jobs@example.com about it"}
    _post(client, body if online is None else {**body, "online": online})
    assert bool(calls) is looked_up
    assert engine.ages[-1] == ({"example.com": 3.0} if looked_up else None)


def test_online_without_the_lookup_module_answers_with_unknown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr("scamcheck.registration.ages_for", raising=False)
    answer = _post(fake_client(), {"text": "Write to jobs@example.com", "online": True})
    assert answer["unknown"]


def _described() -> set[tuple[str, str]]:
    return {(path, method.upper()) for path, ways in document()["paths"].items() for method in ways}


def test_every_route_is_described_and_nothing_else() -> None:
    routes = {
        (rule.rule, method)
        for rule in fake_app().url_map.iter_rules()
        if is_api(rule.rule)
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert routes == _described()


def test_every_reference_of_the_description_resolves() -> None:
    text = json.dumps(document())
    names = set(re.findall(r"#/components/schemas/(\w+)", text))
    assert names <= set(document()["components"]["schemas"])
    assert document()["openapi"].startswith("3.1")


def test_the_description_names_the_fields_and_every_failure() -> None:
    schemas = document()["components"]["schemas"]
    assert set(schemas["Posting"]["properties"]) == {field.name for field in fields(Posting)}
    assert set(schemas["Result"]["properties"]) == {field.name for field in fields(Result)}
    for path in (CHECK, BATCH):
        responses = document()["paths"][path]["post"]["responses"]
        assert set(responses) == {"200", "400", "413", "415", "422", "500", "503"}
    assert all(f"/problems/{slug}" in schemas["Problem"]["properties"]["type"]["description"]
               for slug in KINDS)  # fmt: skip


def test_answers_are_never_stored(client: Any) -> None:
    headers = client.post(CHECK, json={"text": HONEST}).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.slow
def test_a_3_kb_posting_takes_under_10_ms_at_the_median(client: Any) -> None:
    times = []
    for turn in range(40):
        text = f"Posting {turn}. " + (SCAM + " " + HONEST + " ") * 8
        body = json.dumps({"text": text[:3000]})
        start = time.perf_counter()
        client.post(CHECK, data=body, content_type="application/json")
        times.append(time.perf_counter() - start)
    # Three times the target: other work shares the machine that runs the tests.
    assert statistics.median(times[5:]) < 0.03
