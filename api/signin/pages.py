"""The pages: rendered here, without script, to be kept by nobody and framed by nobody."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, RedirectResponse

from api.negotiation import Locale
from api.signin.texts import TEXTS

# No form-action: Chromium would hold it against the redirect to the client that follows the form.
POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Pragma": "no-cache",
    "X-Frame-Options": "DENY",
    # With no-referrer browsers would send their own forms with `Origin: null`.
    "Referrer-Policy": "same-origin",
    "Vary": "Accept-Language, Cookie",
}

_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(
    name: str,
    /,
    *,
    locale: Locale,
    slug: str,
    chain: str,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    **values: object,
) -> HTMLResponse:
    """The template of that name. `slug` and `chain` are the tenant's address and name, `values` the template's own."""
    template = _templates.get_template(f"{name}.html")
    others = [other for other in Locale if other is not locale]
    body = template.render(
        texts=TEXTS[locale], locale=locale.value, others=others, slug=slug, chain=chain, **{"rid": "", **values}
    )
    return HTMLResponse(body, status, {**HEADERS, "Content-Language": locale.value, **(headers or {})})


def go_to(address: str) -> RedirectResponse:
    """On to another page after a form: always a GET, never the form once more (RFC 9700 §4.12)."""
    return RedirectResponse(address, 303, {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})
