"""The words a domain module declares its types with; it never says how rows are fetched."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLField
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField
from strawberry.utils.str_converters import to_camel_case

from schema.core.arguments import branch_argument, connection_arguments, day_argument, id_argument, ids_argument
from schema.core.context import Context
from schema.core.declarations import (
    ENTITIES,
    Amount,
    Changes,
    Column,
    Compute,
    Computed,
    Declared,
    Entity,
    KeysOn,
    Lead,
    LeadOn,
    Led,
    LedOn,
    Link,
    Links,
    Many,
    ManyOn,
    OfPage,
    One,
    OneOn,
    RootList,
    RootNode,
    RootOne,
    Sought,
)
from schema.core.rows import Row
from schema.core.scalars import Money
from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, Expression
from tenants.core.selecting import Order
from tenants.core.source import AnySource

DECLARED = "declared"
T = TypeVar("T")


def _field(
    declared: Declared,
    *,
    description: str,
    arguments: list[StrawberryArgument] | None = None,
    deprecation_reason: str | None = None,
) -> Any:
    field: StrawberryField = strawberry.field(
        description=description, metadata={DECLARED: declared}, deprecation_reason=deprecation_reason
    )
    if arguments:
        field.arguments = arguments
    return field


def column(
    *,
    description: str,
    name: str = "",
    filters: bool = False,
    orders: bool = False,
    ranked_by: str = "",
    deprecation_reason: str | None = None,
) -> Any:
    """A field read from a column; `filters` and `orders` offer it in `where` and `orderBy`, there by the column
    `ranked_by` if one is given."""
    declared = Column(name, filters=filters, orders=orders, ranked_by=ranked_by)
    return _field(declared, description=description, deprecation_reason=deprecation_reason)


def one(target: AnySource, *, key: str, description: str, filters: bool = False, reference: bool = False) -> Any:
    """A field that leads to one row of `target`; `filters` offers the target's own filter in `where`."""
    return _field(One(target, key, filters=filters, reference=reference), description=description)


def many(target: AnySource, *, key: str, order: Sequence[Order], description: str, where: Expression = ALWAYS) -> Any:
    """A connection to the rows of `target` that point here."""
    declared = Many(target, key, tuple(order), where)
    return _field(declared, description=description, arguments=connection_arguments(target))


def one_on(
    target: AnySource, *, key: str, on: KeysOn, description: str, filters: bool = False, reference: bool = False
) -> Any:
    """As `one`, with `asOf`: on a day it leads where `on` says."""
    declared = OneOn(target, key, filters=filters, reference=reference, on=on)
    return _field(declared, description=description, arguments=[day_argument()])


def many_on(
    target: AnySource,
    *,
    key: str,
    order: Sequence[Order],
    on: Callable[[UUID, date], Expression],
    description: str,
) -> Any:
    """As `many`, with `asOf`: on a day the rows that satisfy `on`."""
    declared = ManyOn(target, key, tuple(order), on=on)
    return _field(declared, description=description, arguments=[*connection_arguments(target), day_argument()])


def few(target: AnySource, *, key: str, order: Sequence[Order], description: str) -> Any:
    """A plain list of the rows of `target` that point here, for those that are few by nature."""
    return _field(Many(target, key, tuple(order), bare=True), description=description)


def computed(
    compute: Compute, *, needs: Sequence[str], description: str, holds: Callable[[Context], Expression] | None = None
) -> Any:
    """A field worked out by `compute(rows, context)`, which answers one value per row; with `holds` a filter too."""
    return _field(Computed(tuple(needs), compute, holds), description=description)


def led(lead: Lead, *, needs: Sequence[str], description: str) -> Any:
    """A field that leads where `lead(rows, context)` says: for each row to one row, to several or to none."""
    return _field(Led(tuple(needs), lead), description=description)


def led_on(lead: LeadOn, *, needs: Sequence[str], description: str) -> Any:
    """As `led`, with `asOf`: `lead(rows, context, day)` says where it led on that day, or leads now."""
    return _field(LedOn(tuple(needs), lead), description=description, arguments=[day_argument()])


def money(amount: str, *, description: str, currency: str = "currency") -> Any:
    """An exact amount: one column, with the column that holds its currency."""

    def compute(rows: Sequence[Row], _context: Context) -> list[Money]:
        return [Money(amount=row.value(amount), currency=row.value(currency)) for row in rows]

    declared = Amount((amount, currency), compute, amount=amount, currency=currency)
    return _field(declared, description=description)


