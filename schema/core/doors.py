"""The mutation door: permission, subject, version, dry run, refusals and the payload, declared around a use case.

The body of a mutation holds only domain words. The transaction is opened around the whole field by the executor, so
that the payload's selection is read inside it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Any, Protocol, get_type_hints
from uuid import UUID

import strawberry
from strawberry.utils.str_converters import to_camel_case

from schema.core.context import Context
from schema.core.declarations import ENTITIES
from schema.core.declare import link
from schema.core.errors import UserError, user_error
from schema.core.inputs import decode_keys, members
from tenants.core.actor import Actor
from tenants.core.errors import Refusal
from tenants.core.permissions import Permission
from tenants.core.source import AnySource
from tenants.core.texts import cleaned
from tenants.core.work import Work

REASON_MOST = 2_000


class Kept(Protocol):
    """A record of the database, as a use case returns it."""

    @property
    def id(self) -> UUID: ...


@dataclass(slots=True)
class Outcome:
    """What a change came to: the record's key, and a secret to show once, or why it was refused."""

    key: UUID | None = None
    user_errors: list[UserError] = field(default_factory=list)
    secret: str | None = field(default=None, repr=False)


Body = Callable[..., Awaitable[Kept]]


@dataclass(frozen=True)
class Door:
    """A use case as a mutation field.

    `gives` is the source of the changed object, named `payload` in the answer. With `subject` the door loads the
    object that the input's subject id names, locks it, checks the permission's reach and the expected version, and
    hands it to the body. Without a permission the body alone says whose affair it is. `secret` describes a text of the
    record's that the answer shows this once, and never in a dry run.
    """

    body: Body
    permission: Permission | None
    gives: AnySource
    subject: AnySource | None
    payload: str
    secret: str | None = None

    @property
    def name(self) -> str:
        return self.body.__name__

    @property
    def description(self) -> str:
        text = " ".join((self.body.__doc__ or "").split())
        return f"{text} Needs `{self.permission.value}`." if self.permission else text

    @cached_property
    def input(self) -> type:
        made: type = get_type_hints(self.body)["input"]
        return made

    @cached_property
    def field(self) -> Any:
        """The GraphQL field: `name(input, dryRun): NamePayload!`."""
        payload = self._payload_type()

        async def resolve(info: strawberry.Info, input: Any, dry_run: bool = False) -> Any:
            return await self._run(info.context, input, dry_run=dry_run)

        return mutation_field(resolve, self.name, self.description, input=self.input, payload=payload)

    def _payload_type(self) -> type:
        name = to_camel_case(f"_{self.name}_payload")
        more = {} if self.secret is None else {"secret": (str | None, self.secret)}
        return result_type(name, self.payload, self.gives, f"What came of `{to_camel_case(self.name)}`.", **more)

    async def _run(self, context: Context, input: Any, *, dry_run: bool) -> Outcome:
        work = context.begin(dry_run=dry_run)
        outcome = await self.attempt(context, work, input)
        if outcome.user_errors:
            work.abandoned = True
        return outcome

    def require(self, actor: Actor) -> None:
        """Raises `Forbidden` for who may not come in at all, `ForeignApplication` for one's own affairs handled by
        an application of somebody else's."""
        if self.permission is None:
            actor.require_own_application()
        else:
            actor.require(self.permission)

    async def attempt(self, context: Context, work: Work, input: Any, *, prefix: tuple[str, ...] = ()) -> Outcome:
        """Runs the use case on one input; a refusal takes its writes back and becomes user errors."""
        self.require(context.actor)
        subject: tuple[AnySource, UUID] | None = None
        try:
            async with work.attempt():
                work.reason = cleaned(getattr(input, "reason", None) or None, field="reason", limit=REASON_MOST)
                decode_keys(input)
                arguments = []
                if self.subject is not None and self.permission is not None:
                    subject = (self.subject, _subject_key(input))
                    arguments.append(await self._load(work, *subject, self.permission, input))
                record = await self.body(work, *arguments, input)
        except Refusal as refusal:
            error = user_error(refusal, locale=context.locale, prefix=prefix, subject=subject)
            return Outcome(user_errors=[error])
        shown = None if self.secret is None or work.dry_run else getattr(record, "secret", None)
        return Outcome(key=record.id, secret=shown)

    async def _load(self, work: Work, source: AnySource, key: UUID, permission: Permission, input: Any) -> Any:
        expected = getattr(input, "expected_version", None)
        return await work.load(source=source, id=key, permission=permission, expected_version=expected)


def _subject_key(input: Any) -> UUID:
    key: UUID = getattr(input, next(member.name for member in members(input) if member.subject))
    return key


def door(
    permission: Permission,
    *,
    gives: AnySource,
    payload: str,
    subject: AnySource | None = None,
    secret: str | None = None,
) -> Callable[[Body], Door]:
    """Declares a use case as a mutation; its docstring is the field's description."""
    return lambda body: Door(body, permission, gives, subject, payload, secret)


def own_door(*, gives: AnySource, payload: str) -> Callable[[Body], Door]:
    """As `door`, for what anybody may do about their own account: it needs no permission,
    but no application of a third party may."""
    return lambda body: Door(body, None, gives, None, payload)


def mutation_field(resolve: Callable[..., Any], name: str, description: str, *, input: type, payload: type) -> Any:
    dry = strawberry.argument(description="Runs everything, returns result and errors, keeps nothing.")
    resolve.__annotations__ = {
        "info": strawberry.Info,
        "input": _annotated(input, strawberry.argument(description="What to do.")),
        "dry_run": _annotated(bool, dry),
        "return": payload,
    }
    resolve.__name__ = name
    return strawberry.mutation(resolver=resolve, description=description)


def _annotated(kind: Any, argument: Any) -> Any:
    return Annotated[kind, argument]


def _changed(gives: AnySource) -> Callable[[Outcome], tuple[AnySource, UUID] | None]:
    return lambda outcome: (gives, outcome.key) if outcome.key is not None else None


def result_type(name: str, payload: str, gives: AnySource, description: str, **more: tuple[Any, str]) -> type:
    """A type with the changed object, the refusals and whatever else."""
    members: dict[str, Any] = {
        payload: link(_changed(gives), description="The object as it is now; null when refused."),
        "user_errors": strawberry.field(description="Why it was refused; empty when done."),
    }
    annotations: dict[str, Any] = {payload: ENTITIES[gives.name].type | None, "user_errors": list[UserError]}
    for member, (kind, text) in more.items():
        members[member] = strawberry.field(description=text)
        annotations[member] = kind
    made = type(name, (), {**members, "__annotations__": annotations, "__module__": __name__})
    return strawberry.type(made, name=name, description=description)
