"""Impersonation: speaks for a known employer, but its contact is somebody else's."""

from __future__ import annotations

import re2

from scamcheck.employers import APPLICATION_KINDS
from scamcheck.reading import Named, Reading
from scamcheck.signals.base import ABSENT, Finding, flag
from scamcheck.span import Located

_SPEAKS_BEFORE = re2.compile(
    r"(?i)(?:\b(?:from|with|at|on behalf of|behalf of|represent\w*|for|join|by|of|via|as part of|welcome to|i am|this is|team|hiring manager|recruiter|hr|officially|partner\w*|cooperat\w+|de|da|do|em|con|von|bei|dari|ng|sa|ka|ki|mein)\b[ ,:'\"*]*(?:the |our |la |el )?|^[\W]*|[\n:|][\W]*)$"
)
_SPEAKS_AFTER = re2.compile(
    r"(?i)^(?:'s)?[ ,|:*.-]*(?:\([^)\n]{0,30}\)[ ,]*)?(?:ai |inc\.? |llc |group |india |platform |tech |online )*(?:hr|human resources|recruit\w*|hiring|talent|career\w*|team|onboarding|department|dept|is (?:now |currently |urgently )?(?:hiring|looking|recruiting|seeking|expanding)|are (?:hiring|looking|recruiting)|needs|invites|job|jobs|part[- ]time|work[- ]from[- ]home|wfh|remote|vacanc\w+|project|annotat\w+|task\w*|has (?:selected|reviewed|approved|shortlisted)|offer\w*|support|manager|staff|account|selection|freelance|trainer|contributor|rater|assistant|data entry)\b"
)
_THIRD_PARTY = re2.compile(
    r"(?i)\b(?:our clients?|clients? (?:include|such|like)|such as|like|similar to|unlike|formerly|previously|ex-|worked (?:at|for|with)|alumni|competitors?|integrat\w+|experience (?:with|in|at)|using|skills in|certified|partnered with (?:aws|microsoft)|news|announced|acquired|invested|backed by|funded by|versus|vs\.?|alternatives?|listed on|posted on|apply (?:on|via|through)|profile on|reviews on|page on|google (?:meet|docs|forms?|drive|sheets|ads|analytics|maps|play|cloud|search)|microsoft (?:office|teams|excel|word|365)|facebook (?:page|group|ads)|amazon web services|aws|apple (?:watch|devices?)|find us|follow us|labels? for|datasets? for|on behalf of our client|never|fake|pretend\w*|impersonat\w*)\b"
)
_STRANGE_CONTACT = re2.compile(
    r"(?i)(?:\b(?:whats ?app|telegram|wa\.me|t\.me|viber|signal|wechat|zalo|line)\b|@[a-z0-9_]{4,}\b|\+?[0-9][0-9 ()x*-]{7,}[0-9x*])"
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
    mention = next((m for m in reading.mentions if _speaks_for(reading, m)), None)
    if mention is None:
        return ABSENT
    contact = _foreign_contact(reading, mention)
    if contact is None:
        return ABSENT
    note = f"{mention.employer.name} recruits through {mention.employer.domains[0]}."
    where = Located(mention.field, mention.start, mention.end)
    return Finding(1.0, (where, contact), note)


def _speaks_for(reading: Reading, mention: Named) -> bool:
    if mention.employer.kind in APPLICATION_KINDS:
        return False
    if mention.field == "company":
        return True
    text = reading.field(mention.field)
    before = text[max(0, mention.start - 60) : mention.start]
    after = text[mention.end : mention.end + 60]
    around = text[max(0, mention.start - 70) : mention.end + 25].split("\n")[-1]
    if _THIRD_PARTY.search(around):
        return False
    return bool(_SPEAKS_AFTER.search(after)) and bool(_SPEAKS_BEFORE.search(before))


def _foreign_contact(reading: Reading, mention: Named) -> Located | None:
    """A contact that is not the employer's, where none is the employer's own."""
    own = set(mention.employer.domains)
    if any(link.registrable in own for link in reading.links):
        return None
    for link in reading.links:
        if link.kind == "email" and not link.is_application_host:
            return link.where
    text = reading.posting.text
    match = _STRANGE_CONTACT.search(text) if text.isascii() else None
    if match:
        return Located("text", *match.span())
    return next((link.where for link in reading.links if link.is_messenger), None)


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
    ],
    misses=[
        "Our clients include Amazon and Google. Write to jobs@smalllabel.com",
        "I worked at Scale AI before. Reach me at ann@gmail.com",
        "Outlier is hiring: apply at https://outlier.ai/experts",
    ],
)
