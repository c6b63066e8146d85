"""Which parts of HTML and of mail headers are not words, as edits of the view.

All scanning is by `str.find` and runs once over the text.
"""

from __future__ import annotations

import html
import quopri

import re2

from scamcheck.span import Edit
from scamcheck.word_tables import word_set

_TAG_NAMES = word_set(
    "a abbr article b big blockquote body br button center code dd div dl dt em font footer "
    "form h1 h2 h3 h4 h5 h6 head header hr html i img input label li link main meta nav ol p "
    "pre s section small span strong style sub sup table tbody td tfoot th thead title tr u ul "
    "script noscript !doctype !-- "
)
_BREAKING = word_set(
    "article blockquote body br dd div dl dt footer form h1 h2 h3 h4 h5 h6 head header hr html "
    "li main nav ol p pre section table tbody td tfoot th thead title tr ul "
)
_SILENT = ("script", "style", "noscript")
_ENTITY = re2.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});")
_HTML_HINT = re2.compile(
    r"</?(?:p|br|div|span|a|b|strong|em|i|ul|ol|li|h[1-6]|html|body|table|td|font)\b[^<>]{0,500}/?>|&(?:nbsp|amp|lt|gt|quot|#[0-9]{2,5}|#x[0-9a-f]{2,5});"
)
_HREF = re2.compile(r"""\b(?:href|src)\s*=\s*["']?([^"'\s>]+)""")
_HEADER = re2.compile(
    r"(?m)^(from|to|subject|date|reply-to|received|message-id|mime-version|return-path|delivered-to|dkim-signature|content-type|content-transfer-encoding|x-[a-z0-9-]+|arc-[a-z-]+|authentication-results|list-[a-z]+|cc|sent):"
)
_KEPT_HEADERS = frozenset(("from", "reply-to", "subject"))


def looks_like_html(text: str) -> bool:
    """Whether the (lower-case) text holds a known tag or an entity."""
    return ("<" in text or "&" in text) and _HTML_HINT.search(text.encode()) is not None


def html_edits(text: str) -> list[Edit]:
    """Edits that leave the words: tags out, links' targets kept, entities undone."""
    edits: list[Edit] = []
    at = text.find("<")
    done = 0
    while at >= 0:
        edits += _entities(text, done, at)
        end, found = _tag(text, at)
        edits += found
        done = end
        at = text.find("<", end)
    return edits + _entities(text, done, len(text))


def _tag(text: str, start: int) -> tuple[int, list[Edit]]:
    """The end of what opens at `start` and the edits for it; not a tag: one character on."""
    if text.startswith("<!--", start):
        return _until(text, start, "-->")
    end = text.find(">", start, start + 4000)
    words = text[start + 1 : start + 12].lstrip("/").split(">")[0].split()
    name = words[0].rstrip("/") if words else ""
    if end < 0 or name not in _TAG_NAMES:
        return start + 1, []
    if name in _SILENT and text[start + 1] != "/":
        return _until(text, start, f"</{name}>")
    link = _HREF.search(text[start:end]) if name == "a" else None
    if link:
        first, last = link.span(1)
        return end + 1, [(start, start + first, " "), (start + last, end + 1, " ")]
    return end + 1, [(start, end + 1, "\n" if name in _BREAKING else "")]


def _until(text: str, start: int, closing: str) -> tuple[int, list[Edit]]:
    end = text.find(closing, start)
    end = len(text) if end < 0 else end + len(closing)
    return end, [(start, end, " ")]


def _entities(text: str, start: int, end: int) -> list[Edit]:
    if text.find("&", start, end) < 0:
        return []
    part = text[start:end]
    if not part.isascii():
        return _entities_among_others(part, start)
    return [_undone(m.group(), start + m.start()) for m in _ENTITY.finditer(part)]


def _entities_among_others(part: str, offset: int) -> list[Edit]:
    edits = []
    at = part.find("&")
    while at >= 0:
        end = part.find(";", at, at + 34)
        if end > 0 and _ENTITY.fullmatch(part[at : end + 1]):
            edits.append(_undone(part[at : end + 1], offset + at))
        at = part.find("&", at + 1)
    return edits


def _undone(entity: str, start: int) -> Edit:
    char = html.unescape(entity)
    put = " " if not char.strip() or "\ud800" <= char <= "\udfff" else char.lower()
    return start, start + len(entity), put


def header_noise(text: str) -> list[Edit]:
    """Edits that take transport headers out of a pasted e-mail; empty if it has none.

    From, Reply-To and Subject stay: they say who writes.
    """
    if ":" not in text[:200]:
        return []
    begin = len(text) - len(text.lstrip())
    head_end = text.find("\n\n", begin)
    head_end = len(text) if head_end < 0 else head_end
    if not _HEADER.match(text[begin : begin + 60]):
        return []
    edits: list[Edit] = []
    at, noise = begin, False
    while at < head_end:
        line_end = text.find("\n", at, head_end)
        line_end = head_end if line_end < 0 else line_end
        name = text[at : at + 80].split(":", 1)[0]
        if text[at] not in " \t":
            noise = bool(_HEADER.match(text[at : at + 80])) and name not in _KEPT_HEADERS
        if noise and line_end > at:
            edits.append((at, line_end, ""))
        at = line_end + 1
    return edits


_SOFT_BREAK = "=\n"


def quoted_printable_edits(text: str) -> list[Edit]:
    """Edits that undo quoted-printable escapes in a pasted raw e-mail; empty if it has none."""
    if _SOFT_BREAK not in text and "=3d" not in text:
        return []
    edits: list[Edit] = []
    at = text.find("=")
    while at >= 0:
        end = at
        while text.startswith("=", end) and _is_hex(text[end + 1 : end + 3]):
            end += 3
        if end > at:
            put = quopri.decodestring(text[at:end]).decode("utf-8", "replace").lower()
            edits.append((at, end, put or " "))
        elif text.startswith(_SOFT_BREAK, at):
            end = at + 2
            edits.append((at, end, ""))
        at = text.find("=", max(end, at + 1))
    return edits


def _is_hex(pair: str) -> bool:
    return len(pair) == 2 and all(char in "0123456789abcdef" for char in pair)
