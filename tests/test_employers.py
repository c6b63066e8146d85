"""The directory: its data, who is named in a text, hosts for applications, and lookalikes."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest

from scamcheck.domains import registrable
from scamcheck.employers import COLUMNS, KINDS, Directory, Employer, load_directory

CASES = Path(__file__).parent / "data" / "lookalikes.csv"
CORE = (
    "Amazon Mechanical Turk",
    "Clickworker",
    "Microworkers",
    "Scale AI",
    "Remotasks",
    "Outlier",
    "Appen",
    "TELUS Digital",
    "iMerit",
    "CloudFactory",
    "Labelbox",
    "Surge AI",
    "DataAnnotation",
    "Invisible Technologies",
    "Toloka",
    "Prolific",
    "Upwork",
    "Toptal",
    "HumanSignal",
    "V7 Labs",
    "Anthropic",
    "OpenAI",
    "Google DeepMind",
    "Meta AI",
    "Cohere",
)
TECHNIQUES = {
    "omission": "left out",
    "transposition": "swapped",
    "homoglyph": "looks like another",
    "hyphen": "hyphen added",
    "dash": "hyphen",
    "word": "a word added",
    "tld": "another top-level domain",
    "subdomain": "subdomain",
    "punycode": "punycode",
    "doubled": "doubled",
}


@pytest.fixture(scope="module")
def directory() -> Directory:
    """The shipped directory."""
    return load_directory()


def _named(directory: Directory, name: str) -> Employer:
    return next(employer for employer in directory if employer.name == name)


def test_directory_is_complete(directory: Directory) -> None:
    """At least 320 rows of every kind, unique by name, each with source and date."""
    names = [employer.name.casefold() for employer in directory]
    assert len(directory) >= 320
    assert len(set(names)) == len(names)
    assert {employer.kind for employer in directory} == KINDS
    assert all(employer.source and employer.checked for employer in directory)
    assert all(employer.founded and employer.reviews is not None for employer in directory)


def test_domains_are_registrable(directory: Directory) -> None:
    """Domains are registrable, but for single hosts of form builders and closed suffixes."""
    deeper = {
        domain
        for employer in directory
        for domain in employer.domains
        if registrable(domain) != domain and employer.kind not in ("form_builder", "ats")
    }
    assert deeper == {"gov.uk", "nhs.uk"}


@pytest.mark.parametrize("name", CORE)
def test_core_employer(directory: Directory, name: str) -> None:
    """Named in a text, at home on its domains, and guarded against two imitations."""
    employer = _named(directory, name)
    main = employer.domains[0]
    text = f"We are hiring annotators. Apply to {name} team today."
    assert [mention.employer for mention in directory.named_in(text)] == [employer]
    assert employer.owns(f"jobs.{main}") and not employer.owns(f"{main}.evil.com")
    assert directory.by_domain(main) is not None and directory.lookalike(f"jobs.{main}") is None
    for fake in (f"{main}.apply-now.site", f"{main.partition('.')[0]}-careers.work"):
        found = directory.lookalike(fake)
        assert found is not None and found.domain in {*employer.domains, found.employer.domains[0]}
    assert directory.lookalike("gmail.com") is None


def test_by_domain(directory: Directory) -> None:
    """Exact registrable domains, sister domains, and what is below a closed suffix."""
    for domain, name in (
        ("amazon.jobs", "Amazon"),
        ("crowdgen.com", "Appen"),
        ("invisibletech.ai", "Invisible Technologies"),
        ("london.nhs.uk", "NHS"),
    ):
        owner = directory.by_domain(domain)
        assert owner is not None and owner.name == name
    assert directory.by_domain("evil.com") is None
    assert directory.by_domain("") is None


# fmt: off
NAMED = [
    # text, names as written, why
    ("Join Amazon or FLIPKART today", ["Amazon", "FLIPKART"], "any case"),
    ("DataAnnotation.tech pays", ["DataAnnotation.tech"], "the longest name"),
    ("Outlier AI, the Outlier team; outlier detection", ["Outlier AI", "Outlier"], "an ordinary word needs context"),
    ("work at Target; a target audience; Target Audience", ["Target"], "a preposition before a capital"),
    ("Building systems at Scale with Scale AI", ["Scale AI"], "at Scale is a heading"),
    ("Meta is hiring. Meta description tags.", ["Meta"], "is hiring"),
    ("careers at Nestlé.", ["Nestlé"], "an accent at the end"),
    ("UPS drivers with push-ups", ["UPS"], "an acronym in capitals only"),
    ("Google Sheets, Microsoft Excel, Amazon gift cards", [], "products"),
    ("an Amazon-style, Google-like firm of ex-Google people", [], "compounds"),
    ("hr@amazon-jobs.com https://amazon.com/jobs amazon.com/x", [], "links and mailboxes"),
    ("follow us on LinkedIn, Facebook or Twitter", [], "places to be found"),
    ("work at LinkedIn", ["LinkedIn"], "an employer after all"),
    ("Remote jobs for a freelancer; join our team; hired; seek", [], "words of every posting"),
    ("🎉 Größe: Toloka", ["Toloka"], "code points"),
    ("\ud800 Toloka", ["Toloka"], "a lone surrogate"),
    ("Amazonian hamazon Upworkers", [], "inside longer words"),
]
# fmt: on


@pytest.mark.parametrize(("text", "names", "why"), NAMED, ids=[row[2] for row in NAMED])
def test_named_in(directory: Directory, text: str, names: list[str], why: str) -> None:
    """Offsets spell the names in the original text."""
    found = [text[mention.start : mention.end] for mention in directory.named_in(text)]
    assert found == names, why


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("boards.greenhouse.io", True),
        ("acme.wd5.myworkdayjobs.com", True),
        ("dhl.earcu.com", True),
        ("jobs.lever.co", True),
        ("forms.gle", True),
        ("docs.google.com", True),
        ("www.indeed.com", True),
        ("GREENHOUSE.IO.", True),
        ("evil-greenhouse.io", False),
        ("greenhouse.io.evil.com", False),
        ("sites.google.com", False),
        ("google.com", False),
        ("amazon.com", False),
        ("io", False),
        ("", False),
    ],
)
def test_is_host_for_applications(directory: Directory, host: str, expected: bool) -> None:
    """Exact hosts only."""
    assert directory.is_host_for_applications(host) is expected


def _cases() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_lookalike_table(directory: Directory, capsys: pytest.CaptureFixture[str]) -> None:
    """Recall of at least 0.95 with the right employer, at most 0.01 false alarms."""
    cases = _cases()
    true = [case for case in cases if case["employer_or_empty"]]
    misses = [case["host"] for case in true if _employer(directory, case) is None]
    honest = [case for case in cases if not case["employer_or_empty"]]
    alarms = [case["host"] for case in honest if directory.lookalike(case["host"])]
    recall, false = 1 - len(misses) / len(true), len(alarms) / len(honest)
    with capsys.disabled():
        print(
            f"\nlookalikes: recall {recall:.3f} of {len(true)}, false {false:.3f} of {len(honest)}"
        )
    assert len(cases) >= 420 and len({case["employer_or_empty"] for case in true}) >= 60
    assert recall >= 0.95, misses
    assert false <= 0.01, alarms


def _employer(directory: Directory, case: dict[str, str]) -> str | None:
    found = directory.lookalike(case["host"])
    right = found is not None and found.employer.name == case["employer_or_empty"]
    return found.technique if found is not None and right else None


def test_lookalike_names_the_technique(directory: Directory) -> None:
    """The technique shown is the one used, for at least nineteen in twenty."""
    known = [case for case in _cases() if case["technique"] in TECHNIQUES]
    shown = [(case, _employer(directory, case)) for case in known if case["employer_or_empty"]]
    caught = [(case, technique) for case, technique in shown if technique]
    right = [case for case, technique in caught if TECHNIQUES[case["technique"]] in technique]
    assert len(right) >= 0.95 * len(caught), [
        (case["host"], technique) for case, technique in caught if case not in right
    ]


def test_lookalike_is_fast(directory: Directory) -> None:
    """The first look-up prepares the directory; the longest label stays cheap."""
    start = time.perf_counter()
    for host in ("a-" * 31 + "a.com", "job" * 21 + ".com", "x." * 100 + "amazon.com.evil.com"):
        directory.lookalike(host)
    assert time.perf_counter() - start < 1.0


HEADER = ",".join(COLUMNS)
OWN = "Northwind,North Wind;Wind?,northwind.example.com,retail,own site,payroll,10,20,1999,10,,own,2026-01"


def _write(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "own.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_own_rows(tmp_path: Path) -> None:
    """An operator's rows come first and replace rows of the same name."""
    row = OWN.replace("northwind.example.com", "northwind-shop.com")
    amazon = "amazon,,amazon-mirror.com,retail,,,,,,,,,"
    own = load_directory(_write(tmp_path, HEADER, row, amazon))
    northwind = own.by_domain("northwind-shop.com")
    assert northwind is not None
    assert (northwind.aliases, northwind.ambiguous) == (("North Wind",), ("Wind",))
    assert (northwind.pay_usd_hour_low, northwind.founded) == (10.0, 1999)
    assert own.by_domain("amazon.com") is not _named(load_directory(), "Amazon")
    assert [mention.employer.name for mention in own.named_in("North Wind")] == ["Northwind"]
    assert own.lookalike("northwind-shop-jobs.com") is not None


