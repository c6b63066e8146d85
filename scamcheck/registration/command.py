"""What `scamcheck domain NAME` says."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from scamcheck.domains import normal_host
from scamcheck.registration import lookup
from scamcheck.registration.record import Registration

if TYPE_CHECKING:
    from scamcheck.employers import Directory

DONE, WRONG_USAGE = 0, 2


def domain_report(name: str, as_json: bool, directory: Directory | None = None) -> tuple[str, int]:
    """The report on a domain and the exit code: 0, or 2 for what is no domain name.

    Says when the domain was registered, who said so, and whom its name imitates; where the date
    is unknown, why. A date that can't be had is an answer, not a failure.
    """
    facts = domain_facts(name, directory)
    code = DONE if facts["domain"] else WRONG_USAGE
    return (_as_json(facts) if as_json else as_text(facts)), code


def domain_facts(name: str, directory: Directory | None = None) -> dict[str, Any]:
    """What can be known of a host name, as `scamcheck domain --json` says it.

    `domain` is None, and `why` says why, for what is no domain name.
    """
    answer = lookup(name)
    if not answer.domain:
        return {"name": name, "domain": None, "why": answer.why}
    from scamcheck.employers import configured_directory

    return _facts(name, answer, directory if directory is not None else configured_directory())


def _facts(name: str, answer: Registration, directory: Directory) -> dict[str, Any]:
    owner = directory.by_domain(answer.domain)
    like = directory.lookalike(normal_host(name))
    return {
        "name": name,
        "domain": answer.domain,
        "registered": answer.registered.isoformat() if answer.registered else None,
        "age_days": answer.age_days,
        "source": answer.source or None,
        "server": answer.server or None,
        "looked_up": _moment(answer.looked_up),
        "why": answer.why or None,
        "official_of": owner.name if owner else None,
        "lookalike": like
        and {"employer": like.employer.name, "domain": like.domain, "technique": like.technique},
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def _as_json(facts: dict[str, Any]) -> str:
    return json.dumps(facts, indent=2, ensure_ascii=False)


def as_text(facts: dict[str, Any]) -> str:
    """The facts on a few lines."""
    if not facts["domain"]:
        name = facts["name"]
        shown = name if name.isprintable() else ascii(name)
        return f"{shown[:80]}: {facts['why']}"
    lines = [facts["domain"], f"  Registered  {registered(facts)}"]
    if facts["looked_up"]:
        lines.append(f"  Source      {source(facts)}")
    return "\n".join([*lines, f"  Name        {likeness(facts)}"])


def registered(facts: dict[str, Any]) -> str:
    """When the domain was registered, or why that is unknown."""
    if facts["registered"] is None:
        return f"unknown: {facts['why']}"
    days = facts["age_days"] or 0
    return f"{facts['registered']}, {days:,.0f} day{'' if days == 1 else 's'} ago"


def source(facts: dict[str, Any]) -> str:
    """Who said so, and when; empty where nobody was asked."""
    if not facts["looked_up"]:
        return ""
    kept = " (kept from an earlier lookup)" if facts["source"] == "cache" else ""
    kind = {"rdap": "RDAP", "whois": "WHOIS"}.get(facts["source"], "registry")
    asked = f"{datetime.fromisoformat(facts['looked_up']):%Y-%m-%d %H:%M} UTC"
    return f"{kind}, {facts['server']}, asked {asked}{kept}"


def likeness(facts: dict[str, Any]) -> str:
    """Whose domain it is, or whose it imitates."""
    like = facts["lookalike"]
    if like:
        return f"looks like {like['domain']} of {like['employer']}: {like['technique']}"
    if facts["official_of"]:
        return f"an official domain of {facts['official_of']}"
    return "imitates no employer in the directory"
