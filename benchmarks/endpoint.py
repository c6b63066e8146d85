"""The check endpoint of a warm server on loopback, beside a Flask route that only echoes JSON.

Postings of about three thousand characters, all different. The peer is called in this process,
without a network: what it takes is the least that Flask and JSON cost.
"""

from __future__ import annotations

import argparse
import http.client
import json
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from corpus import add_data_option, read_sources, recombined

_LENGTH = 3_000
_WARM_UP = 50


@contextmanager
def server() -> Iterator[int]:
    """A server on a free port; gives the port and ends the server."""
    command = [sys.executable, "-m", "scamcheck", "serve", "--port", "0"]
    root = Path(__file__).resolve().parent.parent
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        ready = process.stdout.readline()
        found = re.search(r":(\d+)/", ready)
        try:
            if not found:
                raise SystemExit(f"the server did not start: {ready}")
            yield int(found.group(1))
        finally:
            process.terminate()


def milliseconds(send: Callable[[bytes], None], bodies: Sequence[bytes]) -> list[float]:
    """How long each request takes, after some that are not counted."""
    times = []
    for body in bodies:
        began = time.perf_counter()
        send(body)
        times.append((time.perf_counter() - began) * 1000)
    return times[_WARM_UP:]


def to_server(port: int) -> Callable[[bytes], None]:
    """Posts to the check endpoint over one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", port)

    def send(body: bytes) -> None:
        headers = {"Content-Type": "application/json"}
        connection.request("POST", "/api/v1/check", body, headers)
        answer = connection.getresponse()
        if answer.status != 200 or b"verdict" not in answer.read():
            raise SystemExit(f"the server answered {answer.status}")

    return send


def to_echo() -> Callable[[bytes], None]:
    """Posts to a route that parses the posting and gives it back, in this process."""
    from flask import Flask, jsonify, request

    def echo() -> Any:
        return jsonify(request.get_json())

    app = Flask(__name__)
    app.add_url_rule("/echo", view_func=echo, methods=["POST"])
    client = app.test_client()
    return lambda body: client.post("/echo", data=body, content_type="application/json").close()


def _line(name: str, times: list[float]) -> str:
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"{name:34} median {statistics.median(times):6.2f} ms   p95 {p95:6.2f} ms"


def main() -> None:
    """Measure both and print medians and 95th percentiles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=500)
    add_data_option(parser)
    options = parser.parse_args()
    pool = recombined(read_sources(options.data), 4 * options.requests + 400)
    whole = "\n".join(pool)
    count = min(options.requests + _WARM_UP, len(whole) // _LENGTH)
    texts = [whole[at * _LENGTH : (at + 1) * _LENGTH] for at in range(count)]
    bodies = [json.dumps({"text": text}).encode() for text in texts]
    print(f"{count - _WARM_UP} different postings of {_LENGTH:,} characters")
    with server() as port:
        print(_line("POST /api/v1/check, over loopback", milliseconds(to_server(port), bodies)))
    print(_line("Flask echoing JSON, in process", milliseconds(to_echo(), bodies)))


if __name__ == "__main__":
    main()
