"""Fees: the worker is asked to pay, in any disguise, before being paid.

Who pays whom decides. Honest postings mention fees more often than scams do, so a fee word alone
says nothing: a rule wants a payment by the reader, and gives way to a negation, to a warning, to
an employer who pays, and to clauses about other people's money.
"""

from scamcheck.signals.base import flag
from scamcheck.signals.fees_asked import (
    AMOUNT,
    ASKED,
    ASKED_HITS,
    ASKED_MISSES,
    PAID_ELSEWHERE,
)
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import (
    EMPLOYER_PAYS,
    OWN_MONEY,
    PAID_BY_WORKER,
    SALE_CONTEXT,
    TASK_WORD,
    WORKER_PAYS,
    WORKER_SETTLES,
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
_QUOTED = r"\b(?:supposed to|came up in|reported to)"
_OTHERS_MONEY = (EMPLOYER_PAYS, SALE_CONTEXT, PAID_ELSEWHERE, _QUOTED)
_CHEAP = (*_OTHERS_MONEY, _PAID_WORK)
_WAGES = (
    r"\b(?:salary|wages?|stipend|hours?|hourly|payroll|payouts?|weekly|monthly|earn\w*|bonus|per (?:task|file|word|minute|hour|day|shift)|payslip|an hour|rate|ctc|lpa|honorarium|pays|"
    r"travel|deductible|vacation|funding|investors|401|benefits|allowance|home-office)\b|/ ?h"
)
_NOT_ASKED = r"\b(?:customers?|clients?|fans|million|employees|gift card|voucher|paid|sessions?|we|our name|reported)\b|[0-9] ?(?:/|per|an|a) ?(?:h|hr|hour|day|week|task|min|image|file|piece|month)"
_OPENS = (
    r"\b(?:access|slots?|seats?|batch|login|id|kit|despatched|dispatched|activated|opens?|opened|released?|issued|unlocks?|switched on|generated|arranged|confirmed|emailed|reserved|scheduled|"
    r"starts?|begins?|lapsed|lapses|interviews?|tasks?|sets?|withdraw\w*)\b"
)
flag(
    "upfront_fee",
    "fees",
    title="Asks you to pay first",
    meaning="1 if the worker is asked to pay for training, registration, software, a check, a visa or the like",
    explanation="It asks you to pay before you have been paid. Real employers don't charge for a job.",
    rules=[
        # a fee by its name
        Rule(
            rf"\b{_THING} ?(?:is|costs?|at|of|:|-|=|\()? ?(?:only )?{AMOUNT}|{AMOUNT} (?:account )?{_THING}\b",
            needs=(_ASKED,),
            unless=(*_CHEAP, r"\b(?:bonus|we give|allowance|up to|per (?:task|file|minute))\b"),
        ),
        # the worker as payer
        Rule(
            WORKER_PAYS,
            after=(
                rf"^(?: [a-z0-9&',/-]+){{0,6}}? ?{AMOUNT}|^ (?:for )?(?:the |a |an |your |this |that |its |small |one-time )*(?:[a-z-]+ ){{0,2}}(?:fees?|charges?|deposit|bond|dues|levy|guarantee|(?:cost|price) of|premium|licen[cs]e|exam|certificate|course|headset|subscription|tuition)\b",
            ),
            unless=(
                *_CHEAP,
                r"\b(?:small contribution|you to pay for|coverage|salary)\b",
            ),
        ),
        Rule(
            WORKER_SETTLES,
            after=(r"^ (?:it|that|this|them|both|the (?:amount|sum|bill|invoice))\b",),
            needs=(AMOUNT,),
            unless=_CHEAP,
            wide=True,
        ),
        Rule(
            r"(?:^|[.!?:;,\n-] ?|\b(?:please|kindly|just|pls|plz|simply|then|and|now|must|so|first|only|(?:to|before) (?:start|begin|activate|confirm|secure|reserve|join|proceed|register|unlock|book|continue|get started|qualify|receive)(?: [a-z]+){0,6},?) )(?:pay|send|transfer|deposit|remit|settle|clear|load|purchase|cash ?app|zelle|venmo|e-?transfer|make (?:a |the )?payment of|i-send ang|i-?gcash)\b",
            after=(
                rf"^(?: (?:the|a|an|in|over|us|me|him|her|your|my|our|this|that|only|just|about|of|as|for|small|amount|sum|fee|fees|registration|training|refundable|initial|deposit|first|charges?|payment|token|[a-z]+ fee))* ?{AMOUNT}|^(?: [a-z&',/-]+){{0,2}} (?:fees?|charges?)\b",
            ),
            unless=(
                *_CHEAP,
                r"\b(?:customers?|guests|you(?:'ll)? (?:get|earn|receive)|gift cards?|pay(?: rate| range)?(?: is|:| shows| starts| from)|weekly on|hourly|per (?:hour|day|week|month))\b|[0-9] ?/ ?h",
            ),
        ),
        # bought where they say
        Rule(
            r"\b(?:purchas\w+|buy|buys|buying|order|orders|ordering|obtain\w*)\b(?: [a-z-]+){0,5} (?:from|through|via|at) (?:our|the (?:company|team)'?s?|a|an|the) (?:[a-z-]+ )?(?:certified|approved|authori[sz]ed|accredited|designated|recommended|preferred|trusted|partner|own)? ?(?:vendors?|suppliers?|dealers?|retailers?|seller)\b",
            needs=(
                r"\b(?:equipment|laptop|computer|software|licen[cs]e|kit|headset|tools?|materials?|device|workstation|home office|office supplies|uniform)\b",
            ),
            unless=(
                EMPLOYER_PAYS,
                r"\b(?:company card|purchase orders?|stock|customers?|procurement|clients?|budget|on our account|invoiced? to us|warehouse|negotiat\w+)\b",
            ),
        ),
        # what is paid comes back, or opens the door
        Rule(
            r"\b(?:refund(?:ed|able)?|reimburses?|reimbursed|returned|returns|returnable|(?:get|gets|got|have|has|comes?|lands?|give|given|handed|credited|netted|paid|pay|goes) (?:it |this |that |you |the (?:amount|money|sum) )?back|"
            r"money back|adjusted|expense it|set off|set against|offset|recovers?|claim it back|comes in your|credits? it|credited (?:after|against|to you)|deducted from your first)\b",
            needs=(
                r"\b(?:first (?:pay\w*|salary|month|week|invoice|assignment|batch|tasks?|project|milestone|statement|wage|payslip|cheque|check|session|delivery|year)|1st (?:salary|pay\w*|month)|second (?:pay\w*|week|bounty|month|invoice|quarter)|third (?:pay\w*|invoice)|milestone|month (?:one|two|three|six)|the [0-9]+th|"
                r"with (?:your|the) (?:first|pay)|after (?:your|\d+|one|two|three|six|ten|first|completing|training|completion|probation|the [0-9a-z]+ (?:day|study|task|batch))|once (?:you|the|your)|on completion|upon completion|at graduation|your first|when you (?:finish|complete|leave)|with your)\b",
                rf"{AMOUNT}|\b(?:fees?|deposit|charges?|payment|amount|kit|licen[cs]e|bond|sum|guarantee|enrol?ment|certificate)\b",
            ),
            unless=(
                *_OTHERS_MONEY,
                r"\b(?:travel|relocat\w+|tickets?|bus|train|fare|receipts?|mileage|fuel|sample|documents?|boots|renewal|up to|half of)\b",
            ),
        ),
        Rule(
            r"\b(?:receipt of|(?:up)?on receipt|receipt number|utr number|non-payment|late payment|once paid|without (?:payment|confirmation number)|(?:after|upon|on|once|until|against|subject to) (?:the |your |full |successful )*(?:payment|remittance|invoice is settled|fee is)|"
            r"(?:the |your )(?:payment|transfer|amount|fee|invoice|contribution|receipt|deposit|money) (?:is |has been |has )?(?:arrives?|arrived|clears|cleared|lands|reflects|received|confirmed|verified|settled|logged|posted)|"
            r"once you(?:'ve| have)? (?:paid|settled|transferred|sent)|after (?:paying|you pay|transferring))\b",
            needs=(
                AMOUNT,
                _OPENS,
            ),
            unless=(*_CHEAP, r"\bsigned\b"),
            wide=True,
        ),
        Rule(
            r"\b(?:buy|purchase|order|get|acquire|procure|obtain|bought|purchased|ordered|complete|taken out) (?:[a-z0-9'-]+ ){0,6}(?:from|through|via|with|by|in) (?:our|the|a|this) (?:[a-z-]+ ){0,3}(?:vendor|supplier|partner|store|shop|dealer|seller|link|reseller|distributor|provider|agent|coordinator|travel desk|academy)\b",
            needs=(rf"{AMOUNT}|\b(?:kit|licen[cs]e|headset|laptop|device)\b",),
            unless=(
                *_CHEAP,
                r"\b(?:customers?|clients?|discount|optional|recipe|ingredients|we (?:buy|order|purchase))\b",
            ),
        ),
        # a sum beside the till it goes to
        Rule(
            rf"\b{_CHANNEL}\b",
            before=(rf"{AMOUNT}[^.!?\n]{{0,60}}$",),
            needs=(
                rf"\b(?:to|via|through|by|thru|friends|send|at) (?:[a-z]+ )?{_CHANNEL}|{AMOUNT} (?:[a-z]+ )?{_CHANNEL}",
                rf"\b(?:{_FEE}|{_THING}|security|code|id|access|training|file|stamp|pass|card|check)\b",
            ),
            unless=(
                *_OTHERS_MONEY,
                r"\b(?:payouts?|weekly|daily|monthly|salary|stipend|wages|bonus|earn\w*|honorarium|you(?:'ll| will)? (?:receive|get)|we (?:send|transfer)|(?:was|been) sent|sent to you|paid (?:to you|out|same day|every|by paypal|fridays?|mondays?)|will be refunded|reimbursed|up to|company till)\b|[0-9] ?(?:/|per|an) ?(?:h|hour|day|task|min)",
            ),
        ),
        Rule(
            r"\b(?:by (?:credit |debit )?card|on (?:your|their) (?:own )?card|(?:to|from) (?:your|the) (?:contributor |work )?wallet|in a single payment|over the counter)\b",
            before=(
                r"\b(?:paid|payable|settled|placed|billed|invoices?|collected|charged|taken|bought|booked|put|puts|purchased|usd|eur|gbp)\b",
            ),
            needs=(AMOUNT,),
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
                rf"{AMOUNT}|\b(?:from (?:your|the|his|her) (?:salary|wages|pay)|by (?:you|the candidate|the worker)|instal?ments?|before (?:you|departure|travel|flying)|months)\b",
            ),
            unless=(
                *_CHEAP,
                r"\b(?:pro rata|leave (?:early|before)|resign|quit|allowance|optional)\b",
            ),
        ),
        # a sum that is simply asked for
        Rule(
            rf"\b(?:there is|there's|comes with|carries|subject to|only thing|needs?|requires?|takes|asks? for|sets? you back|costs? (?:you|u))(?: a| an| one| the| small| one-time| refundable| nominal| token| just| only)* ?{AMOUNT}",
            unless=(*_CHEAP, _WAGES, _NOT_ASKED),
        ),
        Rule(
            rf"{AMOUNT} (?:[a-z-]+ ){{0,2}}(?:first|beforehand|one[- ]time|once only|today|now|before)\b",
            needs=(
                r"\b(?:pay|send|join|activate|slot|seat|kit|register|registration|access|account|code|id|form|level|pack)\b",
            ),
            unless=(*_CHEAP, _WAGES, _NOT_ASKED),
        ),
        # any talk of a payment beside a sum: proof of it, its link, its way back, its comfort
        Rule(
            r"\b(?:once only|one[- ]off|one[- ]time|single payment|non-?refundable|refundable|paid once|only once|fully refunded|up ?front|in advance|beforehand)\b",
            needs=(AMOUNT,),
            unless=(*_CHEAP, _WAGES),
        ),
        Rule(
            r"\b(?:send|keep|upload|attach|forward|share|show|screenshot|enter|quote|reply with)(?: (?:me|us|a|the|your|of|here|back|to|it|in|with|and|photo|picture|copy|screenshot|clear|payment|transfer|bank|transaction|deposit))* (?:(?:payment|transfer|deposit) receipt|screenshot|proof|slip|utr|confirmation number|(?:transaction|mpesa|m-pesa) (?:id|number|code))\b",
            needs=(AMOUNT,),
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
            r"\b(?:first|second|third|next|final|1st|2nd|3rd) (?:[a-z-]+ )?(?:pay\w*|salary|invoice|statement|wages?|payslip|milestone|cheque|check|payout|settlement|withdrawal|cutoff|cycle|month|batch)\b",
            before=(
                r"\b(?:refund\w*|reimburs\w+|return(?:s|ed|able)|back|credited|credits|adjusted|netted|set (?:off|against)|recover(?:s|ed|able)|offset|expense[sd]?|comes|repaid|claim|cancell?ed)\b[^.!?\n]{0,45}$",
            ),
            needs=(
                AMOUNT,
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
            needs=(AMOUNT,),
            unless=(*_CHEAP, _WAGES, r"\bclients?\b|million|customers|funding"),
        ),
        Rule(
            r"\b(?:is|it's|that's|isn't|this is)(?: not)? (?:a |an |any )?(?:fee|cost|charge|payment|purchase|investment|expense)(?:,| -|;| but|: )|\bnot (?:a|an) (?:fee|cost|charge|payment|purchase|investment|expense|sale)[,;]? (?:but|it|only|just|as|because|since|you|rather)|"
            r"\b(?:(?:money|amount|deposit|stake|sum|balance|value|credit) (?:is|stays|remains|are) (?:yours|safe|held|parked)|(?:stays?|remains?|still) (?:all )?(?:yours|in your name|under your name|your own|your property))\b|\bcost[- ]neutral|\bheld in (?:trust|escrow)|\bnever leaves your|\bcosts you nothing in the end",
            needs=(
                AMOUNT,
                rf"\b(?:{_FEE}|{_THING}|{OWN_MONEY}|{TASK_WORD}|pay|wallet|account|balance)\b",
            ),
            unless=(
                EMPLOYER_PAYS,
                _WAGES,
                r"\b(?:customers?|clients?|401|pension|choice|copyright|equipment|time|laptop)\b",
            ),
            wide=True,
            asserted=False,
        ),
        # other languages
        Rule(
            r"\b(?:cuota|tasa|inscripcion|matricula|deposito|fianza|cost[oe]|pago (?:unico|inicial|previo)|abono|garantia|aporte|licencia|capacitacion|uniforme|paquete|activar tu (?:perfil|cuenta))\b",
            needs=(
                rf"{AMOUNT}|\b(?:antes de|previo|al inscribirse|primer (?:pago|sueldo))\b",
                r"\b(?:(?:debes?|tienes que|hay que|deberas?|pagas|abonas|depositas|transfieres|cubres|compras) |(?:se )?(?:paga|abona|deposita|transfiere|cubren?|compra) (?:al|en|una?|la|por|[$0-9])|(?:pagar|abonar|depositar|transferir|cubrir) |reembolsable|se (?:te )?(?:devuelve|descuenta|bonifican?|regresan?)|te l[oa] (?:regresan|devuelven)|de tu parte)",
            ),
            unless=(
                r"\b(?:clientes?|alumnos|inquilino|apartamento|piso|corre por (?:nuestra )?cuenta|(?:por|de) nuestra (?:cuenta|parte)|a cargo de la empresa|nosotros pagamos|nuestra agencia|la (?:empresa|residencia|agencia) (?:\w+ )*(?:paga|cubre|asume)|cubre la|gratis|gratuit\w+|por palabra)\b",
            ),
        ),
        Rule(
            r"\b(?:pag(?:ar|a|ue|uem|ando)|deposit(?:ar|a|e)|transf(?:erir|ira|ere)|pix|recarreg(?:ar|a|ue)|invista|compr(?:ar|a|e)|cobrad[oa]|adquir(?:ir|a)|custa|coloc(?:ar|a|que))\b",
            needs=(
                r"\b(?:antes|primeir[oa]|inscricao|cadastro|curso|kit|ativar|ativacao|licenca|reservar|garantir|taxa|tarefas?|nivel|saldo|plataforma|comissao|devol\w+|reembols\w+|recuper\w+|liber\w+|pacote|uniforme|exame|certificad\w+|treinamento|caucao)\b",
                rf"{AMOUNT}|\b(?:taxa|caucao)\b",
            ),
            unless=(
                r"\b(?:clientes?|alunos|inquilino|aluguel|por nossa conta|(?:a|la|nuestra) (?:empresa|agencia)|nao (?:cobramos|pague)|pagamos|por (?:hora|palavra|minuto|tarefa|dia)|a hora|seman\w+|quinzenal|mensal|gratuit\w+|salario|receb\w+|curriculos?|ninguem|nota fiscal)\b",
            ),
        ),
        Rule(
            r"\b(?:frais|caution|acompte|droits? d'inscription|cotisation|arrhes|formation|casque|acces a la plateforme|certificat)\b",
            needs=(
                r"\b(?:vous (?:les |la |le |l')?(?:payez|versez|reglez|avancez)|(?:a|doit|devez|faut|de) (?:payer|verser|regler|envoyer)|(?:etre|est|sont) (?:verses?|payes?|regles?|remboursables?)|par virement|remboursables?|(?:vous|on) .{0,12}rembourse\w*|vous sont rendus)\b",
                rf"{AMOUNT}|\b(?:avant (?:le|la|de)|premi(?:er|ere) (?:paie|salaire))\b",
            ),
            unless=(
                r"\b(?:clients?|locataire|loyer|pris en charge|a notre charge|frais de deplacement|notes? de frais|frais (?:kilometriques|bancaires)|nous (?:payons|prenons)|gratuit\w*|annonces)\b",
            ),
        ),
        Rule(
            r"(?:gebuhr|kaution|anzahlung|vorauszahlung|vorkasse|schulungskosten|unkostenbeitrag|startpaket|einmalzahlung|selbstbeteiligung|ausstellung|zertifikat)",
            needs=(
                r"\b(?:(?:be)?zahlen (?:sie|ist|vor)|(?:zu|sie|vorab|vorher) .{0,40}(?:be)?(?:zahlen|uberweisen|entrichten)|uberweis\w+|vorab|vor (?:beginn|start|dem)|fallig|zu entrichten|erstattet|zuruck\w*)\b",
                rf"{AMOUNT}|\b(?:vorab|vor (?:beginn|start|dem))\b",
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
                AMOUNT,
                r"\b(?:fee|deposit|registration|training|medical|id|kit|uniform|activat\w+|reservation|slot|account|seat|pang\w*)\b",
            ),
            unless=(r"\b(?:walang|wala|libre|sagot (?:namin|ng)|customer)\b",),
        ),
        Rule(
            r"\b(?:registration|security|joining|training|form|file|id card|id|verification|laptop|processing|uniform|gate pass|agreement|kit|course|document)\b[a-z /&]{0,20}(?:ke|ka|ki|fees?|charges?|amount|paisa|paise|money|hone|me)\b",
            needs=(
                r"\b(?:dena|dene|jama|bharna|bharne|bharo|bhejo|bhejna|bhejne|pay kar\w*|karna hoga|lagega|lagenge|lagta|deposit kar\w*|transfer kar\w*|wapas|pehle)\b",
                rf"{AMOUNT}|\b(?:fees?|paisa|paise|charges?|amount)\b|[0-9]{{3,5}} (?:ka|ke|ki)\b",
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
        *ASKED,
    ],
    hits=[
        "The clearance is 40 dollars. The annotator settles it at the desk.",
        "A badge at $30 is collected from you on your own card.",
        "Please pay $20 for the slot before you join the batch.",
        "Purchase the equipment from our certified vendor; you will be reimbursed with your first paycheck.",
        *ASKED_HITS,
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
        *ASKED_MISSES,
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
