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
                r"\b(?:you (?:must|will|should) (?:hold|have) a valid|valid driver'?s? licen[cs]e|driving licen[cs]e (?:is )?required|right to work|annotat\w+|label\w*|transcri\w+|redact\w*|images? of|data ?set|blur\w*|customers?|clients?'|passengers?|guests?|kyc (?:analyst|team|officer)|applicants' documents|will never|check(?:ing)? (?:the )?ids|at the (?:gate|door|reception)|photo id to (?:enter|the)|security desk|interview (?:in|at)|bring)\b",
            ),
        ),
        Rule(
            r"\b(?:id|ids|documents?|papers|selfie|passport)\b",
            needs=(
                r"\b(?:front and back|both sides|selfie|holding it|in your hand|next to your face|beside your face|live video|close to your face)\b",
                _GIVE,
            ),
            unless=(AFTER_OFFER, r"\b(?:annotat\w+|label\w*|data ?set|images? of)\b"),
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
    ],
    misses=[
        "After you sign the offer we check your right to work; bring your passport on your first day.",
        "Annotators draw boxes on images of ID cards from a synthetic data set.",
        "A valid driver's licence is required.",
        "We never ask for your social security number by chat.",
    ],
)

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
                r"\b(?:chatbots?|support assistant|gate intercom|at the gate|park|on the same page|resend|sent to your email|set a password|wave \d|annotat\w+|label\w*|transcri\w+|redact\w*|never share|do not share|customers?|users'|support tickets?|engineer\w*|implement\w*|authentication (?:system|service)|penetration|developer|enable (?:2fa|two)|set up (?:2fa|two)|log in to (?:our|the) (?:portal|platform|dashboard)|portal)\b",
            ),
        ),
        Rule(
            r"(?:код из смс|код подтвержд|данные карты|номер карты|логин и пароль|cvv)",
            needs=(r"пришл|отправ|скин|сообщ|продикт|назов|скаж|нужн",),
        ),
    ],
    hits=[
        "Send the six-digit code you receive so we can verify your profile.",
        "HR needs your online banking username and password to set up direct deposit.",
    ],
    misses=[
        "Never share a verification code with anyone.",
        "You will redact card numbers in chat transcripts for annotation.",
        "Enable 2FA on the portal.",
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
    ],
    hits=[
        "As a first test you open a business account at N26 and rate the process.",
        "Testen Sie das Videoident-Verfahren einer Bank.",
    ],
    misses=["You help customers open a bank account in our branch."],
)

flag(
    "keeps_passport",
    "identity",
    title="Holds the passport or starts with a debt",
    meaning="1 if the employer keeps the passport, or the job abroad starts with a debt worked off",
    explanation="Keeping your passport or starting you with a debt is how people are trapped in forced work.",
    rules=[
        Rule(
            r"\b(?:passports?|travel documents?|original (?:documents|certificates|passport)|paspor\w*|reisepass|pasaportes?|passaportes?|passeports?)\b",
            needs=(
                r"\b(?:kept|keep|keeps|keeping|held|hold|holds|holding|retain\w*|collect(?:ed|s)?|surrender\w*|hand over|handed over|handed in|deposit(?:ed)?|safekeeping|safe keeping|custody|locker|taken|disimpan|ditahan|itatago|hahawakan|einbehalten|retenid\w*|guarda\w*|office keeps|with (?:the )?(?:company|management|admin|supervisor|agent|hr|security))\b",
            ),
            unless=(
                r"\b(?:return(?:ed)? (?:it )?(?:the )?same day|never (?:keep|hold|take)|you keep|keep your own|holders?|hold a valid|must hold|must have|annotat\w+|nurse|eu passport|british passport)\b",
            ),
        ),
        Rule(
            r"\b(?:ticket|visa|airfare|air ?fare|flight|travel|accommodation|placement|recruitment|agency|housing|training)\b(?: [a-z]+){0,5} (?:deducted|deduct|paid back|repaid|repay|worked off|recovered|advance(?:d)?|debt|loan|salary deduction|potong gaji)\b",
            needs=(r"\b(?:salary|wages?|months?|debt|loan|first|contract|gaji|sweldo)\b",),
            unless=(
                r"\b(?:we pay|no deduct\w*|without|season ticket|relocation (?:allowance|package))\b",
            ),
        ),
    ],
    hits=[
        "Your passport is kept at the office for safekeeping until the contract ends.",
        "Visa and air ticket are advanced and deducted from salary over twelve months.",
    ],
    misses=["You must hold a valid passport.", "You keep your own passport at all times."],
)
