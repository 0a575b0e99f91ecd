"""Whether a document could run at a tenant, told before anybody relies on it."""

from schema.core.execution import GraphQLRefused, read_document
from schema.root import schema
from tenants.core.errors import BranchlineError, Invalid


def refuse_bad_document(text: str, *, field: tuple[str, ...]) -> None:
    """Raises `Invalid` at `field` for what no tenant would run."""
    try:
        read_document(schema._schema, text, introspection=False)
    except GraphQLRefused as refused:
        raise Invalid(field=field, detail=refused.errors[0].message) from None
    except BranchlineError as refused:
        raise Invalid(field=field, detail=refused.message()) from None
