"""Ages for postings, and what `scamcheck domain` says."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from registry_servers import Registries, contacts, registries

from scamcheck.employers import Directory, load_directory
from scamcheck.engine import Engine
from scamcheck.posting import Ages as AnyAges
from scamcheck.posting import Posting
from scamcheck.reading import Reading
from scamcheck.registration import PER_POSTING, Registration, ages_for, lookup
from scamcheck.registration.answer import NOT_REGISTERED, OUT_OF_TIME
from scamcheck.registration.command import domain_report
from scamcheck.registration.record import Ages
from scamcheck.signals import anchors


class _Reader:
    """The part of an engine that finds a posting's links."""

    def read(self, posting: Posting, ages: AnyAges | None = None) -> Reading:
        return Reading(posting, Directory([]), None, anchors(), ages)


READER = cast(Engine, _Reader())


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Registries]:
    """Both registries, with an empty cache."""
    with registries(tmp_path) as both:
        yield both


def _days(day: str) -> float:
    return float((datetime.now(UTC).date() - date.fromisoformat(day)).days)


def test_ages_of_a_postings_own_domains(servers: Registries) -> None:
    """Each domain once, unknown ones with their reason."""
    postings = [
        Posting("Apply at https://jobs.verisign-shape.com/x or mail hr@example.us"),
        Posting("See verisign-shape.com and no-such-name.com", contact="hr@example.us"),
    ]
    seen: list[tuple[int, int]] = []
    ages = ages_for(READER, postings, progress=lambda done, total: seen.append((done, total)))
    assert ages == {
        "verisign-shape.com": _days("1997-09-15"),
        "example.us": _days("2002-04-19"),
        "no-such-name.com": None,
    }
    assert ages.why == {"no-such-name.com": NOT_REGISTERED}
    assert len(servers.rdap.asked + servers.whois.asked) == 3
    assert seen[0] == (0, 3)
    assert seen[-1] == (3, 3)


def test_a_posting_without_domains_asks_nobody(servers: Registries) -> None:
    """No domain, no question."""
    with contacts() as seen:
        assert ages_for(READER, [Posting("No links here at all.")]) == {}
    assert seen == []


def test_only_so_many_domains_of_one_posting(servers: Registries) -> None:
    """Where the answer is to go comes first, however many others the text names."""
    text = " ".join(f"old{number}.com" for number in range(40))
    ages = ages_for(READER, [Posting(text, contact="hr@verisign-shape.com")])
    assert ages["verisign-shape.com"] == _days("1997-09-15")
    assert len(servers.rdap.asked) == PER_POSTING
    assert sum("more than" in why for why in ages.why.values()) == 41 - PER_POSTING


@pytest.mark.slow
def test_a_budget_that_runs_out(servers: Registries) -> None:
    """The rest is unknown and says so."""
    servers.rdap.made_up, servers.rdap.delay = True, 0.2
    postings = [Posting(f"Mail hr@company{number}.com") for number in range(400)]
    ages = ages_for(READER, postings, budget=1.5)
    known = [age for age in ages.values() if age is not None]
    assert 0 < len(known) < 400
    assert len(ages) == 400
    assert set(ages.why.values()) <= {OUT_OF_TIME, "its registry did not answer in time"} | {
        why for why in ages.why.values() if why.startswith("the registry asked to wait")
    }


def test_it_works_inside_a_running_event_loop(servers: Registries) -> None:
    """As in a notebook."""

    async def inside() -> Registration:
        return lookup("verisign-shape.com")

    assert asyncio.run(inside()).registered == date(1997, 9, 15)


def test_an_age_is_never_negative() -> None:
    """A registry to the east may already be in tomorrow."""
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    assert Registration("x.com", tomorrow).age_days == 0.0
    assert Ages({"x.com": Registration("x.com", why="y")}) == {"x.com": None}


