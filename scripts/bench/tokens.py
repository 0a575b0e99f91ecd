"""What it costs to know who is asking: `python -m scripts.bench.tokens [--tokens 2000] [--json]`.

Microseconds of the server process's own CPU (`time.process_time`) for one check, the median of batches; what Postgres
does meanwhile is not in it, and neither is waiting. On an embedded server of its own, with one tenant whose caller
holds the largest role of the blueprint. Exit code 1 when a promise is broken.

  signature and claims, never seen before   the ES256 signature is verified, the claims are compared
  signature and claims, remembered          the same token again within a minute: found by its hash
  revocation and user version               asked of Postgres at every request, in one statement, roles included
  the whole check                           both together, as every request with a token pays it
"""

import argparse
import asyncio
import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import asyncpg
from joserfc.jwa import JWSAlgModel
from joserfc.jwk import ECKey
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64decode
from rich.console import Console
from rich.table import Table

from api.bearer import Bearer
from api.oauth.authority import CLIENT_CREDENTIALS, Authority, tenant_authority
from api.oauth.clients import Subject
from api.oauth.tenant_realm import TenantRealm
from api.oauth.tokens import ALGORITHM, Signer, mint
from api.oauth.verification import AccessToken, Verifier
from scripts import embedded
from tenants import database
from tenants.core.actor import ActorKind, platform_actor
from tenants.core.crypto import Vault, import_private
from tenants.core.permissions import Permission
from tenants.core.routing import run_reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.core.work import unit_of_work
from tenants.identity import service
from tenants.identity.models import Role, User
from tenants.identity.queries import Standing, active_key, load_standing
from tenants.identity.registration import Registration
from tenants.identity.service.signing import PURPOSE
from tenants.processes.onboarding import NewTenant, onboard
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.migrations import migrate_all
from tenants.registry.models import ApplicationKind

