"""Which registry answers for which ending: IANA's bootstrap file for RDAP.

The shipped file is refreshed by hand (`refresh`), never by a check.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scamcheck.errors import ScamcheckError
from scamcheck.registration.settings import is_loopback

IANA = "https://data.iana.org/rdap/dns.json"
"""Where IANA publishes the file."""
_LARGEST = 4_000_000


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """The RDAP services of a bootstrap file, by ending."""

    services: Mapping[str, str]
    """Ending in ASCII → base address, which ends in a slash."""
    hosts: frozenset[str]
    """The host:port of every base address: nothing else is ever contacted."""
    publication: str
    """When IANA published the file; empty where it doesn't say."""

    def service(self, domain: str) -> str:
        """The base address for a domain, by its longest listed ending; empty where none is."""
        labels = domain.split(".")
        endings = (".".join(labels[at:]) for at in range(1, len(labels)))
        return next((self.services[end] for end in endings if end in self.services), "")


def place(address: str) -> str:
    """The host:port of an address; empty for one that may not be contacted.

    HTTPS, or plain HTTP to this machine itself; no credentials.
    """
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    plain = parts.scheme == "http" and is_loopback(host)
    if not host or parts.username is not None or not (plain or parts.scheme == "https"):
        return ""
    return f"{host}:{port or (443 if parts.scheme == 'https' else 80)}"


def load(path: Path | None) -> Bootstrap:
    """The bootstrap file at a path, or the shipped one; read again when it changes.

    Raises ScamcheckError, naming file and fault, if it can't be used.
    """
    if path is None:
        return _shipped()
    try:
        stamp = path.stat()
        if stamp.st_size > _LARGEST:
            raise _unusable(path, f"is larger than {_LARGEST:,} bytes")
        return _load(path, stamp.st_mtime_ns, stamp.st_size)
    except OSError as error:
        raise _unusable(path, f"can't be read: {error.strerror or error}") from error


def refresh(to: Path) -> Bootstrap:
    """Fetch IANA's current file to a path; point SCAMCHECK_RDAP_BOOTSTRAP there to use it.

    Nothing calls this by itself. Raises ScamcheckError if the file can't be had or used.
    """
    import httpx

    try:
        with httpx.Client(follow_redirects=False, timeout=30) as client:
            answer = client.get(IANA)
            answer.raise_for_status()
    except httpx.HTTPError as error:
        raise ScamcheckError(f"{IANA} can't be fetched: {type(error).__name__}") from error
    found = parse(answer.content, IANA)
    part = to.with_name(f"{to.name}.{os.getpid()}.part")
    part.write_bytes(answer.content)
    part.replace(to)
    return found


def parse(data: bytes, source: str) -> Bootstrap:
    """A bootstrap file's services. Raises ScamcheckError, naming the source, if it is none."""
    try:
        content = json.loads(data)
        pairs = [
            (ending.lower().strip("."), base)
            for endings, addresses in content["services"]
            if (base := _usable(addresses))
            for ending in endings
        ]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise _unusable(source, "is not a bootstrap file in IANA's format") from error
    services = dict(pairs)
    hosts = frozenset(map(place, services.values()))
    return Bootstrap(services, hosts, str(content.get("publication", "")))


def _usable(addresses: Any) -> str:
    """The first address that may be contacted, HTTPS before plain HTTP; empty if none may."""
    sound = [address for address in addresses if place(address)]
    sound.sort(key=lambda address: not address.startswith("https:"))
    return sound[0].rstrip("/") + "/" if sound else ""


@lru_cache(maxsize=1)
def _shipped() -> Bootstrap:
    data = (files("scamcheck") / "data" / "rdap_dns.json").read_bytes()
    return parse(data, "rdap_dns.json")


@lru_cache(maxsize=4)
def _load(path: Path, changed: int, size: int) -> Bootstrap:
    return parse(path.read_bytes(), str(path))


def _unusable(source: object, fault: str) -> ScamcheckError:
    return ScamcheckError(f"SCAMCHECK_RDAP_BOOTSTRAP: {source} {fault}; give a file such as {IANA}")
