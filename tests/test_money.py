"""What `money.find_pay` reads as pay, in which currency and for which period.

The texts are written as the normalised view holds them: lower case, accents folded.
"""

from __future__ import annotations

import time

import pytest

from scamcheck.money import MOST_PAYS, Pay, find_pay
from scamcheck.word_tables import read_table, split_words

Amount = tuple[float, float, str, str | None]

# fmt: off
READ: list[tuple[str, Amount, str]] = [
    # US dollars, in English
    ("$35-60 an hour", (35, 60, "USD", "hour"), "a range with one mark"),
    ("$35 - $60 per hour", (35, 60, "USD", "hour"), "a range with two marks"),
    ("35 to 60 usd/hr", (35, 60, "USD", "hour"), "a range in words with the code after it"),
    ("between $15 and $20 per hour", (15, 20, "USD", "hour"), "a range joined by and"),
    ("usd 40/h", (40, 40, "USD", "hour"), "the code before the number"),
    ("$25 hourly", (25, 25, "USD", "hour"), "an adverb after the amount"),
    ("per hour: $25", (25, 25, "USD", "hour"), "the period before the amount"),
    ("hourly rate: $25", (25, 25, "USD", "hour"), "a label with the period"),
    ("hourly rate\n$25", (25, 25, "USD", "hour"), "a line break after the label"),
    ("$17-22hr", (17, 22, "USD", "hour"), "a unit that touches the number"),
    ("$22.50/hr", (22.5, 22.5, "USD", "hour"), "cents"),
    ("$20/ hourly", (20, 20, "USD", "hour"), "a slash before an adverb"),
    ("£12 per hourbenefits", (12, 12, "GBP", "hour"), "a page that lost its blanks"),
    ("up to $500 per day", (0, 500, "USD", "day"), "a ceiling has no low end"),
    ("from $500 a day", (500, 500, "USD", "day"), "a floor has no stated high end"),
    ("$500+ per day", (500, 500, "USD", "day"), "a plus sign is a floor"),
    ("earn $100 - $300 daily", (100, 300, "USD", "day"), "daily"),
    ("earn $300 to $400 extra per day", (300, 400, "USD", "day"), "a word in between"),
    ("$200 every day", (200, 200, "USD", "day"), "every day"),
    ("daily pay of $250", (250, 250, "USD", "day"), "daily before the amount"),
    ("$1,600 weekly", (1600, 1600, "USD", "week"), "a thousands comma"),
    ("earn $800 in a week", (800, 800, "USD", "week"), "in a week"),
    ("$900/wk", (900, 900, "USD", "week"), "a short form of week"),
    ("$900 pw", (900, 900, "USD", "week"), "British pw"),
    ("$9200-$12k/mo", (9200, 12000, "USD", "month"), "thousands at one end only"),
    ("$4000 per month", (4000, 4000, "USD", "month"), "per month"),
    ("monthly salary: $5,000", (5000, 5000, "USD", "month"), "monthly before the amount"),
    ("$50k per annum", (50000, 50000, "USD", "year"), "k and annum"),
    ("$95k-$160k a year", (95000, 160000, "USD", "year"), "k at both ends"),
    ("$35-45k a year", (35000, 45000, "USD", "year"), "one k for both ends"),
    ("$143,021 - $162,658 yearly", (143021, 162658, "USD", "year"), "a yearly range"),
    ("the annual base salary of a cook is $45,000", (45000, 45000, "USD", "year"), "a far label"),
    ("on-target earnings (ote): $120,000", (120000, 120000, "USD", "year"), "ote is yearly"),
    ("$0.05 per image", (0.05, 0.05, "USD", "task"), "a piece rate"),
    ("$5 a task", (5, 5, "USD", "task"), "a task"),
    ("$2 per completed order", (2, 2, "USD", "task"), "an adjective before the unit"),
    ("$300 per assignment", (300, 300, "USD", "task"), "an assignment"),
    ("$0.10 per word", (0.1, 0.1, "USD", "task"), "a translator's rate"),
    ("$60 per audio hour", (60, 60, "USD", "task"), "an audio hour isn't an hour of work"),
    ("5¢ per image", (0.05, 0.05, "USD", "task"), "a cent sign"),
    ("3 cents per click", (0.03, 0.03, "USD", "task"), "cents in words"),
    ("500 dollars a week", (500, 500, "USD", "week"), "dollars in words"),
    ("us $450 a week", (450, 450, "USD", "week"), "us before the dollar sign"),
    ("350-1500$ a week", (350, 1500, "USD", "week"), "the sign after a range"),
    ("we pay us$300-us$800", (300, 800, "USD", None), "no period stated"),
    ("salary: $120,000-$170,000", (120000, 170000, "USD", None), "a salary without a period"),
    ("$150,000 base, weekly lunch", (150000, 150000, "USD", None), "weekly belongs to the lunch"),
    ("40 hours/week salary: $143,021", (143021, 143021, "USD", None), "a week of hours"),
    ("$15 per 2 weeks", (15, 15, "USD", "week"), "a fortnight is two weeks"),
    # Other dollars
    ("$20/hr cad", (20, 20, "CAD", "hour"), "a code after the period beats the plain sign"),
    ("ca$130,000-ca$160,000 per year", (130000, 160000, "CAD", "year"), "canadian dollars"),
    ("a$45 per hour", (45, 45, "AUD", "hour"), "australian dollars"),
    ("30-200aud per hour", (30, 200, "AUD", "hour"), "a code that touches the number"),
    ("nz$30 an hour", (30, 30, "NZD", "hour"), "new zealand dollars"),
    ("s$15/hr", (15, 15, "SGD", "hour"), "singapore dollars"),
    ("sgd 100 daily", (100, 100, "SGD", "day"), "a singapore code"),
    # Stablecoins
    ("150 usdt a day", (150, 150, "USDT", "day"), "usdt"),
    ("usdt 50 daily", (50, 50, "USDT", "day"), "usdt before the number"),
    ("20 usdc per task", (20, 20, "USDT", "task"), "another dollar coin"),
    # Pounds and euros
    ("£30k p.a.", (30000, 30000, "GBP", "year"), "p.a."),
    ("£45,000 pa", (45000, 45000, "GBP", "year"), "pa"),
    ("£10.10 - £12.31 per hour", (10.1, 12.31, "GBP", "hour"), "pounds and pence"),
    ("€ 3.200,50 im monat", (3200.5, 3200.5, "EUR", "month"), "continental separators"),
    ("2 500 eur/monat", (2500, 2500, "EUR", "month"), "a blank for thousands"),
    ("30 euro pro stunde", (30, 30, "EUR", "hour"), "german"),
    ("50 € par jour", (50, 50, "EUR", "day"), "french"),
    ("1800 euros al mes", (1800, 1800, "EUR", "month"), "spanish"),
    ("15 € por hora", (15, 15, "EUR", "hour"), "por hora"),
    ("1.500 euro al mese", (1500, 1500, "EUR", "month"), "italian"),
    ("€2.926,00 - €4.916,00 per maand", (2926, 4916, "EUR", "month"), "dutch"),
    ("tussen de € 5.021 en € 6.275 per maand", (5021, 6275, "EUR", "month"), "a dutch range"),
    ("chf 4'500 pro monat", (4500, 4500, "CHF", "month"), "a swiss apostrophe"),
    # South Asia
    ("₹3,000/day", (3000, 3000, "INR", "day"), "the rupee sign"),
    ("rs 15000-25000 per month", (15000, 25000, "INR", "month"), "rs"),
    ("rs. 25,000/- pm", (25000, 25000, "INR", "month"), "the stroke after an indian amount"),
    ("earn upto 4000rs per day", (0, 4000, "INR", "day"), "rs after the number"),
    ("12 lpa", (1200000, 1200000, "INR", "year"), "lakh a year"),
    ("8-12 lpa", (800000, 1200000, "INR", "year"), "a range of lakh a year"),
    ("1.2 lakh pm", (120000, 120000, "INR", "month"), "lakh a month"),
    ("ctc: 4.5 lakhs", (450000, 450000, "INR", "year"), "cost to company is yearly"),
    ("1 crore per annum", (10000000, 10000000, "INR", "year"), "crore"),
    ("1,20,000 rupees per annum", (120000, 120000, "INR", "year"), "indian grouping"),
    ("stipend: inr 10000 /month", (10000, 10000, "INR", "month"), "a blank before the slash"),
    ("daily salary:5000pkr", (5000, 5000, "PKR", "day"), "pakistani rupees"),
    ("2,666tk daily", (2666, 2666, "BDT", "day"), "taka"),
    # South-East and East Asia
    ("daily payout of 3,000 pesos", (3000, 3000, "PHP", "day"), "pesos are philippine in english"),
    ("₱800 per day", (800, 800, "PHP", "day"), "the peso sign"),
    ("php 800 kada araw", (800, 800, "PHP", "day"), "filipino"),
    ("php.2999-6999 every day", (2999, 6999, "PHP", "day"), "a full stop after the code"),
    ("rp 500rb per hari", (500000, 500000, "IDR", "day"), "indonesian thousands"),
    ("5 juta per bulan", (5000000, 5000000, "IDR", "month"), "millions that imply rupiah"),
    ("rp 3.500.000/bulan", (3500000, 3500000, "IDR", "month"), "points for thousands"),
    ("rm 150 per day", (150, 150, "MYR", "day"), "ringgit"),
    ("earn rm80-rm300 per day", (80, 300, "MYR", "day"), "a mark that touches the number"),
    ("500k/ngay", (500000, 500000, "VND", "day"), "the language implies dong"),
    ("500.000đ/ngay", (500000, 500000, "VND", "day"), "dong"),
    ("thb 800 per day", (800, 800, "THB", "day"), "baht"),
    ("日薪300元", (300, 300, "CNY", "day"), "chinese"),
    ("30k-50k rmb per month", (30000, 50000, "CNY", "month"), "rmb"),
    ("¥1,200 per hour", (1200, 1200, "JPY", "hour"), "the yen sign"),
    ("월급 300만원", (3000000, 3000000, "KRW", "month"), "korean"),
    # Africa
    ("₦50,000 weekly", (50000, 50000, "NGN", "week"), "the naira sign"),
    ("n50,000 weekly", (50000, 50000, "NGN", "week"), "n for naira"),
    ("ksh 2,500/- per day", (2500, 2500, "KES", "day"), "kenyan shillings"),
    ("7977 ksh per day", (7977, 7977, "KES", "day"), "ksh after the number"),
    ("kes 1500 kwa siku", (1500, 1500, "KES", "day"), "swahili"),
    ("r 250 per hour", (250, 250, "ZAR", "hour"), "rand"),
    ("ghs 200 per day", (200, 200, "GHS", "day"), "cedi"),
    # Latin America
    ("r$ 3.000 por mes", (3000, 3000, "BRL", "month"), "reais"),
    ("ganhe r$ 200 por dia", (200, 200, "BRL", "day"), "portuguese"),
    ("$15.000 mxn mensuales", (15000, 15000, "MXN", "month"), "mexican pesos"),
    ("cop 2.000.000 mensuales", (2000000, 2000000, "COP", "month"), "colombian pesos"),
    ("ars 900.000 por mes", (900000, 900000, "ARS", "month"), "argentine pesos"),
    ("salario: $15.000 mensuales", (15000, 15000, "", "month"), "a sign that may be a peso"),
    # Eastern Europe
    ("от 350-1500$ в день", (350, 1500, "USD", "day"), "russian"),
    ("5000 руб. в день", (5000, 5000, "RUB", "day"), "roubles"),
    ("80 тыс в месяц", (80000, 80000, "RUB", "month"), "thousands that imply roubles"),
    ("800 ₴ в день", (800, 800, "UAH", "day"), "hryvnia"),
    ("25 zl/godz", (25, 25, "PLN", "hour"), "polish"),
    ("aed 5,000 monthly", (5000, 5000, "AED", "month"), "dirham"),
    ("sek 250 per hour", (250, 250, "SEK", "hour"), "swedish crowns"),
    # No currency
    ("5k weekly", (5000, 5000, "", "week"), "thousands with a period"),
    ("daily salary: 200-3000", (200, 3000, "", "day"), "a pay word and a period before"),
    ("salary 50,000 per month", (50000, 50000, "", "month"), "a pay word and a period after"),
    ("salary 18000 pm", (18000, 18000, "", "month"), "pm after a salary"),
    ("gaji 3.500.000/bulan", (3500000, 3500000, "", "month"), "an indonesian pay word"),
]

