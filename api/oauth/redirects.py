"""Whether an answer may be sent to an address: only to one that is registered, letter by letter (RFC 9700 §4.1.3)."""

from collections.abc import Collection
from urllib.parse import SplitResult, urlencode, urlsplit

_LOOPBACK = frozenset({"127.0.0.1", "::1"})


def may_redirect(*, uri: str, registered: Collection[str]) -> bool:
    """Exactly as registered; only the port of a loopback address is free (RFC 8252 §7.3)."""
    if not uri.isascii() or not uri.isprintable() or " " in uri or "#" in uri:
        return False
    return uri in registered or any(_same_but_port(uri, known) for known in registered)


def with_parameters(uri: str, parameters: dict[str, str]) -> str:
    """The address with more parameters behind those it has."""
    return f"{uri}{'&' if '?' in uri else '?'}{urlencode(parameters)}"


def origin_of(uri: str) -> str | None:
    """The origin (RFC 6454 §4) of an http(s) address."""
    split = _split(uri)
    if split is None or split.scheme not in {"http", "https"} or not split.netloc:
        return None
    return f"{split.scheme}://{split.netloc}".lower()


def _same_but_port(uri: str, registered: str) -> bool:
    given, known = _split(uri), _split(registered)
    if given is None or known is None or known.scheme != "http" or known.hostname not in _LOOPBACK:
        return False
    host = f"[{known.hostname}]" if ":" in known.hostname else known.hostname
    port = "" if given.port is None else f":{given.port}"
    return uri == known._replace(netloc=f"{host}{port}").geturl()


def _split(uri: str) -> SplitResult | None:
    try:
        split = urlsplit(uri)
        split.port  # noqa: B018 - read for its check
    except ValueError:
        return None
    return split
