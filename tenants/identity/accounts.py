"""Tables of signing in: sessions, second factors, one-time links, failed attempts. No row lets its reader sign in."""

from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.core.keys import new_id
from tenants.core.letters import LinkPurpose
from tenants.core.sealing import SealedField
from tenants.identity.models import User


class Session(Model):
    """A browser in which somebody signed in. `hash` is the SHA-256 of what its cookie holds, `id` the `sid` of tokens.

    `ver` is the user's version then: once that counts up, the session is over.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    hash = fields.CharField(max_length=64, unique=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="sessions", on_delete=fields.RESTRICT
    )
    user_id: UUID
    ver = fields.IntField()
    amr: fields.Field[list[str]] = fields.JSONField()
    auth_time = fields.DatetimeField()
    last_seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    revoked_at = fields.DatetimeField(null=True)
    ip = fields.CharField(max_length=45)
    user_agent = fields.CharField(max_length=200)

    class Meta:
        table = "session"
        indexes = (Index(fields=("user_id", "ip")),)


class Throttle(Model):
    """Failed attempts of one kind: at one name, from one address, or at the whole tenant."""

    id = fields.CharField(max_length=64, primary_key=True)
    failures = fields.IntField()
    last_at = fields.DatetimeField(db_index=True)
    blocked_until = fields.DatetimeField()

    class Meta:
        table = "throttle"


class Totp(Model):
    """A user's second factor (RFC 6238), sealed for the purpose `totp`. `last_step` was used and is spent."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.OneToOneRelation[User] = fields.OneToOneField(
        "tenant.User", related_name="totp", on_delete=fields.RESTRICT
    )
    secret_sealed = SealedField(purpose="totp")
    last_step = fields.BigIntField(default=0)
    confirmed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "totp"


class RecoveryCode(Model):
    """Stands in once for a lost second factor; kept as the SHA-256 in hex."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="recovery_codes", on_delete=fields.RESTRICT
    )
    hash = fields.CharField(max_length=64)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "recovery_code"
        indexes = (Index(fields=("user_id",)),)


class MailedLink(Model):
    """A link sent by mail that sets a password once; kept as the SHA-256 in hex of what the link holds."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    hash = fields.CharField(max_length=64, unique=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tenant.User", related_name="mailed_links", on_delete=fields.RESTRICT
    )
    purpose = fields.CharEnumField(LinkPurpose, max_length=16)
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "mailed_link"
        indexes = (Index(fields=("user_id",)),)
