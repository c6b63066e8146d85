"""The patterns that find amounts, periods and stated hours; `money.py` puts them together.

Each repeat is bounded or can't be re-entered, so that a scan is linear and an amount is short.
Patterns of many words have no groups: the engine fills groups in with a slower machine (285 µs for
an advert of three amounts, 71 µs without groups). What a match consists of is worked out from its
text, once for each text.
"""

from __future__ import annotations

from scamcheck.money_data import MARKS, NUMBER_WORDS, money_words, period_words
from scamcheck.word_tables import any_of, bytes_pattern

_ALL_MARKS = [mark.decode() for mark in MARKS]
# "n" and "r" are marks before a number; after one they are any word's first letter.
_LONG_MARKS = [mark for mark in _ALL_MARKS if len(mark) > 1 or not mark.isascii() or mark == "$"]
_OWN_CURRENCY = [word.decode() for word, meaning in NUMBER_WORDS.items() if meaning.currency]

# A mark may touch its number ("rs500", "500tk"), so it has an edge only at the far side.
_BEFORE = any_of(_ALL_MARKS, right=False)
_AFTER = any_of(_LONG_MARKS, left=False)
_POINT = r"[.:)]{0,2} ?"
_NUMBER = r"\d+(?:[.,']\d+| \d{3}\b)*"
_FACTOR = any_of([word.decode() for word in NUMBER_WORDS], left=False)
_OWN_FACTOR = any_of(_OWN_CURRENCY, left=False)
_TAIL = r"(?:/[-=]|\+)?"
_TO = (
    r"(?: ?[-~] ?| (?:to|till|until|upto|a|bis|bis zu|до|по|hasta|ate|hingga|sampai|s/d|"
    r"through|au|tot|do|den) )(?:up to )?"
)
_AND = r" (?:and|y|e|et|und|en|и) (?:maximaal |up to )?"

_EXTRA = (
    r"(?:(?:a|the|completed|complete|finished|approved|accepted|successful|single|full|working|"
    r"business|valid|correct|\d{1,2}[- ]?h(?:ou)?rs?) )?"
)
_PER = (
    r"(?:\b(?:per|an?|each|every|por|al?|a la|las?|ao|cada|par|pro|im|am|die|jede[rns]?|je|alla|"
    r"za|na|w|kada|bawat|isang|tiap|setiap|se|moi|mot|har|prati|ek|x|in an?|in one|for an?|"
    r"for one|for every|for each) |/ ?|\b(?:p|l'|de l'|a l'|all')/? ?"
    r"|(?:в|за|в/за|у|на|каждый|каждую|кожен) )" + _EXTRA
)
_NOUN = any_of(period_words("nouns"), left=False)
_ALONE = any_of(period_words("alone"))
_PERIOD = f"(?:{_PER}{_NOUN}|{_ALONE})"
# What may follow an amount without "per": "$500 week", "$25hr", "$900 pw"; and periods that lost
# the blank after them when a page was copied: "£12 per hourbenefits".
_TIME = r"(?:hour|hr|day|week|wk|month|mo|year|yr)\b|час|день|неделю|месяц"
_RUN_ON = r"(?:per |/ ?|an? )(?:hourly|hour|hr|day|week|month|year|annum)"
_TIGHT_ONLY = any_of(period_words("tight"), left=False)

_HOW_MANY = r"(?:\d{1,3}(?:[.,]\d)?|an|one|two|three|four|five|six|seven|eight|ten|twelve)"
_COUNTS = rf"{_HOW_MANY}(?: ?(?:-|to|or|~) ?{_HOW_MANY})?"
_HOUR_UNIT = (
    r"(?:hours?\b|hrs?\b|h\b|horas?\b|stunden?\b|std\b|heures?\b|ore\b|uur\b|godzin\w*|jam\b|"
    r"oras\b|gio\b|tieng\b|小时|시간|час(?:ов|а)?"
    r"|minutes?\b|mins?\b|minutos?\b|minuten\b|menit\b|минут[аы]?)"
)

_PAY = any_of(money_words("pay"))
_GAP = (
    rf"(?:(?: |: ?)(?:{_PAY}|range|rate|income))?(?:\)? ?[:=\-] ?| )"
    r"(?:(?:is|of|up to|upto|from|around|about) )?"
)
_COUNT = f"{_NUMBER}(?: ?{_FACTOR})?{_TAIL}"

