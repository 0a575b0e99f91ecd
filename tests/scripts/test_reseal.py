"""The command that seals anew what a former master key sealed."""

import pytest

from scripts.reseal import PLATFORM, NoSuchTenant, main, reseal
from tenants.core.crypto import Vault
from tenants.core.resealing import reseal_platform
from tests.people import SECRET, Chain

NEW = "the-new-master-key-0123456789abcdef0123456789abcdef"
RING = Vault.from_secret(NEW, older=[SECRET])


async def test_the_command_does_all_tenants_and_the_platform_or_one(chain: Chain, other_chain: Chain) -> None:
    told: list[str] = []
    report = await reseal(vault=RING, slug=chain.tenant.slug, tell=lambda slug, _due, _done: told.append(slug))
    assert set(report) == set(told) == {chain.tenant.slug}
    assert report[chain.tenant.slug].done > 10
    report = await reseal(vault=RING)
    assert {chain.tenant.slug, other_chain.tenant.slug, PLATFORM} <= set(report)
    assert (report[chain.tenant.slug].done, report[other_chain.tenant.slug].left) == (0, 0)
    with pytest.raises(NoSuchTenant):
        await reseal(vault=RING, slug="nobody")
    assert (await reseal_platform(vault=Vault.from_secret(SECRET, older=[NEW]))).left == 0


def test_settings_that_do_not_hold_are_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SECRET_KEY", raising=False)
    assert main([]) == 2
    assert "SECRET_KEY" in capsys.readouterr().err
