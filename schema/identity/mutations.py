"""Changes to accounts, their sessions and their roles."""

from datetime import date
from decimal import Decimal

import strawberry

import schema.identity.types  # noqa: F401 - the doors give these types
from schema.core.doors import door, own_door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, ref, subject
from tenants.branches.queries import BRANCHES
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.identity import accounts, models, models_support
from tenants.identity.service import delegations, invitations, people, roles, sessions, support, totp
from tenants.identity.sources import ASSIGNMENTS, DELEGATIONS, ROLES, SESSIONS, SUPPORT_ACCESSES, USERS
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF


@strawberry.input(description="A member of staff to give an account.")
class InviteUserInput:
    staff_member_id: Key = subject(STAFF)
    username: str = given_field("What they will sign in with: letters, digits and . _ @ + - only, at most 64.")
    display_name: str | None = optional("Name as the audit trail tells it; the person's if left out.")
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="An account to write to.")
class ResendInvitationInput:
    user_id: Key = subject(USERS)
    expected_version: int = expected_version()


@strawberry.input(description="An account to write to.")
class SendPasswordResetInput:
    user_id: Key = subject(USERS)
    expected_version: int = expected_version()


@strawberry.input(description="An account to shut out.")
class DisableUserInput:
    user_id: Key = subject(USERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept in the trail.")


@strawberry.input(description="An account to let in again.")
class EnableUserInput:
    user_id: Key = subject(USERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept in the trail.")


@strawberry.input(description="An account whose second step is to be set up anew.")
class ResetSecondFactorInput:
    user_id: Key = subject(USERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why, and how you made sure who asked; kept in the trail.")


@strawberry.input(description="An account and the person it is of.")
class LinkUserToStaffInput:
    user_id: Key = subject(USERS)
    expected_version: int = expected_version()
    staff_member_id: Key = ref(STAFF, "Whose account it is.")


@strawberry.input(description="A session to end.")
class RevokeSessionInput:
    session_id: Key = subject(SESSIONS)
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="An account to sign out everywhere.")
class RevokeAllSessionsInput:
    user_id: Key = subject(USERS)
    expected_version: int = expected_version()
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="A session of one's own to end.")
class RevokeMySessionInput:
    session_id: Key = ref(SESSIONS, "One of `viewer { mySessions }`.")


@strawberry.input(description="A role of the tenant's own.")
class CreateRoleInput:
    code: str = given_field("Code, unique in the tenant: capital letters, digits and _, from a letter, at most 64.")
    name_zh: str = given_field("Name in Chinese, at most 120 characters.")
    name_en: str = given_field("Name in English, at most 120 characters.")
    permissions: list[str] | None = optional("What it lets its holder do; those of `copyOfId` if left out.")
    second_factor: bool | None = optional("Whether its holders sign in with a second step.")
    approval_limit: Decimal | None = optional(
        "The amount up to which its holders approve, in the tenant's currency; at most one's own."
    )
    copy_of_id: Key | None = optional_ref(ROLES, "The role it begins as, such as one of the blueprint.")


@strawberry.input(description="Changes to a role; what is left out or null stays.")
class UpdateRoleInput:
    role_id: Key = subject(ROLES)
    expected_version: int = expected_version()
    name_zh: str | None = optional("Name in Chinese, at most 120 characters.")
    name_en: str | None = optional("Name in English, at most 120 characters.")
    permissions: list[str] | None = optional("What it lets its holder do, all of it.")
    second_factor: bool | None = optional("Whether its holders sign in with a second step.")
    approval_limit: Decimal | None = optional(
        "The amount up to which its holders approve, in the tenant's currency; higher than before at most one's own."
    )
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="A role to take out of use.")
class DeleteRoleInput:
    role_id: Key = subject(ROLES)
    expected_version: int = expected_version()


@strawberry.input(description="A role to give, and how far it shall reach.")
class AssignRoleInput:
    user_id: Key = subject(USERS)
    role_id: Key = ref(ROLES, "The role.")
    branch_id: Key | None = optional_ref(BRANCHES, "Over this branch and all below it; left out, over everything.")
    own_only: bool | None = optional("Over the holder's own records only; then without a branch.")
    valid_from: date | None = optional("First day; today if left out.")
    valid_until: date | None = optional("First day on which it no longer holds; without an end if left out.")
    approval_limit: Decimal | None = optional(
        "Up to which amount they approve by it, in the tenant's currency, in place of the role's; at most one's own."
    )
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="Somebody to stand in for the viewer.")
class CreateDelegationInput:
    staff_member_id: Key = ref(STAFF, "Who stands in; needs an account.")
    permissions: list[str] | None = optional("What for, e.g. `approval:decide`; all that can be if left out.")
    valid_from: date | None = optional("First day, today or later; today if left out.")
    valid_until: date = given_field("First day on which it no longer holds; the tenant's rules bound it.")
    reason: str = given_field("Why; kept in the trail.")


