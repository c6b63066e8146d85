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
)

_FOR = (
    r"(?:registration|regn|reg|enrol?lment|training|trainee|course|coursework|certificat\w+|onboarding|on-boarding|processing|application|activation|"
    r"admin\w*|software|licen[cs]e|licensing|membership|member|security|refundable|non-refundable|caution|commitment|joining|sign[- ]?up|verification|vetting|"
    r"background[- ]checks?|background|screening|clearance|kit|starter[- ](?:kit|pack)|starter|equipment|laptop|headset|device|material|materials|handling|document\w*|paperwork|"
    r"visa|work[- ]permit|medical|police|insurance|id[- ]card|id|badge|uniform|platform|access|account|portal|assessment|test|exam|interview|"
    r"gate[- ]?pass|courier|delivery|shipping|stamp|agreement|facilitation|placement|agent|agency|consultan\w+|compliance|profile|slot|seat|token|booking|"
    r"reservation|upgrade|unlock\w*|maintenance|server|workspace|setup|set-up|set up|induction|orientation|franchise|dbs|crb|security clearance|good faith|earnest|advance|"
    r"one[- ]time|upfront|up-front|initial|nominal|small|entry|service|intake|data entry|work|job|project|tool|tools|licence key|dashboard|candidate|annotator|labell?er|tasker|qualification)"
)
_FEE = r"(?:fees?|charges?|costs?|deposits?|payments?|dues|contribution|subscription|premium|bond|money|amount|guarantee|retainer|pledge|surcharge|collateral|surety)"
_LENDERS = (
    r"\b(?:or direct deposit|insurance from|exam fee is refunded|boots|your (?:first |next )?(?:deposit|pay|payment|wages|salary) (?:arrives|lands|will arrive|is sent|goes|comes)|direct deposit|payment gateway|payment processing|"
    r"payments? (?:are|is|will be) (?:made|sent|released|processed)|paid (?:weekly|monthly|by|via|through|out|on|per)|payment (?:is|by|via|every|weekly|on)|"
    r"training is (?:paid|free)|paid training|free training|claim(?:ed)? back|expense)\b"
)
_DEMAND = (
    rf"{WORKER_PAYS}|{PAID_BY_WORKER}|\b(?:payable|pay(?:ment)? (?:is )?(?:required|due|first|before|now|today|via|to)|to be paid|must be (?:paid|cleared|settled|made)|is (?:due|required|mandatory|compulsory|collected|charged|taken|deducted|payable)|"
    r"are (?:due|required|mandatory|collected|charged|payable)|applies|apply.{0,20}before|required (?:before|to|for)|mandatory|compulsory|before (?:you (?:start|begin|can|get|join)|we (?:can|issue|send|activate|start)|your|the (?:first|interview|training|work|project)|joining|starting|training|activation|access|interview)|"
    r"upfront|up front|in advance|non[- ]?refundable|refundable|refunded|one[- ]time|(?:please|kindly|just) (?:pay|send|transfer|deposit)|to (?:activate|confirm|secure|reserve|unlock|proceed|block|hold|release|process|complete) (?:your|the|this|it)|"
    r"send (?:it|this|the)|share (?:the )?(?:screenshot|receipt)|screenshot of|proof of payment|phonepe|gpay|paytm|upi|gcash|m-?pesa|zelle|cash ?app|usdt)\b|^pay |^[^a-z]*send "
)
_CHEAP = (EMPLOYER_PAYS, SALE_CONTEXT, _LENDERS)

