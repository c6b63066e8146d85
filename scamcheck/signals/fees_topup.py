"""Fees of deposit-based task work: the worker's own money has to go in before work or pay comes out.

Of the family of fees, in a file of its own for its size.
"""

from scamcheck.signals.base import flag
from scamcheck.signals.fees_balance import BALANCE, BALANCE_HITS, BALANCE_MISSES
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import (
    EMPLOYER_PAYS,
    MONEY,
    OWN_MONEY,
    PERCENT,
    SALE_CONTEXT,
    SUM,
    TASK_WORD,
    WARNED,
)

_KEPT = r"(?:wallet|account|balance|cabinet|workspace|system|portal|pool|desk|card)"
_HONEST_WORK = (
    r"\b(?:customers?|clients?'|users?|we (?:deposit|pay|fund|load|upgrade)|direct deposit|direct-deposited|ledger|budget|p&l|mobile|airtime|vouchers?|wallet top[- ]?ups?|tickets|rubric|batter\w+|vehicles?|fuel card|drinks|shelves|"
    r"time off|vacation|holidays?|pension|invest in (?:our|your)|per hour|an hour|label|annotations?|csv|repository|tells you to|le pidieron|reported|conman|(?:never|ever) needs|hours balance|from us|a parent)\b"
)
"""Top-ups, levels and balances that are part of honest work."""