@strawberry.input(description="A delegation to end.")
class EndDelegationInput:
    delegation_id: Key = ref(DELEGATIONS, "One the viewer gave or holds, or of somebody whose roles they give.")
    reason: str | None = optional("Why; kept in the trail.")


@strawberry.input(description="A role to take away.")
class EndRoleAssignmentInput:
    assignment_id: Key = subject(ASSIGNMENTS)
    expected_version: int = expected_version()
    on: date | None = optional("First day without it, today or later; today, and so at once, if left out.")
    reason: str = given_field("Why; kept in the trail.")


@strawberry.input(description="Consent that the platform's people come in.")
class GrantSupportAccessInput:
    reason: str = given_field("What they are let in for; at most 2000 characters.")
    hours: int | None = optional("For how long, in hours; as long as the tenant's rule `support` allows if left out.")
    role_id: Key | None = optional_ref(ROLES, "The role they may act with; left out, they read and change nothing.")


@strawberry.input(description="Consent to take back.")
class RevokeSupportAccessInput:
    support_access_id: Key = subject(SUPPORT_ACCESSES)
    expected_version: int = expected_version()
    reason: str | None = optional("Why; kept in the trail.")


@door(Permission.USER_MANAGE, gives=USERS, payload="user", subject=STAFF)
async def invite_user(work: Work, staff_member: StaffMember, input: InviteUserInput) -> models.User:
    """Makes an account for a member of staff and sends them a letter with a link to choose their password."""
    return await invitations.invite_user(work=work, staff_member=staff_member, **given(input, "reason"))


@door(Permission.USER_MANAGE, gives=USERS, payload="user", subject=USERS)
async def resend_invitation(work: Work, user: models.User, input: ResendInvitationInput) -> models.User:
    """Sends the letter again to somebody who has not chosen a password yet; the links before are spent."""
    await invitations.resend_invitation(work=work, user=user, **given(input))
    return user


@door(Permission.USER_MANAGE, gives=USERS, payload="user", subject=USERS)
async def send_password_reset(work: Work, user: models.User, input: SendPasswordResetInput) -> models.User:
    """Sends a link to a new password to the address in the person's file; the old one is good until then."""
    await invitations.send_password_reset(work=work, user=user, **given(input))
    return user


@door(Permission.USER_MANAGE, gives=USERS, payload="user", subject=USERS)
async def disable_user(work: Work, user: models.User, input: DisableUserInput) -> models.User:
    """Shuts an account out at once: sessions, tokens, keys and live updates included. Never one's own, nor that of
    the last person who may give roles everywhere."""
    await people.set_active(work=work, user=user, active=False, **given(input, "reason"))
    return user


@door(Permission.USER_MANAGE, gives=USERS, payload="user", subject=USERS)
async def enable_user(work: Work, user: models.User, input: EnableUserInput) -> models.User:
    """Lets an account in again, with the roles it has; they must sign in anew. Whoever does it holds all of those."""
    await people.set_active(work=work, user=user, active=True, **given(input, "reason"))
    return user


@door(Permission.USER_MANAGE, gives=USERS, payload="user", subject=USERS)
async def reset_second_factor(work: Work, user: models.User, input: ResetSecondFactorInput) -> models.User:
    """Forgets the phone and the codes of somebody who lost both, and signs them out everywhere. Whoever does it holds
    all of their roles."""
    await totp.drop_second_factor(work=work, user=user, **given(input, "reason"))
    return user


@door(Permission.USER_MANAGE, gives=USERS, payload="user", subject=USERS)
async def link_user_to_staff(work: Work, user: models.User, input: LinkUserToStaffInput) -> models.User:
    """Says whose account it is; the permission must reach the person too, and whoever does it holds all its roles."""
    member = await work.find(
        source=STAFF, id=input.staff_member_id, field="staff_member_id", permission=Permission.USER_MANAGE
    )
    await people.link_to_staff(work=work, user=user, staff_member=member)
    return user


@door(Permission.USER_MANAGE, gives=SESSIONS, payload="session", subject=SESSIONS)
async def revoke_session(work: Work, session: accounts.Session, input: RevokeSessionInput) -> accounts.Session:
    """Ends one session of somebody, and every token that came of it, at once."""
    await sessions.revoke_session(work=work, session=session, **given(input, "reason"))
    return session


