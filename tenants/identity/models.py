"""Tables of identity, one set per tenant. No row lets its reader sign in: secrets are hashed or sealed."""

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.branches.models import Branch
from tenants.core.actor import ActorKind
from tenants.core.indexes import GramsIndex
from tenants.core.keys import new_id
from tenants.core.model import TenantModel, optional_enum
from tenants.core.sealing import SealedField
from tenants.registry.methods import ClientAuthMethod
from tenants.staff.models import StaffMember


class KeyState(StrEnum):
    """A signing key's life: published but not used, in use, published until its last token has died."""

    NEXT = "NEXT"
    ACTIVE = "ACTIVE"
    RETIRED = "RETIRED"


class User(TenantModel):
    """Somebody who can sign in. `username` is case-folded; `ver` counts up when all sessions must die."""

    username = fields.CharField(max_length=64, unique=True)
    kind = fields.CharEnumField(ActorKind, max_length=16)
    display_name = fields.CharField(max_length=120)
    staff: fields.OneToOneNullableRelation[StaffMember] = fields.OneToOneField(
        "tenant.StaffMember", related_name="user", on_delete=fields.RESTRICT, null=True
    )
    staff_id: UUID | None
    active = fields.BooleanField(default=True)
    ver = fields.IntField(default=1)
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)

    assignments: fields.ReverseRelation["Assignment"]

    searched: ClassVar = ("username", "display_name")
    decides: ClassVar = frozenset({"kind", "display_name", "staff_id", "active", "ver"})

    class Meta:
        table = "app_user"
        indexes = (Index(fields=("display_name", "id")), GramsIndex())


class Password(Model):
    """A user's password as argon2id, apart from the user so that no trail and no list ever holds it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "tenant.User", related_name="password", on_delete=fields.RESTRICT
    )
    hash = fields.CharField(max_length=160)
    set_at = fields.DatetimeField()

    class Meta:
        table = "password"


class Role(TenantModel):
    """A named set of permissions; `builtin` ones come from the blueprint.

    Whoever holds one with `second_factor` signs in with a second step. A role taken out of use (`retired_at`) is
    given to nobody any more, and its code to no other. `approval_limit` is the amount in the tenant's currency up to
    which its holders approve; without one they approve nothing that has an amount.
    """

    code = fields.CharField(max_length=64, unique=True)
    name_zh = fields.CharField(max_length=120)
    name_en = fields.CharField(max_length=120)
    permissions: fields.Field[list[str]] = fields.JSONField()
    builtin = fields.BooleanField(default=False)
    second_factor = fields.BooleanField(default=False)
    retired_at = fields.DatetimeField(null=True)
    approval_limit = fields.DecimalField(max_digits=18, decimal_places=2, null=True)

    decides: ClassVar = frozenset({"code", "permissions", "approval_limit"})

    class Meta:
        table = "role"


class Assignment(TenantModel):
    """A role held over a branch's subtree, the whole tenant (no branch), or the holder's own records.

    Holds from `valid_from` up to, but not on, `valid_until`; days are the tenant's. Its own `approval_limit` stands in
    place of the role's.
    """

    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="assignments", on_delete=fields.RESTRICT
    )
    role: fields.ForeignKeyRelation[Role] = fields.ForeignKeyField(
        "tenant.Role", related_name="assignments", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyNullableRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="assignments", on_delete=fields.RESTRICT, null=True
    )
    user_id: UUID
    role_id: UUID
    branch_id: UUID | None
    own_only = fields.BooleanField(default=False)
    valid_from = fields.DateField()
    valid_until = fields.DateField(null=True)
    approval_limit = fields.DecimalField(max_digits=18, decimal_places=2, null=True)

    decides: ClassVar = frozenset(
        {"user_id", "role_id", "branch_id", "own_only", "valid_from", "valid_until", "approval_limit"}
    )

    class Meta:
        table = "role_assignment"
        indexes = (Index(fields=("user_id",)), Index(fields=("role_id",)), Index(fields=("branch_id",)))


class Delegation(TenantModel):
    """What a stand-in may do in the giver's stead, from `valid_from` up to, but not on, `valid_until`, as far as the
    giver holds `permissions` themselves on the day."""

    giver: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="given_delegations", on_delete=fields.RESTRICT
    )
    stand_in: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="held_delegations", on_delete=fields.RESTRICT
    )
    giver_id: UUID
    stand_in_id: UUID
    permissions: fields.Field[list[str]] = fields.JSONField()
    valid_from = fields.DateField()
    valid_until = fields.DateField()
    reason = fields.TextField()
    ended_at = fields.DatetimeField(null=True)

    decides: ClassVar = frozenset({"giver_id", "stand_in_id", "permissions", "valid_from", "valid_until", "ended_at"})

    class Meta:
        table = "delegation"
        indexes = (
            Index(fields=("stand_in_id", "valid_until")),
            Index(fields=("giver_id", "valid_until", "id")),
            Index(fields=("valid_from", "id")),
            Index(fields=("valid_until", "id")),
        )


class Installation(TenantModel):
    """An application as this tenant lets it in. `client_id` is the application's id in the registry, where the rest
    of it stands.

    `scopes` are permission values; a program signing in by itself acts as `service_user`. It proves itself as it does
    everywhere unless `auth_method` gives it secrets or keys (`jwks`) of its own here.
    """

    client_id = fields.CharField(max_length=64, unique=True)
    scopes: fields.Field[list[str]] = fields.JSONField()
    trusted_documents_only = fields.BooleanField(default=False)
    auth_method = optional_enum(ClientAuthMethod, max_length=32)
    jwks: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    service_user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="installations", on_delete=fields.RESTRICT, null=True
    )
    service_user_id: UUID | None
    secrets: fields.ReverseRelation["ClientSecret"]
    uninstalled_at = fields.DatetimeField(null=True)

    decides: ClassVar = frozenset({"client_id", "scopes", "trusted_documents_only", "uninstalled_at"})

    class Meta:
        table = "installation"
        indexes = (Index(fields=("service_user_id",)),)


class ClientSecret(TenantModel):
    """A client's secret, by its SHA-256 in hex. Several may live at once, so that one can be replaced in peace."""

    unaudited = TenantModel.unaudited | {"hash"}

    installation: fields.ForeignKeyRelation[Installation] = fields.ForeignKeyField(
        "tenant.Installation", related_name="secrets", on_delete=fields.RESTRICT
    )
    hash = fields.CharField(max_length=64)
    expires_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "client_secret"
        indexes = (Index(fields=("installation_id",)),)


