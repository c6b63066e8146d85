"""What a review service may answer, and where a name goes in its address."""

from __future__ import annotations

import pytest

from scamcheck.reviews import UNREADABLE, JsonService, Party, Reviews, figures

ANSWERS = [
    (b'{"count": 12, "rating": 4.1}', Reviews(12, 4.1)),
    (b'{"count": 12.0, "rating": null, "more": [1]}', Reviews(12)),
    (b'{"count": 0, "rating": 0}', Reviews(0)),
    (b'{"count": 3, "rating": 9}', Reviews(3)),
    (b'{"count": 3, "rating": "4"}', Reviews(3)),
    (b'{"count": 1.5}', Reviews(why=UNREADABLE)),
    (b'{"count": -1}', Reviews(why=UNREADABLE)),
    (b'{"count": true}', Reviews(why=UNREADABLE)),
    (b'{"count": "12"}', Reviews(why=UNREADABLE)),
    (b'{"count": NaN}', Reviews(why=UNREADABLE)),
    (b'{"count": 1e999}', Reviews(why=UNREADABLE)),
    (b'{"rating": 4}', Reviews(why=UNREADABLE)),
    (b"[12, 4.1]", Reviews(why=UNREADABLE)),
    (b"", Reviews(why=UNREADABLE)),
    (b"\xff\xfe", Reviews(why=UNREADABLE)),
    (b"[" * 60_000, Reviews(why=UNREADABLE)),
]


@pytest.mark.parametrize(("body", "expected"), ANSWERS, ids=[str(row[0][:40]) for row in ANSWERS])
def test_shapes_of_an_answer(body: bytes, expected: Reviews) -> None:
    """A count that is a whole number, perhaps a rating; all else is unknown."""
    assert figures(body) == expected


ADDRESSES = [
    # template, party, address
    (
        "https://r.example/{name}",
        Party("A&B / c?d#e", ""),
        "https://r.example/A%26B%20%2F%20c%3Fd%23e",
    ),
    (
        "https://r.example/?q={name}&d={domain}",
        Party("{domain}", "x.com"),
        "https://r.example/?q=%7Bdomain%7D&d=x.com",
    ),
    ("https://r.example/{domain}", Party("Firm", ""), ""),
    ("https://r.example/{name}", Party("..", ""), ""),
    ("https://r.example/{name}/x", Party("../../admin", ""), "https://r.example/..%2F..%2Fadmin/x"),
    (
        "https://r.example/{name}",
        Party("a\ud800b\r\nHost: x", ""),
        "https://r.example/a%3Fb%0D%0AHost%3A%20x",
    ),
]


@pytest.mark.parametrize(("template", "party", "address"), ADDRESSES)
def test_a_name_stays_in_its_place(template: str, party: Party, address: str) -> None:
    """It can't choose a host, a path or a header; nothing to fill in means nothing to ask."""
    assert JsonService.of(template).address(party) == address