CANDIDATE = bytes_pattern(
    rf"{_BEFORE}{_POINT}{_NUMBER}"
    rf"|\b{_COUNT}(?:{_TO}{_COUNT})? ?(?:{_AFTER}|{_PERIOD})"
    rf"|\b{_NUMBER}(?:{_TO}{_NUMBER})? ?{_OWN_FACTOR}"
    rf"|\b(?:\d\d[\d,]{{3,9}}|\d+k){_TAIL} ?{_TIGHT_ONLY}"
    rf"|{_PERIOD}{_GAP}\d"
)
"""A number with a currency's mark, a period or a word such as "lakh" beside it.

Where a period comes first ("daily salary: 200"), the match ends with the number's first digit.
Groups would be slow here, so `money.py` tells the two apart by where an amount can be read.
"""

NUMBER = bytes_pattern(_NUMBER)
_ONE = rf"{_NUMBER}(?: ?{_FACTOR})?{_TAIL}(?: ?{_AFTER})?"
AMOUNT = bytes_pattern(
    rf"(?:{_BEFORE}{_POINT})?{_ONE}(?:(?:{_TO}(?:{_BEFORE}{_POINT})?|{_AND}{_BEFORE}{_POINT}){_ONE})?"
)
_ONE_GROUPED = rf"0(?: ?({_FACTOR}))?{_TAIL}(?: ?({_AFTER}))?"
AMOUNT_SHAPE = bytes_pattern(
    rf"(?:({_BEFORE}){_POINT})?{_ONE_GROUPED}"
    rf"(?:(?:{_TO}(?:({_BEFORE}){_POINT})?|{_AND}({_BEFORE}){_POINT}){_ONE_GROUPED})?"
)
"""An amount whose numbers are written as 0. Groups: 1 mark, 2 factor, 3 mark; of a second number
4 or 5 mark, 6 factor, 7 mark."""

CLAUSE_END = bytes_pattern(r"\n|[.!?]\s|[;|]")
MARK_AFTER = bytes_pattern(f" ?{_AFTER}")
PERIOD = bytes_pattern(_PERIOD)
TIGHT_PERIOD = bytes_pattern(
    rf"[ )*]{{0,2}}(?:{_AFTER}[ )]?)?(?:{_PERIOD}|[ -]?(?:{_TIME}|{_TIGHT_ONLY}|{_RUN_ON}))"
)
"""What may touch an amount: "/hr", " a week", " usd per day", "hr", " pm"."""

PAY_WORD = bytes_pattern(_PAY)
FILLER = bytes_pattern(rf"(?:[\s:=()*,~\-]|{any_of(money_words('filler'))}|{_PAY})*")
UP_TO = bytes_pattern(any_of(money_words("up_to"), right=False) + r"[\s:]*(?:a |the )?$")
HOURS = bytes_pattern(rf"\b{_COUNTS}[ -]?{_HOUR_UNIT}(?: of)?(?: work| only)? ?{_PERIOD}")
COUNTS = bytes_pattern(_COUNTS)
HOW_MANY = bytes_pattern(rf"\b{_HOW_MANY}\b")

_JOINT = (
    r"(?:\s+(?:of|is|was|are|an?|the|over|up to|about|approximately|only|just|nearly|more than|to|"
    r"from|worth|totalling|totaling|exceeding))*[\s:=(~+\-]*$"
)
HINT = bytes_pattern(
    any_of(
        [word for kind in ("up_to", "not_before", "pay") for word in money_words(kind)],
        right=False,
    )
)
"""Found wherever `UP_TO`, `NOT_BEFORE` or `PAY_WORD` is; one cheap look in place of three."""
NOT_BEFORE = bytes_pattern(
    r"(?:\b(?:no|any|without|never|zero)\s+)?" + any_of(money_words("not_before")) + _JOINT
)
"""Ends a stretch of text if what follows isn't pay, unless `NEGATION` starts the match."""
NEGATION = (b"no ", b"any ", b"without ", b"never ", b"zero ")
NOT_AFTER = bytes_pattern(rf"[\s+)*]{{0,3}}(?:[a-z]+[ -]){{0,2}}{any_of(money_words('not_after'))}")
LINK = bytes_pattern(any_of(money_words("link")))
NOT_UNIT = bytes_pattern(" ?" + any_of(money_words("not_unit"), left=False))
