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

_LENT_ACCOUNT = (
    r"\b(?:accounts?|wallet|balance|iban) (?:that |which )?(?:you|u|they|he|she) (?:hold|own|have|nominat|name|open|keep|maintain|choose|regist|provid)\w*"
    r"|\baccounts? (?:(?:is|are) )?(?:held|opened|registered|set up|maintained|kept) (?:in|under|by|for) (?:your|ur|their|own|you|him|her|the worker)\b"
    r"|\b(?:[a-z]+'s|your|own|personal|domestic|local|spare|nominated|maintain an?|have an?|holds? an?|lends? an?|lends? one) (?:[a-z]+ ){0,2}(?:accounts?|(?:wise|coins|binance|payoneer|revolut) balance|wallet|pix|iban|revolut|monzo|wise|paypal|starling|n26|chime|gcash)\b"
    r"|\b(?:checking|chequing|current|bank|giro) accounts? (?:[a-z]+ )?(?:older|open|opened|active|at least|with no|in good)\b"
)
_MONEY_IN = r"\b(?:arriv(?:e|es|ed|ing)|lands?|landed|credit(?:s|ed|ing)?|com(?:e|es|ing) (?:in|to|from|every|into|through)|sitting|(?:customers|clients|buyers|members|families|donors|owners|sponsors) (?:[a-z]+ ){0,3}(?:pay|send|transfer|settle|deposit)s?|are sending|receiv(?:es|ed)|collects? (?:the )?(?:payments?|funds|money|fees)|accepts? (?:the )?(?:payments?|funds|transfers?)|takes? (?:the |in )?(?:e-?transfers?|payments?)|received?|receives|receiving|paid (?:in|into|to)|wired|lodge[sd]?|deposited|(?:sends?|sending|pays?|paying) (?:[^ .]+ ){0,5}to (?:you|your)|settles? (?:[^ .]+ ){0,4}into|drops|incoming|in it comes|comes first)\b"
_MONEY_ON = (
    r"\b(?:forward(?:s|ed|ing)?|pass(?:es|ing)? (?:it|them|each|on|what|the (?:rest|remainder|balance|sum|money|others?))|passed on|moves? (?:it|them|each|what|the [a-z]+ balance|the (?:rest|remainder|balance|sum|money))|moved (?:on|out|to)|releas(?:e|es|ed|ing) (?:it|them|each|to|from)|"
    r"(?:sends?|sent|sending) (?:it|them|out|on|onwards?|what|each|the (?:rest|remainder|others?|balance|money|lot))|sends? to the|convert(?:s|ed)?|swap(?:s|ped)? (?:it|them|the)|walks? (?:it|them)|relay(?:s|ed)? (?:it|them|the)|routes? (?:it|them|the)|remit(?:s|ted)? (?:it|them|the)|transfers? (?:it|them|the (?:rest|remainder|balance|sum|money|net)|each|what|onwards?)|wires? (?:it|them|the)|feeds the|split(?:s|ting)? (?:it|them)|shares? (?:it|them) out|distribut(?:e|es|ed)|disburs\w+|withdraw(?:s|n)? (?:it|them|the|cash|what|each)|draws? (?:it|them|the [a-z]+) out|"
    r"cash(?:ed)? (?:it |them )?out|hand(?:s|ed)? (?:it|them|over|to|the cash)|(?:remainder|rest|balance|what is left|what remains) (?:is |goes )?(?:moved|sent|forwarded|goes|to|paid)|buys? (?:usdt|usdc|bitcoin|btc|crypto|dollars|stablecoins?)|pays? (?:it |them )?out|paid out to|payments to the)\b"
)
_MONEY_TO = r"\b(?:to|for|into|at|through|via|by) (?:(?:the|our|another|an?|each|next|other|different|several|its|their|final) )*(?:[a-z]+ )?(?:beneficiar\w+|contractors|contributors|suppliers?|partners?|owners?|workshop|collectors?|couriers?|wallets?|address|names|next account|destination|cash ?point|atm|bitcoin machine|kiosk|western union|moneygram|crypto\w*|usdt|usdc|bitcoin|exchange|recipients?|payees?|vendors?)\b"
_IN = f"{_SUMS_COME_IN}|{_MONEY_IN}"
_ON = f"{_SUMS_GO_ON}|{_MONEY_ON}"
_MULE_TOLD = r"\b(?:minimum|threshold|withdrawal fee|provider|exchange rate|mules?|launder\w*|scam\w*|fraud\w*|police|arrest\w*|court|victims?|frozen|accused|customers|helpline|lost)\b"

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
            needs=(_ON, _CUT_OR_ROUTE, _IN),
            unless=(_OFFICE_WORK, _YOUR_PAY),
            wide=True,
        ),
        Rule(
            _OWN_ACCOUNT,
            needs=(_OTHERS_MONEY, _IN),
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
            rf"\b(?:keeps?|keeping|retain|retaining|holds? back|minus|less|deduct|deducting|take|potong|behalten|abzuglich|gardez|gardes|quedas|rakh) (?:your |out |con |el )?(?:{_SOME}|[$€£₹]?[0-9])|[0-9%] stays with you\b|\b(?:{_SOME}|[0-9] ?%|percent) (?:commission|komisi|of (?:each|every|the (?:amount|sum|transfer|total)))|\bretention of\b|\bcommission (?:of|is) [0-9]",
            needs=(_ON, _IN, _CUT),
            unless=(_OFFICE_WORK, _YOUR_PAY, _CRYPTO_PRODUCT, r"\b(?:sales|brokers?|quota)\b"),
            wide=True,
        ),
        Rule(
            r"\b(?:forward|forwarding|send|transfer|wire|pass|convert|converting|remit|move|exchange|weiterleit\w+|reenvi\w+|transfier\w*|repass\w+|transferer|transferez|teruskan|ipasa|buy|purchase|withdraw)\b(?: [a-z0-9%,'-]+){0,7} (?:rest|remainder|remaining|balance|funds|payments?|amount|money|bitcoin|btc|usdt|crypto|cash|difference|it on|them on|resto|rest|sisanya|gelder|geld)\b",
            needs=(
                r"\b(?:your (?:own |personal |bank )*(?:bank )?account|keep(?:ing)?|minus|less|deduct\w*|commission|%|percent|per ?cent|your (?:share|cut)|hold(?:ing)? back|after (?:taking|deducting|your)|received|arrives?|lands?|clears?|incoming|tu cuenta|sua conta|konto|rekening)\b",
            ),
            unless=(
                _JOB_WITH_MONEY,
                r"\b(?:your (?:salary|pay|wages|earnings)|deposit .{0,20}unlock|sales commission)\b",
            ),
        ),
        Rule(
            _LENT_ACCOUNT,
            needs=(_MONEY_TO, _MONEY_ON, _MONEY_IN),
            unless=(_OFFICE_WORK, _YOUR_PAY, _MULE_TOLD),
            wide=True,
        ),
        Rule(
            r"\b(?:repass[ae]\w*|saqu(?:e|es|a|ar)|retir(?:e|es|as|a|ar)|reenvi\w+|transfier\w+|weiterleit\w+|weiterzuleiten|uberweisen|teruskan|transfer lagi|ipapasa|ipasa|i-?cash in|rakh (?:ke|kar|lo|lena|lein)|kaat (?:ke|kar))\b",
            needs=(
                r"\b(?:recib\w+|receb\w+|entra\w*|entrou|llega\w*|cai|caem|depositos?|consignaciones|eingeh\w*|eingang\w*|zahlung\w*|betrag\w*|masuk|pumapasok|papasok|payments?|paise|paisa|cash in)\b",
                r"\b(?:cuenta|conta|chave|cpf|pix|cajero|giro\w*|konto|privatkonto|rekening|account|gcash|maya|binance|wallet|khat[ae])\b",
                r"[0-9] ?%|\b(?:comision|comissao|queda\w*|fica\w*|por cada|prozent|provision|komisi|potong|kada|bawat|percent|conta que|cuenta que|baqi|baki|fornecedor\w*|provee\w*)\b",
            ),
            unless=(
                r"\b(?:salarios?|nomina|gehalt|clientes da loja|gaji|buchhalt\w+)\b",
                _OFFICE_WORK,
            ),
            wide=True,
        ),
        Rule(
            r"(?:карт|счет|реквизит)",
            needs=(r"принима|получа|перевод", r"процент|%|перевод|перевест|отправ|дальше|обнал"),
            unless=(r"бухгалт|зарплат",),
        ),
        Rule(r"дроп\b|обнал|прогон(?:ять|яем) (?:деньги|средства)|аренда карт|сдать карт"),
    ],
    hits=[
        "Payments arrive in the account you hold and you pass the rest on to our partner's wallet.",
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
    r"(?:\b(?:cheques?|e-?cheques?|e-?checks?|cashier'?s checks?|certified checks?|money orders?|pay orders?|(?:banker'?s|bank|demand) drafts?|bank slips?|bankscheck|verrechnungsscheck|scheck|chequier|mandat postal|tseke|cek perjalanan|cheque (?:administrativo|de caja|bancaire|de banque)|orderscheck)\b|банковск\w+ чек"
    r"|\b(?:the|a|your|our|my|his|her|this|that|one|another|first|company|paper|single|certified|electronic|purchase|startup|send|deposit) (?:checks?|drafts?)\b|\b(?:mail|send|e-?mail|issue|post|courier)(?:s|ed|ing)? (?:you |u |out )?(?:an? |the )?(?:[a-z]+ )?(?:checks?|drafts?)\b|\b(?:deposit|print|cash|scan)(?:s|ed|ing)? (?:the |your |it |an? )?(?:checks?|drafts?)\b|\bchecks? (?:will be|is|was|has been|gets) (?:mailed|sent|issued|delivered|e-?mailed|made)|\bcheck (?:of|worth) [$£€0-9]|\bcheck (?:by|via) (?:courier|fedex|ups|usps|dhl|mail|e-?mail)\b|\bcheck (?:stock|for the (?:equipment|amount|supplies)|for [$£€])"
    r")"
)
_BANKED = (
    r"\b(?:deposit(?:s|ed|ing)?|mobile[- ]deposit|banks? (?:it|the|this)|pays? (?:it |the [a-z]+ |this |an? [a-z' -]+ )?in(?:to)?|paid in(?:to)?|lodges? (?:it|the)|presents? (?:it|the)|cash (?:it|the)|prints? (?:it|the|and)|(?:in|into) your (?:own )?(?:bank )?account"
    r"|(?:mail|mailed|mailing|send|sent|sends|sending|post|posted|issued?|issues|courier|couriered|drop|delivered) (?:it |to |out )?(?:you|your|a|an|at)|in (?:your|the [a-z]+'s) (?:name|favou?r)|by (?:courier|priority mail|post)"
    r"|snap|photograph|capture|front and back|bank(?:'s|ing)? app|phone app|an? atm|pays? the (?:cheque|draft|check)|(?:goes|go) out to|comes? to you|(?:present|run|put|place)(?:s|ed)? (?:it|the (?:check|cheque|draft))|clears|made out to you|payable to you|(?:check|cheque|draft) (?:in advance|ahead)|(?:arriv|reach)\w*|is with (?:dhl|fedex|ups|the courier)|credited"
    r"|einlosen|einreichen|zahlen sie ein|encaiss\w+|deposez|deposit[ea]\w*|cobr[ae]\w*|i-?deposit|setor\w*|jama|cair\w*|ipa-?deposit|i-?encash|karein|lost (?:ihn|den)|gutgeschrieben)\b|обнал|депозит|внес"
)
_THIRD_PARTY = r"(?:vendors?|distributors?|dealers?|retailers?|stockists?|merchants?|providers?|caterer|travel agent|charity|orphanage|trainees?|carrier|suppliers?|resellers?|sellers?|installers?|contractors?|technicians?|artists?|florists?|agency|landlord|shop|store|movers?|moving company|schools?|auditor|trainer|officer|engineer|proofreader|drivers?|printers?|decorator|specialist|nurse|studio|proveedor|fornecedor|fournisseur|lieferant\w*|supplier-?nya|zelle|venmo|cash ?app|apple cash|moneygram|western union|interac|paynow|raast|wise|wire|gift cards?|bitcoin|faster payment|bank transfer|e-?transfer|remittance)"
_TO_APP = r"(?:by|via|through|with|over|use|using|accepts) (?:your |his |her |their |the )?(?:zelle|venmo|cash ?app|apple (?:pay|cash)|google pay|interac|moneygram|western union|raast|imps|paynow|ez cash|neosurf|bitcoin)"
_SPENT_ON = (
    rf"\b(?:keep|keeps|keeping|retain\w*|take|takes|minus|less|deduct\w*|quedate|garde[zr]?|behalten|simpan) (?:out )?(?:[^ .]+ ){{0,3}}(?:{MONEY}|your (?:wages?|pay|salary|share|fee|first))"
    r"|\b(?:send\w*|sent|forward\w*|pass\w*|wires?|transfer\w*|relay|hand(?:ed)?|remit|goes|go|use|return\w*|envi\w+|mand\w+|envoy\w+|uberweis\w*|kirim|ipadala) (?:[^ .]+ ){0,4}(?:rest|remainder|remaining|balance|surplus|excess|difference|extra|share|portion|part|left|residue|resto|reste|rest|sisanya)\b"
    rf"|\b(?:settles?|pays?|forward|buy|purchase|wire|send|pass|relay|transfer|hand(?:ed)?|zelle|venmo|e-?transfer|goe?s?|paga\w*|payez|bezahlen|bayar\w*) (?:[^ .]+ ){{0,7}}{_THIRD_PARTY}\b"
    r"|\b(?:rest|remainder|balance|surplus|difference|remaining [^ ]+) (?:[^ .]+ ){0,2}(?:goes|is|to|for|by|via)\b|\bwhat (?:is|remains|'s) left\b|\bfrom those funds\b"
    rf"|\b(?:vendor|supplier|reseller|merchant|installer|movers?|seller|trainee|shopper|agent)(?:'s)? (?:[a-z]+ ){{0,2}}(?:gets|accepts|takes|receives|quotation|portion|share)\b|\b{_TO_APP}\b"
    r"|\b(?:to|for) (?:(?:his|her|my|our) (?:[a-z]+ ){{0,2}}(?:agent|carer|nanny|assistant|account|number|colleague|partner|man|guy|lady)|him|her|the (?:name|person|number|account|contact|details) )\b"
    r"|\b(?:sobra|restante|diferencia|diferenca|solde|restant|restbetrag|differenz|natitira|selisih|kelebihan|baqi|baki|bacha)\b|\b(?:envi|transfer|transfier|repass|pag|mand|compr|achet|vir|uberweis|kauf|bezahl|ipadal|bayar|bhej)[a-z]* (?:[^ .]+ ){0,6}(?:proveedor\w*|fornecedor\w*|fournisseur\w*|lieferant\w*|handler\w*|vendor|supplier|tienda|loja|tecnico)\b|остат|поставщик|разниц"
    rf"|\b(?:buy|buys|purchase|purchases|order|orders|get|gets|obtain) (?:[^ .]+ ){{0,7}}(?:from|through|with) (?:our|the|an?) (?:approved|licen[sc]ed|preferred|authori[sz]ed|designated|certified|nominated|accredited|recommended|verified) (?:[a-z]+ )?{_THIRD_PARTY}\b"
)
_HONEST_CHEQUES = r"\b(?:background checks?|(?:spot|quality|reference|health|credit|security|safety|price) checks?|customers'?|accounts (?:receivable|payable)|pay ?checks?|payroll checks?|post room|our branch|our tellers?|as a teller|teller (?:job|role|windows?|positions?|team)|first draft|drafts? (?:of (?:the|an?|your|our|each)|report|contract)|article|invoices|bookkeep\w+|reconcil\w+|vendors? payments|donat\w+|tenants?)\b"

