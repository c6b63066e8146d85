"""The page on a domain and the panel under a verdict, without a browser."""

from __future__ import annotations

import html
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from registry_servers import Registries, contacts, registries
from web_fixtures import HONEST, fake_client

from scamcheck.web.domains import AT_ONCE
from scamcheck.web.headers import CONTENT_SECURITY_POLICY, WITH_SCRIPT
from scamcheck.web.settings import Settings

POSTING = (
    "We hire annotators. Write to hr@nine-days-young.com or see https://jobs.example-two.com/x"
)


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Registries]:
    """Both registries, with an empty cache."""
    with registries(tmp_path) as both:
        both.rdap.days["nine-days-young.com"] = 9
        yield both


def _text(page: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", page)))


def _result(client: FlaskClient, text: str = POSTING, **form: str) -> str:
    answer = client.post("/", data={"text": text, **form})
    assert answer.status_code == 200
    return answer.text


def test_each_domain_has_a_link_that_needs_no_script(servers: Registries) -> None:
    """And nothing is looked up before a person follows it."""
    client = fake_client()
    page = _result(client)
    assert "nine-days-young.com : not looked up. Look up nine-days-young.com" in _text(page)
    links = [html.unescape(link) for link in re.findall(r'href="(/domain\?name=[^"]+)"', page)]
    assert links == ["/domain?name=nine-days-young.com", "/domain?name=jobs.example-two.com"]
    assert servers.rdap.asked == []
    words = _text(client.get(links[0]).text)
    assert ", 9 days ago" in words and "This domain is new." in words
    assert f"RDAP, {servers.rdap.place}, asked " in words
    assert "imitates no employer in the directory" in words


def test_only_a_result_with_domains_may_load_our_script(servers: Registries) -> None:
    """`script-src 'self'`, on that page alone; nothing inline."""
    client = fake_client()
    answer = client.post("/", data={"text": POSTING})
    assert answer.headers["Content-Security-Policy"] == WITH_SCRIPT
    assert WITH_SCRIPT.endswith("; script-src 'self'; connect-src 'self'")
    assert re.findall(r"<script[^>]*>[^<]*", answer.text) == [
        '<script src="/static/domains.js" defer>'
    ]
    assert client.get("/static/domains.js").status_code == 200
    for page in (client.post("/", data={"text": HONEST}), client.get("/domain?name=example.com")):
        assert page.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
        assert "<script" not in page.text


PAGES = [
    # name, status, words, whether it may be asked about
    ("nine-days-young.com", 200, "9 days ago", True),
    ("verisign-shape.com", 200, "An old domain proves nothing", True),
    ("outlier-careers.com", 200, "It imitates Outlier. Write to the employer at outlier.ai", True),
    ("scale.com.apply-now.com", 200, "looks like scale.com of Scale AI", True),
    ("outlier.ai", 200, "an official domain of Outlier", True),
    ("no-such-name.com", 200, "unknown: not registered", True),
    ("fault.com", 200, "unknown: its registry had a fault of its own", True),
    ("somebody.github.io", 200, "unknown: a provider gives out pages", False),
    ("co.uk", 200, "unknown: a public suffix", False),
    ("127.0.0.1", 422, "was not looked up: an address, not a domain name", False),
    ("169.254.169.254", 422, "an address, not a domain name", False),
    ("localhost", 422, "not a public one", False),
    ("https://example.com/x", 422, "give the name alone", False),
    ("../../etc/x.com", 422, "give the name alone", False),
    ("user:secret@example.com", 422, "give the name alone", False),
    ("exa\u202emple.com", 422, "spaces or hidden characters", False),
    ("x" * 70 + ".com", 422, "1 to 63 letters", False),
    ("x." * 4000, 422, "longer than 253 characters", False),
    ("a\x00b.com", 422, "spaces or hidden characters", False),
    ("<script>alert(1)</script>.com", 422, "give the name alone", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "status", "words", "asked"), PAGES, ids=[ascii(r[0])[:32] for r in PAGES]
)
@pytest.mark.parametrize("panel", [False, True], ids=["page", "panel"])
def test_what_the_page_says(
    servers: Registries, name: str, status: int, words: str, asked: bool, panel: bool
) -> None:  # fmt: skip
    """The facts, or why there are none; only registries are contacted, and by names only."""
    query = {"name": name} | ({"panel": "1"} if panel else {})
    with contacts() as seen:
        answer = fake_client().get("/domain", query_string=query)
    assert answer.status_code == status
    assert words in _text(answer.text)
    assert ("<html" in answer.text) is not panel
    assert "<script" not in answer.text
    assert set(seen) <= servers.places
    assert bool(servers.rdap.asked) is asked
    assert answer.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY


def test_without_a_name_it_is_a_form() -> None:
    """Empty and blank names too."""
    for path in ("/domain", "/domain?name=", "/domain?name=%20"):
        page = fake_client().get(path)
        assert page.status_code == 200
        assert '<input id="name" name="name"' in page.text
        assert page.text.count("<h1") == 1


def test_a_second_look_says_that_it_was_kept(servers: Registries) -> None:
    """From the cache, at once."""
    client = fake_client()
    client.get("/domain?name=verisign-shape.com")
    assert "kept from an earlier lookup" in client.get("/domain?name=verisign-shape.com").text
    assert len(servers.rdap.asked) == 1


def test_the_verdict_can_be_asked_for_again_with_the_domains(servers: Registries) -> None:
    """A button, for a person; that check waits for the registries."""
    from scamcheck.web import create_app

    client = create_app(settings=Settings()).test_client()
    page = _result(client)
    assert "Check again with these domains looked up" in page
    assert 'name="online" value="1"' in page
    again = _result(client, online="1")
    assert "Its domain is new" in again
    assert "What was found is in the verdict." in again
    assert "Check again with these domains" not in again


@pytest.mark.parametrize(
    ("given", "online"), [("1", True), ("0", False), ("", False), ("yes", False)]
)
def test_the_operator_may_let_the_page_look_up_by_itself(
    servers: Registries, monkeypatch: pytest.MonkeyPatch, given: str, online: bool
) -> None:
    """SCAMCHECK_ONLINE=1: the script does, after the verdict, which doesn't wait."""
    monkeypatch.setenv("SCAMCHECK_ONLINE", given)
    settings = Settings.from_environment()
    assert settings.looks_up is online
    page = _result(fake_client(online=settings.online))
    assert ("data-at-once" in page) is online
    assert ("the names alone go to their registries" in page) is online
    assert servers.rdap.asked == []


def test_at_most_twenty_domains_are_offered() -> None:
    """Contacts first."""
    many = " ".join(f"https://host{number}.com/x" for number in range(60))
    page = _result(fake_client(), many, contact="hr@own-domain.com")
    links = re.findall(r'href="/domain\?name=([^"]+)"', page)
    assert len(links) == 20
    assert links[0] == "own-domain.com"


@pytest.mark.slow
def test_visitors_cannot_hold_all_threads(
    servers: Registries, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some lookups at a time; the next visitor is told to try again."""
    monkeypatch.setenv("SCAMCHECK_LOOKUP_DEADLINE", "1.5")
    client = fake_client()
    waiting = [
        threading.Thread(target=client.get, args=("/domain?name=hang.com",)) for _ in range(AT_ONCE)
    ]
    for thread in waiting:
        thread.start()
    time.sleep(0.5)
    answer = client.get("/domain?name=verisign-shape.com")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert "was not looked up: this server is looking up other domains" in _text(answer.text)
    for thread in waiting:
        thread.join()
    assert client.get("/domain?name=verisign-shape.com").status_code == 200


def test_a_wrong_setting_is_the_operators_to_know(
    servers: Registries, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The visitor is told that the fault is the server's."""
    monkeypatch.setenv("SCAMCHECK_LOOKUP_DEADLINE", "soon")
    answer = fake_client().get("/domain?name=example.com")
    assert answer.status_code == 500 and "soon" not in answer.text
    assert "SCAMCHECK_LOOKUP_DEADLINE is 'soon'" in capsys.readouterr().err
