"""Explanations are true: checked over every posting of the corpus that is flagged."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import numpy as np
from csv_rows import CORPUS, rows_of

from scamcheck.engine import engine
from scamcheck.posting import SEARCHED_FIELDS, Posting
from scamcheck.verdict import Result

FROM_A_REGISTER = {"domain_age_days", "review_count", "review_rating"}


@cache
def flagged() -> list[tuple[Posting, Result]]:
    """Flagged postings of the corpus with their results."""
    postings = [
        Posting.of({name: row[name] for name in SEARCHED_FIELDS}) for row in rows_of(CORPUS)
    ]
    results = engine().check_many(postings)
    pairs = zip(postings, results, strict=True)
    return [pair for pair in pairs if pair[1].verdict in ("suspicious", "likely_scam")]


def spans_by_field(result: Result) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for reason in result.reasons:
        for piece in reason.evidence:
            found[piece.field].append((piece.start, piece.end))
    return found


def without_evidence(posting: Posting, result: Result) -> Posting:
    """The posting with all evidence replaced by spaces."""
    fields = {name: list(getattr(posting, name)) for name in SEARCHED_FIELDS}
    for name, spans in spans_by_field(result).items():
        for start, end in spans:
            fields[name][start:end] = " " * (end - start)
    given = {name: "".join(chars) for name, chars in fields.items()}
    return Posting.of({**given, "text": given["text"] if given["text"].strip() else "-"})


def test_evidence_is_the_words_of_the_posting() -> None:
    for posting, result in flagged():
        for reason in result.reasons:
            for piece in reason.evidence:
                assert getattr(posting, piece.field)[piece.start : piece.end] == piece.text


def test_every_reason_has_evidence_or_a_register() -> None:
    for _, result in flagged():
        for reason in result.reasons:
            assert reason.evidence or reason.signal in FROM_A_REGISTER, reason.signal


def test_taking_the_evidence_away_lowers_the_probability() -> None:
    pairs = flagged()
    after = engine().check_many([without_evidence(*pair) for pair in pairs])
    worse = [
        (posting.text[:40], before.scam_probability, later.scam_probability)
        for (posting, before), later in zip(pairs, after, strict=True)
        if later.scam_probability >= before.scam_probability
    ]
    assert not worse


def test_evidence_is_words_and_not_half_the_posting() -> None:
    shares = []
    for posting, result in flagged():
        marked = np.zeros(len(posting.text), dtype=bool)
        for start, end in spans_by_field(result)["text"]:
            marked[start:end] = True
        shares.append(marked.mean())
    assert np.mean(shares) <= 0.35


def test_no_reason_lowers() -> None:
    assert all(reason.weight >= 0 for _, result in flagged() for reason in result.reasons)
