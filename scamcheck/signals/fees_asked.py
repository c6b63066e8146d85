"""Fees asked in passing: policy lines, table lines, sums left as security, sums that come back.

The rest of `upfront_fee` is in fees.py, which reads this list; it is apart for its size.
"""

from scamcheck.signals.rules import Rule
from scamcheck.signals.words import PAID_BY_WORKER, SUM, WORKER

AMOUNT = (
    rf"(?:{SUM}|\b(?:ugx|tzs|tsh|ush|rwf|xof|thb|tl|try|czk|huf|ron|egp|mad|etb|pen|clp|jmd|ttd|bwp|zmw|s/\.?) ?[0-9]|"
    r"\b[0-9][0-9., ]*(?:tl|lira|ugx|tzs|soles|baht|vnd|dong|lei|kr|egp|cfa|fcfa|hazaa?r|kwacha|pula|birr|dirhams?|units of usdt)\b|\b[0-9][0-9.,]*/=|#[0-9]{3}|\bp ?[0-9]{2,5}\b|"
    r"\b(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:[ -][a-z]+)? (?:us )?(?:dollars|euros?|pounds|quid|rand|rupees|pesos|naira|shillings|cedis|bucks|reais|francs|usdt)\b)"
)
"""A sum in a few more currencies and in words, and the bare "P350"."""
_PERSON = rf"(?:{WORKER}|physicians?|doctors?|drivers?|riders?|partners?|agents?|experts?|specialists?|abstractors?|coders?|starters?|holders?|staff|successful (?:people|persons))"
_COST = (
    r"\b(?:fees?|charges?|costs?|price|deposit|contribution|dues|premium|lev(?:y|ies)|bond|guarantee|caution|tuition|licen[cs]es?|seats?|kits?|set|packs?|packages?|bundle|plan|subscription|"
    r"certificat\w+|exam|assessment|test|retake|invigilation|course|modules?|manual|training|registration|enrol?ment|activation|reactivation|verification|listing|profile|console|access|key|"
    r"card|badge|uniform|pass|report|check|screening|clearance|medical|headset|equipment|machine|laptop|device|carriage|courier|insurance|umbrella|desk|id|login|account|file|entry|slot|place)\b"
)
_OTHERS = (
    r"(?:us\b|me\b|our (?:company|client|office|account|budget|department|funder)|the (?:[a-z]+ )?(?:company|employer|client|agency|firm|trust|school|hospital|department|practice|studio|lab|group|university|"
    r"foundation|charity|council|office|bank|project|customer|buyer|tenant|patient|city|state)\b)"
)
PAID_ELSEWHERE = (
    rf"\b(?:paid|covered|borne|met|funded|settled|carried|ordered|bought|supplied|provided|arranged) (?:in full |directly |straight )?(?:by|for by) {_OTHERS}|"
    rf"\b(?:charged|billed|invoiced|booked|recharged) (?:in full |directly |straight )?to {_OTHERS}|"
    rf"\bpayable to (?:you\b|(?:the |each )?{WORKER})|\b{WORKER} (?:is|are|gets?|will be|be) paid\b|"
    r"\b(?:cost cent(?:re|er)s?|on our side|in our name|issued free|lends? us|lent (?:by|to) us|company till|from us to|fare|mileage|as thanks|we give)\b"
)
"""Whoever else a cost is charged to, and the worker as the one who is paid."""
ELSEWHERE = (
    rf"{PAID_ELSEWHERE}|\b(?:we|i|company|employer|client|clients|agency|firm|trust|school|hospital|department|practice|studio|lab|group|university|foundation|charity|council)(?:'ll| will| also| always| itself| then)* "
    r"(?:pays?|paid|covers?|covered|bears?|meets?|funds?|buys?|books?|orders?|provides?|supplies|issues?|lends?|sends?|ships?|settles?|takes? (?:the|out|over|on)|carr(?:y|ies)|handles?)\b|"
    r"\b(?:our (?:cost|expense|budget|side|account)|at no cost|free of charge|for free|free|no cost|purchase order|expenses?|expensed|per diem|employer's|company card)\b"
)
"""Somebody else than the worker pays."""
_PAY = (
    r"\b(?:salary|wages?|stipend|hourly|payroll|weekly|monthly|earn\w*|bonus|allowance|honorarium|ctc|lpa|per (?:task|file|word|minute|hour|day|shift|week|month|session|visit)|(?:an?|each|every) (?:hour|day|week|month)|"
    r"overtime|commission|tips|rate|rates|benefits|vacation|pension|optional|voluntar\w+|if you (?:wish|like|choose|want)|discount\w*|paid (?:out|weekly|daily|within)|compensat\w+|up to)\b|[0-9] ?/ ?(?:h|hr|hour|day|task|week|month)"
)
_TRADE = (
    r"\b(?:customers?|clients?'|guests?|patients?|tenants?|landlord|students?|pupils?|parents|buyers?|shoppers?|merchants?|donors?|borrowers?|sales?|sell(?:s|ing)?|sold|revenue|turnover|funding|raised|budget|invoices? (?:for|from)|"
    r"tax|taxes|social (?:security|contributions?)|million|flat|apartment|rent|rental|accommodation|mystery|prizes?|tickets?|travel|hotel|conference|event|donation|grant|copyright|damage[sd]?|lost|replacement|dataset|rubric|label)\b"
)
_THING = r"\b(?:licen[cs]es?|seats?|kits?|starter pack|bundle|certificat\w+|exam|assessment|retake|course|modules?|registration|enrol?ment|re-?activation|activation|verification|console|key|badge|uniform|screening|clearance|medical|headset|carriage|courier|union card|permit|login|slot|subscription|dues|premium|bond|levy|contribution|tuition|induction|template|handbook|vest|plug-?in|vpn|software|hosting|notary|stamp|apostille|background check|listing|membership|report|file|dossier)\b"
"""What a job is said to need and no honest one sells."""
_GIVEN = r"\b(?:we|us|value|worth|gift|pays?|paid|reader|cheque|checks?|cashier|sent|send you|mailed|you (?:get|receive|keep|earn)|guarantor|fixed|provided|supplied|included|claim\w*|covers?|covered|subsid\w+|ours|settles|meets|waived|employer|company|agency|client|pris en charge|nous payons|conman|thank\w*|supposed|session|study|loan|lent|lend|per person)\b|\bpay:"
"""The sum goes to the worker, or is not asked for."""
_HONEST = (ELSEWHERE, _PAY, _TRADE)
_TILL = (
    r"(?:lipa na m-?pesa|m-?pesa|gcash|maya|jazz ?cash|easypaisa|(?:mtn )?momo|airtel money|tigo ?pesa|mobile money|opay|palmpay|bkash|nagad|oxxo|mercado ?pago|mb ?way|interac|boleto|blik|bizum|nequi|"
    r"yape|paytm|upi|phonepe|gpay|zelle|venmo|cash ?app|revolut|paybill|till|merchant code|pix)"
)

