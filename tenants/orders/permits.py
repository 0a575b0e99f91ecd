"""What somebody may do with orders: what the rules allow now, and their own permissions reach."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.permissions import Permission
from tenants.core.selecting import select_reached
from tenants.orders.models import Order
from tenants.orders.queries import ORDERS
from tenants.orders.standing import standings_of
from tenants.orders.workflow import OrderAction, available

A = OrderAction
NEEDS: Mapping[OrderAction, Permission] = {
    A.REVISE_QUOTATION: Permission.ORDER_SELL,
    A.SIGN_CONTRACT: Permission.ORDER_SELL,
    A.CANCEL_ORDER: Permission.ORDER_SELL,
    A.REQUEST_GOODS: Permission.ORDER_SELL,
    A.APPROVE_GOODS: Permission.ORDER_APPROVE,
    A.REFUSE_GOODS: Permission.ORDER_APPROVE,
    A.ISSUE_STOCK: Permission.ORDER_SHIP,
    A.RECORD_DELIVERY: Permission.ORDER_SHIP,
    A.CONFIRM_DELIVERY: Permission.ORDER_SHIP,
    A.ISSUE_INVOICE: Permission.ORDER_INVOICE,
    A.RECORD_RECEIPT: Permission.ORDER_COLLECT,
    A.HAND_IN_CASH: Permission.ORDER_COLLECT,
    A.REQUEST_RETURN: Permission.ORDER_SELL,
    A.CHECK_RETURN: Permission.ORDER_SHIP,
    A.ISSUE_RED_SLIP: Permission.ORDER_INVOICE,
    A.CREDIT_RETURN: Permission.ORDER_COLLECT,
    A.PLAN_COLLECTION: Permission.ORDER_SELL,
    A.RECORD_COLLECTION_VISIT: Permission.ORDER_SELL,
    A.REPORT_DOUBTFUL_DEBT: Permission.ORDER_COLLECT,
    A.WRITE_OFF_DEBT: Permission.ORDER_COLLECT,
}
# What the salesperson does not do with their own order: they take no money.
OTHER_HANDS = frozenset({A.RECORD_RECEIPT, A.CREDIT_RETURN})
# What nobody does with the goods they asked for themselves.
DECISIONS = frozenset({A.APPROVE_GOODS, A.REFUSE_GOODS})


async def permitted_actions(*, actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[OrderAction]]:
    """The actions open to the actor on each of these orders; a fixed number of statements however many they are."""
    reached = {
        permission: await select_reached(source=ORDERS, actor=actor, permission=permission, ids=ids)
        for permission in sorted(set(NEEDS.values()))
        if actor.may(permission)
    }
    orders = await Order.filter(id__in=list(ids))
    standings = await standings_of(orders)
    return {
        order.id: frozenset(
            action
            for action in available(standing=standings[order.id]) - _barred(actor, order)
            if order.id in reached.get(NEEDS[action], frozenset())
        )
        for order in orders
    }


def _barred(actor: Actor, order: Order) -> frozenset[OrderAction]:
    own_sale = actor.staff_id is not None and actor.staff_id == order.salesperson_id
    own_request = order.goods_requested_by == actor.user_id
    return (OTHER_HANDS if own_sale else frozenset()) | (DECISIONS if own_request else frozenset())
