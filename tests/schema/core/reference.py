"""What `where` means, said once more in plain Python over rows as a client reads them."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

Row = Mapping[str, Any]
Where = Mapping[str, Any]

ROWS = """
{
  customers(first: 250) {
    nodes {
      id number kind name source grade vipScore vipTier callbackDueOn callbackOverdue createdAt phone email customFields
      lifecycle pooledAt identityDocument identityNumber bankAccount
      branchId: branch { id }
      managerId: manager { id }
      branch { id code name level kind status openedOn closedOn parentId: parent { id } parent { id name } }
      manager {
        id number name state hiredOn phone email identityDocument branchId: branch { id } branch { id name level }
      }
    }
  }
}
"""

_NUMBERS = {"vipScore"}

_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda held, value: held is not None and held == value,
    "ne": lambda held, value: held is None or held != value,
    "in": lambda held, values: held in values and held is not None,
    "notIn": lambda held, values: held is None or held not in values,
    "lt": lambda held, value: held is not None and held < value,
    "lte": lambda held, value: held is not None and held <= value,
    "gt": lambda held, value: held is not None and held > value,
    "gte": lambda held, value: held is not None and held >= value,
    "between": lambda held, ends: held is not None and ends[0] <= held <= ends[1],
    "contains": lambda held, text: held is not None and text.lower() in held.lower(),
    "startsWith": lambda held, text: held is not None and held.startswith(text),
    "isNull": lambda held, wanted: (held is None) is wanted,
}


def satisfies(row: Row | None, where: Where) -> bool:
    """Whether the row satisfies all members; an absent row satisfies none."""
    return row is not None and all(_member(row, name, value) for name, value in where.items())


def _member(row: Row, name: str, value: Any) -> bool:
    match name:
        case "and":
            return all(satisfies(row, part) for part in value)
        case "or":
            return any(satisfies(row, part) for part in value)
        case "not":
            return not satisfies(row, value)
        case "customFields":
            return all(_custom(row["customFields"], given) for given in value)
        case "branch" | "manager" | "parent":
            return satisfies(row[name], value)
    held = row[name]["id"] if name.endswith("Id") and row[name] is not None else row[name]
    kind = Decimal if name in _NUMBERS else _same
    return all(_compared(operator, _typed(held, kind), _typed(given, kind)) for operator, given in value.items())


def _compared(operator: str, held: Any, given: Any) -> bool:
    return _OPERATORS[operator](held, given)


def _same(value: Any) -> Any:
    return value


def _typed(value: Any, kind: Callable[[Any], Any]) -> Any:
    if isinstance(value, list):
        return [kind(item) for item in value]
    return value if value is None or isinstance(value, bool) else kind(value)


def _custom(values: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    held = values.get(given["key"])
    return all(_custom_compared(name, held, value) for name, value in given.items() if name != "key")


def _custom_compared(operator: str, held: Any, given: Any) -> bool:
    match operator:
        case "isNull":
            return (held is None) is given
        case "eq":
            return held is not None and held == _stored(given)
        case "in":
            return held is not None and held in [_stored(item) for item in given]
        case "contains":
            return held is not None and given.lower() in _text(held).lower()
        case _ if isinstance(given, str):
            return held is not None and _OPERATORS[operator](_text(held), given)
        case _:
            return _OPERATORS[operator](_number(held), Decimal(str(given)))


def _stored(value: Any) -> Any:
    """Numbers are kept as texts."""
    return value if isinstance(value, str | bool) else format(Decimal(str(value)).normalize(), "f")


def _text(held: Any) -> str:
    return str(held).lower() if isinstance(held, bool) else str(held)


def _number(held: Any) -> Decimal | None:
    try:
        return Decimal(held) if isinstance(held, str) else None
    except InvalidOperation:
        return None
