"""Advice: what to do next, what to ask, what never to send, where to report."""

from __future__ import annotations

import csv
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from scamcheck import advice
from scamcheck.signals.base import FAMILIES
from scamcheck.verdict import VERDICTS

DATA = Path(advice.__file__).parent / "data"
COUNTRIES = [
    "US", "CA", "GB", "IE", "AU", "NZ", "IN", "PK", "BD", "LK", "PH", "ID", "MY", "SG", "VN", "TH",
    "NG", "KE", "GH", "ZA", "UG", "ET", "EG", "BR", "MX", "AR", "CO", "ES", "PT", "FR", "DE", "AT",
    "CH", "NL", "BE", "IT", "PL", "UA", "SE",
]  # fmt: skip


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("verdict", "families", "first", "among"),
    [
        ("likely_scam", {"fees"}, "Don't pay", "call your bank"),
        ("likely_scam", {"money_movement"}, "Don't pay", "don't spend it"),
        ("likely_scam", {"identity"}, "Don't pay", "change the passwords"),
        ("likely_scam", {"malware"}, "Don't pay", "off the internet"),
        ("suspicious", {"impersonation"}, "Don't pay anything or send", "careers page"),
        ("suspicious", set(), "Don't pay anything or send documents yet", "company register"),
        ("no_red_flags", set(), "Finding nothing proves nothing", "company register"),
        ("too_little_text", set(), "Paste the words", "We don't open links"),
    ],
)
def test_steps_start_with_the_most_urgent(
    verdict: str, families: set[str], first: str, among: str
) -> None:
    steps = advice.steps(verdict, families)
    assert steps[0].startswith(first)
    assert any(among in step for step in steps)


@pytest.mark.parametrize("verdict", VERDICTS)
def test_steps_are_few_and_never_twice_even_with_every_family(verdict: str) -> None:
    steps = advice.steps(verdict, set(FAMILIES))
    assert 1 <= len(steps) <= advice.MAX_STEPS
    assert len(set(steps)) == len(steps)


@pytest.mark.parametrize("verdict", ["likely_scam", "suspicious", "no_red_flags"])
def test_steps_say_how_to_verify_what_to_ask_and_what_never_to_send(verdict: str) -> None:
    text = " ".join(advice.steps(verdict, {"fees"}))
    assert "Check the company yourself" in text
    assert "ask the recruiter" in text.lower()
    assert "Never send" in text


def test_steps_name_no_family_that_is_absent() -> None:
    assert not any("private chat" in step for step in advice.steps("likely_scam", {"fees"}))


def test_a_family_adds_its_question() -> None:
    plain, more = advice.questions(set()), advice.questions({"fees", "malware"})
    assert set(plain) < set(more)
    assert any("deposit" in question for question in set(more) - set(plain))


def test_never_send_covers_money_codes_papers_and_access() -> None:
    text = " ".join(advice.never_send())
    for word in ("Money", "gift cards", "one-time codes", "passport", "Remote access"):
        assert word in text


@pytest.mark.parametrize("country", COUNTRIES)
def test_each_country_has_a_place_of_its_own(country: str) -> None:
    own = [place for place in advice.reporting(country) if place not in advice.reporting("")]
    assert own
    assert all(place.name and place.purpose for place in own)


@pytest.mark.parametrize("country", ["", "ZZ", "zz", "usa", "é"])
def test_an_unknown_country_gets_the_international_places(country: str) -> None:
    assert advice.reporting(country)[0].name == "econsumer.gov"


def test_case_of_the_country_does_not_matter() -> None:
    assert advice.reporting("in") == advice.reporting("IN")


def test_at_least_35_countries_each_named_once() -> None:
    names = advice.countries()
    assert len(names) >= 35
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize("row", _rows("reporting.csv"), ids=lambda row: row["name"][:40])
def test_reporting_rows_are_complete(row: dict[str, str]) -> None:
    assert None not in row.values() and None not in row
    assert not row["url"] or row["url"].startswith("https://")
    if row["checked"]:
        assert row["source"]
        date.fromisoformat(row["checked"])


@pytest.mark.parametrize("row", _rows("advice.csv"), ids=lambda row: row["text"][:40])
def test_advice_rows_name_known_verdicts_and_families(row: dict[str, str]) -> None:
    assert row["kind"] in {"step", "recap", "question", "never"}
    assert set(filter(None, row["verdicts"].split("|"))) <= set(VERDICTS)
    assert set(filter(None, row["families"].split("|"))) <= set(FAMILIES)
    assert not {"safe", "legit"} & set(row["text"].lower().split())


def test_importing_advice_loads_nothing_heavy_and_reads_no_file() -> None:
    code = (
        "import sys, scamcheck.advice as a\n"
        "assert not a._table.cache_info().currsize\n"
        "print(sorted({'numpy','re2','pandas','flask','sklearn'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
