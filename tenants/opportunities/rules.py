"""The tenant's own figures on sales, as its rules have them today."""

from collections.abc import Mapping
from dataclasses import dataclass

from tenants.core.rules import rule
from tenants.opportunities.workflow import OpportunityStage


@dataclass(frozen=True, slots=True)
class StageRule:
    """How likely, in percent, a sale at the stage comes to money, and what must hold before it is entered."""

    probability: int
    condition_zh: str
    condition_en: str

    def condition(self, *, locale: str) -> str:
        """In `zh-CN` or, for any other locale, English."""
        return self.condition_zh if locale.startswith("zh") else self.condition_en


async def stage_rules() -> Mapping[OpportunityStage, StageRule]:
    """Read once in a unit of work."""
    stored = (await rule(key="opportunities"))["stages"]
    return {
        OpportunityStage(stage["code"]): StageRule(
            probability=stage["probability"], condition_zh=stage["condition_zh"], condition_en=stage["condition_en"]
        )
        for stage in stored
    }
