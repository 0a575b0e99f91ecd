"""Inputs that take something to be there first: what is made ready at a place before its mutation is called."""

from typing import Any

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

READIED = {
    *ORDER_STEPS,
    "answerStatement",
    *TRAINING_CALLERS,
    *BRANCH_CALLERS,
    *CARE_CALLERS,
    *OPPORTUNITY_STEPS,
    *STAFF_STEPS,
    *ABOUT_POSTS,
    *PROJECT_GROUP_CALLERS,
    *ANNOUNCEMENT_CALLERS,
}


async def made_ready(chain: Chain, name: str, *, branch: str, staff: str, customer: str) -> dict[str, Any]:
    """The input of that mutation about the branch, somebody who works there and a customer of theirs."""
    if name in TRAINING_CALLERS:
        return await training_input(chain, name, branch=branch, staff=staff)
    if name in PROJECT_GROUP_CALLERS:
        return await project_group_input(chain, name, branch=branch, staff=staff)
    if name in ABOUT_POSTS:
        return await post_input(chain, name)
    if name.endswith("BranchSection"):
        return await section_input(chain, name, branch=branch, staff=staff)
    if name in ANNOUNCEMENT_CALLERS:
        return await announcement_input(chain, name, branch=branch)
    if name in BRANCH_CALLERS:
        return await branch_input(chain, name, branch=branch, staff=staff)
    if name in CARE_CALLERS:
        return await care_input(chain, name, customer=customer)
    if name in OPPORTUNITY_STEPS:
        return await put_opportunity(chain, name, customer=customer)
    if name in STAFF_STEPS:
        return await staff_input(chain, name, staff=staff)
    if name == "answerStatement":
        return await put_statement(chain, customer=customer)
    return await put_order(chain, name, customer=customer, seller=staff)
