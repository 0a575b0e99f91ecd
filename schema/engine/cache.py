"""Plans kept: one per document, operation and choice of what its directives leave. They hold nothing of a tenant.

Which columns a viewer may read decides between the builders inside a plan, row scopes are parameters of statements:
so a plan is the same for whoever asks.
"""

from collections.abc import Hashable, Mapping
from typing import Any, Final

from graphql import OperationDefinitionNode

from schema.core.documents import Document
from schema.core.keeping import Keeping
from schema.engine.fallback import Unplannable
from schema.engine.plan import Plan
from schema.engine.planning import Planner

MOST_PLANS: Final = 500
MOST_CHARACTERS: Final = 250_000


class PlanCache:
    """The plans used last; also what could not be planned, so that it is not tried again."""

    def __init__(self) -> None:
        self._kept: Keeping[Hashable, Plan | Unplannable] = Keeping(count=MOST_PLANS, weight=MOST_CHARACTERS)

    def plan(
        self,
        *,
        document: Document,
        operation: OperationDefinitionNode,
        variables: Mapping[str, Any],
    ) -> Plan:
        """The plan, made on first use. Raises `Unplannable`."""
        flags = {name: variables.get(name) for name in document.flags}
        if None in flags.values():
            raise Unplannable("directives without a value")
        key = (document, id(operation), tuple(flags.items()))
        found = self._kept.get(key)
        if found is None:
            found = self._kept.put(key, _planned(document, operation, flags), weight=document.characters)
        if isinstance(found, Unplannable):
            raise found
        return found


def _planned(document: Document, operation: OperationDefinitionNode, flags: Mapping[str, Any]) -> Plan | Unplannable:
    try:
        return Planner(document=document, operation=operation, flags=flags).plan()
    except Unplannable as reason:
        return reason
