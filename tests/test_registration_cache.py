"""The lookup cache: expiry, sharing, damage."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from registry_servers import contacts, registries

from scamcheck.registration import Registration, lookup
from scamcheck.registration.cache import KNOWN_DAYS, UNKNOWN_HOURS, Cache


def _answer(domain: str, ago: timedelta = timedelta(), known: bool = True) -> Registration:
    moment = datetime.now(UTC) - ago
    day = date(2020, 1, 2) if known else None
    return Registration(domain, day, "rdap", "r:443", moment, "" if known else "gone", True)


def test_a_second_lookup_asks_nobody(tmp_path: Path) -> None:
    """The date is kept with who gave it and when."""
    with registries(tmp_path) as both:
        first = lookup("verisign-shape.com")
        with contacts() as seen:
            second = lookup("www.verisign-shape.com")
        assert seen == []
    assert (first.source, second.source) == ("rdap", "cache")
    assert second.server == both.rdap.place
    assert second.looked_up == first.looked_up
    assert second.registered == first.registered


@pytest.mark.parametrize(
    ("known", "age", "kept"),
    [
        (True, timedelta(days=KNOWN_DAYS) - timedelta(minutes=1), True),
        (True, timedelta(days=KNOWN_DAYS) + timedelta(minutes=1), False),
        (False, timedelta(hours=UNKNOWN_HOURS) - timedelta(minutes=1), True),
        (False, timedelta(hours=UNKNOWN_HOURS) + timedelta(minutes=1), False),
    ],
)
def test_expiry(tmp_path: Path, known: bool, age: timedelta, kept: bool) -> None:
    """A date lasts longer than its absence."""
    cache = Cache(tmp_path / "c.sqlite")
    cache.put_many([_answer("x.com", age, known)])
    assert (cache.get("x.com") is not None) == kept


def test_the_age_is_worked_out_when_asked(tmp_path: Path) -> None:
    """A kept date gets older."""
    cache = Cache(tmp_path / "c.sqlite")
    cache.put_many([_answer("x.com", timedelta(days=20))])
    found = cache.get("x.com")
    assert found is not None
    assert found.age_days == (datetime.now(UTC).date() - date(2020, 1, 2)).days


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"\0" * 5_000])
def test_a_corrupt_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    """And a new one is begun."""
    file = tmp_path / "c.sqlite"
    file.write_bytes(content)
    cache = Cache(file)
    assert cache.get("x.com") is None
    cache.put_many([_answer("x.com")])
    assert cache.get("x.com") is not None
    aside = list(tmp_path.glob("c.sqlite.corrupt-*"))
    assert [path.read_bytes() for path in aside] == [content]


def test_a_file_damaged_in_the_middle(tmp_path: Path) -> None:
    """The damage is met while reading, and healed by beginning anew."""
    file = tmp_path / "c.sqlite"
    cache = Cache(file)
    cache.put_many([_answer(f"d{number}.com") for number in range(2_000)])
    cache.close()
    data = bytearray(file.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    file.write_bytes(data)
    again = Cache(file)
    again.get_many([f"d{number}.com" for number in range(2_000)])
    again.put_many([_answer("x.com")])
    assert again.get("x.com") is not None
    assert list(tmp_path.glob("c.sqlite.corrupt-*"))


def test_a_row_of_nonsense_is_damage_too(tmp_path: Path) -> None:
    """It never becomes an error."""
    file = tmp_path / "c.sqlite"
    Cache(file).put_many([_answer("x.com")])
    with sqlite3.connect(file) as database:
        database.execute("UPDATE registration SET registered = 'yesterday'")
    database.close()
    assert Cache(file).get("x.com") is None


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    """A folder is no file: lookups go on without a cache."""
    cache = Cache(tmp_path)
    cache.put_many([_answer("x.com")])
    assert cache.get("x.com") is None


def test_a_file_in_the_way_of_the_folder(tmp_path: Path) -> None:
    """The cache's folder can't be made: no cache."""
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file" / "c.sqlite")
    cache.put_many([_answer("x.com")])
    assert cache.get("x.com") is None


def test_a_locked_file_delays_little(tmp_path: Path) -> None:
    """Another process's long write is not waited for."""
    file = tmp_path / "c.sqlite"
    cache = Cache(file)
    cache.put_many([_answer("x.com")])
    blocker = sqlite3.connect(file, isolation_level=None)
    blocker.execute("BEGIN EXCLUSIVE")
    started = time.monotonic()
    cache.put_many([_answer("y.com")])
    assert time.monotonic() - started < 1
    assert cache.get("x.com") is not None
    blocker.close()
    cache.put_many([_answer("y.com")])
    assert cache.get("y.com") is not None


_WRITER = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from scamcheck.registration import Registration
from scamcheck.registration.cache import Cache
cache, mark = Cache(Path(sys.argv[1])), sys.argv[2]
for number in range(100):
    name = f"{mark}-{number}.com"
    cache.put_many([Registration(name, date(2020, 1, 2), "rdap", "r", datetime.now(UTC), "", True)])
    assert cache.get(name), name
"""


@pytest.mark.slow
def test_many_processes_share_it(tmp_path: Path) -> None:
    """Four at once, from a corrupt file on: each finds what it wrote."""
    file = tmp_path / "c.sqlite"
    file.write_bytes(b"broken" * 1_000)
    Cache(file).get("x.com")
    running = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(file), f"p{number}"])
        for number in range(4)
    ]
    assert [process.wait(timeout=60) for process in running] == [0, 0, 0, 0]
    names = [f"p{process}-{number}.com" for process in range(4) for number in range(100)]
    assert len(Cache(file).get_many(names)) == 400


def test_many_threads_share_it(tmp_path: Path) -> None:
    """One cache, eight threads."""
    cache = Cache(tmp_path / "c.sqlite")

    def work(mark: int) -> None:
        for number in range(50):
            cache.put_many([_answer(f"t{mark}-{number}.com")])
            cache.get(f"t{mark}-{number}.com")

    threads = [threading.Thread(target=work, args=(mark,)) for mark in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    names = [f"t{mark}-{number}.com" for mark in range(8) for number in range(50)]
    assert len(cache.get_many(names)) == 400
