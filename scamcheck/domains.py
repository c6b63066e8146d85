"""Domains in a text, and what is known of a domain without asking anyone.

`find_domains` reads what a posting's author wrote, so it uses google-re2 only, and every step is
linear in the text. Nothing here opens a connection: the public-suffix list is the snapshot that
tldextract ships.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

import re2

from scamcheck.domain_lists import (
    is_shortener,
    mailbox_kind,
    messaging_link,
    suspicious_tld,
)
from scamcheck.span import code_points
from scamcheck.word_tables import word_set

if TYPE_CHECKING:
    from tldextract import TLDExtract

__all__ = [
    "DomainHit",
    "find_domains",
    "hosted_label",
    "is_shortener",
    "mailbox_kind",
    "messaging_link",
    "normal_host",
    "registrable",
    "split_host",
    "suspicious_tld",
]

MAX_DOMAINS = 64
"""At most so many hits come back from one text."""
MAX_MATCHES = 4_096
"""At most so many candidates of one text are looked at."""
MAX_HOST = 253
"""Characters of a host name (RFC 1035, 2.3.4)."""
MAX_LABEL = 63
"""Characters of one label (RFC 1035, 2.3.4)."""

_HIDDEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
# Scripts written without spaces stay out, or "请访问example.com谢谢" would be one label.
_FIRST = r"0-9A-Za-z_\x{c0}-\x{58f}\x{1e00}-\x{1eff}"
_LETTER = rf"[{_FIRST}\x{{ad}}\x{{200b}}-\x{{200f}}\x{{202a}}-\x{{202e}}\x{{2060}}\x{{feff}}-]"
_DOT = (
    r"(?:[.\x{3002}\x{ff0e}\x{ff61}]|\[\.\]|\(\.\)|\{\.\}"
    r"|\s?[\[({](?:dot|DOT|Dot)[\])}]\s?)"
)
_HOST = f"[{_FIRST}]{_LETTER}*(?:{_DOT}{_LETTER}+)+"
_CANDIDATE = re2.compile(
    r"[hH](?:[tT][tT]|[xX][xX]|\*\*)[pP][sS]?\[?:\]?[/\\]{2}[^\s<>\"'`|]+"
    rf"|[0-9A-Za-z._%+-]+\s?(?:@|\[@\]|[\[(](?:at|AT)[\])])\s?{_HOST}"
    rf"|{_HOST}(?::[0-9]{{1,5}})?(?:[/?#][^\s<>\"'`|]*)?"
)
_LABEL = r"[0-9a-z_](?:[0-9a-z_-]*[0-9a-z_])?"
_HOST_NAME = re2.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_ANY_DOT = re2.compile(_DOT)
_ANY_AT = re2.compile(r"\s?(?:\[@\]|[\[(](?:at|AT)[\])])\s?")
_TRAILING = ".,;:!?)]}>\"'*_…”’»"


_FILE_SUFFIXES = word_set("md mov py rs sh zip")
"""Top-level domains that are file names far more often; a bare `main.py` is no link."""
_NOT_LINKS = word_set(
    "ado.net asp.net b.arch b.com b.ed b.pharm b.sc b.tech crystal.net draw.io engine.io fast.ai "
    "h2o.ai m.arch m.com m.ed m.pharm m.sc m.tech ml.net paint.net socket.io vb.net"
)
"""Technologies and degrees that read like a domain when they stand bare."""
_ONE_LETTER = word_set("a.co g.co g.page s.id t.co t.ly t.me v.gd x.ai x.com z.ai")
"""Real domains of one letter; any other (`p.o.box`) is an abbreviation."""
_TITLE_SUFFIXES = word_set("ai com io net org uk")
"""Suffixes that people capitalise in a name ("Booking.Com"); others ("skills.In") join two
sentences whose space went missing."""


class DomainHit(NamedTuple):
    """One link, mailbox or bare domain of a text."""

    host: str
    """The host a browser or mail server would use: lower case, ASCII (`xn--` for other scripts)."""
    registrable: str
    """Its registrable domain; empty for an address, `localhost`, or an unknown suffix."""
    start: int
    """First code point of the whole link or mailbox, as written."""
    end: int
    """One past its last code point."""
    kind: Literal["url", "email", "bare"]
    """How it was written."""
    path: str = ""
    """What follows the host of a link, from `/`, `?` or `#`; empty for a mailbox."""


@cache
def _extract() -> TLDExtract:
    # Importing tldextract costs 0.1 s, and most postings name no domain.
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None)


@lru_cache(maxsize=8_192)
def normal_host(host: str) -> str:
    """The host in lower-case ASCII without a trailing dot, or "" if it can't be a host name."""
    host = host.strip().strip(".").lower()
    if not host.isascii():
        host = _punycode(host)
    labels = host.split(".")
    sound = all(0 < len(label) <= MAX_LABEL for label in labels)
    return host if sound and len(host) <= MAX_HOST and _HOST_NAME.fullmatch(host) else ""


def _punycode(host: str) -> str:
    import idna

    host = host.translate(dict.fromkeys(map(ord, _HIDDEN)))
    if len(host) > MAX_HOST:
        return ""
    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return ""


