"""Finds amounts in the bytes of a view and reads their numbers; `money.py` tells which are pay."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from scamcheck.money_data import NUMBER_WORDS, NumberWord
from scamcheck.money_patterns import AMOUNT, AMOUNT_SHAPE, CANDIDATE, NUMBER

_MOST_CANDIDATES = 512
_LONGEST_AMOUNT = 96
_LONGEST_NUMBER = 24


class Amount(NamedTuple):
    """An amount or a range, with the marks of currency that stand beside its numbers."""

    start: int
    end: int
    low: float
    high: float
    marks: tuple[bytes, ...]
    word: NumberWord | None


class _Shape(NamedTuple):
    """What stands around the numbers of an amount."""

    first_marks: tuple[bytes, ...]
    second_marks: tuple[bytes, ...]
    word: NumberWord | None
    second_word: NumberWord | None
    first_tail: int
    """Bytes after the first number that belong to it."""


def amounts_in(data: bytes) -> Iterator[Amount]:
    """Amounts in the order of the text, none overlapping, of the first candidates only."""
    end = 0
    for candidate in islice(CANDIDATE.finditer(data), _MOST_CANDIDATES):
        begin, last = candidate.span()
        amount = (_read(data, begin) or _read(data, last - 1)) if begin >= end else None
        if amount:
            end = amount.end
            yield amount


def _read(data: bytes, start: int) -> Amount | None:
    match = AMOUNT.match(data, start, start + _LONGEST_AMOUNT)
    if not match:
        return None
    end = match.end()
    text = data[start:end]
    spans = [number.span() for number in NUMBER.finditer(text)]
    first = number_value(text[slice(*spans[0])])
    second = number_value(text[slice(*spans[1])]) if len(spans) > 1 else None
    shape = _shape(_around(text, spans))
    if first is None or not shape:
        return None
    low, high = _scaled(first, shape, second)
    if high < low:
        end = start + spans[0][1] + shape.first_tail
        return Amount(start, end, low, low, shape.first_marks, shape.word)
    marks = shape.first_marks + shape.second_marks
    return Amount(start, end, low, high, marks, shape.second_word or shape.word)


def _around(text: bytes, spans: list[tuple[int, int]]) -> bytes:
    """`text` with its one or two numbers written as 0."""
    (begin, end), (last_begin, last_end) = spans[0], spans[-1]
    if begin == last_begin:
        return text[:begin] + b"0" + text[end:]
    return text[:begin] + b"0" + text[end:last_begin] + b"0" + text[last_end:]


@lru_cache(4096)
def _shape(text: bytes) -> _Shape | None:
    """What stands around the numbers of an amount, in which they are written as 0."""
    match = AMOUNT_SHAPE.fullmatch(text)
    if not match:
        return None
    mark, word, mark_after, to_mark, and_mark, second_word, last_mark = match.groups()
    return _Shape(
        tuple(found for found in (mark, mark_after) if found),
        tuple(found for found in (to_mark, and_mark, last_mark) if found),
        NUMBER_WORDS[word] if word else None,
        NUMBER_WORDS[second_word] if second_word else None,
        max(match.end(2), match.end(3), text.index(b"0") + 1) - text.index(b"0") - 1,
    )


def _scaled(first: float, shape: _Shape, second: float | None) -> tuple[float, float]:
    """Both ends of a range; a factor at one end holds for both in "35-60k" and "35k-60"."""
    word, second_word = shape.word, shape.second_word
    if second is None:
        low = first * _factor(word)
        return low, low
    if not word and second_word and first <= second:
        word = second_word
    low = first * _factor(word)
    if word and not second_word and second < low:
        second_word = word
    return low, second * _factor(second_word)


def _factor(word: NumberWord | None) -> float:
    return word.factor if word else 1.0


def number_value(raw: bytes) -> float | None:
    """The value of "3,200.50", "3.200,50", "1,20,000", "2 500" or "0.05"; None if too long."""
    if len(raw) > _LONGEST_NUMBER:
        return None
    digits = raw.replace(b" ", b"").replace(b"'", b"")
    cut = max(digits.rfind(b"."), digits.rfind(b","))
    if cut < 0:
        return float(digits)
    whole = digits[:cut].replace(b",", b"").replace(b".", b"")
    rest = digits[cut + 1 :]
    both = b"." in digits and b"," in digits
    if len(rest) == 3 and not both and whole != b"0":
        return float(whole + rest)
    return float(whole + b"." + rest)