BASE_URL = "https://api.example.com"
CLIENT = "bench"
BATCH = 100
SECRET = "only-for-the-benchmark-0123456789abcdef"  # noqa: S105 - of a database that lives for a minute
SCOPES = tuple(permission.value for permission in Permission)


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure; `limit` is what was promised, None for figures given for information. Microseconds of CPU."""

    what: str
    microseconds: float
    limit: float | None = None

    @property
    def is_kept(self) -> bool:
        return self.limit is None or self.microseconds < self.limit


@dataclass(frozen=True, slots=True)
class Caller:
    """A program at the one tenant, with so many good tokens and an API key."""

    tenant: TenantRef
    vault: Vault
    user: User
    tokens: Sequence[str]
    key: ECKey
    api_key: str


@dataclass(frozen=True, slots=True)
class Checks:
    """The check and its parts, as a server process does them."""

    caller: Caller
    authority: Authority
    realm: TenantRealm
    now: datetime
    verifier: Verifier = field(default_factory=Verifier)
    curve: JWSAlgModel = JWSRegistry.algorithms[ALGORITHM]

    async def signature(self, token: str) -> None:
        """The arithmetic alone, which nothing can spare."""
        signed, _, signature = token.rpartition(".")
        self.curve.verify(signed.encode(), urlsafe_b64decode(signature.encode()), self.caller.key)

    async def verify(self, token: str) -> AccessToken:
        return await self.verifier.verify(
            token=token, authority=self.authority, load=self.realm.published_keys, now=self.now
        )

    async def stand(self, token: str) -> None:
        """With revocation and version, and no more of the API around it."""
        found = await self.verify(token)
        with tenant_scope(self.caller.tenant):
            await run_reading(partial(self._standing, found))

    async def _standing(self, found: AccessToken) -> Standing:
        return await load_standing(
            user_id=self.caller.user.id,
            client_id=CLIENT,
            scopes=found.scopes,
            now=self.now,
            ver=found.ver,
            installed=True,
            token_ids=[found.jti],
        )


async def measure(*, caller: Caller, now: datetime) -> list[Measure]:
    """Takes the figures over the connection that is open."""
    authority = tenant_authority(base_url=BASE_URL, tenant=caller.tenant)
    realm = TenantRealm(tenant=caller.tenant, authority=authority, vault=caller.vault)
    checks = Checks(caller=caller, authority=authority, realm=realm, now=now)
    bearer = Bearer(base_url=BASE_URL, vault=caller.vault)

    async def act(credential: str) -> None:
        await bearer.actor_behind(credential=credential, tenant=caller.tenant, now=now)

    first, *others = caller.tokens
    few = others[: 10 * BATCH]
    await checks.verify(first)  # the keys are read once a minute
    arithmetic = await _median(checks.signature, others)
    cold, cached = await _median(checks.verify, others), await _median(checks.verify, others * 5)
    return [
        Measure("signature and claims, never seen before", cold, 150),
        Measure("  of that, ECDSA P-256 itself", arithmetic),
        Measure("signature and claims, remembered", cached, 10),
        Measure("revocation and user version, one statement", await _median(checks.stand, few) - cached),
        Measure("the whole check, never seen before", await _median(act, few)),
        Measure("the whole check, remembered", await _median(act, few)),
        Measure("an API key", await _median(act, [caller.api_key] * len(few))),
    ]


async def _median(check: Callable[[str], Awaitable[object]], credentials: Sequence[str]) -> float:
    """Microseconds of CPU for one of them."""
    batches = [credentials[start : start + BATCH] for start in range(0, len(credentials), BATCH)]
    return statistics.median([await _timed(check, batch) for batch in batches])


async def _timed(check: Callable[[str], Awaitable[object]], batch: Sequence[str]) -> float:
    started = time.process_time()
    for credential in batch:
        await check(credential)
    return (time.process_time() - started) / len(batch) * 1e6


async def prepare(*, cluster: embedded.Cluster, tokens: int, now: datetime) -> Caller:
    """Onboards the tenant and gives it its caller."""
    vault = Vault.from_secret(SECRET)
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        tenant = await onboard(
            new=NewTenant(slug="bench", name="测试连锁", industry="insurance"),
            owner=owner, app_role=embedded.APP, vault=vault, now=now, client_id=CLIENT, request_id=CLIENT,
        )  # fmt: skip
    finally:
        await owner.close()
    registration = Registration(
        name="Bench",
        publisher="Branchline",
        kind=ApplicationKind.SERVICE,
        auth_method=ClientAuthMethod.BASIC,
        grant_types=(CLIENT_CREDENTIALS,),
        scopes=tuple(Permission),
    )
    registered = await service.register_application(client_id=CLIENT, registration=registration, now=now)
    async with unit_of_work(tenant=tenant, actor=platform_actor(client_id=CLIENT), now=now, request_id=CLIENT) as work:
        user = await service.create_user(work=work, username=CLIENT, display_name="Bench", kind=ActorKind.SERVICE)
        role = await Role.get(code="HQ_ADMIN")
        await service.assign_role(work=work, user=user, role=role, valid_from=now.date() - timedelta(days=1))
        await service.install_client(
            work=work, application=registered.application, scopes=list(Permission), service_user=user
        )
        made = await service.create_api_key(
            work=work, user=user, name="Bench", scopes=list(Permission), expires_at=now + timedelta(days=1)
        )
        signing = await active_key()
    private = import_private(vault.open_(tenant_id=tenant.id, purpose=PURPOSE, sealed=signing.private_sealed))
    minted = _mint(tenant, user, Signer(kid=signing.kid, key=private), now, tokens)
    return Caller(tenant=tenant, vault=vault, user=user, tokens=minted, key=private, api_key=made.text)


def _mint(tenant: TenantRef, user: User, signer: Signer, now: datetime, count: int) -> list[str]:
    authority, subject = tenant_authority(base_url=BASE_URL, tenant=tenant), Subject(sub=str(user.id), ver=user.ver)
    return [
        mint(authority=authority, signer=signer, subject=subject, client_id=CLIENT, scopes=SCOPES, now=now)
        for _ in range(count)
    ]


async def _run(cluster: embedded.Cluster, tokens: int) -> list[Measure]:
    now = datetime.now(UTC)
    report = await migrate_all(owner_url=cluster.owner_url, app_role=embedded.APP)
    if not report.is_complete:
        raise RuntimeError(f"the migration failed: {report.failures}")
    await database.connect(url=cluster.app_url, pool_max=1)
    try:
        return await measure(caller=await prepare(cluster=cluster, tokens=tokens, now=now), now=now)
    finally:
        await database.disconnect()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.bench.tokens", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tokens", type=int, default=2_000, help="tokens to check (default 2000)")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of a table")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="branchline-bench-"))
    try:
        cluster = embedded.start(data_dir=folder, fsync=False)
        try:
            measures = asyncio.run(_run(cluster, max(options.tokens, 2 * BATCH)))
        finally:
            embedded.stop(cluster)
    finally:
        shutil.rmtree(folder)
    _tell(measures, as_json=options.json)
    sys.exit(0 if all(each.is_kept for each in measures) else 1)


def _tell(measures: list[Measure], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([{**asdict(each), "kept": each.is_kept} for each in measures], ensure_ascii=False))
        return
    table = Table("what", "µs of CPU", "promised")
    for each in measures:
        promised = "" if each.limit is None else f"< {each.limit:.0f} {'kept' if each.is_kept else 'BROKEN'}"
        table.add_row(each.what, f"{each.microseconds:.1f}", promised)
    Console().print(table)


if __name__ == "__main__":
    main()
