"""Operations run by the engine: a query in its snapshot, each mutation field in a unit of work of its own."""

from collections.abc import Mapping
from typing import Any

from graphql import ExecutionResult, OperationDefinitionNode, OperationType

from schema.core.context import RequestContext
from schema.core.documents import Document
from schema.engine.cache import PlanCache
from schema.engine.levels import Level
from schema.engine.places import Root
from schema.engine.plan import FAILED, PlannedField
from schema.engine.problems import told
from schema.engine.running import Run
from schema.engine.variables import variable_values
from tenants.core.routing import is_outdated

_plans = PlanCache()


class _Failed(Exception):
    """Takes a unit of work back whose payload cannot be shown."""


async def execute(
    *,
    document: Document,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any],
    context: RequestContext,
    root: object,
) -> ExecutionResult:
    """The result of the operation. Raises `Unplannable` before anything was run."""
    coerced = variable_values(document, operation, variables)
    if isinstance(coerced, list):
        return ExecutionResult(None, errors=coerced)
    plan = _plans.plan(document=document, operation=operation, variables=coerced.coerced)
    run = Run(plan=plan, context=context, variables=coerced, root=root)
    serially = operation.operation is OperationType.MUTATION
    (data,) = [await _serially(run)] if serially else await run.objects(plan.root, [root], Root())
    shown = None if data is FAILED else data
    return ExecutionResult(shown, errors=told(run.problems, shown) or None)


async def _serially(run: Run) -> Any:
    """One field after the other; the first that fails although it may not be null ends the operation."""
    data = {}
    for field in run.plan.root.fields:
        value = await _unit(run, field)
        if value is FAILED:
            return FAILED
        data[field.key] = value
    return data


async def _unit(run: Run, field: PlannedField) -> Any:
    """One field, payload included, in one unit of work. What only met a statement older than a migration is run once
    more; a commit that fails takes the payload's place."""
    told_before = len(run.problems)
    value = await _attempt(run, field)
    if value is FAILED and any(is_outdated(problem.error) for problem in run.problems[told_before:]):
        del run.problems[told_before:]
        value = await _attempt(run, field)
    return value if value is not FAILED or field.shape.required else None


async def _attempt(run: Run, field: PlannedField) -> Any:
    run.begin()
    level = Level([run.root], Root())
    told_before = len(run.problems)
    try:
        async with run.context.unit():
            (column,) = await run.columns((field,), level)
            if column[0] is FAILED:
                raise _Failed
            return column[0]
    except _Failed:
        return FAILED
    except Exception as error:  # noqa: BLE001 - whatever stops the unit is the field's error
        del run.problems[told_before:]
        return run.fail(field, level, 0, error)
