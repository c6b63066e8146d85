"""The JSON API; `openapi.py` describes it."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request

from scamcheck.posting import Posting
from scamcheck.web import reading
from scamcheck.web.hall import hall
from scamcheck.web.openapi import document
from scamcheck.web.problems import Problem, json_response, log

blueprint = Blueprint("api", __name__)
_DESCRIBED = ("name", "family", "kind", "sense", "title", "meaning", "explanation")


@blueprint.post("/api/v1/check")
def check() -> Response:
    """Check one posting."""
    data = reading.json_object(request)
    online = reading.online(data)
    posting = reading.posting(data)
    return json_response(hall().check([posting], online=online)[0].to_dict())


@blueprint.post("/api/v1/check/batch")
def check_batch() -> Response:
    """Check many postings; one that can't be read doesn't fail the rest."""
    data = reading.json_object(request)
    online = reading.online(data)
    read = [_read(value) for value in reading.batch(data)]
    postings = [item for item in read if isinstance(item, Posting)]
    checked = iter(_check_all(postings, online))
    results = [next(checked) if isinstance(item, Posting) else item for item in read]
    return json_response({"results": results})


@blueprint.get("/api/v1/signals")
def signals() -> Response:
    """Every signal: name, family, type, sense, meaning."""
    from scamcheck.signals import SIGNALS

    described = [{name: getattr(signal, name) for name in _DESCRIBED} for signal in SIGNALS]
    return json_response({"signals": described})


@blueprint.get("/api/v1/model")
def model() -> Response:
    """The manifest of the model in use."""
    return json_response(hall().engine().model.manifest)


@blueprint.get("/healthz")
def health() -> Response:
    """The process lives."""
    return json_response({"status": "ok"})


@blueprint.get("/readyz")
def ready() -> Response:
    """The model is loaded, so that postings can be checked."""
    return json_response({"status": "ready", "model": hall().engine().model.identity})


@blueprint.get("/api/openapi.json")
def openapi() -> Response:
    """This API's description."""
    return json_response(document())


def _read(value: object) -> Posting | dict[str, Any]:
    try:
        return reading.posting(value)
    except Problem as problem:
        return {"error": problem.to_dict()}


def _check_all(postings: list[Posting], online: bool) -> list[dict[str, Any]]:
    """All at once, or one by one if one of them fails the engine."""
    try:
        return [result.to_dict() for result in hall().check(postings, online=online)]
    except Problem:
        raise
    except Exception:
        return [_check_alone(posting, online) for posting in postings]


def _check_alone(posting: Posting, online: bool) -> dict[str, Any]:
    try:
        return hall().check([posting], online=online)[0].to_dict()
    except Exception as error:
        log(error)
        return {"error": Problem("internal").to_dict()}
