"""Work that draws on the worker's own balance: money put in that returns with the pay, tiers with a price.

The rest of `task_topup` is in fees_topup.py, which reads this list; it is apart for its size.
"""

from scamcheck.signals.fees_asked import AMOUNT, PAID_ELSEWHERE
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import OWN_MONEY, PAID_BY_WORKER, PERCENT, TASK_WORD, WORKER

_N = rf"(?:{AMOUNT}|\b[0-9][0-9.,]{{1,6}}\b)"
"""A sum, or the bare number of a chat."""
_WORK = rf"\b(?:{TASK_WORD}|jobs?|items?|images?|blocks?|lots?|parcels?|queue|series|rows?|bookings?|packets?|pins?|listings?|shelf|shelves|article|milestone|commission|rating|pair|hotels?|projects?)\b"
_GAIN = r"\b(?:commission|reward|rewards|profit|margin|earnings|labour|bonus|fee|wages?|pay|rebate|interest|on top|extra|cashback)\b"
_TRADE = r"\b(?:customers?|clients?|guests?|patients?|tenants?|students?|shoppers?|merchants' |borrowers?|donors?|ledger|budget|p&l|mobile data|airtime|vouchers?|rubric|batter\w+|vehicles?|fuel|drinks|shelf stack\w*|time off|vacation|holidays?|leave|pension|per hour|an hour|hourly|salary|skills?|gender|repository|csv|bank hires|analyst|portfolio|investors?|funding|revenue|audit\w*|reconcil\w*|invoices?|tax return|game|players?|cloud|api|academic|exam|hours balance|sick|weekend|time and a half|reported|conman|somebody|caller|never|dispute|chargebacks?|tickets|accounts?receivable|petty cash|grant)\b"
_WE = r"\b(?:we|company|employer|agency)(?:'ll| will| also| always)? (?:deposits?|pays?|funds?|loads?|advances?|puts?|lends?|covers?|adds?|holds?|bears?|settles?|meets?|provides?|gives?)\b|\b(?:on us|our (?:expense|cost|own))\b"
_HONEST = (_TRADE, _WE, PAID_ELSEWHERE)
"""Balances, gaps and sums of honest work."""

