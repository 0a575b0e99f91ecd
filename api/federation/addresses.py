"""Where the server may be sent by an address that a tenant typed in: to the public internet, and nowhere else."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final
from urllib.parse import SplitResult, urlsplit

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

MAX_URL_CHARACTERS: Final = 2000
_LOOPBACK_NAMES: Final = frozenset({"127.0.0.1", "::1", "localhost"})
# Public by their numbers, yet they lead inwards: metadata services, and IPv4 dressed as IPv6 (RFC 3056, 4380, 6052).
_INWARDS: Final[tuple[IPv4Network | IPv6Network, ...]] = tuple(
    map(ip_network, ("168.63.129.16/32", "192.0.0.0/24", "2002::/16", "2001::/32", "64:ff9b::/96", "64:ff9b:1::/48"))
)


class AddressRefused(Exception):
    """The server does not go there; the text says why, for our own eyes."""


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet: not private, shared (RFC 6598), local to a link or host,
    reserved, multicast, and none of these wrapped into IPv6."""
    found = ip_address(address)
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped is not None:
            return is_public(str(found.ipv4_mapped))
        if found.scope_id is not None or found.is_site_local:
            return False
    if any(found in network for network in _INWARDS if network.version == found.version):
        return False
    return found.is_global and not found.is_multicast and not found.is_reserved


def is_loopback(address: str) -> bool:
    """Whether it is this very machine."""
    return ip_address(address).is_loopback


def check_url(url: str, *, loopback: bool) -> SplitResult:
    """The parts of an https address without user or fragment; with `loopback` http on this machine too.

    Raises `AddressRefused`.
    """
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - read for its check
    except ValueError as error:
        raise AddressRefused("not a URL") from error
    if len(url) > MAX_URL_CHARACTERS or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        raise AddressRefused("not a URL")
    if not parts.hostname or "@" in parts.netloc or parts.fragment:
        raise AddressRefused("no host, or a user or a fragment")
    is_plain = loopback and parts.scheme == "http" and parts.hostname in _LOOPBACK_NAMES
    if parts.scheme != "https" and not is_plain:
        raise AddressRefused("not https")
    return parts


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of a name. Raises `OSError` when it has none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]
