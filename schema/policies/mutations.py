"""Products made, and the steps of a policy."""

from datetime import date
from decimal import Decimal

import strawberry

import schema.policies.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, ref, subject
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tenants.ledger.workflow import PaymentMethod
from tenants.policies import models, service
from tenants.policies.queries import MEMBERS, POLICIES, PRODUCTS
from tenants.policies.workflow import PremiumMode, ProductKind, TalkResult, Underwriting
from tenants.processes import changing_hands
from tenants.staff.queries import STAFF

PARTIES = ("holder_id", "insured_id", "agent_id", "replaces_id", "beneficiaries")


@strawberry.input(description="A product, or the next edition of one.")
class CreateProductInput:
    code: str = given_field("The tenant's code; a code in use makes its next edition.")
    name: str = given_field("Name, at most 200 characters.")
    kind: ProductKind = given_field("What it insures.")
    premium_modes: list[PremiumMode] = given_field("How often its premium can be paid.")
    effective_from: date = given_field("First day it is sold; the edition before is sold up to the day before.")
    effective_to: date | None = optional("Last day it is sold; open if left out.")
    grace_days: int | None = optional("Days of grace; the tenant's own if left out.")
    cooling_off_days: int | None = optional("Days of cooling off; the tenant's own if left out.")


@strawberry.input(description="One beneficiary.")
class BeneficiaryInput:
    name: str = given_field("Name.")
    share: Decimal = given_field("Share in percent; all of them add up to 100.00.")
    relationship: str | None = optional("What they are to the insured, e.g. `配偶`.")


@strawberry.input(description="A policy to propose.")
class ProposePolicyInput:
    product_id: Key = ref(PRODUCTS, "The edition of the product, on sale today.")
    holder_id: Key = ref(CUSTOMERS, "Who pays.")
    insured_id: Key | None = optional_ref(CUSTOMERS, "Who is insured; the holder if left out.")
    agent_id: Key | None = optional_ref(STAFF, "Who answers for it; the holder's manager if left out.")
    premium_mode: PremiumMode = given_field("How often the premium is paid.")
    premium: Decimal = given_field("All that is to be paid, in the tenant's currency.")
    sum_insured: Decimal = given_field("What is insured.")
    term_years: int = given_field("For how many years it insures.")
    paying_years: int | None = optional("For how many years premiums are paid; 1 if left out.")
    maturity_benefit: Decimal | None = optional("What is paid out at the end of the term; nothing if left out.")
    replaces_id: Key | None = optional_ref(
        POLICIES, "The holder's policy that ends, with its value carried over, when this one is issued."
    )
    beneficiaries: list[BeneficiaryInput] = given_field("Who is paid when the insured event happens, at most 20.")


@strawberry.input(description="A group policy to propose.")
class ProposeGroupPolicyInput:
    product_id: Key = ref(PRODUCTS, "The edition of the product, on sale today and paid at once.")
    holder_id: Key = ref(CUSTOMERS, "Who pays.")
    agent_id: Key | None = optional_ref(STAFF, "Who answers for it; the holder's manager if left out.")
    member_premium: Decimal = given_field("What a member costs for the whole term, in the tenant's currency.")
    sum_insured: Decimal = given_field("What each member is insured for.")
    term_years: int = given_field("For how many years it insures.")


@strawberry.input(description="Somebody to insure by a group policy.")
class AddPolicyMemberInput:
    policy_id: Key = subject(POLICIES)
    code: str = given_field("Their code there, e.g. their number among the holder's staff; at most 40 characters.")
    name: str = given_field("Name, at most 200 characters.")
    joins_on: date | None = optional("First day of the cover, once the policy is in force; today if left out.")
    note: str | None = optional("Anything to remember, e.g. a section.")


@strawberry.input(description="Somebody who leaves a group policy.")
class RemovePolicyMemberInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    member_id: Key = ref(MEMBERS, "Who leaves.")
    leaves_on: date | None = optional("First day without cover; today if left out.")
    reason: str = given_field("Why.")


@strawberry.input(description="A decision on a proposal.")
class UnderwritePolicyInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    decision: Underwriting = given_field("What underwriting decides.")
    occupation_class: int | None = optional("Class of the insured's occupation, 1 to 6; needed for RATED.")
    note: str | None = optional("Why.")


@strawberry.input(description="A policy to issue.")
class IssuePolicyInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()


@strawberry.input(description="Premiums paid.")
class RecordPremiumInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    amount: Decimal = given_field("How much; the next instalments, whole ones only.")
    method: PaymentMethod = given_field("How it was paid.")


@strawberry.input(description="A lapsed policy to bring back into force.")
class ReinstatePolicyInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    amount: Decimal = given_field("All that has fallen due.")
    method: PaymentMethod = given_field("How it was paid.")
    reason: str = given_field("Why, with what was asked of the insured.")


@strawberry.input(description="A talk with a customer who wants to surrender.")
class RecordSurrenderTalkInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    reason: str = given_field("Why the customer wants to surrender.")
    attempt: str = given_field("What was offered to retain the customer.")
    result: TalkResult = given_field("What came of it.")


@strawberry.input(description="A policy to surrender.")
class SurrenderPolicyInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A policy or proposal that the holder withdraws from.")
class CancelPolicyInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A policy that has run its term.")
class MaturePolicyInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()


@strawberry.input(description="A policy for another agent.")
class ReassignPolicyInput:
    policy_id: Key = subject(POLICIES)
    expected_version: int = expected_version()
    agent_id: Key = ref(STAFF, "Who answers for it from now on.")
    reason: str = given_field("Why.")


