"""Everything that can go wrong, in one shape: RFC 9457 for the API, a page for the form."""

from __future__ import annotations

import json
import sys
import traceback
from dataclasses import dataclass
from typing import Any

from flask import Flask, Response, render_template, request
from werkzeug.exceptions import HTTPException

from scamcheck.web.settings import MAX_BODY, MAX_POSTINGS

API_PREFIXES = ("/api/", "/healthz", "/readyz")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem; its type is `/problems/<slug>` and never changes."""

    status: int
    title: str
    detail: str
    """What to change, where the code that finds the problem has nothing more exact to say."""


KINDS: dict[str, Kind] = {
    "malformed": Kind(400, "Malformed request", "Send a well-formed request."),
    "malformed-json": Kind(
        400, "Malformed JSON", "Send one JSON object, encoded as UTF-8, and nothing after it."
    ),
    "not-found": Kind(
        404, "Not found", "There is nothing here. GET /api/openapi.json lists every address."
    ),
    "method-not-allowed": Kind(405, "Method not allowed", "Use a method that this address allows."),
    "too-large": Kind(
        413,
        "Too large",
        f"Send at most {MAX_BODY:,} bytes: shorten the text, or send fewer postings at a time.",
    ),
    "wrong-type": Kind(
        415, "Wrong content type", "Send JSON with the header `Content-Type: application/json`."
    ),
    "wrong-fields": Kind(422, "Wrong fields", "Correct the fields."),
    "too-many-postings": Kind(
        422, "Too many postings", f"Send at most {MAX_POSTINGS:,} in `postings` at a time."
    ),
    "refused": Kind(400, "Refused", "Change the request: the server can't take it as it is."),
    "internal": Kind(
        500,
        "Unexpected error",
        "The fault is ours. Try again; if it comes back, tell whoever runs this server.",
    ),
    "no-model": Kind(
        503,
        "Not ready: no model",
        "The server has no model that it can use. Whoever runs it: run `scamcheck train`, or set "
        "SCAMCHECK_MODEL to a folder that holds a model, and try again.",
    ),
}
_BY_STATUS = {404: "not-found", 405: "method-not-allowed", 413: "too-large", 415: "wrong-type"}


class Problem(Exception):
    """A failure that is told to whoever asked."""

    def __init__(self, slug: str, detail: str = "") -> None:
        super().__init__(slug)
        self.slug = slug
        self.kind = KINDS[slug]
        self.detail = detail or self.kind.detail

    def to_dict(self) -> dict[str, Any]:
        """The problem's members, as RFC 9457 names them."""
        return {
            "type": f"/problems/{self.slug}",
            "title": self.kind.title,
            "status": self.kind.status,
            "detail": self.detail,
        }


def json_response(data: Any, status: int = 200, mimetype: str = "application/json") -> Response:
    """JSON in ASCII, so that lone surrogates of a posting can be sent back."""
    return Response(json.dumps(data, allow_nan=False) + "\n", status, mimetype=mimetype)


def is_api(path: str) -> bool:
    """Whether an address belongs to the API, which answers in JSON only."""
    return path.startswith(API_PREFIXES)


def answer(problem: Problem) -> Response:
    """The problem as a response: JSON for the API, a page for people."""
    if is_api(request.path):
        return json_response(problem.to_dict(), problem.kind.status, "application/problem+json")
    page = render_template("problem.html", problem=problem, answered=True)
    return Response(page, problem.kind.status, mimetype="text/html")


def install(app: Flask) -> None:
    """Answer every failure of the application in the one shape."""
    app.register_error_handler(Problem, answer)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _unexpected)


def _http(error: HTTPException) -> Response:
    status = error.code or 500
    if status < 400:
        return Response(error.get_response().get_data(), status, dict(error.get_headers()))
    if status == 405:
        return _method_not_allowed(error)
    fallback = "internal" if status >= 500 else "refused"
    return answer(Problem(_BY_STATUS.get(status, fallback)))


def _method_not_allowed(error: HTTPException) -> Response:
    allowed = ", ".join(sorted(getattr(error, "valid_methods", None) or []))
    response = answer(Problem("method-not-allowed", f"This address allows {allowed}."))
    response.headers["Allow"] = allowed
    return response


def _unexpected(error: Exception) -> Response:
    log(error)
    return answer(Problem("internal"))


def log(error: Exception) -> None:
    """Write where an error arose to stderr; its message may hold words of a posting."""
    places = traceback.extract_tb(error.__traceback__)[-4:]
    trail = " < ".join(f"{place.filename}:{place.lineno}" for place in reversed(places))
    print(f"scamcheck: {type(error).__name__} at {trail}", file=sys.stderr, flush=True)
