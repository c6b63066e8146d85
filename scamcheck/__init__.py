"""scamcheck tells whether a job posting is a scam, why, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from scamcheck.posting import Posting

if TYPE_CHECKING:
    from pandas import DataFrame

    from scamcheck.verdict import Result

__all__ = ["Posting", "check", "check_many"]
__version__ = "0.1.0"


def check(posting: str | Mapping[str, object] | Posting, *, online: bool = False) -> Result:
    """Check one posting: a text, a mapping of the posting's fields, or a Posting.

    Raises PostingError (naming the field) for input that can't be read and ModelError if the
    model's files are missing or damaged. With `online`, the registration dates of the domains
    that it names are looked up at their registries, and reviews at the operator's own service if
    one is set; no address that the posting chose is ever contacted.

    >>> result = check("Pay a refundable $49 training fee before you start.")
    >>> "upfront_fee" in [reason.signal for reason in result.reasons]
    True
    """
    from scamcheck.engine import engine
    from scamcheck.registration import ages_for

    read = Posting.of(posting)
    chosen = engine()
    return chosen.check(read, ages_for(chosen, [read]) if online else None)


def check_many(frame: DataFrame, *, online: bool = False) -> DataFrame:
    """Check a table of postings: one row each, columns named like the posting's fields.

    Returns a table with the same index and the columns that `scamcheck score` appends:
    `scam_probability`, `verdict`, `reasons`, `evidence`, `scamcheck_error`. Raises InputError if
    there is no `text` column.
    """
    from scamcheck.batch import check_frame

    return check_frame(frame, online=online)
