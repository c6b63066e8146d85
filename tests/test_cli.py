"""The command line in this process: what it prints, and how it says what is wrong."""

from __future__ import annotations

import io
import json
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest
from conftest import FakeEngine, read_csv

from scamcheck.cli import main
from scamcheck.errors import InputError
from scamcheck.pasted import read_posting
from scamcheck.posting import Posting
from scamcheck.report import Style, merged, one_line, printable, report
from scamcheck.signals import SIGNALS
from scamcheck.verdict import Evidence


class Piped(io.TextIOWrapper):
    """Stands for stdin with something piped in."""

    def __init__(self, data: bytes) -> None:
        super().__init__(io.BytesIO(data), "utf-8")


def mail(body: str, html: str = "", attachment: str = "") -> bytes:
    """An e-mail as it lies in an .eml file."""
    message = EmailMessage()
    message["From"] = "Anna of HR <anna@mail.example>"
    message["Reply-To"] = "anna@other.example"
    message["Subject"] = "Your application – next steps"
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    if attachment:
        message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename=attachment)
    return message.as_bytes()


def test_check_prints_a_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fake_engine: FakeEngine
) -> None:
    path = tmp_path / "posting.txt"
    path.write_text("Dear all, this is a scam, not a job.", "utf-8")
    assert main(["check", str(path), "--title", "Clerk"]) == 0
    assert fake_engine.seen[0].title == "Clerk"
    printed = capsys.readouterr().out
    for part in (
        "LIKELY A SCAM: about 9 in 10 such postings are scams (scam probability 90%)",
        "  Dear all, this is a [scam], not a job.",
        "  1. Says scam. It says scam.",
        "     “scam”",
        "  - How many people reviewed the employer: no review count was given",
        "  - Do this next.",
        "Model 0, trained 2026-01-01.",
    ):
        assert part in printed
    assert "\x1b" not in printed


def test_check_prints_the_answer_as_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fake_engine: FakeEngine
) -> None:
    monkeypatch.setattr(sys, "stdin", Piped("a scäm or scam".encode()))
    assert main(["check", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["verdict"] == "likely_scam"
    assert answer["reasons"][0]["evidence"] == [
        {"field": "text", "start": 10, "end": 14, "text": "scam"}
    ]


@pytest.mark.parametrize(
    ("text", "level", "code"),
    [
        ("a scam", "likely_scam", 3),
        ("a scam", "suspicious", 3),
        ("a job", "likely_scam", 0),
        ("a job", "suspicious", 0),
        ("a scam", None, 0),
    ],
)
@pytest.mark.usefixtures("fake_engine")
def test_fail_on(monkeypatch: pytest.MonkeyPatch, text: str, level: str | None, code: int) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(text.encode()))
    assert main(["check", "-", *(["--fail-on", level] if level else [])]) == code


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"", "stdin is empty: give the words of the posting", id="empty"),
        pytest.param(b" \n\t", "stdin is empty", id="blank"),
        pytest.param(b"caf\xe9 job", "stdin, byte 3: not UTF-8; save it as UTF-8, or", id="cp1252"),
        pytest.param(b"%PDF-1.7 ...", "stdin is a PDF: give its words", id="PDF"),
        pytest.param(b"\0\1\2" * 50, "stdin is binary", id="binary"),
        pytest.param(b"a " * 600_000, "`text` has 1,200,000 characters; at most", id="too long"),
        pytest.param(b"a" * 4_000_001, "stdin has more than 4 MB", id="far too long"),
    ],
)
def test_check_says_what_is_wrong_with_its_input(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    fake_engine: FakeEngine,
    data: bytes,
    message: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(data))
    assert main(["check"]) == 1
    assert f"scamcheck: {message}" in capsys.readouterr().err


def test_check_says_what_is_wrong_with_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path)]) == 1
    assert "is a folder: name a file" in capsys.readouterr().err
    assert main(["check", str(tmp_path / "no.txt")]) == 1
    assert "no.txt does not exist; to check words, pipe them in" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["Pay us a small fee before you start", "x" * 5000, "a\nb", "\0"])
