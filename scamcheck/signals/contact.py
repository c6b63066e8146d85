"""Contact: moved off the platform, or out of nowhere."""

from scamcheck.signals.base import flag
from scamcheck.signals.rules import Rule

_CHAT = r"(?:whats ?app|whatsap|watsapp|wtsapp|wa|telegram|tg|viber|signal|wechat|line id|zalo|messenger|skype|imo|google chat|hangouts|discord|dm|inbox|t\.me|wa\.me)"

flag(
    "off_platform_chat",
    "contact",
    weak=True,
    title="Moves you to a private chat",
    meaning="1 if the reader is told to go on in WhatsApp, Telegram or another private messenger",
    explanation="It takes the talk to a private chat, where nobody watches and nothing is kept.",
    rules=[
        Rule(
            rf"\b(?:add|contact|message|text|write|reply|ping|reach|chat|msg|whatsapp|click|join|send|continue|move|apply|inbox|dm|talk|speak|hubungi|chat|kontak|escribe\w*|escribeme|contacta\w*|chama|chame|manda|fale|contactez|schreib\w*|melde|i-?message|mag-?message|mag-?pm|pm|sampark|connect)\b(?: [a-z0-9@':,()-]+){{0,7}} (?:on |via |at |in |through |to |por |no |na |pelo |sur |auf |bei |sa |par |our |my |this |the )*{_CHAT}\b"
        ),
        Rule(
            rf"\b{_CHAT}(?: (?:number|no|id|group|channel|manager|me|us|only|link|at|on))?[ .:=@-]{{0,4}}(?:\+?[0-9x*(][0-9x*() -]{{6,}}|@[a-z0-9_]{{4,}}|https?://)"
        ),
        Rule(
            r"\b(?:wa\.me|t\.me|chat\.whatsapp\.com|api\.whatsapp\.com|telegram\.me|m\.me|signal\.group|line\.me|zalo\.me)/"
        ),
    ],
    hits=[
        "Add our HR manager on Telegram to begin.",
        "WhatsApp: +1 555 010 0199",
        "Interested? https://wa.me/15550100199",
    ],
    misses=[
        "Signal processing experience is a plus.",
        "We do not recruit through WhatsApp.",
        "Apply on our careers page.",
    ],
)

flag(
    "unsolicited_offer",
    "contact",
    weak=True,
    title="Comes out of nowhere",
    meaning="1 if a stranger says they got the reader's CV or number somewhere, or that the reader is already chosen",
    explanation="It says that you were picked or recommended, though you may never have applied.",
    rules=[
        Rule(
            r"\b(?:your (?:resume|cv|profile|background|number|contact|details|application|experience|bio ?data|curriculo|perfil) (?:has been|have been|was|were|is|got|had been)(?: [a-z]+){0,3} (?:selected|shortlisted|short-listed|recommended|approved|accepted|chosen|forwarded|passed|found|noticed|picked))\b"
        ),
        Rule(
            r"\b(?:found|saw|got|noticed|received|reviewed|came across|obtained|seen)(?: [a-z]+){0,2} your (?:resume|cv|number|contact|details|profile|phone|email)(?: [a-z]+){0,3} (?:on|from|through|via|by|in|at) (?:[a-z]+ ){0,2}(?:indeed|linkedin|ziprecruiter|glassdoor|monster|naukri|jobstreet|seek|online|recruit\w*|agenc\w+|internet|job (?:site|board|portal)|google|database|jobsdb|infojobs|facebook|group)"
        ),
        Rule(
            r"\b(?:you (?:have been|were|are|'ve been) (?:selected|shortlisted|chosen|hired|approved|accepted|recommended|picked))\b"
        ),
        Rule(
            r"\b(?:congratulations|congrats|felicidades|parabens|felicitations|selamat)\b",
            needs=(
                r"\b(?:selected|hired|shortlisted|chosen|offer|job|position|accepted|approved|qualified|seleccionad[oa]|selecionad[oa]|terpilih|diterima)\b",
            ),
            unless=(r"\b(?:interview you (?:had|did)|as discussed|anniversary|team)\b",),
        ),
    ],
    hits=[
        "Congratulations, you are hired for the position of data clerk!",
        "Your resume has been recommended by several agencies.",
        "We found your CV on Indeed and you are hired.",
    ],
    misses=[
        "We found that annotators like short guidelines.",
        "Thank you for applying through our site.",
    ],
)
