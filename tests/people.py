"""A small chain to test with: a tree, staff who lead it, a customer for each, and who is asking in one line."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

from schema.core.answers import written
from schema.core.context import Context
from schema.core.execution import Answer, GraphQLRequest, Prepared, prepare, run
from schema.core.ids import encode
from schema.root import schema
from tenants.branches.models import Branch
from tenants.branches.queries import BRANCHES
from tenants.branches.service import create_branch
from tenants.branches.workflow import BranchLevel
from tenants.core.actor import Actor, ActorKind, Ground, Reach, platform_actor
from tenants.core.crypto import Vault
from tenants.core.identity_documents import card_check, credit_check, resident_check
from tenants.core.letters import Letter
from tenants.core.permissions import Permission
from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.core.source import AnySource
from tenants.core.work import Work, unit_of_work
from tenants.customers.models import Customer
from tenants.customers.opening import create_customer
from tenants.customers.queries import CUSTOMERS
from tenants.customers.workflow import CustomerKind
from tenants.identity.models import Role
from tenants.orders.models import PriceList
from tenants.orders.service.price_lists import create_price_list
from tenants.policies.models import Product
from tenants.policies.products import create_product
from tenants.policies.workflow import PremiumMode, ProductKind
from tenants.staff.models import Post, StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.service import create_staff_member
from tenants.staff.workflow import EmploymentState

NOW = datetime(2026, 3, 9, 2, 30, tzinfo=UTC)
SECRET = "only-for-tests-0123456789abcdef0123456789abcdef"
VAULT = Vault.from_secret(SECRET)

# code, name, level, parent
TREE = (
    ("HQ", "总部", BranchLevel.HQ, None),
    ("EAST", "华东大区", BranchLevel.REGION, "HQ"),
    ("PUDONG", "浦东营业部", BranchLevel.BRANCH, "EAST"),
    ("PUDONG-1", "浦东第一营业组", BranchLevel.GROUP, "PUDONG"),
    ("XUHUI", "徐汇营业部", BranchLevel.BRANCH, "EAST"),
    ("WEST", "西南大区", BranchLevel.REGION, "HQ"),
    ("CHENGDU", "成都营业部", BranchLevel.BRANCH, "WEST"),
)
# number, name, branch, superior
STAFF_LIST = (
    ("001", "王建国", "HQ", None),
    ("002", "李秀英", "EAST", "001"),
    ("003", "张伟", "PUDONG", "002"),
    ("004", "刘芳", "PUDONG-1", "003"),
    ("005", "陈静", "PUDONG-1", "004"),
    ("006", "杨洋", "XUHUI", "002"),
    ("007", "赵敏", "CHENGDU", "001"),
)
# name, branch, manager
CUSTOMERS_LIST = (
    ("欧阳娜娜", "PUDONG-1", "005"),
    ("上海恒远贸易有限公司", "PUDONG-1", "004"),
    ("周杰", "PUDONG", "003"),
    ("吴磊", "XUHUI", "006"),
    ("郑爽", "CHENGDU", "007"),
)
# Ten boxes and four rolls of tape come to 110.00 at list prices.
PRICES = (("BOX", "五层纸箱", "个", "10.00"), ("TAPE", "封箱胶带", "卷", "2.50"))
# role of the blueprint, who holds it, where
HOLDERS: dict[str, tuple[str, str | None]] = {
    "HQ_ADMIN": ("001", None),
    "AUDITOR": ("001", None),
    "REGIONAL_MANAGER": ("002", "EAST"),
    "BRANCH_MANAGER": ("003", "PUDONG"),
    "GROUP_LEADER": ("004", "PUDONG-1"),
    "STAFF": ("005", None),
}


def as_read(answer: Answer) -> Answer:
    """The answer as its caller reads it."""
    return replace(answer, data=orjson.loads(written(answer.data)))


@dataclass
class Chain:
    """A settled tenant: its records by code, number or name, and somebody to ask as."""

    tenant: TenantRef
    branches: dict[str, Branch] = field(default_factory=dict)
    staff: dict[str, StaffMember] = field(default_factory=dict)
    customers: dict[str, Customer] = field(default_factory=dict)
    roles: dict[str, frozenset[Permission]] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)
    vault: Vault = VAULT
    limits: dict[str, Decimal | None] = field(default_factory=dict)
    price_list: PriceList | None = None
    product: Product | None = None

    def id(self, record: Branch | StaffMember | Customer) -> str:
        """The record's global id."""
        sources: dict[type, AnySource] = {Branch: BRANCHES, StaffMember: STAFF, Customer: CUSTOMERS}
        return str(encode(sources[type(record)], record.id))

    def actor(self, role: str, *, without: frozenset[Permission] = frozenset()) -> Actor:
        """Whoever holds this role of the blueprint."""
        number, branch = HOLDERS[role]
        if role == "STAFF":
            reach = Reach(own=True)
        elif branch is None:
            reach = Reach(everything=True)
        else:
            reach = Reach(paths=(self.branches[branch].path,))
        reaches = dict.fromkeys(self.roles[role] - without, reach)
        return self.person(number, reaches, roles=(role,), limit=self.limits[role])

    def person(
        self,
        number: str,
        reaches: dict[Permission, Reach],
        roles: tuple[str, ...] = (),
        *,
        limit: Decimal | None = None,
        rank: int = 100,
    ) -> Actor:
        """A member of staff with exactly these permissions."""
        member = self.staff[number]
        held: dict[Reach, set[Permission]] = {}
        for permission, reach in reaches.items():
            held.setdefault(reach, set()).add(permission)
        return Actor(
            user_id=member.id,
            kind=ActorKind.PERSON,
            name=member.name,
            client_id="tests",
            reaches=reaches,
            staff_id=member.id,
            branch_id=member.branch_id,
            rank=rank,
            roles=roles,
            grounds=tuple(
                Ground(
                    role=roles[0] if roles else "TESTER", permissions=frozenset(held[reach]), reach=reach, limit=limit
                )
                for reach in held
            ),
        )

    def context(self, actor: Actor, *, locale: str = "en", now: datetime = NOW) -> Context:
        return Context(
            now=now,
            request_id="request-of-a-test",
            locale=locale,
            tenant=self.tenant,
            actor=actor,
            post=self._post,
            vault=self.vault,
        )

    async def _post(self, letter: Letter) -> None:
        self.letters.append(letter)

    async def answer(
        self, actor: Actor, query: str, /, *, locale: str = "en", at: datetime = NOW, **variables: Any
    ) -> Answer:
        """What the schema answers this actor at that moment."""
        request = GraphQLRequest(query=query, variables=variables)
        prepared = await prepare(schema=schema, request=request, locale=locale, request_id="request-of-a-test")
        if not isinstance(prepared, Prepared):
            return prepared
        answer = await run(prepared=prepared, request=request, context=self.context(actor, locale=locale, now=at))
        return as_read(answer)

    async def ask(self, actor: Actor, query: str, /, **variables: Any) -> dict[str, Any]:
        """The data of an answer that must not have errors."""
        answer = await self.answer(actor, query, **variables)
        assert not answer.errors, answer.errors
        assert answer.data is not None
        return answer.data

    async def codes(self, actor: Actor, query: str, /, **variables: Any) -> list[str]:
        """The codes of an answer's errors."""
        answer = await self.answer(actor, query, **variables)
        return [error["extensions"]["code"] for error in answer.errors]

    @asynccontextmanager
    async def work(self, actor: Actor | None = None, *, now: datetime = NOW) -> AsyncIterator[Work]:
        """A unit of work, by the platform unless somebody is named."""
        doer = actor or platform_actor(client_id="tests")
        unit = unit_of_work(tenant=self.tenant, actor=doer, now=now, request_id="request-of-a-test", vault=self.vault)
        async with unit as work:
            yield work

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[None]:
        """A snapshot to look at the tables with."""
        with tenant_scope(self.tenant):
            async with reading():
                yield


