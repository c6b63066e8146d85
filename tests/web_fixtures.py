"""A small engine for the web's tests, the application around it, and a server on a free port."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, cast

from flask import Flask
from flask.testing import FlaskClient

from scamcheck.engine import Engine
from scamcheck.posting import SEARCHED_FIELDS, Posting
from scamcheck.verdict import Evidence, Reason, Result, Unknown, Verdict, assemble
from scamcheck.web import Settings, create_app

SCAM = (
    "Hi there! My name is Jessica, HR manager of Outlier Data Labs. We saw your resume and are "
    "urgently hiring remote AI data annotators. No experience needed, training is provided!\n\n"
    "Salary: $95 per hour, paid daily in USDT. Work only 1-2 hours a day from your phone.\n\n"
    "To activate your account, pay a refundable $49 training fee in USDT before you start. "
    "The fee comes back with your first payout.\n\n"
    "Please contact our hiring manager on Telegram @outlier_hr_jess within 24 hours, and have a "
    "photo of your ID card, front and back, ready. Only 3 places left!"
)
HONEST = (
    "We are looking for an accountant for our office in Leeds, three days a week. "
    "You prepare monthly accounts and VAT returns. Apply on our careers page by 12 March."
)
_RULES = (
    (r"pay a .{0,40}fee", "upfront_fee", "fees", "Asks you to pay first", 2.3),
    (r"training fee in USDT|bitcoin", "crypto", "payment", "Wants money in crypto", 1.1),
    (r"telegram", "off_platform", "contact", "Moves you to a private chat", 0.3),
)
MODEL = SimpleNamespace(
    manifest={"version": "test", "trained": "2026-01-01", "reference_share": 0.3},
    identity={"version": "test", "trained": "2026-01-01"},
)


class FakeEngine:
    """Three rules in place of the model; breaks on a posting that says `break the engine`."""

    model = MODEL

    def __init__(self) -> None:
        self.ages: list[object] = []

    def check_many(
        self, postings: Sequence[Posting], ages: Mapping[str, float | None] | None = None
    ) -> list[Result]:
        self.ages.append(ages)
        return [_result(posting) for posting in postings]


def _result(posting: Posting) -> Result:
    if "break the engine" in posting.text:
        raise ValueError(posting.text)
    reasons = tuple(reason for rule in _RULES if (reason := _reason(posting, *rule)))
    verdicts: tuple[Verdict, ...] = ("no_red_flags", "suspicious", "likely_scam", "likely_scam")
    verdict = verdicts[len(reasons)] if len(posting.text.split()) > 4 else "too_little_text"
    chance = (0.06, 0.52, 0.9, 0.985)[len(reasons)]
    unknown = (Unknown("domain_age_days", "not looked up: offline"),)
    return assemble(verdict, chance, reasons, unknown, MODEL.identity)


def _reason(
    posting: Posting, pattern: str, signal: str, family: str, title: str, weight: float
) -> Reason | None:
    found = [
        Evidence(field, hit.start(), hit.end(), hit.group())
        for field in SEARCHED_FIELDS
        for hit in re.finditer(pattern, getattr(posting, field), re.IGNORECASE)
    ]
    return Reason(signal, family, title, "It says so.", weight, tuple(found)) if found else None


def fake_app(**settings: str) -> Flask:
    """The application around the fake engine."""
    return create_app(cast(Engine, FakeEngine()), Settings(**settings))


def fake_client(**settings: str) -> FlaskClient:
    """A client of the application around the fake engine."""
    return fake_app(**settings).test_client()


@contextmanager
def running(app: Flask) -> Iterator[tuple[str, int]]:
    """The application on a real waitress server; gives host and port."""
    from scamcheck.web.serve import listen

    server = listen("127.0.0.1", 0, app)
    thread = threading.Thread(target=_run, args=(server,), daemon=True)
    thread.start()
    try:
        yield "127.0.0.1", int(server.effective_port)
    finally:
        server.task_dispatcher.shutdown()
        server.close()
        thread.join(timeout=5)


def _run(server: Any) -> None:
    try:
        server.run()
    except OSError:
        return  # its socket was closed under it: that is how a test stops it
