"""What tests of the surface share."""

import pytest

from tests.people import Chain
from tests.schema.calls import Desk, take_desk
from tests.schema.world import World, take_world


def _named(request: pytest.FixtureRequest) -> str | None:
    """The mutation that a parametrised test is about."""
    called = getattr(request.node, "callspec", None)
    return called.params.get("name") if called is not None else None


@pytest.fixture
async def desk(request: pytest.FixtureRequest, chain: Chain) -> Desk:
    """The insurance chain, with what calls need besides its people."""
    return await take_desk(chain, name=_named(request))


@pytest.fixture
async def other_desk(request: pytest.FixtureRequest, other_chain: Chain) -> Desk:
    """The express chain likewise."""
    return await take_desk(other_chain, name=_named(request))


@pytest.fixture
async def world(desk: Desk) -> World:
    """One object of each type at each place of the insurance chain."""
    return await take_world(desk)
