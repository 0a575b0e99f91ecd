"""An authority says of itself only what is true."""

from api.oauth.authority import Authority, platform_authority
from api.oauth.grants import GRANTS
from api.oauth.metadata import metadata
from tests.api.oauth.samples import ANXIN, BASE_URL


def test_a_tenant_s_document() -> None:
    document = metadata(authority=ANXIN)
    assert document["issuer"] == "https://api.example.com/t/anxin"
    assert document["token_endpoint"] == "https://api.example.com/t/anxin/oauth/token"
    assert document["jwks_uri"] == "https://api.example.com/t/anxin/oauth/jwks"
    assert document["grant_types_supported"] == ["authorization_code", "refresh_token", "client_credentials"]
    assert document["response_types_supported"] == ["code"]
    assert document["code_challenge_methods_supported"] == ["S256"]
    assert document["authorization_response_iss_parameter_supported"] is True
    assert document["token_endpoint_auth_methods_supported"] == [
        "none",
        "client_secret_basic",
        "client_secret_post",
        "private_key_jwt",
    ]
    scopes = document["scopes_supported"]
    assert isinstance(scopes, list)
    assert "customer:read" in scopes


def test_nothing_is_promised_that_does_not_exist_yet() -> None:
    promised = set(metadata(authority=ANXIN))
    assert not promised & {
        "registration_endpoint",
        "device_authorization_endpoint",
        "pushed_authorization_request_endpoint",
        "check_session_iframe",
    }


def test_the_platform_signs_no_people_in() -> None:
    document = metadata(authority=platform_authority(base_url=BASE_URL))
    assert document["response_types_supported"] == []
    assert "authorization_endpoint" not in document


def test_what_is_not_switched_on_is_not_announced() -> None:
    document = metadata(authority=platform_authority(base_url=BASE_URL))
    assert document["issuer"] == "https://api.example.com/platform"
    assert "token_endpoint_auth_signing_alg_values_supported" not in document


def test_every_grant_that_is_announced_exists() -> None:
    authorities: list[Authority] = [ANXIN, platform_authority(base_url=BASE_URL)]
    assert {grant for authority in authorities for grant in authority.grants} <= set(GRANTS)
