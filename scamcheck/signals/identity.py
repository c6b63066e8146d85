"""Identity: papers, numbers and log-ins asked for before there is a job."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule
from scamcheck.signals.words import AFTER_OFFER, BEFORE_HIRING

_GIVE = r"\b(?:send|submit|upload|share|provide|forward|give|email|mail|text|attach|reply with|fill|enter|confirm|drop|whatsapp|take|snap|supply|need|require|required|include|envia\w*|mand(?:a|as|ar|e|en|em|ame|anos|arnos|alo|amelo)|envoyez|envoyer|schick\w*|senden|zusenden|kirim\w*|ipasa|i-?send|ipadala|magpasa|bhejo|bhejna|bhej|dijiye|hochladen|adjunta\w*|sube|comparte|foto)\b|пришл|отправ|скин|фото|предостав"
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

_PAPER = r"(?:id|ids|id card|identity card|i\.d\.|documents?|papers?|passport|permit|licen[cs]e|nid|ktp|mykad|nric|philsys|umid|aadhaar|aadhar|pan|bvn|nin|dni|cedula|ine|rg|cnh|carte|carte d'identite|cni|ausweis|personalausweis|reisepass|aufenthaltstitel|card|slip|cnic|nic|iqama|qid|nrc|nie|cin|epic|nbi|id book|votercard|identity|identification|identite|identidad|identidade|documento|dokumen|dokument|pasaporte|passaporte|passeport|paspor|licencia|carnet|tarjeta|cartao|karte|kartu|dl|driver'?s)"
_SHOWN_WITH_FACE = r"\b(?:selfies?|selbstbild|next to (?:your|the|my) (?:face|ear|head|chin)|(?:beside|near|close to) (?:your|the) face|hold(?:ing)? (?:it|your|up|ktp|the (?:id|card|passport|document)|id|passport|aadhaar|aadhar)|(?:beside|near|next to|close to|under) (?:your |the )?(?:cheek|chin|face|ear|head)|blink\w*|following the (?:prompts?|dots?|arrows?|circle)|face (?:video|clip|scan|capture)|head (?:left|right|both)|liveness|sosteniendo\w*|segurando|tenant (?:votre|la|le)|in der hand|in die kamera|haath mein|in your hand|today's (?:date|newspaper)|turn(?:s|ing)? (?:your|the) (?:head|face)|(?:head|face) turning|video of you|clip of your|recording of you|live (?:video|photo)|read(?:ing)? (?:out |aloud )?(?:your|the) (?:id |aadhaar )?number|photo du visage|foto selfie|selfie con|autofoto|sambil (?:memegang|pegang)|hawak ang)\b"
_BOTH_SIDES = r"\b(?:front (?:and|&|\+|n) back|front-and-back|back and front|both sides|back & front|obverse and reverse|(?:two|2|each) sides of|front page|both faces|(?:dos|ambas|duas) (?:caras|faces|lados)|des deux cotes|beide seiten|von beiden seiten|(?:dua|kedua) sisi|dono (?:side|taraf)|recto[- ]verso|beidseitig|vorder- und ruckseite|ambos lados|frente e verso|frente y (?:dorso|reverso)|depan belakang|harap (?:at|&) likod)\b"
_SECRET_NUMBER = r"(?:\b(?:ssn|social security (?:number|no|#)|social insurance|sin|bvn|nin|ni no\.?|ni number|national insurance number|(?:mother'?s|maiden) (?:maiden )?name|aadhaar|cpf|curp|steuer-?id|tax id|dob and social|dob|date of birth)\b|снилс|паспорт)"
_NO_JOB_YET = (
    r"\b(?:before (?:anyone|any|the|we|your|you|an) (?:[a-z]+ ){0,3}(?:meets?|calls?|interviews?|talk|speak|conversation|test|see you|chat)|(?:with|in|on|complete|go with|of) (?:the|your|an) (?:online )?(?:application|registration|intake)|application (?:is|itself|page|packet)|(?:no|isn'?t any|without an?|there are no|instead of an?) (?:interviews?|calls?|meeting)"
    r"|(?:interview|calls?|conversation|test|meeting|coordinator|panel|slot)s? (?:[a-z]+ ){0,4}(?:follows?|scheduled|booked|can only|is offered|will contact|once|only (?:after|with))|we only (?:do )?(?:call|meet|interview)|(?:once|until|when|unless) (?:the|your|all) (?:[a-z]+ )?(?:file|form|packet|dossier|profile|documents|papers)|(?:complete|incomplete|clearance|candidate|the|your) (?:clearance )?(?:files?|dossiers?)"
    r"|shortlist\w*|empanel\w*|call list|pre-?hire|pre-?screen\w*|identity screening|intake|to (?:reserve|register|activate|be considered|schedule|book|get on|pre-?register)|prepare (?:the|your|an) (?:offer|contract|letter|appointment)|(?:offer|joining|appointment) letter|erst danach|danach|ensuite|antes de la entrevista|antes da entrevista|sebelum (?:wawancara|interview)|bago (?:ang )?interview|interview se pehle)\b|до собеседования|для анкеты"
)
_HIRED = r"\b(?:(?:contract|agreement|offer|contrato|contrat|vertrag|kontrak|paperwork)(?: [a-z]+){0,3} (?:sign(?:ed|s|ing)?|countersigned|returned|accepted|assinado|firmado|signe|unterschrieben)|(?:signed|countersigned) (?:[a-z]+ )?(?:contract|agreement|offer|letter|copy)|(?:first|1st) (?:work(?:ing)? )?(?:week|morning|shift|payroll)|(?:admission|onboarding|hr|payroll|employee|staff) (?:system|portal|platform|self-service)|(?:by|under) law|law requires|legally required|statutory|criminal record|admissao|a la firma|am ersten|ersten (?:arbeits)?tag|primer dia|primeiro dia|premier jour|hari pertama|unang araw|alta en|embauche|incorporacion|date of joining|(?:only )?after you|of employment|is later|later for|passport[- ]size|at the interview|are checked|is checked|shows? you|queue|decide whether|(?:has|have|had|who) wanted|wanted (?:a|the)|salary is|national id card\)|attached with|academic credentials|hold a valid|before you join|(?:have |has )?accepted|(?:can|will) be paid|salary can|payroll system|first salary|your contract|for the contract|with the offer|at interview|(?:start|starting) date|i-9|w-4|w-9|tax form|persona|veriff|onfido|hr portal|employee portal|personio|workday|bamboohr|share code|dbs|not before|gate(?: list)?|supplier form|visa application|annotat\w+|label\w*|data ?set|images? of|synthetic|redact\w*|kyc (?:analyst|team|officer)|customers|passengers?|guests?|residents?|patients?|we never|nobody)\b"

_DESK_WORK = r"\b(?:customers?|clients?'|transcri\w+|label\w*|annotat\w+|archives?|records|invoices?|document (?:control|processing)|at the (?:gate|door|reception|site)|security desk|bring|data ?set|typ(?:e|ing)|ocr)\b"
_MAIDEN_NAME = r"\bmother'?s (?:maiden|family|birth|sur)|maiden name\b|\b(?:last|first) (?:[a-z0-9]+ )?(?:digits )?of your (?:ssn|social)"
_WITH_IT = rf"{_SECRET_NUMBER}|\b(?:{_PAPER}|debit|account|address|cheque|check|sort code|pin|card number)\b"
_WITH_CONTRACT = r"\b(?:with|at|upon|on|after|until|till|in|con|com|mit|avec|saat|kapag|once|when|nach|tras|despues de|apos|apres|setelah) (?:(?:the|your|of|su|tu|seu|votre|ihres|ihrem|ng|a|an|you|la|el|le|o|a|l'|dem|den|der|firma|del|de|signature|du|assinatura|do|signing|signed|sign|return|accept|accepting|accepted|both) ){0,4}(?:contract|agreement|offer|contrato|contrat|oferta|offre|vertrag|vertragsunterschrift|kontrak|countersigned)\b|(?:only|not|never) (?:[a-z]+ )?(?:after|before) (?:you|the|an|your|signing)|nobody (?:asks|asked)"

_ONCE_HIRED = (AFTER_OFFER, _HIRED, _WITH_CONTRACT)

flag(
    "early_identity",
    "identity",
    title="Wants identity papers before any hiring",
    meaning="1 if ID, a selfie, a social security or tax number is asked for before an interview or offer",
    explanation="It asks for papers or numbers that open accounts in your name, before there is a job.",
    rules=[
        Rule(
            rf"\b{_PAPERS}\b",
            needs=(BEFORE_HIRING, _GIVE),
            unless=(
                *_ONCE_HIRED,
                r"\b(?:you (?:must|will|should) (?:hold|have) a valid|valid driver'?s? licen[cs]e|driving licen[cs]e (?:is )?required|right to work|annotat\w+|label\w*|transcri\w+|redact\w*|images? of|data ?set|blur\w*|customers?|clients?'|passengers?|guests?|kyc (?:analyst|team|officer)|applicants' documents|will never|check(?:ing)? (?:the )?ids|at the (?:gate|door|reception)|photo id to (?:enter|the)|security desk|interview (?:in|at)|bring)\b",
            ),
        ),
        Rule(
            _SHOWN_WITH_FACE,
            needs=(rf"\b{_PAPER}\b",),
            unless=_ONCE_HIRED,
        ),
        Rule(_BOTH_SIDES, needs=(rf"\b{_PAPER}\b",), unless=_ONCE_HIRED),
        Rule(
            rf"\b{_PAPERS}\b",
            needs=(_NO_JOB_YET,),
            unless=_ONCE_HIRED,
        ),
        Rule(
            r"\b(?:fotos?|copias?|escaneo|imagen|copie|kopie|salinan|fotokopi|litrato|larawan|photo|scan|picture|pic)(?: (?:de|del|de la|da|do|ng|deines|ihres|des|vom|von|sa|mo|kartu|du|la|le|tu|su|votre|ta|seu|sua|your|ur|my|of|the|inyong|kanilang|asli|ki|ka|apna|apne|valid)){1,3} (?:dni|documento\w*|cedula|ine|rg|cnh|cpf|identidad|identidade|carte d'identite|cni|piece d'identite|personalausweis\w*|ausweis\w*|reisepass\w*|ktp|kk|paspor|national id|id|ids|id card|pasaporte|passaporte|passeport|nbi|umid|nid|nin|voter card)\b",
            unless=(*_ONCE_HIRED, _DESK_WORK),
        ),
        Rule(_MAIDEN_NAME, needs=(_WITH_IT,), unless=_ONCE_HIRED),
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
        "On the same sheet: mother's maiden name and date of birth.",
        "Manda a foto do seu RG e aguarde o contato.",
        "Antes de hablar: carnet por las dos caras.",
        "Record a clip with your head turning, the id beside your cheek.",
    ],
    misses=[
        "After you sign the offer we check your right to work; bring your passport on your first day.",
        "Annotators draw boxes on images of ID cards from a synthetic data set.",
        "A valid driver's licence is required.",
        "We never ask for your social security number by chat.",
        "Once you have accepted, HR collects your social security number and account number in Workday.",
        "Porters show photo ID at the gate on arrival.",
        "Con la firma de su contrato pediremos el carnet por ambas caras.",
        "Clerks file each copy of the id of our customers and the maiden name of account holders.",
        "The queue shows you a selfie and a card; you decide whether they match.",
    ],
)

_CODE_FROM_PHONE = r"\b(?:(?:digit|figure|number|letter) (?:code|pin|number|token)|otp|(?:pin|token|numbers?|code) (?:that|which) (?:[a-z]+ ){0,4}(?:gets?|receives?|arrives?|sends?|texts?|appears?|comes?)|sends? (?:you )?(?:a|the|an) (?:[a-z0-9-]+ ){0,2}(?:code|pin|number)|(?:text|sms) (?:message )?(?:with|containing) (?:a|the|some) (?:code|pin|number)|(?:verification|confirmation|security|login|sign-in) (?:codes?|pin)|codigo|sicherheitscode|bestatigungscode|kode verifikasi|one-time (?:code|pass\w*)|sms code|the code (?:we|you|that|sent|will|your|from)|a code (?:will|comes|arrives|from|by|is)|codes? (?:from|sent|by|that) (?:your|sms|text|the bank)|code recu|codigo (?:de|que|sms)|approve the push|(?:both|the) (?:numbers|codes) as|text message you)\b"
_PASSED_ON = r"\b(?:read (?:it|them|out|us|the)|text (?:us|me|it|the|a)|type (?:it|the pin|the code) (?:here|to me|in this)|inbox|dm (?:it|us|me)|pass (?:the|on)|let (?:us|me) have|quote|screenshot|respond\w* (?:aqui|here|con|com)|answer (?:here|with)|back to (?:me|us|this)|drop (?:it|the)|what(?:'s| is| was)|paste it|hand (?:it|them)|(?:here|us|me) (?:right away|immediately|within)|weiterleit\w*|leiten|bol dena|batana|tell|told|reply|forward\w*|send (?:us|it|me|the)|share|give|pass (?:it|them)|approve|bata\w*|bhej\w*|diteruskan|kirim\w*|ipadala|i-?send|envoy\w+|communiqu\w+|dicta\w*|reenvi\w*|mand(?:a|as|ar|e|en|em|ame|anos|arnos|alo|amelo)|mitteilen|durchgeben)\b"
_BANK_KEYS = (
    r"\b(?:(?:net-?|online |mobile |telephone |internet )?bank(?:ing)? (?:customer (?:number|id)|user ?names?|user ?id|passphrase|pass(?:word|code)|log-?ins?|sign-?in|credentials)|(?:sign|log) in to your (?:[a-z]+ )?bank|log-?in (?:for|to|of) (?:the|your) bank|sign-in (?:for|with|of) your|open your bank(?:ing)? app|app log-?in"
    r"|(?:portal|payroll|id\.me|email|e-mail|icloud) password|(?:debit|atm|credit|bank) card (?:no|number|front|photo)|(?:front|photo|picture) of your (?:debit|atm|credit|bank) card|card no\.?|memorable word|log-?in name|log-?in, pin|identifiant et le mot de passe|zugangsdaten|three digits (?:behind|on the back)|net-banking customer)\b"
)
_ACCOUNT = r"(?:e-?mail|mail|gmail|outlook|linkedin|facebook|instagram|whatsapp|telegram|google|apple|icloud|upwork|outlier|freelancer|annotator|rater|worker|paypal|wallet|crypto|exchange|binance|coinbase|bank\w*|net-?banking|telephone banking|mobile[- ]money|m-?pesa|momo|gcash|maya|ewallet|sim|atm|id\.me|unemployment|payroll|pay portal)"
_KEY_OF_ACCOUNT = (
    rf"\b(?:{_ACCOUNT} (?:account |app |log-?in |user )?(?:pass(?:word|code|phrase)|pin|mpin|puk|log-?in|credentials|recovery code)|"
    rf"(?:pass(?:word|code|phrase)|pin|log-?in|credentials) (?:for|of|to) (?:[a-z]+ )?{_ACCOUNT}|"
    rf"{_ACCOUNT}(?: id| address| account| user ?name)?(?:,| and| plus| with| \+| &|/) ?(?:its |the |your )?(?:pass(?:word|code)|pin)|user ?(?:name|id)? and (?:pin|pass(?:word|code))|puk|seed words?|(?:12|twelve|24) words?)\b"
)
_DEMANDED = r"\b(?:send|give|share|text|tell|forward|hand|provide|submit|reply|inbox|dm|type|enter|fill|drop|supply|(?:i|we|hr|team|payroll|it) (?:will |'ll )?(?:need|wants?|requires?|asks?)|let (?:us|me)|asked for|screen ?shot|along with|together with|read (?:out|it)|note|nous|envia\w*|mand(?:a|as|ar|e|en|em|ame|anos|arnos|alo|amelo)|kirim\w*|bhej\w*)\b"
_GIVEN_TO_YOU = r"\b(?:(?:we|i|hr|it|you|company|team)(?:'ll| will|'ve| have)? (?:then |also |have )?(?:send|sent|give|given|share|provide|e?-?mail|text|get|got|receive|received|issue|mail|reset) (?:you|each|all|your|a|an|the|everyone)|is (?:sent|issued|given) to you|temporary|reset|forgot|set (?:up )?(?:a|an|your)|choose|creat\w+|strong|password manager|your own|company e-?mail|work e-?mail|annotation tool|workday)\b"
_SIGN_IN = r"\b(?:log|sign|logs|signs|logging|signing|logged|signed)[ -]?in(?:to)?\b"
_BY_BANK = r"^(?: [^ .,;\n]+){0,5}? ?\b(?:with|to|into|using|through|by|via|at)(?: [a-z'-]+){0,3} (?:bank|bank'?s|banking|online-banking)\b"
_CARD_FACE = (
    r"\b(?:cvv2?|cvc|(?:3|three|last three|last 3)(?: digits| numbers| figures)? (?:on|at|behind|from) the (?:back|reverse)|long (?:card )?number|card(?:'s)? digits|all (?:the )?(?:16 )?digits|(?:16|sixteen)[- ]digit|"
    r"(?:digits|numbers?) (?:printed )?(?:on|of|behind|from|across) (?:the |your )?(?:front of |face of |back of )?(?:the |your )?(?:debit|atm|bank|credit|visa|card)|"
    r"(?:photos?|pictures?|pics?|front|scan|copy|image|both sides|back) (?:of )?(?:of )?(?:your |the |ur )?(?:front of )?(?:the |your )?(?:debit|atm|bank|credit) card|(?:debit|atm|bank|credit) card(?:,| -| \() ?(?:front|both|back|no\b|number)|(?:debit|atm|bank) card (?:photo|pic|front|both|back|no\b|number|details|expiry))\b"
)
_WANTED = rf"{_GIVE}|\b(?:asks?|asked|fill|sign in|log in|hand|must have|only when|clear|go with|together with|read out|consist\w*|also|along with|view the account|payroll|tragen|weiterleitung|let us|we need|for)\b"
_CODES_OF_OTHERS = r"\b(?:only (?:on|at|in) [a-z]|valid for|(?:did not|didn't) (?:request|ask|try)|is your (?:[a-z]+ )?(?:(?:verification|security|login|sign-in|one-time|confirmation) )?(?:code|pin|otp)|the code you (?:write|wrote|review|ship|deliver|commit|build|read)|(?:\.[a-z]{2,4}) only|not even|to no ?one|no ?one|our staff never|invented|(?:demo|dummy|test|fictitious|sample|fake) (?:codes?|cards?|shop|numbers?)|gift cards?|work card|e-?sign\w*|chatbots?|bots?|support (?:assistant|tickets?|agents?)|intercom|gate|recovery phrase|discount code|promo|annotat\w+|label\w*|transcri\w+|redact\w*|never share|(?:do not|don't) share|customers?|users'?|engineers?|developers?|implement\w*|authentication (?:system|service|flow)|penetration|our (?:portal|platform|dashboard|site)|set (?:up )?a password|created? your (?:account|password)|branch|teller|unit tests?|source code|code review|evaluat\w+|conversations?|(?:was|were) asked|wanted)\b"

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
            _KEY_OF_ACCOUNT,
            needs=(_DEMANDED,),
            unless=(AFTER_OFFER, _CODES_OF_OTHERS, _GIVEN_TO_YOU),
        ),
        Rule(_SIGN_IN, after=(_BY_BANK,), unless=(AFTER_OFFER, _CODES_OF_OTHERS)),
        Rule(_CARD_FACE, needs=(_DEMANDED,), unless=(AFTER_OFFER, _CODES_OF_OTHERS)),
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
        "A 5-figure code is on its way to your handset, drop it in this chat.",
        "Give us the Gmail address and its password so that payroll is linked.",
        "Log in with your mobile bank on the page below.",
        "Photo of your atm card (send it today).",
    ],
    misses=[
        "Never share a verification code with anyone.",
        "4471 is your sign-in code, valid for ten minutes.",
        "We send you the e-mail login and a temporary password on Monday.",
        "Tellers log in to the system with staff numbers and help customers choose a card.",
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
_YOURS_TO_KEEP = r"\b(?:same day|never (?:keep|hold|take)|you keep|keep your own|(?:is|are|stays?) yours|with the (?:employee|worker|holder)|same (?:morning|hour|afternoon|evening|visit)|in your presence|for (?:copying|stamping|a copy)|(?:seen|checked) and|keep(?:s)? with you|(?:keep|show) it (?:always|once)|with (?:you|their owners?|the owners?)\b|your (?:own )?pocket|premiums|holders?|hold (?:a|an|your)|must have|(?:show|bring|upload) (?:it|your|the)|annotat\w+|nurse|eu passport|british passport|direct deposit|i-9|w-4|first day|share code|right[- ]to[- ]work)\b"

_HELD_PAPERS = r"\b(?:(?:passports?|diplomas?|certificates?|documents|papers|travel document|ijazah|id cards?|sertifikat|pasaporte|zeugnisse?)\b[^.\n]{0,60}\b(?:held|kept|handed back|given back|returned|stay(?:s|ing)?|looked after|in (?:the |our )?(?:safe|locker|office))|(?:look(?:s|ing)? after|hold(?:s|ing)?|keep(?:s|ing)?|retain(?:s|ing)?|store(?:s|d)?|collect(?:s|ed|ing)?|guarda\w*|menahan|menyimpan|simpan|itatago|take(?:s)?)\b(?: [a-z]+){0,3} (?:travel (?:documents?|papers)|passports?|diplomas?|original [a-z]+|documents?|documento de viaje|ijazah|pasaporte|paspor|certificates?|id cards?))\b"
_UNTIL_PAID = r"\b(?:until|till|unless|before|as long as|while|when|once|hasta que|ate que|bis|sampai|hangga'?t|jab tak)\b(?: [^ .\n]+){0,8} (?:debt|loan|balance|level|paid|repaid|worked|settled?|cleared?|contract|amount|costs?|zero|square|owe[ds]?|deuda|divida|saldo|schuld\w*|lunas|hutang|utang|term|months|years?|bayad|served|ends?|completed?)\b|\b(?:owe[ds]?|debt|outstanding|remaining balance|bond)\b"
_DEBT = r"\b(?:promissory (?:note|paper)|i\.?o\.?u|pagare|schuldschein|surat (?:hutang|utang)|loan (?:agreement|paper|deed)|debt (?:agreement|note|paper|book)|deed of debt|acknowledge(?:s|d)? (?:a |the |this )?debt|(?:family |relative |parent )?guarantors?|(?:a|your) (?:relative|family|brother|father|parents?) (?:may|must|will|can|has to|have to)? ?(?:settle|pay|clear|guarantee)s?|(?:zero|clear(?:ed)?|outstanding|remaining|opening|running) balance|amount (?:still )?outstanding|account is (?:level|clear|square)|still owe[ds]?|you owe|owing|in (?:our|the) debt|debt book|buy(?:-| )?out|deuda|divida|hutang|utang|remboursement de la dette|(?:clear|work) (?:it|this|that|them) (?:off|by)|work(?:ed|ing)? (?:it|this|them) off|abarbeit\w*)\b|долг|расписк"
_BOUND = r"\b(?:leav(?:e|es|ing)|quit\w*|resign\w*|run(?:s|ning)? away|change (?:of )?employer|before (?:zero|it is|the (?:end|debt|loan|balance))|falls? due|due at once|only (?:see|get|receive|draw)|first [0-9a-z]+ months?|for (?:food|meals|bed|board)|monthly|each month|per month|salary|wages?|pay|sahod|sweldo|gaji|salario|lohn|contract|visa|tickets?|flights?|passage|travel|recruit\w*)\b"
_SETTLED_BY_WORK = r"\b(?:take|takes|taken|takes it|taking|recover\w*|cut|cuts|withh[eo]ld\w*|hold|holds|held|keep|keeps|subtract\w*|ikakaltas|kakaltas\w*|kaltas|bawas|babawasin|ibabawas|dipotong|potongan|kaat\w*|kat\w+|descuent\w+|descont\w+|retien\w+|abgezogen|verrechnet|einbehalten|preleve\w*|retenus?|ngurang|offset|reduces?)\b|удержива|вычит"
_FROM_WAGES = r"\b(?:(?:from|out of|against|off|sa|dari|aus|vom|mit dem|del|do|de la|du|sur|ki|in) (?:the |your |his |my |its |first |future |monthly )*(?:pay|salary|salaries|wages?|earnings?|sahod|sweldo|gaji|upah|lohn|gehalt|sueldo|salario|jornal|salaire|tankhwah|tankha|commission)|tankhwah (?:se|me|mein)|(?:salary|wage) (?:se|deductions?))\b|из (?:заработ|зарплат)"
_COST_ABROAD = r"\b(?:visas?|tickets?|air ?fares?|flights?|passage|placement|recruitment|agency|processing|medical|work permit|dormitory|accommodation and|arrival|embassy|immigration|abroad|overseas|airport|transport there|papers|documents|pamasahe|tiket|billete|pasaje|passagem|flug|visum)\b|виз|билет|затрат|проезд"
_FOR_WORKER = r"\b(?:we (?:reimburse|refund|cover)|(?:paid|covered|met|borne) by (?:us|the (?:employer|company|ship|school|hospital))|(?:back|refunded|reimbursed|paid) to you|owe us nothing|you owe nothing|(?:cannot|can't|may not|must not|not be|are not|is not|isn't|aren't|won't be|nothing) (?:be )?(?:deducted|taken|recovered|repaid)|on top of|as well as your)\b"
_NO_DEBT = r"\b(?:we pay|no deduct\w*|without|season ticket|cycle|bike|relocation (?:allowance|package|grant)|damage deposit|pension|nothing is|free of|employer pays|premiums?|insurance|union|taxes|tax|loan officer|borrowers?|students?|student loans?|customers?|clients?|mortgage|house deposit|not (?:recovered|deducted|taken)|never|collections?|account(?:ing|ant)|reconcil\w+|balance sheet|receivables?|payroll team|invoices?|employees' provident|national insurance|volunt\w+)\b"

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
            needs=(_ABROAD, _DEBT_WORKED_OFF),
            unless=(
                r"\b(?:we pay|no deduct\w*|without|season ticket|relocation (?:allowance|package)|damage deposit|pension|nothing is|free of|employer pays|premiums?|insurance)\b",
            ),
        ),
        Rule(
            r"\b(?:passports?|diplomas?|certificates?|documents|travel (?:papers|documents?)|ijazah|pasaporte|paspor|documento de viaje|id cards?)\b",
            needs=(_UNTIL_PAID, _HELD_PAPERS),
            unless=(_YOURS_TO_KEEP, _NO_DEBT),
        ),
        Rule(_DEBT, needs=(_COST_ABROAD, _BOUND), unless=(_NO_DEBT,), wide=True),
        Rule(
            _FROM_WAGES,
            needs=(_COST_ABROAD, _SETTLED_BY_WORK),
            unless=(_NO_DEBT, _FOR_WORKER),
        ),
    ],
    hits=[
        "Your passport is kept at the office for safekeeping until the contract ends.",
        "Visa and air ticket are advanced and deducted from salary over twelve months.",
        "El pasaporte queda retenido, lo guarda la oficina.",
        "The recruitment loan is repaid out of your monthly salary.",
        "Паспорт хранится у работодателя.",
        "We keep the diploma until what you owe is cleared.",
        "You sign a promissory note for the visa and the wages come when it is paid.",
        "We buy the tickets and take the price out of your wages.",
    ],
    misses=[
        "You must hold a valid passport.",
        "You keep your own passport at all times.",
        "Medical and dental premiums are deducted from pay.",
        "Your passport remains with you all year.",
        "The clerk copies each passport, which goes back to its owner the same visit.",
        "The employer buys the flight; its price is not deducted from wages.",
        "Your first salary arrives after 30 days, your passport stays with you.",
    ],
)
