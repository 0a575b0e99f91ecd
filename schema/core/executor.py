"""graphql-core's executor with our transactions: a mutation field, its payload included, is one unit of work."""

from collections.abc import Awaitable, Callable
from typing import Any

from graphql import GraphQLObjectType
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path

from schema.core.context import RequestContext
from tenants.core.routing import is_outdated


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
        def run() -> Any:
            return super(TransactionalExecutor, self).execute_field(
                parent_type, source, field_details_list, path, position_context
            )

        if path.prev is None and parent_type is self.schema.mutation_type:
            return self._unit(run, parent_type, field_details_list, path)
        return run()

    async def _unit(
        self, run: Callable[[], Any], parent_type: GraphQLObjectType, details: FieldDetailsList, path: Path
    ) -> Any:
        """A commit that fails takes the place of the payload: the field fails, and nothing is claimed as done."""
        try:
            return await self._attempt(run)
        except Exception as error:  # noqa: BLE001 - whatever stops the unit is the field's error
            failure = error
        if is_outdated(failure):
            try:
                return await self._attempt(run)
            except Exception as error:  # noqa: BLE001 - as above
                failure = error
        field = parent_type.fields[details[0].node.name.value]
        self.handle_field_error(failure, field.type, details, path)
        return None

    async def _attempt(self, run: Callable[[], Any]) -> Any:
        context: RequestContext = self.context_value
        async with context.unit():
            result = run()
            return await result if isinstance(result, Awaitable) else result
