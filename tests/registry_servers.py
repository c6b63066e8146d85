"""Loopback registries that speak RDAP and WHOIS, well and badly, for the tests.

A name decides how it is answered: those with a file in `data/registry` get the recorded shape, and
the misbehaving ones are named after what they do (`drip.com`, `huge.us`, …).
"""

from __future__ import annotations

import contextlib
import json
import socketserver
import ssl
import struct
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import SO_LINGER, SOL_SOCKET

import pytest

from scamcheck.registration.service import close

DATA = Path(__file__).parent / "data" / "registry"
RDAP_ENDINGS = [
    *("ai", "app", "com", "dev", "info", "net", "online", "org", "shop", "top", "xyz"),
    *("au", "br", "ca", "cz", "fi", "fr", "id", "in", "ke", "ng", "nl", "no", "pl", "tw"),
    *("ua", "uk"),
]
"""Endings that the test bootstrap gives to the loopback RDAP server; others go to WHOIS."""
MADE_UP = datetime(2020, 2, 2, tzinfo=UTC)


@dataclass
class Registry:
    """One loopback server and what it was asked."""

    port: int
    asked: list[str] = field(default_factory=list)
    """Each question as it came, path or line."""
    delay: float = 0.0
    """Seconds before each answer."""
    at_once: int = 0
    most_at_once: int = 0
    """The most questions that were under way together."""
    made_up: bool = False
    """Whether unknown names get a date instead of "not found"."""
    days: dict[str, int] = field(default_factory=dict)
    """Names that were registered so many days ago."""
    limited: dict[str, int] = field(default_factory=dict)
    """Names that are answered 429 so many times before they get an answer."""
    retry_after: str = "1"
    body: bytes = b'{"count": 12, "rating": 4.1}'
    """What a review service answers."""
    status: str = "200 OK"
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def place(self) -> str:
        """Its host:port."""
        return f"127.0.0.1:{self.port}"


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 256
    registry: Registry

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are part of the tests."""


class _Handler(socketserver.BaseRequestHandler):
    server: _Server

    @contextmanager
    def counted(self, question: str) -> Iterator[Registry]:
        registry = self.server.registry
        with registry.lock:
            registry.asked.append(question)
            registry.at_once += 1
            registry.most_at_once = max(registry.most_at_once, registry.at_once)
        try:
            time.sleep(registry.delay)
            yield registry
        finally:
            with registry.lock:
                registry.at_once -= 1

    def read_until(self, end: bytes) -> bytes:
        data = b""
        while not data.endswith(end) and (part := self.request.recv(4096)):
            data += part
        return data

    def drip(self, data: bytes) -> None:
        """One byte a second."""
        with contextlib.suppress(OSError):
            for at in range(len(data)):
                self.request.sendall(data[at : at + 1])
                time.sleep(1)

    def reset(self) -> None:
        """Break the connection off with a reset."""
        self.request.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        self.request.close()

    def send(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            self.request.sendall(data)


def _http(body: bytes, status: str = "200 OK", *extra: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/rdap+json", *extra]
    lines += [f"Content-Length: {len(body)}", "Connection: keep-alive", "", ""]
    return "\r\n".join(lines).encode() + body


class RdapHandler(_Handler):
    """Answers `GET /rdap/domain/NAME`; keeps the connection for the next one."""

    def handle(self) -> None:
        """Serve one connection."""
        with contextlib.suppress(OSError):
            while head := self.read_until(b"\r\n\r\n"):
                path = head.split(b" ")[1].decode("latin-1")
                with self.counted(path) as registry:
                    self.answer(path.rpartition("/")[2], registry)

    def answer(self, name: str, registry: Registry) -> None:
        """Answer one question."""
        special = getattr(self, f"on_{name.replace('.', '_').replace('-', '_')}", None)
        if special is not None:
            special()
        elif registry.limited.get(name, 0) > 0:
            registry.limited[name] -= 1
            self.send(_http(b"{}", "429 Too Many", f"Retry-After: {registry.retry_after}"))
        else:
            self.send(self.recorded(name, registry))

    def recorded(self, name: str, registry: Registry) -> bytes:
        file = DATA / "rdap" / f"{name}.json"
        if file.exists():
            return _http(file.read_bytes())
        if registry.made_up or name in registry.days:
            day = (
                datetime.now(UTC) - timedelta(registry.days[name])
                if name in registry.days
                else MADE_UP
            )
            event = {"eventAction": "registration", "eventDate": f"{day:%Y-%m-%dT00:00:00Z}"}
            return _http(json.dumps({"ldhName": name.upper(), "events": [event]}).encode())
        return _http(b'{"errorCode":404,"title":"Not Found"}', "404 Not Found")

    def on_drip_com(self) -> None:
        self.drip(_http(b'{"events": []}'))

    def on_hang_com(self) -> None:
        time.sleep(30)

    def on_drip_body_com(self) -> None:
        self.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        self.drip(b" " * 1000)

    def on_reset_com(self) -> None:
        self.reset()

    def on_garbage_com(self) -> None:
        self.send(bytes(range(256)) * 8)

    def on_not_json_com(self) -> None:
        self.send(_http(b"<html>we moved</html>"))

    def on_nested_com(self) -> None:
        self.send(_http(b"[" * 100_000))

    def on_huge_com(self) -> None:
        self.send(b"HTTP/1.1 200 OK\r\n\r\n")
        with contextlib.suppress(OSError):
            for _ in range(100_000):
                self.request.sendall(b" " * 10_000)
        self.request.close()

    def on_packed_com(self) -> None:
        self.send(_http(b"\x1f\x8b" + b"\0" * 64, "200 OK", "Content-Encoding: gzip"))

    def on_wrong_charset_com(self) -> None:
        event = {"eventAction": "registration", "eventDate": "2011-01-11T00:00:00Z"}
        body = json.dumps({"events": [event], "note": "é"}, ensure_ascii=False)
        self.send(_http(body.encode("latin-1")))

    def on_redirect_com(self) -> None:
        self.send(_http(b"", "302 Found", "Location: http://127.0.0.1:9/domain/redirect.com"))

    def on_redirect_loop_com(self) -> None:
        self.send(_http(b"", "301 Moved", "Location: /rdap/domain/redirect-loop.com"))

    def on_metadata_com(self) -> None:
        self.send(_http(b"", "307 Moved", "Location: http://169.254.169.254/latest/meta-data/"))

    def on_fault_com(self) -> None:
        self.send(_http(b"oops", "503 Service Unavailable"))

    def on_forbidden_com(self) -> None:
        self.send(_http(b"no", "403 Forbidden"))


class WhoisHandler(_Handler):
    """Answers one line with a text and hangs up."""

    def handle(self) -> None:
        """Serve one connection."""
        question = self.read_until(b"\n").decode("latin-1").strip()
        with self.counted(question) as registry, contextlib.suppress(OSError):
            special = getattr(self, f"on_{question.replace('.', '_').replace('-', '_')}", None)
            if special is not None:
                special()
            else:
                self.send(self.recorded(question, registry))

    def recorded(self, name: str, registry: Registry) -> bytes:
        file = DATA / "whois" / f"{name}.txt"
        if file.exists():
            return file.read_bytes()
        made_up = f"Domain Name: {name}\r\nCreation Date: 2020-02-02T00:00:00Z\r\n"
        return made_up.encode() if registry.made_up else b"No match for domain.\r\n"

    def on_drip_us(self) -> None:
        self.drip(b"Domain Name: drip.us\r\nCreation Date: 2020-02-02\r\n")

    def on_hang_us(self) -> None:
        time.sleep(30)

    def on_reset_us(self) -> None:
        self.reset()

    def on_empty_us(self) -> None:
        pass

    def on_garbage_us(self) -> None:
        self.send(bytes(range(256)) * 100)

    def on_huge_us(self) -> None:
        self.send(b"Domain Name: huge.us\r\nCreation Date: 2012-12-12T00:00:00Z\r\n")
        for _ in range(100_000):
            self.request.sendall(b"Comment: " + b"x" * 10_000 + b"\r\n")

    def on_referral_us(self) -> None:
        self.send(b"Domain Name: referral.us\r\nRegistrar WHOIS Server: 127.0.0.1\r\n")

    def on_inline_us(self) -> None:
        self.send(b"Record of inline.us: Creation Date: 2015-03-01T10:00:00Z\r\n")

    def on_forged_us(self) -> None:
        forged = b"Registrant Organization: Creation Date: 1995-01-01T00:00:00Z\r\n"
        self.send(b"Domain Name: forged.us\r\n" + forged)

    def on_regex_us(self) -> None:
        self.send(b"Domain Name: regex.us\r\n" + b"a-" * 30_000)


class ReviewHandler(_Handler):
    """Answers `GET /reviews/NAME?…` as a review service; a misbehaving name says how."""

    def handle(self) -> None:
        """Serve one question."""
        with contextlib.suppress(OSError):
            path = self.read_until(b"\r\n\r\n").split(b" ")[1].decode("latin-1")
            with self.counted(path) as registry:
                name = path.partition("?")[0].rpartition("/")[2].lower()
                answer = getattr(self, f"on_{name}", None)
                if answer is not None:
                    answer()
                else:
                    self.send(_http(registry.body, registry.status))

    def on_drip(self) -> None:
        self.drip(_http(b'{"count": 3}'))

    def on_hang(self) -> None:
        time.sleep(30)

    def on_reset(self) -> None:
        self.reset()

    def on_garbage(self) -> None:
        self.send(bytes(range(256)) * 8)

    def on_huge(self) -> None:
        self.send(_http(b" " * 70_000 + b'{"count": 3}'))

    def on_packed(self) -> None:
        self.send(_http(b"\x1f\x8b" + b"\0" * 64, "200 OK", "Content-Encoding: gzip"))

    def on_redirect(self) -> None:
        self.send(_http(b"", "302 Found", "Location: http://169.254.169.254/latest/meta-data/"))


@contextmanager
def serving(handler: type[_Handler], secure: ssl.SSLContext | None = None) -> Iterator[Registry]:
    """A loopback server for the time of a `with` block."""
    with _Server(("127.0.0.1", 0), handler) as server:
        if secure is not None:
            server.socket = secure.wrap_socket(server.socket, server_side=True)
        server.registry = Registry(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield server.registry
        finally:
            server.shutdown()


def bootstrap(rdap: Registry, file: Path) -> Path:
    """Write a bootstrap file that sends RDAP_ENDINGS to a loopback server."""
    services = [[RDAP_ENDINGS, [f"http://{rdap.place}/rdap/"]]]
    file.write_text(json.dumps({"version": "1.0", "services": services}))
    return file


@dataclass
class Registries:
    """The two loopback registries that a test's lookups go to."""

    rdap: Registry
    whois: Registry

    @property
    def places(self) -> set[tuple[str, int]]:
        """Where they are."""
        return {("127.0.0.1", self.rdap.port), ("127.0.0.1", self.whois.port)}