def connection(
    source: AnySource,
    *,
    order: Sequence[Order],
    description: str,
    mine: Callable[[Actor], Expression] | None = None,
    on: Callable[[date], Expression] | None = None,
) -> Any:
    """A root list; `mine` says which of the rows in sight are the viewer's business, `on` which there were on the day
    that `asOf` names."""
    declared = RootList(source, tuple(order), mine=mine, on=on)
    dated = [] if on is None else [day_argument()]
    return _field(declared, description=description, arguments=[*connection_arguments(source), *dated])


def single(source: AnySource, *, description: str) -> Any:
    """A root field for one row; a missing and a foreign id answer alike."""
    return _field(RootOne(source), description=description, arguments=[id_argument(source)])


def listed(
    source: AnySource, *, order: Sequence[Order], narrowed: Callable[[Any], Expression], description: str
) -> Any:
    """A connection from an object that is no row to the rows behind it."""
    declared = RootList(source, tuple(order), narrowed)
    return _field(declared, description=description, arguments=connection_arguments(source))


def link(follow: Callable[[Any], tuple[AnySource, UUID] | None], *, description: str, reference: bool = False) -> Any:
    """A field that leads from an object that is no row to one."""
    return _field(Link(follow, reference), description=description)


def links(follow: Callable[[Any], Sequence[tuple[AnySource, UUID]]], *, description: str) -> Any:
    """A field that leads from an object that is no row to several."""
    return _field(Links(follow), description=description)


def node(*, description: str) -> Any:
    """The root field for any one object."""
    return _field(RootNode(), description=description, arguments=[ids_argument(many=False)])


def nodes(*, description: str) -> Any:
    """The root field for any objects, in the order of their ids."""
    return _field(RootNode(many=True), description=description, arguments=[ids_argument(many=True)])


def of_page(part: str, *, description: str) -> Any:
    """A field of a connection or an edge."""
    return _field(OfPage(part), description=description)


def changes(source: AnySource, *, names: Sequence[str], description: str) -> Any:
    """A subscription to one row: the row as it is after each of the outbox's events called `names`."""
    return _field(Changes(source, frozenset(names)), description=description, arguments=[id_argument(source)])


def changes_at(source: AnySource, *, branches: AnySource, names: Sequence[str], description: str) -> Any:
    """A subscription to every row the viewer may see, at one branch if they like."""
    declared = Changes(source, frozenset(names), at=branches)
    return _field(declared, description=description, arguments=[branch_argument(source)])


def entity(source: AnySource, *, sought: Mapping[str, Sought] | None = None) -> Callable[[type[T]], type[T]]:
    """Makes the class the GraphQL type of the source; the class's docstring is its description. `sought` are further
    conditions of its `where`, by name."""

    def declare(cls: type[T]) -> type[T]:
        # Rows stand for objects of every type, so the type is told by the row's source, not by isinstance.
        cls.is_type_of = classmethod(lambda _cls, row, _info: row.source is source)  # type: ignore[attr-defined]
        made = strawberry.type(cls, name=source.name, description=" ".join((cls.__doc__ or "").split()))
        ENTITIES[source.name] = Entity(source, made, _declarations(made), sought or {})
        return made

    return declare


def declared_of(field: GraphQLField) -> Declared | None:
    """What a field of a schema was declared as, if it was."""
    made = field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
    if made is None:
        return None
    declared: Declared | None = made.metadata.get(DECLARED)
    if isinstance(declared, Column) and not declared.name:
        return replace(declared, name=made.python_name)
    return declared


def python_name_of(field: GraphQLField) -> str | None:
    """The attribute that a field without a resolver is read from; None when it has one."""
    made = field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
    name: str | None = made.python_name if made is not None and made.is_basic_field else None
    return name


def _declarations(made: type) -> dict[str, Declared]:
    found: dict[str, Declared] = {}
    for field in made.__strawberry_definition__.fields:  # type: ignore[attr-defined]
        declared = field.metadata.get(DECLARED)
        if isinstance(declared, Column) and not declared.name:
            declared = replace(declared, name=field.python_name)
        if declared is not None:
            found[field.graphql_name or to_camel_case(field.python_name)] = declared
    return found
