"""Account rental: someone else's annotator account, lent, rented, sold or verified."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import MONEY, WARNED

_PLATFORM = (
    r"(?:outlier|dataannotation|data annotation(?: tech)?|remotasks|scale(?: ai)?|appen|telus(?: digital| international)?|oneforma|uhrs|clickworker|toloka|mturk|mechanical turk|prolific|upwork|fiverr|freelancer|"
    r"linkedin|alignerr|mercor|turing|toptal|surge|dataforce|welocalize|imerit|labelbox|micro1|handshake|rws|lionbridge|neevo|transcribeme|rev|gotranscript|crowdgen|rater|annotat\w+|tasker|tasking|freelance\w*|payoneer|paypal|amazon|doordash|uber|verified|ai training|ai|writing|chegg|course ?hero|studypool|handshake|tutor\w*)"
)

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

flag(
    "account_rental",
    "account_rental",
    title="Rents, sells or borrows accounts",
    meaning="1 if a worker or platform account is rented, bought, sold, shared or verified for another person",
    explanation="It trades in accounts. The platform bans both sides, and you answer for what is done in your name.",
    rules=[
        Rule(
            r"\b(?:rent|renting|rental|rents|lease|leasing|lend|lending|hire out|borrow|buy|buying|sell|selling|sale|purchase|acquire|trade|share|sharing|swap|use of|alquil\w+|arrendar|rento|compro|vendo|alug\w+|louer|vends|achete|miete\w*|vermiet\w*|verkauf\w*|sewa\w*|jual\w*|beli|pinjam\w*|pahiram|paupa|rent out|renta|kiraye|bech\w*|looking for|need|want|available|supply)\b(?: [a-z0-9/&,'-]+){0,4} (?:accounts?|profiles?|ids?|acc|accs|logins?|cuentas?|contas?|comptes?|akun|konto|konten|account mo)\b",
            needs=(rf"\b{_PLATFORM}\b",),
            unless=(
                r"\b(?:account (?:manager|executive|management|director|coordinator|payable|receivable)s?|accounts? (?:team|department|payable)|key accounts?|never (?:rent|share|sell|lend|buy)|against (?:our|the) (?:terms|rules|policy)|banned|prohibit\w*|not allowed|forbidden|violat\w+|breach\w*|terms of service|customers?|detect\w*|share (?:your|the) (?:linkedin )?profile|link to your|your (?:github|linkedin|upwork|portfolio) profile|sales? (?:of|team|target)|new accounts|closing|b2b|saas|do not (?:share|buy|sell|rent)|create (?:an|your)|open an account|need (?:an|a) (?:active )?(?:account|profile) to)\b",
            ),
        ),
        Rule(
            rf"\b{_PLATFORM}\b(?: [a-z0-9/&,'-]+){{0,4}} (?:accounts?|profiles?|acc|accs|akun|cuentas?|contas?)(?: [a-z0-9/&,'-]+){{0,4}} (?:for (?:rent|sale|hire|lease)|available|rental|on rent|to rent|to lease|dijual|disewakan|kiraye|en venta|en alquiler|a venda|zu (?:vermieten|verkaufen)|for \$|at \$|price)\b",
            unless=(r"\b(?:banned|not allowed|forbidden|never|against (?:our|the))\b",),
        ),
        Rule(
            _THEIR_ACCOUNT,
            needs=(_OTHERS_USE_IT, _OWNER_SHARE, _ACCOUNT_WORK),
            unless=(_PLATFORM_RULES, WARNED),
            wide=True,
            asserted=False,
        ),
        Rule(
            r"\b(?:you (?:keep|get|collect|take)|owners? (?:keeps?|gets?)|partners? keep|your share(?: is)?|bagi hasil|split|te quedas|behaltst|voce fica) (?:[^ .]+ ){0,3}[0-9]+ ?(?:%|/|per ?cent)",
            needs=(
                r"\b(?:log-?ins?|accounts?|accts?|profiles?|badge|akun|cuenta|konto|perfil|seat|workspace)\b",
                rf"\b(?:{_TRADED}|platform|marketplace|tasks|writers|our people|verification|codes?)\b",
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
            unless=(_PLATFORM_RULES, WARNED),
            asserted=False,
            wide=True,
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
    ],
    misses=[
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
                r"\b(?:for (?:us|me|you|him|her|our|a client|another|someone|clients|others|them)|on (?:our|my|your|their|his|her|someone'?s?) behalf|in (?:your|my|our) (?:name|place)|instead of|per (?:verification|test|account|pass)|guaranteed pass|answers?|with your (?:face|id|documents?)|using your (?:id|face|documents?|name)|leaked|proxy|as (?:him|her|me|the candidate))\b",
            ),
            unless=(
                r"\b(?:invite you|attend an interview|medical|fitness|before we can|you (?:must|will|need to) pass|once you pass|annotat\w+|blood test|unit tests?|test cases|qa|patients?|in order to start|not allowed|banned|for us to (?:assess|see)|for you to)\b",
            ),
        ),
        Rule(
            r"\b(?:interview proxy|proxy interview|exam help|test answers|assessment answers|answer key|assessment help|guaranteed pass|we pass (?:it|the)|be the face of (?:the|our|a) (?:account|profile|interview|call)|face of the (?:account|interview)|stand[- ]in (?:for|at) (?:the |an |our )?(?:interview|test|call|verification))\b",
            unless=(r"\b(?:never|ban\w*|teachers?|curriculum|students?|graders?|grading)\b",),
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
