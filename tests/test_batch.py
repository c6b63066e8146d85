"""Batches: every row comes back, in order, with its columns; a failure leaves OUT as it was."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from conftest import FakeEngine, read_csv

import scamcheck
from scamcheck.batch import ScoreOptions, score_files
from scamcheck.errors import InputError
from scamcheck.progress import Progress, progress_line
from scamcheck.scorer import MAX_EVIDENCE, evidence_cell
from scamcheck.tables.base import ADDED
from scamcheck.verdict import Evidence, Reason, Thresholds
from scamcheck.workers import score_chunks

pytestmark = pytest.mark.usefixtures("fake_engine")


def score(tmp_path: Path, body: str, **options: Any) -> list[list[str]]:
    """Score a CSV of this content; the records written, header first."""
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text(body, "utf-8")
    score_files([source], out, ScoreOptions(**options))
    return read_csv(out)


def test_appends_its_columns_to_the_input(tmp_path: Path) -> None:
    header, scam, honest = score(tmp_path, "id,text,note\n7,this is a scam,x\n8,a job,y\n")
    assert header == ["id", "text", "note", *ADDED]
    assert scam[:3] == ["7", "this is a scam", "x"]
    assert scam[4:] == ["likely_scam", "says_scam", "scam", ""]
    assert honest[4:] == ["no_red_flags", "", "", ""]
    assert float(scam[3]) == pytest.approx(1 / (1 + math.exp(-2.2)), abs=1e-15)


@pytest.mark.parametrize(
    ("row", "error"),
    [
        pytest.param('a job,"1,234",,', "`review_count` must be a number", id="no number"),
        pytest.param("a job,,7,", "`review_rating` must lie between 0 and 5", id="out of range"),
        pytest.param("a job,,,84", "`company_founded` must be a year such as 1984", id="no year"),
        pytest.param(" ,,,", "`text` is empty", id="no text"),
        pytest.param("a job,1,2,1984,surplus", "row 1 has 5 cells, the header 4", id="surplus"),
        pytest.param("x" * 1_000_001 + ",,,", "`text` has 1,000,001 characters", id="too long"),
        pytest.param("boom,,,", "internal error (ZeroDivisionError)", id="a defect"),
    ],
)
def test_a_row_that_can_not_be_scored_says_why(tmp_path: Path, row: str, error: str) -> None:
    header = "text,review_count,review_rating,company_founded\n"
    records = score(tmp_path, f"{header}{row}\na scam,3,4.5,1984.0\n")
    assert records[1][4:8] == ["", "", "", ""]
    assert error in records[1][8]
    assert "boom" not in records[1][8]
    assert records[2][5] == "likely_scam"


@pytest.mark.parametrize("marker", ["", " ", "nan", "NaN", "null", "None", "N/A", "-", "-1"])
def test_markers_of_the_unknown_are_unknown(
    tmp_path: Path, marker: str, fake_engine: FakeEngine
) -> None:
    body = f"text,review_count,review_rating,company_founded\na job,{marker},{marker},{marker}\n"
    assert score(tmp_path, body)[1][-1] == ""
    posting = fake_engine.seen[0]
    assert (posting.review_count, posting.review_rating, posting.company_founded) == (None,) * 3


def test_a_year_may_be_written_as_a_decimal(tmp_path: Path, fake_engine: FakeEngine) -> None:
    score(tmp_path, "text,company_founded\na job,1984.0\n")
    assert fake_engine.seen[0].company_founded == 1984


def test_columns_may_have_other_names(tmp_path: Path, fake_engine: FakeEngine) -> None:
    body = "text,description,job\nignored,a scam,clerk\n"
    records = score(tmp_path, body, mapping={"text": "description", "title": "job"})
    assert records[1][4] == "likely_scam"
    assert fake_engine.seen[0].title == "clerk"


def test_formulas_are_guarded_unless_told_otherwise(tmp_path: Path) -> None:
    body = 'id,text,=head\n-5,"=HYPERLINK(""x"") scam",@x\n'
    guarded, raw = score(tmp_path, body), score(tmp_path, body, raw_cells=True)
    assert guarded[0][2] == "'=head"
    assert guarded[1][:3] == ["-5", '\'=HYPERLINK("x") scam', "'@x"]
    assert raw[1][:3] == ["-5", '=HYPERLINK("x") scam', "@x"]


def test_own_thresholds_and_prevalence(tmp_path: Path) -> None:
    body = "text\na scam\na job\n"
    own = score(tmp_path, body, thresholds=Thresholds(likely_scam=0.95, suspicious=0.05))
    assert [record[2] for record in own[1:]] == ["suspicious", "suspicious"]
    rarer = float(score(tmp_path, body, prevalence=0.01)[1][1])
    shift = math.log(0.01 / 0.99) - math.log(0.2 / 0.8)
    assert math.log(rarer / (1 - rarer)) == pytest.approx(2.2 + shift, abs=1e-9)


@pytest.mark.parametrize("workers", [0, 1, 2, 3])
def test_order_and_count_are_the_inputs(tmp_path: Path, workers: int) -> None:
    sources = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for start, source in zip((0, 1500), sources, strict=True):
        rows = [f"{n},{'scam' if n % 7 == 0 else 'job'} {n}" for n in range(start, start + 1500)]
        source.write_text("\n".join(["id,text", *rows]) + "\n", "utf-8")
    out = tmp_path / "out.csv"
    summary = score_files(sources, out, ScoreOptions(workers=workers))
    records = read_csv(out)[1:]
    assert [int(record[0]) for record in records] == list(range(3000))
    assert all((record[3] == "likely_scam") == (int(record[0]) % 7 == 0) for record in records)
    assert (summary.rows, summary.errors) == (3000, 0)
    assert summary.verdicts == {"likely_scam": 429, "no_red_flags": 2571}


def test_files_may_order_their_columns_differently(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,text\n1,a job\n", "utf-8")
    (tmp_path / "b.csv").write_text("text,id\na scam,2\n", "utf-8")
    out = tmp_path / "out.csv"
    score_files([tmp_path / "a.csv", tmp_path / "b.csv"], out, ScoreOptions())
    assert [record[:2] for record in read_csv(out)[1:]] == [["1", "a job"], ["2", "a scam"]]


@pytest.mark.parametrize("workers", [0, 2])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, workers: int) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(b"text\n" + b"a job\n" * 3000 + b"caf\xe9\n")
    out.write_text("old", "utf-8")
    with pytest.raises(InputError, match="row 3001: these bytes are not UTF-8"):
        score_files([source], out, ScoreOptions(workers=workers, rejects=tmp_path / "rejects.csv"))
    assert out.read_text("utf-8") == "old"
    assert sorted(tmp_path.iterdir()) == [source, out]


def test_an_input_is_never_overwritten(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("text\na job\n", "utf-8")
    other = tmp_path / "out.csv"
    with pytest.raises(InputError, match="is an input and would be overwritten"):
        score_files([source], tmp_path / "x" / ".." / "in.csv", ScoreOptions())
    with pytest.raises(InputError, match="is an input and would be overwritten"):
        score_files([source], other, ScoreOptions(rejects=source))
    with pytest.raises(InputError, match="can't hold both the scores and the rejects"):
        score_files([source], other, ScoreOptions(rejects=other))
    assert source.read_text("utf-8") == "text\na job\n"


def test_rejects_name_file_row_and_reason_without_the_text(tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    score(tmp_path, "text,review_rating\na job,4\nsecret,9\n,3\n", rejects=rejects)
    header, first, second = read_csv(rejects)
    assert header == ["file", "row", "scamcheck_error"]
    assert first == [str(tmp_path / "in.csv"), "2", "`review_rating` must lie between 0 and 5"]
    assert second[1:] == ["3", "`text` is empty: paste the words of the posting"]


def test_json_lines_in_and_out(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given: list[dict[str, Any]] = [
        {"text": "a scam \ud800 =é", "tags": ["x"], "company_founded": 1984.0},
        {"text": None, "n": 1.5},
        {"text": 5},
    ]
    source.write_text("".join(json.dumps(row) + "\n" for row in given) + "oops\n", "utf-8")
    summary = score_files([source], out, ScoreOptions())
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    for row, before in zip(rows, given, strict=False):
        assert {key: value for key, value in row.items() if key not in ADDED} == before
    assert [row["verdict"] for row in rows] == ["likely_scam", None, None, None]
    assert [row["scamcheck_error"] for row in rows] == [
        "", "`text` is missing: give the words of the posting",
        "`text` must be text, not a number", "row 4 is not a JSON object",
    ]  # fmt: skip
    assert summary.errors == 3


def test_json_lines_become_csv_with_all_keys(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.csv"
    source.write_text('{"text": "a job"}\n{"text": "b", "x": {"y": 1}}\n', "utf-8")
    score_files([source], out, ScoreOptions())
    assert [record[:2] for record in read_csv(out)] == [
        ["text", "x"], ["a job", ""], ["b", '{"y": 1}'],
    ]  # fmt: skip


def test_columns_of_one_name_pass_through_csv_only(tmp_path: Path) -> None:
    records = score(tmp_path, "x,text,x\n1,a job,2\n")
    assert records[1][:3] == ["1", "a job", "2"]
    with pytest.raises(InputError, match="several columns named 'x', which jsonl can't hold"):
        score_files([tmp_path / "in.csv"], tmp_path / "o.jsonl", ScoreOptions())


def test_parquet_keeps_its_types(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    frame = pd.DataFrame(
        {
            "text": ["a scam", "a job", None],
            "n": pd.array([1, None, 3], dtype="Int64"),
            "when": [pd.Timestamp("2026-01-02T03:04:05.678"), pd.NaT, pd.Timestamp("2026-01-01")],
            "kind": pd.Categorical(["x", "y", "x"]),
            "list": [[1], [], [2, 3]],
        }
    )
    source, out = tmp_path / "in.parquet", tmp_path / "out.parquet"
    frame.to_parquet(source)
    score_files([source], out, ScoreOptions())
    read, before = pd.read_parquet(out), pd.read_parquet(source)
    pd.testing.assert_frame_equal(read[list(before.columns)], before)
    assert read["verdict"].fillna("").tolist() == ["likely_scam", "no_red_flags", ""]
    assert read["scam_probability"].dtype == float
    score_files([source], tmp_path / "out.csv", ScoreOptions())
    assert read_csv(tmp_path / "out.csv")[2][:4] == ["a job", "", "", "y"]


@pytest.mark.parametrize("kind", ["csv", "tsv"])
def test_the_format_follows_the_name_or_the_choice(tmp_path: Path, kind: str) -> None:
    source, out = tmp_path / "in.csv", tmp_path / f"out.{kind}"
    source.write_text('id,text\n1,"a, b"\n', "utf-8")
    score_files([source], out, ScoreOptions())
    score_files([source], tmp_path / "noname", ScoreOptions(format=kind))
    assert out.read_bytes() == (tmp_path / "noname").read_bytes()
    assert read_csv(out, "\t" if kind == "tsv" else ",")[1][:2] == ["1", "a, b"]


def test_an_empty_table_gives_a_header(tmp_path: Path) -> None:
    assert score(tmp_path, "id,text\n") == [["id", "text", *ADDED]]


def test_closing_early_ends_the_workers() -> None:
    class Endless:
        def score(self, rows: Any, ages: Any) -> list[Any]:
            return [(0.5, "suspicious", "", "", "")] * len(rows)

    chunks = ((at, ([("a",)], None)) for at in range(10_000))
    results = score_chunks(Endless(), chunks, 2)  # type: ignore[arg-type]
    assert [next(results)[0] for _ in range(5)] == [0, 1, 2, 3, 4]
    results.close()


def _reasons(*evidence: str) -> tuple[Reason]:
    pieces = tuple(Evidence("text", 0, len(words), words) for words in evidence)
    return (Reason("a", "fees", "A", "A.", 1.0, pieces),)


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        pytest.param(["pay now", "fee"], "pay now | fee", id="joined"),
        pytest.param(["pay a fee", "a fee", "pay a fee"], "pay a fee", id="none twice"),
        pytest.param(["a\n\tb\x1b[31m\u202ec"], "a b [31m c", id="on one line, nothing hidden"),
        pytest.param([], "", id="none"),
    ],
)
def test_evidence_cell(evidence: list[str], expected: str) -> None:
    assert evidence_cell(_reasons(*evidence)) == expected


def test_evidence_cell_is_cut_to_a_readable_length() -> None:
    cell = evidence_cell(_reasons(*(f"{n} " + "word " * 20 for n in range(9))))
    assert 200 < len(cell) <= MAX_EVIDENCE
    assert cell.endswith("…")


def test_check_many_gives_the_same_index_and_columns(fake_engine: FakeEngine) -> None:
    frame = pd.DataFrame(
        {
            "text": ["a scam", "a job", None, 5, "boom", "a job"],
            "company": ["x", None, "y", "z", "z", 3],
            "review_count": [1, float("nan"), -1, 2, 3, 4],
            "review_rating": pd.array([4, None, 3, 2, 1, 9], dtype="Int64"),
            "mine": range(6),
        },
        index=list("abcdef"),
    )
    scored = scamcheck.check_many(frame)
    assert list(scored.index) == list("abcdef")
    assert list(scored.columns) == list(ADDED)
    assert scored["verdict"].fillna("").tolist() == ["likely_scam", "no_red_flags", "", "", "", ""]
    assert scored["scam_probability"].isna().tolist() == [False, False, True, True, True, True]
    assert scored["scamcheck_error"].tolist() == [
        "", "", "`text` is missing: give the words of the posting",
        "`text` must be text, not a number",
        "internal error (ZeroDivisionError): please report it",
        "`review_rating` must lie between 0 and 5",
    ]  # fmt: skip
    assert fake_engine.seen[0].review_rating == 4


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        (pd.DataFrame({"body": ["a"]}), "has no column `text`; it has `body`"),
        (pd.DataFrame([["a", "b"]], columns=["text", "text"]), "has 2 columns named `text`"),
        (["a posting"], "takes a pandas DataFrame, not a list"),
    ],
)
def test_check_many_says_what_is_wrong(frame: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        scamcheck.check_many(frame)


def test_check_many_of_nothing() -> None:
    assert scamcheck.check_many(pd.DataFrame({"text": []})).empty


@pytest.mark.parametrize(
    ("rows", "share", "seconds", "line"),
    [
        (1000, 0.25, 10, "1,000 rows, 100 a second, 25% read, about 30 s left"),
        (1000, 0.01, 10, "1,000 rows, 100 a second, 1% read, about 16 min left"),
        (500, 1.0, 10, "500 rows, 50 a second"),
        (0, 0.0, 0, "0 rows, 0 a second"),
    ],
)
def test_progress_line(rows: int, share: float, seconds: float, line: str) -> None:
    assert progress_line(rows, share, seconds) == line


class _Terminal:
    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        pass


def test_progress_keeps_one_line_on_a_terminal_and_removes_it() -> None:
    terminal = _Terminal()
    progress = Progress(terminal)  # type: ignore[arg-type]
    progress.began = progress._last = -100.0
    progress.update(10, 0.5)
    assert terminal.written.startswith("\r10 rows")
    progress.finish()
    assert terminal.written.endswith(" \r")
