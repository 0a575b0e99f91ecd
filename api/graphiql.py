"""GraphiQL, from the app's own files: nothing on the page comes from another host, and no script stands in it."""

from pathlib import Path

from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles

STATIC = Path(__file__).parent / "static"
STATIC_PATH = "/static"

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)


def page() -> Response:
    """The same page for every tenant: it learns from its own address which endpoint it talks to."""
    return FileResponse(
        STATIC / "graphiql" / "index.html",
        media_type="text/html",
        headers={"Content-Security-Policy": _POLICY, "Cache-Control": "no-store", "Vary": "Accept, Origin"},
    )


def assets() -> StaticFiles:
    """The files the page is made of."""
    return StaticFiles(directory=STATIC)
