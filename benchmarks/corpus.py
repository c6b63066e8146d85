"""Postings for measurements: sentences of real ones, shuffled so that no text occurs twice."""

from __future__ import annotations

import argparse
import csv
import gzip
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

TRAINING = Path(__file__).resolve().parent.parent / "training_data" / "postings.csv"
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


class Source(NamedTuple):
    """A posting to take sentences from, and its label."""

    text: str
    label: int


def add_data_option(parser: argparse.ArgumentParser) -> None:
    """Let a measurement take its postings from other files."""
    parser.add_argument(
        "--data",
        nargs="+",
        type=Path,
        default=[],
        help="CSV with text and label, instead of the training data",
    )


def read_sources(paths: Sequence[Path]) -> list[Source]:
    """The labelled postings of CSV files; of the training data if none is named."""
    return [source for path in paths or (TRAINING,) for source in _read(path)]


def _read(path: Path) -> Iterator[Source]:
    csv.field_size_limit(1 << 25)
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["text"].strip() and row["label"] in ("0", "1"):
                yield Source(row["text"], int(row["label"]))


def recombined(sources: Sequence[Source], count: int, seed: int = 1) -> list[str]:
    """`count` different texts, each as many sentences of any postings as a real one has."""
    draw = random.Random(seed)
    split = [[part for part in _SENTENCE.split(source.text) if part] for source in sources]
    sentences = [part for parts in split for part in parts]
    texts: dict[str, None] = {}
    while len(texts) < count:
        wanted = len(draw.choice(split))
        number = f"Reference {len(texts):06d}."
        texts[" ".join([*draw.choices(sentences, k=wanted), number])] = None
    return list(texts)


def write_csv(path: Path, texts: Sequence[str]) -> None:
    """Write the texts as the postings of a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text"])
        writer.writerows(enumerate(texts))
