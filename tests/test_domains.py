"""Domains in a text, registrable domains, and the lists of mailboxes, shorteners and suffixes."""

from __future__ import annotations

import time

import pytest

from scamcheck.domains import (
    MAX_DOMAINS,
    find_domains,
    hosted_label,
    is_shortener,
    mailbox_kind,
    messaging_link,
    registrable,
    suspicious_tld,
)

# fmt: off
FOUND = [
    # text, [(host, registrable, kind, as written)], why
    ("Apply at https://jobs.example.co.uk/x?y=1.", [("jobs.example.co.uk", "example.co.uk", "url", "https://jobs.example.co.uk/x?y=1")], "a link, its full stop cut off"),
    ("write to hr.team@example.com, please", [("example.com", "example.com", "email", "hr.team@example.com")], "a mailbox"),
    ("see example.com/jobs today", [("example.com", "example.com", "bare", "example.com/jobs")], "a bare domain with a path"),
    ("see WWW.EXAMPLE.COM", [("www.example.com", "example.com", "bare", "WWW.EXAMPLE.COM")], "capitals"),
    ("https://greenhouse.io@evil.com/x", [("evil.com", "evil.com", "url", "https://greenhouse.io@evil.com/x")], "credentials in a link: the host is behind the @"),
    ("greenhouse.io@evil.com", [("evil.com", "evil.com", "email", "greenhouse.io@evil.com")], "the same as a mailbox"),
    ("https://evil.com\\@greenhouse.io/", [("evil.com", "evil.com", "url", "https://evil.com\\@greenhouse.io/")], "browsers read \\ as /"),
    ("https://a:b@c@evil.com:8443/", [("evil.com", "evil.com", "url", "https://a:b@c@evil.com:8443/")], "two @ and a port"),
    ("hxxps[:]//evil[.]com/a", [("evil.com", "evil.com", "url", "hxxps[:]//evil[.]com/a")], "defanged"),
    ("hr [at] evil [dot] com", [("evil.com", "evil.com", "email", "hr [at] evil [dot] com")], "defanged in words"),
    ("evil(.)com", [("evil.com", "evil.com", "bare", "evil(.)com")], "defanged with round brackets"),
    ("http://169.254.169.254/latest", [("169.254.169.254", "", "url", "http://169.254.169.254/latest")], "an address has no registrable domain"),
    ("http://localhost:8000/", [("localhost", "", "url", "http://localhost:8000/")], "localhost neither"),
    ("http://[::1]/x", [("::1", "", "url", "http://[::1]/x")], "IPv6"),
    ("https://example.com./a", [("example.com", "example.com", "url", "https://example.com./a")], "a trailing dot"),
    ("https://аmazon.com/jobs", [("xn--mazon-3ve.com", "xn--mazon-3ve.com", "url", "https://аmazon.com/jobs")], "a Cyrillic letter"),
    ("xn--80ak6aa92e.com", [("xn--80ak6aa92e.com", "xn--80ak6aa92e.com", "bare", "xn--80ak6aa92e.com")], "punycode"),
    ("https://bücher.de", [("xn--bcher-kva.de", "xn--bcher-kva.de", "url", "https://bücher.de")], "an honest accent"),
    ("ev\u200bil.com", [("evil.com", "evil.com", "bare", "ev\u200bil.com")], "a hidden character"),
    ("jobs@scale。com", [("scale.com", "scale.com", "email", "jobs@scale。com")], "an ideographic full stop"),
    ("请访问example.com谢谢", [("example.com", "example.com", "bare", "example.com")], "a script without spaces"),
    ("Booking.Com", [("booking.com", "booking.com", "bare", "Booking.Com")], "a name written as a domain"),
    ("t.me/x and wa.me/1", [("t.me", "t.me", "bare", "t.me/x"), ("wa.me", "wa.me", "bare", "wa.me/1")], "chat links"),
    ("https://a.github.io/", [("a.github.io", "github.io", "url", "https://a.github.io/")], "a private suffix counts as a domain"),
    ("\ud800 example.com", [("example.com", "example.com", "bare", "example.com")], "a lone surrogate doesn't stop it"),
    ("mailto:a@example.com?subject=x", [("example.com", "example.com", "email", "a@example.com")], "a mailto link"),
    ("//evil.ru/x", [("evil.ru", "evil.ru", "bare", "evil.ru/x")], "a link without a scheme"),
    ("a@b.invalidsuffix", [("b.invalidsuffix", "", "email", "a@b.invalidsuffix")], "a mailbox under no real suffix"),
]
NOT_FOUND = [
    ("no dots here", "nothing"),
    ("e.g. this, i.e. that, a.m., U.S. and Ph.D.", "abbreviations"),
    ("M.Sc, B.Com or b.tech, M.S.Ed", "degrees"),
    ("node.js, asp.net, fast.ai, socket.io and VB.NET", "technologies"),
    ("main.py README.md run.sh lib.rs backup.zip", "file names"),
    ("report.pdf cv.docx index.html", "file names without a suffix of their own"),
    ("v1.2.3 and 3.11 and 10.5.in", "versions and numbers"),
    ("excellent skills.In addition", "two sentences without a space"),
    ("experience required.SAP is a plus", "the same with an acronym"),
    ("P.O.Box 12", "a post box"),
    ("file:///etc/x.com", "a file link"),
    ("../../etc/x.com", "a path"),
    ("http://" + "b" * 70 + ".com/", "a label of 70 characters"),
    ("a." + "b" * 70 + ".com", "the same bare"),
    ("http:// and https://", "no host"),
    ("...... .com . .", "dots"),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected", "why"), FOUND, ids=[row[2] for row in FOUND])
def test_find_domains(text: str, expected: list[tuple[str, str, str, str]], why: str) -> None:
    """Each hit has its host, registrable domain and kind, and its offsets spell it."""
    hits = find_domains(text)
    found = [(hit.host, hit.registrable, hit.kind, text[hit.start : hit.end]) for hit in hits]
    assert found == expected, why


@pytest.mark.parametrize(("text", "why"), NOT_FOUND, ids=[row[1] for row in NOT_FOUND])
def test_find_domains_leaves_out(text: str, why: str) -> None:
    """What only looks like a domain is none."""
    assert find_domains(text) == [], why


def test_offsets_are_code_points() -> None:
    """Offsets count code points, whatever stands before."""
    text = "🎉 Größe → jobs@example.com"
    (hit,) = find_domains(text)
    assert text[hit.start : hit.end] == "jobs@example.com"


def test_path_of_a_link() -> None:
    """The path is what follows the host."""
    hits = find_domains("https://discord.com/invite/abc?x and example.com")
    assert [hit.path for hit in hits] == ["/invite/abc?x", ""]


def test_cap_and_repetition() -> None:
    """Five hundred links give 64 hits, the same link ten times gives one."""
    many = " ".join(f"https://e{number}.com/x" for number in range(500))
    assert len(find_domains(many)) == MAX_DOMAINS
    assert len(find_domains("https://example.com " * 10)) == 1


@pytest.mark.parametrize(
    "text",
    ["a." * 100_000, "http://" * 50_000, "a@" * 100_000, "[.]" * 60_000, "a[dot]" * 30_000],
    ids=["labels", "schemes", "mailboxes", "dots", "defanged"],
)
def test_hostile_texts_are_linear(text: str) -> None:
    """No shape of text takes long."""
    start = time.perf_counter()
    find_domains(text)
    assert time.perf_counter() - start < 2.0


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("jobs.example.co.uk", "example.co.uk"),
        ("EXAMPLE.com.", "example.com"),
        ("a.b.github.io", "github.io"),
        ("bücher.de", "xn--bcher-kva.de"),
        ("greenhouse.io.evil.com", "evil.com"),
        ("localhost", ""),
        ("169.254.169.254", ""),
        ("::1", ""),
        ("co.uk", ""),
        ("example.invalidsuffix", ""),
        ("../../etc/x.com", ""),
        ("-bad-.com", ""),
        ("b" * 70 + ".com", ""),
        ("a..com", ""),
        ("", ""),
    ],
)
def test_registrable(host: str, domain: str) -> None:
    """The registrable domain, or nothing for what has none."""
    assert registrable(host) == domain


