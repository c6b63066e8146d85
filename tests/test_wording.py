"""The wording lexicons: scored by the worst window, exactly, whatever is scored beside."""

from __future__ import annotations

import numpy as np
import pytest

from scamcheck.wording import (
    ASKS_ABOVE,
    DECIMALS,
    MAX_MARKED,
    PRESENT_ABOVE,
    Lexicon,
    Lexicons,
    PairTable,
    features,
    token_edges,
    tokenise,
    window_norm,
)

WEIGHTS = {
    b"fee": 2.0, b"pay": 1.25, b"pay fee": 3.0, b"registration": 1.5, b"team": -1.0,
    b"our team": -0.75, b"$#": 0.5, b"$# fee": 2.5,
}  # fmt: skip
SMALL = Lexicon(6, -1.0, WEIGHTS)
LONG = Lexicon(12, -0.5, {b"team": 0.25, b"fee": 1.0}, least=20)
LEXICONS = Lexicons({"small": SMALL, "long": LONG})
TEXTS = [
    b"pay the registration fee to our team",
    b"our team pays you weekly and our team pays for the course",
    b"pay fee pay fee pay fee pay fee pay fee pay fee pay fee",
    b"nothing here counts for anything at all in either of them",
    b"fee",
    b"",
    b"one two three our team four five six seven pay fee eight nine ten eleven twelve thirteen",
    b"send $49 fee, then we talk about registration and about the fees that come after it",
]


def slowly(lexicon: Lexicon, data: bytes) -> float:
    """The score by trying every window."""
    tokens = tokenise(data)
    if not tokens or len(data) < lexicon.least:
        return 0.0
    starts = range(max(1, len(tokens) - lexicon.window + 1))
    best = max(
        sum(
            lexicon.weights.get(one, 0.0) for one in set(features(tokens[at : at + lexicon.window]))
        )
        for at in starts
    )
    norm = float(window_norm(np.array(len(tokens)), lexicon.window))
    return lexicon.intercept + best / norm


@pytest.mark.parametrize("name", ["small", "long"])
def test_the_worst_window_is_found(name: str) -> None:
    scored = LEXICONS.score_many(TEXTS)
    for data, found in zip(TEXTS, scored, strict=True):
        assert found[name].score == pytest.approx(slowly(LEXICONS.lexicons[name], data), abs=1e-12)


def test_a_text_scores_the_same_whatever_stands_beside_it() -> None:
    together = LEXICONS.score_many(TEXTS)
    assert together == [LEXICONS.score(data) for data in TEXTS]
    assert together == LEXICONS.score_many(TEXTS[::-1])[::-1]


def test_padding_does_not_dilute() -> None:
    plain = b"pay the registration fee to us"
    padded = b"we offer good work. " * 40 + plain + b" and more of the usual. " * 40
    assert LEXICONS.score(padded)["small"].score >= LEXICONS.score(plain)["small"].score


def test_the_heaviest_words_of_the_window_are_its_evidence() -> None:
    data = b"a long way before it, then: pay fee for registration now, and our team writes"
    scored = LEXICONS.score(data)["small"]
    words = [data[start:end].decode() for start, end in scored.evidence(token_edges(data))]
    assert scored.score > PRESENT_ABOVE
    assert words == ["pay fee", "registration"]


def test_what_is_not_present_marks_nothing() -> None:
    scored = LEXICONS.score(b"our team writes to you about the work next week")["small"]
    assert scored.score <= PRESENT_ABOVE
    assert scored.marked == ()


def test_no_more_is_marked_than_a_reader_can_take_in() -> None:
    many = Lexicon(40, 0.0, {f"w{n}x".encode(): 1.0 for n in range(30)})
    data = b" ".join(f"w{n}x".encode() for n in range(30))
    assert len(Lexicons({"many": many}).score(data)["many"].marked) == MAX_MARKED


def test_pairs_are_told_from_others_with_the_same_hash() -> None:
    keys = np.array([7, 123_456_789, 7 + (1 << 40)])
    table = PairTable(keys)
    wanted = np.arange(200_000)
    known, numbers = table.find(wanted)
    assert known.tolist() == [7]
    assert table.keys[numbers].tolist() == [7]
    assert table.find(keys)[0].tolist() == [0, 1, 2]


def test_an_empty_lexicon_gives_its_intercept() -> None:
    empty = Lexicons({"none": Lexicon(8, 0.25, {})})
    assert empty.score(b"any words at all")["none"].score == 0.25


def test_weights_are_exact_to_their_decimals() -> None:
    odd = Lexicon(50, 0.0, {b"a": 0.1, b"b": 0.2, b"c": -0.3})
    scored = Lexicons({"odd": odd}).score(b"x a b c x x x x x")["odd"]
    assert scored.score == 0.0
    assert round(0.1 * 10**DECIMALS) == 1000


def test_an_ordinary_advert_counts_for_nothing_beside_an_ask() -> None:
    advert = Lexicon(12, 0.0, {b"team": -1.0})
    ask = Lexicon(12, 0.0, {b"fee": 8.0})
    lexicons = Lexicons({"ask_wording": ask, "advert_wording": advert})
    assert lexicons.score(b"our team of eight people works here")["advert_wording"].score < 0
    padded = lexicons.score(b"our team of eight people works here, send the fee")
    assert padded["ask_wording"].score > ASKS_ABOVE
    assert padded["advert_wording"].score == 0