NOT_PAY: list[tuple[str, str]] = [
    ("", "an empty text"),
    ("no number at all, a daily salary", "no digit"),
    ("founded in 2024", "a year"),
    ("call +1 (509) 785-6416", "a phone number"),
    ("a match of 3% on your salary", "a percentage"),
    ("support is there 24/7", "round the clock"),
    ("5 years of experience a must", "years of experience"),
    ("ages 23-68 welcome", "ages"),
    ("321 s main street suite #300", "an address"),
    ("version 12.4 per release", "a version"),
    ("php 8.2 and ruby, 5+ years php", "a language that shares its name with a currency"),
    ("$2 billion in assets", "assets"),
    ("a $100b+ market", "a market"),
    ("raised $20 million in a series a", "funding"),
    ("$1b funding", "funding in short"),
    ("2 crore funding", "funding in crore"),
    ("annual revenue of $750,000", "revenue before the amount"),
    ("$10,000 per month in revenue", "revenue after the amount"),
    ("turnover is £426,000 a year", "turnover"),
    ("a portfolio of $900,000", "a portfolio"),
    ("manage a $200k monthly ad budget", "a budget"),
    ("goods worth $5,000", "worth"),
    ("10k daily users", "users"),
    ("50k monthly visitors", "visitors"),
    ("401k with match", "a pension plan"),
    ("a training fee of $49", "a fee before the amount"),
    ("$49 training fee", "a fee after the amount"),
    ("a refundable deposit of $50", "a deposit"),
    ("a $20 registration to start", "a registration"),
    ("$30,000 sign-on bonus", "a bonus"),
    ("a bonus of $500", "a bonus before the amount"),
    ("$75 monthly internet allowance", "an allowance"),
    ("$1,000 per hired referral", "a referral"),
    ("paid leave: 25 days a year", "days of leave"),
    ("we pay well, 40 hours a week", "hours of work"),
    ("earn 3 times a week", "times"),
    ("pay is at 5 per week", "a bare number too small to be pay"),
    ("salary 5000 to be discussed", "a bare number without a period"),
    ("walk 5000 per day", "a bare number without a pay word"),
    ("r 2 of d 2", "letters that are weak marks"),
    ("room rm 204", "a room"),
    ("$0 per hour", "nought"),
    ("$1e999 a day", "an exponent"),
    ("$" + "9" * 400 + " a day", "four hundred digits"),
]

