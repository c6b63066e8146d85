"""The shipped model on 406 postings by two writers whom neither the fit nor a rule's author saw.

They were written after the rules were done, reviewed blind under shuffled names, and are for this
test alone: never fit on them, and tune nothing by them. Only their text is given to the model.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from csv_rows import CORPUS, UNSEEN, rows_of

from scamcheck.engine import engine
from scamcheck.model.groups import jaccard, shingles
from scamcheck.model.lint import NEAR
from scamcheck.model.metrics import pr_auc
from scamcheck.posting import Posting


def is_near(ours: set[str], known: list[set[str]]) -> bool:
    return any(not ours.isdisjoint(theirs) and jaccard(ours, theirs) >= NEAR for theirs in known)


@cache
def unseen() -> list[dict[str, str]]:
    return rows_of(UNSEEN)


@cache
def judged() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Labels, probabilities, and whether each is flagged."""
    results = engine().check_many([Posting.of(row["text"]) for row in unseen()])
    return (
        np.array([int(row["label"]) for row in unseen()]),
        np.array([result.scam_probability for result in results]),
        np.array([result.verdict in ("suspicious", "likely_scam") for result in results]),
    )


def test_none_of_them_is_in_the_training_data() -> None:
    rows = rows_of(CORPUS)
    assert not {row["writer"] for row in unseen()} & {row["writer"] for row in rows}
    known = [shingles(row["text"]) for row in rows]
    assert not [row["id"] for row in unseen() if is_near(shingles(row["text"]), known)]


def test_scams_rank_above_honest_postings() -> None:
    """Measured when it was written: 0.978."""
    labels, chances, _ = judged()
    assert pr_auc(labels, chances) > 0.95


def test_flags_catch_many_scams_and_few_honest_postings() -> None:
    """Measured when it was written: 71 % of the scams and 1.5 % of the honest postings."""
    labels, _, flagged = judged()
    assert flagged[labels == 1].mean() > 0.65
    assert flagged[labels == 0].mean() < 0.04


def test_twins_are_told_apart() -> None:
    """One is a scam, the other honest, and they share nearly all their words."""
    _, chances, _ = judged()
    chance = {row["id"]: p for row, p in zip(unseen(), chances, strict=True)}
    right = [
        chance[row["id"]] > chance[row["twin"]]
        for row in unseen()
        if row["label"] == "1" and row["twin"]
    ]
    assert len(right) >= 40 and np.mean(right) > 0.85