@lru_cache(maxsize=8_192)
def split_host(host: str) -> tuple[str, str, str]:
    """Subdomain, label and public suffix of a host; three empty strings if it has no suffix.

    Private suffixes count as ordinary domains: `a.github.io` is `a`, `github`, `io`.
    """
    name = normal_host(host)
    parts = _extract().extract_str(name) if "." in name else None
    if parts is None or not parts.suffix or not parts.domain:
        return "", "", ""
    return parts.subdomain, parts.domain, parts.suffix


def registrable(host: str) -> str:
    """The domain that someone registered, such as `example.co.uk` for `jobs.example.co.uk`.

    Empty for IP addresses, `localhost`, unknown suffixes and malformed names.
    """
    _, label, suffix = split_host(host)
    return f"{label}.{suffix}" if label else ""


@lru_cache(maxsize=1_024)
def hosted_label(host: str) -> str | None:
    """The name someone chose at a provider of free pages, such as `shop` for `shop.web.app`.

    Empty for the provider's own host, None where no private suffix of the public-suffix list fits.
    """
    name = normal_host(host)
    parts = _extract().extract_str(name, include_psl_private_domains=True) if name else None
    return parts.domain if parts is not None and parts.is_private else None


def find_domains(text: str) -> list[DomainHit]:
    """Links, mailboxes and bare domains of a text, in order, each spelling once, at most 64.

    Undoes defanging (`hxxp`, `[.]`, `[dot]`, `[at]`), credentials in a link (the host is what
    follows the last `@`), hidden characters and full-width dots. Bare words count only with a real
    public suffix, and not where they are a file, an abbreviation or a known technology. A link to
    an IP address or `localhost` is a hit with an empty `registrable`.
    """
    if "." not in text and not any(mark in text for mark in ("://", "。", "．", "｡", "dot", "DOT")):
        return []
    if not text.isascii():  # re2 reads UTF-8 only: lone surrogates become "?", one for one
        text = text.encode("utf-8", "replace").decode()
    hits: list[DomainHit] = []
    seen: set[str] = set()
    for start, end in _candidates(text):
        raw = text[start:end].rstrip(_TRAILING)
        if raw in seen:
            continue
        seen.add(raw)
        hit = _hit(text, start, raw)
        if hit is not None:
            hits.append(hit)
            if len(hits) == MAX_DOMAINS:
                break
    return hits


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    data = text.encode()
    found = islice(_CANDIDATE.finditer(data), MAX_MATCHES)
    return code_points(data, text, (match.span() for match in found))


def _hit(text: str, start: int, raw: str) -> DomainHit | None:
    end = start + len(raw)
    if raw[4:6].lstrip("sS")[:1] in (":", "[") and raw[:1] in "hH":
        host, path = _link_host(raw.replace("\\", "/").partition("//")[2])
        return DomainHit(host, registrable(host), start, end, "url", path) if host else None
    bare, path = _cut(raw)
    local, at, domain = _plain(bare).rpartition("@")
    if not at and _lost_its_space(domain):
        return None
    host = normal_host(domain)
    if at and local:
        return DomainHit(host, registrable(host), start, end, "email") if host else None
    if not host or not _is_bare_link(text, start, host):
        return None
    return DomainHit(host, registrable(host), start, end, "bare", path)


def _link_host(rest: str) -> tuple[str, str]:
    """Host and path of what follows `https://`, as a browser would read it."""
    authority, path = _cut(rest)
    authority = _plain(authority).rpartition("@")[2]
    if authority.startswith("["):
        return authority[1:].partition("]")[0].lower(), path
    return normal_host(authority.partition(":")[0]), path


def _cut(rest: str) -> tuple[str, str]:
    end = min((at for at in map(rest.find, "/?#") if at >= 0), default=len(rest))
    return rest[:end], rest[end:]


def _plain(host: str) -> str:
    """Defanging and hidden characters undone, the port cut off."""
    if "[" in host or "(" in host or "{" in host or not host.isascii():
        host = _ANY_AT.sub("@", _ANY_DOT.sub(".", host))
        host = host.translate(dict.fromkeys(map(ord, _HIDDEN)))
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() and "@" not in port else host


def _is_bare_link(text: str, start: int, host: str) -> bool:
    """Whether a dotted word without a scheme is meant as a domain."""
    domain = registrable(host)
    if not domain or host in _NOT_LINKS or domain in _NOT_LINKS or _inside_path(text, start):
        return False
    label, suffix = domain.split(".", 1)
    if suffix in _FILE_SUFFIXES or (len(label) == 1 and domain not in _ONE_LETTER):
        return False
    return not (label.isdigit() and suffix not in ("com", "cn", "net"))


def _lost_its_space(written: str) -> bool:
    """Whether a dotted word is two sentences that lost the space between: `solutions.We`."""
    last = written.rstrip(".").rpartition(".")[2]
    lower = last.lower()
    return last != lower and written != written.upper() and lower not in _TITLE_SUFFIXES


def _inside_path(text: str, start: int) -> bool:
    """Whether the word continues a file path such as `../../etc/` or `file:///`."""
    before = text[max(0, start - 80) : start]
    if not before or before[-1] not in "/\\@":
        return False
    run = before.split()[-1]
    if run == "//":
        return False
    return run.startswith((".", "/", "~", "\\")) or "file:" in run.lower() or run[1:3] == ":\\"
