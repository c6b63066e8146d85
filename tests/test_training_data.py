"""The corpus keeps its own rules, and the importers read what they promise."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

import pytest
from csv_rows import CORPUS, rows_of

from scamcheck.errors import InputError
from scamcheck.model.data import read_all
from scamcheck.model.groups import near_duplicate_groups
from scamcheck.model.lint import faults

GOOD = {
    "id": "a", "text": "send the fee today", "label": "1", "spans": '["the fee"]', "family": "upfront_fee",
    "channel": "sms", "lang": "en", "year": "2025", "difficulty": "easy", "writer": "w", "group": "a", "twin": "",
}  # fmt: skip
FAULTS = [
    ({"text": ""}, "a: `text` is empty"),
    ({"label": "2"}, "a: `label` must be 0 or 1"),
    ({"spans": "no"}, "a: `spans` is not a JSON list"),
    ({"spans": "[]"}, "a: a scam needs the words that give it away in `spans`"),
    ({"spans": '["elsewhere"]'}, "a: span 1 is not in the text"),
    ({"family": "plain"}, "a: `family` 'plain' contradicts the label"),
    ({"label": "0"}, "a: an honest posting has no `spans`"),
    ({"twin": "b"}, "a: its twin b does not exist"),
]


def corpus() -> list[dict[str, str]]:
    return rows_of(CORPUS)


def test_the_corpus_has_no_fault() -> None:
    assert list(faults(corpus())) == []


def test_the_corpus_is_large_and_even() -> None:
    labels = [row["label"] for row in corpus()]
    assert labels.count("1") >= 500 and labels.count("0") >= 500


@pytest.mark.parametrize(
    "channel", ["board", "email", "whatsapp", "telegram", "sms", "linkedin", "group", "forum"]
)
def test_scam_and_honest_are_alike_in_each_channel(channel: str) -> None:
    labels = [row["label"] for row in corpus() if row["channel"] == channel]
    assert 0.4 < labels.count("1") / len(labels) < 0.6


@pytest.mark.parametrize(("change", "line"), FAULTS, ids=[line for _, line in FAULTS])
def test_lint_names_the_fault(change: dict[str, str], line: str) -> None:
    assert line in list(faults([{**GOOD, **change}]))


def test_lint_names_near_duplicates_but_not_twins() -> None:
    text = "please send the fee for the course today before we can open your account"
    one, two = {**GOOD, "text": text}, {**GOOD, "id": "b", "text": text + " now", "group": "b"}
    assert any("near-duplicates" in line for line in faults([one, two]))
    assert not any("near-duplicates" in line for line in faults([one, {**two, "group": "a"}]))


def test_near_duplicates_share_a_group() -> None:
    texts = ["we hire annotators for street images in Kenya and pay weekly by bank"] * 2 + [
        "another text that is not alike at all"
    ]
    first, second, third = near_duplicate_groups(texts)
    assert first == second != third


def write(path: Path, rows: list[dict[str, str]]) -> Path:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "wt", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_emscad_is_read_as_kaggle_gives_it(tmp_path: Path) -> None:
    row = {
        "job_id": "1", "title": "Clerk", "location": "US", "department": "", "salary_range": "", "company_profile": "We are",
        "description": "Type data #URL_0a1b#", "requirements": "None", "benefits": "", "telecommuting": "0", "fraudulent": "1",
    }  # fmt: skip
    (example,) = read_all([write(tmp_path / "fake_job_postings.csv", [row])])
    assert (example.label, example.source, example.is_recent) == (1, "emscad", False)
    assert example.posting.text == "We are\n\nType data  \n\nNone"


def test_a_gzipped_csv_without_groups_is_grouped(tmp_path: Path) -> None:
    rows = [
        {"text": "the very same words stand here twice today", "label": label}
        for label in ("1", "1")
    ]
    first, second = read_all([write(tmp_path / "a.csv.gz", rows)])
    assert first.group == second.group


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (
            [{"words": "a", "label": "1"}],
            r"has no `text` and `label` columns \(it has: words, label\)",
        ),
        ([{"text": "a", "label": "maybe"}], r"row 2: `label` must be 0 or 1"),
    ],
)
def test_bad_training_data_is_named(
    tmp_path: Path, rows: list[dict[str, str]], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        read_all([write(tmp_path / "bad.csv", rows)])


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read_all([tmp_path / "none.csv"])
