"""How far a batch is, on stderr: one line kept up to date on a terminal, else one now and then."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TextIO

_TERMINAL_EVERY, _LOG_EVERY = 0.2, 10.0


@dataclass
class Progress:
    """Reports on a batch while it runs."""

    stream: TextIO
    always: bool = False
    """Report every few seconds' work also where the stream is no terminal and the run is short."""
    began: float = field(default_factory=time.monotonic)
    _last: float = 0.0
    _shown: int = 0

    def __post_init__(self) -> None:
        self._terminal = self.stream.isatty()
        self._last = self.began

    def update(self, rows: int, share: float) -> None:
        """Say how many rows are done and what share of the input has been read, if it is time."""
        now = time.monotonic()
        every = _TERMINAL_EVERY if self._terminal else 1.0 if self.always else _LOG_EVERY
        if now - self._last < every:
            return
        self._last = now
        line = progress_line(rows, share, now - self.began)
        if self._terminal:
            self.stream.write("\r" + line.ljust(self._shown))
            self._shown = len(line)
        else:
            self.stream.write(line + "\n")
        self.stream.flush()

    def finish(self) -> None:
        """Take the line that was kept up to date away."""
        if self._shown:
            self.stream.write("\r" + " " * self._shown + "\r")
            self.stream.flush()


def progress_line(rows: int, share: float, seconds: float) -> str:
    """Rows, share, rate and the time that is left."""
    line = f"{rows:,} rows, {rows / max(seconds, 1e-9):,.0f} a second"
    if 0.005 < share < 1 and seconds > 1:
        line += f", {share:.0%} read, about {_span(seconds * (1 - share) / share)} left"
    return line


def _span(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
