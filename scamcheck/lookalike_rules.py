"""What makes a domain label a look-alike of a brand, and what is chance.

A brand is *distinctive* if its label has six letters or more and is no ordinary word (the directory
marks those by a `?` alias), and *generic* if with a job word it makes a common phrase ("remote
jobs"). Distinctive brands are guarded against every technique; ordinary and short ones only where a
job word, a look-alike character or their full domain shows the intent.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from scamcheck.domain_lists import suspicious_tld
from scamcheck.word_tables import word_set

if TYPE_CHECKING:
    from scamcheck.employers import Employer

HOMOGLYPH = "a digit or letter that looks like another"


RECRUITING = word_set(
    "career careers employment hire hiring interview interviews job jobs onboard onboarding "
    "recruit recruiter recruiters recruiting recruitment vacancies vacancy"
)
"""Words that say "we hire"."""
WEAK = word_set("apply hr hrteam staff staffing talent talents team work workers workforce")
"""The same, less plainly: enough next to a distinctive brand, or set off by a hyphen."""
SERIOUS = word_set(
    "account accounts annotation annotator annotators bonus earn earning earnings login offer "
    "offers official pay payment payments payout payouts payroll portal reward rewards salary "
    "secure security signin signup support task tasks training trainer trainers verification "
    "verify wallet withdraw withdrawal"
)
"""Words of money, log-ins and tasks: enough next to a distinctive brand."""
FILLER = word_set(
    "africa ai america app apps asia at center central centre click co com company contact corp "
    "data digital europe for get global go group here home hub in inc india info intl join kenya "
    "limited llc ltd market mobile my net new nigeria now of online org philippines platform plus "
    "pro remote remotely service services site the to uk us usa vip web world www"
)
"""Words that change nothing: they may stand beside the others."""
_ADDED = RECRUITING | WEAK | SERIOUS | FILLER
_LONGEST = max(map(len, _ADDED))
# A word and "jobs" or "recruitment" make an ordinary firm's name, so a hyphen must set these off.
_SET_OFF = word_set("apply career careers hiring hr hrteam interview job jobs onboard onboarding")

GENERIC_LABELS = word_set(
    "all apply base block blockchain cloud crossover crypto data eternal europa freelancer gate "
    "guru hired home hotels job jobs join ladders monday msc office page projects recruit "
    "recruiter remote research sea seek service shine shop simplyhired square talent test "
    "theladders total totaljobs trip work working workingnomads"
)
"""Labels of known firms that are common words of job sites themselves."""

OPEN_COUNTRY_SUFFIXES = word_set("ai cc cf co ga gq io la me ml pw su tk to tv vg ws")
"""Country suffixes that anyone registers for any purpose; under others a brand is at home."""
_JOB_SUFFIXES = word_set("careers jobs")

_ALIKE = str.maketrans("01345789iq", "oleastbglg")
_FOREIGN = str.maketrans(
    "аАвВсСԁеЕёғɡһНіІїӏјЈкКмМոоОрРԛгѕЅтТυцνѵԝхХуУүαβεηικμορτχγłøđħıɑðß",
    "aabbccdeeefghhiiilijkkmmnooppqrssttuuvvwxxyyyabenikuoptxylodhiadb",
)

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiou")


@cache
def _neighbours() -> frozenset[tuple[str, str]]:
    """Pairs of keys that lie side by side on a QWERTY keyboard."""
    pairs = set()
    for row, keys in enumerate(_ROWS):
        for at, key in enumerate(keys):
            below = _ROWS[row + 1][max(0, at - 1) : at + 1] if row < 2 else ""
            pairs |= {(key, other) for other in keys[at + 1 : at + 2] + below}
    return frozenset(pairs | {(b, a) for a, b in pairs})


@cache
def ordinary_neighbours() -> frozenset[str]:
    """Words and firms a letter away from a brand (`data/lookalike_words.txt`)."""
    text = (files("scamcheck") / "data" / "lookalike_words.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.split("\n") if line and not line.startswith("#"))


@dataclass(slots=True)
class Brand:
    """One label to guard."""

    label: str
    """The label of an official domain, or an unambiguous name written together."""
    employer: Employer
    domain: str
    """The true domain that a user is shown."""
    ordinary: bool
    """Whether the label is an ordinary word too."""
    generic: bool
    """Whether it is a common word of job sites."""
    suffixes: set[str]
    """Public suffixes under which the employer owns the label."""

    @property
    def distinctive(self) -> bool:
        """Whether chance can't explain the label in a foreign domain."""
        return len(self.label) >= 6 and not self.ordinary and not self.generic

    def allows_hyphen(self, suffix: str) -> bool:
        """Whether the label with a hyphen inside imitates it: `click-worker`, not `green-house`."""
        known = suffix in self.suffixes and len(self.label) >= 5 and not self.generic
        return self.distinctive or known

    def differs(self, suffix: str) -> bool:
        """Whether the very label under this suffix is someone else's imitation."""
        last = suffix.rpartition(".")[2]
        if self.generic or suffix in self.suffixes:
            return False
        if not self.suffixes and suffix == "com":  # firms mostly own their full name under .com
            return False
        if len(last) == 2 and last not in OPEN_COUNTRY_SUFFIXES:
            return False
        if self.distinctive or last in _JOB_SUFFIXES:
            return True
        return not self.ordinary and len(self.label) >= 4 and suspicious_tld(suffix)

    def takes(self, words: list[str], hyphen: bool, risky: bool) -> bool:
        """Whether words beside the label show the intent to pass for the employer."""
        found = frozenset(words)
        if self.generic:
            return False
        if self.distinctive:
            return risky or bool(found - FILLER)
        if risky and found & (RECRUITING | WEAK):
            return True
        if self.ordinary:
            return hyphen and bool(found & _SET_OFF)
        return bool(found & (RECRUITING | WEAK | SERIOUS if hyphen else RECRUITING))