def test_a_posting_given_as_a_file_name_is_not_repeated(
    capsys: pytest.CaptureFixture[str], words: str
) -> None:
    assert main(["check", words]) == 1
    told = capsys.readouterr().err
    assert "to check words, pipe them in" in told.lower()
    assert words == "\0" or words not in told


@pytest.mark.parametrize(
    ("encoding", "option"), [("utf-8-sig", None), ("utf-16", None), ("cp1252", "cp1252")]
)
def test_reads_encodings(tmp_path: Path, encoding: str, option: str | None) -> None:
    path = tmp_path / "posting.txt"
    path.write_bytes("café – job".encode(encoding))
    assert read_posting(path, option).fields == {"text": "café – job"}


@pytest.mark.parametrize("name", ["letter.eml", "letter.txt"])
def test_reads_a_mail(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(mail("Plain words.\n", "<p>HTML words.</p>", "offer.pdf"))
    pasted = read_posting(path)
    assert pasted.attachments == ("offer.pdf",)
    assert pasted.fields == {
        "text": "Plain words.\n",
        "title": "Your application – next steps",
        "contact": "anna@mail.example, anna@other.example",
    }


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(b"Subject: x\n\nhello there\n", "hello there\n", id="nothing but a subject"),
        pytest.param(
            b"Content-Type: text/html; charset=nonsense\n\n<p>caf\xc3\xa9</p>", "<p>café</p>",
            id="unknown charset",
        ),
        pytest.param(
            b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n!!aGk=",
            "hi", id="broken base64",
        ),
        pytest.param(
            b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nhi\n',
            "hi", id="a part that never ends",
        ),
        pytest.param(
            b"From: \xff\xfe <@@>\nSubject: =?utf-8?b?\xff?=\nContent-Type: ;;;\n\nhi", "hi",
            id="broken headers",
        ),
    ],
)  # fmt: skip
def test_reads_broken_mails(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "broken.eml"
    path.write_bytes(data)
    assert read_posting(path).fields["text"] == text


def test_a_mail_of_attachments_only_names_them(tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(mail("", attachment="offer.pdf"))
    with pytest.raises(InputError, match=r"without words, only attachments \(offer\.pdf\)"):
        read_posting(path)


def test_score_writes_and_sums_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fake_engine: FakeEngine
) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.tsv"
    source.write_text("id,body\n1,a scam\n2,\n3,a job\n", "utf-8")
    assert main(["score", str(source), "-o", str(out), "--map", "text=body"]) == 0
    assert [record[3] for record in read_csv(out, "\t")[1:]] == ["likely_scam", "", "no_red_flags"]
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("3 rows in ")
    assert (
        "1 likely_scam, 0 suspicious, 1 no_red_flags, 0 too_little_text, 1 not scored (see"
        " scamcheck_error); likely_scam from 0.8, suspicious from 0.4, assuming that 0.2 of all"
        " postings are scams"
    ) in printed.err


@pytest.mark.parametrize(
    ("options", "code", "message"),
    [
        ([], 1, "has no column `text`; it has `id`, `body`. Name the one that holds the posting"),
        (["--map", "text=none"], 1, "has no column 'none' to read `text` from; it has `id`,"),
        (["--map", "text=id", "--map", "text=body"], 1, "--map gives `text` twice: 'id' and"),
        (["--map", "body=text"], 2, "'body' is no field of a posting; the fields are text, title,"),
        (["--map", "text"], 2, "must be FIELD=COLUMN, such as text=description"),
        (["--prevalence", "1"], 2, "must lie between 0 and 1, such as 0.05"),
        (["--prevalence", "nan"], 2, "must lie between 0 and 1"),
        (["--workers", "-1"], 2, "must be 0 to 256"),
        (["--encoding", "klingon"], 2, "'klingon' is no encoding known here"),
        (["--encoding", "base64"], 2, "'base64' is no encoding known here"),
        (["--lookup-budget", "soon"], 2, "must be a time such as 90s, 5m or 1h"),
        (["--format", "xlsx"], 2, "invalid choice: 'xlsx'"),
        (["--thresholds", "none.json"], 1, "none.json can't be read: No such file or directory"),
    ],
)
def test_score_says_what_is_wrong(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    fake_engine: FakeEngine,
    options: list[str],
    code: int,
    message: str,
) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("id,body\n1,a scam\n", "utf-8")
    assert main(["score", str(source), "-o", str(out), *options]) == code
    assert message in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "is not JSON: it must hold two numbers, such as"),
        ("[0.5]", "it must hold two numbers"),
        ('{"likely_scam": 0.9}', "it must hold two numbers"),
        ('{"likely_scam": 0.9, "suspicious": "0.5"}', "it must hold two numbers"),
        ('{"likely_scam": true, "suspicious": 0.5}', "it must hold two numbers"),
        ('{"likely_scam": 0.4, "suspicious": 0.5}', "0 < suspicious <= likely_scam < 1, not"),
        ('{"likely_scam": 1e999, "suspicious": 0.5}', "0 < suspicious <= likely_scam < 1, not"),
    ],
)
def test_thresholds_say_what_is_wrong(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    fake_engine: FakeEngine,
    content: str,
    message: str,
) -> None:
    source, cuts = tmp_path / "in.csv", tmp_path / "cuts.json"
    source.write_text("text\na scam\n", "utf-8")
    cuts.write_text(content, "utf-8")
    out = str(tmp_path / "out.csv")
    assert main(["score", str(source), "-o", out, "--thresholds", str(cuts)]) == 1
    told = capsys.readouterr().err
    assert message in told
    assert "cuts.json" in told


