"""Rules: a short anchor, looked for in the whole text, and what its clause must and must not hold.

All anchors of all signals are tried at once (`re2.Set`); a rule's own pattern runs only where the
set has seen it, and gaps, direction and negation are looked for only in the clause around the hit.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

import re2

from scamcheck.signals.words import NEGATED_AFTER, NEGATED_BEFORE, WARNED
from scamcheck.span import Span

REACH = 240
"""How many bytes a clause may reach to either side of an anchor."""
_ENDS = re.compile(rb"[.!?] |!!|\.?\n")
"""What ends a clause, as in `_last_end`, which looks for the same marks from behind.

The standard library's engine is safe here: the pattern is fixed and sees 240 bytes.
"""
_ABBREVIATIONS = (
    b" rs",
    b" e.g",
    b" i.e",
    b" mr",
    b" mrs",
    b" dr",
    b" no",
    b" approx",
    b" vs",
    b" usd",
)
_REQUEST = r"\b(?:(?:can|could|will|would) (?:you|u)|please|kindly)\b"
"""A question that asks for something; any other question only talks about it."""
MAX_HITS = 40
"""How many hits of one anchor are looked at; more say nothing new and would cost time."""


def compiled(pattern: str) -> re2._Regexp:
    """One pattern over the view's bytes; case is folded already, so it is written in lower case."""
    options = re2.Options()
    options.max_mem = 64 << 20
    options.log_errors = False
    return re2.compile(pattern.encode(), options)


@functools.cache
def context(pattern: str) -> re2._Regexp:
    """A pattern for clauses; the same text is compiled once."""
    return compiled(pattern)


@dataclass(slots=True)
class Rule:
    """An anchor and the conditions on its surroundings.

    `needs`: each must be found in the clause; put the one that fails most often first, since the
    rest is then not looked for. `unless`: none may. `before` and `after` are the same as `needs`
    but only to one side of the anchor. `wide` lets these three look at the clause's neighbours
    too; `unless` stays in the clause. `asserted`: a hit that the clause negates or warns of does
    not count.
    """

    anchor: str
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    wide: bool = False
    asserted: bool = True
    index: int = field(default=-1, init=False)

    def __post_init__(self) -> None:
        self.index = len(RULES)
        RULES.append(self)

    def spans(self, data: bytes) -> list[Span]:
        """The words that meet the rule, as bytes of the view: the anchor and what it needed."""
        found: list[Span] = []
        for match in islice(context(self.anchor).finditer(data), MAX_HITS):
            found += self._judged(data, *match.span())
        return found

    def _judged(self, data: bytes, start: int, end: int) -> list[Span]:
        """The spans of one hit of the anchor; none if a condition fails."""
        begin, stop = clause(data, start, end)
        left, right = begin, stop
        if self.wide:
            left, right = max(0, begin - REACH), min(len(data), stop + REACH)
        parts = [Span(start, end)]
        for patterns, first, last in (
            (self.needs, left, right),
            (self.after, end, right),
            (self.before, left, start),
        ):
            for pattern in patterns:
                part = _nearest(pattern, data, Span(first, last), start)
                if part is None:
                    return []
                parts.append(part)
        words = data[begin:stop]
        if any(context(pattern).search(words) for pattern in self.unless):
            return []
        if self.asserted and _taken_back(data, begin, start, end, stop):
            return []
        return _hull(parts)


RULES: list[Rule] = []


def _nearest(pattern: str, data: bytes, within: Span, start: int) -> Span | None:
    """What a condition finds nearest to an anchor: its own price, say, and not the pay before it."""
    found = context(pattern).finditer(data[within.start : within.end])
    spans = (
        Span(within.start + match.start(), within.start + match.end())
        for match in islice(found, MAX_HITS)
    )
    return min(spans, key=lambda span: max(span.start - start, start - span.end), default=None)


def _taken_back(data: bytes, begin: int, start: int, end: int, stop: int) -> bool:
    return bool(
        (data[stop : stop + 1] == b"?" and not context(_REQUEST).search(data[begin:stop]))
        or context(NEGATED_BEFORE).search(data[begin:start])
        or context(NEGATED_AFTER).search(data[end:stop])
        or context(WARNED).search(data[begin:stop])
    )


def _hull(parts: list[Span]) -> list[Span]:
    """One span where the parts lie close together, else each by itself."""
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    return [Span(start, end)] if end - start <= 90 else parts


def clause(data: bytes, start: int, end: int) -> Span:
    """The sentence-like stretch around bytes start:end, at most REACH to either side."""
    low, high = max(0, start - REACH), min(len(data), end + REACH)
    begin = _last_end(data, low, start)
    while data[begin - 2 : begin] == b". " and data[low : begin - 2].endswith(_ABBREVIATIONS):
        begin = _last_end(data, low, begin - 2)
    stop = _ENDS.search(data, end, high)
    while stop and stop.group() == b". " and data[end : stop.start()].endswith(_ABBREVIATIONS):
        stop = _ENDS.search(data, stop.end() - 1, high)
    return Span(begin, stop.start() if stop else high)


def _last_end(data: bytes, low: int, high: int) -> int:
    """Where the text behind the last mark that ends a clause begins; `low` without one."""
    sentence = max(
        data.rfind(b". ", low, high),
        data.rfind(b"! ", low, high),
        data.rfind(b"? ", low, high),
        data.rfind(b"!!", low, high),
    )
    return max(low, sentence + 2 if sentence >= 0 else 0, data.rfind(b"\n", low, high) + 1)


class Anchors:
    """All anchors as a few automata: which rules may apply to a text.

    One automaton over all anchors is several times slower than twelve over a part each: gaps multiply
    its states with every other anchor's.
    """

    GROUPS = 12

    def __init__(self, rules: Iterable[Rule]) -> None:
        by_anchor: dict[str, list[int]] = {}
        for rule in rules:
            by_anchor.setdefault(rule.anchor, []).append(rule.index)
        anchors = list(by_anchor.items())
        size = -(-len(anchors) // self.GROUPS)
        self._sets = [_automaton(anchors[at : at + size]) for at in range(0, len(anchors), size)]

    def hits(self, views: Sequence[bytes]) -> list[frozenset[int]]:
        """For each view, the indexes of the rules whose anchor occurs in it."""
        found: list[list[int]] = [[] for _ in views]
        for automaton, rules in self._sets:
            for data, indexes in zip(views, found, strict=True):
                which = automaton.Match(data)
                for at in range(len(rules)) if which is None else which:
                    indexes += rules[at]
        return [frozenset(indexes) for indexes in found]


def _automaton(anchors: list[tuple[str, list[int]]]) -> tuple[re2.Set, list[list[int]]]:
    options = re2.Options()
    options.max_mem = 64 << 20
    automaton = re2.Set.SearchSet(options)
    for anchor, _ in anchors:
        automaton.Add(anchor.encode())
    # The empty pattern always matches, so that no answer can only mean: out of memory.
    automaton.Add(b"")
    automaton.Compile()
    return automaton, [*(rules for _, rules in anchors), []]
