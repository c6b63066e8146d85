"""Words that several families share, as pattern fragments over the folded, lower-case view.

Fragments hold no capturing groups. Letters outside ASCII know no `\\b` here, so Russian and Hindi
words stand without edges.
"""

MONEY = (
    r"(?:(?:[$€£₹₦₱₽₴₫¥]|\b(?:usd|us\$|eur|gbp|inr|rs\.?|php|ngn|kes|ksh|zar|ghs|brl|r\$|rp\.?|idr|rm|myr|"
    r"sgd|aud|cad|chf|lkr|npr|uah|qar|sar|cfa|usdt|pkr|bdt|tk|mxn|cop|ars|aed|vnd|xaf|fcfa)) ?[0-9][0-9.,]*k?"
    r"|\b[0-9][0-9.,]*k? ?(?:\$|€|£|₹|₱|₽|₴|usdt?\b|dollars?\b|euros?\b|bucks\b|pounds?\b|quid\b|rupees?\b|"
    r"rs\b|inr\b|pesos?\b|php\b|naira\b|ngn\b|shillings?\b|ksh\b|kes\b|bob\b|rand\b|zar\b|cedis?\b|ghs\b|reais\b|"
    r"real\b|ringgit\b|rupiah\b|ribu\b|rb\b|juta\b|jt\b|taka\b|eur\b|gbp\b|zl\b|pln\b|usdc\b|r\$|руб|тыс|"
    r"долл|гривен|грн|aud\b|cad\b|sgd\b|/-))"
)

PERCENT = r"[0-9]+(?:\.[0-9]+)? ?(?:%|percent|per cent)"

NOT = (
    r"(?:no|not|never|without|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|shouldn'?t|cannot|can'?t|isn'?t|"
    r"aren'?t|nor|neither|nobody|nothing|zero|nil|0|free of|free from|rather than|instead of|refuse to|"
    r"sin|nunca|jamas|ningun[ao]?s?|tampoco|nao|sem|nenhum[a]?|nem|pas|sans|jamais|aucune?|ni|kein|keine|keinen|"
    r"keinerlei|nicht|ohne|nie|niemals|wala|walang|hindi|huwag|di (?:na|po|kami|ka|mo|namin|kailangan)|tidak|tanpa|bukan|jangan|nahi|nahin|bina|mat|"
    r"geen|niet|nooit|nie ma|bez)"
)
NEGATED_BEFORE = (
    rf"(?:\b{NOT}\b|n't\b|не |без |ни |никак)(?:[ '\"(]*[^ .,;!?\n]+[ '\"/]*){{0,6}}[ '\"(]*$"
)
"""A negation at most six words before the anchor, with no comma between."""
NEGATED_AFTER = (
    r"^[^.;!?\n]{0,40}?\b(?:(?:costs?|charged?|pay) (?:you )?(?:nothing|zero|nil|no )|nothing|not (?:required|needed|charged|asked|applicable|necessary|taken|requested|ever)|never|"
    r"waived|is free|are free|free of charge|none|nil|zero|n/a|no lo pagas|nao e cobrad|n'est pas|ne sont pas|"
    r"nicht|entfallt|nahi|tidak (?:ada|dipungut|diperlukan)|wala|isn'?t|aren'?t|won'?t|не требу|не нуж|не бер)"
)

