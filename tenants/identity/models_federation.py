"""A tenant's own identity providers: who vouches for its people, whom they vouch for, which roles follow from it."""

from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.branches.models import Branch
from tenants.core.keys import new_id
from tenants.core.model import TenantModel, optional_text
from tenants.core.sealing import SealedField
from tenants.identity.models import Assignment, Role, User


class IdentityProvider(TenantModel):
    """An OpenID provider of the tenant's own, believed at sign-in and nowhere else. `key` and `issuer` never change.

    The secret is sealed for the purpose `identity-provider`. `role_claim` names the claim that `rules` look at.
    """

    unaudited = TenantModel.unaudited | {"secret_sealed"}

    key = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=120)
    issuer = fields.CharField(max_length=500)
    client_id = fields.CharField(max_length=255)
    secret_sealed = SealedField(purpose="identity-provider")
    secret_set_at = fields.DatetimeField()
    scopes: fields.Field[list[str]] = fields.JSONField()
    role_claim = optional_text()
    creates_accounts = fields.BooleanField(default=False)
    trusts_second_factor = fields.BooleanField(default=False)
    active = fields.BooleanField(default=True)

    rules: fields.ReverseRelation["RoleRule"]

    class Meta:
        table = "identity_provider"


class RoleRule(TenantModel):
    """Whoever's role claim holds `value` has the role: over the branch's subtree or, without one, the whole tenant."""

    provider: fields.ForeignKeyRelation[IdentityProvider] = fields.ForeignKeyField(
        "tenant.IdentityProvider", related_name="rules", on_delete=fields.RESTRICT
    )
    value = fields.CharField(max_length=200)
    role: fields.ForeignKeyRelation[Role] = fields.ForeignKeyField(
        "tenant.Role", related_name="role_rules", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyNullableRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="role_rules", on_delete=fields.RESTRICT, null=True
    )
    role_id: UUID
    branch_id: UUID | None

    class Meta:
        table = "role_rule"
        indexes = (Index(fields=("provider_id",)), Index(fields=("role_id",)), Index(fields=("branch_id",)))


class ExternalIdentity(TenantModel):
    """Somebody as a provider knows them, by (provider, `sub`) alone: e-mail addresses and names change hands.

    One that is not `active` signs nobody in.
    """

    provider: fields.ForeignKeyRelation[IdentityProvider] = fields.ForeignKeyField(
        "tenant.IdentityProvider", related_name="identities", on_delete=fields.RESTRICT
    )
    sub = fields.CharField(max_length=255)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="identities", on_delete=fields.RESTRICT
    )
    active = fields.BooleanField(default=True)
    provider_id: UUID
    user_id: UUID

    class Meta:
        table = "external_identity"
        unique_together = (("provider", "sub"),)
        indexes = (Index(fields=("user_id",)),)


class MappedAssignment(Model):
    """An assignment that a provider's rules gave. Those given by hand have no such row, so no sign-in touches them."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    identity: fields.ForeignKeyRelation[ExternalIdentity] = fields.ForeignKeyField(
        "tenant.ExternalIdentity", related_name="mapped", on_delete=fields.CASCADE
    )
    assignment: fields.OneToOneRelation[Assignment] = fields.OneToOneField(
        "tenant.Assignment", related_name="mapped", on_delete=fields.RESTRICT
    )

    class Meta:
        table = "mapped_assignment"
        indexes = (Index(fields=("identity_id",)),)
