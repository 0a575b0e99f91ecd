"""The blueprints load, give every right its holder, and refuse what does not hold together."""

from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from tenants.core.permissions import Permission
from tenants.registry.blueprint_parts import DefaultReach, Role, RoleCode
from tenants.registry.blueprints import (
    FOLDER,
    BlueprintInvalid,
    UnknownIndustry,
    available,
    load_blueprint,
    read_blueprint,
)

INDUSTRIES = ("express", "insurance")
READS = {permission for permission in Permission if permission.value.endswith((":read", ":read_private"))}


def roles_of(industry: str) -> dict[RoleCode, Role]:
    return {role.code: role for role in load_blueprint(industry).roles}


def test_both_industries_are_available() -> None:
    assert [info.industry for info in available()] == list(INDUSTRIES)
    assert all(info.version == 1 and info.currency == "CNY" for info in available())


def test_an_unknown_industry_is_refused_in_both_languages() -> None:
    with pytest.raises(UnknownIndustry) as caught:
        load_blueprint("../insurance")
    assert caught.value.field == ("industry",)
    assert "express, insurance" in caught.value.message("en")
    assert "可用的有" in caught.value.message("zh-CN")


@pytest.mark.parametrize("industry", INDUSTRIES)
class TestEachIndustry:
    def test_gives_every_permission_to_hq_admin(self, industry: str) -> None:
        assert set(roles_of(industry)[RoleCode.HQ_ADMIN].permissions) == set(Permission)

    def test_lets_the_auditor_read_everything_and_write_nothing(self, industry: str) -> None:
        assert set(roles_of(industry)[RoleCode.AUDITOR].permissions) == READS

    def test_narrows_rights_from_the_top_down(self, industry: str) -> None:
        roles = roles_of(industry)
        line = (
            RoleCode.HQ_ADMIN,
            RoleCode.REGIONAL_MANAGER,
            RoleCode.BRANCH_MANAGER,
            RoleCode.GROUP_LEADER,
            RoleCode.STAFF,
        )
        for above, below in pairwise(line):
            assert set(roles[below].permissions) < set(roles[above].permissions)

    @pytest.mark.parametrize(
        ("role", "permission", "given"),
        [
            (RoleCode.BRANCH_MANAGER, Permission.STAFF_READ_PRIVATE, True),
            (RoleCode.BRANCH_MANAGER, Permission.CUSTOMER_CREATE, True),
            (RoleCode.BRANCH_MANAGER, Permission.AUDIT_READ, False),
            (RoleCode.BRANCH_MANAGER, Permission.RULE_UPDATE, False),
            (RoleCode.GROUP_LEADER, Permission.CUSTOMER_HAND_OVER, True),
            (RoleCode.GROUP_LEADER, Permission.ROLE_ASSIGN, False),
            (RoleCode.GROUP_LEADER, Permission.STAFF_READ_PRIVATE, False),
            (RoleCode.STAFF, Permission.CUSTOMER_CONTACT, True),
            (RoleCode.STAFF, Permission.CUSTOMER_HAND_OVER, False),
            (RoleCode.SERVICE, Permission.CUSTOMER_READ, True),
            (RoleCode.SERVICE, Permission.CUSTOMER_READ_PRIVATE, False),
            (RoleCode.SERVICE, Permission.USER_MANAGE, False),
        ],
    )
    def test_gives_a_right_or_not(self, industry: str, role: RoleCode, permission: Permission, given: bool) -> None:
        assert (permission in roles_of(industry)[role].permissions) is given

    def test_limits_staff_to_their_own_records_alone(self, industry: str) -> None:
        assert {code for code, role in roles_of(industry).items() if role.own_only} == {RoleCode.STAFF}

    def test_carries_the_handbooks_figures(self, industry: str) -> None:
        blueprint = load_blueprint(industry)
        quality = next(kind for kind in blueprint.complaints.kinds if kind.code == "QUALITY")
        assert (quality.answer_days, quality.plan_days, quality.call_back_days) == (5, 3, 5)
        assert quality.call_backs == 2
        assert blueprint.attendance.absence_deduction == Decimal("50.00")
        assert [(tier.code, tier.at_least) for tier in blueprint.vip.tiers] == [
            ("SILVER", Decimal(10)),
            ("GOLD", Decimal(50)),
            ("DIAMOND", Decimal(100)),
        ]
        assert [grade.code for grade in blueprint.customers.grades] == ["A", "B", "C"]
        assert blueprint.calendar.overrides == ()

    def test_has_five_grades_of_customer_manager_the_top_two_granted_by_the_region(self, industry: str) -> None:
        grades = [one for one in load_blueprint(industry).staff_grades.grades if one.post == "CUSTOMER_MANAGER"]
        assert [grade.step for grade in grades] == [1, 2, 3, 4, 5]
        assert [grade.code for grade in grades if grade.recertify_months] == ["SENIOR", "PRINCIPAL"]
        assert [grade.code for grade in grades if grade.approved_at == "REGION"] == ["SENIOR", "PRINCIPAL"]

    def test_ends_every_reporting_line_at_the_general_manager(self, industry: str) -> None:
        posts = {post.code: post for post in load_blueprint(industry).posts}
        assert [code for code, post in posts.items() if post.reports_to is None] == ["GENERAL_MANAGER"]

    def test_lets_an_inspector_see_only_the_subtree_they_are_placed_in(self, industry: str) -> None:
        post = next(post for post in load_blueprint(industry).posts if post.code == "QUALITY_INSPECTOR")
        assert (post.role, post.reach) == (RoleCode.AUDITOR, DefaultReach.SUBTREE)


