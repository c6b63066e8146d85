"""The error contract of the API, on every route and for every kind of bad input.

Every failure of the API is `application/problem+json` (RFC 9457) with exactly these members:

    type     "/problems/<slug>", stable; GET on it explains it
    title    the kind of problem, the same for every problem of a type
    status   the HTTP status, as in the status line
    detail   what to change; never words of the posting

| status | slug                         | when                                                  |
|--------|------------------------------|-------------------------------------------------------|
| 400    | malformed-json, malformed    | not JSON, NaN, too deep, not UTF-8                    |
| 404    | not-found                    | no such address                                       |
| 405    | method-not-allowed           | and the header Allow                                  |
| 413    | too-large                    | over 1 MB, with or without Content-Length             |
| 415    | wrong-type                   | not application/json                                  |
| 422    | wrong-fields, too-many-…     | a field missing, unknown, mistyped or out of range    |
| 500    | internal                     | the fault is ours                                     |
| 503    | no-model                     | no model that can be used                             |

The form's routes answer the same failures with a page. Nothing is ever echoed.
"""

from __future__ import annotations

import io
import json
import socket
from typing import Any, cast

import pytest
from flask import Flask
from web_fixtures import fake_app, fake_client, running
from werkzeug.test import TestResponse

from scamcheck.errors import ModelError
from scamcheck.web import Settings, create_app
from scamcheck.web.problems import KINDS, is_api
from scamcheck.web.settings import MAX_BODY, MAX_POSTINGS

SECRET = "xylophone"
"""A word of the posting that no error may repeat."""
CHECK, BATCH = "/api/v1/check", "/api/v1/check/batch"


def assert_problem(response: TestResponse, status: int, slug: str) -> dict[str, Any]:
    """The one helper: shape, type, status, title and silence about the posting."""
    assert response.status_code == status
    assert response.mimetype == "application/problem+json"
    problem = json.loads(response.data)
    assert set(problem) == {"type", "title", "status", "detail"}
    assert problem["type"] == f"/problems/{slug}"
    assert problem["status"] == status == KINDS[slug].status
    assert problem["title"] == KINDS[slug].title
    assert problem["detail"].endswith(".")
    assert SECRET not in response.text
    assert response.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    return cast(dict[str, Any], problem)


def api_rules(app: Flask) -> list[tuple[str, set[str]]]:
    """Every address of the API with its methods."""
    return [
        (rule.rule, set(rule.methods or ()))
        for rule in app.url_map.iter_rules()
        if is_api(rule.rule)
    ]


BODIES = [
    # body, status, slug, words of the detail
    (b"", 400, "malformed-json", "JSON object"),
    (b"{", 400, "malformed-json", "JSON object"),
    (b'{"text": "xylophone"} x', 400, "malformed-json", "nothing after it"),
    (b'{"text": "xylophone", "review_rating": NaN}', 400, "malformed-json", "NaN is not JSON"),
    (b'{"text": "xylophone", "review_rating": -Infinity}', 400, "malformed-json", "-Infinity"),
    (b'{"text":' + b"[" * 100_000, 400, "malformed-json", "nested too deeply"),
    (b'{"text":' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400, "malformed-json", "nested"),
    (b'{"text": "xylophone \xff\xfe"}', 400, "malformed-json", "UTF-8"),
    ('{"text": "xylophone"}'.encode("utf-16"), 400, "malformed-json", "UTF-8"),
    (b'{"review_count": ' + b"9" * 5000 + b"}", 400, "malformed-json", "JSON"),
    (b"[]", 422, "wrong-fields", "JSON object"),
    (b'"xylophone"', 422, "wrong-fields", "JSON object"),
    (b"null", 422, "wrong-fields", "JSON object"),
    (b"{}", 422, "wrong-fields", "`text` is missing"),
    (b'{"text": null}', 422, "wrong-fields", "`text` is missing"),
    (b'{"text": ""}', 422, "wrong-fields", "`text` is empty"),
    (b'{"text": " \\n\\t\\u00a0 "}', 422, "wrong-fields", "`text` is empty"),
    (b'{"text": 7}', 422, "wrong-fields", "`text` must be text"),
    (b'{"text": ["xylophone"]}', 422, "wrong-fields", "`text` must be text"),
    (b'{"text": "xylophone", "company": {}}', 422, "wrong-fields", "`company` must be text"),
    (b'{"text": "xylophone", "employer": "x"}', 422, "wrong-fields", "`employer` is not a field"),
    (b'{"text": "a", "xylophone for $5": 1}', 422, "wrong-fields", "A field is not a field"),
    (b'{"text": "xylophone", "review_rating": 9}', 422, "wrong-fields", "`review_rating`"),
    (b'{"text": "xylophone", "review_count": true}', 422, "wrong-fields", "`review_count`"),
    (b'{"text": "xylophone", "review_count": "xylophone"}', 422, "wrong-fields", "`review_count`"),
    (b'{"text": "xylophone", "review_rating": 1e999}', 422, "wrong-fields", "`review_rating`"),
    (b'{"text": "xylophone", "salary": 1e999}', 422, "wrong-fields", "`salary`"),
    (b'{"text": "xylophone", "company_founded": 12.5}', 422, "wrong-fields", "`company_founded`"),
    (b'{"text": "xylophone", "online": "yes"}', 422, "wrong-fields", "`online`"),
]


