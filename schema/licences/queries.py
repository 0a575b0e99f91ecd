"""Root fields on ways to a licence."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.licences.types import LicencePath
from tenants.core.selecting import Order
from tenants.training.queries import LICENCE_PATHS


@strawberry.type
class LicenceQueries:
    licence_path: LicencePath | None = single(LICENCE_PATHS, description="One way to a licence by its id.")
    licence_paths: Connection[LicencePath] = connection(
        LICENCE_PATHS,
        order=[Order("begun_on", descending=True)],
        description="The ways to a licence of the staff the viewer may see, latest first.",
    )
