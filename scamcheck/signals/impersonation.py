"""Impersonation: speaks for a known employer, but its contact is somebody else's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import re2

from scamcheck.employers import APPLICATION_KINDS, Employer
from scamcheck.reading import Link, Named, Reading
from scamcheck.signals.base import ABSENT, Finding, flag
from scamcheck.signals.rules import clause, compiled
from scamcheck.signals.words import WARNED
from scamcheck.span import Located, Span

_SPEAKS_BEFORE = re2.compile(
    r"(?i)(?:\b(?:from|with|at|on behalf of|behalf of|represent\w*|for|join|by|of|via|as part of|welcome to|i am|this is|team|hiring manager|recruiter|hr|officially|partner\w*|cooperat\w+|de|da|do|em|con|von|bei|dari|ng|sa|ka|ki|mein)\b[ ,:'\"*]*(?:the |our |la |el )?|\b(?:hi|hello|hey|dear|greetings|good (?:day|morning|afternoon|evening)|congrat\w*|hola|namaste|habari)\b[^.\n]{0,30}[,!][\W]*|^[\W]*|[\n:|][\W]*)$"
)
_SPEAKS_AFTER = re2.compile(
    r"(?i)^(?:'s)?[ ,|:*.-]*(?:\([^)\n]{0,30}\)[ ,]*)?(?:ai |inc\.? |llc |group |india |platform |tech |online )*(?:hr|human resources|recruit\w*|hiring|talent|career\w*|team|onboarding|department|dept|is (?:now |currently |urgently )?(?:hiring|looking|recruiting|seeking|expanding)|are (?:hiring|looking|recruiting)|needs|invites|we (?:offer|invite|welcome) you|job|jobs|part[- ]time|work[- ]from[- ]home|wfh|remote|vacanc\w+|project|annotat\w+|task\w*|has (?:selected|reviewed|approved|shortlisted)|offer\w*|support|manager|staff|account|selection|freelance|trainer|contributor|rater|assistant|data entry)\b"
)
_THIRD_PARTY = re2.compile(
    r"(?i)\b(?:our clients?|clients? (?:include|such|like)|such as|like|similar to|unlike|formerly|previously|former|retired|used to|ex-|worked (?:at|for|with)|alumni|competitors?|integrat\w+|experience (?:with|in|at)|using|skills in|certified|partnered with (?:aws|microsoft)|news|announced|acquired|invested|backed by|funded by|versus|vs\.?|alternatives?|listed on|posted on|apply (?:on|via|through)|profile on|reviews on|page on|google (?:meet|docs|forms?|drive|sheets|ads|analytics|maps|play|cloud|search)|microsoft (?:office|teams|excel|word|365)|facebook (?:page|group|ads)|amazon web services|aws|apple (?:watch|devices?)|find us|follow us|labels? for|datasets? for|on behalf of our client|never|fake|pretend\w*|impersonat\w*)\b"
)
_I_RECRUIT = re2.compile(
    r"(?i)\bi(?:'m| am| work)\b[^.!?\n]{0,30}\b(?:recruit\w+|hr|human resources|hiring|talent|onboarding)\b[^.!?\n]{0,20}\b(?:at|with|from|for|of)(?: the)? $"
)
_CHAT = re2.compile(
    r"(?i)\b(?:whats ?app|telegram|viber|wechat|zalo|(?:on|via) (?:signal|line)|line id)\b"
)
_HANDLE_OR_PHONE = re2.compile(
    r"(?i)(?:^|[\s(:])(@[a-z0-9_]{4,}|\+?[0-9][0-9 ()x*-]{7,}[0-9x*])(?:$|[\s).,;!])"
)
_DENIED_BEFORE = re2.compile(
    r"(?i)(?:\b(?:never|not|beware|scam\w*|fraud\w*|fake\w*|impersonat\w*|pretend\w*)\b|n't\b)[^.!?\n]*$|\b(?:twitter|reddit|discord|instagram|facebook|linkedin|github) ?[|/,·] ?$"
)
_DENIED_AFTER = re2.compile(
    r"(?i)^[^.!?\n]*\b(?:careful|cautious|scam\w*|fraud\w*|fake\w*)\b|^ ?[|/,·] ?(?:twitter|reddit|discord|instagram|facebook|linkedin|github)\b"
)

_DESK = re2.compile(
    r"(?i)hr|desk|help|seat|rating|support|onboard|recruit|manager|intake|jobs?|team|admin|mod|career|hiring|talent|official|project|payout"
)
_IN_A_LAND = re2.compile(r"-[a-z]{1,2}$|^[a-z]{1,2}-")
"""Employers do hold such domains of their own: "acme-uk.com"."""
_HANDLE = re2.compile(r"(?i)(?:^|[\s(:/])@?([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b")
_SITE = r"(?:web ?sites?|sites?|portal|web ?page|careers? pages?|pages|board|help ?desk|careers section)"
_PAST_THE_SITE = compiled(
    rf"\b(?:not|isn'?t|aren'?t|won'?t|cannot|can'?t|never|nowhere)\b(?: [a-z,]+){{0,3}} (?:listed|visible|shown|show|displayed|published|advertised|posted|appear\w*|see|find|found|through|via|on)\b(?: [a-z']+){{0,5}} {_SITE}\b"
    rf"|\b(?:outside|bypass\w*|skip\w*|past|around|without going through|no need to (?:go|apply|register)(?: [a-z]+){{0,3}}|instead of) (?:through |via |on )?(?:the |our |its )?(?:public |official |general |company |usual |normal )*(?:{_SITE}|wait ?list|queue)\b"
    rf"|\b{_SITE} (?:is|are|has been|was|being) (?:currently |temporarily |now )?(?:paused|closed|under maintenance|down|full|offline|not working|suspended)\b"
    r"|\b(?:only|directly|solely) (?:with|through|by|from|via) (?:me|myself|this (?:number|chat|whatsapp|line))\b|\bfrom (?:my side|this (?:number|whatsapp))\b"
    rf"|\b(?:do not|don'?t|never|no need to) (?:contact|write to|ask|email|call|message)\b(?: [a-z]+){{0,4}} (?:{_SITE}|recruiters|head ?office|reception|headquarters)\b"
)
_OWN_AUTHORITY = compiled(
    r"\b(?:i|me to|we) (?:can |will |also |personally |directly |only )*(?:place|assign|hand out|hand-?pick|recruit|handle|coordinate|allocate|distribute|give out|reserve|register|add|onboard|issue|hold|manage)\b(?: [a-z'-]+){0,4} (?:trainers?|seats?|slots?|people|list|intake|evaluators?|raters?|contributors?|annotators?|candidates?|places|contracts?|experts|you)\b"
)
_PRIVATE_LINE = compiled(
    r"\b(?:whats ?app|telegram|signal|viber|(?:this|my|private) (?:private )?(?:number|chat|line)|(?:in|over|by) chat|privately|in private|dm|inbox)\b"
)
_EITHER_WAY = compiled(
    rf"{WARNED}|\b(?:if|unless|any (?:job|role|offer|message|posting)|report|genuine|official channels?|scams?|fraud\w*|password|log ?in|outage|down for)\b"
)


def _lookalike(reading: Reading) -> Finding:
    for link in reading.links:
        twin = reading.directory.lookalike(link.host)
        if twin is not None:
            note = f"{link.host} is not {twin.employer.name}'s {twin.domain}: {twin.technique}."
            return Finding(1.0, (link.where,), note)
    return ABSENT


flag(
    "lookalike_domain",
    "impersonation",
    title="Uses a look-alike of a known employer's domain",
    meaning="1 if a domain imitates one in the directory of employers (technique named)",
    explanation="The address imitates a known employer's. {note}",
    find=_lookalike,
    hits=["Apply at https://outlier-careers.com/start", "Write to hr@dataannotatlon.tech"],
    misses=["Apply at https://outlier.ai", "Apply at https://boards.greenhouse.io/scaleai"],
)


def _poses(reading: Reading) -> Finding:
    where: list[Located | Span] = []
    posed: list[Employer] = []
    for mention in reading.mentions:
        contacts = _foreign_contacts(reading, mention)
        if contacts:
            posed.append(mention.employer)
            where += Located(mention.field, mention.start, mention.end), *contacts
    if posed:
        return Finding(1.0, tuple(dict.fromkeys(where)), _where_it_recruits(posed[0]))
    return _past_the_site(reading)


def _where_it_recruits(employer: Employer) -> str:
    return f"{employer.name} recruits through {employer.domains[0]}."


def _past_the_site(reading: Reading) -> Finding:
    """A recruiter for a named employer who takes people on outside the employer's own site."""
    mention = next((m for m in reading.mentions if m.employer.kind not in APPLICATION_KINDS), None)
    if mention is None or not _PRIVATE_LINE.search(reading.data):
        return ABSENT
    if _of_others(*_around(reading, mention)):
        return ABSENT
    for pattern in (_PAST_THE_SITE, _OWN_AUTHORITY):
        for match in pattern.finditer(reading.data):
            begin, stop = clause(reading.data, *match.span())
            if _EITHER_WAY.search(reading.data[begin:stop]):
                continue
            if _PRIVATE_LINE.search(reading.data[max(0, begin - 200) : stop + 200]):
                return Finding(1.0, (Span(*match.span()),), _where_it_recruits(mention.employer))
    return ABSENT


