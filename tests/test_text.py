"""The normalised view: what it undoes, what it leaves alone, and the way back."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scamcheck.text import Joined, View

UNDONE = [
    ("Pay a FEE", "pay a fee", "case"),
    ("naïve café", "naive cafe", "accents"),
    ("Ｐａｙ ｆｅｅ", "pay fee", "full-width forms"),
    ("𝗣𝗮𝘆 𝘧𝘦𝘦", "pay fee", "letters from mathematics"),
    ("ⓟⓐⓨ 🅵🅴🅴", "pay fee", "circled and squared letters"),
    ("ᴘᴀʏ", "pay", "small capitals"),
    ("de\u200bpo\u200dsit", "deposit", "zero-width characters"),
    ("f\u0336e\u0336e\u0336", "fee", "struck-through letters"),
    ("registrаtion", "registration", "one Cyrillic letter"),
    ("рауment", "payment", "several Cyrillic letters"),
    ("d e p o s i t", "deposit", "spaced letters"),
    ("t.e.l.e.g.r.a.m", "telegram", "dotted letters"),
    ("te1egram dep0sit wh@tsapp", "telegram deposit whatsapp", "digits for letters"),
    ("fish &amp; chips", "fish & chips", "an entity"),
    ("a<br>b", "a\nb", "a line break tag"),
    ("<p>pay <b>no</b>w</p>", "\npay now\n", "tags inside a word"),
    ('<a href="https://wa.me/1">go</a>', " https://wa.me/1 go", "a link's target is kept"),
    ("<script>x=1</script>hi<p>", " hi\n", "a script is no text"),
    ("ﬁne", "fine", "a ligature"),
    ("£20 – “soon”", '£20 - "soon"', "currency stays, quotes and dashes are plain"),
]
LEFT = [
    ("Работа на дому", "работа на дому", "Russian in its own script"),
    ("घर से काम", "घर से काम", "Hindi keeps its signs"),
    ("1st b2b h1b covid19 mp3", "1st b2b h1b covid19 mp3", "digits that belong there"),
    ("a < b & c > d", "a < b & c > d", "signs that are no markup"),
    ("options a b c d", "options a b c d", "single letters that spell nothing"),
    ("x <3 you", "x <3 you", "a heart"),
]


@pytest.mark.parametrize(("text", "view", "why"), UNDONE + LEFT, ids=lambda value: str(value)[:40])
def test_view(text: str, view: str, why: str) -> None:
    assert View(text).text == view, why


@pytest.mark.parametrize(("text", "view", "why"), LEFT, ids=lambda value: str(value)[:40])
def test_nothing_is_called_disguised_that_is_not(text: str, view: str, why: str) -> None:
    assert View(text).disguised == [], why


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Pay the registrаtion fee", ["registrаtion"]),
        ("a d e p o s i t first", ["d e p o s i t"]),
        ("on te1egram", ["te1egram"]),
    ],
)
def test_disguised_words_are_shown_as_written(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in View(text).disguised] == words


@pytest.mark.parametrize(
    ("text", "needle", "shown"),
    [
        ("x &amp; de\u200bposit", "deposit", "de\u200bposit"),
        ("é <b>f</b>ee", "fee", "f</b>ee"),
        ("𝗳𝗲𝗲 now", "fee", "𝗳𝗲𝗲"),
        ("d e p o s i t", "deposit", "d e p o s i t"),
        ("нужен залог", "залог", "залог"),
    ],
)
def test_spans_point_into_the_original(text: str, needle: str, shown: str) -> None:
    view = View(text)
    start = view.data.index(needle.encode())
    first, last = view.original_span(start, start + len(needle.encode()))
    assert text[first:last] == shown


def test_transport_headers_are_no_text() -> None:
    mail = "From: A <a@b.com>\nReceived: from x\n by y\nX-Spam: no\nSubject: Job\n\nPay=20the fee=\n now"
    text = View(mail).text
    assert "received" not in text and "x-spam" not in text
    assert "from: a <a@b.com>" in text and "pay the fee now" in text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_every_span_of_any_text_goes_back(text: str) -> None:
    view = View(text)
    data = view.data
    at = 0
    for char in view.text:
        size = len(char.encode())
        first, last = view.original_span(at, at + size)
        assert 0 <= first < last <= len(text)
        at += size
    assert at == len(data)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=4))
def test_fields_are_told_apart(values: list[str]) -> None:
    views = [(f"f{at}", View(value)) for at, value in enumerate(values)]
    joined = Joined(views)
    at = 0
    for name, view in views:
        if view.data:
            assert joined.locate(at, at + len(view.data))[0] == name  # type: ignore[index]
        at += len(view.data) + len(Joined.SEPARATOR)


@pytest.mark.parametrize(
    "token", ["d e ", "f33 ", "&amp;", "<b>", "d.e.p.", "а", "=3d", "<a href=", "\u200b", "@$1"]
)
def test_long_repetition_is_linear(token: str) -> None:
    start = time.perf_counter()
    View(token * (200_000 // len(token)))
    assert time.perf_counter() - start < 3
