"""Training data: this project's corpus, EMSCAD's Kaggle file, and any CSV with a mapping."""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import re2

from scamcheck.errors import InputError
from scamcheck.model.groups import near_duplicate_groups
from scamcheck.posting import Posting

csv.field_size_limit(1 << 30)

_MASK = re2.compile(r"#(?:URL|EMAIL|PHONE)_[0-9a-f]+#")
_KAGGLE = ("company_profile", "description", "requirements", "benefits")
_USED_FIELDS = ("title", "salary", "url", "contact", "id")
MAPPED = (
    *("text", "label", "title", "salary", "url", "contact"),
    *("group", "source", "year", "lang", "channel", "family"),
)
"""What a column of a CSV of another make can be read as."""


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled posting."""

    posting: Posting
    label: int
    """1 scam, 0 honest."""
    source: str
    """Where it comes from; folds and figures go by it."""
    group: str
    """Near-duplicates and twins share one; no fold cuts through it."""
    year: str = ""
    lang: str = ""
    channel: str = ""
    family: str = ""
    writer: str = ""
    difficulty: str = ""
    twin: str = ""
    spans: tuple[str, ...] = ()
    """Exact substrings that give a scam away."""
    has_company: bool = False
    """Whether an employer's name is given; for the audit alone, no signal reads it."""

    @property
    def is_message(self) -> bool:
        """Whether it is as short as a message (under 120 words)."""
        return len(self.posting.text.split()) < 120

    @property
    def is_recent(self) -> bool:
        """Whether it is of 2018 or later, or of unknown year."""
        return not self.year[:4].isdigit() or int(self.year[:4]) >= 2018

    @property
    def source_name(self) -> str:
        """The source as reports name it; this project's own postings are one."""
        return "corpus" if self.writer else self.source


def read_all(paths: Iterable[Path], mapping: Mapping[str, str] | None = None) -> list[Example]:
    """Every labelled row of files and folders (all CSV files in them).

    Groups are kept apart by file; rows of a file that gives none are grouped by near-duplicates.
    `mapping` says which column holds a field (see MAPPED); it holds for each file that has all
    the columns it names, and the others are read as they are.
    Raises InputError naming file, row and column for what can't be read, and for a mapping that
    no file answers to.
    """
    files = [file for path in paths for file in _files(path)]
    mapping = mapping or {}
    _check_mapping(files, mapping)
    examples = [example for file in files for example in _read(file, mapping)]
    if not examples:
        raise InputError("no labelled posting was found: give a CSV with `text` and `label`")
    return examples


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted(path.glob("*.csv")) + sorted(path.glob("*.csv.gz"))
    if not files:
        raise InputError(f"{path} holds no CSV file")
    return files


def read_mapping(pairs: Iterable[str]) -> dict[str, str]:
    """`field=column` pairs as a mapping; raises InputError saying which fields there are."""
    mapping: dict[str, str] = {}
    for pair in pairs:
        field, mark, column = pair.partition("=")
        if not mark or not column:
            raise InputError(f"--map {pair}: must be FIELD=COLUMN, such as text=description")
        if field not in MAPPED:
            raise InputError(
                f"--map {pair}: {field!r} is no field; the fields are {', '.join(MAPPED)}"
            )
        if mapping.setdefault(field, column) != column:
            raise InputError(f"--map gives `{field}` twice: {mapping[field]!r} and {column!r}")
    return mapping


def _check_mapping(files: Iterable[Path], mapping: Mapping[str, str]) -> None:
    """Raise InputError for a field there is not, and where no file has the columns named."""
    if unknown := [field for field in mapping if field not in MAPPED]:
        raise InputError(f"{unknown[0]!r} is no field; the fields are {', '.join(MAPPED)}")
    missing = {}
    for file in files if mapping else ():
        columns = next(_rows(file), {}).keys()
        missing[file] = [f"{c!r}" for c in mapping.values() if c not in columns]
        if not missing[file]:
            return
    if missing:
        file = min(missing, key=lambda one: len(missing[one]))
        raise InputError(
            f"the mapping fits no file: {file} has no column {', '.join(missing[file])}"
            f" (it has: {', '.join(next(_rows(file), {}))})"
        )


def _read(path: Path, mapping: Mapping[str, str]) -> list[Example]:
    rows = list(_rows(path))
    if not rows:
        return []
    columns = rows[0].keys()
    if mapping and columns >= set(mapping.values()):
        rows = [{**row, **{field: row[at] for field, at in mapping.items()}} for row in rows]
        columns = rows[0].keys()
    if "label" not in columns and "fraudulent" in columns and "description" in columns:
        rows = [_from_kaggle(row) for row in rows]
    elif not {"text", "label"} <= columns:
        raise InputError(
            f"{path} has no `text` and `label` columns (it has: {', '.join(columns)}); "
            "map its columns, rename them, or give EMSCAD's original file"
        )
    examples = [_example(path, number, row) for number, row in enumerate(rows, 2)]
    if any(not example.group for example in examples):
        groups = near_duplicate_groups([example.posting.text for example in examples])
        examples = [
            replace(example, group=f"{path.name}:near:{group}")
            for example, group in zip(examples, groups, strict=True)
        ]
    return examples


def _rows(path: Path) -> Iterator[dict[str, str]]:
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)
    except FileNotFoundError:
        raise InputError(f"{path} does not exist") from None
    except (UnicodeDecodeError, csv.Error, OSError) as error:
        raise InputError(f"{path} can't be read as UTF-8 CSV: {error}") from None


def _from_kaggle(row: Mapping[str, str]) -> dict[str, str]:
    return {
        "id": row.get("job_id", ""),
        "source": "emscad",
        "year": "2012-14",
        "title": row.get("title", ""),
        "company": "",
        "location": row.get("location", ""),
        "salary": row.get("salary_range", ""),
        "text": "\n\n".join(part for name in _KAGGLE if (part := row.get(name, ""))),
        "label": {"t": "1", "f": "0"}.get(row["fraudulent"], row["fraudulent"]),
    }


def _example(path: Path, number: int, row: Mapping[str, str]) -> Example:
    label = (row.get("label") or "").strip().removesuffix(".0")
    if label not in ("0", "1"):
        raise InputError(f"{path}, row {number}: `label` must be 0 or 1")
    text = _MASK.sub(" ", row.get("text") or "")
    if not text.strip():
        text = row.get("title") or "-"
    given = {name: value for name in _USED_FIELDS if (value := (row.get(name) or ""))}
    source = row.get("source") or row.get("writer") or path.stem
    group = row.get("group") or ""
    return Example(
        Posting.of({"text": text, **given}),
        int(label),
        source,
        f"{path.name}:{group}" if group else "",
        year=row.get("year") or "",
        lang=row.get("lang") or "",
        channel=row.get("channel") or "",
        family=row.get("family") or row.get("kind") or "",
        writer=row.get("writer") or "",
        difficulty=row.get("difficulty") or "",
        twin=row.get("twin") or "",
        spans=tuple(json.loads(row.get("spans") or "[]")),
        has_company=bool((row.get("company") or "").strip()),
    )


def digest(path: Path) -> str:
    """SHA-256 over a file, or over the CSV files of a folder."""
    files = [path] if path.is_file() else sorted([*path.glob("*.csv"), *path.glob("*.csv.gz")])
    total = hashlib.sha256()
    for file in files:
        total.update(file.read_bytes())
    return total.hexdigest()
