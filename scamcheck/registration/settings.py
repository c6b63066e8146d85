"""The settings of lookups, from `SCAMCHECK_*` variables, each with a default."""

from __future__ import annotations

import math
import os
import sys
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from scamcheck.errors import ScamcheckError

DEADLINE = 4.0
"""Seconds for one lookup, everything included."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How registries are reached."""

    bootstrap: Path | None
    """A bootstrap file in IANA's format; None for the shipped one."""
    whois_server: tuple[str, int] | None
    """Host and port for every WHOIS question; None for each registry's own server."""
    deadline: float
    """Seconds for one lookup, everything included."""
    cache: Path
    """The SQLite file that keeps answers."""

    @classmethod
    def read(cls) -> Settings:
        """The settings of this process's environment.

        Raises ScamcheckError, naming the variable and what it takes, for one that can't be used.
        """
        bootstrap = os.environ.get("SCAMCHECK_RDAP_BOOTSTRAP", "").strip()
        return cls(
            Path(bootstrap) if bootstrap else None,
            _server("SCAMCHECK_WHOIS_SERVER"),
            _seconds("SCAMCHECK_LOOKUP_DEADLINE", DEADLINE),
            Path(os.environ.get("SCAMCHECK_CACHE", "").strip() or default_cache()),
        )


def default_cache() -> Path:
    """Where the lookup cache lies unless the operator says otherwise."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "scamcheck" / "registrations.sqlite"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _seconds(variable: str, default: float) -> float:
    given = os.environ.get(variable, "").strip()
    if not given:
        return default
    try:
        seconds = float(given)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds <= 600:
        raise ScamcheckError(f"{variable} is {given!r}; give seconds above 0 and up to 600")
    return seconds


def _server(variable: str) -> tuple[str, int] | None:
    given = os.environ.get(variable, "").strip()
    if not given:
        return None
    host, _, port = given.rpartition(":")
    host = host.strip("[]")
    if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
        raise ScamcheckError(f"{variable} is {given!r}; give host:port, such as 127.0.0.1:4343")
    return host, int(port)
