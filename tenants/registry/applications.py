"""The registered applications, as tenants and operators read them; needs no tenant in scope."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tenants.registry.models import Application, ApplicationKind, ApplicationSecret
from tenants.registry.remembered import Remembered

# As late as a change made by another process may take effect here; one made in this process does at once.
_KEPT_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class ApplicationTerms:
    """What holds for an application at every tenant, whatever they let it do: the most it may, how it must ask, whose
    it is."""

    scopes: frozenset[str]
    trusted_documents_only: bool
    third_party: bool


_kept: Remembered[str, ApplicationTerms] = Remembered(seconds=_KEPT_SECONDS, most=1_000)


def forget() -> None:
    """Ask the registry again, after a change to it."""
    _kept.forget()


async def application_terms(*, client_id: str) -> ApplicationTerms | None:
    """None for an application that is unknown or disabled. At most a second old, since every request asks."""
    known = _kept.get(client_id)
    if known is not None:
        return known
    row = await enabled_application(client_id=client_id)
    if row is None:
        return None
    terms = ApplicationTerms(
        scopes=frozenset(row.scopes),
        trusted_documents_only=row.trusted_documents_only,
        third_party=row.kind is ApplicationKind.THIRD_PARTY,
    )
    _kept.put(client_id, terms)
    return terms


async def enabled_application(*, client_id: str) -> Application | None:
    """The application as it stands now, unless it is unknown or disabled."""
    return await Application.get_or_none(client_id=client_id, disabled_at=None)


async def live_secrets(*, client_id: str, now: datetime) -> list[ApplicationSecret]:
    """The secrets by which an application proves itself at every tenant, the newest first."""
    secrets = ApplicationSecret.filter(application_id=client_id).order_by("-created_at")
    return [secret for secret in await secrets if secret.expires_at is None or now < secret.expires_at]


async def applications_page(*, after: str, limit: int, enabled: bool = False) -> list[Application]:
    """Applications in order of their ids, behind the id `after`; if asked, only those not disabled."""
    found = Application.filter(client_id__gt=after)
    return await (found.filter(disabled_at=None) if enabled else found).order_by("client_id").limit(limit)


async def application_names(*, client_ids: Sequence[str]) -> Mapping[str, str]:
    """The name of each of these applications, disabled or not."""
    found = Application.filter(client_id__in=sorted(set(client_ids)))
    return dict(await found.values_list("client_id", "name"))


async def registered_application(*, client_id: str) -> Application | None:
    """One application, disabled or not, for operators."""
    return await Application.get_or_none(client_id=client_id)
