"""Users, passwords and assignments."""

from datetime import date

import pytest

from tenants.core.actor import ActorKind
from tenants.core.audit import AuditEntry
from tenants.core.errors import BranchlineError, Invalid, Required, Taken, WrongState
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.core.work import NoWork
from tenants.identity import service
from tenants.identity.models import Assignment, Password, User
from tenants.identity.passwords import verify_password
from tests.tenants.identity.world import FOUNDED, NOW, branch, person, role, staff_member, work

Pair = tuple[TenantRef, TenantRef]


async def test_a_user_name_is_kept_folded_and_is_unique_however_it_is_typed(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await service.create_user(work=unit, username=" Ｗang.Fang ", display_name="王芳", kind=ActorKind.PERSON)
        assert user.username == "wang.fang"
        with pytest.raises(Taken):
            await service.create_user(work=unit, username="WANG.FANG", display_name="王方", kind=ActorKind.PERSON)


async def test_two_tenants_may_use_one_user_name(pair: Pair) -> None:
    for tenant in pair:
        async with work(tenant) as unit:
            await service.create_user(work=unit, username="王芳", display_name="王芳", kind=ActorKind.PERSON)


@pytest.mark.parametrize(
    ("username", "display_name", "refusal"),
    [
        ("", "王芳", Invalid),
        ("two words", "王芳", Invalid),
        ("x" * 65, "王芳", Invalid),
        ("a\u0000b", "王芳", Invalid),
        ("' OR 1=1 --", "王芳", Invalid),
        ("wang", " ", Required),
    ],
)
async def test_bad_names_are_refused(
    pair: Pair, username: str, display_name: str, refusal: type[BranchlineError]
) -> None:
    async with work(pair[0]) as unit:
        with pytest.raises(refusal):
            await service.create_user(work=unit, username=username, display_name=display_name, kind=ActorKind.PERSON)


async def test_a_member_of_staff_has_one_user_at_most(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        member = await staff_member(await branch("静安营业部"))
        for attempt, name in enumerate(("li.qiang", "li.qiang2")):
            creating = service.create_user(
                work=unit, username=name, display_name="李强", kind=ActorKind.PERSON, staff=member
            )
            if attempt == 0:
                await creating
            else:
                with pytest.raises(Taken):
                    await creating


async def test_a_password_is_kept_apart_and_never_in_the_trail(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await service.create_user(
            work=unit, username="zhao.lei", display_name="赵磊", kind=ActorKind.PERSON, password="登录密码有八个字"
        )
    async with work(pair[0]) as unit:
        await service.set_password(work=unit, user=user, password="另一个密码八个字")
    with tenant_scope(pair[0]):
        async with reading():
            kept = await Password.get(user_id=user.id)
            trail = await AuditEntry.filter(entity_id=user.id).order_by("at", "id")
    assert await verify_password(password="另一个密码八个字", kept=kept.hash)
    assert [(entry.action, entry.after.get("ver")) for entry in trail] == [("CREATED", 1), ("UPDATED", 2)]
    assert "argon2" not in str([entry.after for entry in trail])


async def test_a_program_has_no_password(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit, kind=ActorKind.SERVICE)
        with pytest.raises(Invalid):
            await service.set_password(work=unit, user=user, password="long enough")


async def test_shutting_out_and_letting_in_kill_what_lived_before(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        await service.set_active(work=unit, user=user, active=False)
        with pytest.raises(WrongState):
            await service.set_active(work=unit, user=user, active=False)
        await service.set_active(work=unit, user=user, active=True)
        assert user.ver == 3


@pytest.mark.parametrize("code", ["", "hq_admin", "1ADMIN", "HQ ADMIN", "管理员", "A" * 65])
async def test_a_role_s_code_is_capitals(pair: Pair, code: str) -> None:
    async with work(pair[0]) as unit:
        with pytest.raises(Invalid):
            await service.define_role(work=unit, code=code, name_zh="总部", name_en="HQ", permissions=[])


async def test_a_role_s_code_is_unique_and_its_permissions_are_sorted(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        made = await role(unit, Permission.STAFF_READ, Permission.BRANCH_READ)
        assert made.permissions == ["branch:read", "staff:read"]
        with pytest.raises(Taken):
            await service.define_role(work=unit, code=made.code, name_zh="总部", name_en="HQ", permissions=[])


async def test_an_assignment_must_end_after_it_begins(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user, held = await person(unit), await role(unit)
        for end in (FOUNDED, date(2025, 12, 31)):
            with pytest.raises(Invalid):
                await service.assign_role(work=unit, user=user, role=held, valid_from=FOUNDED, valid_until=end)


@pytest.mark.parametrize(
    ("begins", "ends"), [(FOUNDED, NOW.date()), (date(2027, 1, 1), date(2027, 1, 1))], ids=["running", "future"]
)
async def test_an_assignment_is_ended_and_stays_in_the_books(pair: Pair, begins: date, ends: date) -> None:
    async with work(pair[0]) as unit:
        user, held = await person(unit), await role(unit)
        assignment = await service.assign_role(work=unit, user=user, role=held, valid_from=begins)
        await service.revoke_assignment(work=unit, assignment=assignment, on=NOW.date())
        assert (await Assignment.get(id=assignment.id)).valid_until == ends


async def test_an_assignment_ends_once(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user, held = await person(unit), await role(unit)
        assignment = await service.assign_role(work=unit, user=user, role=held, valid_from=FOUNDED)
        await service.revoke_assignment(work=unit, assignment=assignment, on=NOW.date())
        with pytest.raises(WrongState):
            await service.revoke_assignment(work=unit, assignment=assignment, on=NOW.date())


async def test_nobody_is_let_in_outside_a_unit_of_work(pair: Pair) -> None:
    with tenant_scope(pair[0]), pytest.raises(NoWork):
        await User(username=f"u.{new_id()}", display_name="王芳", kind=ActorKind.PERSON).save()
