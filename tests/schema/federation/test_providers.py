"""Identity providers as headquarters set them up: what is shown, what is refused, what the trail tells."""

import json
from typing import Any

import pytest

from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tenants.identity import service
from tenants.identity.models import Role
from tenants.identity.models_federation import IdentityProvider, RoleRule
from tenants.identity.service.federation import SECRET_PURPOSE
from tests.people import HOLDERS, Chain
from tests.schema.calls import Outcome, call
from tests.schema.federation.inputs import NEW, RULE, SECRET, set_up_provider

ALL = """{ identityProviders { totalCount nodes { key name issuer clientId secretSetAt scopes roleClaim createsAccounts
    trustsSecondFactor active roleRules { value role { code } branch { code } }
    identities { nodes { sub active linkedAt provider { key } user { displayName } } } } } }"""
MANAGE = Permission.IDENTITY_PROVIDER_MANAGE


async def _created(chain: Chain, actor: Actor | None = None, **changes: Any) -> Outcome:
    return await call(chain, actor or chain.actor("HQ_ADMIN"), "createIdentityProvider", NEW | changes)


async def test_what_is_set_up_is_shown_but_its_secret(chain: Chain) -> None:
    hq = chain.actor("HQ_ADMIN")
    assert (await _created(chain, scopes=["profile", "openid", "profile"])).is_done
    await set_up_provider(chain)
    shown = (await chain.ask(hq, ALL))["identityProviders"]
    assert shown["totalCount"] == 2
    group, house = shown["nodes"]
    assert group["roleRules"] == [
        {"value": "branch-managers", "role": {"code": "BRANCH_MANAGER"}, "branch": {"code": "PUDONG"}}
    ]
    assert house["roleRules"] == [{"value": "auditors", "role": {"code": "AUDITOR"}, "branch": None}]
    [identity] = house["identities"]["nodes"]
    assert (identity["sub"], identity["active"]) == ("00u-known", True)
    assert (identity["user"], identity["provider"]) == ({"displayName": "钱多多"}, {"key": "house"})
    assert {name: group[name] for name in ("key", "name", "issuer", "clientId", "scopes", "roleClaim")} == {
        name: NEW[name] for name in ("key", "name", "issuer", "clientId", "scopes", "roleClaim")
    }
    assert (group["active"], group["createsAccounts"], group["trustsSecondFactor"]) == (True, True, False)


async def test_the_secret_is_sealed_replaced_and_told_by_nobody(chain: Chain) -> None:
    hq = chain.actor("HQ_ADMIN")
    vouching = await set_up_provider(chain)
    given = vouching.about_provider | {"clientSecret": "第二个密钥"}
    assert (await call(chain, hq, "replaceIdentityProviderSecret", given)).is_done
    async with chain.reading():
        kept = await IdentityProvider.get(id=vouching.provider.id)
    sealed = kept.secret_sealed
    opened = chain.vault.open_(tenant_id=chain.tenant.id, purpose=SECRET_PURPOSE, sealed=sealed)
    assert opened.decode() == "第二个密钥"
    trail = json.dumps(
        await chain.ask(hq, "{ auditEntries(first: 250) { nodes { entity changes { field before after } } } }")
    )
    assert "secret_set_at" in trail
    assert all(text not in trail for text in ("secret_sealed", SECRET, sealed, vouching.provider.secret_sealed))


REFUSED: dict[str, tuple[dict[str, Any], tuple[str, list[str] | None]]] = {
    "key taken": ({"key": "house"}, ("TAKEN", ["key"])),
    "key of an address": ({"key": "a/b"}, ("INVALID", ["key"])),
    "key in capitals": ({"key": "House"}, ("INVALID", ["key"])),
    "issuer without https": ({"issuer": "http://login.example.com"}, ("INVALID", ["issuer"])),
    "issuer with a query": ({"issuer": "https://login.example.com/?a=b"}, ("INVALID", ["issuer"])),
    "issuer with a user": ({"issuer": "https://a@login.example.com"}, ("INVALID", ["issuer"])),
    "issuer that is none": ({"issuer": "https://[::1"}, ("INVALID", ["issuer"])),
    "issuer of other letters": ({"issuer": "https://登录.example.com"}, ("INVALID", ["issuer"])),
    "scope with a space": ({"scopes": ["a b"]}, ("INVALID", ["scopes"])),
    "too many scopes": ({"scopes": [f"s{number}" for number in range(21)]}, ("INVALID", ["scopes"])),
    "too many rules": ({"roleRules": [RULE] * 201}, ("INVALID", ["roleRules"])),
    "role that is none": ({"roleRules": [RULE | {"roleCode": "NOBODY"}]}, ("NOT_FOUND", ["roleRules"])),
    "branch that is none": ({"roleRules": [RULE | {"branchCode": "NOWHERE"}]}, ("NOT_FOUND", ["roleRules"])),
    "secret with a space before it": ({"clientSecret": " secret"}, ("INVALID", ["clientSecret"])),
}


