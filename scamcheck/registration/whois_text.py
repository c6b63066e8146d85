"""The registration date in a WHOIS answer, read line by line.

A label counts only at the start of its line and outside the holder's own fields: a domain's owner
who calls his company "Creation Date: 1995-01-01" makes it no older. The first label wins, because
registries give the domain before the contacts, whose own dates may follow.
"""

from __future__ import annotations

from datetime import date

from scamcheck.registration.dates import parse_date

LABELS = (
    "creation date",
    "created on",
    "created",
    "creation time",
    "date created",
    "domain created",
    "domain record activated",
    "domain registered",
    "domain registration date",
    "domain name commencement date",
    "domain_dateregistered",
    "record created",
    "record created on",
    "registered",
    "registered date",
    "registered on",
    "registration date",
    "registration time",
    "first registration date",
    "fecha de creación",
    "fecha de registro",
    "data de registo",
    "date de création",
    "登録年月日",
    "등록일",
)
"""What registries write before the date; lower case, without dots, brackets and colon."""
_BY_LENGTH = sorted(LABELS, key=len, reverse=True)

_NOT_FOUND = (
    "no match",
    "not found",
    "no data found",
    "no entries found",
    "no object found",
    "nothing found",
    "no information available",
    "no matching record",
    "status: free",
    "status: available",
    "is free",
    "is available",
    "not registered",
    "not been registered",
    "does not exist",
    "object does not exist",
)
_REFUSED = (
    "exceeded",
    "limit reached",
    "quota",
    "too many",
    "rate limit",
    "try again later",
    "access denied",
)
_OWNER = (
    "registrant",
    "holder",
    "owner",
    "org",
    "person",
    "name:",
    "company",
    "descr",
    "address",
    "street",
    "city",
    "remarks",
    "admin",
    "tech",
)
"""How lines begin whose words the domain's owner chose."""

_CHARSETS = {
    "jp": ("iso-2022-jp", "euc-jp", "shift-jis"),
    "kr": ("euc-kr",),
    "cn": ("gb18030",),
    "tw": ("big5",),
    "ru": ("koi8-r",),
}


def decode(data: bytes, suffix: str) -> str:
    """The text of an answer, whatever its charset; never fails."""
    # ISO-2022-JP is ASCII with escapes, so it would pass for UTF-8.
    first = ("iso-2022-jp", "utf-8") if b"\x1b$" in data else ("utf-8",)
    for charset in (*first, *_CHARSETS.get(suffix, ())):
        try:
            return data.decode(charset).replace("\0", "")
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1").replace("\0", "")


def find_date(text: str) -> date | None:
    """The registration date under one of the known labels; None where there is none."""
    waiting = False
    for line in text.splitlines():
        line = line.strip()
        if waiting and line:
            return parse_date(line)
        value = _value(line)
        if value is not None and (found := parse_date(value)):
            return found
        waiting = value == ""
    return None


def _value(line: str) -> str | None:
    """What follows a known label on its line; None where the line has none."""
    head = line[:48].lower().lstrip("[*").lstrip()
    for label in _BY_LENGTH:
        if head.startswith(label):
            offset = len(line[:48]) - len(head)
            rest = line[offset + len(label) :]
            value = rest.lstrip(" \t.]:")
            # "Created" may go on as a word: "createdby", "registered office: …".
            return value if len(value) < len(rest) or not rest else None
    return None


def without_owner(text: str) -> str:
    """The answer without the lines whose words the domain's owner chose."""
    lines = text.splitlines()
    return "\n".join(line for line in lines if not line.strip().lower().startswith(_OWNER))


def is_refusal(text: str) -> bool:
    """Whether the registry declines to answer for now."""
    return _says(text, _REFUSED)


def is_missing(text: str) -> bool:
    """Whether the registry says that nobody registered the name."""
    return _says(text, _NOT_FOUND)


def _says(text: str, phrases: tuple[str, ...]) -> bool:
    # Terms of use, in comment lines, speak of quotas and of names that are available.
    lines = (line.strip().lower() for line in text.splitlines())
    words = " ".join(" ".join(line.split()) for line in lines if line[:1] not in ("%", "#"))
    return any(phrase in words[:2_000] for phrase in phrases)
