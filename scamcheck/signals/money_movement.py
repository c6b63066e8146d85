"""Money movement: the worker's account, cheque-book or doorstep is what they are really after."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule

_JOB_WITH_MONEY = r"\b(?:reconcil\w+|ledger|accounts payable|bank reconciliation|erp|sap\b|quickbooks|audit\w*|customers'|branch|teller|treasury|our (?:corporate|company) accounts?|company's bank|payroll (?:officer|manager|specialist|team)|licensed|regulated|compliance|anti[- ]money|aml|fraud (?:analyst|team|prevention|detection)|annotat\w+|label\w*|escrow|solicitor|engineer\w*)\b"

flag(
    "moves_money",
    "money_movement",
    title="Passes money through your account",
    meaning="1 if the worker receives funds in a personal account and forwards them, less a commission",
    explanation="It has money pass through your account. That is money laundering, and you would be liable.",
    rules=[
        Rule(
            r"\b(?:receive|receiving|accept|accepting|collect|process|processing|get|take|empfang\w+|recib\w+|receb\w+|recevoir|recevez|terima|menerima|tumanggap)\b(?: [a-z,'-]+){0,5} (?:payments?|funds|transfers?|deposits?|money|wires?|amounts?|cash|zahlungen|gelder|pagos|pagamentos|fonds|virements?|transferencias?|uang|dana|pera)\b",
            needs=(
                r"\b(?:your (?:own |personal |bank |private |existing |checking |current )*(?:bank |business )?accounts?|personal (?:bank )?account|tu cuenta|sua conta|votre compte|ihr konto|ihrem konto|privatkonto|rekening (?:pribadi|anda|kamu)|account mo|zelle|cash ?app|crypto|bitcoin|usdt|gift ?cards?|western union|moneygram)\b|\bkeep(?:ing)? (?:\d+|a|your|the|ten|five) ?(?:%|percent|commission|share|cut)",
            ),
            unless=(
                _JOB_WITH_MONEY,
                r"\byou (?:will )?receive (?:your )?(?:payment|salary|pay|wages|earnings)\b|\bwe (?:pay|deposit|transfer|send)\b",
            ),
        ),
        Rule(
            r"\b(?:forward|forwarding|send|transfer|wire|pass|convert|converting|remit|move|exchange|weiterleit\w+|reenvi\w+|transfier\w*|repass\w+|transferer|transferez|teruskan|ipasa|buy|purchase|withdraw)\b(?: [a-z0-9%,'-]+){0,7} (?:rest|remainder|remaining|balance|funds|payments?|amount|money|bitcoin|btc|usdt|crypto|cash|difference|it on|them on|resto|rest|sisanya|gelder|geld)\b",
            needs=(
                r"\b(?:your (?:own |personal |bank )*(?:bank )?account|keep(?:ing)?|minus|less|deduct\w*|commission|%|percent|after (?:taking|deducting|your)|received|arrives?|lands?|clears?|incoming|tu cuenta|sua conta|konto|rekening)\b",
            ),
            unless=(
                _JOB_WITH_MONEY,
                r"\b(?:your (?:salary|pay|wages|earnings)|deposit .{0,20}unlock|sales commission)\b",
            ),
        ),
        Rule(
            r"\b(?:payment|payments|transaction|transfer|financial|finance|regional|collection|local|money|fund|funds|payroll|finanz|zahlungs) ?(?:agent|agents|processor|representative|rep|manager|operator|coordinator|assistant|courier|agenten|agentin)\b",
            needs=(
                r"\b(?:your (?:own |personal |bank )*(?:bank )?account|personal account|bank account|commission (?:of|from|per)|% of (?:each|every|the)|forward|bitcoin|privatkonto|ihr(?:em)? konto|keep \d+)\b",
            ),
            unless=(_JOB_WITH_MONEY,),
            wide=True,
        ),
        Rule(
            r"\b(?:use|rent|lend|borrow|provide|share|need|give)(?:ing)? (?:us |me |of )?(?:your|a|an|their) (?:own |personal |us |uk |eu )*(?:bank|paypal|cash ?app|zelle|venmo|stripe|wise|revolut|binance|upi|gcash|m-?pesa|current|savings) ?(?:account|acc|wallet|card)?\b",
            needs=(
                r"\b(?:receive|payments?|funds|transfer\w*|clients?|commission|%|percent|month|weekly|per (?:day|week|transaction)|earn|business)\b",
            ),
            unless=(
                _JOB_WITH_MONEY,
                r"\b(?:to (?:receive|get) your (?:pay|salary|earnings)|for (?:your )?(?:salary|payroll|payouts?)|pay you|so (?:that )?we can pay|after (?:signing|offer))\b",
            ),
        ),
        Rule(
            r"(?:карт|счет|реквизит)",
            needs=(r"принима|получа|перевод", r"процент|%|перевод|перевест|отправ|дальше|обнал"),
            unless=(r"бухгалт|зарплат",),
        ),
        Rule(r"дроп\b|обнал|прогон(?:ять|яем) (?:деньги|средства)|аренда карт|сдать карт"),
    ],
    hits=[
        "You receive payments from our clients in your personal account, keep 8% and forward the rest in Bitcoin.",
        "Regional payment agent: funds arrive at your own bank account and you transfer the balance the same day.",
        "Let us use your bank account to receive client payments and earn 10% per transaction.",
    ],
    misses=[
        "You reconcile payments that customers make to our company accounts.",
        "We transfer your salary to your bank account each month.",
        "The fraud analyst reviews transfers and flags mule accounts.",
    ],
)

flag(
    "fake_check",
    "money_movement",
    title="Sends you a cheque to spend",
    meaning="1 if the worker is sent a cheque to deposit, to buy supplies or to pass on",
    explanation="A cheque for you to bank and spend bounces days later, and the bank takes the money from you.",
    rules=[
        Rule(
            r"\b(?:e-?)?(?:checks?|cheques?|cashier'?s (?:check|cheque)|money orders?|certified checks?|scheck|chequed?)\b",
            needs=(
                r"\b(?:deposit(?:ed|ing)?|mobile deposit|cash (?:it|the)|bank it|pay (?:it )?in|print|mailed? to you|send (?:you )?|sent to you|issue\w* (?:you|to you)|receive|einlosen)\b",
                r"\b(?:buy|purchase|vendor|supplies|equipment|office|laptop|software|forward|send|wire|zelle|remainder|rest|balance|keep|gift cards?|supplier|mystery|shopper|evaluate|store|wrap|decal|decorator|mover|landlord|first assignment|cover|home office|setup|set up|workstation|materials|errands?)\b",
            ),
            unless=(
                r"\b(?:background checks?|check (?:in|on|with|out|the|that|your|this|their|our|for|list|-in|-out)|spot checks?|quality checks?|reference checks?|health checks?|credit checks?|security checks?|safety checks?|price checks?|clear(?:s|ed)? (?:our|the company)|customers?|accounts (?:receivable|payable)|payroll checks?|pay ?checks?|retail|cashier position|post room)\b",
            ),
        ),
        Rule(
            r"\b(?:check|cheque)s? (?:will be |is |are |to be )?(?:mailed|sent|e-?mailed|emailed|issued|couriered|delivered|fedex\w*|overnighted) to you\b|\bwe(?:'ll| will) (?:mail|send|e-?mail|issue|overnight) (?:you )?(?:a|the|your|an) (?:[a-z]+ )?(?:check|cheque)\b",
            needs=(
                r"\b(?:deposit|buy|purchase|equipment|supplies|vendor|office|laptop|software|materials|print)\b",
            ),
            wide=True,
            unless=(r"\b(?:pay ?check|every (?:two weeks|month)|salary)\b",),
        ),
    ],
    hits=[
        "We will mail you a cashier's check to deposit and buy office equipment from our vendor.",
        "Deposit the e-check by phone and send the remainder by Zelle to the supplier.",
    ],
    misses=[
        "A background check is done before you start.",
        "You deposit customers' checks at the branch counter.",
        "Your pay check arrives every two weeks.",
    ],
)

flag(
    "reshipping",
    "money_movement",
    title="Has you receive and send on parcels",
    meaning="1 if the worker receives parcels at home and forwards or relabels them",
    explanation="Parcels sent on from private homes are usually bought with stolen cards.",
    rules=[
        Rule(
            r"\b(?:packages?|parcels?|shipments?|boxes|goods|pakete?n?|paquetes?|encomendas?|colis|paket|items|electronics|mail)\b",
            needs=(
                r"\b(?:(?:at|to|from|in|out of) (?:your|their|the worker's) (?:own |home |private |current |residential )*(?:home|house|address|doorstep|apartment|place|residence|door|flat|garage)|home address|your address|private address|tu (?:casa|domicilio)|sua casa|votre domicile|(?:nach|zu) hause|ihrer adresse|heimadresse|rumah (?:anda|kamu)|bahay mo|at home|from home|work[- ]from[- ]home|home[- ]based)\b",
                r"\b(?:reship\w*|re-ship\w*|forward\w*|send (?:them|it|on)|sending|relabel\w*|re-label\w*|new label|labels?|send them on|send (?:it|them) (?:on|out|off)|repack\w*|re-pack\w*|ship (?:them|it|out|on)|drop (?:them |it )?(?:off|at)|inspect\w*|post (?:them|it)|onward|weiter\w*|reenvi\w*|reexped\w*|kirim (?:ulang|kembali)|ipadala|take photos|prepaid)\b",
            ),
            unless=(
                r"\b(?:warehouse|depot|driver|courier van|customers'? (?:home|door|address)|deliver to|annotat\w+ of|images? of|returns? (?:centre|center)|we (?:ship|send) (?:you )?(?:a|the|your) (?:laptop|equipment|kit|device|headset))\b",
            ),
        ),
        Rule(
            r"\b(?:re-?shipping|reship|parcel forwarding|package forwarding|parcel (?:handler|inspector|manager|processor|processing) (?:from|at) home|package (?:handler|inspector|manager|processor) (?:from|at) home|home[- ]based (?:parcel|package|shipping|logistics)|mail handler from home|quality control inspector (?:from|at) home|paketagent\w*|warenagent\w*)\b",
            unless=(r"\b(?:fraud|investigat\w+|engineer|warehouse team)\b",),
        ),
    ],
    hits=[
        "Packages are delivered to your home address; you put on a new label and send them on.",
        "Home-based parcel inspector: receive, photograph and reship.",
    ],
    misses=[
        "Warehouse operatives sort parcels at our depot.",
        "We ship a laptop to your home address.",
        "Drivers deliver parcels to customers' homes.",
    ],
)
