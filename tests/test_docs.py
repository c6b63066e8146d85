"""Docs that can't rot: signals, settings and commands stand on their pages, and examples run."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from scamcheck.cli import parser
from scamcheck.signal_docs import page
from scamcheck.verdict import VERDICTS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def block(name: str) -> str:
    """The shell block of the README behind a `<!-- name -->` mark."""
    match = re.search(rf"<!-- {name} -->\n```sh\n(.*?)\n```", README, re.DOTALL)
    assert match, name
    return match[1]


def test_signals_page_is_current() -> None:
    told = "run: python -m scamcheck.signal_docs > docs/signals.md"
    assert (ROOT / "docs" / "signals.md").read_text("utf-8") == page(), told


def test_every_setting_is_in_the_readme() -> None:
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "scamcheck").rglob("*.py"))
    settings = set(re.findall(r"SCAMCHECK_[A-Z_]+", code)) - {"SCAMCHECK_"}
    assert {name for name in settings if f"`{name}`" not in README} == set()


def test_every_verdict_is_in_the_readme() -> None:
    assert all(f"`{verdict}`" in README for verdict in VERDICTS)


@pytest.mark.parametrize("name", ["try", "test"])
def test_the_two_commands_are_one_line_each(name: str) -> None:
    assert "\n" not in block(name) and block(name).startswith("python3 -m venv .venv && ")


def test_the_main_job_on_the_example_runs() -> None:
    command = shlex.split(block("try").rsplit("&&", 1)[1])
    assert command[:2] == [".venv/bin/scamcheck", "check"]
    done = subprocess.run(
        [sys.executable, "-m", "scamcheck", *command[1:]], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0 and "one-time $35 licence" in done.stdout


def test_the_batch_example_runs(tmp_path: Path) -> None:
    command = shlex.split(block("score"))
    command[command.index("scored.csv")] = str(tmp_path / "scored.csv")
    done = subprocess.run(
        [sys.executable, "-m", "scamcheck", *command[1:]], cwd=ROOT, capture_output=True
    )
    assert done.returncode == 0
    assert (tmp_path / "scored.csv").read_text("utf-8").count("\n") == 5


def test_the_library_example_runs() -> None:
    match = re.search(r"```python\n(.*?)\n```", README, re.DOTALL)
    assert match
    scope: dict[str, object] = {}
    exec(match[1], scope)
    reasons = scope["result"].reasons  # type: ignore[attr-defined]
    assert "upfront_fee" in [reason.signal for reason in reasons]


def test_every_command_has_help() -> None:
    for command in ("check", "score", "serve", "train", "evaluate", "signals", "model"):
        assert command in parser().format_help()
