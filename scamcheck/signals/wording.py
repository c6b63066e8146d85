"""Wording: offers told by how they speak, and what the model has learned from words."""

from __future__ import annotations

from collections.abc import Callable

from scamcheck.reading import Reading
from scamcheck.signals.base import ABSENT, Finding, flag, number
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import MONEY
from scamcheck.wording import PRESENT_ABOVE

_CLICKS = (
    r"(?:like|likes|liking|hearts|following|follow|subscrib\w+|rating|rate|ratings|reviewing|boosting|boost|optimi[sz]ing|clicking|click|tap|tapping|press|pressing|voting|vote|watching|grabbing|screenshots?|five[- ]star|5[- ]star|"
    r"me gusta|curtir|curtidas|seguir|avaliar|calificar|resenas|liken|bewerten|bewertungen|noter|aimer|abonner|mag-?[ ]?like|mag-?rate|mag-?[ ]?follow|menyukai|memberi (?:rating|ulasan)|ulasan)"
)
_THINGS = (
    r"(?:videos?|paginas|vids?|reels|youtube|tiktok|instagram|facebook|posts?|pages?|photos?|pictures?|pics?|images?|hearts|channels?|hotels?|restaurants?|cafes?|apps?|products?|merchants?|sellers?|stores?|shops?|maps?|places|locations?|orders?|songs?|spotify|movies?|films?|airbnb|shopify|booking|listings?|"
    r"e-?commerce|visibility|exposure|rankings?|popularity|data sets?|tickets?|games?|properties|brands?|hoteles|hoteis|produtos|productos|tiendas|lojas|produkte|produk|toko|kedai|akun|lang)"
)
_PAID_BY_THE_DAY = r"\b(?:daily|per day|a day|/ ?day|each day|every day|everyday|today|before (?:lunch|dinner|noon)|an hour|per (?:task|like|review|follow|set|order|click|video|rating)|each (?:task|like|video|review)|commission|instantly|sehari|per hari|kada araw|araw-araw|agad|roz|al dia|por dia|diarios?|am tag|pro tag|par jour|kamao|kumita|bonus|part[- ]time|spare time|earn (?:up to|between|from)?|payout)\b"
_HONEST_RATING = r"\b(?:rate (?:is|for|on|of|per)|current rate|per hour|/hr?\b|hourly|per annum|a year|codebook|guidelines?|wire|landing pages|search (?:results?|quality|engine evaluat\w+)|relevance|raters?|engineer\w*|developer|experience|years|seo|manager|degree|analyst|marketing|annotat\w+|label\w*|code review|peer review|model|news|follow us|like us|performance reviews?|user[- ]generated|moderat\w+|participants|study|benefits|responsib\w+|customers|clients|company like|film|sales targets|every merchant order|merchant order you|per word|0\.0[0-9]+)\b"

_A_SUM = rf"(?:{MONEY}|\b[0-9][0-9,.]{{2,}}k?\b)"
_SAME_DAY = r"\b(?:daily|per day|a day|/ ?day|each day|every day|everyday|same day|same night|same evening|tonight|nightly|(?:every|each) (?:night|evening)|the same (?:night|day)|per (?:tap|like|heart|click|set|screenshot)|a set|sehari|per hari|kada araw|araw-araw|no mesmo dia|al dia|por dia|diari[oa]s?|pro tag|am tag|par jour|roz|instantly|within minutes)\b"
_NO_CLICKS = r"\b(?:per hour|hourly|an hour|/hr?|shifts?|guidelines?|contract|benefits|codebook|overtime|annotat\w+|label\w*|engineer\w*|experience|degree|marketing|moderat\w+|participants|study|customers|clients|warehouse|uniform|kitchen|responsib\w+|follow us|warn\w*|scam\w*|beware|posts that|offers? work|lost|victims?|they say|the (?:first|next) (?:set|step)|transcri\w+|translat\w+|interview|commission is|deposit(?:ed)? by|i wrote|story|police|articles?|refund\w*|salary|payroll|rota|links|(?:members|friends?|i) (?:got|received)|messages me)\b"
_TAPPED = r"\b(?:tap|taps|tapping|press|pressing|like|likes|liking|hearts?|click|clicks|clicking|follow|following|rate|rating|subscribe|subscribing|five stars?|5[- ]stars?|thumbs|recommend|cart|screenshots?|curtir|curta|avalia\w*|seguir|siga|dar like|mag ?-?(?:follow|like)|view and click)\b"
_ON_SCREEN = r"\b(?:videos?|vids?|clips?|reels|hotels?|hoteis|hoteles|pictures?|photos?|pics|fotos|images|pages?|paginas|posts?|products?|produtos|listings?|shops?|stores?|apps?|google maps?|maps?|merchants?|chatbot|answers|search (?:results|suggestions)|suggestions|match|missions?|next|phone|mobile|celular)\b"
_NOTHING_BUT_TAPS = r"\b(?:tap|taps|tapping|press|pressing|likes|liking|hearts|click|clicks|following|subscrib(?:e|ing)|five stars?|5[- ]stars?|thumbs|screenshots?|curtir|curta|siga|dar like|mag ?-?(?:follow|like)|rating (?:short|vids|videos|hotels|apps?|products)|app rating|add(?:ing)? (?:[a-z]+ )?to cart)\b"
_WHO_HIRES = r"\b(?:compan(?:y|ies)|employer|firm|client|entity|principal|holding|house|agency|names?|pangalan)(?:'s)?\b"
_ORDINARY_JOB = r"\b(?:shifts?|guidelines?|benefits|overtime|degree|participants|study|customers|warehouse|uniform|kitchen|warn\w*|scam\w*|beware|victims?|lost|police|articles?|payroll|rota|commission)\b"
_A_RATE = r"\b(?:hour|day|daily|week|weekly|month|monthly|per|salary)\b"
_AT_INTERVIEW = r"\b(?:nda|shortlist\w*|interview|non-disclosure)\b"

