"""What a domain declares of its types, as data: whoever executes a query reads this and nothing else."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, Expression, every
from tenants.core.selecting import Order
from tenants.core.source import AnySource

if TYPE_CHECKING:
    from schema.core.context import Context
    from schema.core.rows import Row


@dataclass(frozen=True)
class Column:
    """A stored column; `name` is the model's, by default the field's own. `ranked_by` is the column it is ordered by
    when that is not the column itself."""

    name: str
    filters: bool = False
    orders: bool = False
    ranked_by: str = ""


@dataclass(frozen=True)
class One:
    """To-one: `key` holds the id of a row of `target`.

    With `reference`, an edge out of the reader's scope still gives the row's id and name.
    """

    target: AnySource
    key: str
    filters: bool = False
    reference: bool = False


@dataclass(frozen=True)
class Many:
    """To-many: rows of `target` whose `key` holds this row's id, in `order` unless the caller asks otherwise.

    With `bare` a plain list instead of a connection, for children that are few by nature.
    """

    target: AnySource
    key: str
    order: tuple[Order, ...]
    where: Expression = ALWAYS
    bare: bool = False


Compute: TypeAlias = Callable[[Sequence["Row"], "Context"], Sequence[object] | Awaitable[Sequence[object]]]


@dataclass(frozen=True)
class Computed:
    """Worked out for the rows of a whole level at once, from the columns it names; an error in place of a value is
    that row's own.

    `holds`, for a yes or no, says which rows it is true of and so offers it in `where`.
    """

    needs: tuple[str, ...]
    compute: Compute
    holds: Callable[["Context"], Expression] | None = None


@dataclass(frozen=True)
class Amount(Computed):
    """Money: the column of the `amount`, and the one that holds its `currency`."""

    amount: str = field(kw_only=True)
    currency: str = field(kw_only=True)


KeysOn: TypeAlias = Callable[[Sequence[UUID], date], Awaitable[Mapping[UUID, UUID]]]


@dataclass(frozen=True)
class OneOn(One):
    """As `One` and, asked for a day, to the row that `on` finds each row of a level led to then."""

    on: KeysOn = field(kw_only=True)


@dataclass(frozen=True)
class ManyOn(Many):
    """As `Many` and, asked for a day, the rows in sight that satisfy `on` for this row's id and the day."""

    on: Callable[[UUID, date], Expression] = field(kw_only=True)


Target: TypeAlias = tuple[AnySource, UUID]
Ends: TypeAlias = Sequence[Target | Sequence[Target] | None]
Lead: TypeAlias = Callable[[Sequence["Row"], "Context"], Awaitable[Ends]]


@dataclass(frozen=True)
class Led:
    """Leads to a row, or to several, that no column names: `lead` finds them for the rows of a whole level at once.

    Each is named even out of the reader's scope.
    """

    needs: tuple[str, ...]
    lead: Lead


LeadOn: TypeAlias = Callable[[Sequence["Row"], "Context", date | None], Awaitable[Ends]]


@dataclass(frozen=True)
class LedOn:
    """As `Led`; `lead` is told the day asked for, if one is."""

    needs: tuple[str, ...]
    lead: LeadOn


@dataclass(frozen=True)
class RootList:
    """A connection over everything of `source` the viewer may see; `narrowed` says which rows belong to an object that
    is no row, such as a group of figures, `mine` which are the viewer's business, `on` which there were on the day
    asked for, if one is."""

    source: AnySource
    order: tuple[Order, ...]
    narrowed: Callable[[Any], Expression] | None = None
    mine: Callable[[Actor], Expression] | None = None
    on: Callable[[date], Expression] | None = None

    def where(self, root: object, actor: Actor, *, day: date | None = None) -> Expression:
        """Which of the rows in sight are listed."""
        of_root = ALWAYS if self.narrowed is None else self.narrowed(root)
        of_actor = ALWAYS if self.mine is None else self.mine(actor)
        return every(of_root, of_actor, ALWAYS if self.on is None or day is None else self.on(day))


@dataclass(frozen=True)
class RootOne:
    """A root field that fetches one row of `source` by its global id."""

    source: AnySource


@dataclass(frozen=True)
class Link:
    """Leads from an object that is no row, such as a payload, to a row: `follow` gives its source and key, or None.

    With `reference`, a row out of the reader's scope is still named.
    """

    follow: Callable[[Any], tuple[AnySource, UUID] | None]
    reference: bool = False


@dataclass(frozen=True)
class Links:
    """Leads from an object that is no row to several rows, each named even out of the reader's scope."""

    follow: Callable[[Any], Sequence[tuple[AnySource, UUID]]]


@dataclass(frozen=True)
class RootNode:
    """Any row by its global id; with `many`, several at once."""

    many: bool = False


@dataclass(frozen=True)
class OfPage:
    """A part of a page, or of an edge of one: `nodes`, `edges`, `total_count`, `node`, `cursor`."""

    part: str


@dataclass(frozen=True)
class Changes:
    """A subscription to the outbox's events called `names` about rows of `source`.

    Of one row by its id or, with `at`, of all rows the viewer may see, at one row of `at` (a branch) if they like.
    """

    source: AnySource
    names: frozenset[str]
    at: AnySource | None = None


Declared: TypeAlias = (
    Column | One | Many | Computed | Led | LedOn | RootList | RootOne | RootNode | Link | Links | OfPage | Changes
)


@dataclass(frozen=True)
class Sought:
    """A condition of its own in `where`, beside those on fields: an input type, and what it means."""

    input: type
    meaning: Callable[[Mapping[str, Any]], Expression]
    description: str


@dataclass(frozen=True)
class Entity:
    """A GraphQL type over a source, with its declarations by GraphQL field name, and what else is `sought` by."""

    source: AnySource
    type: type
    fields: dict[str, Declared]
    sought: Mapping[str, Sought] = field(default_factory=dict)


ENTITIES: dict[str, Entity] = {}