@pytest.mark.parametrize(
    ("old", "new", "key", "problem"),
    [
        ('"branch:create", "branch:move"', '"branch:erase", "branch:move"', "roles[0].permissions[12]", "Input"),
        ('"branch:create", "branch:move"', '"branch:move", "branch:move"', "roles[0].permissions[13]", "twice"),
        ('code = "CASHIER"', 'code = "COUNTER_CLERK"', "posts[12].code", "COUNTER_CLERK appears twice"),
        ('code = "MARRIAGE"', 'code = "SICK"', "attendance.leave_kinds[2].code", "SICK appears twice"),
        ('code = "JUNIOR"', 'code = "TRAINEE"', "staff_grades.grades[1].code", "TRAINEE appears twice"),
        ('reports_to = "GENERAL_MANAGER"', 'reports_to = "OWNER"', "posts[1].reports_to", "no post OWNER"),
        ('reports_to = "GENERAL_MANAGER"', 'reports_to = "CASHIER"', "posts[1].reports_to", "does not rank"),
        ('section = "ADMINISTRATION"', 'section = "CANTEEN"', "posts[5].section", "no section CANTEEN"),
        ('posts = ["GROUP_LEADER"]', 'posts = ["TUTOR"]', "activity.rules[5].posts[0]", "no post TUTOR"),
        (
            'hours = "3", posts = ["CUSTOMER_MANAGER"]',
            'hours = "3", posts = ["X"]',
            "training.courses[15].posts[0]",
            "X",
        ),
        ('code = "SERVICE"\nzh = "系统', 'code = "STAFF"\nzh = "系统', "roles", "SERVICE is missing"),
        ('code = "GROUP", zh', 'code = "HQ", zh', "organisation.levels", "GROUP is missing"),
        ("rank = 100", 'rank = "100"', "posts[0].rank", "valid integer"),
        ("rank = 100", "rank = 100\ncolour = 1", "posts[0].colour", "not permitted"),
        ("late_minutes = 30", "minutes = 30", "attendance.late_minutes", "required"),
        ('absence_deduction = "50.00"', "absence_deduction = 50.0", "attendance.absence_deduction", "quotes"),
        ('absence_deduction = "50.00"', 'absence_deduction = "NaN"', "attendance.absence_deduction", "finite"),
        ('absence_deduction = "50.00"', 'absence_deduction = "五十"', "attendance.absence_deduction", "decimal"),
        ('divisor = "10000"', 'divisor = "0"', "vip.divisor", "greater than 0"),
        ('at_least = "50"', 'at_least = "500"', "vip.tiers", "must rise"),
        ("opens = 08:30:00", "opens = 18:30:00", "calendar.opening[0]", "open before"),
        ("weekend = [6, 7]", "weekend = [6, 8]", "calendar.weekend[1]", "less than or equal to 7"),
        ('"Asia/Shanghai"', '"Asia/Atlantis"', "meta.time_zone", "Atlantis"),
        ('zh = "总经理"', 'zh = "Boss"', "posts[0].zh", "pattern"),
        ('reach = "OWN"', 'reach = "EVERYWHERE"', "roles[4].reach", "Input should be"),
        ("version = 1", "version = 2", "meta", "file's name"),
        ("[meta]", "[meta", "file", "line"),
    ],
)
def test_a_fault_is_named_with_file_and_key(tmp_path: Path, old: str, new: str, key: str, problem: str) -> None:
    text = (FOLDER / "insurance-1.toml").read_text(encoding="utf-8")
    assert old in text
    broken = tmp_path / "insurance-1.toml"
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BlueprintInvalid) as caught:
        read_blueprint(broken)
    found = dict(caught.value.problems)
    assert problem in found.get(key, f"nothing at {key}, only {sorted(found)}")
    assert "insurance-1.toml" in str(caught.value)
    assert key in str(caught.value)


def test_the_newest_version_of_a_file_is_taken(tmp_path: Path) -> None:
    text = (FOLDER / "express-1.toml").read_text(encoding="utf-8")
    for version in (1, 2, 10):
        changed = text.replace("version = 1", f"version = {version}", 1)
        (tmp_path / f"express-{version}.toml").write_text(changed, encoding="utf-8")
    assert load_blueprint("express", folder=tmp_path).meta.version == 10
    assert [info.version for info in available(folder=tmp_path)] == [10]