BALANCE = (
    # money in, more money out
    Rule(
        rf"\b(?:fund|load|put|put in|place|top up|tops up|bring in|add|credit|clear|prepare|start with|begin with|lock|park|inject|recharge|prepay|deposit|pay|transfer|send|cash in|recarregue|start)(?: in| up| just| only| the [a-z]+ (?:with|to)| a| another| [a-z]+ with)? (?:with )?(?:the )?{_N}",
        needs=(
            r"\b(?:withdraw\w*|unfreeze|unlock\w*|get (?:back )?[0-9]+|[0-9]+ back|recover|combo|lucky|premium set|vip ?[0-9]?|gold level|principal|doubles?|em dobro|merchant qr|to release|and release|n finish|finish (?:the )?(?:last|combo|set)|series|(?:set|order|round|batch) (?:open|continues)|take out|commission|and [0-9]+ (?:comes|return|back)|comes? back|returns?)\b",
        ),
        unless=(
            *_HONEST,
            r"\b(?:minimum (?:payout|withdrawal)|products|units|samples|kg|lines|pages|words|gift cards?|consent|scratch|usd? a day|per day by)\b",
        ),
    ),
    Rule(
        r"\b(?:returns?|returned|comes? back|flows? back|goes back|released?|recovered|withdrawable|withdrawn|restored|repaid|gives? (?:it )?back|buys? (?:it|them) back|refunds?|reimburses?|collect|paid back|draw them down|credited)\b(?: [a-z0-9$€£₹]+){0,4}? (?:with|plus|along with|together with|at|including|and|\+)\b",
        after=(rf"^ (?:the |your |a |its |an )?(?:[a-z']+ )?(?:{PERCENT}|{_GAIN}|{_N})",),
        needs=(
            rf"\b(?:queue|lots?|parcel|price|value|credits?|packs?|packets?|packages?|prepaid|pre-?fund\w*|allocation|holds?|stake|batch|article|put in|placed?|advance[sd]?|own|principal|{OWN_MONEY}|till|deposit\w*|topped|top-?up|combo|order|shelf)\b",
            _WORK,
        ),
        unless=_HONEST,
    ),
    # the work's price reserved from the worker's side
    Rule(
        PAID_BY_WORKER,
        needs=(
            rf"\b(?:sets?|images?|rounds?|milestones?|orders?|batch|blocks?|lots?|queue|balance|wallet|{OWN_MONEY}|float|vip|level|package)\b",
            r"\b(?:funded|bridged|advanced|placed|topped up|loaded|put in|covered|matched|bonded|paid in|lodged|added|carried|settled)\b",
        ),
        unless=_HONEST,
    ),
    Rule(
        r"\b(?:reserves?|holds?|blocks?|locks?|sets? aside|freezes?|draws?|carries|is bonded|matched|mirrors?|claimed against|takes? title|acquires?|takes? over) (?:[a-z]+ )?(?:its|the|their|that|a|at|with|to|from|on)\b",
        needs=(
            r"\b(?:value|price|amount|sum|worth|face|quarter|third|half|own float)\b",
            _WORK,
            rf"\b(?:from you|your (?:balance|wallet|side|account)|until|balance|wallet|float|currently|in your case|gives back|reverts?|pool|{WORKER})\b",
        ),
        unless=(*_HONEST, r"\b(?:copyright|rights?|mirror the|seats?|room|data is)\b"),
    ),
    Rule(
        rf"\b(?:level|lv|vip|tier|package|plan|gold|silver|beginner|starter|basic|standard|premium|batch [a-d]|set [0-9]|upgrade) ?[0-9a-d]? ?(?:is|=|:|-|needs|with|costs|at|for|opens (?:at|with)|price)? ?{AMOUNT}",
        needs=(
            r"\b(?:usdt|deposit|withdraw\w*|daily|/ ?day|per day|refundable|back|balance|commission|recharge|credit|enter|ceiling|orders?)\b",
        ),
        unless=(
            *_HONEST,
            r"\b(?:hour|monthly|month|year|per task|pay rate|customers?|subscription|sell)\b|/ ?(?:h|mo)",
        ),
    ),
)
"""Rules of `task_topup`."""

BALANCE_HITS = (
    "The shortfall has to be covered by the rater before the next order.",
    "Keep 60 USDT in your wallet for the orders of the day.",
    "Load 90 to finish the combo and withdraw.",
    "The stake for the batch comes back together with your fee.",
    "Deposit 100 -> get 145",
    "You advance the order and $40 comes back with 9% commission.",
    "The silver tier is backed by $45; both are withdrawn after the last set.",
    "The order is funded by the tester.",
    "The desk locks the price of the order from your balance.",
    "VIP 2 = $120, commission per day 8%",
    "Income tax of $55: pay it before the withdrawal.",
    "Ist das Guthaben im Minus, müssen Sie es aufladen; die Provision kommt zurück.",
    "Депозит вносите сами, вернём после задания.",
)
BALANCE_MISSES = (
    "We fund the order with $90 and you write the review of the delivery.",
    "The article is returned with a comment and $20 of pay for your set.",
    "Unsere Kunden laden ihr Guthaben auf und bekommen einen Bonus zurück.",
    "We load your prepaid card with 100 dollars; withdraw it at any machine.",
    "Top up the till with $50 of coins before the shift, the manager hands them out.",
    "The order is covered by the customer's deposit; you pack it and get the commission.",
    "The agency reserves a third of the value of each booking for refunds to guests.",
    "Premium tier with 3 reviewers costs the client $90 a month.",
)
