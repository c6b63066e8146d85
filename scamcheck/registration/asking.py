"""Asks a review service about many parties, in the lookups' thread and within their time."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import time
from collections.abc import Sequence

from scamcheck.registration.service import service
from scamcheck.registration.settings import Settings
from scamcheck.reviews import Party, Provider, Reviews

AT_ONCE = 8
"""Questions under way at the same time."""
TOO_SLOW = "the review service did not answer in time"
OUT_OF_TIME = "the time for lookups ran out before the review service was asked"


class Asking:
    """Questions about some parties, under way in the lookups' thread."""

    def __init__(self, of: Provider, parties: Sequence[Party], budget: float | None) -> None:
        settings = Settings.read()
        self._until = time.monotonic() + (settings.deadline if budget is None else budget)
        self._provider, self._deadline = of, settings.deadline
        self._answers: dict[Party, Reviews] = {}
        self._parties = tuple(dict.fromkeys(parties))
        self._work = service(settings).run(self._all())

    def finish(self) -> dict[Party, Reviews]:
        """An answer for each party, at the latest when the time is up."""
        left = max(0.0, self._until + 0.1 - time.monotonic())
        with contextlib.suppress(TimeoutError, concurrent.futures.CancelledError):
            self._work.result(left)
        self._work.cancel()
        known = dict(self._answers)
        return {party: known.get(party, Reviews(why=OUT_OF_TIME)) for party in self._parties}

    async def _all(self) -> None:
        slots = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(*(self._one(party, slots) for party in self._parties))

    async def _one(self, party: Party, slots: asyncio.Semaphore) -> None:
        async with slots:
            left = min(self._deadline, self._until - time.monotonic())
            if left <= 0:
                return
            try:
                async with asyncio.timeout(left):
                    self._answers[party] = await self._provider.ask(party)
            except TimeoutError:
                self._answers[party] = Reviews(why=TOO_SLOW)
            except Exception as error:
                # A provider's defect must not take the other answers down with it.
                failed = f"asking the review service failed: {type(error).__name__}"
                self._answers[party] = Reviews(why=failed)