WARNED = (
    r"\b(?:beware|scammers?|scams? (?:that|which|in|where|like|involv|are|often|typically|usually|may|can|warning|alert)|"
    r"fraudsters?|fraudulent|fake (?:job|recruit|offer|agent|profile|account|compan|website|mail|message|hr)\w*|"
    r"phishing|impersonat\w+|impostors?|imposters?|posing as|pretend\w*|victims?|con artists?|"
    r"never (?:pay|send|ask|asks|charge|charges|request|requests|require|requires|demand|share|wire|give|hand|transfer|"
    r"take|takes|collect|collects|accept|let|run|install)|"
    r"(?:do|does|will|would|shall) (?:not|never) (?:ask|request|solicit|demand)|nor do we|"
    r"(?:do not|don'?t|please don'?t|not to) (?:pay|send|share|give|wire|transfer|hand|respond|reply|engage|trust)|"
    r"(?:if|when|anyone|somebody|someone|anybody|whoever|people|person|caller|message|recruiter|agent|any)(?: [a-z',]+){0,6} "
    r"(?:asks?|asking|asked|demands?|demanding|requests?|requesting|charges|claims?|claiming|wants?|tells?)\b|"
    r"(?:legitimate|genuine|real|reputable|honest) (?:employers?|compan(?:y|ies)|recruiters?|jobs?|agenc(?:y|ies)) (?:never|do|don|will|won|does|would)|"
    r"(?:somebody|someone|person|people|persons|caller|man|woman|company|agency|reader|student|applicant|he|she|they|who|clerk)s?(?: [a-z]+){0,4} (?:collected|demanded|asked for|charged|took|lost|was told|were told|been telling|had to pay|using (?:my|our|the) name)|"
    r"(?:they|he|she|it|somebody|someone|dude|lady|guy|member|buyer|company|firm|site|group|scammer)s? (?:[a-z]+ ){0,2}(?:wanted|wants to|told|took|lost|pays|let|lets|promised|is selling|are selling|was selling|mail|interview over|tells|then asks|asked|had)|"
    r"i was told|we were told|my balance|wasn't me|got added|psa\b|posts? (?:looking|offering|asking)|will (?:be )?(?:deleted|removed|banned|blocked)|get(?:s)? banned|are banned|the bait|is the bait|that is bait|in my dms|an invitation to|a request for|examples? of|"
    r"this week's trick|how it (?:begins|turns|works:)|posts which|messages? which|in (?:our|my) name|is not from us|not from us|neither is true|no such (?:fee|tax|thing|charge)|whatever a|using (?:my|our) name|"
    r"report (?:it|them|this|any|such|immediately|suspicious)|red flags?|walk away|hang up|was (?:cheated|scammed)|"
    r"got scammed|lost (?:her|his|their|my|our|about|over|more)|cuidado|estafa\w*|desconfi[ae]\w*|golpe\w*|fraude\w*|"
    r"nunca (?:pedimos|cobramos|pedira|solicita|pedem|pedimos)|arnaque\w*|escroc\w*|betrug\w*|betruger\w*|warnung|"
    r"penipu\w*|penipuan|waspada|hati-hati|mag-?ingat|manloloko|dhokha|thag)\b|мошенн|осторожно|обман"
)
"""A clause that warns, reports or quotes what others do."""

EMPLOYER_PAYS = (
    r"\b(?:(?:paid|covered|borne|met|funded|sponsored|provided|supplied|absorbed|settled|carried|financed|handled|footed|arranged|waived|taken) "
    r"(?:in full |for |entirely |fully |directly |care of )?(?:by|through) (?:us\b|me\b|our|the (?:company|employer|client|agency|firm|school|bank|hospital|"
    r"hotel|project|council|university|organi[sz]ation|business|centre|team|farm|lab|studio|host)|[a-z]+ (?:ltd|inc|plc|llc|gmbh))|"
    r"we(?:'ll| will| also| always| do|'ve)? (?:pay|cover|fund|bear|meet|absorb|foot|pick up|take care|sponsor|provide|supply|ship|send you|lend|issue|paid|covered|buy|order)|"
    r"(?:company|employer|client|firm|agency|school|university|trust|studio)(?:'s)?[- ](?:pays|will pay|paid|covers|will cover|covered|bears|provided|provides|funded|sponsored|supplied|issued|expense)|"
    r"at (?:our|company|no|the company's|the employer's|their|zero) (?:own )?(?:expense|cost|charge)|(?:is|are|comes?|it's) on us\b|our (?:cost|expense|treat)|"
    r"(?:company|our|agency's|employer's|firm's|client's) (?:cost|card|account|budget|expense|side|treat)|(?:ours|us|we are|company) to (?:carry|pay|settle|bear|cover)|(?:met|paid|covered|borne|settled|carried|put) (?:by|on|to|from) (?:us|our|the (?:company|office|trust|firm|agency|client|school|lab|funder|project)|[a-z]+ (?:[a-z]+ )?(?:and|never|before|directly))|"
    r"we(?:'ve|'ll|'d| have| had)? (?:settled|covered|paid|arranged|put|carry|gross|met|hold)|claimable|charged to us|billed to us|invoiced to us|(?:daycare|school|hospital|trust|agency|office|studio|lab|farm|bank|hotel|council|clinic|residence|funder|publisher) (?:pays|covers|settles|meets|bears|puts|handles|picks)|"
    r"we(?:'ll| will)? (?:reimburse|refund) (?:your|the|any|all|travel|exam|tuition|internet)|"
    r"a nuestro cargo|por nuestra cuenta|corre por cuenta de la empresa|por nossa conta|a cargo da empresa|a notre charge|pris en charge|"
    r"ubernehmen wir|wir ubernehmen|wir zahlen|tragen wir|ditanggung (?:oleh )?(?:perusahaan|kami|kantor)|sagot (?:namin|ng (?:company|kumpanya))|"
    r"company (?:degi|dega|bharegi)|за (?:наш )?счет компании|оплачивает компания|за наш счет)"
)

