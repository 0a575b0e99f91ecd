"""Products by edition: what can be sold, from which day on, and on what terms."""

from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from tenants.core.errors import Forbidden, Invalid, Required
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.policies.models import Product
from tenants.policies.queries import PRODUCTS
from tenants.policies.rules import policy_rules
from tenants.policies.workflow import NotOnSale, PremiumMode, ProductKind

MOST_DAYS = 366


async def create_product(
    *,
    work: Work,
    code: str,
    name: str,
    kind: ProductKind,
    premium_modes: Collection[PremiumMode],
    effective_from: date,
    effective_to: date | None = None,
    grace_days: int | None = None,
    cooling_off_days: int | None = None,
) -> Product:
    """A product, or the next edition of one: the edition before is sold up to the day before. Days of grace and of
    cooling off are the tenant's own unless told otherwise."""
    if not work.actor.reach(Permission.PRODUCT_CREATE).everything:
        raise Forbidden(permission=Permission.PRODUCT_CREATE.value)
    if effective_to is not None and effective_to < effective_from:
        raise Invalid(field=("effective_to",), detail=f">= {effective_from}")
    if not premium_modes:
        raise Required(field=("premium_modes",))
    rules = await policy_rules()
    product = Product(
        code=required(code, field="code", limit=40),
        name=required(name, field="name", limit=200),
        kind=kind,
        premium_modes=sorted({mode.value for mode in premium_modes}),
        effective_from=effective_from,
        effective_to=effective_to,
        grace_days=_days(grace_days, default=rules.grace_days, field="grace_days"),
        cooling_off_days=_days(cooling_off_days, default=rules.cooling_off_days, field="cooling_off_days"),
    )
    product.edition = await _succeed(product)
    await product.save()
    return product


async def on_sale(*, work: Work, product_id: UUID, mode: PremiumMode) -> Product:
    """The product, if it is sold today and paid for in this way; raises `NotOnSale` or `Invalid`."""
    product = await work.find(source=PRODUCTS, id=product_id, field="product_id")
    today = work.today
    if today < product.effective_from or (product.effective_to is not None and today > product.effective_to):
        raise NotOnSale(field=("product_id",), day=today.isoformat())
    if mode.value not in product.premium_modes:
        raise Invalid(field=("premium_mode",), detail=", ".join(product.premium_modes))
    return product


async def _succeed(product: Product) -> int:
    """Ends the sale of the edition before, and counts on."""
    before = await Product.filter(code=product.code).order_by("-edition").first()
    if before is None:
        return 1
    if product.effective_from <= before.effective_from:
        raise Invalid(field=("effective_from",), detail=f"> {before.effective_from}")
    last = product.effective_from - timedelta(days=1)
    if before.effective_to is None or before.effective_to > last:
        before.effective_to = last
        await before.save()
    return before.edition + 1


def _days(given: int | None, *, default: int, field: str) -> int:
    days = default if given is None else given
    if not 0 <= days <= MOST_DAYS:
        raise Invalid(field=(field,), detail=f"0 – {MOST_DAYS}")
    return days
