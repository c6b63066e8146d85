"""Reads pay out of a posting: "$35-60 an hour", "₹3,000/day", "5k weekly", "12 LPA".

One scan finds numbers with a currency, a period or a word such as "lakh" beside them; only there
is the neighbourhood looked at. What words mean is data: see `money_data.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from scamcheck.money_amounts import Amount, amounts_in, number_value
from scamcheck.money_data import (
    IMPLIED_PERIODS,
    MARKS,
    PERIODS,
    RATES,
    WEAK_MARKS,
    Period,
)
from scamcheck.money_patterns import (
    CLAUSE_END,
    COUNTS,
    FILLER,
    HINT,
    HOURS,
    HOW_MANY,
    LINK,
    MARK_AFTER,
    NEGATION,
    NOT_AFTER,
    NOT_BEFORE,
    NOT_UNIT,
    PAY_WORD,
    PERIOD,
    TIGHT_PERIOD,
    UP_TO,
)

MOST_PAYS = 64
"""Results of one posting; further amounts are not looked at."""
_NEAR = 40
_HOURS_NEAR = 96
"""Hours are often stated a sentence away from the pay ("only 1-2 hours a day. You get …")."""
_DIGITS = tuple(b"%d" % digit for digit in range(10))
_CLAUSE_ENDS = (b"\n\n", b". ", b"! ", b"? ", b".\n", b";", b"|")
"""A line may end between "Hourly rate:" and its amount, a paragraph may not."""
_NUMERALS = {
    b"an": 1, b"one": 1, b"two": 2, b"three": 3, b"four": 4, b"five": 5, b"six": 6, b"seven": 7,
    b"eight": 8, b"ten": 10, b"twelve": 12,
}  # fmt: skip
_MINUTES = (b"min", b"menit", "мин".encode())
_VAGUE_MARKS = frozenset({b"$", b"pesos", "¥".encode()})
"""Marks that a more exact one beside the amount overrides ("$20 CAD")."""
_HIGHEST_LOOSE = 500.0
"""USD per hour above which a period that doesn't touch the amount is not believed to be its own:
"$150,000 base, weekly team lunch"."""
_LOWEST_BARE = 10.0
"""Smaller numbers without a currency count something else ("2 weekly calls")."""
_MILLION = 1e6
_STRONG = 0.1
"""USD per unit above which a currency is too strong for anyone to be paid a million of it."""


@dataclass(frozen=True, slots=True)
class Pay:
    """One amount of pay that a posting names."""

    start: int
    end: int
    """Bytes of the view: the amount, with its period where the two touch."""
    low: float
    high: float
    """Amounts in `currency`. Equal without a range; "up to 500" has a `low` of 0; "from 500" and
    "500+" are 500, as no upper end is stated."""
    currency: str
    """ISO code, "USDT" for dollar stablecoins; empty if the posting doesn't tell."""
    period: str | None
    """"task", "hour", "day", "week", "month", "year"; None if the posting doesn't tell."""
    hours: float
    """Hours of work that one period stands for: as stated near the amount, else the default of
    `pay_periods.csv`; 0 without a period."""
    usd_per_hour: float | None
    """`high` in US dollars per hour of work; None without a period or a known currency."""


class _Near(NamedTuple):
    """The period found for an amount, and the bytes that the two span."""

    period: Period | None
    start: int
    end: int
    tight: bool


def find_pay(data: bytes) -> list[Pay]:
    """All pay in a posting, in the order of the text.

    Parameters
    ----------
    data
        UTF-8 of the posting's normalised view (`text.View.data`).

    Returns
    -------
    list of Pay
        At most `MOST_PAYS`. Amounts that are sizes of companies, fees, deposits, bonuses and the
        like are left out; so are numbers without a currency, unless a period touches them and a
        pay word stands near ("salary: 3000 a month") or they are in thousands ("5k weekly").

    Notes
    -----
    "$" is read as US dollars and "rs" as Indian rupees unless the posting says otherwise, "¥" as
    yen and "pesos" as Philippine ones; beside a Spanish or Portuguese period "$" and "pesos" have
    no known currency. Nothing raises: a number that can't be read is skipped.
    """
    if not any(digit in data for digit in _DIGITS):
        return []
    return list(islice(_pays(data), MOST_PAYS))


def _pays(data: bytes) -> Iterator[Pay]:
    amounts = list(amounts_in(data))
    since = 0
    limits = [amount.start for amount in amounts[1:]] + [len(data)]
    for amount, until in zip(amounts, limits, strict=False):
        pay = _pay(data, amount, since, until)
        since = pay.end if pay else amount.end
        if pay:
            yield pay


def _pay(data: bytes, amount: Amount, since: int, until: int) -> Pay | None:
    before = data[max(since, amount.start - _NEAR) : amount.start]
    before = before[max(map(before.rfind, _CLAUSE_ENDS)) + 1 :]
    near = _believed(amount, _near(data, amount, before, until), data)
    hinted = bool(before) and HINT.search(before) is not None
    if not _is_pay(data, amount, near, before if hinted else b"", until):
        return None
    capped = hinted and amount.low == amount.high and UP_TO.search(before)
    low = 0.0 if capped else amount.low
    code = _currency(data, amount, near)
    if not near.period:
        return Pay(near.start, near.end, low, amount.high, code, None, 0.0, None)
    hours = _hours(data, near, near.period)
    usd = amount.high * RATES[code] / hours if code else None
    return Pay(near.start, near.end, low, amount.high, code, near.period.name, hours, usd)


