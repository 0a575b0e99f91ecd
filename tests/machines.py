"""Machines of Hypothesis that drive use cases over a real database, in the loop of the tests."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from tenants.core.scope import tenant_scope
from tests.people import Chain

T = TypeVar("T")


class ChainMachine(RuleBasedStateMachine):
    """Acts on a chain; what it awaits runs in `loop`."""

    chain: Chain
    loop: asyncio.AbstractEventLoop

    def run(self, awaitable: Awaitable[T]) -> T:
        """What it comes to."""
        return self.loop.run_until_complete(awaitable)


def drive(
    machine: type[ChainMachine], *, chain: Chain, loop: asyncio.AbstractEventLoop, examples: int, steps: int
) -> None:
    """Runs the machine so many times, so many steps each."""
    here = type(machine.__name__, (machine,), {"chain": chain, "loop": loop})
    with tenant_scope(chain.tenant):
        run_state_machine_as_test(
            here,
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                database=None,
                phases=[Phase.generate],  # shrinking through a database takes minutes
                suppress_health_check=list(HealthCheck),
            ),
        )
