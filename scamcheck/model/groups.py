"""Groups of near-duplicates: MinHash over word 4-grams, joined where the estimate is high."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

_HASHES, _BANDS = 64, 16
_PRIME = (1 << 61) - 1


def shingles(text: str, size: int = 4) -> set[str]:
    """The text's distinct runs of `size` words, lower-case; the whole text if it is shorter."""
    words = "".join(char if char.isalnum() else " " for char in text.lower()).split()
    return {" ".join(words[at : at + size]) for at in range(max(1, len(words) - size + 1))}


def jaccard(first: set[str], second: set[str]) -> float:
    """Shared over all; 0 for two empty sets."""
    return len(first & second) / len(first | second) if first or second else 0.0


def near_duplicate_groups(texts: Sequence[str], threshold: float = 0.5) -> list[int]:
    """A group number for each text; texts with Jaccard >= threshold share one.

    Candidates come from MinHash bands (16 bands of 4), and are then compared exactly.
    """
    sets = [shingles(text) for text in texts]
    parent = list(range(len(texts)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for first, second in _candidates(sets):
        if root(first) != root(second) and jaccard(sets[first], sets[second]) >= threshold:
            parent[root(second)] = root(first)
    return [root(at) for at in range(len(texts))]


def _candidates(sets: list[set[str]]) -> set[tuple[int, int]]:
    draw = np.random.default_rng(0)
    a = draw.integers(1, 1 << 31, _HASHES, dtype=np.uint64)
    b = draw.integers(0, 1 << 31, _HASHES, dtype=np.uint64)
    buckets: dict[tuple[int, bytes], list[int]] = defaultdict(list)
    for index, words in enumerate(sets):
        codes = np.array([zlib.crc32(word.encode()) for word in words], dtype=np.uint64)
        least = ((codes[:, None] * a + b) % np.uint64(_PRIME)).min(axis=0)
        for band, part in enumerate(np.split(least, _BANDS)):
            buckets[band, part.tobytes()].append(index)
    return {
        (bucket[0], other) for bucket in buckets.values() if len(bucket) > 1 for other in bucket[1:]
    }