SALE_CONTEXT = (
    r"\b(?:customers?|clients?'|guests?|patients?|tenants?|tenancy|landlord|students?'?|pupils?|donors?|members' |policyholders?|borrowers?|cardholders?|"
    r"merchants?|invoicing|(?:process|match|send|issue|supplier|freelancer|vendor) invoices?|billing|accounts receivable|receivables?|ledger|reconcil\w+|revenue|fee[- ]based|fee earners?|fee structure|fund fees|management fees|"
    r"late fees|interchange|portfolio|loan|loans|mortgage|lending|retail bank|branch|teller|cashier|cash handling|point of sale|pos\b|petty cash|"
    r"chatbot'?s?|assistant'?s? (?:answers|responses)|support assistant|conversation about|sandbox|testnet|ui strings|topics?|topik|questions (?:on|about|are)|matters such as|scenarios?|replies|dialogues?|utterances|transcripts?|data ?sets?|plans you will sell|hot desk|damage|stipend|credited to you|given to you|we give|"
    r"withheld|payslip|per (?:month|week) rent|house available|library|parking|government fee|nbi clearance|share capital|against the final|not sent back|payout provider|"
    r"flat|apartment|rent\b|rental|lease|accommodation|tuition|scholarship|conveyancing|escrow officer|chargebacks?|underwrit\w+|collections? (?:agent|team|specialist))"
)
"""A clause about the work with other people's money, not about the applicant's."""

BEFORE_HIRING = (
    r"\b(?:before|prior to|to (?:start|begin|proceed|apply|be considered|process|complete|confirm|activate|verify|register|create|set up|onboard|get|receive|"
    r"secure|schedule|release|unlock)|first|immediately|now|today|right away|asap|along with|together with|with your (?:application|cv|resume)|in order to|so (?:that )?(?:we|i|hr|they) can|"
    r"reply with|text|send|share|upload|submit|provide|forward|antes|primero|agora|para|avant|pour|vorab|zuerst|um|muna|dulu|untuk|pehle)\b|сначала|пришл|отправ|скин"
)
AFTER_OFFER = (
    r"\b(?:after (?:the |an |your |a |you |we )?(?:written |signed |formal |accept\w* |verbal |job |conditional )?(?:offer|contract|hire|hiring|accept\w*|signing|sign|joining|start|interview)|"
    r"once (?:you(?:'ve| have)?|an offer|the offer|hired|the contract|we(?:'ve| have)? (?:made|signed|agreed))(?: [a-z]+){0,4}|upon (?:hire|joining|acceptance|offer)|on your first (?:day|morning)|"
    r"first day|day one|in person|at our office|at the office|in our office|conditional offer|post[- ]offer|offer letter has been signed|signed (?:contract|offer)|e-verify|i-9|right[- ]to[- ]work|"
    r"after selection and|onboarding portal after|contract is signed|both sides sign|tras la oferta|apos (?:a )?(?:contratacao|oferta|assinatura)|apres (?:l')?(?:offre|signature|embauche)|"
    r"nach (?:vertragsunterzeichnung|zusage|unterschrift|vertragsabschluss)|setelah (?:diterima|tanda tangan|kontrak)|pagkatapos (?:ma-hire|matanggap)|selection ke baad|joining ke (?:baad|din|time)|"
    r"после (?:подписания|оформления|оффера|собеседования))\b|bring (?:your|a|an|the|both)"
)