@pytest.mark.parametrize(("body", "status", "slug", "words"), BODIES, ids=range(len(BODIES)))
def test_bad_body_of_a_check(body: bytes, status: int, slug: str, words: str) -> None:
    response = fake_client().post(CHECK, data=body, content_type="application/json")
    assert words in assert_problem(response, status, slug)["detail"]


BATCHES = [
    (b"{}", "wrong-fields", "`postings` must be a list"),
    (b'{"postings": {}}', "wrong-fields", "`postings` must be a list"),
    (b'{"postings": [], "limit": 3}', "wrong-fields", "`limit`"),
    (b'{"postings": [], "online": 1}', "wrong-fields", "`online`"),
    (b'{"postings": [' + b"0," * MAX_POSTINGS + b"0]}", "too-many-postings", "1,000"),
]


@pytest.mark.parametrize(("body", "slug", "words"), BATCHES, ids=range(len(BATCHES)))
def test_bad_body_of_a_batch(body: bytes, slug: str, words: str) -> None:
    response = fake_client().post(BATCH, data=body, content_type="application/json")
    assert words in assert_problem(response, 422, slug)["detail"]


@pytest.mark.parametrize("path", [CHECK, BATCH])
@pytest.mark.parametrize("content_type", [None, "text/plain", "multipart/form-data; boundary=x"])
def test_wrong_content_type(path: str, content_type: str | None) -> None:
    response = fake_client().post(path, data=b'{"text": "x"}', content_type=content_type)
    assert "application/json" in assert_problem(response, 415, "wrong-type")["detail"]


