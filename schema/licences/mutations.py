"""Changes to ways to a licence."""

import strawberry

import schema.licences.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, subject
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.training import models, service
from tenants.training.licensing import LicenceStage
from tenants.training.queries import LICENCE_PATHS


@strawberry.input(description="Somebody who sets out for a licence.")
class BeginLicencePathInput:
    staff_member_id: Key = subject(STAFF)
    kind: str = given_field("Code of the kind of certificate, one of the tenant's rules.")
    note: str | None = optional("Anything to tell the timeline.")


@strawberry.input(description="A stage reached.")
class AdvanceLicencePathInput:
    licence_path_id: Key = subject(LICENCE_PATHS)
    expected_version: int = expected_version()
    stage: LicenceStage = given_field("The next stage; none is left out.")
    number: str | None = optional("Number of the registration or of the contract, for these two stages.")
    note: str | None = optional("Anything to tell the timeline.")


@strawberry.input(description="A way to a licence to give up.")
class AbandonLicencePathInput:
    licence_path_id: Key = subject(LICENCE_PATHS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@door(Permission.TRAINING_MANAGE, gives=LICENCE_PATHS, payload="licence_path", subject=STAFF)
async def begin_licence_path(work: Work, staff_member: StaffMember, input: BeginLicencePathInput) -> models.LicencePath:
    """Has somebody who was recruited set out for a licence."""
    return await service.begin_licence_path(work=work, staff_member=staff_member, **given(input))


@door(Permission.TRAINING_MANAGE, gives=LICENCE_PATHS, payload="licence_path", subject=LICENCE_PATHS)
async def advance_licence_path(
    work: Work, path: models.LicencePath, input: AdvanceLicencePathInput
) -> models.LicencePath:
    """Takes the way to a licence one stage further, when what the stage rests on is there."""
    return await service.advance_licence_path(work=work, path=path, **given(input))


@door(Permission.TRAINING_MANAGE, gives=LICENCE_PATHS, payload="licence_path", subject=LICENCE_PATHS)
async def abandon_licence_path(
    work: Work, path: models.LicencePath, input: AbandonLicencePathInput
) -> models.LicencePath:
    """Gives a way to a licence up; another can begin."""
    return await service.abandon_licence_path(work=work, path=path, **given(input))


MUTATIONS = [begin_licence_path.field, advance_licence_path.field, abandon_licence_path.field]
