"""Products as callers see them."""

from collections.abc import Sequence
from datetime import date

from schema.core.context import Context
from schema.core.declare import column, computed, entity
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from tenants.policies.queries import PRODUCTS
from tenants.policies.workflow import PremiumMode, ProductKind

graphql_enums(PremiumMode, ProductKind)


def _modes(rows: Sequence[Row], _context: Context) -> list[list[PremiumMode]]:
    return [[mode for mode in PremiumMode if mode.value in row.value("premium_modes")] for row in rows]


@entity(PRODUCTS)
class Product(Node, Versioned):
    """One edition of an insurance product, sold from a day on."""

    code: str = column(description="The tenant's code of the product; its editions share it.", filters=True)
    edition: int = column(description="1 for the first.")
    name: str = column(description="Name.")
    kind: ProductKind = column(description="What it insures.", filters=True)
    effective_from: date = column(description="First day it is sold.", filters=True, orders=True)
    effective_to: date | None = column(description="Last day it is sold; null while open.", filters=True, orders=True)
    grace_days: int = column(description="Days after a due day before a policy lapses.")
    cooling_off_days: int = column(description="Days in which a policy may be cancelled with all premiums back.")
    premium_modes: list[PremiumMode] = computed(
        _modes, needs=["premium_modes"], description="How often its premium can be paid."
    )
