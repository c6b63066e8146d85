"""The web door: a form that needs no JavaScript, and a JSON API.

`create_app` builds the application; nothing is loaded at import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Flask

from scamcheck.web import api, domains, headers, pages, problems
from scamcheck.web.hall import Hall
from scamcheck.web.settings import MAX_BODY, Settings

if TYPE_CHECKING:
    from scamcheck.engine import Engine

__all__ = ["Settings", "create_app"]


def create_app(engine: Engine | None = None, settings: Settings | None = None) -> Flask:
    """Build the application.

    Without `engine`, the configured model is loaded now; if it can't be, the application starts
    all the same and answers 503 with what to do. `settings` default to the environment's.
    """
    app = Flask(__name__)
    app.config.update(MAX_CONTENT_LENGTH=MAX_BODY, MAX_FORM_MEMORY_SIZE=MAX_BODY)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.extensions["hall"] = Hall(engine)
    app.extensions["settings"] = settings or Settings.from_environment()
    app.register_blueprint(api.blueprint)
    app.register_blueprint(pages.blueprint)
    app.register_blueprint(domains.blueprint)
    problems.install(app)
    headers.install(app)
    app.extensions["hall"].warm_up()
    return app
