"""Certification rates: of those who need a certificate, how many hold a valid one, within what the reader may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tenants.branches.queries import at_branches
from tenants.core.actor import Actor
from tenants.core.aggregating import Count, select_groups
from tenants.core.expressions import ALWAYS, Compare, Expression, Has, Op, among, eq, every
from tenants.core.permissions import Permission
from tenants.staff.models import Post
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED
from tenants.training.certification import LIVE
from tenants.training.queries import CERTIFICATES, EXAM_RESULTS
from tenants.training.rules import KindRules, certificate_rules


@dataclass(frozen=True, slots=True)
class CertificationRate:
    """One kind of certificate on a day. `needed` are the staff whose post needs it, `holders` those of them with a
    valid one, `sat` and `passed` those who ever sat its exam and passed it; the expressions lead to the people."""

    kind: str
    needed: int
    holders: int
    sat: int
    passed: int
    holding: Expression
    lacking: Expression

    @property
    def rate(self) -> Decimal | None:
        """Holders per hundred who need it, to two places; none where nobody does."""
        return None if self.needed == 0 else round(Decimal(100 * self.holders) / self.needed, 2)


async def certification_rates(*, actor: Actor, on: date, branches: Expression = ALWAYS) -> Sequence[CertificationRate]:
    """One for each kind that some post needs, by code. Raises `Forbidden` for who may not read staff or training."""
    actor.require(Permission.TRAINING_READ)
    actor.require(Permission.STAFF_READ)
    below = at_branches(branches)
    kinds = (await certificate_rules()).kinds
    return [await _rate(actor, kinds[code], on, below) for code in sorted(kinds) if kinds[code].posts]


async def _rate(actor: Actor, kind: KindRules, on: date, below: Expression) -> CertificationRate:
    posts = await Post.filter(code__in=sorted(kind.posts)).values_list("id", flat=True)
    needing = every(among("post_id", list(posts)), among("state", sorted(EMPLOYED)), below)
    held = Has(CERTIFICATES, "staff_member_id", _valid(kind.code, on))
    sittings = every(eq("kind", kind.code), eq("mock", False))
    measures = {
        "needed": Count(),
        "holders": Count(held),
        "sat": Count(Has(EXAM_RESULTS, "staff_member_id", sittings)),
        "passed": Count(Has(EXAM_RESULTS, "staff_member_id", every(sittings, eq("passed", True)))),
    }
    (figures,) = await select_groups(source=STAFF, actor=actor, where=needing, keys=[], measures=measures)
    return CertificationRate(
        kind=kind.code, holding=every(needing, held), lacking=every(needing, ~held), **dict(figures)
    )


def _valid(kind: str, on: date) -> Expression:
    return every(
        eq("kind", kind),
        among("status", sorted(LIVE)),
        Compare("issued_on", Op.LTE, on),
        Compare("valid_until", Op.GTE, on),
    )
