"""Changes to staff."""

from datetime import date

import strawberry

import schema.approvals.types
import schema.staff.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, optional_ref, ref, subject
from schema.core.scalars import JSON
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.branches.queries import BRANCHES
from tenants.core.identity_documents import IdentityDocument
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.processes import employment, grading, posts
from tenants.staff import models, service
from tenants.staff.grading import recertify_staff_grade as recertify
from tenants.staff.queries import POSTS, STAFF
from tenants.staff.workflow import EmploymentState


@strawberry.input(description="A person to take on.")
class CreateStaffMemberInput:
    number: str = given_field("Employee number, unique in the tenant, at most 40 characters.")
    name: str = given_field("Full name, at most 200 characters.")
    branch_id: Key = ref(BRANCHES, "Where they work.")
    post_id: Key = ref(POSTS, "The post they hold.")
    superior_id: Key | None = optional_ref(STAFF, "Whom they report to.")
    recruiter_id: Key | None = optional_ref(STAFF, "Who recruited them.")
    state: EmploymentState | None = optional("Where their employment begins; APPLICANT if left out.")
    hired_on: date | None = optional("First day of employment; today if left out, none for an applicant.")
    probation_until: date | None = optional("Last day of probation; by the tenant's rules if left out.")
    phone: str | None = optional("Telephone number.")
    email: str | None = optional("E-mail address.")
    identity_document: IdentityDocument | None = optional(
        "What the identity number is of; an identity card if left out."
    )
    identity_number: str | None = optional("Its number, whose check digit must hold; kept sealed.")
    bank_account: str | None = optional("Number of the bank card for the pay; kept sealed.")
    custom_fields: JSON | None = optional("Values of the tenant's own fields, by key.")


@strawberry.input(description="Changes to a person's file. What is left out or null stays; an empty text clears.")
class UpdateStaffMemberInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    name: str | None = optional("Full name, at most 200 characters.")
    post_id: Key | None = optional_ref(POSTS, "The post they hold.")
    superior_id: Key | None = optional_ref(STAFF, "Whom they report to; never themselves, nor somebody below them.")
    recruiter_id: Key | None = optional_ref(STAFF, "Who recruited them; while they are an applicant.")
    probation_until: date | None = optional("Last day of probation.")
    phone: str | None = optional("Telephone number.")
    email: str | None = optional("E-mail address.")
    identity_document: IdentityDocument | None = optional(
        "What the identity number is of; an identity card if left out."
    )
    identity_number: str | None = optional("Its number, whose check digit must hold; kept sealed.")
    bank_account: str | None = optional("Number of the bank card for the pay; kept sealed.")
    custom_fields: JSON | None = optional("Values of the tenant's own fields; a null inside takes a value away.")


@strawberry.input(description="One step of a person's employment.")
class ChangeEmploymentInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    state: EmploymentState = given_field("The state to go to.")
    effective_on: date | None = optional("Day it took effect, not before the step before it; today if left out.")
    reason: str = given_field("Why; kept with the step and in the trail.")


@strawberry.input(description="A probation that ends well.")
class ConfirmProbationInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    reason: str = given_field("How they proved themselves; kept with the step and in the trail.")


@strawberry.input(description="A probation that ends later.")
class ExtendProbationInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    until: date = given_field("Its last day; not beyond what the tenant's rules allow.")
    reason: str = given_field("Why; kept with the step and in the trail.")


@strawberry.input(description="A grade to give.")
class GradeStaffMemberInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    grade: str = given_field("Code of the grade, one of their post's.")
    evidence: str = given_field("On what evidence, at most 4,000 characters.")


@strawberry.input(description="A grade to ask for.")
class RequestStaffGradeInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    grade: str = given_field("Code of the grade, one of their post's.")
    evidence: str = given_field("On what evidence, at most 2,000 characters.")


@strawberry.input(description="A grade to certify anew.")
class RecertifyStaffGradeInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    evidence: str = given_field("On what evidence, at most 4,000 characters.")


@strawberry.input(description="A person to send to another branch.")
class TransferStaffMemberInput:
    staff_member_id: Key = subject(STAFF)
    expected_version: int = expected_version()
    branch_id: Key = ref(BRANCHES, "Where they shall work.")
    post_id: Key | None = optional_ref(POSTS, "The post they shall hold; the same if left out.")
    superior_id: Key | None = optional_ref(STAFF, "Whom they shall report to; the same if left out.")
    effective_on: date | None = optional("First day there, not before the step before it; today if left out.")
    reason: str = given_field("Why; kept with the step and in the trail.")


@strawberry.input(description="A post to add.")
class DefinePostInput:
    code: str = given_field("Code, unique in the tenant, at most 40 characters.")
    name_zh: str = given_field("Name in Chinese, at most 80 characters.")
    name_en: str = given_field("Name in English, at most 80 characters.")
    rank: int = given_field("Rank, counting upwards from 0 to 10,000.")
    duties: str = given_field("What the holder has to do, one duty a line.")
    role_code: str = given_field("Code of the role that follows from the post.")
    reports_to_id: Key | None = optional_ref(POSTS, "The post above, of a higher rank.")


@strawberry.input(description="Changes to a post. What is left out or null stays.")
class UpdatePostInput:
    post_id: Key = subject(POSTS)
    expected_version: int = expected_version()
    name_zh: str | None = optional("Name in Chinese, at most 80 characters.")
    name_en: str | None = optional("Name in English, at most 80 characters.")
    rank: int | None = optional("Rank, counting upwards from 0 to 10,000.")
    duties: str | None = optional("What the holder has to do, one duty a line.")
    role_code: str | None = optional("Code of the role that follows from the post.")
    reports_to_id: Key | None = optional_ref(POSTS, "The post above, of a higher rank.")