async def test_what_cannot_be_is_refused_at_its_place(chain: Chain) -> None:
    await set_up_provider(chain)
    found = {name: (await _created(chain, **changes)).faults for name, (changes, _) in REFUSED.items()}
    assert found == {name: [fault] for name, (_, fault) in REFUSED.items()}


async def test_rules_give_no_more_than_their_maker_holds(chain: Chain) -> None:
    held = dict.fromkeys((MANAGE, Permission.BRANCH_READ), Reach(everything=True))
    actor = chain.person("001", held)
    assert (await _created(chain, actor)).faults == [("MORE_THAN_HELD", ["roleRules"])]
    assert (await _created(chain, actor, roleRules=[])).is_done


async def test_rules_are_replaced_as_a_whole_and_those_that_stay_are_left_alone(chain: Chain) -> None:
    hq, vouching = chain.actor("HQ_ADMIN"), await set_up_provider(chain)
    async with chain.reading():
        before = await RoleRule.get(provider_id=vouching.provider.id)
    stays = {"value": "auditors", "roleCode": "AUDITOR"}
    given = vouching.about_provider | {"roleRules": [RULE, RULE, stays], "roleClaim": "", "trustsSecondFactor": True}
    assert (await call(chain, hq, "updateIdentityProvider", given)).is_done
    async with chain.reading():
        after = await RoleRule.filter(provider_id=vouching.provider.id).order_by("value")
        provider = await IdentityProvider.get(id=vouching.provider.id)
    assert [rule.value for rule in after] == ["auditors", "branch-managers"]
    assert (after[0].id, after[0].version) == (before.id, 1)
    assert (provider.role_claim, provider.trusts_second_factor, provider.name) == (None, True, "安心账号")


async def test_a_link_lets_nobody_into_the_account_of_somebody_with_more_rights(chain: Chain) -> None:
    vouching = await set_up_provider(chain)
    reads = {p: Reach(everything=True) for p in Permission if p.value.endswith(":read")}
    actor = chain.person("001", reads | {MANAGE: Reach(everything=True)})
    async with chain.work() as work:
        role = await Role.get(code="HQ_ADMIN")
        await service.assign_role(work=work, user=vouching.stranger, role=role, valid_from=work.today)
    assert (await call(chain, actor, "linkIdentity", vouching.link)).faults == [("MORE_THAN_HELD", ["userId"])]
    assert (await call(chain, chain.actor("HQ_ADMIN"), "linkIdentity", vouching.link)).is_done


async def test_one_sub_is_one_person_and_can_be_linked_anew_once_it_was_let_go(chain: Chain) -> None:
    hq, vouching = chain.actor("HQ_ADMIN"), await set_up_provider(chain)
    same = vouching.link | {"sub": "00u-known"}
    assert (await call(chain, hq, "linkIdentity", same)).faults == [("TAKEN", ["sub"])]
    unlink = vouching.about_identity | {"reason": "离职"}
    assert (await call(chain, hq, "unlinkIdentity", unlink)).is_done
    again = await call(chain, hq, "unlinkIdentity", unlink | {"expectedVersion": unlink["expectedVersion"] + 1})
    assert again.codes == ["WRONG_STATE"]
    relinked = await call(chain, hq, "linkIdentity", same, selection="sub active user { id }")
    assert relinked.payload is not None
    assert relinked.payload["externalIdentity"] == {"sub": "00u-known", "active": True, "user": {"id": same["userId"]}}


async def test_what_is_so_already_is_said(chain: Chain) -> None:
    hq, vouching = chain.actor("HQ_ADMIN"), await set_up_provider(chain)
    given = vouching.about_provider | {"reason": "误操作"}
    assert (await call(chain, hq, "enableIdentityProvider", given)).codes == ["WRONG_STATE"]


@pytest.mark.parametrize("role", HOLDERS)
async def test_headquarters_alone_see_providers(chain: Chain, role: str) -> None:
    await set_up_provider(chain)
    codes = await chain.codes(chain.actor(role), "{ identityProviders { nodes { id } } }")
    assert codes == ([] if role == "HQ_ADMIN" else ["FORBIDDEN"])


async def test_whoever_may_manage_a_part_only_sees_and_makes_none(chain: Chain) -> None:
    await set_up_provider(chain)
    actor = chain.person("002", {MANAGE: Reach(paths=(chain.branches["EAST"].path,))})
    assert (await chain.ask(actor, "{ identityProviders { totalCount } }"))["identityProviders"]["totalCount"] == 0
    assert (await _created(chain, actor)).denied == ["FORBIDDEN"]
