"""What is known of a domain's registration, and why more isn't."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scamcheck.reviews import Party, Reviews

EARLIEST = date(1985, 1, 1)
"""No domain is older: the first was registered in March 1985. Earlier dates are placeholders."""


@dataclass(frozen=True, slots=True)
class Registration:
    """The answer for one domain."""

    domain: str
    """The registrable domain in ASCII (`xn--` for other scripts); empty for what is no domain."""
    registered: date | None = None
    """When it was registered (UTC); None where unknown."""
    source: str = ""
    """`rdap`, `whois` or `cache`; empty where nobody was asked."""
    server: str = ""
    """Who answered, as host or host:port; empty where nobody did."""
    looked_up: datetime | None = None
    """When it was asked (UTC); None where nobody was."""
    why: str = ""
    """Why the date is unknown, in plain words; empty where it is known."""
    final: bool = False
    """Whether the answer is the registry's own and may be kept; False after a failure."""

    @property
    def age_days(self) -> float | None:
        """Days since the registration; None where unknown, never negative."""
        if self.registered is None:
            return None
        return float(max(0, (datetime.now(UTC).date() - self.registered).days))


class Ages(dict[str, float | None]):
    """Registrable domain → age in days, None where unknown; `why` says why it is unknown."""

    def __init__(self, answers: dict[str, Registration]) -> None:
        super().__init__({name: answer.age_days for name, answer in answers.items()})
        self.why: dict[str, str] = {
            name: answer.why for name, answer in answers.items() if answer.registered is None
        }
        """For each domain without an age, the reason in plain words."""
        self.reviews: dict[Party, Reviews] = {}
        """What the operator's review service says of those who post; empty without one."""


def sane(registered: date | None) -> date | None:
    """The date, or None where no domain can have been registered then."""
    if registered is None or registered < EARLIEST:
        return None
    # A registry east of us may already be in tomorrow.
    ahead = (registered - datetime.now(UTC).date()).days
    return registered if ahead <= 1 else None
