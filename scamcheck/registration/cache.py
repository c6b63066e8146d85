"""Answers of registries, kept in one SQLite file that many processes may share.

The cache is never needed: a file that can't be written or read is done without, and a corrupt one
is set aside under another name and begun anew.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from scamcheck.registration.record import Registration

KNOWN_DAYS = 30
"""How long a date is kept."""
UNKNOWN_HOURS = 6
"""How long a registry's "no such domain" or "no date" is kept."""
BUSY_SECONDS = 0.2
"""How long another process's write is waited for; then this one is skipped."""

T = TypeVar("T")
_VERSION = 1
_TABLE = """
CREATE TABLE IF NOT EXISTS registration (
    domain TEXT PRIMARY KEY,
    registered TEXT,
    server TEXT NOT NULL,
    looked_up REAL NOT NULL,
    why TEXT NOT NULL,
    expires REAL NOT NULL
) WITHOUT ROWID
"""
_CORRUPT = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


_inherited: list[sqlite3.Connection | None] = []
"""Connections from before a fork: a child must neither use nor close them, so they are kept."""


class Cache:
    """One file's answers. Safe across threads; a process that forks opens it anew."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._database: sqlite3.Connection | None = None
        self._file = 0
        self._usable = True

    def get(self, domain: str) -> Registration | None:
        """The answer kept for a domain, unless it is too old; None where there is none."""
        return self.get_many([domain]).get(domain)

    def get_many(self, domains: Iterable[str]) -> dict[str, Registration]:
        """The answers kept for domains, by domain."""

        def read(database: sqlite3.Connection) -> dict[str, Registration]:
            question = "SELECT * FROM registration WHERE domain = ? AND expires > ?"
            now = time.time()
            rows = (database.execute(question, (domain, now)).fetchone() for domain in domains)
            return {row[0]: _answer(row) for row in rows if row is not None}

        return self._try(read) or {}

    def put_many(self, answers: Iterable[Registration]) -> None:
        """Keep registries' own answers; failures are not kept."""
        rows = [_row(answer) for answer in answers if answer.final]

        def write(database: sqlite3.Connection) -> None:
            with database:
                database.executemany(
                    "INSERT OR REPLACE INTO registration VALUES (?, ?, ?, ?, ?, ?)", rows
                )

        if rows:
            self._try(write)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._close()

    def _try(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do something with the database; None where it can't be used."""
        with self._lock:
            for _ in range(2):
                try:
                    database = self._open()
                    return work(database) if database is not None else None
                except sqlite3.OperationalError:
                    return None  # locked, read-only or full: done without
                except (sqlite3.DatabaseError, ValueError) as error:
                    if not _is_corrupt(error):
                        return None
                    self._set_aside()
            return None

    def _open(self) -> sqlite3.Connection | None:
        if self._process != os.getpid():
            _inherited.append(self._database)
            self._process, self._database, self._usable = os.getpid(), None, True
        if self._database is None and self._usable:
            try:
                self._database = self._connect()
            except OSError:
                self._usable = False
            except sqlite3.OperationalError:
                self._usable = self.path.exists()
                raise
        return self._database

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(self.path, timeout=BUSY_SECONDS, check_same_thread=False)
        try:
            self._file = self.path.stat().st_ino
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            if database.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                _create(database)
            with database:
                database.execute("DELETE FROM registration WHERE expires <= ?", (time.time(),))
        except BaseException:
            database.close()
            raise
        return database

    def _close(self) -> None:
        if self._database is not None and self._process == os.getpid():
            self._database.close()
        self._database = None

    def _set_aside(self) -> None:
        """Rename the corrupt file, unless another process has replaced it already."""
        self._close()
        with contextlib.suppress(OSError):
            if self._file and self.path.stat().st_ino != self._file:
                return
            moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
            self.path.rename(
                self.path.with_name(f"{self.path.name}.corrupt-{moment}-{os.getpid()}")
            )
            for extra in ("-wal", "-shm"):
                Path(f"{self.path}{extra}").unlink(missing_ok=True)


@lru_cache(maxsize=8)
def cache_at(path: Path) -> Cache:
    """This process's cache for a file."""
    return Cache(path)


def _create(database: sqlite3.Connection) -> None:
    with database:
        database.execute("DROP TABLE IF EXISTS registration")
        database.execute(_TABLE)
        database.execute(f"PRAGMA user_version = {_VERSION}")


def _is_corrupt(error: Exception) -> bool:
    if isinstance(error, ValueError):
        return True  # a row that can't be read back
    code = getattr(error, "sqlite_errorcode", 0)
    return (code & 0xFF) in _CORRUPT


def _row(answer: Registration) -> tuple[object, ...]:
    looked_up = (answer.looked_up or datetime.now(UTC)).timestamp()
    known = answer.registered is not None
    life = KNOWN_DAYS * 86_400 if known else UNKNOWN_HOURS * 3_600
    registered = answer.registered.isoformat() if answer.registered else None
    return answer.domain, registered, answer.server, looked_up, answer.why, looked_up + life


def _answer(row: tuple[str, str | None, str, float, str, float]) -> Registration:
    domain, registered, server, looked_up, why, _ = row
    return Registration(
        domain,
        date.fromisoformat(registered) if registered else None,
        "cache",
        server,
        datetime.fromtimestamp(looked_up, UTC),
        why,
        final=True,
    )
