"""What each character is folded to, and which letters pass for others.

Compatibility forms and accents come from Unicode (NFKC, NFD; `unicodedata`). The look-alikes are
those Cyrillic, Greek and Armenian letters that Unicode's confusables list (UTS #39, 2024) pairs
with one Latin letter and that a common font draws alike.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

import numpy as np
import re2

from scamcheck.span import code_points

HIDDEN = "\u200b"
"""Stands for every character that shows nothing: zero-width, bidirectional control, soft hyphen."""

_HIDDEN_CODES = {
    0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0,
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070),
    *range(0xFE00, 0xFE10), *range(0xE0000, 0xE01F0), *range(0x0300, 0x0370),
}  # fmt: skip
_SIGNS = {
    **dict.fromkeys(map(ord, "‘’‚‛′`´ʼ"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»‹›"), '"'),
    **dict.fromkeys(map(ord, "–—―‐‑‒−﹣－"), "-"),
    **dict.fromkeys(map(ord, "•◦●▪■►▶➤➢→✓✔✅★☆·‣⁃○◆❖※"), "*"),
    **dict.fromkeys(map(ord, "،、，"), ","),
    **dict.fromkeys(map(ord, "。．।"), "."),
    **dict.fromkeys(map(ord, "⁄∕"), "/"),
    0x2028: "\n", 0x2029: "\n", 0x85: "\n", 0x0B: "\n", 0x0C: "\n", 0x00: " ",
}  # fmt: skip
_SMALL_CAPITALS = dict(
    zip(
        map(ord, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıɑɡɩ"),
        "abcdefghijklmnoprstuvwyziagi",
        strict=True,
    )
)
_KEPT_SYMBOLS = set(map(ord, "€£¥₹₦₱₽₴₩₫¢₵₺₪฿₸"))


class Folded(NamedTuple):
    """A text folded character by character, as long as before."""

    text: str
    longer: list[tuple[int, str]]
    """Characters that fold to several: where they still stand, and to what."""
    foreign: bool
    """Whether letters of a script are left that has look-alikes of Latin ones."""


class _Table:
    """Folds a text by one array lookup; each character is worked out when it first occurs."""

    def __init__(self) -> None:
        self._folded = np.zeros(0x110000, np.uint32)
        self._longer: dict[int, str] = {}

    def fold(self, text: str) -> Folded:
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        folded = self._folded[codes]
        if not folded.all():
            for code in np.unique(codes[folded == 0]).tolist():
                self._folded[code] = self._one(code)
            folded = self._folded[codes]
        longer: list[tuple[int, str]] = []
        if folded.max(initial=0) >= _LONGER:
            places = np.flatnonzero(folded >= _LONGER).tolist()
            longer = [(at, self._longer[int(codes[at])]) for at in places]
            folded &= _LONGER - 1
        foreign = bool(((folded >= _FIRST_FOREIGN) & (folded < _END_FOREIGN)).any())
        return Folded(folded.tobytes().decode("utf-32-le"), longer, foreign)

    def _one(self, code: int) -> int:
        folded = _fold(code)
        if len(folded) == 1:
            return ord(folded)
        self._longer[code] = folded
        return code | _LONGER


_LONGER = 1 << 31
_FIRST_FOREIGN, _END_FOREIGN = 0x370, 0x590
"""The blocks of Greek, Cyrillic and Armenian letters."""


def _fold(code: int) -> str:
    if code < 0x80:
        return chr(code).lower() if code else " "
    for table in (_SIGNS, _SMALL_CAPITALS):
        if code in table:
            return str(table[code])
    if code in _HIDDEN_CODES:
        return HIDDEN
    if code in _KEPT_SYMBOLS:
        return chr(code)
    if 0xD800 <= code <= 0xDFFF:
        return " "
    for first in (0x1F130, 0x1F150, 0x1F170):
        if first <= code < first + 26:
            return chr(ord("a") + code - first)
    return _compatible(chr(code))


def _compatible(char: str) -> str:
    folded = unicodedata.normalize("NFKC", char)
    if len(folded) == 1 and folded.isdigit():
        return str(unicodedata.digit(folded))
    bases = [c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c)]
    if bases and all(c.isascii() for c in bases):
        folded = "".join(bases)
    folded = folded.lower()
    if len(folded) == 1 and unicodedata.category(folded)[0] in "SZC":
        return folded if ord(folded) in _KEPT_SYMBOLS or folded.isascii() else " "
    return folded or " "


fold = _Table().fold

_LOOKALIKES = {
    **dict(zip("аеорсухіјѕһԁԛԝкмтвнгӏьзп", "aeopcyxijshdqwkmtbhrlb3n", strict=True)),
    **dict(zip("αορνικτυεηχγωςβδ", "aopviktuenxywcbd", strict=True)),
    **dict(zip("օոսհցգ", "onuhgq", strict=True)),
}
_LATIN = bytes(range(0x61, 0x7B))
_TO_LATIN = str.maketrans(_LOOKALIKES)
_TO_CYRILLIC = str.maketrans("aeopcyxkmthb", "аеорсухкмтнв")
_FOREIGN_CLASS = r"\x{370}-\x{58f}"
_FOREIGN = re2.compile(f"[{_FOREIGN_CLASS}]")
_WITH_FOREIGN = re2.compile(rf"[\pL\pN@$]*[{_FOREIGN_CLASS}][\pL\pN@$]*")


def fold_lookalikes(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Undo letters of one script that stand in words of another.

    Returns the text, as long as before, and the code-point spans of the words that were mixed.
    A word wholly in one script is left alone where its script has its own text around it.
    """
    data = text.encode()
    foreign = sum(1 for _ in _FOREIGN.finditer(data))
    latin = len(data) - len(data.translate(None, _LATIN))
    spans: list[tuple[int, int]] = []
    pieces: list[str] = []
    done = 0
    words = (match.span() for match in _WITH_FOREIGN.finditer(data))
    for start, end in code_points(data, text, words):
        word = text[start:end]
        plain = _plain(word, latin > 4 * foreign)
        if plain != word:
            pieces += text[done:start], plain
            done = end
            spans.append((start, end))
    return "".join([*pieces, text[done:]]), spans


def _plain(word: str, among_latin: bool) -> str:
    foreign = sum(1 for char in word if not char.isascii() and char.isalpha())
    latin = sum("a" <= char <= "z" for char in word)
    if not foreign or not (latin or among_latin):
        return word
    if among_latin or latin >= foreign:
        plain = word.translate(_TO_LATIN)
        return plain if plain.isascii() and len(word) > 1 else word
    return word.translate(_TO_CYRILLIC) if any("а" <= char <= "я" for char in word) else word