def squash(name: str) -> str:
    """A name as it would stand in a domain: "Coca-Cola" becomes `cocacola`."""
    plain = unicodedata.normalize("NFKD", name.lower())
    return "".join(char for char in plain if char.isascii() and char.isalnum())


def skeleton(label: str) -> str:
    """The label with characters that look alike made one: `amaz0n` and `amazon` agree."""
    pairs = label.replace("rn", "m").replace("vv", "w").replace("cl", "d")
    return pairs.translate(_ALIKE)


def fold_letters(label: str) -> str:
    """Letters of other alphabets and accented ones as the ASCII letters they look like."""
    plain = unicodedata.normalize("NFKD", label.translate(_FOREIGN))
    return "".join(char for char in plain if not unicodedata.combining(char)).lower()


def resembles(label: str, brand: Brand) -> bool:
    """Whether a label of the same skeleton is a disguise rather than another word."""
    own = brand.label
    if label == own or len(own) < 4 or brand.generic or label in ordinary_neighbours():
        return False
    digits = any(char.isdigit() for char in label if char not in own)
    return digits or len(own) >= 5 or "rn" in label


def edit_technique(label: str, brand: Brand) -> str | None:
    """How one changed letter makes the brand's label into this one; None if it is chance."""
    own = brand.label
    if brand.generic or label == own or label in ordinary_neighbours() or len(own) < 6:
        return None
    start = _common(label, own)
    if label[start:] == own[start + 1 :]:
        chance = own[start] == "-" or (brand.ordinary and start == len(own) - 1)
        return None if chance else "one letter left out"
    if label[start + 1 :] == own[start:]:
        return _inserted(label, start, brand)
    if (
        label[start + 2 :] == own[start + 2 :]
        and label[start : start + 2] == own[start : start + 2][::-1]
    ):
        return "letters swapped"
    if label[start + 1 :] == own[start + 1 :]:
        return _replaced(label[start], start, brand)
    return None


def _common(first: str, second: str) -> int:
    """Length of the common beginning."""
    for at, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return at
    return min(len(first), len(second))


def _inserted(label: str, at: int, brand: Brand) -> str | None:
    char, around = label[at], label[max(0, at - 1) : at] + label[at + 1 : at + 2]
    if char == "-":
        return None
    if char in around:
        return "a letter doubled"
    inside = 0 < at < len(label) - 1
    if inside and any((char, key) in _neighbours() for key in around):
        return "one letter added"
    plural = char == "s" and not inside
    far = brand.distinctive and len(brand.label) >= 8 and not plural
    return "one letter added" if far else None


def _replaced(char: str, at: int, brand: Brand) -> str | None:
    own, length = brand.label[at], len(brand.label)
    if not char.isalnum() or (at == 0 and length < 8):
        return None
    vowels = char in _VOWELS and own in _VOWELS and length >= 7
    far = brand.distinctive and (vowels or length >= 9)
    return "one letter replaced" if far or (char, own) in _neighbours() else None


def segment(text: str) -> list[str] | None:
    """A text as added words end to end ("hiringnow"), numbers counting as one; else None."""
    return _segments(text)[len(text)]


def _segments(text: str) -> list[list[str] | None]:
    """For each end, the added words that fill the text up to it, or None."""
    found: list[list[str] | None] = [[]]
    for end in range(1, len(text) + 1):
        found.append(None)
        for start in range(max(0, end - _LONGEST), end):
            before, word = found[start], text[start:end]
            if before is not None and (word in _ADDED or (word.isdigit() and len(word) < 5)):
                found[end] = [*before, word]
                break
    return found


def speaks_of_work(label: str) -> bool:
    """Whether a whole label is made of added words, one of them about hiring: `apply-now`."""
    words = segment(label.replace("-", ""))
    return bool(words) and len(words or ()) > 1 and not FILLER.issuperset(words or ())


def splits(label: str, wanted: Callable[[str], bool]) -> Iterator[tuple[str, list[str], str]]:
    """Pieces of a label that may be a brand, the added words around them, and how they stand.

    `amazon-careers` gives (`amazon`, [`careers`], `-careers`); pieces that stand without hyphens
    between words come only if `wanted`.
    """
    tokens = label.split("-")
    if 1 < len(tokens) <= 8:
        yield from _hyphen_splits(tokens)
    yield from _joined_splits(label.replace("-", ""), wanted)


def _hyphen_splits(tokens: list[str]) -> Iterator[tuple[str, list[str], str]]:
    parts = [segment(token) for token in tokens]
    for first in range(len(tokens)):
        for last in range(first + 1, min(first + 3, len(tokens)) + 1):
            rest = parts[:first] + parts[last:]
            if not rest or None in rest:
                continue
            words = [word for part in rest for word in part or ()]
            before, after = tokens[:first], tokens[last:]
            shown = "-".join([*before, ""]) + "-".join(["", *after])
            yield "".join(tokens[first:last]), words, shown


def _joined_splits(
    label: str, wanted: Callable[[str], bool]
) -> Iterator[tuple[str, list[str], str]]:
    before = _segments(label)
    for first, ahead in enumerate(before):
        if ahead is None:
            continue
        # Three letters in the middle are chance: "careering" is no bank.
        for last in range(first + (4 if first else 3), len(label) + 1):
            piece = label[first:last]
            behind = segment(label[last:]) if wanted(piece) else None
            if behind is not None and (ahead or behind):
                gap = "…" if ahead and behind else ""
                yield piece, ahead + behind, "".join([*ahead, gap, *behind])
