"""Where the server may be sent: every kind of address that leads inwards, however it is dressed."""

import pytest

from api.federation.addresses import AddressRefused, check_url, is_public

INWARDS = [
    *("127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"),
    *("169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.192", "198.18.0.1", "192.0.2.1", "203.0.113.9"),
    *("224.0.0.1", "224.0.1.1", "240.0.0.1", "255.255.255.255", "168.63.129.16"),
    *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "2001:db8::1"),
    *("::ffff:127.0.0.1", "::ffff:169.254.169.254", "::ffff:a00:1", "::ffff:100.64.0.1", "::127.0.0.1"),
    *("64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::1", "2002:a9fe:a9fe::", "2001:0:7f00:1::1"),
]
OUTWARDS = ["93.184.216.34", "1.1.1.1", "100.63.255.255", "100.128.0.1", "2606:4700:4700::1111", "::ffff:93.184.216.34"]


@pytest.mark.parametrize("address", INWARDS)
def test_what_leads_inwards_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OUTWARDS)
def test_what_leads_outwards_is(address: str) -> None:
    assert is_public(address)


BAD = [
    *(
        "http://login.example/",
        "ftp://login.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "login.example",
        "",
    ),
    *("https://", "https:///path", "https://user@login.example/", "https://user:pw@login.example/"),
    *("https://login.example/#part", "https://login.example:99999/", "https://[::1/", "https://登录.example/"),
    *("https://login.example\\@evil.example/", "https://login.example/ x", "https://login.example/\r\nX: 1"),
    *("http://127.0.0.1:8080/", "http://localhost/", "https://login.example/" + "a" * 2000),
]


@pytest.mark.parametrize("url", BAD)
def test_only_plain_https_addresses_are_taken(url: str) -> None:
    with pytest.raises(AddressRefused):
        check_url(url, loopback=False)


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://127.0.0.2/", "http://127.0.0.1.evil.example/"])
def test_for_development_http_is_taken_on_this_machine_and_nowhere_else(url: str) -> None:
    for good in (
        "http://127.0.0.1:8080/x",
        "http://[::1]/",
        "http://localhost:1/",
        "https://login.example:8443/realms/x",
    ):
        assert check_url(good, loopback=True).hostname
    with pytest.raises(AddressRefused):
        check_url(url, loopback=True)