HOURS: list[tuple[str, float, str]] = [
    ("$25 an hour", 1, "an hour is one"),
    ("$300 daily", 8, "a day by default"),
    ("$300 weekly", 40, "a week by default"),
    ("$3000 monthly", 173.3, "a month by default"),
    ("$90,000 a year", 2080, "a year by default"),
    ("$1000 biweekly", 80, "two weeks"),
    ("$0.05 per image", 0.01, "half a minute an image"),
    ("work 2 hours a day, earn $300 daily", 2, "hours stated before"),
    ("$1100 per week, 20 hrs/week", 20, "hours stated after"),
    ("1-2 hours a day. you get $1100 weekly", 10, "hours a day count for a week of five days"),
    ("$30-200 in just one hour a day", 1, "a numeral in words"),
    ("30-60 minutes a day, $200 daily", 1, "minutes, the longer end"),
    ("1-2 часа в день, $1100 в неделю", 10, "russian"),
    ("900 hours a day, $300 daily", 8, "hours that no day has"),
    ("2 hours a week of travel, $150,000 a year", 2080, "a yearly salary is for full time"),
    ("salary: $5000", 0, "no period, no hours"),
]

USD: list[tuple[str, float | None, str]] = [
    ("$35-60 an hour", 60, "the high end counts"),
    ("$1,600 weekly", 40, "forty hours a week"),
    ("$200k a year", 96.2, "a yearly salary"),
    ("$0.05 per image", 5, "a hundred images an hour"),
    ("€20 an hour", 23.1, "euros are worth more"),
    ("rs 800 per day", 1.04, "rupees are worth less"),
    ("$300 for 2 hours a day", 150, "stated hours count"),
    ("salary: $5000", None, "no period"),
    ("5k weekly", None, "no currency"),
]

