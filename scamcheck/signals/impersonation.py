"""Impersonation: speaks for a known employer, but its contact is somebody else's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import re2

from scamcheck.employers import APPLICATION_KINDS, Employer
from scamcheck.reading import Link, Named, Reading
from scamcheck.signals.base import ABSENT, Finding, flag
from scamcheck.signals.rules import MAX_HITS, clause, compiled
from scamcheck.signals.words import WARNED
from scamcheck.span import Located, Span

MOST_MENTIONS = 40
"""How often an employer is named is looked at; more says nothing new and would cost time."""

_SPEAKS_BEFORE = re2.compile(
    r"(?i)(?:\b(?:from|with|at|on behalf of|behalf of|represent\w*|for|join|by|of|via|as part of|welcome to|i am|this is|team|hiring manager|recruiter|hr|officially|partner\w*|cooperat\w+|de|da|do|em|con|von|bei|dari|ng|sa|ka|ki|mein)\b[ ,:'\"*]*(?:the |our |la |el )?|\b(?:hi|hello|hey|dear|greetings|good (?:day|morning|afternoon|evening)|congrat\w*|hola|namaste|habari)\b[^.\n]{0,30}[,!][\W]*|^[\W]*|[\n:|][\W]*)$"
)
_SPEAKS_AFTER = re2.compile(
    r"(?i)^(?:'s)?[ ,|:*.-]*(?:\([^)\n]{0,30}\)[ ,]*)?(?:ai |inc\.? |llc |group |india |platform |tech |online )*(?:hr|human resources|recruit\w*|hiring|talent|career\w*|team|onboarding|department|dept|is (?:now |currently |urgently )?(?:hiring|looking|recruiting|seeking|expanding)|are (?:hiring|looking|recruiting)|needs|invites|we (?:offer|invite|welcome) you|job|jobs|part[- ]time|work[- ]from[- ]home|wfh|remote|vacanc\w+|project|annotat\w+|task\w*|has (?:selected|reviewed|approved|shortlisted)|offer\w*|support|manager|staff|account|selection|freelance|trainer|contributor|rater|assistant|data entry)\b"
)
_THIRD_PARTY = re2.compile(
    r"(?i)\b(?:our clients?|clients? (?:include|such|like)|such as|like|similar to|unlike|formerly|previously|former|retired|used to|ex-|worked (?:at|for|with)|alumni|competitors?|integrat\w+|experience (?:with|in|at)|using|skills in|certified|partnered with (?:aws|microsoft)|news|announced|acquired|invested|backed by|funded by|versus|vs\.?|alternatives?|listed on|posted on|apply (?:on|via|through)|profile on|reviews? (?:on|of)|page on|google (?:meet|docs|forms?|drive|sheets|ads|analytics|maps|play|cloud|search)|microsoft (?:office|teams|excel|word|365)|facebook (?:page|group|ads)|amazon web services|aws|apple (?:watch|devices?)|find us|follow us|labels? for|datasets? for|on behalf of our client|never|fake|pretend\w*|impersonat\w*)\b"
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
    r"(?i)(?:hr|desk|help\w*|seats?|rating|support|onboard\w*|recruit\w*|manager|intake|jobs?|team|admin|mods?|careers?|hiring|talent|official|projects?|payouts?)[0-9]*"
)
_WRITE_TO = re2.compile(
    r"(?i)@$|\b(?:telegram|whats ?app|signal|skype|contact|messages?|msg|text|write|reach|dm|inbox|ping|add|chat)\b[^.!?\n]*$"
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
    mentions = _spoken_for(reading)
    handles = _handles(reading) if mentions else []
    borrowed: dict[str, list[Located]] = {}
    where: list[Located | Span] = []
    posed: list[Employer] = []
    for mention in mentions:
        employer = mention.employer
        if employer.name not in borrowed:
            borrowed[employer.name] = list(_borrowed_names(reading, employer, handles))
        contacts = borrowed[employer.name] or _strange_contacts(reading, mention)
        if contacts:
            posed.append(employer)
            where += _place(mention), *contacts
    if posed:
        return Finding(1.0, tuple(dict.fromkeys(where)), _where_it_recruits(posed[0]))
    return _past_the_site(reading, mentions)


def _spoken_for(reading: Reading) -> list[Named]:
    """Where a known employer is named, and not as somebody else: a client, a former one, news."""
    return [
        mention
        for mention in reading.mentions[:MOST_MENTIONS]
        if mention.employer.kind not in APPLICATION_KINDS
        and not _THIRD_PARTY.search(" ".join(_line_around(reading, mention)))
    ]


def _place(mention: Named) -> Located:
    return Located(mention.field, mention.start, mention.end)


def _where_it_recruits(employer: Employer) -> str:
    return f"{employer.name} recruits through {employer.domains[0]}."


def _past_the_site(reading: Reading, mentions: list[Named]) -> Finding:
    """Takes people on for a named employer in private, past the employer's own site."""
    if not mentions or not _PRIVATE_LINE.search(reading.data):
        return ABSENT
    for pattern in (_PAST_THE_SITE, _OWN_AUTHORITY):
        for match in islice(pattern.finditer(reading.data), MAX_HITS):
            begin, stop = clause(reading.data, *match.span())
            if _EITHER_WAY.search(reading.data[begin:stop]):
                continue
            if _PRIVATE_LINE.search(reading.data[max(0, begin - 200) : stop + 200]):
                where = (_place(mentions[0]), Span(*match.span()))
                return Finding(1.0, where, _where_it_recruits(mentions[0].employer))
    return ABSENT


