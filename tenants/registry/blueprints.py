"""What a tenant starts with: one versioned data file per industry, checked in full before use.

Every figure in the files is a *default*: onboarding copies it into the tenant's own rules, where the tenant
may change it, and a later version of a file changes nothing for tenants already onboarded. The handbook rule
a figure comes from is quoted beside it.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from pydantic import ValidationError

from tenants.core.errors import BranchlineError, Refusal
from tenants.registry.blueprint_certificates import strays
from tenants.registry.blueprint_grades import stray_grades
from tenants.registry.blueprint_parts import (
    ActivityRule,
    Blueprint,
    BlueprintInfo,
    BranchLevel,
    Course,
    RoleCode,
)

__all__ = [
    "Blueprint",
    "BlueprintInfo",
    "BlueprintInvalid",
    "UnknownIndustry",
    "available",
    "load_blueprint",
    "read_blueprint",
]

FOLDER = Path(__file__).parent / "blueprint_data"
_FILE_NAME = re.compile(r"(?P<industry>[a-z][a-z_]*)-(?P<version>[1-9][0-9]*)\.toml")


class UnknownIndustry(Refusal):
    """There is no blueprint for the industry {industry}; known are: {known}."""

    code = "NOT_FOUND"
    zh = "没有行业 {industry} 的蓝图；可用的有：{known}。"


class BlueprintInvalid(BranchlineError):
    """The blueprint {file} is not valid: {problems}"""

    zh = "蓝图文件 {file} 无效：{problems}"

    def __init__(self, *, file: str, problems: Iterable[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__(file=file, problems="; ".join(f"{key}: {problem}" for key, problem in self.problems))


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


def _repeated(key: str, values: Iterable[str], suffix: str = "") -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield f"{key}[{index}]{suffix}", f"{value} appears twice"
        seen.add(value)


def _absent(key: str, needed: type[StrEnum], rows: Iterable[_Coded]) -> Iterator[tuple[str, str]]:
    present = {row.code for row in rows}
    return ((key, f"{value} is missing") for value in needed if value not in present)


def _duplicates(blueprint: Blueprint) -> Iterator[tuple[str, str]]:
    lists: dict[str, Sequence[_Coded]] = {
        "organisation.levels": blueprint.organisation.levels,
        "organisation.kinds": blueprint.organisation.kinds,
        "organisation.sections": blueprint.organisation.sections,
        "roles": blueprint.roles,
        "posts": blueprint.posts,
        "complaints.kinds": blueprint.complaints.kinds,
        "activity.rules": blueprint.activity.rules,
        "attendance.leave_kinds": blueprint.attendance.leave_kinds,
        "vip.terms": blueprint.vip.terms,
        "vip.tiers": blueprint.vip.tiers,
        "customers.grades": blueprint.customers.grades,
        "training.courses": blueprint.training.courses,
        "certificates.kinds": blueprint.certificates.kinds,
        "approvals.kinds": blueprint.approvals.kinds,
        "staff_grades.grades": blueprint.staff_grades.grades,
        "claims.kinds": blueprint.claims.kinds,
    }
    for key, rows in lists.items():
        yield from _repeated(key, (row.code for row in rows), ".code")
    for index, kind in enumerate(blueprint.claims.kinds):
        yield from _repeated(f"claims.kinds[{index}].documents", (one.code for one in kind.documents), ".code")
    for index, role in enumerate(blueprint.roles):
        yield from _repeated(f"roles[{index}].permissions", role.permissions)
    days = (day.on.isoformat() for day in blueprint.calendar.overrides)
    yield from _repeated("calendar.overrides", days, ".on")


def _dangling(blueprint: Blueprint) -> Iterator[tuple[str, str]]:
    posts = {post.code: post for post in blueprint.posts}
    sections = {section.code for section in blueprint.organisation.sections}
    for index, post in enumerate(blueprint.posts):
        if post.section is not None and post.section not in sections:
            yield f"posts[{index}].section", f"there is no section {post.section}"
        if post.reports_to is None:
            continue
        if post.reports_to not in posts:
            yield f"posts[{index}].reports_to", f"there is no post {post.reports_to}"
        elif posts[post.reports_to].rank <= post.rank:
            yield f"posts[{index}].reports_to", f"{post.reports_to} does not rank above {post.code}"
    users: dict[str, Sequence[ActivityRule | Course]] = {
        "activity.rules": blueprint.activity.rules,
        "training.courses": blueprint.training.courses,
    }
    for key, rows in users.items():
        for index, row in enumerate(rows):
            for place, code in enumerate(row.posts):
                if code not in posts:
                    yield f"{key}[{index}].posts[{place}]", f"there is no post {code}"


def _inconsistencies(blueprint: Blueprint) -> Iterator[tuple[str, str]]:
    yield from _duplicates(blueprint)
    yield from _dangling(blueprint)
    courses = {course.code for course in blueprint.training.courses}
    yield from strays(blueprint.certificates, posts={post.code for post in blueprint.posts}, courses=courses)
    yield from stray_grades(blueprint.staff_grades, posts={post.code for post in blueprint.posts})
    yield from _absent("organisation.levels", BranchLevel, blueprint.organisation.levels)
    yield from _absent("roles", RoleCode, blueprint.roles)
    bounds = [tier.at_least for tier in blueprint.vip.tiers]
    if bounds != sorted(bounds):
        yield "vip.tiers", "must rise from the lowest tier to the highest"


def _key_path(parts: tuple[int | str, ...]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts).removeprefix(".")


def read_blueprint(path: Path) -> Blueprint:
    """The checked contents of one file. Raises `BlueprintInvalid`, naming the file and every key at fault."""
    try:
        blueprint = Blueprint.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BlueprintInvalid(file=path.name, problems=[("file", str(error))]) from error
    except ValidationError as error:
        problems = [(_key_path(fault["loc"]), fault["msg"]) for fault in error.errors()]
        raise BlueprintInvalid(file=path.name, problems=problems) from error
    problems = list(_inconsistencies(blueprint))
    if path.name != f"{blueprint.meta.industry}-{blueprint.meta.version}.toml":
        problems.append(("meta", "industry and version must be those of the file's name"))
    if problems:
        raise BlueprintInvalid(file=path.name, problems=problems)
    return blueprint


def _newest(folder: Path) -> dict[str, Path]:
    names = filter(None, (_FILE_NAME.fullmatch(path.name) for path in folder.iterdir()))
    ordered = sorted(names, key=lambda name: int(name["version"]))
    return {name["industry"]: folder / name.string for name in ordered}


def load_blueprint(industry: str, *, folder: Path = FOLDER) -> Blueprint:
    """The newest blueprint of an industry. Raises `UnknownIndustry` or `BlueprintInvalid`."""
    newest = _newest(folder)
    if industry not in newest:
        raise UnknownIndustry(field=("industry",), industry=industry, known=", ".join(sorted(newest)))
    return read_blueprint(newest[industry])


def available(*, folder: Path = FOLDER) -> tuple[BlueprintInfo, ...]:
    """What can be onboarded, the newest version of each, by industry."""
    return tuple(read_blueprint(path).meta for _, path in sorted(_newest(folder).items()))
