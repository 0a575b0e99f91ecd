"""One valid call of every mutation of accounts, roles and identity providers, at a place of the small chain."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.schema.federation.inputs import NEW

if TYPE_CHECKING:
    from tests.schema.calls import Desk, Place

REASON = "按年度调整方案执行"
IDENTITY_INPUTS: dict[str, Callable[[Desk, Place], dict[str, Any]]] = {
    "inviteUser": lambda desk, place: (
        {"staffMemberId": desk.staff(place.staff), "username": "sun.li", "displayName": "孙俪", "reason": REASON}
    ),
    "resendInvitation": lambda desk, place: desk.opened.user(place.staff),
    "sendPasswordReset": lambda desk, place: desk.opened.user(place.staff),
    "disableUser": lambda desk, place: desk.opened.user(place.staff) | {"reason": REASON},
    "enableUser": lambda desk, place: desk.opened.user(place.staff) | {"reason": REASON},
    "resetSecondFactor": lambda desk, place: desk.opened.user(place.staff) | {"reason": REASON},
    "linkUserToStaff": lambda desk, place: desk.opened.user(place.staff) | {"staffMemberId": desk.staff(place.staff)},
    "revokeSession": lambda desk, place: {"sessionId": desk.opened.session(place.staff), "reason": REASON},
    "revokeAllSessions": lambda desk, place: desk.opened.user(place.staff) | {"reason": REASON},
    "revokeMySession": lambda desk, place: {"sessionId": desk.opened.session(place.staff)},
    "createDelegation": lambda desk, place: {
        "staffMemberId": desk.staff(place.staff),
        "permissions": ["customer:read"],
        "validUntil": "2026-03-23",
        "reason": REASON,
    },
    "endDelegation": lambda desk, place: {"delegationId": desk.opened.delegation(place.staff), "reason": REASON},
    "createRole": lambda desk, _place: desk.opened.new_role(),
    "updateRole": lambda desk, _place: (
        desk.opened.a_role(desk.opened.role) | {"permissions": ["branch:read", "staff:read"], "reason": REASON}
    ),
    "deleteRole": lambda desk, _place: desk.opened.a_role(desk.opened.role),
    "assignRole": lambda desk, place: {
        "userId": desk.opened.user(place.staff)["userId"],
        "roleId": desk.opened.a_role(desk.opened.role)["roleId"],
        "branchId": desk.branch(place.branch),
        "approvalLimit": "0.00",
        "reason": REASON,
    },
    "grantSupportAccess": lambda desk, _place: desk.opened.consent() | {"reason": REASON},
    "revokeSupportAccess": lambda desk, _place: desk.opened.given_consent() | {"reason": REASON},
    "endRoleAssignment": lambda desk, place: desk.opened.assignment(place.staff) | {"reason": REASON},
    "createIdentityProvider": lambda _desk, _place: {**NEW},
    "updateIdentityProvider": lambda desk, _place: (
        desk.vouching.about_provider | {"name": "安心集团账号", "roleRules": NEW["roleRules"]}
    ),
    "disableIdentityProvider": lambda desk, _place: desk.vouching.about_provider | {"reason": REASON},
    "enableIdentityProvider": lambda desk, _place: desk.vouching.about_provider | {"reason": REASON},
    "replaceIdentityProviderSecret": lambda desk, _place: desk.vouching.about_provider | {"clientSecret": "第二个密钥"},
    "linkIdentity": lambda desk, _place: desk.vouching.link | {"reason": REASON},
    "unlinkIdentity": lambda desk, _place: desk.vouching.about_identity | {"reason": REASON},
}
