"""`scamcheck domain`, and `--online`, end to end against registries on this machine."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from registry_servers import Registries, registries
from test_cli_subprocess import run

POSTING = "We hire image annotators. Write to hr@{} and send two samples of your work."


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Registries]:
    """Both registries, with an empty cache; subprocesses find them by the environment."""
    with registries(tmp_path) as both:
        yield both


def _checked(*options: str, given: str) -> dict[str, Any]:
    done = run("check", "--json", *options, given=given)
    assert (done.returncode, done.stderr) == (0, "")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _why(answer: dict[str, Any], signal: str = "domain_age_days") -> str:
    return "".join(item["why"] for item in answer["unknown"] if item["signal"] == signal)


def test_a_domain_is_reported_in_plain_words(servers: Registries) -> None:
    """Date, age, who said so, and that it imitates nobody."""
    done = run("domain", "jobs.verisign-shape.com")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("verisign-shape.com\n  Registered  1997-09-15, ")
    assert f"RDAP, {servers.rdap.place}" in done.stdout
    assert done.stdout.endswith("imitates no employer in the directory\n")


def test_a_domain_is_reported_as_json(servers: Registries) -> None:
    """The facts under fixed names, by WHOIS where there is no RDAP."""
    facts = json.loads(run("domain", "--json", "example.us").stdout)
    assert facts["registered"] == "2002-04-19"
    assert (facts["source"], facts["server"]) == ("whois", servers.whois.place)
    assert facts["age_days"] > 8000


DOMAINS = [
    # name, exit code, words on stdout, words on stderr
    ("no-such-name.com", 0, "unknown: not registered", ""),
    ("fault.com", 0, "unknown: its registry had a fault of its own", ""),
    ("somebody.github.io", 0, "unknown: a provider gives out pages", ""),
    ("outlier-careers.com", 0, "looks like outlier.ai of Outlier", ""),
    ("outlier.ai", 0, "an official domain of Outlier", ""),
    ("127.0.0.1", 2, "", "127.0.0.1: an address, not a domain name"),
    ("https://example.com/x", 2, "", "give the name alone"),
    ("../../etc/x.com", 2, "", "give the name alone"),
    ("localhost", 2, "", "not a public one"),
    ("x" * 70 + ".com", 2, "", "1 to 63 letters"),
    ("hr@example.com", 2, "", "give the name alone"),
]


@pytest.mark.parametrize(
    ("name", "code", "out", "err"), DOMAINS, ids=[row[0][:24] for row in DOMAINS]
)
def test_an_unknown_age_is_an_answer_and_no_domain_is_wrong_usage(
    servers: Registries, name: str, code: int, out: str, err: str
) -> None:
    """Exit 0 with the reason, or 2 with what is wrong."""
    done = run("domain", name)
    assert done.returncode == code
    assert out in done.stdout and err in done.stderr
    assert bool(done.stdout) is (code == 0)
    assert "Traceback" not in done.stderr


def test_no_domain_as_json_says_why(servers: Registries) -> None:
    """Programs get an object also where the exit code is 2."""
    done = run("domain", "--json", "127.0.0.1")
    assert done.returncode == 2
    assert json.loads(done.stdout) == {
        "name": "127.0.0.1", "domain": None, "why": "an address, not a domain name",
    }  # fmt: skip


def test_a_setting_that_cannot_be_used_is_named(servers: Registries) -> None:
    """Exit 1, and the variable."""
    done = run("domain", "example.com", SCAMCHECK_LOOKUP_DEADLINE="soon")
    assert done.returncode == 1
    assert "SCAMCHECK_LOOKUP_DEADLINE is 'soon'; give seconds" in done.stderr


def test_a_new_domain_raises_the_log_odds_and_is_a_reason(servers: Registries) -> None:
    """Nine days old: at least 0.3, among the reasons, with its words marked."""
    servers.rdap.days["nine-days-young.com"] = 9
    text = POSTING.format("nine-days-young.com")
    online, offline = _checked("--online", given=text), _checked(given=text)
    assert _log_odds(online) - _log_odds(offline) >= 0.3
    reason = next(r for r in online["reasons"] if r["signal"] == "domain_age_days")
    assert reason["weight"] >= 0.3
    assert "nine-days-young.com was registered 9 days ago (registry)." in reason["explanation"]
    assert [piece["text"] for piece in reason["evidence"]] == ["hr@nine-days-young.com"]
    assert _why(offline) == "not looked up: offline"
    assert _why(online) == ""


def _log_odds(answer: dict[str, Any]) -> float:
    from math import log

    chance = answer["scam_probability"]
    return log(chance / (1 - chance))


def test_an_old_domain_never_raises_it(servers: Registries) -> None:
    """And is no reason."""
    text = POSTING.format("verisign-shape.com")
    online, offline = _checked("--online", given=text), _checked(given=text)
    assert _log_odds(online) <= _log_odds(offline)
    assert all(reason["signal"] != "domain_age_days" for reason in online["reasons"])


@pytest.mark.parametrize("domain", ["fault.com", "no-such-name.com", "reset.us", "gmail.com"])
def test_a_lookup_that_fails_moves_nothing_and_says_why(servers: Registries, domain: str) -> None:
    """Unknown is no sign; a free mailbox is nobody's own domain and isn't asked about."""
    text = POSTING.format(domain)
    online, offline = _checked("--online", given=text), _checked(given=text)
    assert abs(_log_odds(online) - _log_odds(offline)) < 0.1
    assert _why(online)
    assert ("gmail.com" in "".join(servers.rdap.asked)) is False


@pytest.mark.slow
@pytest.mark.parametrize("domain", ["hang.com", "drip.com", "drip.us"])
def test_a_hung_registry_delays_a_check_by_the_deadline_at_most(
    servers: Registries, monkeypatch: pytest.MonkeyPatch, domain: str
) -> None:
    """And half a second; measured in the process, so that its start doesn't count."""
    from scamcheck import check

    text = POSTING.format(domain)
    check(text)
    monkeypatch.setenv("SCAMCHECK_LOOKUP_DEADLINE", "0.8")
    started = time.monotonic()
    answer = check(text, online=True)
    assert time.monotonic() - started < 1.3
    assert any(item.signal == "domain_age_days" for item in answer.unknown)


def test_offline_nobody_is_asked(servers: Registries) -> None:
    """Nothing leaves the machine without --online."""
    _checked(given=POSTING.format("verisign-shape.com"))
    assert servers.rdap.asked == servers.whois.asked == []
