"""Tables of the shared `control` schema: which tenants there are, and what all of them share.

A tenant's tables hold no foreign key to these, so that a tenant may move to another cell.
"""

from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tenants.core.sealing import SealedField
from tenants.registry.methods import ClientAuthMethod


class TenantStatus(StrEnum):
    """A tenant's life: being set up, serving, or stopped by the operators."""

    PROVISIONING = "PROVISIONING"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"


class ApplicationKind(StrEnum):
    """Who stands behind an application: the platform, somebody else, or a program without people."""

    FIRST_PARTY = "FIRST_PARTY"
    THIRD_PARTY = "THIRD_PARTY"
    SERVICE = "SERVICE"


class PlatformKeyState(StrEnum):
    """A signing key's life: published but not used, in use, published until its last token has died."""

    NEXT = "NEXT"
    ACTIVE = "ACTIVE"
    RETIRED = "RETIRED"


class MigrationState(StrEnum):
    """How one migration of one tenant went; RUNNING may also mean that its runner died."""

    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"


class Tenant(Model):
    """One chain of branches. Its id and slug never change and are never reused; rows are never deleted.

    `cell` names the database that holds its schema, `schema_version` the last migration that schema has seen.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    slug = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=200)
    industry = fields.CharField(max_length=40)
    status = fields.CharEnumField(TenantStatus, max_length=20)
    cell = fields.CharField(max_length=40)
    schema_version = fields.CharField(max_length=255)
    locale = fields.CharField(max_length=20)
    time_zone = fields.CharField(max_length=64)
    currency = fields.CharField(max_length=3)
    blueprint_name = fields.CharField(max_length=40)
    blueprint_version = fields.IntField()
    created_at = fields.DatetimeField()
    suspended_at = fields.DatetimeField(null=True)
    suspended_reason = fields.CharField(max_length=2_000, null=True)

    class Meta:
        app = "control"
        schema = "control"
        table = "tenant"

    @property
    def ref(self) -> TenantRef:
        """The value that travels with a request."""
        return TenantRef(
            id=self.id,
            slug=self.slug,
            name=self.name,
            industry=self.industry,
            status=self.status.value,
            cell=self.cell,
            schema_version=self.schema_version,
            locale=self.locale,
            time_zone=self.time_zone,
            currency=self.currency,
        )


class ApiKeyIndex(Model):
    """Which tenant an API key belongs to. `hash` is the SHA-256 of the whole key, in hex."""

    hash = fields.CharField(max_length=64, primary_key=True)
    tenant: fields.ForeignKeyRelation[Tenant] = fields.ForeignKeyField(
        "control.Tenant", related_name="api_keys", on_delete=fields.RESTRICT, db_index=True
    )
    tenant_id: UUID

    class Meta:
        app = "control"
        schema = "control"
        table = "api_key_index"


class Application(Model):
    """A client program that tenants may install: who makes it, how it proves itself, what it may ever ask for.

    `scopes` are the most it may ever be given. Where `auth_method` is a key, `jwks` are the public ones. Once it is
    disabled it is shut out everywhere.
    """

    client_id = fields.CharField(max_length=64, primary_key=True)
    name = fields.CharField(max_length=120)
    publisher = fields.CharField(max_length=120)
    home_page = fields.CharField(max_length=2_000, null=True)
    kind = fields.CharEnumField(ApplicationKind, max_length=20)
    auth_method = fields.CharEnumField(ClientAuthMethod, max_length=32)
    jwks: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    redirect_uris: fields.Field[list[str]] = fields.JSONField(default=list)
    post_logout_redirect_uris: fields.Field[list[str]] = fields.JSONField(default=list)
    grant_types: fields.Field[list[str]] = fields.JSONField(default=list)
    scopes: fields.Field[list[str]] = fields.JSONField(default=list)
    can_introspect = fields.BooleanField(default=False)
    trusted_documents_only = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()
    disabled_at = fields.DatetimeField(null=True)

    secrets: fields.ReverseRelation["ApplicationSecret"]

    class Meta:
        app = "control"
        schema = "control"
        table = "application"


class ApplicationSecret(Model):
    """An application's secret, by its SHA-256 in hex, good at every tenant that has installed it.

    Two may live at once, so that one can be replaced in peace.
    """

    hash = fields.CharField(max_length=64, primary_key=True)
    application: fields.ForeignKeyRelation[Application] = fields.ForeignKeyField(
        "control.Application", related_name="secrets", on_delete=fields.RESTRICT, db_index=True
    )
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)

    class Meta:
        app = "control"
        schema = "control"
        table = "application_secret"


class TrustedDocument(Model):
    """A GraphQL document that an application may run. `hash` is the SHA-256 of its text in hex; it never changes."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Application] = fields.ForeignKeyField(
        "control.Application", related_name="documents", on_delete=fields.RESTRICT
    )
    hash = fields.CharField(max_length=64, db_index=True)
    text = fields.TextField()
    registered_at = fields.DatetimeField()

    class Meta:
        app = "control"
        schema = "control"
        table = "trusted_document"
        unique_together = (("application_id", "hash"),)


class OperatorClient(Model):
    """A client of the platform's own people; only the hash of its secret is kept."""

    client_id = fields.CharField(max_length=64, primary_key=True)
    name = fields.CharField(max_length=120)
    secret_hash = fields.CharField(max_length=160)
    created_at = fields.DatetimeField()
    disabled_at = fields.DatetimeField(null=True)

    class Meta:
        app = "control"
        schema = "control"
        table = "operator_client"


class PlatformKey(Model):
    """A key that signs operators' tokens; its private half is sealed with the master key."""

    kid = fields.CharField(max_length=64, primary_key=True)
    public_jwk: fields.Field[dict[str, str]] = fields.JSONField()
    private_sealed = SealedField(purpose="signing-key")
    state = fields.CharEnumField(PlatformKeyState, max_length=20)
    created_at = fields.DatetimeField()
    activated_at = fields.DatetimeField(null=True)
    retired_at = fields.DatetimeField(null=True)

    class Meta:
        app = "control"
        schema = "control"
        table = "platform_key"


class TenantMigration(Model):
    """How one migration of one tenant went, for the operators; what a schema has seen, it says itself."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    tenant: fields.ForeignKeyRelation[Tenant] = fields.ForeignKeyField(
        "control.Tenant", related_name="migrations", on_delete=fields.RESTRICT
    )
    tenant_id: UUID
    version = fields.CharField(max_length=255)
    state = fields.CharEnumField(MigrationState, max_length=20)
    started_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)
    error = fields.CharField(max_length=1_000, null=True)

    class Meta:
        app = "control"
        schema = "control"
        table = "tenant_migration"
        unique_together = (("tenant_id", "version"),)