def _strange_contacts(reading: Reading, mention: Named) -> list[Located]:
    """Contacts that the employer would not give, where the posting speaks for the employer.

    A job board's company column and a recruiter who says "I" are held against mailboxes and chats
    that anyone can open; only the team itself speaking makes any other domain or number strange.
    """
    team = mention.field != "company" and _speaks_as_team(reading, mention)
    if not team and mention.field != "company" and not _says_i_recruit(reading, mention):
        return []
    if _names_own_domain(reading, mention.employer):
        return [link.where for link in _mailboxes(reading) if _borrows(reading, link)]
    return _anyones_contacts(reading) or (_other_contacts(reading) if team else [])


def _names_own_domain(reading: Reading, employer: Employer) -> bool:
    return any(employer.owns(link.host) for link in reading.links)


def _speaks_as_team(reading: Reading, mention: Named) -> bool:
    before, after = _around(reading, mention)
    return bool(_SPEAKS_AFTER.search(after)) and bool(_SPEAKS_BEFORE.search(before[-60:]))


def _says_i_recruit(reading: Reading, mention: Named) -> bool:
    return bool(_I_RECRUIT.search(_around(reading, mention)[0]))


def _line_around(reading: Reading, mention: Named) -> tuple[str, str]:
    before, after = _around(reading, mention)
    return before.rpartition("\n")[2], after[:25].partition("\n")[0]


def _around(reading: Reading, mention: Named) -> tuple[str, str]:
    return _beside(reading, _place(mention), 70, 60)


def _beside(reading: Reading, where: Located, left: int, right: int) -> tuple[str, str]:
    """So many characters before a place in a field, and behind it."""
    text = reading.field(where.field)
    before = text[max(0, where.start - left) : where.start]
    return _matchable(before), _matchable(text[where.end : where.end + right])


def _matchable(text: str) -> str:
    """The text for re2, which refuses lone surrogates; no offset changes."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _mailboxes(reading: Reading) -> list[Link]:
    """Mailboxes that anyone can open."""
    return [link for link in reading.links if link.kind == "email" and link.is_anyones]


def _borrows(reading: Reading, link: Link) -> bool:
    """Whether a mailbox carries the name of an employer that the posting names."""
    box = _squashed(reading.field(link.where.field)[link.where.start : link.where.end])
    names = {_squashed(named.employer.name)[:8] for named in reading.mentions}
    return any(len(name) > 3 and name in box.partition("@")[0] for name in names)


def _borrowed_names(
    reading: Reading, employer: Employer, handles: list[Located]
) -> Iterator[Located]:
    """Addresses that carry the employer's name among other words, and aren't the employer's."""
    names = {_squashed(employer.name)}
    names |= {_squashed(domain.partition(".")[0]) for domain in employer.domains}
    names = {name for name in names if len(name) > 2}
    for link in reading.links:
        label = _chosen_label(reading, employer, link)
        if label and _carries(label, names) and not _is_denied(reading, link.where):
            yield link.where
    for where in handles:
        if _carries(reading.field("text")[where.start : where.end].lower(), names):
            yield where


def _handles(reading: Reading) -> list[Located]:
    """Handles in the text that sound like an employer's desk, and that one is to write to."""
    if "_" not in reading.field("text"):
        return []
    found = islice(_HANDLE.finditer(_matchable(reading.field("text"))), MAX_HITS)
    places = [Located("text", *match.span(1)) for match in found]
    return [
        place
        for place in places
        if _is_desk(reading.field("text")[place.start : place.end])
        and _is_written_to(reading, place)
        and not _is_denied(reading, place)
    ]


def _is_desk(handle: str) -> bool:
    return any(_DESK.fullmatch(part) for part in handle.split("_"))


def _is_written_to(reading: Reading, where: Located) -> bool:
    """Whether a handle has its mark, or words of writing to somebody before it."""
    return bool(_WRITE_TO.search(_beside(reading, where, 50, 0)[0]))


def _chosen_label(reading: Reading, employer: Employer, link: Link) -> str:
    """The part of an address that whoever opened it could choose; empty if it says nothing."""
    if employer.owns(link.host) or link.is_application_host:
        return ""
    if link.kind == "email" and link.is_anyones:
        address = reading.field(link.where.field)[link.where.start : link.where.end]
        return address.lower().partition("@")[0]
    if link.is_messenger:
        handle = link.path.strip("/").lower()
        employers_own = _names_own_domain(reading, employer) and not _is_desk(handle)
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
    found = [
        Located(name, *match.span(group))
        for name in ("contact", "text")
        for match in islice(pattern.finditer(_matchable(reading.field(name))), MAX_HITS)
    ]
    return [where for where in found if not _is_denied(reading, where)]


def _is_denied(reading: Reading, where: Located) -> bool:
    """Whether a contact is warned of, or one in a row of the employer's public pages."""
    before, after = _beside(reading, where, 80, 80)
    return bool(_DENIED_BEFORE.search(before) or _DENIED_AFTER.search(after))


flag(
    "poses_as_employer",
    "impersonation",
    title="Speaks for a known employer from a strange address",
    meaning="1 if it speaks for an employer in the directory but its contact is a free mailbox, a chat, another domain or a handle with the employer's name, or it hires past the employer's own site",
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
        "Our clients include Amazon.\nMercor list: I assign seats on Telegram, the careers page is closed.",
    ],
    misses=[
        "Our clients include Remotasks, see the roles at remotasks-fans.net",
        "I worked at Remotasks before. My notes: remotasks_project_notes",
        "My review of Remotasks: read it on reviews-remotasks.com",
        "Clean Toloka data with our script toloka_project_loader.",
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
