"""Root fields on departures."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.departures.types import Departure
from tenants.core.selecting import Order
from tenants.staff.departure_queries import DEPARTURES


@strawberry.type
class DepartureQueries:
    departure: Departure | None = single(DEPARTURES, description="One departure by its id.")
    departures: Connection[Departure] = connection(
        DEPARTURES,
        order=[Order("opened_at", descending=True)],
        description="The departures of those the viewer answers for, and those in which they receive something; latest "
        "first.",
    )
