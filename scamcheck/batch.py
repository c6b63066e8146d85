"""Files in, files out: postings scored row by row, in order, by several processes."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from scamcheck.errors import InputError
from scamcheck.progress import Progress
from scamcheck.scorer import LOOKUP_BUDGET, Scorer, unscored
from scamcheck.tables import Row, Table, open_table
from scamcheck.tables.base import Scored
from scamcheck.tables.columns import columns_of, fields_in, order
from scamcheck.tables.output import Output, output
from scamcheck.verdict import Thresholds
from scamcheck.workers import Work, default_workers, score_chunks

if TYPE_CHECKING:
    from pandas import DataFrame

CHUNK_ROWS = 256
CHUNK_CHARACTERS = 2_000_000
"""A chunk ends at whichever comes first, so that long postings don't fill the memory."""


@dataclass(frozen=True)
class ScoreOptions:
    """How a batch is scored."""

    mapping: Mapping[str, str] = field(default_factory=dict)
    """The column that holds a field, where it isn't named like it."""
    format: str | None = None
    """OUT's format, and that of inputs whose name tells none; None: by the names."""
    encoding: str | None = None
    """The inputs' encoding where no byte-order mark tells it; None for UTF-8."""
    thresholds: Thresholds | None = None
    """The operator's own cuts; None for the model's."""
    prevalence: float | None = None
    """The share of scams expected in the file; None for the model's reference share."""
    raw_cells: bool = False
    """Write cells that a spreadsheet would run as they are."""
    rejects: Path | None = None
    """A CSV file for the rows that could not be scored, without their text."""
    workers: int | None = None
    """Processes; 0 or 1 for none beside this one, None for the CPUs up to four."""
    online: bool = False
    """Look the domains' registration dates up at their registries."""
    lookup_budget: float = LOOKUP_BUDGET
    """Seconds to spend on that; domains that are left then stay unknown."""
    progress: Progress | None = None
    """Where to report; None for nowhere."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a batch came to."""

    rows: int
    verdicts: Mapping[str, int]
    """Rows by verdict."""
    errors: int
    """Rows that could not be scored."""
    seconds: float
    thresholds: Thresholds
    share: float
    """The share of scams that the probabilities assume."""


class _Chunk(NamedTuple):
    table: Table
    rows: list[Row]
    share: float
    """How much of all input had been read."""


def score_files(inputs: Sequence[Path], out: Path, options: ScoreOptions) -> Summary:
    """Score files of postings as one table and write it, with the added columns, to `out`.

    Rows and their order are the inputs'. `out` is replaced when all is done; after a failure it
    is what it was. Raises InputError for what can't be read or written, ModelError for the model.
    """
    from scamcheck.engine import engine

    began = time.monotonic()
    model = engine().model
    share = float(model.manifest["reference_share"])
    with ExitStack() as stack:
        tables = [
            stack.enter_context(closing(open_table(path, options.format, options.encoding)))
            for path in inputs
        ]
        columns = columns_of(tables)
        fields = fields_in(tables[0], columns, options.mapping)
        shift = _shift(share, options.prevalence)
        scorer = Scorer(tuple(fields), options.thresholds, shift)
        _refuse_overwriting(inputs, out, options.rejects)
        sink = stack.enter_context(
            output(out, options.format, tables, columns, options.raw_cells, options.rejects)
        )
        chunks = _chunks(tables, columns, tuple(fields.values()))
        counts = _run(scorer, _with_ages(scorer, chunks, options), sink, options)
    errors = counts.pop(None, 0)
    verdicts = {str(verdict): count for verdict, count in counts.items()}
    cuts = options.thresholds or model.thresholds
    rows = sum(verdicts.values()) + errors
    seconds = time.monotonic() - began
    return Summary(rows, verdicts, errors, seconds, cuts, options.prevalence or share)


def _shift(reference: float, prevalence: float | None) -> float:
    """What another share of scams adds to the log-odds."""
    if prevalence is None:
        return 0.0
    return math.log(prevalence / (1 - prevalence)) - math.log(reference / (1 - reference))


def _refuse_overwriting(inputs: Sequence[Path], out: Path, rejects: Path | None) -> None:
    for path in inputs:
        if _same(path, out) or (rejects and _same(path, rejects)):
            raise InputError(f"{path} is an input and would be overwritten: name another file")
    if rejects and _same(out, rejects):
        raise InputError(f"{out} can't hold both the scores and the rejects: name two files")


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve() or (
        one.exists() and other.exists() and one.samefile(other) and one.is_file()
    )


def _run(
    scorer: Scorer,
    chunks: Iterator[tuple[_Chunk, Work]],
    sink: Output,
    options: ScoreOptions,
) -> Counter[str | None]:
    counts: Counter[str | None] = Counter()
    first = list(islice(chunks, 2))
    workers = options.workers if options.workers is not None else default_workers()
    if len(first) < 2:
        workers = 0  # starting them would take longer than the work
    with closing(score_chunks(scorer, chain(first, chunks), workers)) as results:
        for chunk, found in results:
            scored = _merged(chunk.rows, found)
            sink.write(chunk.table, chunk.rows, scored)
            counts.update(verdict for _, verdict, *_ in scored)
            if options.progress:
                options.progress.update(counts.total(), chunk.share)
    return counts


def _chunks(
    tables: Sequence[Table], columns: Sequence[str], places: Sequence[int]
) -> Iterator[tuple[_Chunk, list[Any]]]:
    """Chunks of rows and, of those without a problem, the values that are to be scored."""
    sizes = [max(1, table.path.stat().st_size) for table in tables]
    before = 0
    for table, size in zip(tables, sizes, strict=True):
        for rows in _grouped(_reordered(table, columns), places):
            share = (before + size * table.share_read()) / sum(sizes)
            values = [tuple(row.cells[at] for at in places) for row in rows if not row.problem]
            yield _Chunk(table, rows, share), values
        before += size


def _with_ages(
    scorer: Scorer, chunks: Iterable[tuple[_Chunk, list[Any]]], options: ScoreOptions
) -> Iterator[tuple[_Chunk, Work]]:
    """The chunks with their domains' ages: looked up here, where the registries' pace is kept."""
    left = options.lookup_budget
    for chunk, rows in chunks:
        began = time.monotonic()
        ages = scorer.ages(rows, max(0.0, left)) if options.online else None
        left -= time.monotonic() - began
        yield chunk, (rows, ages)


def _reordered(table: Table, columns: Sequence[str]) -> Iterable[Row]:
    places = order(table, columns)
    if places is None:
        return table.rows()
    return (row._replace(cells=[row.cells[at] for at in places]) for row in table.rows())


def _grouped(rows: Iterable[Row], places: Sequence[int]) -> Iterator[list[Row]]:
    group: list[Row] = []
    characters = 0
    for row in rows:
        group.append(row)
        characters += sum(len(cell) for cell in row.cells if isinstance(cell, str))
        if len(group) >= CHUNK_ROWS or characters >= CHUNK_CHARACTERS:
            yield group
            group, characters = [], 0
    if group:
        yield group


def _merged(rows: Sequence[Row], found: Sequence[Scored]) -> list[Scored]:
    scores = iter(found)
    return [unscored(row.problem) if row.problem else next(scores) for row in rows]


def check_frame(frame: DataFrame, *, online: bool = False) -> DataFrame:
    """Score a table of postings, as `scamcheck.check_many` says; see `scamcheck.frames`."""
    from scamcheck.frames import check_frame as checked

    return checked(frame, online=online)
