"""The commands: each reads its options, calls the library and prints what came of it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scamcheck.errors import InputError

if TYPE_CHECKING:
    from scamcheck.batch import ScoreOptions, Summary
    from scamcheck.signals.base import Signal
    from scamcheck.verdict import Thresholds

FAIL_ON_MET = 3
WRONG_USAGE = 2


def say(text: str) -> None:
    """Print to stdout; a reader who has gone away had enough."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        let_go_of_stdout()


def flush() -> None:
    """Have all that was printed written, or fail."""
    if sys.stdout is not None:
        sys.stdout.flush()


def let_go_of_stdout() -> None:
    """Make the interpreter's last flush harmless after a broken pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def check(options: Namespace) -> int:
    """Check one posting and print the report or the answer as JSON."""
    if options.file is None and (sys.stdin is None or sys.stdin.isatty()):
        print(
            "scamcheck: nothing to check: name a FILE, or pipe the posting's words in"
            " (scamcheck check < posting.txt)", file=sys.stderr,
        )  # fmt: skip
        return WRONG_USAGE
    from scamcheck import check as check_posting
    from scamcheck.pasted import read_posting
    from scamcheck.posting import Posting

    source = None if options.file in (None, "-") else Path(options.file)
    pasted = read_posting(source, options.encoding)
    own = ("title", "company", "url", "salary", "location", "contact")
    given = {name: getattr(options, name) for name in own if getattr(options, name) is not None}
    posting = Posting.of({**pasted.fields, **given})
    result = check_posting(posting, online=options.online)
    if options.json:
        say(json.dumps(result.to_dict(), indent=1))
    else:
        from scamcheck.report import report

        say(report(result, posting, _style(), pasted.attachments).rstrip())
    return FAIL_ON_MET if _fails(result.verdict, options.fail_on) else 0


def _fails(verdict: str, level: str | None) -> bool:
    return level is not None and verdict in {"likely_scam", level}


def _style() -> Any:
    from scamcheck.report import Style

    terminal = sys.stdout is not None and sys.stdout.isatty()
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((80, 24)).columns if terminal else 80
    return Style(max(40, min(width, 100)), colour)


def score(options: Namespace) -> int:
    """Score files of postings and say what it came to."""
    from scamcheck.batch import score_files

    signal.signal(signal.SIGTERM, _stop)
    chosen = _score_options(options)
    try:
        summary = score_files(options.inputs, options.out, chosen)
    finally:
        if chosen.progress:
            chosen.progress.finish()
    print(summary_line(summary), file=sys.stderr)
    return 0


def _stop(_signal: int, _frame: object) -> None:
    sys.exit(143)  # the way out tidies up: no half-written file stays


def _score_options(options: Namespace) -> ScoreOptions:
    from scamcheck.batch import ScoreOptions
    from scamcheck.progress import Progress

    return ScoreOptions(
        mapping=_mapping(options.map),
        format=options.format,
        encoding=options.encoding,
        thresholds=read_thresholds(options.thresholds) if options.thresholds else None,
        prevalence=options.prevalence,
        raw_cells=options.raw_cells,
        rejects=options.rejects,
        workers=options.workers,
        online=options.online,
        lookup_budget=options.lookup_budget,
        progress=Progress(sys.stderr, options.progress),
    )


def _mapping(pairs: list[tuple[str, str]]) -> dict[str, str]:
    mapping: dict[str, str] = {}
    for field, column in pairs:
        if mapping.setdefault(field, column) != column:
            raise InputError(f"--map gives `{field}` twice: {mapping[field]!r} and {column!r}")
    return mapping


def read_thresholds(path: Path) -> Thresholds:
    """The cuts in a JSON file; raises InputError, naming the file and what it must hold."""
    from scamcheck.verdict import Thresholds

    names = ("likely_scam", "suspicious")
    must = 'it must hold two numbers, such as {"likely_scam": 0.9, "suspicious": 0.5}'
    try:
        given = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise InputError(f"{path} can't be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        raise InputError(f"{path} is not JSON: {must}") from None
    if not isinstance(given, dict) or set(given) != set(names):
        raise InputError(f"{path}: {must}")
    if any(type(value) not in (int, float) for value in given.values()):
        raise InputError(f"{path}: {must}")
    try:
        return Thresholds(**given)
    except ValueError as error:
        raise InputError(f"{path}: {error}") from None


def summary_line(summary: Summary) -> str:
    """What a batch came to, on one line."""
    from scamcheck.verdict import VERDICTS

    counts = ", ".join(f"{summary.verdicts.get(name, 0):,} {name}" for name in VERDICTS)
    rate = summary.rows / max(summary.seconds, 1e-9)
    cuts = summary.thresholds
    return (
        f"{summary.rows:,} rows in {summary.seconds:.1f} s ({rate:,.0f} a second): {counts},"
        f" {summary.errors:,} not scored{' (see scamcheck_error)' if summary.errors else ''};"
        f" likely_scam from {cuts.likely_scam:.4g}, suspicious from {cuts.suspicious:.4g},"
        f" assuming that {summary.share:.3g} of all postings are scams"
    )


def serve(options: Namespace) -> int:
    """Serve the web form and the API until stopped."""
    from scamcheck.web.serve import serve as run

    run(options.host, options.port)
    return 0


def train(options: Namespace) -> int:
    """Fit the model and say where it is."""
    from scamcheck.model.data import read_mapping
    from scamcheck.model.train import train as run

    say(run(options.data, options.out, read_mapping(options.map)))
    return 0


def evaluate(options: Namespace) -> int:
    """Print the evaluation; with --report, measure all and write the page."""
    from scamcheck.model.data import read_mapping
    from scamcheck.model.train import sources

    paths, mapping = sources(options.data), read_mapping(options.map)
    say(_full(paths, options.report, mapping) if options.report else _quick(paths, mapping))
    return 0


def _quick(paths: list[Path], mapping: dict[str, str]) -> str:
    from scamcheck.model.evaluate import evaluate

    return evaluate(paths, mapping)


def _full(paths: list[Path], folder: Path, mapping: dict[str, str]) -> str:
    try:
        from scamcheck.model.report import evaluate
    except ModuleNotFoundError as error:
        raise InputError(
            f"--report needs {error.name}: pip install 'scamcheck[dev]', or leave --report out"
        ) from None
    return evaluate(paths, folder, mapping)


def domain(options: Namespace) -> int:
    """Say when a domain was registered; what is no domain name is wrong usage."""
    from scamcheck.registration.command import domain_report

    report, code = domain_report(options.name, options.json)
    if code and not options.json:
        print(f"scamcheck: {report}", file=sys.stderr)
    else:
        say(report)
    return code


def signals(options: Namespace) -> int:
    """List every signal."""
    from scamcheck.signals import SIGNALS

    if options.json:
        say(json.dumps([_described(signal) for signal in SIGNALS], indent=1, ensure_ascii=False))
        return 0
    width = max(len(signal.name) for signal in SIGNALS)
    say("\n".join(_signal_line(signal, width) for signal in SIGNALS))
    return 0


_SENSES = {1: "raises", -1: "lowers", 0: "recorded"}


def _described(signal: Signal) -> dict[str, object]:
    return {
        "family": signal.family, "name": signal.name, "kind": signal.kind, "sense": signal.sense,
        "title": signal.title, "meaning": signal.meaning,
    }  # fmt: skip


def _signal_line(signal: Signal, width: int) -> str:
    columns = f"{signal.family:<15} {signal.name:<{width}} {signal.kind:<6}"
    return f"{columns} {_SENSES[signal.sense]:<8} {signal.meaning}"


def model(options: Namespace) -> int:
    """Describe the model in use."""
    from scamcheck.model.store import default_folder, load

    folder = default_folder()
    manifest = load(folder).manifest
    if options.json:
        say(json.dumps(manifest, indent=1, ensure_ascii=False))
    else:
        say("\n".join(_lines({"folder": str(folder), **manifest})))
    return 0


def _lines(tree: dict[str, Any], indent: str = "") -> list[str]:
    """A manifest as indented lines, lists counted rather than listed."""
    lines: list[str] = []
    for key, value in tree.items():
        if isinstance(value, dict):
            lines += [f"{indent}{key}:", *_lines(value, indent + "  ")]
        else:
            shown = f"{len(value)} entries" if isinstance(value, list) else value
            lines.append(f"{indent}{key}: {shown}")
    return lines