flag(
    "upfront_fee",
    "fees",
    title="Asks you to pay first",
    meaning="1 if the worker is asked to pay for training, registration, software, a check, a visa or the like",
    explanation="It asks you to pay before you have been paid. Real employers don't charge for a job.",
    rules=[
        Rule(rf"\b{_FOR}(?: (?:and|&|or) {_FOR})? {_FEE}\b", needs=(_DEMAND,), unless=_CHEAP),
        Rule(
            rf"\b{_FEE} (?:of|is|:|-|=|amounts to|for|worth|comes to)? ?(?:only |just |about |a |around )?{MONEY}|{MONEY} (?:[a-z-]+ ){{0,3}}{_FEE}\b",
            needs=(_DEMAND,),
            unless=_CHEAP,
        ),
        Rule(
            WORKER_PAYS,
            after=(
                rf"^(?: [a-z0-9&',/-]+){{0,8}}?(?: ?{MONEY}| (?:the |a |an |your |this |that |small |one-time )*(?:[a-z-]+ ){{0,2}}(?:fees?|charges?|deposit|bond|cost of|security|premium|balance|licen[cs]e|kit|exam|certificate|course|headset|seat|subscription|invoice)\b)",
            ),
            unless=_CHEAP,
        ),
        Rule(
            PAID_BY_WORKER,
            needs=(
                rf"{MONEY}|\b(?:fees?|charges?|cost|costs|deposit|bond|premium|licen[cs]e|kit|exam|certificate|course|subscription|tuition|sum)\b",
            ),
            unless=_CHEAP,
        ),
        Rule(
            r"\b(?:pay|send|transfer|deposit|remit|settle|purchase|submit|cash ?app|zelle|venmo|e-?transfer|make (?:a |the )?payment of)\b",
            before=(
                r"(?:^|[.!?:;,-] ?|\b(?:please|kindly|just|pls|plz|simply|then|and|now|must|first|only|(?:to|before) (?:start|begin|activate|confirm|secure|reserve|join|proceed|register|unlock|book|continue|get started|qualify|receive)(?: [a-z]+){0,6},?) )$",
            ),
            after=(
                rf"^(?: (?:the|a|an|in|over|us|me|him|her|your|my|our|this|that|only|just|about|of|as|for|small|amount|sum|fee|fees|registration|training|refundable|initial|deposit|first|charges?|payment|token|[a-z]+ fee))*:? ?{MONEY}|^(?: [a-z&',/-]+){{0,3}} (?:fees?|charges?|deposit)\b",
            ),
            unless=(
                *_CHEAP,
                r"\b(?:customers?|invoices|guests|you(?:'ll)? (?:get|earn|receive)|gift cards?|pay(?: rate| range)?(?: is|:| shows| starts| from)|weekly on|per hour|an hour|hourly)\b",
            ),
        ),
        Rule(
            r"\b(?:refund(?:ed|able)?|reimburs\w+|returned|returns|(?:get|gets|got|have|has|comes?|lands?|give|given|credited|paid|pay|handed|goes) (?:it |this |that |you |the (?:amount|money|sum) )?back|money back|adjusted|expense it|set off|offset|deducted from your first)\b",
            needs=(
                rf"{MONEY}|\b(?:fees?|deposit|charges?|payment|amount|kit|licen[cs]e|bond|sum)\b",
                r"\b(?:first (?:pay\w*|salary|month|week|invoice|assignment|batch|tasks?|project|milestone|statement|wage|payslip|cheque|check|session|delivery)|second (?:pay\w*|week|bounty|month)|with (?:your|the) (?:first|pay)|after (?:your|the|you|\d+|one|two|three|six|ten|first|completing|training|completion|probation)|once (?:you|the|your)|on completion|upon completion|when you (?:finish|complete|leave)|with your)\b",
            ),
            unless=(
                *_CHEAP,
                r"\b(?:travel|relocat\w+|tickets?|bus|train|fare|receipts?|mileage|fuel|sample|documents?)\b",
            ),
        ),
        Rule(
            r"\b(?:on|upon|after|against) receipt of|\b(?:in case of |on |upon |until |after |once )(?:your |the |full |successful )*(?:non-?payment|payment|invoice) (?:is |has been |of )?(?:made|received|settled|cleared|confirmed|verified|reflects|[a-z]+)?|\bonce (?:you(?:'ve| have)? |it is |it's )?(?:paid|settled|transferred|sent it)|\bafter (?:paying|you pay|transferring)\b",
            needs=(
                rf"{MONEY}",
                r"\b(?:account|access|slot|seat|project|batch|work|login|id|kit|training|despatched|dispatched|activated|opens|released|issued|start|begin|offer|code|link|tasks?|profile|interview)\b",
            ),
            unless=_CHEAP,
        ),
        Rule(
            r"\b(?:buy|purchase|order|get|acquire|procure|obtain|bought|purchased|ordered) (?:[a-z0-9'-]+ ){0,9}(?:from|through|via|with) (?:our|the|a|this) (?:[a-z-]+ ){0,3}(?:vendor|supplier|partner|store|shop|dealer|seller|link|reseller|distributor|provider|portal|agent|coordinator)\w*",
            unless=(
                *_CHEAP,
                r"\b(?:customers?|clients?|discount|optional|recipe|ingredients|we (?:buy|order|purchase))\b",
            ),
        ),
        Rule(
            r"\b(?:at (?:your|their) own (?:cost|expense)|own pocket|self[- ]?(?:paid|funded|financed)|from your (?:own )?(?:pocket|money|savings))\b",
            needs=(
                r"\b(?:training|course|software|licen[cs]e|kit|certificat\w+|exam|background|medical|visa|registration|onboarding|headset|equipment|check|ticket|uniform|materials?)\b",
            ),
            unless=_CHEAP,
        ),
        Rule(
            r"\b(?:security|caution|advance|joining|booking|registration|token) (?:money|amount)\b|\bsecurity (?:jama|dena)|\bcaution fee\b",
            unless=(*_CHEAP, r"armou?red|transport of|guard"),
        ),
        Rule(
            r"\b(?:processing|conversion|clearance|withholding|release|gas|network|withdrawal|visa|ticket|air ?fare|flight|medical|tuition|background verification|screening|police check)\b",
            needs=(
                r"\b(?:you (?:must|will|need to|have to|will need to|should|are required to) (?:pay|settle|cover|send|clear|transfer)|candidate (?:must|to|has to|will|should) (?:pay|bear)|bear (?:the|your|his)|paid by (?:you|the candidate)|borne by the)\b",
            ),
            unless=_CHEAP,
        ),
        # other languages
        Rule(
            r"\b(?:cuota|tasa|tarifa|inscripcion|matricula|deposito|fianza|costo|coste|pago (?:unico|inicial|previo|de)|abono|garantia|aporte)\b",
            needs=(
                r"\b(?:pagar|pagas|abonar|abona|abonas|depositar|deposita|depositas|transferir|transfiere|transfieres|transferencia|reembolsable|se devuelve|se te devuelve|inscripcion|registro|curso|capacitacion|kit|activar|activacion|licencia|reservar|antes de|cubrir|enviar|envias|debes)\b",
            ),
            unless=(
                r"\b(?:clientes?|alumnos|inquilino|apartamento|piso|corre por (?:nuestra )?cuenta|a cargo de la empresa|nosotros pagamos|la empresa (?:paga|cubre|asume)|gratis|gratuit\w+)\b",
            ),
        ),
        Rule(
            r"\b(?:taxa|inscricao|matricula|deposito|caucao|pagamento|pix|mensalidade|valor simbolico|custo)\b",
            needs=(
                r"\b(?:pagar|paga|pague|depositar|transferir|fazer um pix|enviar|envie|reembolsad[oa]|reembolsavel|devolvid[oa]|cadastro|curso|treinamento|kit|ativar|ativacao|liberar|liberacao|licenca|garantir (?:a|sua) vaga|antes de|reservar)\b",
            ),
            unless=(
                r"\b(?:clientes?|alunos|inquilino|aluguel|por nossa conta|a empresa (?:paga|cobre|arca)|gratuit\w+|recebe[rs]? (?:por|via) pix|pagamos|pagamento (?:semanal|mensal|por hora|quinzenal|via pix)|salario)\b",
            ),
        ),
        Rule(
            r"\b(?:frais|caution|acompte|droits? d'inscription|cotisation|participation|arrhes)\b",
            needs=(
                r"\b(?:payer|paie|verser|verse|regler|reglez|virement|remboursable|rembourses?|inscription|formation|dossier|kit|activer|activation|licence|avant|a votre charge|certificat|visa)\b",
            ),
            unless=(
                r"\b(?:clients?|locataire|loyer|pris en charge|a notre charge|frais de deplacement|notes? de frais|frais kilometriques|nous (?:payons|prenons)|gratuit\w*)\b",
            ),
        ),
        Rule(
            r"\b(?:gebuhr\w*|kaution|anzahlung|vorauszahlung|vorkasse|schulungskosten|kursgebuhr|schutzgebuhr|unkostenbeitrag|lizenzgebuhr\w*|startpaket|einmalzahlung|selbstbeteiligung)\b",
            needs=(
                r"\b(?:zahlen|bezahlen|uberweis\w+|erstatt\w+|zuruck\w*|vorab|vor (?:beginn|start|dem)|registrierung|anmeldung|freischalt\w+|schulung|zertifikat|fallig|einmalig|entrichten)\b",
            ),
            unless=(
                r"\b(?:kunden|mieter|wohnung|ubernehmen wir|wir ubernehmen|tragen wir|kostenlos\w*|kostenfrei)\b",
            ),
        ),
        Rule(
            r"\b(?:biaya|uang (?:jaminan|muka|pendaftaran|administrasi|seragam|training|pelatihan)|deposit|dp)\b",
            needs=(
                r"\b(?:bayar|membayar|dibayar|transfer|ditransfer|setor|dikembalikan|kembali|pendaftaran|administrasi|seragam|pelatihan|training|medical|interview|sebelum|dulu|terlebih|aktivasi|jaminan|penempatan)\b",
            ),
            unless=(
                r"\b(?:tidak (?:ada|dipungut|memungut)|tanpa|gratis|ditanggung|pelanggan|nasabah)\b",
            ),
        ),
        Rule(
            r"\b(?:bayad|fee|deposit|pang-?(?:process|training|medical|register|kit|id|uniform))\b",
            needs=(
                r"\b(?:magbayad|mag-?bayad|bayaran|bayaran mo|bayad (?:muna|sa|ng|ka)|ibabalik|mare-?refund|refundable|muna|kailangan|i-?send|ipadala|gcash|bago)\b",
            ),
            unless=(r"\b(?:walang|wala|libre|sagot (?:namin|ng)|customer)\b",),
        ),
        Rule(
            r"\b(?:registration|security|joining|training|form|file|id card|verification|laptop|processing|uniform|gate pass|agreement|kit|course|document)\b[a-z /&]{0,20}(?:ke|ka|ki|fees?|charges?|amount|paisa|paise|money|ke liye)\b",
            needs=(
                r"\b(?:dena|dene|jama|bharna|bharne|bharo|bhejo|bhejna|bhejne|pay kar\w*|karna hoga|lagega|lagenge|lagta|deposit kar\w*|transfer kar\w*|wapas|refund|pehle|phonepe|gpay|paytm|upi)\b",
            ),
            unless=(
                r"\b(?:nahi|nahin|koi .{0,20}nahi|bina|mat|free|company (?:degi|deti|dega))\b",
            ),
        ),
        Rule(
            r"(?:вступительн|регистрационн|страхов|гарантийн|обучени|курс|взнос|залог|депозит|предоплат|активаци|комисси|пошлин|оформлени|анкет|доступ)",
            needs=(
                r"оплат|внес|внест|заплат|перевед|перевест|перечисл|пополн|возвра|вернем|вернут|верне|стоит|стоимост|руб|тыс|долл|\$|usdt",
            ),
            unless=(
                r"бесплатн|за (?:наш )?счет компании|клиент|арендатор|квартир|не треб|не нужн|без |мы (?:оплачиваем|платим)",
            ),
        ),
    ],
    hits=[
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

_TASK = r"(?:tasks?|orders?|levels?|sets?|vip|package|combination|combo|optimi[sz]ation|data sets?|reviews?|mission|round|batch|products?|workbench|dashboard|work account|task account|missions|tugas|tareas?|tarefas?|aufgaben|taches?|задани)"

flag(
    "task_topup",
    "fees",
    title="Makes you put money in to keep working",
    meaning="1 if an account has to be topped up, recharged, unlocked or upgraded with the worker's money",
    explanation="It wants your own money in an account before tasks or earnings are released. That money does not come back.",
    rules=[
        Rule(
            r"\b(?:recharge|recharg\w+|top[- ]?up|top(?:ping|s|ped)? up|topup|isi saldo|recarga\w*|recargar|aufladen)\b",
            needs=(
                rf"\b(?:account|wallet|balance|{_TASK}|usdt|platform|commission|withdraw\w*|earnings|profit|unlock|continue|next|saldo|saldo mo|cuenta|conta|konto|negative|funds|work|working)\b",
            ),
            unless=(
                r"\b(?:your lead|wallet top[- ]?up|top-up, wallet|mobile|prepaid|phone credit|airtime for|vouchers|electric vehicles?|batter\w+|customers?|drinks|shelf|fuel card)\b",
                EMPLOYER_PAYS,
            ),
        ),
        Rule(
            r"\bnegative (?:balance|amount|value|account|figure)|\bbalance (?:goes|turns|went|is|shows|becomes|falls|dips) (?:into |to |below )?(?:negative|minus|zero|red)|\b(?:clear|cover|make up|settle) (?:the|your|that|this) (?:negative|shortfall|difference|deficit|gap|minus)|\bin the red\b",
            needs=(rf"\b(?:account|balance|you|{_TASK}|deposit|commission|top|clear|cover)\b",),
            unless=(
                r"\b(?:clients?|customers?|ledger|bank's|budget|p&l|company|this happens when|contributors noticed)\b",
            ),
        ),
        Rule(
            rf"\b(?:deposit|advance|prepay\w*|pre-pay\w*|put in|invest|stake|lock(?: in)?|fund|load|add|pay in|place|inject|contribute)\b(?: [a-z0-9$.,-]+){{0,7}} (?:to |into |in |for |and |so |before |your |the )+(?:[a-z]+ ){{0,4}}(?:{_TASK}|account|wallet|workspace|work balance)\b",
            needs=(
                r"\b(?:unlock|continue|receive|commission|withdraw\w*|earn\w*|profit|return\w*|back|higher|next|level|complete|release\w*|start|begin|activate|get|vip|refund\w*|usdt|recharge|reset)\b",
            ),
            unless=(
                r"\b(?:we (?:deposit|pay|fund|load)|(?:friday|monday|weekly|will be) .{0,20}(?:paid|deposited)|customers?|clients?|annotations?|label|csv|repository|into production|direct deposit)\b",
                EMPLOYER_PAYS,
            ),
        ),
        Rule(
            rf"\b(?:unlock|unlocks|unlocking|activate|upgrade|upgrading|unfreeze|release)\b(?: [a-z0-9$-]+){{0,5}} (?:{_TASK}|account|vip|level|earnings|commission|withdrawals?|funds|tier|membership)\b",
            needs=(
                rf"{MONEY}|\b(?:deposit|pay|payment|fee|top|recharge|usdt|fund|balance|purchase|buy|prepay\w*|wallet|send)\b",
            ),
            unless=(r"\b(?:customers?|clients?|we (?:upgrade|pay)|free|users?|features?)\b",),
        ),
        Rule(
            r"\b(?:withdraw|withdrawals?|withdrawing|cash(?:ing)? ?out|payouts?|earnings|commission|retirar|retiro|saque|sacar|retirer|auszahl\w+|penarikan)\b",
            needs=(
                rf"\b(?:pay|settle|clear|deposit|top up|topping up|transfer|send|cover|recharge|remit|prepay|pagar|abonar|depositar|payer|verser|zahlen|bayar|magbayad)\b(?: [a-z0-9%$.,-]+){{0,6}} ?(?:{MONEY}|\b(?:tax|taxes|levy|fee|deposit|charge|margin|stamp duty|balance|commission tax|verification|insurance|percent|%|impuesto|taxa|gebuhr|biaya|pajak))",
                r"\b(?:before|first|until|unless|only after|once|to (?:release|unlock|unfreeze|receive|get|complete|enable)|released? (?:after|once|when|on)|required|must|need to|have to|antes|primero|avant|zuerst|dulu|muna)\b",
            ),
            unless=(
                EMPLOYER_PAYS,
                SALE_CONTEXT,
                r"\b(?:minimum (?:payout|withdrawal)|no fees?|free of charge|without fees|students?|at any time|consent|withdrawal fee is ours|we (?:pay|cover))\b",
            ),
        ),
        Rule(
            r"\b(?:merge|merged|merging|combination|combo|lucky|premium|bundle|high-value|prepaid|pre-paid) (?:order|orders|task|tasks|product|products|ticket|data)\b",
            needs=(
                rf"{MONEY}|\b(?:deposit|top|pay|cover|balance|commission|advance|prepay\w*|back|fund|x)\b",
            ),
            unless=(r"\b(?:customers?|shop|warehouse)\b",),
        ),
        Rule(
            r"(?:пополн|внес|внест)\w*",
            needs=(r"баланс|счет|кошел|кабинет|задани|вывод|usdt|аккаунт",),
        ),
        Rule(
            r"\b(?:own|personal|your) (?:money|funds|capital|balance|usdt|savings)\b",
            needs=(
                rf"\b(?:{_TASK}|commission|platform|first|start|advance|deposit|top|account|refund\w*|back)\b",
            ),
            unless=(r"\b(?:no|not|never|without|won't|trading firm|pension)\b",),
        ),
    ],
    hits=[
        "After 30 tasks, recharge your work account to continue and withdraw the commission.",
        "If a combination order appears the balance turns negative and you top up the difference.",
        "Deposit 100 USDT to unlock the next level of tasks and receive 30% commission.",
        "Withdrawals are released once you pay the 12% income tax in advance.",
        "Пополните баланс на 50 USDT, чтобы открыть задания.",
    ],
    misses=[
        "Sell prepaid recharge vouchers to customers in our shop.",
        "You may withdraw your earnings at any time; we charge no fee.",
        "Top up shelves and help customers at the till.",
        "Label battery recharge cycles in the data sets of our client.",
        "We never ask you to deposit money to unlock tasks.",
    ],
)
