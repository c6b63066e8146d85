"""The signals, one file a family. Every module here is loaded; nothing is listed by hand."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from scamcheck.signals.base import FAMILIES, REGISTER, Signal
from scamcheck.signals.rules import RULES, Anchors

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")

SIGNALS: tuple[Signal, ...] = tuple(
    sorted(REGISTER.values(), key=lambda signal: FAMILIES.index(signal.family))
)
"""Every declared signal, by family and then in the order of its file."""


@functools.cache
def anchors() -> Anchors:
    """The automaton over all rules, compiled at first use."""
    return Anchors(RULES)