def test_hosted_label() -> None:
    """The part that someone chose at a provider of free pages."""
    assert hosted_label("shop.web.app") == "shop"
    assert hosted_label("github.io") == ""
    assert hosted_label("example.com") is None


@pytest.mark.parametrize(
    ("domain", "kind"),
    [
        ("gmail.com", "free"),
        ("yahoo.co.in", "free"),
        ("outlook.com", "free"),
        ("proton.me", "free"),
        ("tutanota.com", "free"),
        ("mail.ru", "free"),
        ("163.com", "free"),
        ("mailinator.com", "disposable"),
        ("x.mailinator.com", "disposable"),
        ("guerrillamail.com", "disposable"),
        ("example.com", None),
        ("amazon.com", None),
        ("notgmail.com", None),
        ("gmail.com.evil.com", None),
    ],
)
def test_mailbox_kind(domain: str, kind: str | None) -> None:
    """Free, throw-away or neither; exact domains and what is below them."""
    assert mailbox_kind(domain) == kind


def test_is_shortener() -> None:
    """Links that hide where they lead."""
    assert all(map(is_shortener, ("bit.ly", "tinyurl.com", "www.bit.ly", "t.co")))
    assert not any(map(is_shortener, ("example.com", "bit.ly.evil.com", "greenhouse.io")))


@pytest.mark.parametrize(
    ("host", "path", "service"),
    [
        ("wa.me", "/123", "whatsapp"),
        ("api.whatsapp.com", "/send?phone=1", "whatsapp"),
        ("www.whatsapp.com", "/legal", None),
        ("whatsapp.com", "/channel/x", "whatsapp"),
        ("t.me", "/x", "telegram"),
        ("telegram.me", "/x", "telegram"),
        ("discord.gg", "/x", "discord"),
        ("discord.com", "/invite/x", "discord"),
        ("discord.com", "/blog", None),
        ("signal.me", "/#p/1", "signal"),
        ("zalo.me", "/1", "zalo"),
        ("wa.me.evil.com", "/1", None),
        ("example.com", "/t.me", None),
    ],
)
def test_messaging_link(host: str, path: str, service: str | None) -> None:
    """The chat service a link opens."""
    assert messaging_link(host, path) == service


def test_suspicious_tld() -> None:
    """Suffixes with 100 phishing domains in 10,000 or more; large ones have fewer."""
    assert all(map(suspicious_tld, ("a.top", "a.xin", "b.a.vip", "a.bond.")))
    assert not any(map(suspicious_tld, ("a.com", "a.org", "a.de", "top.com", "a.info")))