# fmt: off
BAD = [
    (OWN.replace("retail", "shop"), "row 2, field 'kind': 'shop'", "an unknown kind"),
    (OWN.replace("northwind.example.com", "https://x.com/"), "row 2, field 'domains': 'https://x.com/'", "a link for a domain"),
    (OWN.replace("northwind.example.com", ""), "row 2, field 'domains'", "no domain"),
    (OWN.replace("Northwind,", ",", 1), "row 2, field 'name': is empty", "no name"),
    (OWN.replace(",10,20,", ",ten,20,"), "row 2, field 'pay_usd_hour_low': 'ten'", "pay in words"),
    (OWN.replace(",10,20,", ",30,20,"), "row 2, field 'pay_usd_hour_high'", "a band upside down"),
    (OWN.replace("1999", "99999"), "row 2, field 'founded': '99999'", "a year to come"),
    (OWN.replace("2026-01", "January"), "row 2, field 'checked': 'January'", "a date in words"),
    (OWN + ",more", "row 2: has more cells", "a comma too many"),
]
# fmt: on


@pytest.mark.parametrize(("row", "message", "why"), BAD, ids=[row[2] for row in BAD])
def test_bad_own_rows(tmp_path: Path, row: str, message: str, why: str) -> None:
    """The message names file, row and field."""
    path = _write(tmp_path, HEADER, row)
    with pytest.raises(ValueError, match=r"own\.csv") as caught:
        load_directory(path)
    assert message in str(caught.value), why


def test_unusable_own_files(tmp_path: Path) -> None:
    """A missing file, a missing column and another encoding are named."""
    with pytest.raises(ValueError, match="can't be read"):
        load_directory(tmp_path / "none.csv")
    with pytest.raises(ValueError, match="missing column 'aliases'"):
        load_directory(_write(tmp_path, HEADER.replace("aliases,", "")))
    latin = tmp_path / "latin.csv"
    latin.write_bytes(f"{HEADER}\nCaf\xe9".encode("latin-1"))
    with pytest.raises(ValueError, match="UTF-8"):
        load_directory(latin)
