"""Registries that misbehave, and postings that would like us to contact something else."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from registry_servers import DATA, RdapHandler, Registries, contacts, registries, serving
from test_registration_ages import READER

from scamcheck.domains import find_domains
from scamcheck.errors import ScamcheckError
from scamcheck.posting import Posting
from scamcheck.registration import ages_for, lookup
from scamcheck.registration.answer import NO_DATE, OUT_OF_TIME, TOO_SLOW
from scamcheck.registration.bootstrap import load, parse, place
from scamcheck.registration.lookups import look_up_all
from scamcheck.registration.rdap import retry_after

PAUSED = "the registry asked to wait"


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Registries]:
    """Both registries, with an empty cache."""
    with registries(tmp_path) as both:
        yield both


SLOW = [
    ("hang.com", "says nothing"),
    ("drip.com", "one byte a second, from the first"),
    ("drip-body.com", "one byte a second, in the body"),
    ("hang.us", "WHOIS, says nothing"),
    ("drip.us", "WHOIS, one byte a second"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("domain", "how"), SLOW, ids=[row[1] for row in SLOW])
def test_a_hung_registry_costs_the_deadline(
    servers: Registries, monkeypatch: pytest.MonkeyPatch, domain: str, how: str
) -> None:
    """And no more than half a second above it."""
    monkeypatch.setenv("SCAMCHECK_LOOKUP_DEADLINE", "1")
    started = time.monotonic()
    answer = lookup(domain)
    assert 0.9 < time.monotonic() - started < 1.5
    assert (answer.age_days, answer.why) in [(None, TOO_SLOW), (None, OUT_OF_TIME)]


BROKEN = [
    ("reset.com", "broke the connection off"),
    ("garbage.com", "broke the connection off"),
    ("not-json.com", "can't be read"),
    ("nested.com", "can't be read"),
    ("huge.com", "too large"),
    ("packed.com", "too large"),
    ("wrong-charset.com", "can't be read"),
    ("redirect.com", "pointed elsewhere"),
    ("redirect-loop.com", "pointed elsewhere"),
    ("metadata.com", "pointed elsewhere"),
    ("fault.com", "had a fault of its own (HTTP 503)"),
    ("forbidden.com", "refused to answer (HTTP 403)"),
    ("reset.us", "broke the connection off"),
    ("empty.us", "is empty"),
    ("garbage.us", "can't be read"),
    ("referral.us", NO_DATE),
    ("forged.us", NO_DATE),
]


@pytest.mark.parametrize(("domain", "why"), BROKEN)
def test_a_broken_answer_is_unknown(servers: Registries, domain: str, why: str) -> None:
    """It says why, is soon over, and nobody but the two registries is contacted."""
    started = time.monotonic()
    with contacts() as seen:
        answer = lookup(domain)
    assert time.monotonic() - started < 3
    assert answer.registered is None
    assert why in answer.why
    assert set(seen) <= servers.places


def test_failures_are_asked_about_again(servers: Registries) -> None:
    """Only a registry's own word is kept, not its failures."""
    lookup("fault.com")
    lookup("fault.com")
    lookup("no-such.com")
    lookup("no-such.com")
    assert [path.rpartition("/")[2] for path in servers.rdap.asked] == [
        "fault.com",
        "fault.com",
        "no-such.com",
    ]


def test_a_huge_whois_answer_is_read_up_to_its_limit(servers: Registries) -> None:
    """The date stands at the beginning."""
    assert str(lookup("huge.us").registered) == "2012-12-12"


def test_python_whois_is_asked_where_the_strict_reader_finds_nothing(servers: Registries) -> None:
    """It searches anywhere in a line."""
    assert str(lookup("inline.us").registered) == "2015-03-01"


@pytest.mark.slow
def test_a_text_that_its_regexes_choke_on_is_given_up(servers: Registries) -> None:
    """The process is killed; the answer comes within the deadline."""
    started = time.monotonic()
    assert lookup("regex.us").registered is None
    assert time.monotonic() - started < 4.5


