"""The pages for people: the form, its answer, and what explains them."""

from __future__ import annotations

from typing import cast

from flask import Blueprint, Response, current_app, render_template, request
from werkzeug.exceptions import NotFound, RequestEntityTooLarge

from scamcheck import advice, plain_words
from scamcheck.errors import PostingError
from scamcheck.posting import Posting
from scamcheck.web.domains import panel
from scamcheck.web.hall import hall
from scamcheck.web.headers import allow_script
from scamcheck.web.marking import marked_fields, quotes
from scamcheck.web.problems import KINDS, Problem
from scamcheck.web.settings import MAX_BODY, Settings
from scamcheck.web.words import country_of

blueprint = Blueprint("pages", __name__)

OPTIONAL = {
    "title": "Job title", "company": "Company", "salary": "Pay", "location": "Place",
    "url": "Link to the posting", "contact": "Their e-mail, phone or handle",
}  # fmt: skip
FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")
VERDICTS = {
    "likely_scam": "Likely a scam",
    "suspicious": "Suspicious",
    "no_red_flags": "No red flags found",
    "too_little_text": "Too little text to judge",
}


@blueprint.app_context_processor
def _helpers() -> dict[str, object]:
    return {
        "advice": advice, "countries": advice.countries, "words": plain_words, "quotes": quotes,
        "optional": OPTIONAL, "verdict_names": VERDICTS, "country": _country(),
        "looks_up": _settings().looks_up,
    }  # fmt: skip


@blueprint.get("/")
def form() -> Response:
    """The empty form."""
    return _form({}, {}, 200)


@blueprint.post("/")
def check() -> Response:
    """The form's answer, or the form again with what to correct."""
    if request.mimetype not in FORM_TYPES:
        raise Problem("wrong-type", "Send the form of this page; programs use /api/v1/check.")
    try:
        values = _values()
    except RequestEntityTooLarge:
        return _again({}, "text", f"That is too long: paste at most {MAX_BODY:,} bytes.", 413)
    try:
        posting = Posting.of(values)
    except PostingError as error:
        return _again(values, error.field or "text", _plain(error), 422)
    return _result(posting, values)


@blueprint.get("/where-to-report")
def where_to_report() -> Response:
    """The offices of a country that take reports."""
    return _page("report.html")


@blueprint.get("/about-the-verdict")
def about() -> Response:
    """What the verdicts mean and how they are reached."""
    return _page("about.html")


@blueprint.get("/objection")
def objection() -> Response:
    """How a wrongly flagged employer can object."""
    return _page("objection.html", contact=_settings().contact)


@blueprint.get("/problems/<slug>")
def problem(slug: str) -> Response:
    """What a problem type of the API means."""
    if slug not in KINDS:
        raise NotFound
    return _page("problem.html", problem=Problem(slug), answered=False)


def _settings() -> Settings:
    return cast(Settings, current_app.extensions["settings"])


def _result(posting: Posting, values: dict[str, str]) -> Response:
    online = request.form.get("online") == "1"
    result = hall().check([posting], online=online)[0]
    families = {reason.family for reason in result.reasons}
    domains = panel(posting)
    if domains:
        allow_script()
    return _page(
        "result.html", posting=posting, values=values, result=result, families=families,
        fields=marked_fields(posting, result.reasons), domains=domains, online=online,
        share=float(hall().engine().model.manifest["reference_share"]),
    )  # fmt: skip


def _values() -> dict[str, str]:
    names = ("text", *OPTIONAL)
    return {name: request.form.get(name, "").replace("\r\n", "\n") for name in names}


def _again(values: dict[str, str], field: str, message: str, status: int) -> Response:
    return _form(values, {field: message}, status)


def _form(values: dict[str, str], errors: dict[str, str], status: int) -> Response:
    filled = any(values.get(name) for name in OPTIONAL)
    return _page("form.html", status, values=values, errors=errors, filled=filled)


def _plain(error: PostingError) -> str:
    if error.field == "text":
        return "The box is empty. Paste the words of the posting."
    return str(error).replace("`", "")


def _country() -> str:
    """The reader's country: chosen, else taken from the browser's languages, else empty."""
    given = request.args.get("country") if request.method == "GET" else _form_country()
    if given is not None:
        return given.upper() if given.upper() in advice.countries() else ""
    return country_of(request.headers.get("Accept-Language", ""))


def _form_country() -> str | None:
    try:
        return request.form.get("country")
    except RequestEntityTooLarge:
        return None


def _page(template: str, status: int = 200, **context: object) -> Response:
    return Response(render_template(template, **context), status, mimetype="text/html")
