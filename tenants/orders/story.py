"""Every step of an order told twice: to its timeline, and to whoever listens."""

from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.orders.models import Order
from tenants.orders.workflow import OrderStatus

CHANGED = "order.changed"


async def changed(
    *, work: Work, order: Order, action: str, before: OrderStatus | None, note: str | None = None
) -> None:
    """Adds the step, as done now by whoever asks, and emits `order.changed`."""
    await tell(
        work=work,
        record=order,
        action=action,
        before=before.value if before else None,
        after=order.status.value,
        note=note,
        details={
            "fulfilment": order.fulfilment_status.value,
            "charge": order.charge_status.value,
            "return": order.return_status.value,
        },
    )
    work.emit(name=CHANGED, entity="Order", entity_id=order.id, branch_id=order.branch_id)
