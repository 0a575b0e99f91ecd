"""The vault keeps tenants, purposes and master keys apart."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.core.crypto import CannotOpen, Vault, WeakSecret

ANXIN = UUID("0190aaaa-0000-7000-8000-000000000001")
SUYUN = UUID("0190bbbb-0000-7000-8000-000000000002")
SECRET = "安心保险的主密钥：只用于测试，绝不用于生产环境，三十二个字以上。"
OTHER = "another master secret, long enough to be taken"


@pytest.fixture
def vault() -> Vault:
    return Vault.from_secret(SECRET)


@given(data=st.binary(max_size=200))
def test_opens_what_it_sealed(data: bytes) -> None:
    vault = Vault.from_secret(SECRET)
    sealed = vault.seal(tenant_id=ANXIN, purpose="signing-key", data=data)
    assert vault.open_(tenant_id=ANXIN, purpose="signing-key", sealed=sealed) == data


def test_sealing_twice_gives_different_texts_without_the_clear_one(vault: Vault) -> None:
    first = vault.seal(tenant_id=ANXIN, purpose="身份证", data=b"110101199003070000")
    second = vault.seal(tenant_id=ANXIN, purpose="身份证", data=b"110101199003070000")
    assert first != second
    assert "110101" not in first


@pytest.mark.parametrize(
    ("tenant_id", "purpose"),
    [(SUYUN, "signing-key"), (ANXIN, "identity-number"), (SUYUN, "identity-number")],
)
def test_another_tenant_or_purpose_cannot_open(vault: Vault, tenant_id: UUID, purpose: str) -> None:
    sealed = vault.seal(tenant_id=ANXIN, purpose="signing-key", data=b"x")
    with pytest.raises(CannotOpen, match="another tenant or purpose"):
        vault.open_(tenant_id=tenant_id, purpose=purpose, sealed=sealed)


def test_purpose_and_tenant_do_not_run_into_each_other(vault: Vault) -> None:
    macs = {
        vault.mac(tenant_id=tenant_id, purpose=purpose, data=data)
        for tenant_id in (ANXIN, SUYUN)
        for purpose, data in (("a", b"bc"), ("ab", b"c"), ("a/b", b"c"))
    }
    assert len(macs) == 6


def test_any_altered_character_is_noticed(vault: Vault) -> None:
    sealed = vault.seal(tenant_id=ANXIN, purpose="p", data=b"data")
    for at, old in enumerate(sealed):
        for new in {"A", "B", "_", "."} - {old}:
            with pytest.raises(CannotOpen):
                vault.open_(tenant_id=ANXIN, purpose="p", sealed=sealed[:at] + new + sealed[at + 1 :])


@pytest.mark.parametrize(
    "text",
    ["", "v1", "v1..", "v1.x.", "v2.aa.bb", "随便", "v1.{id}.", "v1.{id}.A", "v1.{id}.汉字", "v1.{id}.AAAA"],
)
def test_garbage_is_refused_with_a_clear_error(vault: Vault, text: str) -> None:
    key_id = vault.seal(tenant_id=ANXIN, purpose="p", data=b"").split(".")[1]
    with pytest.raises(CannotOpen):
        vault.open_(tenant_id=ANXIN, purpose="p", sealed=text.format(id=key_id))


def test_after_a_rotation_the_newest_seals_and_all_open(vault: Vault) -> None:
    old = vault.seal(tenant_id=ANXIN, purpose="p", data="旧".encode())
    rotated = Vault.from_secret(OTHER, older=[SECRET])
    assert rotated.open_(tenant_id=ANXIN, purpose="p", sealed=old) == "旧".encode()
    assert not rotated.is_current(old)
    new = rotated.seal(tenant_id=ANXIN, purpose="p", data=b"new")
    assert rotated.is_current(new)
    with pytest.raises(CannotOpen, match="not in the ring"):
        vault.open_(tenant_id=ANXIN, purpose="p", sealed=new)


def test_a_mac_survives_a_rotation_but_not_a_change(vault: Vault) -> None:
    mac = vault.mac(tenant_id=ANXIN, purpose="cursor", data=b"42")
    rotated = Vault.from_secret(OTHER, older=[SECRET])
    assert rotated.verify_mac(tenant_id=ANXIN, purpose="cursor", data=b"42", mac=mac)
    assert not rotated.verify_mac(tenant_id=SUYUN, purpose="cursor", data=b"42", mac=mac)
    assert not rotated.verify_mac(tenant_id=ANXIN, purpose="other", data=b"42", mac=mac)
    assert not rotated.verify_mac(tenant_id=ANXIN, purpose="cursor", data=b"43", mac=mac)


@pytest.mark.parametrize("mac", [b"", b"short", b"x" * 15, b"x" * 17])
def test_a_mac_of_the_wrong_length_never_verifies(vault: Vault, mac: bytes) -> None:
    assert not vault.verify_mac(tenant_id=ANXIN, purpose="cursor", data=b"42", mac=mac)


def test_sealing_keys_and_mac_keys_differ(vault: Vault) -> None:
    sealed = vault.seal(tenant_id=ANXIN, purpose="p", data=b"data")
    assert not vault.verify_mac(tenant_id=ANXIN, purpose="p", data=b"data", mac=sealed.encode()[-16:])


def test_a_short_master_secret_is_refused() -> None:
    with pytest.raises(WeakSecret, match="32"):
        Vault.from_secret("太短")


def test_the_secret_never_shows_in_a_repr(vault: Vault) -> None:
    assert SECRET not in repr(vault)
