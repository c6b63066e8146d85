"""Chunks scored side by side, in order, with only a few of them in memory."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
import warnings
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from typing import Any, TypeVar

from scamcheck.errors import ScamcheckError
from scamcheck.posting import Ages
from scamcheck.scorer import Scorer
from scamcheck.tables.base import Scored

Chunk = TypeVar("Chunk")
Work = tuple[Sequence[Sequence[Any]], Ages | None]
"""The rows of a chunk that are to be scored, and the ages of their domains if looked up."""
_AHEAD = 3
"""Chunks waiting for each worker: enough to keep it busy while the oldest is written."""


def default_workers() -> int:
    """The CPUs that this process may use, up to four."""
    try:
        return min(4, len(os.sched_getaffinity(0)))
    except AttributeError:  # not on macOS and Windows
        return min(4, os.cpu_count() or 1)


def score_chunks(
    scorer: Scorer, chunks: Iterable[tuple[Chunk, Work]], workers: int
) -> Generator[tuple[Chunk, list[Scored]], None, None]:
    """Each chunk with the scores of its rows, in the order given."""
    if workers < 2:
        for chunk, work in chunks:
            yield chunk, scorer.score(*work)
        return
    pool = _pool(scorer, workers)
    try:
        yield from _in_order(pool, chunks, workers * _AHEAD)
    except BrokenProcessPool:
        raise ScamcheckError(
            "a worker process ended before its time (out of memory?): try --workers 1"
        ) from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _in_order(
    pool: ProcessPoolExecutor, chunks: Iterable[tuple[Chunk, Work]], ahead: int
) -> Iterator[tuple[Chunk, list[Scored]]]:
    waiting: deque[tuple[Chunk, Future[list[Scored]]]] = deque()
    for chunk, work in chunks:
        waiting.append((chunk, pool.submit(_score, work)))
        if len(waiting) >= ahead:
            oldest, future = waiting.popleft()
            yield oldest, future.result()
    for oldest, future in waiting:
        yield oldest, future.result()


def _pool(scorer: Scorer, workers: int) -> ProcessPoolExecutor:
    """Forked where that is possible: workers then share the loaded model and start at once."""
    can_fork = "fork" in multiprocessing.get_all_start_methods() and not _is_macos()
    context = multiprocessing.get_context("fork" if can_fork else "spawn")
    pool = ProcessPoolExecutor(workers, context, _begin, (scorer,))
    with warnings.catch_warnings():
        # Python 3.12 and later warn of threads at a fork: numpy's, which none of the workers needs.
        warnings.simplefilter("ignore", DeprecationWarning)
        pool.submit(int)
    return pool


def _is_macos() -> bool:
    return os.uname().sysname == "Darwin" if hasattr(os, "uname") else False


_scorer: Scorer | None = None


def _begin(scorer: Scorer) -> None:
    global _scorer
    _scorer = scorer
    # What was loaded stays; walking through it again and again took 7 % of a worker's time.
    gc.freeze()
    gc.set_threshold(50_000)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A worker whose parent was killed would wait for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _score(work: Work) -> list[Scored]:
    assert _scorer is not None
    return _scorer.score(*work)