@pytest.mark.slow
def test_retry_after_is_honoured(servers: Registries) -> None:
    """One refusal, the pause that it asks for, then the answer."""
    servers.rdap.limited["verisign-shape.com"] = 1
    started = time.monotonic()
    assert str(lookup("verisign-shape.com").registered) == "1997-09-15"
    assert 1.0 <= time.monotonic() - started < 2.5
    assert len(servers.rdap.asked) == 2


def test_a_long_pause_is_not_waited_for(servers: Registries) -> None:
    """The registry is left alone, for other domains too."""
    servers.rdap.limited["verisign-shape.com"] = 1
    servers.rdap.retry_after = "3600"
    started = time.monotonic()
    assert lookup("verisign-shape.com").why.startswith(PAUSED)
    assert lookup("verisign-shape.net").why.startswith(PAUSED)
    assert time.monotonic() - started < 2
    assert len(servers.rdap.asked) == 1


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("120", 120, 120),
        ("Fri, 31 Dec 1999 23:59:59 GMT", 0, 0),
        ("Fri, 31 Dec 2100 23:59:59 GMT", 1e9, 1e11),
        ("soon", 5, 5),
        ("", 5, 5),
        ("-3", 5, 5),
        ("9" * 400, 1e8, 1e9),
    ],
)
def test_retry_after_shapes(value: str, low: float, high: float) -> None:
    """Seconds, a date, or nonsense."""
    assert low <= retry_after(value) <= high


def test_a_registry_is_not_asked_too_much_at_once(servers: Registries) -> None:
    """200 questions, at most 16 of them together."""
    servers.rdap.made_up, servers.rdap.delay = True, 0.01
    found = look_up_all([f"d{number}.com" for number in range(200)], 30)
    assert {str(answer.registered) for answer in found.values()} == {"2020-02-02"}
    assert len(servers.rdap.asked) == 200
    assert 1 < servers.rdap.most_at_once <= 16


