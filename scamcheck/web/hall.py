"""The way from a request to the engine."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from flask import current_app

from scamcheck.errors import ModelError, ScamcheckError
from scamcheck.posting import Ages, Posting
from scamcheck.web.problems import Problem

if TYPE_CHECKING:
    from scamcheck.engine import Engine
    from scamcheck.verdict import Result


class Hall:
    """Holds the engine, loads it when it is first needed, and asks it."""

    def __init__(self, engine: Engine | None = None) -> None:
        self._engine = engine
        self._lock = threading.Lock()

    def engine(self) -> Engine:
        """The engine; raises Problem (503) if its model can't be used."""
        with self._lock:
            if self._engine is None:
                self._engine = _load()
            return self._engine

    def warm_up(self) -> None:
        """Load the engine and compile its patterns now, so that the first visitor doesn't wait."""
        try:
            self.engine().check_many([Posting("Warm up the engine before the first visitor.")])
        except Problem:
            return

    def check(self, postings: Sequence[Posting], *, online: bool = False) -> list[Result]:
        """Results in the order of the postings."""
        engine = self.engine()
        return engine.check_many(postings, ages=_ages(engine, postings) if online else None)


def hall() -> Hall:
    """The hall of the application that answers this request."""
    return cast(Hall, current_app.extensions["hall"])


def _load() -> Engine:
    from scamcheck.engine import engine

    try:
        return engine()
    except ModelError as error:
        # The path in the message is for the operator, not for visitors.
        print(f"scamcheck: {error}", file=sys.stderr, flush=True)
        raise Problem("no-model") from None


def _ages(engine: Engine, postings: Sequence[Posting]) -> Ages | None:
    try:
        from scamcheck.registration import ages_for
    except ImportError:
        return None
    try:
        return ages_for(engine, list(postings))
    except ScamcheckError as error:
        # A setting of the lookup is wrong: that is the operator's to know, and the age unknown.
        print(f"scamcheck: {error}", file=sys.stderr, flush=True)
        return None