SPANS: list[tuple[str, list[str], str]] = [
    ("we pay $35-60 an hour.", ["$35-60 an hour"], "the period that touches is part of it"),
    ("daily salary: 200-3000!", ["daily salary: 200-3000"], "a period before the amount too"),
    ("$800 that we pay every week", ["$800"], "a period further off is not"),
    ("€80 a day, ₹500 a day", ["€80 a day", "₹500 a day"], "offsets are bytes"),
    ("$20 per hour, $800 per week", ["$20 per hour", "$800 per week"], "two periods"),
    ("per hour: $25, per week: $1000", ["per hour: $25", "per week: $1000"], "labels"),
    ("41 hours a week = £38,003 a yearall", ["£38,003 a year"], "hours a week are not its period"),
    ("$500 and 3 days off", ["$500"], "a smaller number doesn't make a range"),
    ("no fee. earn $500/day", ["$500/day"], "a fee in another sentence"),
    ("no deposit, $500/day", ["$500/day"], "a fee that is denied"),
    ("$40-50/hr plus bonus", ["$40-50/hr"], "a bonus on top"),
    ("a $20 registration fee to earn $50 per day", ["$50 per day"], "pay beside a fee"),
]

LONG = ["$1 ", "1,1,1,1", "1 1 ", "$1-$", "1/- ", "5 per ", "1 usd ", "daily 1", "9", "1h a day "]
# fmt: on


