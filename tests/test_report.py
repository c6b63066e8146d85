"""The evaluation's page: every section is there, no group is split, no posting's words are in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from scamcheck.errors import InputError
from scamcheck.model import audit, report, runs, slices
from scamcheck.model.data import Example, read_all, read_mapping
from scamcheck.model.groups import shingles
from scamcheck.model.measured import Measured, measure
from scamcheck.model.page import as_html
from scamcheck.model.peers import OURS, PEERS

TRAINING_DATA = Path(__file__).parent.parent / "training_data"
SECTIONS = (
    *("Targets", "Beside the peers, on the same folds", "By slice", "What the fit never saw"),
    *("Calibration", "Thresholds", "Twins", "Shortcut audit", "Ablations"),
    *("Priors: the age of a domain", "False positives on honest sources", "Evidence"),
)
SUBSECTIONS = (
    *("Source", "Family (corpus)", "Language", "Length", "Channel (corpus)", "Writer (corpus)"),
    *(
        "Difficulty (corpus)",
        "Leave-one-writer-out",
        "Leave-one-source-out",
        "Leave-one-family-out",
    ),
)


def sample() -> list[Example]:
    """Two writers of the corpus, and two more who stand for EMSCAD and for messages of today."""
    examples = read_all([TRAINING_DATA])
    names = sorted({example.writer for example in examples})
    by = {name: [e for e in examples if e.writer == name][:110] for name in names[:4]}
    kept = by[names[0]] + by[names[1]]
    kept += [_as_source(e, "emscad", "2013") for e in by[names[2]][:70]]
    return kept + [_as_source(e, "messages", "2024") for e in by[names[3]][:70]]


def _as_source(example: Example, source: str, year: str) -> Example:
    return replace(example, writer="", source=source, year=year, twin="")


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return sample()


@pytest.fixture(scope="module")
def measured(examples: list[Example]) -> Measured:
    return measure(examples, folds=2)


@pytest.fixture(scope="module")
def folder(measured: Measured, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("report")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slices, "ROUNDS", 20)
        report.write(measured, made)
    return made


@pytest.mark.slow
def test_every_section_is_there(folder: Path) -> None:
    page = (folder / report.PAGE).read_text("utf-8")
    assert re.findall(r"^## (.*)$", page, re.M) == list(SECTIONS)
    for name in SUBSECTIONS:
        assert f"### {name}" in page
    for model in (OURS, *PEERS):
        assert f"| {model} |" in page


@pytest.mark.slow
def test_the_html_page_needs_nothing_else(folder: Path) -> None:
    page = (folder / report.HTML).read_text("utf-8")
    assert page.count("<svg") == len(list(folder.glob("*.svg"))) >= 3
    assert not re.search(r"<(?:script|img|link|iframe)|src=|@import|url\(http", page)
    for name in SECTIONS:
        assert f"<h2>{name}</h2>" in page


@pytest.mark.slow
def test_no_posting_s_words_are_in_it(folder: Path, examples: list[Example]) -> None:
    page = shingles((folder / report.PAGE).read_text("utf-8"), 6)
    for example in examples:
        assert not page & shingles(example.posting.text, 6)


@pytest.mark.slow
def test_every_target_is_named_met_or_missed(folder: Path) -> None:
    page = (folder / report.PAGE).read_text("utf-8")
    rows = page.split("## Targets")[1].split("\n## ")[0].splitlines()
    verdicts = [row.split(" | ")[3] for row in rows if row.startswith("| ")][1:]
    assert len(verdicts) == 1 + 16
    assert set(verdicts[1:]) <= {"yes", "**no**", "not measured"}


@pytest.mark.slow
def test_no_group_and_no_twins_are_on_both_sides(measured: Measured) -> None:
    groups = np.array(measured.table.groups)
    ran = [*measured.folds, *measured.writers, *measured.sources, *measured.families]
    assert len(measured.writers) == 2 and measured.sources and measured.families
    for one in ran:
        assert not set(groups[one.split.train]) & set(groups[one.split.test])
    pairs = audit.twins(measured.table)
    assert pairs
    for fold in measured.folds:
        inside = set(fold.split.test.tolist())
        assert all((scam in inside) == (honest in inside) for scam, honest in pairs)


@pytest.mark.slow
def test_a_family_left_out_is_nowhere_in_its_training(measured: Measured) -> None:
    for one in measured.families:
        trained = {measured.examples[i].family for i in one.split.train if measured.table.labels[i]}
        assert one.split.name not in trained


@pytest.mark.slow
def test_every_posting_is_scored_once_by_the_nested_folds(measured: Measured) -> None:
    asked = np.concatenate([one.split.test for one in measured.folds])
    assert sorted(asked.tolist()) == list(range(len(measured.examples)))
    for model in (OURS, *PEERS):
        assert not np.isnan(measured.nested(model)).any()


def test_other_data_s_family_names_are_left_out_too(examples: list[Example]) -> None:
    assert set(runs.ALIASES.values()) <= {e.family for e in read_all([TRAINING_DATA])}


ORDERED = [
    ([2.0, 1.0], 1.0, "the scam scores higher"),
    ([1.0, 2.0], 0.0, "the honest one does"),
    ([1.0, 1.0], 0.5, "a tie counts half"),
]


@pytest.mark.parametrize(("scores", "share", "why"), ORDERED, ids=[why for *_, why in ORDERED])
def test_twins_ordered(scores: Sequence[float], share: float, why: str) -> None:
    assert audit.ordered([(0, 1)], np.array(scores)) == share


def test_the_binomial_test_is_one_sided() -> None:
    assert audit.above_chance(0, 100) == 1.0
    assert audit.above_chance(1, 100) > 0.05 > audit.above_chance(5, 100)


def test_a_column_that_gives_the_label_away_is_found() -> None:
    labels = np.array([0, 1] * 100)
    groups = [str(i) for i in range(200)]
    noise = np.random.default_rng(0).random(200)
    assert audit.alone(labels + noise / 2, labels, groups)[1] > 0.99
    assert 0.35 < audit.alone(noise, labels, groups)[1] < 0.65


def test_html_escapes_what_a_file_names() -> None:
    page = as_html("# A\n\n| source |\n| --- |\n| <b>x\\|y |\n\nwords", {})
    assert "<td>&lt;b&gt;x|y</td>" in page and "<p>words</p>" in page


ROW = "body,fraud,site\nsend the fee today,1,a\nwe pay you each month by bank,0,b\n"
BAD_MAPPINGS = [
    ("text", "--map text: must be FIELD=COLUMN"),
    ("words=body", "'words' is no field; the fields are text, label"),
]


def test_a_mapping_reads_any_columns(tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text(ROW)
    mapping = read_mapping(["text=body", "label=fraud", "source=site"])
    first, second = read_all([tmp_path / "other.csv"], mapping)
    assert (first.posting.text, first.label, first.source) == ("send the fee today", 1, "a")
    assert (second.label, second.source) == (0, "b")


def test_a_mapping_leaves_the_corpus_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text(ROW)
    mapping = read_mapping(["text=body", "label=fraud"])
    both = read_all([TRAINING_DATA, tmp_path / "other.csv"], mapping)
    assert len(both) == len(read_all([TRAINING_DATA])) + 2


@pytest.mark.parametrize(("pair", "message"), BAD_MAPPINGS, ids=[pair for pair, _ in BAD_MAPPINGS])
def test_a_wrong_mapping_is_named(pair: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_mapping([pair])


def test_a_field_mapped_twice_is_named() -> None:
    with pytest.raises(InputError, match="--map gives `text` twice: 'a' and 'b'"):
        read_mapping(["text=a", "text=b"])


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text(ROW)
    with pytest.raises(InputError, match=r"has no column 'text2' \(it has: body, fraud, site\)"):
        read_all([tmp_path / "other.csv"], {"text": "text2", "label": "fraud"})
