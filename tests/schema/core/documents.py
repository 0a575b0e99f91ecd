"""Documents prepared and nothing more."""

from typing import Any

from schema.core.execution import Answer, GraphQLRequest, Prepared, prepare
from schema.root import schema


async def prepared(
    query: str,
    variables: dict[str, Any] | None = None,
    *,
    operation: str | None = None,
    locale: str = "en",
    introspection: bool = True,
) -> Prepared | Answer:
    """The document, ready to run, or the answer that refuses it."""
    request = GraphQLRequest(query=query, variables=variables, operation_name=operation)
    return await prepare(
        schema=schema, request=request, locale=locale, request_id="request-of-a-test", introspection=introspection
    )


async def refusals(query: str, variables: dict[str, Any] | None = None, **more: Any) -> list[str]:
    """The codes with which the document is refused; none if it may run."""
    found = await prepared(query, variables, **more)
    return [error["extensions"]["code"] for error in found.errors] if isinstance(found, Answer) else []


async def cost(query: str, variables: dict[str, Any] | None = None) -> int:
    """Points of a document that may run."""
    found = await prepared(query, variables)
    assert isinstance(found, Prepared), found.errors
    return found.cost
