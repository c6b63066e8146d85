"""Fees: the worker is asked to pay, in any disguise, before being paid.

Who pays whom decides. Honest postings mention fees more often than scams do, so a fee word alone
says nothing: a rule wants a payment by the reader, and gives way to a negation, to a warning, to
an employer who pays, and to clauses about other people's money.
"""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import (
    EMPLOYER_PAYS,
    MONEY,
    PAID_BY_WORKER,
    SALE_CONTEXT,
    WORKER_PAYS,
    WORKER_SETTLES,
)

_SUM = rf"(?:{MONEY}|\b[nr]?[0-9]{{1,3}},[0-9]{{3}}\b|\b[nr][0-9]{{3,5}}\b)"
"""An amount; also the bare "1,500" and "N5000" of a chat."""
_FOR = (
    r"(?:registration|regn|reg|enrol?lment|training|trainee|course|coursework|certificat\w+|onboarding|on-boarding|processing|application|activation|"
    r"admin\w*|software|licen[cs]e|licensing|membership|member|panel|security|refundable|non-refundable|caution|commitment|joining|sign[- ]?up|verification|vetting|"
    r"background[- ]checks?|background|screening|clearance|kit|starter[- ](?:kit|pack)|starter|equipment|laptop|headset|device|material|materials|handling|document\w*|paperwork|file|form|"
    r"visa|work[- ]permit|medical|police|insurance|id[- ]card|id|badge|uniform|platform|access|account|portal|assessment|test|exam|interview|"
    r"gate[- ]?pass|courier|delivery|shipping|stamp|agreement|facilitation|placement|agent|agency|consultan\w+|compliance|profile|slot|seat|token|booking|"
    r"reservation|upgrade|unlock\w*|maintenance|server|workspace|setup|set-up|set up|induction|orientation|franchise|dbs|crb|good faith|earnest|advance|performance|"
    r"one[- ]time|upfront|up-front|initial|nominal|small|entry|service|intake|data entry|work|job|project|tool|tools|licence key|dashboard|candidate|annotator|labell?er|tasker|qualification)"
)
_FEE = (
    r"(?:fees?|charges?|costs?|deposits?|payments?|dues|contributions?|subscription|premium|bond|money|amount|guarantee|retainer|pledge|surcharge|collateral|surety|"
    r"lev(?:y|ies)|down ?payment|co-?pay|indemnity|reservation)"
)
_THING = (
    r"(?:licen[cs]e|licence key|software key|kit|module|enrol?ment|tuition|invigilation|induction|retake|certificat(?:e|ion)|badge|uniform|access card|id card|user id|login|seat|"
    r"reservation|activation|registration|joining|processing|medical|screening|clearance|background check|form|course|exam|stamp|stamp duty|headset|starter pack|bundle|boots|entry|slot)"
)
_PAID_WORK = (
    r"\b(?:direct deposit|payroll|payment (?:gateway|processing)|payments? (?:are|is|will be) (?:made|sent|released|processed)|get paid|paid (?:weekly|monthly|daily|out|per|every|on the)|"
    r"if you choose|optional|voluntar\w+|(?:was|were|been) sent|training is (?:paid|free)|paid training|free training|your (?:first |next )?(?:deposit|pay|payment|wages|salary) (?:arrives|lands|will arrive|is sent|goes|comes)|"
    r"per (?:hour|annum|year)|an hour|(?:dental|vision|life|health|medical|private) insurance|dependents|dependants|payday)\b"
)
"""A clause about what the worker earns."""
_ASKED = (
    rf"{WORKER_PAYS}|{PAID_BY_WORKER}|\b(?:payable|outstanding|pay(?:ment)? (?:is )?(?:required|due|first|before|now|today|via|to)|to be paid|must be (?:paid|cleared|settled|made)|is (?:due|required|mandatory|compulsory|collected|charged|taken|deducted|payable)|"
    r"are (?:due|required|mandatory|collected|charged|payable|outstanding)|applies|required (?:before|to|for)|mandatory|compulsory|before (?:you (?:start|begin|can|get|join)|we (?:can|issue|send|activate|start)|your|the (?:first|interview|training|work|project)|joining|starting|training|activation|access|interview)|"
    r"upfront|up front|in advance|non[- ]?refundable|refundable|refunded|returned|handed back|one[- ]time|(?:please|kindly|just) (?:pay|send|transfer|deposit|clear|settle)|to (?:activate|confirm|secure|reserve|unlock|proceed|block|hold|release|process|complete|begin|start) (?:your|the|this|it)?|"
    r"send (?:it|this|the|via)|share (?:the )?(?:screenshot|receipt)|screenshot of|proof of payment|friends (?:and|&) family|by card|your card|order it|bring (?:r[0-9]|rs|[$€£₹₱])|"
    r"phonepe|gpay|paytm|upi|neft|gcash|momo|m-?pesa|till|zelle|cash ?app|revolut|e-?wallet|usdt)\b|^pay |^[^a-z]*send "
)
_CHANNEL = (
    r"(?:paypal friends|friends (?:and|&) family|gcash|momo|zelle|venmo|cash ?app|upi|neft|rtgs|imps|revolut(?: tag)?|e-?wallet|paybill|till(?: number)?|m-?pesa|e-?transfer|pix|phonepe|"
    r"gpay|paytm|bkash|paynow|duitnow|qris|instapay|opay|palmpay|mobile money|(?:the|our|compliance|panel's|partner's) (?:compliance )?account|checkout|our (?:agent|partner|wallet|supplier|academy))"
)
_OTHERS_MONEY = (EMPLOYER_PAYS, SALE_CONTEXT)
_CHEAP = (*_OTHERS_MONEY, _PAID_WORK)

