"""Documents over a schema, made by chance from a seed: fragments, aliases, directives, variables, filters, pages."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    is_list_type,
    is_non_null_type,
)

TEXTS = ("周", "营业", "欧阳娜娜", "", "a", "001", "PUDONG", "%_", "VIP", "complaint.received")
SCALARS: Mapping[str, Sequence[Any]] = {
    "String": TEXTS,
    "Int": (0, 1, 2, 3, 5, -1),
    "Boolean": (True, False),
    "Float": (0.5, 1.0),
    "DateTime": ("2026-03-09T02:30:00Z", "2020-01-01T00:00:00+08:00", "2030-01-01T00:00:00Z"),
    "Date": ("2026-03-09", "2024-01-01", "2030-12-31"),
    "Decimal": ("0", "12.5", "-1"),
    "YearMonth": ("2026-03", "2026-02"),
    "JSON": ("A", 1, True),
}


# Every answer that shows something confidential adds to these, so the second never equals the first.
UNSTEADY = {"clearReads"}


class Enumerated(str):
    """The name of an enum's value, which a document writes without quotes."""


@dataclass
class Made:
    """A document with its variables."""

    text: str
    variables: dict[str, Any]


@dataclass
class Writer:
    """Writes one document; `ids` and `cursors` are some that name things."""

    schema: GraphQLSchema
    chance: random.Random
    ids: Mapping[str, Sequence[str]]
    cursors: Sequence[str]
    fields_left: int = 28
    aliases_left: int = 20
    directives_left: int = 12
    plain: bool = False
    _fragments: dict[str, str] = field(default_factory=dict)
    _declared: dict[str, str] = field(default_factory=dict)
    _variables: dict[str, Any] = field(default_factory=dict)

    def document(self) -> Made:
        """A query."""
        root = self.schema.query_type
        assert root is not None
        body = self._selection(root, depth=self.chance.choice((3, 4, 5, 6)))
        return self._made("query", body)

    def mutation(self, name: str, given: Mapping[str, Any]) -> Made:
        """A call of a mutation as a dry run, with a payload selected by chance."""
        assert self.schema.mutation_type is not None
        definition = self.schema.mutation_type.fields[name]
        self._declared["input"] = str(definition.args["input"].type)
        self._variables["input"] = given
        payload = self._selection(get_named_type(definition.type), depth=self.chance.choice((3, 4, 5)))
        return self._made("mutation", f"{{ {name}(input: $input, dryRun: true) {payload} }}")

    def _made(self, kind: str, body: str) -> Made:
        declared = ", ".join(f"${name}: {type_}" for name, type_ in self._declared.items())
        head = f"{kind} Q({declared})" if declared else kind
        return Made("\n".join([f"{head} {body}", *self._fragments.values()]), self._variables)

    def _selection(self, kind: Any, depth: int) -> str:
        parts = [self._part(kind, depth) for _ in range(self.chance.randint(1, 5))]
        kept = [part for part in parts if part]
        return "{ " + " ".join(kept or ["__typename"]) + " }"

    def _part(self, kind: Any, depth: int) -> str:
        roll = self.chance.random()
        if roll < 0.06:
            return "__typename"
        if depth > 1 and is_abstract_type(kind):
            target = self.chance.choice([*self.schema.get_possible_types(kind), kind])
            if roll < 0.7:
                return f"... on {target.name}{self._directive()} {self._selection(target, depth)}"
        if depth > 1 and roll < 0.16:
            return self._spread(kind, depth)
        if depth > 1 and roll < 0.22:
            return f"...{self._directive()} {self._selection(kind, depth)}"
        fields = [
            definition
            for definition in kind.fields.items()
            if definition[0] not in UNSTEADY
            and (depth > 1 or not is_composite_type(get_named_type(definition[1].type)))
        ]
        if not fields:
            return "__typename"
        name, definition = self.chance.choice(fields)
        return self._field(name, definition, depth)

    def _spread(self, kind: Any, depth: int) -> str:
        known = [name for name in self._fragments if name.endswith(f"On{kind.name}")]
        if known and self.chance.random() < 0.5:
            return f"...{self.chance.choice(known)}{self._directive()}"
        body = self._selection(kind, depth)
        name = f"F{len(self._fragments)}On{kind.name}"
        self._fragments[name] = f"fragment {name} on {kind.name} {body}"
        return f"...{name}{self._directive()}"

    def _field(self, name: str, definition: GraphQLField, depth: int) -> str:
        if self.fields_left <= 0 or (self.plain and name in ("id", "cursor", "startCursor", "endCursor", "objectId")):
            return ""
        self.fields_left -= 1
        kind = get_named_type(definition.type)
        arguments = self._arguments(name, definition.args)
        alias = ""
        if arguments or self.chance.random() < 0.25:
            if self.aliases_left <= 0:
                return ""
            self.aliases_left -= 1
            alias = f"a{self.aliases_left}: "
        below = f" {self._selection(kind, depth - 1)}" if is_composite_type(kind) else ""
        written = f"{alias}{name}{arguments}{self._directive()}{below}"
        # The same list once more, asked differently.
        if below and alias and self.chance.random() < 0.2:
            return f"{written} {self._field(name, definition, depth)}"
        # The same field once more, to be merged with the first.
        if not below and not alias and self.chance.random() < 0.1:
            return f"{written} {name}"
        return written

    def _directive(self) -> str:
        if self.directives_left <= 0 or self.chance.random() > 0.12:
            return ""
        self.directives_left -= 1
        kind, value = self.chance.choice(("skip", "include")), self.chance.random() < 0.5
        if self.chance.random() < 0.5:
            return f" @{kind}(if: {str(value).lower()})"
        name = f"flag{len(self._declared)}"
        self._declared[name] = self.chance.choice(("Boolean!", "Boolean! = true"))
        if self._declared[name] == "Boolean!" or value:
            self._variables[name] = value
        return f" @{kind}(if: ${name})"

    def _arguments(self, name: str, given: Mapping[str, GraphQLArgument]) -> str:
        parts = []
        for argument, definition in given.items():
            needed = is_non_null_type(definition.type) and definition.default_value is None
            if argument == "first" and "last" in given:
                parts.append(f"first: {self.chance.choice((0, 1, 2, 3, 3, 4))}")
            elif needed or self.chance.random() < (0.15 if argument in ("last", "after", "before") else 0.3):
                parts.append(f"{argument}: {self._value_of(name, argument, definition)}")
        return f"({', '.join(parts)})" if parts else ""

    def _value_of(self, name: str, argument: str, definition: GraphQLArgument) -> str:
        value = self._value(name, argument, definition.type, depth=2)
        if self.chance.random() < 0.3:
            variable = f"v{len(self._declared)}"
            self._declared[variable] = str(definition.type)
            self._variables[variable] = value
            return f"${variable}"
        return _literal(value)

    def _value(self, name: str, argument: str, kind: Any, depth: int) -> Any:
        if is_non_null_type(kind):
            return self._value(name, argument, kind.of_type, depth)
        if self.chance.random() < 0.04:
            return None
        if is_list_type(kind):
            return [self._value(name, argument, kind.of_type, depth) for _ in range(self.chance.randint(0, 2))]
        if isinstance(kind, GraphQLEnumType):
            return Enumerated(self.chance.choice(sorted(kind.values)))
        if isinstance(kind, GraphQLInputObjectType):
            return self._object(name, kind, depth)
        if argument in ("after", "before"):
            return self.chance.choice([*self.cursors, "forged"])
        if argument in ("first", "last"):
            return self.chance.choice((0, 1, 2, 3))
        if kind.name == "ID":
            return self._id(name)
        return self.chance.choice(SCALARS[kind.name])

    def _id(self, name: str) -> str:
        """Mostly one of what the field is about, if that is known."""
        own = self.ids.get(name[:1].upper() + name[1:])
        every = [key for keys in self.ids.values() for key in keys]
        return self.chance.choice(own if own and self.chance.random() < 0.85 else [*every, "bm9uc2Vuc2U"])

    def _object(self, name: str, kind: GraphQLInputObjectType, depth: int) -> dict[str, Any]:
        names = [member for member in kind.fields if depth > 0 or member not in ("and", "or", "not")]
        needed = [member for member, made in kind.fields.items() if is_non_null_type(made.type)]
        count = 1 if kind.is_one_of else self.chance.randint(0, 2)
        chosen = dict.fromkeys([*needed, *self.chance.sample(names, min(count, len(names)))])
        if depth <= 0:
            return {}
        return {member: self._value(name, member, kind.fields[member].type, depth - 1) for member in chosen}


def _literal(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case Enumerated():
            return str(value)
        case str():
            return f'"{value}"'
        case list():
            return f"[{', '.join(map(_literal, value))}]"
        case dict():
            return f"{{{', '.join(f'{name}: {_literal(item)}' for name, item in value.items())}}}"
        case _:
            return str(value)
