"""The report's form: Markdown tables and numbers, and the same page as one HTML file."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from scamcheck.model.evaluate import Between

_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse;margin:1rem 0;font-size:.9rem;display:block;overflow-x:auto}
th,td{border:1px solid #ccc;padding:.25rem .6rem;text-align:left;vertical-align:top}
th{background:#f3f3f3}h1,h2,h3{line-height:1.2}h2{margin-top:2.5rem}svg{max-width:100%;height:auto}
td+td,th+th{font-variant-numeric:tabular-nums}
"""
_IMAGE = re.compile(r"!\[(.*)\]\((.*)\.svg\)")


def number(value: float, places: int = 3) -> str:
    """A number, or a dash where there is none."""
    return "–" if np.isnan(value) else f"{value:.{places}f}"


def percent(value: float) -> str:
    """A share in percent, or a dash."""
    return "–" if np.isnan(value) else f"{100 * value:.1f} %"


def spread(of: Between) -> str:
    """A figure with its interval."""
    if np.isnan(of.value):
        return "–"
    return f"{of.value:.3f} ({of.low:.3f} to {of.high:.3f})"


def grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; bars in cells are escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )


def as_html(markdown: str, plots: Mapping[str, str]) -> str:
    """The page as one HTML file, plots inside; reads the Markdown that the report writes."""
    body = "\n".join(_blocks(markdown, plots))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>scamcheck evaluation</title><style>{_STYLE}</style></head>"
        f"<body>{body}</body></html>\n"
    )


def _blocks(markdown: str, plots: Mapping[str, str]) -> Iterator[str]:
    for block in markdown.split("\n\n"):
        if block.startswith("#"):
            marks, _, words = block.partition(" ")
            yield f"<h{len(marks)}>{_inline(words)}</h{len(marks)}>"
        elif block.startswith("|"):
            yield _table(block.splitlines())
        elif block.startswith("- "):
            items = "".join(f"<li>{_inline(line[2:])}</li>" for line in block.splitlines())
            yield f"<ul>{items}</ul>"
        elif image := _IMAGE.fullmatch(block):
            caption = f"<figcaption>{_inline(image[1])}</figcaption>"
            yield f"<figure>{plots[image[2]]}{caption}</figure>"
        elif block.strip():
            yield f"<p>{_inline(block)}</p>"


def _table(lines: Sequence[str]) -> str:
    rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
    head = "".join(f"<th>{_inline(cell)}</th>" for cell in rows[0])
    body = "".join(
        "<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>" for row in rows[2:]
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _inline(words: str) -> str:
    safe = html.escape(words.replace("\\|", "|"), quote=False)
    safe = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", safe)
    return re.sub(r"`(.+?)`", r"<code>\1</code>", safe)
