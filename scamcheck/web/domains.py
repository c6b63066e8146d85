"""The page on one domain, and the panel of domains under a verdict.

A domain is looked up when a person follows its link, or by the panel's script where the operator
allows that (SCAMCHECK_ONLINE). The verdict never waits for it.
"""

from __future__ import annotations

import sys
import threading
from typing import Any

from flask import Blueprint, Response, render_template, request

from scamcheck.employers import configured_directory
from scamcheck.errors import ScamcheckError
from scamcheck.posting import Posting
from scamcheck.reading import Link, Reading
from scamcheck.registration import PER_POSTING, command, own_domains
from scamcheck.signals import anchors
from scamcheck.web.marking import readable
from scamcheck.web.problems import Problem

blueprint = Blueprint("domains", __name__)

AT_ONCE = 2
"""Lookups of visitors at the same time: a registry that hangs must not hold all threads."""
BUSY = "this server is looking up other domains; try again in some seconds"
NEW = 180
"""Days up to which a domain is called new, as in the signal `domain_age_days`."""
_slots = threading.BoundedSemaphore(AT_ONCE)


@blueprint.get("/domain")
def domain() -> Response:
    """What is known of a domain: a whole page, or with `panel=1` the part that the script shows."""
    name = request.args.get("name", "").strip()
    facts, status = _look_up(name) if name else (None, 200)
    template = "_domain.html" if request.args.get("panel") == "1" else "domain.html"
    page = render_template(
        template, facts=facts, name=readable(name)[:253], said=command, new=NEW, status=status
    )
    answer = Response(page, status, mimetype="text/html")
    if status == 503:
        answer.headers["Retry-After"] = "5"
    return answer


def _look_up(name: str) -> tuple[dict[str, Any], int]:
    if not _slots.acquire(blocking=False):
        return {"name": name, "domain": None, "why": BUSY}, 503
    try:
        facts = command.domain_facts(name)
    except ScamcheckError as error:
        # A setting is wrong: the operator has to know, and not the visitor.
        print(f"scamcheck: {error}", file=sys.stderr, flush=True)
        raise Problem("internal") from None
    finally:
        _slots.release()
    return facts, 200 if facts["domain"] else 422


def panel(posting: Posting) -> list[Link]:
    """A link for each domain of the posting's own that the panel offers to look up."""
    reading = Reading(posting, configured_directory(), None, anchors())
    return own_domains(reading)[:PER_POSTING]
