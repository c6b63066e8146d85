"""Tells what work a posting offers, how much skill it takes, and what the open market pays for it.

To add a kind of work: its words in `data/task_words.csv` (a `*` at the end of a word stands for
any letters, a plural is understood; `weight` is how telling they are), its pay in
`data/pay_bands.csv`; nothing else. The rows of the task "level" lift the level of any work: those
of weight 1 where they stand at the top ("senior"), those of weight 2 further down too ("phd").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

import re2

from scamcheck.word_tables import bytes_pattern, read_table, split_words

LEVELS = ("simple", "skilled", "expert")

_HEAD = 400
"""Bytes in which the title and the first lines stand; later words count only if these say nothing.
"""
_TITLE = 120
_LEVEL_AREA = 2500
_MOST_HITS = 24
_TITLE_FACTOR = 3
_LOWEST_SCORE = 4
"""One mention of an industry ("banking", weight 2) tells the employer's trade, not the job."""
_EXPERT_YEARS = 5
_MOST_YEARS = 15
"""More years than this are ages of people or firms."""
_NEGATIONS = (
    b"no ",
    b"not ",
    b"without ",
    b"non-",
    b"don't need ",
    b"sin ",
    b"bez ",
    "без ".encode(),
)


@dataclass(frozen=True, slots=True)
class Work:
    """The work that a posting offers."""

    task: str
    """A key of `pay_bands.csv`."""
    level: str
    """"simple", "skilled" or "expert"."""
    start: int
    end: int
    """Bytes of the view that told the task."""


@dataclass(frozen=True, slots=True)
class Band:
    """What the open market pays for a kind of work, worldwide."""

    task: str
    level: str
    usd_hour_low: float
    usd_hour_high: float
    source: str
    """Where the bounds come from; says so where they are an estimate."""
    date: str
    """The day that the figures are meant for, ISO."""


class _Meaning(NamedTuple):
    task: str
    level: str
    weight: int


class _Hit(NamedTuple):
    meaning: _Meaning
    start: int
    end: int
    score: int


def recognise(data: bytes) -> Work | None:
    """The work that a posting offers, or None if it can't be told.

    Parameters
    ----------
    data
        UTF-8 of the posting's normalised view (`text.View.data`), its title first.

    Returns
    -------
    Work or None
        The task with the most and most telling words in the title and the first lines; only if
        they hold none, in what follows. The level is the highest that the task's own words, a
        degree, a title such as "senior", or years of experience give.
    """
    hits = _hits(data, 0, _HEAD) or _hits(data, _HEAD, len(data))
    if not hits:
        return None
    scores: dict[str, int] = {}
    for hit in hits:
        scores[hit.meaning.task] = scores.get(hit.meaning.task, 0) + hit.score
    task = max(scores, key=lambda name: scores[name])
    if scores[task] < _LOWEST_SCORE:
        return None
    own = [hit for hit in hits if hit.meaning.task == task]
    level = max(*(LEVELS.index(hit.meaning.level) for hit in own), _level(data))
    return Work(task, LEVELS[level], own[0].start, own[0].end)


def band(work: Work) -> Band:
    """The market's pay for some work; every task and level of `recognise` has one."""
    return _BANDS[work.task, work.level]


def _hits(data: bytes, start: int, end: int) -> list[_Hit]:
    title_end = data.find(b"\n", 0, _TITLE)
    found = []
    for match in islice(_TASK_WORD.finditer(data, start, end), _MOST_HITS):
        begin, stop = match.span()
        meaning = _meaning(data[begin:stop])
        factor = _TITLE_FACTOR if begin < title_end else 1
        found.append(_Hit(meaning, begin, stop, meaning.weight * factor))
    return found


def _level(data: bytes) -> int:
    best = 0
    for match in islice(_LEVEL_WORD.finditer(data, 0, _LEVEL_AREA), _MOST_HITS):
        begin, end = match.span()
        if not data[max(0, begin - 12) : begin].endswith(_NEGATIONS):
            best = max(best, _rank(data[begin:end], begin < _HEAD))
        if best == len(LEVELS) - 1:
            break
    return best


@lru_cache(4096)
def _rank(text: bytes, at_top: bool) -> int:
    """The level that a word or a number of years gives, as an index of `LEVELS`."""
    years = _NUMBER.match(text)
    if years:
        return _rank_of_years(int(years.group()))
    meaning = _look_up(text, _LEVEL_MEANINGS)
    return LEVELS.index(meaning.level) if at_top or meaning.weight > 1 else 0


def _rank_of_years(years: int) -> int:
    if years > _MOST_YEARS:
        return 0
    return 2 if years >= _EXPERT_YEARS else 1


@lru_cache(4096)
def _meaning(text: bytes) -> _Meaning:
    return _look_up(text, _TASK_MEANINGS)


def _look_up(text: bytes, meanings: dict[bytes, _Meaning]) -> _Meaning:
    """The row of a match: its word, that word's plural, or the longest stem that starts it."""
    if text in meanings:
        return meanings[text]
    stems = (text[:cut] for cut in range(len(text) - 1, 0, -1))
    return next(meanings[stem] for stem in stems if stem in meanings)


def _read_meanings(rows: list[dict[str, str]]) -> dict[bytes, _Meaning]:
    meanings: dict[bytes, _Meaning] = {}
    for row in rows:
        meaning = _Meaning(row["task"], row["level"], int(row["weight"]))
        for word in split_words(row["words"]):
            meanings.setdefault(word.rstrip("*").encode(), meaning)
    return meanings


def _pattern(rows: list[dict[str, str]]) -> str:
    words = {word for row in rows for word in split_words(row["words"])}
    return "|".join(map(_word_pattern, sorted(words, key=lambda word: (-len(word), word))))


def _word_pattern(word: str) -> str:
    stem = word.rstrip("*")
    before = r"\b" if stem[0].isascii() and stem[0].isalnum() else ""
    after = r"\w*" if stem != word else r"s?\b" if stem[-1].isascii() and stem[-1].isalnum() else ""
    return f"{before}{re2.escape(stem)}{after}"


def _read_bands() -> dict[tuple[str, str], Band]:
    bands = {}
    for row in read_table("pay_bands.csv"):
        low, high = float(row["usd_hour_low"]), float(row["usd_hour_high"])
        key = row["task"], row["level"]
        bands[key] = Band(*key, low, high, row["source"], row["date"])
    return bands


_ROWS = read_table("task_words.csv")
_TASK_ROWS = [row for row in _ROWS if row["task"] != "level"]
_LEVEL_ROWS = [row for row in _ROWS if row["task"] == "level"]
_TASK_MEANINGS = _read_meanings(_TASK_ROWS)
_LEVEL_MEANINGS = _read_meanings(_LEVEL_ROWS)
_TASK_WORD = bytes_pattern(_pattern(_TASK_ROWS))
_YEARS = r"\b\d{1,2}(?: ?(?:-|to) ?\d{1,2})?\+? ?(?:years?|yrs?|anos|jahre|лет|года|tahun)"
_LEVEL_WORD = bytes_pattern(f"{_YEARS}|{_pattern(_LEVEL_ROWS)}")
_NUMBER = bytes_pattern(r"\d+")
_BANDS = _read_bands()
