"""People asked in, and letters sent on somebody's behalf: each carries a link that sets a password once."""

from tenants.core.actor import ActorKind
from tenants.core.errors import WrongState
from tenants.core.letters import LinkPurpose
from tenants.core.work import Work
from tenants.identity.models import Password, User
from tenants.identity.service.links import send_link
from tenants.identity.service.people import create_user
from tenants.staff.models import StaffMember
from tenants.staff.workflow import LEFT


async def invite_user(*, work: Work, staff_member: StaffMember, username: str, display_name: str | None = None) -> User:
    """An account for a member of staff, and a letter to the address in their file.

    Raises `WrongState` for somebody who has left or has no address, and as `create_user` does.
    """
    if staff_member.state in LEFT:
        raise WrongState(state=staff_member.state.value)
    user = await create_user(
        work=work,
        username=username,
        display_name=display_name or staff_member.name,
        kind=ActorKind.PERSON,
        staff=staff_member,
    )
    await send_link(work=work, user=user, purpose=LinkPurpose.INVITATION)
    return user


async def resend_invitation(*, work: Work, user: User) -> None:
    """Another letter; the links sent before are spent. Raises `WrongState` once a password is set."""
    _require_active(user)
    if await Password.exists(user_id=user.id):
        raise WrongState(state="HAS_PASSWORD")
    await send_link(work=work, user=user, purpose=LinkPurpose.INVITATION)


async def send_password_reset(*, work: Work, user: User) -> None:
    """A letter with a link to a new password; the old one stays good until then."""
    _require_active(user)
    await send_link(work=work, user=user, purpose=LinkPurpose.PASSWORD_RESET)


def _require_active(user: User) -> None:
    if not user.active or user.kind is not ActorKind.PERSON:
        raise WrongState(state="DISABLED" if not user.active else user.kind.value)
