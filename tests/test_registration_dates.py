"""Dates in every registry's shape, and where they stand in a WHOIS text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scamcheck.registration.dates import parse_date
from scamcheck.registration.whois_text import decode, find_date, is_missing, without_owner

DAY = date(2000, 2, 14)
SHAPES = [
    ("2000-02-14T09:26:53Z", DAY, "RDAP"),
    ("2000-02-14T09:26:53.123456789Z", DAY, "nanoseconds"),
    ("2000-02-13T23:26:53-05:00", DAY, "an offset that moves the day"),
    ("2000-02-14T09:26:53+0900", DAY, "an offset without colon"),
    ("2000-02-14T09:26:53.000Z[UTC]", DAY, "Java's habit"),
    ("2000-02-14", DAY, "se, mx, ro, li"),
    ("2000-02-14 09:26:53", DAY, "it, cn"),
    ("2000-02-14 13:25:12 CLST", DAY, "cl"),
    ("2000-02-14 18:45:46 (GMT+0:00)", DAY, "kz"),
    ("2000/02/14", DAY, "jp"),
    ("2000/02/14 01:05:01 (JST)", DAY, "jp with time"),
    ("2000.02.14 13:00:00", DAY, "pl"),
    ("2000. 02. 14.", DAY, "kr"),
    ("20000214", DAY, "br, at"),
    ("20000214 #1234567", DAY, "br with a number"),
    ("20000214093000", DAY, "ua"),
    ("2000-Feb-14.", DAY, "tr"),
    ("14-Feb-2000", DAY, "uk"),
    ("14-feb-2000 13:20:03 UTC", DAY, "edu"),
    ("14.02.2000", DAY, "cz, hr"),
    ("14.2.2000 10:22:00", DAY, "fi"),
    ("14/02/2000 14:00:33", DAY, "pt"),
    ("04/03/2000", date(2000, 3, 4), "the day comes first"),
    ("14-02-2000", DAY, "hk, il"),
    ("Mon Feb 14 2000", DAY, "be"),
    ("Mon Feb 14 23:59:59 GMT 2000", DAY, "biz of old"),
    ("February 14, 2000", DAY, "a month in full"),
    ("14th February 2000 at 10:37:38.520", DAY, "gg, je"),
    ("before Aug-1996", date(1996, 8, 1), "uk, before the register began"),
    ("before 1996", date(1996, 1, 1), "only a year"),
    ("REDACTED FOR PRIVACY", None, "redacted"),
    ("", None, "empty"),
    ("0000-00-00", None, "zeroes"),
    ("31.02.2000", None, "no such day"),
    ("2 days", None, "no date, though dateutil makes one of it"),
    ("14.02.00", None, "a year of two digits"),
    ("-", None, "a dash"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SHAPES, ids=[row[2] for row in SHAPES])
def test_shape(text: str, expected: date | None, why: str) -> None:
    """Each shape gives its day, and what is no date gives none."""
    assert parse_date(text) == expected


@given(st.text(max_size=100))
def test_no_text_breaks_the_reader(text: str) -> None:
    """Any text is a date or none."""
    assert parse_date(text) is None or isinstance(parse_date(text), date)
    find_date(text)


@given(st.binary(max_size=200), st.sampled_from(["jp", "kr", "de", "xn--p1ai"]))
def test_no_bytes_break_the_decoder(data: bytes, suffix: str) -> None:
    """Any bytes are a text."""
    assert "\0" not in decode(data, suffix)


LINES = [
    (
        "Registrant Name: Creation Date: 1995-01-01\nCreation Date: 2026-07-01",
        "2026-07-01",
        "forged",
    ),
    ("created: 2026-07-01\n\ncontact: X\ncreated: 1999-01-01", "2026-07-01", "a contact's date"),
    ("Registered office: 1 High Street, since 1999-01-01", None, "an address"),
    ("createdby: 1999-01-01", None, "another word"),
    ("Created:\n   2015-03-01", "2015-03-01", "on the next line"),
    ("Registered:           Tue Dec 12 2000", "2000-12-12", "be"),
    ("Creation Date: REDACTED\nCreated: 2011-01-01", "2011-01-01", "a redacted one first"),
    ("[登録年月日]                    2002/05/09", "2002-05-09", "Japanese"),
    ("Updated Date: 2026-07-01\nExpiry Date: 2027-07-01", None, "other dates"),
]


@pytest.mark.parametrize(("text", "expected", "why"), LINES, ids=[row[2] for row in LINES])
def test_where_the_date_stands(text: str, expected: str | None, why: str) -> None:
    """A label counts at the start of its line, and the first one with a date wins."""
    found = find_date(text)
    assert (found.isoformat() if found else None) == expected


def test_terms_of_use_are_no_answer() -> None:
    """Comment lines speak of names that are available and of quotas."""
    assert not is_missing("% whether a name is available\ndomain: x.at")
    assert is_missing("% Terms\nDomain: x.de\nStatus:   free")


def test_the_owners_words_are_left_out_of_the_second_opinion() -> None:
    """What a domain's owner writes can't make it older."""
    text = "Domain: x.us\nRegistrant Organization: Creation Date: 1995-01-01\nOther: y"
    assert without_owner(text) == "Domain: x.us\nOther: y"
