"""Payment: how the money would reach the worker, where the way itself is a warning sign."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import MONEY

_CRYPTO = r"(?:usdt|tether|usdc|bitcoins?|btc|ethereum|eth|crypto|cryptocurrenc\w+|trc-?20|erc-?20|bep-?20|trx|tron|bnb|stablecoins?|litecoin|doge|crypto ?wallet|binance(?: wallet| pay| id)?|trust wallet|metamask|digital wallet|coinbase wallet)"
_PUBLISHED = (
    r"\b(?:usdc payouts|bank transfer|chatbots?|sandbox|test usdc|stablecoin accounts|payroll|fiat|your choice|choose|optional|option|either|or (?:in )?(?:eur|usd|gbp|fiat|bank|local)|bank transfer|contractor policy|contractors? (?:may|can)|published|policy|invoice|invoices|"
    r"engineer\w*|developer|protocol|blockchain|smart contracts?|compliance|token (?:grants?|allocation)|exchange|trading|analyst|research\w*|custody|deel|rippling|salary in|equity|benefits|health insurance|handbook|"
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
            rf"\b{_CRYPTO}\b(?: [a-z0-9-]+){{0,4}} (?:payment|payments|payout|payouts|salary|daily|weekly|wallet|address|only|deposit|commission|per day|a day|each day|hour|reward)\b",
            unless=(_PUBLISHED,),
        ),
        Rule(
            rf"{MONEY}",
            needs=(
                r"\b(?:usdt|trc-?20|tether|trx)\b",
                r"\b(?:per|a|each|daily|day|week|hour|task|earn|salary|commission|deposit|wallet|send|transfer)\b",
            ),
            unless=(_PUBLISHED,),
        ),
        Rule(
            r"\b(?:send|share|provide|give|need|open|create|set up|download|install|connect|have)\b(?: [a-z]+){0,4} (?:usdt|trc-?20|crypto|bitcoin|btc|binance|trust wallet|metamask|digital|tron) ?(?:wallet|address|account|id|app)?\b",
            unless=(_PUBLISHED, r"\b(?:customers?|users|clients|our product|experience)\b"),
        ),
        Rule(
            r"usdt|крипт|биткоин|бинанс",
            needs=(r"выплат|оплат|зарплат|доход|заработ|кошел|день|недел",),
            unless=(r"разработ|инженер|по желанию|на выбор",),
        ),
    ],
    hits=[
        "Salary is paid daily in USDT to your TRC20 wallet.",
        "Send us your Binance wallet address to receive the commission.",
        "Earn 80 USDT per day by liking videos.",
    ],
    misses=[
        "Our crypto exchange hires a Rust engineer; salaries run through payroll in euros.",
        "By our published contractor policy you may choose USDC or a bank transfer.",
        "We never pay in crypto.",
        "You will annotate questions about bitcoin and ethereum.",
    ],
)

flag(
    "gift_card_pay",
    "payment",
    title="Uses gift cards",
    meaning="1 if the worker buys, scratches or sends gift cards, or is paid only with them",
    explanation="Gift cards bought or read out by you are money gone. No employer needs them.",
    rules=[
        Rule(
            r"\b(?:gift ?cards?|giftcards?|itunes cards?|steam cards?|apple cards?|google play cards?|amazon cards?|ebay cards?|vanilla cards?|razer cards?|prepaid cards?|vouchers?)\b",
            needs=(
                r"\b(?:buy|purchase|purchasing|pick up|get|scratch|send|photo|pictures?|codes?|numbers?|receipt|reimburse|email me|text me|back of|pins?|load|forward|snap|resell|convert|redeem for us|deposit|comprar?|compra|envia\w*|foto|acheter|kaufen|beli)\b",
            ),
            unless=(
                r"\b(?:thank[- ]you|participants?|study|survey|ethics|irb|compensat\w+ (?:with|by)|you(?:'ll| will)? (?:receive|get)|as a token|raffle|prize|customers?|shoppers?|store|incentive|employee|staff|team|hr gift|retail|e-?commerce|birthday|appreciation|fraud|loyalty|referral|we (?:send|give|email))\b",
            ),
        ),
        Rule(
            r"\b(?:paid|pay|payment|salary|wages?) (?:only |exclusively |always )?(?:by|in|with|through|via|as) (?:[a-z]+ )?(?:gift ?cards?|itunes|steam cards?|vouchers)\b",
            unless=(
                r"\b(?:study|participants?|survey|ethics|irb|university|interview of|research)\b",
            ),
        ),
    ],
    hits=[
        "Your first task: purchase five Apple gift cards, scratch them and send me photos of the codes.",
        "We pay salary in gift cards only.",
    ],
    misses=[
        "Participants receive a $20 gift card; the study is approved by the ethics board.",
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
            ),
            unless=(
                r"\b(?:we (?:can )?(?:pay|send|transfer)|(?:i|they) pay|pay (?:is )?[0-9]|cutoff|company till|paid (?:via|by|through|to|into|on|in|weekly|every)|get paid|payments? (?:is|are|via|through|by|every|weekly|go|goes|sent)|you(?:'ll| will)? (?:receive|get|be paid)|payout|payouts|salary|wages|honorarium|stipend|customers?|merchants?|users?|product|engineer\w*|integrat\w+|api|labell?ing|annotat\w+|transcri\w+|app reviews|pagamos|recebe|pagamento (?:semanal|mensal|por|via)|te pagamos|sahod|sweldo|gaji)\b",
            ),
        ),
    ],
    hits=[
        "Pay the form charges by PhonePe and share the screenshot.",
        "Transfer 1500 via GCash to confirm your slot.",
    ],
    misses=[
        "We pay every Friday via M-Pesa.",
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
