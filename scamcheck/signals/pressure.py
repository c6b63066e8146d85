"""Pressure: promises that nobody can keep, hurry, secrecy and protests of honesty."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import MONEY

flag(
    "guaranteed_income",
    "pressure",
    title="Guarantees the income",
    meaning="1 if earnings are guaranteed, risk-free, passive or unlimited",
    explanation="It promises sure money. Nobody who pays for work can promise that.",
    rules=[
        Rule(
            r"\b(?:guarante\w+|assured|assure|risk[- ]free|no risk|zero risk|100 ?%|sure|fixed daily|stable (?:daily )?|garantizad\w+|garantid\w+|garanti\w*|garantiert\w*|dijamin|pasti|pakka|sigurado)\b(?: [a-z0-9$-]+){0,3} (?:income|earnings?|profits?|returns?|payouts?|commission|daily|ingresos?|ganancias?|renda|lucro|gewinn|verdienst|penghasilan|kita|kamai|revenu|gain)\b",
            unless=(
                r"\b(?:minimum wage|guaranteed hours|hourly|draw|base salary|ote|living wage|annuit\w+|insurance|income guarantee|contract)\b",
            ),
        ),
        Rule(
            r"\b(?:income|earnings?|profits?|returns?|payouts?) (?:is |are |of [^ ]+ )?(?:guaranteed|assured|100%)\b",
            unless=(r"\b(?:hours|base|wage|insurance)\b",),
        ),
        Rule(
            r"\b(?:passive income|quick money|easy money|fast cash|quick cash|get rich|double your money|extra (?:income|cash) (?:daily|every day|from home)|dinero (?:facil|rapido)|dinheiro facil|argent facile|schnelles geld|easy pera|dagdag kita)\b"
        ),
        Rule(
            r"\b(?:guaranteed|garantizad[oa]s?|garantid[oa]s?|garantiert|dijamin|pakka|sigurado)\b",
            needs=(
                r"\b(?:daily|per day|a day|/day|every day|each day|sehari|roz|diarios?|por dia|am tag|kada araw|from (?:your )?phone)\b",
                MONEY,
            ),
            unless=(
                r"\b(?:hours|shifts?|base|wage|retainer|agreement|contract|drivers?|benefits)\b",
            ),
        ),
        Rule(
            r"гарантирован\w*|пассивн\w* доход|без вложений|быстрые деньги",
            needs=(r"доход|заработ|прибыл|выплат|деньг|вложени",),
        ),
    ],
    hits=[
        "Guaranteed income every day, no risk.",
        "Start your passive income today.",
        "Profit is guaranteed each week.",
        "$90 per day guaranteed from your phone.",
        "Гарантированный доход каждый день.",
    ],
    misses=[
        "Guaranteed minimum wage under the collective agreement.",
        "Income is not guaranteed and depends on hours worked.",
        "Guaranteed hours on every contract, $160 a day.",
    ],
)

flag(
    "protests_honesty",
    "pressure",
    weak=True,
    title="Insists that it is no scam",
    meaning="1 if the posting itself protests that it is real, legal or no scam",
    explanation="It insists on being genuine. That proves nothing, and honest adverts rarely need it.",
    rules=[
        Rule(
            r"\b(?:not (?:a )?(?:scam|fraud|fake|ponzi|mlm|spam)|no (?:scams?|fraud|fake|tricks|strings)|100 ?% (?:legit\w*|genuine|legal|real|safe|trusted|authentic|original)|(?:totally|completely|fully|perfectly|absolutely) (?:legal|legit\w*|safe|genuine)|this is (?:legit|legal|genuine|real)|legit (?:job|work|offer|online|only|company)|trust me|don'?t worry|no need to worry|genuine (?:job|work|people|offer)|no es (?:una )?estafa|nao e golpe|bukan penipuan|hindi (?:po )?(?:ito )?scam|kein betrug|pas une arnaque|fraud nahi)\b|не обман|не развод|без обмана|не лохотрон",
            asserted=False,
            unless=(r"\b(?:annotat\w+|detect\w*|classif\w+|whether|report|if you)\b",),
        ),
    ],
    hits=["This is not a scam, 100% genuine work.", "Работа без обмана"],
    misses=["Annotators decide whether a message is a scam."],
)

flag(
    "hurry",
    "pressure",
    weak=True,
    title="Hurries you",
    meaning="1 if places run out, or an answer is wanted at once; weak by itself",
    explanation="It presses you to answer at once. Weak by itself: honest adverts hurry too.",
    rules=[
        Rule(
            r"\b(?:only \d+ (?:slots?|seats?|spots?|places?|positions?|vacanc\w+)|(?:slots?|seats?|spots?|places?) (?:are )?(?:left|remaining|limited|filling|almost)|limited (?:slots?|seats?|spots?|places?|positions?|time)|last (?:few )?(?:slots?|seats?|spots?|chance)|act (?:now|fast)|hurry|within (?:the next )?\d+ (?:minutes?|mins?|hours?)|today only|before (?:midnight|tonight|5 ?pm|6 ?pm|noon today)|or (?:we|it|your (?:slot|place|seat|offer)) (?:will )?(?:go|goes|be given|pass|release|cancel)\w*|plazas limitadas|vagas limitadas|slot terbatas|limited lang|jaldi)\b|осталось \d+ мест|успей"
        ),
    ],
    hits=["Only 4 slots left, act now."],
    misses=["Applications close at the end of the month."],
)

_HONEST_ANSWERS = r"\b(?:customers?|training|scenario|annotat\w+|transcri\w+|never|beware|scam\w*|for this reason|reason for|ask you for|(?:asked|told|says) (?:me|us|her|him))\b"

flag(
    "secrecy",
    "pressure",
    title="Wants you to keep it quiet",
    meaning="1 if the reader should hide the work or its purpose from a bank, a platform, family or police",
    explanation="It wants you to hide something from a bank, a platform or people close to you.",
    rules=[
        Rule(
            r"\b(?:don'?t|do not|never|no need to|avoid|without|not to|please don'?t)\b(?: [a-z]+){0,2} (?:tell|telling|mention|mentioning|inform|informing|discuss|disclose|say|saying|explain|talk about|reveal)\b(?: [a-z'-]+){0,7} (?:bank|teller|cashier|family|husband|wife|parents|anyone|friends|platform|support|police|police|customs|embassy|immigration|officer|staff|clerk|store|reason|purpose|crypto|recruiter)\b",
            unless=(
                r"\b(?:confidential\w*|nda|patients?|data|client names?|prompts|interviewers?|embargo|prototype|product)\b",
            ),
            asserted=False,
        ),
        Rule(
            r"\b(?:you (?:sold|are visiting|are a tourist|bought)|say (?:it|that|you|its|it's)|(?:asks?|calls?|phones?|telephones?|questions?),? (?:you|it's|its|say|tell|answer|do not engage)|refer (?:him|her|them) to|do not (?:engage|answer)|don't (?:engage|answer|pick)|bolo|bilang|sabihin|di que|dis que|sagen sie)\b",
            needs=(
                r"\b(?:if|when|should|in case|shld|kung|kalau|agar|si|falls|wenn)\b",
                r"\b(?:banks?|banc[oa]|banque|teller|cashier|customs|officer|immigration|embassy|card company|platform|support|shop)\b",
            ),
            unless=(_HONEST_ANSWERS,),
            asserted=False,
        ),
        Rule(
            r"\b(?:family (?:support|gift|business|funds|transfers?)|gift (?:from|to)|household goods|sale of|personal (?:gift|loan)|friends? and family|loan repayment|private sale|as family)\b",
            needs=(
                r"\b(?:descri(?:be|bing|ption)|reason|remarks?|purpose|reference|contents? field|memo|keterangan|motivo|verwendungszweck)\b",
                r"\b(?:write|put|use|likhn?a|is|correct|as|say|enter|schreiben|poner|escriba)\b",
            ),
            unless=(_HONEST_ANSWERS,),
            asserted=False,
        ),
    ],
    hits=[
        "If the bank asks, say it is a gift from family.",
        "Do not tell the cashier what the cards are for.",
        "Should customs phone, say that the box holds old clothes.",
        "In the remarks write family support.",
        "Si el banco llama, di que es un regalo.",
    ],
    misses=[
        "Do not discuss client data with anyone outside the team under the NDA.",
        "If customers call the bank, say hello and take the training script.",
        "State the reason for leaving your last post.",
    ],
)

_PAID_WORK = r"\b(?:per hour|hourly|an hour|/hr?|shifts?|guidelines?|contract|benefits|codebook|overtime|annotat\w+|label\w*|engineer\w*|experience|degree|marketing|moderat\w+|participants|study|customers|clients|warehouse|uniform|kitchen|responsib\w+|follow us|warn\w*|scam\w*|beware|posts that|offers? work|lost|victims?|they say|the (?:first|next) (?:set|step)|transcri\w+|translat\w+|interview|commission is|deposit(?:ed)? by|i wrote|story|police|articles?|refund\w*|salary|payroll|rota)\b"
_LITTLE = r"\b(?:phone|mobile|celular|tap|click|simple|easy|short|pick|press|copy|rating|whats ?app|telegram)\b"

flag(
    "pays_each_day",
    "pressure",
    title="Promises quick pay for little time",
    meaning="1 if money per day or within minutes is promised for an hour or two, or spare time",
    explanation="It promises daily money for very little time.",
    rules=[
        Rule(
            r"\b(?:minutes?|mins?|hours?|hrs?|horas?|minutos?|stunden?|minuten|heures?|jam|menit|oras|ghante?)\b(?: (?:a|per|each|every|of|in|al|por|am|par|sa|sehari|daily|your|spare|free|work|roz))* (?:day|daily|dia|tag|jour|hari|araw|din|time)\b",
            needs=(
                rf"{MONEY}|\b(?:earn|earning|income|salary|commission|paid|profit|ganar?|gana|ganhe?|kumita|kita|dapat|verdien\w*|gagner|kamao|kamaye)\b",
            ),
            unless=(
                r"\b(?:\b8 hours|eight hours|40 hours|shift|shifts|full[- ]time|per hour|/hr|/hour|hourly|an hour|weekdays|lunch|paid break|overtime|annual|monthly|office|contract|lasts|(?:[4-9]|four|five|six|seven|eight) ?(?:hours|hrs?))\b",
            ),
        ),
        Rule(
            r"[0-9]k?\)? ?(?:[a-z$€£₹₱]{1,8} )?(?:daily|per day|a day|each day|every day|everyday|sehari|per hari|kada araw|araw-araw|roz|al dia|por dia|am tag|par jour|/ ?day)\b",
            needs=(
                r"\b(?:tap\w*|likes?|liking|follow\w*|rating|rate|click\w*|phone|spare|free time|simple|easy|(?:1|2|one|two|1-2|an) ?(?:hrs?|hours?)|minutes?|mins?|screenshots?|guaranteed|coach|mentor)\b",
                MONEY,
            ),
            unless=(
                r"\b(?:per hour|/hr?\b|hourly|shifts?|allowance|per diem|drivers?|warehouse|van|uniform|boots|kitchen|tips|overtime|contract|rate of|words?|office)\b",
            ),
        ),
        Rule(
            r"\b(?:[0-9]+|ten|twelve|fifteen|twenty|thirty|forty|few) ?(?:-[0-9]+ )?(?:minutes?|mins?|minutos?|minuten|menit)\b|\b(?:1|one|an) ?(?:hrs?|hours?)\b(?:/day| a day| per day| daily)",
            needs=(
                r"\b(?:phone|mobile|celular|tap|click|simple|easy|pick|copy|press|lang|listings?|app|effort)\b",
                r"\b(?:daily|per day|a day|/ ?day|each day|every day|each evening|every evening|nightly|sehari|kada araw|al dia|por dia|a month|per week|weekly)\b",
                MONEY,
            ),
            unless=(
                _PAID_WORK,
                r"\b(?:walk|break|bus|train|from the|call|lunch|late|drive|reply|away|video|session|lesson|voice notes?|install)\b",
            ),
            wide=True,
        ),
        Rule(
            r"\b(?:nightly|(?:every|each) (?:night|evening)|the same (?:evening|night)|same night|paid each day|credited daily|paid daily|cash ?out daily)\b",
            needs=(_LITTLE, MONEY),
            unless=(_PAID_WORK,),
            wide=True,
        ),
        Rule(r"в день|ежедневн", needs=(r"доход|заработ|\$|руб|долл|выплат|usdt",)),
    ],
    hits=[
        "Work 60 minutes a day and earn $200.",
        "Earn up to 3000 pesos per day from your phone.",
        "$120 daily for simple rating from your phone.",
        "Доход 3000 руб в день.",
        "Twelve minutes on your phone, $75 every evening.",
    ],
    misses=[
        "Shifts of 8 hours a day, $18 per hour.",
        "The office is ten minutes' walk away; lunch is easy to get and $500 a month is the stipend.",
        "Warehouse shifts at $150 a day, boots supplied.",
        "Drivers earn $200 per day in overtime weeks, contract included.",
    ],
)