_WAGES = (
    r"\b(?:salary|wages?|stipend|hours?|hourly|payroll|payouts?|weekly|monthly|earn\w*|bonus|per (?:task|file|word|minute|hour|day|shift)|payslip|an hour|rate|ctc|lpa|honorarium|pays|"
    r"travel|deductible|vacation|401|benefits|allowance|home-office)\b|/ ?h"
)
_NOT_ASKED = r"\b(?:customers?|clients?|fans|million|employees|gift card|voucher|paid|sessions?|we|our name|reported)\b|[0-9] ?(?:/|per|an|a) ?(?:h|hr|hour|day|week|task|min|image|file|piece|month)"
_OPENS = (
    r"\b(?:access|slots?|seats?|batch|login|id|kit|despatched|dispatched|activated|opens?|opened|released?|issued|unlocks?|switched on|generated|arranged|confirmed|emailed|reserved|scheduled|"
    r"starts?|begins?|lapsed|lapses|interviews?|tasks?|sets?|withdraw\w*)\b"
)
_TASK = r"(?:tasks?|orders?|levels?|sets?|vip|package|combination|combo|optimi[sz]ation|data sets?|reviews?|mission|round|batch|products?|workbench|dashboard|work account|task account|missions|tugas|tareas?|tarefas?|aufgaben|taches?|задани)"
_TIER = r"(?:vip ?[0-9]?|(?:level|tier|lane|shelf|package|pack|plan|parcel|set|batch|block|stage)s?(?: ?[0-9]| [a-e]| gold| silver)?|gold|silver|premium)"
_OWN_MONEY = r"(?:float|stake|escrow|reserve|collateral|performance bond|completion bond|bond|pre-?position|working balance|credit|package value|capital|guarantee|komitmen|modal)"
_KEPT = r"(?:wallet|account|balance|cabinet|workspace|system|portal|pool|desk|card)"
_PERCENT = r"[0-9]+(?:\.[0-9]+)? ?(?:%|percent|per cent)"
_HONEST_WORK = (
    r"\b(?:customers?|clients?'|users?|we (?:deposit|pay|fund|load|upgrade)|direct deposit|direct-deposited|ledger|budget|p&l|mobile|airtime|vouchers?|wallet top[- ]?ups?|tickets|rubric|batter\w+|vehicles?|fuel card|drinks|shelves|"
    r"time off|vacation|holidays?|pension|invest in (?:our|your)|per hour|an hour|label|annotations?|csv|repository)\b"
)
"""Top-ups, levels and balances that are part of honest work."""

