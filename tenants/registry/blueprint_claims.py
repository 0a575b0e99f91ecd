"""The part of a blueprint on claims."""

from typing import Annotated, Literal

from pydantic import Field

from tenants.registry.blueprint_fields import Count, Named, Part

ClaimCode = Literal["DEATH", "CRITICAL_ILLNESS", "DISABILITY", "MEDICAL", "DAMAGE", "TOTAL_LOSS"]
ProductCode = Literal["LIFE", "ANNUITY", "HEALTH", "ACCIDENT", "PROPERTY", "MOTOR"]


class ClaimKind(Named):
    """Insured by the kinds of product named. A claim that `ends_policy` leaves nothing to insure; `to_beneficiaries`
    pays them by their shares instead of the insured. `documents` have to be handed in before it is assessed."""

    code: ClaimCode
    products: Annotated[tuple[ProductCode, ...], Field(min_length=1)]
    ends_policy: bool
    to_beneficiaries: bool
    documents: Annotated[tuple[Named, ...], Field(min_length=1, max_length=20)]


class Claims(Part):
    """Each step is promised in working days, and goes one up the line every `escalate_every_days` of them."""

    assessment_days: Count
    decision_days: Count
    payment_days: Count
    escalate_every_days: Count
    kinds: Annotated[tuple[ClaimKind, ...], Field(min_length=1)]
