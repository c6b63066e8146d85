"""Batch scoring beside its peer: `scamcheck score` with reasons, TF-IDF with a linear SVM without.

Both are processes of their own, timed from start to exit, in turns, on postings that all differ.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import tfidf_svm
from corpus import add_data_option, read_sources, recombined, write_csv

_HERE = Path(__file__).resolve().parent


def seconds(command: Sequence[str]) -> float:
    """How long a process takes from start to exit."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, cwd=_HERE.parent)
    return time.perf_counter() - began


def compare(folder: Path, rows: int, rounds: int, data: Sequence[Path]) -> None:
    """Prepare both, time them in turns and print the medians."""
    sources = read_sources(data)
    texts = recombined(sources, rows)
    source, out, model = folder / "in.csv", str(folder / "out.csv"), folder / "peer.joblib"
    write_csv(source, texts)
    tfidf_svm.fit(sources, model)
    commands = {
        "scamcheck score": [sys.executable, "-m", "scamcheck", "score", str(source), "-o", out],
        "TF-IDF + SVM": [sys.executable, str(_HERE / "tfidf_svm.py"), str(model), str(source), out],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    _print(taken, rows, sum(map(len, texts)) / rows)


def _print(taken: dict[str, list[float]], rows: int, characters: float) -> None:
    print(f"{rows:,} different postings, {characters:,.0f} characters each, {os.cpu_count()} CPUs")
    medians = {name: statistics.median(times) for name, times in taken.items()}
    for name, times in taken.items():
        each = ", ".join(f"{time:.1f}" for time in times)
        rate = rows / medians[name]
        print(f"{name:16} {medians[name]:6.2f} s  {rate:7,.0f} rows a second  (runs: {each})")
    ours, peer = medians.values()
    print(f"scamcheck takes {ours / peer:.2f} times as long as its peer")


def main() -> None:
    """Read the options and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=12_000)
    parser.add_argument("--rounds", type=int, default=3)
    add_data_option(parser)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = [path.resolve() for path in options.data]
        compare(Path(folder), options.rows, options.rounds, data)


if __name__ == "__main__":
    main()
