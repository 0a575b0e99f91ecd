"""graphql-core's executor with our transactions: a mutation field, its payload included, is one unit of work."""

from collections.abc import Awaitable
from typing import Any

from graphql import GraphQLObjectType
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path

from schema.core.context import RequestContext


class TransactionalExecutor(Executor[Any]):
    """Runs each root mutation field, down to the last field of its payload, inside one unit of work."""

    def execute_field(
        self,
        parent_type: GraphQLObjectType,
        source: Any,
        field_details_list: FieldDetailsList,
        path: Path,
        position_context: Any,
    ) -> Any:
        if path.prev is None and parent_type is self.schema.mutation_type:
            run = super().execute_field(parent_type, source, field_details_list, path, position_context)
            return self._unit(run, parent_type, field_details_list, path)
        return super().execute_field(parent_type, source, field_details_list, path, position_context)

    async def _unit(self, run: Any, parent_type: GraphQLObjectType, details: FieldDetailsList, path: Path) -> Any:
        """A commit that fails takes the place of the payload: the field fails, and nothing is claimed as done."""
        context: RequestContext = self.context_value
        try:
            async with context.unit():
                return await run if isinstance(run, Awaitable) else run
        except Exception as error:  # noqa: BLE001 - whatever stops the commit is the field's error
            field = parent_type.fields[details[0].node.name.value]
            self.handle_field_error(error, field.type, details, path)
            return None
