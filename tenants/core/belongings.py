"""Tables shared by all domains, whose rows each belong to one record of some model: read as that record is."""

from tenants.core.actor import Actor
from tenants.core.expressions import Belongs, Expression, eq, every
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.source import AnySource, Source


def belonging(*, name: str, model: type[TenantModel], owner: AnySource) -> AnySource:
    """A source of the model's rows that belong to records of `owner`, by `entity` and `entity_id`; whoever sees the
    record sees them."""
    entity = eq("entity", owner.model.__name__)

    def within(actor: Actor, permission: Permission) -> Expression:
        return every(entity, Belongs("entity_id", owner, owner.within(actor, permission)))

    def visible(actor: Actor) -> Expression:
        return every(entity, Belongs("entity_id", owner, owner.visible(actor)))

    return Source(name=name, model=model, reads=owner.reads, visible=visible, within=within, label="id")
