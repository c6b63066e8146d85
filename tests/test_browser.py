"""A real browser on a real server: paste, read the verdict, with and without JavaScript."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from web_fixtures import HONEST, SCAM, running

from scamcheck.web import Settings, create_app

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--hide-scrollbars",
)  # fmt: skip
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="chromium or chromedriver is missing"),
]
_CONTRAST = """
const lum = c => { const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
  .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b; };
const back = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
  if (!/, 0\\)$/.test(c)) return c; } return 'rgb(255, 255, 255)'; };
const poor = [];
for (const e of document.querySelectorAll('main *, header *, footer *')) {
  if (![...e.childNodes].some(n => n.nodeType == 3 && n.data.trim()) || !e.offsetParent) continue;
  const [a, b] = [lum(getComputedStyle(e).color), lum(back(e))].sort((x, y) => y - x);
  const ratio = (a + .05) / (b + .05);
  if (ratio < 4.5) poor.push(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
}
return poor;
"""
_SMALL = """
return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary')]
  .filter(e => e.offsetParent && !e.classList.contains('skip') && !e.closest('p:not(.ways), li'))
  .map(e => [e.tagName + ' ' + e.textContent.trim().slice(0, 20), e.getBoundingClientRect()])
  .filter(([, box]) => box.height < 24 || box.width < 24).map(([name]) => name);
"""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The application around the model that ships, on a free port."""
    with running(create_app(settings=Settings())) as (host, port):
        yield f"http://{host}:{port}/"


def _browser(folder: Path, *, javascript: bool = True) -> WebDriver:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*FLAGS, f"--user-data-dir={folder}"):
        options.add_argument(flag)
    if not javascript:
        blocked = {"profile.managed_default_content_settings.javascript": 2}
        options.add_experimental_option("prefs", blocked)
    return webdriver.Chrome(options=options, service=Service(str(DRIVER)))


@pytest.fixture(scope="module", params=[True, False], ids=["javascript", "no-javascript"])
def either(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WebDriver]:
    """A browser with JavaScript, then one without."""
    driver = _browser(tmp_path_factory.mktemp("profile"), javascript=request.param)
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebDriver]:
    """A browser with JavaScript, for tests that measure the page."""
    driver = _browser(tmp_path_factory.mktemp("profile"))
    yield driver
    driver.quit()


def _resize(driver: WebDriver, width: int, scheme: str = "light") -> None:
    metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)


def _until(driver: WebDriver, met: Callable[[WebDriver], object]) -> None:
    """Wait for a page that is being replaced: asking it meanwhile may fail in several ways."""
    WebDriverWait(driver, 10, ignored_exceptions=(WebDriverException,)).until(met)


def _check(driver: WebDriver, site: str, text: str) -> None:
    driver.get(site)
    if text:
        driver.find_element(By.ID, "text").send_keys(text)
    driver.find_element(By.CSS_SELECTOR, "form.check button").click()
    wanted = "verdict" if text else "text-error"
    _until(driver, lambda page: page.find_elements(By.ID, wanted))


def test_pasting_a_scam_shows_the_verdict_and_the_marked_words(
    either: WebDriver, site: str
) -> None:
    _check(either, site, SCAM)
    assert either.find_element(By.ID, "verdict").text == "Likely a scam"
    marks = [mark.text for mark in either.find_elements(By.CSS_SELECTOR, ".posting mark")]
    assert any("fee" in mark for mark in marks)
    number = either.find_element(By.CSS_SELECTOR, ".posting mark a.ref")
    card = str(number.get_attribute("href")).split("#")[1]
    number.click()
    assert either.current_url.endswith(f"#{card}")
    assert either.find_element(By.ID, card).is_displayed()


def test_an_honest_posting_says_that_nothing_is_proved(either: WebDriver, site: str) -> None:
    _check(either, site, HONEST)
    assert either.find_element(By.ID, "verdict").text == "No red flags found"
    assert "proves nothing" in either.find_element(By.CSS_SELECTOR, ".verdict").text


def test_an_empty_box_gets_its_error_beside_it(either: WebDriver, site: str) -> None:
    _check(either, site, "")
    assert "The box is empty" in either.find_element(By.ID, "text-error").text
    assert either.switch_to.active_element.get_attribute("id") == "text"


def test_another_country_can_be_chosen_on_the_result(either: WebDriver, site: str) -> None:
    _check(either, site, SCAM)
    either.find_element(By.CSS_SELECTOR, "#country option[value=IN]").click()
    either.find_element(By.CSS_SELECTOR, "#report button").click()
    _until(either, lambda page: "India" in page.find_element(By.ID, "report-title").text)
    assert either.find_element(By.ID, "verdict").text == "Likely a scam"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "text", ["", SCAM, HONEST, "too short"], ids=["form", "scam", "ok", "short"]
)
def test_no_sideways_scrolling_good_contrast_and_large_targets(
    browser: WebDriver, site: str, text: str, width: int, scheme: str
) -> None:
    _resize(browser, width, scheme)
    _check(browser, site, text)
    overflow = browser.execute_script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert overflow == 0
    assert browser.execute_script(_CONTRAST) == []
    assert browser.execute_script(_SMALL) == []


@pytest.mark.parametrize("path", ["about-the-verdict", "objection", "where-to-report", "nothing"])
def test_the_other_pages_fit_a_phone_and_read_well(
    browser: WebDriver, site: str, path: str
) -> None:
    _resize(browser, 360, "dark")
    browser.get(site + path)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 360
    assert browser.execute_script(_CONTRAST) == []


def test_an_endless_word_does_not_widen_the_page(browser: WebDriver, site: str) -> None:
    _resize(browser, 360)
    _check(browser, site, "x" * 500 + " five words in this posting")
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 360


def test_keyboard_alone_is_enough(browser: WebDriver, site: str) -> None:
    _resize(browser, 1280)
    browser.get(site)
    _press(browser, Keys.TAB)
    assert browser.switch_to.active_element.text == "Skip to the content"
    for _ in range(12):
        if browser.switch_to.active_element.get_attribute("id") == "text":
            break
        _press(browser, Keys.TAB)
    browser.switch_to.active_element.send_keys(SCAM)
    _press(browser, Keys.TAB)
    assert browser.switch_to.active_element.tag_name == "summary"
    _press(browser, Keys.TAB)
    assert browser.switch_to.active_element.tag_name == "button"
    assert _outline(browser) != "0px"
    _press(browser, Keys.ENTER)
    _until(browser, lambda page: page.find_elements(By.ID, "verdict"))
    assert browser.switch_to.active_element.get_attribute("id") == "verdict"


def test_the_browser_finds_nothing_to_complain_about(browser: WebDriver, site: str) -> None:
    _console(browser)
    _check(browser, site, SCAM)
    assert _console(browser) == []


def _press(driver: WebDriver, key: str) -> None:
    driver.switch_to.active_element.send_keys(key)


def _outline(driver: WebDriver) -> str:
    script = "return getComputedStyle(document.activeElement).outlineWidth"
    return str(driver.execute_script(script))


def _console(driver: WebDriver) -> list[object]:
    """What the browser logged since it was last asked."""
    return list(driver.get_log("browser"))  # type: ignore[no-untyped-call]
