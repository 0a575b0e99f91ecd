"""Use cases of the organisation: units in the tree, and each one's life from the proposal to the closing."""

from tenants.branches.service.life_cycle import (
    abandon_branch,
    assess_branch,
    propose_branch,
    resume_branch,
    suspend_branch,
)
from tenants.branches.service.units import create_branch, move_branch, update_branch

__all__ = [
    "abandon_branch",
    "assess_branch",
    "create_branch",
    "move_branch",
    "propose_branch",
    "resume_branch",
    "suspend_branch",
    "update_branch",
]