flag(
    "fake_check",
    "money_movement",
    title="Sends you a cheque to spend",
    meaning="1 if the worker is sent a cheque to deposit, to buy supplies or to pass on",
    explanation="A cheque for you to bank and spend bounces days later, and the bank takes the money from you.",
    rules=[
        Rule(_CHEQUE, needs=(_SPENT_ON, _BANKED), unless=(_HONEST_CHEQUES,), wide=True),
        Rule(
            r"\b(?:bank it|(?:deposit|cash|lodge|present) (?:it|the \w+)|mobile[- ]deposit|pay it in|put it in your)\b",
            needs=(
                r"\b(?:rest|remainder|remaining|balance|surplus|difference)\b",
                r"\b(?:keep|keeping|retain|minus|take out|less)\b",
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

_PARCELS = r"(?:\b(?:packages?|parcels?|shipments?|box|boxes|cartons?|goods|cargo|consignments?|deliveries|purchases|earbuds|sneakers|handsets?|paket\w*|sendungen|pacotes?|kahon|padala|warensendungen|paquetes?|encomendas?|colis|commandes|paket|kiriman|electronics|devices)\b|посыл)"
_TO_THE_WORKER = (
    r"\b(?:(?:at|to|from|in|out of) (?:your|ur|their|the worker's|my) (?:own |home |private |current |residential )*(?:home|house|address|doorstep|apartment|place|residence|door|flat|garage)|home address|private (?:address|homes?)|your address|addressed to (?:you|your)|(?:in|under|on) (?:your|ur|the (?:associate|worker|agent)'s) (?:own )?name|delivered to you|(?:on|in|under) (?:your|own|clients?'?|different|various|other|several|assumed) (?:own )?(?:sur)?names?|(?:at|to|in) (?:his|her|own) (?:own )?(?:residence|home|house|address|flat)|your (?:own )?(?:flat|home|house|residence|packstation|porch|parcel shop|doorstep|garage)|(?:courier|driver|postman) brings|sign for (?:it|them)|(?:sent|come|comes|arrive|arrives|reach|reaches|delivered|shipped|dropped|collects?) (?:[a-z0-9]+ ){0,3}(?:to|at|with|from) (?:you|u|yours)|wohnanschrift|privatanschrift|privatadresse|"
    r"(?:come|arrive|sent|delivered) (?:to|at) (?:you|yours)|in the name of|other people'?s names?|different (?:names?|surnames?)|at home|from home|work[- ]from[- ]home|home[- ]based|take delivery|tu (?:casa|domicilio)|su (?:casa|domicilio)|(?:sua|tua) (?:casa|morada)|chez vous|votre (?:domicile|nom|adresse)|(?:nach|zu|zuhause) hause|(?:their|your|his|her) own home|where you live|residential address|(?:receiv|accept|collect|tak)(?:e|es|ing|s|ed) (?:in )?(?:the |our |incoming |client )?(?:parcels?|packages?|deliveries|cargo|boxes) (?:at|for|on|in|from)|(?:ihrer|ihre|deine|deiner) adresse|heimadresse|em casa|(?:seu|teu) (?:endereco|nome)|tu (?:direccion|nombre)|a domicile|(?:ton|votre) (?:adresse|nom|domicile)|chez toi|bei ihnen|bei dir|an (?:sie|dich)|zuhause|sa bahay|address mo|rumah (?:anda|kamu)|alamat (?:anda|kamu)|bahay mo|ghar (?:pe|par))\b|ваш адрес|ваше имя|на дом|домашн"
)
_SENT_ON = (
    r"\b(?:reship\w*|re-ship\w*|forward (?:them|it|the)|forwarding|relabel\w*|re-label\w*|repack\w*|re-pack\w*|(?:new|fresh|our|another|second|other|export|shipping|postage|courier|dhl|ups|fedex) (?:[a-z]+ )?(?:labels?|stickers?)|(?:labels?|stickers?) (?:we|i|over|from)\b|(?:put|stick|print|attach|swap|chang|replac|apply|affix|paste)\w* (?:[^ .]+ ){0,4}(?:labels?|stickers?)|etiquet\w+|etiket|label baru|send (?:them|it) (?:on|out|off|abroad)|ship (?:them|it|out|on|abroad)|drop (?:them |it |each |all )?(?:off )?at|hand (?:it|them|each|all) (?:over |on )?to|moved on|re-?address\w*|re-?seal\w*|re-?box\w*|umpack\w*|versandetikett\w*|hand(?:s|ed|ing)? (?:it |them |each |all |over |on )*to (?:our|the|an?|another) (?:[a-z]+ )?(?:driver|rider|courier|runner|man|agent|carrier)|(?:man|driver|runner|courier|rider|colleague) (?:[a-z]+ )?(?:collects|picks (?:it|them) up)|leave (?:it|them|each one|each) at|forwarder|consolidat\w+|(?:prepaid|paid) (?:postage|waybills?|labels?|stickers?)|waybills?|(?:next|final|foreign|overseas) (?:address|destination|recipient|customer|buyer|consignee)|ship(?:s|ped|ping)? (?:it|them|each|onwards?|abroad|overseas)|dispatch(?:es|ed|ing)? (?:it|them|each)|mail(?:s|ed)? (?:it|them) (?:on|out|to|abroad)|posts? (?:it |them )?(?:on|to the|abroad)|swap the|(?:changes?|new|external|outer) (?:the )?(?:external|outer|box|packaging)|content list|customs (?:form|declaration)|post (?:them|it|the)|book them out|onward|"
    r"plain (?:box|bag|carton)s?|carton neutre|(?:remove|peel off|take out|take off) (?:the |any |all )?(?:[a-z']+ )?(?:invoices?|packing slips?|receipts?)|weiter(?:leiten|versand|senden|schicken)\w*|reenvi\w*|reexped\w*|etikett\w*|reetiquet\w*|reembal\w*|reemball\w*|despach\w*|umverpack\w*|weiterversend\w*|versenden|versand|verschick\w*|expedie\w*|expedition|ipapadala|i-?forward|kirim (?:ulang|kembali|lagi)|ipadala)\b|этикет|отправ|пересыл"
)
_LOGISTICS_JOB = r"\b(?:warehouses?|depots?|drivers? (?:wanted|needed|deliver)|courier van|customers'? (?:home|door|address)|to customers|deliver to|annotat\w+ of|images? of|photos of|returns? (?:centre|center|label)|dock|iata|our (?:shed|store|shop|hub|lab)|help ?desk|it vendor|picking|pickers|forklift|loading|shifts?|we (?:ship|send|post|courier) (?:you )?(?:a|an|the|your) (?:laptop|equipment|kit|device|headset|tablet|phone|recorder|sensor|pack)|study|participants|sorting (?:office|centre)|mail(?:room| room)|mail sorting|e-?mail (?:support|campaigns?|marketing|handling))\b"

flag(
    "reshipping",
    "money_movement",
    title="Has you receive and send on parcels",
    meaning="1 if the worker receives parcels at home and forwards or relabels them",
    explanation="Parcels sent on from private homes are usually bought with stolen cards.",
    rules=[
        Rule(
            _PARCELS,
            needs=(_SENT_ON, _TO_THE_WORKER),
            unless=(_LOGISTICS_JOB,),
            wide=True,
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
