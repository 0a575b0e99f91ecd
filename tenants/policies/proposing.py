"""A proposal as it comes in: who, what, for how long, for how much – checked before anything is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from tenants.branches.entering import require_living_branch
from tenants.core.errors import Invalid, WrongState
from tenants.core.money import exact, minor_unit
from tenants.core.permissions import Permission
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.blacklist import refuse_listed
from tenants.customers.lifecycle import agree_with
from tenants.customers.models import Customer
from tenants.customers.queries import CUSTOMERS
from tenants.policies.models import Beneficiary, Policy
from tenants.policies.products import on_sale
from tenants.policies.queries import PRODUCTS
from tenants.policies.schedules import standard_premium
from tenants.policies.workflow import PolicyStatus, PremiumMode
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED
from tenants.training.gates import require_may_sell

MOST_YEARS = 105
MOST_PAYING_YEARS = 40
MOST_BENEFICIARIES = 20
WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class Terms:
    """What is proposed: amounts in the tenant's currency, terms in years, the premium all that is to be paid."""

    product_id: UUID
    premium_mode: PremiumMode
    premium: Decimal
    sum_insured: Decimal
    term_years: int
    paying_years: int = 1
    maturity_benefit: Decimal = Decimal(0)


async def drafted(
    *, work: Work, terms: Terms, holder_id: UUID, insured_id: UUID | None, agent_id: UUID | None
) -> Policy:
    """The policy as proposed, not yet saved; its agent is the holder's manager unless another is named.

    Raises `NoCertificate` for an agent who may not sell the kind of product.
    """
    work.expect(work.named(source=PRODUCTS, id=terms.product_id))
    holder = await work.find(source=CUSTOMERS, id=holder_id, field="holder_id", permission=Permission.POLICY_PROPOSE)
    insured = await _insured(work, holder, insured_id)
    await refuse_listed(work=work, customer_id=holder.id, field="holder_id")
    if insured.id != holder.id:
        await refuse_listed(work=work, customer_id=insured.id, field="insured_id")
    agent = await employed_agent(work=work, agent_id=agent_id or holder.manager_id)
    product = await on_sale(work=work, product_id=terms.product_id, mode=terms.premium_mode)
    await require_may_sell(staff_member=agent, product_kind=product.kind.value, on=work.today, field="agent_id")
    _require_terms(terms)
    await agree_with(work=work, customer=holder)
    currency = work.tenant.currency
    least = minor_unit(currency)
    premium = exact(terms.premium, currency=currency, field=("premium",), least=least * 12 * MOST_PAYING_YEARS)
    return Policy(
        status=PolicyStatus.PROPOSED,
        product=product,
        branch_id=agent.branch_id,
        agent=agent,
        holder=holder,
        insured=insured,
        currency=currency,
        sum_insured=exact(terms.sum_insured, currency=currency, field=("sum_insured",), least=least),
        maturity_benefit=exact(terms.maturity_benefit, currency=currency, field=("maturity_benefit",)),
        proposed_premium=premium,
        premium=premium,
        standard_premium=Decimal(0),
        premium_mode=terms.premium_mode,
        paying_years=terms.paying_years,
        term_years=terms.term_years,
        grace_days=product.grace_days,
        proposed_on=work.today,
    )


async def employed_agent(*, work: Work, agent_id: UUID) -> StaffMember:
    """The member of staff who is to answer for a policy, who cannot leave meanwhile; raises `WrongState` for one who is
    not employed."""
    agent = await work.find(source=STAFF, id=agent_id, field="agent_id", hold=True)
    if agent.state not in EMPLOYED:
        raise WrongState(field=("agent_id",), state=agent.state.value)
    await require_living_branch(id=agent.branch_id, field="agent_id")
    return agent


def named_beneficiaries(policy: Policy, given: Sequence[Mapping[str, Any]]) -> list[Beneficiary]:
    """The beneficiaries in their order; raises `Invalid` unless their shares add up to 100 percent."""
    if not 0 < len(given) <= MOST_BENEFICIARIES:
        raise Invalid(field=("beneficiaries",), detail=f"1 – {MOST_BENEFICIARIES}")
    shares = [row["share"] for row in given]
    whole_cents = all(share.is_finite() and 0 < share <= WHOLE and share == round(share, 2) for share in shares)
    if not whole_cents or sum(shares) != WHOLE:
        raise Invalid(field=("beneficiaries",), detail="Σ share = 100.00 %")
    return [
        Beneficiary(
            policy=policy,
            place=place,
            name=required(row["name"], field="beneficiaries", limit=200),
            relationship=cleaned(row.get("relationship"), field="beneficiaries", limit=80),
            share=row["share"],
        )
        for place, row in enumerate(given, start=1)
    ]


def counted(policy: Policy, *, single_percent: int) -> Decimal:
    """What the policy counts in persistency."""
    return standard_premium(
        premium=policy.premium,
        currency=policy.currency,
        mode=policy.premium_mode,
        years=policy.paying_years,
        single_percent=single_percent,
    )


async def _insured(work: Work, holder: Customer, insured_id: UUID | None) -> Customer:
    if insured_id is None or insured_id == holder.id:
        return holder
    return await work.find(source=CUSTOMERS, id=insured_id, field="insured_id")


def _require_terms(terms: Terms) -> None:
    """Raises `Invalid`: a single premium is paid in the first year, others for as many as are named."""
    if not 1 <= terms.term_years <= MOST_YEARS:
        raise Invalid(field=("term_years",), detail=f"1 – {MOST_YEARS}")
    most = 1 if terms.premium_mode is PremiumMode.SINGLE else min(terms.term_years, MOST_PAYING_YEARS)
    if not 1 <= terms.paying_years <= most:
        raise Invalid(field=("paying_years",), detail=f"1 – {most}")
