"""From a request's body to postings, refusing what can't be read and saying why."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn

from flask import Request
from werkzeug.exceptions import RequestEntityTooLarge

from scamcheck.errors import PostingError
from scamcheck.posting import Posting
from scamcheck.web.problems import Problem
from scamcheck.web.settings import MAX_POSTINGS

FIELDS = frozenset(Posting.__dataclass_fields__)
_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")


def json_object(request: Request) -> dict[str, Any]:
    """The JSON object in a request's body; raises Problem."""
    if not (request.mimetype == "application/json" or request.mimetype.endswith("+json")):
        raise Problem("wrong-type")
    data = _decode(_body(request))
    if not isinstance(data, dict):
        raise Problem("wrong-fields", 'Send a JSON object, such as {"text": "…"}.')
    return data


def online(data: dict[str, Any]) -> bool:
    """Take the `online` switch out of the object."""
    value = data.pop("online", False)
    if not isinstance(value, bool):
        raise Problem("wrong-fields", "`online` must be true or false.")
    return value


def posting(data: object) -> Posting:
    """The posting in a JSON value; raises Problem, which names the field."""
    if not isinstance(data, dict):
        raise Problem("wrong-fields", "A posting is an object with a `text` field.")
    _refuse_unknown(data)
    for name, value in data.items():
        if isinstance(value, float) and not math.isfinite(value):
            raise Problem("wrong-fields", f"`{name}` is a number too large to read.")
    try:
        return Posting.of(data)
    except PostingError as error:
        raise Problem("wrong-fields", f"{_sentence(str(error))}") from None


def batch(data: dict[str, Any]) -> list[object]:
    """The values in `postings`; raises Problem."""
    postings = data.pop("postings", None)
    if not isinstance(postings, list):
        raise Problem("wrong-fields", "`postings` must be a list of postings.")
    if data:
        raise Problem("wrong-fields", f"{_shown(next(iter(data)))} is not a field of a batch.")
    if len(postings) > MAX_POSTINGS:
        raise Problem("too-many-postings")
    return postings


def _body(request: Request) -> bytes:
    try:
        return request.get_data(cache=False)
    except RequestEntityTooLarge:
        raise Problem("too-large") from None


def _decode(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError:
        raise Problem("malformed-json", "The body is not UTF-8: encode it as UTF-8.") from None
    except RecursionError:
        raise Problem("malformed-json", "The JSON is nested too deeply: flatten it.") from None
    except ValueError:
        raise Problem("malformed-json") from None


def _refuse_constant(name: str) -> NoReturn:
    raise Problem("malformed-json", f"{name} is not JSON: send a number, or leave the field out.")


def _refuse_unknown(data: dict[str, Any]) -> None:
    for name in data:
        if name not in FIELDS:
            known = ", ".join(f"`{field}`" for field in Posting.__dataclass_fields__)
            raise Problem(
                "wrong-fields", f"{_shown(name)} is not a field of a posting. Fields: {known}."
            )


def _shown(name: str) -> str:
    """A field's name, unless it could be words of a posting."""
    return f"`{name}`" if _NAME.fullmatch(name) else "A field"


def _sentence(message: str) -> str:
    return message[0].upper() + message[1:] + ("" if message.endswith(".") else ".")
