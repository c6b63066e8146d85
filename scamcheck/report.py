"""A result as a report to read in a terminal."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scamcheck.plain_words import check_name, percent, share
from scamcheck.posting import SEARCHED_FIELDS, Posting
from scamcheck.verdict import Evidence, Reason, Result

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])")
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_TITLES = {
    "likely_scam": "LIKELY A SCAM",
    "suspicious": "SUSPICIOUS",
    "no_red_flags": "NO RED FLAGS FOUND",
    "too_little_text": "TOO LITTLE TEXT",
}
_COLOURS = {"likely_scam": "1;31", "suspicious": "1;33"}
_CONTEXT = 70
"""Characters shown to either side of marked words."""
_MAX_EXCERPTS = 8
_BEGIN, _END = "\x02", "\x03"
"""Stand for a mark's ends until lines are broken; a posting's own are never printed."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a report is printed."""

    width: int = 80
    colour: bool = False

    def paint(self, text: str, code: str) -> str:
        """The text in a colour or weight; as it is without colours."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text

    def mark(self, text: str) -> str:
        """Put the marks that excerpts hold in their final form: bold red, or brackets."""
        begin, end = ("\x1b[1;31m", "\x1b[0m") if self.colour else ("[", "]")
        return text.replace(_BEGIN, begin).replace(_END, end)

    def wrap(self, text: str, first: str = "", rest: str = "") -> str:
        """Lines of the report's width, indented."""
        return textwrap.fill(
            text, self.width, initial_indent=first, subsequent_indent=rest,
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip


def printable(text: str) -> str:
    """The text without what would move a terminal's cursor, change its colours or hide words."""
    return _UNSAFE.sub("", _ESCAPES.sub("", text)).replace("\t", " ")


def one_line(text: str) -> str:
    """Printable and on one line."""
    return " ".join(printable(text).split())


def report(result: Result, posting: Posting, style: Style, attachments: Sequence[str] = ()) -> str:
    """The whole report: verdict, marked words, reasons, what is unknown, what to do next."""
    parts = [
        _verdict(result, style),
        _section("In the posting", _excerpts(result, posting, style), style),
        _section("Why", _reasons(result.reasons, style), style),
        _section("Could not be checked", _unknown(result, attachments, style), style),
        _section("What to do next", _bullets(result.advice, style), style),
        style.paint(
            f"Model {result.model['version']}, trained {result.model['trained']}. scamcheck can be"
            " wrong; no verdict proves a fraud or its absence.", "2",
        ),
    ]  # fmt: skip
    return "\n\n".join(part for part in parts if part) + "\n"


def _section(title: str, lines: Sequence[str], style: Style) -> str:
    return "\n".join([style.paint(title, "1"), *lines]) if lines else ""


def _verdict(result: Result, style: Style) -> str:
    title = style.paint(_TITLES[result.verdict], _COLOURS.get(result.verdict, "1"))
    chance = (
        f"{share(result.scam_probability)} such postings are scams "
        f"(scam probability {percent(result.scam_probability)})"
    )
    return f"{title}: {chance}\n{style.wrap(result.summary)}"


def _reasons(reasons: Sequence[Reason], style: Style) -> list[str]:
    lines = []
    for number, reason in enumerate(reasons, 1):
        title = f"{number}. {one_line(reason.title)}."
        lines.append(style.wrap(f"{title} {one_line(reason.explanation)}", "  ", "     "))
        quoted = ", ".join(f"“{shown}”" for shown in quotes(reason.evidence))
        if quoted:
            lines.append(style.wrap(quoted, "     ", "     "))
    return lines


def quotes(evidence: Sequence[Evidence]) -> list[str]:
    """The words of a reason, each on one line; those that stand inside longer ones left out."""
    words = dict.fromkeys(one_line(piece.text) for piece in evidence)
    return [word for word in words if word and not any(word in other != word for other in words)]


def _unknown(result: Result, attachments: Sequence[str], style: Style) -> list[str]:
    lines = [f"{check_name(it.signal)}: {one_line(it.why)}" for it in result.unknown]
    lines += [f"attachment {one_line(name)}: not read" for name in attachments]
    return _bullets(lines, style)


def _bullets(lines: Iterable[str], style: Style) -> list[str]:
    return [style.wrap(line, "  - ", "    ") for line in lines]


def _excerpts(result: Result, posting: Posting, style: Style) -> list[str]:
    """The marked words of each field with what stands around them."""
    lines: list[str] = []
    for name in SEARCHED_FIELDS:
        spans = merged(
            piece for reason in result.reasons for piece in reason.evidence if piece.field == name
        )
        label = "" if name == "text" else f"{name}: "
        text = getattr(posting, name)
        shown = _windows(text, spans)
        lines += [style.mark(style.wrap(f"{label}{it}", "  ", "  ")) for it in shown]
    more = len(lines) - _MAX_EXCERPTS
    return [*lines[:_MAX_EXCERPTS], *([f"  … and {more} more places"] if more > 0 else [])]


def merged(pieces: Iterable[Evidence]) -> list[tuple[int, int]]:
    """The pieces' stretches in order, those that overlap or touch as one."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((piece.start, piece.end) for piece in pieces):
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return spans


def _windows(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """Lines that show the spans, near ones together."""
    groups: list[list[tuple[int, int]]] = []
    for span in spans:
        if groups and span[0] - groups[-1][-1][1] < _CONTEXT:
            groups[-1].append(span)
        else:
            groups.append([span])
    return [_window(text, group) for group in groups]


def _window(text: str, spans: Sequence[tuple[int, int]]) -> str:
    begin, end = _edges(text, spans[0][0], spans[-1][1])
    shown, at = "…" if begin else "", begin
    for start, stop in spans:
        shown += _flat(text[at:start]) + _BEGIN + one_line(text[start:stop]) + _END
        at = stop
    return (shown + _flat(text[at:end])).strip() + ("…" if end < len(text) else "")


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch around start:end that begins and ends between words, if a space is near."""
    begin = max(0, start - _CONTEXT)
    if begin:
        begin = text.find(" ", begin, start) + 1 or begin
    stop = min(len(text), end + _CONTEXT)
    if stop < len(text):
        space = text.rfind(" ", end, stop)
        stop = space if space >= 0 else stop
    return begin, stop


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", printable(text))
