"""The command line: what it takes, and how failures are told. The commands are in `commands.py`."""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from scamcheck import __version__

_FIELDS = {
    "title": "the job's title", "company": "the employer's name", "url": "where it was found",
    "salary": "the pay, in any wording", "location": "where the work is",
    "contact": "e-mail, phone number or handle to answer to",
}  # fmt: skip
_LEVELS = ("suspicious", "likely_scam")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code: 0 done, 1 failed, 2 wrong usage, 3 `--fail-on` met."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        options = parser().parse_args(argv)
        return _run(options)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except KeyboardInterrupt:
        return 130


def _run(options: argparse.Namespace) -> int:
    from scamcheck import commands
    from scamcheck.errors import ScamcheckError

    try:
        code: int = getattr(commands, options.command)(options)
        commands.flush()
        return code
    except ScamcheckError as error:
        return _failed(str(error))
    except BrokenPipeError:
        commands.let_go_of_stdout()
        return 0
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        return _failed(f"{error.strerror or type(error).__name__}{where}")
    except Exception as error:
        if os.environ.get("SCAMCHECK_DEBUG"):
            raise
        return _failed(
            f"internal error ({type(error).__name__}), please report it; run with"
            " SCAMCHECK_DEBUG=1 for details"
        )


def _failed(message: str) -> int:
    from scamcheck.report import printable

    print(f"scamcheck: {printable(message)}", file=sys.stderr)
    return 1


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = argparse.ArgumentParser(
        prog="scamcheck", allow_abbrev=False,
        description="Tells whether a job posting is a scam, why, and what to do next.",
    )  # fmt: skip
    top.add_argument("--version", action="version", version=f"scamcheck {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for add in (_check, _score, _serve, _train, _evaluate, _domain, _signals, _model):
        add(commands)
    return top


def _command(commands: Any, name: str, does: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(
        name, help=does, description=does, allow_abbrev=False
    )
    return made


def _check(commands: Any) -> None:
    add = _command(commands, "check", "Check one posting: text, HTML or an e-mail (.eml).")
    add.add_argument(
        "file", nargs="?", metavar="FILE", help="the posting; - or nothing reads what is piped in"
    )
    for name, meaning in _FIELDS.items():
        add.add_argument(f"--{name}", help=meaning)
    add.add_argument("--encoding", type=_encoding, help="the file's encoding (default: UTF-8)")
    add.add_argument("--online", action="store_true", help=_ONLINE)
    add.add_argument("--json", action="store_true", help="print the API's answer")
    add.add_argument(
        "--fail-on", choices=_LEVELS, help="exit with 3 if the verdict is this one or a worse one"
    )


_ONLINE = (
    "ask registries when the domains named were registered, and the review service if you have set"
    " one up; nothing else leaves this machine"
)


def _score(commands: Any) -> None:
    add = _command(commands, "score", "Score files of postings: CSV, TSV, JSON Lines, Parquet.")
    add.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help="scored as one table")
    add.add_argument("-o", "--out", required=True, type=Path, help="where to write the scores")
    add.add_argument(
        "--map", action="append", default=[], type=_pair, metavar="FIELD=COLUMN",
        help="the column that holds a field, such as text=description; repeatable",
    )  # fmt: skip
    add.add_argument(
        "--format", choices=("csv", "tsv", "jsonl", "parquet"),
        help="OUT's format (default: by its name), and that of inputs whose name tells none",
    )  # fmt: skip
    add.add_argument("--encoding", type=_encoding, help="the inputs' encoding (default: UTF-8)")
    add.add_argument(
        "--thresholds", type=Path, metavar="FILE",
        help='own cuts as JSON, such as {"likely_scam": 0.9, "suspicious": 0.5}',
    )  # fmt: skip
    add.add_argument(
        "--prevalence", type=_share, metavar="P", help="share of scams expected in the file, 0 to 1"
    )
    add.add_argument(
        "--raw-cells", action="store_true", help="write cells that look like formulas as they are"
    )
    add.add_argument(
        "--rejects", type=Path, metavar="FILE", help="list the rows that could not be scored (CSV)"
    )
    add.add_argument(
        "--workers", type=_count, metavar="N", help="processes (default: the CPUs, up to 4)"
    )
    add.add_argument("--online", action="store_true", help=_ONLINE)
    add.add_argument(
        "--lookup-budget", default=300.0, type=_duration, metavar="TIME",
        help="time to spend on --online, such as 90s, 5m or 1h (5m)",
    )  # fmt: skip
    add.add_argument("--progress", action="store_true", help="report also where no one watches")


def _serve(commands: Any) -> None:
    add = _command(commands, "serve", "Serve the web form and the API.")
    add.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    add.add_argument("--port", default=8000, type=_port, help="port to listen on (%(default)s)")


def _train(commands: Any) -> None:
    add = _command(commands, "train", "Fit the model from training data.")
    add.add_argument("--data", nargs="+", action="extend", default=[], type=Path, metavar="PATH",
                     help="further files beside training_data/")  # fmt: skip
    _mapping(add)
    add.add_argument("--out", default=Path("models"), type=Path, metavar="DIR",
                     help="where to write the model (%(default)s/)")  # fmt: skip


def _evaluate(commands: Any) -> None:
    add = _command(commands, "evaluate", "Report how well the model does on groups not fitted.")
    add.add_argument("--data", nargs="+", action="extend", default=[], type=Path, metavar="PATH",
                     help="further files beside training_data/")  # fmt: skip
    _mapping(add)
    add.add_argument("--report", type=Path, metavar="DIR",
                     help="measure all, peers and audits too; write the page there")  # fmt: skip


def _mapping(add: argparse.ArgumentParser) -> None:
    add.add_argument("--map", action="append", default=[], metavar="FIELD=COLUMN",
                     help="the column of a labelled CSV that holds a field, such as "
                     "text=description; repeatable")  # fmt: skip


def _domain(commands: Any) -> None:
    add = _command(commands, "domain", "Say when a domain was registered, and whom it imitates.")
    add.add_argument("name", metavar="NAME", help="a domain or host name, such as example.com")
    add.add_argument("--json", action="store_true", help="as JSON")


def _signals(commands: Any) -> None:
    add = _command(commands, "signals", "List every signal.")
    add.add_argument("--json", action="store_true", help="as JSON")


def _model(commands: Any) -> None:
    add = _command(commands, "model", "Describe the model in use.")
    add.add_argument("--json", action="store_true", help="its manifest as JSON")


def _wrong(message: str) -> NoReturn:
    raise argparse.ArgumentTypeError(message)


def _pair(given: str) -> tuple[str, str]:
    from scamcheck.tables.columns import FIELDS

    field, mark, column = given.partition("=")
    if not mark or not column:
        _wrong("must be FIELD=COLUMN, such as text=description")
    if field not in FIELDS:
        _wrong(f"{field!r} is no field of a posting; the fields are {', '.join(FIELDS)}")
    return field, column


def _share(given: str) -> float:
    share = _number(given)
    return share if 0 < share < 1 else _wrong("must lie between 0 and 1, such as 0.05")


def _number(given: str) -> float:
    try:
        return float(given)
    except ValueError:
        return math.nan


def _duration(given: str) -> float:
    unit = {"s": 1, "m": 60, "h": 3600}.get(given[-1:], 0)
    seconds = _number(given[:-1] if unit else given) * (unit or 1)
    return seconds if 0 <= seconds < math.inf else _wrong("must be a time such as 90s, 5m or 1h")


def _count(given: str) -> int:
    return int(given) if given.isdecimal() and int(given) <= 256 else _wrong("must be 0 to 256")


def _port(given: str) -> int:
    return int(given) if given.isdecimal() and int(given) < 65536 else _wrong("must be 0 to 65535")


def _encoding(given: str) -> str:
    try:
        "".encode(given)
    except LookupError:
        _wrong(f"{given!r} is no encoding known here; try utf-8, cp1252 or utf-16")
    return given
