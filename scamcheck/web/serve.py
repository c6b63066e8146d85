"""Runs the application on waitress, a server made for production."""

from __future__ import annotations

import errno
import json
import signal
import sys
import threading
from typing import Any

from waitress.channel import HTTPChannel
from waitress.server import create_server
from waitress.task import ErrorTask

from scamcheck.errors import ScamcheckError
from scamcheck.web import create_app
from scamcheck.web.headers import HEADERS
from scamcheck.web.problems import Problem
from scamcheck.web.settings import MAX_BODY

THREADS = 4
_SERVER_LIMIT = 8 * MAX_BODY
"""Bodies up to here are read so that the application can refuse them in its own words."""
_CAUSES = {
    errno.EADDRINUSE: "another program uses that port. Stop it, or choose another with --port",
    errno.EACCES: "this user may not open that port. Choose one from 1024 up with --port",
    errno.EADDRNOTAVAIL: "this machine has no such address. Use --host 127.0.0.1 or 0.0.0.0",
}
_SLUGS = {400: "malformed", 413: "too-large"}


class _ProblemTask(ErrorTask):  # type: ignore[misc]
    """What waitress refuses before the application sees it, in the application's error shape."""

    def execute(self) -> None:
        status = int(self.request.error.code)
        problem = Problem(_SLUGS.get(status, "refused" if status < 500 else "internal")).to_dict()
        body = json.dumps({**problem, "status": status}).encode()
        self.status = f"{status} {self.request.error.reason}"
        self.response_headers.extend(
            [("Content-Type", "application/problem+json"), ("Content-Length", str(len(body))),
             ("Cache-Control", "no-store"), ("Connection", "close"), *HEADERS.items()]
        )  # fmt: skip
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class _Channel(HTTPChannel):  # type: ignore[misc]
    error_task_class = _ProblemTask


def serve(host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serve until SIGTERM or SIGINT.

    Raises ScamcheckError, naming host and port and what to do, if the address can't be opened.
    Nothing of a request is ever logged.
    """
    server = listen(host, port)
    print(f"scamcheck is ready: {_url(host, _port(server))}  (Ctrl+C stops it)", flush=True)
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, _stop)
    try:
        server.run()
    finally:
        server.close()


def listen(host: str, port: int, app: Any = None) -> Any:
    """A waitress server that is bound and not yet running; `port` 0 takes a free one."""
    try:
        if not 0 <= port <= 65535:
            raise OverflowError
        server = create_server(
            app or create_app(), host=host, port=port, threads=THREADS, ident="scamcheck",
            max_request_body_size=_SERVER_LIMIT, clear_untrusted_proxy_headers=True,
        )  # fmt: skip
    except (OSError, OverflowError, ValueError) as error:
        raise ScamcheckError(f"can't serve on {host} port {port}: {_cause(error)}") from None
    # A host name with several addresses gives a server of servers, held by file number.
    for part in [server, *getattr(server, "map", {}).values()]:
        part.channel_class = _Channel
    return server


def _cause(error: Exception) -> str:
    known = _CAUSES.get(getattr(error, "errno", None) or 0)
    return known or "no such host or port. Use a host such as 127.0.0.1 and a port up to 65535"


def _port(server: Any) -> int:
    listeners = getattr(server, "effective_listen", None)
    return int(listeners[0][1] if listeners else server.effective_port)


def _url(host: str, port: int) -> str:
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def _stop(_signal: int, _frame: object) -> None:
    sys.exit(0)