def _after(data: bytes, start: int, until: int) -> bytes:
    text = data[start : min(until, start + _NEAR)]
    clause_end = CLAUSE_END.search(text)
    return text[: clause_end.start()] if clause_end else text


def _near(data: bytes, amount: Amount, before: bytes, until: int) -> _Near:
    start, end = amount.start, amount.end
    if amount.word and amount.word.period:
        return _Near(IMPLIED_PERIODS[amount.word.period], start, end, True)
    touching = TIGHT_PERIOD.match(data, end, end + _NEAR)
    if touching:
        stop = touching.end()
        return _Near(_period(data[end:stop]), start, stop, True)
    earlier = _period_before(amount, before)
    if earlier:
        return earlier
    loose = PERIOD.search(_after(data, end, until))
    return _Near(_period(loose.group()) if loose else None, start, end, False)


@lru_cache(4096)
def _period(text: bytes) -> Period:
    """The period that a match of `PERIOD` or `TIGHT_PERIOD` ends with."""
    return next(PERIODS[text[cut:]] for cut in range(len(text)) if text[cut:] in PERIODS)


def _period_before(amount: Amount, before: bytes) -> _Near | None:
    found = list(PERIOD.finditer(before))
    if not found:
        return None
    begin, end = found[-1].span()
    if any(stated.end() >= end for stated in HOURS.finditer(before)):
        return None
    period, gap = _period(before[begin:end]), before[end:]
    if FILLER.fullmatch(gap):
        start = amount.start - len(before) + begin
        return _Near(period, start, amount.end, True)
    return _Near(period, amount.start, amount.end, False) if PAY_WORD.search(gap) else None


def _believed(amount: Amount, near: _Near, data: bytes) -> _Near:
    if near.tight or not near.period:
        return near
    code = _currency(data, amount, near)
    if code and amount.high * RATES[code] / near.period.hours > _HIGHEST_LOOSE:
        return _Near(None, near.start, near.end, False)
    return near


def _currency(data: bytes, amount: Amount, near: _Near) -> str:
    marks = amount.marks
    if marks and near.tight and _VAGUE_MARKS.issuperset(marks):
        later = MARK_AFTER.match(data, near.end, near.end + _NEAR)
        marks = (*marks, later.group().lstrip()) if later else marks
    exact = [mark for mark in marks if mark not in _VAGUE_MARKS]
    if exact:
        return MARKS[exact[0]]
    if marks:
        return "" if near.period and near.period.dollar_unclear else MARKS[marks[0]]
    if amount.word and amount.word.currency:
        return amount.word.currency
    return near.period.currency if near.period else ""


def _is_pay(data: bytes, amount: Amount, near: _Near, before: bytes, until: int) -> bool:
    if not 0 < amount.high < _MILLION * _MILLION or _is_company_sized(amount):
        return False
    if _glued(data, amount, near) or _other_money(data, amount, near, before):
        return False
    if any(mark not in WEAK_MARKS for mark in amount.marks):
        return True
    spoken = PAY_WORD.search(before) or PAY_WORD.search(_after(data, amount.end, until))
    if amount.marks or (amount.word and amount.word.currency):
        return bool(spoken or near.period)
    in_thousands = amount.word is not None
    if amount.high < _LOWEST_BARE:
        return False
    countable = NOT_UNIT.match(data, near.end, near.end + _NEAR)
    return near.tight and not countable and bool(spoken or in_thousands)


def _is_company_sized(amount: Amount) -> bool:
    if not amount.word or amount.word.factor < _MILLION:
        return False
    rates = [RATES[MARKS[mark]] for mark in amount.marks] or [
        RATES[amount.word.currency] if amount.word.currency else 1.0
    ]
    return amount.word.factor > 10 * _MILLION or max(rates) > _STRONG


def _glued(data: bytes, amount: Amount, near: _Near) -> bool:
    """True in "$1e999" and the like: a letter and more digits touch the number."""
    rest = data[amount.end : amount.end + 2]
    return near.end == amount.end and rest[:1].isalpha() and rest[1:].isdigit()


def _other_money(data: bytes, amount: Amount, near: _Near, before: bytes) -> bool:
    earlier = NOT_BEFORE.search(before) if before else None
    if earlier and not earlier.group().startswith(NEGATION):
        return not (near.tight and PAY_WORD.search(before))
    later = NOT_AFTER.match(data, near.end, near.end + _NEAR)
    return bool(later) and not LINK.search(later.group())


def _hours(data: bytes, near: _Near, period: Period) -> float:
    if period.name in ("task", "hour"):
        return period.hours
    stated = HOURS.search(data, max(0, near.start - _HOURS_NEAR), near.end + _HOURS_NEAR)
    daily = _stated_daily(stated.group()) if stated else None
    if daily is None or not 0 < daily <= 16 or (period.name == "year" and daily < 2):
        return period.hours
    return daily * period.hours / 8


def _stated_daily(text: bytes) -> float | None:
    """Hours a day, of a five-day week, that "20 hrs/week" or "30-60 minutes a day" come to."""
    unit = _period(text)
    if unit.name in ("task", "hour"):
        return None
    count = HOW_MANY.findall(COUNTS.match(text).group())[-1]
    number = _NUMERALS.get(count) or number_value(count) or 0.0
    return number / (60 if any(word in text for word in _MINUTES) else 1) * 8 / unit.hours
