"""What a page's form sent."""

from collections.abc import Mapping

from authlib.oauth2 import OAuth2Error
from starlette.requests import Request

from api.oauth.form import read_form
from api.signin.visits import is_from_here


class ForeignForm(Exception):
    """The form came from a page of somebody else's."""


class BadForm(Exception):
    """The body is no form, or too large a one."""


async def read_own_form(request: Request, *, base_url: str) -> Mapping[str, str]:
    """The fields that hold something. Raises `ForeignForm` or `BadForm`."""
    if not is_from_here(request, base_url=base_url):
        raise ForeignForm
    try:
        return await read_form(request)
    except OAuth2Error as error:
        raise BadForm from error