_TIER = r"(?:vip ?[0-9]?|(?:level|tier|lane|shelf|package|pack|plan|parcel|set|batch|block|stage)s?(?: ?[0-9]| [a-e]| gold| silver)?|gold|silver|premium)"

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
                rf"\b(?:commission|withdraw\w*|earnings|profit|unlock|continue|next|negative|customer service|submit|vip|komisi|comision|comissao|lanjut)\b|\b(?:account|wallet|balance|level|saldo|cuenta|conta|konto|work|set|tasks?|orders?)\b.{{0,60}}(?:{SUM}|\b[0-9]{{2,5}}\b|\b(?:first|before)\b)|(?:{SUM}|\b[0-9]{{2,5}}\b).{{0,60}}\b(?:account|wallet|balance|level|saldo|cuenta|conta|konto|work|set|tasks?|orders?|usdt)\b",
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
                rf"\b(?:account|{TASK_WORD}|deposit|commission|top|clear|cover|settle|bring|even|system|ledger|withdraw\w*|closed)\b",
            ),
            unless=(
                r"\b(?:clients?|customers?|bank's|budget|p&l|company|this happens when|contributors noticed|library|bank account|hours|time and a half|a parent|tells you to|reader)\b",
            ),
        ),
        # a sum put into an account that the work hangs on
        Rule(
            rf"\b(?:in|into|to|on|from) (?:the|your|ur|their|its|his|her|our) (?:[a-z]+ )?{_KEPT}\b",
            before=(
                rf"\b(?:deposits?|places?|puts?(?: in)?|loads?|keeps?|holds?|escrows?|stakes?|lodges?|pre-?funds?|adds?|opens? with|brings?|transfers?|requires?|needs?)\b[^.!?\n]{{0,40}}(?:{SUM}|{PERCENT}|\b[0-9]{{2,5}}\b)|\b(?:stake|reserve|its value|float|bond)\b",
            ),
            needs=(
                rf"\b(?:{TASK_WORD}|jobs?|items?|listings?|commission|earn\w*|unlock\w*|opens?|levels?|tiers?|withdraw\w*|released?|reserved?|stake|accept|returned|rate)\b",
            ),
            unless=(
                _HONEST_WORK,
                EMPLOYER_PAYS,
                r"\b(?:we|payroll|salary is|bonus|stipend|paid into|wages)\b",
            ),
        ),
        Rule(
            rf"\b{OWN_MONEY}\b",
            needs=(
                rf"\b(?:lodge[sd]?|carr(?:y|ies)|holds?|places?|placed|puts? in|acquire|from the (?:rater|worker|annotator)'s side|{OWN_MONEY} (?:is|stays|remains|shows|isn't)|(?:your|the) {OWN_MONEY}|pakai|isi)\b",
                rf"{SUM}|{PERCENT}|\b(?:released?|returns?|returned|comes? back|gives? it back|withdrawn|balik|keluar|flows? back|opens?)\b",
                rf"\b(?:{TASK_WORD}|lots?|listings?|shelf|tier|misi|soal|earnings|reward|pay|fee|margin|honor|items?|block|hours?)\b",
            ),
            unless=(
                _HONEST_WORK,
                EMPLOYER_PAYS,
                r"\b(?:rewards? (?:programs?|points)|tax credit|promotion|lender|credit (?:card|check|analyst|union|score|note|risk)|tax credit|working capital|human capital|fund|investors?|market|venture|till float|portfolio|federal reserve|reserve (?:the right|bank)|guarantee (?:that|hours|period)|hours guarantee|loan|bank|academic|college)\b",
            ),
        ),
        # money in, more money out
        Rule(
            r"\b(?:comes? back|comes out|flows? back|drop back|gets? back|get it back|back (?:with|plus|within|bigger)|gives? you|returns?|released?|wapas|balik|recupere|zuruck|te devolvemos|get [0-9]+)\b|верн[её]тся|верн[её]м",
            before=(
                rf"\b(?:transfer|place|placed|put|puts|load|laden|pay in|prepaid|carry|buy|bought|advance|starter pack|dalo|jama|modal|cale|deposit|stake|plan|pack|packs|pack[s]? of|parcel price|your)\b[^.!?\n]{{0,50}}(?:{SUM}|\b[0-9]{{2,6}}\b|\b(?:value|price|money|balance)\b)|пополн[^.!?\n]{{0,60}}[0-9]",
            ),
            after=(
                rf"^[^.!?\n]{{0,30}}(?:{SUM}|\b[0-9]{{2,6}}\b|{PERCENT}|\b(?:bigger|commission|reward|margin|profit|your fee|after \d+ days))|^ ?$|^[^.!?\n]{{0,6}}$",
            ),
            unless=(
                _HONEST_WORK,
                EMPLOYER_PAYS,
                r"\b(?:travel|receipts?|tax|books?|kit|recorder|phone|headset|laptop|device|parcels are|library|reimburs\w+|receive an?)\b",
            ),
        ),
        Rule(
            rf"\b(?:bring|brings|brought) (?:it back|it to zero|the (?:balance|account|total|{_KEPT})|your (?:balance|account))(?: back)?(?: up)?(?: to| level)\b|\b(?:difference|shortfall|missing (?:portion|part|amount)|remainder)\b[^.!?\n]{{0,30}} (?:placed|bridged|added|put in|paid in|made good)\b",
            unless=(r"\b(?:clients?|customers?|ledger|budget|payroll|skills?|office)\b", WARNED),
            asserted=False,
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
                rf"\b(?:{TASK_WORD}|commission|withdraw\w*|deposit\w*|top|recharge|back|earnings|balance|wallet|finance|place)\b",
            ),
            unless=(
                r"\b(?:customers?'|engineer\w*|shipping|chatbots?|assigned|query|queries|label|sepa|signed|tickets|being paid|bank has|merchant qr business|hotline)\b",
            ),
            wide=True,
        ),
        Rule(
            r"\b(?:(?:your|their|his|her|my|ur) own|own|personal) (?:money|funds?|capital|usdt|savings|card|wallet|balance|credit|cash|stake)\b",
            needs=(
                SUM,
                r"\b(?:tasks?|sets?|orders?|items?|listings?|top|level|deposit\w*|put|place\w*|load\w*|add\w*|back|return\w*|advance\w*|commission|scenario)\b",
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
            r"\b(?:withdraw|withdrawals?|withdrawing|cash(?:ing)? ?out|payouts?|earnings|commission|retirar|retiro|saque|sacar|retirer|auszahl\w+|penarikan)\b",
            needs=(
                rf"\b(?:pay|settle|clear|deposit|top up|topping up|transfer|send|cover|recharge|remit|prepay|needs? to be paid|place|ahead of|guarantee|pagar|abonar|depositar|payer|verser|zahlen|bayar|magbayad)\b(?: [a-z0-9%$.,-]+){{0,6}} ?(?:{MONEY}|\b(?:in first|withdrawal|tax|taxes|levy|fee|deposit|charge|margin|stamp duty|balance|commission tax|verification|insurance|percent|guarantee|impuesto|taxa|gebuhr|biaya|pajak)|%)",
                r"\b(?:before|first|until|unless|only after|once|to (?:release|unlock|unfreeze|receive|get|complete|enable)|releases?|released? (?:after|once|when|on)|required|must|need to|have to|need [0-9]|pending|antes|primero|avant|zuerst|dulu|muna)\b",
            ),
            unless=(
                EMPLOYER_PAYS,
                SALE_CONTEXT,
                r"\b(?:from us|told me|minimum (?:payout|withdrawal)|no fees?|free of charge|without fees|students?|at any time|consent|withdrawal fee is ours|we (?:pay|cover))\b",
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
            unless=(r"\b(?:kunden|clientes?|clients|pelanggan|nasabah|mandanten)\b",),
        ),
        Rule(
            rf"\b(?:(?:join|enter|upgrade to|move to|choose|reach) (?:a |the |your )?{_TIER}|{_TIER} (?:opens?|unlocks?|needs|requires|with|costs?))\b",
            after=(
                rf"^[^.!?\n]{{0,40}}(?:by (?:a )?deposit|{SUM}|\b[0-9]{{2,5}} (?:in the|usdt)|\bstake\b|\breserve\b)",
            ),
            needs=(
                r"\b(?:usdt|deposit|stake|wallet|recharge|load|place|transfer|pay \$?[0-9]|one-time|private chat|prepaid|reserve|bond|cash app|plan money|float|withdraw\w*)\b",
            ),
            unless=(_HONEST_WORK, EMPLOYER_PAYS, r"\b(?:hourly|silver service|gold standard)\b"),
        ),
        *BALANCE,
    ],
    hits=[
        "The balance is below what the bundle costs. Bring it back to zero from your own side.",
        "Upgrade to VIP 2 by depositing 100 USDT and earn double commission.",
        *BALANCE_HITS,
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
        *BALANCE_MISSES,
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
