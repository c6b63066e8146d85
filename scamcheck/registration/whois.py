"""One question to a registry over WHOIS (RFC 3912), for endings without RDAP.

python-whois's own client has port 43 hard-coded and follows referrals, so the text is read here,
through a socket with limits, and no referral is followed. A strict reader looks for the date
first; python-whois is asked where that one finds nothing, in a process that can be killed, since
its regexes took 13 s on a text of 40 kB.
"""

from __future__ import annotations

import asyncio
import csv
import sys
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from scamcheck.registration.answer import NO_DATE, NOT_REGISTERED, Answer, NoAnswer, TooMany
from scamcheck.registration.dates import parse_date
from scamcheck.registration.record import sane
from scamcheck.registration.whois_text import (
    decode,
    find_date,
    is_missing,
    is_refusal,
    without_owner,
)

LARGEST = 65_536
"""Bytes of an answer that are read; what follows is left."""
PORT = 43
PARSE_SECONDS = 2.0
"""How long python-whois may take over one answer."""

_WORKER = Path(__file__).with_name("whois_worker.py")


class Server(NamedTuple):
    """Where an ending's WHOIS is, and how it wants to be asked."""

    host: str
    port: int
    question: str
    """The question, with `{}` for the domain."""
    gives_dates: bool
    """False where the registry is known to publish no registration dates."""


@cache
def _table() -> dict[str, Server]:
    text = (files("scamcheck") / "data" / "whois_servers.csv").read_text(encoding="utf-8")
    return {
        row["ending"]: Server(row["server"], PORT, row["question"] or "{}", row["dates"] != "no")
        for row in csv.DictReader(text.splitlines())
    }


def server(domain: str, own: tuple[str, int] | None) -> Server | None:
    """Who answers for a domain; None where nobody is known to."""
    listed = _table().get(domain.rpartition(".")[2])
    if own is None:
        return listed
    # A server of the operator's own answers for every ending, so it gets no registry's dialect.
    return Server(*own, "{}", listed is None or listed.gives_dates)


async def ask(of: Server, domain: str, parsers: asyncio.Semaphore) -> Answer:
    """A registry's answer about a validated domain; raises NoAnswer where it gives none.

    The caller sets the deadline. `parsers` limits how many processes run at once.
    """
    ending = domain.rpartition(".")[2]
    text = decode(await _exchange(of, domain), ending)
    if not text.strip():
        raise NoAnswer("its registry's answer is empty")
    found = sane(find_date(text))
    if found is not None:
        return Answer(found)
    if is_refusal(text):
        raise TooMany("its registry asked for fewer questions")
    if is_missing(text):
        return Answer(None, NOT_REGISTERED)
    if domain not in text.lower():
        raise NoAnswer("its registry's answer can't be read")
    if of.gives_dates:
        async with parsers:
            found = sane(await _second_opinion(domain, without_owner(text)))
    return Answer(found, "" if found else NO_DATE)


async def _exchange(of: Server, domain: str) -> bytes:
    try:
        reader, writer = await asyncio.open_connection(
            of.host, of.port, limit=LARGEST, happy_eyeballs_delay=0.25
        )
    except OSError:
        raise NoAnswer("its registry could not be reached") from None
    try:
        writer.write(of.question.format(domain).encode("ascii") + b"\r\n")
        return await _read(reader)
    except OSError:
        raise NoAnswer("its registry broke the connection off") from None
    finally:
        writer.transport.abort()


async def _read(reader: asyncio.StreamReader) -> bytes:
    parts: list[bytes] = []
    left = LARGEST
    while left > 0 and (part := await reader.read(left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


async def _second_opinion(domain: str, text: str) -> date | None:
    """The date that python-whois finds; None where it finds none or takes too long."""
    process = await asyncio.create_subprocess_exec(
        # -P keeps this folder, with its own whois.py, off the worker's path.
        sys.executable,
        "-P",
        str(_WORKER),
        domain,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(PARSE_SECONDS):
            output, _ = await process.communicate(text.encode())
    except TimeoutError:
        raise NoAnswer("its registry's answer could not be read in time") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return parse_date(output.decode("ascii", "replace"))