flag(
    "click_work_offer",
    "wording",
    title="Offers money for simple clicks",
    meaning="1 if likes, ratings, reviews, order or sales boosting and the like are offered as work",
    explanation="Paid likes, ratings, boosted orders or 'optimisation' are how deposit scams begin. There is no such honest job.",
    rules=[
        Rule(
            rf"\b{_CLICKS}\b(?: [a-z0-9'\"&-]+){{0,2}} {_THINGS}\b",
            needs=(
                _PAID_BY_THE_DAY,
                rf"{MONEY}|\b[0-9][0-9,]{{2,}}\b|\b(?:earn|paid|commission)\b",
            ),
            unless=(_HONEST_RATING,),
        ),
        Rule(
            r"\b(?:optimi[sz]ation|order|product|app|data|hotel|rating|review|merchant|brushing|sales[- ]boost\w*|order[- ]grabbing|boosting) (?:tasks?|orders?|optimi[sz]er|specialist tasks?|brushing|grabbing|missions?)\b",
            needs=(
                rf"{MONEY}|\b(?:commission|earn|daily|deposit|platform|vip|per set|usdt|payout)\b",
            ),
            unless=(r"\b(?:purchase orders?|order picker|annotat\w+|engineer|label\w*)\b",),
        ),
        Rule(
            r"\b(?:optimi[sz](?:e|ing)|boost(?:ing)?|grab(?:bing)?) (?:the )?(?:apps?|products?|orders?|hotels?|merchants?|listings?|tickets)\b",
            needs=(r"\b(?:commissions?|earn|per set|usdt)\b", _PAID_BY_THE_DAY),
            unless=(_HONEST_RATING, r"\bengineer\w*\b"),
        ),
        Rule(
            r"(?:лайк|отзыв|подписк|просмотр|оценк)",
            needs=(r"\$|руб|доход|заработ|оплат|платим|выплат|в день",),
            unless=(r"маркетолог|smm|опыт (?:работы|от|в )",),
        ),
        Rule(_SAME_DAY, needs=(_TAPPED, _ON_SCREEN, _A_SUM), unless=(_NO_CLICKS,)),
        Rule(
            _SAME_DAY,
            needs=(_NOTHING_BUT_TAPS, MONEY, _ON_SCREEN),
            unless=(_NO_CLICKS,),
            wide=True,
        ),
        Rule(
            r"\b(?:(?:short |simple |easy |daily )missions|taps|hearts|screenshots?|add(?:ing)? (?:[a-z]+ )?to cart|five stars?|5[- ]stars?|thumbs[- ]up)\b",
            needs=(_SAME_DAY, MONEY),
            unless=(_NO_CLICKS,),
            wide=True,
        ),
    ],
    hits=[
        "Optimise apps on our platform and earn commission daily.",
        "Like YouTube videos and earn $5 per like.",
        "You rate hotels on Google Maps, commission daily.",
        "Boost sales of merchants on the platform, 40 orders, daily commission.",
        "Tap hearts on shop pictures, $60 a day.",
        "Press like on reels and earn ₹2,000 daily.",
        "Order optimization tasks: 3 sets, daily commission in USDT.",
        "Ставь лайки, оплата 1500 руб.",
        "Vídeos: curtir páginas, R$ 150 por dia.",
        "Thumbs-up on restaurant photos. Wallet gets $70 the same night.",
        "Simple missions from the sofa, 900 pesos kada araw.",
    ],
    misses=[
        "Search quality raters judge results by our guidelines.",
        "Follow us on LinkedIn.",
        "Moderate user-generated reviews; two years of experience.",
        "Annotators rate images by our guidelines for $18 per hour.",
        "Press the red button if the machine stops; the shift pays £95 a day.",
        "Send a screenshot of the error to our desk each day.",
        "Customers like our products; salary and benefits as agreed.",
    ],
)

