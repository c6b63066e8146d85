"""The pages for people: form, result, marking, headers, serving."""

from __future__ import annotations

import html
import re
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest
from web_fixtures import HONEST, SCAM, fake_app, fake_client

from scamcheck.errors import ScamcheckError
from scamcheck.plain_words import percent, share, strength
from scamcheck.posting import Posting
from scamcheck.verdict import Evidence, Reason
from scamcheck.web.headers import CONTENT_SECURITY_POLICY
from scamcheck.web.marking import Mark, mark, marked_fields, marks_in, quotes
from scamcheck.web.serve import listen
from scamcheck.web.words import country_of

PAGES = ("/", "/about-the-verdict", "/objection", "/where-to-report", "/problems/too-large")


def _text(page: str) -> str:
    """The page's words, without tags."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", page)))


@pytest.mark.parametrize("path", PAGES)
def test_pages_have_what_a_screen_reader_needs(path: str) -> None:
    page = fake_client().get(path)
    assert page.status_code == 200
    assert '<html lang="en">' in page.text
    assert page.text.count("<h1") == 1
    for part in ("<title>", "<main", "<header", "<footer", "<nav aria-label", 'href="#main"'):
        assert part in page.text


@pytest.mark.parametrize("path", [*PAGES, "/static/style.css", "/nothing", "/api/v1/signals"])
def test_every_answer_carries_the_security_headers(path: str) -> None:
    headers = fake_client().get(path).headers
    assert headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "camera=()" in headers["Permissions-Policy"]
    assert ("no-store" in headers["Cache-Control"]) is (path != "/static/style.css")
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize("path", PAGES)
def test_pages_load_nothing_from_elsewhere_and_no_script(path: str) -> None:
    page = fake_client().get(path).text
    assert "<script" not in page and "style=" not in page and "onclick" not in page
    loaded = re.findall(r'<(?:link|img|iframe)[^>]+(?:href|src)="([^"]+)', page)
    assert all(address.startswith(("/static/", "data:image/svg+xml")) for address in loaded)


@pytest.mark.parametrize("encoding", ["multipart/form-data", "application/x-www-form-urlencoded"])
def test_a_scam_is_answered_with_verdict_reasons_marks_and_advice(encoding: str) -> None:
    page = fake_client().post("/", data={"text": SCAM}, content_type=encoding)
    assert page.status_code == 200
    words = _text(page.text)
    order = [words.index(part) for part in ("Likely a scam", "Why: 3 reasons", "What to do next")]
    assert order == sorted(order)
    assert "when 3 in 10 of all postings are" in words and "98" in words
    for part in ("What we could not check, and why", "How old the internet domain is",
                 "Questions to send the recruiter", "What never to send", "Where to report",
                 "Wrongly flagged?", "Check another", "strong sign", "weak sign"):  # fmt: skip
        assert part in words
    assert 'role="status"' in page.text and 'href="#reason-1"' in page.text
    assert re.search(r"<mark>pay a refundable \$49 .{0,200}</mark>", page.text, re.DOTALL)


def test_no_red_flags_says_that_it_proves_nothing() -> None:
    words = _text(fake_client().post("/", data={"text": HONEST}).text)
    assert "No red flags found" in words and "proves nothing" in words


def test_too_little_text_asks_for_the_words() -> None:
    words = _text(fake_client().post("/", data={"text": "https://example.com/job"}).text)
    assert "Too little text" in words and "We don't open links: paste the words" in words
    assert "in 100" not in words


@pytest.mark.parametrize("text", [SCAM, HONEST, "two words"])
def test_no_verdict_says_safe_or_legit(text: str) -> None:
    words = _text(fake_client().post("/", data={"text": text}).text).lower()
    assert not re.search(r"\b(safe|legit|legitimate)\b", words)


@pytest.mark.parametrize(
    ("data", "field", "message"),
    [
        ({"text": "  \n", "company": "Acme"}, "text", "The box is empty"),
        ({"company": "Acme"}, "text", "The box is empty"),
    ],
)
def test_bad_input_keeps_the_rest_and_points_at_the_field(
    data: dict[str, str], field: str, message: str
) -> None:
    page = fake_client().post("/", data=data)
    assert page.status_code == 422
    assert message in page.text and f'id="{field}-error"' in page.text
    assert f'aria-describedby="{field}-error' in page.text and 'aria-invalid="true"' in page.text
    assert 'value="Acme"' in page.text and "<details open>" in page.text
    assert "<title>Error:" in page.text


def test_the_country_is_kept_through_the_result_and_can_be_changed_without_javascript() -> None:
    client = fake_client()
    page = client.post("/", data={"text": SCAM, "company": 'A "B" <c>', "country": "IN"}).text
    assert "Where to report: India" in _text(page)
    assert 'name="company" value="A &#34;B&#34; &lt;c&gt;"' in page
    hidden = re.search(r'<input type="hidden" name="text" value="([^"]*)"', page)
    assert hidden and html.unescape(hidden.group(1)) == SCAM
    assert "Phone 1799" in client.get("/where-to-report?country=pk").text


@pytest.mark.parametrize(
    ("accept_language", "country"),
    [
        ("en-IN,en;q=0.9", "IN"), ("pl", "PL"), ("zh-Hant-HK,zh;q=0.5", "HK"), ("en", ""),
        ("en-ZZ, fil;q=0.5", "PH"), ("", ""), ("x" * 5000, ""), ("en-US", "US"),
    ],
)  # fmt: skip
def test_the_country_defaults_from_the_browsers_languages(
    accept_language: str, country: str
) -> None:
    assert country_of(accept_language) == country


def test_an_unknown_country_is_ignored() -> None:
    page = fake_client().get("/where-to-report?country=%3Cb%3E").text
    assert "<b>" not in page and "econsumer.gov" in page


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ("", "open an issue on the scamcheck project"),
        ("objections@example.org", 'href="mailto:objections@example.org"'),
        ("https://example.org/objections", 'href="https://example.org/objections"'),
        ("Room 7, <Town Hall>", "Room 7, &lt;Town Hall&gt;"),
        ("javascript:alert(1)", '<p class="contact">javascript:alert(1)</p>'),
    ],
)
def test_objection_names_the_configured_contact(contact: str, expected: str) -> None:
    assert expected in fake_client(contact=contact).get("/objection").text


def test_hostile_text_is_escaped_everywhere() -> None:
    attack = "<script>alert(1)</script> pay a <img src=x onerror=1> fee \"'><mark>"
    page = fake_client().post("/", data={"text": attack, "title": attack, "url": "javascript:1"})
    assert page.status_code == 200
    assert "<script" not in page.text and "<img" not in page.text
    assert "javascript:1</" in page.text and 'href="javascript' not in page.text


MARKS = [
    # text, marks (start, end, number), html without links
    ("abcdef", [], "abcdef"),
    ("abcdef", [(1, 3, 1)], "a<mark>bc[1]</mark>def"),
    ("abcdef", [(0, 6, 1)], "<mark>abcdef[1]</mark>"),
    ("abcdef", [(1, 4, 1), (2, 6, 2)], "a<mark>b</mark><mark>cd[1]</mark><mark>ef[2]</mark>"),
    ("abcdef", [(1, 5, 1), (2, 3, 2)], "a<mark>b</mark><mark>c[2]</mark><mark>de[1]</mark>f"),
    ("abcdef", [(1, 3, 1), (1, 3, 2)], "a<mark>bc[1][2]</mark>def"),
    ("abcdef", [(4, 99, 1), (-1, 2, 2), (3, 3, 3)], "abcdef"),
    ('<b>&"', [(0, 3, 1)], "<mark>&lt;b&gt;[1]</mark>&amp;&#34;"),
    ("👋 fee", [(2, 5, 1)], "👋 <mark>fee[1]</mark>"),
    ("a\x00b\ud800c", [(1, 4, 1)], "a<mark>\ufffdb\ufffd[1]</mark>c"),
]


@pytest.mark.parametrize(("text", "marks", "expected"), MARKS, ids=range(len(MARKS)))
def test_marking(text: str, marks: list[tuple[int, int, int]], expected: str) -> None:
    made = str(mark(text, [Mark(*given) for given in marks]))
    assert re.sub(r"<a [^>]*>(\d+)</a>", r"[\1]", made) == expected


def test_a_reason_has_one_anchor_per_field_however_often_it_is_marked() -> None:
    made = str(mark("fee fee fee", [Mark(0, 3, 1), Mark(4, 7, 1), Mark(8, 11, 1)]))
    assert made.count('id="in-text-1"') == 1 and made.count('href="#reason-1"') == 3


def test_quotes_join_overlaps_and_say_each_wording_once() -> None:
    posting = Posting("pay a fee now, Pay A Fee, or pay a tax", title="pay a fee")
    spans = [("text", 0, 7), ("text", 4, 9), ("text", 15, 24), ("text", 29, 38), ("title", 0, 9)]
    evidence = tuple(Evidence(f, a, b, getattr(posting, f)[a:b]) for f, a, b in spans)
    reason = Reason("upfront_fee", "fees", "Asks you to pay first", "", 1.0, evidence)
    assert quotes(posting, reason) == [("text", "pay a fee"), ("text", "pay a tax")]
    assert [mark.number for mark in marks_in("text", [reason])] == [1, 1, 1]


def test_only_fields_that_hold_something_are_shown_text_last() -> None:
    shown = marked_fields(Posting("words", title="T", contact="c"), [])
    assert [field.name for field in shown] == ["title", "contact", "text"]


@pytest.mark.parametrize(
    ("probability", "words", "number"),
    [
        (0.9, "about 9 in 10", "90%"), (0.985, "about 98 in 100", "98%"),
        (0.5, "about 5 in 10", "50%"),
        (0.9999, "more than 99 in 100", "99.9%"), (0.0001, "fewer than 1 in 100", "0.1%"),
        (0.06, "about 6 in 100", "6.0%"), (0.44, "about 44 in 100", "44%"),
    ],
)  # fmt: skip
def test_probability_in_words(probability: float, words: str, number: str) -> None:
    assert share(probability) == words
    assert percent(probability) == number


@pytest.mark.parametrize(("weight", "word"), [(2.3, "strong"), (0.9, "medium"), (0.1, "weak")])
def test_strength_in_words(weight: float, word: str) -> None:
    assert strength(weight) == word


def test_a_port_in_use_is_named_with_what_to_do() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ScamcheckError, match=rf"127\.0\.0\.1 port {port}: .* --port"):
            listen("127.0.0.1", port, fake_app())


@pytest.mark.parametrize(
    ("host", "port"),
    [("203.0.113.9", 0), ("no.such.host.invalid", 1), ("127.0.0.1", 70000), ("127.0.0.1", -1)],
)
def test_a_bad_address_is_named_with_what_to_do(host: str, port: int) -> None:
    with pytest.raises(ScamcheckError, match=rf"can't serve on {re.escape(host)} port {port}: "):
        listen(host, port, fake_app())


SERVER = """
import sys
sys.path.insert(0, "tests")
import scamcheck.web.serve as serve
from web_fixtures import fake_app
serve.create_app = fake_app
serve.serve("127.0.0.1", 0)
"""


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_serve_prints_its_address_stops_cleanly_and_logs_nothing(stop: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SERVER], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout
        address = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
        assert address
        with urllib.request.urlopen(address.group() + "?secretquery=1", timeout=5) as page:
            assert page.status == 200
        process.send_signal(stop)
        out, err = process.communicate(timeout=10)
    finally:
        process.kill()
    assert process.returncode == 0
    assert "secret" not in out + err and "Traceback" not in err