ASKED = (
    # the worker named as the payer, whatever else the clause speaks of
    Rule(
        PAID_BY_WORKER,
        needs=(rf"{AMOUNT}|{_COST}",),
        unless=(
            ELSEWHERE,
            r"\b(?:tax|taxes|social|hours|prizes?|damage[sd]?|optional|votes?|if you (?:wish|like|choose)|customers|rent|mileage|we|fine|parking|coverage|rides|answers?|questions?|notes|calls|visits|appointments?)\b",
        ),
    ),
    Rule(
        rf"\b(?:paid|payable|settled|cleared|borne|covered|booked|ordered|supplied|lodged|funded|arranged|contributed|acquired|taken up|taken out|put down|remitted) (?:[a-z]+ )?by (?:the |each |every |all |our |selected |successful |approved |incoming |new )*{_PERSON}\b",
        needs=(_COST, AMOUNT),
        unless=(ELSEWHERE, _TRADE),
    ),
    # a sum lodged, "contributed" or left as security
    Rule(
        rf"\b(?:commitment|caution|contribution|guarantee|security|surety|bond|deposit|pledge|reservation|indemnity|holding sum|dues|levy) (?:sum |amount |money |fee )?(?:of |is |at |: ?|\()(?:only |just )?{AMOUNT}",
        unless=(
            *_HONEST,
            r"\b(?:we|defined|employer|fund|bail|treasury|bank|holiday|escrow officer|matching|keeps|lends?)\b",
        ),
    ),
    # how it comes back
    Rule(
        r"\b(?:counted back|paid back|taken back|take it back|taken back|reimbursed|compensated|credited|credit line|refunded|returned|comes back|goes back|added|restored|recovered|given back|settled back) (?:[a-z]+ ){0,3}?(?:with|in|on|to|after|against|less|through|as|at|into|alongside) (?:a |an |the |your |their )?(?:[a-z]+ ){0,2}?(?:first|second|third|1st|2nd|3rd|opening|initial|fourth|[0-9]+|ten|twenty|thirty|forty|ninety|ninetieth|sixty|wear|payslip|line on|end of (?:the|your) (?:contract|probation)|full month)\b",
        needs=(AMOUNT, _COST),
        unless=(
            ELSEWHERE,
            _TRADE,
            r"\b(?:bonus|overtime|hourly|stipend|per (?:hour|task|word)|an hour|optional|receipts?|feedback|corrections|working days|business days|points|we credit|up to|documents?|salary:|allowance|passport|visa stamping|thank\w*|travel)\b|/ ?h",
        ),
        wide=True,
    ),
    # sums beside a till or a name, in the short way of a chat
    Rule(
        rf"\b(?:thru|through|via|by|to|on|using|in|with|en|con|por|par|no|na|kwa|sa) (?:our |the |my )?{_TILL}\b|\b{_TILL} (?:to|number|no\.?|manager|kwa|at)\b",
        needs=(
            r"\b(?:registration|registrat\w*|regn|re-?activat\w+|activat\w+|verification|licen[cs]e|modules?|gate ?pass|medical card|material|packet|paquete|uniforme?|kit|certificat\w*|dossier|inscri\w+|file|form|training|slot|seat|login|booking|access|acceso|acesso|traductor|taxa|frais|curso|id)\b",
            rf"{AMOUNT}|\b[0-9]{{1,3}}[,.][0-9]{{3}}\b|\b[0-9]{{3,5}}\b",
        ),
        unless=(
            *_HONEST,
            r"\b(?:we (?:pay|send)|paid|payouts?|payments? (?:is|are|every|by|through|via)|you (?:get|receive)|daily|salario|semana\w*|pagamos|pagamento|pago (?:semanal|quincenal|mensual)|diari[oa]|stamp)\b",
        ),
    ),
    Rule(
        rf"\b(?:registration|regn|re-?activation|activation|verification|file charges?|gate ?pass|joining|desk id|user id|worker id|login|portal|slot|invigilation|membership card|agreement charges?|id card) (?:is |are |fees? |charges? |costs? |only |just |for |of |: ?|= ?|- ?|@ ?)*{AMOUNT}|{AMOUNT} (?:for |ka |ki |as |only |towards )?(?:the |your |account )*(?:registration|re-?activation|activation|verification|file charges?|gate ?pass|medical card|joining|assessment entry|slot|booking)\b",
        unless=(
            *_HONEST,
            r"\b(?:business|vehicle|gst number|car|free|company|receptionist|was sent|credited to you)\b| 0\b",
        ),
    ),
    # the price of what the job is said to need
    Rule(
        rf"{_THING}(?: [a-z]+){{0,3}} ?(?:is|costs?|comes to|at|of|:|-|=|\(|,|for) ?(?:only |just |about |currently |now )?{AMOUNT}",
        unless=(*_HONEST, _GIVEN),
    ),
)
"""Rules of `upfront_fee`."""

