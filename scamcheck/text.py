"""A normalised view of a text, with a map back to the original.

Signals match against the view: lower case, accents folded, look-alike letters, hidden characters
and markup undone, so that one pattern meets every way of dressing a word up. What they find is
reported in the original. Most texts need one `str.translate` only; the steps that change the
length run only where a cheap test says that there is something to do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from importlib.resources import files

import re2

from scamcheck.characters import HIDDEN, fold, fold_lookalikes
from scamcheck.markup import header_noise, html_edits, looks_like_html, quoted_printable_edits
from scamcheck.span import Edit, code_points

DISGUISE_WORDS = frozenset(
    files("scamcheck.data").joinpath("disguise_words.txt").read_text("utf-8").split()
)
"""Words that a posting has reason to disguise; a spaced or leet-spelt token is undone to these."""

_SPACED = re2.compile(
    r"(?:^|[^a-z0-9])((?:[a-z0-9@$]([ .\-_*|·]{1,2})){2,}[a-z0-9@$])(?:$|[^a-z0-9])"
)
_LEET = re2.compile(r"[a-z]+[0-9@$|!][a-z0-9@$|!]*|[0-9@$|!]+[a-z][a-z0-9@$|!]*")
_LEET_HINT = re2.compile(r"[a-z][0-9@$|!]+[a-z]|[a-z]{2}[013457]{1,2}(?:$|[^a-z0-9])|[$@][a-z]{3}")
_SPELLING_HINT = re2.compile(f"{_SPACED.pattern}|{_LEET_HINT.pattern}")
_LEET_LETTERS = str.maketrans("0134578@$!|", "oleastbasil")
_LEET_SECOND = str.maketrans("1", "i")
_INSIDE_WORD = re2.compile(r"\pL(\x{200b}+)\pL")
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\u202e\u202d\u2066\u2067"


class View:
    """One text, normalised.

    `text` is the view, `data` its UTF-8; every span that matching reports is in bytes of `data`
    and goes back through `original_span`.
    """

    __slots__ = ("_layers", "data", "disguised", "original", "text")

    def __init__(self, original: str) -> None:
        self.original = original
        self._layers: list[_Layer] = []
        self.disguised: list[tuple[int, int]] = []
        """Words whose letters were dressed up, as code-point spans of the original."""
        self.text = original.lower() if original.isascii() else self._folded(original)
        if looks_like_html(self.text):
            self._apply(html_edits(self.text))
        self._strip_mail()
        self._undo_spelling()
        self.data = self.text.encode()

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Bytes `start:end` of the view as code points of the original, end exclusive."""
        if len(self.data) != len(self.text):
            start, end = len(self.data[:start].decode()), len(self.data[:end].decode())
        return self._start(start), self._end(end)

    def _folded(self, original: str) -> str:
        text, longer, foreign = fold(original)
        if foreign:
            text, mixed = fold_lookalikes(text)
            self.disguised += mixed
        self.text = text
        edits = [(at, at + 1, put) for at, put in longer]
        if HIDDEN in text:
            self.disguised += [
                (first - 1, last + 1)
                for first, last in _groups(_INSIDE_WORD, text)
                if original[first] in _ZERO_WIDTH and original[first - 1].isascii()
            ]
            edits += [(at, at + 1, "") for at, char in enumerate(text) if char == HIDDEN]
        self._apply(sorted(edits))
        return self.text

    def _strip_mail(self) -> None:
        edits = header_noise(self.text)
        if edits:
            self._apply(edits)
            self._apply(quoted_printable_edits(self.text))

    def _undo_spelling(self) -> None:
        if not _SPELLING_HINT.search(self.text.encode()):
            return
        self._disguise(list(_spaced_out(self.text)))
        if _LEET_HINT.search(self.text.encode()):
            self._disguise(list(_leet(self.text)))

    def _disguise(self, edits: list[Edit]) -> None:
        for start, end, _ in edits:
            span = (self._start(start), self._end(end))
            self.disguised.append(span)
        self._apply(edits)

    def _start(self, index: int) -> int:
        for layer in reversed(self._layers):
            index = layer.start_before(index)
        return index

    def _end(self, index: int) -> int:
        for layer in reversed(self._layers):
            index = layer.end_before(index)
        return index

    def _apply(self, edits: list[Edit]) -> None:
        """Replace parts of the view: sorted, apart from each other."""
        if edits:
            self._layers.append(_Layer(edits))
            pieces: list[str] = []
            done = 0
            for start, end, put in edits:
                pieces += self.text[done:start], put
                done = end
            self.text = "".join([*pieces, self.text[done:]])


