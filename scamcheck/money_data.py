"""The tables behind `money.py`, as Python values.

Where to add what: a currency or its rate in `data/currencies.csv` (`marks` count anywhere,
`weak_marks` only where a period or a pay word stands near, since they also mean other things); a
word such as "lakh" in `data/number_words.csv`; a period such as "per shift", with the hours it
stands for, in `data/pay_periods.csv` (`nouns` follow "per" or "a", `alone` stand by themselves,
`tight` only touch the amount; `currency` is what a bare number means in that language); words that
show what is pay and what isn't in `data/money_words.csv`.
"""

from __future__ import annotations

from dataclasses import dataclass

from scamcheck.word_tables import read_table, split_words


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A word that multiplies the number before it."""

    factor: float
    currency: str
    """Currency that the word implies; empty if none."""
    period: str
    """Period that the word implies; empty if none."""


@dataclass(frozen=True, slots=True)
class Period:
    """A unit of work that pay is quoted for."""

    name: str
    hours: float
    """Hours of work assumed where the posting states none."""
    currency: str
    """Currency of a number without a mark, as the language suggests; empty if unknown."""
    dollar_unclear: bool
    """True in languages in which `$` and "pesos" may be one of several currencies."""


_CURRENCIES = read_table("currencies.csv")
_PERIODS = read_table("pay_periods.csv")
_WORDS = read_table("money_words.csv")


def period_words(column: str) -> list[str]:
    """All words of one column of `pay_periods.csv`: `nouns`, `alone` or `tight`."""
    return [word for row in _PERIODS for word in split_words(row[column])]


def money_words(kind: str) -> list[str]:
    """All words of one kind in `money_words.csv`."""
    return [word for row in _WORDS if row["kind"] == kind for word in split_words(row["words"])]


def _marks(column: str) -> dict[bytes, str]:
    return {mark.encode(): row["code"] for row in _CURRENCIES for mark in split_words(row[column])}


def _period(row: dict[str, str]) -> Period:
    return Period(row["period"], float(row["hours"]), row["currency"], bool(row["plain_dollar"]))


def _periods() -> dict[bytes, Period]:
    found: dict[bytes, Period] = {}
    for row in _PERIODS:
        for column in ("nouns", "alone", "tight"):
            for word in split_words(row[column]):
                found.setdefault(word.encode(), _period(row))
    return found


RATES = {row["code"]: float(row["usd_per_unit"]) for row in _CURRENCIES}
"""US dollars for one unit, by ISO code."""
WEAK_MARKS = frozenset(_marks("weak_marks"))
MARKS = _marks("marks") | _marks("weak_marks")
NUMBER_WORDS = {
    word.encode(): NumberWord(float(row["factor"]), row["currency"], row["period"])
    for row in read_table("number_words.csv")
    for word in split_words(row["words"])
}
PERIODS = _periods()
"""Every word for a period. A word that two languages share belongs to the first row."""
IMPLIED_PERIODS = {"year": PERIODS[b"year"]}
"""Periods that a number word can imply (`period` in `number_words.csv`)."""