def _plain(pay: Pay) -> Amount:
    return round(pay.low, 6), round(pay.high, 6), pay.currency, pay.period


@pytest.mark.parametrize(("text", "expected", "why"), READ, ids=[row[2] for row in READ])
def test_pay_is_read(text: str, expected: Amount, why: str) -> None:
    assert [_plain(pay) for pay in find_pay(text.encode())] == [expected], why


@pytest.mark.parametrize(("text", "why"), NOT_PAY, ids=[row[1] for row in NOT_PAY])
def test_what_is_not_pay_is_left(text: str, why: str) -> None:
    assert find_pay(text.encode()) == [], why


@pytest.mark.parametrize(("text", "hours", "why"), HOURS, ids=[row[2] for row in HOURS])
def test_hours_that_a_period_stands_for(text: str, hours: float, why: str) -> None:
    assert find_pay(text.encode())[0].hours == pytest.approx(hours), why


@pytest.mark.parametrize(("text", "usd", "why"), USD, ids=[row[2] for row in USD])
def test_dollars_an_hour(text: str, usd: float | None, why: str) -> None:
    got = find_pay(text.encode())[0].usd_per_hour
    assert got == (usd if usd is None else pytest.approx(usd, rel=0.2)), why


@pytest.mark.parametrize(("text", "words", "why"), SPANS, ids=[row[2] for row in SPANS])
def test_the_bytes_that_a_pay_covers(text: str, words: list[str], why: str) -> None:
    data = text.encode()
    assert [data[pay.start : pay.end].decode() for pay in find_pay(data)] == words, why


@pytest.mark.parametrize("piece", LONG)
def test_a_long_text_takes_a_short_time(piece: str) -> None:
    data = (piece * (200_000 // len(piece))).encode()
    begin = time.perf_counter()
    found = find_pay(data)
    assert time.perf_counter() - begin < 0.3
    assert len(found) <= MOST_PAYS


def test_every_currency_has_a_rate_a_source_and_a_date() -> None:
    for row in read_table("currencies.csv"):
        assert float(row["usd_per_unit"]) > 0, row["code"]
        assert row["source"], row["code"]
        assert row["date"], row["code"]


def test_no_mark_belongs_to_two_currencies() -> None:
    marks = [
        mark
        for row in read_table("currencies.csv")
        for column in ("marks", "weak_marks")
        for mark in split_words(row[column])
    ]
    assert sorted(marks) == sorted(set(marks))
