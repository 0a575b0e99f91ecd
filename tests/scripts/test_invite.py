"""The command that invites people."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from api.settings import Settings
from scripts.invite import send_invitation
from tests.conftest import NOW
from tests.people import Chain
from tests.tenants.identity.test_links import employee


async def test_the_letter_goes_to_the_person_with_a_link_to_their_tenant(chain: Chain, tmp_path: Path) -> None:
    user = await employee(chain.tenant)
    settings = Settings(data_dir=tmp_path, base_url="https://api.example.com")
    trouble = await send_invitation(settings=settings, slug=chain.tenant.slug, username=user.username, now=NOW)
    assert trouble is None
    (path,) = (tmp_path / "mail").glob("*.eml")
    letter = message_from_bytes(path.read_bytes(), policy=default)
    assert letter["To"] == "wang@staff.example.com"
    assert letter["Subject"] == f"您在{chain.tenant.name}的账户"
    assert f"https://api.example.com/t/{chain.tenant.slug}/password?token=" in letter.get_content()


@pytest.mark.parametrize(
    ("slug", "username", "told"), [("nobody", "wang", "no tenant"), (None, "nobody.at.all", "no active user")]
)
async def test_it_says_what_is_wrong(chain: Chain, tmp_path: Path, slug: str | None, username: str, told: str) -> None:
    settings = Settings(data_dir=tmp_path)
    trouble = await send_invitation(settings=settings, slug=slug or chain.tenant.slug, username=username, now=NOW)
    assert trouble is not None
    assert told in trouble