@contextmanager
def registries(folder: Path) -> Iterator[Registries]:
    """Both registries, with the environment pointing at them and a cache of their own."""
    with (
        serving(RdapHandler) as rdap,
        serving(WhoisHandler) as whois,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("SCAMCHECK_RDAP_BOOTSTRAP", str(bootstrap(rdap, folder / "bootstrap.json")))
        patch.setenv("SCAMCHECK_WHOIS_SERVER", whois.place)
        patch.setenv("SCAMCHECK_CACHE", str(folder / "cache.sqlite"))
        patch.delenv("SCAMCHECK_LOOKUP_DEADLINE", raising=False)
        patch.delenv("SCAMCHECK_REVIEWS_URL", raising=False)
        yield Registries(rdap, whois)
        close()


_contacts: list[tuple[str, int]] | None = None


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _contacts is not None and event == "socket.connect":
        address = arguments[1]
        if isinstance(address, tuple):
            _contacts.append((str(address[0]), int(address[1])))
    if _contacts is not None and event == "socket.getaddrinfo":
        _contacts.append((str(arguments[0]), int(str(arguments[1] or 0))))


sys.addaudithook(_watch)


@contextmanager
def contacts() -> Iterator[list[tuple[str, int]]]:
    """Every address that this process connects to or resolves in a `with` block."""
    global _contacts
    _contacts = []
    try:
        yield _contacts
    finally:
        _contacts = None