def _foreign_contacts(reading: Reading, mention: Named) -> list[Located]:
    """Contacts that the employer would not give, where the posting speaks for the employer.

    A job board's company column and a recruiter who says "I" are held against mailboxes and chats
    that anyone can open; only the team itself speaking makes any other domain or number strange.
    """
    if mention.employer.kind in APPLICATION_KINDS:
        return []
    borrowed = list(_borrowed_names(reading, mention))
    if borrowed:
        return borrowed
    team = mention.field != "company" and _speaks_as_team(reading, mention)
    if not team and mention.field != "company" and not _says_i_recruit(reading, mention):
        return []
    if _names_own_domain(reading, mention):
        return [link.where for link in _mailboxes(reading) if _borrows(reading, link)]
    return _anyones_contacts(reading) or (_other_contacts(reading) if team else [])


def _names_own_domain(reading: Reading, mention: Named) -> bool:
    return any(mention.employer.owns(link.host) for link in reading.links)


def _speaks_as_team(reading: Reading, mention: Named) -> bool:
    before, after = _around(reading, mention)
    if _of_others(before, after):
        return False
    return bool(_SPEAKS_AFTER.search(after)) and bool(_SPEAKS_BEFORE.search(before[-60:]))


def _says_i_recruit(reading: Reading, mention: Named) -> bool:
    before, after = _around(reading, mention)
    return bool(_I_RECRUIT.search(before)) and not _of_others(before, after)


