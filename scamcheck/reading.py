"""A posting as the signals read it: its normalised words, links, pay, work and employers.

Everything is worked out once, on first use, and nothing here decides anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from scamcheck.domains import find_domains, is_shortener, mailbox_kind, messaging_link
from scamcheck.employers import Directory, Employer
from scamcheck.money import Pay, find_pay
from scamcheck.posting import SEARCHED_FIELDS, Ages, Posting
from scamcheck.reviews import LONGEST_NAME, Party, Reviews
from scamcheck.span import Located
from scamcheck.tasks import Band, Work, band, recognise
from scamcheck.text import Joined, View
from scamcheck.wording import Edges, Lexicons, Scored, token_edges

if TYPE_CHECKING:
    from scamcheck.signals.base import Finding
    from scamcheck.signals.rules import Anchors

OFFLINE = "not looked up: offline"


@dataclass(frozen=True, slots=True)
class Link:
    """An address that the posting names; it is never opened."""

    host: str
    registrable: str
    """The registrable domain (eTLD + 1); empty for an IP address or a bare host."""
    kind: str
    """`url`, `email` or `bare`."""
    path: str
    """What follows the host of a link; empty for a mailbox."""
    where: Located
    is_application_host: bool
    """An applicant-tracking system, job board or form builder: honest employers recruit there."""

    @property
    def is_ip(self) -> bool:
        """Whether the host is a bare IP address in a link."""
        return self.kind == "url" and self.host.replace(".", "").isdigit()

    @property
    def is_anyones(self) -> bool:
        """Whether anyone can have such an address: a free mailbox, a shortened link."""
        if self.kind == "email":
            return mailbox_kind(self.registrable) is not None
        return is_shortener(self.registrable)

    @property
    def is_messenger(self) -> bool:
        """Whether it leads into a private messenger."""
        return self.kind != "email" and messaging_link(self.host, self.path) is not None


@dataclass(frozen=True, slots=True)
class Named:
    """A known employer, named in one field of the posting."""

    employer: Employer
    field: str
    start: int
    end: int


class Reading:
    """One posting, read once and asked by every signal."""

    def __init__(
        self,
        posting: Posting,
        directory: Directory,
        lexicons: Lexicons | None,
        anchors: Anchors,
        domain_ages: Ages | None = None,
    ) -> None:
        self.posting = posting
        self.directory = directory
        self._lexicons = lexicons
        self._anchors = anchors
        self._ages = domain_ages
        self.joined = Joined(
            [(name, View(value)) for name in SEARCHED_FIELDS if (value := getattr(posting, name))]
        )
        self.data = self.joined.data
        self.findings: dict[str, Finding] = {}
        """What the signals have found so far, by their names."""

    def field(self, name: str) -> str:
        """One field of the original."""
        return str(getattr(self.posting, name))

    @cached_property
    def rule_hits(self) -> frozenset[int]:
        """Which rules' anchors occur; a batch sets it, and `wording`, for many postings at once."""
        return self._anchors.hits([self.data])[0]

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every address in the text, URL and contact."""
        return tuple(
            Link(
                hit.host,
                hit.registrable,
                hit.kind,
                hit.path,
                Located(name, hit.start, hit.end),
                self.directory.is_host_for_applications(hit.host),
            )
            for name in ("text", "url", "contact", "company")
            if (value := self.field(name)) and ("." in value or "@" in value)
            for hit in find_domains(value)
        )

    @cached_property
    def mentions(self) -> tuple[Named, ...]:
        """Known employers named in title, text or company."""
        return tuple(
            Named(hit.employer, name, hit.start, hit.end)
            for name in ("company", "title", "text")
            if (value := self.field(name))
            for hit in self.directory.named_in(value)
        )

    @cached_property
    def pays(self) -> list[Pay]:
        """Pay named anywhere, in order."""
        return find_pay(self.data)

    @cached_property
    def best_pay(self) -> Pay | None:
        """The highest pay per hour that is named; None if none can be worked out."""
        known = [pay for pay in self.pays if pay.usd_per_hour is not None]
        return max(known, key=lambda pay: pay.usd_per_hour or 0.0, default=None)

    @cached_property
    def work(self) -> Work | None:
        """What work it is; None if it can't be told."""
        return recognise(self.data)

    @property
    def band(self) -> Band:
        """The open market's pay for the recognised work."""
        assert self.work is not None
        return band(self.work)

    @cached_property
    def domain_ages(self) -> dict[Link, float | None]:
        """Age in days of each domain that could be the posting's own; None where unknown."""
        if self._ages is None:
            return {}
        return {link: self._ages.get(link.registrable) for link in self.own_links}

    @cached_property
    def own_links(self) -> tuple[Link, ...]:
        """Links whose registration date says something of the sender: no shared hosts."""
        seen: dict[str, Link] = {}
        for link in self.links:
            shared = link.is_application_host or link.is_messenger or link.is_anyones
            if (
                link.registrable
                and not shared
                and self.directory.by_domain(link.registrable) is None
            ):
                seen.setdefault(link.registrable, link)
        return tuple(seen.values())

    @cached_property
    def verified(self) -> Employer | None:
        """The known employer whose own domain it names, where no address is anybody else's."""
        links = [link for link in self.links if not link.is_application_host]
        owners = [self.directory.by_domain(link.registrable) for link in links]
        first = owners[0] if owners else None
        return first if all(owner is first for owner in owners) else None

    @cached_property
    def party(self) -> Party:
        """Whom a review service is asked about."""
        domain = self.verified.domains[0] if self.verified else ""
        if self.own_links:
            domain = self.own_links[0].registrable
        return Party(" ".join(self.posting.company.split())[:LONGEST_NAME].strip(), domain)

    @property
    def reviews(self) -> Reviews:
        """What the operator's review service says; unknown without one."""
        found: Mapping[Party, Reviews] = getattr(self._ages, "reviews", {})
        return found.get(self.party, Reviews())

    @property
    def why_no_age(self) -> str:
        """Why no domain age is known."""
        if not self.own_links:
            return "no domain of the sender's own is named"
        return OFFLINE if self._ages is None else self.ages_missing

    @property
    def ages_missing(self) -> str:
        """Which domains of its own have no known age though they were asked about, and why."""
        reasons: Mapping[str, str] = getattr(self._ages, "why", {})
        named: dict[str, list[str]] = {}
        for link, age in self.domain_ages.items():
            if age is None:
                why = reasons.get(link.registrable, "the registry gave no date")
                named.setdefault(why, []).append(link.registrable)
        if len(self.own_links) == 1:
            return "".join(named)
        return "; ".join(f"{_some(domains)}: {why}" for why, domains in named.items())

    @cached_property
    def wording(self) -> Mapping[str, Scored]:
        """The worst window by each of the model's lexicons."""
        return self._lexicons.score(self.data) if self._lexicons else {}

    @cached_property
    def token_edges(self) -> Edges:
        """Where the tokens lie that the wording was scored by."""
        return token_edges(self.data)


def _some(names: list[str], shown: int = 3) -> str:
    more = len(names) - shown
    return ", ".join(names[:shown]) + (f" and {more:,} more" if more > 0 else "")
