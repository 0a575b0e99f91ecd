"""Selections that Postgres writes itself: those of plain columns alone, whoever asks."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, cast

from graphql import GraphQLEnumType, GraphQLObjectType

from schema.core.declarations import Amount, Declared, Entity, Many, OfPage, One
from schema.core.declarations import Column as Stored
from schema.engine.plan import Composite, Leaf, Listed, Shape, Written
from tenants.core import spelling
from tenants.core.selecting import Outputs
from tenants.core.source import AnySource, Column
from tenants.core.spelling import GAPS, Spelling, Text

if TYPE_CHECKING:
    from schema.engine.plan import PlannedField, Selection

_KINDS: Mapping[tuple[str, type], Callable[..., Text]] = {
    ("Boolean", bool): spelling.number,
    ("Date", date): spelling.day,
    ("DateTime", datetime): spelling.moment,
    ("Decimal", Decimal): spelling.exact,
    ("Int", int): spelling.number,
    ("String", str): spelling.text,
}
_NAMES = ("__typename", "id")


def spelling_of(entity: Entity, fields: "Sequence[PlannedField]") -> "tuple[Spelling, tuple[PlannedField, ...]] | None":
    """How the selection is written, and the edges for which it leaves gaps; None where another field is more than a
    column that everybody may read. What does little but name a row is not worth it: an edge may not even need to read
    it."""
    texts = {field.key: _member(entity, field) for field in fields}
    gaps = tuple(field for field in fields if texts[field.key] is None)
    told = [field for field in fields if field.name not in _NAMES]
    if len(gaps) > len(GAPS) or not all(_is_edge(entity, field) for field in gaps) or len(told) <= 2 * len(gaps):
        return None
    left = {field.key: spelling.gap(number) for number, field in enumerate(gaps)}
    members = ((key, text or left[key]) for key, text in texts.items())
    return spelling.spelling(members, columns=_columns(fields)), gaps


def _columns(fields: "Sequence[PlannedField]") -> Iterator[str]:
    yield "id"
    for field in fields:
        match field.declared:
            case Stored(name=name):
                yield name
            case One(key=key):
                yield key
            case Amount(needs=needs):
                yield from needs
            case _:
                pass


def _is_edge(entity: Entity, field: "PlannedField") -> bool:
    """Whether the field leads to one row, by a column that everybody may read."""
    declared = field.declared
    return type(declared) is One and declared.key not in entity.source.confidential


def outputs_below(shape: Shape, *, paged: bool) -> "set[Outputs | None]":
    """What is read of the rows to which a field leads so that they are written, None among them where they are not; of
    a page its `nodes` and the `node` of its edges."""
    while isinstance(shape, Listed):
        shape = shape.item
    if not isinstance(shape, Composite) or shape.abstract:
        return {None}
    selection = shape.on(cast("GraphQLObjectType", shape.type))
    return set(_of_parts(selection)) if paged else {_outputs(selection)}


def _outputs(selection: "Selection") -> Outputs | None:
    if selection.spelling is None:
        return None
    keys = [field.declared.key for field in selection.gaps if isinstance(field.declared, One)]
    return ("id", selection.spelling, *keys)


def written_page(declared: Declared | None, shape: Shape) -> Shape:
    """The shape of a page of children, where nothing is asked for but its nodes and Postgres writes them; any other
    as it is."""
    if type(declared) is not Many or declared.bare or not isinstance(shape, Composite):
        return shape
    fields = shape.on(cast("GraphQLObjectType", shape.type)).fields
    if len(fields) != 1 or fields[0].declared != OfPage("nodes"):
        return shape
    (outputs,) = outputs_below(fields[0].shape, paged=False)
    if outputs is None or len(outputs) > 2 or not isinstance(outputs[1], Spelling):
        return shape
    return Written(shape.required, fields[0].key, outputs[1])


def _of_parts(selection: "Selection") -> "Iterable[Outputs | None]":
    for field in selection.fields:
        if isinstance(field.declared, OfPage):
            match field.declared.part:
                case "nodes" | "node":
                    yield from outputs_below(field.shape, paged=False)
                case "edges":
                    yield from outputs_below(field.shape, paged=True)


def _member(entity: Entity, field: "PlannedField") -> Text | None:
    source, declared, shape = entity.source, field.declared, field.shape
    if field.name == "__typename":
        return spelling.constant(source.name)
    if isinstance(declared, Stored) and isinstance(shape, Leaf):
        return _column(source, source.columns[declared.name], shape)
    if isinstance(declared, Amount) and isinstance(shape, Composite):
        return _amount(source, declared, shape.on(cast("GraphQLObjectType", shape.type)))
    return None


def _column(source: AnySource, column: Column, shape: Leaf) -> Text | None:
    if not _is_plain(source, column) or (shape.required and column.nullable):
        return None
    read = f"t.{source.column(column.name)}"
    if column.name == "id":
        return spelling.global_id(f"{source.name}:", read)
    kind = spelling.name if _are_names(shape, column) else _KINDS.get((shape.type.name, column.python_type))
    return kind and kind(read, nullable=column.nullable)


def _is_plain(source: AnySource, column: Column) -> bool:
    return column.name not in source.confidential and not column.json and not column.sealed


def _are_names(shape: Leaf, column: Column) -> bool:
    """Whether the column holds the names of an enumeration as they are shown."""
    if not isinstance(shape.type, GraphQLEnumType) or not issubclass(column.python_type, Enum):
        return False
    return all(shape.serialize(member) == member.value for member in column.python_type)


def _amount(source: AnySource, declared: Amount, selection: "Selection") -> Text | None:
    columns = {"amount": source.columns[declared.amount], "currency": source.columns[declared.currency]}
    if any(column.nullable or not _is_plain(source, column) for column in columns.values()):
        return None
    read = {name: f"t.{source.column(column.name)}" for name, column in columns.items()}
    texts = {
        "amount": spelling.exact(read["amount"], nullable=False),
        "currency": spelling.text(read["currency"], nullable=False),
        "__typename": spelling.constant(selection.type.name),
    }
    return spelling.object_of((field.key, texts[field.name]) for field in selection.fields)
