"""Takes the README's screenshots of a running page: `python docs/screenshots.py`."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By
from waitress.server import create_server

from scamcheck.web import create_app

HERE = Path(__file__).parent
POSTING = (HERE.parent / "examples" / "message.txt").read_text("utf-8")
SIZES = {"screenshot.png": (1280, 1300), "screenshot-phone.png": (360, 1500)}


def browser(width: int, height: int, profile: str) -> webdriver.Chrome:
    """A headless Chromium that asks nothing of the network."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={profile}", f"--window-size={width},{height}",
    ):  # fmt: skip
        options.add_argument(flag)
    driver = webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500},
    )
    return driver


def main() -> None:
    """Serve on loopback, paste the example posting, save what is seen."""
    server = create_server(create_app(), host="127.0.0.1", port=0)
    threading.Thread(target=server.run, daemon=True).start()
    for name, (width, height) in SIZES.items():
        with tempfile.TemporaryDirectory() as profile:
            driver = browser(width, height, profile)
            driver.get(f"http://127.0.0.1:{server.effective_port}/")
            driver.find_element(By.NAME, "text").send_keys(
                "".join(char for char in POSTING if ord(char) < 0x10000)
            )
            driver.find_element(By.CSS_SELECTOR, "form button[type=submit]").click()
            driver.execute_script("scrollTo(0, 0)")
            driver.save_screenshot(str(HERE / name))
            driver.quit()
    server.close()


if __name__ == "__main__":
    main()
