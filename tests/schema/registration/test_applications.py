"""What operators do with applications, as they see it."""

from typing import Any

import pytest

from schema.core.execution import GraphQLRequest, Prepared, prepare, run
from schema.platform_root import schema
from schema.registry.context import PlatformContext
from tenants.registry.applications import live_secrets
from tenants.registry.documents import trusted_document
from tests.people import NOW, Chain

PAYLOAD = "application { clientId name kind authMethod scopes disabledAt trustedDocumentsOnly } secret"
ERRORS = "userErrors { code field message }"
ASSISTANT: dict[str, Any] = {
    "clientId": "pujiang-assistant",
    "name": "客户助手",
    "publisher": "浦江数据",
    "kind": "THIRD_PARTY",
    "authMethod": "BASIC",
    "grantTypes": ["authorization_code", "refresh_token"],
    "scopes": ["customer:read", "branch:read"],
    "redirectUris": ["https://assistant.example/callback"],
    "homePage": "https://assistant.example/",
}


async def ask(query: str, /, locale: str = "en", **variables: Any) -> dict[str, Any]:
    """The data of an operator's answer."""
    request = GraphQLRequest(query=query, variables=variables)
    prepared = await prepare(schema=schema, request=request, locale=locale, request_id="request-of-a-test")
    assert isinstance(prepared, Prepared), prepared
    context = PlatformContext(
        now=NOW,
        request_id="request-of-a-test",
        locale=locale,
        client_id="operator",
        operator_name="周工",
        onboarding=None,
    )
    answer = await run(prepared=prepared, request=request, context=context)
    assert not answer.errors, answer.errors
    assert answer.data is not None
    return answer.data


async def change(
    name: str, input: dict[str, Any], *, type: str = "", selection: str = PAYLOAD, dry: bool = False
) -> Any:
    kind = type or f"{name[0].upper()}{name[1:]}Input"
    document = f"""mutation($input: {kind}!, $dry: Boolean!) {{
        {name}(input: $input, dryRun: $dry) {{ {selection} {ERRORS} }} }}"""
    return (await ask(document, input=input, dry=dry))[name]


async def test_an_application_from_its_registration_to_its_end(chain: Chain) -> None:
    tried = await change("registerApplication", ASSISTANT, dry=True)
    assert (tried["application"]["clientId"], tried["secret"]) == ("pujiang-assistant", None)
    made = await change("registerApplication", ASSISTANT)
    assert made["userErrors"] == []
    assert made["secret"]
    named = {"clientId": "pujiang-assistant"}
    taken = await change("registerApplication", ASSISTANT)
    assert [(error["code"], error["field"]) for error in taken["userErrors"]] == [("TAKEN", ["clientId"])]

    changed = await change(
        "updateApplication", {**named, "name": "客户助手 2", "scopes": ["customer:read"], "trustedDocumentsOnly": True}
    )
    assert changed["application"]["name"] == "客户助手 2"
    assert changed["application"]["scopes"] == ["customer:read"]
    assert changed["application"]["trustedDocumentsOnly"]

    rotated = await change("rotateApplicationSecret", {**named, "overlapHours": 2})
    assert rotated["secret"] not in {None, made["secret"]}
    assert len(await live_secrets(client_id="pujiang-assistant", now=NOW)) == 2

    for name, is_disabled in (("disableApplication", True), ("enableApplication", False)):
        done = await change(name, named, type="ApplicationInput")
        assert (done["application"]["disabledAt"] is not None) is is_disabled
        again = await change(name, named, type="ApplicationInput")
        assert [error["code"] for error in again["userErrors"]] == ["WRONG_STATE"]

    data = await ask('{ application(clientId: "pujiang-assistant") { publisher homePage redirectUris createdAt } }')
    assert data["application"]["publisher"] == "浦江数据"
    pages = await ask("{ applications(first: 1) { nodes { clientId } pageInfo { hasNextPage endCursor } } }")
    seen = [node["clientId"] for node in pages["applications"]["nodes"]]
    while pages["applications"]["pageInfo"]["hasNextPage"]:
        pages = await ask(
            "query($after: String) { applications(first: 50, after: $after) { nodes { clientId } "
            "pageInfo { hasNextPage endCursor } } }",
            after=pages["applications"]["pageInfo"]["endCursor"],
        )
        seen += [node["clientId"] for node in pages["applications"]["nodes"]]
    assert "pujiang-assistant" in seen
    assert seen == sorted(set(seen))
    assert await ask('{ application(clientId: "nobody") { name } }') == {"application": None}


@pytest.mark.parametrize(
    ("members", "field"),
    [
        ({"scopes": ["customer:read", "everything"]}, "scopes"),
        ({"redirectUris": ["http://assistant.example/"]}, "redirectUris"),
        ({"grantTypes": ["password"]}, "grantTypes"),
        ({"clientId": "A B"}, "clientId"),
        ({"authMethod": "PRIVATE_KEY_JWT", "jwks": {"keys": [{"kty": "oct", "k": "c2VjcmV0"}]}}, "jwks"),
    ],
    ids=["scope", "address", "grant", "id", "a shared key"],
)
async def test_what_does_not_hold_is_told_at_its_member(chain: Chain, members: dict[str, Any], field: str) -> None:
    refused = await change("registerApplication", {**ASSISTANT, "clientId": "never-made", **members})
    assert refused["application"] is None
    assert [(error["code"], error["field"]) for error in refused["userErrors"]] == [("INVALID", [field])]


async def test_documents_are_registered_all_of_them_or_none(chain: Chain) -> None:
    await change("registerApplication", {**ASSISTANT, "clientId": "with-documents"})
    good, other = "{ customers { totalCount } }", "query A { viewer { name } }"
    named = {"clientId": "with-documents"}
    for documents, field in (
        ([good, "{ nonsense }"], ["documents", "1"]),
        (["{"], ["documents", "0"]),
        (["{ __schema { types { name } } }"], ["documents", "0"]),
        ([], ["documents"]),
        ([good] * 501, ["documents"]),
    ):
        refused = await change("registerDocuments", {**named, "documents": documents}, selection="documentIds")
        assert refused["documentIds"] == []
        assert [(error["code"], error["field"]) for error in refused["userErrors"]] == [("INVALID", field)]
    tried = await change("registerDocuments", {**named, "documents": [good]}, selection="documentIds", dry=True)
    digest = tried["documentIds"][0].removeprefix("sha256:")
    assert await trusted_document(hash=digest, client_id="with-documents") is None
    for _ in range(2):
        done = await change("registerDocuments", {**named, "documents": [good, other, good]}, selection="documentIds")
        assert done["documentIds"][0] == done["documentIds"][2] == tried["documentIds"][0]
    assert await trusted_document(hash=digest, client_id="with-documents") == good
    assert await trusted_document(hash=digest, client_id="pujiang-assistant") is None