def test_importing_it_is_cheap() -> None:
    """Neither the network's libraries nor the engine are loaded until they are needed."""
    heavy = ["httpx", "whoisit", "whois", "asyncio", "sqlite3", "numpy", "tldextract"]
    code = f"import sys, scamcheck.registration; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_program_ends_at_once_though_a_registry_hangs(servers: Registries) -> None:
    """Nothing under way holds the interpreter back."""
    code = (
        "import time, scamcheck.registration as r; r.lookup('hang.com', budget=0.3); "
        "print(time.time())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20)
    assert done.returncode == 0
    assert done.stderr == ""
    assert datetime.now(UTC).timestamp() - float(done.stdout) < 2


def test_the_report_on_a_domain(servers: Registries) -> None:
    """Date, age, source and whether its name imitates somebody."""
    text, code = domain_report("jobs.verisign-shape.com", False, load_directory())
    assert code == 0
    assert "Registered  1997-09-15, " in text
    assert f"RDAP, {servers.rdap.place}" in text
    assert "imitates no employer" in text


def test_the_report_as_json(servers: Registries) -> None:
    """One object, the same facts."""
    lookup("example.us")
    facts = json.loads(domain_report("example.us", True, load_directory())[0])
    assert facts | {"looked_up": None} == {
        "name": "example.us",
        "domain": "example.us",
        "registered": "2002-04-19",
        "age_days": _days("2002-04-19"),
        "source": "cache",
        "server": servers.whois.place,
        "looked_up": None,
        "why": None,
        "official_of": None,
        "lookalike": None,
    }


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [
        ("no-such-name.com", "unknown: not registered", 0),
        ("somebody.github.io", "unknown: a provider gives out pages", 0),
        ("co.uk", "unknown: a public suffix", 0),
        ("127.0.0.1", "127.0.0.1: an address, not a domain name", 2),
        ("https://example.com/x", "give the name alone", 2),
        ("a\x1b[31m.com", "'a\\x1b[31m.com': not a domain name", 2),
        ("", "empty: give a domain", 2),
    ],
)
def test_the_report_in_plain_words(servers: Registries, name: str, words: str, code: int) -> None:
    """An unknown date is an answer; what is no domain is wrong usage."""
    text, exit_code = domain_report(name, False, load_directory())
    assert words in text
    assert exit_code == code
    parsed = json.loads(domain_report(name, True, load_directory())[0])
    assert parsed["why"]


def test_the_report_names_an_imitation(servers: Registries) -> None:
    """Whom it imitates, and how."""
    text, _ = domain_report("outlier-careers.com", False, load_directory())
    assert "looks like outlier.ai of Outlier" in text
    official, _ = domain_report("outlier.ai", False, load_directory())
    assert "an official domain of Outlier" in official


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_it_works_after_a_fork(servers: Registries) -> None:
    """A batch's worker has neither its parent's thread nor its connection to the cache."""
    lookup("verisign-shape.com")
    child = os.fork()
    if child == 0:
        found = [lookup("verisign-shape.com").source, lookup("verisign-shape.net").source]
        os._exit(0 if found == ["cache", "rdap"] else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert lookup("verisign-shape.net").source == "cache"


@pytest.mark.slow
def test_a_program_ends_at_once_though_the_name_server_hangs(
    servers: Registries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Resolving a registry's name can be given up too."""
    file = tmp_path / "named.json"
    file.write_text('{"services": [[["com"], ["http://localhost:9/"]]]}')
    monkeypatch.setenv("SCAMCHECK_RDAP_BOOTSTRAP", str(file))
    code = (
        "import socket, time, scamcheck.registration as r\n"
        "socket.getaddrinfo = lambda *a, **k: time.sleep(60)\n"
        "print(r.lookup('example.com', budget=1.5).registered, time.time())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20)
    assert done.stderr == ""
    registered, moment = done.stdout.split()
    assert registered == "None"
    assert datetime.now(UTC).timestamp() - float(moment) < 2
