"""Many of one change in one call: a result per row, and a policy for the rows that fail."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import strawberry
from strawberry.utils.str_converters import to_camel_case

from schema.core.context import Context
from schema.core.doors import Door, Kept, Outcome, mutation_field, result_type
from schema.core.enums import graphql_enum
from schema.core.errors import UserError, UserErrorCode, user_error
from schema.core.inputs import decode_keys
from tenants.core.errors import Refusal
from tenants.core.work import Work

ROWS_MOST = 500


class ErrorPolicy(Enum):
    """What becomes of the good rows when others are refused."""

    REJECT_ALL = "REJECT_ALL"
    REJECT_FAILED_ROWS = "REJECT_FAILED_ROWS"


graphql_enum(ErrorPolicy)


@dataclass(slots=True)
class RowOutcome(Outcome):
    """What became of the row at `index`."""

    index: int = 0


@dataclass(slots=True)
class BulkOutcome:
    """What became of all rows."""

    results: Sequence[RowOutcome] = ()
    user_errors: list[UserError] = field(default_factory=list)


Together = Callable[[Work, Sequence[Any]], Awaitable[Sequence[Kept | Refusal]]]
"""A use case for many inputs at once, none of which gives a reason: it returns in their order what was made of each,
or why it was refused. A refusal that it raises is of one that it cannot tell."""


def bulk(door: Door, *, plural: str, together: Together | None = None) -> Any:
    """The door's use case for up to 500 rows; each row may fail alone. What can be done for all rows at once is done by
    `together`, which must come to the same."""
    name = f"{door.name.split('_', 1)[0]}_{plural}"
    camel = to_camel_case(f"_{name}")
    text = "Which row, counted from 0."
    result = result_type(f"{camel}Result", door.payload, door.gives, "What became of one row.", index=(int, text))
    payload = _payload(camel, result)
    rows = _input(camel, door.input)

    async def resolve(info: strawberry.Info, input: Any, dry_run: bool = False) -> Any:
        return await _run(door, together, info.context, input, dry_run=dry_run)

    description = f"{door.description} Up to {ROWS_MOST} rows, each with a result of its own."
    return mutation_field(resolve, name, description, input=rows, payload=payload)


async def _run(door: Door, together: Together | None, context: Context, input: Any, *, dry_run: bool) -> BulkOutcome:
    work = context.begin(dry_run=dry_run)
    door.require(context.actor)
    if len(input.rows) > ROWS_MOST:
        work.abandoned = True
        return BulkOutcome(user_errors=[_too_many(len(input.rows))])
    results = await _at_once(together, context, work, input.rows) if together is not None else None
    if results is None:
        results = await _one_by_one(door, context, work, input.rows)
    if input.error_policy is ErrorPolicy.REJECT_ALL and any(result.user_errors for result in results):
        work.abandoned = True
        results = [RowOutcome(user_errors=result.user_errors, index=result.index) for result in results]
    return BulkOutcome(results=results)


async def _one_by_one(door: Door, context: Context, work: Work, rows: Sequence[Any]) -> list[RowOutcome]:
    results = []
    for index, row in enumerate(rows):
        outcome = await door.attempt(context, work, row, prefix=_place(index))
        results.append(RowOutcome(key=outcome.key, user_errors=outcome.user_errors, index=index))
    return results


async def _at_once(together: Together, context: Context, work: Work, rows: Sequence[Any]) -> list[RowOutcome] | None:
    """None when a row was refused and nobody can tell which: then nothing was done, and each must be tried alone."""
    faults = [_fault(row) for row in rows]
    good = [row for row, fault in zip(rows, faults, strict=True) if fault is None]
    try:
        async with work.attempt():
            made = iter(await together(work, good))
    except Refusal:
        return None
    came_of = [fault or next(made) for fault in faults]
    return [_outcome(context, index, each) for index, each in enumerate(came_of)]


def _fault(row: Any) -> Refusal | None:
    try:
        decode_keys(row)
    except Refusal as refusal:
        return refusal
    return None


def _outcome(context: Context, index: int, came: Kept | Refusal) -> RowOutcome:
    if not isinstance(came, Refusal):
        return RowOutcome(key=came.id, index=index)
    error = user_error(came, locale=context.locale, prefix=_place(index), subject=None)
    return RowOutcome(user_errors=[error], index=index)


def _place(index: int) -> tuple[str, str]:
    return "rows", str(index)


def _too_many(count: int) -> UserError:
    message = f"{count} > {ROWS_MOST}"
    return UserError(code=UserErrorCode.INVALID, message=message, field=["rows"], current=None)


def _input(camel: str, row: type) -> type:
    members = {
        "rows": strawberry.field(description=f"The rows, at most {ROWS_MOST}."),
        "error_policy": strawberry.field(
            default=ErrorPolicy.REJECT_ALL, description="What becomes of the good rows when others are refused."
        ),
    }
    annotations: dict[str, Any] = {"rows": list[row], "error_policy": ErrorPolicy}  # type: ignore[valid-type]
    made = type(f"{camel}Input", (), {**members, "__annotations__": annotations, "__module__": __name__})
    return strawberry.input(made, name=f"{camel}Input", description="Many rows of one change.")


def _payload(camel: str, result: type) -> type:
    members = {
        "results": strawberry.field(description="One for each row, in the rows' order."),
        "user_errors": strawberry.field(description="Why the call as a whole was refused; rows have their own."),
    }
    annotations: dict[str, Any] = {"results": list[result], "user_errors": list[UserError]}  # type: ignore[valid-type]
    made = type(f"{camel}Payload", (), {**members, "__annotations__": annotations, "__module__": __name__})
    return strawberry.type(made, name=f"{camel}Payload", description="What became of all rows.")
