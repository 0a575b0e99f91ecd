"""What the request speaks and what it wants to hear: media types (RFC 9110 §8.3, §12.5.1) and languages (§12.5.4)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

_WORD = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_PARAMETER = re.compile(rf'\s*;\s*(?:({_WORD})=({_WORD}|"(?:[^"\\]|\\.)*"))?')
_TYPE = re.compile(rf"\s*({_WORD})/({_WORD})")
_ITEM = re.compile(r'(?:[^,"]|"(?:[^"\\]|\\.)*")+')
_QUALITY = re.compile(r"0(?:\.\d{0,3})?|1(?:\.0{0,3})?")
_UTF8 = frozenset({"utf-8", "utf8"})
MAX_ITEMS = 64
_KEPT = 128  # header values seen of late: nearly all callers send one of a few


class Media(StrEnum):
    """What the GraphQL endpoints answer with."""

    GRAPHQL = "application/graphql-response+json"
    JSON = "application/json"
    HTML = "text/html"


class Locale(StrEnum):
    """Languages of messages and labels; keys of the JSON never change."""

    ENGLISH = "en"
    CHINESE = "zh-CN"


@dataclass(frozen=True, slots=True)
class MediaType:
    """A media type or range in lower case, with its parameters; a parameter given twice is kept twice."""

    kind: str
    subkind: str
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def speaks_utf8(self) -> bool:
        """No character set but UTF-8; none at all means UTF-8 for JSON (RFC 8259 §8.1)."""
        return all(value.lower() in _UTF8 for name, value in self.parameters if name == "charset")

    def covers(self, media: Media) -> int:
        """How exactly this range names the media type: 3 fully, 2 by its family, 1 as anything, 0 not at all."""
        kind, subkind = media.value.split("/")
        if (self.kind, self.subkind) == ("*", "*"):
            return 1
        if self.kind != kind or not self.speaks_utf8:
            return 0
        return {"*": 2, subkind: 3}.get(self.subkind, 0)


def parse_media_type(text: str) -> MediaType | None:
    """The media type in a `Content-Type` or one item of `Accept`; None when it is malformed."""
    found = _TYPE.match(text)
    if found is None:
        return None
    parameters: list[tuple[str, str]] = []
    position = found.end()
    while position < len(text.rstrip()):
        part = _PARAMETER.match(text, position)
        if part is None:
            return None
        if part[1]:
            parameters.append((part[1].lower(), part[2].strip('"')))
        position = part.end()
    return MediaType(found[1].lower(), found[2].lower(), tuple(parameters))


def _items(header: str) -> Iterator[str]:
    for number, found in enumerate(_ITEM.finditer(header)):
        if number == MAX_ITEMS:
            return
        yield found[0].strip()


def _quality(text: str) -> float:
    """The weight of an item (RFC 9110 §12.4.2); an item with a malformed one is not believed."""
    return float(text) if _QUALITY.fullmatch(text) else 0.0


def _ranges(header: str) -> Iterator[tuple[MediaType, float]]:
    for item in _items(header):
        media_range = parse_media_type(item)
        if media_range is None:
            continue
        weight = dict(media_range.parameters).get("q", "1")
        kept = tuple(pair for pair in media_range.parameters if pair[0] != "q")
        yield MediaType(media_range.kind, media_range.subkind, kept), _quality(weight)


@lru_cache(maxsize=_KEPT)
def choose_media(accept: str | None, *, offers: tuple[Media, ...]) -> Media | None:
    """The best of the offers for this `Accept` header, or None when it takes none of them.

    Among equals the earlier offer wins. A caller who does not name the GraphQL media type does not get it: no header
    and `*/*` mean `application/json`, which every client understands.
    """
    if not (accept or "").strip():
        return Media.JSON
    ranges = list(_ranges(accept or ""))
    best: tuple[float, int, int, Media] | None = None
    for place, offer in enumerate(offers):
        matching = [(media_range.covers(offer), weight) for media_range, weight in ranges]
        exactness, weight = max(matching, default=(0, 0.0))
        if not exactness or not weight:
            continue
        rank = -place if exactness == 3 or offer is not Media.GRAPHQL else -len(offers)
        if best is None or (weight, exactness, rank) > best[:3]:
            best = (weight, exactness, rank, offer)
    return best[3] if best else None


@lru_cache(maxsize=_KEPT)
def is_json(content_type: str | None) -> bool:
    """Whether a body so labelled may be read as JSON in UTF-8."""
    media = parse_media_type(content_type or "")
    return media is not None and f"{media.kind}/{media.subkind}" == Media.JSON.value and media.speaks_utf8


@lru_cache(maxsize=_KEPT)
def choose_locale(accept_language: str | None, *, default: str) -> Locale:
    """The caller's language as far as it is spoken here, otherwise the default's (a tenant's locale)."""
    best: tuple[float, Locale] | None = None
    for item in _items(accept_language or ""):
        tag, _, rest = item.partition(";")
        weight = _quality(rest.strip()[2:]) if rest.strip().startswith("q=") else float(not rest.strip())
        spoken = _spoken(tag.strip())
        if spoken and weight and (best is None or weight > best[0]):
            best = (weight, spoken)
    return best[1] if best else _spoken(default) or Locale.ENGLISH


def _spoken(tag: str) -> Locale | None:
    return {"zh": Locale.CHINESE, "en": Locale.ENGLISH}.get(tag.lower().partition("-")[0])
