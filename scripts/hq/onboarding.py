"""A new tenant, brought to life by an operator of the platform, and the first key for its headquarters."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.hq.api import Api
from scripts.hq.failures import Unavailable, Usage
from scripts.hq.outcomes import Outcome, Report, Status, refused

_TENANTS = """
query Tenants($after: String) {
  tenants(first: 250, after: $after) {
    nodes { id slug name industry status } pageInfo { hasNextPage endCursor }
  }
}
"""
_ONBOARD = """
mutation Onboard($input: OnboardTenantInput!, $dryRun: Boolean!) {
  onboardTenant(input: $input, dryRun: $dryRun) { tenant { id status } userErrors { code message field } }
}
"""
_ISSUE = """
mutation Issue($input: IssueTenantKeyInput!) {
  issueTenantKey(input: $input) { apiKey expiresAt userErrors { code message field } }
}
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The tenant asked for; `more` has what else the API takes, by its words."""

    slug: str
    name: str
    industry: str
    more: dict[str, str]

    @property
    def input(self) -> dict[str, Any]:
        return {"slug": self.slug, "name": self.name, "industry": self.industry, **self.more}


@dataclass(frozen=True, slots=True)
class KeyWanted:
    """The first key: where to put it, how long it lives, and whether to replace one that is there."""

    file: Path
    days: int
    renew: bool


def onboard(api: Api, *, wanted: Wanted, key: KeyWanted | None, report: Report) -> None:
    """Onboards the tenant unless it is there; gets it its first key unless the file has one."""
    found = _find(api, wanted.slug)
    outcome, tenant_id = _there(found, wanted) or _made(api, wanted, report)
    report.outcomes.append(outcome)
    if key is not None and outcome.status is not Status.REFUSED:
        report.outcomes.append(_keyed(api, tenant_id, key, dry_run=report.dry_run))
    report.complete = True


def _find(api: Api, slug: str) -> dict[str, Any] | None:
    after = None
    while True:
        page = api.ask(_TENANTS, after=after).data["tenants"]
        for node in page["nodes"]:
            if node["slug"] == slug:
                return dict(node)
        if not page["pageInfo"]["hasNextPage"]:
            return None
        after = page["pageInfo"]["endCursor"]


def _there(found: dict[str, Any] | None, wanted: Wanted) -> tuple[Outcome, str] | None:
    """The tenant as it is; None when it is not there, or was left half-made and is asked for again."""
    if found is None or (found["status"] == "PROVISIONING" and found["industry"] == wanted.industry):
        return None
    if found["industry"] != wanted.industry:
        told = f"{wanted.slug} is there with the industry {found['industry']}; a slug is never given again"
        return refused(line=None, key=wanted.slug, code="TAKEN", message=told, field="slug"), found["id"]
    if found["status"] != "ACTIVE":
        told = f"{wanted.slug} is {found['status']}"
        return refused(line=None, key=wanted.slug, code="WRONG_STATE", message=told), found["id"]
    name = None if found["name"] == wanted.name else f"it is called {found['name']}"
    return Outcome(None, wanted.slug, Status.UNCHANGED, id=found["id"], message=name), found["id"]


def _made(api: Api, wanted: Wanted, report: Report) -> tuple[Outcome, str]:
    payload = api.ask(_ONBOARD, input=wanted.input, dryRun=report.dry_run).data["onboardTenant"]
    if errors := payload["userErrors"]:
        field = ".".join(errors[0]["field"] or ()) or None
        return refused(
            line=None, key=wanted.slug, code=errors[0]["code"], message=errors[0]["message"], field=field
        ), ""
    tenant_id = payload["tenant"]["id"] if payload["tenant"] else ""
    return Outcome(None, wanted.slug, Status.CREATED, id=tenant_id or None), tenant_id


def _keyed(api: Api, tenant_id: str, key: KeyWanted, *, dry_run: bool) -> Outcome:
    if key.file.exists() and key.file.stat().st_size and not key.renew:
        return Outcome(None, str(key.file), Status.UNCHANGED)
    if dry_run:
        return Outcome(None, str(key.file), Status.CREATED, checked=False)
    asked = {"tenantId": tenant_id, "name": "python -m scripts.hq", "expiresInDays": key.days}
    # Before the key is asked for: one that cannot be kept would be lost, and end the one before.
    draft = _draft(key.file)
    payload = api.ask(_ISSUE, input=asked).data["issueTenantKey"]
    if errors := payload["userErrors"]:
        draft.unlink()
        return refused(line=None, key=str(key.file), code=errors[0]["code"], message=errors[0]["message"])
    if not payload["apiKey"]:
        raise Unavailable("the platform gave no key")
    draft.write_text(payload["apiKey"], encoding="ascii")
    draft.replace(key.file)
    return Outcome(None, str(key.file), Status.CREATED, message=f"lives until {payload['expiresAt']}")


def _draft(file: Path) -> Path:
    """An empty file beside it that only its owner may read."""
    draft = file.with_name(f"{file.name}.draft")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise Usage(f"{file} cannot be written: {error}") from None
    return draft