ASKED_HITS = (
    "The proctoring, €48, is borne by each grader.",
    "Style test and tuition: $60, paid by the successful linguist.",
    "The vetting report (£44) is billed to the interpreter.",
    "The console key is £31. As soon as it is settled, your login is issued.",
    "The headset is taken from our appointed dealer: you order it for $85.",
    "A second sitting of the exam is booked for $30.",
    "A caution sum of $120 secures the tablet.",
    "The exam is 40 USD and is counted back after your first twenty hours.",
    "Kit and form 2,300 by M-Pesa to manager.",
    "Reactivation 650 KES, then you work again.",
    "Kit 1,900: do the transfer and send screenshot.",
    "The proofing template is $26.",
    "A handbook is mandatory, $24.",
    "Kindly remit 1,750 and you are in.",
    "Dues of $33. Whoever has unpaid dues stays in the queue.",
    "Le dossier, 35 €, reste à acquitter par les candidats.",
    "Biaya sertifikat Rp 90.000 ditransfer dulu.",
)
ASKED_MISSES = (
    "The exam, €48, is paid by the agency.",
    "The headset ($85) is billed to our office.",
    "Trainees are paid $60 for the induction.",
    "The $40 allowance is added to your second payslip.",
    "We send a test transfer of 1 USDT to your wallet.",
    "You receive $21 for each form that you send.",
    "Customers pay a caution sum of $120 for the tablet.",
    "The certificate is optional, $30.",
    "Le dossier, 35 €, est pris en charge : nous payons les frais.",
    "El examen, 25 USD, lo paga la empresa.",
)
