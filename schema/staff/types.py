"""Staff as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declarations import Target
from schema.core.declare import column, entity, led, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import JSON
from tenants.branches.queries import BRANCHES
from tenants.core.identity_documents import IdentityDocument
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tenants.identity.sources import USERS, accounts_of
from tenants.staff.queries import EMPLOYMENT_CHANGES, POSTS, STAFF
from tenants.staff.workflow import EmploymentState

graphql_enums(EmploymentState, IdentityDocument)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821


LazyUser = Annotated["User", strawberry.lazy("schema.identity.types")]  # type: ignore[name-defined] # noqa: F821


async def _accounts(rows: Sequence[Row], context: Context) -> list[Target | None]:
    context.actor.require(USERS.reads)
    found = await accounts_of(staff_ids=[row.record["id"] for row in rows])
    return [(USERS, found[row.record["id"]]) if row.record["id"] in found else None for row in rows]


@entity(POSTS)
class Post(Node, Versioned):
    """A post of the chain, with its duties and the role that follows from holding it."""

    code: str = column(description="Code, unique in the tenant.", filters=True, orders=True)
    name_zh: str = column(description="Name in Chinese.")
    name_en: str = column(description="Name in English.")
    rank: int = column(description="Rank, counting upwards.", filters=True, orders=True)
    duties: str = column(description="What the holder has to do, one duty a line.")
    role_code: str = column(description="Code of the role that follows from the post.", filters=True)
    retired_at: datetime | None = column(description="When it was taken out of use.")


@entity(EMPLOYMENT_CHANGES)
class EmploymentChange(Node):
    """One step of a person's employment; the history is never edited."""

    staff_member: "StaffMember" = one(STAFF, key="staff_member_id", reference=True, description="Whose employment.")
    before: EmploymentState | None = column(description="State before; null when taken on.")
    after: EmploymentState = column(description="State after.", filters=True)
    effective_on: date = column(description="Day it took effect.", filters=True, orders=True)
    reason: str = column(description="Why.")


@entity(STAFF)
class StaffMember(Node, Versioned):
    """A person the chain employs, is about to, or did. Outside the viewer's scope they show id, version and name
    only; the rest is FORBIDDEN there."""

    name: str = column(description="Full name.", filters=True, orders=True)
    number: str | None = column(description="Employee number, unique in the tenant.", filters=True, orders=True)
    branch: LazyBranch | None = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="Where they work."
    )
    post: Post | None = one(POSTS, key="post_id", filters=True, description="The post they hold.")
    superior: "StaffMember | None" = one(
        STAFF, key="superior_id", filters=True, reference=True, description="Whom they report to."
    )
    reports: "Connection[StaffMember] | None" = many(
        STAFF, key="superior_id", order=[Order("number")], description="Who reports to them."
    )
    state: EmploymentState | None = column(description="Where their employment stands.", filters=True)
    hired_on: date | None = column(description="First day of employment.", filters=True, orders=True)
    probation_until: date | None = column(description="Last day of probation.", filters=True)
    left_on: date | None = column(description="Last day of employment.", filters=True)
    phone: str | None = column(description="Telephone number; masked without `staff:read_private`.", filters=True)
    email: str | None = column(description="E-mail address; masked without `staff:read_private`.", filters=True)
    identity_document: IdentityDocument | None = column(description="What the identity number is of.")
    identity_number: str | None = column(
        description="Number of the identity document; masked without `staff:read_identity`. Found only whole.",
        filters=True,
    )
    bank_account: str | None = column(
        description="Number of the bank account; masked without `staff:read_identity`. Found only whole.", filters=True
    )
    employment_changes: Connection[EmploymentChange] | None = many(
        EMPLOYMENT_CHANGES,
        key="staff_member_id",
        order=[Order("effective_on", descending=True)],
        description="The steps of their employment, latest first.",
    )
    customers: Connection[LazyCustomer] | None = many(
        CUSTOMERS, key="manager_id", order=[Order("id")], description="The customers they are responsible for."
    )
    user: LazyUser | None = led(_accounts, needs=["id"], description="The account they sign in with, if they have one.")
    custom_fields: JSON | None = column(description="Values of the tenant's own fields, by key.")
