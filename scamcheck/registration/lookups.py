"""Many domains at once: the cache first, then the registries, within the time that there is."""

from __future__ import annotations

import contextlib
import queue
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scamcheck.registration.answer import OUT_OF_TIME
from scamcheck.registration.cache import cache_at
from scamcheck.registration.names import asked
from scamcheck.registration.record import Registration
from scamcheck.registration.settings import Settings

if TYPE_CHECKING:
    from scamcheck.registration.service import Answers

Progress = Callable[[int, int], None]
"""Told how many domains are done, and of how many."""

_AT_ONCE = 200
"""Answers that are written to the cache together."""


def look_up_all(
    given: Sequence[str], budget: float | None = None, progress: Progress | None = None
) -> dict[str, Registration]:
    """The registration of each name, by the name as given; each domain is asked about once.

    Without a budget (seconds) all of it is over within the lookup deadline. Returns in time
    whatever registries do; what wasn't reached is unknown, with the reason.
    """
    started = time.monotonic()
    settings = Settings.read()
    until = started + (settings.deadline if budget is None else max(budget, 0.0))
    names = {name: asked(name) for name in given}
    wanted = list(dict.fromkeys(name.domain for name in names.values() if not name.why))
    found = _Run(wanted, settings, until, progress or (lambda done, total: None)).finish()
    return {
        name: Registration(read.domain, why=read.why) if read.why else found[read.domain]
        for name, read in names.items()
    }


@dataclass(slots=True)
class _Run:
    """One call's domains on their way to answers."""

    wanted: list[str]
    settings: Settings
    until: float
    progress: Progress
    found: dict[str, Registration] = field(default_factory=dict)

    def finish(self) -> dict[str, Registration]:
        """An answer for each domain, from the cache, a registry, or the clock."""
        self.found = cache_at(self.settings.cache).get_many(self.wanted)
        self.progress(len(self.found), len(self.wanted))
        missing = [domain for domain in self.wanted if domain not in self.found]
        if missing:
            self._ask(missing)
        for domain in missing:
            self.found.setdefault(domain, Registration(domain, why=OUT_OF_TIME))
        return self.found

    def _ask(self, missing: list[str]) -> None:
        # The service brings asyncio, which a cached answer can do without.
        from scamcheck.registration.service import service

        answers: Answers = queue.SimpleQueue()
        work = service(self.settings).start(missing, self.until, answers)
        try:
            while len(self.found) < len(self.wanted) and (fresh := self._next(answers)):
                self.found.update((answer.domain, answer) for answer in fresh)
                cache_at(self.settings.cache).put_many(fresh)
                self.progress(len(self.found), len(self.wanted))
        finally:
            work.cancel()

    def _next(self, answers: Answers) -> list[Registration]:
        """The answers that are there, or the next one; none once the time is up."""
        # The service ends its questions by itself at that time; it gets a moment more to say so.
        left = max(0.0, self.until + 0.1 - time.monotonic())
        fresh: list[Registration] = []
        with contextlib.suppress(queue.Empty):
            fresh.append(answers.get(timeout=left))
            while len(fresh) < _AT_ONCE:
                fresh.append(answers.get_nowait())
        return fresh
