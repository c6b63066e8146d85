"""Money movement: the worker's account, cheque-book or doorstep is what they are really after."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import MONEY

_JOB_WITH_MONEY = r"\b(?:reconcil\w+|ledger|accounts payable|bank reconciliation|erp|sap\b|quickbooks|audit\w*|customers'|branch|teller|treasury|our (?:corporate|company) accounts?|company's bank|payroll (?:officer|manager|specialist|team)|licensed|regulated|compliance|anti[- ]money|aml|fraud (?:analyst|team|prevention|detection)|annotat\w+|label\w*|escrow|solicitor|engineer\w*)\b"
_OFFICE_WORK = r"\b(?:reconcil\w+|ledger|accounts payable|bank reconciliation|quickbooks|sap|audit\w* (?:firm|team|trail)|branch|teller|treasury|our (?:corporate|company|business|client|trust) accounts?|company's (?:bank|account)|client account|anti[- ]money|aml|fraud (?:analyst|team|prevention|detection)|label\w*|escrow|solicitor|engineers?|developers?|account manager|salaried|payslip|expenses)\b"
_YOUR_PAY = r"\byour (?:\w+ ){0,2}(?:salary|wages?|earnings|payslip|invoices?|stipend)\b|\b(?:we|company|employer) (?:will )?(?:pays?|deposits?|transfers?|reimburses?) (?:you|your)\b|\b(?:paid|payable|payment is|payouts? (?:are|go)) (?:\w+ ){0,2}(?:in)?to your\b"
_OWN_ACCOUNT = (
    r"(?:\b(?:your|ur|their|own|personal|private|checking|tu|su|sua|ton|votre|ihr(?:em|es)?|dein(?:em|es)?|aapke|aap ke|apne|[a-z]+'s) "
    r"(?:(?:own|personal|private|current|checking|savings|bank|business|verified|digital) ){0,3}"
    r"(?:accounts?|a/c|acct|wallets?|iban|revolut|monzo|n26|wise|paypal|binance|cash ?app|venmo|gcash|maya|bkash|nagad|easypaisa|jazzcash|m-?pesa|upi|girokonto|konto|bankkonto|bank|card|cuenta|conta|compte|rekening|khat[ae])\b"
    r"|\b(?:personal|private|own|current|savings|checking) (?:bank |current |savings )?accounts?\b|\baccount in your name\b"
    r"|\brekening (?:kamu|anda|ibu|bapak|pribadi|sendiri)\b|\b(?:cuenta|conta) (?:de usted|personal|pessoal|propia)\b|\bcompte personnel\b|\ba ton nom\b|(?:ваш|сво|твой|личн)\w* (?:карт|счет))"
)
_SUMS = r"(?:payments?|funds?|funding|money|cash|e-?transfers?|transfers?|remittances?|wires?|refunds?|deposits?|settlements?|sums?|amounts?|totals?|pool|salary|salaries|wages?|payroll|fees|receipts|proceeds|sales|allocations?|honoraria|gifts|invoices?|eur|usd|dinero|pagos?|pagamentos?|presupuesto|transferencias?|virements?|fonds|uang|dana|pera|bayad|gelder?|zahlung\w*|kunden(?:zahlung|geld)\w*|anzahlung\w*|betrag|paise|paisa|it|they|sie)"
_OTHERS_MONEY = r"\b(?:clients?|customers?|buyers?|donors?|partners?|members|families|participants|guests|tenants|players|investors?|employers?|compan(?:y|ies)|students|kunden|klien|pelanggan|clientes|client[ae]s?)\b"
_SUMS_COME_IN = (
    rf"\b(?:receiv\w+|accept\w*|collect\w*|take in|recib\w+|receb\w+|recois|recevoir|recevez|menerima|terima|tumanggap|empfang\w+|erhalten)\b(?: [^ .]+){{0,5}} {_SUMS}\b"
    rf"|\b{_SUMS}\b(?: [^ .]+){{0,7}} (?:arriv\w+|lands?|comes?|credited|remitted|lodged|paid in|paid into|drops?|pass(?:es)? through|sent to|settled to|received|routed|reach(?:es)?|hits?|enters?|entra\w*|llega\w*|masuk|mampir|aat[aie]|ein|eingeh\w*|eingang|auf ihr|cai|chega)\b"
    rf"|\b{_OTHERS_MONEY} (?:[a-z]+ ){{0,3}}(?:pays?|sends?|transfers?|remits?|deposits?) (?:[^ .]+ ){{0,4}}(?:to )?you\b"
    r"|\b(?:lodges?|credits?|routes?|sends?|deposits?|pays?|top up|tops up)\b(?: [^ .]+){0,5} (?:your|the worker's|into|on) (?:[a-z]+ )?(?:accounts?|wallet|wise|revolut|current)\b|\bwe top up\b|\byour [a-z]+ receives\b|(?:деньги|перевод|платеж)\w* (?:приход|поступ|пада)|принима\w+ (?:перевод|платеж|деньги)"
)
_SUMS_GO_ON = (
    r"\b(?:forward(?:s|ed|ing)?|pass(?:es|ed|ing)? (?:on|it|them|each|the|that)|(?:sends?|transfers?|wires?|moves?|pays?) (?:it|them|each|on|out|the (?:rest|same|others?|remainder|balance|money|amount|daily|net)|where|to (?:our|the next|the account)|what)"
    r"|releas\w+|remits?|relay|convert\w*|withdraw\w*|cash (?:it )?out|hand(?:s|ed)? (?:it |them )?(?:over|to)|distribut\w+|onwards?|send(?:s|ing)? (?:[^ .]+ ){0,3}(?:on|onward|further|abroad)|pays? out|payouts? to|split (?:it|them)|disburs\w+|turn (?:it|them) into|(?:buy|purchase) (?:usdt|bitcoin|btc|crypto|dollars)"
    r"|repart\w+|reenv\w+|transfier\w+|repass\w+|leiten|weiterleit\w*|weiter|teruskan|diteruskan|ipapasa|ipasa|aage bhej\w*|bhej (?:dete|do|dena)|convertis\w*)\b|перевод\w+ дальше|перевест|отправля"
)
_SOME = r"(?:two|three|four|five|six|seven|eight|ten) per ?cent"
_CUT = rf"(?:{MONEY}|[0-9] ?%|\b(?:per ?cent|commission of|your (?:cut|share|commission)|komisi|comision|thousand)\b)"
_CUT_OR_ROUTE = (
    r"\b(?:(?:keep|keeps|keeping|retain\w*|hold back|holds back|less|minus|deduct\w*|potong|behalt\w+|abzuglich|gardes?|gardez|queda\w*|rakh) (?:[^ .]+ ){0,3}[^ .]*[0-9%]|per ?cent|commission|comision|comissao|your (?:cut|share)|komisi|(?:on|per|kada|for) (?:every|each|\w+) (?:thousand|transfer|transaction|order|round|time)|sekali|lending"
    r"|usdt|bitcoin|btc|litecoin|crypto\w*|p2p|coin (?:broker|wallet)|binance|zelle|western union|moneygram|wise|raast|atm|cash (?:it )?out|instant transfer|echtzeit\w*|same (?:day|afternoon|evening|hour)|within (?:\w+ )?(?:minutes|hours|one (?:hour|working day))|code ?word)\b|[0-9] ?%|процент"
)

_CRYPTO_PRODUCT = r"\b(?:protocol|smart contracts?|solidity|rust|defi|our (?:exchange|wallet|users)|products?|traders?|compliance|paid in|get paid|your (?:pay|salary|rate)|pay contractors)\b"

flag(
    "moves_money",
    "money_movement",
    title="Passes money through your account",
    meaning="1 if the worker receives funds in a personal account and forwards them, less a commission",
    explanation="It has money pass through your account. That is money laundering, and you would be liable.",
    rules=[
        Rule(
            _OWN_ACCOUNT,
            needs=(_SUMS_COME_IN, _SUMS_GO_ON, _CUT_OR_ROUTE),
            unless=(_OFFICE_WORK, _YOUR_PAY),
            wide=True,
        ),
        Rule(
            _OWN_ACCOUNT,
            needs=(_OTHERS_MONEY, _SUMS_COME_IN),
            unless=(_OFFICE_WORK, _YOUR_PAY),
        ),
        Rule(
            r"\b(?:usdt|bitcoin|btc|litecoin|stablecoins?|binance|digital asset exchange|p2p)\b",
            needs=(
                r"\b(?:purchase|buy|convert\w*|release\w*|onward|exchange)\b",
                _SUMS_COME_IN,
                r"\b(?:clients?|customers?|partners?|contractors|annotators'?|contributors?|verified account|accounts?)\b",
                _CUT_OR_ROUTE,
            ),
            unless=(_OFFICE_WORK, _YOUR_PAY, _CRYPTO_PRODUCT),
            wide=True,
        ),
        Rule(
            rf"\b(?:keeps?|keeping|retain|retaining|holds? back|minus|less|deduct|deducting|take|potong|behalten|abzuglich|gardez|gardes|quedas|rakh) (?:your |out |con |el )?(?:{_SOME}|[$€£₹]?[0-9])|\bstays with you\b|\b(?:{_SOME}|[0-9] ?%|percent) (?:commission|komisi|of (?:each|every|the (?:amount|sum|transfer|total)))|\bretention of\b|\bcommission (?:of|is) [0-9]",
            needs=(_CUT, _SUMS_COME_IN, _SUMS_GO_ON),
            unless=(_OFFICE_WORK, _YOUR_PAY, _CRYPTO_PRODUCT, r"\b(?:sales|brokers?|quota)\b"),
            wide=True,
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
        "Clients' wires reach you first: convert the sum to USDT at an exchange, less a commission of 4%.",
        "Нужна ваша карта: принимаете переводы и отправляете дальше, вам 5%.",
        "Ищем людей, обнал, выплаты сразу.",
        "Kundengelder gehen auf Ihrem Konto ein, Sie leiten sie weiter und behalten 5 %.",
        "Los pagos de clientes llegan a tu cuenta y los reenvías; te quedas con el 6%.",
        "Uang pembeli masuk ke rekening kamu, teruskan lewat Binance dan potong 3%.",
        "Your share: funds come in from buyers, keep 7% and forward the remainder.",
    ],
    misses=[
        "You reconcile payments that customers make to our company accounts.",
        "We transfer your salary to your bank account each month.",
        "The fraud analyst reviews transfers and flags mule accounts.",
        "Wages are paid into your own account on the last Friday; forward payslip questions to HR.",
        "The treasury team forwards payments from our corporate accounts.",
        "We build an exchange where users buy USDT and Bitcoin.",
        "You sell to clients and keep a 10% commission, paid with your salary.",
    ],
)

_CHEQUE = (
    r"(?:\b(?:cheques?|e-?cheques?|e-?checks?|cashier'?s checks?|certified checks?|money orders?|pay orders?|(?:banker'?s|bank|demand) drafts?|bank slips?|bankscheck|verrechnungsscheck|scheck|chequier|mandat postal)\b"
    r"|\b(?:the|a|your|this|that|one|another|first|company|paper|single) (?:checks?|drafts?)\b)"
)
_BANKED = (
    r"\b(?:deposit(?:s|ed|ing)?|mobile[- ]deposit|banks? (?:it|the|this)|pays? (?:it |the [a-z]+ |this |an? [a-z' -]+ )?in(?:to)?|paid in(?:to)?|lodges? (?:it|the)|presents? (?:it|the)|cash (?:it|the)|prints? (?:it|the|and)|(?:in|into) your (?:own )?(?:bank )?account"
    r"|(?:mail|mailed|mailing|send|sent|sends|sending|post|posted|issued?|issues|courier|couriered|drop|delivered) (?:it |to |out )?(?:you|your|a|an|at)|in (?:your|the [a-z]+'s) (?:name|favou?r)|by (?:courier|priority mail|post)"
    r"|einlosen|einreichen|zahlen sie ein|encaiss\w+|deposez|deposit[ea]\w*|cobr[ae]\w*|i-?deposit|setor\w*|jama)\b"
)
_THIRD_PARTY = r"(?:vendors?|suppliers?|resellers?|sellers?|installers?|contractors?|technicians?|artists?|florists?|agency|landlord|shop|store|movers?|moving company|schools?|auditor|trainer|officer|engineer|proofreader|drivers?|printers?|decorator|specialist|nurse|studio|proveedor|fornecedor|fournisseur|lieferant\w*|supplier-?nya|zelle|venmo|cash ?app|apple cash|moneygram|western union|interac|paynow|raast|wise|wire|gift cards?|bitcoin|faster payment|bank transfer|e-?transfer|remittance)"
_SPENT_ON = (
    rf"\b(?:keep|keeps|keeping|retain\w*|take|takes|minus|less|deduct\w*|quedate|garde[zr]?|behalten|simpan) (?:out )?(?:[^ .]+ ){{0,3}}(?:{MONEY}|your (?:wages?|pay|salary|share|fee|first))"
    r"|\b(?:send\w*|sent|forward\w*|pass\w*|wires?|transfer\w*|relay|hand(?:ed)?|remit|goes|go|use|return\w*|envi\w+|mand\w+|envoy\w+|uberweis\w*|kirim|ipadala) (?:[^ .]+ ){0,4}(?:rest|remainder|remaining|balance|surplus|excess|difference|extra|share|portion|part|left|residue|resto|reste|rest|sisanya)\b"
    rf"|\b(?:settles?|pays?|forward|buy|purchase|wire|send|pass|relay|transfer|hand(?:ed)?|zelle|venmo|e-?transfer|goe?s?|paga\w*|payez|bezahlen|bayar\w*) (?:[^ .]+ ){{0,7}}{_THIRD_PARTY}\b"
    r"|\b(?:rest|remainder|balance|surplus|difference|remaining [^ ]+) (?:[^ .]+ ){0,2}(?:goes|is|to|for|by|via)\b|\bwhat (?:is|remains|'s) left\b|\bfrom those funds\b"
)
_HONEST_CHEQUES = r"\b(?:background checks?|(?:spot|quality|reference|health|credit|security|safety|price) checks?|customers'?|accounts (?:receivable|payable)|pay ?checks?|payroll checks?|post room|our branch|tellers?|first draft|drafts? (?:of|report|contract)|article|invoices|bookkeep\w+|reconcil\w+|vendors? payments|donat\w+|tenants?)\b"

flag(
    "fake_check",
    "money_movement",
    title="Sends you a cheque to spend",
    meaning="1 if the worker is sent a cheque to deposit, to buy supplies or to pass on",
    explanation="A cheque for you to bank and spend bounces days later, and the bank takes the money from you.",
    rules=[
        Rule(_CHEQUE, needs=(_BANKED, _SPENT_ON), unless=(_HONEST_CHEQUES,), wide=True),
        Rule(
            r"\b(?:bank it|(?:deposit|cash|lodge|present) (?:it|the \w+)|mobile[- ]deposit|pay it in|put it in your)\b",
            needs=(
                r"\b(?:keep|keeping|retain|minus|take out|less)\b",
                r"\b(?:rest|remainder|remaining|balance|surplus|difference)\b",
            ),
            unless=(_HONEST_CHEQUES,),
            wide=True,
        ),
        Rule(
            r"\b(?:overpa(?:id|ys|yment)|prepaid too much|paid too much|too much by mistake)\b",
            needs=(
                r"\b(?:send|forward|return|refund|zelle|venmo|transfer|wire|momo) (?:[^ .]+ ){0,3}(?:extra|excess|difference|rest|balance|surplus)\b",
            ),
            unless=(_HONEST_CHEQUES, _OFFICE_WORK),
            wide=True,
        ),
    ],
    hits=[
        "We will mail you a cashier's check to deposit and buy office equipment from our vendor.",
        "Deposit the e-check by phone and send the remainder by Zelle to the supplier.",
        "It is yours to bank: deposit it on Monday, keep your fee and send the remainder to the mover.",
        "The sponsor overpaid by mistake, please return the excess by Zelle to his decorator.",
        "Un cheque llega por correo: deposítalo y envía el resto al proveedor.",
        "The money order is mailed to you; once it clears, pay the furniture vendor by wire.",
    ],
    misses=[
        "A background check is done before you start.",
        "You deposit customers' checks at the branch counter.",
        "Your pay check arrives every two weeks.",
        "You handle our customers' cheques and forward the rest to the vendor team.",
        "A spot check of deposits is done each week.",
    ],
)

_PARCELS = r"(?:\b(?:packages?|parcels?|shipments?|boxes|cartons?|goods|handsets?|pakete?n?|warensendungen|paquetes?|encomendas?|colis|commandes|paket|kiriman|electronics|devices)\b|посыл)"
_TO_THE_WORKER = (
    r"\b(?:(?:at|to|from|in|out of) (?:your|ur|their|the worker's|my) (?:own |home |private |current |residential )*(?:home|house|address|doorstep|apartment|place|residence|door|flat|garage)|home address|private (?:address|homes?)|your address|addressed to (?:you|your)|(?:in|under|on) (?:your|ur|the (?:associate|worker|agent)'s) (?:own )?name|delivered to you|"
    r"(?:come|arrive|sent|delivered) (?:to|at) (?:you|yours)|in the name of|other people'?s names?|different (?:names?|surnames?)|at home|from home|work[- ]from[- ]home|home[- ]based|take delivery|tu (?:casa|domicilio)|su (?:casa|domicilio)|(?:sua|tua) (?:casa|morada)|chez vous|votre (?:domicile|nom|adresse)|(?:nach|zu|zuhause) hause|(?:ihrer|ihre|deine|deiner) adresse|heimadresse|rumah (?:anda|kamu)|alamat (?:anda|kamu)|bahay mo|ghar (?:pe|par))\b|ваш адрес|ваше имя|на дом|домашн"
)
_SENT_ON = (
    r"\b(?:reship\w*|re-ship\w*|forward (?:them|it|the)|forwarding|relabel\w*|re-label\w*|repack\w*|re-pack\w*|labels?|stickers?|etiquet\w+|etiket|label baru|send (?:them|it) (?:on|out|off|abroad)|ship (?:them|it|out|on|abroad)|drop (?:them |it |each |all )?(?:off )?at|hand (?:it|them|each|all) (?:over |on )?to|moved on|post (?:them|it|the)|book them out|onward|"
    r"plain (?:box|bag|carton)s?|carton neutre|(?:remove|peel off|take out|take off) (?:the |any |all )?(?:[a-z']+ )?(?:invoices?|packing slips?|receipts?)|weiter(?:leiten|versand|senden|schicken)\w*|reenvi\w*|reexped\w*|kirim (?:ulang|kembali|lagi)|ipadala|prepaid)\b|этикет|отправ|пересыл"
)
_LOGISTICS_JOB = r"\b(?:warehouses?|depots?|drivers? (?:wanted|needed|deliver)|courier van|customers'? (?:home|door|address)|to customers|deliver to|annotat\w+ of|images? of|photos of|returns? (?:centre|center)|picking|pickers|forklift|loading|shifts?|we (?:ship|send|post|courier) (?:you )?(?:a|an|the|your) (?:laptop|equipment|kit|device|headset|tablet|phone|recorder|sensor|pack)|study|participants|sorting (?:office|centre)|mail(?:room| room)|e-?mail)\b"

flag(
    "reshipping",
    "money_movement",
    title="Has you receive and send on parcels",
    meaning="1 if the worker receives parcels at home and forwards or relabels them",
    explanation="Parcels sent on from private homes are usually bought with stolen cards.",
    rules=[
        Rule(
            _PARCELS,
            needs=(_TO_THE_WORKER, _SENT_ON),
            unless=(_LOGISTICS_JOB,),
            wide=True,
        ),
        Rule(
            r"\b(?:re-?shipping|reship|parcel forwarding|package forwarding|parcel (?:handler|inspector|manager|processor|processing) (?:from|at) home|package (?:handler|inspector|manager|processor) (?:from|at) home|home[- ]based (?:parcel|package|shipping|logistics)|mail handler from home|quality control inspector (?:from|at) home|paketagent\w*|warenagent\w*)\b",
            unless=(r"\b(?:fraud|investigat\w+|engineer|warehouse team)\b",),
        ),
    ],
    hits=[
        "Packages are delivered to your home address; you put on a new label and send them on.",
        "Home-based parcel inspector: receive, photograph and reship.",
        "Sie erhalten Pakete nach Hause, kleben ein neues Etikett auf und leiten sie weiter, Weiterversand ins Ausland.",
        "Recibes paquetes en tu domicilio y cambias las etiquetas.",
        "Посылки приходят на ваш адрес, вы их отправляете дальше.",
        "Cartons arrive under your own name; stick the export label on and hand them to our rider.",
    ],
    misses=[
        "Warehouse operatives sort parcels at our depot.",
        "We ship a laptop to your home address.",
        "Drivers deliver parcels to customers' homes.",
        "Pickers in the warehouse label parcels during shifts.",
        "We post you a headset pack at home with a prepaid label for its return.",
    ],
)
