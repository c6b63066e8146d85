"""Known employers and platforms: their true domains, who is named in a text, who poses as them.

The shipped directory is `data/employers.csv`; an operator adds rows by a CSV of the same columns.
Rows tell how an employer truly recruits and pays; `source` and `checked` say where that was read.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from importlib.resources import files
from pathlib import Path

from scamcheck.domains import normal_host, registrable
from scamcheck.employer_names import Mention, NameIndex
from scamcheck.errors import InputError
from scamcheck.lookalike import Lookalike, LookalikeIndex

__all__ = ["COLUMNS", "KINDS", "Directory", "Employer", "Lookalike", "Mention", "load_directory"]

COLUMNS = (
    "name",
    "aliases",
    "domains",
    "kind",
    "recruiting",
    "payment",
    "pay_usd_hour_low",
    "pay_usd_hour_high",
    "founded",
    "reviews",
    "review_site",
    "source",
    "checked",
)
"""Columns of the directory, in order. Lists are separated by `;`."""

KINDS = frozenset((
    "ai_lab", "annotation_platform", "annotation_vendor", "ats", "bank", "big_employer",
    "crypto_company", "form_builder", "freelance_marketplace", "job_board", "logistics", "payment",
    "research_platform", "retail", "review_site", "staffing", "university_or_public",
))  # fmt: skip
"""What an employer is; every row has one of these."""

_SURPLUS = "surplus cells"

APPLICATION_KINDS = frozenset(("ats", "form_builder", "job_board"))
"""Kinds whose hosts take applications for other employers."""


@dataclass(frozen=True, slots=True)
class Employer:
    """One row of the directory."""

    name: str
    """Its usual name."""
    aliases: tuple[str, ...]
    """Other names that stand for it anywhere; may be empty."""
    ambiguous: tuple[str, ...]
    """Names that are ordinary words too ("Target"): they count only in context."""
    domains: tuple[str, ...]
    """Every official domain, the main one first; a deeper host only for form builders."""
    kind: str
    """One of KINDS."""
    recruiting: str
    """How it truly recruits; empty where unknown."""
    payment: str
    """How it truly pays; empty where unknown."""
    pay_usd_hour_low: float | None
    """Lower end of its usual pay in USD an hour; None where unknown."""
    pay_usd_hour_high: float | None
    """Upper end of its usual pay in USD an hour; None where unknown."""
    founded: int | None
    """Year of founding or launch; None where unknown."""
    reviews: int | None
    """Public reviews, order of magnitude only; None where unknown."""
    review_site: str
    """Where most of them are; empty where unknown."""
    source: str
    """Where the row's facts were read."""
    checked: str
    """When, as YYYY-MM or YYYY-MM-DD; empty where unknown."""

    def owns(self, host: str) -> bool:
        """Whether a host is under one of the employer's official domains."""
        name = normal_host(host)
        return any(name == own or name.endswith(f".{own}") for own in self.domains)


class Directory:
    """Employers, looked up by domain, by name in a text, and by likeness of a domain.

    Where two rows share a domain or a name, the earlier one answers.
    """

    def __init__(self, employers: Iterable[Employer]) -> None:
        self.employers = tuple(employers)
        self._by_domain: dict[str, Employer] = {}
        for employer in self.employers:
            for domain in employer.domains:
                self._by_domain.setdefault(domain, employer)
        self._hosts = frozenset(
            domain
            for employer in self.employers
            if employer.kind in APPLICATION_KINDS
            for domain in employer.domains
        )

    def __len__(self) -> int:
        return len(self.employers)

    def __iter__(self) -> Iterator[Employer]:
        return iter(self.employers)

    def by_domain(self, registrable: str) -> Employer | None:
        """The employer that owns a registrable domain, or None.

        A row may own a closed public suffix such as `nhs.uk`; then it owns all that is below it.
        """
        found = self._by_domain.get(registrable)
        return found or self._by_domain.get(registrable.partition(".")[2])

    def named_in(self, text: str) -> list[Mention]:
        """Employers named in a text, in order, with code-point offsets into it.

        Names inside links and mailboxes, in compounds ("Google-like", "ex-Amazon") and of products
        ("Google Sheets") don't count.
        """
        return self._names.find(text)

    def is_host_for_applications(self, host: str) -> bool:
        """Whether a host belongs to an applicant-tracking system, job board or form builder.

        Exact: `boards.greenhouse.io` does, `evil-greenhouse.io` and `greenhouse.io.evil.com` don't.
        """
        name = normal_host(host)
        labels = name.split(".")
        below = (".".join(labels[at:]) for at in range(len(labels) - 1))
        return any(parent in self._hosts for parent in below)

    def lookalike(self, host: str) -> Lookalike | None:
        """The employer whose domain a host imitates, and how; None for official or unlike hosts."""
        if self.by_domain(registrable(host)) is not None:
            return None
        return self._likeness(host)

    @cached_property
    def _names(self) -> NameIndex:
        return NameIndex(self.employers)

    @cached_property
    def _likeness(self) -> Callable[[str], Lookalike | None]:
        return lru_cache(maxsize=8_192)(LookalikeIndex(self.employers).find)