class ApiKey(TenantModel):
    """A long secret that signs in as its user, shown once. `hash` is the SHA-256 of the whole key, in hex.

    Once it was replaced it goes on to its end, beside its successor.
    """

    unaudited = TenantModel.unaudited | {"hash"}

    hash = fields.CharField(max_length=64, unique=True)
    last4 = fields.CharField(max_length=4)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="api_keys", on_delete=fields.RESTRICT
    )
    user_id: UUID
    name = fields.CharField(max_length=120)
    scopes: fields.Field[list[str]] = fields.JSONField()
    expires_at = fields.DatetimeField()
    replaced_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    decides: ClassVar = frozenset({"hash", "user_id", "scopes", "expires_at", "revoked_at"})

    class Meta:
        table = "api_key"
        indexes = (Index(fields=("user_id",)),)


class ApiKeyUse(Model):
    """When an API key was last used, within a minute."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    key: fields.OneToOneRelation[ApiKey] = fields.OneToOneField(
        "tenant.ApiKey", related_name="use", on_delete=fields.RESTRICT
    )
    at = fields.DatetimeField()

    class Meta:
        table = "api_key_use"


class SigningKey(Model):
    """A key that signs this tenant's tokens. The private half is sealed for the purpose `signing-key`."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    kid = fields.CharField(max_length=64, unique=True)
    public_jwk: fields.Field[dict[str, str]] = fields.JSONField()
    private_sealed = SealedField(purpose="signing-key")
    state = fields.CharEnumField(KeyState, max_length=16)
    created_at = fields.DatetimeField()
    activated_at = fields.DatetimeField(null=True)
    retired_at = fields.DatetimeField(null=True)

    class Meta:
        table = "signing_key"


class UsedAssertion(Model):
    """A client assertion already spent (RFC 7523 §3, `jti`); its key is the hash of client and `jti`."""

    id = fields.CharField(max_length=64, primary_key=True)
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "used_assertion"


class RevokedToken(Model):
    """The `jti` of one access token, or the `gid` of a grant and so of every token that came of it."""

    id = fields.UUIDField(primary_key=True)
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "revoked_token"
