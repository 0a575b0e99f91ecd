"""The part of a blueprint on sales."""

from itertools import pairwise
from typing import Annotated, Self

from pydantic import Field, StrictInt, model_validator

from tenants.registry.blueprint_fields import Chinese, English, Named, Part

CODES = ("MET", "FOUND", "CONFIRMED", "NEEDS_CLEAR", "OFFERED", "PROMISED", "ACCEPTED", "COLLECTED")


class Stage(Named):
    """`probability`, in percent, of coming from the stage to the money; its condition must hold to enter it."""

    probability: Annotated[StrictInt, Field(ge=0, le=100)]
    condition_zh: Chinese
    condition_en: English


class Opportunities(Part):
    """The eight stages of a sale in their order; none is less likely to come to money than the one before."""

    stages: tuple[Stage, ...]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if tuple(stage.code for stage in self.stages) != CODES:
            raise ValueError(f"stages must be {', '.join(CODES)}")
        if any(later.probability < sooner.probability for sooner, later in pairwise(self.stages)):
            raise ValueError("probability must not fall from stage to stage")
        return self
