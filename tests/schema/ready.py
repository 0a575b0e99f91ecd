"""Inputs that take something to be there first: what is made ready at a place before its mutation is called."""

from collections.abc import Awaitable, Callable, Collection
from typing import Any, NamedTuple

from tests.people import Chain
from tests.schema.announcements.inputs import ANNOUNCEMENT_CALLERS, announcement_input
from tests.schema.branches.inputs import BRANCH_CALLERS, branch_input, section_input
from tests.schema.care.inputs import CARE_CALLERS, care_input
from tests.schema.opportunities.inputs import OPPORTUNITY_STEPS, put_opportunity
from tests.schema.orders.inputs import MEMBERS as ORDER_STEPS
from tests.schema.orders.inputs import put_order, put_statement
from tests.schema.project_groups.inputs import PROJECT_GROUP_CALLERS, project_group_input
from tests.schema.staff.inputs import MEMBERS as STAFF_STEPS
from tests.schema.staff.inputs import staff_input
from tests.schema.staff.post_inputs import ABOUT_POSTS, post_input
from tests.schema.training.inputs import TRAINING_CALLERS, training_input


class At(NamedTuple):
    """A branch, somebody who works there and a customer of theirs."""

    branch: str
    staff: str
    customer: str


SECTION_CALLERS = {"setBranchSection", "removeBranchSection"}
# Whose mutations they are, and what makes the input of one of that name at a place.
MAKERS: tuple[tuple[Collection[str], Callable[[Chain, str, At], Awaitable[Any]]], ...] = (
    (ANNOUNCEMENT_CALLERS, lambda chain, name, at: announcement_input(chain, name, branch=at.branch)),
    (SECTION_CALLERS, lambda chain, name, at: section_input(chain, name, branch=at.branch, staff=at.staff)),
    (BRANCH_CALLERS, lambda chain, name, at: branch_input(chain, name, branch=at.branch, staff=at.staff)),
    (CARE_CALLERS, lambda chain, name, at: care_input(chain, name, customer=at.customer)),
    (OPPORTUNITY_STEPS, lambda chain, name, at: put_opportunity(chain, name, customer=at.customer)),
    ({"answerStatement"}, lambda chain, _name, at: put_statement(chain, customer=at.customer)),
    (ORDER_STEPS, lambda chain, name, at: put_order(chain, name, customer=at.customer, seller=at.staff)),
    (ABOUT_POSTS, lambda chain, name, _at: post_input(chain, name)),
    (PROJECT_GROUP_CALLERS, lambda chain, name, at: project_group_input(chain, name, branch=at.branch, staff=at.staff)),
    (STAFF_STEPS, lambda chain, name, at: staff_input(chain, name, staff=at.staff)),
    (TRAINING_CALLERS, lambda chain, name, at: training_input(chain, name, branch=at.branch, staff=at.staff)),
)
READIED = {name for names, _ in MAKERS for name in names}


async def made_ready(chain: Chain, name: str, *, branch: str, staff: str, customer: str) -> dict[str, Any]:
    """The input of that mutation about the branch, somebody who works there and a customer of theirs."""
    make = next(make for names, make in MAKERS if name in names)
    made: dict[str, Any] = await make(chain, name, At(branch, staff, customer))
    return made
