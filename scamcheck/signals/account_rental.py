"""Account rental: someone else's annotator account, lent, rented, sold or verified."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import MONEY, WARNED

_TRADED = r"(?:anotator|outlier|dataannotation|data annotation|remotasks|scale ai|appen|telus|oneforma|uhrs|clickworker|toloka|mindrift|mturk|prolific|upwork|fiverr|linkedin|alignerr|mercor|turing|toptal|surge|welocalize|imerit|micro1|handshake|lionbridge|transcribeme|rev|gotranscript|crowdgen|rater|annotat\w+|evaluator|freelanc\w+|tasker|chegg|studypool)"
_ACCOUNT_WORK = rf"\b(?:{_TRADED}|platform|marketplace|tasks?|tasking|projects?|assignments?|badge|rating|payouts?|profile|console|earnings|evaluation|taking calls|calls)\b"
_THEIR_ACCOUNT = (
    r"\b(?:your|ur|idle|unused|verified|aged|approved|owner'?s|partner'?s|contributors?'?s?|principal'?s|spare|inactive|tumhara|aapka|apna|tu|ihr|dein|votre) (?:[a-z0-9]+ ){0,3}(?:accounts?|accts?|profiles?|log-?ins?|seats?|workspaces?|id|badge|akun|cuenta|perfil|konto|compte|profil)\b|\bakun (?:kamu|anda|anotator)\b|\b(?:tu|su|mi) cuenta\b|\b(?:contributor|annotator|rater|freelancer|upwork|linkedin|outlier) (?:accounts?|accts?|profiles?|log-?ins?|ids?)\b"
    r"|\b(?:profiles?|accounts?|accts?|log-?in|seat|workspace|console) (?:[a-z]+ )?(?:in your name|of yours|under your name|whose|you own)\b|\b(?:the|a|an|your) (?:log-?in|profile|workspace|seat|console|linkedin profile)\b|\bsign in(?:to)?\b(?: [a-z]+){0,4} as\b|\bunder (?:your|my|his|her) log-?in\b|аккаунт"
)
_OTHERS_USE_IT = (
    r"\b(?:(?:our|my|in-house|a|an|the|his|her) (?:[a-z-]+ ){0,2}(?:writers?|evaluators?|linguists?|engineers?|developers?|team|people|operators?|analysts?|experts?|specialists?|taskers?|cousin|brother|colleagues?|desk|hub|guys?|staff|client) (?:[a-z,]+ ){0,5}(?:works?|worked|working|completes?|logs?|delivers?|does|do|handles?|manages?|writes?|use|uses|runs?|operates?|connects?|sign|sits?|place|assign\w*)"
    r"|(?:completed|worked|delivered|handled|done|operated|managed|used|run|carried out|taken over) by (?:our|my|a|the|us|in-house)|we (?:work|write|operate|use|rent|connect|handle|log|manage|take|run|do the|answer|assign|change)|i (?:answer|work|use|take|do the|dictate|log|handle|change)|put (?:our|a|my)"
    r"|(?:use of|access to) (?:it|your)|pays? (?:[^ .]+ ){0,4}(?:to use|for the (?:use|loan)|for (?:daily )?access)|(?:operator|tim|tim kami|team) (?:kami|namin)|hamari team|yang mengerjakan|kami yang|nosotros (?:trabajamos|hacemos)|wir (?:arbeiten|nutzen)|hand (?:over )?(?:it|your|the|over))\b"
)
_OWNER_SHARE = rf"(?:[0-9]+ ?%|\bpercent\b|\bper ?cent\b|{MONEY}|\b(?:monthly|per month|a month|split|share|bagi hasil|half|codes?|otp|selfie|face (?:check|scan)|liveness|re-?verification|video (?:verification|check)|verification|look at your face|look into the camera|anydesk|teamviewer|remote|proxy|zero work|do nothing|you look on|every (?:payout|friday|week)|passive|recovery mail|handover|turnover)\b)"
_PLATFORM_RULES = r"\b(?:never (?:rent|share|sell|lend|buy|give|let)|against (?:our|the)|banned|bans?|prohibit\w*|not allowed|forbidden|violat\w+|breach\w*|suspend\w*|clos(?:e|es|ed|ing) (?:your|the|any|accounts)|terms of service|customers?|account manag\w+|crm|salesforce|(?:do not|don't|not to) (?:share|rent|sell|lend)|nobody else|personal to you|only you|one account|(?:share|send|attach|include|link to) (?:us )?(?:your|the) (?:linkedin|github|upwork|portfolio)|create (?:a|an|your)|training data|detect\w*|password reset)\b"
_ACCOUNT = r"(?:accounts?|accts?|accs?|profiles?|log-?ins?|logins?|badge|seat|workspace|credentials|id|identity|linkedin|akun|cuentas?|contas?|konto|perfil)"
_WHOSE = r"(?:your|ur|my|his|her|their|someone(?: else)?'?s|somebody(?: else)?'?s|another person'?s|(?:a|the|each) (?:member|owner|holder|partner|contributor|host|friend|lead)'?s|(?:member|owner|holder|contributor)s'?)"
_MONEY_BACK = rf"(?:[0-9]+ ?%|\bper ?cent\b|{MONEY}|\b[0-9]+k\b|\b(?:half|split|share|cut|weekly|monthly|per month|50/50|fifty|sixty|payouts?|paid|pays?)\b)"
_PROOF = r"\b(?:codes?|otps?|authenticator|2fa|face|selfie|camera|liveness|verification|kyc|passport scan|id check|identity (?:check|confirmation)|ident|sim)\b"
_TESTIMONY = r"\b(?:hay gente|a guy|some(?:body|one) (?:will|offers?|offered|wants?)|people (?:who|offer|ask)|ban|bans|removed|admins?:|should i|is it (?:ok|legal|safe)|you lose|lost|got offered|(?:buying|selling|renting)[^.]{0,40}(?:is|means|=) |apply only at|customer support)\b"
"""Tells of such offers, or forbids them."""
_OTHERS = r"\b(?:(?:our|my) (?:[a-z-]+ ){0,2}(?:raters?|evaluators?|writers?|workers?|engineers?|specialists?|developers?|team|people|taskers?|experts?|analysts?|colleagues?|brothers?|cousins?|linguists?|guys?|boys|girls|friends?|desk|staff|crew|hub|office|operators?|annotators?|cent(?:re|er))|(?:we|i|he|she|they) (?:[a-z]+ )?(?:works?|do|does|tasks?|rates?|completes?|handle|operate|logs?|signs?|use|run|answer|type|finish|grind|sit)\b)"
_NOT_TRADED = r"\b(?:customers?|bank accounts?|account manag\w+|accounts (?:team|payable|receivable)|key accounts|crm|social media accounts|ad accounts?|tenants?|lease agreement|flat|apartment|linkedin\.com|kyc (?:analyst|team|checks)|freelance writer|sold or rented)\b"
_RATING_WORK = rf"\b(?:{_TRADED}|platforms?|tasks?|tasking|taskers?|rat(?:er|ers|ing)|lidar|evaluat\w+|assessments?|onboarding|qual|exam|prompts?|portals?|stand-?ups?|remote (?:jobs?|roles?)|dashboard|projects?|work accounts?)\b"

_NO_OFFER = (_PLATFORM_RULES, _TESTIMONY, WARNED)
"""Rules of a platform, and whoever tells or warns of such offers."""

flag(
    "account_rental",
    "account_rental",
    title="Rents, sells or borrows accounts",
    meaning="1 if a worker or platform account is rented, bought, sold, shared or verified for another person",
    explanation="It trades in accounts. The platform bans both sides, and you answer for what is done in your name.",
    rules=[
        Rule(
            r"\b(?:rent|renting|rental|rents|lease|leasing|lend|lending|hire out|borrow|buy|buying|sell|selling|sale|purchase|acquire|trade|share|sharing|swap|use of|alquil\w+|arrendar|rento|compro|vendo|alug\w+|louer|vends|achete|miete\w*|vermiet\w*|verkauf\w*|sewa\w*|jual\w*|beli|pinjam\w*|pahiram|paupa|rent out|renta|kiraye|bech\w*|looking for|need|want|available|supply)\b(?: [a-z0-9/&,'-]+){0,4} (?:accounts?|profiles?|ids?|acc|accs|logins?|cuentas?|contas?|comptes?|akun|konto|konten|account mo)\b",
            needs=(rf"\b(?:{_TRADED}|verified|aged|payoneer|doordash|uber)\b",),
            unless=(
                r"\b(?:account (?:manager|executive|management|director|coordinator|payable|receivable)s?|accounts? (?:team|department|payable)|key accounts?|never (?:rent|share|sell|lend|buy)|against (?:our|the) (?:terms|rules|policy)|banned|prohibit\w*|not allowed|forbidden|violat\w+|breach\w*|terms of service|customers?|detect\w*|share (?:your|the) (?:linkedin )?profile|link to your|your (?:github|linkedin|upwork|portfolio) profile|sales? (?:of|team|target)|new accounts|closing|b2b|saas|do not (?:share|buy|sell|rent)|create (?:an|your)|open an account|need (?:an|a) (?:active )?(?:account|profile) to)\b",
                _TESTIMONY,
            ),
        ),
        Rule(
            _THEIR_ACCOUNT,
            needs=(_OTHERS_USE_IT, _OWNER_SHARE, _ACCOUNT_WORK),
            unless=_NO_OFFER,
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:you (?:keep|get|collect|take)|owners? (?:keeps?|gets?)|partners? keep|your share(?: is)?|bagi hasil|split|te quedas|behaltst|voce fica) (?:[^ .]+ ){0,3}[0-9]+ ?(?:%|/|per ?cent)",
            needs=(
                rf"\b(?:{_TRADED}|platform|marketplace|tasks|writers|our people|verification|codes?)\b",
                r"\b(?:log-?ins?|accounts?|accts?|profiles?|badge|akun|cuenta|konto|perfil|seat|workspace)\b",
            ),
            unless=(
                _PLATFORM_RULES,
                r"\b(?:sales|bank accounts?|commission|clients' accounts|account executive)\b",
            ),
            wide=True,
        ),
        Rule(
            r"\b(?:wtb|wts|selling|for sale|in stock|buying|i buy|we buy|i sell|we sell|handover|handed over|kiraye pe|bibilhin|binebenta|dijual|disewa\w*|compro|vendo|verkaufe|vends)\b|аренд|прода[юе]м?\b|купл[юи]",
            needs=(
                rf"\b{_TRADED}\b|аккаунт",
                r"\b(?:accounts?|accts?|acc|profiles?|log-?ins?|akun|cuentas?|contas?|id|sim|mailbox|proxy|verified|approved|passed|enabled|aged|onboarded|replacement)\b|аккаунт",
            ),
            unless=_NO_OFFER,
            asserted=False,
            wide=True,
        ),
        Rule(
            rf"\b(?:under|with|in|on|as|using|through|from|into|via) {_WHOSE} (?:(?:[a-eg-z][a-z]*|f[a-tv-z][a-z]*) )?(?:names?|{_ACCOUNT}|details|e-?mail|laptop|ip|router)\b",
            needs=(
                rf"{_PROOF}|\b(?:you (?:just|only|simply|keep|get|take|look|approve|forward|leave|rest|sleep)|owner keeps|proxy|anydesk|teamviewer|remote access|vpn|at night|minus)\b",
                r"\b(?:he|she|they|we|i|nosotros|who|(?:our|my|a|the|his|her|senior|another|in-house|night) (?:[a-z-]+ ){0,2}(?:rater|evaluator|writer|worker|engineer|specialist|developer|team|tasker|expert|analyst|colleague|brother|cousin|linguist|guy|people|friend|desk)s?)(?:'ll|'d)? (?:will |can |would |then |just |only |also |to )*(?:logs?|signs?|works?|types?|completes?|does|do|carr(?:y|ies)|runs?|finish(?:es)?|handles?|delivers?|ships?|sits?|pass(?:es)?|answers?|tasks?|uses?|operates?|attempts?|feeds?)\b",
                _RATING_WORK,
                _MONEY_BACK,
            ),
            unless=_NO_OFFER,
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:rents? (?:it|them|that|monthly|out)|rent [0-9]+k?|sell (?:us|me)|lends? (?:us|me|your|their|them)|loan (?:us|me)|hands? (?:us|me|over)|gives? (?:us|me) (?:the |your )?(?:log-?in|access|account)|you give (?:the )?log-?in|uberlass\w*|abgeben|bibilhin|pahiram|need (?:[0-9]+|an?|some|more|active|old|verified) (?:[a-z0-9]+ )?(?:accounts?|accts?|accs?|acct)|busco cuentas?|looking for (?:some(?:body|one) else'?s|an? (?:old|aged|verified|active|approved))|(?:accounts?|accts?|accs?) (?:[a-z]+ ){0,3}(?:already|don|na) (?:onboarded|pass\w*|verified|approved)|(?:have|got) (?:[a-z]+ )?(?:verified|onboarded|approved|aged) (?:[a-z]+ )?(?:accounts?|accts?|accs?)|verified (?:[a-z0-9+&/ ]+ )?(?:accs|accts))\b",
            needs=(
                _MONEY_BACK,
                rf"\b{_ACCOUNT}\b",
                rf"\b(?:{_TRADED}|lidar|rat(?:er|ing)|tasks?|evaluat\w+|hours|codes?|otp|ident|onboard\w*|verified|personal profile)\b",
                _RATING_WORK,
            ),
            unless=(
                *_NO_OFFER,
                r"\b(?:bank|sales|saas|crm|hand over (?:to|your (?:work|files))|flat|apartment|tenants?|b2b)\b",
            ),
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:you (?:only |just |simply |will )*(?:keep|take|retain|get|collect)|(?:keeps?|kukeep|takes?) (?:[0-9]+|half|a share)|minus [0-9]+ ?(?:%|per ?cent)|forward (?:[0-9]+|the rest|what)|unakula [0-9]+|[0-9]+ ?% (?:sayo|para sa (?:iyo|yo)|for you|ko tumhara|yako)|monthly share|50/50|fifty[- ]fifty)\b",
            needs=(
                r"\b(?:(?:he|she|they|sila|yeye|we|i|our [a-z]+|my [a-z]+|senior [a-z]+|the group|his [a-z]+)(?:'ll)? (?:[a-z]+ ){0,3}(?:logs? in|signs? in|works?|do(?:es)? the|do all|complet\w*|attempt\w*|finish\w*|types?|gagawa|anafanya|gumagawa|carr(?:y|ies)|rate|rates|writes?|sits?)|gagawa|anafanya kazi|work(?:s)? (?:on|through|in) (?:your|an|a member|the) (?:[a-z]+ )?(?:account|log-?in|profile|name))\b",
                r"\b(?:[0-9]+ ?(?:%|per ?cent)|half|50/50|fifty|share)|[0-9]+ ?%",
                rf"\b{_ACCOUNT}\b|\byour name\b|\bown documents\b",
                rf"{_PROOF}|{_RATING_WORK}",
            ),
            unless=(
                *_NO_OFFER,
                r"\b(?:bank accounts?|clients?' accounts?|wire|deposit (?:the|it)|cheque|check)\b",
            ),
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:face (?:check|scan|verification)|liveness|video verification|look into the camera|in front of the camera|faces for|id(?:entity)? (?:check|confirmation|verification|prompt)|passport scan|verification selfie)\b",
            needs=(
                r"\b(?:(?:we|our (?:[a-z]+ ){0,2}[a-z]+|my team|they|the team|evaluators) (?:then )?(?:handle|take over|log in|do the|work|complete|run|use|attempt|operate|will do)|hand (?:us|over|me)|change the (?:e-?mail|password)|belongs? to (?:us|our|the)|(?:lend|rent|give|sell) (?:us|me) (?:your|the)|so that our|when (?:he|she|the contributor|the owner|the person) (?:is|isn't|cannot)|on (?:his|her|their) behalf|as (?:him|her) would|with (?:his|her) details|monthly kyc|the picture we (?:provide|send))\b",
                _RATING_WORK,
                rf"\b{_ACCOUNT}\b|\bconsole\b|\byour name\b",
            ),
            unless=(
                *_NO_OFFER,
                r"\b(?:label\w*|data ?set|we (?:never|do not) keep|your own (?:account|profile)|video call with)\b",
            ),
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:codes?|otps?|authenticator|2fa|face|selfie|liveness)\b",
            needs=(
                _OTHERS,
                rf"\b{_ACCOUNT}\b",
                r"\b(?:when|whenever|if|once|only|just|keep|approve|stay|near|forward|pass)\b",
                _MONEY_BACK,
                _RATING_WORK,
            ),
            unless=(*_NO_OFFER, _NOT_TRADED),
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:rent|renting|rented|rents|lease|leasing|lend|lending|borrow|borrowing|buy|buying|sell|selling|purchase|hire out|tak(?:e|ing) over|hand(?:ing)? over|transfer(?:red|ring)?|turn over|acquired?)\b",
            needs=(rf"\b{_TRADED}\b", r"\b(?:accounts?|accts?|accs?|log-?ins?|profiles?)\b"),
            unless=(*_NO_OFFER, _NOT_TRADED),
            asserted=False,
        ),
    ],
    hits=[
        "Rent me your Outlier account, I do the tasks and you get 30% each week.",
        "Selling verified DataAnnotation accounts, US and UK, with proxy.",
        "We pay $200 monthly for an unused Upwork profile; our team will work on it by AnyDesk.",
        "Upwork profiles with history for sale, ask for the list.",
        "Prolific account with 200 approvals for rent.",
        "Your rater login rests at night? Our night team works on it, half of the payout is yours.",
        "Akun anotator kamu dipakai tim kami yang mengerjakan, bagi hasil 50%.",
        "You keep 35% of each payout, we only need the login and the platform stays in your name.",
        "Куплю аккаунты Toloka, дорого.",
        "Our linguist signs in under your name and finishes the rating hours, you only approve codes for 30%.",
        "Lend us your rater login for the winter, 90 euro monthly.",
        "The split is 60/40: our evaluators work from a rater account that you hold.",
        "Got an inactive tasking profile? We use it by AnyDesk and pay you each month.",
        "Keep your phone near for the codes, our crew completes the rating tasks on the profile, 25% is yours.",
        "Thinking of handing over a Prolific login? Write for the price.",
        "Do the face scan on the rating portal once, then our team will do the tasks with the account.",
    ],
    misses=[
        "We send a laptop to your home; you sign in with your own account and rate for $20 an hour.",
        "The identity check happens in your rater account, a video call with our staff; pay is weekly.",
        "You keep 60% of the fee; our people handle the clients' accounts and sales.",
        "Sharing or renting your Outlier account is against our terms.",
        "Account manager for our annotation platform.",
        "Share your LinkedIn profile with your application.",
        "Accounts that are bought or sold get banned.",
        "Only you may use your account; we suspend profiles that someone else works on.",
        "Account executives keep 8% commission on each platform deal.",
        "Our team works on your profile page with you at the careers workshop.",
    ],
)

flag(
    "passes_verification",
    "account_rental",
    title="Passes checks or tests for someone else",
    meaning="1 if identity checks, interviews or platform tests are passed for another person",
    explanation="Passing a check or a test for someone else is identity fraud, on either side.",
    rules=[
        Rule(
            r"\b(?:pass|passing|complete|completing|do|doing|clear|clearing|take|taking|attend|sit|bypass|handle|solve|crack|help with|assist with|assistance with|lulus|pasar|aprobar)\b(?: [a-z0-9/&'-]+){0,3} (?:verification|verifications|kyc|id check|identity check|face (?:scan|check|verification)|liveness|assessments?|screening|qualification|exam|exams|test|tests|interviews?|onboarding|video call|background check|persona check)\b",
            needs=(
                r"\b(?:for (?:us|me|you|him|her|our|a client|another|someone|clients|others|them)|on (?:our|my|your|their|his|her|someone'?s?) behalf|in (?:your|my|our) (?:name|place)|instead of|on behalf of (?:contributors|annotators|candidates|members|people|whoever|those|clients|others)|(?:on|in|under|using|with) (?:my|your|his|her|their) (?:log-?in|account|profile|name)|per (?:verification|test|account|pass)|for a roster|if the person fails|half (?:now|first|before|after)|guaranteed pass|answers?|with your (?:face|id|documents?)|using your (?:id|face|documents?|name)|leaked|proxy|as (?:him|her|me|the candidate))\b",
            ),
            unless=(
                r"\b(?:invite you|attend an interview|medical|fitness|before we can|you (?:must|will|need to) pass|once you pass|annotat\w+|blood test|unit tests?|test cases|qa|patients?|in order to start|not allowed|banned|for us to (?:assess|see)|for you to)\b",
            ),
        ),
        Rule(
            r"\b(?:on behalf of (?:(?:the |our |other )?(?:annotators|contributors|candidates|others|members|freelancers))|(?:sit|sits|passes|pass|take|takes|do|does) (?:[a-z]+ ){0,3}(?:for (?:me|you|u)|under my|on my|as (?:me|him|her))|on my (?:log-?in|account|behalf)|under my log-?in|dictate the answers|i answer,? (?:and |while )?you|we (?:answer|dictate) (?:for|it)|(?:he|she|they|sila|someone)(?:'ll)? (?:look|haharap|logs in|will look)|may sagot|answers? (?:are|is) (?:with|ready|provided)|(?:then|after (?:that|pass|it)) (?:you )?(?:(?:change|give us|hand over|hand us) (?:the |your )?(?:e-?mail|log-?in|account|number|password)|we (?:change|handle|take))|we (?:handle|take) the rest|kunci jawaban|por (?:ti|mi|usted)|a tu nombre|za (?:vas|tebya))\b|вместо (?:вас|тебя|меня)",
            needs=(
                r"\b(?:tests?|exams?|qual|qualifications?|assessments?|screening|interviews?|onboarding|persona|kyc|video (?:verification|check|call)|liveness|face (?:check|scan)|passport scan|camera|verification)\b",
            ),
            unless=(
                _PLATFORM_RULES,
                r"\b(?:annotat\w+ (?:of|the)|blood|unit tests?|test cases|qa|patients?|customers?|children|students)\b",
            ),
            wide=True,
        ),
    ],
    hits=[
        "We pass the Outlier assessment for you, guaranteed pass, 40 dollars.",
        "Earn by doing the face verification on our behalf with your ID.",
        "I need a person to sit the exam under my login.",
        "Complete the screening interview on behalf of other candidates, 40 euro each.",
    ],
    misses=[
        "You must pass an assessment before you get tasks.",
        "You write unit tests for us.",
        "You grade exams with an answer key for our curriculum team.",
        "The interview is held by our staff on behalf of the ministry.",
    ],
)