flag(
    "vague_easy_job",
    "wording",
    title="A vague, easy job for anyone",
    meaning="1 if an unnamed job for anyone with a phone is offered with its pay but no duties",
    explanation="It says what you could earn, but hardly what you would do or for whom.",
    rules=[
        Rule(
            r"\b(?:part[- ]time|online|remote|simple|easy|freelance|home[- ]based|work[- ]from[- ]home|wfh|mobile|flexible|side|digital|virtual|internet)(?: (?:part[- ]time|online|remote|simple|easy|freelance|home|mobile|flexible|and|/|daily))* (?:jobs?|work|tasks?|position|opportunit\w+|gig|income|hustle|assistant)\b",
            needs=(
                r"\b(?:whats ?app|telegram|t\.me|wa\.me|contact me|add me|text me|message me|dm|reply|phone|mobile|smartphone|interested|inbox|click|link)\b",
                rf"{MONEY}|\b(?:daily|per day|a day|weekly)\b",
            ),
            unless=(
                r"\b(?:years|degree|requirements|responsibilities|benefits|guidelines|bachelor|certified|qualification exam|contract|overtime)\b",
            ),
            wide=True,
        ),
        Rule(
            r"\b(?:no (?:experience|skills?|qualification|interview|resume|cv)|anyone can|regardless of (?:gender|age|experience)|all ages|aged? \d\d ?(?:-|to|and above|\+)|students?,? (?:and )?housewives|house ?wives|housewife|moms|all you need is|just (?:your|a) (?:phone|mobile|smartphone)|only (?:need )?(?:your|a) (?:phone|mobile|smartphone)|from your phone|using your phone|with your phone|18\+|over 18|spare time|free time|sin experiencia|sem experiencia|tanpa pengalaman|walang experience|ohne vorkenntnisse|sans experience)\b",
            needs=(
                r"\b(?:daily|per day|a day|each day|every day|minutes|dia|tag|hari|araw|jour|din|roz|instant\w*)\b",
                MONEY,
            ),
            unless=(
                r"\b(?:per hour|hourly|hub|finals|lift|per accepted|reads?|prompts?|recording|studio|ethics|participants|base|uniform|urgent proctors|labelling|pickers|software|warehouse|requirements|responsibilities|benefits|per annum|overtime|shift|shifts|annual|warehouse|kitchen|cleaning|driver|store|restaurant|contract|office|monthly|datang|amanha|no caixa)\b",
            ),
            wide=True,
        ),
        Rule(
            r"(?:подработк|удаленн\w* (?:работ|занятост)|ищ(?:у|ем) (?:людей|человек|партнер|ответствен)|набор|сотрудничеств|предложени|заработ|доход)",
            needs=(
                r"пиши|лс|личк|телефон|свободн|18|старше|опыт не|без опыта|интернет|связ|@|плюс|\+",
                r"в день|в неделю|\$|руб|долл|usdt|ежедневн|доход|прибыл",
            ),
            unless=(r"обязанност|требования:|условия:",),
            wide=True,
        ),
        Rule(
            r"\b(?:named?|disclosed|revealed|announced?|introduced|told|given|shared|confidential|learn|sasabihin|tells)\b(?: [a-z'.]+){0,5} (?:after(?:wards)?|once|until|till|later|inside|pag|in the (?:group|chat))\b",
            needs=(
                r"\b(?:after|once|until|till|later|inside|pag|group)\b(?: [a-z']+){0,4} (?:start\w*|begun|joined|week|month|months|quarter|first|group|chat|completed|days?)\b",
                _A_SUM,
                _WHO_HIRES,
            ),
            unless=(
                _AT_INTERVIEW,
                _ORDINARY_JOB,
                r"\b(?:customers?|trainer|contract is)\b",
            ),
            wide=True,
        ),
        Rule(
            r"\b(?:no|without|neither|nor|there isn'?t (?:a|any))\b (?:an? )?(?:company |firm |employer )?(?:names?|website|contract|office|address|entity|register entry|telephone|interview|calls?|video call|cv|supervisor)\b",
            needs=(
                MONEY,
                r"\b(?:names?|website|contract|address|entity|register entry|supervisor)\b",
                r"(?:,|\bor\b|\band\b|\bnor\b|/) (?:no |a |an |any )?(?:[a-z]+ )?(?:website|contract|office|address|entity|registration|telephone|calls?|name|interview|test|cv|supervisor|register entry|company)\b",
            ),
            unless=(
                _ORDINARY_JOB,
                r"\b(?:no (?:agency|zero)|shifts?|uniform|walk in|kitchen|commission|no cv,? no cv)\b",
            ),
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:compan(?:y|ies)|employer|firm|entity|principal|holding|house|name|client|website)(?:'s)?(?: [a-z',]+){0,5} (?:withheld|undisclosed|anonymous|unnamed|cannot be (?:named|given|disclosed)|not to be named|without a (?:name|website)|(?:is|are|remain\w*) (?:strictly )?confidential)\b|\b(?:not at liberty to|cannot|can'?t|unable to) (?:say|tell|furnish|name|disclose|give)\b(?: [a-z]+){0,4} (?:company|registration|firm|employer|client|name)\b|\b(?:does not|doesn'?t) (?:maintain|have|keep|run) an? (?:website|office)\b|\bdo not (?:attempt to )?(?:search|look) (?:for )?us\b",
            needs=(_A_RATE, _A_SUM),
            unless=(
                r"\b(?:data|information|survey|results|responses|answers|nda|our client,|medical|counsel\w+|documents|applications?|payslip|tax)\b",
            ),
            wide=True,
            asserted=False,
        ),
    ],
    hits=[
        "The company's name is confidential. Typing at home, $45 per hour.",
        "Simple online job, earn $150 daily, interested people message me on WhatsApp.",
        "No experience needed, just your phone: 3000 pesos per day.",
        "Удалённая подработка, доход 5000 руб в день, пишите в лс.",
        "Sort invoices at home, $90 an hour. We tell you the employer's name once you have worked a month.",
        "Typists get €4,000 a month. No website, no contract, just begin.",
    ],
    misses=[
        "Part-time barista, no experience needed, $16 an hour, shifts on weekends.",
        "No interview, no CV: drop in on Monday, shifts at $18 an hour in our kitchen.",
        "No experience needed: pickers for our hub, £12 per hour, paid weekly.",
    ],
)


