"""The one place that talks to registries: a thread with an event loop, shared by all callers.

Paces and pauses are a property of this process, so all its lookups go through one service. The
caller waits on its own clock: whatever hangs in here, its answer comes when its time is up.
"""

from __future__ import annotations

import asyncio
import atexit
import concurrent.futures
import os
import queue
import socket
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from scamcheck.registration import limits, whois
from scamcheck.registration.answer import (
    NO_REGISTRY,
    OUT_OF_TIME,
    TOO_SLOW,
    Answer,
    NoAnswer,
    TooMany,
)
from scamcheck.registration.bootstrap import Bootstrap, load, place
from scamcheck.registration.limits import Limiter, Pace, Paused
from scamcheck.registration.record import Registration
from scamcheck.registration.settings import Settings, is_loopback

if TYPE_CHECKING:
    import httpx

ATTEMPTS = 3
"""How often one domain is asked about where its registry wants fewer questions."""
WHOIS_PAUSE = 60.0
"""Seconds of pause after a WHOIS server's refusal; it never says how long."""
PARSERS = 2
"""python-whois processes at the same time."""

Answers = queue.SimpleQueue[Registration]


@dataclass(frozen=True, slots=True)
class Registry:
    """Who is asked about a domain, and how often it may be."""

    place: str
    """Its host:port."""
    pace: Pace
    base: str = ""
    """The base address of its RDAP service; empty for WHOIS."""
    server: whois.Server | None = None
    """Its WHOIS server; None for RDAP."""


class Service:
    """Asks registries, at their pace, in a thread of its own."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.bootstrap: Bootstrap = load(settings.bootstrap)
        self.process = os.getpid()
        self._limiters: dict[str, Limiter] = {}
        self._client: httpx.AsyncClient | None = None
        self._parsers = asyncio.Semaphore(PARSERS)
        self._loop = _Loop()
        self._thread = threading.Thread(target=self._run, name="scamcheck-registries", daemon=True)
        self._thread.start()

    def start(
        self, domains: Sequence[str], until: float, answers: Answers
    ) -> concurrent.futures.Future[None]:
        """Ask about validated domains until a moment (monotonic); answers go to the queue."""
        return asyncio.run_coroutine_threadsafe(self._all(domains, until, answers), self._loop)

    def run(self, work: Coroutine[Any, Any, None]) -> concurrent.futures.Future[None]:
        """Run other questions of the same check beside the registries'."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def close(self) -> None:
        """Stop the thread; what is under way is given up."""
        if self.process == os.getpid() and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(timeout=1)

    def registry(self, domain: str) -> Registry | None:
        """Who is asked about a domain: RDAP before WHOIS; None where nobody is known."""
        base = self.bootstrap.service(domain)
        if base:
            where = place(base)
            own = is_loopback(where.rpartition(":")[0])
            return Registry(where, limits.OWN if own else limits.RDAP, base=base)
        of = whois.server(domain, self.settings.whois_server)
        if of is None:
            return None
        pace = limits.OWN if self.settings.whois_server else limits.WHOIS
        return Registry(f"{of.host}:{of.port}", pace, server=of)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(self._shut())
        finally:
            self._loop.close()

    async def _shut(self) -> None:
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        if self._client is not None:
            await self._client.aclose()

    async def _all(self, domains: Sequence[str], until: float, answers: Answers) -> None:
        by_registry: dict[Registry, list[str]] = defaultdict(list)
        for domain in reversed(domains):
            registry = self.registry(domain)
            if registry is None:
                answers.put(Registration(domain, why=NO_REGISTRY))
            else:
                by_registry[registry].append(domain)
        async with asyncio.TaskGroup() as group:
            for registry, names in by_registry.items():
                for _ in range(min(len(names), registry.pace.at_once)):
                    group.create_task(self._drain(registry, names, until, answers))

    async def _drain(
        self, registry: Registry, names: list[str], until: float, answers: Answers
    ) -> None:
        while names:
            domain = names.pop()
            try:
                answers.put(await self._one(registry, domain, until))
            except Exception as error:
                # An unforeseen answer must not take the other lookups down with it.
                answers.put(
                    _unknown(registry, domain, f"its lookup failed: {type(error).__name__}")
                )

    async def _one(self, registry: Registry, domain: str, until: float) -> Registration:
        limiter = self._limiter(registry)
        why = OUT_OF_TIME
        for _ in range(ATTEMPTS):
            try:
                async with limiter.turn(until):
                    answer = await self._ask(registry, domain, until)
            except TooMany as error:
                if registry.server is not None:
                    limiter.pause(WHOIS_PAUSE)
                why = str(error)
                continue
            except (NoAnswer, Paused) as error:
                why = str(error)
                break
            except TimeoutError:
                why = TOO_SLOW
                break
            limiter.answered()
            return _known(registry, domain, answer)
        return _unknown(registry, domain, why)

    async def _ask(self, registry: Registry, domain: str, until: float) -> Answer:
        """One question under the deadline, which starts when the registry's turn comes."""
        left = min(self.settings.deadline, until - time.monotonic())
        async with asyncio.timeout(left):
            if registry.server is not None:
                return await whois.ask(registry.server, domain, self._parsers)
            return await self._rdap(registry.base, domain)

    async def _rdap(self, base: str, domain: str) -> Answer:
        # httpx and whoisit cost 0.4 s to import, and WHOIS needs neither.
        from scamcheck.registration import rdap

        if self._client is None:
            self._client = rdap.client(self.bootstrap.hosts, self._pause)
        return await rdap.ask(self._client, base, domain)

    def _pause(self, where: str, seconds: float) -> None:
        self._limiters[where].pause(seconds)

    def _limiter(self, registry: Registry) -> Limiter:
        return self._limiters.setdefault(registry.place, Limiter(registry.pace))