@door(Permission.PRODUCT_CREATE, gives=PRODUCTS, payload="product")
async def create_product(work: Work, input: CreateProductInput) -> models.Product:
    """Makes a product, or the next edition of one; policies keep the edition they were sold in."""
    return await service.create_product(work=work, **given(input))


@door(Permission.POLICY_PROPOSE, gives=POLICIES, payload="policy")
async def propose_policy(work: Work, input: ProposePolicyInput) -> models.Policy:
    """Takes in a proposal for a customer."""
    members = given(input)
    parties = {name: members.pop(name) for name in PARTIES if name in members}
    return await service.propose_policy(work=work, terms=service.Terms(**members), **parties)


@door(Permission.POLICY_PROPOSE, gives=POLICIES, payload="policy")
async def propose_group_policy(work: Work, input: ProposeGroupPolicyInput) -> models.Policy:
    """Takes in a proposal for a group, e.g. a company's staff; its members are added next."""
    return await service.propose_group_policy(work=work, **given(input))


@door(Permission.POLICY_SERVE, gives=MEMBERS, payload="member", subject=POLICIES)
async def add_policy_member(work: Work, policy: models.Policy, input: AddPolicyMemberInput) -> models.PolicyMember:
    """Insures one more by a group policy; what joining one in force costs, by days, falls due that day."""
    return await service.add_policy_member(work=work, policy=policy, **given(input))


@door(Permission.POLICY_SETTLE, gives=MEMBERS, payload="member", subject=POLICIES)
async def remove_policy_member(
    work: Work, policy: models.Policy, input: RemovePolicyMemberInput
) -> models.PolicyMember:
    """Ends a membership; the premium of the days not used is paid back to the holder."""
    return await service.remove_policy_member(work=work, policy=policy, **given(input))


@door(Permission.POLICY_UNDERWRITE, gives=POLICIES, payload="policy", subject=POLICIES)
async def underwrite_policy(work: Work, policy: models.Policy, input: UnderwritePolicyInput) -> models.Policy:
    """Takes the risk as it stands or rated by the class of occupation, declines it, or postpones the decision."""
    return await service.underwrite_policy(work=work, policy=policy, **given(input))


@door(Permission.POLICY_UNDERWRITE, gives=POLICIES, payload="policy", subject=POLICIES)
async def issue_policy(work: Work, policy: models.Policy, input: IssuePolicyInput) -> models.Policy:
    """Issues what underwriting has taken: premiums are scheduled and the cooling-off period begins."""
    return await service.issue_policy(work=work, policy=policy, **given(input))


@door(Permission.POLICY_COLLECT, gives=POLICIES, payload="policy", subject=POLICIES)
async def record_premium(work: Work, policy: models.Policy, input: RecordPremiumInput) -> models.Policy:
    """Posts premiums paid; the first brings the policy into force, all that is overdue ends the days of grace."""
    return await service.record_premium(work=work, policy=policy, **given(input))


@door(Permission.POLICY_SETTLE, gives=POLICIES, payload="policy", subject=POLICIES)
async def reinstate_policy(work: Work, policy: models.Policy, input: ReinstatePolicyInput) -> models.Policy:
    """Brings a lapsed policy back into force, with all that fell due meanwhile."""
    return await service.reinstate_policy(work=work, policy=policy, **given(input))


@door(Permission.POLICY_SERVE, gives=POLICIES, payload="policy", subject=POLICIES)
async def record_surrender_talk(work: Work, policy: models.Policy, input: RecordSurrenderTalkInput) -> models.Policy:
    """Keeps a talk with a customer who wants to surrender; one who was retained does not."""
    return await service.record_surrender_talk(work=work, policy=policy, **given(input))


@door(Permission.POLICY_SETTLE, gives=POLICIES, payload="policy", subject=POLICIES)
async def surrender_policy(work: Work, policy: models.Policy, input: SurrenderPolicyInput) -> models.Policy:
    """Ends a policy at the holder's wish, after a talk that could not retain them; its cash value is paid out."""
    return await service.surrender_policy(work=work, policy=policy, **given(input))


@door(Permission.POLICY_SETTLE, gives=POLICIES, payload="policy", subject=POLICIES)
async def cancel_policy(work: Work, policy: models.Policy, input: CancelPolicyInput) -> models.Policy:
    """Ends a proposal, or a policy within its cooling-off period; all premiums are given back."""
    return await service.cancel_policy(work=work, policy=policy, **given(input))


@door(Permission.POLICY_SETTLE, gives=POLICIES, payload="policy", subject=POLICIES)
async def mature_policy(work: Work, policy: models.Policy, input: MaturePolicyInput) -> models.Policy:
    """Ends a policy that has run its term; its benefit is paid out."""
    return await service.mature_policy(work=work, policy=policy, **given(input))


@door(Permission.POLICY_REASSIGN, gives=POLICIES, payload="policy", subject=POLICIES)
async def reassign_policy(work: Work, policy: models.Policy, input: ReassignPolicyInput) -> models.Policy:
    """Gives a policy to another agent and their branch, e.g. because its own has left; its open claims go along."""
    return await changing_hands.reassign_policy(work=work, policy=policy, **given(input))


MUTATIONS = [
    create_product.field,
    propose_policy.field,
    propose_group_policy.field,
    add_policy_member.field,
    bulk(add_policy_member, plural="policy_members"),
    remove_policy_member.field,
    underwrite_policy.field,
    issue_policy.field,
    record_premium.field,
    reinstate_policy.field,
    record_surrender_talk.field,
    surrender_policy.field,
    cancel_policy.field,
    mature_policy.field,
    reassign_policy.field,
    bulk(reassign_policy, plural="policies"),
]