@door(Permission.USER_MANAGE, gives=USERS, payload="user", subject=USERS)
async def revoke_all_sessions(work: Work, user: models.User, input: RevokeAllSessionsInput) -> models.User:
    """Signs somebody out everywhere, and ends every token of theirs, at once."""
    await sessions.end_sign_ins(work=work, user=user, **given(input, "reason"))
    return user


@own_door(gives=SESSIONS, payload="session")
async def revoke_my_session(work: Work, input: RevokeMySessionInput) -> accounts.Session:
    """Ends a session of one's own, and every token that came of it, at once. Its payload's session is null for a
    viewer without `user:manage`."""
    return await sessions.revoke_own_session(work=work, **given(input))


@door(Permission.ROLE_DEFINE, gives=ROLES, payload="role")
async def create_role(work: Work, input: CreateRoleInput) -> models.Role:
    """Adds a role of the tenant's own, with permissions that one holds over the whole tenant oneself."""
    return await roles.create_role(work=work, **given(input))


@door(Permission.ROLE_DEFINE, gives=ROLES, payload="role", subject=ROLES)
async def update_role(work: Work, role: models.Role, input: UpdateRoleInput) -> models.Role:
    """Changes a role, for all who hold it from their next request on; of the blueprint's roles only the second step."""
    return await roles.update_role(work=work, role=role, **given(input, "reason"))


@door(Permission.ROLE_DEFINE, gives=ROLES, payload="role", subject=ROLES)
async def delete_role(work: Work, role: models.Role, input: DeleteRoleInput) -> models.Role:
    """Takes a role of the tenant's own out of use, once nobody holds it and no post brings it; the books keep it."""
    return await roles.retire_role(work=work, role=role, **given(input))


@door(Permission.ROLE_ASSIGN, gives=ASSIGNMENTS, payload="assignment", subject=USERS)
async def assign_role(work: Work, user: models.User, input: AssignRoleInput) -> models.Assignment:
    """Gives a role to somebody else. Nobody gives what they do not hold themselves as far as it will reach."""
    role = await work.find(source=ROLES, id=input.role_id, field="role_id")
    branch = (
        await work.find(source=BRANCHES, id=input.branch_id, field="branch_id", permission=Permission.ROLE_ASSIGN)
        if input.branch_id
        else None
    )
    more = {"valid_from": work.today, **given(input, "role_id", "branch_id", "reason")}
    return await roles.assign_role(work=work, user=user, role=role, branch=branch, **more)


@door(Permission.ROLE_ASSIGN, gives=ASSIGNMENTS, payload="assignment", subject=ASSIGNMENTS)
async def end_role_assignment(
    work: Work, assignment: models.Assignment, input: EndRoleAssignmentInput
) -> models.Assignment:
    """Takes a role from somebody else, from a day on; who may give it may take it."""
    await roles.revoke_assignment(work=work, assignment=assignment, on=input.on or work.today)
    return assignment


@door(Permission.SUPPORT_GRANT, gives=SUPPORT_ACCESSES, payload="support_access")
async def grant_support_access(work: Work, input: GrantSupportAccessInput) -> models_support.SupportAccess:
    """Lets the platform's people in, who else cannot: they read, or act with a role whose rights one holds oneself,
    but never with one that could open another way in. Each time they come is on record."""
    return await support.grant_support_access(work=work, **given(input))


@door(Permission.SUPPORT_GRANT, gives=SUPPORT_ACCESSES, payload="support_access", subject=SUPPORT_ACCESSES)
async def revoke_support_access(
    work: Work, access: models_support.SupportAccess, input: RevokeSupportAccessInput
) -> models_support.SupportAccess:
    """Shuts the platform's people out again, at once."""
    return await support.revoke_support_access(work=work, access=access, **given(input, "reason"))


@own_door(gives=DELEGATIONS, payload="delegation")
async def create_delegation(work: Work, input: CreateDelegationInput) -> models.Delegation:
    """Lets somebody stand in for the viewer, with what the viewer holds themselves, until a day."""
    return await delegations.create_delegation(work=work, **given(input))


@own_door(gives=DELEGATIONS, payload="delegation")
async def end_delegation(work: Work, input: EndDelegationInput) -> models.Delegation:
    """Ends a delegation, at once."""
    return await delegations.end_delegation(work=work, **given(input, "reason"))


MUTATIONS = [
    create_delegation.field,
    end_delegation.field,
    invite_user.field,
    resend_invitation.field,
    send_password_reset.field,
    disable_user.field,
    enable_user.field,
    reset_second_factor.field,
    link_user_to_staff.field,
    revoke_session.field,
    revoke_all_sessions.field,
    revoke_my_session.field,
    create_role.field,
    update_role.field,
    delete_role.field,
    assign_role.field,
    end_role_assignment.field,
    grant_support_access.field,
    revoke_support_access.field,
]
