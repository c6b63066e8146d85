"""One question to a registry over RDAP (RFC 9082, RFC 9083).

whoisit's query sends the request and names the status; the client under it is ours, since whoisit
left alone follows redirects and `related` links to any host and limits neither size nor time. The
answer's registration event is read here: whoisit's parser refuses answers without a `handle`, and
reads dates so loosely that "2 days" becomes a day of this month.
"""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
from whoisit.errors import QueryError
from whoisit.query import QueryAsync

from scamcheck.registration.answer import NO_DATE, NOT_REGISTERED, Answer, NoAnswer, TooMany
from scamcheck.registration.bootstrap import place
from scamcheck.registration.dates import parse_date
from scamcheck.registration.limits import PAUSE
from scamcheck.registration.record import sane

LARGEST = 262_144
"""Bytes of an answer that are read; real ones have 1 to 20 kB."""

_BEGINNINGS = ("registration", "reregistration")


class _TooLarge(httpx.ReadError):
    pass


class _Limited(httpx.AsyncByteStream):
    """A body of which no more than LARGEST bytes are taken."""

    def __init__(self, body: httpx.AsyncByteStream) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        taken = 0
        async for part in self._body:
            taken += len(part)
            if taken > LARGEST:
                raise _TooLarge("larger than any real answer")
            yield part

    async def aclose(self) -> None:
        await self._body.aclose()


class Transport(httpx.AsyncBaseTransport):
    """Reaches the given hosts and no other, and reports the pauses that they ask for."""

    def __init__(self, hosts: frozenset[str], on_pause: Callable[[str, float], None]) -> None:
        self._hosts = hosts
        self._on_pause = on_pause
        limits = httpx.Limits(max_connections=64, max_keepalive_connections=32)
        self._inner = httpx.AsyncHTTPTransport(
            verify=httpx.create_ssl_context(), limits=limits, retries=0
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request to a registry; refuse it before any contact if it goes elsewhere."""
        where = place(str(request.url))
        if where not in self._hosts:
            raise httpx.UnsupportedProtocol("not a registry's address", request=request)
        response = await self._inner.handle_async_request(request)
        if response.status_code == 429:
            self._on_pause(where, retry_after(response.headers.get("Retry-After", "")))
        # A few packed bytes could unpack to gigabytes, and we ask for none.
        if response.headers.get("Content-Encoding", "identity").lower() != "identity":
            await response.aclose()
            raise _TooLarge("packed though it was not asked to be", request=request)
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Limited(response.stream)
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        await self._inner.aclose()


def client(hosts: frozenset[str], on_pause: Callable[[str, float], None]) -> httpx.AsyncClient:
    """A client that reaches the given hosts only; no redirects, no proxy, TLS verified."""
    headers = {"Accept": "application/rdap+json, application/json", "Accept-Encoding": "identity"}
    return httpx.AsyncClient(
        transport=Transport(hosts, on_pause),
        follow_redirects=False,
        trust_env=False,
        headers=headers,
    )


async def ask(through: httpx.AsyncClient, base: str, domain: str) -> Answer:
    """A registry's answer about a validated domain; raises NoAnswer where it gives none.

    The caller sets the deadline: the time limits here are per read only.
    """
    try:
        raw = await QueryAsync(through, "GET", f"{base}domain/{domain}").request(timeout=30)
    except QueryError as error:
        return _without(error)
    except RecursionError:
        raise NoAnswer("its registry's answer can't be read") from None
    finally:
        through.cookies.clear()
    return read(raw)


def read(raw: Any) -> Answer:
    """The registration date in an RDAP answer.

    The name in it isn't compared: for a variant, registries answer about the main name.
    """
    if not isinstance(raw, dict):
        raise NoAnswer("its registry's answer can't be read")
    if "errorCode" in raw and "events" not in raw:
        raise NoAnswer("its registry refused to answer")
    events = raw.get("events")
    listed = events if isinstance(events, list) else []
    # The latest beginning counts: a name that lapsed and was bought again is new.
    dates = [found for event in listed if (found := _beginning(event))]
    return Answer(max(dates)) if dates else Answer(None, NO_DATE)


def retry_after(value: str) -> float:
    """Seconds to wait by a Retry-After header: a number or a date; a default where unreadable."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    with contextlib.suppress(ValueError, TypeError):
        moment = parsedate_to_datetime(value)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - datetime.now(UTC)).total_seconds())
    return PAUSE


def _beginning(event: Any) -> date | None:
    if not isinstance(event, dict):
        return None
    action, when = event.get("eventAction"), event.get("eventDate")
    if not isinstance(action, str) or not isinstance(when, str):
        return None
    return sane(parse_date(when)) if action.strip().lower() in _BEGINNINGS else None


def _without(error: QueryError) -> Answer:
    """What a failed query means: a final word for 404, NoAnswer for all else."""
    status = error.status_code
    if status == 404:
        return Answer(None, NOT_REGISTERED)
    if status == 429:
        raise TooMany("its registry asked for fewer questions") from None
    if 300 <= status < 400:
        raise NoAnswer("its registry pointed elsewhere, which is not followed") from None
    if status:
        kind = "had a fault of its own" if status >= 500 else "refused to answer"
        raise NoAnswer(f"its registry {kind} (HTTP {status})") from None
    raise NoAnswer(_broken(error.__cause__)) from None


def _broken(cause: BaseException | None) -> str:
    if isinstance(cause, _TooLarge):
        return "its registry's answer is too large"
    if isinstance(cause, httpx.TimeoutException):
        return "its registry did not answer in time"
    if isinstance(cause, httpx.ConnectError):
        seen: BaseException | None = cause
        while seen is not None:
            if isinstance(seen, ssl.SSLError):
                return "its registry could not prove its identity (TLS)"
            seen = seen.__cause__ or seen.__context__
        return "its registry could not be reached"
    if isinstance(cause, httpx.TransportError):
        return "its registry broke the connection off"
    return "its registry's answer can't be read"
