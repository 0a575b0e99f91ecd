"""A tenant's figures changed, with what follows from them elsewhere."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from tenants.approvals.workflow import ApprovalKind
from tenants.core.calendar_changes import calendar_changed
from tenants.core.errors import Invalid
from tenants.core.rules import Rule
from tenants.core.work import Work
from tenants.customers.scoring import AMOUNTS
from tenants.customers.service import rescore_customers
from tenants.customers.workflow import CustomerGrade, VipTier
from tenants.settings import service as settings

# Beyond these a figure is a slip, and reckoning with it no work for a computer.
SMALLEST, LARGEST = Decimal("0.000001"), Decimal(10) ** 12


async def update_rule(*, work: Work, rule: Rule, value: Mapping[str, object], reason: str | None = None) -> Rule:
    """Replaces one group of figures. A new VIP formula scores every customer anew; call-backs already due
    stay so. Another calendar has what was promised reckoned again.

    Raises `Invalid` at the member at fault.
    """
    changed = await settings.update_rule(work=work, rule=rule, value=value, reason=reason)
    check = _CHECKS.get(rule.key)
    if check is not None:
        check(changed.value)
    if rule.key == "vip":
        await rescore_customers(work=work)
    if rule.key == "calendar":
        await calendar_changed()
    return changed


def _check_vip(value: Mapping[str, Any]) -> None:
    _require_known("terms", value["terms"], AMOUNTS)
    _require_known("tiers", value["tiers"], [tier.value for tier in VipTier])
    _require_bounded("divisor", figure=value["divisor"])
    for index, term in enumerate(value["terms"]):
        _require_bounded("terms", str(index), "weight", figure=term["weight"])
    starts = [Decimal(tier["at_least"]) for tier in value["tiers"]]
    if starts != sorted(set(starts)):
        raise Invalid(field=("value", "tiers"), detail="at_least: < < <")


def _check_customers(value: Mapping[str, Any]) -> None:
    _require_known("grades", value["grades"], [grade.value for grade in CustomerGrade])


def _check_approvals(value: Mapping[str, Any]) -> None:
    """Every kind keeps its ladder: without one nothing of the kind could be asked for."""
    kinds = [kind.value for kind in ApprovalKind]
    _require_known("kinds", value["kinds"], kinds)
    if len(value["kinds"]) != len(kinds):
        raise Invalid(field=("value", "kinds"), detail=", ".join(kinds))


_CHECKS: Mapping[str, Callable[[Mapping[str, Any]], None]] = {
    "approvals": _check_approvals,
    "vip": _check_vip,
    "customers": _check_customers,
}


def _require_known(name: str, rows: list[Mapping[str, str]], known: list[str] | tuple[str, ...]) -> None:
    codes = [row["code"] for row in rows]
    if len(set(codes)) != len(codes) or not set(codes) <= set(known):
        raise Invalid(field=("value", name), detail=", ".join(known))


def _require_bounded(*path: str, figure: str) -> None:
    if not SMALLEST <= Decimal(figure) <= LARGEST:
        raise Invalid(field=("value", *path), detail=f"{SMALLEST} – {LARGEST}")
