"""The command line as users run it: exit codes, what is printed where, and what is not loaded."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from conftest import read_csv

import scamcheck

PLAIN_SCAM = (
    "Hello dear, we hire data annotators. Before you start you must pay a refundable $49 training"
    " fee in USDT. Contact our HR on Telegram @easy_hr now."
)
SCAM = (
    "Hi! I am Anna from Scale AI HR. We found your CV. Simple tasks, earn $300-$800 daily working"
    " from home, no experience. To start you pay a refundable $49 training fee in USDT, and then you"
    " can withdraw. Contact me on Telegram @anna_hr."
)
HONEST = (
    "We are looking for a bookkeeper for our office in Leeds, three days a week. You keep the"
    " ledgers and prepare VAT returns. Apply through our careers page by Friday."
)


def run(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line with something piped in."""
    return subprocess.run(
        [sys.executable, "-m", "scamcheck", *arguments], input=given, encoding="utf-8",
        capture_output=True, env={**os.environ, **environment}, timeout=60, check=False,
    )  # fmt: skip


def test_a_scam_is_called_one_and_its_words_are_shown() -> None:
    done = run("check", given=SCAM)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("LIKELY A SCAM: ")
    assert "refundable $49 training fee" in done.stdout
    assert "Traceback" not in done.stdout


def test_the_plainest_fee_scam_is_flagged() -> None:
    assert run("check", "--fail-on", "suspicious", given=PLAIN_SCAM).returncode == 3


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (SCAM, ["--fail-on", "suspicious"], 3),
        (SCAM, ["--fail-on", "likely_scam"], 3),
        (HONEST, ["--fail-on", "suspicious"], 0),
        ("", [], 1),
        (SCAM, ["--no-such-option"], 2),
    ],
)
def test_exit_codes(text: str, options: list[str], code: int) -> None:
    done = run("check", *options, given=text)
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_json_is_the_library_s_answer() -> None:
    done = run("check", "-", "--json", "--company", "Acmé", given=SCAM)
    assert json.loads(done.stdout) == scamcheck.check({"text": SCAM, "company": "Acmé"}).to_dict()


@pytest.mark.parametrize("arguments", [["check"], ["model"], ["signals"]], ids=" ".join)
def test_neither_scikit_learn_nor_pandas_nor_flask_is_loaded(arguments: list[str]) -> None:
    heavy = ("sklearn", "pandas", "flask", "scipy", "joblib", "httpx", "pyarrow", "multiprocessing")
    program = (
        "import sys; from scamcheck.cli import main; main(sys.argv[1:]);"
        f" print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        input=SCAM, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stderr == "[]\n"


def test_a_missing_model_says_what_to_do(tmp_path: Path) -> None:
    done = run("check", given=SCAM, SCAMCHECK_MODEL=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith(f"scamcheck: {tmp_path}/manifest.json is missing: run `scamcheck")


def test_score_in_parallel_agrees_with_check(tmp_path: Path) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    texts = [SCAM if n % 5 == 0 else f"{HONEST} Reference {n}." for n in range(700)]
    with source.open("w", encoding="utf-8", newline="") as file:
        file.write("id,text\n" + "".join(f'{n},"{text}"\n' for n, text in enumerate(texts)))
    done = run("score", str(source), "-o", str(out), "--workers", "2")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("700 rows in ")
    records = read_csv(out)[1:]
    assert [int(record[0]) for record in records] == list(range(700))
    for at in (0, 1, 699):
        expected = scamcheck.check(texts[at])
        assert float(records[at][2]) == pytest.approx(expected.scam_probability, abs=1e-9)
        assert records[at][3] == expected.verdict
        assert records[at][4] == ";".join(reason.signal for reason in expected.reasons)


def _started(arguments: Sequence[str], **how: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "scamcheck", *arguments]
    started: subprocess.Popen[bytes] = subprocess.Popen(command, stderr=subprocess.PIPE, **how)
    return started


@pytest.mark.slow
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_score_leaves_the_old_file_and_no_process(
    tmp_path: Path, number: int, code: int
) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("text\n" + "".join(f"{HONEST} {n}\n".replace(",", "") for n in range(60_000)))
    out.write_text("old", "utf-8")
    command = ["score", str(source), "-o", str(out), "--workers", "2"]
    process = _started(command, start_new_session=True)
    for _ in range(200):
        if len(list(tmp_path.iterdir())) > 2:
            break
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(number)
    _, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (code, b"")
    assert out.read_text("utf-8") == "old"
    assert sorted(tmp_path.iterdir()) == [source, out]
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_a_reader_that_goes_away_is_no_failure() -> None:
    process = _started(["signals"], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(timeout=30) == 0
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_named(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        process = _started(["signals"], stdout=full)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 1
    assert told == b"scamcheck: No space left on device\n"


def test_nothing_piped_in_on_a_terminal_is_wrong_usage() -> None:
    leader, follower = pty.openpty()
    process = _started(["check"], stdin=follower)
    _, told = process.communicate(timeout=30)
    os.close(leader)
    os.close(follower)
    assert process.returncode == 2
    assert b"name a FILE, or pipe the posting's words in" in told


def _on_a_terminal(**environment: str) -> str:
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "scamcheck", "check"], stdin=subprocess.PIPE, stdout=follower,
        env={**os.environ, "TERM": "xterm", **environment},
    )  # fmt: skip
    process.communicate(SCAM.encode(), timeout=30)
    os.close(follower)
    shown = os.read(leader, 100_000).decode()
    os.close(leader)
    return shown


def test_colour_on_a_terminal_unless_it_is_not_wanted() -> None:
    assert "\x1b[1;31mLIKELY A SCAM\x1b[0m" in _on_a_terminal(NO_COLOR="")
    assert "\x1b" not in _on_a_terminal(NO_COLOR="1")
