"""What `scamcheck domain NAME` says."""

from __future__ import annotations

import json
import os
from datetime import datetime
from typing import TYPE_CHECKING

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
    answer = lookup(name)
    if not answer.domain:
        return _no_name(name, answer, as_json)
    chosen = directory if directory is not None else _directory()
    facts = _facts(name, answer, chosen)
    return (_as_json(facts) if as_json else _as_text(answer, facts)), DONE


def _directory() -> Directory:
    from scamcheck.employers import load_directory

    return load_directory(os.environ.get("SCAMCHECK_DIRECTORY") or None)


def _no_name(name: str, answer: Registration, as_json: bool) -> tuple[str, int]:
    if as_json:
        return _as_json({"name": name, "domain": None, "why": answer.why}), WRONG_USAGE
    shown = name if name.isprintable() else ascii(name)
    return f"{shown[:80]}: {answer.why}", WRONG_USAGE


def _facts(name: str, answer: Registration, directory: Directory) -> dict[str, object]:
    host = name.strip().rstrip(".").lower()
    owner = directory.by_domain(answer.domain)
    like = directory.lookalike(host)
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


def _as_json(facts: dict[str, object]) -> str:
    return json.dumps(facts, indent=2, ensure_ascii=False)


def _as_text(answer: Registration, facts: dict[str, object]) -> str:
    lines = [answer.domain, f"  Registered  {_registered(answer)}"]
    if answer.looked_up is not None:
        kept = " (kept from an earlier lookup)" if answer.source == "cache" else ""
        kind = {"rdap": "RDAP", "whois": "WHOIS"}.get(answer.source, "registry")
        asked = f"{answer.looked_up:%Y-%m-%d %H:%M} UTC"
        lines.append(f"  Source      {kind}, {answer.server}, asked {asked}{kept}")
    lines.append(f"  Name        {_likeness(facts)}")
    return "\n".join(lines)


def _registered(answer: Registration) -> str:
    if answer.registered is None:
        return f"unknown: {answer.why}"
    days = answer.age_days or 0
    return f"{answer.registered.isoformat()}, {days:,.0f} day{'' if days == 1 else 's'} ago"


def _likeness(facts: dict[str, object]) -> str:
    like = facts["lookalike"]
    if isinstance(like, dict):
        return f"looks like {like['domain']} of {like['employer']}: {like['technique']}"
    if facts["official_of"]:
        return f"an official domain of {facts['official_of']}"
    return "imitates no employer in the directory"
