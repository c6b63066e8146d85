"""Headers that every answer carries."""

from __future__ import annotations

from flask import Flask, Response, g, request

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
WITH_SCRIPT = f"{CONTENT_SECURITY_POLICY}; script-src 'self'; connect-src 'self'"
"""For a page that loads a script file of our own, which asks nobody but this server."""
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def install(app: Flask) -> None:
    """Add the headers to every response; only static files may be kept by a cache."""
    app.after_request(_add)


def allow_script() -> None:
    """Let the page that answers this request load our own script files."""
    g.own_script = True


def _add(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers[name] = value
    if g.get("own_script"):
        response.headers["Content-Security-Policy"] = WITH_SCRIPT
    static = request.endpoint == "static" and response.status_code in (200, 304)
    response.headers["Cache-Control"] = "public, max-age=86400" if static else "no-store"
    return response