def _of_others(before: str, after: str) -> bool:
    """Whether the employer is somebody else here: a client, a former one, a product, news."""
    return bool(_THIRD_PARTY.search((before + " " + after[:25]).split("\n")[-1]))


def _around(reading: Reading, mention: Named) -> tuple[str, str]:
    text = reading.matchable(mention.field)
    return text[max(0, mention.start - 70) : mention.start], text[mention.end : mention.end + 60]


def _mailboxes(reading: Reading) -> list[Link]:
    """Mailboxes that anyone can open."""
    return [link for link in reading.links if link.kind == "email" and link.is_anyones]


def _borrows(reading: Reading, link: Link) -> bool:
    """Whether a mailbox carries the name of an employer that the posting names."""
    box = _squashed(reading.field(link.where.field)[link.where.start : link.where.end])
    names = {_squashed(named.employer.name)[:8] for named in reading.mentions}
    return any(len(name) > 3 and name in box.partition("@")[0] for name in names)


def _borrowed_names(reading: Reading, mention: Named) -> Iterator[Located]:
    """Addresses that carry the employer's name among other words, and aren't the employer's."""
    names = {_squashed(mention.employer.name)}
    names |= {_squashed(domain.partition(".")[0]) for domain in mention.employer.domains}
    names = {name for name in names if len(name) > 2}
    for link in reading.links:
        label = _chosen_label(reading, mention, link)
        if label and _carries(label, names):
            text = reading.matchable(link.where.field)
            if not _is_denied(text, link.where.start, link.where.end):
                yield link.where
    if "_" not in reading.field("text"):
        return
    text = reading.matchable("text")
    for match in _HANDLE.finditer(text):
        handle = match.group(1)
        borrowed = _carries(handle.lower(), names) and _DESK.search(handle)
        if borrowed and not _is_denied(text, *match.span(1)):
            yield Located("text", *match.span(1))


