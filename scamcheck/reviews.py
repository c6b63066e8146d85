"""How often an employer was reviewed, by a service that the operator names.

Nothing is asked unless SCAMCHECK_REVIEWS_URL is set and the check is online. Another kind of
service is another class with an `ask` like JsonService's, returned by `provider`.
"""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import quote, urlsplit

from scamcheck.errors import ScamcheckError

if TYPE_CHECKING:
    import ssl

    import httpx

    from scamcheck.registration.asking import Asking

VARIABLE = "SCAMCHECK_REVIEWS_URL"
LARGEST = 65_536
"""Bytes of an answer that are read."""
LONGEST_NAME = 100
"""Characters of an employer's name that are sent."""
NOBODY = "no company name or domain to ask the review service about"
UNREADABLE = "the review service's answer can't be read"
_TAKES = (
    "give an https address (http for this machine itself) with {name} or {domain} after its host,"
    " such as https://reviews.example/api?name={name}"
)


class Party(NamedTuple):
    """Whom a review service is asked about."""

    name: str
    """The company's name as the posting gives it, shortened; empty where it gives none."""
    domain: str
    """The registrable domain that speaks for it; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Reviews:
    """What is known of an employer's reviews."""

    count: float | None = None
    """How many there are; None where unknown."""
    rating: float | None = None
    """Their mean, 0 to 5; None where unknown."""
    why: str = ""
    """Why the count is unknown, in plain words; empty where it is known."""


class Provider(Protocol):
    """A source of review figures. It may be slow or fail: its caller keeps the time."""

    async def ask(self, party: Party) -> Reviews:
        """The figures for one party; unknown, with a reason, where there are none."""


@dataclass(frozen=True, slots=True)
class JsonService:
    """A JSON service: GET an address, answered by `{"count": 12, "rating": 4.1}`.

    `{name}` and `{domain}` in the address are filled in, percent-encoded. No redirect is followed
    and no proxy used. A 404 means that the service doesn't know the employer.
    """

    template: str
    """The address, with `{name}` or `{domain}` or both."""

    @classmethod
    def of(cls, template: str) -> JsonService:
        """The service at an address; raises ScamcheckError if the address can't be used."""
        if not _usable(template):
            raise ScamcheckError(f"{VARIABLE} can't be used; {_TAKES}")
        return cls(template)

    def address(self, party: Party) -> str:
        """The address to ask about a party; empty where what it takes is not known."""
        given = {"name": _part(party.name), "domain": _part(party.domain)}
        if not any(given[name] for name in _PLACE.findall(self.template)):
            return ""
        return _PLACE.sub(lambda place: given[place[1]], self.template)

    async def ask(self, party: Party) -> Reviews:
        """The service's answer; unknown, with a reason, where it gives none."""
        import httpx

        address = self.address(party)
        if not address:
            return Reviews(why=NOBODY)
        try:
            async with (
                httpx.AsyncClient(
                    follow_redirects=False, trust_env=False, verify=_trust(), timeout=None
                ) as client,
                client.stream("GET", address, headers=_HEADERS) as answer,
            ):
                return await _read(answer)
        except (httpx.HTTPError, httpx.InvalidURL):
            return Reviews(why="the review service could not be reached")


_PLACE = re.compile(r"\{(name|domain)\}")
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "identity"}


@cache
def _trust() -> ssl.SSLContext:
    import httpx

    return httpx.create_ssl_context()


def _usable(template: str) -> bool:
    from scamcheck.registration.settings import is_loopback

    try:
        parts = urlsplit(template)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not host or port == 0 or "@" in parts.netloc or "{" in parts.netloc:
        return False
    if not template.isascii() or not template.isprintable() or " " in template:
        return False
    return bool(_PLACE.search(template)) and (
        parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    )


def _part(value: str) -> str:
    """A value for one part of an address: it can neither end the part nor climb out of it."""
    return "" if not value.strip(".") else quote(value, safe="", errors="replace")


async def _read(answer: httpx.Response) -> Reviews:
    if 300 <= answer.status_code < 400:
        return Reviews(why="the review service pointed elsewhere, which is not followed")
    if answer.status_code == 404:
        return Reviews(why="the review service doesn't know the employer")
    if answer.status_code != 200:
        return Reviews(why=f"the review service gave no answer (HTTP {answer.status_code})")
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        return Reviews(why=UNREADABLE)
    body = b""
    async for part in answer.aiter_raw():
        body += part
        if len(body) > LARGEST:
            return Reviews(why="the review service's answer is too large")
    return figures(body)


def figures(body: bytes) -> Reviews:
    """The figures in a service's answer; unknown where it is not of the documented shape."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return Reviews(why=UNREADABLE)
    if not isinstance(data, dict):
        return Reviews(why=UNREADABLE)
    count = _number(data.get("count"), 1e9)
    if count is None or count % 1:
        return Reviews(why=UNREADABLE)
    return Reviews(count, _number(data.get("rating"), 5.0) if count else None)


def _number(value: Any, most: float) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and 0 <= value <= most else None


def provider() -> Provider | None:
    """The configured review service; None without one.

    Raises ScamcheckError, naming the variable and what it takes, for an address that can't be used.
    """
    template = os.environ.get(VARIABLE, "").strip()
    return JsonService.of(template) if template else None


def ask_about(parties: Sequence[Party], budget: float | None = None) -> Asking | None:
    """Start asking the configured service; None where there is none, or nobody to ask about.

    All is over within the budget (seconds), or within SCAMCHECK_LOOKUP_DEADLINE without one.
    """
    chosen = provider()
    named = [party for party in parties if party.name or party.domain]
    if chosen is None or not named:
        return None
    from scamcheck.registration.asking import Asking

    return Asking(chosen, named, budget)
