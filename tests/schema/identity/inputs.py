"""One valid input of every mutation of accounts and roles, about somebody's account at a place."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from schema.core.ids import encode
from tenants.core.actor import ActorKind
from tenants.identity.accounts import Session, Totp
from tenants.identity.models import Assignment, Delegation, Role, User
from tenants.identity.models_support import SupportAccess
from tenants.identity.service.roles import assign_role, create_role
from tenants.identity.service.sessions import begin_session
from tenants.identity.service.support import grant_support_access
from tenants.identity.sources import ASSIGNMENTS, DELEGATIONS, ROLES, SESSIONS, SUPPORT_ACCESSES, USERS
from tenants.staff.models import StaffMember
from tests.people import NOW, Chain

# The mutations about accounts and roles.
ABOUT_ACCOUNTS = frozenset(
    {
        *("createDelegation", "endDelegation"),
        *("assignRole", "createRole", "deleteRole", "disableUser", "enableUser", "endRoleAssignment"),
        *("inviteUser", "linkUserToStaff", "resendInvitation", "resetSecondFactor", "revokeAllSessions"),
        *("revokeMySession", "revokeSession", "sendPasswordReset", "updateRole"),
        *("grantSupportAccess", "revokeSupportAccess"),
    }
)
# For these the account must stand in a way of its own.
_DISABLED, _UNLINKED, _WITHOUT = "enableUser", "linkUserToStaff", "inviteUser"


@dataclass(frozen=True)
class Accounts:
    """The account of each member of staff, by number, with a session and a role of theirs; a role of the tenant's."""

    users: Mapping[str, User]
    sessions: Mapping[str, Session]
    assignments: Mapping[str, Assignment]
    role: Role
    support: SupportAccess
    delegations: Mapping[str, Delegation]

    def user(self, number: str) -> dict[str, object]:
        user = self.users[number]
        return {"userId": str(encode(USERS, user.id)), "expectedVersion": user.version}

    def session(self, number: str) -> str:
        return str(encode(SESSIONS, self.sessions[number].id))

    def delegation(self, number: str) -> str:
        return str(encode(DELEGATIONS, self.delegations[number].id))

    def assignment(self, number: str) -> dict[str, object]:
        held = self.assignments[number]
        return {"assignmentId": str(encode(ASSIGNMENTS, held.id)), "expectedVersion": held.version}

    def new_role(self) -> dict[str, object]:
        named = {"code": "DAY_DESK", "nameZh": "日班柜台", "nameEn": "Day desk"}
        return {
            **named,
            "permissions": ["branch:read", "customer:read"],
            "copyOfId": self.a_role(self.role)["roleId"],
            "approvalLimit": "100.00",
        }

    def consent(self) -> dict[str, object]:
        return {"hours": 4, "roleId": self.a_role(self.role)["roleId"]}

    def given_consent(self) -> dict[str, object]:
        key = str(encode(SUPPORT_ACCESSES, self.support.id))
        return {"supportAccessId": key, "expectedVersion": self.support.version}

    def a_role(self, role: Role) -> dict[str, object]:
        return {"roleId": str(encode(ROLES, role.id)), "expectedVersion": role.version}


async def open_accounts(chain: Chain, *, name: str | None = None) -> Accounts:
    """Whoever asks in tests under a number of the staff asks with this account."""
    users, sessions, assignments = {}, {}, {}
    async with chain.work() as work:
        staff_role = await Role.get(code="STAFF")
        role = await create_role(
            work=work, code="NIGHT_DESK", name_zh="夜班柜台", name_en="Night desk", permissions=["branch:read"]
        )
        for number in chain.staff:
            member = await StaffMember.get(id=chain.staff[number].id)
            member.email = f"u{number}@staff.example.com"
            await member.save()
            if name == _WITHOUT:
                continue
            user = User(id=member.id, username=f"u{number}", display_name=member.name, kind=ActorKind.PERSON)
            user.staff = None if name == _UNLINKED else member
            user.active = name != _DISABLED
            await user.save()
            assignments[number] = await assign_role(
                work=work, user=user, role=staff_role, valid_from=NOW.date(), own_only=True
            )
            begun = await begin_session(
                user_id=user.id, ver=1, amr=["pwd"], carrier="test", ip="192.0.2.7", user_agent="浏览器", now=NOW
            )
            await Totp(user_id=user.id, secret_sealed="", confirmed_at=NOW - timedelta(days=1)).save()
            users[number], sessions[number] = user, begun.session
        support = await grant_support_access(work=work, reason="报表异常排查")
        lent = {number: await _lent(users, number) for number in users} if name == "endDelegation" else {}
    return Accounts(users, sessions, assignments, role, support, lent)


async def _lent(users: Mapping[str, User], number: str) -> Delegation:
    """What that person lets somebody elsewhere do in their stead."""
    lent = Delegation(
        giver=users[number],
        stand_in=users["001" if number == "007" else "007"],
        permissions=["customer:read"],
        valid_from=NOW.date(),
        valid_until=NOW.date() + timedelta(days=14),
        reason="休假",
    )
    await lent.save()
    return lent
