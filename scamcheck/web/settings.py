"""What the operator can set, and the limits that are fixed."""

from __future__ import annotations

import os
from dataclasses import dataclass

MAX_BODY = 1_000_000
"""The longest request body read, in bytes."""
MAX_POSTINGS = 1000
"""The most postings in one batch request."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The operator's settings."""

    contact: str = ""
    """Where a wrongly flagged employer can write: an e-mail address, a link or words; or empty."""

    online: str = ""
    """`1` lets the page look domains up by itself, after the verdict; else only when clicked."""

    @classmethod
    def from_environment(cls) -> Settings:
        """Read the `SCAMCHECK_*` variables."""
        return cls(
            contact=os.environ.get("SCAMCHECK_CONTACT", "").strip(),
            online=os.environ.get("SCAMCHECK_ONLINE", "").strip(),
        )

    @property
    def looks_up(self) -> bool:
        """Whether the page looks domains up by itself."""
        return self.online == "1"
