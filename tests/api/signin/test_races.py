"""What is good once is good once, also when two server processes are asked at the same moment."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta

import httpx
import pyotp

from scripts.embedded import Cluster
from tenants.core.routing import writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity.service.links import invite
from tenants.identity.service.totp import begin_enrolment, confirm_enrolment
from tests.api.serving import Server, serving
from tests.api.signin.test_second_step import field
from tests.api.signin.world import person, sign_in
from tests.people import VAULT
from tests.tenants.identity.test_links import employee

Pair = tuple[TenantRef, TenantRef]
STEP = timedelta(seconds=30)
EACH = 2
"""Callers at each server."""


async def at_once(servers: tuple[Server, Server], path: str, form: dict[str, str]) -> Counter[int]:
    """What everybody is answered who sends the form at the same moment, half of them to either server."""

    async def send(server: Server) -> int:
        async with httpx.AsyncClient(base_url=server.address, headers={"Origin": server.address}) as http:
            return (await http.post(path, data=form)).status_code

    return Counter(await asyncio.gather(*(send(server) for server in servers * EACH)))


def won(answers: Counter[int]) -> int:
    """How many were let in; the others were refused, or told to wait after so many refusals."""
    assert answers.keys() <= {303, 401, 429}
    return answers[303]


async def test_a_code_a_paper_and_an_invitation_have_one_winner_each(cluster: Cluster, pair: Pair) -> None:
    tenant, user, invited = pair[0], await person(pair[0]), await employee(pair[0])
    with tenant_scope(tenant):
        async with writing():
            token = (await invite(user=invited, now=datetime.now(UTC))).token
            secret = (await begin_enrolment(vault=VAULT, user_id=user.id)).secret
            now = datetime.now(UTC)
            earlier = pyotp.TOTP(secret).at(now - STEP)
            papers = await confirm_enrolment(vault=VAULT, user_id=user.id, code=earlier, now=now)
    assert papers is not None
    path = f"/t/{tenant.slug}"
    async with (
        serving(database_url=cluster.app_url) as one,
        serving(database_url=cluster.app_url) as other,
        httpx.AsyncClient(base_url=one.address) as http,
    ):
        servers = (one, other)
        ticket = field(await sign_in(http, tenant, user.username), "ticket")
        code = {"ticket": ticket, "code": pyotp.TOTP(secret).at(datetime.now(UTC) + STEP)}
        assert won(await at_once(servers, f"{path}/login/code", code)) == 1
        paper = {"ticket": ticket, "code": papers[0]}
        assert won(await at_once(servers, f"{path}/login/code", paper)) == 1
        link = {"token": token, "password": "全新的密码 2026", "again": "全新的密码 2026"}
        assert await at_once(servers, f"{path}/password", link) == {200: 1, 400: 2 * EACH - 1}
