"""Payment: how the money would reach the worker, where the way itself is a warning sign."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import MONEY

_CRYPTO = r"(?:usdt|tether|usdc|bitcoins?|btc|ethereum|eth|crypto|cryptocurrenc\w+|trc-?20|erc-?20|bep-?20|trx|tron|bnb|stablecoins?|litecoin|monero|xmr|in ton|ton or trc-?20|polygon network|doge|crypto ?wallet|binance(?: wallet| pay| id)?|trust wallet|metamask|digital wallet|coinbase wallet)"
_PUBLISHED = (
    r"\b(?:usdc payouts|bank transfer|chatbots?|sandbox|test usdc|stablecoin accounts|payroll|fiat|your choice|choose|optional|option|either|or (?:in )?(?:eur|usd|gbp|fiat|bank|local)|bank transfer|contractor policy|contractors? (?:may|can)|published|policy|invoice|invoices|"
    r"engineer\w*|developer|protocol|blockchain|smart contracts?|compliance|token (?:grants?|allocation)|exchange|trading|analyst|research\w*|custody|deel|rippling|salary in|equity|benefits|health insurance|handbook|"
    r"(?:signed|written|contractor|service|consulting|freelance) (?:contract|agreement)|on request|at your option|(?:exchange|conversion) rate|remittance slips?|gmbh|w-8ben|tax form|opt in|either way|you pick|you decide|whichever|alternatively|by arrangement|only if|handbook\S*|onboarding bonus|we send (?:you )?the|(?:careers|payouts?|payments?|contractors?) page|bank or|or bank|momo, bank|hr handbook|test (?:transfer|payment)|from us\b|customers? (?:who|that)|"
    r"prefer|if you prefer|nomina|contrato|folha|clt)\b"
)

flag(
    "crypto_pay",
    "payment",
    title="Pays or wants money in crypto",
    meaning="1 if wages or payments go through crypto without payroll, a published policy or a choice",
    explanation="Money moves only in crypto, which can't be called back and hides who pays.",
    rules=[
        Rule(
            rf"\b(?:paid|pay|pays|payment|payments|payout|payouts|salary|wages?|commission|earn\w*|income|withdraw\w*|settled|receive|rewards?|remuneration|credited|pago|pagos|pagamento|paiement|auszahlung|bayaran|gaji|sahod|sweldo)\b(?: [a-z0-9$,.:'-]+){{0,8}} {_CRYPTO}\b",
            unless=(_PUBLISHED,),
        ),
        Rule(
            rf"\b{_CRYPTO}\b(?: [a-z0-9-]+){{0,4}} (?:payouts?|salary|daily|weekly|only|commission|per day|a day|each day|hour|reward)\b",
            unless=(_PUBLISHED,),
        ),
        Rule(
            rf"\b{_CRYPTO}\b",
            needs=(
                r"\b(?:only|solely|exclusively|nothing else|no other|one way|no (?:bank|paypal|payoneer|cheque|direct deposit|papers?|contracts?|invoices?|names?|forms?)|not (?:supported|offered)|(?:don'?t|do not|not) (?:issue|do contracts|sign|register|disclose|publish)|bank rails|no company)\b",
                r"\b(?:pay|pays|paid|payday|payments?|payouts?|settle[sd]?|settlement|wages?|remunerat\w+|compensation|disbursed|released|fees|rate|sent|earnings|each|per)\b",
            ),
            unless=(
                r"\b(?:engineer\w*|developers?|published|handbook\S*|only if|by bank transfer|treasury|shadowing|you may choose|if you prefer|your choice|payroll|policy|chatbots? (?:about|for)|customers?|label\w* wallet|red flags?|reported)\b",
            ),
            wide=True,
        ),
        Rule(
            rf"\b{_CRYPTO}\b",
            needs=(
                r"\b(?:no|without|neither|nor|zero) (?:[a-z]+(?:,| and| or| nor) )?(?:invoices?|contracts?|agreements?|papers?|paperwork|company|firm|tax|kyc|receipts?|certificates?|names?|questions|id)\b|\bnothing on paper\b|\b(?:not|never|nor|don'?t|doesn'?t|dont|cannot) (?:be )?(?:give|disclos\w+|publish\w*|nam(?:e|ed)|sign(?:ed)?|appear|shown?|issue[ds]?) |\b(?:known|identified|listed) by (?:handle|nickname|alias|number)|\bno (?:hay|usamos|damos|emitimos) |\b(?:sin|sem|nem) (?:factura|contrato|nota|recibo)|\bnao (?:trabalhamos|emitimos|usamos|fazemos)|без (?:договор|оформлен|документ)",
                r"\b(?:pay|pays|paid|payday|payments?|payouts?|settle[sd]?|settlement|wages?|salary|grants?|rewards?|released|sent|goes|earnings|balance|saldo|pago|pagos|pagamento|exclusivamente)\b|выплат|оплат",
            ),
            unless=(
                r"\b(?:engineer\w*|developers?|policy|payroll|your choice|you may choose|if you prefer|chatbots?|customers?|scam\w*|fraud\w*|beware|red flags?|warn\w*|we (?:never|do not|don'?t) (?:pay|use|accept)|never in|not (?:in|by|with) (?:crypto|usdt|bitcoin))\b",
            ),
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:[0-9][0-9.,]* ?(?:usdt|usdc|btc|eth|trx|sol|bnb|dai)|(?:usdt|usdc|btc|eth|trx|bnb) [0-9]|(?:dollars|usd|%|worth) (?:of|in) (?:eth|bnb|trx|sol|usdt|usdc|btc))\b",
            needs=(
                r"\b(?:bond(?:s|ed)?|stak(?:e|es|ed|ing)|lock(?:s|ed)?|prepa(?:y|id)|top ?up|collateral|starts? with|start(?:s|ed)? by|to the group|hold at least|keep at least|(?:your|their) (?:own |outside |external |usual )?wallet|external wallet|outside wallet|gas|network fee|activation|unlock(?:s|ed)?|refundable|deposit)\b",
                r"\b(?:you|your|contractors?|contributors?|newcomers?|annotators?|members?|workers?|candidates?|each|their|own)\b",
            ),
            unless=(
                r"\b(?:we (?:send|pay|give|transfer|cover)|from us|paid by us|testnet|sandbox|defi|smart contract|engineer\w*|developers?|customers?|salary|protocol|traders?|chatbots?|messages?|examples?|recorded|training wallet|test (?:payment|transfer)|payroll)\b",
            ),
        ),
        Rule(
            r"\b(?:usdt|trc-?20|tether|trx)\b",
            needs=(
                MONEY,
                r"\b(?:per|a|each|daily|day|week|hour|tasks?|earn|salary|commission|deposit|wallet|send|transfer|paid|payouts?|balance|rewards?|withdraw\w*|bonus|monthly|month|minimum|start|credit)\b",
            ),
            unless=(_PUBLISHED, r"\b(?:training wallet|wants|chatbots?|advice)\b"),
        ),
        Rule(
            r"\b(?:send|share|provide|give|need|open|create|set up|download|install|connect|have)\b(?: [a-z]+){0,4} (?:usdt|trc-?20|crypto|bitcoin|btc|binance|trust wallet|metamask|digital|tron) ?(?:wallet|address|account|id|app)\b",
            unless=(
                _PUBLISHED,
                r"\b(?:customers?|users|clients|treasury|shadowing|our product|experience|in every wallet|world|custod\w+)\b",
            ),
        ),
        Rule(
            r"usdt|крипт|биткоин|бинанс",
            needs=(r"выплат|[^о]оплат|зарплат|доход|заработ|кошел|день|недел",),
            unless=(r"разработ|инженер|по желанию|на выбор|сервис|клиент|поддержк",),
        ),
    ],
    hits=[
        "Each annotator keeps 40 USDT staked as a refundable bond.",
        "Send me your USDT wallet address for the payment.",
        "Выплата ежедневно в USDT на кошелек.",
        "Settlement is in Monero, no contracts and no names.",
        "Wages go out as bitcoin; no bank, no PayPal.",
        "Salary is paid daily in USDT to your TRC20 wallet.",
        "Send us your Binance wallet address to receive the commission.",
        "Earn 80 USDT per day by liking videos.",
    ],
    misses=[
        "Our crypto exchange hires a Rust engineer; salaries run through payroll in euros.",
        "By our published contractor policy you may choose USDC or a bank transfer.",
        "We never pay in crypto.",
        "We provide digital services to publishers.",
        "Crypto payments company seeks a developer; paid by payroll.",
        "You will annotate questions about bitcoin and ethereum.",
    ],
)

_BRAND = r"(?:apple|amazon|itunes|steam|google play|ebay|vanilla|razer(?: gold)?|visa|target|sephora|nike|playstation|xbox|walmart|paysafecard|vanilla visa|shopee|flexepin|takealot|sobeys|tims|tim hortons|coles|woolworths|ifood|rozetka|oxxo|best buy|google|play|liverpool|neosurf|transcash|pcs|cashtocode|jumia|flipkart|roblox|netflix|tesco|argos|carrefour|fnac|zalando|grab|lazada|starbucks|costco|home depot|amex|mastercard|allegro|ozon|mercado libre)"
_CODE_SENT = (
    r"\b(?:sends?|sending|texts?|texting|sms|mail|mails|e-?mails?|e-?mailing|messag(?:e|es|ing)|read(?:s|ing)?|types?|typing|enter(?:s|ing|ed)?|dictat\w+|report|post|pastes?|photograph\w*|forward\w*|pass|attach|upload|take|snap|whatsapp|share|envoyer|mandar|enviar|kirim|i-?send) (?:[^ .]+ ){0,5}(?:codes?|pins?|numbers?|serials?|pics?|photos?|pictures?|it|them|backs?|front)\b"
    r"|\b(?:codes?|pins?|numbers?|photos?|pictures?)\b (?:[^ .]+ ){0,5}(?:to|into|in) (?:me|us|my|our|here|column|chat|the (?:[a-z]+ )?(?:sheet|form|chat|coordinator|assistant|researcher|director|manager|tracker|group))\b"
    r"|\bscratch(?:ed|ing|es)? (?:off )?(?:the|them|it|each|codes?)\b|\b(?:litrato|larawan|foto|photo) \b"
)
_CARD_BUYING = r"\b(?:buy|buys|buying|purchas(?:e|es|ed|ing)|acquir(?:e|es|ing)|pick(?:s|ing)? (?:them |it )?up|grabs?|fetch|obtain|get|take|i need|we need|bring|cover|advance|comprar?|acheter|prendre|kaufen|beli|bumili|bilhin|pastes?|you pick up|own (?:bank |debit )?card)\b"
_CARDS_AT_WORK = r"\b(?:our (?:customers?|shoppers?|store|stores)|customers (?:who|buy|with)|help (?:customers?|shoppers?)|fraud\w*|scam\w*|(?:lab|department|university|school|office|company|project)'?s? (?:purchasing |credit |debit |own )?(?:card|account|budget|funds)|p-?card|purchasing card|ethics|irb|e-?commerce|microsoft|you(?:'ll| will)? (?:receive|get) an?|we (?:send|give|e-?mail|buy)|sent to you|days? (?:holiday|off)|savings|raffle|birthday|bookkeeping|grant|university of|e-?mailed (?:by|after)|thank[- ]you (?:is|gift))\b"
_CARDS = rf"(?:gift ?cards?|giftcards?|prepaid cards?|vouchers?|{_BRAND}(?:,? (?:or |and )?{_BRAND}){{0,3}} (?:gift )?(?:cards?|pins?|codes?|vouchers?|ones)|cards? (?:of|from|for) (?:the )?{_BRAND}\b|(?:razer gold|google play|itunes|steam) of [0-9])"

flag(
    "gift_card_pay",
    "payment",
    title="Uses gift cards",
    meaning="1 if the worker buys, scratches or sends gift cards, or is paid only with them",
    explanation="Gift cards bought or read out by you are money gone. No employer needs them.",
    rules=[
        Rule(
            r"\b(?:gift ?cards?|giftcards?|(?:itunes|steam|apple|google play|razer(?: gold)?|vanilla|amazon|visa|target) (?:cards?|codes?|pins?))\b",
            needs=(
                r"\b(?:buy|purchase|purchasing|pick up|scratch\w*|reimbursed?|(?:e-?mail|text|send|read|message|forward) (?:me|us)|back of|load|forward|snap|resell|convert|comprar?|acheter|kaufen|beli)\b",
            ),
            unless=(
                r"\b(?:thank[- ]you|participants?|study|survey|ethics|irb|compensat\w+ (?:with|by)|you(?:'ll| will)? (?:receive|get)|as a token|raffle|prize|customers?|shoppers?|store|incentive|staff|retail|e-?commerce|birthday|fraud|loyalty|referral|we (?:send|give|email)|savings|doesn't do|grant|form)\b",
            ),
        ),
        Rule(
            rf"\b(?:paid|pay|pays|payment|salary|wages?|settle|settlement|given|come|comes)\b(?: [a-z]+){{0,3}} (?:by|in|with|through|via|as) (?:[a-z]+ ){{0,2}}{_CARDS}\b",
            unless=(
                r"\b(?:study|participants?|survey|ethics|irb|university|interview of|research|thank|compensat\w+|redeem|bonus|buy|per session|voucher of|grant)\b",
            ),
        ),
        Rule(
            rf"\b{_CARDS}\b",
            needs=(
                _CODE_SENT,
                r"\b(?:codes?|pins?|numbers?|numero\w*|serials?|scratch\w*|strips?|backs?|front|photos?|pics?|pictures?)\b",
                _CARD_BUYING,
                r"\b(?:me|us|my|our|here|reimburs\w+|refund\w*|repaid|squares?|first (?:salary|pay|wage|invoice|fortnight|expense)|researcher|coordinator|assistant|director|manager|supervisor|column|form|sheet|chat)\b",
            ),
            unless=(_CARDS_AT_WORK,),
            wide=True,
        ),
        Rule(
            r"\b(?:vouchers?|cards)\b",
            needs=(
                r"\b(?:buy|buys|buying|purchas(?:e|es|ing)|acquir(?:e|es|ing)|pick up|picks up|get|grab|take|fetch|need|advance|bumili|bilhin|beli|compra\w*|prendre|acheter|kaufen) (?:[^ .]+ ){0,7}(?:vouchers?|cards|cartes|karten)\b|\b(?:vouchers?|cards) (?:[^ .]+ ){0,3}(?:bought|purchased|from the (?:shop|store|kiosk))",
                r"\b(?:codes?|pins?|(?:card|voucher) numbers|(?:their|the) numbers|numbers on|scratch\w*|backs|strips?|panels?)\b",
                _CODE_SENT,
            ),
            unless=(
                _CARDS_AT_WORK,
                r"\b(?:customers?|sim|memory|sd|business|graphics|time|flash|index) (?:cards?|vouchers?)\b|\b(?:shoppers?|guests?|retail)\b",
            ),
            wide=True,
        ),
    ],
    hits=[
        "We pay salary in gift cards only.",
        "Your wages come as Amazon vouchers.",
        "Your first task: purchase five Apple gift cards, scratch them and send me photos of the codes.",
        "Grab three Visa cards at the kiosk and read me the pins.",
    ],
    misses=[
        "Participants receive a $20 gift card; the study is approved by the ethics board.",
        "Restock vouchers and greeting cards.",
        "You help customers who buy gift cards in our store.",
        "We will never ask you to buy gift cards.",
    ],
)

flag(
    "untraceable_transfer",
    "payment",
    title="Wants money by an untraceable transfer",
    meaning="1 if the worker is to send money through a transfer service or payment app to a stranger",
    explanation="It wants you to send money in a way that can't be called back.",
    rules=[
        Rule(
            r"\b(?:western union|moneygram|money gram|ria transfer|worldremit|cash ?app|zelle|venmo|paypal friends|friends (?:and|&) family|gpay|google pay|phonepe|paytm|upi(?: id)?|gcash|maya|m-?pesa|till number|paybill|mobile money|momo|opay|palmpay|easypaisa|jazzcash|bkash|nagad|ovo|dana|gopay|pix|mercado ?pago|nequi|qr code|sberbank|сбер\w*|тинькофф|на карту)\b",
            needs=(
                r"\b(?:pay|send|transfer|deposit|remit|scan|forward|fee|charges?|amount|bhejo|bhejna|jama|kirim|bayar|ipadala|i-?send|padala|magbayad|fazer|faca|enviar|envia|paga|pague|to activate|to confirm|screenshot|receipt|proof of payment|reference)\b|оплат|перевед|перевест",
                r"[0-9]{2,}|[$€£₹]|\b(?:fees?|charges?|deposit|advance|security|amount|half|most|rest|remainder|it|screenshot|receipt|proof|pera|paisa)\b",
            ),
            unless=(
                r"\b(?:we (?:can )?(?:pay|send|transfer)|(?:i|they) pay|pay (?:is )?[0-9]|cutoff|company till|paid (?:via|by|through|to|into|on|in|weekly|every)|get paid|payments? (?:is|are|via|through|by|every|weekly|go|goes|sent)|you(?:'ll| will)? (?:receive|get|be paid)|payout|payouts|salary|wages|honorarium|stipend|customers?|merchants?|users?|product|engineer\w*|integrat\w+|api|labell?ing|annotat\w+|transcri\w+|app reviews|for friends|anyone can|before the bank|allowance|honou?rarium|reimburs\w+|refund(?:ed)? (?:to|by)|(?:number|account) already|we(?:'ll| will) (?:send|transfer|pay)|from us|on us\b|pay (?:weekly|monthly|daily|fortnightly)|pay is|settlement is|wage|[0-9] (?:an|per|a) (?:hour|page|clip|minute|task|image|word|session|sentence)|/h|(?:pay|settled|payment) (?:[a-z]+ ){0,3}(?:every|each|on (?:mon|tues|wednes|thurs|fri|satur)days?)|report on|paga r\$|then block|pagamos|recebe|pagamento (?:semanal|mensal|por|via)|te pagamos|sahod|sweldo|gaji)\b",
            ),
        ),
        Rule(
            r"\b(?:western union|money ?gram|ria money|bitcoin atm)\b",
            needs=(r"\b(?:pay|send|wire|transfer|forward|remit)\b",),
            unless=(
                r"\b(?:customers?|clients'?|we (?:pay|send)|clerks?|tellers?|cashiers?|branch|counter|experience|agents? (?:at|for)|payouts?|get paid)\b",
            ),
        ),
    ],
    hits=[
        "Pay the form charges by PhonePe and share the screenshot.",
        "Forward the remainder by Western Union within the day.",
        "Pay by MoneyGram before you start.",
        "Transfer 1500 via GCash to confirm your slot.",
    ],
    misses=[
        "We pay every Friday via M-Pesa.",
        "Our app lets friends send money by Venmo; you test it for users.",
        "Salary is sent through PayPal or Wise.",
        "You annotate receipts from GCash and Maya for our client.",
        "We do not ask you to send anything by Western Union.",
    ],
)

flag(
    "ordinary_payment",
    "payment",
    title="Names an ordinary way of paying",
    meaning="1 if payroll, bank transfer, PayPal, Wise or the like is named; recorded only, buys no trust",
    explanation="It names an ordinary way of paying. Anyone can write that.",
    sense=0,
    rules=[
        Rule(
            r"\b(?:payroll|bank transfer|direct deposit|paypal|wise|payoneer|w-?2|paye|w-?9|1099|salary account|sepa)\b",
            asserted=False,
        )
    ],
    hits=["You are paid by bank transfer each month."],
    misses=["You are paid in coconuts."],
)