flag(
    "upfront_fee",
    "fees",
    title="Asks you to pay first",
    meaning="1 if the worker is asked to pay for training, registration, software, a check, a visa or the like",
    explanation="It asks you to pay before you have been paid. Real employers don't charge for a job.",
    rules=[
        # a fee by its name
        Rule(rf"\b{_FOR}(?: (?:and|&|or) {_FOR})? {_FEE}\b", needs=(_ASKED,), unless=_CHEAP),
        Rule(
            rf"\b{_FEE} ?(?:of|is|:|-|=|amounts to|for|worth|comes to|\()? ?(?:only |just |about |a |around )?{_SUM}|{MONEY} (?:[a-z-]+ ){{0,2}}{_FEE}\b",
            needs=(_ASKED,),
            unless=_CHEAP,
        ),
        Rule(
            rf"\b{_THING} ?(?:is|costs?|at|of|:|-|=|\()? ?(?:only )?{_SUM}|{_SUM} (?:account )?{_THING}\b",
            needs=(_ASKED,),
            unless=(*_CHEAP, r"\b(?:bonus|we give|allowance|up to|per (?:task|file|minute))\b"),
        ),
        # the worker as payer
        Rule(
            WORKER_PAYS,
            after=(
                rf"^(?: [a-z0-9&',/-]+){{0,6}}? ?{_SUM}|^ (?:for )?(?:the |a |an |your |this |that |its |small |one-time )*(?:[a-z-]+ ){{0,2}}(?:fees?|charges?|deposit|bond|dues|levy|guarantee|(?:cost|price) of|premium|licen[cs]e|exam|certificate|course|headset|subscription|tuition)\b",
            ),
            unless=(
                *_CHEAP,
                r"\b(?:small contribution|you to pay for|coverage|salary)\b",
            ),
        ),
        Rule(
            WORKER_SETTLES,
            after=(r"^ (?:it|that|this|them|both|the (?:amount|sum|bill|invoice))\b",),
            needs=(_SUM,),
            unless=_CHEAP,
            wide=True,
        ),
        Rule(
            PAID_BY_WORKER,
            needs=(
                rf"{_SUM}|\b(?:fees?|charges?|cost|costs|deposit|bond|premium|licen[cs]e|kit|exam|certificate|course|subscription|tuition|sum)\b",
            ),
            unless=_CHEAP,
        ),
        Rule(
            r"\b(?:pay|send|transfer|deposit|remit|settle|clear|load|purchase|cash ?app|zelle|venmo|e-?transfer|make (?:a |the )?payment of|i-send ang|i-?gcash)\b",
            before=(
                r"(?:^|[.!?:;,-] ?|\b(?:please|kindly|just|pls|plz|simply|then|and|now|must|so|first|only|(?:to|before) (?:start|begin|activate|confirm|secure|reserve|join|proceed|register|unlock|book|continue|get started|qualify|receive)(?: [a-z]+){0,6},?) )$",
            ),
            after=(
                rf"^(?: (?:the|a|an|in|over|us|me|him|her|your|my|our|this|that|only|just|about|of|as|for|small|amount|sum|fee|fees|registration|training|refundable|initial|deposit|first|charges?|payment|token|[a-z]+ fee))* ?{_SUM}|^(?: [a-z&',/-]+){{0,2}} (?:fees?|charges?)\b",
            ),
            unless=(
                *_CHEAP,
                r"\b(?:customers?|guests|you(?:'ll)? (?:get|earn|receive)|gift cards?|pay(?: rate| range)?(?: is|:| shows| starts| from)|weekly on|per hour|hourly)\b|[0-9] ?/ ?h",
            ),
        ),
        # what is paid comes back, or opens the door
        Rule(
            r"\b(?:refund(?:ed|able)?|reimburses?|reimbursed|returned|returns|returnable|(?:get|gets|got|have|has|comes?|lands?|give|given|handed|credited|netted|paid|pay|goes) (?:it |this |that |you |the (?:amount|money|sum) )?back|"
            r"money back|adjusted|expense it|set off|set against|offset|recovers?|claim it back|comes in your|credits? it|credited (?:after|against|to you)|deducted from your first)\b",
            needs=(
                rf"{_SUM}|\b(?:fees?|deposit|charges?|payment|amount|kit|licen[cs]e|bond|sum|guarantee|enrol?ment|certificate)\b",
                r"\b(?:first (?:pay\w*|salary|month|week|invoice|assignment|batch|tasks?|project|milestone|statement|wage|payslip|cheque|check|session|delivery|year)|1st (?:salary|pay\w*|month)|second (?:pay\w*|week|bounty|month|invoice|quarter)|third (?:pay\w*|invoice)|milestone|month (?:one|two|three|six)|the [0-9]+th|"
                r"with (?:your|the) (?:first|pay)|after (?:your|\d+|one|two|three|six|ten|first|completing|training|completion|probation|the [0-9a-z]+ (?:day|study|task|batch))|once (?:you|the|your)|on completion|upon completion|at graduation|your first|when you (?:finish|complete|leave)|with your)\b",
            ),
            unless=(
                *_OTHERS_MONEY,
                r"\b(?:travel|relocat\w+|tickets?|bus|train|fare|receipts?|mileage|fuel|sample|documents?|boots|renewal)\b",
            ),
        ),
        Rule(
            r"\b(?:receipt of|(?:up)?on receipt|receipt number|utr number|non-payment|late payment|once paid|without (?:payment|confirmation number)|(?:after|upon|on|once|until|against|subject to) (?:the |your |full |successful )*(?:payment|remittance|invoice is settled|fee is)|"
            r"(?:the |your )(?:payment|transfer|amount|fee|invoice|contribution|receipt|deposit|money) (?:is |has been |has )?(?:arrives?|arrived|clears|cleared|lands|reflects|received|confirmed|verified|settled|logged|posted)|"
            r"once you(?:'ve| have)? (?:paid|settled|transferred|sent)|after (?:paying|you pay|transferring))\b",
            needs=(
                _SUM,
                _OPENS,
            ),
            unless=(*_CHEAP, r"\bsigned\b"),
            wide=True,
        ),
        Rule(
            r"\b(?:buy|purchase|order|get|acquire|procure|obtain|bought|purchased|ordered|complete|taken out) (?:[a-z0-9'-]+ ){0,6}(?:from|through|via|with|by|in) (?:our|the|a|this) (?:[a-z-]+ ){0,3}(?:vendor|supplier|partner|store|shop|dealer|seller|link|reseller|distributor|provider|agent|coordinator|travel desk|academy)\b",
            needs=(rf"{_SUM}|\b(?:kit|licen[cs]e|headset|laptop|device)\b",),
            unless=(
                *_CHEAP,
                r"\b(?:customers?|clients?|discount|optional|recipe|ingredients|we (?:buy|order|purchase))\b",
            ),
        ),
        # a sum beside the till it goes to
        Rule(
            rf"\b{_CHANNEL}\b",
            before=(rf"{_SUM}[^.!?\n]{{0,60}}$",),
            needs=(
                rf"\b(?:{_FEE}|{_THING}|security|code|id|access|training|file|stamp|pass|card|check)\b",
                rf"\b(?:to|via|through|by|thru|friends|send|at) (?:[a-z]+ )?{_CHANNEL}|{_SUM} (?:[a-z]+ )?{_CHANNEL}",
            ),
            unless=(
                *_OTHERS_MONEY,
                r"\b(?:payouts?|weekly|daily|monthly|salary|stipend|wages|bonus|earn\w*|honorarium|you(?:'ll| will)? (?:receive|get)|we (?:send|transfer)|(?:was|been) sent|sent to you|paid (?:to you|out|same day|every|by paypal|fridays?|mondays?)|will be refunded|reimbursed|up to|company till)\b|[0-9] ?(?:/|per|an) ?(?:h|hour|day|task|min)",
            ),
        ),
        Rule(
            r"\b(?:at (?:your|their) own (?:cost|expense)|own pocket|self[- ]?(?:paid|financed)|from your (?:own )?(?:pocket|money|savings))\b",
            needs=(
                r"\b(?:training|course|software|licen[cs]e|seat|kit|certificat\w+|exam|background|visa|registration|onboarding|headset|equipment|check|ticket|uniform|materials?)\b",
            ),
            unless=_CHEAP,
        ),
        Rule(
            r"\b(?:by (?:credit |debit )?card|on (?:your|their) (?:own )?card|(?:to|from) (?:your|the) (?:contributor |work )?wallet|in a single payment|over the counter)\b",
            before=(
                r"\b(?:paid|payable|settled|placed|billed|invoices?|collected|charged|taken|bought|booked|put|puts|purchased|usd|eur|gbp)\b",
            ),
            needs=(_SUM,),
            unless=(*_CHEAP, r"\b(?:card payments|travel|hotel|refund)\b"),
        ),
        Rule(
            r"\b(?:security|caution|joining|booking|registration|token) (?:money|amount)\b|\bsecurity (?:jama|dena|towards)|\bcaution fee\b",
            unless=(*_CHEAP, r"armou?red|transport of|guard"),
        ),
        Rule(
            r"\b(?:salary advance|advance (?:of|on) (?:your |the )?(?:salary|wages|pay)|ticket|air ?fare|visa|work permit)\b",
            needs=(
                r"\b(?:recovered|deducted|repaid|repay|paid back|worked off|owed?|becomes due|bear|borne by|candidate (?:must|to|has to|will|should) (?:pay|bear)|you (?:must|will|need to|have to|should) (?:pay|settle|cover|clear))\b",
                rf"{_SUM}|\b(?:from (?:your|the|his|her) (?:salary|wages|pay)|by (?:you|the candidate|the worker)|instal?ments?|before (?:you|departure|travel|flying)|months)\b",
            ),
            unless=(
                *_CHEAP,
                r"\b(?:pro rata|leave (?:early|before)|resign|quit|allowance|optional)\b",
            ),
        ),
        # a sum that is simply asked for
        Rule(
            rf"\b(?:there is|there's|comes with|carries|subject to|only thing|needs?|requires?|takes|asks? for|sets? you back|costs? (?:you|u))(?: a| an| one| the| small| one-time| refundable| nominal| token| just| only)* ?{_SUM}",
            unless=(*_CHEAP, _WAGES, _NOT_ASKED),
        ),
        Rule(
            rf"{_SUM} (?:[a-z-]+ ){{0,2}}(?:first|beforehand|one[- ]time|once only|today|now|before)\b",
            needs=(
                r"\b(?:pay|send|join|activate|slot|seat|kit|register|registration|access|account|code|id|form|level|pack)\b",
            ),
            unless=(*_CHEAP, _WAGES, _NOT_ASKED),
        ),
        # any talk of a payment beside a sum: proof of it, its link, its way back, its comfort
        Rule(
            r"\b(?:once only|one[- ]off|one[- ]time|single payment|non-?refundable|refundable|paid once|only once|fully refunded|up ?front|in advance|beforehand)\b",
            needs=(_SUM,),
            unless=(*_CHEAP, _WAGES),
        ),
        Rule(
            r"\b(?:once|after|until|upon|when|as soon as|against|unless)(?: (?:the|your|this|it|you've|our|full|first|have|has|been|is|are|successful))+ (?:paid|settled|cleared|payment|deposit|transfer|transferred|fee|contribution|ordered|sum|amount|premium)\b",
            needs=(_SUM, _OPENS),
            unless=(*_CHEAP, _WAGES),
            wide=True,
        ),
        Rule(
            r"\b(?:send|keep|upload|attach|forward|share|show|screenshot|enter|quote|reply with)(?: (?:me|us|a|the|your|of|here|back|to|it|in|with|and|photo|picture|copy|screenshot|clear|payment|transfer|bank|transaction|deposit))* (?:(?:payment|transfer|deposit) receipt|screenshot|proof|slip|utr|confirmation number|(?:transaction|mpesa|m-pesa) (?:id|number|code))\b",
            needs=(_SUM,),
            unless=_OTHERS_MONEY,
            wide=True,
        ),
        Rule(
            r"\b(?:payment|pay|checkout) (?:link|page|portal|instructions)\b|\b(?:you|candidates?|applicants?|members?)(?:'ll| will| then)? (?:receive|get|be sent) (?:an |the |our )?(?:invoice|bill|payment link|qr)\b|\binvoice (?:is|will be) (?:attached|emailed|below)|\bat checkout\b",
            unless=(
                *_OTHERS_MONEY,
                r"\b(?:e-?commerce|cart|shoppers?|qa|api|engineer\w*|product|payroll|wages|frontend|retail|till)\b",
            ),
        ),
        Rule(
            r"\b(?:slots?|seats?|spots?|places?|login|ids?|account|kit|batch)\b (?:is|are|will be|gets?|can be) (?:held|secured|reserved|locked|kept|confirmed|booked|issued|released|assigned|activated|opened|created|generated|dispatched|sent) (?:with|for|against|upon|once|after|when|only|as soon as|the moment)\b",
            needs=(_SUM,),
            unless=(*_CHEAP, _WAGES),
            wide=True,
        ),
        Rule(
            r"\b(?:first|second|third|next|final|1st|2nd|3rd) (?:[a-z-]+ )?(?:pay\w*|salary|invoice|statement|wages?|payslip|milestone|cheque|check|payout|settlement|withdrawal|cutoff|cycle|month|batch)\b",
            before=(
                r"\b(?:refund\w*|reimburs\w+|return(?:s|ed|able)|back|credited|credits|adjusted|netted|set (?:off|against)|recover(?:s|ed|able)|offset|expense[sd]?|comes|repaid|claim|cancell?ed)\b[^.!?\n]{0,45}$",
            ),
            needs=(
                _SUM,
                rf"\b(?:{_FEE}|{_THING}|code|access|account|headset|pass|card|software|it is|this is)\b",
            ),
            unless=(
                *_OTHERS_MONEY,
                r"\b(?:travel|relocat\w+|tickets?|bus|train|fare|mileage|fuel|bonus|receipts?|boots|sick|holiday|insurance|in part|pro rata|bank it|lent|hourly|shift|allowance)\b|[0-9] ?/ ?h|salary [0-9]",
            ),
            wide=True,
        ),
        Rule(
            r"\b(?:first|before (?:that|this|we|you|the|your|starting|joining)(?: [a-z]+){0,4},?) (?:you )?(?:just |only |please |kindly |simply )?(?:pay|buy|settle|send|transfer|load|put|place|deposit|purchase|order|cover|clear)\b|\b(?:pay|buy|settle|transfer|load|purchase|order|cover|clear)\b(?: [a-z0-9$€£₹]+){0,5} (?:first|beforehand|before (?:you|we|your|the|starting|joining))\b",
            needs=(_SUM,),
            unless=(*_CHEAP, _WAGES, r"\bclients?\b|million|customers|funding"),
        ),
        Rule(
            rf"\b(?:subscription|licen[cs]e|seat|pass|membership|package|pack|kit|bundle|module|course|certificat(?:e|ion)|exam|token|software|vpn|headset|badge|slot|portal)\b[^.!?\n]{{0,25}}(?:\(|costs? |is |at |for |of |: ?|, |- |= ?){_SUM}",
            needs=(
                r"\b(?:you|your|u|candidates?|applicants?|everyone|members?|must|required|need|needs|first|buy|order|to (?:start|begin|join))\b",
            ),
            unless=(
                *_CHEAP,
                _WAGES,
                r"\b(?:we|us|our (?:expense|name)|free|reimburs\w+|clients?|reported)\b",
            ),
        ),
        Rule(
            r"\b(?:is|it's|that's|isn't|this is)(?: not)? (?:a |an |any )?(?:fee|cost|charge|payment|purchase|investment|expense)(?:,| -|;| but|: )|\bnot (?:a|an) (?:fee|cost|charge|payment|purchase|investment|expense|sale)[,;]? (?:but|it|only|just|as|because|since|you|rather)|"
            r"\b(?:(?:money|amount|deposit|stake|sum|balance|value|credit) (?:is|stays|remains|are) (?:yours|safe|held|parked)|(?:stays?|remains?|still) (?:all )?(?:yours|in your name|under your name|your own|your property))\b|\bcost[- ]neutral|\bheld in (?:trust|escrow)|\bnever leaves your|\bcosts you nothing in the end",
            needs=(
                _SUM,
                rf"\b(?:{_FEE}|{_THING}|{_OWN_MONEY}|{_TASK}|pay|wallet|account|balance)\b",
            ),
            unless=(
                EMPLOYER_PAYS,
                _WAGES,
                r"\b(?:customers?|clients?|401|pension|choice|copyright|equipment|time)\b",
            ),
            wide=True,
            asserted=False,
        ),
        # other languages
        Rule(
            r"\b(?:cuota|tasa|inscripcion|matricula|deposito|fianza|cost[oe]|pago (?:unico|inicial|previo)|abono|garantia|aporte|licencia|capacitacion|uniforme|paquete|activar tu (?:perfil|cuenta))\b",
            needs=(
                r"\b(?:(?:debes?|tienes que|hay que|deberas?|pagas|abonas|depositas|transfieres|cubres|compras) |(?:se )?(?:paga|abona|deposita|transfiere|cubren?|compra) (?:al|en|una?|la|por|[$0-9])|(?:pagar|abonar|depositar|transferir|cubrir) |reembolsable|se (?:te )?(?:devuelve|descuenta|bonifican?|regresan?)|te l[oa] (?:regresan|devuelven)|de tu parte)",
                rf"{_SUM}|\b(?:antes de|previo|al inscribirse|primer (?:pago|sueldo))\b",
            ),
            unless=(
                r"\b(?:clientes?|alumnos|inquilino|apartamento|piso|corre por (?:nuestra )?cuenta|(?:por|de) nuestra (?:cuenta|parte)|a cargo de la empresa|nosotros pagamos|nuestra agencia|la (?:empresa|residencia|agencia) (?:\w+ )*(?:paga|cubre|asume)|cubre la|gratis|gratuit\w+|por palabra)\b",
            ),
        ),
        Rule(
            r"\b(?:pag(?:ar|a|ue|uem|ando)|deposit(?:ar|a|e)|transf(?:erir|ira|ere)|pix|recarreg(?:ar|a|ue)|invista|compr(?:ar|a|e)|cobrad[oa]|adquir(?:ir|a)|custa|coloc(?:ar|a|que))\b",
            needs=(
                rf"{_SUM}|\b(?:taxa|caucao)\b",
                r"\b(?:antes|primeir[oa]|inscricao|cadastro|curso|kit|ativar|ativacao|licenca|reservar|garantir|taxa|tarefas?|nivel|saldo|plataforma|comissao|devol\w+|reembols\w+|recuper\w+|liber\w+|pacote|uniforme|exame|certificad\w+|treinamento|caucao)\b",
            ),
            unless=(
                r"\b(?:clientes?|alunos|inquilino|aluguel|por nossa conta|(?:a|la|nuestra) (?:empresa|agencia)|nao (?:cobramos|pague)|pagamos|por (?:hora|palavra|minuto|tarefa|dia)|a hora|seman\w+|quinzenal|mensal|gratuit\w+|salario|receb\w+|curriculos?|ninguem|nota fiscal)\b",
            ),
        ),
        Rule(
            r"\b(?:certificado|matricula|inscricao|kit|curso|licenca)\b",
            needs=(_SUM, r"\b(?:via pix|por pix|devolvid[oa]|reembolsad[oa])\b"),
            unless=(r"\b(?:clientes?|alunos|por nossa conta|a empresa|gratuit\w+)\b",),
        ),
        Rule(
            r"\b(?:frais|caution|acompte|droits? d'inscription|cotisation|arrhes|formation|casque|acces a la plateforme|certificat)\b",
            needs=(
                r"\b(?:vous (?:les |la |le |l')?(?:payez|versez|reglez|avancez)|(?:a|doit|devez|faut|de) (?:payer|verser|regler|envoyer)|(?:etre|est|sont) (?:verses?|payes?|regles?|remboursables?)|par virement|remboursables?|(?:vous|on) .{0,12}rembourse\w*|vous sont rendus)\b",
                rf"{_SUM}|\b(?:avant (?:le|la|de)|premi(?:er|ere) (?:paie|salaire))\b",
            ),
            unless=(
                r"\b(?:clients?|locataire|loyer|pris en charge|a notre charge|frais de deplacement|notes? de frais|frais (?:kilometriques|bancaires)|nous (?:payons|prenons)|gratuit\w*|annonces)\b",
            ),
        ),
        Rule(
            r"(?:gebuhr|kaution|anzahlung|vorauszahlung|vorkasse|schulungskosten|unkostenbeitrag|startpaket|einmalzahlung|selbstbeteiligung|ausstellung|zertifikat)",
            needs=(
                r"\b(?:(?:be)?zahlen (?:sie|ist|vor)|(?:zu|sie|vorab|vorher) .{0,40}(?:be)?(?:zahlen|uberweisen|entrichten)|uberweis\w+|vorab|vor (?:beginn|start|dem)|fallig|zu entrichten|erstattet|zuruck\w*)\b",
                rf"{_SUM}|\b(?:vorab|vor (?:beginn|start|dem))\b",
            ),
            unless=(
                r"\b(?:kunden|mieter|wohnung|ubernehmen wir|wir ubernehmen|tragen wir|kostenlos\w*|kostenfrei)\b",
            ),
        ),
        Rule(
            r"\b(?:bayar|membayar|dibayar(?:kan)?|ditransfer|setor|menyetor|disetor|isi saldo|modal|melunasi|dikenakan|biaya|uang (?:jaminan|muka|pendaftaran))\b",
            needs=(
                r"\brp\.? ?[0-9]|[0-9] ?(?:rb|ribu|jt|juta)\b|\b(?:peserta|pelamar)\b",
                r"\b(?:dulu|sebelum|terlebih|setelah|pendaftaran|administrasi|seragam|pelatihan|aktivasi|jaminan|dikembalikan|diganti|balik|cair\w*|tugas|misi|saldo|akun|komisi|penarikan|mentor)\b",
            ),
            unless=(
                r"\b(?:tidak (?:ada|dipungut|memungut)|tanpa|gratis|ditanggung|dipinjami|pelanggan|nasabah|tagihan|topik|gaji|honor|per (?:hari|jam|bulan|minggu)|kami (?:bayar|tanggung)|bonus|dibayar (?:tiap|sore)|upah|uang makan)\b|/ ?hari",
            ),
        ),
        Rule(
            r"\b(?:magbayad|mag-?bayad|bayaran mo|bayad (?:muna|ka)|sagot mo|i-?send (?:ang|mo|lang)|i-?gcash|ipadala|pa-?gcash|lang pang)\b",
            needs=(
                _SUM,
                r"\b(?:fee|deposit|registration|training|medical|id|kit|uniform|activat\w+|reservation|slot|account|seat|pang\w*)\b",
            ),
            unless=(r"\b(?:walang|wala|libre|sagot (?:namin|ng)|customer)\b",),
        ),
        Rule(
            r"\b(?:registration|security|joining|training|form|file|id card|id|verification|laptop|processing|uniform|gate pass|agreement|kit|course|document)\b[a-z /&]{0,20}(?:ke|ka|ki|fees?|charges?|amount|paisa|paise|money|hone|me)\b",
            needs=(
                r"\b(?:dena|dene|jama|bharna|bharne|bharo|bhejo|bhejna|bhejne|pay kar\w*|karna hoga|lagega|lagenge|lagta|deposit kar\w*|transfer kar\w*|wapas|pehle)\b",
                rf"{_SUM}|\b(?:fees?|paisa|paise|charges?|amount)\b|[0-9]{{3,5}} (?:ka|ke|ki)\b",
            ),
            unless=(
                r"\b(?:nahi|nahin|koi .{0,20}nahi|bina|mat|free|zero|milta|milega|company (?:degi|deti|dega))\b",
            ),
        ),
        Rule(
            r"(?:вступительн|регистрационн|страхов|гарантийн|за обучени|за курс|взнос|залог|депозит|предоплат|активаци|пошлин|за доступ)",
            needs=(
                r"оплат|оплач|внес|внест|вносит|заплат|перевед|перевест|перечисл|пополн|верн[её]|вернут|стоит",
            ),
            unless=(
                r"бесплатн|за (?:наш )?счет компании|клиент|арендатор|квартир|не треб|не нужн|без |мы (?:оплачиваем|платим)|разметк|банк|не бер",
            ),
        ),
    ],
    hits=[
        "The proofing tool runs on a personal key; linguists order theirs for €40 and put the receipt in the folder.",
        "A surety of $90 is lodged by each grader and comes back after the second month.",
        "Your workstation is released once the fee is settled: £35 for the year.",
        "Ticket and visa are advanced to you and recovered from your salary over ten months, Rs 90,000 in all.",
        "Compliance pass £22, send via Revolut to our coordinator.",
        "There's a $12 login, then you are in.",
        "The €30 is not a fee but a guarantee, and the money stays yours.",
        "The portal seat is $45; you get the sum back with your third invoice.",
        "Headset 70 USD, billed to your card at checkout.",
        "Please load $20 so that the exam opens.",
        "Your id is issued once the transfer has cleared, Rs 800 in all.",
        "Share the payment screenshot with HR: 650 Rs.",
        "Para activar tu cuenta debes transferir 15 dólares y te lo devuelven con el primer pago.",
        "El uniforme se paga al entrar, 400 pesos, y se descuenta después.",
        "Para liberar o cadastro, transfira R$ 40 antes da entrevista.",
        "Le badge coûte 25 € : vous le réglez avant le début, il est remboursable, certificat compris.",
        "Das Zertifikat (45 Euro) ist vorab zu überweisen und wird später erstattet.",
        "Pelamar membayar biaya seragam Rp 120.000 sebelum hari pertama, nanti dikembalikan.",
        "Ipadala muna ang ₱400 para sa ID at uniform.",
        "ID card ke liye pehle Rs 300 jama karna hoga.",
        "Страховой взнос 900 руб оплачиваете сами, вернём с первой зарплатой.",
        "To start you pay a refundable $49 training fee, returned with your first salary.",
        "Selected annotators must settle the onboarding charge of INR 1,500 before the project ID is issued.",
        "There is a one-time software licence cost of 35 USD, payable by the candidate.",
        "You will buy the headset and the annotation licence from our approved vendor and we reimburse you later.",
        "Security money Rs 2000, return after 3 months.",
        "Send $25 to activate your account and we begin today.",
        "Your background check costs $60, payable by you, and it is credited back after the first two weeks.",
        "Se paga una cuota de inscripción de 20 USD antes de empezar.",
        "Pague a taxa de cadastro via Pix para liberar as tarefas.",
        "Vor Beginn ist eine Kaution von 80 € zu überweisen.",
        "Biaya administrasi Rp150.000 ditransfer dulu sebelum interview.",
        "Перед началом нужно внести залог 3000 руб, потом вернём.",
    ],
    misses=[
        "The seat licence is $49 and our client pays for it.",
        "The £40 check is settled by us before you start.",
        "Does the course cost $30? No, it is part of the job.",
        "Your first invoice is paid within two days, $300 for the batch.",
        "Rank replies about registration fees and deposits.",
        "The shop's customers pay a $20 deposit by card.",
        "We pay $15 by Zelle after your first session.",
        "La agencia paga la licencia de 30 USD antes de empezar.",
        "A taxa do certificado, R$ 60, é paga pela empresa: a empresa paga antes.",
        "Das Zertifikat kostet 50 Euro, die Kosten übernehmen wir vorab.",
        "Le badge à 20 € est pris en charge, vous ne payez rien avant le début.",
        "Biaya pelatihan Rp 200.000 ditanggung perusahaan sebelum mulai.",
        "Обучение и доступ за счёт компании, взнос 500 руб платить не нужно.",
        "We never charge a registration fee.",
        "Beware of anyone who asks you for a training fee.",
        "The background check fee is paid by us.",
        "Your first deposit arrives Friday.",
        "We help with the security deposit of the flat when you relocate.",
        "Advisers give fee-based advice to private clients.",
        "Tuition is reimbursed after the first year.",
        "There is no fee to apply, and training is paid.",
        "You will reconcile customers' deposits and process the fees that our clients pay.",
        "If a recruiter asks you to send $50 for equipment, it is a scam.",
        "We cover the visa costs and the work permit fee.",
        "Applicants pay nothing: no registration charges, no deposit.",
    ],
)