@pytest.mark.slow
def test_one_hung_registry_does_not_hold_up_the_others(
    servers: Registries, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was answered in time is there; the rest says that time ran out."""
    monkeypatch.setenv("SCAMCHECK_LOOKUP_DEADLINE", "1.5")
    found = look_up_all(["hang.com", "hang.us", "verisign-shape.com", "example.us"])
    assert str(found["verisign-shape.com"].registered) == "1997-09-15"
    assert str(found["example.us"].registered) == "2002-04-19"
    assert found["hang.com"].why in (TOO_SLOW, OUT_OF_TIME)


ABUSE = """
Apply at http://localhost/ or http://127.0.0.1:8000/x, http://169.254.169.254/latest/meta-data/,
http://[::1]/, http://2130706433/, http://0x7f.1/, file:///etc/passwd, ../../etc/x.com,
https://user:pass@10.0.0.1/, https://verisign-shape.com@evil-host.com/, gopher://internal.local/,
http://exa\u202emple.com/, https://xn--99999999.com/, http://a..b.com, jar:http://x.y!/
http://{long}.com/ http://my_host.intranet/ https://somebody.github.io/ https://apply.web.app
""".format(long="x" * 70)


def test_nothing_but_registries_is_contacted(servers: Registries) -> None:
    """A posting made of every trick reaches the two registries, and them with names only."""
    many = " ".join(f"https://host{number}.com/a?b=c" for number in range(500))
    with contacts() as seen:
        ages = ages_for(READER, [Posting(ABUSE), Posting(many), Posting("x", url=ABUSE)])
    assert set(seen) <= servers.places
    assert seen
    assert all(path.count("/") == 3 and ".." not in path for path in servers.rdap.asked)
    assert len(servers.rdap.asked) <= 2 * 20
    assert "evil-host.com" in ages
    assert "verisign-shape.com" not in ages
    assert "a provider gives out pages" in ages.why["github.io"]
    assert len({hit.registrable for hit in find_domains(many)}) > 20
    assert any("more than 20 domains" in why for why in ages.why.values())


def test_a_certificate_that_proves_nothing_is_refused(
    servers: Registries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TLS is verified."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(DATA / "self-signed.pem")
    with serving(RdapHandler, context) as secure:
        file = tmp_path / "secure.json"
        services = [[["com"], [f"https://{secure.place}/rdap/"]]]
        file.write_text(json.dumps({"services": services}))
        monkeypatch.setenv("SCAMCHECK_RDAP_BOOTSTRAP", str(file))
        assert lookup("verisign-shape.com").why == (
            "its registry could not prove its identity (TLS)"
        )
        assert secure.asked == []


ADDRESSES = [
    ("https://rdap.example/com/v1/", "rdap.example:443"),
    ("https://rdap.example:8443/", "rdap.example:8443"),
    ("http://127.0.0.1:8080/rdap", "127.0.0.1:8080"),
    ("http://[::1]:8080/", "::1:8080"),
    ("http://localhost/", "localhost:80"),
    ("http://rdap.cctld.kg/", ""),
    ("http://127.0.0.1.evil.example/", ""),
    ("https://user:secret@rdap.example/", ""),
    ("ftp://rdap.example/", ""),
    ("file:///etc/passwd", ""),
    ("https:///x", ""),
    ("https://rdap.example:99999/", ""),
    ("", ""),
]


@pytest.mark.parametrize(("address", "expected"), ADDRESSES)
def test_which_addresses_a_bootstrap_file_may_name(address: str, expected: str) -> None:
    """HTTPS, or plain HTTP to this machine itself."""
    assert place(address) == expected


def test_the_shipped_bootstrap_file() -> None:
    """It knows the endings that matter, over HTTPS only."""
    shipped = load(None)
    assert len(shipped.services) > 1_000
    assert shipped.service("example.com") == "https://rdap.verisign.com/com/v1/"
    assert shipped.service("example.co.uk") == "https://rdap.nominet.uk/uk/"
    assert shipped.service("example.kg") == ""
    assert all(base.startswith("https://") for base in shipped.services.values())


def test_the_longest_ending_decides() -> None:
    """A registry may have an ending of two labels to itself."""
    services = [[["uk"], ["https://a.example/"]], [["co.uk"], ["https://b.example"]]]
    read = parse(json.dumps({"services": services}).encode(), "test")
    assert read.service("x.co.uk") == "https://b.example/"
    assert read.service("x.org.uk") == "https://a.example/"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"services": [["com"]]}', "[" * 99_999])
def test_a_bootstrap_file_of_another_kind(
    servers: Registries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    """The message names the setting and the file."""
    file = tmp_path / "other.json"
    file.write_text(content)
    monkeypatch.setenv("SCAMCHECK_RDAP_BOOTSTRAP", str(file))
    with pytest.raises(ScamcheckError, match=r"SCAMCHECK_RDAP_BOOTSTRAP: .*other\.json is not"):
        lookup("example.com")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("SCAMCHECK_LOOKUP_DEADLINE", "soon"),
        ("SCAMCHECK_LOOKUP_DEADLINE", "0"),
        ("SCAMCHECK_LOOKUP_DEADLINE", "nan"),
        ("SCAMCHECK_WHOIS_SERVER", "whois.example"),
        ("SCAMCHECK_WHOIS_SERVER", "whois.example:99999"),
        ("SCAMCHECK_RDAP_BOOTSTRAP", "/nowhere/at/all.json"),
    ],
)
def test_a_setting_that_cannot_be_used(
    servers: Registries, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    """The message names the variable and what it takes."""
    monkeypatch.setenv(variable, value)
    with pytest.raises(ScamcheckError, match=rf"{variable}.*; give "):
        lookup("example.com")