@pytest.mark.parametrize(
    "arguments",
    [[], ["nonsense"], ["score"], ["check", "--fail-on", "maybe"], ["serve", "--port", "70000"]],
    ids=" ".join,
)
def test_wrong_usage(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert main(arguments) == 2
    assert "usage: scamcheck" in capsys.readouterr().err


def test_an_unexpected_failure_shows_no_traceback_and_no_posting(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fake_engine: FakeEngine
) -> None:
    monkeypatch.delenv("SCAMCHECK_DEBUG", raising=False)
    monkeypatch.setattr(sys, "stdin", Piped(b"boom goes the secret"))
    assert main(["check"]) == 1
    told = capsys.readouterr().err
    assert told == (
        "scamcheck: internal error (ZeroDivisionError), please report it; run with"
        " SCAMCHECK_DEBUG=1 for details\n"
    )


def test_signals_lists_every_signal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["signals", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [entry["name"] for entry in listed] == [signal.name for signal in SIGNALS]
    assert set(listed[0]) == {"family", "name", "kind", "sense", "title", "meaning"}
    assert main(["signals"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(SIGNALS)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain – é 😀", "plain – é 😀"),
        ("\x1b[2J\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("a\x9b31mb\x00\x08\x7f", "a31mb"),
        ("\u202egpj.exe\u2066", "gpj.exe"),
        ("line\r\nnext\ttab", "line\nnext tab"),
        ("\ud800", ""),
    ],
)
def test_nothing_reaches_the_terminal_but_words(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert "\n" not in one_line(text)


def test_spans_that_overlap_are_marked_once() -> None:
    spans = [(5, 9), (0, 3), (2, 4), (9, 12)]
    pieces = [Evidence("text", start, end, "") for start, end in spans]
    assert merged(pieces) == [(0, 4), (5, 12)]


def test_a_report_in_colour_marks_the_words(fake_engine: FakeEngine) -> None:
    posting = Posting("word " * 60 + "scam" + " word" * 60 + "\x1b[2J")
    shown = report(fake_engine.check(posting), posting, Style(80, colour=True))
    assert "\x1b[1;31mscam\x1b[0m" in shown
    assert "\x1b[2J" not in shown
    assert "…word" in shown
    assert max(map(len, shown.splitlines())) < 120
