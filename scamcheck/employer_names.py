"""Which known employers a text names, and where: one linear scan for all names at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

import re2

from scamcheck.span import code_points
from scamcheck.word_tables import word_set

if TYPE_CHECKING:
    from scamcheck.employers import Employer


class Mention(NamedTuple):
    """An employer named in a text."""

    employer: Employer
    """The directory's row."""
    start: int
    """First code point of the name in the text."""
    end: int
    """One past its last code point."""


FULL_NAME_KINDS = word_set("ats form_builder payment review_site")
"""Kinds that postings name as tools: their ambiguous short names never count."""

SOCIAL = ("Facebook", "GitHub", "Github", "LinkedIn", "Linkedin", "Reddit", "Twitter")
"""Names that stand in most postings as a place to be found: they count in context only."""

AFTER = word_set(
    "ai app careers community contractors contributor contributors corp corporation gmbh hiring hr "
    "inc labs limited llc ltd onboarding platform plc recruiter recruiters recruiting recruitment "
    "stores tasker taskers team"
)
"""Words behind an ambiguous name that make it a name: "Outlier team"."""
AFTER_IS = word_set("hiring looking recruiting seeking")
"""The same after "is": "Target is hiring"."""
BEFORE = word_set("at by join joining")
"""Words before an ambiguous, capitalised name that make it one: "work at Target"."""
_NOT_AFTER_AT = word_set("invisible remote scale")
""" "at Scale" is a heading, no employer."""

PRODUCTS = word_set(
    "365 acrobat ads adwords analytics azure bigquery calendar certified chat chrome classroom "
    "cloud cognos colab creative data docs doc drive dynamics excel fba firebase form forms gift "
    "hangouts illustrator iphone looker map maps marketplace meet messenger office outlook page "
    "pages pay photoshop pixel play post power powerpoint premiere profile profiles routers s3 "
    "scholar sheet sheets slides sql spss store suite tag translate visio voice watson web windows "
    "word workspace"
)
"""Words behind a name that make it a product, something to know and no employer."""

_EDGE = r"\b"
_LOOK = 48
"""Code points looked at on either side of a name."""


_NOTHING = r"[^\x00-\x{10ffff}]"


class NameIndex:
    """All names of a directory, compiled once."""

    def __init__(self, employers: Iterable[Employer]) -> None:
        self._plain: dict[str, Employer] = {}
        self._exact: dict[str, Employer] = {}
        self._context: dict[str, Employer] = {}
        for employer in employers:
            self._add(employer)
        parts = [f"(?i:{_either(self._plain)})"] if self._plain else []
        exact = [*self._exact, *self._context]
        parts += [_either(exact)] if exact else []
        # Without names the pattern would match nothing everywhere, inside letters too.
        pattern = "|".join(parts) or _NOTHING
        self._pattern = re2.compile(pattern.encode(), _options())

    def _add(self, employer: Employer) -> None:
        for name in (employer.name, *employer.aliases):
            if name in employer.ambiguous or name in SOCIAL:
                continue
            if name.isupper() and len(name) <= 5:  # "ups" and "mit" are words, UPS and MIT names
                self._exact.setdefault(name, employer)
            else:
                self._plain.setdefault(name.lower(), employer)
        if employer.kind not in FULL_NAME_KINDS:
            own = {employer.name, *employer.aliases}
            for name in (*employer.ambiguous, *own.intersection(SOCIAL)):
                self._context.setdefault(name, employer)
                self._context.setdefault(name.upper(), employer)

    def find(self, text: str) -> list[Mention]:
        """The employers named in a text, in order; each name as often as it stands there."""
        data = text.encode("utf-8", "replace")  # a lone surrogate has no UTF-8
        text = data.decode()
        found = (match.span() for match in self._pattern.finditer(data))
        mentions = []
        for start, end in code_points(data, text, found):
            employer = self._named(text, start, end)
            if employer is not None:
                mentions.append(Mention(employer, start, end))
        return mentions

    def _named(self, text: str, start: int, end: int) -> Employer | None:
        name = text[start:end]
        if _inside_word(text, start, end):
            return None
        following = text[end : end + _LOOK].split(None, 2)
        if following and not text[end].strip() and _bare(following[0]) in PRODUCTS:
            return None
        certain = self._plain.get(name.lower()) or self._exact.get(name)
        if certain is not None or name not in self._context:
            return certain
        before = text[max(0, start - _LOOK) : start]
        return self._context[name] if _in_context(name, before, following) else None


def _in_context(name: str, before: str, following: list[str]) -> bool:
    words = [_bare(word) for word in following[:2]]
    if words and words[0] in AFTER:
        return True
    if len(words) == 2 and words[0] == "is" and words[1].split()[0] in AFTER_IS:
        return True
    if following and following[0][:1].isupper() and not following[0].isupper():
        return False  # a longer title ("at Target Group"): some other name
    last = before.rsplit(None, 1)[-1:]
    return bool(last) and last[0].lower() in BEFORE and name.lower() not in _NOT_AFTER_AT


def _bare(word: str) -> str:
    return word.strip(".,:;!?()[]\"'’").lower()


def _inside_word(text: str, start: int, end: int) -> bool:
    """Whether a name is part of a longer word, a link or a mailbox."""
    left, right = text[start - 1 : start], text[end : end + 2]
    if left and (left.isalnum() or left in "@._-" or text[max(0, start - 2) : start] == "//"):
        return True
    if not right:
        return False
    first, second = right[0], right[1:]
    if first.isalnum() or first in "@_":
        return True
    if first == "/" and "." in text[start:end]:
        return True
    return first in ".-" and second.isalnum()


def _either(names: Iterable[str]) -> str:
    """An alternation that prefers the longest name."""
    return "|".join(
        (_EDGE if name[0].isascii() and name[0].isalnum() else "")
        + re2.escape(name)
        + (_EDGE if name[-1].isascii() and name[-1].isalnum() else "")
        for name in sorted(names, key=len, reverse=True)
    )


def _options() -> re2.Options:
    options = re2.Options()
    options.max_mem = 32 << 20
    return options
