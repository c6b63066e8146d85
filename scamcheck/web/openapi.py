"""The API's description (OpenAPI 3.1); a test holds it against the routes."""

from __future__ import annotations

import functools
from typing import Any

from scamcheck import __version__
from scamcheck.verdict import VERDICTS
from scamcheck.web.problems import KINDS
from scamcheck.web.settings import MAX_BODY, MAX_POSTINGS

Schema = dict[str, Any]


def _text(description: str, **more: Any) -> Schema:
    return {"type": "string", "description": description, **more}


def _number(description: str, **more: Any) -> Schema:
    return {"type": ["number", "null"], "description": description, **more}


def _object(properties: Schema, required: list[str] | None = None, **more: Any) -> Schema:
    needed = list(properties) if required is None else required
    return {"type": "object", "properties": properties, "required": needed, **more}


def _list(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


_ONLINE = {
    "type": "boolean",
    "default": False,
    "description": "Look up when the domains in the posting were registered, and its employer's "
    "reviews where the server has a service for that. Nothing else is sent.",
}
_POSTING: Schema = {
    "text": _text("The words: plain text, HTML, an e-mail with headers, a chat.", minLength=1),
    "title": _text("The job's title."),
    "company": _text("The employer's name."),
    "salary": _text("Pay, in any wording."),
    "location": _text("Where the work is."),
    "url": _text("Where the posting was found. Never opened."),
    "contact": _text("E-mail address, phone number or handle."),
    "channel": _text("How it arrived."),
    "review_count": _number("Public reviews of the employer.", minimum=0),
    "review_rating": _number("Their mean.", minimum=0, maximum=5),
    "company_founded": _number("Year of foundation."),
    "id": _text("Your own name for the posting."),
}
_EVIDENCE = _object({
    "field": _text("The posting's field that holds the words."),
    "start": {"type": "integer", "description": "First Unicode code point."},
    "end": {"type": "integer", "description": "One past the last code point."},
    "text": _text("The words."),
})  # fmt: skip
_REASON = _object({
    "signal": _text("Name, as in /api/v1/signals."),
    "family": _text("Group of signals."),
    "title": _text("A few words."),
    "explanation": _text("A sentence for people."),
    "weight": {"type": "number", "description": "Log-odds that it adds."},
    "evidence": _list(_ref("Evidence"), description="Empty for a fact that stands in no field."),
})  # fmt: skip
_RESULT = _object({
    "verdict": {"enum": list(VERDICTS)},
    "scam_probability": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    "summary": _text("The verdict in a sentence or two."),
    "reasons": _list(_ref("Reason"), description="Heaviest first."),
    "unknown": _list(_object({"signal": _text("Name."), "why": _text("Why it is unknown.")})),
    "advice": _list({"type": "string"}, description="What to do next, most urgent first."),
    "model": _object({"version": _text("Version."), "trained": _text("Date.")}),
})  # fmt: skip
_PROBLEM = _object({
    "type": _text("Stable; one of " + ", ".join(f"/problems/{slug}" for slug in KINDS)),
    "title": _text("The kind of problem."),
    "status": {"type": "integer"},
    "detail": _text("What to change."),
})  # fmt: skip
_SIGNAL = _object({
    "name": _text("Name."),
    "family": _text("Group."),
    "kind": {"enum": ["flag", "number"]},
    "sense": {"enum": [1, 0, -1], "description": "1: more is riskier; -1: less is; 0: not used."},
    "title": _text("A few words."),
    "meaning": _text("What the value is."),
    "explanation": _text("The sentence shown to a user; `{note}` is filled in."),
})  # fmt: skip
_SCHEMAS: Schema = {
    "Posting": _object(_POSTING, ["text"], additionalProperties=False),
    "CheckRequest": _object({**_POSTING, "online": _ONLINE}, ["text"], additionalProperties=False),
    "BatchRequest": _object(
        {"postings": _list(_ref("Posting"), maxItems=MAX_POSTINGS), "online": _ONLINE},
        ["postings"], additionalProperties=False,
    ),
    "Evidence": _EVIDENCE,
    "Reason": _REASON,
    "Result": _RESULT,
    "Problem": _PROBLEM,
    "FailedPosting": _object({"error": _ref("Problem")}),
    "BatchResult": _object(
        {"results": _list({"anyOf": [_ref("Result"), _ref("FailedPosting")]})}
    ),
    "Signals": _object({"signals": _list(_SIGNAL)}),
    "Model": {"type": "object", "description": "The manifest of the model in use."},
    "Ready": _object({"status": {"const": "ready"}, "model": {"type": "object"}}),
    "Health": _object({"status": {"const": "ok"}}),
    "OpenAPI": {"type": "object"},
}  # fmt: skip


def _problem(status: int) -> Schema:
    kinds = [kind.title for kind in KINDS.values() if kind.status == status]
    content = {"application/problem+json": {"schema": _ref("Problem")}}
    return {"description": " or ".join(kinds), "content": content}


def _answers(schema: str, statuses: tuple[int, ...]) -> Schema:
    good = {"description": "The answer", "content": {"application/json": {"schema": _ref(schema)}}}
    return {"200": good, **{str(status): _problem(status) for status in (*statuses, 500)}}


def _get(name: str, summary: str, schema: str, *statuses: int) -> Schema:
    responses = _answers(schema, statuses)
    return {"get": {"operationId": name, "summary": summary, "responses": responses}}


def _post(name: str, summary: str, body: str, schema: str) -> Schema:
    return {
        "post": {
            "operationId": name,
            "summary": summary,
            "requestBody": {
                "required": True,
                "description": f"At most {MAX_BODY:,} bytes.",
                "content": {"application/json": {"schema": _ref(body)}},
            },
            "responses": _answers(schema, (400, 413, 415, 422, 503)),
        }
    }


_PATHS: Schema = {
    "/api/v1/check": _post("check", "Check one posting", "CheckRequest", "Result"),
    "/api/v1/check/batch": _post(
        "checkBatch",
        f"Check up to {MAX_POSTINGS:,} postings; one that can't be read doesn't fail the rest",
        "BatchRequest",
        "BatchResult",
    ),
    "/api/v1/signals": _get("signals", "Every signal", "Signals"),
    "/api/v1/model": _get("model", "The model in use", "Model", 503),
    "/healthz": _get("health", "Whether the process lives", "Health"),
    "/readyz": _get("ready", "Whether postings can be checked", "Ready", 503),
    "/api/openapi.json": _get("openapi", "This description", "OpenAPI"),
}


@functools.cache
def document() -> Schema:
    """The OpenAPI document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "scamcheck",
            "version": __version__,
            "summary": "Tells whether a job posting is a scam, why, and what to do next.",
            "description": "Postings are neither stored nor logged, and never leave the server.",
        },
        "servers": [{"url": "/"}],
        "paths": _PATHS,
        "components": {"schemas": _SCHEMAS},
    }
