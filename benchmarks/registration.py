"""How fast registrations are looked up, against loopback registries.

Run: python benchmarks/registration.py [DOMAINS] [LATENCY_MS]

The loopback servers are "a server of your own" and so are asked at most 16 times at once and 400
times a second; a real registry is asked at most 5 (RDAP) or 1 (WHOIS) times a second.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from registry_servers import registries

from scamcheck.registration import lookup
from scamcheck.registration.lookups import look_up_all


def main(domains: int, latency: float) -> None:
    """Print each figure with its target."""
    with tempfile.TemporaryDirectory() as folder, registries(Path(folder)) as servers:
        servers.rdap.made_up = servers.whois.made_up = True
        servers.rdap.delay = servers.whois.delay = latency
        names = [f"d{number}.{'us' if number % 4 == 0 else 'com'}" for number in range(domains)]
        seconds = _timed(lambda: look_up_all(names, 300))
        asked = len(servers.rdap.asked) + len(servers.whois.asked)
        print(f"{domains:,} domains, {latency * 1e3:.0f} ms latency: {seconds:.1f} s (target 15 s)")
        print(f"  questions asked: {asked:,} (RDAP and WHOIS)")
        seconds = _timed(lambda: look_up_all(names, 300))
        print(f"  all of them again, warm: {seconds * 1e3:.0f} ms")
        _warm()
        _hung()


def _warm() -> None:
    times = sorted(_timed(lambda: lookup("d1.com")) for _ in range(1_000))
    middle, high = statistics.median(times), times[990]
    print(f"one domain, warm: {middle * 1e3:.3f} ms median, {high * 1e3:.3f} ms p99 (target 1 ms)")


def _hung() -> None:
    for name in ("hang.com", "drip.com", "drip.us"):
        print(f"{name}: {_timed(partial(lookup, name)):.2f} s (target 4.5 s)")


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main(
        *(
            int(sys.argv[1]) if len(sys.argv) > 1 else 1_000,
            float(sys.argv[2]) / 1e3 if len(sys.argv) > 2 else 0.05,
        )
    )
