"""Account rental: someone else's annotator account, lent, rented, sold or verified."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule

_PLATFORM = (
    r"(?:outlier|dataannotation|data annotation(?: tech)?|remotasks|scale(?: ai)?|appen|telus(?: digital| international)?|oneforma|uhrs|clickworker|toloka|mturk|mechanical turk|prolific|upwork|fiverr|freelancer|"
    r"linkedin|alignerr|mercor|turing|toptal|surge|dataforce|welocalize|imerit|labelbox|micro1|handshake|rws|lionbridge|neevo|transcribeme|rev|gotranscript|crowdgen|rater|annotat\w+|tasker|tasking|freelance\w*|payoneer|paypal|amazon|doordash|uber|verified|ai training|ai|writing|chegg|course ?hero|studypool|handshake|tutor\w*)"
)

flag(
    "account_rental",
    "account_rental",
    title="Rents, sells or borrows accounts",
    meaning="1 if a worker or platform account is rented, bought, sold, shared or verified for another person",
    explanation="It trades in accounts. The platform bans both sides, and you answer for what is done in your name.",
    rules=[
        Rule(
            rf"\b(?:rent|renting|rental|rents|lease|leasing|lend|lending|hire out|borrow|buy|buying|sell|selling|sale|purchase|acquire|trade|share|sharing|swap|use of|alquil\w+|arrendar|rento|compro|vendo|alug\w+|louer|vends|achete|miete\w*|vermiet\w*|verkauf\w*|sewa\w*|jual\w*|beli|pinjam\w*|pahiram|paupa|rent out|renta|kiraye|bech\w*|looking for|need|want|available|supply)\b(?: [a-z0-9/&,'-]+){{0,7}} (?:{_PLATFORM} )?(?:accounts?|profiles?|ids?|acc|accs|logins?|cuentas?|contas?|comptes?|akun|konto|konten|account mo)\b",
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
            r"\b(?:your|ur|an?|their|unused|idle|verified|aged|us|usa|uk|inactive|old|mo|tu|tus|sua|votre|kamu) (?:[a-z]+ ){0,3}(?:accounts?|profiles?|acc|identity|cuentas?|contas?|akun)\b",
            needs=(
                r"\b(?:rent|renting|rental|lease|lend|borrow|we (?:work|operate|run|manage|handle|do the tasks)|our (?:team|experts?|taskers?|developers?|people|guys) (?:will )?(?:work|do|handle|use|log|complete)|split|will work on (?:it|them)|work(?:s|ing)? on (?:it|your account)|share of|% of (?:the )?(?:earnings|income|profit)|percent of|percentage|monthly (?:fee|payment|rent)|passive|without (?:working|doing)|remote (?:access|desktop)|anydesk|teamviewer|proxy|vpn|log ?in|income[- ]sharing|50/50|60/40|70/30|you do nothing|nothing to do|i (?:will )?(?:work|do the work|handle)|on your behalf|behind the scenes)\b",
                rf"\b(?:{_PLATFORM}|platform|pay|per month|monthly|weekly|tasks?|projects?|earn\w*|income)\b",
            ),
            unless=(
                r"\b(?:never (?:rent|share|sell|lend)|against (?:our|the)|banned|prohibit\w*|not allowed|forbidden|violat\w+|customers?|account manag\w+|bank account (?:for|to) (?:your|salary)|do not (?:share|rent|sell|lend))\b",
            ),
        ),
    ],
    hits=[
        "Rent me your Outlier account, I do the tasks and you get 30% each week.",
        "Selling verified DataAnnotation accounts, US and UK, with proxy.",
        "We pay $200 monthly for an unused Upwork profile; our team will work on it by AnyDesk.",
    ],
    misses=[
        "Sharing or renting your Outlier account is against our terms.",
        "Account manager for our annotation platform.",
        "Share your LinkedIn profile with your application.",
        "Accounts that are bought or sold get banned.",
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
            r"\b(?:pass|passing|complete|completing|do|doing|clear|clearing|take|taking|attend|sit|bypass|handle|solve|crack|help with|assist with|assistance with|lulus|pasar|aprobar)\b(?: [a-z0-9/&'-]+){0,6} (?:verification|verifications|kyc|id check|identity check|face (?:scan|check|verification)|liveness|assessments?|screening|qualification|exam|exams|test|tests|interviews?|onboarding|video call|background check|persona check)\b",
            needs=(
                r"\b(?:for (?:us|me|you|him|her|our|a client|another|someone|clients|others|them)|on (?:our|my|your|their|his|her|someone'?s?) behalf|in (?:your|my|our) (?:name|place)|instead of|per (?:verification|test|account|pass)|guaranteed pass|answers?|with your (?:face|id|documents?)|using your (?:id|face|documents?|name)|leaked|proxy|as (?:him|her|me|the candidate))\b",
            ),
            unless=(
                r"\b(?:before we can|you (?:must|will|need to) pass|once you pass|annotat\w+|blood test|unit tests?|test cases|qa|patients?|in order to start|not allowed|banned|for us to (?:assess|see)|for you to)\b",
            ),
        ),
        Rule(
            r"\b(?:interview proxy|proxy interview|exam help|test answers|assessment answers|answer key|assessment help|guaranteed pass|we pass (?:it|the)|be the face|face of the (?:account|interview)|stand[- ]in)\b",
            unless=(r"\b(?:never|ban\w*)\b",),
        ),
    ],
    hits=[
        "We pass the Outlier assessment for you, guaranteed pass, 40 dollars.",
        "Earn by doing the face verification on our behalf with your ID.",
    ],
    misses=["You must pass an assessment before you get tasks.", "You write unit tests for us."],
)
