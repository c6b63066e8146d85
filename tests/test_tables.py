"""Tables: what is read from odd files, what is refused, and how cells are written."""

from __future__ import annotations

import csv
import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest

from scamcheck.errors import InputError
from scamcheck.tables import open_table
from scamcheck.tables.base import MISSING, Row
from scamcheck.tables.columns import columns_of, fields_in
from scamcheck.tables.write import WholeFile, as_text, guarded


def rows_of(path: Path, **how: Any) -> list[Row]:
    """All rows of a table."""
    table = open_table(path, **how)
    try:
        return list(table.rows())
    finally:
        table.close()


def cells_of(path: Path, **how: Any) -> list[list[Any]]:
    """The cells of all rows of a table."""
    return [row.cells for row in rows_of(path, **how)]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"id,text\n1,a\n2,b\n", [["1", "a"], ["2", "b"]], id="plain"),
        pytest.param(b"id,text\r\n1,a\r\n", [["1", "a"]], id="Windows line ends"),
        pytest.param(b"id,text\n1,a", [["1", "a"]], id="no last newline"),
        pytest.param(b'id,text\n1,"a\r\nb"\n', [["1", "a\r\nb"]], id="line breaks in a cell stay"),
        pytest.param(b'id,text\n1,"say ""hi"""\n', [["1", 'say "hi"']], id="doubled quotes"),
        pytest.param(b"\n\nid,text\n\n1,a\n\n", [["1", "a"]], id="blank lines are no rows"),
        pytest.param(b"id,text\n1,\n,b\n", [["1", ""], ["", "b"]], id="empty cells"),
        pytest.param(b"id,text\n1,a\0b\n", [["1", "a\0b"]], id="NUL bytes"),
        pytest.param(b"\xef\xbb\xbfid,text\n1,a\n", [["1", "a"]], id="UTF-8 with its mark"),
        pytest.param("id,text\n1,é\n".encode("utf-16"), [["1", "é"]], id="UTF-16 with its mark"),
        pytest.param(b"id;text\n1;a,b\n", [["1", "a,b"]], id="semicolons"),
        pytest.param(gzip.compress(b"id,text\n1,a\n"), [["1", "a"]], id="gzip"),
        pytest.param(b"id,text\n", [], id="a header alone"),
    ],
)
def test_reads_csv(tmp_path: Path, data: bytes, expected: list[list[str]]) -> None:
    path = tmp_path / ("in.csv.gz" if data.startswith(b"\x1f\x8b") else "in.csv")
    path.write_bytes(data)
    assert cells_of(path) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("1\n2,b\n", [(["1", "", ""], ""), (["2", "b", ""], "")], id="too few: padded"),
        pytest.param(
            "1,b,c,d,e\n2,b,c\n",
            [(["1", "b", "c,d,e"], "row 1 has 5 cells, the header 3"), (["2", "b", "c"], "")],
            id="too many: kept in the last column",
        ),
        pytest.param(
            '1,"open,c\n2,b,c\n3,b,c\n',
            [(["1", '"open', "c"], "line 2"), (["2", "b", "c"], ""), (["3", "b", "c"], "")],
            id="never closed: only its own line is in doubt",
        ),
        pytest.param(
            '1,"open,c\n2,"b, and b",c\n3,b,c\n',
            [(["1", '"open', "c"], "line 2"), (["2", "b, and b", "c"], ""), (["3", "b", "c"], "")],
            id="never closed, before a quoted cell",
        ),
        pytest.param(
            '1,b,c\n2,b,"cut off',
            [(["1", "b", "c"], ""), (["2", "b", "cut off"], "line 3")],
            id="the file is cut off in a quoted cell",
        ),
        pytest.param(
            '1,"cut\noff here',
            [(["1", "cut\noff here", ""], "line 2")],
            id="cut off in a cell of several lines",
        ),
        pytest.param('1,"a" b,c\n', [(["1", "a b", "c"], "")], id="words after a quote, no doubt"),
    ],
)
def test_loses_no_row_of_broken_csv(
    tmp_path: Path, body: str, expected: list[tuple[list[str], str]]
) -> None:
    path = tmp_path / "in.csv"
    path.write_text("id,text,company\n" + body, "utf-8")
    rows = rows_of(path)
    assert [row.cells for row in rows] == [cells for cells, _ in expected]
    assert [row.number for row in rows] == list(range(1, len(expected) + 1))
    for row, (_, problem) in zip(rows, expected, strict=True):
        assert row.problem.startswith(problem)
        assert bool(row.problem) == bool(problem)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("in.csv", b"", "is empty: a first line with the columns' names is needed"),
        ("in.csv", b"\n\n", "the first line must name the columns"),
        ("in.csv", b"x" * 200 + b"\n", "the first line must name the columns"),
        ("in.csv", b'"id,text\n1,a\n', "the first line must name the columns"),
        ("in.csv", b"id,text\n1,a\n2,caf\xe9\n", "in.csv, row 2: these bytes are not UTF-8"),
        ("in.csv", b"t\xe9xt\n", "in.csv, first line: these bytes are not UTF-8"),
        ("in.csv", b"id,text\n1,caf\xe9\n", "as in --encoding cp1252"),
        ("in.csv", "id,text\n1,a\n".encode("utf-16-le"), "--encoding utf-16-le"),
        ("in.csv", b"PK\x03\x04", "is an Excel or zip file: save the sheet as CSV"),
        ("in.csv", b"%PDF-1.7", "is a PDF"),
        ("in.csv", gzip.compress(b"text\na\n"), "is compressed: name it in.csv.gz"),
        ("in.csv.gz", gzip.compress(os.urandom(999).hex().encode() + b"\na\n")[:-99], "is damaged"),
        ("in.csv.gz", b"\x1f\x8bno gzip", "is damaged"),
        ("in.jsonl", b"[1]\nnull\n", "no line is a JSON object"),
        ("in.parquet", b"PAR1 and nothing else", "can't be read as Parquet"),
    ],
)
def test_says_what_is_wrong_with_a_file(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as failure:
        rows_of(path)
    assert str(path) in str(failure.value)
    assert message in str(failure.value)


def test_a_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder: name the files in it"):
        open_table(tmp_path)
    with pytest.raises(InputError, match=r"no\.csv does not exist"):
        open_table(tmp_path / "no.csv")


def test_another_encoding_is_read_if_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes("id,text\n1,café – “ok”\n".encode("cp1252"))
    assert cells_of(path, encoding="cp1252") == [["1", "café – “ok”"]]


def test_an_error_never_repeats_a_posting(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("7,Dear applicant we pay you $900 a day for easy work from home,x\n", "utf-8")
    with pytest.raises(InputError) as failure:
        open_table(path)
    assert "applicant" not in str(failure.value)


def test_reads_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = ['{"id": 1, "text": "a"}', "", "not json", "[" * 100_000, '{"text": "b", "x": null}']
    path.write_text("\n".join(lines) + "\n", "utf-8")
    rows = rows_of(path)
    assert [row.cells for row in rows] == [
        [1, "a", MISSING],
        [MISSING, MISSING, MISSING],
        [MISSING, MISSING, MISSING],
        [MISSING, "b", None],
    ]
    assert [row.problem for row in rows] == [
        "", "row 2 is not a JSON object", "row 3 is not a JSON object", "",
    ]  # fmt: skip


def test_parquet_without_pyarrow_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "in.parquet"
    path.write_bytes(b"PAR1")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(InputError, match="pip install pyarrow"):
        open_table(path)


@pytest.mark.parametrize(
    ("second", "message"),
    [
        ("text,id,url\n", r"a\.csv and .*b\.csv must have the same columns: only .* has `url`"),
        ("text\n", r"only .*a\.csv has `id`"),
        ("id,text,text\n", r"a column occurs more often in one of them"),
        ("id,text,verdict\n", r"b\.csv already has `verdict`, which scoring adds: rename or"),
    ],
)
def test_tables_that_do_not_agree(tmp_path: Path, second: str, message: str) -> None:
    (tmp_path / "a.csv").write_text("id,text\n", "utf-8")
    (tmp_path / "b.csv").write_text(second, "utf-8")
    tables = [open_table(tmp_path / name) for name in ("a.csv", "b.csv")]
    with pytest.raises(InputError, match=message):
        columns_of(tables)
    for table in tables:
        table.close()


@pytest.mark.parametrize(
    ("header", "mapping", "message"),
    [
        ("id,body", {}, "has no column `text`; it has `id`, `body`.* --map text=description"),
        ("id,text", {"title": "job"}, "has no column 'job' to read `title` from; it has `id`,"),
        ("text,text", {}, "has 2 columns named 'text': rename all but the one that holds `text`"),
    ],
)
def test_fields_that_no_column_holds(
    tmp_path: Path, header: str, mapping: dict[str, str], message: str
) -> None:
    path = tmp_path / "in.csv"
    path.write_text(header + "\n", "utf-8")
    table = open_table(path)
    with pytest.raises(InputError, match=message):
        fields_in(table, table.columns, mapping)
    table.close()


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "'\r=1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+3", "'-2+3"), ("-x", "'-x"),
        ("+44 20 7946 0000", "'+44 20 7946 0000"), ("--", "'--"), ("-=1", "'-=1"),
        ("\t5", "'\t5"), ("=5", "'=5"), ("-", "'-"), ("+", "'+"),
        ("- a list's dash", "- a list's dash"), ("-5", "-5"), ("+3.2", "+3.2"), ("-1e5", "-1e5"),
        ("-1,234.50", "-1,234.50"), ("-12%", "-12%"), ("-.5", "-.5"), ("-inf", "-inf"),
        ("", ""), ("plain", "plain"), ("a=b", "a=b"), (" =1", " =1"), ("'=1", "'=1"),
    ],
)  # fmt: skip
def test_guards_formulas(cell: str, expected: str) -> None:
    assert guarded(cell) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", "a"), (None, ""), (MISSING, ""), (float("nan"), ""), (1.5, "1.5"), (1984, "1984"),
        (True, "true"), ({"a": ["é"]}, '{"a": ["é"]}'), ([], "[]"),
    ],
)  # fmt: skip
def test_values_as_text(value: object, expected: str) -> None:
    assert as_text(value) == expected


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old", "utf-8")
    path.chmod(0o640)
    with pytest.raises(KeyboardInterrupt), WholeFile(path) as whole:
        whole.file.write(b"half")
        raise KeyboardInterrupt
    assert path.read_text("utf-8") == "old"
    with WholeFile(path) as whole:
        whole.file.write(b"new")
        assert path.read_text("utf-8") == "old"
    assert path.read_text("utf-8") == "new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_text("old", "utf-8")
    link.symlink_to(target)
    with WholeFile(link) as whole:
        whole.file.write(b"new")
    assert link.is_symlink()
    assert target.read_text("utf-8") == "new"


def test_outputs_that_can_not_be_written(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"the folder .*missing does not exist"):
        WholeFile(tmp_path / "missing" / "out.csv")
    with pytest.raises(InputError, match="is a folder: name a file"):
        WholeFile(tmp_path)


def test_every_cell_survives_its_way_through_csv(tmp_path: Path) -> None:
    cells = ["a\rb", "a\nb", "a\r\nb", '"', ",", "", " x ", "\0", "\u2028", "é😀", "x\\"]
    path = tmp_path / "in.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerows([["text", "id"], *([cell, "1"] for cell in cells)])
    assert cells_of(path) == [[cell, "1"] for cell in cells]


def test_json_escapes_are_read(tmp_path: Path) -> None:
    path = tmp_path / "in.ndjson"
    path.write_text(json.dumps({"text": "\ud800 é"}) + "\n", "utf-8")
    assert cells_of(path) == [["\ud800 é"]]
