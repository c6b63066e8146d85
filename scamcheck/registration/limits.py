"""How often a registry is asked: its own pace, how many questions at once, and its pauses.

A registry that answers 429 sets the pace: it is left alone for as long as it says, and asked half
as often afterwards, until its good answers raise the pace again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pace:
    """How a kind of server is treated."""

    at_once: int
    """Questions under way at the same time."""
    per_second: float
    """Questions a second in the long run."""
    burst: int
    """Questions that may go out at once after a rest."""


RDAP = Pace(at_once=6, per_second=5, burst=20)
"""Registries' RDAP: maintainers report limits of one to a few questions a second."""
WHOIS = Pace(at_once=2, per_second=1, burst=5)
"""Registries' WHOIS, which bans more readily."""
OWN = Pace(at_once=16, per_second=400, burst=64)
"""A server of the operator's own: a mirror on this machine, or SCAMCHECK_WHOIS_SERVER."""

PAUSE = 5.0
"""Seconds of pause where the registry doesn't say how long."""
LONGEST_PAUSE = 86_400.0
"""No pause is longer, whatever the registry says."""


class Paused(Exception):
    """The registry asked for a pause that outlasts the time at hand."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the registry asked to wait {max(1, round(seconds)):,} seconds")


@dataclass(slots=True)
class Limiter:
    """One registry's pace. Belongs to one event loop."""

    pace: Pace
    paused_until: float = 0.0
    _slots: asyncio.Semaphore = field(init=False)
    _tokens: float = field(init=False)
    _rate: float = field(init=False)
    _counted: float = field(init=False)

    def __post_init__(self) -> None:
        self._slots = asyncio.Semaphore(self.pace.at_once)
        self._tokens = float(self.pace.burst)
        self._rate = self.pace.per_second
        self._counted = time.monotonic()

    @asynccontextmanager
    async def turn(self, until: float) -> AsyncIterator[None]:
        """Wait for a turn. Raises Paused if none comes before `until` (monotonic seconds)."""
        async with self._slots:
            while (wait := self._wait()) > 0:
                if time.monotonic() + wait > until:
                    raise Paused(wait)
                await asyncio.sleep(wait)
            self._tokens -= 1
            yield

    def pause(self, seconds: float) -> None:
        """Leave the registry alone for some seconds, and ask half as often afterwards."""
        until = time.monotonic() + min(max(seconds, 0.0), LONGEST_PAUSE)
        self.paused_until = max(self.paused_until, until)
        self._rate = max(self._rate / 2, 0.1)
        self._tokens = min(self._tokens, 1.0)

    def answered(self) -> None:
        """Note a good answer: the pace recovers step by step after a pause."""
        self._rate = min(self.pace.per_second, self._rate + self.pace.per_second / 50)

    def _wait(self) -> float:
        now = time.monotonic()
        self._tokens = min(self.pace.burst, self._tokens + (now - self._counted) * self._rate)
        self._counted = now
        for_token = 0.0 if self._tokens >= 1 else (1 - self._tokens) / self._rate
        return max(for_token, self.paused_until - now)
