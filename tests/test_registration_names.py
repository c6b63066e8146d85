"""Which names reach a registry, and in which form."""

from __future__ import annotations

import pytest

from scamcheck.registration.names import SHARED, SUFFIX, asked

ASKED = [
    ("example.com", "example.com", "plain"),
    ("EXAMPLE.COM.", "example.com", "upper case, root dot"),
    ("jobs.scale.com", "scale.com", "the part that someone registered"),
    ("a.b.example.co.uk", "example.co.uk", "under a public suffix of two labels"),
    ("münchen.de", "xn--mnchen-3ya.de", "another script becomes ASCII"),
    ("例え.jp", "xn--r8jz45g.jp", "Japanese"),
    ("xn--mnchen-3ya.de", "xn--mnchen-3ya.de", "already ASCII"),
    ("ab--cd.com", "ab--cd.com", "two hyphens are no punycode"),
    (f"{'x' * 63}.com", f"{'x' * 63}.com", "the longest label"),
]


@pytest.mark.parametrize(("given", "domain", "why"), ASKED, ids=[row[2] for row in ASKED])
def test_a_name_is_asked_about(given: str, domain: str, why: str) -> None:
    """The registrable domain in ASCII, and nothing else."""
    assert asked(given) == (domain, "")


REFUSED = [
    ("127.0.0.1", "an address", "IPv4"),
    ("2130706433", "an address", "IPv4 as one number"),
    ("0x7f.1", "not a public", "IPv4 in hex"),
    ("[::1]", "the name alone", "IPv6"),
    ("169.254.169.254", "an address", "cloud metadata"),
    ("localhost", "not a public", "this machine"),
    ("localhost.localdomain", "not a public", "this machine, longer"),
    ("printer.local", "not a public", "the local network"),
    ("db.internal", "not a public", "an internal name"),
    ("file:///etc/passwd", "the name alone", "a file"),
    ("../../etc/x.com", "the name alone", "a path"),
    ("..%2f..%2fx.com", "the name alone", "a path, escaped"),
    ("https://example.com/", "the name alone", "a whole link"),
    ("user:secret@example.com", "the name alone", "credentials"),
    ("hr@example.com", "the name alone", "a mailbox"),
    ("example.com:8080", "the name alone", "a port"),
    ("example.com\r\nHost: evil", "the name alone", "a header of its own"),
    ("example.com extra", "spaces or hidden", "two words"),
    ("exam\u202eple.com", "spaces or hidden", "right-to-left override"),
    ("exam\u200bple.com", "spaces or hidden", "zero-width space"),
    ("exam\0ple.com", "spaces or hidden", "a NUL"),
    (f"{'x' * 70}.com", "1 to 63", "a label of 70 characters"),
    (f"{'a.' * 200}com", "longer than 253", "a name of 400 characters"),
    ("a..com", "a label is empty", "an empty label"),
    (".com", "a label is empty", "a leading dot"),
    ("my_page.example.com", "the name alone", "an underscore"),
    ("-x.com", "1 to 63", "a leading hyphen"),
    ("x-.com", "1 to 63", "a trailing hyphen"),
    ("xn--\x7f.com", "hidden", "broken punycode"),
    ("xn--99999999.com", "1 to 63", "punycode that stands for nothing"),
    ("", "empty", "nothing"),
    ("   ", "empty", "white space"),
    ("\ud800.com", "hidden", "a lone surrogate"),
]


@pytest.mark.parametrize(("given", "why", "what"), REFUSED, ids=[row[2] for row in REFUSED])
def test_a_name_is_refused(given: str, why: str, what: str) -> None:
    """No domain, and a reason in plain words."""
    domain, reason = asked(given)
    assert domain == ""
    assert why in reason


@pytest.mark.parametrize(
    ("given", "domain", "why"),
    [
        ("somebody.github.io", "github.io", SHARED),
        ("apply-now.web.app", "web.app", SHARED),
        ("web.app", "web.app", SHARED),
        ("bucket.s3.amazonaws.com", "amazonaws.com", SHARED),
        ("jobs.uk.com", "uk.com", SHARED),
        ("co.uk", "co.uk", SUFFIX),
        ("com", "com", SUFFIX),
        ("ck", "ck", SUFFIX),
    ],
)
def test_a_name_without_an_age_of_its_own(given: str, domain: str, why: str) -> None:
    """Providers' pages and public suffixes are not looked up, and the answer says why."""
    assert asked(given) == (domain, why)