def _chosen_label(reading: Reading, mention: Named, link: Link) -> str:
    """The part of an address that whoever opened it could choose; empty if it says nothing."""
    if mention.employer.owns(link.host) or link.is_application_host:
        return ""
    if link.kind == "email" and link.is_anyones:
        address = reading.field(link.where.field)[link.where.start : link.where.end]
        return address.lower().partition("@")[0]
    if link.is_messenger:
        handle = link.path.strip("/").lower()
        employers_own = _names_own_domain(reading, mention) and not _DESK.search(handle)
        return "" if employers_own else handle
    label, _, suffix = link.registrable.partition(".")
    in_a_land = len(suffix) < 4 or "." in suffix
    return "" if "-" not in label or (in_a_land and _IN_A_LAND.search(label)) else label


def _carries(label: str, names: set[str]) -> bool:
    """Whether a label is an employer's name and more words, parted by a mark: "acme-hiring"."""
    parts = label.replace("_", "-").replace(".", "-").split("-")
    runs = {
        "".join(parts[first:last])
        for first in range(len(parts))
        for last in range(first + 1, len(parts) + 1)
        if last - first < len(parts)
    }
    return bool(runs & names)


def _squashed(text: str) -> str:
    return "".join(mark for mark in text.lower() if mark.isalnum() or mark == "@")


def _anyones_contacts(reading: Reading) -> list[Located]:
    """Free mailboxes, chats, and look-alikes of known domains."""
    links = [
        link.where
        for link in reading.links
        if link.is_messenger
        or (link.kind == "email" and link.is_anyones)
        or reading.directory.lookalike(link.host) is not None
    ]
    return links or _written(reading, _CHAT, 0)


def _other_contacts(reading: Reading) -> list[Located]:
    """Mailboxes of other domains, handles and numbers."""
    mailboxes = [
        link.where
        for link in reading.links
        if link.kind == "email" and not link.is_application_host
    ]
    return mailboxes or _written(reading, _HANDLE_OR_PHONE, 1)


def _written(reading: Reading, pattern: Any, group: int) -> list[Located]:
    return [
        Located(name, *match.span(group))
        for name in ("contact", "text")
        for match in pattern.finditer(reading.matchable(name))
        if not _is_denied(reading.matchable(name), match.start(), match.end())
    ]


def _is_denied(text: str, start: int, end: int) -> bool:
    """Whether a chat is warned of, or one in a row of the employer's public pages."""
    before, after = text[max(0, start - 80) : start], text[end : end + 80]
    return bool(_DENIED_BEFORE.search(before) or _DENIED_AFTER.search(after))


flag(
    "poses_as_employer",
    "impersonation",
    title="Speaks for a known employer from a strange address",
    meaning="1 if it speaks for an employer in the directory but its contact is a free mailbox, a chat or another domain",
    explanation="It speaks for a known employer, but its contact isn't theirs. {note}",
    find=_poses,
    hits=[
        "I am from Outlier HR team. Write to outlier.recruiting@gmail.com to start.",
        "Remotasks is hiring annotators! Contact our manager on Telegram @remo_hr_desk",
        "Good day, Outlier AI hiring team selected you. Call +1 415 555 0100 today.",
        "I am a recruiter at Appen and read your CV. Write to hiring.desk77@gmail.com",
        "Outlier AI is hiring, see outlier.ai. Send your papers to outlier.onboarding@gmail.com",
        {"text": "Data annotators wanted, message us on WhatsApp.", "company": "TELUS Digital"},
        "Toloka has a project for you, register on toloka-workers.net",
        "Remotasks work for Nairobi: papers to remotasks.nairobi@gmail.com",
        "Mercor expert list: I assign seats on Telegram, the careers page is closed.",
    ],
    misses=[
        "Toloka warns: toloka-workers.net is a scam site.",
        "Appen: if a role isn't listed on our website, a WhatsApp offer of it is false.",
        "Our clients include Amazon and Google. Write to jobs@smalllabel.com",
        "I worked at Scale AI before. Reach me at ann@gmail.com",
        "Outlier is hiring: apply at https://outlier.ai/experts",
        "I am a former recruiter at Appen and coach applicants. Write to ann@gmail.com",
        {"text": "Write to jane.doe@nhs.net, extension 01253 953487.", "company": "NHS Highland"},
        {"text": "Appen never contacts you on WhatsApp or Telegram.", "company": "Appen"},
        {
            "text": "You bring projects in line with technical line management.",
            "company": "KPMG US",
        },
    ],
)