def _learned(name: str) -> Callable[[Reading], Finding]:
    def find(reading: Reading) -> Finding:
        scored = reading.wording.get(name)
        if scored is None:
            return ABSENT
        words = scored.evidence(reading.token_edges) if scored.marked else ()
        return Finding(scored.score, words)

    return find


number(
    "wording_score",
    "wording",
    sense=1,
    bound=PRESENT_ABOVE,
    absent=0.0,
    title="Speaks as scam messages speak",
    meaning="log-odds of the worst stretch of about 80 words, learned from today's postings and messages",
    explanation="One stretch reads like scam postings of today; the telling words are marked.",
    find=_learned("wording_score"),
    hits=[],
    misses=[],
)

number(
    "ask_wording",
    "wording",
    sense=1,
    bound=PRESENT_ABOVE,
    absent=0.0,
    title="Asks in the words of scams",
    meaning="log-odds of the worst sentence or two (about 24 words), learned from the words that give scams away",
    explanation="A sentence or two ask for something in the words that scams use; they are marked.",
    find=_learned("ask_wording"),
    hits=[],
    misses=[],
)

number(
    "advert_wording",
    "wording",
    sense=1,
    bound=PRESENT_ABOVE,
    absent=0.0,
    title="Speaks as fake adverts speak",
    meaning="log-odds of the worst stretch of about 120 words, learned from job-board adverts, real and fraudulent",
    explanation="One stretch reads like fraudulent job-board adverts; the telling words are marked.",
    find=_learned("advert_wording"),
    hits=[],
    misses=[],
)
