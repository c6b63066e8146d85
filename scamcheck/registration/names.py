"""Which name may be asked about: a validated registrable domain in ASCII, or none.

Nothing else ever reaches a server, so a posting can't choose a path, a port or an address.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from scamcheck.domains import MAX_HOST, normal_host, registrable

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NOT_IN_A_NAME = frozenset("/\\:@?#%&=<>\"'`|_*,;()[]{}")

SHARED = "a provider gives out pages under it, so it says nothing of the age of any of them"
SUFFIX = "a public suffix: everybody registers names below it"


class Name(NamedTuple):
    """A name as given, made ready for a registry."""

    domain: str
    """The registrable domain in ASCII; empty where the given is no domain name."""
    why: str
    """Why it is not looked up; empty where it may be."""


def asked(given: str) -> Name:
    """The registrable domain of a host name, and why it is not looked up, if so.

    Addresses, links, mailboxes, credentials, local names and malformed labels have no domain. A
    public suffix, and a provider's domain such as `github.io`, has no age that means anything.
    """
    text = given.strip().removesuffix(".")
    trouble = _trouble(text)
    if trouble:
        return Name("", trouble)
    host = normal_host(text)
    if not host or not all(map(_sound, host.split("."))):
        return Name("", "not a domain name: labels are 1 to 63 letters, digits and inner hyphens")
    domain = registrable(host)
    if not domain:
        known = host in _suffixes()
        return Name(host, SUFFIX) if known else Name("", "its ending is not a public one")
    return Name(domain, SHARED if _is_shared(domain) else "")


def _trouble(text: str) -> str:
    if not text:
        return "empty: give a domain such as example.com"
    if len(text) > MAX_HOST:
        return f"not a domain name: longer than {MAX_HOST} characters"
    if not _NOT_IN_A_NAME.isdisjoint(text):
        return "not a domain name: give the name alone, such as example.com"
    if not all(character.isprintable() and not character.isspace() for character in text):
        return "not a domain name: it has spaces or hidden characters"
    if text.startswith(".") or text.endswith(".") or ".." in text:
        return "not a domain name: a label is empty"
    if text.replace(".", "").isdigit():
        return "an address, not a domain name"
    return ""


def _sound(label: str) -> bool:
    if not _LABEL.fullmatch(label):
        return False
    if not label.startswith("xn--"):
        return True
    try:
        # Emoji domains exist though IDNA 2008 forbids them, so only the encoding is checked.
        return not label[4:].encode("ascii").decode("punycode").isascii()
    except UnicodeError:
        return False


@cache
def _suffixes() -> frozenset[str]:
    """All public suffixes, those of providers of pages included, without their wildcards."""
    from tldextract import TLDExtract

    extract = TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)
    return frozenset(
        suffix if suffix.isascii() else normal_host(suffix)
        for suffix in (each.removeprefix("*.") for each in extract.tlds)
        if not suffix.startswith("!")
    )


@lru_cache(maxsize=8_192)
def _is_shared(domain: str) -> bool:
    """Whether others get names of their own at or below a registrable domain."""
    below = f".{domain}"
    return domain in _suffixes() or any(suffix.endswith(below) for suffix in _suffixes())