def _known(registry: Registry, domain: str, answer: Answer) -> Registration:
    source = "whois" if registry.server is not None else "rdap"
    now = datetime.now(UTC)
    return Registration(
        domain, answer.registered, source, registry.place, now, answer.why, final=True
    )


def _unknown(registry: Registry, domain: str, why: str) -> Registration:
    source = "whois" if registry.server is not None else "rdap"
    return Registration(domain, None, source, registry.place, datetime.now(UTC), why)


if sys.platform == "win32":
    from asyncio import ProactorEventLoop as _Base
else:
    from asyncio import SelectorEventLoop as _Base


class _Loop(_Base):
    """An event loop whose name resolution can be abandoned.

    The usual one resolves in pool threads that are joined when the program ends, so that a name
    server that hangs would hold the program back long after the deadline.
    """

    def getaddrinfo(
        self,
        host: Any,
        port: Any,
        *,
        family: int = 0,
        type: int = 0,
        proto: int = 0,
        flags: int = 0,
    ) -> Coroutine[Any, Any, Any]:
        """Resolve in a daemon thread."""
        return self._resolve(lambda: socket.getaddrinfo(host, port, family, type, proto, flags))

    async def _resolve(self, work: Callable[[], Any]) -> Any:
        done: concurrent.futures.Future[Any] = concurrent.futures.Future()

        def run() -> None:
            try:
                done.set_result(work())
            except Exception as error:
                done.set_exception(error)

        threading.Thread(target=run, name="scamcheck-resolver", daemon=True).start()
        return await asyncio.shield(asyncio.wrap_future(done, loop=self))


_lock = threading.Lock()
_current: Service | None = None


def service(settings: Settings) -> Service:
    """This process's service for the given settings; a new one after they change or a fork."""
    global _current
    with _lock:
        bootstrap = load(settings.bootstrap)
        if (
            _current is None
            or _current.process != os.getpid()
            or _current.settings != settings
            or _current.bootstrap is not bootstrap
        ):
            if _current is not None:
                _current.close()
            _current = Service(settings)
        return _current


@atexit.register
def close() -> None:
    """End this process's service, if one was started."""
    global _current
    if _current is not None:
        _current.close()
        _current = None