flag(
    "task_topup",
    "fees",
    title="Makes you put money in to keep working",
    meaning="1 if an account has to be topped up, recharged, unlocked or upgraded with the worker's money",
    explanation="It wants your own money in an account before tasks or earnings are released. That money does not come back.",
    rules=[
        # topping up
        Rule(
            r"\b(?:recharges?|recharg(?:ed|ing)|top[- ]?ups?|top(?:ping|ped)? up|isi saldo|recarga\w*|aufladen)\b",
            needs=(
                rf"\b(?:commission|withdraw\w*|earnings|profit|unlock|continue|next|negative|customer service|submit|vip|komisi|comision|comissao|lanjut)\b|\b(?:account|wallet|balance|level|saldo|cuenta|conta|konto|work|set|tasks?|orders?)\b.{{0,60}}(?:{_SUM}|\b[0-9]{{2,5}}\b|\b(?:first|before)\b)|(?:{_SUM}|\b[0-9]{{2,5}}\b).{{0,60}}\b(?:account|wallet|balance|level|saldo|cuenta|conta|konto|work|set|tasks?|orders?|usdt)\b",
            ),
            unless=(
                _HONEST_WORK,
                EMPLOYER_PAYS,
                r"\b(?:culture|relax|time|everyone|hum|seed phrase|failed withdrawals?|working hours|chatbots?|conversations?|training wallet)\b",
            ),
        ),
        Rule(
            r"\bnegative (?:balance|amount|value|account|figure)|\bbalance (?:goes|turns|went|is|shows|becomes|falls|dips|of)? ?(?:in|into |to |below )?(?:negative|minus|zero|red|short|-)|\bminus [$€£₹]?[0-9]|(?:shows|at|balance of) ?-(?:rm|rs)? ?[$€£₹]?[0-9]|"
            r"\b(?:clear|cover|make up|settle|even out) (?:the|your|that|this) (?:negative|shortfall|difference|deficit|minus)|\beven it out\b",
            needs=(
                rf"\b(?:account|{_TASK}|deposit|commission|top|clear|cover|settle|bring|even|system|ledger|withdraw\w*|closed)\b",
            ),
            unless=(
                r"\b(?:clients?|customers?|bank's|budget|p&l|company|this happens when|contributors noticed|library|bank account)\b",
            ),
        ),
        Rule(
            rf"\b(?:bring|brings|brought) (?:it back|it to zero|the (?:balance|account|total|{_KEPT})|your (?:balance|account))(?: back)?(?: up)?(?: to| level)\b|\b(?:difference|shortfall|missing (?:portion|part|amount)|remainder)\b[^.!?\n]{{0,30}} (?:placed|bridged|added|put in|paid in|made good)\b",
            unless=(r"\b(?:clients?|customers?|ledger|budget|payroll|skills?|office)\b",),
        ),
        # a sum put into an account that the work hangs on
        Rule(
            rf"\b(?:in|into|to|on|from) (?:the|your|ur|their|its|his|her|our) (?:[a-z]+ )?{_KEPT}\b",
            before=(
                rf"\b(?:deposits?|places?|puts?(?: in)?|loads?|keeps?|holds?|escrows?|stakes?|lodges?|pre-?funds?|adds?|opens? with|brings?|transfers?|requires?|needs?)\b[^.!?\n]{{0,40}}(?:{_SUM}|{_PERCENT}|\b[0-9]{{2,5}}\b)|\b(?:stake|reserve|its value|float|bond)\b",
            ),
            needs=(
                rf"\b(?:{_TASK}|jobs?|items?|listings?|commission|earn\w*|unlock\w*|opens?|levels?|tiers?|withdraw\w*|released?|reserved?|stake|accept|returned|rate)\b",
            ),
            unless=(
                _HONEST_WORK,
                EMPLOYER_PAYS,
                r"\b(?:we|payroll|salary is|bonus|stipend|paid into|wages)\b",
            ),
        ),
        Rule(
            rf"\b{_OWN_MONEY}\b",
            needs=(
                rf"\b(?:lodge[sd]?|carr(?:y|ies)|holds?|places?|placed|puts? in|acquire|from the (?:rater|worker|annotator)'s side|{_OWN_MONEY} (?:is|stays|remains|shows|isn't)|(?:your|the) {_OWN_MONEY}|pakai|isi)\b",
                rf"{_SUM}|{_PERCENT}|\b(?:released?|returns?|returned|comes? back|gives? it back|withdrawn|balik|keluar|flows? back|opens?)\b",
                rf"\b(?:{_TASK}|lots?|listings?|shelf|tier|misi|soal|earnings|reward|pay|fee|margin|honor|items?|block|hours?)\b",
            ),
            unless=(
                _HONEST_WORK,
                EMPLOYER_PAYS,
                r"\b(?:credit (?:card|check|analyst|union|score|note|risk)|tax credit|working capital|human capital|fund|investors?|market|venture|till float|portfolio|federal reserve|reserve (?:the right|bank)|guarantee (?:that|hours|period)|hours guarantee|loan|bank|academic|college)\b",
            ),
        ),
        Rule(
            rf"\b(?:deposit|advance|prepay\w*|pre-pay\w*|pre-?fund|invest|stake|load|pay in|inject)\b(?: [a-z0-9$€£.,-]+){{0,7}} (?:to |into |in |for |and |so |before |your |the )+(?:[a-z]+ ){{0,3}}(?:{_TASK}|account|wallet|workspace|work balance|queue)\b",
            needs=(
                r"\b(?:unlock|continue|receive|commission|withdraw\w*|profit|returned|back|higher|next level|release\w*|activate|vip|refund\w*|usdt|recharge|reset)\b",
            ),
            unless=(_HONEST_WORK, EMPLOYER_PAYS),
        ),
        # money in, more money out
        Rule(
            r"\b(?:comes? back|comes out|flows? back|drop back|gets? back|get it back|back (?:with|plus|within|bigger)|gives? you|returns?|released?|wapas|balik|recupere|zuruck|te devolvemos|get [0-9]+)\b|верн[её]тся|верн[её]м",
            before=(
                rf"\b(?:transfer|place|placed|put|puts|load|laden|pay in|prepaid|carry|buy|bought|advance|starter pack|dalo|jama|modal|cale|deposit|stake|plan|pack|packs|pack[s]? of|parcel price|your)\b[^.!?\n]{{0,50}}(?:{_SUM}|\b[0-9]{{2,6}}\b|\b(?:value|price|money|balance)\b)|пополн[^.!?\n]{{0,60}}[0-9]",
            ),
            after=(
                rf"^[^.!?\n]{{0,30}}(?:{_SUM}|\b[0-9]{{2,6}}\b|{_PERCENT}|\b(?:bigger|commission|reward|margin|profit|your fee|after \d+ days))|^ ?$|^[^.!?\n]{{0,6}}$",
            ),
            unless=(
                _HONEST_WORK,
                EMPLOYER_PAYS,
                r"\b(?:travel|receipts?|tax|books?|kit|recorder|phone|headset|laptop|device|parcels are|library|reimburs\w+|receive an?)\b",
            ),
        ),
        Rule(
            r"\b(?:both (?:amounts|are paid|return|release|come)|(?:stake|escrow|deposit|float|guarantee|bond|reserve|credit|capital|balance) and (?:the )?(?:pay|earnings|reward|commission|fee)|(?:commission|reward|earnings|fee) plus your|returns? with the (?:reward|commission)|together with the (?:commission|reward|profit)|along with the withdrawal|withdrawn together)\b",
            unless=(_HONEST_WORK,),
        ),
        # the work stops where the own money ends
        Rule(
            r"\b(?:exceeds?|above|more than|higher than|larger than|costlier than|dearer than|insufficient|short (?:by|of)|not enough)\b(?: [a-z']+){0,4} (?:balance|account|wallet|credit|float|funds)\b|\b(?:balance|account|wallet|credit) (?:is |too |was |are )*(?:low|small|not enough|insufficient|short|exceeded|overdrawn|negative|frozen|on hold)\b",
            needs=(
                r"\b(?:tasks?|sets?|orders?|items?|listings?|add|top|level|deposit|continue|unlock|withdraw\w*|rate|optimi\w+|boost\w*)\b",
            ),
            unless=(
                r"\b(?:customers?|clients?|bank|ledger|accounting|accounts|users?|tickets?|revenue)\b",
            ),
        ),
        Rule(
            r"\b(?:deposit|receiving|recharge|guarantee|merchant|usdt) (?:address|qr|account)\b|\b(?:customer service|service (?:desk|agent)|curator|mentor|coach|teacher|receptionist|finance(?: desk)?) (?:will |for |gives?|sends?|to |has )+(?:[a-z']+ ){0,4}(?:address|account|wallet|qr|recharge|top|deposit)\b",
            needs=(
                rf"\b(?:{_TASK}|commission|withdraw\w*|deposit\w*|top|recharge|back|earnings|balance|wallet|finance|place)\b",
            ),
            unless=(
                r"\b(?:customers?'|engineer\w*|shipping|chatbots?|assigned|query|queries|label|sepa|signed|tickets|being paid|bank has|merchant qr business|hotline)\b",
            ),
            wide=True,
        ),
        Rule(
            r"\b(?:(?:your|their|his|her|my|ur) own|own|personal) (?:money|funds?|capital|usdt|savings|card|wallet|balance|credit|cash|stake)\b",
            needs=(
                r"\b(?:tasks?|sets?|orders?|items?|listings?|top|level|deposit\w*|put|place\w*|load\w*|add\w*|back|return\w*|advance\w*|commission|scenario)\b",
                _SUM,
            ),
            unless=(
                r"\b(?:no|not|never|without|won't|bank account|trading firm|pension|save|wealth|paid to|paid into|hourly|invest|expenses|mission)\b",
            ),
            wide=True,
        ),
        Rule(
            r"\b(?:withdraw\w*|cash(?:ing)? out|released?|releases|payouts?|paid out|take out)\b(?: [a-z0-9']+){0,5} (?:only|until|once|after|when|unless|if)\b",
            after=(
                r"^(?: [a-z0-9']+){0,6} (?:sets?|balance|level|deposit|deposited|topped|top|orders?|zero|settled|cleared|vip|tier|tax|verified|guarantee|stake|mission|all tasks)\b",
            ),
            unless=(
                r"\b(?:customers?|clients?|minimum|bank transfer|carried over|product|software|funds release|approval)\b",
            ),
        ),
        Rule(
            r"\b(?:principal|capital|deposit|stake|advance|money|balance|value|float|funds?|amount)\b(?: [a-z']+){0,3} (?:plus|and|with|along with|together with|\+) (?:the |your |a |all |its )?(?:[0-9.]+ ?% |extra |small |agreed )?(?:commission|profit|reward|margin|earnings|interest)\b",
            needs=(
                r"\b(?:back|return\w*|released?|credited|withdraw\w*|get|receive|comes?|both)\b",
            ),
            unless=(
                r"\b(?:customers?|clients?|sales|salary|base|investors?|ledger|portfolio|bank|loans?|share)\b",
            ),
        ),
        # tiers and withdrawals for sale
        Rule(
            rf"\b(?:(?:join|enter|upgrade to|move to|choose|reach) (?:a |the |your )?{_TIER}|{_TIER} (?:opens?|unlocks?|needs|requires|with|costs?))\b",
            after=(
                rf"^[^.!?\n]{{0,40}}(?:{_SUM}|\b[0-9]{{2,5}} (?:in the|usdt)|\bstake\b|\breserve\b)",
            ),
            needs=(
                r"\b(?:usdt|deposit|stake|wallet|recharge|load|place|transfer|pay \$?[0-9]|one-time|private chat|prepaid|reserve|bond|cash app|plan money|float|withdraw\w*)\b",
            ),
            unless=(_HONEST_WORK, EMPLOYER_PAYS, r"\b(?:hourly|silver service|gold standard)\b"),
        ),
        Rule(
            r"\b(?:withdraw|withdrawals?|withdrawing|cash(?:ing)? ?out|payouts?|earnings|commission|retirar|retiro|saque|sacar|retirer|auszahl\w+|penarikan)\b",
            needs=(
                rf"\b(?:pay|settle|clear|deposit|top up|topping up|transfer|send|cover|recharge|remit|prepay|needs? to be paid|place|ahead of|guarantee|pagar|abonar|depositar|payer|verser|zahlen|bayar|magbayad)\b(?: [a-z0-9%$.,-]+){{0,6}} ?(?:{MONEY}|\b(?:in first|withdrawal|tax|taxes|levy|fee|deposit|charge|margin|stamp duty|balance|commission tax|verification|insurance|percent|guarantee|impuesto|taxa|gebuhr|biaya|pajak)|%)",
                r"\b(?:before|first|until|unless|only after|once|to (?:release|unlock|unfreeze|receive|get|complete|enable)|releases?|released? (?:after|once|when|on)|required|must|need to|have to|need [0-9]|pending|antes|primero|avant|zuerst|dulu|muna)\b",
            ),
            unless=(
                EMPLOYER_PAYS,
                SALE_CONTEXT,
                r"\b(?:minimum (?:payout|withdrawal)|no fees?|free of charge|without fees|students?|at any time|consent|withdrawal fee is ours|we (?:pay|cover))\b",
            ),
        ),
        Rule(
            r"\b(?:merge|merged|merging|combination|combo|combined|lucky|premium|bundle|prepaid|pre-paid) (?:order|orders|task|tasks|product|products|ticket|data|listings?|propert(?:y|ies)|set)\b",
            needs=(
                rf"{MONEY}|\b(?:deposit|top|cover|balance|advance|prepay\w*|fund|dalo|above|exceeds|value|transfer|account)\b",
            ),
            unless=(
                r"\b(?:customers?|shop|warehouse|real estate|estate agents?|buyers?|cheque|cleaning|delivers|software|projects?)\b",
            ),
        ),
        # other languages
        Rule(
            r"(?:пополн|внес|внест|вносит|клад[её]те|положит)",
            needs=(r"баланс|счет|кошел|кабинет|задани|вывод|usdt|аккаунт|блок|пакет",),
        ),
        Rule(
            r"\b(?:dalo|daalo|jama kar\w*|rakhna|rakhne|lena padta|lagana)\b|जमा कर",
            needs=(
                r"\b(?:task|set|pack|group|level|khata|khate)\b|सेट",
                r"\b(?:wapas|unlock|profit|commission|prepaid|pehle)\b|वापस|मुनाफ",
            ),
        ),
        Rule(
            r"\b(?:cale|verse|depose|laden|aufladen|einzahlen|recarg(?:ar|a|ue)|deposit(?:ar|a|e|en)|carreg(?:ar|a|ue)|setor|isi|modal)\b",
            needs=(
                r"\b(?:espace|compte|portefeuille|paket|konto|guthaben|cuenta|saldo|nivel|conta|tarefas?|tareas|misi|tugas|komitmen|soal)\b",
                r"\b(?:recupere|rembourse|zuruck|vorher|comision|retirar|desbloquear|comissao|sacar|liberar|balik|penarikan|keluar|komisi)\b",
            ),
        ),
    ],
    hits=[
        "Your board shows -$45; bring it to zero and both amounts are paid out.",
        "The shortfall is to be put in by the rater before the round closes.",
        "To accept a job you hold 15% of its price in your work account.",
        "Each checker carries a float of $70; it is released with the fee for the block.",
        "Put in 400 and get back 520 within the hour.",
        "Level C opens with 90 USDT in the wallet.",
        "This order is priced above your balance, so add the rest to continue.",
        "Ask your coach for the deposit address, the whole set unlocks at once.",
        "Use your own money for the first order, $60, and it is returned with the reward.",
        "Earnings can be withdrawn only after the last set is cleared.",
        "The principal and the commission come back together.",
        "Recarga tu cuenta con 20 USDT para desbloquear la comisión.",
        "Deposite no saldo da plataforma para liberar as tarefas e sacar.",
        "Vous déposez 30 € : chacun verse sur son compte et récupère 45 €.",
        "Zuerst das Guthaben aufladen, dann kommt alles mit Provision zurück.",
        "Isi saldo Rp100rb dulu untuk lanjut ke tugas berikutnya.",
        "Set kholne se pehle 500 jama karo, profit ke saath wapas.",
        "Внесите 30 USDT на рабочий счёт, чтобы открыть пакет.",
        "After 30 tasks, recharge your work account to continue and withdraw the commission.",
        "If a combination order appears the balance turns negative and you top up the difference.",
        "Deposit 100 USDT to unlock the next level of tasks and receive 30% commission.",
        "Withdrawals are released once you pay the 12% income tax in advance.",
        "Пополните баланс на 50 USDT, чтобы открыть задания.",
    ],
    misses=[
        "The balance of your account is shown each Friday.",
        "Level 2 pays $24 an hour and opens after 60 reviews.",
        "The bond desk of our bank hires an analyst.",
        "Take a holiday to recharge: 28 days off.",
        "Write test scenarios about negative balances of the bank's clients.",
        "Returned parcels go to the shelf with the premium orders.",
        "We advance the $40 for the first order and pay for your time.",
        "Sell prepaid recharge vouchers to customers in our shop.",
        "You may withdraw your earnings at any time; we charge no fee.",
        "Top up shelves and help customers at the till.",
        "Label battery recharge cycles in the data sets of our client.",
        "We never ask you to deposit money to unlock tasks.",
    ],
)
