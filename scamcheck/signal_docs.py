"""The page of all signals, made from their declarations: `python -m scamcheck.signal_docs`."""

from __future__ import annotations

from itertools import groupby

from scamcheck.signals import SIGNALS
from scamcheck.signals.base import Signal

_SENSES = {1: "raises the risk", -1: "lowers the risk as it grows", 0: "recorded only"}


def page() -> str:
    """The page as Markdown."""
    parts = [
        "# Signals",
        "Made from the declarations in `scamcheck/signals/` by `python -m scamcheck.signal_docs`.",
    ]
    for family, signals in groupby(SIGNALS, key=lambda signal: signal.family):
        parts += [f"## {family}", "\n".join([*_HEAD, *map(_line, signals)])]
    return "\n\n".join(parts) + "\n"


_HEAD = ("| signal | type | sense | present | meaning |", "|---|---|---|---|---|")


def _line(signal: Signal) -> str:
    if signal.kind == "flag":
        present = "when 1"
    else:
        present = f"{'below' if signal.sense < 0 else 'above'} {signal.bound:g}"
    sense = _SENSES[signal.sense] + (", weak" if signal.weak else "")
    return f"| `{signal.name}` | {signal.kind} | {sense} | {present} | {signal.meaning} |"


if __name__ == "__main__":
    print(page(), end="")
