"""Recorded answers of real registries, asked for over real sockets on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from registry_servers import DATA, Registries, registries

from scamcheck.registration import lookup
from scamcheck.registration.answer import NO_DATE, NOT_REGISTERED

RDAP = [
    ("verisign-shape.com", "1997-09-15"),
    ("verisign-shape.net", "2003-02-14"),
    ("pir-shape.org", "2001-01-13"),
    ("identity-shape.info", "2014-05-09"),
    ("identity-shape.ai", "2026-07-11"),
    ("google-shape.app", "2018-05-08"),
    ("google-shape.dev", "2019-02-28"),
    ("centralnic-shape.xyz", "2021-11-03"),
    ("radix-shape.online", "2020-03-15"),
    ("gmo-shape.shop", "2017-08-01"),
    ("zdns-shape.top", "2025-03-01"),
    ("nominet-shape.co.uk", "1996-08-01"),
    ("afnic-shape.fr", "2004-12-31"),
    ("sidn-shape.nl", "1999-05-27"),
    ("registrobr-shape.com.br", "1998-12-07"),
    ("nixi-shape.in", "2005-02-14"),
    ("auda-shape.com.au", NO_DATE),
    ("nask-shape.pl", "2000-04-20"),
    ("pandi-shape.co.id", "2012-07-10"),
    ("nira-shape.com.ng", "2015-06-01"),
    ("kenic-shape.co.ke", "2013-05-09"),
    ("cznic-shape.cz", "2002-09-22"),
    ("twnic-shape.com.tw", "2000-02-14"),
    ("norid-shape.no", "1999-11-15"),
    ("ficora-shape.fi", "2003-06-30"),
    ("cira-shape.ca", "2000-10-04"),
    ("xn--mnchen-3ya.com", "2004-03-01"),
    ("ua-shape.com.ua", "2006-04-07"),
    ("reregistered.com", "2026-07-01"),
    ("redacted-date.com", NO_DATE),
    ("epoch-date.com", NO_DATE),
    ("future-date.com", NO_DATE),
    ("loose-date.com", NO_DATE),
    ("no-events.com", NO_DATE),
    ("events-not-list.com", NO_DATE),
    ("other-name.com", "1999-01-01"),
    ("not-an-object.com", "its registry's answer can't be read"),
    ("error-inside.com", "its registry refused to answer"),
    ("nobody-registered-this.com", NOT_REGISTERED),
]

WHOIS = [
    ("beispiel.de", NO_DATE),
    ("beispiel.at", NO_DATE),
    ("example.eu", NO_DATE),
    ("dugma.co.il", NO_DATE),
    ("misal.ir", NO_DATE),
    ("beispiel.ch", "its registry asked for fewer questions"),
    ("beispiel.li", "2003-01-16"),
    ("example-corp.jp", "2001-03-14"),
    ("example.co.jp", "1999-03-14"),
    ("rei.ne.jp", "2002-05-09"),
    ("primer.ru", "2004-09-22"),
    ("primer.su", "2009-02-18"),
    ("xn--e1afmkfd.xn--p1ai", "2011-02-03"),
    ("esempio.it", "2003-06-11"),
    ("exempel.se", "1998-11-24"),
    ("forlag.se", "2005-02-28"),
    ("exempel.nu", "2008-05-30"),
    ("yeje.kr", "2006-10-30"),
    ("yetong.kr", "2009-01-05"),
    ("shili.cn", "2003-03-17"),
    ("example.co.za", "2013-05-27"),
    ("ejemplo.mx", "2011-08-19"),
    ("ornek.com.tr", "2001-08-23"),
    ("example.us", "2002-04-19"),
    ("voorbeeld.be", "2000-12-12"),
    ("sampla.ie", "2009-11-18"),
    ("pelda.hu", "2004-06-25"),
    ("exemplu.ro", "2006-03-02"),
    ("example.co.nz", "1999-12-08"),
    ("ejemplo.com.co", "2010-02-26"),
    ("example.io", "2026-07-01"),
    ("ejemplo.cl", "2009-11-18"),
    ("example.com.hk", "2000-02-14"),
    ("eksempel.dk", "1997-04-05"),
    ("mysal.kz", "2005-06-29"),
    ("naide.ee", "2010-07-04"),
    ("pavyzdys.lt", "2004-03-15"),
    ("priklad.sk", "2003-07-24"),
    ("primer.rs", "2008-03-10"),
    ("exemplo.pt", "2012-02-04"),
    ("example.gg", "2003-02-14"),
    ("frei-name.de", NOT_REGISTERED),
    ("nobody-here.ru", NOT_REGISTERED),
    ("gastado.us", NOT_REGISTERED),
]


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registries]:
    """Both registries, for all recorded answers."""
    with registries(tmp_path_factory.mktemp("registries")) as both:
        yield both


@pytest.mark.parametrize(("domain", "expected"), RDAP)
def test_rdap(servers: Registries, domain: str, expected: str) -> None:
    """The date that the registry gives, or why there is none."""
    answer = lookup(domain)
    assert (answer.registered.isoformat() if answer.registered else answer.why) == expected
    assert (answer.source, answer.server) == ("rdap", servers.rdap.place)
    assert servers.rdap.asked[-1] == f"/rdap/domain/{domain}"


@pytest.mark.parametrize(("domain", "expected"), [row for row in WHOIS if row[0] != "beispiel.ch"])
def test_whois(servers: Registries, domain: str, expected: str) -> None:
    """The same over WHOIS; the question is the bare name."""
    answer = lookup(domain)
    assert (answer.registered.isoformat() if answer.registered else answer.why) == expected
    assert (answer.source, answer.server) == ("whois", servers.whois.place)
    assert servers.whois.asked[-1] == domain


def test_a_whois_server_that_refuses_is_left_alone(tmp_path: Path) -> None:
    """After a refusal it is not asked again for a minute, and the answers say so."""
    with registries(tmp_path) as both:
        assert lookup("beispiel.ch").why.startswith("the registry asked to wait")
        assert lookup("example.us").why.startswith("the registry asked to wait")
        assert both.whois.asked == ["beispiel.ch"]


def test_every_recorded_answer_is_tested() -> None:
    """No file lies unused, and there are at least 40."""
    files = {path.stem for path in DATA.glob("*/*.json")} | {
        path.name.removesuffix(".txt") for path in DATA.glob("*/*.txt")
    }
    assert files == {domain for domain, _ in RDAP + WHOIS} - {"nobody-registered-this.com"}
    assert len(files) >= 40
