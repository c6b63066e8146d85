"""When a domain was registered: RDAP first, WHOIS where there is no RDAP, one cache.

Nothing but registries is ever contacted: the RDAP services of the bootstrap file and the WHOIS
servers of `data/whois_servers.csv`, or the operator's own; and the review service that the operator
may have set up (`scamcheck.reviews`). A posting's text never leaves the process; only the
registrable domains that it names do, and the company's name to that service.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from scamcheck.registration.record import Ages, Registration

if TYPE_CHECKING:
    from scamcheck.engine import Engine
    from scamcheck.posting import Posting
    from scamcheck.reading import Link, Reading
    from scamcheck.reviews import Party

__all__ = ["PER_POSTING", "Ages", "Registration", "ages_for", "lookup", "own_domains"]

PER_POSTING = 20
"""At most so many domains of one posting are looked up; contacts and its own address first."""
TOO_MANY = f"not looked up: the posting names more than {PER_POSTING} domains"

_FIRST = {"contact": 0, "url": 1}


def lookup(name: str, *, budget: float | None = None) -> Registration:
    """The registration of a host name's domain. Never raises for a name: `why` says what is wrong.

    Takes no longer than the budget, or SCAMCHECK_LOOKUP_DEADLINE (4 s) without one. Raises
    ScamcheckError for a setting that can't be used.
    """
    from scamcheck.registration.lookups import look_up_all

    return look_up_all([name], budget)[name]


def ages_for(
    engine: Engine,
    postings: Iterable[Posting],
    *,
    budget: float | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Ages:
    """The age in days of each domain that could be a posting's own, None where unknown.

    Each distinct domain is looked up once. Without a budget (seconds) all is over within
    SCAMCHECK_LOOKUP_DEADLINE, as for a single posting; a batch gives a budget, and then the
    deadline holds for each domain. `why` of the answer says why an age is unknown, and `reviews`
    what the operator's review service said, which is asked meanwhile. `progress` is told how many
    domains are done, and of how many.
    """
    from scamcheck.registration.lookups import look_up_all
    from scamcheck.reviews import ask_about

    wanted: dict[str, None] = {}
    passed: dict[str, None] = {}
    parties: list[Party] = []
    for posting in postings:
        reading = engine.read(posting)
        own = own_domains(reading)
        wanted.update((link.registrable, None) for link in own[:PER_POSTING])
        passed.update((link.registrable, None) for link in own[PER_POSTING:])
        if posting.review_count is None:
            parties.append(reading.party)
    asked = ask_about(parties, budget)
    answers = look_up_all(list(wanted), budget, progress) if wanted else {}
    for domain in passed:
        answers.setdefault(domain, Registration(domain, why=TOO_MANY))
    ages = Ages(answers)
    if asked is not None:
        ages.reviews = asked.finish()
    return ages


def own_domains(reading: Reading) -> list[Link]:
    """A link for each domain that could be the posting's own; contacts and its address first."""
    return sorted(reading.own_links, key=_rank)


def _rank(link: Link) -> tuple[int, int]:
    """Where an answer goes says more of the sender than what the text mentions."""
    return _FIRST.get(link.where.field, 2), 0 if link.kind == "email" else 1
