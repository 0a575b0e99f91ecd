"""The tenant's own figures on policies, as its rules have them today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tenants.core.rules import rule


@dataclass(frozen=True, slots=True)
class PolicyRules:
    """Days are calendar days; a first premium is waited for `first_premium_days` from its due day. `class_percent` is
    what a rated premium comes to, in percent of the proposed one, by class of occupation; `cash_value_percent`
    what of the premiums paid a surrender gives back, by completed years, the last holding on;
    `single_premium_percent` what a single premium counts in persistency; `persistency_months` the months after
    which it is looked at."""

    grace_days: int
    cooling_off_days: int
    notice_days: int
    first_premium_days: int
    reinstate_days: int
    class_percent: Mapping[int, int]
    cash_value_percent: Sequence[int]
    single_premium_percent: int
    persistency_months: Sequence[int]

    def cash_value(self, *, years: int) -> int:
        """The percentage after so many completed years."""
        return self.cash_value_percent[min(years, len(self.cash_value_percent) - 1)]


async def policy_rules() -> PolicyRules:
    """Read once in a unit of work."""
    stored = await rule(key="policies")
    return PolicyRules(
        grace_days=stored["grace_days"],
        cooling_off_days=stored["cooling_off_days"],
        notice_days=stored["notice_days"],
        first_premium_days=stored["first_premium_days"],
        reinstate_days=stored["reinstate_days"],
        class_percent=dict(enumerate(stored["class_percent"], start=1)),
        cash_value_percent=stored["cash_value_percent"],
        single_premium_percent=stored["single_premium_percent"],
        persistency_months=stored["persistency_months"],
    )