@pytest.mark.parametrize("path", [CHECK, BATCH])
@pytest.mark.parametrize("chunked", [False, True], ids=["content-length", "chunked"])
def test_body_over_one_megabyte(path: str, chunked: bool) -> None:
    body = json.dumps({"text": "xylophone " * (MAX_BODY // 10)}).encode()
    extra: dict[str, Any] = {"input_stream": io.BytesIO(body)} if chunked else {"data": body}
    if chunked:
        extra["environ_overrides"] = {"wsgi.input_terminated": True}
    response = fake_client().post(path, content_type="application/json", **extra)
    assert "1,000,000 bytes" in assert_problem(response, 413, "too-large")["detail"]


def test_a_body_just_under_one_megabyte_is_read() -> None:
    text = "a " * ((MAX_BODY - 20) // 2)
    assert fake_client().post(CHECK, json={"text": text}).status_code == 200


def test_unknown_address() -> None:
    for path in ("/api/", "/api/v2/check", "/api/v1/check/", "/healthz/x"):
        assert_problem(fake_client().get(path), 404, "not-found")


def test_method_not_allowed_on_every_route() -> None:
    app = fake_app()
    for path, methods in api_rules(app):
        for method in {"GET", "POST", "PUT", "DELETE", "PATCH"} - methods:
            response = app.test_client().open(path, method=method)
            problem = assert_problem(response, 405, "method-not-allowed")
            assert set(response.headers["Allow"].split(", ")) == methods
            assert response.headers["Allow"] in problem["detail"]


def test_every_route_answers_an_unexpected_failure_in_the_shape(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    app = fake_app()
    for endpoint in [name for name in app.view_functions if name.startswith("api.")]:
        monkeypatch.setitem(app.view_functions, endpoint, _broken)
    for path, methods in api_rules(app):
        method = "POST" if "POST" in methods else "GET"
        assert_problem(app.test_client().open(path, method=method), 500, "internal")
    logged = capsys.readouterr().err
    assert "ValueError" in logged and SECRET not in logged


def _broken() -> None:
    raise ValueError(SECRET)


def test_the_engine_breaking_on_a_posting_is_a_500_without_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    response = fake_client().post(CHECK, json={"text": f"break the engine {SECRET}"})
    assert_problem(response, 500, "internal")
    assert SECRET not in capsys.readouterr().err


def test_one_bad_posting_never_fails_the_rest() -> None:
    postings: list[object] = [
        {"text": "Pay a small fee before you start."},
        {"text": " "},
        "just words",
        {"text": f"break the engine {SECRET}"},
        {"text": "x", "unknown": 1},
        {"text": "\ud800 five words stand in here"},
    ]
    response = fake_client().post(BATCH, json={"postings": postings})
    assert response.status_code == 200
    results = json.loads(response.data)["results"]
    assert [result.get("error", {}).get("status") for result in results] == [
        None, 422, 422, 500, 422, None,
    ]  # fmt: skip
    for result in results:
        if "error" in result:
            assert set(result["error"]) == {"type", "title", "status", "detail"}
    assert SECRET not in response.text


def _without_model(monkeypatch: pytest.MonkeyPatch) -> Flask:
    def missing() -> None:
        raise ModelError("/secret/place/manifest.json is missing: run `scamcheck train`")

    monkeypatch.setattr("scamcheck.engine.engine", missing)
    return create_app(None, Settings())


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/readyz"), ("GET", "/api/v1/model"), ("POST", CHECK), ("POST", BATCH)],
)
def test_missing_model(monkeypatch: pytest.MonkeyPatch, method: str, path: str) -> None:
    client = _without_model(monkeypatch).test_client()
    body = {"postings": [{"text": "a"}]} if path == BATCH else {"text": "a"}
    problem = assert_problem(
        client.open(path, method=method, json=body if method == "POST" else None), 503, "no-model"
    )
    assert "scamcheck train" in problem["detail"] and "/secret" not in problem["detail"]


def test_missing_model_leaves_the_rest_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    client = _without_model(monkeypatch).test_client()
    for path in ("/", "/healthz", "/api/v1/signals", "/api/openapi.json"):
        assert client.get(path).status_code == 200
    page = client.post("/", data={"text": "some words of a posting"})
    assert page.status_code == 503 and "scamcheck train" in page.text


def test_each_type_has_a_page_that_explains_it() -> None:
    client = fake_client()
    for slug, kind in KINDS.items():
        page = client.get(f"/problems/{slug}")
        assert page.status_code == 200 and kind.title in page.text
    assert client.get("/problems/none").status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "options", "status", "words"),
    [
        ("GET", "/nothing", {}, 404, "doesn&#39;t exist"),
        ("PUT", "/", {}, 405, "can&#39;t be used this way"),
        ("POST", "/", {"data": "x", "content_type": "text/plain"}, 415, "/api/v1/check"),
        ("POST", "/", {"data": {"text": " \n"}}, 422, "The box is empty"),
        ("POST", "/", {"data": {"text": "x" * (MAX_BODY + 1)}}, 413, "too long"),
        ("POST", "/", {"data": {"text": f"break the engine {SECRET} now"}}, 500, "The fault is"),
    ],
)
def test_form_routes_answer_with_a_page(
    method: str, path: str, options: dict[str, Any], status: int, words: str
) -> None:
    response = fake_client().open(path, method=method, **options)
    assert response.status_code == status
    assert response.mimetype == "text/html"
    assert words in response.text and "<h1" in response.text
    assert SECRET not in response.text


RAW = [
    (b"NONSENSE\r\n\r\n", 400),
    (b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n", 400),
    (b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n", 413),
]


@pytest.mark.parametrize(("request_bytes", "status"), RAW, ids=[str(row[1]) for row in RAW])
def test_what_the_server_refuses_itself_has_the_shape_too(
    request_bytes: bytes, status: int
) -> None:
    with running(fake_app()) as address, socket.create_connection(address, timeout=5) as line:
        line.sendall(request_bytes)
        answer = b"".join(iter(lambda: line.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert int(head.split()[1]) == status
    assert b"application/problem+json" in head and b"nosniff" in head
    problem = json.loads(body)
    assert set(problem) == {"type", "title", "status", "detail"} and problem["status"] == status


def test_a_chunked_body_over_the_limit_is_refused_by_the_real_server() -> None:
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    head = (
        b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    with running(fake_app()) as address, socket.create_connection(address, timeout=5) as line:
        line.sendall(head + chunk * 20 + b"0\r\n\r\n")
        answer = b"".join(iter(lambda: line.recv(65536), b""))
    assert answer.split()[1] == b"413" and b"/problems/too-large" in answer