@lru_cache(maxsize=8)
def load_directory(own: str | Path | None = None) -> Directory:
    """The shipped directory, with the rows of an operator's own CSV in front of it.

    An own row replaces the shipped row of the same name. Read once per path.

    Raises:
        ValueError: a row can't be used; the message names file, row, field and what is accepted.
    """
    shipped = files("scamcheck") / "data" / "employers.csv"
    rows = _employers("employers.csv", shipped.read_text(encoding="utf-8"))
    if own is None:
        return Directory(rows)
    extra = _employers(str(own), _own_text(own))
    replaced = {employer.name.casefold() for employer in extra}
    return Directory([*extra, *(row for row in rows if row.name.casefold() not in replaced)])


def configured_directory() -> Directory:
    """The directory that SCAMCHECK_DIRECTORY adds to; raises InputError if that can't be used."""
    try:
        return load_directory(os.environ.get("SCAMCHECK_DIRECTORY") or None)
    except ValueError as error:
        raise InputError(f"SCAMCHECK_DIRECTORY: {error}") from None


def _own_text(path: str | Path) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ValueError(f"{path}: can't be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{path}: is not UTF-8 (byte {error.start}); save it as UTF-8") from error


def _employers(source: str, text: str) -> list[Employer]:
    reader = csv.DictReader(text.splitlines(keepends=True), restkey=_SURPLUS, strict=True)
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise ValueError(
            f"{source}, row 1: missing column {', '.join(map(repr, missing))}; "
            f"the columns are {','.join(COLUMNS)}"
        )
    try:
        return [_employer(row, f"{source}, row {number}") for number, row in enumerate(reader, 2)]
    except csv.Error as error:
        raise ValueError(f"{source}, line {reader.line_num}: is not CSV: {error}") from error


def _employer(row: Mapping[str, str | None], place: str) -> Employer:
    if row.get(_SURPLUS):
        raise ValueError(f"{place}: has more cells than columns; quote cells that hold a comma")
    cells = {column: (row[column] or "").strip() for column in COLUMNS}
    name = cells["name"]
    if not name:
        raise ValueError(f"{place}, field 'name': is empty; give the employer's name")
    if cells["kind"] not in KINDS:
        raise _refuse(place, "kind", cells["kind"], f"one of {', '.join(sorted(KINDS))}")
    low, high = (_number(cells, f"pay_usd_hour_{end}", place) for end in ("low", "high"))
    if low is not None and high is not None and low > high:
        raise _refuse(place, "pay_usd_hour_high", str(high), f"at least the low end, {low}")
    listed = _items(cells["aliases"])
    return Employer(
        name=name,
        aliases=tuple(alias for alias in listed if not alias.endswith("?")),
        ambiguous=tuple(alias[:-1] for alias in listed if alias.endswith("?")),
        domains=_domains(cells["domains"], place),
        kind=cells["kind"],
        recruiting=cells["recruiting"],
        payment=cells["payment"],
        pay_usd_hour_low=low,
        pay_usd_hour_high=high,
        founded=_whole(cells, "founded", 800, date.today().year, place),
        reviews=_whole(cells, "reviews", 0, 10**9, place),
        review_site=cells["review_site"],
        source=cells["source"],
        checked=_checked(cells["checked"], place),
    )


def _refuse(place: str, field: str, given: str, accepted: str) -> ValueError:
    return ValueError(f"{place}, field '{field}': {given!r} can't be used; give {accepted}")


def _items(cell: str) -> list[str]:
    return [item.strip() for item in cell.split(";") if item.strip()]


def _domains(cell: str, place: str) -> tuple[str, ...]:
    domains = tuple(item.lower() for item in _items(cell))
    for domain in domains:
        if "." not in domain or normal_host(domain) != domain:
            raise _refuse(place, "domains", domain, "plain domains (example.com;example.org)")
    if not domains:
        raise _refuse(place, "domains", cell, "at least one domain")
    return domains


def _number(cells: Mapping[str, str], field: str, place: str) -> float | None:
    if not cells[field]:
        return None
    try:
        value = float(cells[field])
    except ValueError:
        value = -1.0
    if not 0 <= value < 100_000:
        raise _refuse(place, field, cells[field], "USD an hour as a number, or nothing")
    return value


def _whole(cells: Mapping[str, str], field: str, low: int, high: int, place: str) -> int | None:
    cell = cells[field]
    if not cell:
        return None
    if not (cell.isascii() and cell.isdigit() and low <= int(cell[:12]) <= high):
        raise _refuse(place, field, cell, f"a whole number from {low} to {high}, or nothing")
    return int(cell)


def _checked(cell: str, place: str) -> str:
    try:
        if cell:
            date.fromisoformat(cell if len(cell) > 7 else f"{cell}-01")
    except ValueError:
        raise _refuse(place, "checked", cell, "a date as YYYY-MM-DD or YYYY-MM") from None
    return cell
