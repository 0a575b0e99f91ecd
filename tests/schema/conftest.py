"""What tests of the surface share."""

import pytest

from tests.people import Chain
from tests.schema.calls import Desk, take_desk
from tests.schema.world import World, take_world


@pytest.fixture
async def desk(chain: Chain) -> Desk:
    """The insurance chain, with what calls need besides its people."""
    return await take_desk(chain)


@pytest.fixture
async def other_desk(other_chain: Chain) -> Desk:
    """The express chain likewise."""
    return await take_desk(other_chain)


@pytest.fixture
async def world(desk: Desk) -> World:
    """One object of each type at each place of the insurance chain."""
    return await take_world(desk)
