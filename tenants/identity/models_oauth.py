"""What a person has let a client do, and what came of it: requests, grants, codes and refresh tokens.

Only hashes of codes and tokens are kept. Nothing here is a record of the business, so no trail holds it.
"""

from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.core.keys import new_id
from tenants.identity.models import User


class PendingAuthorization(Model):
    """A request that was found good and waits until somebody has signed in and agreed. Its id is a secret's hash."""

    id = fields.CharField(max_length=64, primary_key=True)
    params: fields.Field[dict[str, str]] = fields.JSONField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "pending_authorization"


class Grant(Model):
    """One sign-in of a person through one client; its id is the `gid` of every token that comes of it.

    `ver` is the user's version then: when that has moved on, the grant is worth nothing.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="grants", on_delete=fields.RESTRICT
    )
    client_id = fields.CharField(max_length=64)
    scopes: fields.Field[list[str]] = fields.JSONField()
    ver = fields.IntField()
    sid = fields.UUIDField()
    auth_time = fields.DatetimeField()
    amr: fields.Field[list[str]] = fields.JSONField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "oauth_grant"
        indexes = (Index(fields=("user_id",)), Index(fields=("sid",)))


class AuthorizationCode(Model):
    """A code, by its hash. It stays until its grant goes, so that a replay is recognised."""

    hash = fields.CharField(max_length=64, primary_key=True)
    grant: fields.ForeignKeyRelation[Grant] = fields.ForeignKeyField(
        "tenant.Grant", related_name="codes", on_delete=fields.CASCADE
    )
    grant_id: UUID
    redirect_uri = fields.CharField(max_length=2000)
    challenge = fields.CharField(max_length=64)
    nonce = fields.TextField(null=True)
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "authorization_code"
        indexes = (Index(fields=("grant_id",)),)


class RefreshToken(Model):
    """A refresh token, by its hash. Those already rotated stay, so that a reuse is recognised."""

    hash = fields.CharField(max_length=64, primary_key=True)
    grant: fields.ForeignKeyRelation[Grant] = fields.ForeignKeyField(
        "tenant.Grant", related_name="refresh_tokens", on_delete=fields.CASCADE
    )
    grant_id: UUID
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    rotated_at = fields.DatetimeField(null=True)

    class Meta:
        table = "refresh_token"
        indexes = (Index(fields=("grant_id",)),)


class Consent(Model):
    """What a person has agreed that somebody else's application may do for them."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="consents", on_delete=fields.RESTRICT
    )
    client_id = fields.CharField(max_length=64)
    scopes: fields.Field[list[str]] = fields.JSONField()
    given_at = fields.DatetimeField()

    class Meta:
        table = "consent"
        unique_together = (("user", "client_id"),)