def resident(serial: int) -> str:
    """A resident identity number of an area that there is not, with the right check digit."""
    first = f"99999919900101{serial:03d}"
    return first + resident_check(first)


def credit_code(serial: int) -> str:
    """A unified social credit code likewise."""
    first = f"91999999MA{serial:07d}"
    return first + credit_check(first)


def card(serial: int) -> str:
    """A bank card's number likewise."""
    first = f"999999000000{serial:03d}"
    return first + card_check(first)


async def settle(tenant: TenantRef) -> Chain:
    """Gives a new tenant its small organisation."""
    chain = Chain(tenant)
    async with chain.work() as work:
        chain.roles = {role.code: frozenset(map(Permission, role.permissions)) for role in await Role.all()}
        chain.limits = {role.code: role.approval_limit for role in await Role.all()}
        for code, name, level, parent in TREE:
            chain.branches[code] = await create_branch(
                work=work,
                code=code,
                name=name,
                level=level,
                kind=tenant.industry.upper(),
                parent_id=_id(chain.branches[parent]) if parent else None,
                since=datetime(2024, 1, 1, tzinfo=UTC).date(),
            )
        posts = {post.code: post for post in await Post.all().order_by("id")}
        for number, name, branch, superior in STAFF_LIST:
            chain.staff[number] = await create_staff_member(
                work=work,
                number=number,
                name=name,
                branch_id=_id(chain.branches[branch]),
                post_id=next(iter(posts.values())).id,
                superior_id=_id(chain.staff[superior]) if superior else None,
                state=EmploymentState.REGULAR,
                phone=f"1380000{number}0",
                email=f"staff{number}@anxin.example",
                identity_number=resident(int(number)),
                bank_account=card(int(number)),
            )
        for name, branch, manager in CUSTOMERS_LIST:
            chain.customers[name] = await create_customer(
                work=work,
                kind=CustomerKind.ORGANISATION if "公司" in name else CustomerKind.PERSON,
                name=name,
                branch_id=_id(chain.branches[branch]),
                manager_id=_id(chain.staff[manager]),
                phone=f"139{len(chain.customers):08d}",
                email=f"kehu{len(chain.customers)}@example.com",
                identity_number=(credit_code if "公司" in name else resident)(100 + len(chain.customers)),
                bank_account=card(100 + len(chain.customers)),
                address="上海市浦东新区世纪大道 100 号",
            )
        items = [{"sku": sku, "name": name, "unit": unit, "price": Decimal(price)} for sku, name, unit, price in PRICES]
        chain.price_list = await create_price_list(
            work=work, code="2026", name="2026 年价目表", starts_on=date(2024, 1, 1), items=items
        )
        chain.product = await create_product(
            work=work,
            code="ANXIN-LIFE",
            name="安心两全保险",
            kind=ProductKind.LIFE,
            premium_modes=list(PremiumMode),
            effective_from=date(2015, 1, 1),
        )
    return chain


def _id(record: Branch | StaffMember) -> UUID:
    return record.id