@strawberry.input(description="A post to take out of use.")
class RetirePostInput:
    post_id: Key = subject(POSTS)
    expected_version: int = expected_version()


@door(Permission.STAFF_CREATE, gives=STAFF, payload="staff_member")
async def create_staff_member(work: Work, input: CreateStaffMemberInput) -> models.StaffMember:
    """Opens a person's file at a branch, in a post; at the counter only as an applicant, who has no certificate yet."""
    opened = await service.create_staff_member(work=work, **given(input))
    await employment.require_may_work(work=work, staff_member=opened, field="post_id")
    return opened


@door(Permission.STAFF_UPDATE, gives=STAFF, payload="staff_member", subject=STAFF)
async def update_staff_member(
    work: Work, staff_member: models.StaffMember, input: UpdateStaffMemberInput
) -> models.StaffMember:
    """Changes a person's file; the e-mail address only by who holds all the rights of the account behind it."""
    await employment.check_new_address(work=work, staff_member=staff_member, email=input.email or None)
    changed = await service.update_staff_member(work=work, staff_member=staff_member, **given(input))
    if input.post_id is not None:
        await employment.require_may_work(work=work, staff_member=changed, field="post_id")
    return changed


@door(Permission.STAFF_EMPLOY, gives=STAFF, payload="staff_member", subject=STAFF)
async def change_employment(
    work: Work, staff_member: models.StaffMember, input: ChangeEmploymentInput
) -> models.StaffMember:
    """Takes a person's employment one step further; who leaves hands their customers over before."""
    return await employment.change_employment(work=work, staff_member=staff_member, **given(input))


@door(Permission.STAFF_EMPLOY, gives=STAFF, payload="staff_member", subject=STAFF)
async def confirm_probation(
    work: Work, staff_member: models.StaffMember, input: ConfirmProbationInput
) -> models.StaffMember:
    """Ends a probation well: the person is regular from today on."""
    return await employment.confirm_probation(work=work, staff_member=staff_member, **given(input))


@door(Permission.STAFF_EMPLOY, gives=STAFF, payload="staff_member", subject=STAFF)
async def extend_probation(
    work: Work, staff_member: models.StaffMember, input: ExtendProbationInput
) -> models.StaffMember:
    """Lets a probation end later, at most as late as the tenant's rules allow."""
    return await service.extend_probation(work=work, staff_member=staff_member, **given(input))


@door(Permission.STAFF_EMPLOY, gives=STAFF, payload="staff_member", subject=STAFF)
async def grade_staff_member(
    work: Work, staff_member: models.StaffMember, input: GradeStaffMemberInput
) -> models.StaffMember:
    """Gives a grade that is the branch's own to give; a higher one is asked for."""
    return await grading.grade_staff_member(work=work, staff_member=staff_member, **given(input))


@door(Permission.STAFF_EMPLOY, gives=APPROVAL_REQUESTS, payload="approval_request", subject=STAFF)
async def request_staff_grade(
    work: Work, staff_member: models.StaffMember, input: RequestStaffGradeInput
) -> ApprovalRequest:
    """Asks for a grade above the branch's own; it is given once somebody else has approved it."""
    return await grading.request_staff_grade(work=work, staff_member=staff_member, **given(input))


@door(Permission.STAFF_EMPLOY, gives=STAFF, payload="staff_member", subject=STAFF)
async def recertify_staff_grade(
    work: Work, staff_member: models.StaffMember, input: RecertifyStaffGradeInput
) -> models.StaffMember:
    """Certifies a grade anew, for another term from today on."""
    return await recertify(work=work, staff_member=staff_member, **given(input))


@door(Permission.STAFF_UPDATE, gives=STAFF, payload="staff_member", subject=STAFF)
async def transfer_staff_member(
    work: Work, staff_member: models.StaffMember, input: TransferStaffMemberInput
) -> models.StaffMember:
    """Sends a person to another branch; their customers move along, and the permission must reach both branches."""
    return await employment.transfer_staff_member(work=work, staff_member=staff_member, **given(input))


@door(Permission.POST_DEFINE, gives=POSTS, payload="post")
async def define_post(work: Work, input: DefinePostInput) -> models.Post:
    """Adds a post, with its duties and its place in the reporting line."""
    return await posts.define_post(work=work, **given(input))


@door(Permission.POST_DEFINE, gives=POSTS, payload="post", subject=POSTS)
async def update_post(work: Work, post: models.Post, input: UpdatePostInput) -> models.Post:
    """Changes a post; nobody changes rank or role of the one they hold themselves."""
    return await posts.update_post(work=work, post=post, **given(input))


@door(Permission.POST_DEFINE, gives=POSTS, payload="post", subject=POSTS)
async def retire_post(work: Work, post: models.Post, input: RetirePostInput) -> models.Post:
    """Takes a post out of use once nobody holds it."""
    return await posts.retire_post(work=work, post=post, **given(input))


MUTATIONS = [
    create_staff_member.field,
    bulk(create_staff_member, plural="staff_members"),
    update_staff_member.field,
    change_employment.field,
    confirm_probation.field,
    extend_probation.field,
    grade_staff_member.field,
    request_staff_grade.field,
    recertify_staff_grade.field,
    transfer_staff_member.field,
    define_post.field,
    update_post.field,
    retire_post.field,
]
