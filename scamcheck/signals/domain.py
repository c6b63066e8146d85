"""Domain: the addresses a posting names, and how old they are."""

from __future__ import annotations

import math
from collections.abc import Callable

from scamcheck.domains import is_shortener, mailbox_kind, suspicious_tld
from scamcheck.reading import Link, Reading
from scamcheck.signals.base import ABSENT, Finding, flag, number, unknown
from scamcheck.span import Located


def _any_link(test: Callable[[Link], bool]) -> Callable[[Reading], Finding]:
    def find(reading: Reading) -> Finding:
        found = tuple(link.where for link in reading.links if test(link))
        return Finding(1.0, found[:6]) if found else ABSENT

    return find


flag(
    "free_mailbox",
    "domain",
    weak=True,
    title="Writes from a free mailbox",
    meaning="1 if a contact address is at a free mail provider; weak by itself, small employers use them too",
    explanation="The contact is a free mailbox that anyone can open under any name. Weak by itself.",
    find=_any_link(lambda link: link.kind == "email" and mailbox_kind(link.registrable) == "free"),
    hits=["Send your CV to hr.desk.annotation@gmail.com"],
    misses=["Send your CV to jobs@example-labs.com"],
)

flag(
    "disposable_mailbox",
    "domain",
    title="Writes from a throw-away mailbox",
    meaning="1 if a contact address is at a disposable mail provider",
    explanation="The contact is a mailbox made to be thrown away.",
    find=_any_link(
        lambda link: link.kind == "email" and mailbox_kind(link.registrable) == "disposable"
    ),
    hits=["Write to recruiter@mailinator.com"],
    misses=["Write to recruiter@gmail.com"],
)

flag(
    "url_shortener",
    "domain",
    weak=True,
    title="Hides where its link goes",
    meaning="1 if a link goes through a URL shortener",
    explanation="A shortened link hides where it leads.",
    find=_any_link(lambda link: link.kind != "email" and is_shortener(link.registrable)),
    hits=["Apply here: https://bit.ly/3abcdef"],
    misses=["Apply here: https://example.com/jobs"],
)

flag(
    "suspicious_tld",
    "domain",
    weak=True,
    title="Uses an ending that abusers like",
    meaning="1 if a domain is under a top-level domain with a high published share of abuse",
    explanation="The address ends in a top-level domain that is cheap and much abused.",
    find=_any_link(lambda link: suspicious_tld(link.registrable)),
    hits=["Register at https://task-earn.top/start"],
    misses=["Register at https://example.org"],
)

flag(
    "bare_ip_link",
    "domain",
    title="Links to a bare number address",
    meaning="1 if a link's host is an IP address",
    explanation="The link goes to a bare number instead of a name. No employer does that.",
    find=_any_link(lambda link: link.is_ip),
    hits=["Open http://203.0.113.9/apply"],
    misses=["Version 1.2.3.4 of our tool"],
)


def _age(reading: Reading) -> Finding:
    ages = reading.domain_ages
    known = [(age, link) for link, age in ages.items() if age is not None]
    if not known:
        return unknown(reading.why_no_age)
    age, link = min(known, key=lambda pair: pair[0])
    where = link.where if isinstance(link.where, Located) else None
    note = f"{link.registrable} was registered {age:,.0f} days ago (registry)."
    return Finding(float(age), (where,) if where else (), note)


number(
    "domain_age_days",
    "domain",
    sense=-1,
    bound=180,
    absent=math.nan,
    title="Its domain is new",
    meaning="days since the youngest of the posting's own domains was registered (RDAP or WHOIS); unknown when not looked up",
    explanation="The web address is very young. {note}",
    find=_age,
    hits=[],
    misses=["Apply at https://example.com"],
)
