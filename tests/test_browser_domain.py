"""A real browser and the panel of domains: in place with JavaScript, by a link without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import test_browser
from registry_servers import Registries, registries
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from web_fixtures import running

from scamcheck.web import Settings, create_app

pytestmark = test_browser.pytestmark
either, browser = test_browser.either, test_browser.browser
POSTING = "We hire annotators. Write to hr@nine-days-young.com or see https://outlier-careers.com/x"
ITEM = "#domains li"


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Registries]:
    """Both registries, with an empty cache."""
    with registries(tmp_path) as both:
        both.rdap.days["nine-days-young.com"] = 9
        yield both


@pytest.fixture(params=[""], ids=["clicks-only"])
def site(request: pytest.FixtureRequest, servers: Registries) -> Iterator[str]:
    """The application around the model that ships, on a free port."""
    with running(create_app(settings=Settings(online=request.param))) as (host, port):
        yield f"http://{host}:{port}/"


def _body(driver: WebDriver) -> str:
    return driver.find_element(By.TAG_NAME, "main").text


def test_a_click_looks_a_domain_up(either: WebDriver, site: str, servers: Registries) -> None:
    """Under the verdict with JavaScript, on a page of its own without."""
    test_browser._check(either, site, POSTING)
    assert servers.rdap.asked == []
    either.find_element(By.LINK_TEXT, "Look up nine-days-young.com").click()
    test_browser._until(either, lambda page: "9 days ago" in _body(page))
    assert "This domain is new" in _body(either)
    in_place = bool(either.find_elements(By.ID, "verdict"))
    assert in_place is ("/domain?" not in either.current_url)
    assert len(servers.rdap.asked) == 1


@pytest.mark.parametrize("site", ["1"], indirect=True, ids=["by-itself"])
def test_the_page_looks_them_up_by_itself_where_the_operator_allows_it(
    browser: WebDriver, site: str, servers: Registries
) -> None:
    """After the verdict, which a registry that takes its time doesn't hold up."""
    servers.rdap.delay = 0.7
    test_browser._console(browser)
    test_browser._check(browser, site, POSTING)
    assert "9 days ago" not in _body(browser)
    test_browser._until(browser, lambda page: "It imitates Outlier" in _body(page))
    assert "9 days ago" in _body(browser)
    assert test_browser._console(browser) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_panel_and_the_page_fit_and_read_well(
    browser: WebDriver, site: str, width: int, scheme: str
) -> None:
    """No sideways scrolling, contrast, large targets; focus goes to what was found."""
    test_browser._resize(browser, width, scheme)
    test_browser._check(browser, site, POSTING)
    browser.find_element(By.LINK_TEXT, "Look up outlier-careers.com").click()
    test_browser._until(browser, lambda page: "It imitates Outlier" in _body(page))
    assert browser.switch_to.active_element.tag_name == "li"
    _reads_well(browser)
    browser.get(f"{site}domain?name=nine-days-young.com")
    _reads_well(browser)
    browser.get(f"{site}domain?name=127.0.0.1")
    _reads_well(browser)


def _reads_well(driver: WebDriver) -> None:
    overflow = driver.execute_script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert overflow == 0
    assert driver.execute_script(test_browser._CONTRAST) == []
    assert driver.execute_script(test_browser._SMALL) == []


def test_where_the_script_fails_the_link_still_leads_there(
    browser: WebDriver, site: str, servers: Registries
) -> None:
    """A server that fails the fetch: the next click opens the page."""
    test_browser._check(browser, site, POSTING)
    browser.execute_script("window.fetch = () => Promise.reject(new Error('away'))")
    link = browser.find_element(By.LINK_TEXT, "Look up nine-days-young.com")
    link.click()
    test_browser._until(browser, lambda _: link.text.startswith("Look up"))
    link.click()
    test_browser._until(browser, lambda page: "/domain?" in page.current_url)
    assert "9 days ago" in _body(browser)
