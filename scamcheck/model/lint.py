"""Refuses training postings that break the label guide's form.

`python -m scamcheck.model.lint DIR` prints the faults and exits with 1 if there are any.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

from scamcheck.model.groups import jaccard, shingles

REQUIRED = (
    *("id", "text", "label", "spans", "family", "channel", "lang", "year"),
    *("difficulty", "writer", "group"),
)
SCAM_FAMILIES = frozenset(
    (
        *("upfront_fee", "task_deposit", "crypto_pay", "gift_card", "fake_check", "money_mule"),
        *("reshipping", "account_rental", "identity_harvest", "impersonation", "malware"),
        *("overpay_unverifiable", "overseas_debt", "opening_message"),
    )
)
NEAR = 0.4
"""Word 4-gram Jaccard from which two postings of different groups are too alike."""

Row = Mapping[str, str]


def faults(rows: Sequence[Row]) -> Iterator[str]:
    """One line for each fault, naming the row's id and field."""
    seen: set[str] = set()
    for number, row in enumerate(rows, 2):
        name = row.get("id") or f"row {number}"
        if name in seen:
            yield f"{name}: `id` stands twice"
        seen.add(name)
        yield from (f"{name}: `{field}` is empty" for field in REQUIRED if not row.get(field))
        yield from _label_faults(name, row)
    yield from _twin_faults(rows)
    yield from _near_duplicates(rows)


def _label_faults(name: str, row: Row) -> Iterator[str]:
    if row.get("label") not in ("0", "1"):
        yield f"{name}: `label` must be 0 or 1"
        return
    scam = row["label"] == "1"
    try:
        spans = json.loads(row.get("spans") or "[]")
    except ValueError:
        yield f"{name}: `spans` is not a JSON list"
        return
    if scam and not spans:
        yield f"{name}: a scam needs the words that give it away in `spans`"
    if not scam and spans:
        yield f"{name}: an honest posting has no `spans`"
    yield from (
        f"{name}: span {at} is not in the text"
        for at, span in enumerate(spans, 1)
        if span not in row["text"]
    )
    if scam != (row.get("family") in SCAM_FAMILIES):
        yield f"{name}: `family` {row.get('family')!r} contradicts the label"


def _twin_faults(rows: Sequence[Row]) -> Iterator[str]:
    by_id = {row["id"]: row for row in rows}
    for row in rows:
        if not row.get("twin"):
            continue
        other = by_id.get(row["twin"])
        if other is None:
            yield f"{row['id']}: its twin {row['twin']} does not exist"
        elif other["group"] != row["group"] or other["label"] == row["label"]:
            yield f"{row['id']}: twins share a group and differ in label"


def _near_duplicates(rows: Sequence[Row]) -> Iterator[str]:
    sets = [shingles(row["text"]) for row in rows]
    holders: dict[str, list[int]] = defaultdict(list)
    for index, words in enumerate(sets):
        for run in words:
            holders[run].append(index)
    pairs = {
        pair
        for which in holders.values()
        if 1 < len(which) <= 20
        for pair in combinations(which, 2)
    }
    for first, second in sorted(pairs):
        if rows[first]["group"] != rows[second]["group"]:
            likeness = jaccard(sets[first], sets[second])
            if likeness >= NEAR:
                names = f"{rows[first]['id']} and {rows[second]['id']}"
                yield f"{names}: near-duplicates ({likeness:.2f})"


def main(folder: str) -> int:
    """Print the faults of a folder's CSV files; 1 if there are any."""
    rows = [
        row
        for path in sorted(Path(folder).glob("*.csv"))
        for row in csv.DictReader(path.open(encoding="utf-8", newline=""))
    ]
    found = list(faults(rows))
    print("\n".join(found) if found else f"{len(rows)} postings, no fault")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "training_data"))