WORKER = (
    r"(?:you|u|ya|candidates?|applicants?|annotators?|raters?|trainees?|freelancers?|contributors?|workers?|evaluators?|transcribers?|participants?|joiners?|"
    r"everyone|everybody|employees?|testers?|labell?ers?|reviewers?|new (?:hires?|members?|starters?)|selected (?:people|persons)|linguists?|translators?|interpreters?|"
    r"taskers?|taggers?|graders?|checkers?|readers?|associates?|members?|nominees?|tutors?|nurses?|trainers?|typists?|scopists?|optimi[sz]ers?|analysts?|interns?|learners?|"
    r"beginners?|newcomers?|appointees?|recruits?|fellows|each person|the hire|peserta|pelamar|aplikante)"
)
"""Whoever does the work, as a posting calls the reader."""
_DUTY = r"(?: (?:will|must|should|shall|need|needs|have|has|are|is|required|asked|expected|requested|to|can|may|just|only|also|then|first|simply|do|each|still|now|themselves|yourself))*"
_SETTLE = (
    r"(?:pays?|paid|settles?|settled|covers?|clears?|bears?|meets? the (?:cost|charge|bill|price|fee)|remits?|contributes?|prepays?|pre-?funds?|lodges?|escrows?|cash ?apps?|venmos?|zelles?|"
    r"makes? (?:a|an|the|this|one) (?:[a-z-]+ )?(?:payment|contribution|transfer|deposit))"
)
_HAND_OVER = (
    r"(?:sends?|transfers?|e-?transfers?|deposits?|fronts?|funds?|advances?|tops? up|loads?|places?|stakes?|buys?|purchases?|orders?|invests?|reserves?|carr(?:y|ies)|"
    r"puts? (?:down|in|up|through)|takes? out|brings?|adds?)"
)
WORKER_SETTLES = rf"\b{WORKER}(?:'ll|'d|'ve)?{_DUTY} {_SETTLE}\b"
"""The worker pays, by a verb that only money takes."""
WORKER_PAYS = rf"\b{WORKER}(?:'ll|'d|'ve)?{_DUTY} (?:{_SETTLE}|{_HAND_OVER})\b"
"""The worker pays, or hands over what may be money: look for a sum behind it."""
PAID_BY_WORKER = (
    r"\b(?:(?:settled|borne|paid|payable|met|covered|financed|funded|bought|purchased|booked|ordered|cleared|remitted|lodged|placed|added|bridged|made|advanced|loaded|taken out|put (?:in|through|up))(?: [a-z]+){0,2} by|"
    r"(?:invoiced|billed|charged|chargeable) (?:directly )?to|(?:due|collected|recovered|taken|payable|recoverable|obtained|required) from) "
    rf"(?:the |each |every |all |any |our |selected |individual |new |your )*{WORKER}\b"
)
"""The worker pays, in the passive."""
SUM = rf"(?:{MONEY}|\b[nr]?[0-9]{{1,3}},[0-9]{{3}}\b|\b[nr][0-9]{{3,5}}\b)"
"""An amount; also the bare "1,500" and "N5000" of a chat."""
TASK_WORD = r"(?:tasks?|orders?|levels?|sets?|vip|package|combination|combo|optimi[sz]ation|data sets?|reviews?|mission|round|batch|products?|workbench|dashboard|work account|task account|missions|tugas|tareas?|tarefas?|aufgaben|taches?|задани)"
OWN_MONEY = r"(?:float|stake|escrow|reserve|collateral|performance bond|completion bond|bond|pre-?position|working balance|credit|package value|capital|guarantee|komitmen|modal)"
