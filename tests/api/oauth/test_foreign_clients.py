"""A standard client signs in unmodified."""

import warnings
from datetime import UTC, datetime
from typing import Any

import pytest
from authlib.deprecate import AuthlibDeprecationWarning
from authlib.oauth2.rfc7523 import PrivateKeyJWT

from tenants.core.scope import TenantRef
from tenants.registry.methods import ClientAuthMethod
from tests.api.oauth.samples import BASE_URL, RSA
from tests.api.oauth.world import client, program

with warnings.catch_warnings():
    # It would rather have the successor of httpx.
    warnings.simplefilter("ignore", AuthlibDeprecationWarning)
    from authlib.integrations.httpx_client import AsyncOAuth2Client

Pair = tuple[TenantRef, TenantRef]


@pytest.mark.parametrize("method", [ClientAuthMethod.BASIC, ClientAuthMethod.POST])
async def test_authlib_s_client_with_a_secret(pair: Pair, method: ClientAuthMethod) -> None:
    caller = await program(pair[0])
    transport = client(*pair)._transport
    async with AsyncOAuth2Client(
        caller.client_id, caller.secret, token_endpoint_auth_method=method.value, transport=transport
    ) as foreign:
        token: dict[str, Any] = await foreign.fetch_token(BASE_URL + caller.token_path, scope="customer:read")
    assert token["scope"] == "customer:read"
    assert token["expires_in"] == 600


async def test_authlib_s_client_with_a_key(pair: Pair) -> None:
    caller = await program(pair[0], method=ClientAuthMethod.PRIVATE_KEY_JWT)
    endpoint = BASE_URL + caller.token_path
    async with AsyncOAuth2Client(
        caller.client_id,
        RSA.as_pem(private=True).decode(),
        token_endpoint_auth_method=PrivateKeyJWT(endpoint),
        transport=client(*pair, now=datetime.now(UTC))._transport,
    ) as foreign:
        token: dict[str, Any] = await foreign.fetch_token(endpoint)
    assert token["token_type"] == "Bearer"
