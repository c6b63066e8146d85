"""Reads the reference tables in `data/` and turns lists of words into patterns.

The tables are CSV files that people edit by hand. A cell may hold several words, separated by `|`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import re2

_DATA = Path(__file__).parent / "data"
_MEMORY = 64 << 20


def read_table(name: str) -> list[dict[str, str]]:
    """The rows of `data/<name>`, each as column name → text."""
    with (_DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def word_set(text: str) -> frozenset[str]:
    """The words of a text that lists them, separated by white space."""
    return frozenset(text.split())


def split_words(cell: str) -> list[str]:
    """The words of one cell."""
    return [word.strip() for word in cell.split("|") if word.strip()]


def any_of(words: Iterable[str], *, left: bool = True, right: bool = True) -> str:
    r"""A pattern for any of the words, longer ones first.

    `left` and `right` say at which side a word must end: there `\b` is set next to an ASCII letter
    or digit. Other scripts get no edge, since the engine's `\b` doesn't know them.
    """
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(_edged(word, left, right) for word in ordered) + ")"


def bytes_pattern(pattern: str) -> Any:
    """`pattern`, compiled to match UTF-8 bytes."""
    options = re2.Options()
    options.max_mem = _MEMORY
    return re2.compile(pattern.encode(), options)


def _edged(word: str, left: bool, right: bool) -> str:
    first = r"\b" if left and _is_ascii_word(word[0]) else ""
    last = r"\b" if right and _is_ascii_word(word[-1]) else ""
    return f"{first}{re2.escape(word)}{last}"


def _is_ascii_word(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()