class _Layer:
    """The way back through one round of edits."""

    __slots__ = ("_begins", "_edits", "_ends")

    def __init__(self, edits: list[Edit]) -> None:
        self._edits = edits
        self._begins: list[int] = []
        """Where each edit's new words begin in the text that it made."""
        self._ends: list[int] = []
        longer = 0
        for start, end, put in edits:
            self._begins.append(start + longer)
            self._ends.append(start + longer + len(put))
            longer += len(put) - (end - start)

    def start_before(self, index: int) -> int:
        """Where the character at `index` began; one that was put in began where its edit did."""
        at = bisect_right(self._begins, index) - 1
        if at < 0:
            return index
        start, end, _ = self._edits[at]
        return start if index < self._ends[at] else index - self._ends[at] + end

    def end_before(self, index: int) -> int:
        """Where the character before `index` ended."""
        at = bisect_right(self._begins, index - 1) - 1
        if at < 0:
            return index
        end = self._edits[at][1]
        return end if index <= self._ends[at] else index - self._ends[at] + end


def _groups(pattern: re2._Regexp, text: str) -> Iterator[tuple[int, int]]:
    """Code-point spans of group 1 of every match, in time linear in the text."""
    data = text.encode()
    return code_points(data, text, (match.span(1) for match in pattern.finditer(data)))


def _spaced_out(text: str) -> Iterator[Edit]:
    for start, end in _groups(_SPACED, text):
        run = text[start:end]
        word = "".join(char for char in run if char.isalnum() or char in "@$")
        plain = word.translate(_LEET_LETTERS)
        if plain in DISGUISE_WORDS:
            yield start, end, plain
        else:
            yield from _known_words(run, start)


def _known_words(run: str, offset: int) -> Iterator[Edit]:
    """The disguised words inside a longer spaced run: `s e n d  f e e` has two spaces between."""
    letters = [i for i, char in enumerate(run) if char.isalnum() or char in "@$"]
    plain = "".join(run[i] for i in letters).translate(_LEET_LETTERS)
    at = 0
    while at < len(plain) - 2:
        word = next(
            (plain[at : at + n] for n in range(12, 2, -1) if plain[at : at + n] in DISGUISE_WORDS),
            "",
        )
        if word:
            yield offset + letters[at], offset + letters[at + len(word) - 1] + 1, word
        at += len(word) or 1


def _leet(text: str) -> Iterator[Edit]:
    for start, end in _groups(_WHOLE_LEET, text):
        token = text[start:end].strip("!|")
        start = text.index(token, start)
        for spelt in (token, token.translate(_LEET_SECOND)):
            plain = spelt.translate(_LEET_LETTERS)
            if plain in DISGUISE_WORDS and plain != token:
                yield start, start + len(token), plain
                break


_WHOLE_LEET = re2.compile(f"({_LEET.pattern})")


class Joined:
    """Several views behind each other, one for each field, as one run of bytes."""

    __slots__ = ("_begins", "_names", "_views", "data")

    SEPARATOR = b" \n\n "

    def __init__(self, fields: list[tuple[str, View]]) -> None:
        self._names = [name for name, _ in fields]
        self._views = [view for _, view in fields]
        self._begins: list[int] = []
        at = 0
        for view in self._views:
            self._begins.append(at)
            at += len(view.data) + len(self.SEPARATOR)
        self.data = self.SEPARATOR.join(view.data for view in self._views)

    def locate(self, start: int, end: int) -> tuple[str, int, int] | None:
        """Bytes of the whole as (field, start, end) of its original; None for a separator."""
        which = bisect_right(self._begins, start) - 1
        view, begin = self._views[which], self._begins[which]
        end = min(end - begin, len(view.data))
        if start - begin >= end:
            return None
        first, last = view.original_span(start - begin, end)
        return self._names[which], first, last

    def field_begin(self, name: str) -> int | None:
        """Where a field's bytes begin; None if the posting doesn't give it."""
        return self._begins[self._names.index(name)] if name in self._names else None

    def disguised(self) -> list[tuple[str, int, int]]:
        """Dressed-up words of all fields, as (field, start, end) of the original."""
        return [
            (name, start, end)
            for name, view in zip(self._names, self._views, strict=True)
            for start, end in view.disguised
        ]
