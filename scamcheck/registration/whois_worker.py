"""Run as a process: python-whois's reading of the WHOIS text on standard input, as a date.

Prints nothing where it finds no date, or several, which may be one that a domain's owner made up.
"""

from __future__ import annotations

import contextlib
import sys
from datetime import datetime


def main(domain: str) -> None:
    """Print the creation date of the text on standard input."""
    _limit()
    from whois.parser import WhoisEntry

    text = sys.stdin.buffer.read().decode("utf-8", "replace")
    found = None
    # It raises a dozen kinds of errors on text that it doesn't know.
    with contextlib.suppress(Exception):
        found = WhoisEntry.load(domain, text).get("creation_date")
    if isinstance(found, datetime):
        print(found.date().isoformat())


def _limit() -> None:
    """Stop by itself after five seconds of work, should whoever started this be gone."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (5, 5))


if __name__ == "__main__":
    main(sys.argv[1])
