"""Cursors: sealed for one tenant, list and ordering; anything else is refused."""

import base64
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.core.cursors import CursorSeal
from tenants.branches.queries import BRANCHES
from tenants.core.crypto import Vault
from tenants.core.errors import BadInput
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tests.people import SECRET, VAULT, Chain

PAGE = (
    "query ($after: String, $order: [CustomerOrder!]) {"
    " customers(first: 2, after: $after, orderBy: $order) { nodes { name } pageInfo { endCursor } } }"
)
BY_NAME = (Order("name"), Order("id"))
OTHER = "another-master-key-0123456789abcdef0123456789"
KEY = UUID("0190aaaa-0000-7000-8000-00000000000a")


def _seal(tenant: UUID = KEY) -> CursorSeal:
    return CursorSeal(vault=VAULT, tenant_id=tenant)


async def _cursor(chain: Chain) -> str:
    data = await chain.ask(chain.actor("HQ_ADMIN"), PAGE)
    cursor: str = data["customers"]["pageInfo"]["endCursor"]
    return cursor


def _flipped(cursor: str, place: int) -> str:
    raw = bytearray(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    raw[place] ^= 1
    return base64.urlsafe_b64encode(bytes(raw)).decode().rstrip("=")


FORGERIES = {
    "empty": lambda _: "",
    "not base64": lambda _: "!!!",
    "Chinese": lambda _: "游标",
    "truncated by one": lambda cursor: cursor[:-1],
    "truncated to the tag": lambda cursor: cursor[:22],
    "a character added": lambda cursor: cursor + "A",
    "a character slipped in": lambda cursor: cursor[:5] + "!" + cursor[5:],
    "four characters slipped in": lambda cursor: cursor[:5] + "!!!!" + cursor[5:],
    "another tag": lambda cursor: _flipped(cursor, 0),
    "another body": lambda cursor: _flipped(cursor, -3),
    "a body alone": lambda _: base64.urlsafe_b64encode(f'["{KEY}"]'.encode()).decode(),
    "a megabyte": lambda _: "A" * 1_000_000,
}


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
@pytest.mark.parametrize("argument", ["after", "before"])
async def test_a_forged_cursor_is_refused(chain: Chain, forge, argument: str) -> None:  # type: ignore[no-untyped-def]
    query = f"query ($cursor: String) {{ customers({argument}: $cursor) {{ nodes {{ id }} }} }}"

    assert await chain.codes(chain.actor("HQ_ADMIN"), query, cursor=forge(await _cursor(chain))) == ["BAD_USER_INPUT"]


async def test_a_cursor_is_good_for_its_own_list(chain: Chain) -> None:
    data = await chain.ask(chain.actor("HQ_ADMIN"), PAGE, after=await _cursor(chain))

    assert [row["name"] for row in data["customers"]["nodes"]] == ["周杰", "吴磊"]


async def test_a_cursor_of_another_tenant_is_refused(chain: Chain, other_chain: Chain) -> None:
    cursor = await _cursor(other_chain)

    assert await chain.codes(chain.actor("HQ_ADMIN"), PAGE, after=cursor) == ["BAD_USER_INPUT"]


@pytest.mark.parametrize(
    "order", [[{"name": "ASC"}], [{"name": "DESC"}], [{"createdAt": "ASC"}], [{"name": "ASC"}, {"createdAt": "ASC"}]]
)
async def test_a_cursor_of_another_ordering_is_refused(chain: Chain, order: list[dict[str, str]]) -> None:
    cursor = await _cursor(chain)

    assert await chain.codes(chain.actor("HQ_ADMIN"), PAGE, after=cursor, order=order) == ["BAD_USER_INPUT"]


async def test_a_cursor_of_another_list_is_refused(chain: Chain) -> None:
    cursor = await _cursor(chain)
    query = "query ($after: String) { staffMembers(after: $after, orderBy: []) { nodes { id } } }"

    assert await chain.codes(chain.actor("HQ_ADMIN"), query, after=cursor) == ["BAD_USER_INPUT"]


def test_lists_with_the_same_ordering_do_not_share_cursors() -> None:
    cursor = _seal().seal(source=CUSTOMERS, keys=BY_NAME, values=["周杰", KEY])

    with pytest.raises(BadInput):
        _seal().open(cursor, source=BRANCHES, keys=BY_NAME)


@pytest.mark.parametrize(
    "keys",
    [
        (Order("name", descending=True), Order("id", descending=True)),
        (Order("name"), Order("id", descending=True)),
        (Order("source"), Order("id")),
        (Order("name"),),
        (Order("name"), Order("vip_score"), Order("id")),
    ],
)
def test_orderings_that_differ_in_anything_do_not_share_cursors(keys: tuple[Order, ...]) -> None:
    cursor = _seal().seal(source=CUSTOMERS, keys=BY_NAME, values=["周杰", KEY])

    with pytest.raises(BadInput):
        _seal().open(cursor, source=CUSTOMERS, keys=keys)


def test_a_cursor_says_nothing_of_the_secret_it_is_sealed_with() -> None:
    values = ["周杰", KEY]
    one, other = (_seal(UUID(int=number)).seal(source=CUSTOMERS, keys=BY_NAME, values=values) for number in (1, 2))

    assert one != other
    assert one[22:] == other[22:]


@given(
    values=st.tuples(
        st.none() | st.text(st.characters(exclude_categories=["Cs"])),
        st.none() | st.dates(),
        st.decimals(allow_nan=False, allow_infinity=False),
        st.datetimes(timezones=st.just(UTC)),
        st.integers(-(2**31), 2**31 - 1),
        st.uuids(),
    )
)
def test_what_is_sealed_is_opened_unchanged(
    values: tuple[str | None, date | None, Decimal, datetime, int, UUID],
) -> None:
    columns = ("number", "callback_due_on", "vip_score", "created_at", "version", "id")
    keys = tuple(Order(column) for column in columns)

    cursor = _seal().seal(source=CUSTOMERS, keys=keys, values=values)

    assert _seal().open(cursor, source=CUSTOMERS, keys=keys) == values


def test_a_cursor_stays_good_when_the_master_key_is_replaced_and_no_longer_than_the_former_is_kept() -> None:
    cursor = _seal().seal(source=CUSTOMERS, keys=BY_NAME, values=["周杰", KEY])
    rotated = CursorSeal(vault=Vault.from_secret(OTHER, older=[SECRET]), tenant_id=KEY)
    assert rotated.open(cursor, source=CUSTOMERS, keys=BY_NAME) == ("周杰", KEY)
    with pytest.raises(BadInput):
        CursorSeal(vault=Vault.from_secret(OTHER), tenant_id=KEY).open(cursor, source=CUSTOMERS, keys=BY_NAME)
