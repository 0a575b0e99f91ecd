"""Tables of identity, one set per tenant. No row lets its reader sign in: secrets are hashed or sealed."""

from enum import StrEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.core.actor import ActorKind
from tenants.core.keys import new_id


class KeyState(StrEnum):
    """A signing key's life: published but not used, in use, published until its last token has died."""

    NEXT = "NEXT"
    ACTIVE = "ACTIVE"
    RETIRED = "RETIRED"


class ClientAuthMethod(StrEnum):
    """How a client proves itself at the token endpoint, by the registered name (OIDC Core §9)."""

    NONE = "none"
    BASIC = "client_secret_basic"
    POST = "client_secret_post"
    PRIVATE_KEY_JWT = "private_key_jwt"


class Audited(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        abstract = True


class User(Audited):
    """Somebody who can sign in. `username` is case-folded; `ver` counts up when all sessions must die."""

    username = fields.CharField(max_length=64, unique=True)
    kind = fields.CharEnumField(ActorKind, max_length=16)
    display_name = fields.CharField(max_length=120)
    staff_id = fields.UUIDField(null=True, unique=True)
    password_hash = fields.CharField(max_length=160, null=True)
    active = fields.BooleanField(default=True)
    ver = fields.IntField(default=1)

    assignments: fields.ReverseRelation["Assignment"]

    class Meta:
        app = "tenant"
        table = "app_user"


class Role(Audited):
    """A named set of permissions; `builtin` ones come from the blueprint."""

    code = fields.CharField(max_length=64, unique=True)
    name_zh = fields.CharField(max_length=120)
    name_en = fields.CharField(max_length=120)
    permissions: fields.JSONField[list[str]] = fields.JSONField()
    builtin = fields.BooleanField(default=False)

    class Meta:
        app = "tenant"
        table = "role"


class Assignment(Audited):
    """A role held over a branch's subtree, the whole tenant (no branch), or the holder's own records.

    Holds from `valid_from` up to, but not on, `valid_until`; days are the tenant's.
    """

    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="assignments", on_delete=fields.RESTRICT
    )
    role: fields.ForeignKeyRelation[Role] = fields.ForeignKeyField(
        "tenant.Role", related_name="assignments", on_delete=fields.RESTRICT
    )
    branch_id = fields.UUIDField(null=True)
    own_only = fields.BooleanField(default=False)
    valid_from = fields.DateField()
    valid_until = fields.DateField(null=True)

    class Meta:
        app = "tenant"
        table = "role_assignment"
        indexes = (Index(fields=("user_id",)), Index(fields=("role_id",)), Index(fields=("branch_id",)))


class Installation(Audited):
    """An application as this tenant lets it in. `client_id` is the application's id in the registry.

    `scopes` are permission values; a program signing in by itself acts as `service_user`.
    """

    client_id = fields.CharField(max_length=64, unique=True)
    name = fields.CharField(max_length=120)
    auth_method = fields.CharEnumField(ClientAuthMethod, max_length=32)
    secret_hash = fields.CharField(max_length=64, null=True)
    jwks: fields.JSONField[dict[str, object] | None] = fields.JSONField(null=True)
    grant_types: fields.JSONField[list[str]] = fields.JSONField()
    scopes: fields.JSONField[list[str]] = fields.JSONField()
    service_user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="installations", on_delete=fields.RESTRICT, null=True
    )
    can_introspect = fields.BooleanField(default=False)
    disabled_at = fields.DatetimeField(null=True)

    class Meta:
        app = "tenant"
        table = "installation"
        indexes = (Index(fields=("service_user_id",)),)


class ApiKey(Model):
    """A long secret that signs in as its user, shown once. `hash` is the SHA-256 of the whole key, in hex.

    `last_used_at` is lossy: stamped at most once a minute.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    hash = fields.CharField(max_length=64, unique=True)
    last4 = fields.CharField(max_length=4)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="api_keys", on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=120)
    scopes: fields.JSONField[list[str]] = fields.JSONField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)
    last_used_at = fields.DatetimeField(null=True)

    class Meta:
        app = "tenant"
        table = "api_key"
        indexes = (Index(fields=("user_id",)),)


class SigningKey(Model):
    """A key that signs this tenant's tokens. The private half is sealed for the purpose `signing-key`."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    kid = fields.CharField(max_length=64, unique=True)
    public_jwk: fields.JSONField[dict[str, str]] = fields.JSONField()
    private_sealed = fields.TextField()
    state = fields.CharEnumField(KeyState, max_length=16)
    created_at = fields.DatetimeField()
    activated_at = fields.DatetimeField(null=True)
    retired_at = fields.DatetimeField(null=True)

    class Meta:
        app = "tenant"
        table = "signing_key"


class UsedAssertion(Model):
    """A client assertion already spent (RFC 7523 §3, `jti`); its key is the hash of client and `jti`."""

    id = fields.CharField(max_length=64, primary_key=True)
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        app = "tenant"
        table = "used_assertion"


class RevokedToken(Model):
    """The `jti` of one access token, or the `gid` of a grant and so of every token that came of it."""

    id = fields.UUIDField(primary_key=True)
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        app = "tenant"
        table = "revoked_token"
