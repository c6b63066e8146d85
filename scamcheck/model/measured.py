"""All that the report is made of: the scores of every model on every split, fitted once."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scamcheck.model import audit, evaluate, peers, runs
from scamcheck.model.data import Example
from scamcheck.model.fit import Table, tabulate
from scamcheck.model.metrics import Bools, Floats
from scamcheck.model.runs import Ran
from scamcheck.model.slices import Judged, judged

POSTED, CUT = 0, 1
"""The two forms of a posting: as posted, and adverts cut to a message's length."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Scores and what they were made from."""

    forms: tuple[Table, Table]
    folds: list[Ran]
    writers: list[Ran]
    sources: list[Ran]
    families: list[Ran]
    ablated: list[audit.Ablated]

    @property
    def table(self) -> Table:
        """The postings as posted."""
        return self.forms[POSTED]

    @property
    def examples(self) -> list[Example]:
        """The postings as posted."""
        return self.table.examples

    def nested(self, model: str = peers.OURS, form: int = POSTED) -> Floats:
        """A model's out-of-fold scores."""
        if model == peers.KEYWORDS:
            return peers.keyword_scores(self.forms[form].examples)
        if model == peers.BOOSTED:
            return audit.gathered(self.ablated, audit.UNTUNED, len(self.examples))
        return runs.gathered(self.folds, model, form, len(self.examples))

    def judged(
        self, model: str = peers.OURS, form: int = POSTED, ran: Sequence[Ran] | None = None
    ) -> Judged:
        """Levels and scores: of the nested folds, or of `ran` by cuts of the nested folds.

        A posting that `ran` did not test has no score (NaN).
        """
        reference = self.nested(model)
        if ran is not None:
            asked = runs.gathered(ran, model, form, len(self.examples))
        else:
            asked = reference if form == POSTED else self.nested(model, form)
        splits = [one.split for one in (self.folds if ran is None else ran)]
        return judged(self.table, asked, splits, reference, model == peers.OURS)


def measure(examples: Sequence[Example], folds: int = evaluate.OUTER_FOLDS) -> Measured:
    """Fit and score everything; no split's fit sees a group of its test."""
    say("reading and running the signals")
    table = tabulate(examples)
    forms = (table, tabulate([evaluate.cut_to_message(example) for example in examples]))
    bags = peers.bags([form.examples for form in forms])
    outer = runs.nested(table, folds)
    done = {}
    for name, splits in {
        "folds": outer,
        "writers": runs.by_writer(table),
        "sources": runs.by_source(table),
        "families": runs.by_family(table, outer),
    }.items():
        say(f"{name}: {len(splits)} fits")
        done[name] = runs.run(forms, bags, splits, full=name == "folds")
    say("ablations")
    return Measured(forms, **done, ablated=audit.ablate(table, done["folds"]))


def say(line: str) -> None:
    """One line on stderr."""
    print(f"scamcheck evaluate: {line}", file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class Scopes:
    """The postings that the headline figures are about."""

    corpus: Bools
    emscad: Bools
    messages: Bools
    """Real English scam messages of today, and honest English ones of 2022 and later."""
    adverts: Bools
    """Honest real adverts of 2022 and later."""

    @classmethod
    def of(cls, examples: Sequence[Example]) -> Scopes:
        """The scopes of these postings."""
        modern = runs.modern_real(examples)
        new = np.array([e.year[:4].isdigit() and int(e.year[:4]) >= 2022 for e in examples])
        english = np.array([e.lang[:2] in ("", "en") for e in examples])
        honest = np.array([not e.label for e in examples])
        long = np.array([not e.is_message for e in examples])
        return cls(
            corpus=np.array([bool(e.writer) for e in examples]),
            emscad=np.array([e.source == "emscad" for e in examples]),
            messages=modern & english & (~honest | new),
            adverts=modern & honest & new & long,
        )
