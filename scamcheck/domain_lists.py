"""Lists of domains: free and throw-away mailboxes, link shorteners, chat links, abused suffixes.

Each list is a data file of its own beside this module (sources, dates and licences in the file or
next to it) or a maintained package; all are read once, at first use.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import Literal

SUSPICIOUS_SCORE = 100.0
"""Phishing domains per 10,000 delegated ones from which a suffix counts as abused (`.com`: 19)."""


def _read(name: str) -> str:
    return (files("scamcheck") / "data" / name).read_text(encoding="utf-8")


def _lines(name: str) -> frozenset[str]:
    lines = (line.strip().lower() for line in _read(name).splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


@cache
def _free() -> frozenset[str]:
    return _lines("free_email_domains.txt") | _lines("free_email_more.txt")


@cache
def _disposable() -> frozenset[str]:
    from disposable_email_domains import blocklist

    return frozenset(blocklist)


@cache
def _shorteners() -> frozenset[str]:
    return _lines("url_shorteners.txt")


@cache
def _messaging() -> dict[str, list[tuple[str, str]]]:
    table: dict[str, list[tuple[str, str]]] = {}
    for row in csv.DictReader(_read("messaging_hosts.csv").splitlines()):
        table.setdefault(row["host"], []).append((row["path_prefix"], row["service"]))
    return table


@cache
def _suspicious() -> frozenset[str]:
    rows = csv.DictReader(_read("suspicious_tlds.csv").splitlines())
    return frozenset(row["tld"] for row in rows if float(row["score"]) >= SUSPICIOUS_SCORE)


def _parents(domain: str) -> list[str]:
    """The host and its parents with at least two labels: `a.b.com` gives itself and `b.com`."""
    labels = domain.strip(".").lower().split(".")[-8:]
    return [".".join(labels[at:]) for at in range(len(labels) - 1)]


def mailbox_kind(domain: str) -> Literal["free", "disposable"] | None:
    """Whether a mail domain gives mailboxes to anyone: throw-away, free, or (None) neither known.

    Throw-away domains come from the package disposable-email-domains (MIT), free ones from
    `data/free_email_domains.txt` (ISC) and a short list of our own.
    """
    names = _parents(domain)
    if any(name in _disposable() for name in names):
        return "disposable"
    return "free" if any(name in _free() for name in names) else None


def is_shortener(domain: str) -> bool:
    """Whether links at this domain hide where they lead (`data/url_shorteners.txt`)."""
    return any(name in _shorteners() for name in _parents(domain))


def messaging_link(host: str, path: str) -> str | None:
    """The chat service that a link opens (`whatsapp`, `telegram`, …), or None.

    `path` is what follows the host: `discord.com/invite/…` opens a chat, `discord.com` doesn't.
    """
    for name in _parents(host):
        for prefix, service in _messaging().get(name, ()):
            if path.lower().startswith(prefix):
                return service
    return None


def suspicious_tld(domain: str) -> bool:
    """Whether the domain's last label is among the most abused for phishing.

    Interisle's quarterly and yearly counts (`data/suspicious_tlds.csv`), from 100 phishing domains
    in 10,000 on. A weak sign: most domains under these suffixes are honest.
    """
    return domain.strip(".").lower().rpartition(".")[2] in _suspicious()
