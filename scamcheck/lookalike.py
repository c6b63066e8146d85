"""Hosts made to look like a known employer's domain.

Everything about the directory is prepared once: official domains, brand labels, their skeletons
(look-alike characters made equal) and every brand label with one letter missing. A host is then
judged by dictionary look-ups on its own pieces, whatever the directory's size. What counts for a
distinctive brand ("clickworker") and for a short or ordinary word ("target") differs: the rules are
in `lookalike_rules`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from scamcheck.domains import hosted_label, normal_host, split_host, suspicious_tld
from scamcheck.lookalike_rules import (
    GENERIC_LABELS,
    HOMOGLYPH,
    Brand,
    edit_technique,
    fold_letters,
    resembles,
    segment,
    skeleton,
    speaks_of_work,
    splits,
    squash,
)

if TYPE_CHECKING:
    from scamcheck.employers import Employer


class Lookalike(NamedTuple):
    """A host that imitates an employer's domain."""

    employer: Employer
    """Whom it imitates."""
    technique: str
    """How, in words for a user: "one letter left out", "a word added (-careers)"."""
    domain: str
    """The true domain it imitates."""


class LookalikeIndex:
    """Brand labels of a directory, prepared for look-ups."""

    def __init__(self, employers: Iterable[Employer]) -> None:
        self._official: dict[str, Employer] = {}
        self._brands: dict[str, Brand] = {}
        for employer in employers:
            self._add(employer)
        self._skeletons: dict[str, Brand] = {}
        self._shortened: dict[str, list[Brand]] = {}
        for label, brand in self._brands.items():
            self._skeletons.setdefault(skeleton(label), brand)
            if len(label) >= 6 and not brand.generic:
                for at in range(len(label)):
                    self._shortened.setdefault(label[:at] + label[at + 1 :], []).append(brand)

    def _add(self, employer: Employer) -> None:
        main = employer.domains[0]
        names = {squash(name) for name in (employer.name, *employer.aliases)}
        ordinary = {squash(name) for name in employer.ambiguous}
        for domain in employer.domains:
            self._official.setdefault(domain, employer)
            above, label, _ = split_host(domain)
            if above:  # a single host of a big site, such as docs.google.com
                continue
            related = any(
                name.startswith(squash(label)) or squash(label).startswith(name)
                for name in names | ordinary
                if len(name) >= 3
            )
            if label and (related or domain == main):
                for spelt in {label, squash(label)}:  # also without the hyphens of its own
                    self._brand(spelt, employer, domain, squash(label) in ordinary)
        for name in names - ordinary:
            if len(name) >= 6:
                self._brand(name, employer, main, False)

    def _brand(self, label: str, employer: Employer, domain: str, ordinary: bool) -> None:
        if len(label) < 3:
            return
        brand = self._brands.get(label)
        if brand is None:
            brand = Brand(label, employer, domain, ordinary, label in GENERIC_LABELS, set())
            self._brands[label] = brand
        for own in brand.employer.domains:
            _, own_label, suffix = split_host(own)
            if squash(own_label) == squash(label):
                brand.suffixes.add(suffix)

    def find(self, host: str) -> Lookalike | None:
        """The imitated employer and the technique, or None; official domains are the caller's."""
        name = normal_host(host)
        sub, label, suffix = split_host(name)
        if not label:
            return None
        for brand, technique in self._judge(name, sub, label, suffix):
            return Lookalike(brand.employer, technique, brand.domain)
        return None

    def _judge(self, host: str, sub: str, label: str, suffix: str) -> Iterator[tuple[Brand, str]]:
        yield from self._as_subdomain(sub, label, suffix)
        hosted = hosted_label(host)
        if hosted is not None:  # the registrable domain is the provider's, not the author's choice
            if hosted not in self._brands:
                yield from self._foreign_letters(hosted, "")
                yield from self._label(hosted, "", False)
            return
        yield from self._foreign_letters(label, suffix)
        yield from self._label(label, suffix, suspicious_tld(suffix))
        yield from self._dashed(label)

    def _as_subdomain(self, sub: str, label: str, suffix: str) -> Iterator[tuple[Brand, str]]:
        """`scale.com.apply-now.site`, `scale-com.apply-now.site`, `upwork.jobs-portal.top`."""
        if not sub:
            return
        labels = sub.split(".")
        for first in range(len(labels)):
            for last in range(first + 2, min(first + 4, len(labels)) + 1):
                domain = ".".join(labels[first:last])
                if domain in self._official:
                    yield self._official_brand(domain), _SUBDOMAIN
        for part in labels:
            yield from ((brand, _SUBDOMAIN) for brand, _ in self._dashed(part))
            brand = self._brands.get(part)
            if brand and brand.distinctive and (suspicious_tld(suffix) or speaks_of_work(label)):
                yield brand, _SUBDOMAIN

    def _official_brand(self, domain: str) -> Brand:
        return Brand(domain, self._official[domain], domain, False, False, set())

    def _dashed(self, label: str) -> Iterator[tuple[Brand, str]]:
        """`greenhouse-io`, `outlier-ai-jobs`: an official domain with a hyphen for its dot."""
        tokens = label.split("-")
        for at in range(len(tokens) - 1):
            domain = f"{tokens[at]}.{tokens[at + 1]}"
            rest = tokens[:at] + tokens[at + 2 :]
            if domain in self._official and len(tokens[at]) > 2 and self._fits(tokens[at], rest):
                yield self._official_brand(domain), "a hyphen in place of the dot"

    def _fits(self, label: str, rest: list[str]) -> bool:
        return label not in GENERIC_LABELS and all(segment(word) for word in rest)

    def _foreign_letters(self, label: str, suffix: str) -> Iterator[tuple[Brand, str]]:
        if not label.startswith("xn--"):
            return
        try:
            written = label[4:].encode("ascii").decode("punycode")
        except (UnicodeError, ValueError):
            return
        plain = fold_letters(written)
        if plain == written or not plain.isascii():
            return
        brand = self._brands.get(plain) or self._skeletons.get(skeleton(plain))
        if brand and not brand.generic and len(brand.label) >= 4:
            yield brand, _PUNYCODE
        for found, _ in self._label(plain, suffix, True):
            yield found, _PUNYCODE

    def _label(self, label: str, suffix: str, risky: bool) -> Iterator[tuple[Brand, str]]:
        brand = self._brands.get(label)
        if brand is not None:
            if suffix and brand.differs(suffix):
                yield brand, f"another top-level domain (.{suffix})"
            return
        yield from self._respelt(label, suffix)
        yield from self._with_words(label, risky)

    def _respelt(self, label: str, suffix: str) -> Iterator[tuple[Brand, str]]:
        """One brand alone, with a hyphen, a look-alike character or one letter changed."""
        joined = label.replace("-", "")
        brand = self._brands.get(joined)
        if brand and joined != label and brand.allows_hyphen(suffix):
            yield brand, "hyphen added"
        brand = self._skeletons.get(skeleton(label))
        if brand and resembles(label, brand):
            yield brand, HOMOGLYPH
        yield from self._edited(label)

    def _edited(self, label: str) -> Iterator[tuple[Brand, str]]:
        if len(label) < 5 or label.startswith("xn--"):
            return
        shorter = (label[:at] + label[at + 1 :] for at in range(len(label)))
        near = list(self._shortened.get(label, ()))
        for piece in dict.fromkeys(shorter):
            near += self._shortened.get(piece, ())
            if piece in self._brands:
                near.append(self._brands[piece])
        for brand in near:
            technique = edit_technique(label, brand)
            if technique:
                yield brand, technique

    def _with_words(self, label: str, risky: bool) -> Iterator[tuple[Brand, str]]:
        """A brand, perhaps respelt, between words that recruiters add."""
        for piece, words, shown in splits(label, self._known):
            hyphen = "-" in shown
            brand = self._brands.get(piece)
            if brand is not None:
                if brand.takes(words, hyphen, risky):
                    yield brand, f"a word added ({shown})"
                continue
            for respelt, technique in self._respelt(piece, ""):
                if respelt.takes(words, hyphen, risky):
                    yield respelt, f"{technique}, and a word added ({shown})"

    def _known(self, piece: str) -> bool:
        return piece in self._brands or skeleton(piece) in self._skeletons


_SUBDOMAIN = "the real name as a subdomain of another domain"
_PUNYCODE = "letters of another alphabet that look alike (punycode)"
