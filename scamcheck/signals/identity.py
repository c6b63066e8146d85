"""Identity: papers, numbers and log-ins asked for before there is a job."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import AFTER_OFFER, BEFORE_HIRING

_GIVE = r"\b(?:send|submit|upload|share|provide|forward|give|email|mail|text|attach|reply with|fill|enter|confirm|drop|whatsapp|take|snap|supply|need|require|required|include|envia\w*|mand\w*|envoyez|envoyer|schick\w*|senden|zusenden|kirim\w*|ipasa|i-?send|ipadala|magpasa|bhejo|bhejna|bhej|dijiye|hochladen|adjunta\w*|sube|comparte|foto)\b|пришл|отправ|скин|фото|предостав"
_PAPERS = (
    r"(?:(?:photos?|pictures?|pics?|scans?|cop(?:y|ies)|images?|snapshots?|front and back|both sides|selfies?|video) (?:\w+ ){0,5}(?:id|i\.d\.|passport|driver'?s? licen[cs]e|driving licen[cs]e|dl|licen[cs]e|id card|identity card|national id|nin|aadhaar|aadhar|adhar|pan|ktp|ssn|social security|"
    r"birth certificate|residence permit|bank card|debit card|credit card|personalausweis|ausweis|dni|cedula|rg|cpf|ine|cnh)|"
    r"passport (?:photo|copy|scan|page|number|details)s?|(?:id|passport|licen[cs]e|aadhaar|aadhar|pan|ktp|dni|cedula|ausweis|id card|identity card|national id)(?: card)? (?:front|back|photos?|pictures?|scan|copy|cop(?:y|ies)|both sides|number|details|with (?:a )?selfie)|"
    r"selfie (?:\w+ ){0,4}(?:holding|with|beside|next to)|(?:holding|hold) (?:\w+ ){0,3}(?:id|passport|licen[cs]e|card)|"
    r"social security (?:number|card|no|#)|ssn|national insurance number|nin\b|bvn|tax file number|tfn|sin number|social insurance number|date of birth and|mother'?s maiden|"
    r"aadhaar|aadhar|adhar|pan card|emirates id|nric|singpass|foto (?:ktp|selfie|dni|del? (?:dni|ine|cedula|documento)|do (?:rg|documento))|kk dan ktp|id[.]me|valid id|government[- ]issued id|government id|photo id|id card|passport)"
)
_LOGIN = (
    r"(?:(?:online |mobile |internet )?bank(?:ing)? (?:log[- ]?in|login|username|user ?name|password|credentials|access|pin|user id|app (?:login|password|access))|log[- ]?in (?:details )?(?:for|to|of) (?:your|the) (?:\w+ )?(?:bank|banking|account)|username and password|user ?id and password|"
    r"(?:debit|credit|atm|bank) card (?:number|details|pin|front|photo|both sides)|card number|cvv|cvc|expiry date|atm pin|one[- ]time (?:pass ?code|code|password)|otp|verification code|sms code|six[- ]digit code|6[- ]digit code|security code|code (?:you|that you) (?:get|receive)|"
    r"code (?:sent|texted) to your|2fa|two[- ]factor|seed phrase|recovery phrase|private key|id\.me (?:login|password|account|credentials)|icloud (?:password|login)|apple id (?:password|login)|"
    r"usuario y (?:contrasena|clave)|clave (?:bancaria|del banco)|contrasena del banco|senha do banco|codigo (?:que (?:te |vas a |voce )?(?:llegue|recib\w+|receber)|sms|de verificacion)|mot de passe|code (?:recu|sms)|kode otp|pin atm|zugangsdaten|tan\b)"
)

_PAPER = r"(?:id|ids|id card|identity card|i\.d\.|documents?|papers?|passport|permit|licen[cs]e|nid|ktp|mykad|nric|philsys|umid|aadhaar|aadhar|pan|bvn|nin|dni|cedula|ine|rg|cnh|carte|carte d'identite|cni|ausweis|personalausweis|card|slip)"
_SHOWN_WITH_FACE = r"\b(?:selfies?|selbstbild|next to (?:your|the|my) (?:face|ear|head|chin)|(?:beside|near|close to) (?:your|the) face|holding (?:it|your|the|up)|in your hand|today's (?:date|newspaper)|turn(?:s|ing)? (?:your|the) (?:head|face)|(?:head|face) turning|video of you|clip of your|recording of you|live (?:video|photo)|read(?:ing)? (?:out |aloud )?(?:your|the) (?:id |aadhaar )?number|photo du visage|foto selfie|selfie con|autofoto|sambil (?:memegang|pegang)|hawak ang)\b"
_BOTH_SIDES = r"\b(?:front (?:and|&|\+|n) back|front-and-back|both sides|recto[- ]verso|beidseitig|vorder- und ruckseite|ambos lados|frente e verso|frente y (?:dorso|reverso)|depan belakang|harap (?:at|&) likod)\b"
_SECRET_NUMBER = r"(?:\b(?:ssn|social security (?:number|no|#)|social insurance|sin|bvn|nin|ni no\.?|ni number|national insurance number|(?:mother'?s|maiden) (?:maiden )?name|aadhaar|cpf|curp|steuer-?id|tax id|dob and social|dob|date of birth)\b|снилс|паспорт)"
_SECOND_ITEM = rf"\b(?:mother'?s (?:maiden )?name|routing (?:number|no)|account (?:number|particulars)|bank statements?|(?:photo|photograph|picture|scan|copy|copies) of|{_PAPER} (?:photo|scan|copy)|selfie|passphrase|password|sign-in|log-?in|id\.me|unemployment)\b"
_NO_JOB_YET = (
    r"\b(?:before (?:anyone|any|the|we|your|you|an) (?:[a-z]+ ){0,3}(?:meets?|calls?|interviews?|talk|speak|conversation|test|see you|chat)|(?:with|in|on|complete|go with|of) (?:the|your|an) (?:online )?(?:application|registration|intake)|application (?:is|itself|page|packet)|(?:no|isn'?t any|without an?|there are no|instead of an?) (?:interviews?|calls?|meeting)"
    r"|(?:interview|calls?|conversation|test|meeting|coordinator|panel|slot)s? (?:[a-z]+ ){0,4}(?:follows?|scheduled|booked|can only|is offered|will contact|once|only (?:after|with))|we only (?:do )?(?:call|meet|interview)|(?:once|until|when|unless) (?:the|your|all) (?:[a-z]+ )?(?:file|form|packet|dossier|profile|documents|papers)|(?:complete|incomplete|clearance|candidate|the|your) (?:clearance )?(?:files?|dossiers?)"
    r"|shortlist\w*|empanel\w*|call list|pre-?hire|pre-?screen\w*|identity screening|intake|to (?:reserve|register|activate|be considered|schedule|book|get on|pre-?register)|prepare (?:the|your|an) (?:offer|contract|letter|appointment)|(?:offer|joining|appointment) letter|erst danach|danach|ensuite|antes de la entrevista|antes da entrevista|sebelum (?:wawancara|interview)|bago (?:ang )?interview|interview se pehle)\b|до собеседования|для анкеты"
)
_HIRED = r"\b(?:date of joining|(?:only )?after you|of employment|is later|later for|passport[- ]size|at the interview|are checked|is checked|shows? you|queue|decide whether|(?:has|have|had|who) wanted|wanted (?:a|the)|salary is|wages|national id card\)|attached with|academic credentials|hold a valid|before you join|(?:have |has )?accepted|(?:can|will) be paid|salary can|payroll system|first salary|your contract|for the contract|with the offer|at interview|(?:start|starting) date|i-9|w-4|w-9|tax form|persona|veriff|onfido|hr portal|employee portal|personio|workday|bamboohr|share code|dbs|not before|gate(?: list)?|supplier form|visa application|annotat\w+|label\w*|data ?set|images? of|synthetic|redact\w*|kyc (?:analyst|team|officer)|customers|passengers?|guests?|residents?|patients?|we never|nobody)\b"

flag(
    "early_identity",
    "identity",
    title="Wants identity papers before any hiring",
    meaning="1 if ID, a selfie, a social security or tax number is asked for before an interview or offer",
    explanation="It asks for papers or numbers that open accounts in your name, before there is a job.",
    rules=[
        Rule(
            rf"\b{_PAPERS}\b",
            needs=(_GIVE, BEFORE_HIRING),
            unless=(
                AFTER_OFFER,
                _HIRED,
                r"\b(?:you (?:must|will|should) (?:hold|have) a valid|valid driver'?s? licen[cs]e|driving licen[cs]e (?:is )?required|right to work|annotat\w+|label\w*|transcri\w+|redact\w*|images? of|data ?set|blur\w*|customers?|clients?'|passengers?|guests?|kyc (?:analyst|team|officer)|applicants' documents|will never|check(?:ing)? (?:the )?ids|at the (?:gate|door|reception)|photo id to (?:enter|the)|security desk|interview (?:in|at)|bring)\b",
            ),
        ),
        Rule(_SHOWN_WITH_FACE, needs=(rf"\b{_PAPER}\b",), unless=(AFTER_OFFER, _HIRED)),
        Rule(_BOTH_SIDES, needs=(rf"\b{_PAPER}\b",), unless=(AFTER_OFFER, _HIRED)),
        Rule(
            _SECRET_NUMBER,
            needs=(_SECOND_ITEM, _NO_JOB_YET),
            unless=(AFTER_OFFER, _HIRED),
            wide=True,
        ),
        Rule(
            rf"\b{_PAPERS}\b",
            needs=(_NO_JOB_YET,),
            unless=(AFTER_OFFER, _HIRED),
        ),
        Rule(
            r"паспорт|снилс|инн\b|селфи",
            needs=(r"пришл|отправ|скин|фото|скан|предостав|вышл",),
            unless=(
                r"после (?:оформления|подписания|собеседования|оффера)|при (?:оформлении|трудоустройстве)|разметк",
            ),
        ),
    ],
    hits=[
        "To register, send a photo of your ID front and back and a selfie holding it.",
        "Reply with your full name, date of birth and social security number so HR can prepare the offer.",
        "Para avanzar envía foto del DNI por ambos lados.",
        "Before the first interview we need your date of birth, SSN and routing number.",
        "Для анкеты пришлите скан, нужен паспорт и селфи.",
        "Bitte den Ausweis beidseitig fotografieren, danach folgt das Telefonat.",
        "To book your call, attach a scan of your passport.",
    ],
    misses=[
        "After you sign the offer we check your right to work; bring your passport on your first day.",
        "Annotators draw boxes on images of ID cards from a synthetic data set.",
        "A valid driver's licence is required.",
        "We never ask for your social security number by chat.",
        "Once you have accepted, HR collects your social security number and account number in Workday.",
        "Porters show photo ID at the gate on arrival.",
        "The queue shows you a selfie and a card; you decide whether they match.",
    ],
)

_CODE_FROM_PHONE = r"\b(?:digit (?:code|pin)|otp|one-time (?:code|pass\w*)|sms code|the code (?:we|you|that|sent|will|your|from)|a code (?:will|comes|arrives|from|by|is)|codes? (?:from|sent|by|that) (?:your|sms|text|the bank)|code recu|codigo (?:de|que|sms)|approve the push|(?:both|the) (?:numbers|codes) as|text message you)\b"
_PASSED_ON = r"\b(?:read (?:it|them|out|us|the)|tell|told|reply|forward\w*|send (?:us|it|me|the)|share|give|pass (?:it|them)|approve|enter it|bata\w*|bhej\w*|diteruskan|kirim\w*|ipadala|i-?send|envoy\w+|communiqu\w+|dicta\w*|reenvi\w*|manda\w*|mitteilen|durchgeben)\b"
_BANK_KEYS = (
    r"\b(?:(?:net-?|online |mobile |telephone |internet )?bank(?:ing)? (?:customer (?:number|id)|user ?names?|user ?id|passphrase|pass(?:word|code)|log-?ins?|sign-?in|credentials)|(?:sign|log) in to your (?:[a-z]+ )?bank|log-?in (?:for|to|of) (?:the|your) bank|sign-in (?:for|with|of) your|open your bank(?:ing)? app|app log-?in"
    r"|(?:portal|payroll|id\.me|email|e-mail|icloud) password|(?:debit|atm|credit|bank) card (?:no|number|front|photo)|(?:front|photo|picture) of your (?:debit|atm|credit|bank) card|card no\.?|memorable word|log-?in name|log-?in, pin|identifiant et le mot de passe|zugangsdaten|three digits (?:behind|on the back)|net-banking customer)\b"
)
_WANTED = rf"{_GIVE}|\b(?:asks?|asked|fill|sign in|log in|hand|must have|only when|clear|go with|together with|read out|consist\w*|also|along with|view the account|payroll|tragen|weiterleitung|let us|we need|for)\b"
_CODES_OF_OTHERS = r"\b(?:chatbots?|bots?|support (?:assistant|tickets?|agents?)|intercom|gate|recovery phrase|discount code|promo|annotat\w+|label\w*|transcri\w+|redact\w*|never share|(?:do not|don't) share|customers?|users'?|engineers?|developers?|implement\w*|authentication (?:system|service|flow)|penetration|our (?:portal|platform|dashboard|site)|set (?:up )?a password|created? your (?:account|password)|branch|teller|unit tests?|source code|code review|evaluat\w+|conversations?|(?:was|were) asked|wanted)\b"

flag(
    "asks_login_or_code",
    "identity",
    title="Asks for log-ins, card details or codes",
    meaning="1 if bank or account log-ins, card numbers, one-time codes or seed phrases are asked for",
    explanation="Nobody who hires you needs a password, a card number or a code from your phone.",
    rules=[
        Rule(
            rf"\b{_LOGIN}",
            needs=(
                rf"{_GIVE}|\b(?:read|tell|dicta\w*|pass|log in|we (?:need|will need|use|log)|hr (?:needs|will)|so (?:we|i) can|verify|verification|link|connect)\b",
            ),
            unless=(
                _CODES_OF_OTHERS,
                r"\b(?:at the gate|park|on the same page|resend|sent to your email|set a password|wave \d|enable (?:2fa|two)|set up (?:2fa|two)|log in to (?:our|the) (?:portal|platform|dashboard)|portal|credit card number)\b",
            ),
        ),
        Rule(_CODE_FROM_PHONE, needs=(_PASSED_ON,), unless=(_CODES_OF_OTHERS,), wide=True),
        Rule(_BANK_KEYS, needs=(_WANTED,), unless=(AFTER_OFFER, _CODES_OF_OTHERS)),
        Rule(
            r"(?:код из смс|код подтвержд|данные карты|номер карты|логин и пароль|cvv)",
            needs=(r"пришл|отправ|скин|сообщ|продикт|назов|скаж|нужн",),
        ),
    ],
    hits=[
        "Send the six-digit code you receive so we can verify your profile.",
        "HR needs your online banking username and password to set up direct deposit.",
        "Along with the form, fill in your online banking username and your debit card number.",
        "Вам придёт код подтверждения, сообщите его менеджеру, нужны и данные карты.",
        "A code will arrive from your operator; forward it to the recruiter.",
        "Kode OTP yang masuk langsung kirim ke admin.",
    ],
    misses=[
        "Never share a verification code with anyone.",
        "You will redact card numbers in chat transcripts for annotation.",
        "Enable 2FA on the portal.",
        "Developers implement an authentication flow with a one-time code sent by SMS.",
        "After the signed contract you enter your bank account in the HR portal.",
    ],
)

flag(
    "opens_account",
    "identity",
    title="Has you open or verify an account",
    meaning="1 if the applicant is to open a bank, exchange or e-wallet account or pass a video identification as a 'test'",
    explanation="It has you open or verify an account. Such accounts are then used for crime in your name.",
    rules=[
        Rule(
            r"\b(?:open|opening|register|create|set up|activate|eroffn\w+|abrir|abre|ouvrir|ouvre|buka|crea)\b(?: [a-z]+){0,5} (?:bank|business|merchant|binance|coinbase|exchange|crypto|paypal|revolut|n26|wise|current|corporate|giro|e-?wallet) ?(?:account|konto|girokonto|cuenta|conta|compte|rekening)s?\b",
            unless=(
                r"\b(?:customers?|clients?|branch|help(?:ing)? (?:people|members)|software|test (?:the )?app|our bank|salary account|account opening (?:team|officer)|teller|relationship)\b",
            ),
        ),
        Rule(
            r"\b(?:video-?ident\w*|postident|videoident\w*|video identification|identification (?:call|procedure|test))\b",
            needs=(
                r"\b(?:test|teste\w*|app|bank|konto|account|bewert\w+|rate|complete|durchfuhr\w*)\b",
            ),
            unless=(r"\b(?:developer|engineer|nach vertrag|customers?)\b",),
        ),
        Rule(
            r"\b(?:testkonten|testkonto|test accounts?|current accounts|i (?:agree to )?open (?:an|this|the) account|accounts? in your (?:own )?name)\b",
            needs=(
                r"\b(?:banks?|banking|apps?|eroffn\w+|open|opening|lab|institut\w*|zugangsdaten|log-?in|selfie|passport)\b",
                r"\b(?:eroffn\w+|open(?:ed|ing|s)?)\b",
            ),
            unless=(r"\b(?:customers?|clients?|branch|sandbox|developers?|engineers?|actors?)\b",),
        ),
    ],
    hits=[
        "As a first test you open a business account at N26 and rate the process.",
        "Testen Sie das Videoident-Verfahren einer Bank.",
        "Sie eröffnen drei Testkonten und geben uns die Zugangsdaten.",
    ],
    misses=[
        "You help customers open a bank account in our branch.",
        "Our bank tests the app with actors who open test accounts in a sandbox.",
    ],
)

_DOCUMENT = r"\b(?:passports?|travel documents?|original (?:documents|certificates|passport)|your documents|paspor\w*|pasaporte\w*|reisepass|pasaportes?|passaportes?|passeports?)\b|паспорт"
_KEPT = (
    r"\b(?:kept|keeps?|keeping|hold|holds|held|holding|retain\w*|collected|collects|surrender\w*|hand over|handed (?:over|in)|safekeeping|safe keeping|custody|locker|lodged|registered with|taken (?:by|in|on|at)|(?:stays?|remains?|rests?|deposited|sits?) (?:[a-z]+ )?(?:in|with|at) (?:the|our|a|his|her|company)|are with|until (?:the|your|it|all) (?:balance|debt|loan|contract|amount)|disimpan|ditahan|itatago|hahawakan|hawak|naka-?hold|einbehalten|retenid\w*|guarda\w*|(?:ke|hamare) paas|"
    r"with (?:the )?(?:company|management|admin\w*|supervisor|agent|hr|security|office|pro|sponsor|employer))\b|(?:release|return) of (?:your |the )?passport|before your (?:documents|passport)|храни|забира"
)
_DEBT_WORKED_OFF = (
    r"\b(?:(?:deducted|deductions?|recovered|cut|taken|taken back|paid back|repaid|repays?|repayable|worked off|settled?|katega|kakaltasin|dipotong|potong|descontad\w+|abgezogen|retenu\w*) (?:[^ .]+ ){0,3}(?:from|off|over|out of|by you|in|through|at|against|sa|dari|del|de|vom|sur)(?: [^ .]+){0,5} (?:salary|salaries|wages?|pay|months?|monthly|instal\w+|deductions|first \w+|contract|gaji|sweldo|sueldo|salario|lohn|salaire|tankhwah)"
    r"|(?:treated as|counts as|as) (?:a )?(?:loan|advance)|promissory note|salary deductions?|tankhwah se|potong gaji|bakaya|debt bond|bonded|until (?:the|your) (?:balance|debt|loan)|(?:settle|clear) (?:the|what)|hangga't may)\b|вычита|отработ"
)
_ABROAD = r"\b(?:visas?|tickets?|air ?fares?|flights?|travel|passage|processing|placement|recruitment|package|service charge|medical|work permit|dormitory|campus|saudi|dubai|gulf|uae|qatar|kuwait|cambodia|myanmar|laos|thailand|embassy|immigration|travel costs|(?:recruiting|arrival) (?:cost|fee))\b|виза|билет"
_YOURS_TO_KEEP = r"\b(?:same day|never (?:keep|hold|take)|you keep|keep your own|keep(?:s)? with you|(?:keep|show) it (?:always|once)|with (?:you|their owners?|the owners?)\b|your (?:own )?pocket|premiums|holders?|hold (?:a|an|your)|must have|(?:show|bring|upload) (?:it|your|the)|annotat\w+|nurse|eu passport|british passport|direct deposit|i-9|w-4|first day|share code|right[- ]to[- ]work)\b"

flag(
    "keeps_passport",
    "identity",
    title="Holds the passport or starts with a debt",
    meaning="1 if the employer keeps the passport, or the job abroad starts with a debt worked off",
    explanation="Keeping your passport or starting you with a debt is how people are trapped in forced work.",
    rules=[
        Rule(_DOCUMENT, needs=(_KEPT,), unless=(_YOURS_TO_KEEP,)),
        Rule(
            r"\b(?:deducted|deductions?|recovered|taken back|paid back|repaid|repays?|repayable|worked off|cut from|settle|promissory note|treated as|loan|bonded|katega|kakaltasin|dipotong|potong|descontad\w+|abgezogen|retenu\w*|hangga't)\b|вычита|отработ",
            needs=(_DEBT_WORKED_OFF, _ABROAD),
            unless=(
                r"\b(?:we pay|no deduct\w*|without|season ticket|relocation (?:allowance|package)|damage deposit|pension|nothing is|free of|employer pays|premiums?|insurance)\b",
            ),
        ),
    ],
    hits=[
        "Your passport is kept at the office for safekeeping until the contract ends.",
        "Visa and air ticket are advanced and deducted from salary over twelve months.",
        "El pasaporte queda retenido, lo guarda la oficina.",
        "The recruitment loan is repaid out of your monthly salary.",
        "Паспорт хранится у работодателя.",
    ],
    misses=[
        "You must hold a valid passport.",
        "You keep your own passport at all times.",
        "Medical and dental premiums are deducted from pay.",
        "Your passport remains with you all year.",
    ],
)
